"""The book of names that parties are looked up in: those of the record and those of the region."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from sepca_cli.model import Party
from sepca_cli.names import match_key
from sepca_cli.reading.draft import Known
from sepca_cli.reading.language.declension import (
    FAMILIES,
    family,
)
from sepca_cli.reading.language.phrases import Phrases
from sepca_cli.reading.language.words import Word
from sepca_cli.reading.names.country_words import COUNTRIES
from sepca_cli.reading.names.meaning import Meaning
from sepca_cli.reading.names.more_names import MORE_NAMES
from sepca_cli.reading.names.region import (
    COUNTRY_NAMES,
    ENTITIES,
    RS_OR_SERBIA,
    SRPSKA,
    region_book,
)
from sepca_cli.reading.names.spelling import is_name_here
from sepca_cli.reading.names.well_known import embassy_of

UNION = "Serbia and Montenegro"
IS_POLICE_MEANT = "is the police of {} meant?"

_MINISTRY = re.compile(r"(?:\w+ )?minist(?:ry|arst|erst|eri)")

# What begins at a word of a text: the word after it and the meaning, the longest first.
Hits = list[tuple[int, Meaning]]


class PartyBook(NamedTuple):
    """The names that begin at each word of a text, and what the record says of bodies."""

    hits: Sequence[Hits]
    parties: dict[str, Party]
    entities: dict[str, str]
    association: str
    speaks_for_police: frozenset[str]
    speaks_for_ministry: frozenset[str]

    def bodies_of(self, kind: str, country: str) -> tuple[tuple[str, ...], bool]:
        """The parties that are such a body of a country, and whether that is sure.

        A ministry that the record does not know may be its police service, which often is a part
        of it. Without a country, all of the kind.
        """
        if kind == "embassy":
            return (embassy_of(country),), True
        if country in self.entities:
            return (self.entities[country],), kind == "police" or "Srpska" in country
        keys = tuple(
            key
            for key, party in self.parties.items()
            if party.kind == kind
            and party.country
            and (party.country == country or not country)
            and (kind != "police" or key in self.speaks_for_police)
        )
        if not keys and kind == "ministry":
            keys = self.bodies_of("police", country)[0]
            return keys, len(keys) == 1 and keys[0] in self.speaks_for_ministry
        return keys, len(keys) == 1


def party_book(known: Known, words: Sequence[Word]) -> PartyBook:
    """Return what the record knows, and the countries and bodies of the region, among words."""
    names: Phrases[Meaning] = Phrases()
    parties = dict(known.parties)
    by_name: dict[str, str] = {}
    police, ministries = set(), set()
    for name in known.names:
        party = parties.get(name.record)
        if not party:
            continue
        key = match_key(name.name)
        by_name.setdefault(key, party.key)
        if "polic" in key or "polit" in key:
            police.add(party.key)
        if _MINISTRY.match(key):
            ministries.add(party.key)
        _write(names, name.name, name.language, party)
    _write_more(names, parties, by_name)
    entities = {each: by_name[match_key(each)] for each in ENTITIES if match_key(each) in by_name}
    keys = _keys_of_countries(parties, by_name)
    hits: list[Hits] = [[] for _ in words]
    for at in {*names.places(words), *region_book().places(words)}:
        hits[at] = _hits(names, keys, words, at)
    return PartyBook(
        hits, parties, entities, by_name.get("sepca", ""), frozenset(police), frozenset(ministries)
    )


def _keys_of_countries(
    parties: dict[str, Party], by_name: dict[str, str]
) -> dict[str, tuple[str, ...]]:
    """The keys that the name of a country or an entity stands for, and those of "RS"."""
    names = [row.country for row in COUNTRIES] + list(ENTITIES)
    keys: dict[str, tuple[str, ...]] = {
        name: (by_name[match_key(name)],) for name in names if match_key(name) in by_name
    }
    keys |= {party.country: (key,) for key, party in parties.items() if party.kind == "state"}
    if SRPSKA in keys and "Serbia" in keys:
        keys[RS_OR_SERBIA] = keys[SRPSKA] + keys["Serbia"]
    return keys


def _hits(
    names: Phrases[Meaning], keys: dict[str, tuple[str, ...]], words: Sequence[Word], at: int
) -> Hits:
    """What begins at a word and is written as a name, with its keys."""
    hits = [hit for hit in names.at(words, at) if is_name_here(hit[1], words, at, hit[0])]
    for after, meaning in region_book().at(words, at):
        if is_name_here(meaning, words, at, after):
            whose = keys.get(meaning.doubt or meaning.country, ())
            doubt = meaning.doubt or _doubt(meaning, keys)
            hits.append((after, meaning._replace(keys=whose, doubt=doubt)))
    states = {after for after, meaning in hits if meaning.what == "state"}
    hits = [
        (after, meaning)
        for after, meaning in hits
        if not (meaning.what == "party" and meaning.acronym and after in states)
        or meaning.name.casefold() == words[at].folded  # Greece is no case of GRECO
    ]
    hits.sort(key=lambda hit: -hit[0])
    return hits


def _doubt(meaning: Meaning, keys: dict[str, tuple[str, ...]]) -> str:
    """What to ask where the record knows the police of a country, and no state of it."""
    unclear = meaning.what == "state" and any(
        key.endswith("-police") for key in keys.get(meaning.country, ())
    )
    return IS_POLICE_MEANT.format(meaning.country) if unclear else ""


def _write(names: Phrases[Meaning], name: str, language: str, party: Party) -> None:
    """Write a name of the record into the book; a long acronym is declined in every language."""
    of_family = family(language)
    stands_for_a_country = party.kind == "police" and match_key(name) in COUNTRY_NAMES
    meaning = Meaning(
        "state" if party.kind == "state" or stands_for_a_country else "party",
        name,
        of_family,
        (party.key,),
        party.country,
        party.kind,
        doubt=IS_POLICE_MEANT.format(party.country) if stands_for_a_country else "",
        quoted=party.kind == "ngo" and not any(map(str.isupper, name[1:])),
    )
    if meaning.acronym and len(name) > 4:
        for each in FAMILIES:
            names.add(name, each, meaning)
    else:
        names.add(name, of_family, meaning)


def _write_more(
    names: Phrases[Meaning], parties: dict[str, Party], by_name: dict[str, str]
) -> None:
    for known, forms in MORE_NAMES.items():
        party = parties.get(by_name.get(match_key(known), ""))
        if not party:
            continue
        for of_family, several in forms.items():
            for form in several.split("; "):
                what = "state" if party.kind == "state" else "party"
                names.add(
                    form,
                    of_family,
                    Meaning(what, form, of_family, (party.key,), party.country, party.kind),
                )
