"""The history in the records file: written with what it tells of, in one transaction, and read."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

from sepca_cli.changes import Change, Entry, RowChange, sealed

CHANGE = "change.number, change.time, change.who, change.command, change.undoes, change.seal"
ROW = "changed_row.tbl, changed_row.record, changed_row.before, changed_row.after"


def last(connection: sqlite3.Connection) -> Change | None:
    """The last change; none in a file to which nothing was ever written."""
    return next(changes(connection, "ORDER BY number DESC LIMIT 1"), None)


def add(connection: sqlite3.Connection, entry: Entry, rows: Sequence[RowChange]) -> Change:
    """Write a change behind the last one and return it."""
    from sepca_cli.dates import now

    before = last(connection)
    number = before.number + 1 if before else 1
    change = Change(number, now(), *entry, seal="")
    change = change._replace(seal=sealed(change, rows, before.seal if before else ""))
    connection.execute("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?)", change)
    connection.executemany(
        "INSERT INTO changed_row VALUES (?, ?, ?, ?, ?, ?)",
        ((number, position, *row) for position, row in enumerate(rows, 1)),
    )
    return change


def changes(
    connection: sqlite3.Connection, rest: str = "ORDER BY number", parameters: Sequence[Any] = ()
) -> Iterator[Change]:
    """The changes that the rest of the query leaves, all of them in order without it."""
    return map(Change._make, connection.execute(f"SELECT {CHANGE} FROM change {rest}", parameters))


def of_record(connection: sqlite3.Connection, key: str) -> Iterator[Change]:
    """The changes in which a record, or a numbered thing under it, was touched, newest first."""
    return changes(
        connection,
        f"""WHERE number IN (SELECT change FROM changed_row WHERE {ABOUT})
        ORDER BY number DESC""",
        _about(key),
    )


def rows(connection: sqlite3.Connection, number: int, key: str = "") -> Iterator[RowChange]:
    """What a change did to every row, in order; with a key, only what is about that record."""
    about = f"AND {ABOUT}" if key else ""
    found = connection.execute(
        f"SELECT {ROW} FROM changed_row WHERE change = ? {about} ORDER BY position",
        (number, *_about(key)) if key else (number,),
    )
    return map(RowChange._make, found)


def rows_of(connection: sqlite3.Connection, record: str) -> Iterator[RowChange]:
    """What was done to the rows of one record, in order."""
    found = connection.execute(
        f"SELECT {ROW} FROM changed_row WHERE record = ? ORDER BY change, position", (record,)
    )
    return map(RowChange._make, found)


def last_of(connection: sqlite3.Connection, key: str) -> int:
    """The number of the last change that touched a record; 0 if none did."""
    query = f"SELECT ifnull(max(change), 0) FROM changed_row WHERE {ABOUT}"
    number: int = connection.execute(query, _about(key)).fetchone()[0]
    return number


# A record and the numbered things under it: ga-2022-bucharest and ga-2022-bucharest.1, in two
# stretches of the index.
ABOUT = "(record = ? OR (record >= ? AND record < ?))"


def _about(key: str) -> tuple[str, str, str]:
    return key, f"{key}.", f"{key}/"  # "/" is the sign behind "."
