"""The book of names that parties are looked up in: those of the record and those of the region."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from sepca_cli.model import Party
from sepca_cli.names import match_key
from sepca_cli.reading.body_words import BODIES
from sepca_cli.reading.country_words import COUNTRIES, REPUBLICS
from sepca_cli.reading.declension import ALBANIAN, ENGLISH, FAMILIES, ROMANIAN, SLAVIC, family
from sepca_cli.reading.draft import Known
from sepca_cli.reading.meaning import Meaning
from sepca_cli.reading.phrases import Phrases
from sepca_cli.reading.spelling import is_name_here
from sepca_cli.reading.words import Word

UNION = "Serbia and Montenegro"

_MINISTRY = re.compile(r"(?:\w+ )?minist(?:ry|arst|erst|eri)")

# The two entities, whose police services the record has under these names, in more languages.
ENTITIES = {
    "Republic of Srpska": {
        ENGLISH: "Republic of Srpska; Republika Srpska; Republica Srpska; Republic Srpska",
        SLAVIC: "Republika Srpska; Република Сръбска; Репуплика Српска",
        ROMANIAN: "Republica Srpska; Republika Srpska; Republica Sârbă",
        ALBANIAN: "Republika Srpska; Republika Serbe",
    },
    "Federation of Bosnia and Herzegovina": {
        ENGLISH: "Federation of Bosnia and Herzegovina; Federation of BiH; FBiH; F BiH",
        SLAVIC: "Federacija Bosne i Hercegovine; Federacija BiH; FBiH; Bosna i Hercegovina - "
        "Federacija; BiH Federacija; Федерација на Босна и "
        "Херцеговина; Федерация Босна и Херцеговина; Федерация на Босна и Херцеговина",
        ROMANIAN: "Federația Bosniei și Herțegovinei; Federația Bosnia și Herțegovina",
        ALBANIAN: "Federata e Bosnjë-Hercegovinës; Federata e Bosnjës dhe Hercegovinës; "
        "Federata e Bosnje dhe Hercegovinës",
    },
}


# More names of parties that the record has under these.
MORE_NAMES = {
    "Organization for Security and Co-operation in Europe": {
        SLAVIC: "ОБСЕ; ОССЕ; OSSE; Organizacija za evropsku bezbednost i saradnju; "
        "Organizacija za sigurnost i saradnju u Evropi",
        ROMANIAN: "OSCE; Organizația pentru Securitate și Cooperare în Europa",
    },
    "OSCE Mission to Serbia and Montenegro": {
        SLAVIC: "Misija OEBS u Srbiji i Crnoj Gori; Misija OESS u Srbiji i Crnoj Gori",
    },
    "OSCE Mission to Montenegro": {
        SLAVIC: "Мисија на ОБСЕ во Црна Гора; Мисия на ОССЕ в Черна гора; "
        "Misija OESS u Crnoj Gori; Misija OSCE u Crnoj Gori",
        ROMANIAN: "Misiunea OSCE în Muntenegru",
        ALBANIAN: "Misioni i OSBE-së në Mal të Zi",
    },
    "OSCE Mission to Serbia": {
        SLAVIC: "Misija OESS u Srbiji; Мисија на ОБСЕ во Србија; Мисия на ОССЕ в Сърбия",
        ROMANIAN: "Misiunea OSCE în Serbia",
        ALBANIAN: "Misioni i OSBE-së në Serbi",
    },
    "Council of Europe": {SLAVIC: "Совет на Европа; Съвет на Европа; Vijeće Europe; Vijeće Evrope"},
    "European Commission": {
        SLAVIC: "Европейска комисия; Europska komisija",
        ALBANIAN: "Komisioni Evropian",
    },
    "Regional Cooperation Council": {
        SLAVIC: "Regionalni savjet za saradnju; Regionalni savet za saradnju; "
        "Регионален совет за соработка; Регионален съвет за сътрудничество",
        ROMANIAN: "Consiliul Regional de Cooperare",
        ALBANIAN: "Këshilli i Bashkëpunimit Rajonal; Këshilli Rajonal i Bashkëpunimit",
    },
    "Stability Pact": {
        SLAVIC: "Pakt stabilnosti; Пакт за стабилност; Пакт о стабилности",
        ROMANIAN: "Pactul de Stabilitate",
        ALBANIAN: "Pakti i Stabilitetit",
    },
    "MARRI": {SLAVIC: "МАРРИ; МАРИ"},
}
# A word that means an entity only beside the word of its police, or of a ministry.
ENTITY_BESIDE_A_BODY = {
    "Republic of Srpska": ("Srpska", "Српска"),
    "Federation of Bosnia and Herzegovina": ("federalna", "Federacija", "Federation"),
}
RS_OR_SERBIA = "is the Republic of Srpska meant, or Serbia?"


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
        """The parties that are the police or the ministry of a country, and whether that is sure.

        A ministry that the record does not know may be its police service, which often is a part
        of it. Without a country, all of the kind.
        """
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
    _write_states(names, parties, by_name)
    _write_more(names, parties, by_name)
    entities = _write_entities(names, by_name)
    _write_rs(names, entities, by_name)
    _write_common_words(names)
    hits = [_hits(names, words, at) for at in range(len(words))]
    return PartyBook(
        hits, parties, entities, by_name.get("sepca", ""), frozenset(police), frozenset(ministries)
    )


def _hits(names: Phrases[Meaning], words: Sequence[Word], at: int) -> Hits:
    return [
        (after, meaning)
        for after, meaning in names.at(words, at)
        if is_name_here(meaning, words, at, after)
    ]


def _write(names: Phrases[Meaning], name: str, language: str, party: Party) -> None:
    """Write a name of the record into the book; a long acronym is declined in every language."""
    of_family = family(language)
    stands_for_a_country = party.kind == "police" and match_key(name) in _COUNTRY_NAMES
    meaning = Meaning(
        "state" if party.kind == "state" or stands_for_a_country else "party",
        name,
        of_family,
        (party.key,),
        party.country,
        party.kind,
        doubt=f"is the police of {party.country} meant?" if stands_for_a_country else "",
        quoted=party.kind == "ngo" and not any(map(str.isupper, name[1:])),
    )
    if meaning.acronym and len(name) > 4:
        for each in FAMILIES:
            names.add(name, each, meaning)
    else:
        names.add(name, of_family, meaning)


def _write_states(
    names: Phrases[Meaning], parties: dict[str, Party], by_name: dict[str, str]
) -> None:
    states = {party.country: key for key, party in parties.items() if party.kind == "state"}
    for row in COUNTRIES:
        key = states.get(row.country, "")
        doubt = ""
        if not key:
            key = by_name.get(match_key(row.country), "")
            doubt = f"is the police of {row.country} meant?" if key else ""
        keys = (key,) if key else ()
        for of_family, forms in (
            (ENGLISH, row.english),
            (SLAVIC, row.slavic),
            (ROMANIAN, row.romanian),
            (ALBANIAN, row.albanian),
        ):
            for form in forms.split("; "):
                meaning = Meaning("state", form, of_family, keys, row.country, doubt=doubt)
                names.add(form, of_family, meaning)


def _write_more(
    names: Phrases[Meaning], parties: dict[str, Party], by_name: dict[str, str]
) -> None:
    for known, forms in MORE_NAMES.items():
        party = parties.get(by_name.get(match_key(known), ""))
        if not party:
            continue
        for of_family, several in forms.items():
            for form in several.split("; "):
                names.add(
                    form,
                    of_family,
                    Meaning("party", form, of_family, (party.key,), party.country, party.kind),
                )


def _write_entities(names: Phrases[Meaning], by_name: dict[str, str]) -> dict[str, str]:
    entities = {}
    for entity, forms in ENTITIES.items():
        key = by_name.get(match_key(entity), "")
        if not key:
            continue
        entities[entity] = key
        for of_family, several in forms.items():
            for form in several.split("; "):
                meaning = Meaning("entity", form, of_family, (key,), entity, "state")
                names.add(form, of_family, meaning)
        for word in ENTITY_BESIDE_A_BODY[entity]:
            names.add(word, SLAVIC, Meaning("entity beside", word, SLAVIC, (), entity))
    return entities


def _write_rs(names: Phrases[Meaning], entities: dict[str, str], by_name: dict[str, str]) -> None:
    """Write down RS, the letters of the entity and of a country, as what has to be asked."""
    rs = "Republic of Srpska"
    keys = tuple(filter(None, (entities.get(rs, ""), by_name.get("serbia", ""))))
    if len(keys) == 2:
        names.add("RS", ENGLISH, Meaning("entity", "RS", ENGLISH, keys, rs, doubt=RS_OR_SERBIA))


def _write_common_words(names: Phrases[Meaning]) -> None:
    for (kind, of_family), bodies in BODIES.items():
        for body in bodies.split("; "):
            names.add(body, of_family, Meaning("body", body, of_family, kind=kind))
    for of_family, republics in REPUBLICS.items():
        for republic in republics:
            names.add(republic, of_family, Meaning("republic", republic, of_family))
    _write_adjectives(names)


def _write_adjectives(names: Phrases[Meaning]) -> None:
    for row in COUNTRIES:
        for of_family, forms in (
            (ENGLISH, row.english_adjective),
            (SLAVIC, row.slavic_adjectives),
            (ROMANIAN, row.romanian_adjectives),
            (ALBANIAN, row.albanian_adjectives),
        ):
            for form in forms.split("; "):
                names.add(form, of_family, Meaning("adjective", form, of_family, (), row.country))


_COUNTRY_NAMES = frozenset(
    match_key(name)
    for row in COUNTRIES
    for names in (row.english, row.slavic, row.romanian, row.albanian)
    for name in names.split("; ")
)


@lru_cache(maxsize=1)
def adjective_book() -> Phrases[Meaning]:
    """Return the book of the adjectives of countries alone."""
    names: Phrases[Meaning] = Phrases()
    _write_adjectives(names)
    return names
