"""English releases of partners: what is online, and who was represented by whom."""

import pytest

from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

LEAD = "The Southeast Europe Police Chiefs Association held a conference in Zagreb on 5 May 2016. "


def read(text: str, known: Known, published: str = "") -> Draft:
    return read_text(text, known, language="en", published=parse(published))


def test_extremism_online_is_no_place(known: Known) -> None:
    text = (
        "OSCE hosts workshop on countering violent extremism online\n\nTIRANA, 26 February 2019 - "
        "A workshop of SEPCA started today. Tomorrow's sessions will be facilitated "
        "by practitioners from Europol. It is a joint activity of the Albanian State Police and "
        "SEPCA. Officers attend it: four from each of Serbia and Romania."
    )
    draft = read(text, known)
    event = draft.events[0].event
    assert (event.city, event.online) == ("Tirana", False)
    assert {
        "organiser:albania-state-police:",
        "participant:serbia:",
        "participant:romania:",
    } <= took_part(draft)


def test_who_is_in_the_chair_from_afar_does_not_place_a_video_conference(known: Known) -> None:
    text = (
        "The Executive Board of SEPCA held its session on 14 October 2020 by video conference, "
        "with the Montenegrin presidency in the chair from Podgorica."
    )
    draft = read(text, known)
    event = draft.events[0].event
    assert (event.city, event.online) == ("", True)
    assert "chair:montenegro-police:" in took_part(draft)


def test_a_verb_that_is_not_repeated_tells_of_each(known: Known) -> None:
    found = took_part(
        read(LEAD + "Romania was represented by Ion Pop, Serbia by Dragana Kos.", known)
    )
    assert {"participant:romania:Ion Pop", "participant:serbia:Dragana Kos"} <= found


@pytest.mark.parametrize(
    ("sentence", "not_told"),
    [
        ("Europol confirmed that it will back the Secretariat.", "participant:europol:"),
        ("It goes back to a project, which is implemented by Frontex.", "organiser:Frontex:"),
    ],
)
def test_who_backs_or_runs_a_project_did_not_take_part(
    sentence: str, not_told: str, known: Known
) -> None:
    assert not_told not in took_part(read(LEAD + sentence, known))


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "The director said on Thursday, at the close of the two-day session of SEPCA in Budva, "
            "that the forces would share data.",
            "2004-10-27/2004-10-28",
        ),
        (
            "Analysts of SEPCA stayed from 5 to 9 October in Budva for a study visit, the last "
            "stop of a programme.",
            "2004-10-05/2004-10-09",
        ),
        (
            "The network of SEPCA gathered for its annual meeting in Budva on 21 October, a month "
            "after the adoption of its Statute.",
            "2004-10-21",
        ),
    ],
)
def test_the_lead_tells_the_days_in_passing(text: str, date: str, known: Known) -> None:
    assert read(text, known, "2004-10-28").events[0].event.date.text == date


@pytest.mark.parametrize(
    ("sentence", "kind", "date"),
    [
        ("The Board would convene again on 9 June.", "executive-board", "2016-06-09"),
        ("The group will meet for the sixth time on 9 June.", "working-group", "2016-06-09"),
        (
            "A study is to be submitted to the General Assembly in Budva on 9 June.",
            "general-assembly",
            "2016-06-09",
        ),
    ],
)
def test_the_next_meeting_is_announced_under_its_own_name(
    sentence: str, kind: str, date: str, known: Known
) -> None:
    (announced,) = read(LEAD + sentence, known).events[1:]
    assert (announced.event.kind, announced.event.date.text) == (kind, date)
    assert announced.standing == "announced"


def test_a_surname_with_an_elision_is_whole(known: Known) -> None:
    found = took_part(read(LEAD + "Present was Mr. Gianluca Dell'Orso.", known))
    assert "participant::Gianluca Dell'Orso" in found


@pytest.mark.parametrize(
    "sentence",
    [
        "The workshop of SEPCA began this morning in Ohrid and will go on until Thursday.",
        "Today a workshop of SEPCA opened in Ohrid. Over the next three days they compare notes.",
    ],
)
def test_a_workshop_goes_on_to_its_last_day(sentence: str, known: Known) -> None:
    (event, *_) = read(sentence, known, "2024-05-14").events
    assert event.event.date.text == "2024-05-14/2024-05-16"


def test_the_day_of_a_memorandum_is_that_of_no_event(known: Known) -> None:
    text = "The study follows SEPCA from a conference in Budva to the memorandum of 26 May 2014."
    assert not any(each.event.date for each in read(text, known).events)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The host of the meeting was the Ministry of Interior of Serbia.", "host:mup-serbia:"),
        ("It was written by instructors, and Europol provided software.", "supporter:europol:"),
    ],
)
def test_who_hosted_and_who_lent_something(sentence: str, told: str, known: Known) -> None:
    assert told in took_part(read(LEAD + sentence, known))


def test_who_pays_in_a_clause_of_their_own_pays_alone(known: Known) -> None:
    found = took_part(
        read(
            LEAD
            + "Represented in the group are the police of Serbia, along with Europol, DCAF and "
            "Frontex, which finances the project.",
            known,
        )
    )
    assert "supporter:Frontex:" in found
    assert {"participant:europol:", "participant:dcaf:"} <= found
    assert not {"supporter:europol:", "supporter:dcaf:", "supporter:serbia-police:"} & found


def test_the_host_is_one_and_others_were_only_met(known: Known) -> None:
    found = took_part(
        read(LEAD + "He met the host, Hysni Burgaj, and the director, Oliver Kos.", known)
    )
    assert not any(each.startswith("host") and "Kos" in each for each in found)


def test_what_met_at_the_seat_of_somebody_was_in_that_town(known: Known) -> None:
    text = "The working group of SEPCA met at the seat of the RCC in Sarajevo on 11 February 2020."
    assert read(text, known).events[0].event.city == "Sarajevo"
