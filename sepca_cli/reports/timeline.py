"""The timeline: what happened under which presidency, with the handovers between."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sepca_cli.model import Event, Handover
from sepca_cli.reports.book import Book
from sepca_cli.reports.marks import MARKS, event_marks
from sepca_cli.reports.shapes import Cell, Column, Table
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
    lines = timeline_lines(book)
    used = [mark for mark in MARKS if any(mark in line.marks for line in lines)]
    legend = ", ".join(" ".join(MARKS[mark]) for mark in used)
    return Table(
        COLUMNS,
        [_cells(line) for line in lines],
        title="Timeline",
        group_by="presidency_label",
        notes=(f"Marks: {legend}",) if used else (),
        by_year=_by_year(lines),
    )


def timeline_lines(book: Book) -> list[Line]:
    """The rows of the timeline before they are laid out, in their order."""
    lines = [*_event_lines(book), *(_handover_line(handover, book) for handover in book.handovers)]
    return sorted(lines, key=_in_order)


def _by_year(lines: Sequence[Line]) -> tuple[tuple[str, int], ...]:
    """How many events were held in each year, those left out whose year is not known."""
    held = [line.event for line in lines if line.event.kind != HANDOVER]
    counts = Counter(event.date.year for event in held if event.state == "held")
    years = sorted(set(counts) - {""})
    if not years:
        return ()
    return tuple((str(y), counts[str(y)]) for y in range(int(years[0]), int(years[-1]) + 1))


def _event_lines(book: Book) -> Iterator[Line]:
    """A row for each event: under its presidency, or after the one that it surely came after."""
    reached = -1
    for event in book.in_time:
        office, marks = book.presidency(event.date), event_marks(event, book)
        if office.term:
            position = book.position[office.term]
            reached = max(reached, position)
            label = term_label(book.term[office.term], book.labels)
            yield Line(event, marks, position, label, office.term, office.sure)
        else:
            day = event.date.sort_key[0]
            begun = [n for n, stretch in enumerate(book.stretches) if stretch.sure_from <= day]
            after = max([reached, *begun]) + 0.5
            yield Line(event, marks, after, _no_presidency(event, book), "", False)


def _no_presidency(event: Event, book: Book) -> str:
    """The heading above what cannot be placed under one presidency."""
    candidates = book.presidency(event.date).candidates
    if len(candidates) == 2:
        names = (holder(book.term[term], book.labels) for term in candidates)
        return f"under {' or '.join(names)}"
    return "presidency not known" if event.date else "date not known"


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
    opens, term, office = True, to_term, book.presidency(date)
    if office.term and date.latest < to_term.begins.earliest:
        opens, term = False, book.term[office.term]
    label = term_label(term, book.labels)
    return Line(row, marks, book.position[term.key], label, term.key, True, opens)


def _in_order(line: Line) -> tuple[object, ...]:
    """Group by group, in a group by time; on one day the whole, its parts, then the handover."""
    event = line.event
    rank = 2 if event.kind == HANDOVER else 1 if event.part_of else 0
    return line.position, not line.opens, event.date.sort_key, rank, event.key


def _cells(line: Line) -> tuple[Cell, ...]:
    event = line.event
    return (
        line.group,
        event.date.shown,
        "".join(MARKS[mark][0] for mark in line.marks),
        event.title,
        place(event),
        event.key,
        event.date.text,
        event.date.earliest,
        event.date.latest,
        line.presidency,
        line.sure,
        event.kind,
        event.city,
        event.country,
        event.online,
        event.state,
        " ".join(line.marks),
    )
