"""Unrendered answers: what a report says, before anybody decides how it looks."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

Cell = str | int | float | bool | None
Row = tuple[Cell, ...]
Item = TypeVar("Item")


class Column(NamedTuple):
    """A column: its key in machine formats, its heading for people, and how it may be drawn.

    A column without a key is for people only, one without a heading for machines only. `number`
    stands to the right; `wide` is the text that gives way first in a narrow window. Numbers in
    `series` belong to one row of time or the like, and may be drawn instead of written out.
    """

    key: str
    heading: str
    number: bool = False
    wide: bool = False
    series: bool = False


class Flow(Collection[Item]):
    """As many items as `count`, each made when it is asked for, and anew each time.

    So a table of any size can be shown without being held.
    """

    def __init__(self, count: int, made: Callable[[], Iterator[Item]]) -> None:
        self._count = count
        self._made = made

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Item]:
        return self._made()

    def __contains__(self, item: object) -> bool:
        return any(item == each for each in self)


class Table(NamedTuple):
    """Rows under columns.

    `group_by` is the key (the heading, where there is none) of a column whose value becomes a
    heading above its rows where people read; in machine formats it is a column like any other.
    `notes` are said about the data, not part of it, and after the rows: what they say of rows that
    are made one by one is known only then. `by_year` counts what the rows tell of, year by
    year without a gap, for a small picture above them.
    """

    columns: tuple[Column, ...]
    rows: Collection[Row]
    title: str = ""
    group_by: str = ""
    notes: Iterable[str] = ()
    by_year: Iterable[tuple[str, int]] = ()


class Marked(NamedTuple):
    """A text line by line, each in pieces that are marked or not; the marks are in the text, too.

    Colour may set them off, and is never what tells them.
    """

    pieces: Sequence[Sequence[tuple[str, bool]]]

    @property
    def lines(self) -> list[str]:
        """Each line as one text."""
        return ["".join(text for text, _ in line) for line in self.pieces]


class Section(NamedTuple):
    """A part of a page: a table, labelled lines, plain lines, or a text with marks in it."""

    heading: str
    body: Table | Sequence[tuple[str, str]] | Sequence[str] | Marked


class Page(NamedTuple):
    """One record or one dossier; `data` is its JSON form, the rest is for people.

    `signed_by` names those for whom a page on paper has a place to sign.
    """

    title: str
    sections: Sequence[Section]
    data: Mapping[str, object]
    signed_by: tuple[str, ...] = ()
