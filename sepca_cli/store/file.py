"""The records file: made, opened and checked. What is about a file is only here.

Rollback journal, one immediate transaction a command, and full synchronisation: a command is
saved whole or not at all, whatever happens to the machine.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sepca_cli.errors import FileTrouble, Refused
from sepca_cli.store.store import Store

APPLICATION_ID = 0x5E9CA  # in the file's header: this is a sepca record
SCHEMA_VERSION = 1
PATIENCE = 30.0  # seconds that a command waits for another one to finish

# What SQLite says, and what it means to somebody at a desk.
TROUBLES = {
    "SQLITE_BUSY": ("is in use by another command and stayed so", "try again in a moment"),
    "SQLITE_LOCKED": ("is in use by another command and stayed so", "try again in a moment"),
    "SQLITE_READONLY": ("cannot be written", "check who may write the file and its folder"),
    "SQLITE_FULL": ("could not be saved: the disk is full", "make room and try again"),
    "SQLITE_IOERR": ("could not be read or saved: the disk reports an error", "check the disk"),
    "SQLITE_CORRUPT": ("is damaged", "go back to a copy of it"),
    "SQLITE_NOTADB": ("is not a sepca records file", "give another file with --db"),
    "SQLITE_CANTOPEN": ("cannot be opened", "check the path and who may read it"),
    "SQLITE_PERM": ("cannot be opened", "check who may read it"),
}


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
        with _in_words(draft):
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
    with _opened(path, "ro") as connection, _in_words(path):
        connection.execute("BEGIN")
        yield Store(connection)


@contextmanager
def writing(path: Path) -> Iterator[Store]:
    """Open the records file to change it: everything is saved at the end, or nothing.

    Raises:
        FileTrouble: as `reading`, or locked, full or not to be written.
    """
    with _opened(path, "rw") as connection, _in_words(path):
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


@contextmanager
def _opened(path: Path, mode: str) -> Iterator[sqlite3.Connection]:
    """A checked connection in the given mode, closed at the end."""
    if not path.exists():
        raise FileTrouble(f"there is no records file {path}", "make one with: sepca init")
    with _in_words(path):
        connection = _connect(path, mode)
    try:
        yield connection
    finally:
        connection.close()


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    address = f"{path.resolve().as_uri()}?mode={mode}"
    connection = sqlite3.connect(address, uri=True, timeout=PATIENCE, isolation_level=None)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    except sqlite3.Error as error:
        connection.close()
        # A command was killed while saving: only a writer may take its half-done work back.
        if mode == "ro" and "ROLLBACK" in getattr(error, "sqlite_errorname", ""):
            return _connect(path, "rw")
        raise
    if application != APPLICATION_ID:
        connection.close()
        raise FileTrouble(f"{path} is not a sepca records file", "give another file with --db")
    if version > SCHEMA_VERSION:
        connection.close()
        raise FileTrouble(
            f"{path} was written by a newer sepca (schema {version}, this one knows "
            f"{SCHEMA_VERSION})",
            "install the newer sepca; the file was not touched",
        )
    return connection


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    """Say in words what SQLite could not do."""
    try:
        yield
    except sqlite3.IntegrityError:
        raise  # the rules come before the schema: an integrity error is a bug, not a trouble
    except sqlite3.DatabaseError as error:
        name = getattr(error, "sqlite_errorname", None) or ""
        for code, (trouble, hint) in TROUBLES.items():
            if name.startswith(code):
                raise FileTrouble(f"{path} {trouble}", hint) from None
        if "Could not decode" in str(error):
            raise FileTrouble(f"{path} is damaged: a text in it is not UTF-8") from None
        raise
