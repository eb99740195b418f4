"""Files changed behind the program's back, and whether a deep check notices.

    python -m benchmarks.tampering                  a thousand times, in about two minutes
    python -m benchmarks.tampering --times 100
    python -m benchmarks.tampering --seed 7         other accidents

A small records file with a history is tampered with in every way below, in turn: by plain SQLite,
by a byte, by an older copy. `store.verify.deep` then looks at it, as `sepca check --deep` does.
A head that was written down before is at hand only where the table says so. The columns:

    tried     how often
    found     how often the check had a finding, or the file could not be opened at all
    missed    how often not
    promise   what is promised of this way: all are found; or why none need be

The exit code is 1 when something is missed of which all are to be found.
"""

from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import NamedTuple

from benchmarks.figures import aligned
from benchmarks.tampered import original
from benchmarks.tampers import ALL, WAYS, Way
from sepca_cli.errors import FileTrouble
from sepca_cli.store import file, verify


class Score(NamedTuple):
    """How often a way was tried, and how often it was found."""

    way: Way
    tried: int
    found: int

    @property
    def kept(self) -> bool:
        """Whether what is promised of the way was kept."""
        return self.way.promise != ALL or self.found == self.tried


def noticed(path: Path, head: str = "") -> bool:
    """Whether a deep check finds anything in a file, or the file cannot be opened."""
    try:
        with file.checking(path) as store:
            return bool(list(verify.deep(store.connection, head)))
    except FileTrouble:
        return True


def scores(folder: Path, times: int, seed: int) -> Iterator[Score]:
    """Try every way in turn, `times` in all, and return how it went, way by way."""
    made = original(folder / "records.db")
    path = folder / "tampered.db"
    for place, way in enumerate(WAYS):
        tried = len(range(place, times, len(WAYS)))
        found = 0
        for number in range(tried):
            path.write_bytes(made.states[-1])
            way.tamper(path, made, Random(f"{seed} {way.name} {number}"))
            found += noticed(path, made.head if way.head else "")
        yield Score(way, tried, found)


def table(found: Sequence[Score]) -> str:
    """The scores in aligned columns."""
    lines = [("way", "tried", "found", "missed")]
    lines += [(way.name, str(tried), str(seen), str(tried - seen)) for way, tried, seen in found]
    promises = ["promise", *(score.way.promise for score in found)]
    columns = aligned(lines).splitlines()
    return "\n".join(f"{line}  {promise}" for line, promise in zip(columns, promises, strict=True))


def main() -> int:
    """Tamper, print the table, and return 1 if something is missed that is promised."""
    words = ArgumentParser(
        prog="python -m benchmarks.tampering",
        description=__doc__,
        formatter_class=RawDescriptionHelpFormatter,
    )
    words.add_argument("--times", type=int, default=1000, metavar="N")
    words.add_argument("--seed", type=int, default=1, metavar="N")
    asked = words.parse_args()
    with TemporaryDirectory(prefix="sepca-tampering-") as folder:
        found = list(scores(Path(folder), asked.times, asked.seed))
    print(table(found))
    return int(not all(score.kept for score in found))


if __name__ == "__main__":
    raise SystemExit(main())
