"""The door to a records file: opened, checked, and SQLite's troubles said in words.

It knows nothing of the records, so that what only looks for a key need not load them.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shlex import quote
from time import monotonic

from sepca_cli.errors import Damaged, FileTrouble

APPLICATION_ID = 0x5E9CA  # in the file's header: this is a sepca record
SCHEMA_VERSION = 4
PATIENCE = 30.0  # seconds that a command waits for another one to finish
TURN = 0.2  # seconds that SQLite waits for another command in the first go

# A trigger changes what a command saves, a view can keep a reader busy for ever.
PLANTED = "SELECT 1 FROM sqlite_master WHERE type IN ('trigger', 'view')"

# What SQLite says, and what it means to somebody at a desk.
TROUBLES = {
    "SQLITE_BUSY": ("is in use by another command and stayed so", "try again in a moment"),
    "SQLITE_LOCKED": ("is in use by another command and stayed so", "try again in a moment"),
    "SQLITE_READONLY": ("cannot be written", "check who may write the file and its folder"),
    "SQLITE_FULL": ("could not be saved: the disk is full", "make room and try again"),
    "SQLITE_IOERR": ("could not be read or saved: the disk reports an error", "check the disk"),
    "SQLITE_CANTOPEN": ("cannot be opened", "check the path and who may read it"),
    "SQLITE_PERM": ("cannot be opened", "check who may read it"),
}


@contextmanager
def opened(path: Path, mode: str, patience: float) -> Iterator[sqlite3.Connection]:
    """A checked connection, closed at the end.

    `mode` is "ro" to read or "rw" to change, `patience` the seconds to wait for another command.

    Raises:
        FileTrouble: missing, damaged, foreign, newer, in use or unreadable.
    """
    try:
        if path.is_dir():
            raise FileTrouble(f"{path} is a folder", "name a file in it with --db")
        path.stat()
    except FileNotFoundError:
        raise FileTrouble(
            f"there is no records file {path}", f"make one with: sepca init --db {quote(str(path))}"
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise FileTrouble(
            f"{str(path)[:200]} cannot be opened: {reason}", "give another file with --db"
        ) from None
    with in_words(path):
        connection = _connect(path, mode, patience)
        try:
            yield connection
        finally:
            connection.close()


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Say in words what SQLite could not do with the file.

    Raises:
        FileTrouble: it could not.
    """
    try:
        yield
    except sqlite3.IntegrityError:
        raise  # the rules come before the schema: an integrity error is a bug, not a trouble
    except sqlite3.DatabaseError as error:
        name = getattr(error, "sqlite_errorname", None) or ""
        if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            raise Damaged(f"{path} is damaged, or was never a records file", path) from None
        for code, (trouble, hint) in TROUBLES.items():
            if name.startswith(code):
                raise FileTrouble(f"{path} {trouble}", hint) from None
        if "Could not decode" in str(error):
            raise Damaged(f"{path} is damaged: a text in it is not UTF-8", path) from None
        raise
    except UnicodeDecodeError:  # SQLite names a damaged table, and the name is damaged, too
        raise Damaged(f"{path} is damaged: a name in it is not UTF-8", path) from None


def roll_back(connection: sqlite3.Connection) -> None:
    """Take back what a transaction did; after a full disk SQLite has done so already."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def with_marks(raw: bytes) -> str:
    """A text of the file as it can be read, with a mark for each byte that is not UTF-8."""
    return raw.decode("utf-8", "backslashreplace")


def version(connection: sqlite3.Connection) -> int:
    """The schema that a records file has."""
    number: int = patiently(connection, "PRAGMA user_version", PATIENCE).fetchone()[0]
    return number


def patiently(connection: sqlite3.Connection, statement: str, patience: float) -> sqlite3.Cursor:
    """Run a statement that may have to wait for another command, at most `patience` seconds.

    SQLite waits inside one call, in which Python hears no Ctrl-C; so it waits in short turns. In
    each it asks soon at first, then less and less: the longer somebody has waited, the shorter
    their turns, so that they come before those who have just begun to wait.

    Raises:
        sqlite3.OperationalError: the other command did not finish.
    """
    begun = monotonic()
    while True:
        try:
            return connection.execute(statement)
        except sqlite3.OperationalError as error:
            busy = (getattr(error, "sqlite_errorname", None) or "").startswith("SQLITE_BUSY")
            waited = monotonic() - begun
            if not busy or waited > patience:
                raise
        turn = TURN / (1 + waited / TURN) ** 2
        connection.execute(f"PRAGMA busy_timeout = {round(turn * 1000) or 1}")


def _connect(path: Path, mode: str, patience: float) -> sqlite3.Connection:
    address = f"{path.resolve().as_uri()}?mode={mode}"
    connection = sqlite3.connect(
        address, uri=True, timeout=min(patience, TURN), isolation_level=None
    )
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        # All that is asked before the work begins is asked of one view: who has waited for it once
        # need not wait again.
        connection.execute("BEGIN")
        (application,) = patiently(connection, "PRAGMA application_id", patience).fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        planted = connection.execute(PLANTED).fetchone()
        connection.execute("ROLLBACK")
        # Also the disappearance of the journal, which makes a change good, outlives a power cut.
        patiently(connection, "PRAGMA synchronous = EXTRA", patience)
    except (sqlite3.Error, UnicodeDecodeError) as error:  # as of a damaged name of a table
        connection.close()
        # A command was killed while saving: only a writer may take its half-done work back.
        if mode == "ro" and "ROLLBACK" in getattr(error, "sqlite_errorname", ""):
            return _connect(path, "rw", patience)
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
    if version < 1:  # sepca never made such a file: a new one appears with its number or not at all
        connection.close()
        raise Damaged(f"{path} is damaged: it says that its schema is {version}", path)
    if planted:
        connection.close()
        raise FileTrouble(
            f"{path} holds a trigger or a view, and sepca never makes one",
            "another program planted it: go back to a copy of the file",
        )
    return connection
