"""A long timeline year by year: tables of its rows, and an index of the names they go by."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from typing import TYPE_CHECKING

from sepca_cli.output.drawing.marks import year_of
from sepca_cli.output.safe import safe
from sepca_cli.reports.pictures import Brief, Mark

if TYPE_CHECKING:
    from markupsafe import Markup

Row = tuple[Mark, Brief]
Years = dict[str, list[tuple[str, list[Row]]]]
"""Under each year of the picture its tables, each with its heading and its rows."""

LONGEST = 40  # rows in one table, which a browser lays out in one go when it comes in sight


def in_years(marks: Iterable[Mark]) -> Years:
    """The rows of a long timeline in order of time, what has no date last.

    A presidency has a table in each of its years, and another when the one is full.
    """
    found: dict[str, list[Row]] = defaultdict(list)
    for mark in marks:
        assert isinstance(mark.about, Brief)
        found[year_of(mark)].append((mark, mark.about))
    return {year: list(_tables(found[year])) for year in sorted(found)}


def _tables(rows: Iterable[Row]) -> Iterator[tuple[str, list[Row]]]:
    for heading, stretch in groupby(rows, key=lambda row: row[1].group):
        first = True
        while some := list(islice(stretch, LONGEST)):
            yield heading if first else f"{heading} (continued)", some
            first = False


def index(years: Years) -> "Markup":
    """By name the rows to which it belongs, as JSON that may stand in a page.

    A row is told by how far it is from the one before: in a large record that is half the bytes.
    """
    from jinja2.utils import htmlsafe_json_dumps

    steps: dict[str, list[int]] = defaultdict(list)
    reached: dict[str, int] = defaultdict(int)
    for number, (_, brief) in enumerate(_rows(years)):
        for name in map(safe, brief.names):
            steps[name].append(number - reached[name])
            reached[name] = number
    return htmlsafe_json_dumps(steps, ensure_ascii=False, separators=(",", ":"))


def _rows(years: Years) -> Iterator[Row]:
    return (row for tables in years.values() for _, rows in tables for row in rows)
