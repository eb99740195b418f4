"""What a folder holds, told so that two runs of one command can be compared."""

import re
import shutil
import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from benchmarks.proof.program import RECORDS, copied

# Columns that are new in each run, and columns of JSON with identifiers in it.
NEW = ("uid", "time", "seal", "applied_at")
JSON = ("before", "after")
IDENTIFIER = re.compile(r"\b[0-9a-f]{20}\b")


class Damaged(Exception):
    """SQLite, or a reference without its target, says that a file is damaged."""


class State(NamedTuple):
    """The content of the records file, "" without one, and of the other files, as digests."""

    records: str
    others: frozenset[str]


def files(folder: Path) -> dict[str, bytes]:
    """The bytes of every file in a folder and in the folders under it."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


def seen(folder: Path) -> State:
    """What a folder holds, drafts and journals apart.

    Looking takes back what a journal says was begun, so it is done on a copy.

    Raises:
        Damaged: a file of it is.
    """
    copy = copied(folder)
    try:
        told = {
            name: content(copy / name)
            for name in files(copy)
            if not Path(name).name.startswith(".") and not name.endswith("-journal")
        }
    finally:
        shutil.rmtree(copy)
    return State(told.pop(RECORDS, ""), frozenset(told.values()))


def content(path: Path) -> str:
    """A digest of all rows of all tables of a records file, or of the bytes of another one.

    Raises:
        Damaged: it is.
    """
    with path.open("rb") as file:
        if not file.read(16).startswith(b"SQLite format 3"):
            return sha256(path.read_bytes()).hexdigest()
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            _examine(connection)
            told = {table: _rows(connection, table) for table in _tables(connection)}
    except sqlite3.DatabaseError as error:
        raise Damaged(f"{path.name}: {error}") from None
    return sha256(repr(told).encode()).hexdigest()


def _examine(connection: sqlite3.Connection) -> None:
    for (finding,) in connection.execute("PRAGMA integrity_check"):
        if finding != "ok":
            raise Damaged(finding)
    for finding in connection.execute("PRAGMA foreign_key_check"):
        raise Damaged(f"a reference without its target: {finding}")
    connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")


def _tables(connection: sqlite3.Connection) -> list[str]:
    """All tables, but not those in which the search index keeps itself: they are examined."""
    found = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'search_*'"
    )
    return sorted(name for (name,) in found)


def _rows(connection: sqlite3.Connection, table: str) -> list[str]:
    """The rows of a table in the order of their texts, with one word for what is new in each run.

    The history tells rows as JSON, identifiers among it.
    """
    cursor = connection.execute(f'SELECT * FROM "{table}"')
    columns = [column for column, *_ in cursor.description]
    new = {columns.index(column): "new" for column in NEW if column in columns}
    inside = [columns.index(column) for column in JSON if column in columns]
    rows = []
    for row in cursor:
        told = dict(enumerate(row)) | new
        told |= {place: IDENTIFIER.sub("new", str(row[place])) for place in inside}
        rows.append(repr(list(told.values())))
    return sorted(rows)
