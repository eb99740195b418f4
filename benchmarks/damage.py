"""Damaged records files: does every command refuse or answer in a line, and leave the file alone?

    python -m benchmarks.damage                     1,000 files, in some minutes
    python -m benchmarks.damage --files 100 --seed 7

Each file is a copy of the public record to which one thing was done: bytes flipped, the end cut
off, pages swapped, texts, triggers or tables planted by a program that knows none of the rules.
Every command that reads is run on it, and then some that change it. A run is wrong when it ends
with another exit code than 0, 1, 2, 3 or 5, with a traceback or more than two lines of words, when
it takes longer than five seconds of the processor, and when a command that only reads changes the
file. It is printed at once.

It ends with a table, a line for each kind of damage, and with exit 1 when a run was wrong.
"""

from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from shutil import rmtree
from tempfile import TemporaryDirectory
from typing import NamedTuple

from benchmarks.figures import aligned
from benchmarks.forked import CHANGING, READING, run
from benchmarks.wounds import wounded


class Trial(NamedTuple):
    """A command on a damaged file: the damage, the words, its exit code, and what is wrong."""

    damage: str
    line: str
    code: int
    trouble: str


def main() -> None:
    """Damage as many files as are asked for, and print the table on standard output."""
    words = ArgumentParser(
        prog="python -m benchmarks.damage",
        description=__doc__,
        formatter_class=RawDescriptionHelpFormatter,
    )
    words.add_argument("--files", type=int, default=1000, metavar="N")
    words.add_argument("--seed", type=int, default=1, metavar="N")
    asked = words.parse_args()
    with TemporaryDirectory(prefix="sepca-damage-") as folder:
        original = Path(folder, "original.db")
        run("init", original)
        random = Random(asked.seed)
        trials = []
        for number in range(asked.files):
            for trial in trials_of(original, Path(folder, str(number)), random):
                trials.append(trial)
                if trial.trouble:
                    print(f"{trial.damage}: sepca {trial.line}: {trial.trouble}", flush=True)
    print(table(trials))
    raise SystemExit(any(trial.trouble for trial in trials))


def trials_of(original: Path, folder: Path, random: Random) -> Iterator[Trial]:
    """Each command on one damaged copy of a records file, in a new folder of its own."""
    folder.mkdir()
    copy = folder / "records.db"
    damage = wounded(original, copy, random)
    before = copy.read_bytes()
    for line in READING:
        ended = run(line, copy)
        changed = "" if copy.read_bytes() == before else "changes the file"
        yield Trial(damage, line, ended.code, ended.trouble or changed)
        if changed:
            before = copy.read_bytes()
    for line in CHANGING:
        ended = run(line, copy)
        yield Trial(damage, line, ended.code, ended.trouble)
    rmtree(folder)


def table(trials: list[Trial]) -> str:
    """How the commands ended, by what was done to the file."""
    codes = sorted({trial.code for trial in trials})
    runs = Counter((trial.damage, trial.code) for trial in trials)
    wrong = Counter(trial.damage for trial in trials if trial.trouble)
    damages = sorted({trial.damage for trial in trials})
    lines = [("damage", *(f"exit {code}" for code in codes), "wrong")]
    lines += [
        (damage, *(str(runs[damage, code]) for code in codes), str(wrong[damage]))
        for damage in damages
    ]
    return aligned(lines)


if __name__ == "__main__":
    main()
