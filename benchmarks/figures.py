"""From runs to figures, and from figures to a table."""

from collections.abc import Iterable, Sequence
from statistics import median
from typing import NamedTuple

from benchmarks.clock import Run
from benchmarks.tasks import Goal, Task

HEADINGS = ("task", "events", "floor", "took", "sepca", "x", "x 1k", "MiB", "goal", "met", "peers")
SMALLEST = 1_000  # events of the size that growth is measured from


class Figure(NamedTuple):
    """What a task takes. `amount` is in `unit`: seconds, or MB of a page.

    `times` is the multiple of the floor, `peak` in MiB; each None where there is none. `ended` is
    false where it was stopped, and took longer than that. `remark` is what else there is to say of
    it, such as how many were refused; whoever has one has not met its goal.
    """

    name: str
    events: int
    amount: float
    goal: Goal
    floor: str = ""
    floor_amount: float = 0
    times: float | None = None
    growth: float | None = None
    peak: float | None = None
    peers: tuple[tuple[str, float], ...] = ()
    unit: str = "s"
    ended: bool = True
    remark: str = ""

    @property
    def missed(self) -> list[str]:
        """Which of its limits it does not keep."""
        pairs = zip(Goal._fields, self.goal, strict=True)
        found = {"times": self.times, "growth": self.growth, "amount": self.amount}
        found["peak"] = self.peak
        over = [
            name
            for name, most in pairs
            if most is not None and (taken := found[name]) is not None and taken > most
        ]
        return over if self.ended and not self.remark else [*over, "ended"]


def figure(task: Task, taken: Sequence[Sequence[Run]]) -> Figure:
    """What a task takes: the medians of its runs; its multiples are those of runs side by side."""
    by_command = list(zip(task.commands, taken, strict=True))
    ours = next(runs for command, runs in by_command if command is task.ours)
    floor = next((runs for command, runs in by_command if command is task.floor), ())
    pairs = zip(ours, floor, strict=False)
    ratios = [one.wall / other.wall for one, other in pairs if other.ended]
    return Figure(
        task.name,
        task.events,
        amount=_wall(ours),
        goal=task.goal,
        floor=task.floor.name if task.floor else "",
        floor_amount=_wall(floor) if floor else 0,
        times=median(ratios) if ratios else None,
        peak=max(run.peak for run in ours),
        peers=tuple((c.name, _wall(runs)) for c, runs in by_command if c in task.peers),
        ended=all(run.ended for run in ours),
    )


def with_growth(figures: Iterable[Figure]) -> list[Figure]:
    """The figures, each with the multiple of what its task takes at the smallest size."""
    found = list(figures)
    least = {each.name: each.amount for each in found if each.events == SMALLEST}
    return [
        each._replace(growth=each.amount / least[each.name])
        if each.name in least and each.events > SMALLEST
        else each
        for each in found
    ]


def table(figures: Iterable[Figure]) -> list[tuple[str, ...]]:
    """The figures as lines of cells under a line of headings."""
    return [HEADINGS, *map(_cells, figures)]


def aligned(lines: Sequence[Sequence[str]]) -> str:
    """Cells in columns: the first to the left, the others, which are numbers, to the right."""
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(
            [line[0].ljust(widths[0])]
            + [cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True)]
        ).rstrip()
        for line in lines
    )


def as_markdown(lines: Sequence[Sequence[str]]) -> str:
    """The same as a table of a page."""
    head, *body = (f"| {' | '.join(line)} |" for line in lines)
    return "\n".join([head, f"|---|{'---:|' * (len(lines[0]) - 1)}", *body])


def shown(amount: float, unit: str = "s") -> str:
    """An amount as people write it: `86 ms`, `1.4 s`, `2.6 MB`."""
    if unit == "s" and amount < 1:
        return f"{1000 * amount:.0f} ms"
    return f"{amount:.{1 if amount < 100 else 0}f} {unit}"


def _cells(figure: Figure) -> tuple[str, ...]:
    missed = figure.missed
    limits = {
        "times": lambda most: f"{most:g} x",
        "growth": lambda most: f"{most:g} x that of 1k",
        "amount": lambda most: shown(most, figure.unit),
        "peak": lambda most: f"{most:g} MiB",
    }
    goal = [
        limits[name](most) + (" !" if name in missed else "")
        for name, most in zip(Goal._fields, figure.goal, strict=True)
        if most is not None and not (name == "growth" and figure.growth is None)
    ]
    return (
        figure.name,
        f"{figure.events:,}",
        figure.floor,
        shown(figure.floor_amount) if figure.floor else "",
        f"{'' if figure.ended else 'over '}{shown(figure.amount, figure.unit)}{figure.remark}",
        "" if figure.times is None else f"{figure.times:.1f}",
        "" if figure.growth is None else f"{figure.growth:.1f}",
        "" if figure.peak is None else f"{figure.peak:.0f}",
        ", ".join(goal),
        ("no" if missed else "yes") if goal else "",
        ", ".join(f"{name} {shown(amount)}" for name, amount in figure.peers),
    )


def _wall(runs: Sequence[Run]) -> float:
    return median(run.wall for run in runs)
