"""Undrawn pictures: what one shows, before anybody decides where on the paper it stands."""

from collections.abc import Sequence
from typing import NamedTuple

from sepca_cli.reports.shapes import Page


class Band(NamedTuple):
    """A presidency in the picture of time: who held it, and its sure and possible days (ISO).

    `holder` tells apart who holds it, "" when that is not known. The days are those of a
    `Stretch`: where `sure_from` is after `sure_until`, none is sure.
    """

    holder: str
    label: str
    sure_from: str
    sure_until: str
    maybe_from: str
    maybe_until: str


class Mark(NamedTuple):
    """An event or a handover in the picture of time, from `earliest` to `latest` (ISO days).

    `exact` says that these are its first and last day; else it was some time between them. `marks`
    are words of `MARKS`. `page` has all that is known of it.
    """

    key: str
    title: str
    date: str
    earliest: str
    latest: str
    exact: bool
    kind: str
    marks: tuple[str, ...]
    page: Page


class Timeline(NamedTuple):
    """Presidencies as bands, and what happened as marks, both in order of time."""

    title: str
    bands: Sequence[Band]
    marks: Sequence[Mark]


class Square(NamedTuple):
    """A count in a grid. It stands `apart` where the row's party was no member at the time."""

    number: int
    apart: bool = False


class GridRow(NamedTuple):
    """A row of counts with its total and, for a member, its share of the events held."""

    label: str
    squares: Sequence[Square]
    total: int
    share: str = ""


class Grid(NamedTuple):
    """Counts to be shaded: groups of rows, and below them rows of `sums`.

    A group comes with its heading, "" where there is only one.
    """

    title: str
    heading: str
    columns: Sequence[str]
    groups: Sequence[tuple[str, Sequence[GridRow]]]
    sums: Sequence[GridRow]


Picture = Timeline | Grid
