"""What press offices write in English of an ordinary meeting is read as they mean it."""

import pytest

from sepca_cli.dates import UNKNOWN, When
from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.text import read_text

LEAD = "The Southeast Europe Police Chiefs Association held a conference in Zagreb on 5 May 2016. "


def read(text: str, known: Known, published: When = UNKNOWN) -> Draft:
    return read_text(text, known, language="en", published=published)


def who(text: str, known: Known) -> set[str]:
    """Roles with parties, and with persons: "speaker:Marko Ilić of serbia-police"."""
    subject = read(LEAD + text, known).events[0]
    return {
        f"{each.role}:{each.person} of {each.party}" if each.person else f"{each.role}:{each.party}"
        for each in subject.participations
    }


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Remarks were given by Marko Ilić, General Police Director of Croatia.",
            "speaker:Marko Ilić of croatia-police",
        ),
        (
            "Present was Ilir Doda, General Director of the State Police of Albania.",
            "participant:Ilir Doda of albania-state-police",
        ),
        (
            "The Head of the DCAF Office in Ljubljana, Janez Kos, addressed the participants.",
            "speaker:Janez Kos of dcaf-ljubljana",
        ),
        (
            "Also taking part in the meeting, which ends on Friday, are MARRI Director Vesna Pop "
            "and Frontex.",
            "participant:Vesna Pop of marri",
        ),
        ("It was attended by the Swiss Centre for Security Policy (DCAF).", "participant:dcaf"),
        (
            "It gathered members of the WPON Council from Albania, Romania and Serbia.",
            "participant:romania",
        ),
    ],
)
def test_who_was_there_is_told_by_office_and_list(sentence: str, told: str, known: Known) -> None:
    assert told in who(sentence, known)


def test_whom_a_speaker_thanks_presented_nothing(known: Known) -> None:
    text = "Ilir Doda thanked the Serbian Police for the hall and presented the results."
    assert not any("serbia" in each for each in who(text, known))


def test_the_state_police_is_that_of_albania_wherever_it_is_a_guest(known: Known) -> None:
    found = who("The State Police reported on its work in Albania.", known)
    assert "participant:albania-state-police" in found


def test_the_last_course_of_a_series_is_a_training(known: Known) -> None:
    draft = read(f"{LEAD}The final course of the series is planned for 4 July 2016.", known)
    announced = draft.events[1].event
    assert (announced.kind, announced.date.text) == ("training", "2016-07-04")
