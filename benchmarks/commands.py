"""What is run and timed: whole processes, each with all of its words and its environment."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

YEAR = ["--from", "2022", "--until", "2022"]
TODAY = "2026-11-22"


def _nothing() -> None:
    """Before most commands there is nothing to lay out."""


def _no_more(_turn: int) -> list[str]:
    """Most commands are the same in every turn."""
    return []


@dataclass(frozen=True)
class Command:
    """A whole process to run.

    `each_turn` gives the words that stand behind the others in one turn, so that what changes a
    file can change it again; `before` lays out what it needs and is not timed; it ends with one of
    the codes that are `fine`. With `first_screen` it has a terminal, and is over when that is full.
    """

    name: str
    words: list[str]
    environment: dict[str, str] = field(repr=False)
    each_turn: Callable[[int], list[str]] = _no_more
    before: Callable[[], object] = _nothing
    fine: tuple[int, ...] = (0,)
    first_screen: bool = False


def surroundings(home: Path) -> dict[str, str]:
    """The environment of every command: nothing of the user's own settings reaches it."""
    return {"PATH": "/usr/bin:/bin", "HOME": str(home), "LANG": "C.UTF-8"}


def bare(programs: Path, home: Path) -> Command:
    """Python that does nothing: the floor of whatever is a Python program."""
    return Command("python -c pass", [f"{programs}/python", "-c", "pass"], surroundings(home))


def completion(begun: str) -> dict[str, str]:
    """What bash puts into the environment at Tab behind the beginning of an event's key."""
    return {
        "_SEPCA_COMPLETE": "complete_bash",
        "COMP_WORDS": f"sepca event show {begun}",
        "COMP_CWORD": "3",
    }
