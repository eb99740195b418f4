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


def capitals_in(words: Sequence[Word]) -> Iterator[tuple[int, int, str]]:
    """Yield where words name a capital: the first, the one after the last, and the country."""
    for at, word in enumerate(words):
        first = at
        if word.folded in _CITY and at and words[at - 1].folded.startswith(_CHIEF):
            first = at - 1
        elif not word.folded.startswith(_CAPITAL):
            continue
        if behind := _country_behind(words, at + 1):
            yield first, *behind
        elif first and word.gap == JOINED and (country := _named(words, first - 1, "adjective")):
            yield first - 1, at + 1, country[1]


def _country_behind(words: Sequence[Word], at: int) -> tuple[int, str] | None:
    """The word after the country whose capital it is, and the country."""
    at += at < len(words) and words[at].folded in OF
    joined = at < len(words) and words[at].gap == JOINED
    return _named(words, at, "state") if joined else None


def _named(words: Sequence[Word], at: int, what: str) -> tuple[int, str] | None:
    hits: list[tuple[int, Meaning]] = region_book().at(words, at)
    return next(
        (
            (after, meaning.country)
            for after, meaning in hits
            if meaning.what == what and is_name_here(meaning, words, at, after)
        ),
        None,
    )
