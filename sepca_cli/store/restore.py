"""A copy put in the place of the records file, which is itself kept as a copy."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from sepca_cli.changes import Entry
from sepca_cli.errors import BadRequest, Damaged, FileTrouble
from sepca_cli.rules.findings import Finding
from sepca_cli.store import backups, history
from sepca_cli.store.connection import (
    PATIENCE,
    SCHEMA_VERSION,
    in_words,
    opened,
    patiently,
    version,
    with_marks,
)

AGE = b"age-encryption.org/"  # how a file begins that age encrypted


class Restored(NamedTuple):
    """What was done: where the file is kept as it was ("" if there was none), and both heads."""

    kept: str
    before: str
    now: str


def examine(source: Path) -> list[Finding]:
    """Look at a file that is to be restored; returns what `sepca check --deep` would find in it.

    Raises:
        BadRequest: it is no good copy of a records file, or has parts that sepca does not make.
    """
    from sepca_cli.store.verify import deep, foreign

    _refuse_encrypted(source)
    try:
        with opened(source, "ro", PATIENCE) as connection:
            if odd := foreign(connection):
                raise BadRequest(
                    f"{source} is not restored: its {odd[0]} is not as sepca makes it",
                    "a hidden trigger could change what you record; ask whoever gave you the file",
                )
            (damage,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
            if damage != "ok":
                raise BadRequest(
                    f"{source} is not restored: it is damaged: {damage}", "give another copy"
                )
            connection.text_factory = with_marks
            if version(connection) < SCHEMA_VERSION:
                return []  # before there was a history
            return list(deep(connection))
    except FileTrouble as trouble:
        raise BadRequest(f"not restored: {trouble.message}", "give another file") from None


def restore(path: Path, source: Path, entry: Entry) -> Restored:
    """Put what is in `source` in the place of the records file, whole or not at all.

    Others who are using the file wait, and then see what was restored. A file that is damaged is
    moved aside as it is.

    Raises:
        FileTrouble: it cannot be kept, read or written; then it is what it was.
    """
    with _made(source) as made:
        now = history.add(made, entry, ()).head
        try:
            if path.exists():
                with in_words(path), _alone(path) as connection:
                    kept = backups.save(connection, path, "before-restore")
                    before = _head(connection)
                    made.backup(connection)
                return Restored(str(kept), before, now)
            aside = ""
        except Damaged:
            aside = str(backups.set_aside(path))
        backups.copy(made, path)
    return Restored(aside, "", now)


def _refuse_encrypted(source: Path) -> None:
    try:
        with source.open("rb") as file:
            beginning = file.read(len(AGE))
    except OSError as error:
        raise BadRequest(f"cannot read {source}: {error.strerror}", "give another file") from None
    if beginning == AGE:
        raise BadRequest(
            f"{source} is encrypted", f"first: age --decrypt -i KEY -o records.db {source}"
        )


@contextmanager
def _alone(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that nobody else can work beside, also between its transactions.

    What is saved between the copy and what takes its place would be in neither.
    """
    with opened(path, "rw", PATIENCE) as connection:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        patiently(connection, "BEGIN EXCLUSIVE", PATIENCE)
        connection.execute("COMMIT")
        yield connection


@contextmanager
def _made(source: Path) -> Iterator[sqlite3.Connection]:
    """What is to be restored, brought up to date, in a database of its own that nobody sees."""
    from sepca_cli.store.upgrade import make_tables

    with closing(sqlite3.connect("", isolation_level=None)) as made:
        with opened(source, "ro", PATIENCE) as connection:
            connection.backup(made)
        if version(made) < SCHEMA_VERSION:
            made.execute("BEGIN")
            make_tables(made)
            made.execute("COMMIT")
        yield made


def _head(connection: sqlite3.Connection) -> str:
    """The head of a history; "" in a file of before there was one."""
    last = history.last(connection) if version(connection) == SCHEMA_VERSION else None
    return last.head if last else ""
