"""Towns that no table has, with their country behind them: "in Valbandon, Croatia"."""

import re
from collections.abc import Iterator, Sequence

from sepca_cli.month_words import MONTH_NUMBERS
from sepca_cli.reading.draft import Known
from sepca_cli.reading.language.letters import Letters, Spot, inside
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.names.parties import Named
from sepca_cli.reading.names.towns import Town

_TOWN_OF = re.compile(r"\b(?:in|at|la) (?P<town>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}), (?:the )?$")
_IT_IS_THERE = re.compile(r"\s*(?:[.,;:)(\n]|$|(?:on|from|between|in|at|for|with|where|today)\b)")


def unlisted_towns(
    read: Letters, passage: Passage, parties: Sequence[Named], known: Known
) -> Iterator[Town]:
    """The towns of a passage that stand before their country, and that no table has."""
    for party in inside(parties, passage.spot):
        state = known.parties.get(party.keys[0]) if party.keys else None
        found = _TOWN_OF.search(read.text, passage.spot.start, party.spot.start)
        if state is None or state.kind != "state" or found is None:
            continue
        spot = Spot(*found.span("town"))
        is_name = spot.of(read.text).casefold() in MONTH_NUMBERS or inside(parties, spot)
        if not is_name and _IT_IS_THERE.match(read.text, party.spot.end):
            yield Town(spot, found["town"], state.country)
