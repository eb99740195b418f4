"""The records file: made, read and changed. What is about a file is only here and in connection.py.

Rollback journal, one immediate transaction a command, and full synchronisation: a command is
saved whole or not at all, whatever happens to the machine.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sepca_cli.errors import FileTrouble, Refused
from sepca_cli.store.connection import APPLICATION_ID, SCHEMA_VERSION, in_words, opened
from sepca_cli.store.store import Store

PATIENCE = 30.0  # seconds that a command waits for another one to finish


def create(path: Path, fill: Callable[[Store], None]) -> None:
    """Make a records file, fill it in one transaction and put it in its place whole.

    The file appears complete or not at all, and only its owner can read it (mode 0600).

    Raises:
        Refused: there is a file already.
        FileTrouble: the folder cannot be written.
    """
    if path.exists():
        raise Refused(f"{path} exists already", "give another file with --db FILE")
    draft = path.with_name(f".{path.name}.{os.urandom(4).hex()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        with in_words(path):
            _build(draft, fill)
        # A link, unlike a renaming, never replaces what somebody else made meanwhile.
        os.link(draft, path)
    except FileExistsError:
        raise Refused(f"{path} exists already", "give another file with --db FILE") from None
    except OSError as error:
        raise FileTrouble(f"cannot make {path}: {error.strerror}") from None
    finally:
        draft.unlink(missing_ok=True)


def _build(draft: Path, fill: Callable[[Store], None]) -> None:
    """Give an empty file its tables and its first records."""
    from sqlite_utils import Database

    from sepca_cli.store.schema import migrations

    connection = sqlite3.connect(draft, isolation_level=None)
    try:
        database = Database(connection, execute_plugins=False)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("BEGIN IMMEDIATE")
        migrations.apply(database)
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        # What is loaded may refer to what comes later in it; all is checked before the end.
        connection.execute("PRAGMA defer_foreign_keys = ON")
        store = Store(connection)
        fill(store)
        store.finish()
        connection.execute("COMMIT")
    finally:
        connection.close()


@contextmanager
def reading(path: Path) -> Iterator[Store]:
    """Open the records file to read it: one unchanging view, no lock that keeps writers out.

    Raises:
        FileTrouble: missing, damaged, foreign, newer or unreadable.
    """
    with opened(path, "ro", PATIENCE) as connection:
        connection.execute("BEGIN")
        yield Store(connection)


@contextmanager
def writing(path: Path) -> Iterator[Store]:
    """Open the records file to change it: everything is saved at the end, or nothing.

    Raises:
        FileTrouble: as `reading`, or locked, full or not to be written.
    """
    with opened(path, "rw", PATIENCE) as connection:
        # Immediate, because a transaction that reads first and then writes would be refused at
        # once, whatever its patience, when somebody else wrote in between.
        connection.execute("BEGIN IMMEDIATE")
        store = Store(connection)
        try:
            yield store
            store.finish()
        except BaseException:
            if connection.in_transaction:  # a full disk has rolled back already
                connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")
