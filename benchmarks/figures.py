"""From runs to ratios, and from ratios to a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from benchmarks.clock import Pair
from benchmarks.commands import Command

HEADINGS = ("command", "ms", "x", "cpu x", "least x", "MiB", "goal", "met")


@dataclass(frozen=True)
class Figure:
    """What a command takes: milliseconds, three multiples of bare Python, and MiB at the peak."""

    name: str
    milliseconds: float
    wall: float
    cpu: float
    least_cpu: float
    peak: float
    goal: float | None

    @property
    def met(self) -> bool:
        """Whether it takes no more than its goal; without a goal there is nothing to miss."""
        return self.goal is None or self.wall <= self.goal


def figure(command: Command, pairs: Sequence[Pair]) -> Figure:
    """What a command takes, measured by bare Python."""
    return Figure(
        command.name,
        milliseconds=1000 * median(pair.run.wall for pair in pairs),
        wall=median(pair.run.wall / pair.bare.wall for pair in pairs),
        cpu=median(pair.run.cpu / pair.bare.cpu for pair in pairs),
        least_cpu=min(pair.run.cpu for pair in pairs) / min(pair.bare.cpu for pair in pairs),
        peak=max(pair.run.peak for pair in pairs),
        goal=command.goal,
    )


def table(rows: Sequence[Figure]) -> str:
    """The figures in aligned columns, a line each under a line of headings."""
    return aligned([HEADINGS, *map(_cells, rows)])


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


def _cells(figure: Figure) -> tuple[str, ...]:
    goal = ("", "") if figure.goal is None else (f"{figure.goal:g}", "yes" if figure.met else "no")
    return (
        figure.name,
        f"{figure.milliseconds:.0f}",
        *(f"{times:.1f}" for times in (figure.wall, figure.cpu, figure.least_cpu)),
        f"{figure.peak:.0f}",
        *goal,
    )
