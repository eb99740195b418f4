"""Files that appear whole or not at all, and for their owner alone."""

import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

OLD = 3600.0  # seconds: a draft of this age was left behind by a command that was killed


@contextmanager
def whole(target: Path) -> Iterator[Path]:
    """A draft beside the target to be filled; at the end it takes the target's place.

    What somebody else made there meanwhile is never replaced.

    Raises:
        FileExistsError: there is a file of that name.
        OSError: the folder cannot be written.
    """
    _sweep(target)
    draft = target.with_name(f".{target.name}.{os.urandom(4).hex()}")
    os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    try:
        yield draft
        # SQLite, or whoever filled it, saw to its bytes; its name must not be lost either.
        os.link(draft, target)  # unlike a renaming, this never replaces
    finally:
        draft.unlink(missing_ok=True)
    _synchronise(target.parent)


def _sweep(target: Path) -> None:
    """Remove the drafts of this target that nobody is filling any more."""
    left_behind = re.compile(rf"\.{re.escape(target.name)}\.[0-9a-f]{{8}}")
    with suppress(OSError):
        for each in target.parent.iterdir():
            if left_behind.fullmatch(each.name) and time.time() - each.stat().st_mtime > OLD:
                each.unlink(missing_ok=True)


def _synchronise(folder: Path) -> None:
    """Let the disk know the new name of a file, where folders can be synchronised."""
    with suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
