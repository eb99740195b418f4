"""The rows that a command touches: each as it was before it and as it is after, for the history."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat
from operator import itemgetter
from typing import Any

from sepca_cli.changes import Change, Entry, Row, RowChange, Value, all_written, read, written
from sepca_cli.store import history, rows

AT_ONCE = 2000  # rows that are in memory; those before them are in the history already

Place = tuple[type[Any], Any]
"""The kind and the identity of a row."""

IDENTITY = {kind: itemgetter(*rows.identity(kind)) for kind in rows.TABLES}


class Touched:
    """What became of each row. However many there are, they take no more than some memory."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._rows: dict[Place, tuple[Row | None, Row | None]] = {}
        self._told: list[RowChange] = []  # what became of the rows before these
        self._change: Change | None = None  # under which the rows before them are in the history
        self._written = 0  # of these
        self._removed: set[Place] = set()  # of these, what is no more
        self._mended = False

    def note(self, kind: type[Any], before: Row | None, after: Row | None) -> None:
        """Remember what became of a row; what it was before the command stays what it was."""
        row = before or after or {}
        place = kind, IDENTITY[kind](row)
        if place in self._rows:
            before = self._rows[place][0]
        elif (before or place in self._removed) and self._mend(place, row, after):
            return
        self._rows[place] = before, after
        if len(self._rows) > AT_ONCE:
            self._write()

    def note_new(self, kind: type[Any], columns: Mapping[str, Sequence[Value]]) -> None:
        """Remember rows that came, told column by column."""
        self._tell()
        if self._removed:  # one of them may have been there before
            for row in zip(*columns.values(), strict=True):
                self.note(kind, None, dict(zip(columns, row, strict=True)))
            return
        owners: Iterable[Any] = columns.get(rows.OWNER.get(kind, "key"), repeat(rows.TABLES[kind]))
        table, nothing = repeat(rows.TABLES[kind]), repeat("")
        self._told += map(RowChange, table, owners, nothing, all_written(columns))
        if len(self._told) > AT_ONCE:
            self._write()

    def done(self, entry: Entry) -> Change | None:
        """Write the rest into the history, and seal the change; None if every row is as it was."""
        self._write()
        change = self._change
        if change and self._mended:
            self._written = history.tidy(self.connection, change)
        left = self._written
        self._change, self._written, self._mended = None, 0, False
        self._removed.clear()
        return history.seal(self.connection, change, entry) if change and left else None

    def _write(self) -> None:
        """Put what is in memory into the history."""
        self._tell()
        if self._told:
            self._change = self._change or history.begin(self.connection)
            history.write(self.connection, self._change, self._written, self._told)
            self._written += len(self._told)
            self._told.clear()

    def _tell(self) -> None:
        """Say of the rows that were noted what became of them; what they were is not known then."""
        for place, (before, after) in self._rows.items():
            was, now = written(before), written(after)
            if was != now:
                kind = place[0]
                owner = rows.owner(kind, after or before or {})
                self._told.append(RowChange(rows.TABLES[kind], owner, was, now))
                if not now:
                    self._removed.add(place)
        self._rows.clear()

    def _mend(self, place: Place, row: Row, after: Row | None) -> bool:
        """Say in the history what became of a row since; False if the row is not in it."""
        if self._told:
            self._write()
        if self._change is None:
            return False
        kind = place[0]
        of_record = history.written(
            self.connection, self._change, rows.TABLES[kind], rows.owner(kind, row)
        )
        for position, told in of_record:
            then = read(told.after or told.before)
            if all((then.get(c) or "") == (row[c] or "") for c in rows.identity(kind)):
                history.mend(self.connection, self._change, position, written(after))
                self._mended = True
                (self._removed.discard if after else self._removed.add)(place)
                return True
        return False
