"""The history in the records file: written with what it tells of, in one transaction, and read."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

from sepca_cli.changes import UNSIGNED, Change, Entry, RowChange, sealed

CHANGE = "change.number, change.time, change.who, change.command, change.undoes, change.seal"
ROW = "changed_row.tbl, changed_row.record, changed_row.before, changed_row.after"


def last(connection: sqlite3.Connection) -> Change | None:
    """The last change; none in a file to which nothing was ever written."""
    return next(changes(connection, "ORDER BY number DESC LIMIT 1"), None)


def add(connection: sqlite3.Connection, entry: Entry, rows: Sequence[RowChange]) -> Change:
    """Write a change behind the last one and return it."""
    change = begin(connection)
    write(connection, change, 0, rows)
    return seal(connection, change, entry)


def begin(connection: sqlite3.Connection) -> Change:
    """Begin a change behind the last one. Who made it is said when it is sealed."""
    from sepca_cli.dates import now

    before = last(connection)
    change = Change(before.number + 1 if before else 1, now(), *UNSIGNED, seal="")
    connection.execute("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?)", change)
    return change


def write(
    connection: sqlite3.Connection, change: Change, behind: int, rows: Sequence[RowChange]
) -> None:
    """Write rows of a change that was begun, behind those that it has."""
    connection.executemany(
        "INSERT INTO changed_row VALUES (?, ?, ?, ?, ?, ?)",
        ((change.number, position, *row) for position, row in enumerate(rows, behind + 1)),
    )


def written(
    connection: sqlite3.Connection, change: Change, table: str, record: str
) -> list[tuple[int, RowChange]]:
    """The rows of a table and a record that a change has, each with its position."""
    found = connection.execute(
        f"SELECT position, {ROW} FROM changed_row WHERE record = ? AND change = ? AND tbl = ?",
        (record, change.number, table),
    )
    return [(position, RowChange(*row)) for position, *row in found]


def mend(connection: sqlite3.Connection, change: Change, position: int, after: str) -> None:
    """Say what became of a row since, of a change that is not sealed yet."""
    connection.execute(
        "UPDATE changed_row SET after = ? WHERE change = ? AND position = ?",
        (after, change.number, position),
    )


def tidy(connection: sqlite3.Connection, change: Change) -> int:
    """Leave out the rows that are in the end as they were, and the change if none is left.

    Returns how many are left.
    """
    number = change.number
    connection.execute("DELETE FROM changed_row WHERE change = ? AND before = after", [number])
    positions = connection.execute(
        "SELECT position FROM changed_row WHERE change = ? ORDER BY position", [number]
    ).fetchall()
    connection.executemany(
        "UPDATE changed_row SET position = ? WHERE change = ? AND position = ?",
        ((new, number, old) for new, (old,) in enumerate(positions, 1) if new != old),
    )
    if not positions:
        connection.execute("DELETE FROM change WHERE number = ?", [number])
    return len(positions)


def seal(connection: sqlite3.Connection, change: Change, entry: Entry) -> Change:
    """Seal a change to the one before it, with all the rows that it has, and return it."""
    change = Change(change.number, change.time, *entry, seal="")
    before = next(changes(connection, "WHERE number = ?", [change.number - 1]), None)
    told = connection.execute(
        f"SELECT {ROW} FROM changed_row WHERE change = ? ORDER BY position", (change.number,)
    )
    change = change._replace(seal=sealed(change, told, before.seal if before else ""))
    connection.execute(
        "UPDATE change SET who = ?, command = ?, undoes = ?, seal = ? WHERE number = ?",
        (*entry, change.seal, change.number),
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
