"""An institution that no table has is read by the noun that says what it is, and offered as new."""

import pytest

from sepca_cli.model import Name, Party
from sepca_cli.reading.draft import Known
from sepca_cli.reading.language.letters import letters
from sepca_cli.reading.names.institutions import with_institutions
from sepca_cli.reading.names.parties import parties_in
from sepca_cli.reading.text import read_text

KNOWN = Known(
    {
        "sepca": Party("sepca", "regional-initiative"),
        "europol": Party("europol", "international-organisation"),
        "serbia": Party("serbia", "state", "Serbia"),
        "serbia-police": Party("serbia-police", "police", "Serbia"),
    },
    [
        Name("sepca", "SEPCA"),
        Name("europol", "Europol"),
        Name("serbia", "Serbia", language="en"),
        Name("serbia-police", "Serbian Police", language="en"),
    ],
)


def named(text: str) -> list[str]:
    read = letters(text)
    _, found = with_institutions(read, KNOWN, parties_in(read, KNOWN))
    return [each.keys[0] for each in found]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("the Faculty of Security Studies", ["Faculty of Security Studies"]),
        (
            "the Faculty of Law of the University of Novi Sad and Europol",
            ["Faculty of Law of the University of Novi Sad", "europol"],
        ),
        ("At the Norwegian Customs Administration", ["Norwegian Customs Administration"]),
        ("the State Prosecutor's Office said", ["State Prosecutor's Office"]),
        (
            "the Directorate Combating Organised Crime, too",
            ["Directorate Combating Organised Crime"],
        ),
        (
            "the Agency for Education and Training and the Border Guard",
            ["Agency for Education and Training", "Border Guard"],
        ),
    ],
)
def test_the_capitals_around_the_noun_are_the_name(text: str, keys: list[str]) -> None:
    assert named(text) == keys


@pytest.mark.parametrize(
    "text",
    [
        "The Academy and the office were closed",
        "the Executive Board",
        "the Press Office of the City",
        "a Conference Centre",
        "the Working Group and the Summer School",
    ],
)
def test_an_organ_a_house_and_a_lone_noun_are_no_institutions(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    "text",
    ["the Europol Liaison Office", "Europol's Liaison Office", "the Training Unit of Europol"],
)
def test_a_part_of_a_party_that_is_known_is_that_party(text: str) -> None:
    assert named(text) == ["europol"]


def test_the_service_of_a_country_stays_what_the_record_calls_it() -> None:
    assert named("the Serbian Police") == ["serbia-police"]


def test_it_is_known_again_by_its_acronym_and_by_its_noun_alone() -> None:
    told = "The State Border Agency (SBA) and Europol came. The SBA spoke. The Agency paid."
    assert named(told) == ["State Border Agency", "europol", *["State Border Agency"] * 2]


def test_in_another_language_an_english_name_is_none() -> None:
    assert named("U mbajt nga National Training Institute e nga Europol") == ["europol"]


def test_what_it_was_at_an_event_is_offered_with_its_kind_and_country() -> None:
    told = "The SEPCA conference on 3 June 2021 was hosted by the Serbian Foundation for Law."
    draft = read_text(told, KNOWN, language="en")
    assert [each.fact for each in draft.events[0].participations] == [
        "host:Serbian Foundation for Law"
    ]
    assert [(each.kind, each.country) for each in draft.new] == [("ngo", "Serbia")]
