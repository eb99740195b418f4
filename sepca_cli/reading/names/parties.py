"""The parties that a text names: by the names of the record, in any case, script and spelling."""

import re
from functools import lru_cache
from typing import NamedTuple

from sepca_cli.reading.draft import Known
from sepca_cli.reading.language.declension import ALBANIAN, ROMANIAN, SLAVIC
from sepca_cli.reading.language.letters import Letters, Spot
from sepca_cli.reading.language.phrases import Phrases
from sepca_cli.reading.language.words import Word, spot_of, words_of
from sepca_cli.reading.names.bodies import (
    Body,
    body_at,
    country_behind,
    is_behind_another,
    is_of_another,
    is_of_other_body,
    is_of_other_police,
    is_other_police,
    state_at,
)
from sepca_cli.reading.names.company import (
    common_names_doubted,
    embassies_settled,
    missions_settled,
    own_names_settled,
    rs_settled,
    with_spelt_out,
)
from sepca_cli.reading.names.meaning import Meaning
from sepca_cli.reading.names.named import Named
from sepca_cli.reading.names.partybook import UNION, PartyBook, party_book
from sepca_cli.reading.names.region import adjective_book
from sepca_cli.reading.names.spelling import is_name_here
from sepca_cli.reading.names.towns import towns_in
from sepca_cli.reading.names.well_known import embassy_of

__all__ = ["CountryAdjective", "Named", "adjectives_in", "parties_in", "speaks_of_association"]

# The association under its full names, which no two writers spell alike.
_CHIEFS = r"(?:sef|shef|nacalni|chief|drejtues|drejtor|direktor|rukovodi)\w*"
_SOUTHEAST = r"(?:jugoi[sz]\w+|south[\s-]{0,2}east\w*|ji|juglindor\w*|sud[\s-]{0,2}est\w*)"
_ASSOCIATION = re.compile(
    r"\b(?:asocijacij|udruzenj|udrug|zdruzeni|zdruzenj|asociati|asociaci|shoqat|association|sdruzeni)"
    rf"\w*(?:[\s\"]+\w+){{0,3}}?\s+{_CHIEFS}(?:\s+\w+){{0,6}}?\s+{_SOUTHEAST}(?:\s+e[uv]rop\w*)?"
    rf"|\b{_SOUTHEAST}\s+(?:europ\w*\s+)?police\s+chiefs?'?s?\s+association\b"
)
# What is a part of names, and no name by itself.
_PARTS = ("body", "adjective", "republic", "entity beside")
_ACRONYM = re.compile(r"\bsep[ck]a(?![a-z])")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# A list of states goes on behind the two: they are one item of it.
_ONE_IN_A_LIST = re.compile(
    r", (?:serbia and montenegro|srbij\w i crn\w+ gor\w+|serbia si muntenegru)"
    r", (?:(?:the )?former [\w ]{3,20})?(?:albani|bosn|bugar|bulgar|croati|hrvat|croat|ma[kc]edon"
    r"|mold[ao]v|roman|rum[ua]n|sloven)"
)

# How adjectives end that are like the name of a state: of Hrvatska, Njemačka.
_ADJECTIVES = ("ski", "cki", "skog", "ckog", "skoga", "ckoga", "skih", "ckih", "skim", "ckim")


class CountryAdjective(NamedTuple):
    """A place where a text speaks of something of a country: "Romanian", "rumunske"."""

    spot: Spot
    country: str


def parties_in(read: Letters, known: Known) -> tuple[Named, ...]:
    """Return the parties named in a text in its order, the longest name first, none overlapping."""
    words = words_of(read)
    book = party_book(known, words)
    associations = _associations(read, words)
    union = _time_of_the_union(read)
    named: list[Named] = []
    at = 0
    while at < len(words):
        if not book.hits[at] and at not in associations:
            at += 1
            continue
        readings = list(_readings(words, at, book, union=union))
        if at in associations and book.association:
            readings.append((associations[at], Named(Spot(0, 0), (book.association,))))
        if not readings:
            at += 1
            continue
        after, best = _longest(readings)
        after = _past_its_country(words, after, best, book)
        if best.keys:
            named.append(best._replace(spot=spot_of(read, words, at, after)))
        at = after
    named = missions_settled(read, with_spelt_out(read, named), book.parties)
    if any(each.keys[0] == embassy_of(known.parties[each.keys[0]].country) for each in named):
        named = embassies_settled(named, towns_in(read, known), known)
    if entity := book.entities.get("Republic of Srpska"):
        named = rs_settled(named, entity, book.parties)
    if any(each.generic for each in named):
        signs = _signs(read, known, named)
        named = own_names_settled(read, named, signs, book.parties)
        named = common_names_doubted(named, signs, book.parties)
    return tuple(named)


def _signs(read: Letters, known: Known, named: list[Named]) -> set[str]:
    """The countries that a text speaks of, besides by names that several services have."""
    signs = {known.parties[each.keys[0]].country for each in named if not each.generic}
    signs.update(each.country for each in adjectives_in(read))
    signs.update(town.country for town in towns_in(read, known))
    return signs - {""}


def _longest(readings: list[tuple[int, Named]]) -> tuple[int, Named]:
    """The longest reading, a sure one before others; a sure name may still be a common one."""
    after, best = max(readings, key=lambda reading: (reading[0], reading[1].sure))
    common = next((each.generic for end, each in readings if end == after and each.generic), "")
    return after, best._replace(generic=common)


@lru_cache(maxsize=2)
def adjectives_in(read: Letters) -> tuple[CountryAdjective, ...]:
    """Return where a text has the adjective of a country, with the country in English."""
    words = words_of(read)
    book: Phrases[Meaning] = adjective_book()
    found = []
    for at in book.places(words):
        for after, meaning in book.at(words, at):
            if is_name_here(meaning, words, at, after):
                found.append(CountryAdjective(spot_of(read, words, at, after), meaning.country))
                break
    return tuple(found)


def _readings(
    words: tuple[Word, ...], at: int, book: PartyBook, *, union: bool
) -> list[tuple[int, Named]]:
    """What may begin at a word: the word after it, and the party."""
    found: list[tuple[int, Named]] = []
    for after, meaning in book.hits[at]:
        if meaning.what == "republic" and (state := state_at(words, after, book)):
            after, meaning = state
        if meaning.what in _PARTS:
            continue
        if meaning.what == "state" and meaning.country == UNION and not union:
            continue
        if meaning.what == "state" and words[after - 1].folded.endswith(_ADJECTIVES):
            continue  # Hrvatski savez
        if meaning.what in ("state", "entity") and is_of_other_body(words, at):
            found.append((after, Named(Spot(0, 0), ())))
            continue
        if meaning.of_police and (is_of_other_police(words, at) or is_other_police(words, after)):
            continue
        declined = meaning.family in (SLAVIC, ROMANIAN, ALBANIAN)
        if declined and meaning.of_police and is_of_another(words, after, meaning.country, book):
            continue
        if meaning.of_police and is_behind_another(words, at, meaning.country, book):
            continue
        found.append((after, _named(meaning)))
    body = body_at(words, at, book)
    if body:
        found.append((body.after, _of_body(body, book)))
    return found


def _past_its_country(words: tuple[Word, ...], after: int, named: Named, book: PartyBook) -> int:
    """The word after a service or ministry and the name of its country: "FUP BiH"."""
    party = book.parties.get(named.keys[0]) if named.keys else None
    if not party or party.kind not in ("police", "ministry"):
        return after
    behind = country_behind(words, after, book)
    if behind and (behind[1] == party.country or book.entities.get(behind[1]) == party.key):
        return behind[0]
    return after


def _named(meaning: Meaning) -> Named:
    here = Spot(0, 0)
    keys = tuple(dict.fromkeys(meaning.keys))
    if meaning.what == "state" and not keys:
        return Named(here, ())
    if meaning.doubt:
        return Named(here, keys, sure=False, doubt=meaning.doubt)
    if len(keys) > 1:
        return Named(here, keys, sure=False, doubt=f"which is meant by {meaning.name}?")
    return Named(here, keys)


def _of_body(body: Body, book: PartyBook) -> Named:
    """The service or ministry of a country, or all that a body without its country could be."""
    here = Spot(0, 0)
    if not body.kind:
        return Named(here, ())
    keys, sure = book.bodies_of(body.kind, body.country)
    if not body.country:
        what = "police service" if body.kind == "police" else "ministry"
        return Named(
            here, keys, sure=False, doubt=f"the {what} of which country?", generic=body.kind
        )
    if sure:
        return Named(here, keys)
    return Named(here, keys, sure=False, doubt=f"which body of {body.country} is meant?")


def speaks_of_association(folded: str) -> bool:
    """Whether a folded text names the association, also where the record does not know it yet."""
    return bool(_ACRONYM.search(folded) or _ASSOCIATION.search(folded))


def _associations(read: Letters, words: tuple[Word, ...]) -> dict[int, int]:
    """The words at which a full name of the association begins, each with the word after it."""
    begins = {word.start: at for at, word in enumerate(words)}
    ends = {word.end: at + 1 for at, word in enumerate(words)}
    return {
        begins[match.start()]: ends[match.end()]
        for match in _ASSOCIATION.finditer(read.folded)
        if match.start() in begins and match.end() in ends
    }


def _time_of_the_union(read: Letters) -> bool:
    """Whether a text is of the years of the state union of Serbia and Montenegro."""
    years = [int(year) for year in _YEAR.findall(read.text)]
    if _ONE_IN_A_LIST.search(read.folded) and all(year <= 2006 for year in years):
        return True
    return any(2003 <= year <= 2006 for year in years) and max(years) <= 2008
