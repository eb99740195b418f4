"""Where everything stands in the picture of a grid of counts, and how dark each count is."""

from collections.abc import Sequence
from typing import NamedTuple

from sepca_cli.output.safe import safe
from sepca_cli.reports.pictures import Grid, GridRow, Square

DARKEST = 5
LETTER = 6.2  # width of a letter, a little more than most fonts need
CELL, LINE = 44, 24  # width and height of a square
LONGEST = 52  # letters of a row's name
TURNED = 10  # letters from which a column's name is turned
EDGE = 12


class DrawnGrid(NamedTuple):
    """The places of a grid: `left` and `top` are where its squares begin."""

    left: float
    top: float
    width: float
    height: float
    turned: bool
    columns: list[tuple[str, float]]
    lines: list[tuple[float, str, GridRow | None]]  # y, the name, the row or None for a heading


def drawn(grid: Grid) -> DrawnGrid:
    """Give every row and column its place; the totals stand as columns behind the others."""
    lines: list[tuple[float, str, GridRow | None]] = []
    names = [_cut(safe(name)) for name in (*grid.columns, "Total", "While member")]
    turned = any(len(name) >= TURNED for name in names[:-2])
    top = 44 + (max(map(len, names)) * LETTER if turned else LINE)
    y = top
    for heading, rows in (*grid.groups, ("", grid.sums)):
        if heading:
            lines.append((y, safe(heading), None))
            y += LINE
        for row in rows:
            lines.append((y, _cut(safe(row.label)), row))
            y += LINE
        y += LINE / 3
    left = EDGE + max((len(name) for _, name, _ in lines), default=0) * LETTER + EDGE
    columns = [(name, left + (place + 0.5) * CELL) for place, name in enumerate(names[:-1])]
    columns.append((names[-1], columns[-1][1] + 2 * CELL))
    return DrawnGrid(left, top, left + (len(names) + 2) * CELL, y + EDGE, turned, columns, lines)


def highest(grid: Grid) -> int:
    """The highest count of a row that is not a sum."""
    rows = (row for _, rows in grid.groups for row in rows)
    return max((square.number for row in rows for square in row.squares), default=0)


def shade(square: Square, most: int) -> int:
    """How dark a square is, from 0 for none to `DARKEST` for the highest count."""
    return -(-square.number * DARKEST // most) if most else 0


def legend(most: int) -> list[tuple[int, str]]:
    """Each shade that occurs with the counts it stands for: `(1, "1")`, `(2, "2-3")`."""
    counts: dict[int, list[int]] = {}
    for count in range(most + 1):
        counts.setdefault(shade(Square(count), most), []).append(count)
    return [(shade, _span(found)) for shade, found in counts.items()]


def _span(counts: Sequence[int]) -> str:
    first, last = counts[0], counts[-1]
    return str(first) if first == last else f"{first}-{last}"


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"
