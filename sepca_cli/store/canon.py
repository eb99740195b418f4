"""The record one row after the other, in the one order in which it is written out.

That order does not depend on who typed what first: what has a key is in the order of keys, and
what hangs on a record comes with it, there in the order in which it was told.
"""

import sqlite3
from collections.abc import Collection, Iterator
from json import dumps
from typing import NamedTuple, TypeVar

from sepca_cli.store import rows

Record = TypeVar("Record")


class Revision(NamedTuple):
    """When a record was first and last changed (UTC), and how often since the first time."""

    first: str
    last: str
    number: int


# Of what another program has put into the file, there is no history.
NEVER = Revision("1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z", 0)


def records(
    connection: sqlite3.Connection,
    kind: type[Record],
    column: str = "",
    among: Collection[str] = (),
) -> Iterator[Record]:
    """Every record of a kind in order; with a column, those that have one of the values in it.

    They are handed out as they are read, so that a record of any size can be written out.
    """
    wanted = rows.COLUMNS[kind]
    assert not column or column in wanted
    # Handed over as one JSON list, because SQLite counts and limits the values of a question.
    where = f"WHERE {column} IN (SELECT value FROM json_each(?)) " if column else ""
    found = connection.execute(
        f"SELECT {', '.join(wanted)} FROM {rows.TABLES[kind]} {where}ORDER BY {order(kind)}",
        (dumps(list(among)),) if column else (),
    )
    return (rows.from_row(kind, row) for row in found)


def order(kind: type[object]) -> str:
    """The columns by which the records of a kind are in order when they are written out."""
    return f"{rows.OWNER[kind]}, told" if kind in rows.TOLD else rows.order(kind)


def revisions(connection: sqlite3.Connection) -> dict[str, Revision]:
    """By event, when it and what hangs on it was changed."""
    times = dict(connection.execute("SELECT number, time FROM change"))
    found = connection.execute(
        """SELECT record, min(change), max(change), count(DISTINCT change) - 1 FROM changed_row
        WHERE record IN (SELECT key FROM event) GROUP BY record"""
    )
    return {key: Revision(times[first], times[last], number) for key, first, last, number in found}
