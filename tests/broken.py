"""An invented record in which every rule of `sepca check` finds something.

Only a file that another program wrote can hold much of it: typed, it would have been refused.
"""

from dataclasses import fields
from pathlib import Path

from sepca_cli.dates import parse
from sepca_cli.model import (
    Citation,
    Event,
    Handover,
    Name,
    Outcome,
    Participation,
    Party,
    Person,
    RotationPlace,
    Source,
    Status,
    Term,
)
from sepca_cli.reports.book import Book
from sepca_cli.store.file import create

SERVICES = ("alba", "bora", "cora", "dora")

PARTIES = [
    *(Party(f"{name}-police", "police", name.title()) for name in SERVICES),
    Party("alban-police", "police"),
    Party("inner", "project", part_of="outer"),
    Party("outer", "project", part_of="inner"),
    Party("cepa", "project"),
    Party("sera", "project"),
]
NAMES = [
    *(Name(f"{name}-police", f"Police of {name.title()}", "official") for name in SERVICES),
    Name("alban-police", "The Police of Alba", "official"),
    Name("inner", "Inner project", "official"),
    Name("outer", "Outer project", "official"),
    Name("cepa", "CEPA", "official"),
    Name("sera", "СЕРА", "official", "sr-Cyrl"),
    Name("zoran-brdanin", "Zoran Brđanin", "official"),
    Name("brdanin-zoran", "Брђанин, Зоран", "official"),
]
PERSONS = [Person("zoran-brdanin"), Person("brdanin-zoran")]
STATUSES = [
    *(Status(f"{name}-police", "member", parse("2002-01")) for name in SERVICES[:3]),
    Status("dora-police", "member", parse("2022")),
]
ROTATION = [
    RotationPlace(parse("2010"), place, f"{name}-police")
    for place, name in enumerate(SERVICES[:3], 1)
]
TERMS = [
    Term("alba-2010", "alba-police", parse("2010-01-10"), parse("2011-01-10")),
    Term("bora-2011", "bora-police", parse("2010-12-01"), parse("2011-12-10")),  # overlap
    Term("cora-2011", "cora-police", parse("2011-12-10"), parse("2014-01-10")),  # length
    Term("bora-2014", "bora-police", parse("2014-01-10"), parse("2015-01-10")),  # rotation
    Term("cora-2016", "cora-police", parse("2016-01-10"), parse("2017-01-10")),  # gap
    Term("dora-2017", "dora-police", parse("2017-01-10"), parse("2018-01-10")),  # holder
    Term("alba-2019", "alba-police", parse("2019-01-10"), parse("2018-01-10")),  # bounds
    Term("bora-2025", "bora-police", parse("2025-12-10"), parse("..")),
]
HANDOVERS = [
    Handover("cora-2011", "bora-2011", parse("2011-12-10"), "ga-2011"),  # handover
    Handover("bora-2014", "cora-2011", parse("2013-10-01"), "ga-2014"),  # ceremony
    Handover("bora-2025", date=parse("2025-12-10"), because="the list was void"),
]
EVENTS = [
    Event(
        "ga-2011", "Assembly of 2011", "general-assembly", parse("2011-12-10"), state="cancelled"
    ),
    Event("ga-2014", "Assembly of 2014", "general-assembly", parse("2014-01-10"), "Borograd"),
    Event("ga-2016", "Assembly of 2016", "general-assembly", parse("2016-06-01"), "Coragrad"),
    Event("ga-2016-2", "Annual meeting", "general-assembly", parse("2016-06"), "Цораград"),
    Event("ws-2026", "Workshop to come", "workshop", parse("2026-05-04"), state="announced"),
    Event(
        "sem-2012", "Seminar\u202e on borders", "seminar", parse("2012-03-01"), part_of="tr-2012"
    ),
    Event("tr-2012", "Training on Скопjе", "training", parse("2012-03-01"), part_of="sem-2012"),
]
PARTICIPATIONS = [
    Participation("ga-2016", "chair", "alba-police"),
    Participation("ga-2016", "participant", "dora-police"),
    Participation("ga-2016", "speaker", "alba-police", certainty="announced"),
]
OUTCOMES = [
    Outcome(
        "ga-2016.1", "ga-2016", "commitment", "Send a list", "alba-police", parse("2016"), "open"
    )
]
SOURCES = [Source("daily", "They met"), Source("weekly", "They met again")]
CITATIONS = [
    *(Citation(event.key, "", "daily") for event in EVENTS[1:]),  # no-source
    *(Citation(term.key, "", "daily") for term in TERMS),
    *(Citation(status.party, "", "daily") for status in STATUSES),
    Citation("ga-2014", "date", "weekly", "2014-02-10"),
]


BOOK = Book(
    events=EVENTS,
    participations=PARTICIPATIONS,
    outcomes=OUTCOMES,
    parties=PARTIES,
    persons=PERSONS,
    names=NAMES,
    statuses=STATUSES,
    terms=TERMS,
    handovers=HANDOVERS,
    rotation=ROTATION,
    sources=SOURCES,
    citations=CITATIONS,
)


def make(path: Path) -> None:
    """Write the broken record to a new records file."""
    records = [record for part in fields(BOOK) for record in getattr(BOOK, part.name)]
    create(path, lambda store: store.add_all(records))
