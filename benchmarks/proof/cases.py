"""The changing commands made ready: each with the folder on which it is typed."""

import shutil
import sys
from collections.abc import Sequence
from gzip import decompress
from pathlib import Path

from benchmarks.checkout import CHECKOUT
from benchmarks.proof import idiom
from benchmarks.proof.changes import CHANGES, NOTHING, RECORD, SMALL, Change
from benchmarks.proof.judge import Case
from benchmarks.proof.program import RECORDS, Program

IDIOM = Change("(the bad idiom)", "")


def cases(program: Program, changes: Sequence[Change] = CHANGES) -> list[Case]:
    """The commands on their records files, each behind the lines that come before it."""
    small = program.home / "small"
    small.mkdir()
    for line in RECORD:
        program.must(small, line)
    return [_case(program, small, change) for change in changes]


def bad_idiom(home: Path) -> Case:
    """The idiom that saves halves, on the small record that the cases there were made from."""
    wrong = Program((sys.executable, "-I", idiom.__file__), home)
    return _case(wrong, home / "small", IDIOM)


def named(names: Sequence[str]) -> list[Change]:
    """The changes with these names; all of them where none is named. Ends at an unknown name."""
    known = {change.name: change for change in CHANGES}
    if unknown := [name for name in names if name not in known]:
        raise SystemExit(f"there is no change {unknown[0]!r}; there are: {', '.join(known)}")
    return [known[name] for name in names] or list(CHANGES)


def _case(program: Program, small: Path, change: Change) -> Case:
    folder = program.home / change.name.replace(" ", "-").strip("()")
    if change.on == SMALL:
        shutil.copytree(small, folder)
    else:
        folder.mkdir()
        if change.on != NOTHING:
            packed = (CHECKOUT / change.on).read_bytes()
            (folder / RECORDS).write_bytes(decompress(packed))
    for line in change.before:
        program.must(folder, line)
    return Case(change, program, folder)
