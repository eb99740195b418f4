"""Events as a list."""

from collections.abc import Collection

from sepca_cli.model import Event
from sepca_cli.reports.book import Book
from sepca_cli.reports.shapes import Column, Flow, Row, Table
from sepca_cli.reports.wording import place

# A key tells the kind and the year, so the kind has a column only in machine formats.
COLUMNS = (
    Column("key", "Key"),
    Column("", "Date", wide=True),
    Column("date", ""),
    Column("", "Title", wide=True),
    Column("title", ""),
    Column("", "Place", wide=True),
    Column("city", ""),
    Column("country", ""),
    Column("online", ""),
    Column("kind", ""),
    Column("state", ""),
    Column("", "Presidency"),
    Column("presidency", ""),
    Column("presidency_sure", ""),
)


def event_table(events: Collection[Event], book: Book) -> Table:
    """Events as they come, each with its presidency by the terms of a book.

    For people the state stands behind the title of what was not held, and a question mark behind
    the presidency (a term's key) in which the date only may lie.
    """
    return Table(COLUMNS, Flow(len(events), lambda: (_row(event, book) for event in events)))


def _row(event: Event, book: Book) -> Row:
    office = book.presidency(event.date)
    return (
        event.key,
        event.date.shown,
        event.date.text,
        event.title if event.state == "held" else f"{event.title} ({event.state})",
        event.title,
        place(event),
        event.city,
        event.country,
        event.online,
        event.kind,
        event.state,
        office.term if office.sure or not office.term else f"{office.term}?",
        office.term,
        office.sure,
    )
