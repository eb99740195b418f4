"""The picture of how cost grows with the record: seconds against events, both by powers of ten.

A line that runs level costs the same in any record; one as steep as the paper's diagonal costs
ten times as much in a record ten times as large.
"""

from collections.abc import Iterable, Sequence
from html import escape
from math import ceil, floor, log10
from typing import NamedTuple

from benchmarks.figures import Figure, shown
from sepca_cli.output.drawing.colours import COLOURS

WIDTH, HEIGHT = 860, 520
LEFT, RIGHT, TOP, BOTTOM = 70, 250, 60, 470  # of the paper on which the lines stand
LINE = 15  # height of a line's name
FONTS = '"Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans", sans-serif'
# Colours tell what a task goes through: a few records, or all of them.
ALL_OF_IT = ("timeline", "participation", "check", "import", "export")


class Line(NamedTuple):
    """A task in the picture: its name, and its seconds at each number of events."""

    name: str
    points: Sequence[tuple[int, float]]

    @property
    def colour(self) -> str:
        """By day and by night another one, under the same name."""
        return "meeting" if self.name.startswith(ALL_OF_IT) else "deciding"


class Paper:
    """Where on the paper a number of events and a number of seconds stand."""

    def __init__(self, lines: Sequence[Line]) -> None:
        points = [point for line in lines for point in line.points]
        self.sizes = sorted({events for events, _ in points})
        amounts = [log10(amount) for _, amount in points]
        self.lowest, self.highest = floor(min(amounts)), ceil(max(amounts))

    def x(self, events: int) -> float:
        """From left to right."""
        first, last = log10(self.sizes[0]), log10(self.sizes[-1])
        return LEFT + (WIDTH - LEFT - RIGHT) * (log10(events) - first) / (last - first)

    def y(self, amount: float) -> float:
        """From the bottom up."""
        part = (log10(amount) - self.lowest) / max(1, self.highest - self.lowest)
        return BOTTOM - (BOTTOM - TOP) * part


def lines(figures: Iterable[Figure]) -> list[Line]:
    """The tasks that were measured to their end at more than one size, the slowest first."""
    found: dict[str, list[tuple[int, float]]] = {}
    for each in figures:
        if each.unit == "s" and each.ended:
            found.setdefault(each.name, []).append((each.events, each.amount))
    drawn = [Line(name, sorted(points)) for name, points in found.items() if len(points) > 1]
    return sorted(drawn, key=lambda line: -line.points[-1][1])


def drawing(figures: Iterable[Figure]) -> str:
    """The picture as SVG, for light and for dark pages; "" where nothing was measured twice."""
    found = lines(figures)
    if not found:
        return ""
    paper = Paper(found)
    parts = [*_grid(paper)]
    names = _apart([paper.y(line.points[-1][1]) for line in found])
    for line, label_y in zip(found, names, strict=True):
        parts += _drawn(line, paper, label_y)
    title = "How cost grows with the record"
    told = "whole process, median; dashed is what goes through all of it"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'aria-label="{title}">\n<title>{title}</title>\n<style>{_style()}</style>\n'
        f'<rect class="paper" width="{WIDTH}" height="{HEIGHT}"/>\n'
        f'<text class="title" x="{LEFT}" y="28">{title}</text>\n'
        f'<text class="quiet" x="{LEFT}" y="46">{told}</text>\n' + "\n".join(parts) + "\n</svg>\n"
    )


def _grid(paper: Paper) -> Iterable[str]:
    for power in range(paper.lowest, paper.highest + 1):
        y = paper.y(10.0**power)
        yield f'<path class="line" d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}"/>'
        yield f'<text class="quiet end" x="{LEFT - 8}" y="{y + 4:.1f}">{_power(power)}</text>'
    for events in paper.sizes:
        x = paper.x(events)
        yield f'<path class="line" d="M{x:.1f} {TOP}V{BOTTOM}"/>'
        yield f'<text class="quiet middle" x="{x:.1f}" y="{BOTTOM + 20}">{events:,} events</text>'


def _drawn(line: Line, paper: Paper, label_y: float) -> Iterable[str]:
    places = [(paper.x(events), paper.y(amount)) for events, amount in line.points]
    path = "L".join(f"{x:.1f} {y:.1f}" for x, y in places)
    yield f'<path class="{line.colour}" d="M{path}"/>'
    for x, y in places:
        yield f'<circle class="{line.colour}" cx="{x:.1f}" cy="{y:.1f}" r="3"/>'
    (x, y), amount = places[-1], line.points[-1][1]
    yield f'<path class="lead" d="M{x + 5:.1f} {y:.1f}L{x + 20:.1f} {label_y:.1f}"/>'
    told = f"{escape(line.name)}, {shown(amount)}"
    yield f'<text x="{x + 24:.1f}" y="{label_y + 4:.1f}">{told}</text>'


def _apart(wanted: Sequence[float]) -> list[float]:
    """Places for names from top to bottom, near to where they should be and none upon another."""
    placed: list[float] = []
    for y in wanted:
        placed.append(max(y, placed[-1] + LINE) if placed else y)
    below = float(BOTTOM + LINE)
    for number in reversed(range(len(placed))):
        below = placed[number] = min(placed[number], below - LINE)
    return placed


def _power(power: int) -> str:
    return f"{10**power:g} s" if power >= 0 else f"{10 ** (power + 3):g} ms"


def _style() -> str:
    """By day, and by night for whoever reads dark pages."""
    rules = {
        "text": "fill: {ink}; stroke: none",
        ".title": "font-weight: 700; font-size: 18px",
        ".quiet": "fill: {quiet}",
        ".paper": "fill: {paper}",
        ".line": "stroke: {line}; fill: none",
        ".lead": "stroke: {quiet}; fill: none; stroke-width: .5",
        "path.deciding": "stroke: {deciding}; stroke-width: 2; fill: none",
        "path.meeting": "stroke: {meeting}; stroke-width: 2; fill: none; stroke-dasharray: 6 3",
        "circle.deciding": "fill: {deciding}",
        "circle.meeting": "fill: {meeting}",
    }
    day, night = (
        " ".join(
            f"{name} {{ {rule.format_map({each: pair[which] for each, pair in COLOURS.items()})} }}"
            for name, rule in rules.items()
        )
        for which in (0, 1)
    )
    return (
        f"text {{ font: 12px {FONTS} }} .end {{ text-anchor: end }} "
        f".middle {{ text-anchor: middle }} {day} "
        f"@media (prefers-color-scheme: dark) {{ {night} }}"
    )
