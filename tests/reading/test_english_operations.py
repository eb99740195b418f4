"""English releases on operations, exercises and visits, and what they tell beside the event."""

import pytest

from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

LEAD = "The Southeast Europe Police Chiefs Association held a conference in Zagreb on 5 May 2016. "


def read(text: str, known: Known, published: str = "") -> Draft:
    return read_text(text, known, language="en", published=parse(published))


def test_action_days_are_an_event_of_the_days_on_which_they_were_carried_out(known: Known) -> None:
    text = (
        "THE HAGUE, 14 November 2024\n\n34 arrests in joint action days\n\nPolice of seven "
        "countries checked 62 000 persons in the joint action days, carried out between 4 and 8 "
        "November under the umbrella of SEPCA. The action was led by the Romanian Police."
    )
    draft = read(text, known)
    assert draft.events[0].event.date.text == "2024-11-04/2024-11-08"
    assert draft.events[0].event.city == ""
    assert "chair:romania-police:" in took_part(draft)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The gathering was led by Atanas Kos.", "chair::Atanas Kos"),
        ("Police units from Romania carried out an exercise.", "participant:romania:"),
        ("Frontex and Europol sent observers.", "observer:europol:"),
        ("Albania followed the discussion over a video link.", "participant:albania:"),
        ("Europol facilitated the first workshop.", "organiser:europol:"),
        ("It belongs to a programme which Frontex finances.", "supporter:Frontex:"),
    ],
)
def test_a_verb_tells_what_somebody_was(sentence: str, told: str, known: Known) -> None:
    assert told in took_part(read(LEAD + sentence, known))


@pytest.mark.parametrize(
    ("sentence", "not_told"),
    [
        ("Europol facilitated the exchange of data.", "organiser:europol:"),
        ("The RCC has supported SEPCA since 2011.", "supporter:rcc:"),
        ("A study was put before the assembly by Dorin Kos.", "chair::Dorin Kos"),
        ("Lecturers included Ana Pop's former adviser Ion Doda.", "presenter::Ana Pop"),
        (
            "Present was Ana Pop, head of the International Cooperation Directorate.",
            "participant:International Cooperation Directorate:Ana Pop",
        ),
    ],
)
def test_what_is_only_said_beside_is_no_role(sentence: str, not_told: str, known: Known) -> None:
    assert not_told not in took_part(read(LEAD + sentence, known))


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "Coordinators of the SEPCA services met in Skopje on Monday and Tuesday, 2 and 3 July.",
            "2018-07-02/2018-07-03",
        ),
        (
            "The conference of SEPCA was opened in Skopje today. Eighty officers attend the "
            "event, which runs until tomorrow.",
            "2018-07-04/2018-07-05",
        ),
    ],
)
def test_both_ends_are_told_in_whatever_way(text: str, date: str, known: Known) -> None:
    assert read(text, known, "2018-07-04").events[0].event.date.text == date


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "A Memorandum of Understanding between the Southeast European Law Enforcement Center "
            "(SELEC) and the Southeast Europe Police Chiefs Association (SEPCA) was signed in "
            "Bucharest on 5 May 2014. The document lays down how the two plan joint training.",
            "signing",
        ),
        (
            "Coordinators of the SEPCA member services sat down in Skopje on 5 May 2014.",
            "working-group",
        ),
        ("The joint SEPCA training was held in Skopje on 5 May 2014.", "training"),
    ],
)
def test_an_event_is_of_the_kind_that_its_own_sentence_tells(
    text: str, kind: str, known: Known
) -> None:
    assert read(text, known).events[0].event.kind == kind


def test_what_opens_today_is_in_the_town_of_the_dateline(known: Known) -> None:
    text = (
        "Banja Luka, 20 December 2023\n\nAt a ceremony in the Centre, the director today handed "
        "over the presidency of SEPCA to Bulgaria."
    )
    assert read(text, known).events[0].event.city == "Banja Luka"
