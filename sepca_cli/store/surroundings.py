"""Where the records file lies: who else can read it, and what else writes to its folder.

A folder that another program keeps the same on several machines is no place for a database: the
copy that goes to the other machine may be half of one change, and of two copies that changed, one
is put aside. See "How To Corrupt An SQLite Database File" (sqlite.org/howtocorrupt.html).
"""

import os
import re
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from shlex import quote

from sepca_cli.rules.findings import Finding

# The folders of the usual services: what their names begin with, and files that mark them.
SYNCED_NAMES = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud": "iCloud Drive",
    "com~apple~clouddocs": "iCloud Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "syncthing": "Syncthing",
}
SYNCED_MARKS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".owncloudsync.log": "ownCloud",
    ".nextcloudsync.log": "Nextcloud",
    ".sync_*.db": "Nextcloud or ownCloud",
    "._sync_*.db": "Nextcloud or ownCloud",
    ".tmp.drivedownload": "Google Drive",
}
# Dropbox, Nextcloud: "records (Ana's conflicted copy 2026-11-22).db"; ownCloud: "records_conflict-
# 20261122-101010.db"; Syncthing: "records.sync-conflict-20261122-101010-ABCDEFG.db".
CONFLICTED = re.compile(r"conflicted copy|[_.-]conflict-\d|\.sync-conflict-", re.IGNORECASE)


def permissions(path: Path) -> Iterator[Finding]:
    """A records file that others can read or write, or a folder in which others can replace it.

    Windows keeps permissions elsewhere: nothing is found there.
    """
    if os.name != "posix":
        return
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & 0o077:
        yield Finding(
            "permissions",
            f"others than the owner may use the file (mode {mode:04o})",
            hint=f"chmod 600 {quote(str(path))}",
            record=path.name,
        )
    folder = path.resolve().parent
    mode = stat.S_IMODE(folder.stat().st_mode)
    if mode & 0o022 and not mode & stat.S_ISVTX:  # the sticky bit keeps others' files in place
        yield Finding(
            "permissions",
            f"others than the owner may replace files in its folder (mode {mode:04o})",
            hint=f"chmod go-w {quote(str(folder))}",
            record=path.name,
        )


def synced(path: Path) -> Iterator[Finding]:
    """A records file in a folder that another program keeps the same on several machines."""
    for folder in path.resolve().parents:
        if service := _service(folder):
            yield Finding(
                "synced",
                f"{service} copies {folder} to other machines, while it is written too",
                hint=f"mv {quote(str(path))} FOLDER, where FOLDER is on this machine alone",
                record=path.name,
            )
            return


def conflicted(path: Path) -> Iterator[Finding]:
    """A copy of the file that such a program has put aside: it may hold what is missing here."""
    stem = path.stem.casefold()
    for other in sorted(path.resolve().parent.glob("*")):
        if other.name.casefold().startswith(stem) and CONFLICTED.search(other.name[len(stem) :]):
            yield Finding(
                "conflicted",
                f"{other.name} is another copy of it, put aside in a conflict",
                hint=f"sepca event list --db {quote(str(other))}",
                record=path.name,
            )


def _service(folder: Path) -> str:
    """The program that copies a folder to other machines, by its name or by a mark in it."""
    name = folder.name.casefold()
    for beginning, service in SYNCED_NAMES.items():
        if name.startswith(beginning):
            return service
    marked = (service for mark, service in SYNCED_MARKS.items() if any(folder.glob(mark)))
    return next(marked, "")


RULES: dict[str, Callable[[Path], Iterator[Finding]]] = {
    "permissions": permissions,
    "synced": synced,
    "conflicted": conflicted,
}
