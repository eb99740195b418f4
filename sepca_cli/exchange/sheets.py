"""Events, participation and presidencies as sheets for people who work with spreadsheets.

A heading is the name of a field in words (`Part of` is `part_of`), so that a sheet can be read
back. The other columns are there for reading: names beside keys, and the earliest and the latest
day that a date allows, which a spreadsheet can sort and filter by.
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from sepca_cli.dates import FIRST, LAST, When
from sepca_cli.exchange.lists import together
from sepca_cli.exchange.part import Part
from sepca_cli.model import Chair, Event, EventTopic, Handover, Name, Participation, Term, Topic
from sepca_cli.reports.book import Book
from sepca_cli.reports.presidencies import chair_names
from sepca_cli.rules.succession import placing

Cell = str | date | None


class Heading(NamedTuple):
    """What stands above a column, and its width in characters."""

    text: str
    width: int = 14


class Sheet(NamedTuple):
    """A table with its name; its rows are made while they are written."""

    name: str
    headings: tuple[Heading, ...]
    rows: Iterator[tuple[Cell, ...]]


NAMES = ("Events", "Participation", "Presidencies")
DAYS = (Heading("Earliest day"), Heading("Latest day"))
WHEN = (Heading("Date", 24), *DAYS)
EVENT = (
    Heading("Key", 26),
    Heading("Title", 50),
    Heading("Kind", 18),
    *WHEN,
    Heading("City", 16),
    Heading("Country", 22),
    Heading("Venue", 22),
    Heading("Online", 8),
    Heading("State", 11),
    Heading("Part of", 26),
    Heading("Presidency", 22),
    Heading("Topics", 40),
    Heading("Note", 60),
)
PARTICIPATION = (
    Heading("Event", 26),
    Heading("Event title", 50),
    *WHEN,
    Heading("Role", 12),
    Heading("Party", 26),
    Heading("Party name", 40),
    Heading("Person", 22),
    Heading("Person name", 26),
    Heading("Office", 40),
    Heading("Subject", 40),
    Heading("On behalf of", 22),
    Heading("Certainty", 13),
    Heading("Note", 60),
)
PRESIDENCY = (
    Heading("Key", 24),
    Heading("Member", 26),
    Heading("Member name", 40),
    Heading("Begins", 24),
    Heading("Ends", 24),
    *DAYS,
    Heading("Chairs", 40),
    Heading("Handover", 24),
    Heading("Handover event", 26),
    Heading("Note", 60),
)


def sheets(part: Part) -> tuple[Sheet, ...]:
    """The three sheets of a part, each in order of time."""
    events, participation, presidencies = NAMES
    return (
        Sheet(events, EVENT, _events(part)),
        Sheet(participation, PARTICIPATION, _participation(part)),
        Sheet(presidencies, PRESIDENCY, _presidencies(part)),
    )


def _events(part: Part) -> Iterator[tuple[Cell, ...]]:
    names = {topic.key: topic.name for topic in part.records(Topic)}
    for event, (about,) in part.events_with(EventTopic):
        office = placing(event.date, part.stretches)
        yield (
            event.key,
            event.title,
            event.kind,
            event.date.text,
            *_days(event.date),
            event.city,
            event.country,
            event.venue,
            "yes" if event.online else "no",
            event.state,
            event.part_of,
            office.term if office.sure or not office.term else f"{office.term}?",
            together(names.get(link.topic, link.topic) for link in about),
            event.note,
        )


def _participation(part: Part) -> Iterator[tuple[Cell, ...]]:
    for event, (participations,) in part.events_with(Participation):
        for one in participations:
            yield (
                event.key,
                event.title,
                event.date.text,
                *_days(event.date),
                one.role,
                one.party,
                _name(part, one.party, event),
                one.person,
                _name(part, one.person, event),
                one.office,
                one.subject,
                one.on_behalf_of,
                one.certainty,
                one.note,
            )


def _presidencies(part: Part) -> Iterator[tuple[Cell, ...]]:
    book = Book(
        terms=list(part.records(Term)),
        chairs=list(part.records(Chair)),
        handovers=list(part.records(Handover)),
        names=list(part.records(Name)),
    )
    for stretch in part.stretches:
        term = book.term.get(stretch.term.key)
        if term is None:
            continue
        handover = book.handover_to.get(term.key, Handover(term.key))
        yield (
            term.key,
            term.member,
            part.labels.at(term.member, term.begins) if term.member else "",
            term.begins.text,
            term.ends.text,
            _days(term.begins)[0],
            _days(term.ends)[1],
            "; ".join(chair_names(term, book)),
            handover.date.text,
            handover.event,
            term.note,
        )


def _name(part: Part, key: str, event: Event) -> str:
    """The name that a party or person had at an event."""
    return part.labels.at(key, event.date) if key else ""


def _days(when: When) -> tuple[date | None, date | None]:
    """The earliest and the latest day that a date allows; None where nothing bounds it."""
    return (
        None if when.earliest == FIRST else date.fromisoformat(when.earliest),
        None if when.latest == LAST else date.fromisoformat(when.latest),
    )
