"""What services and centres write of meetings, visits and trainings is read as they mean it."""

import pytest

from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

LEAD = "The Southeast Europe Police Chiefs Association held a conference in Zagreb on 5 May 2016. "


def read(text: str, known: Known) -> Draft:
    return read_text(text, known, language="en")


@pytest.mark.parametrize(
    ("sentence", "told", "untold"),
    [
        (
            "MARRI brings together, as its members, Albania, Serbia and Montenegro.",
            "",
            "participant:serbia:",
        ),
        (
            "The project CSC WB, co-funded by Italy and implemented by Europol, aims high.",
            "",
            "organiser:europol:",
        ),
        (
            "At a meeting held at the ministry, Mr. Ivan Kos thanked his team.",
            "speaker::Ivan Kos",
            "chair::Ivan Kos",
        ),
        ("The project is co-financed by Frontex, and goes on.", "", "supporter:Frontex:"),
        ("The presidency of the Police Cooperation Convention spoke.", "", "chair:pcc-see:"),
        ("Delegates from the Contracting Parties were present.", "", "participant::Contracting"),
        (
            "It was a part of the week of PCC SEE, organized on 7 May in Zagreb/ Croatia.",
            "",
            "organiser:pcc-see:",
        ),
        (
            "The project in which so many have their part is run from Rome, and implemented by "
            "Frontex in cooperation with Europol.",
            "",
            "organiser:europol:",
        ),
        (
            "Fred Kos praised the cooperation between Serbia and UNODC and briefed the others.",
            "",
            "presenter:serbia:",
        ),
        (
            "It was supported by the OSCE Mission in Bosnia and Herzegovina.",
            "supporter:OSCE Mission to Bosnia and Herzegovina:",
            "supporter:osce:",
        ),
    ],
)
def test_who_did_what_is_told_from_what_else_is_said(
    sentence: str, told: str, untold: str, known: Known
) -> None:
    there = took_part(read(LEAD + sentence, known))
    assert not told or told in there
    assert not untold or untold not in there


def test_an_aim_that_a_meeting_has_is_not_the_story_of_the_association(known: Known) -> None:
    text = (
        "Europol will organize three workshops of SEPCA with the aim of training officers. The "
        "workshops will take place on 28 September 2015 in Niš."
    )
    assert "organiser:europol:" in took_part(read(text, known))


def test_a_training_workshop_has_the_days_of_the_workshop(known: Known) -> None:
    text = (
        "This page is kept for whoever looks for what was written here in years gone by.\n\n"
        "On April 16, a SEPCA workshop was opened in Niš. Officers are participating in this "
        "training workshop from April 16 to 19, 2024."
    )
    assert read(text, known).events[0].event.date.text == "2024-04-16/2024-04-19"


def test_the_days_of_a_seminar_are_told_before_that_on_which_it_started(known: Known) -> None:
    text = (
        "BELGRADE, 14 July 2004 - A two-day SEPCA seminar looks at training. Led by Europol, it "
        "started in Belgrade today."
    )
    parted = text.replace("training. ", "training.\n")
    assert read(parted, known).events[0].event.date.text == "2004-07-14/2004-07-15"
    assert read(text, known).events[0].event.date.text == "2004-07-14/2004-07-15"
    text = text.replace("training. ", "training.\n")
    assert read(text, known).events[0].event.date.text == "2004-07-14/2004-07-15"


def test_a_seat_of_a_secretariat_is_not_the_place(known: Known) -> None:
    text = "Led by the OSCE Secretariat in Vienna, a SEPCA seminar was held in Niš on 5 May 2016."
    assert read(text, known).events[0].event.city == "Niš"


def test_a_meeting_of_the_heading_is_told_of_in_the_lead_without_its_day(known: Known) -> None:
    text = (
        "8th Meeting of the SEPCA Council\n\nZagreb, May 29, 2014 – Experts of Europol attended "
        "the 8th meeting of the council organized in Zagreb at its premises."
    )
    event = read(text, known).events[0].event
    assert (event.kind, event.city, event.date.text) == ("other", "Zagreb", "")


def test_a_headed_meeting_may_have_neither_day_nor_place(known: Known) -> None:
    text = (
        "Meeting of Chiefs of Border Police\n\nDuring the meeting, organised by SEPCA, the "
        "delegates spoke of drugs.\nThey were many."
    )
    assert read(text, known).events[0].event.kind == "other"


def test_the_beginning_of_a_sentence_that_was_cut_is_no_foot_line(known: Known) -> None:
    cut = "Director Marko Ilić of Europol said that the network had from its first day been a great"
    assert "speaker:europol:Marko Ilić" in took_part(
        read(f"{LEAD}\n{cut} help to all of the", known)
    )
