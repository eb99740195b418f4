"""The picture of time: a row for each year, and one strip for all.

A year is as wide as the paper, so that a text fits beside every event and nothing has to be turned
or guessed. What is drawn in a row is measured from its upper edge.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sepca_cli.output.drawing import bands
from sepca_cli.output.drawing.bands import DrawnBand
from sepca_cli.output.drawing.marks import LANE, REACH, UNDATED, DrawnMark, in_lanes, year_of
from sepca_cli.output.drawing.scale import BAND, LEFT, LETTER, RIGHT, WIDTH, x_of
from sepca_cli.output.drawing.signs import PURPOSES, SIGNS, purpose, sign
from sepca_cli.output.drawing.tallies import DrawnTally, columns_of, in_columns, most_of_a_kind
from sepca_cli.reports.pictures import Mark, Timeline

STRIP = 74  # height of the bars that show how busy the years were
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

Numbered = tuple[int, Mark]  # a mark with its place among all


class Row(NamedTuple):
    """A year, or what has no date: every event of it, or in a long timeline their counts."""

    year: str
    y: float
    height: float
    bands: list[DrawnBand]
    marks: list[DrawnMark]
    tallies: list[DrawnTally]


class Bar(NamedTuple):
    """A year in the strip above: how many events, and its parts from the foot up."""

    year: str
    x: float
    width: float
    held: int
    parts: list[tuple[str, float, float]]  # purpose, y, height
    named: bool


class Sample(NamedTuple):
    """A sign in the legend, with its place in a picture that stands alone."""

    kind: str
    words: str
    sign: str
    purpose: str
    x: float
    y: float


class Drawing(NamedTuple):
    """The whole picture; `height` is that of its rows."""

    title: str
    months: list[tuple[str, float]]
    bars: list[Bar]
    strip: list[DrawnBand]
    rows: list[Row]
    legend: list[Sample]
    height: float


def drawn(timeline: Timeline) -> Drawing:
    """Give every band and mark its place."""
    by_year: dict[str, list[Numbered]] = defaultdict(list)
    for number, mark in enumerate(timeline.marks):
        by_year[year_of(mark)].append((number, mark))
    known = sorted(set(by_year) - {UNDATED})
    years = [str(year) for year in range(int(known[0]), int(known[-1]) + 1)] if known else []
    colours = bands.colours_of(timeline.bands)
    legend = _legend(timeline.marks)
    columns = columns_of([sample.kind for sample in legend])
    most = most_of_a_kind([mark for _, mark in found] for found in by_year.values())
    rows: list[Row] = []
    y = 0.0
    for year in [*years, *({UNDATED} & set(by_year))]:
        dated = year != UNDATED
        above = list(bands.in_year(timeline.bands, year, colours)) if dated else []
        found, top = by_year[year], BAND if dated else 0
        marks: list[DrawnMark] = []
        tallies: list[DrawnTally] = []
        if timeline.long:
            tallies, height = in_columns([mark for _, mark in found], top, columns, most)
        else:
            marks, height = in_lanes(found, year, top)
        rows.append(Row(year, y, height, above, marks, tallies))
        y += height
    months = [(name, x_of(f"2001-{number:02}-01", 2001)) for number, name in enumerate(MONTHS, 1)]
    strip = list(bands.in_one_line(timeline.bands, years, colours))
    return Drawing(timeline.title, months, _bars(by_year, years), strip, rows, legend, y)


def _bars(by_year: Mapping[str, Sequence[Numbered]], years: Sequence[str]) -> list[Bar]:
    """The events held in each year, by what they were for."""
    counts = {
        year: Counter(purpose(m.kind) for _, m in by_year[year] if _held(m)) for year in years
    }
    most = max((count.total() for count in counts.values()), default=0)
    if not most:
        return []
    width = (RIGHT - LEFT) / len(years)
    every = 1 if width >= 30 else 5
    bars = []
    for place, (year, count) in enumerate(counts.items()):
        foot, parts = float(STRIP), []
        for name in PURPOSES:
            height = (STRIP - 14) * count[name] / most
            foot -= height
            if height:
                parts.append((name, foot, height))
        named = int(year) % every == 0
        bars.append(Bar(year, LEFT + place * width, width, count.total(), parts, named))
    return bars


def _held(mark: Mark) -> bool:
    return mark.kind != "handover" and not {"announced", "cancelled"} & set(mark.marks)


def _legend(marks: Iterable[Mark]) -> list[Sample]:
    """The kinds that occur, in the order of the vocabulary, set in lines."""
    used = {mark.kind for mark in marks}
    samples = []
    x, y = float(LEFT), 0.0
    for kind in [*(kind for kind in SIGNS if kind in used), *sorted(used - set(SIGNS))]:
        words = kind.replace("-", " ")
        needed = 2 * REACH + len(words) * LETTER + 18
        if x + needed > WIDTH:
            x, y = float(LEFT), y + LANE
        samples.append(Sample(kind, words, sign(kind), purpose(kind), x, y))
        x += needed
    return samples
