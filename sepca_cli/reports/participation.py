"""Who took part, counted: parties, countries, persons or kinds of party against time or role."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from itertools import repeat
from typing import NamedTuple

from sepca_cli.errors import BadRequest
from sepca_cli.model import EVENT_KINDS, ROLES, Event
from sepca_cli.names import fold
from sepca_cli.reports.attendance import Share, held, occasions, reported, shares_of
from sepca_cli.reports.book import Book
from sepca_cli.reports.shapes import Cell, Column, Table

ROWS = ("party", "country", "person", "kind")
COLUMNS = ("year", "presidency", "event", "kind", "role")

Present = Mapping[str, Collection[str]]
"""By party or person, the keys of the events at which it was."""

NOT_KNOWN = "not known"  # not surely one year, or one presidency
NO_COUNTRY = "no country"  # an organisation of several, such as INTERPOL


def participation(
    book: Book, rows: str = "party", columns: str = "year", present: Present | None = None
) -> Table:
    """How many events each party, country, person or kind of party attended.

    An event counts once in a cell, with all of its parts and whatever roles there were.
    Supporting, being absent and being mentioned are no attendance and are counted only where the
    columns are roles. Nothing that was only announced counts. A row's `total` is the number of
    different events attended; below, the row `total` adds up each column and the row `events` says
    how many events were held. Members have the share of the events held while they were members.

    `present` says for each party (for persons as rows: each person) at which events it was, as a
    source reports; without it, the participations of the book do.

    Raises:
        BadRequest: `rows` is not one of `ROWS`, or `columns` not one of `COLUMNS`.
    """
    found = count(book, rows, columns, present)
    counts, across = found.counts, found.across
    body: list[tuple[Cell, ...]] = []
    for row in found.down:
        share = found.shares.get(row)
        member = (share.shown, share.percent) if share else ("", None)
        numbers = [counts.cells[row, column] for column in across]
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
    """Numbers of events by row and column, and events by row, and by column."""

    def __init__(self) -> None:
        self.cells: Counter[tuple[str, str]] = Counter()
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
        added = [sum(counts.cells[row, each] for row in self.down) for each in self.across]
        took_place = [len(counts.happened[column]) for column in self.across]
        return [
            ("total", "Total", added, sum(map(len, counts.attended.values()))),
            ("events", "Events held", took_place, self.held),
        ]


def count(book: Book, rows: str, columns: str, present: Present | None = None) -> Counted:
    """Count who took part, as `participation` does.

    Raises:
        BadRequest: as `participation`.
    """
    _check(rows, ROWS)
    _check(columns, COLUMNS)
    counts = _count(book, rows, columns, present)
    shares = {}
    if rows == "party":
        shares = {each.party: each for each in shares_of(counts.attended, book, book.events)}
    labels = {row: _label(row, rows, book) for row in {*counts.rows(), *shares}}
    down = sorted(labels, key=lambda row: (-len(counts.attended[row]), fold(labels[row]), row))
    across = [column for column in _order(columns, book) if column in counts.happened]
    title = f"Participation by {rows} and {columns}"
    return Counted(title, down, across, counts, labels, shares, len(occasions(book, book.events)))


def _count(book: Book, rows: str, columns: str, present: Present | None) -> Counts:
    """Who attended what. A column of roles has the events at which somebody had the role."""
    counts = Counts()
    column_of = {event.key: _column(event, columns, book) for event in occasions(book, book.events)}
    # By event, the occasion with which it counts.
    counted = {
        event.key: book.occasion_of[event.key]
        for event in held(book.events)
        if book.occasion_of[event.key] in column_of
    }
    if columns == "role":
        _count_roles(counts, counted, rows, book)
    else:
        for occasion, column in column_of.items():
            counts.happened[column].add(occasion)
    for who, events in (_present(rows, book) if present is None else present).items():
        if row := _row(who, rows, book):
            counts.attended[row].update(map(counted.get, events, repeat("")))
    for attended in counts.attended.values():
        attended.discard("")
    if columns != "role":
        for row, attended in counts.attended.items():
            in_columns = Counter(map(column_of.__getitem__, attended))
            counts.cells.update({(row, column): n for column, n in in_columns.items()})
    return counts


def _count_roles(counts: Counts, counted: Mapping[str, str], rows: str, book: Book) -> None:
    """Count each role at each event once, also those that are no attendance."""
    seen = set()
    for each in reported(book.participations):
        row = _row(each.person if rows == "person" else each.party, rows, book)
        if row and each.event in counted:
            seen.add((row, each.role, counted[each.event]))
    for row, role, occasion in seen:
        counts.cells[row, role] += 1
        counts.happened[role].add(occasion)


def _present(rows: str, book: Book) -> Present:
    """By party or person, the events at which a source reports it."""
    found = defaultdict(set)
    for each in reported(book.participations):
        if each.present:
            found[each.person if rows == "person" else each.party].add(each.event)
    return found


def _row(who: str, rows: str, book: Book) -> str:
    """The row in which a party or person counts; "" for none."""
    if rows in ("party", "person") or not who:
        return who
    party = book.party[who]
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
