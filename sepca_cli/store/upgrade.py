"""Older records files brought up to date, each step of the schema behind the other."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sepca_cli.changes import Entry
from sepca_cli.errors import FileTrouble
from sepca_cli.store import history, rows
from sepca_cli.store.connection import (
    PATIENCE,
    SCHEMA_VERSION,
    opened,
    patiently,
    roll_back,
    version,
)
from sepca_cli.store.store import Store


def make_tables(connection: sqlite3.Connection) -> None:
    """Take a database, empty or older, to the newest schema, within the transaction that is open.

    What it held before there was a history becomes the first change of its history.
    """
    from sqlite_utils import Database

    from sepca_cli.store.schema import migrations

    migrations.apply(Database(connection, execute_plugins=False))
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    if history.last(connection) is None:
        store = Store(connection, Entry(command="(what was there before the history began)"))
        store.tell_all(rows.TABLES)
        store.finish()


@contextmanager
def empty(schema: int) -> Iterator[sqlite3.Connection]:
    """A database in memory with the tables of that schema, to compare another one with."""
    from sqlite_utils import Database

    from sepca_cli.store.schema import STEPS, migrations

    with closing(sqlite3.connect(":memory:")) as connection:
        database = Database(connection, execute_plugins=False)
        migrations.apply(database, stop_before=STEPS[schema:])
        yield connection


def bring_up_to_date(path: Path, patience: float) -> Path | None:
    """Copy a records file of an older schema, then change it in one transaction.

    Returns the copy; nothing if another command was quicker.

    Raises:
        FileTrouble: it cannot be copied or written.
    """
    from sepca_cli.store.backups import save

    with opened(path, "rw", patience) as connection:
        _refuse_unwritable(connection, path)
        kept = save(connection, path, f"schema-{version(connection)}")
        patiently(connection, "BEGIN IMMEDIATE", patience)
        try:
            if version(connection) == SCHEMA_VERSION:
                return None
            make_tables(connection)
            patiently(connection, "COMMIT", patience)
        finally:
            roll_back(connection)
    return kept


def _refuse_unwritable(connection: sqlite3.Connection, path: Path) -> None:
    """Say why a file that is only read has to be written, where it cannot be.

    Raises:
        FileTrouble: it cannot be.
    """
    try:
        patiently(connection, "BEGIN IMMEDIATE", PATIENCE)
        # SQLite begins also where it may only read: that comes out with the first write.
        connection.execute(f"PRAGMA user_version = {version(connection)}")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorname.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN")):
            raise FileTrouble(
                f"{path} is of an older sepca, and cannot be brought up to date where it is",
                "copy it to where you may write, and name the copy with --db",
            ) from None
        raise
    finally:
        roll_back(connection)
