"""Format `table`: what people read on a terminal, and the very same, uncut, in a pipe."""

from collections.abc import Iterator
from itertools import islice

from sepca_cli.output.layout import in_columns, padded, width_of, wrapped
from sepca_cli.output.marked import marked_lines
from sepca_cli.output.parts import Lines, filled, for_people, labelled, written
from sepca_cli.output.safe import safe, safe_all
from sepca_cli.output.streams import NARROWEST, Line
from sepca_cli.reports.shapes import Marked, Page, Table

INDENT = 2  # where a line goes on below itself


def lines(answer: Table | Page, window: int | None) -> Iterator[Line]:
    """The answer line by line, fitted to the columns of a window; None is as wide as it takes.

    An empty table has no lines, and a section that says nothing is left out.
    """
    if isinstance(answer, Table):
        if answer.rows and answer.title:
            yield from _heading(answer.title, window)
            yield "", ""
        yield from _table(answer, window)
        return
    yield from _heading(answer.title, window)
    for section in filled(answer):
        yield "", ""
        yield from _heading(section.heading, window)
        if isinstance(section.body, Table):
            yield from _table(section.body, window)
        elif isinstance(section.body, Marked):
            yield from marked_lines(section.body, window)
        else:
            yield from _labelled(section.body, window)


def _labelled(body: Lines, window: int | None) -> Iterator[Line]:
    pairs = [(f"{safe(label)}: " if label else "", text) for label, text in labelled(body)]
    beside = max(width_of(label) for label, _ in pairs)
    indent = beside or (INDENT if len(pairs) > 1 else 0)  # a text that stands alone needs none
    for label, text in pairs:
        yield from _hanging(padded(label, beside), text, indent, window)


def _hanging(start: str, text: str, indent: int, window: int | None) -> Iterator[Line]:
    """A text of one or many lines behind its start; from the second line on it is indented."""
    room = None if window is None else max(window - indent, NARROWEST)
    for part in safe(text, lines=True).split("\n"):
        for line in wrapped(part, room):
            yield (start + line).rstrip(), ""
            start = " " * indent


def _table(table: Table, window: int | None) -> Iterator[Line]:
    if not table.rows:
        return
    groups = for_people(table)
    columns = groups[0][1].columns
    rows = [row for _, stretch in groups for row in stretch.rows]
    texts = [
        safe_all([column.heading, *map(written, cells)])
        for column, cells in zip(columns, zip(*rows, strict=True), strict=True)
    ]
    whole, drawn = in_columns(columns, texts, window)
    for line in next(drawn).split("\n"):
        yield line, "bold"
    yield "-" * whole, "dim"
    for number, (heading, stretch) in enumerate(groups):
        if number:
            yield "", ""
        yield from _heading(heading, window)
        for row in islice(drawn, len(stretch.rows)):
            yield row, ""


def _heading(text: str, window: int | None) -> Iterator[Line]:
    """A heading, broken where the window ends; no lines if there is none."""
    if text:
        for line in wrapped(safe(text), window):
            yield line, "bold"
