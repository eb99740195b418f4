"""Newsletters, declarations and calendars in English are read as they mean it."""

import pytest

from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

LEAD = "The Southeast Europe Police Chiefs Association held a conference in Zagreb on 5 May 2016. "


def read(text: str, known: Known) -> Draft:
    return read_text(text, known, language="en")


def told(draft: Draft) -> list[tuple[str, str, str, str]]:
    return [
        (each.standing, each.event.kind, each.event.date.text, each.event.city)
        for each in draft.events
    ]


def test_a_declaration_is_of_the_meeting_that_adopts_it_and_not_of_what_it_recalls(
    known: Known,
) -> None:
    draft = read(
        "SEPCA DECLARATION\n\nWe, the chiefs of the police of Albania and Serbia,\n\n"
        "gathering in Sofia on 3 June 2024,\n\n"
        "recalling the Agreement signed in Tirana on 8 May 2013,\n\n"
        "agree that this Assembly shall have a working group on firearms.\n",
        known,
    )
    assert told(draft)[0] == ("subject", "general-assembly", "2024-06-03", "Sofia")


def test_until_between_two_days_looks_at_nothing_to_come(known: Known) -> None:
    draft = read(
        "SEPCA news\n\nThe Assembly met in Sofia on 9 May 2024.\n\nA workshop was held in"
        " Tirana from 3 until 4 February.",
        known,
    )
    assert ("background", "workshop", "2024-02-03/2024-02-04", "Tirana") in told(draft)


def test_what_a_report_tells_besides_is_in_the_year_that_brings_it_nearest_to_the_event(
    known: Known,
) -> None:
    draft = read(
        "The General Assembly of SEPCA took place in Budva on 4 May 2022. A workshop is planned in"
        " Tivat in July, and the closing assembly in December, at which Serbia will preside.",
        known,
    )
    assert {each.event.date.text for each in draft.events} == {"2022-05-04", "2022-12", "2022-07"}


def test_under_a_title_in_capitals_like_the_others_a_plan_is_announced(known: Known) -> None:
    draft = read(
        "SEPCA BULLETIN\n\nCARS\nA workshop was held in Tirana on 3 March 2025.\n\n"
        "ARMS\nA seminar took place in Bitola on 9 April 2025.\n\n"
        "COMING UP\nGeneral Assembly, Sofia, 5 June 2025\nSeminar, Tivat, 8 July 2025\n",
        known,
    )
    assert told(draft)[2:] == [
        ("announced", "general-assembly", "2025-06-05", "Sofia"),
        ("announced", "seminar", "2025-07-08", "Tivat"),
    ]


def test_an_announced_event_has_the_topics_of_its_sentence(known: Known) -> None:
    draft = read(LEAD + "\n\nA workshop on cybercrime will be held in Bar on 8 July 2016.", known)
    assert [each.key for each in draft.events[1].topics] == ["cybercrime"]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The course, the first of SEPCA, began in Bar on 3 March 2020.", "training"),
        ("SEPCA and SELEC signed a letter of intent in Bar on 3 March 2020.", "signing"),
    ],
)
def test_events_are_known_by_their_words(sentence: str, kind: str, known: Known) -> None:
    assert read(sentence, known).events[0].event.kind == kind


def test_who_is_asked_to_keep_a_date_reads_of_what_is_to_come(known: Known) -> None:
    draft = read("Save the date\n\nA seminar of SEPCA starts in Bar on 3 March 2020.", known)
    assert draft.events[0].event.state == "announced"


@pytest.mark.parametrize(
    ("sentence", "expected", "untold"),
    [
        ("Moldova attended the debate as an observer.", "observer:moldova:", ""),
        ("The following chiefs answered the call: Ana Ilić (Serbia).", "participant:serbia:", ""),
        ("Europol contributed a lecture on phones.", "presenter:europol:", ""),
        ("The bill was footed by Frontex.", "supporter:Frontex:", ""),
        (
            "Minister Ana Ilić presented the guests with a vase.",
            "",
            "presenter::Ana Ilić",
        ),
        (
            "The Federal Police Administration (Ana Ilić, deputy director) gave a lecture.",
            "presenter:fbih-police:Ana Ilić",
            "",
        ),
        (
            "A lecture was given by Ana Ilić, of Bulgaria's State Agency for National Security.",
            "presenter:State Agency for National Security:Ana Ilić",
            "",
        ),
    ],
)
def test_who_did_what(sentence: str, expected: str, untold: str, known: Known) -> None:
    there = took_part(read(LEAD + sentence, known))
    assert not expected or any(each.startswith(expected) for each in there)
    assert untold not in there


def test_a_grant_from_somebody_is_no_talk_of_funding(known: Known) -> None:
    draft = read(LEAD + "Funding came from Frontex.", known)
    assert not draft.events[0].topics
