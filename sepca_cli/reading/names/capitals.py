"""Capitals: towns that texts name by their country, and services by them."""

from collections.abc import Iterator, Sequence

from sepca_cli.reading.language.words import JOINED, Word
from sepca_cli.reading.names.body_words import OF
from sepca_cli.reading.names.meaning import Meaning
from sepca_cli.reading.names.region import region_book
from sepca_cli.reading.names.spelling import is_name_here

# By country, under the name that the record has.
CAPITALS = {
    "Albania": "Tirana",
    "Austria": "Vienna",
    "Bosnia and Herzegovina": "Sarajevo",
    "Bulgaria": "Sofia",
    "Croatia": "Zagreb",
    "Greece": "Athens",
    "Hungary": "Budapest",
    "Italy": "Rome",
    "Moldova": "Chișinău",
    "Montenegro": "Podgorica",
    "North Macedonia": "Skopje",
    "Romania": "Bucharest",
    "Serbia": "Belgrade",
    "Slovenia": "Ljubljana",
    "Türkiye": "Ankara",
}
# The member that is seated in a town: "Tirana took over from Sofia".
SEATED_IN = {
    "Tirana": "albania-state-police",
    "Sofia": "bulgaria-police",
    "Zagreb": "croatia-police",
    "Sarajevo": "fbih-police",
    "Banja Luka": "rs-police",
    "Chișinău": "moldova-police",
    "Podgorica": "montenegro-police",
    "Skopje": "north-macedonia-police",
    "Bucharest": "romania-police",
    "Belgrade": "serbia-police",
}
_CAPITAL = ("stolic", "prestolnin", "prijestolnic", "prestonic", "kryeqytet", "capital")
_CITY = ("grad", "gradot", "gradat", "grada", "gradu", "city")
_CHIEF = ("glavn", "glaven", "capital")
_LONGEST = 4  # words of the name of a country, or before it


def capitals_in(words: Sequence[Word]) -> Iterator[tuple[int, int, str]]:
    """Yield where words name a capital: the first, the one after the last, and the country."""
    for at, word in enumerate(words):
        first = at
        if word.folded in _CITY and at and words[at - 1].folded.startswith(_CHIEF):
            first = at - 1
        elif not word.folded.startswith(_CAPITAL):
            continue
        if found := _with_its_country(words, first, at + 1):
            yield found


def _with_its_country(words: Sequence[Word], first: int, after: int) -> tuple[int, int, str] | None:
    """The words of a capital and of the country behind it, or in front, and the country."""
    at = after
    while at < len(words) and at - after < _LONGEST and _is_of(words[at]):
        at += 1
    behind = _named(words, at, "state") or _named(words, at, "adjective")
    if behind and words[at].gap == JOINED:
        return first, *behind
    if words[first].gap != JOINED:
        return None
    of_an_owner = first > 1 and words[first - 1].folded == "s"  # Moldova's capital
    end, what = (first - 1, "state") if of_an_owner else (first, "adjective")
    for start in range(end - 1, max(-1, end - _LONGEST), -1):
        country = _named(words, start, what)
        if country and country[0] == end:
            return start, after, country[1]
    return None


def _is_of(word: Word) -> bool:
    return word.gap == JOINED and (word.folded in OF or word.folded.startswith("republi"))


def _named(words: Sequence[Word], at: int, what: str) -> tuple[int, str] | None:
    """The word after a name of this sort that begins at a word, and the country."""
    hits: list[tuple[int, Meaning]] = region_book().at(words, at) if at < len(words) else []
    return next(
        (
            (after, meaning.country)
            for after, meaning in hits
            if meaning.what == what and is_name_here(meaning, words, at, after)
        ),
        None,
    )
