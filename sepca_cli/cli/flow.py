"""Tables whose rows flow from the records file to the reader, and are never all in memory.

As soon as the last row is read the file is free, however long its reader takes: nobody who has
something to change must wait for somebody who left a page open.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from sepca_cli.cli.gather import handed_over, scope_of
from sepca_cli.cli.options import Wanted
from sepca_cli.dates import FIRST, LAST
from sepca_cli.model import Event, Handover, Term
from sepca_cli.reports.book import Book
from sepca_cli.reports.shapes import Flow, Table
from sepca_cli.store import beside, scope
from sepca_cli.store.connection import roll_back
from sepca_cli.store.scope import Scope
from sepca_cli.store.store import Store

if TYPE_CHECKING:
    from sepca_cli.reports.timeline import CitedEvent

Item = TypeVar("Item")

FEW = 100  # events that are read at once, and then say of what time they are
BATCH = 500  # events whose citations are read in one go
MANY = 40  # batches; for more, all citations are looked through once for those that leave a doubt


def event_list(store: Store, wanted: Wanted) -> Table:
    """The events that the filter leaves, each with its presidency."""
    from sepca_cli.reports.events import event_table

    meant = scope_of(store, wanted)
    few = list(islice(scope.in_time(store.connection, meant), FEW + 1))
    if len(few) <= FEW:
        dates = [event.date for event in few if event.date]
        first = min((date.earliest for date in dates), default=LAST)
        last = max((date.latest for date in dates), default=FIRST)
        book = Book(terms=beside.terms(store, first, last))
        roll_back(store.connection)
        return event_table(few, book)
    events = _flow(store, meant, lambda: scope.in_time(store.connection, meant))
    return event_table(events, Book(terms=store.select(Term)))


def timeline(store: Store, wanted: Wanted) -> Table:
    """The events that the filter leaves, with the handovers between."""
    from sepca_cli.reports.timeline import flowing_timeline

    meant = scope_of(store, wanted)
    terms, handovers = store.select(Term), store.select(Handover)
    held_at = frozenset(handover.event for handover in handovers)
    at = meant._replace(keys=held_at if meant.keys is None else held_at & meant.keys)
    book = Book(
        events=scope.events(store.connection, at),
        names=beside.names(store, {term.member for term in terms if term.member}),
        terms=terms,
        handovers=handovers,
    )
    book = replace(book, handovers=handed_over(store, book, wanted))
    return flowing_timeline(
        _flow(store, meant, lambda: _cited(store, meant)), book, _by_year(store, meant)
    )


def _flow(store: Store, meant: Scope, made: Callable[[], Iterator[Item]]) -> Flow[Item]:
    """What is made of the events of a scope; at the end nobody needs to wait for us any more."""

    def flowing() -> Iterator[Item]:
        yield from made()
        roll_back(store.connection)

    return Flow(scope.count(store.connection, meant), flowing)


def _cited(store: Store, meant: Scope) -> Iterator["CitedEvent"]:
    """The events of a scope in order of time, each with its citations if one leaves a doubt."""
    events: Iterator[Event] = scope.in_time(store.connection, meant)
    doubtful = cache(lambda: beside.doubtful(store))
    for number, batch in enumerate(iter(lambda: list(islice(events, BATCH)), [])):
        keys = [event.key for event in batch]
        if number >= MANY:
            keys = [key for key in keys if key in doubtful()]
        doubts = beside.doubts(store, keys) if keys else {}
        for event in batch:
            yield event, doubts.get(event.key, ())


def _by_year(store: Store, meant: Scope) -> Iterator[tuple[str, int]]:
    """How many events were held in each year, counted only if somebody asks."""
    from sepca_cli.reports.timeline import every_year

    yield from every_year(scope.held_by_year(store.connection, meant))
