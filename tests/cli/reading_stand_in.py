"""Drafts made by hand, for what becomes of a draft whoever has read it."""

from sepca_cli.dates import UNKNOWN, When, parse
from sepca_cli.model import Event, Outcome, Participation, Topic
from sepca_cli.reading.draft import (
    Draft,
    DraftEvent,
    DraftHandover,
    Fact,
    Known,
    Mention,
    NewName,
    Question,
)
from sepca_cli.reading.language.letters import Spot

RELEASE = """\
Police chiefs met in Bucharest
The General Assembly took place in Bucharest, Romania, on 13 December 2022, with the Council of
Europe. It was opened by Ana Kovač, director of the Romanian Police, and INTERPOL took part. They
agreed to share data on cybercrime. The presidency was handed over to Republic of Srpska.
A workshop will follow in Sofia in May 2023. Europol was praised.
"""


def spot(text: str, words: str) -> Spot:
    """Where some words first stand in a text."""
    start = text.index(words)
    return Spot(start, start + len(words))


def draft_of(
    text: str,
    _known: Known,
    *,
    language: str = "",
    published: When = UNKNOWN,  # noqa: ARG001 - as the reader is called
    url: str = "",  # noqa: ARG001
) -> Draft:
    """What `RELEASE` says, as a careful reader would draft it; of other texts nothing."""
    if RELEASE.strip() not in text:
        return Draft(text, language)

    def fact(name: str, words: str, certainty: str = "documented", why: str = "") -> Fact:
        return Fact(name, (spot(text, words),), certainty, why)

    assembly = DraftEvent(
        Event(
            "",
            "General Assembly, Bucharest 2022",
            "general-assembly",
            parse("2022-12-13"),
            "Bucharest",
            "Romania",
        ),
        participations=(
            Participation("", "host", "romania-police", certainty="inferred"),
            Participation("", "participant", "interpol"),
            Participation("", "participant", "council-of-europe"),
            Participation("", "speaker", "romania-police", "Ana Kovač", "director"),
        ),
        topics=(Topic("cybercrime", "cybercrime"),),
        outcomes=(Outcome("", "", "agreement", "They agreed to share data on cybercrime."),),
        facts=(
            fact("kind", "General Assembly"),
            fact("date", "13 December 2022"),
            fact("city", "Bucharest"),
            fact("country", "Romania"),
            fact("host:romania-police", "Romanian Police", "inferred", "it was in its country"),
            fact("participant:interpol", "INTERPOL"),
            fact("participant:council-of-europe", "Council of\nEurope"),
            fact("speaker:romania-police/Ana Kovač", "Ana Kovač"),
            fact("topic:cybercrime", "cybercrime"),
            fact("outcome:1", "They\nagreed to share data on cybercrime."),
        ),
    )
    workshop = DraftEvent(
        Event("", "Workshop, Sofia 2023", "workshop", parse("2023-05"), "Sofia", state="held"),
        "announced",
        facts=(
            fact("kind", "workshop"),
            fact("date", "May 2023", "announced"),
            fact("city", "Sofia", "announced"),
        ),
        questions=(Question("country", "In which country was it?", spot(text, "Sofia")),),
    )
    handover = DraftHandover(
        "rs-police",
        date=parse("2022-12-13"),
        at=0,
        facts=(fact("handover", "handed over to Republic of Srpska"),),
    )
    return Draft(
        text,
        language,
        (assembly, workshop),
        (handover,),
        (Mention("fbih-police", (spot(text, "Europol"),)),),
        (NewName("Ana Kovač", "person", spot(text, "Ana Kovač")),),
    )
