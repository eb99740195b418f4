"""Small pictures among the words of a terminal: a row of bars for a row of numbers."""

from collections.abc import Sequence
from itertools import chain

from sepca_cli.output.layout import GAP, width_of
from sepca_cli.output.parts import for_people, written
from sepca_cli.reports.shapes import Cell, Column, Table

BARS = "▁▂▃▄▅▆▇█"
NONE = "·"
FEWEST = 4  # numbers of which a picture says more than they do


def spark(numbers: Sequence[int]) -> str:
    """A bar for each number, none for zero; the highest of them fills its line."""
    most = max(numbers, default=0)
    return "".join(
        BARS[-(-number * len(BARS) // most) - 1] if number else NONE for number in numbers
    )


def drawn(table: Table, window: int) -> Table:
    """The table with its pictures: years behind its title, and a spark in each row of a series.

    Numbers come first: a spark stands beside them where there is room for both. Only where the
    window has no room for the numbers, the spark stands in their place, and a note says so.
    """
    by_year = list(table.by_year)
    if len(by_year) >= FEWEST:
        table = _with_years(table, by_year, window)
    series = [place for place, column in enumerate(table.columns) if column.series]
    return _with_series(table, series, window) if table.rows and len(series) >= FEWEST else table


def _with_years(table: Table, by_year: Sequence[tuple[str, int]], window: int) -> Table:
    years, numbers = zip(*by_year, strict=True)
    title = f"{table.title}  {years[0]} {spark(numbers)} {years[-1]}"
    if len(title) > window:
        return table
    note = f"The bars above count the events held in each year, {max(numbers)} at most."
    return table._replace(title=title, notes=chain(table.notes, [note]))


def _with_series(table: Table, series: Sequence[int], window: int) -> Table:
    first, last = series[0], series[-1]
    heading = f"{table.columns[first].heading} - {table.columns[last].heading}"
    beside = _put(table, last + 1, last + 1, heading, series)
    for fitting in (beside, table):
        if _width(fitting) <= window:
            return fitting
    instead = _put(table, first, last + 1, heading, series)
    note = "The bars stand for numbers: see them in a wider window, or with --format csv."
    return instead._replace(notes=chain(instead.notes, [note]))


def _put(table: Table, start: int, end: int, heading: str, series: Sequence[int]) -> Table:
    """The table with a column of sparks in the place of those from `start` to `end`."""
    columns = (*table.columns[:start], Column("", heading), *table.columns[end:])
    rows: list[tuple[Cell, ...]] = [
        (*row[:start], spark([int(row[place] or 0) for place in series]), *row[end:])
        for row in table.rows
    ]
    return table._replace(columns=columns, rows=rows)


def _width(table: Table) -> int:
    """How wide the table is where nothing is broken."""
    (_, shown), *_ = for_people(table._replace(group_by=""))
    columns = zip(*shown.rows, strict=True)
    widest = (
        max(width_of(written(cell)) for cell in (column.heading, *cells))
        for column, cells in zip(shown.columns, columns, strict=True)
    )
    return sum(widest) + len(GAP) * (len(shown.columns) - 1)
