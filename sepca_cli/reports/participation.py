"""Who took part, counted: parties, countries, persons or kinds of party against time or role."""

from collections import defaultdict
from typing import NamedTuple

from sepca_cli.errors import BadRequest
from sepca_cli.model import EVENT_KINDS, ROLES, Event, Participation
from sepca_cli.names import fold
from sepca_cli.reports.attendance import Share, member_shares, occasions, reported
from sepca_cli.reports.book import Book
from sepca_cli.reports.shapes import Cell, Column, Table

ROWS = ("party", "country", "person", "kind")
COLUMNS = ("year", "presidency", "event", "kind", "role")

NOT_KNOWN = "not known"  # not surely one year, or one presidency
NO_COUNTRY = "no country"  # an organisation of several, such as INTERPOL


def participation(book: Book, rows: str = "party", columns: str = "year") -> Table:
    """How many events each party, country, person or kind of party attended.

    An event counts once in a cell, with all of its parts and whatever roles there were.
    Supporting, being absent and being mentioned are no attendance and are counted only where the
    columns are roles. Nothing that was only announced counts. A row's `total` is the number of
    different events attended; below, the row `total` adds up each column and the row `events` says
    how many events were held. Members have the share of the events held while they were members.

    Raises:
        BadRequest: `rows` is not one of `ROWS`, or `columns` not one of `COLUMNS`.
    """
    found = count(book, rows, columns)
    counts, across = found.counts, found.across
    body: list[tuple[Cell, ...]] = []
    for row in found.down:
        share = found.shares.get(row)
        member = (share.shown, share.percent) if share else ("", None)
        numbers = [len(counts.cells[row, column]) for column in across]
        body.append((row, found.labels[row], *numbers, len(counts.attended[row]), *member))
    if body:
        for key, label, numbers, total in found.sums():
            body.append((key, label, *numbers, total, "", None))

    series = columns in ("year", "presidency", "event")
    heads = (
        Column("key", ""),
        Column(rows, rows.capitalize()),
        *(Column(c, c, number=True, series=series and c != NOT_KNOWN) for c in across),
        Column("total", "Total", number=True),
        Column("while_member", "While member"),
        Column("share", "Share %", number=True),
    )
    if not found.shares:
        heads, body = heads[:-2], [cells[:-2] for cells in body]
    return Table(heads, body, title=found.title)


class Counts:
    """Sets of events by row and column, by row, and by column."""

    def __init__(self) -> None:
        self.cells: dict[tuple[str, str], set[str]] = defaultdict(set)
        self.attended: dict[str, set[str]] = defaultdict(set)
        self.happened: dict[str, set[str]] = defaultdict(set)

    def rows(self) -> set[str]:
        return {row for row, _ in self.cells}


class Counted(NamedTuple):
    """What was counted: rows from top to bottom, columns from left to right, labels and shares.

    `held` is the number of events held.
    """

    title: str
    down: list[str]
    across: list[str]
    counts: Counts
    labels: dict[str, str]
    shares: dict[str, Share]
    held: int

    def sums(self) -> list[tuple[str, str, list[int], int]]:
        """The two rows below: key, label, a number for each column, and the total."""
        counts = self.counts
        added = [sum(len(counts.cells[row, each]) for row in self.down) for each in self.across]
        took_place = [len(counts.happened[column]) for column in self.across]
        return [
            ("total", "Total", added, sum(map(len, counts.attended.values()))),
            ("events", "Events held", took_place, self.held),
        ]


def count(book: Book, rows: str, columns: str) -> Counted:
    """Count who took part, as `participation` does.

    Raises:
        BadRequest: as `participation`.
    """
    _check(rows, ROWS)
    _check(columns, COLUMNS)
    counts = _count(book, rows, columns)
    shares = {}
    if rows == "party":
        shares = {share.party: share for share in member_shares(book, book.events)}
    labels = {row: _label(row, rows, book) for row in {*counts.rows(), *shares}}
    down = sorted(labels, key=lambda row: (-len(counts.attended[row]), fold(labels[row]), row))
    across = [column for column in _order(columns, book) if column in counts.happened]
    title = f"Participation by {rows} and {columns}"
    return Counted(title, down, across, counts, labels, shares, len(occasions(book, book.events)))


def _count(book: Book, rows: str, columns: str) -> Counts:
    """Who attended what. A column of roles has the events at which somebody had the role."""
    counts, by_role = Counts(), columns == "role"
    column_of = {event.key: _column(event, columns, book) for event in occasions(book, book.events)}
    if not by_role:
        for event, column in column_of.items():
            counts.happened[column].add(event)
    for each in reported(book.participations):
        row, occasion = _row(each, rows, book), book.occasion_of.get(each.event, "")
        took_place = occasion in column_of and book.event[each.event].state == "held"
        if not row or not took_place or not (each.present or by_role):
            continue
        column = each.role if by_role else column_of[occasion]
        counts.cells[row, column].add(occasion)
        counts.happened[column].add(occasion)
        if each.present:
            counts.attended[row].add(occasion)
    return counts


def _row(each: Participation, rows: str, book: Book) -> str:
    """The row in which a participation counts; "" for none."""
    if rows == "person":
        return each.person
    if rows == "party" or not each.party:
        return each.party
    party = book.party[each.party]
    return party.kind if rows == "kind" else party.country or NO_COUNTRY


def _label(row: str, rows: str, book: Book) -> str:
    return book.labels.of(row) if rows in ("party", "person") else row


def _column(event: Event, columns: str, book: Book) -> str:
    """The column in which an event counts; "" where each participation has its own."""
    if columns == "year":
        return event.date.year or NOT_KNOWN
    if columns == "presidency":
        office = book.presidency(event.date)
        return office.term if office.sure else NOT_KNOWN
    return {"event": event.key, "kind": event.kind}.get(columns, "")


def _order(columns: str, book: Book) -> list[str]:
    """Every column that there can be, from left to right."""
    if columns == "year":
        return [*sorted({event.date.year for event in book.events} - {""}), NOT_KNOWN]
    if columns == "presidency":
        return [*book.position, NOT_KNOWN]
    if columns == "event":
        return [event.key for event in book.in_time]
    return list(EVENT_KINDS if columns == "kind" else ROLES)


def _check(word: str, words: tuple[str, ...]) -> None:
    if word not in words:
        raise BadRequest(
            f'participation cannot be counted by "{word[:60]}"', f"choose {', '.join(words)}"
        )
