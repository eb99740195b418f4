"""English news of meetings: who will speak, whose chair passes, and what meetings are on."""

import pytest

from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

PLAN = "SEPCA conference\n\nThe SEPCA conference will open in Belgrade on 24 May 2007. "
LEAD = "SEPCA held a conference in Sofia on 3 May 2022. "


def read(text: str, known: Known, published: str = "") -> Draft:
    return read_text(text, known, language="en", published=parse(published))


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Minister Ivan Novak, and Ambassador Hans Falk, will speak at the event.",
            {"speaker::Ivan Novak", "speaker::Hans Falk"},
        ),
        ("It will be good, said Minister Ivan Novak.", set()),
    ],
)
def test_who_will_speak_is_a_speaker_and_who_spoke_before_is_none(
    sentence: str, found: set[str], known: Known
) -> None:
    assert took_part(read(PLAN + sentence, known)) == found


def test_a_meeting_may_be_on_the_rotation_of_the_presidency(known: Known) -> None:
    text = (
        "A meeting on the rotation of the SEPCA presidency took place in Budva on 23 June 2015. "
        "Its plan was made at a meeting in May 2015."
    )
    event = read(text, known).events[0].event
    assert (event.date.text, event.city) == ("2015-06-23", "Budva")


def test_two_who_met_in_a_town_without_a_day_had_a_meeting(known: Known) -> None:
    text = (
        "Directors of SEPCA services met at a working meeting in Zagreb in a friendly spirit.\n\n"
        "They looked back at what was done and at what is still to be done by both of them."
    )
    event = read(text, known).events[0].event
    assert (event.kind, event.city) == ("other", "Zagreb")


def test_the_vice_chairmanship_is_no_presidency(known: Known) -> None:
    text = LEAD + "The vice-chairmanship was transferred from Serbia to Romania."
    assert read(text, known).handovers == ()


@pytest.mark.parametrize(
    ("sentence", "not_told"),
    [
        ("It was under the presidency of the Migration Convention.", "chair:"),
        ("He praised the initiative of Ministers Pop and Kos addressed to the OSCE.", "speaker:"),
        ("It had representatives of bodies such as Europol and will address issues.", "speaker:"),
        ("They met the head of the Federal Bureau of Anticorruption Mr. Karl Falk.", " Mr"),
    ],
)
def test_whose_something_is_had_no_part_by_it(sentence: str, not_told: str, known: Known) -> None:
    assert not {each for each in took_part(read(LEAD + sentence, known)) if not_told in each}


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "The director of Europol was attending, as were representatives of bodies active in "
            "the region such as the OSCE, UNODC and MARRI.",
            {"participant:osce:", "participant:unodc:", "participant:marri:"},
        ),
        (
            '"We all need one another", pointed out the Director of SELEC, Mr. Ion Pop.',
            {"speaker:selec:Ion Pop"},
        ),
    ],
)
def test_those_named_behind_such_as_and_pointed_out_were_there(
    sentence: str, told: set[str], known: Known
) -> None:
    assert told <= took_part(read(LEAD + sentence, known))


def test_an_official_meeting_with_somebody_is_a_visit(known: Known) -> None:
    text = "The Director of the Kosovo Police, Agim Kos, held an official meeting with SEPCA."
    assert read(text, known).events[0].event.kind == "visit"


def test_neither_the_end_of_a_project_nor_a_strategy_gives_day_or_place(known: Known) -> None:
    text = (
        "Last conference of a project\n\nThe SEPCA conference was the last one of a project, which "
        "was due to finish on 30 September 2006. It was on the Brijuni strategy."
    )
    event = read(text, known).events[0].event
    assert (event.date.text, event.city) == ("", "")
