"""One change taken back as another change, unless later ones rest on it."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sepca_cli.changes import Change, RowChange, read, written
from sepca_cli.errors import NotFound, Refused
from sepca_cli.store import history, rows
from sepca_cli.store.rows import KIND
from sepca_cli.store.store import Store


def change(store: Store, number: int | None = None) -> Change:
    """The change of that number; the last one without.

    Raises:
        NotFound: there is none.
    """
    last = history.last(store.connection)
    if last is None:
        raise NotFound(
            "nothing was changed in this records file yet", "there is nothing to take back"
        )
    if number is None:
        return last
    if not 1 <= number <= last.number:
        raise NotFound(f"there is no change {number}", f"they are numbered 1 to {last.number}")
    return next(history.changes(store.connection, "WHERE number = ?", [number]))


def take_back(store: Store, number: int) -> list[RowChange]:
    """Make every row what it was before a change, and return what was done.

    Raises:
        Refused: the change touched no row, or a later change stands in the way.
    """
    steps = _backwards(store, number)
    store.entry = store.entry._replace(undoes=number)
    # For a moment a row may refer to one that comes back only after it.
    store.connection.execute("PRAGMA defer_foreign_keys = ON")
    for step in steps:
        if step.before:
            store.take_out(KIND[step.table], rows.whole(KIND[step.table], read(step.before)))
    try:
        for step in reversed(steps):
            if step.after:
                store.put_back(KIND[step.table], rows.whole(KIND[step.table], read(step.after)))
    except sqlite3.IntegrityError:
        # Something of which there can be one only is there already: a running term, a place.
        _refuse(store, number, _later_in(store, number, (step.table for step in steps)))
    if left := _left_hanging(store, steps):
        _refuse(store, number, _later(store, number, left))
    return steps


def _backwards(store: Store, number: int) -> list[RowChange]:
    """What taking a change back does to every row, if it is as the change left it."""
    done = list(history.rows(store.connection, number))
    if not done:
        raise Refused(
            f"change {number} touched no record",
            "to go back to an earlier state of the file: sepca restore FILE",
        )
    moved_on = [each for each in done if _now(store, each) != read(each.after)]
    if moved_on:
        _refuse(store, number, _later(store, number, moved_on))
    return [each._replace(before=each.after, after=each.before) for each in reversed(done)]


def _now(store: Store, told: RowChange) -> dict[str, Any]:
    """What is not empty in a row as it is now; nothing if there is no such row."""
    kind = KIND[told.table]
    return read(written(store.row(kind, rows.whole(kind, read(told.after or told.before)))))


def _left_hanging(store: Store, steps: list[RowChange]) -> list[RowChange]:
    """The rows that refer to what is no longer there, because of these steps.

    Only what was taken out and what rows that were put back refer to can be missing.
    """
    left = []
    taken_out = (read(step.before) for step in steps if step.before and not step.after)
    gone = {str(row["key"]) for row in taken_out if "key" in row}
    for table, kind in KIND.items():
        columns = rows.COLUMNS[kind]
        back = [read(step.after) for step in steps if step.table == table and step.after]
        for _, _, parent, column, *_ in store.connection.execute(
            f"PRAGMA foreign_key_list({table})"
        ).fetchall():
            doubtful = gone | {str(row[column]) for row in back if column in row}
            for found in store.connection.execute(
                f"SELECT {', '.join(columns)} FROM {table} WHERE {column} IN ("
                f"SELECT value FROM json_each(?) WHERE value NOT IN (SELECT key FROM {parent}))",
                (json.dumps(sorted(doubtful)),),
            ):
                row = dict(zip(columns, found, strict=True))
                left.append(RowChange(table, rows.owner(kind, row), "", written(row)))
    return left


def _later(store: Store, number: int, touched: list[RowChange]) -> set[int]:
    """The later changes of these rows."""
    meant = defaultdict(set)
    for told in touched:
        meant[told.table, told.record].add(_same(told.table, told.after or told.before))
    found = set()
    for (table, record), these in meant.items():
        later = store.connection.execute(
            "SELECT change, before, after FROM changed_row "
            "WHERE change > ? AND tbl = ? AND record = ?",
            (number, table, record),
        )
        found |= {each for each, before, after in later if _same(table, after or before) in these}
    return found


def _later_in(store: Store, number: int, tables: Iterable[str]) -> set[int]:
    """The later changes of any row of these tables."""
    found = store.connection.execute(
        "SELECT DISTINCT change FROM changed_row "
        "WHERE change > ? AND tbl IN (SELECT value FROM json_each(?))",
        (number, json.dumps(sorted(set(tables)))),
    )
    return {each for (each,) in found}


def _same(table: str, row: str) -> tuple[str, ...]:
    """What tells a row that the history kept from the others of its table."""
    kept = read(row)
    return tuple(repr(kept.get(column)) for column in rows.identity(KIND[table]))


def _refuse(store: Store, number: int, later: set[int]) -> None:
    """Say which changes stand in the way.

    Raises:
        Refused: always.
    """
    if not later:
        raise Refused(
            f"change {number} cannot be taken back: the record was changed outside sepca since",
            "look: sepca check --deep",
        )
    newest = [change(store, each) for each in sorted(later)[-3:]]
    listed = ", ".join(f"{each.number} ({each.command[:60]})" for each in newest)
    more = f" and {len(later) - 3} earlier" if len(later) > 3 else ""
    raise Refused(
        f"later changes stand in the way of taking back {number}: {listed}{more}",
        f"take back the last of them first: sepca undo {newest[-1].number}",
    )
