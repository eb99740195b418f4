"""An answer taken apart, as every format needs it: cells, groups of rows, labelled lines."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice
from operator import itemgetter

from sepca_cli.reports.shapes import Cell, Column, Flow, Marked, Page, Row, Section, Table

Lines = Sequence[tuple[str, str]] | Sequence[str] | Marked


def written(cell: Cell) -> str:
    """A cell as text, not yet made safe; what is not known is ""."""
    if cell is None:
        return ""
    return str(cell).lower() if isinstance(cell, bool) else str(cell)


def texts(cells: Sequence[Cell]) -> list[str]:
    """The cells of a column as texts, as `written` makes them."""
    kinds = set(map(type, cells))
    if kinds == {str}:
        return list(cells)  # type: ignore[arg-type]
    if kinds == {bool}:
        return ["true" if cell else "false" for cell in cells]
    return list(map(written, cells))


def for_programs(table: Table) -> Table:
    """The columns that have a key."""
    return _with(table, places_for_programs(table))


def for_people(table: Table) -> list[tuple[str, Table]]:
    """The columns that have a heading, in stretches of rows that share a value of `group_by`.

    Each stretch comes with that value, and without its column. A table without `group_by` is one
    stretch under "".
    """
    places = places_for_people(table)
    return [
        (heading, _with(table._replace(rows=list(rows)), places))
        for heading, rows in stretches(table)
    ]


def places_for_programs(table: Table) -> list[int]:
    """Where in a row the cells stand whose columns have a key."""
    return [place for place, column in enumerate(table.columns) if column.key]


def places_for_people(table: Table) -> list[int]:
    """Where in a row the cells stand that people read below their columns' headings."""
    return [
        place
        for place, column in enumerate(table.columns)
        if column.heading and not (table.group_by and _name(column) == table.group_by)
    ]


def stretches(table: Table) -> Iterator[tuple[str, Iterable[Row]]]:
    """The rows under the headings that `group_by` makes of them, to be gone through in turn."""
    if not table.group_by:
        yield "", table.rows
        return
    group = [_name(column) for column in table.columns].index(table.group_by)
    nothing = f"{table.columns[group].heading}: none"
    for value, rows in groupby(table.rows, key=itemgetter(group)):
        yield written(value) or nothing, rows


def in_batches(rows: Iterable[Row], most: int = 500) -> Iterator[list[Row]]:
    """The rows, some hundreds at a time: enough to do them in one go, few enough to hold."""
    remaining = iter(rows)
    while batch := list(islice(remaining, most)):
        yield batch


def labelled(body: Lines) -> list[tuple[str, str]]:
    """Each line with its label, "" for a plain line; a label without a value is left out."""
    if isinstance(body, Marked):
        return [("", line) for line in body.lines]
    pairs = [("", item) if isinstance(item, str) else item for item in body]
    return [(label, text) for label, text in pairs if text or not label]


def filled(page: Page) -> Iterator[Section]:
    """The sections of a page that say something."""
    for section in page.sections:
        body = section.body
        if body.rows if isinstance(body, Table) else any(text for _, text in labelled(body)):
            yield section


def _name(column: Column) -> str:
    return column.key or column.heading


def _with(table: Table, places: list[int]) -> Table:
    if len(places) == len(table.columns):
        return table
    columns = tuple(table.columns[place] for place in places)
    chosen = itemgetter(*places) if len(places) > 1 else lambda row: tuple(row[p] for p in places)
    rows = Flow(len(table.rows), lambda: map(chosen, table.rows))
    return table._replace(columns=columns, rows=rows)
