"""What is measured of sepca, each command with the goal it is held to."""

from dataclasses import dataclass
from pathlib import Path

YEAR = ["--from", "2022", "--until", "2022"]
GUESTS = ["interpol", "europol", "cepol", "rcc", "iacp", "osce", "fbi", "marri", "kosovo-police"]
EVENT = [
    *["Conference on firearms", "--kind", "conference", "--when", "4-5 May 2023"],
    *["--city", "Sofia", "--country", "Bulgaria", "--host", "bulgaria-police"],
    *[word for guest in GUESTS for word in ("--with", guest)],
]


@dataclass(frozen=True)
class Command:
    """A whole process to run: its words and all of its environment.

    `goal` is the most it may take, as a multiple of bare Python. `changes` is the file that it
    changes, laid anew from `original` before each run.
    """

    name: str
    words: list[str]
    environment: dict[str, str]
    goal: float | None = None
    changes: Path | None = None
    original: Path | None = None


def surroundings(home: Path) -> dict[str, str]:
    """The environment of every command: nothing of the user's own settings reaches it."""
    return {"PATH": "/usr/bin:/bin", "HOME": str(home), "LANG": "C.UTF-8"}


def bare(programs: Path, home: Path) -> Command:
    """Python that does nothing: the measure of all others."""
    return Command("python -c pass", [f"{programs}/python", "-c", "pass"], surroundings(home))


def ours(programs: Path, home: Path, records: Path) -> list[Command]:
    """The commands of sepca that have a goal, on a records file with the public record."""
    sepca = f"{programs}/sepca"
    around = surroundings(home) | {"SEPCA_DB": str(records)}
    changed = records.with_name("changed.db")
    return [
        Command("sepca --version", [sepca, "--version"], around, 1.5),
        Command("sepca --help", [sepca, "--help"], around, 8),
        Command("sepca event list, a year", [sepca, "event", "list", *YEAR], around, 9),
        Command(
            "sepca event add, 10 parties",
            [sepca, "event", "add", *EVENT],
            around | {"SEPCA_DB": str(changed)},
            10,
            changed,
            records,
        ),
        Command("sepca presidency current", [sepca, "presidency", "current"], around),
        Command("sepca completion of a key", [sepca], around | completion("ga-2022"), 6),
    ]


def completion(begun: str) -> dict[str, str]:
    """What bash puts into the environment at Tab behind the beginning of an event's key."""
    return {
        "_SEPCA_COMPLETE": "complete_bash",
        "COMP_WORDS": f"sepca event show {begun}",
        "COMP_CWORD": "3",
    }
