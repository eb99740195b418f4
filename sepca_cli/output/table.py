"""Format `table`: what people read on a terminal, and the very same, uncut, in a pipe."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from sepca_cli.output.layout import (
    Measure,
    Texts,
    in_columns,
    padded,
    whole,
    width_of,
    with_room,
    wrapped,
)
from sepca_cli.output.marked import marked_lines
from sepca_cli.output.parts import (
    Lines,
    filled,
    in_batches,
    labelled,
    places_for_people,
    stretches,
    texts,
)
from sepca_cli.output.safe import safe, safe_all
from sepca_cli.output.streams import NARROWEST, Line
from sepca_cli.reports.shapes import Marked, Page, Table

ENOUGH = 250  # rows that say how wide columns are in a window: some screens of them
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
    """The rows under their columns' headings.

    A pipe gets columns as wide as their widest text, so all rows are kept until the last one is
    known. In a window the first rows say how wide the columns are, and a later text that is wider
    is broken: so a screenful appears before the rest is read.
    """
    if not table.rows:
        return
    places = places_for_people(table)
    columns = [table.columns[place] for place in places]
    heads = [[safe(column.heading)] for column in columns]
    measure = Measure(columns)
    measure.take(heads, window)
    coming = _batches(table, places)
    kept = []
    for batch in coming if window is None else _first(coming):
        measure.take(batch.texts, window)
        kept.append(batch.packed())
    widths = measure.widths(window)
    if window is not None and len(table.rows) > ENOUGH:
        widths = with_room(columns, widths, window)  # for wider texts that may come
    for line in "\n".join(in_columns(columns, heads, widths)).split("\n"):
        yield line, "bold"
    yield "-" * whole(widths), "dim"
    for number, batch in enumerate(chain(map(Batch.unpacked, kept), coming)):
        if batch.heading is not None:
            if number:
                yield "", ""
            yield from _heading(batch.heading, window)
        for row in in_columns(columns, batch.texts, widths):
            yield row, ""


class Batch(NamedTuple):
    """Some rows as the safe texts of each column; a heading where a stretch begins with them."""

    heading: str | None
    texts: Texts

    def packed(self) -> "Packed":
        """The same in a tenth of the room: a safe text is one line."""
        return self.heading, ["\n".join(below).encode() for below in self.texts]

    @classmethod
    def unpacked(cls, kept: "Packed") -> "Batch":
        """What `packed` made small."""
        heading, columns = kept
        return cls(heading, [below.decode().split("\n") for below in columns])


Packed = tuple[str | None, list[bytes]]


def _batches(table: Table, places: Sequence[int]) -> Iterator[Batch]:
    for heading, rows in stretches(table):
        begins: str | None = heading
        for batch in in_batches(rows):
            cells = list(zip(*batch, strict=True))
            yield Batch(begins, [safe_all(texts(cells[place])) for place in places])
            begins = None


def _first(batches: Iterator[Batch]) -> Iterator[Batch]:
    """As many as say how wide columns are to be."""
    rows = 0
    while rows < ENOUGH and (batch := next(batches, None)):
        yield batch
        rows += len(batch.texts[0])


def _heading(text: str, window: int | None) -> Iterator[Line]:
    """A heading, broken where the window ends; no lines if there is none."""
    if text:
        for line in wrapped(safe(text), window):
            yield line, "bold"
