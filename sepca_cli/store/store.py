"""The record in the hands of one command: read it, change it, all in one transaction."""

import os
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from sepca_cli.errors import NotFound
from sepca_cli.model import Event, Name
from sepca_cli.names import match_key
from sepca_cli.store import rows, search

Record = TypeVar("Record")

KINDS = ("party", "person", "event", "outcome", "term", "aim", "source")


class Store:
    """What the tables hold. `sepca_cli.store.file` opens it and saves what was changed."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._touched: set[str] = set()  # keys whose words the search index must learn anew

    # ---- reading

    def select(self, kind: type[Record], /, **equal: str | Sequence[str]) -> list[Record]:
        """All records of a kind whose columns have these values (or one of several values)."""
        conditions, parameters = [], []
        for column, wanted in equal.items():
            assert column in rows.COLUMNS[kind]
            values = [wanted] if isinstance(wanted, str) else list(wanted)
            conditions.append(f"{column} IN ({', '.join('?' * len(values))})")
            parameters += values
        where = f"WHERE {' AND '.join(conditions)} " if conditions else ""
        # Records with a key come in its order, the others in the order in which they were told.
        order = "key" if "key" in rows.COLUMNS[kind] else rows.ORDER.get(kind, "rowid")
        return rows.select(self.connection, kind, f"{where}ORDER BY {order}", parameters)

    def maybe(self, kind: type[Record], key: str) -> Record | None:
        """The record with that key, if there is one."""
        found = self.select(kind, key=key)
        return found[0] if found else None

    def get(self, kind: type[Record], key: str) -> Record:
        """The record with that key.

        Raises:
            NotFound: there is none.
        """
        record = self.maybe(kind, key)
        if record is None:
            raise NotFound(f"there is no {rows.TABLES[kind]} {key}")
        return record

    def kind_of(self, key: str) -> str:
        """What kind of record the key names: "event", "party", ...; "" if none."""
        row = self.connection.execute("SELECT kind FROM record WHERE key = ?", (key,)).fetchone()
        return row[0] if row else ""

    def free_key(self, wish: str) -> str:
        """The wished key, or it with -2, -3, ... where it is taken."""
        key, number = wish, 1
        while self.kind_of(key):
            number += 1
            key = f"{wish}-{number}"
        return key

    def next_key(self, parent: str) -> str:
        """The next key for something that belongs to a record: `ga-2022-bucharest.3`."""
        taken = self.connection.execute(
            "SELECT key FROM record WHERE key GLOB ? || '.[0-9]*'", (parent,)
        )
        numbers = [int(key.rpartition(".")[2]) for (key,) in taken]
        return f"{parent}.{max(numbers, default=0) + 1}"

    # ---- changing

    def add(self, record: Record) -> Record:
        """Add a record and return it as it was saved, with its uid."""
        if getattr(record, "uid", None) == "":
            record = record._replace(uid=os.urandom(10).hex())  # type: ignore[attr-defined]
        table = rows.TABLES[type(record)]
        if table in KINDS:
            self._insert("record", {"key": record.key, "kind": table})  # type: ignore[attr-defined]
        self._insert(table, rows.to_row(record) | _derived(record))
        self._touch(record)
        return record

    def add_all(self, records: Iterable[Any]) -> None:
        """Add many records."""
        for record in records:
            self.add(record)

    def change(self, record: Any) -> None:
        """Save the new values of a record that is there already."""
        kind = type(record)
        row = rows.to_row(record) | _derived(record)
        same = rows.identity(kind)
        values = {column: value for column, value in row.items() if column not in same}
        self.connection.execute(
            f"UPDATE {rows.TABLES[kind]} SET {', '.join(f'{c} = ?' for c in values)} "
            f"WHERE {' AND '.join(f'{c} IS ?' for c in same)}",
            [*values.values(), *(row[column] for column in same)],
        )
        self._touch(record)

    def remove(self, record: Any) -> None:
        """Remove a record; what hangs on it must have been removed before."""
        kind = type(record)
        row, same = rows.to_row(record), rows.identity(kind)
        self.connection.execute(
            f"DELETE FROM {rows.TABLES[kind]} WHERE {' AND '.join(f'{c} IS ?' for c in same)}",
            [row[column] for column in same],
        )
        if rows.TABLES[kind] in KINDS:
            search.forget(self.connection, record.key)
            self.connection.execute("DELETE FROM record WHERE key = ?", (record.key,))
            self._touched.discard(record.key)
        else:
            self._touch(record)

    def finish(self) -> None:
        """Bring what is derived from the records up to date, before the change is saved."""
        search.learn(self.connection, sorted(self._touched))
        self._touched.clear()

    def _insert(self, table: str, row: dict[str, Any]) -> None:
        marks = ", ".join("?" * len(row))
        self.connection.execute(
            f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", list(row.values())
        )

    def _touch(self, record: Any) -> None:
        """Remember whose words changed: the record's own, or those of the one it hangs on."""
        for owner in ("key", "event", "record", "term", "to_term"):
            key = getattr(record, owner, "")
            if key and rows.TABLES[type(record)] not in ("topic", "citation"):
                self._touched.add(key)
                return


def _derived(record: Any) -> dict[str, str]:
    """The columns that are computed from the others, for ordering and finding."""
    if isinstance(record, Event):
        return {"earliest": record.date.earliest, "latest": record.date.latest}
    if isinstance(record, Name):
        return {"folded": match_key(record.name)}
    return {}
