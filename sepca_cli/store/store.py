"""The record in the hands of one command: read it, change it, all in one transaction."""

import os
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import chain, islice
from typing import Any, TypeVar

from sepca_cli.changes import UNSIGNED, Change, Entry, Row
from sepca_cli.errors import NotFound
from sepca_cli.model import Citation, RotationPlace, Topic
from sepca_cli.store import rows, search
from sepca_cli.store.touched import Touched

Record = TypeVar("Record")

# Whose words change with a record: its own, or those of what it hangs on.
WORDS_OF = {
    kind: rows.OWNER.get(kind, "key")
    for kind in rows.TABLES
    if kind not in (Topic, Citation, RotationPlace)
}

LOT = 50  # rows that one statement inserts: what it needs to check them is made once

KINDS = ("party", "person", "event", "outcome", "term", "aim", "source")


class Store:
    """What the tables hold. `sepca_cli.store.file` opens it and saves what was changed."""

    def __init__(self, connection: sqlite3.Connection, entry: Entry = UNSIGNED) -> None:
        self.connection = connection
        self.entry = entry
        self._touched: set[str] = set()  # keys whose words the search index must learn anew
        self._rows = Touched(connection)
        # Numbers of telling that were given up, by table and owner, to be given again.
        self._given_up: dict[tuple[type[Any], str], list[int]] = defaultdict(list)

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
        return rows.select(self.connection, kind, f"{where}ORDER BY {rows.order(kind)}", parameters)

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
            "SELECT key FROM record WHERE key > ? AND key < ? AND key GLOB ? || '.[0-9]*'",
            (f"{parent}.", f"{parent}/", parent),  # "/" is the sign behind "."
        )
        numbers = [int(key.rpartition(".")[2]) for (key,) in taken]
        return f"{parent}.{max(numbers, default=0) + 1}"

    # ---- changing

    def add(self, record: Record) -> Record:
        """Add a record and return it as it was saved, with its uid."""
        if getattr(record, "uid", None) == "":
            record = _with_uid(record)
        self._put(record, self._in_its_place(record))
        return record

    def add_once(self, record: Any) -> bool:
        """Add a row that hangs on a record; False where it hangs there already."""
        return self._put(record, self._in_its_place(record), " ON CONFLICT DO NOTHING")

    def add_many(self, records: Sequence[Any]) -> bool:
        """Add records of one kind, all of them or none; False where one is there already."""
        if self._given_up:
            return False
        kind = type(records[0])
        if "uid" in kind._fields:
            records = [each if each.uid else _with_uid(each) for each in records]
        table, new = rows.TABLES[kind], rows.to_columns(kind, records)
        if kind in rows.TOLD:
            begin = self._last_told(table) + 1
            new["told"] = range(begin, begin + len(records))
        self.connection.execute("SAVEPOINT many")
        good = table not in KINDS or self._insert_many(
            "record", {"key": new["key"], "kind": [table] * len(records)}
        )
        good = good and self._insert_many(table, new | rows.derived_columns(kind, records))
        if not good:
            self.connection.execute("ROLLBACK TO many")
        self.connection.execute("RELEASE many")
        if good:
            if kind in WORDS_OF:
                self._touched.update(new[WORDS_OF[kind]])
            self._rows.note_new(kind, new)
        return good

    def add_all(self, records: Iterable[Any]) -> None:
        """Add many records."""
        for record in records:
            self.add(record)

    def change(self, record: Any) -> None:
        """Save the new values of a record that is there already."""
        kind, row = type(record), rows.to_row(record)
        before = self.row(kind, row)
        values = row | rows.derived(record)
        same = rows.identity(kind)
        new = [column for column in values if column not in same]
        self.connection.execute(
            f"UPDATE {rows.TABLES[kind]} SET {', '.join(f'{c} = ?' for c in new)} "
            f"WHERE {' AND '.join(f'{c} IS ?' for c in same)}",
            [values[column] for column in (*new, *same)],
        )
        self._touch(record)
        self._rows.note(kind, before, {**(before or {}), **row})

    def remove(self, record: Any) -> None:
        """Remove a record; what hangs on it must have been removed before."""
        kind = type(record)
        row = self.row(kind, rows.to_row(record))
        if row is not None:
            if "told" in row:
                self._given_up[kind, rows.owner(kind, row)].append(row["told"])
            self.take_out(kind, row)

    def put_back(self, kind: type[Any], row: dict[str, Any]) -> None:
        """Insert a row as it is, with the number of its telling if it has one."""
        self._put(rows.from_row(kind, [row[column] for column in rows.COLUMNS[kind]]), row)

    def take_out(self, kind: type[Any], row: Row) -> None:
        """Delete a row, and its key where it has one."""
        same = rows.identity(kind)
        table = rows.TABLES[kind]
        self.connection.execute(
            f"DELETE FROM {table} WHERE {' AND '.join(f'{c} IS ?' for c in same)}",
            [row[column] for column in same],
        )
        if table in KINDS:
            key = str(row["key"])
            search.forget(self.connection, key)
            self.connection.execute("DELETE FROM record WHERE key = ?", (key,))
            self._touched.discard(key)
        else:
            self._touch(rows.from_row(kind, [row[column] for column in rows.COLUMNS[kind]]))
        self._rows.note(kind, row, None)

    def row(self, kind: type[Any], like: Row) -> dict[str, Any] | None:
        """The row as it is now that has the identity of another one; none if there is none."""
        columns = (*rows.COLUMNS[kind], *(("told",) if kind in rows.TOLD else ()))
        same = rows.identity(kind)
        found = self.connection.execute(
            f"SELECT {', '.join(columns)} FROM {rows.TABLES[kind]} "
            f"WHERE {' AND '.join(f'{c} IS ?' for c in same)}",
            [like[column] for column in same],
        ).fetchone()
        return dict(zip(columns, found, strict=True)) if found else None

    def tell_all(self, kinds: Iterable[type[Any]]) -> None:
        """Let the history begin with every row of these kinds as it is now."""
        for kind in kinds:
            for record in self.select(kind):
                self._rows.note(kind, None, self.row(kind, rows.to_row(record)))

    def finish(self) -> Change | None:
        """Bring what is derived up to date and write the history, before the change is saved.

        Returns the change; nothing where every row is as it was.
        """
        search.learn(self.connection, self._touched)
        self._touched.clear()
        self._given_up.clear()
        return self._rows.done(self.entry)

    def _put(self, record: Any, row: dict[str, Any], otherwise: str = "") -> bool:
        kind = type(record)
        table = rows.TABLES[kind]
        if table in KINDS:
            self._insert("record", {"key": row["key"], "kind": table})
        done = self._insert(table, row | rows.derived(record), otherwise)
        if done.rowcount:
            self._touch(record)
            self._rows.note(
                kind, None, {**row, "told": done.lastrowid} if kind in rows.TOLD else row
            )
        return bool(done.rowcount)

    def _insert(self, table: str, row: dict[str, Any], otherwise: str = "") -> sqlite3.Cursor:
        statement = _insertion(table, tuple(row), otherwise)
        return self.connection.execute(statement, tuple(row.values()))

    def _insert_many(self, table: str, columns: Mapping[str, Sequence[Any]]) -> bool:
        """Whether all rows could be inserted, which are told column by column."""
        new = zip(*columns.values(), strict=True)
        while lot := list(islice(new, LOT)):
            statement = _insertion(table, tuple(columns), " ON CONFLICT DO NOTHING", len(lot))
            done = self.connection.execute(statement, list(chain.from_iterable(lot)))
            if done.rowcount < len(lot):
                return False
        return True

    def _in_its_place(self, record: Any) -> dict[str, Any]:
        """The row of a record; what is taken away and told anew in one command keeps its place."""
        kind, row = type(record), rows.to_row(record)
        if self._given_up and (told := self._given_up.get((kind, rows.owner(kind, row)))):
            row["told"] = told.pop(told.index(min(told)))
        return row

    def _last_told(self, table: str) -> int:
        """The last number of telling that a table gave."""
        found = self.connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,))
        (number,) = found.fetchone() or (0,)
        return int(number)

    def _touch(self, record: Any) -> None:
        """Remember whose words changed: the record's own, or those of what it hangs on."""
        if owner := WORDS_OF.get(type(record)):
            self._touched.add(getattr(record, owner))


def _with_uid(record: Any) -> Any:
    return record._replace(uid=os.urandom(10).hex())


@cache
def _insertion(table: str, columns: tuple[str, ...], otherwise: str, number: int = 1) -> str:
    places = ", ".join([f"({', '.join('?' * len(columns))})"] * number)
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES {places}{otherwise}"
