"""News that begin with their city, name no day, or tell of another body are read with care."""

import pytest

from sepca_cli.dates import parse
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
            "The chiefs welcomed the participation of Kosovo Police in the network.",
            "",
            "participant:kosovo-police:",
        ),
        (
            "It gathered Directors-General of Police from Serbia and Croatia.",
            "participant:croatia:",
            "",
        ),
        (
            "The guide, which was prepared in cooperation with Europol, is on its way.",
            "",
            "organiser:europol:",
        ),
        ("Europol unanimously supported all the planned activities.", "", "supporter:europol:"),
        (
            "It was chaired by the Chief of the Italian Police, Prefetto Marco Bassi.",
            "chair:Polizia di Stato:Marco Bassi",
            "",
        ),
        (
            "It was organised by the Judicial and Legal Affairs Council of Serbia.",
            "organiser:Judicial and Legal Affairs Council of Serbia:",
            "",
        ),
        ("The Heads of Border Police were present.", "", "participant:Border Police:"),
        (
            "It was attended by the Ministries of Interior of Austria and Italy.",
            "participant:italy-moi:",
            "participant:italy:",
        ),
        ("An Action Plan and a Closing Event were presented.", "", "presenter::Action Plan"),
    ],
)
def test_who_took_part_is_told_from_what_is_only_spoken_of(
    sentence: str, told: str, untold: str, known: Known
) -> None:
    there = took_part(read(LEAD + sentence, known))
    assert not told or told in there
    assert not untold or untold not in there


def test_news_that_begin_with_their_city_tell_of_a_meeting(known: Known) -> None:
    text = (
        "Niš – Heads of department attended the fourth annual meeting of SEPCA, organized by "
        "Europol.\nThey spoke of drugs."
    )
    event = read(text, known).events[0].event
    assert (event.kind, event.city, event.date.text) == ("other", "Niš", "")


def test_the_assembly_at_which_somebody_speaks_is_the_subject_where_nothing_else_is(
    known: Known,
) -> None:
    text = (
        "Minister Marko Ilić stated that all aims of SEPCA, long as their list may be and late as "
        "they were written down by those who did so, have been reached.\n"
        "He thanked all those who helped, and wished them well in what they do.\n"
        "At the second General Assembly of SEPCA in Niš, Ilić praised the police.\n"
    )
    event = read(text, known).events[0].event
    assert (event.kind, event.date.text) == ("general-assembly", "")


def test_the_presidency_of_another_body_is_not_handed_over_by_members(known: Known) -> None:
    text = "Croatia led a forum of MARRI. The MARRI Presidency was handed over to Serbia."
    assert read(LEAD + text, known).handovers == ()


def test_a_clause_tells_far_behind_the_chairmanship_who_takes_it_over(known: Known) -> None:
    text = (
        "This ends the chairmanship of the Police of Serbia with the Association of Police Chiefs "
        "of the countries of Southeast Europe (SEPCA), which will be taken over by Albania."
    )
    (handover,) = read(LEAD + text, known).handovers
    assert (handover.from_party, handover.to_party) == ("serbia-police", "albania-state-police")


def test_a_month_since_the_last_meeting_is_of_no_other_event(known: Known) -> None:
    text = (
        "The SEPCA working group met in Niš on 29 September 2014. After a look at what was done "
        "since the group's last meeting in March, it prepared the next assembly, to be held on "
        "11 November 2014 in Pula."
    )
    assert [each.event.date.text for each in read(text, known).events] == [
        "2014-09-29",
        "2014-11-11",
    ]


def test_a_picture_is_named_by_the_day_of_the_page(known: Known) -> None:
    told = "Minister Ilić addressed Thursday the SEPCA assembly."
    text = f"Assembly Held in Niš\n\n20042018 1\n\n{told}"
    assert read(text, known).events[0].event.date == parse("2018-04-19")
