"""The history for people and programs: each change, and every field that it made another."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from sepca_cli.changes import Change, RowChange, differences, read
from sepca_cli.dates import in_profile
from sepca_cli.errors import BadRequest
from sepca_cli.reports.shapes import Cell, Column, Table

MANY = 60  # rows: more of one change are counted rather than listed


class Hanging(NamedTuple):
    """Rows that hang on a record: the word for one, the column that names the record, and the
    columns that tell it apart."""

    word: str
    record: str
    apart: tuple[str, ...]


HANGING = {
    "name": Hanging("name", "record", ("name",)),
    "event_topic": Hanging("topic", "event", ("topic",)),
    "participation": Hanging("participation", "event", ("role", "party", "person")),
    "status": Hanging("status", "party", ("status", "since")),
    "chair": Hanging("chair", "term", ("person",)),
    "handover": Hanging("handover", "to_term", ()),
    "citation": Hanging("citation", "record", ("fact", "source", "says")),
    "rotation_place": Hanging("place", "", ("since", "position")),
}
# What nobody reads: the key stands beside, the others are the file's own.
UNSPOKEN = ("key", "uid", "told")
# The columns of dates, in whatever record. A title may look like a date and be none.
DATES = ("date", "due", "since", "until", "begins", "ends", "published", "read")

COLUMNS = (
    Column("change", "", number=True),
    Column("time", ""),
    Column("who", ""),
    Column("command", ""),
    Column("undoes", "", number=True),
    Column("", "Change"),
    Column("record", "Record"),
    Column("what", "What"),
    Column("before", ""),
    Column("after", ""),
    Column("", "Before", wide=True),
    Column("", "After", wide=True),
)

Line = tuple[str, str, str, str]
"""A record, what of it, and what that was before and after."""

Said = Callable[[str, str], str]
"""How the value of a column is said."""


def log(told: Iterable[tuple[Change, Sequence[RowChange]]], *, whole: bool) -> Table:
    """Each change with the fields that it made another, in the order in which they come.

    Without `whole`, a change of very many rows says how many of each kind.
    """
    rows: list[tuple[Cell, ...]] = []
    for change, touched in told:
        start = *change[:4], change.undoes or None, heading(change)
        if not whole and len(touched) > MANY:
            rows += [(*start, *line, *line[2:]) for line in counted(touched)]
            continue
        kept = listed(touched, lambda _column, value: value)
        for line, shown in zip(kept, listed(touched), strict=True):
            rows.append((*start, *line, *shown[2:]))
    return Table(COLUMNS, rows, group_by="Change")


def heading(change: Change) -> str:
    """A change in one line: its number, when, who, what was typed."""
    time = f"{change.time[:10]} {change.time[11:16]} UTC"
    undoes = f" (undoes {change.undoes})" if change.undoes else ""
    by = f" by {change.who}" if change.who else ""
    return f"{change.number}. {time}{by}{undoes}: {change.command or 'not told'}"


def listed(touched: Iterable[RowChange], said: Said | None = None) -> list[Line]:
    """A line for each field that became another; `said` says a value, else as people read it.

    What hangs on a record and came or went as a whole is one line.
    """
    said = said or _in_words
    lines = []
    for row in touched:
        if row.table in HANGING and not (row.before and row.after):
            rest = _rest(row.table, row.before, said), _rest(row.table, row.after, said)
            lines.append((row.record, _word(row), *rest))
            continue
        what = f"{_word(row)} " if row.table in HANGING else ""
        lines += [
            (
                row.record,
                f"{what}{each.field}",
                said(each.field, each.before),
                said(each.field, each.after),
            )
            for each in differences(row)
            if each.field not in UNSPOKEN
        ] or [(row.record, *_unspoken(row))]
    return lines


def counted(touched: Iterable[RowChange]) -> list[Line]:
    """How many rows of each kind came, went or became others."""
    counts = Counter((row.table, not row.before, not row.after) for row in touched)
    lines = []
    for (table, new, gone), number in counts.items():
        how = "recorded" if new else "removed" if gone else "changed"
        lines.append(("", table.replace("_", " "), "", f"{number:,} {how}"))
    return lines


def _unspoken(row: RowChange) -> tuple[str, str, str]:
    """What became of a row of which nothing that is read differs: its place, or all that it is."""
    if row.table in HANGING:
        return f"{_word(row)} order", "", ""
    return row.table, "recorded" if row.before else "", "recorded" if row.after else ""


def _word(row: RowChange) -> str:
    """What a row that hangs on a record is called: `participation host:romania-police/matei`."""
    word, _, apart = HANGING[row.table]
    values = read(row.after or row.before)
    told = [str(values[column]) for column in apart if column in values]
    if row.table == "participation":  # as citations and the commands call it
        return f"{word} {told[0]}:{'/'.join(told[1:])}"
    return " ".join([word, *told])


def _rest(table: str, text: str, said: Said) -> str:
    """What a row that hangs on a record says beside what it is called; "" if there is no row."""
    hanging = HANGING[table]
    told = {hanging.record, *hanging.apart, *UNSPOKEN}
    values = read(text)
    rest = ", ".join(
        said(column, str(value)) for column, value in values.items() if column not in told
    )
    return rest or ("recorded" if values else "")


def _in_words(column: str, value: str) -> str:
    """A value as people read it: a date in words, anything else as it is."""
    if column not in DATES:
        return value
    try:
        when = in_profile(value)
    except BadRequest:  # no command wrote that
        return value
    return when.shown if when else value
