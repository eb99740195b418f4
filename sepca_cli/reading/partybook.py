"""The book of names that parties are looked up in: those of the record and those of the region."""

from functools import lru_cache
from typing import NamedTuple

from sepca_cli.model import Party
from sepca_cli.names import match_key
from sepca_cli.reading.body_words import BODIES
from sepca_cli.reading.country_words import COUNTRIES, REPUBLIC_OF
from sepca_cli.reading.declension import ALBANIAN, ENGLISH, FAMILIES, ROMANIAN, SLAVIC, family
from sepca_cli.reading.draft import Known
from sepca_cli.reading.phrases import Phrases

UNION = "Serbia and Montenegro"

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
        SLAVIC: "Federacija Bosne i Hercegovine; Federacija BiH; FBiH; Федерација на Босна и "
        "Херцеговина; Федерация Босна и Херцеговина; Федерация на Босна и Херцеговина",
        ROMANIAN: "Federația Bosniei și Herțegovinei; Federația Bosnia și Herțegovina",
        ALBANIAN: "Federata e Bosnjë-Hercegovinës; Federata e Bosnjës dhe Hercegovinës; "
        "Federata e Bosnje dhe Hercegovinës",
    },
}


class Meaning(NamedTuple):
    """What a name means: a party, a state, an adjective of a country or a body without one."""

    what: str  # "party", "state", "entity", "adjective", "body"
    name: str
    family: str
    keys: tuple[str, ...] = ()
    country: str = ""
    kind: str = ""
    quoted: bool = False
    doubt: str = ""

    @property
    def acronym(self) -> bool:
        """Whether the name is an acronym: one word with several capitals."""
        return self.name.isalpha() and sum(letter.isupper() for letter in self.name) > 1

    @property
    def declined(self) -> bool:
        """Whether it is in a language that writes common words small."""
        return self.family != ENGLISH

    @property
    def of_police(self) -> bool:
        """Whether it is the name of a police service or of a ministry."""
        return self.kind in ("police", "ministry")


class PartyBook(NamedTuple):
    """The names, and what the record has to say of bodies by their country."""

    names: Phrases[Meaning]
    parties: dict[str, Party]
    entities: dict[str, str]
    association: str
    speaks_for_police: frozenset[str]

    def bodies_of(self, kind: str, country: str) -> tuple[tuple[str, ...], bool]:
        """The parties that are the police or the ministry of a country, and whether that is sure.

        A ministry that the record does not know may be its police service, which often is a part
        of it. Without a country, all of the kind.
        """
        if country in self.entities:
            return (self.entities[country],), True
        keys = tuple(
            key
            for key, party in self.parties.items()
            if party.kind == kind
            and party.country
            and (party.country == country or not country)
            and (kind != "police" or key in self.speaks_for_police)
        )
        if not keys and kind == "ministry":
            return self.bodies_of("police", country)[0], False
        return keys, len(keys) == 1


def party_book(known: Known) -> PartyBook:
    """Return the book for what the record knows, with the countries and bodies of the region."""
    names: Phrases[Meaning] = Phrases()
    parties = dict(known.parties)
    by_name: dict[str, str] = {}
    speaks = set()
    for name in known.names:
        party = parties.get(name.record)
        if not party:
            continue
        by_name.setdefault(match_key(name.name), party.key)
        if "polic" in match_key(name.name) or "polit" in match_key(name.name):
            speaks.add(party.key)
        _write(names, name.name, name.language, party)
    _write_states(names, parties, by_name)
    entities = _write_entities(names, by_name)
    _write_common_words(names)
    return PartyBook(names, parties, entities, by_name.get("sepca", ""), frozenset(speaks))


def _write(names: Phrases[Meaning], name: str, language: str, party: Party) -> None:
    """Write a name of the record into the book; a long acronym is declined in every language."""
    of_family = family(language)
    meaning = Meaning(
        "state" if party.kind == "state" else "party",
        name,
        of_family,
        (party.key,),
        party.country,
        party.kind,
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
                for before in REPUBLIC_OF:
                    names.add(f"{before} {form}", of_family, meaning)


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
    return entities


def _write_common_words(names: Phrases[Meaning]) -> None:
    for (kind, of_family), bodies in BODIES.items():
        for body in bodies.split("; "):
            names.add(body, of_family, Meaning("body", body, of_family, kind=kind))
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


@lru_cache(maxsize=1)
def adjective_book() -> Phrases[Meaning]:
    """Return the book of the adjectives of countries alone."""
    names: Phrases[Meaning] = Phrases()
    _write_adjectives(names)
    return names
