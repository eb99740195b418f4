"""What each of a crowd does, and what the record must hold when all are done."""

import sqlite3
from contextlib import closing
from pathlib import Path
from threading import Event, Lock
from time import perf_counter
from typing import NamedTuple

from benchmarks.proof.content import Damaged, content
from benchmarks.proof.program import RECORDS, Ended, Program

# What writers type in turn. The last two meet on one record.
WRITING = (
    'event add "Meeting {mark}" --kind workshop --when 2023-05-04 --key meeting-{mark}',
    "event attend meeting-{mark} interpol",
    'event outcome ga-2022-bucharest "Outcome {mark}" --kind decision',
    'party name interpol "Name {mark}"',
)
READING = (
    "event list",
    "report timeline",
    "presidency current",
    "report participation",
    "event show ga-2022-bucharest",
    "search Bucharest",
)
# What the writers have saved, a row for each of their commands.
SAVED = """
    SELECT (SELECT count(*) FROM event WHERE key GLOB 'meeting-*')
         + (SELECT count(*) FROM participation WHERE event GLOB 'meeting-*')
         + (SELECT count(*) FROM outcome WHERE text GLOB 'Outcome *')
         + (SELECT count(*) FROM name WHERE name GLOB 'Name *')
"""
NUMBERS = "SELECT CAST(substr(key, 19) AS INTEGER) FROM outcome WHERE event = 'ga-2022-bucharest'"


class Spent(NamedTuple):
    """How long a command took, in seconds, and how it ended."""

    seconds: float
    ended: Ended


class Backup(NamedTuple):
    """A backup, and between which numbers of saved commands it was made."""

    path: Path
    least: int
    most: int


class Crowd:
    """Writers, readers and one who makes backups, on one records file with the public record."""

    def __init__(self, program: Program, writers: int, times: int) -> None:
        self.program = program
        self.polite = Program(("nice", "-n", "10", *program.start), program.home)
        self.folder = program.home / "crowd"
        self.folder.mkdir()
        program.must(self.folder, "init")
        self.to_save = writers * times
        self.times = times
        self.backups: list[Backup] = []
        self._failures: list[str] = []
        self._lock = Lock()
        self._writers = writers
        self._begun = self._ended = 0
        self._all_done = Event()

    def write(self, writer: int) -> list[Spent]:
        """Type all commands of a writer, one after the other."""
        spent = []
        try:
            for turn in range(self.times):
                line = WRITING[turn % len(WRITING)].format(mark=f"{writer}-{turn // len(WRITING)}")
                with self._lock:
                    self._begun += 1
                spent.append(self._spend(self.program, line))
                with self._lock:
                    self._ended += 1
        finally:
            with self._lock:
                self._writers -= 1
                if not self._writers:
                    self._all_done.set()
        return spent

    def read(self, reader: int) -> list[Spent]:
        """Read until all is written."""
        spent: list[Spent] = []
        while not self._all_done.is_set():
            spent.append(self._spend(self.polite, READING[(reader + len(spent)) % len(READING)]))
        return spent

    def back_up(self, times: int) -> list[Spent]:
        """Make backups, spread evenly over the writing; none where the program cannot."""
        spent: list[Spent] = []
        if self.program.run(self.folder, "backup --help").code:
            return spent
        for turn in range(times):
            while self._ended < turn * self.to_save // times and not self._all_done.is_set():
                self._all_done.wait(0.01)
            path = self.program.home / f"backup-{turn}.db"
            least = self._ended
            spent.append(self._spend(self.program, f"backup {path}"))
            self.backups.append(Backup(path, least, self._begun))
        return spent

    def wrongs(self) -> list[str]:
        """What is wrong when all are done, a line each."""
        whole = Backup(self.folder / RECORDS, self.to_save, self.to_save)
        chain = self.program.run(self.folder, "check --rule history")
        broken = chain.said if chain.code else ()
        found = (line for each in (whole, *self.backups) for line in _of(each))
        return [*self._failures, *broken, *found]

    def _spend(self, program: Program, line: str) -> Spent:
        begun = perf_counter()
        ended = program.run(self.folder, line)
        if ended.code:
            self._failures.append(f"{line}: exit {ended.code}: {' '.join(ended.said)[:200]}")
        return Spent(perf_counter() - begun, ended)


def _of(backup: Backup) -> list[str]:
    """What is wrong with a records file or a backup of it."""
    try:
        content(backup.path)
    except (Damaged, OSError) as error:
        return [f"{backup.path.name}: {error}"]
    with closing(sqlite3.connect(backup.path)) as connection:
        ((saved,),) = connection.execute(SAVED)
        given = {"outcomes": [number for (number,) in connection.execute(NUMBERS)]}
        if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'change'").fetchone():
            given["changes"] = [n for (n,) in connection.execute("SELECT number FROM change")]
    wrongs = [
        f"{backup.path.name}: the numbers of its {what} have gaps"
        for what, numbers in given.items()
        if sorted(numbers) != list(range(1, len(numbers) + 1))
    ]
    if not backup.least <= saved <= backup.most:
        wrongs.append(f"{backup.path.name}: {saved} are saved, not {backup.least} to {backup.most}")
    return wrongs
