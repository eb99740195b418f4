"""A changing command made ready, and the judgement of a run that was disturbed."""

import shutil
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from benchmarks.proof.changes import Change
from benchmarks.proof.content import Damaged, State, files, seen
from benchmarks.proof.program import Ended, Program, copied

WRONGS = ("half", "lost", "too soon", "damaged", "badly said", "stuck")
HALF, LOST, TOO_SOON, DAMAGED, BADLY_SAID, STUCK = WRONGS
A_MISTAKE = 70  # the exit code of an error that the program did not expect


@dataclass(frozen=True)
class Case:
    """A changing command, the folder on which it is typed, and what an undisturbed run does.

    `program` is the one under proof; `original` the folder as it is before, never run in.
    """

    change: Change
    program: Program
    original: Path

    def folder(self) -> Path:
        """A new copy of the folder as it is before."""
        return copied(self.original)

    @cached_property
    def before(self) -> State:
        """What the folder holds before."""
        return seen(self.original)

    @cached_property
    def undisturbed(self) -> tuple[Ended, State]:
        """How a run ends that nothing disturbs, and what the folder holds then."""
        return self._typed(1)

    @cached_property
    def repeated(self) -> tuple[Ended, State]:
        """The same, where the command was typed a second time."""
        return self._typed(2)

    def _typed(self, times: int) -> tuple[Ended, State]:
        folder = self.folder()
        for _ in range(times):
            ended = self.program.run(folder, self.change.line)
        found = seen(folder)
        shutil.rmtree(folder)
        return ended, found


def judge(case: Case, folder: Path, ended: Ended) -> list[str]:
    """What is wrong with the folder that a disturbed run left, and with what it says of it.

    The command is typed there again; the folder is used up.
    """
    wrongs = []
    if files(folder) == files(case.original):  # an undisturbed run on it is known
        found = case.before
    else:
        try:
            found = seen(folder)
        except Damaged:
            return [DAMAGED]
        if not _whole(found, case):
            wrongs.append(HALF)
        elif not _goes_on(case, folder, found):
            wrongs.append(STUCK)
    first, after = case.undisturbed
    if HALF not in wrongs and found != after:
        if ended.code == 0:
            wrongs.append(LOST)
        elif first.said[-1] in ended.said:
            wrongs.append(TOO_SOON)
    return wrongs


def well_said(case: Case, ended: Ended) -> bool:
    """Whether a run says what went wrong, and in no more than two lines."""
    if ended.code == A_MISTAKE or any("Traceback" in line for line in ended.said):
        return False
    first, _ = case.undisturbed
    trouble = [line for line in ended.said if line not in first.said]
    return ended.code in (0, 130) or ended.code < 0 or 1 <= len(trouble) <= 2


def _whole(found: State, case: Case) -> bool:
    """Whether it is all as before or all as after; a backup may hold the one or the other."""
    before, (_, after) = case.before, case.undisturbed
    records = {before.records, after.records}
    return found.records in records and found.others <= records | before.others | after.others


def _goes_on(case: Case, folder: Path, found: State) -> bool:
    """Whether the same command now ends as it does on the record before, or on the one after."""
    ended = case.program.run(folder, case.change.line)
    try:
        outcome = ended.code, seen(folder).records
    except Damaged:
        return False
    first, after = case.undisturbed
    if found.records == case.before.records and outcome == (first.code, after.records):
        return True
    second, later = case.repeated
    return found.records == after.records and outcome == (second.code, later.records)
