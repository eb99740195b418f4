"""The record one row after the other, in the one order in which it is written out.

That order does not depend on who typed what first: what has a key is in the order of keys, and
what hangs on a record comes with it, there in the order in which it was told.
"""

import sqlite3
from collections.abc import Callable, Collection, Iterator
from functools import partial
from json import dumps
from typing import Any, NamedTuple, TypeVar

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
    read = partial(rows.from_row, kind)
    return map(read, _found(connection, kind, ", ".join(rows.COLUMNS[kind]), column, among))


def as_texts(
    connection: sqlite3.Connection,
    kind: type[Record],
    column: str = "",
    among: Collection[str] = (),
) -> Iterator[Record]:
    """The same with each value as the text that it is in a table of CSV, dates and yes and no too.

    Nothing is read of them, so that a large record is written as fast as a file can be.
    """
    forms = zip(rows.COLUMNS[kind], kind.__annotations__.values(), strict=True)
    wanted = ", ".join(
        f"iif({name}, 'true', 'false')" if form is bool else f"ifnull({name}, '')"
        for name, form in forms
    )
    make: Callable[[Any], Record] = kind._make  # type: ignore[attr-defined]
    return map(make, _found(connection, kind, wanted, column, among))


def _found(
    connection: sqlite3.Connection,
    kind: type[Any],
    wanted: str,
    column: str,
    among: Collection[str],
) -> sqlite3.Cursor:
    assert not column or column in rows.COLUMNS[kind]
    # Handed over as one JSON list, because SQLite counts and limits the values of a question.
    where = f"WHERE {column} IN (SELECT value FROM json_each(?)) " if column else ""
    return connection.execute(
        f"SELECT {wanted} FROM {rows.TABLES[kind]} {where}ORDER BY {order(kind)}",
        (dumps(list(among)),) if column else (),
    )


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
