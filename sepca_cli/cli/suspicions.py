"""What the rules of `sepca check` find in a record of any size, read part by part.

No rule is asked about rows of which `store.suspects` knows that it will say nothing of them. What
is found is what would be found in the whole record at once.
"""

from collections.abc import Collection, Iterator
from dataclasses import replace

from sepca_cli.cli import gather
from sepca_cli.model import Citation, Event, EventTopic, Outcome, Participation, Source
from sepca_cli.reports import checks
from sepca_cli.reports.book import Book
from sepca_cli.reports.checks.attendance import AS_A_MEMBER, OWN_MEETINGS
from sepca_cli.reports.checks.twins import nearly_namesakes
from sepca_cli.rules.findings import Finding
from sepca_cli.store import suspects
from sepca_cli.store.canon import records
from sepca_cli.store.scope import Scope, events
from sepca_cli.store.store import Store

MANY = 5_000  # events that are read at once with all that hangs on them
SMALL = [part for part in gather.WHOLE if part not in ("sources", "citations")]  # read whole


def suspicions(store: Store, today: str, wanted: Collection[str]) -> list[Finding]:
    """What these rules find on an ISO day, in the order of `checks.RULES`."""
    rules = set(wanted) - {*checks.OF_TEXTS}
    found = of_texts(store, today, wanted)
    if rules:
        book = gather.book(store, SMALL, events(store.connection, Scope()))
        book = replace(book, outcomes=suspects.outcomes(store.connection))
        if asked := rules & {*checks.OF_SOURCES}:
            for part in _without_good_sources(store, book):
                found += checks.checked(part, today, asked)
        if asked := rules - {*checks.OF_SOURCES}:
            found += checks.checked(_with_suspects(store, book), today, asked)
    return in_order(found)


def of_texts(store: Store, today: str, wanted: Collection[str]) -> list[Finding]:
    """What those of these rules find that are asked about every text of the record."""
    if asked := set(wanted) & {*checks.OF_TEXTS}:
        return checks.checked(_with_odd_texts(store), today, asked)
    return []


def in_order(found: Collection[Finding]) -> list[Finding]:
    """Findings in the order of `checks.RULES`, those of one rule as they come."""
    order = list(checks.RULES)
    return sorted(found, key=lambda finding: order.index(finding.rule))


def _with_suspects(store: Store, book: Book) -> Book:
    """The events with what may be wrong about who was there and what came of them."""
    return replace(
        book,
        participations=suspects.participations(
            store.connection, OWN_MEETINGS, AS_A_MEMBER, nearly_namesakes(book)
        ),
    )


def _with_odd_texts(store: Store) -> Book:
    """The record without the rows of its large tables in which every text is plain."""
    connection = store.connection
    book = gather.book(store, SMALL, suspects.odd_texts(connection, Event))
    return replace(
        book,
        events=book.in_time,
        participations=suspects.odd_texts(connection, Participation),
        outcomes=suspects.odd_texts(connection, Outcome),
        sources=suspects.odd_texts(connection, Source),
        citations=suspects.odd_texts(connection, Citation),
    )


def _without_good_sources(store: Store, book: Book) -> Iterator[Book]:
    """The events of which not every fact is borne out, some at a time, then everything else."""
    keys = suspects.events(store.connection)
    doubtful = [event for event in book.events if event.key in keys]
    for first in range(0, len(doubtful), MANY):
        yield _with_citations(store, book, doubtful[first : first + MANY])
    about = {key for outcome in book.outcomes for key in (outcome.key, outcome.event)}
    about |= {*book.term, *book.party} | {aim.key for aim in book.aims}
    citations = records(store.connection, Citation, "record", about)
    yield replace(book, events=(), citations=list(citations))


def _with_citations(store: Store, book: Book, some: list[Event]) -> Book:
    """Some events with all that hangs on them and all that is cited for them."""
    connection, keys = store.connection, [event.key for event in some]
    return Book(
        events=some,
        names=book.names,
        topics=book.topics,
        participations=list(records(connection, Participation, "event", keys)),
        event_topics=list(records(connection, EventTopic, "event", keys)),
        citations=list(records(connection, Citation, "record", keys)),
    )
