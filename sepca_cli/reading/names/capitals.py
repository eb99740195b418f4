"""The capitals of the region: towns that texts name by their country, and services by them."""

import re
from collections.abc import Iterator
from functools import cache

from sepca_cli.names import fold
from sepca_cli.reading.language.letters import Letters, Spot
from sepca_cli.reading.names.country_words import COUNTRIES

CAPITALS = {
    "Albania": "Tirana",
    "Bosnia and Herzegovina": "Sarajevo",
    "Bulgaria": "Sofia",
    "Croatia": "Zagreb",
    "Moldova": "Chișinău",
    "Montenegro": "Podgorica",
    "North Macedonia": "Skopje",
    "Romania": "Bucharest",
    "Serbia": "Belgrade",
    "Slovenia": "Ljubljana",
    "Austria": "Vienna",
    "Italy": "Rome",
    "Hungary": "Budapest",
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


def capitals_in(read: Letters) -> Iterator[tuple[Spot, str, str]]:
    """Give the capitals that an English text names by their countries: "the Moldovan capital".

    Each with the place of these words, the city and the country, in the order of the text.
    """
    countries = _countries()
    for found in _named_by_country().finditer(read.folded):
        country = countries[found["adjective"] or found["owner"] or found["of"]]
        yield read.found(found), CAPITALS[country], country


@cache
def _countries() -> dict[str, str]:
    """The country of each of its English names and adjectives, folded."""
    return {
        fold(word): row.country
        for row in COUNTRIES
        if row.country in CAPITALS
        for word in (*row.english.split("; "), *row.english_adjective.split("; "))
    }


@cache
def _named_by_country() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, _countries()), key=len, reverse=True))
    return re.compile(
        rf"\b(?:(?P<adjective>{names}) capital|(?P<owner>{names})['’]?s['’]? capital"
        rf"|capital(?: city)? of (?:the )?(?:republic of )?(?P<of>{names}))\b"
    )
