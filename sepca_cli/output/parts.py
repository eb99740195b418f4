"""An answer taken apart, as every format needs it: cells, groups of rows, labelled lines."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from sepca_cli.reports.shapes import Cell, Marked, Page, Section, Table

Lines = Sequence[tuple[str, str]] | Sequence[str] | Marked


def written(cell: Cell) -> str:
    """A cell as text, not yet made safe; what is not known is ""."""
    if cell is None:
        return ""
    return str(cell).lower() if isinstance(cell, bool) else str(cell)


def for_programs(table: Table) -> Table:
    """The columns that have a key."""
    return _with(table, [place for place, column in enumerate(table.columns) if column.key])


def for_people(table: Table) -> list[tuple[str, Table]]:
    """The columns that have a heading, in stretches of rows that share a value of `group_by`.

    Each stretch comes with that value, and without its column. A table without `group_by` is one
    stretch under "".
    """
    headed = [place for place, column in enumerate(table.columns) if column.heading]
    if not table.group_by:
        return [("", _with(table, headed))]
    group = [column.key or column.heading for column in table.columns].index(table.group_by)
    nothing = f"{table.columns[group].heading}: none"
    beside = [place for place in headed if place != group]
    return [
        (written(value) or nothing, _with(table._replace(rows=list(rows)), beside))
        for value, rows in groupby(table.rows, key=lambda row: row[group])
    ]


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


def _with(table: Table, places: list[int]) -> Table:
    if len(places) == len(table.columns):
        return table
    columns = tuple(table.columns[place] for place in places)
    rows = [tuple([row[place] for place in places]) for row in table.rows]
    return table._replace(columns=columns, rows=rows)
