"""What is measured: each task with its floor, and the goal that sepca is held to."""

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import mkdtemp
from typing import NamedTuple

from benchmarks.commands import TODAY, Command, bare, completion, surroundings
from benchmarks.floors import (
    PARTICIPATION,
    bare_package,
    bare_timeline,
    shell,
    shell_import,
)
from benchmarks.made import Made
from benchmarks.seeded import MEMBERS, party_key
from benchmarks.seeded_files import IN_THE_SHEET
from sepca_cli.store.rows import TABLES

SIZES = (1_000, 10_000, 100_000)
WORDS = ["cybercrime"], ["working", "cybercrime", "patra"]
GUESTS = [party_key(number) for number in range(1, MEMBERS)]


class Goal(NamedTuple):
    """The most that a task may take; what is None is not limited.

    `times` is a multiple of the floor, `growth` one of the same task at the smallest size,
    `amount` what its unit says (seconds; megabytes of a page), `peak` MiB of memory.
    """

    times: float | None = None
    growth: float | None = None
    amount: float | None = None
    peak: float | None = None


class Task(NamedTuple):
    """One thing that somebody does with a record of one size, by sepca, bare and by peers."""

    name: str
    events: int
    ours: Command
    floor: Command | None = None
    goal: Goal = Goal()
    peers: tuple[Command, ...] = ()

    @property
    def commands(self) -> list[Command]:
        """All that is run for it in one round."""
        return [*filter(None, [self.floor]), self.ours, *self.peers]


class Desk:
    """One version of sepca with the records of one size before it."""

    def __init__(self, programs: Path, made: Made, home: Path) -> None:
        self.programs = programs
        self.made = made
        self.home = Path(mkdtemp(prefix=f"{made.events}-", dir=home))

    @property
    def records(self) -> Path:
        """The records file that is only read."""
        return self.made.records(self.programs, self.made.package)

    @property
    def pass_(self) -> Command:
        """Python that does nothing."""
        return bare(self.programs, self.home)

    def goal(self, goal: Goal) -> Goal:
        """A goal that speaks of the largest size alone: below it start-up hides the rest."""
        return goal if self.made.events == SIZES[-1] else Goal()

    def changed(self) -> Path:
        """A copy of the records file that may be changed."""
        copy = self.home / "changed.db"
        if not copy.exists():
            shutil.copyfile(self.records, copy)
            os.sync()  # else whoever saves something first waits until all of it is on the disk
        return copy

    def command(self, records: Path, *words: str) -> Command:
        """A command of sepca on a records file."""
        around = {"SEPCA_DB": str(records), "SEPCA_TODAY": TODAY, "SEPCA_USER": "secretary"}
        said = [f"{self.programs}/sepca", *words]
        return Command("sepca", said, surroundings(self.home) | around)


def version(desk: Desk) -> Task:
    """The least that a call can do."""
    ours = desk.command(desk.records, "--version")
    return Task("--version", desk.made.events, ours, desk.pass_, desk.goal(Goal(times=1.5)))


def completing(desk: Desk) -> Task:
    """Tab behind the beginning of a key."""
    ours = desk.command(desk.records)
    key = desk.made.seeded.event_key(desk.made.events // 2)
    ours = replace(ours, environment=ours.environment | completion(key[:-1]))
    return Task("completion of a key", desk.made.events, ours, desk.pass_, desk.goal(Goal(times=6)))


def listing(desk: Desk) -> Task:
    """The events of one country in a stretch of time that has about twenty of them."""
    first = date(2001, 6, 1)
    last = first + timedelta({1_000: 1_800, 10_000: 170, 100_000: 8}.get(desk.made.events, 18_000))
    asked = ["--country", "Greece", "--from", first.isoformat(), "--until", last.isoformat()]
    ours = desk.command(desk.records, "event", "list", *asked)
    goal = Goal(times=9, growth=1.1)
    return Task("event list, 20 rows", desk.made.events, ours, desk.pass_, goal)


def adding(desk: Desk) -> Task:
    """An event with ten who took part, a new one in every turn."""
    told = ["--kind", "conference", "--when", "4-5 May 2026", "--city", "Sofia"]
    told += ["--country", "Bulgaria", "--host", party_key(0)]
    told += [word for guest in GUESTS for word in ("--with", guest)]
    ours = desk.command(desk.changed(), "event", "add", "--yes", *told)
    ours = replace(ours, each_turn=lambda turn: [f"Conference on firearms, part {turn}"])
    goal = Goal(times=10, growth=1.1)
    return Task("event add, 10 parties", desk.made.events, ours, desk.pass_, goal)


def handing_over(desk: Desk) -> Task:
    """The presidency to the next in the rotation, a month later in every turn."""
    terms = desk.made.seeded.terms

    def next_one(turn: int) -> list[str]:
        day = date(2026, 11, 22) + timedelta(30 * turn)
        return [party_key((terms + turn) % MEMBERS), "--on", day.isoformat()]

    ours = desk.command(desk.changed(), "presidency", "handover", "--yes", "--because", "Agreed.")
    goal = Goal(times=10, growth=1.1)
    ours = replace(ours, each_turn=next_one)
    name = "presidency handover"
    return Task(name, desk.made.events, ours, desk.pass_, goal)


def timeline_table(desk: Desk) -> Task:
    """All events as a table into a pipe."""
    ours = desk.command(desk.records, "report", "timeline")
    floor = bare_timeline(desk.programs, desk.home, desk.records)
    return Task("timeline, table", desk.made.events, ours, floor, desk.goal(Goal(times=2, peak=60)))


def timeline_csv(desk: Desk) -> Task:
    """All events as CSV."""
    ours = desk.command(desk.records, "report", "timeline", "--format", "csv")
    floor = bare_timeline(desk.programs, desk.home, desk.records)
    return Task("timeline, csv", desk.made.events, ours, floor, desk.goal(Goal(times=1.5, peak=60)))


def first_screen(desk: Desk) -> Task:
    """All events on a terminal, until the first screen is full."""
    ours = replace(desk.command(desk.records, "report", "timeline"), first_screen=True)
    goal = Goal(amount=0.3, peak=60)
    return Task("first screen of timeline", desk.made.events, ours, desk.pass_, desk.goal(goal))


def participation(desk: Desk) -> Task:
    """Every party against every year, with the shares of the members."""
    ours = desk.command(desk.records, "report", "participation")
    floor = shell(desk.home, desk.records, PARTICIPATION)
    return Task("participation", desk.made.events, ours, floor, desk.goal(Goal(times=1.5)))


def searching(desk: Desk) -> Task:
    """One word."""
    ours = desk.command(desk.records, "search", *WORDS[0])
    return Task("search, one word", desk.made.events, ours, desk.pass_, desk.goal(Goal(times=10)))


def searching_three(desk: Desk) -> Task:
    """Three words."""
    ours = desk.command(desk.records, "search", *WORDS[1])
    return Task(
        "search, three words", desk.made.events, ours, desk.pass_, desk.goal(Goal(times=10))
    )


def checking(desk: Desk) -> Task:
    """Everything that looks wrong. Terms are short in a record with so many: that is found."""
    ours = replace(desk.command(desk.records, "check"), fine=(0, 1))
    return Task("check", desk.made.events, ours, desk.pass_, desk.goal(Goal(amount=10, peak=300)))


def checking_deep(desk: Desk) -> Task:
    """Every row held against the history."""
    ours = replace(desk.command(desk.records, "check", "--deep"), fine=(0, 1))
    return Task(
        "check --deep", desk.made.events, ours, desk.pass_, desk.goal(Goal(amount=30, peak=300))
    )


def importing_csv(desk: Desk) -> Task:
    """A sheet of events into a file that knows the names in it."""
    made = desk.made
    tables = [TABLES[kind] for kind in IN_THE_SHEET]
    floor = shell_import(desk.home, made.package, *tables)
    begun = made.records(desk.programs, made.names)
    return _importing("import, CSV", desk, made.sheet, begun, floor)


def importing_json(desk: Desk) -> Task:
    """A whole record into an empty file."""
    made = desk.made
    floor = shell_import(desk.home, made.package)
    begun = made.records(desk.programs)
    return _importing("import, JSON", desk, made.document, begun, floor)


def _importing(name: str, desk: Desk, file: Path, begun: Path, floor: Command) -> Task:
    place = desk.home / name.replace(", ", "-")

    def lay() -> None:
        """Nothing of an import before it is left: no backup, and no journal of one stopped."""
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        shutil.copyfile(begun, place / "filled.db")

    ours = desk.command(place / "filled.db", "import", "--yes", str(file))
    ours = replace(ours, before=lay)
    return Task(name, desk.made.events, ours, floor, desk.goal(Goal(times=4, peak=100)))


def exporting(desk: Desk) -> Task:
    """The whole record as a data package."""
    folder, theirs = desk.home / "exported", desk.home / "bare"
    theirs.mkdir(exist_ok=True)
    ours = desk.command(desk.records, "export", "data-package", str(folder))
    ours = replace(ours, before=lambda: shutil.rmtree(folder, ignore_errors=True))
    floor = bare_package(desk.programs, desk.home, desk.records, theirs)
    return Task("export data-package", desk.made.events, ours, floor, desk.goal(Goal(times=2)))


# By the word that --only takes; the first are those that need no more than a second in any size.
TASKS: dict[str, Callable[[Desk], Task]] = {
    "version": version,
    "completion": completing,
    "list": listing,
    "add": adding,
    "handover": handing_over,
    "timeline": timeline_table,
    "csv": timeline_csv,
    "screen": first_screen,
    "participation": participation,
    "search": searching,
    "words": searching_three,
    "check": checking,
    "deep": checking_deep,
    "import-csv": importing_csv,
    "import-json": importing_json,
    "export": exporting,
}
