"""Files and folders that appear whole or not at all, and for their owner alone."""

import os
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

OLD = 3600.0  # seconds: a draft of this age was left behind by a command that was killed


@contextmanager
def whole(target: Path, *, replacing: bool = False) -> Iterator[Path]:
    """A draft beside the target to be filled; at the end it takes the target's place.

    Unless it is `replacing`, what somebody else made there meanwhile is never replaced.

    Raises:
        FileExistsError: there is a file of that name.
        OSError: the folder cannot be written.
    """
    _sweep(target)
    draft = _beside(target)
    os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    try:
        yield draft
        # SQLite, or whoever filled it, saw to its bytes; its name must not be lost either.
        if replacing:
            os.replace(draft, target)
        else:
            os.link(draft, target)  # unlike a renaming, this never replaces
    finally:
        draft.unlink(missing_ok=True)
    _synchronise(target.parent)


@contextmanager
def whole_folder(target: Path, *, replacing: bool = False) -> Iterator[Path]:
    """The same for a folder of files. Only an empty one is replaced without `replacing`.

    No system exchanges two folders in one step everywhere: who is killed in the very moment of
    replacing leaves the new one, whole, under the name of its draft.

    Raises:
        OSError: there is something else of that name, or the folder around it cannot be written.
    """
    _sweep(target)
    draft, old = _beside(target), _beside(target)
    draft.mkdir(mode=0o700)
    try:
        yield draft
        for each in draft.iterdir():
            each.chmod(0o600)
            keep(each)
        _synchronise(draft)
        if replacing:
            os.rename(target, old)
        os.rename(draft, target)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
        if not target.exists() and old.exists():
            os.rename(old, target)
        shutil.rmtree(old, ignore_errors=True)
    _synchronise(target.parent)


def keep(file: Path) -> None:
    """Have the disk keep the bytes of a file before its name says that it is there."""
    number = os.open(file, os.O_RDWR)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _beside(target: Path) -> Path:
    """A name for a draft of the target, hidden in the same folder."""
    return target.with_name(f".{target.name}.{os.urandom(4).hex()}")


def _sweep(target: Path) -> None:
    """Remove the drafts of this target that nobody is filling any more."""
    left_behind = re.compile(rf"\.{re.escape(target.name)}\.[0-9a-f]{{8}}")
    with suppress(OSError):
        for each in target.parent.iterdir():
            if left_behind.fullmatch(each.name) and time.time() - each.stat().st_mtime > OLD:
                shutil.rmtree(each) if each.is_dir() else each.unlink(missing_ok=True)


def _synchronise(folder: Path) -> None:
    """Let the disk know the new name of a file, where folders can be synchronised."""
    with suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
