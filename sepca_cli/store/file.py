"""The records file: made, read and changed. What is about a file is here and in the files beside.

Rollback journal, one immediate transaction a command, and synchronised to the last: a command is
saved whole or not at all, whatever happens to the machine.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sepca_cli.changes import UNSIGNED, Entry
from sepca_cli.errors import FileTrouble, Refused
from sepca_cli.store import history
from sepca_cli.store.connection import (
    APPLICATION_ID,
    PATIENCE,
    SCHEMA_VERSION,
    in_words,
    opened,
    patiently,
    roll_back,
    version,
    with_marks,
)
from sepca_cli.store.store import Store

Told = Callable[[str], None]
"""Says one line to the person at the desk."""


def unheard(_: str) -> None:
    """Say it to nobody."""


def create(path: Path, fill: Callable[[Store], None], entry: Entry = UNSIGNED) -> None:
    """Make a records file, fill it in one transaction and put it in its place whole.

    The file appears complete or not at all, and only its owner can read it (mode 0600).

    Raises:
        Refused: there is a file already.
        FileTrouble: the folder cannot be written.
    """
    from sepca_cli.store.whole import whole

    if path.exists():
        raise Refused(f"{path} exists already", "give another file with --db FILE")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise FileTrouble(
            f"cannot make {path.parent}: {error.strerror}", "give another file with --db FILE"
        ) from None
    try:
        with in_words(path), whole(path) as draft:
            _build(draft, fill, entry)
    except FileExistsError:
        raise Refused(f"{path} exists already", "give another file with --db FILE") from None
    except OSError as error:
        raise FileTrouble(
            f"cannot make {path}: {error.strerror}", "give another file with --db FILE"
        ) from None


def _build(draft: Path, fill: Callable[[Store], None], entry: Entry) -> None:
    """Give an empty file its tables and its first records."""
    from sepca_cli.store.upgrade import make_tables

    connection = sqlite3.connect(draft, isolation_level=None)
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("BEGIN IMMEDIATE")
        make_tables(connection)
        # What is loaded may refer to what comes later in it; all is checked before the end.
        connection.execute("PRAGMA defer_foreign_keys = ON")
        store = Store(connection, entry)
        fill(store)
        store.finish()
        connection.execute("COMMIT")
    finally:
        connection.close()


@contextmanager
def reading(path: Path, say: Told = unheard) -> Iterator[Store]:
    """Open the records file to read it: one unchanging view, no lock that keeps writers out.

    Raises:
        FileTrouble: missing, damaged, foreign, newer or unreadable.
    """
    with _up_to_date(path, "ro", say) as connection:
        connection.execute("BEGIN")
        patiently(connection, "PRAGMA schema_version", PATIENCE)  # the view begins here
        yield Store(connection)


@contextmanager
def writing(path: Path, entry: Entry = UNSIGNED, say: Told = unheard) -> Iterator[Store]:
    """Open the records file to change it: everything is saved at the end, or nothing.

    What is changed is written into the history under `entry`. Before the first change of a day
    (UTC) the file is copied.

    Raises:
        FileTrouble: as `reading`, or locked, full or not to be written.
    """
    with _up_to_date(path, "rw", say) as connection:
        _copy_daily(connection, path, say)
        # Immediate, because a transaction that reads first and then writes would be refused at
        # once, whatever its patience, when somebody else wrote in between.
        patiently(connection, "BEGIN IMMEDIATE", PATIENCE)
        try:
            store = Store(connection, entry)
            yield store
            store.finish()
        except BaseException:
            roll_back(connection)
            raise
        patiently(connection, "COMMIT", PATIENCE)


@contextmanager
def checking(path: Path) -> Iterator[Store]:
    """Open the records file to look for damage: nothing that is done to it is kept.

    A text that is not UTF-8 is read with marks for its odd bytes, so that its record can be named.

    Raises:
        FileTrouble: as `reading`.
    """
    with _up_to_date(path, "rw", unheard) as connection:
        connection.text_factory = with_marks
        connection.execute("BEGIN")
        patiently(connection, "PRAGMA schema_version", PATIENCE)
        try:
            yield Store(connection)
        finally:
            roll_back(connection)


@contextmanager
def _up_to_date(path: Path, mode: str, say: Told) -> Iterator[sqlite3.Connection]:
    """A connection to a records file of the newest schema, whatever it was before."""
    with opened(path, mode, PATIENCE) as connection:
        if version(connection) == SCHEMA_VERSION:
            yield connection
            return
    from sepca_cli.store.upgrade import bring_up_to_date

    if kept := bring_up_to_date(path, PATIENCE):
        say(f"{path} was brought up to date; as it was before, it is in {kept}")
    with opened(path, mode, PATIENCE) as connection:
        yield connection


def _copy_daily(connection: sqlite3.Connection, path: Path, say: Told) -> None:
    """Copy the file before the first change of a day.

    Where it cannot be copied, as in a folder of somebody else's, the day's work goes on: it is
    safe in the file, and a copy is only the second safety.
    """
    from sepca_cli.dates import now

    connection.execute("BEGIN")
    patiently(connection, "PRAGMA schema_version", PATIENCE)
    last = history.last(connection)
    connection.execute("ROLLBACK")
    if last is None or last.time[:10] == now()[:10]:
        return
    from sepca_cli.store.backups import save

    try:
        save(connection, path, "daily")
    except FileTrouble as trouble:
        say(f"no copy of {path} was made today: {trouble.message}")
