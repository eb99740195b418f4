"""Events in the picture of time: a sign where they stand, a line for as long as they may be."""

from collections.abc import Sequence
from typing import NamedTuple

from sepca_cli.dates import FIRST, LAST
from sepca_cli.output.drawing.scale import LEFT, LETTER, RIGHT, WIDTH, cut, day_after, x_of
from sepca_cli.output.drawing.signs import purpose, sign
from sepca_cli.output.safe import safe
from sepca_cli.reports.pictures import Mark

LANE = 21  # height of a line of events
REACH = 9  # from the middle of a sign to what stands beside it
LONGEST = 104  # letters beside a sign
CROWDED = 40  # events in a year; where there are more, no text stands beside them
UNDATED = "No date"
SHOWN_IN_TEXT = {"perhaps": "?", "inferred": "*"}  # the other marks are drawn


class DrawnMark(NamedTuple):
    """An event in a row. `number` is its place among all; `from_x` to `to_x` is its time.

    `open_left` and `open_right` say that its time goes on beyond the row.
    """

    number: int
    mark: Mark
    x: float
    y: float
    from_x: float
    to_x: float
    open_left: bool
    open_right: bool
    sign: str
    purpose: str
    label: str
    label_x: float
    label_width: float
    anchor: str


def year_of(mark: Mark) -> str:
    """The year in whose row a mark stands: the first in which it may have been."""
    day = mark.latest if mark.earliest == FIRST else mark.earliest
    return UNDATED if day == LAST else day[:4]


def in_lanes(
    found: Sequence[tuple[int, Mark]], year: str, top: float
) -> tuple[list[DrawnMark], float]:
    """The marks of a year below `top`, each on the first line with room, and the row's height."""
    ends: list[float] = []
    marks = []
    for number, mark in found:
        at = _placed(number, mark, year, with_label=len(found) <= CROWDED)
        long = at.label_width + REACH
        first = min(at.from_x, at.x - REACH, at.x - long if at.anchor == "end" else at.x)
        last = max(at.to_x, at.x + REACH, at.x + long if at.anchor == "start" else at.x)
        free = (lane for lane, end in enumerate(ends) if end + 8 <= first)
        lane = next(free, len(ends))
        ends[lane : lane + 1] = [last]
        marks.append(at._replace(y=top + 6 + lane * LANE + LANE / 2))
    return marks, top + LANE * len(ends) + (14 if ends else 7)


def _placed(number: int, mark: Mark, year: str, with_label: bool) -> DrawnMark:
    """A mark in its row, its line not yet chosen, with the text on the side that has room."""
    open_left = mark.earliest == FIRST
    open_right = mark.latest == LAST
    if year == UNDATED:
        from_x = to_x = x = float(LEFT + REACH)
        open_left = open_right = False
    else:
        from_x = LEFT if open_left else x_of(mark.earliest, int(year))
        to_x = RIGHT + 1 if open_right else x_of(day_after(mark.latest), int(year))
        open_right = to_x > RIGHT
        to_x = min(to_x, RIGHT)
        x = (from_x + to_x) / 2
        if mark.exact:
            x = max(from_x + REACH / 2, min(x, from_x + REACH))
    room = max(WIDTH - x, x - LEFT) - REACH
    label = _label(mark, min(LONGEST, int(room / LETTER))) if with_label else ""
    width = len(label) * LETTER
    at_right = x + REACH + width <= WIDTH
    return DrawnMark(
        number,
        mark,
        x,
        0,
        from_x,
        to_x,
        open_left,
        open_right,
        sign(mark.kind),
        purpose(mark.kind),
        label,
        x + REACH + 2 if at_right else x - REACH - 2,
        width,
        "start" if at_right else "end",
    )


def _label(mark: Mark, letters: int) -> str:
    """The text beside a sign: when, what, and what to beware of."""
    doubt = "".join(SHOWN_IN_TEXT[name] for name in mark.marks if name in SHOWN_IN_TEXT)
    text = cut(f"{mark.date}: {safe(mark.title)}", letters - len(doubt) - 1)
    return f"{text} {doubt}".rstrip()
