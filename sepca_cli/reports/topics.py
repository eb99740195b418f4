"""What the association spoke of: topics with their events and the parties that came."""

from collections import Counter, defaultdict

from sepca_cli.dates import UNKNOWN
from sepca_cli.model import Event
from sepca_cli.names import fold
from sepca_cli.reports.attendance import attended, held
from sepca_cli.reports.book import Book
from sepca_cli.reports.shapes import Cell, Column, Table
from sepca_cli.reports.wording import date_cells, date_columns

MOST = 3


def topics(book: Book) -> Table:
    """What the events of a book were about, by the number of events held, the most frequent first.

    Each topic with its first and last event and the parties that attended the most of them.
    """
    events: dict[str, list[Event]] = defaultdict(list)
    for event in held(book.in_time):
        for topic in book.topics_of.get(event.key, []):
            events[topic.key].append(event)
    named = {topic.key: topic for about in book.topics_of.values() for topic in about}
    rows: list[tuple[Cell, ...]] = []
    for topic in sorted(named.values(), key=lambda topic: (-len(events[topic.key]), topic.key)):
        about = events[topic.key]
        dated = [event.date for event in about if event.date]
        first, last = (dated[0], dated[-1]) if dated else (UNKNOWN, UNKNOWN)
        rows.append(
            (
                topic.key,
                topic.name,
                topic.kind,
                len(about),
                *date_cells(first),
                *date_cells(last),
                _most(book, about),
            )
        )
    return Table(
        (
            Column("key", "Key"),
            Column("topic", "Topic", wide=True),
            Column("kind", "Kind"),
            Column("events", "Events", number=True),
            *date_columns("first", "First"),
            *date_columns("last", "Last"),
            Column("parties", "Attended most by", wide=True),
        ),
        rows,
        title="Topics",
    )


def _most(book: Book, events: list[Event]) -> str:
    """The parties that attended the most of some events: `INTERPOL (4), SELEC (3)`."""
    counts = Counter({party: len(keys) for party, keys in attended(book, events).items()})
    in_order = sorted(counts, key=lambda party: (-counts[party], fold(book.labels.of(party))))
    return ", ".join(f"{book.labels.of(party)} ({counts[party]})" for party in in_order[:MOST])
