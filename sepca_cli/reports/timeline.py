"""The timeline: what happened under which presidency, with the handovers between."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from heapq import heapify, heappop, heappush
from itertools import groupby
from typing import NamedTuple

from sepca_cli.dates import When
from sepca_cli.model import Citation, Event, Handover
from sepca_cli.reports.book import Book
from sepca_cli.reports.marks import MARKS, date_marks, legend, own_marks
from sepca_cli.reports.shapes import Column, Flow, Row, Table
from sepca_cli.reports.wording import holder, place, term_label

HANDOVER = "handover"  # in the place of an event's kind

COLUMNS = (
    Column("presidency_label", "Presidency"),
    Column("", "Date", wide=True),
    Column("", "Marks"),
    Column("title", "Title", wide=True),
    Column("", "Place", wide=True),
    Column("key", "Key"),
    Column("date", ""),
    Column("earliest", ""),
    Column("latest", ""),
    Column("presidency", ""),
    Column("presidency_sure", ""),
    Column("kind", ""),
    Column("city", ""),
    Column("country", ""),
    Column("online", ""),
    Column("state", ""),
    Column("marks", ""),
)


CitedEvent = tuple[Event, Sequence[Citation]]
"""An event with what is cited for it, as far as that leaves a doubt."""

ByYear = Iterable[tuple[str, int]]
"""How many events were held in each year, without a gap."""


class Line(NamedTuple):
    """A row before it is laid out: an event, or a handover in the form of one.

    `position` is the place of its group in the chain of presidencies; what `opens` a group stands
    first in it.
    """

    event: Event
    marks: tuple[str, ...]
    position: float
    group: str
    presidency: str
    sure: bool
    opens: bool = False


def timeline(book: Book) -> Table:
    """The events of a book and its handovers in order of time, grouped by presidency.

    What cannot be placed under one presidency stands where its time begins. For machines: `date`
    in EDTF with its bounds, the term's key and whether the date surely lies in it, and the marks
    as words. Every handover of the book is shown, whatever events it holds.
    """
    held = Counter(event.date.year for event in book.events if event.state == "held" and event.date)
    by_year = every_year({year: count for year, count in held.items() if year})
    table = flowing_timeline(_cited(book), book, by_year)
    return table._replace(
        rows=list(table.rows), notes=tuple(table.notes), by_year=tuple(table.by_year)
    )


def flowing_timeline(events: Collection[CitedEvent], book: Book, by_year: ByYear) -> Table:
    """The same of events that come in order of time, each row made when it is shown.

    Of the book they need the terms, the handovers with their events, and the names of members. The
    note explains the marks of the rows that were shown, so it is to be read after them.
    """
    used: set[str] = set()

    def rows() -> Iterator[Row]:
        for line in _in_turn(events, book):
            if line.marks:
                used.update(line.marks)
            yield _cells(line)

    return Table(
        COLUMNS,
        Flow(len(events) + len(book.handovers), rows),
        title="Timeline",
        group_by="presidency_label",
        notes=legend(used),
        by_year=by_year,
    )


def timeline_lines(book: Book) -> list[Line]:
    """The rows of the timeline before they are laid out, in their order."""
    return list(_in_turn(_cited(book), book))


def _in_turn(events: Iterable[CitedEvent], book: Book) -> Iterator[Line]:
    """The lines of events that come in order of time, each as soon as its place is known.

    On one date the whole comes before its parts. A line waits as long as a later event may still
    have to stand above it: one whose date is so vague that it belongs to an earlier presidency, or
    a handover that opens the next one.
    """
    waiting = [(_in_order(line), [line]) for line in _handover_lines(book)]
    heapify(waiting)
    heading = cache(lambda term: term_label(book.term[term], book.labels))
    reached = -1
    for date, on_it in groupby(events, key=lambda cited: cited[0].date):
        office, time = book.presidency(date), date.sort_key
        if office.term:
            reached = max(reached, book.position[office.term])
        between = max(reached, book.offices.last_begun(time[0])) + 0.5
        if office.term:
            position: float = book.position[office.term]
            group = heading(office.term)
        else:
            position, group = between, _no_presidency(date, book)
        # Whatever is later than this date stands below these lines.
        settled = min(between, book.offices.first_open(time[0])), True, time
        while waiting and waiting[0][0] < settled:
            yield from heappop(waiting)[1]
        marks = date_marks(date, book)
        lines = [
            Line(event, marks + own_marks(event, cited), position, group, office.term, office.sure)
            for event, cited in on_it
        ]
        heappush(waiting, ((position, True, time, False, ""), lines))
    for _, lines in sorted(waiting):
        yield from lines


def _cited(book: Book) -> list[CitedEvent]:
    """The events of a book in order of time, each with what is cited for it."""
    return [(event, book.evidence.on(event.key)) for event in book.in_time]


def every_year(counts: Mapping[str, int]) -> ByYear:
    """The counts from the first year to the last, with the years in which there was nothing."""
    if counts:
        for year in range(int(min(counts)), int(max(counts)) + 1):
            yield str(year), counts.get(str(year), 0)


def _no_presidency(date: When, book: Book) -> str:
    """The heading above what cannot be placed under one presidency."""
    candidates = book.presidency(date).candidates
    if len(candidates) == 2:
        names = (holder(book.term[term], book.labels) for term in candidates)
        return f"under {' or '.join(names)}"
    return "presidency not known" if date else "date not known"


def _handover_lines(book: Book) -> Iterator[Line]:
    return (_handover_line(handover, book) for handover in book.handovers)


def _handover_line(handover: Handover, book: Book) -> Line:
    """A handover opens the presidency that it began.

    Only where the ceremony was before the term began, it stands among the events of its day.
    """
    to_term, from_term = book.term[handover.to_term], book.term.get(handover.from_term)
    title = f"Handover to {holder(to_term, book.labels)}"
    if from_term:
        title = f"{holder(from_term, book.labels)} hands over to {holder(to_term, book.labels)}"
    date, at = handover.date or to_term.begins, book.event.get(handover.event)
    city, country = (at.city, at.country) if at else ("", "")
    row = Event(to_term.key, title, HANDOVER, date, city, country)
    marks = ("handover",) if date.known_day else ("handover", "uncertain")
    opens, term = True, to_term
    if date.latest < to_term.begins.earliest and (before := book.presidency(date).term):
        opens, term = False, book.term[before]
    label = term_label(term, book.labels)
    return Line(row, marks, book.position[term.key], label, term.key, True, opens)


def _in_order(line: Line) -> tuple[object, ...]:
    """The place of a handover: in its group by time, and on one date behind the events."""
    return line.position, not line.opens, line.event.date.sort_key, True, line.event.key


def _cells(line: Line) -> Row:
    event, marks, _, group, presidency, sure, _ = line
    date = event.date
    return (
        group,
        date.shown,
        "".join([MARKS[mark][0] for mark in marks]) if marks else "",
        event.title,
        place(event),
        event.key,
        *date,
        presidency,
        sure,
        event.kind,
        event.city,
        event.country,
        event.online,
        event.state,
        " ".join(marks),
    )
