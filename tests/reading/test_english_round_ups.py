"""Programmes, conclusions, round-ups and reports of two meetings in English."""

import pytest

from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

LEAD = "The Southeast Europe Police Chiefs Association held a conference in Zagreb on 5 May 2016. "
PROGRAMME = """General Assembly of SEPCA
Programme, Ohrid

Day 1 - Monday, 6 June 2022
09.00 Opening by Ana Ilić, Minister of Interior
10.00 Introduction: Petar Kovač
14.00 Signing of the agreement on training: Ana Ilić and Maja Vuk

Day 2 - Tuesday, 7 June 2022
10.00 Handing over of the Presidency (Romania to Republic of Srpska)
"""


def read(text: str, known: Known, published: str = "") -> Draft:
    return read_text(text, known, language="en", published=parse(published))


def told(draft: Draft) -> list[tuple[str, str, str, str, str]]:
    return [
        (
            each.standing,
            each.event.state,
            each.event.kind,
            each.event.date.text,
            each.event.city,
        )
        for each in draft.events
    ]


def test_a_programme_goes_from_its_first_day_to_its_last(known: Known) -> None:
    draft = read(PROGRAMME, known)
    assert draft.events[0].event.date.text == "2022-06-06/2022-06-07"
    assert draft.handovers[0].date.text == "2022-06-07"
    roles = {(each.role, each.person) for each in draft.events[0].participations}
    assert {("speaker", "Petar Kovač"), ("signatory", "Ana Ilić")} <= roles


def test_conclusions_are_of_the_meeting_that_dates_them(known: Known) -> None:
    draft = read(
        "Conclusions of the SEPCA Executive Board\nVelika Plana, 5 March 2009\n\n"
        "I. The invitation of the Turkish police to a course in Ankara from 20 to 24 April 2009 was"
        " accepted.\n\nII. The director will prepare the Assembly of 11 June 2009 (Tirana).\n",
        known,
    )
    assert told(draft) == [
        ("subject", "held", "executive-board", "2009-03-05", "Velika Plana"),
        ("announced", "announced", "training", "2009-04-20/2009-04-24", "Ankara"),
        ("announced", "announced", "general-assembly", "2009-06-11", "Tirana"),
    ]


def test_it_took_place_is_said_of_the_event_that_the_sentence_before_names(known: Known) -> None:
    draft = read(
        "Two activities were meant for SEPCA.\n\nThe first was a workshop on photographs. It took"
        " place in Bled on 3 July 2023.\n\nThe second, a visit to Rome, was on 18 July.",
        known,
    )
    assert told(draft) == [
        ("subject", "held", "workshop", "2023-07-03", "Bled"),
        ("subject", "held", "visit", "2023-07-18", "Rome"),
    ]


def test_a_paragraph_between_two_events_goes_on_with_the_first(known: Known) -> None:
    draft = read(
        "A workshop of SEPCA took place in Tivat on 18 October 2023.\n\nThe participants were"
        " addressed by Ms. Ana Ilić.\n\nThe following day the subcommittee met in Bar on"
        " 20 October 2023.\n",
        known,
    )
    assert "speaker::Ana Ilić" in took_part(draft)


def test_a_town_before_a_bar_parts_a_round_up(known: Known) -> None:
    draft = read(
        "SEPCA this month\n\nBled | Experts attended a training from 4 through 8 November 2019.\n\n"
        "Tirana | Ministers spoke at a conference of SEPCA on 14 November 2019.\n",
        known,
    )
    assert told(draft) == [
        ("subject", "held", "training", "2019-11-04/2019-11-08", "Bled"),
        ("subject", "held", "conference", "2019-11-14", "Tirana"),
    ]


def test_what_lies_behind_an_event_that_is_called_off_is_announced(known: Known) -> None:
    draft = read(
        "The seminar of SEPCA in Zenica on 20 May 2014 will not take place. The workshop in Ohrid"
        " on 3 June 2014 goes ahead.",
        known,
    )
    assert [each[:2] for each in told(draft)] == [
        ("subject", "cancelled"),
        ("announced", "announced"),
    ]


def test_nobody_writes_from_online(known: Known) -> None:
    draft = read(
        "Online, 24 February 2021 - The national coordinators of SEPCA convened by video link."
        "\n\nThe Assembly is to meet in Budva on 27 May.",
        known,
    )
    assert [each[3] for each in told(draft)] == ["2021-02-24", "2021-05-27"]


def test_the_town_behind_an_event_is_where_it_is_and_not_that_of_whoever_asks(
    known: Known,
) -> None:
    draft = read(
        "Call for applications\n\nThe Ministry in Sofia is looking for officers for the winter"
        " school of SEPCA in Bansko. The course will run between 23 and 27 January 2017.",
        known,
    )
    assert draft.events[0].event.city == "Bansko"


def test_a_weekday_on_which_somebody_did_something_has_been(known: Known) -> None:
    draft = read(
        "BELGRADE, Nov 27 (Wire) - He will chair SEPCA until autumn, after the assembly in Skopje"
        " ended on Tuesday.",
        known,
        published="2012-11-28",
    )
    assert told(draft)[0][1:4] == ("held", "general-assembly", "2012-11-27")


@pytest.mark.parametrize("name", ["Matthew Lawson", "Arsim Gashi", "Mira Granić"])
def test_a_name_that_begins_like_a_field_is_that_of_a_person(name: str, known: Known) -> None:
    there = took_part(read(LEAD + f"It was attended by Ambassador {name} as well.", known))
    assert f"participant::{name}" in there


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Instructors from Europol took turns.", "presenter:europol:"),
        ("They thanked Frontex for its hospitality.", "host:Frontex:"),
        (
            "The speakers were Dr. Ana Ilić from the University of Crime Studies and Superintendent"
            " Petar Kovač.",
            "speaker::Petar Kovač",
        ),
    ],
)
def test_who_did_what(sentence: str, expected: str, known: Known) -> None:
    assert expected in took_part(read(LEAD + sentence, known))
