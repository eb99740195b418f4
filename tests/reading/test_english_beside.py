"""Who and what only stands beside the matter of an English text is told apart from it."""

import pytest

from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

LEAD = "The Southeast Europe Police Chiefs Association held a conference in Zagreb on 5 May 2016. "


def read(text: str, known: Known, published: str = "") -> Draft:
    return read_text(text, known, language="en", published=parse(published))


@pytest.mark.parametrize(
    ("sentence", "told", "untold"),
    [
        (
            "Director Ana Ilić, flanked by Petar Kovač of Serbia and Maja Vuk, said that it is so.",
            "speaker::Ana Ilić",
            "speaker::Maja Vuk",
        ),
        (
            "Among the guests were Ana Ilić, once at the head of the Romanian Police, Dan Popa.",
            "guest::Dan Popa",
            "guest:romania-police:Dan Popa",
        ),
        (
            "Messages were read out from Ana Ilić and from Dan Popa, Secretary of INTERPOL.",
            "",
            "participant:interpol:Dan Popa",
        ),
        ("An OSCE-supported study of stress was presented.", "", "presenter:osce:"),
        ("Present were Albania - Ana Ilić; Serbia - nobody.", "absent:serbia:", ""),
        ("Mr. Dan Popa addressed to participants: it is good.", "", "participant::Dan Popa"),
        ("The course was organized from Frontex.", "organiser:Frontex:", ""),
        ("The initiative came from Frontex and Europol.", "", "participant:Frontex:"),
        ("Director Ana Ilić is received at the Palace by guests.", "", "host::Ana Ilić"),
        ("Greeting you in Bar, and I thank Minister Ana Ilić.", "", "speaker::Ana Ilić"),
        (
            "The trainees represented Bosnia and Herzegovina (Federation).",
            "participant:fbih-police:",
            "participant:bosnia-and-herzegovina:",
        ),
    ],
)
def test_who_stands_beside_has_no_role_of_another(
    sentence: str, told: str, untold: str, known: Known
) -> None:
    there = took_part(read(LEAD + sentence, known))
    assert not told or told in there
    assert untold not in there


def test_an_event_that_had_opened_the_day_before_is_of_two_days(known: Known) -> None:
    draft = read(
        "Police chiefs wrapped up their talks on Thursday. The General Assembly of SEPCA in Tivat"
        " had opened the day before.",
        known,
        published="2021-06-03",
    )
    assert draft.events[0].event.date.text == "2021-06-02/2021-06-03"


def test_a_paragraph_behind_a_title_of_its_own_is_of_what_the_title_names(known: Known) -> None:
    draft = read(
        "SEPCA bulletin 2026\n\nTabletop exercise, Durrës. On 11 and 12 February 2026 the units of"
        " five services practised what to do with a ferry.",
        known,
    )
    event = draft.events[0].event
    assert (event.kind, event.date.text, event.city) == (
        "training",
        "2026-02-11/2026-02-12",
        "Durrës",
    )


def test_the_capitals_of_a_handover_are_no_place(known: Known) -> None:
    draft = read(
        "Presidency of SEPCA: Tirana to Sarajevo\n\nOn the last day of the General Assembly, on"
        " 16 December 2025, Ana Ilić spoke of a good year.",
        known,
    )
    assert draft.events[0].event.city == ""


def test_a_visit_is_where_its_heading_says(known: Known) -> None:
    draft = read(
        "Dutch academy visits Sarajevo\n\nA delegation of the Hungarian police was received by the"
        " SEPCA chairman on 24 May 2023 and rode with a patrol in Neum.",
        known,
    )
    assert draft.events[0].event.city == "Sarajevo"


def test_a_lead_on_days_is_of_the_event_that_the_next_sentence_names(known: Known) -> None:
    draft = read(
        "For two days, 10 and 11 May 2022, the port of Constanța was full of police. The Romanian"
        " Police, which took over the presidency of SEPCA last December, had called the members to"
        " the first General Assembly of its mandate.",
        known,
    )
    event = draft.events[0].event
    assert (event.kind, event.date.text) == ("general-assembly", "2022-05-10/2022-05-11")


def test_a_unit_is_no_topic(known: Known) -> None:
    draft = read(LEAD + "Ana Ilić spoke for the cybercrime unit of Serbia.", known)
    assert not draft.events[0].topics


def test_an_institution_ends_before_the_ministry_that_it_is_of(known: Known) -> None:
    there = took_part(
        read(
            LEAD + "It was convened by the General Directorate Border Police of the Bulgarian"
            " Ministry of Interior.",
            known,
        )
    )
    assert not any("Bulgarian" in each for each in there)


def test_a_day_at_the_beginning_of_a_line_is_no_sentence(known: Known) -> None:
    draft = read(
        "Diary of the SEPCA presidency, May 2024\n\n6 May. Working group in Tirana.\n\n"
        "14 May. Workshop in Bar, with guests.\n\n21-22 May. General Assembly in Sofia.",
        known,
    )
    assert [(each.event.kind, each.event.date.text) for each in draft.events] == [
        ("working-group", "2024-05-06"),
        ("workshop", "2024-05-14"),
        ("general-assembly", "2024-05-21/2024-05-22"),
    ]


def test_a_year_long_ago_dates_nothing_else(known: Known) -> None:
    draft = read(
        "Twenty years ago, on 6 October 2007, you signed the Statute of SEPCA. I look forward to"
        " the Assembly in Plovdiv on 3 and 4 November.",
        known,
    )
    assert not any(each.event.date.text.startswith("2007-11") for each in draft.events)


def test_a_country_of_a_holiday_is_not_where_the_meeting_is(known: Known) -> None:
    draft = read(
        "He came from a holiday in Greece to talk on Friday to the General Assembly of SEPCA.",
        known,
        published="2018-04-28",
    )
    assert [each.event.country for each in draft.events] in ([], [""])
