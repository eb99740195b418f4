"""A text that tells of several events is read item by item."""

import pytest

from benchmarks.corpus import known
from sepca_cli.reading.draft import Draft
from sepca_cli.reading.text import read_text


def draft(text: str) -> Draft:
    return read_text(text, known())


def told(draft: Draft) -> list[tuple[str, str, str, str]]:
    return [
        (each.standing, each.event.kind, each.event.date.text, each.event.city)
        for each in draft.events
    ]


CALENDAR = """Calendar of the SEPCA presidency for 2025

{0} 12-13 March, Tirana: meeting of national coordinators
{0} 25 June, Berat: first General Assembly
{0} September, Durrës: conference on the tourist season

The calendar may change.
"""


@pytest.mark.parametrize("mark", ["-", "•", "*"])
def test_each_line_of_a_calendar_is_an_event_with_the_year_of_the_heading(mark: str) -> None:
    found = draft(CALENDAR.format(mark))
    assert told(found) == [
        ("subject", "working-group", "2025-03-12/2025-03-13", "Tirana"),
        ("subject", "general-assembly", "2025-06-25", "Berat"),
        ("subject", "conference", "2025-09", "Durrës"),
    ]
    assert {each.event.state for each in found.events} == {"announced"}


def test_of_a_newsletter_only_the_items_on_the_association_count() -> None:
    text = """Newsletter of the directorate, November 2016

Visit to Ankara
On 3 November 2016 a delegation visited the Turkish police in Ankara. Migration was discussed.

SEPCA assembly in Sofia
On 24 November 2016 the General Assembly of SEPCA was held in Sofia. Albania took part.

Training in Varna
From 28 to 30 November 2016 a SEPCA training course was held in Varna.
"""
    assert told(draft(text)) == [
        ("subject", "general-assembly", "2016-11-24", "Sofia"),
        ("subject", "training", "2016-11-28/2016-11-30", "Varna"),
    ]


def test_a_list_below_a_report_tells_of_what_is_to_come() -> None:
    text = """SEPCA coordinators met in Tirana

The meeting of the SEPCA national coordinators was held in Tirana on 14 March 2025. The upcoming
events were agreed:

- 25 June 2025, Berat: General Assembly
- 15 December 2025, Vlorë: second General Assembly
"""
    assert told(draft(text)) == [
        ("subject", "working-group", "2025-03-14", "Tirana"),
        ("announced", "general-assembly", "2025-06-25", "Berat"),
        ("announced", "general-assembly", "2025-12-15", "Vlorë"),
    ]


def test_the_programme_of_one_event_is_no_list_of_events() -> None:
    text = """SEPCA workshop on financial investigations, Novi Sad, 12-13 March 2024

- 12 March 2024: opening of the workshop
- 13 March 2024: workshop on the confiscation of assets
"""
    assert told(draft(text)) == [("subject", "workshop", "2024-03-12/2024-03-13", "Novi Sad")]


@pytest.mark.parametrize(
    "sentence",
    [
        "On 14 March 2024 a SEPCA workshop was held in Novi Sad, while on 21 March 2024 a seminar "
        "was held in Budva.",
        "A SEPCA workshop was held in Novi Sad on 14 March 2024 and a seminar in Budva on "
        "21 March 2024.",
        "SEPCA radionica je održana 14. marta 2024. u Novom Sadu, a seminar 21. marta 2024. u "
        "Budvi.",
    ],
)
def test_two_events_in_one_sentence_are_two(sentence: str) -> None:
    assert sorted(told(draft(sentence))) == [
        ("subject", "seminar", "2024-03-21", "Budva"),
        ("subject", "workshop", "2024-03-14", "Novi Sad"),
    ]


def test_the_days_of_a_calendar_can_stand_under_their_months() -> None:
    text = """SEPCA DIARY 2024

May
14-15 - General Assembly, Belgrade

June
11-13 - Course on crime analysis (with CEPOL), Budapest
24 - Workshop on car theft, Ohrid

July:
No activities

September:
24: Conference on small arms, Zagreb
"""
    assert told(draft(text)) == [
        ("subject", "general-assembly", "2024-05-14/2024-05-15", "Belgrade"),
        ("subject", "training", "2024-06-11/2024-06-13", "Budapest"),
        ("subject", "workshop", "2024-06-24", "Ohrid"),
        ("subject", "conference", "2024-09-24", "Zagreb"),
    ]


def test_a_look_back_at_a_presidency_ends_with_what_is_announced() -> None:
    text = """2024: the year of the Serbian presidency

On 14 and 15 May 2024 the General Assembly of SEPCA met in Belgrade.

In September 2024 a seminar on electronic evidence followed in Novi Sad.

The second General Assembly, on 4 December 2024 in Belgrade, closed the year.

A workshop on methodology will be held in Tirana in June 2025.
"""
    assert told(draft(text)) == [
        ("subject", "general-assembly", "2024-05-14/2024-05-15", "Belgrade"),
        ("subject", "seminar", "2024-09", "Novi Sad"),
        ("subject", "general-assembly", "2024-12-04", "Belgrade"),
        ("announced", "workshop", "2025-06", "Tirana"),
    ]


def test_a_look_back_at_a_year_has_an_event_in_each_paragraph() -> None:
    text = """SEPCA in 2019

The year began in Chișinău, where on 21 February 2019 the national coordinators met to plan it.

On 14-16 May 2019, a workshop on firearms took place in Ohrid. It was a success.

The General Assembly followed on 11 June 2019 in Chișinău, with all of the members.
"""
    assert told(draft(text)) == [
        ("subject", "working-group", "2019-02-21", "Chișinău"),
        ("subject", "workshop", "2019-05-14/2019-05-16", "Ohrid"),
        ("subject", "general-assembly", "2019-06-11", "Chișinău"),
    ]
