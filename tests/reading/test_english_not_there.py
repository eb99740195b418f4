"""English texts on what did not take place, and on those who only wrote or are only hoped for."""

import pytest

from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

LEAD = "The Southeast Europe Police Chiefs Association held a conference in Zagreb on 5 May 2016. "


def read(text: str, known: Known, published: str = "") -> Draft:
    return read_text(text, known, language="en", published=parse(published))


@pytest.mark.parametrize(
    "told",
    ["will not take place", "has been put off", "is no longer going ahead", "was cancelled"],
)
def test_what_does_not_take_place_is_cancelled_and_nobody_was_there(
    told: str, known: Known
) -> None:
    draft = read(
        f"The General Assembly of SEPCA, planned for 24 November 2020 in Budva, {told}. The "
        "Director of the Police Directorate of Montenegro, Marko Kos, who chairs SEPCA, regretted "
        "this. Europol would have attended.",
        known,
    )
    assert draft.events[0].event.state == "cancelled"
    assert took_part(draft) == set()


def test_a_vote_that_is_put_off_cancels_no_assembly(known: Known) -> None:
    draft = read(
        "The General Assembly of SEPCA was held in Budva on 24 November 2020. The vote on the new "
        "statute was postponed.",
        known,
    )
    assert draft.events[0].event.state == "held"


def test_who_only_wrote_did_not_speak_there(known: Known) -> None:
    text = "Majlinda Kos, Secretary General of the RCC, sent a letter of congratulations. "
    draft = read(f"{LEAD}{text}Kos stressed that trust is needed.", known)
    assert not any("Kos" in each or "rcc" in each for each in took_part(draft))


@pytest.mark.parametrize(
    "sentence",
    [
        "He expects colleagues from Romania to come.",
        "The director will soon meet representatives of Romania.",
        "The presidency of the Council of the European Union was at that time of others.",
    ],
)
def test_who_is_only_hoped_for_is_not_there(sentence: str, known: Known) -> None:
    found = took_part(read(LEAD + sentence, known))
    assert not any(each.startswith(("participant", "chair")) for each in found)


def test_what_was_done_elsewhere_is_not_the_place_of_what_is_told_from_home(known: Known) -> None:
    text = (
        "Belgrade, 7 March 2013 - The police director received today the Ambassador of Norway to "
        "talk about SEPCA.\n\nNorway trained officers in Zagreb and Tirana."
    )
    assert read(text, known).events[0].event.city == "Belgrade"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "The director said on Monday that the assembly of SEPCA opens in Sofia on Thursday.\n\n"
            "He stays at home.\n\nThe two-day assembly is to be chaired by Bulgaria.",
            "2016-11-24/2016-11-25",
        ),
        (
            "The director announced a conference of SEPCA on 16 March in Ljubljana.",
            "2017-03-16",
        ),
    ],
)
def test_the_days_of_what_is_announced(text: str, date: str, known: Known) -> None:
    assert read(text, known, "2016-11-21").events[0].event.date.text == date
