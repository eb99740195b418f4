"""The towns that a text names, as the record writes them."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from sepca_cli.reading.draft import Known
from sepca_cli.reading.language.declension import ALBANIAN, ENGLISH, FAMILIES, ROMANIAN, SLAVIC
from sepca_cli.reading.language.letters import Letters, Spot
from sepca_cli.reading.language.phrases import Phrases
from sepca_cli.reading.language.words import JOINED, spot_of, words_of
from sepca_cli.reading.names.capitals import CAPITALS, capitals_in
from sepca_cli.reading.names.small_towns import SMALL_TOWNS
from sepca_cli.reading.names.town_words import TOWNS

# What makes the name of a town the name of something else.
_NOT_BEFORE = frozenset(
    [
        "convention",
        "declaration",
        "process",
        "agreement",
        "platform",
        "summit",
        "principles",
        "konvencija",
        "konvencije",
        "konvenciji",
        "deklaracija",
        "deklaracije",
        "proces",
        "procesa",
        "agenda",
        "strategy",
        "street",
        "dvor",
        "dvoru",
        "dvora",
        "dvori",
        "dvorima",
        "dvore",
    ]
)
# Before the town that a treaty or a process is called after.
_CALLED_AFTER = re.compile(
    r"\b(?:convention|process|agreement|treaty|declaration|accord|conventi|conventia|conventiei|proces\w*"
    r"|foro|acord\w*|tratat\w*|declarati\w*|marreveshj\w*|konvent\w*|traktat\w*|deklarat\w*|konvencij\w*"
    r"|sporazum\w*|deklaracij\w*|deklaracia\w*)"
    r" (?:of|de la|di|e|i|te|se|iz|od|ot|na|u)? ?$"
)
# A town that no table has, where the word for one stands before its name.
_CALLED_A_TOWN = re.compile(
    r"\b(?:[Oo]ra[sșş]ul|[Mm]unicipiul|[Ll]ocalitatea|[Ss]ta[tțţ]iunea|or\.|mun\.|(?:city|town) of)"
    r" (?P<town>[^\W\d_a-z][^\W\d_]+(?:[ -][^\W\d_a-z][^\W\d_]+)?)"
)
# Palica is the baton too, and Palić in a case; "bar" is "at least": towns where a preposition
# stands before them.
_WORDS_TOO = frozenset(["palica", "palicu", "bar", "baru", "bara"])
_AT_A_PLACE = frozenset(
    ["na", "kod", "do", "od", "iz", "sa", "s", "u", "in", "vo", "v", "la", "ne", "blizu", "pored"]
)


class Town(NamedTuple):
    """A place where a text names a town: its name and country as the record writes them."""

    spot: Spot
    city: str
    country: str


def towns_in(read: Letters, known: Known) -> tuple[Town, ...]:
    """Return the towns named in a text in its order: those of the region, and of the record.

    A capital may be named by its country: "in the Albanian capital".
    """
    return _towns_in(read, tuple(known.towns.items()))


@lru_cache(maxsize=2)
def _towns_in(read: Letters, known: tuple[tuple[str, str], ...]) -> tuple[Town, ...]:
    words = words_of(read)
    of_the_record = _of_the_record(known)
    towns: list[Town] = []
    after = 0
    for at in sorted({*_of_the_region().places(words), *of_the_record.places(words)}):
        if at < after:
            continue
        found = _of_the_region().at(words, at) or of_the_record.at(words, at)
        if not found or not any(word.capital for word in words[at : found[0][0]]):
            continue
        after, (city, country) = found[0]
        behind = words[after] if after < len(words) else None
        else_named = behind and behind.gap == JOINED and behind.folded in _NOT_BEFORE
        before = read.folded[max(0, words[at].start - 30) : words[at].start]
        is_a_word = words[at].folded in _WORDS_TOO and not (
            at and words[at - 1].folded in _AT_A_PLACE
        )
        if not (else_named or is_a_word or _CALLED_AFTER.search(before)):
            towns.append(Town(spot_of(read, words, at, after), city, country))
    for first, after, country in capitals_in(words):
        if country in CAPITALS:
            towns.append(Town(spot_of(read, words, first, after), CAPITALS[country], country))
    return tuple(sorted([*towns, *_called_a_town(read, towns)]))


def _called_a_town(read: Letters, towns: Sequence[Town]) -> Iterator[Town]:
    """The towns that a text calls so and no table has; their country is not known."""
    for found in _CALLED_A_TOWN.finditer(read.text):
        spot = Spot(*found.span("town"))
        if found["town"][0].isupper() and not any(each.spot.start == spot.start for each in towns):
            yield Town(spot, found["town"], "")


@cache
def _of_the_region() -> Phrases[tuple[str, str]]:
    book: Phrases[tuple[str, str]] = Phrases()
    for row in TOWNS:
        city = row.english.partition(";")[0]
        for of_family, names in (
            (ENGLISH, row.english),
            (SLAVIC, row.slavic),
            (ROMANIAN, row.romanian),
            (ALBANIAN, row.albanian),
        ):
            for name in names.split("; "):
                book.add(name, of_family, (city, row.country))
    for name, country in SMALL_TOWNS.items():
        for of_family in FAMILIES:
            book.add(name, of_family, (name, country))
    return book


def _of_the_record(known: Sequence[tuple[str, str]]) -> Phrases[tuple[str, str]]:
    book: Phrases[tuple[str, str]] = Phrases()
    for name, country in known:
        for of_family in FAMILIES:
            book.add(name, of_family, (name, country))
    return book
