"""The book of what the region calls its countries, its two entities and their bodies."""

from functools import cache

from sepca_cli.names import match_key
from sepca_cli.reading.language.declension import ALBANIAN, ENGLISH, ROMANIAN, SLAVIC
from sepca_cli.reading.language.phrases import Phrases
from sepca_cli.reading.names.body_words import BODIES
from sepca_cli.reading.names.country_words import COUNTRIES, REPUBLICS, CountryWords
from sepca_cli.reading.names.meaning import Meaning

SRPSKA = "Republic of Srpska"
# The two entities, whose police services the record has under these names, in more languages.
ENTITIES = {
    "Republic of Srpska": {
        ENGLISH: "Republic of Srpska; Republika Srpska; Republica Srpska; Republic Srpska",
        SLAVIC: "Republika Srpska; Република Сръбска; Репуплика Српска",
        ROMANIAN: "Republica Srpska; Republika Srpska; Republica Sârbă",
        ALBANIAN: "Republika Srpska; Republika Sërpska; Republika Serbe",
    },
    "Federation of Bosnia and Herzegovina": {
        ENGLISH: "Federation of Bosnia and Herzegovina; Federation of BiH; FBiH; F BiH",
        SLAVIC: "Federacija Bosne i Hercegovine; Federacija BiH; FBiH; ФБиХ; Bosna i Hercegovina - "
        "Federacija; BiH Federacija; Федерација на Босна и "
        "Херцеговина; Федерация Босна и Херцеговина; Федерация на Босна и Херцеговина",
        ROMANIAN: "Federația Bosniei și Herțegovinei; Federația Bosnia și Herțegovina",
        ALBANIAN: "Federata e Bosnjë-Hercegovinës; Federata e Bosnjës dhe Hercegovinës; "
        "Federata e Bosnje dhe Hercegovinës; Federata e Bosnjës e Hercegovinës; "
        "Federata e Bosnje e Hercegovinës",
    },
}


# A word that means an entity only beside the word of its police, or of a ministry.
ENTITY_BESIDE_A_BODY = {
    "Republic of Srpska": ("Srpska", "Српска"),
    "Federation of Bosnia and Herzegovina": ("federalna", "Federacija", "Federation"),
}
RS_OR_SERBIA = "is the Republic of Srpska meant, or Serbia?"

COUNTRY_NAMES = frozenset(
    match_key(name)
    for row in COUNTRIES
    for names in (row.english, row.slavic, row.romanian, row.albanian)
    for name in names.split("; ")
)


@cache
def region_book() -> Phrases[Meaning]:
    """Return the book of countries, entities, their adjectives and bodies, without any keys."""
    names: Phrases[Meaning] = Phrases()
    for row in COUNTRIES:
        for of_family, forms in (
            (ENGLISH, row.english),
            (SLAVIC, row.slavic),
            (ROMANIAN, row.romanian),
            (ALBANIAN, row.albanian),
        ):
            for form in forms.split("; "):
                names.add(form, of_family, Meaning("state", form, of_family, (), row.country))
    for entity, by_family in ENTITIES.items():
        for of_family, forms in by_family.items():
            for form in forms.split("; "):
                meaning = Meaning("entity", form, of_family, (), entity, "state")
                names.add(form, of_family, meaning)
        for word in ENTITY_BESIDE_A_BODY[entity]:
            names.add(word, SLAVIC, Meaning("entity beside", word, SLAVIC, (), entity))
    names.add("RS", ENGLISH, Meaning("entity", "RS", ENGLISH, (), SRPSKA, doubt=RS_OR_SERBIA))
    for (kind, of_family), bodies in BODIES.items():
        for body in bodies.split("; "):
            names.add(body, of_family, Meaning("body", body, of_family, kind=kind))
    for of_family, republics in REPUBLICS.items():
        for republic in republics:
            names.add(republic, of_family, Meaning("republic", republic, of_family))
    for row in COUNTRIES:  # last, for the Srpska of the Republic is no adjective
        _write_adjectives(names, row)
    return names


@cache
def adjective_book() -> Phrases[Meaning]:
    """Return the book of the adjectives of countries alone."""
    names: Phrases[Meaning] = Phrases()
    for row in COUNTRIES:
        _write_adjectives(names, row)
    return names


def _write_adjectives(names: Phrases[Meaning], row: CountryWords) -> None:
    for of_family, forms in (
        (ENGLISH, row.english_adjective),
        (SLAVIC, row.slavic_adjectives),
        (ROMANIAN, row.romanian_adjectives),
        (ALBANIAN, row.albanian_adjectives),
    ):
        for form in forms.split("; "):
            names.add(form, of_family, Meaning("adjective", form, of_family, (), row.country))
