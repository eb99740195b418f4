"""What was seen, counted, and shown as a table."""

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from benchmarks.figures import aligned
from benchmarks.proof.judge import WRONGS


@dataclass
class Tally:
    """The runs of one command, and the seconds that all of them took.

    `points` is the number of places where something was done to it, `untouched` the runs to which
    nothing came, `wrongs` what was wrong how often, and `examples` tells the runs that went wrong.
    """

    name: str
    points: int = 0
    runs: int = 0
    untouched: int = 0
    wrongs: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)
    seconds: float = 0

    def count(self, what: str, came: bool, wrongs: Sequence[str]) -> None:
        """Count a run: what was done to it, whether that came in time, and what was wrong."""
        self.runs += 1
        self.untouched += not came
        self.wrongs.update(wrongs)
        if wrongs:
            self.examples.append(f"{what}: {', '.join(wrongs)}")


def told(tallies: Iterable[Tally]) -> list[Tally]:
    """All of them; what went wrong is told on standard error as each command is done."""
    found = []
    for tally in tallies:
        lines = (f"{tally.name}: {tally.runs} runs, {tally.wrongs.total()} wrongs", *tally.examples)
        print("\n  ".join(lines), file=sys.stderr, flush=True)
        found.append(tally)
    return found


def total(tallies: Iterable[Tally]) -> Tally:
    """All of them together."""
    whole = Tally("all")
    for tally in tallies:
        whole.points += tally.points
        whole.runs += tally.runs
        whole.untouched += tally.untouched
        whole.wrongs += tally.wrongs
        whole.examples += tally.examples
        whole.seconds += tally.seconds
    return whole


def table(tallies: Sequence[Tally]) -> str:
    """A line each, in aligned columns under their headings."""
    headings = ("command", "points", "runs", "untouched", *WRONGS, "seconds")
    return aligned([headings, *map(_cells, tallies)])


def _cells(tally: Tally) -> tuple[str, ...]:
    counts = (tally.points, tally.runs, tally.untouched, *(tally.wrongs[each] for each in WRONGS))
    return (tally.name, *map(str, counts), f"{tally.seconds:.0f}")
