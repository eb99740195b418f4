"""Copies of the records file: consistent while others write, opened again before they count."""

import os
import sqlite3
from contextlib import suppress
from itertools import chain, count
from pathlib import Path
from shlex import quote

from sepca_cli.errors import Damaged, FileTrouble, Refused
from sepca_cli.store.connection import PATIENCE, in_words, opened, patiently, roll_back
from sepca_cli.store.whole import whole

KEPT = 10  # copies that were made without being asked for
BY_HAND, DAMAGED = "by-hand", "damaged"  # those that were asked for, or cannot be had again, stay


def folder(path: Path) -> Path:
    """Where the copies of a records file are: `records.db.backups` beside it."""
    return path.with_name(f"{path.name}.backups")


def save(connection: sqlite3.Connection, path: Path, why: str) -> Path:
    """Copy the records file at `path` into its folder of copies and return the copy's path.

    `why` is a word for its name. Of the copies that nobody asked for the newest ten are kept.

    Raises:
        FileTrouble: no good copy could be made.
    """
    while True:
        target = new_name(path, why)
        try:
            copy(connection, target)
            break
        except Refused:  # another command chose the same name in the same moment
            continue
    ours = [each for each in copies(path) if not each.stem.endswith((BY_HAND, DAMAGED))]
    for old in ours[KEPT:]:
        old.unlink(missing_ok=True)
    return target


def copy(connection: sqlite3.Connection, target: Path) -> None:
    """Copy the database behind a connection to a new file, and see that the copy is good.

    Raises:
        Refused: there is a file already.
        FileTrouble: the copy could not be made, or not be read again.
    """
    try:
        with in_words(target), whole(target) as draft:
            _fill(connection, draft)
            if damage := damaged(draft):
                (_, _, copied) = connection.execute("PRAGMA database_list").fetchone()
                raise Damaged(f"no good copy could be made: {damage}", Path(copied or target))
    except FileExistsError:
        raise Refused(f"{target} exists already", "name another file") from None
    except OSError as error:
        raise FileTrouble(
            f"cannot write {target}: {error.strerror}", "name another file, or make room for it"
        ) from None


def copies(path: Path) -> list[Path]:
    """The copies of a records file, the newest first."""
    return sorted(folder(path).glob("*.db"), key=lambda each: each.name, reverse=True)


def newest_good(path: Path) -> Path | None:
    """The newest copy of a records file that can be read whole."""
    return next((each for each in copies(path) if not damaged(each)), None)


def new_name(path: Path, why: str) -> Path:
    """A name among the copies of a records file that none has yet; names are in order of time.

    Raises:
        FileTrouble: there is no folder for them, and none can be made.
    """
    from sepca_cli.dates import now

    try:
        folder(path).mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise FileTrouble(
            f"cannot make {folder(path)}: {error.strerror}", "make it, or make it yours to write in"
        ) from None
    time = now().replace(":", "")
    moments = chain([time], (f"{time}.{number:04}" for number in count(2)))
    free = next(each for each in moments if not any(folder(path).glob(f"{each}-*")))
    return folder(path) / f"{free}-{why}.db"


def set_aside(path: Path) -> Path:
    """Move a damaged records file among its copies as it is, and return its new place.

    Its journal goes with it: beside another file it would do harm.
    """
    target = new_name(path, DAMAGED)
    for ending in ("-journal", ""):
        with suppress(FileNotFoundError):
            os.rename(f"{path}{ending}", f"{target}{ending}")
    return target


def way_back(path: Path) -> str:
    """What to do about a damaged file: its newest good copy, named."""
    if good := newest_good(path):
        return f"the newest good copy: sepca restore {quote(str(good))}"
    return "no good copy of it was found beside it; look for one of your own: sepca restore FILE"


def damaged(path: Path) -> str:
    """What is wrong with a records file, in a few words; "" if it can be read whole."""
    try:
        with opened(path, "ro", patience=0.0) as connection:
            (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    except FileTrouble as trouble:
        return trouble.message
    return "" if found == "ok" else str(found)


def _fill(connection: sqlite3.Connection, draft: Path) -> None:
    # Reading begins before copying does, because only then is it bounded how long that waits.
    begun = not connection.in_transaction
    if begun:
        connection.execute("BEGIN")
    patiently(connection, "PRAGMA schema_version", PATIENCE)
    made = sqlite3.connect(draft, isolation_level=None)
    try:
        connection.backup(made)
    finally:
        made.close()
        if begun:
            roll_back(connection)
