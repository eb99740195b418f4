"""Where an export goes: whole into its place, for its owner alone, or not at all."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sepca_cli.errors import BadRequest, FileTrouble, Refused
from sepca_cli.store.whole import keep, whole, whole_folder


def taken(target: Path, files: Iterable[str] = ()) -> bool:
    """Whether something stands in the place of an export and would be replaced.

    `files` are the names in a folder that is to be written; without them it is a file.

    Raises:
        BadRequest: what stands there is something else, or has files in it of another kind.
        FileTrouble: nobody may look there.
    """
    with _in_words(target):
        return _taken(target, {*files})


@contextmanager
def file(target: Path, *, replacing: bool) -> Iterator[Path]:
    """An empty draft to be filled, which then takes its place.

    Raises:
        Refused: a file of that name was made meanwhile.
        FileTrouble: it cannot be written.
    """
    with _in_words(target), whole(target, replacing=replacing) as draft:
        yield draft
        keep(draft)


@contextmanager
def folder(target: Path, *, replacing: bool) -> Iterator[Path]:
    """The same for a folder of files."""
    with _in_words(target), whole_folder(target, replacing=replacing) as draft:
        yield draft


def write_text(draft: Path, pieces: Iterable[str]) -> None:
    """Write a text as UTF-8, its line ends as they are."""
    with draft.open("w", encoding="utf-8", newline="") as file:
        file.writelines(pieces)


def _taken(target: Path, ours: set[str]) -> bool:
    if not target.exists():
        return False
    if bool(ours) != target.is_dir() or not (target.is_dir() or target.is_file()):
        form = "a folder" if ours else "a file"
        raise BadRequest(f"{target} is there and is not {form}", f"name {form}")
    if not ours:
        return True
    there = {each.name for each in target.iterdir()}
    if other := there - ours:
        raise BadRequest(
            f"{target} has other things in it: {min(other)[:60]}",
            "name a folder that is not there yet, or one with an earlier export alone",
        )
    return bool(there)


@contextmanager
def _in_words(target: Path) -> Iterator[None]:
    try:
        yield
    except FileExistsError:
        raise Refused(f"{target} exists already", "name another file") from None
    except OSError as error:
        raise FileTrouble(
            f"cannot write {str(target)[:200]}: {error.strerror or error}",
            "name another file, or make room for it",
        ) from None
