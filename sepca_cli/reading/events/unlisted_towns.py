"""Towns that no table has, with their country behind them: "in Valbandon, Croatia"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from sepca_cli.month_words import MONTH_NUMBERS
from sepca_cli.reading.draft import Known
from sepca_cli.reading.language.letters import Letters, Spot, inside
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.names.parties import Named
from sepca_cli.reading.names.towns import Town

_TOWN_OF = re.compile(
    # in languages that do not decline it
    r"\b(?:[Ii]n|[Aa]t|[Ll]a|[Вв]о|[Вв]ъв|[Вв]) "
    r"(?P<town>[A-ZÀ-ŽЀ-Я][\w'-]+(?: [A-ZÀ-ŽЀ-Я][\w'-]+){0,2})"
    r"(?:, (?:the |în |din )?| [-–] )$"
)
_IT_IS_THERE = re.compile(r"\s*(?:[.,;:)(\n]|$|(?:on|from|between|in|at|for|with|where|today)\b)")
# Between a town and its country.
_BEFORE_ITS_COUNTRY = re.compile(r"(?:,| [(-]) ?(?:din |in )?| (?:din|in) ")


def unlisted_towns(
    read: Letters, passage: Passage, parties: Sequence[Named], known: Known
) -> Iterator[Town]:
    """The towns of a passage that stand before their country, and that no table has."""
    for party in inside(parties, passage.spot):
        country = _state(known, party)
        found = _TOWN_OF.search(read.text, passage.spot.start, party.spot.start)
        if not country or found is None:
            continue
        spot = Spot(*found.span("town"))
        is_name = spot.of(read.text).casefold() in MONTH_NUMBERS or inside(parties, spot)
        if not is_name and _IT_IS_THERE.match(read.text, party.spot.end):
            yield Town(spot, found["town"], country)


def country_behind(read: Letters, town: Town, parties: Sequence[Named], known: Known) -> str:
    """The country that stands right behind a town, "Leova, din Republica Moldova"; "" for none."""
    at = bisect_left(parties, town.spot.end, key=lambda party: party.spot.start)
    if at == len(parties):
        return ""
    end = read.stretch(town.spot)[1]
    between = read.folded[end : read.stretch(parties[at].spot)[0]]
    return _state(known, parties[at]) if _BEFORE_ITS_COUNTRY.fullmatch(between) else ""


def _state(known: Known, party: Named) -> str:
    """The country of a state that is named; "" where it is no state."""
    state = known.parties.get(party.keys[0]) if party.keys else None
    return state.country if state is not None and state.kind == "state" else ""
