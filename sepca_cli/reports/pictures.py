"""Undrawn pictures: what one shows, before anybody decides where on the paper it stands."""

from collections.abc import Sequence
from typing import NamedTuple

from sepca_cli.reports.shapes import Page

MOST = 1000  # events that a timeline tells in full; a page of more is slow to open and to send


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


class Brief(NamedTuple):
    """What a long timeline tells of an event or a handover, where many would be too much in full.

    `group` is the heading of its presidency, `parties` how many took part, `sources` how many
    speak of it. `names` are those under which somebody may look for it: parties, persons, topics.
    """

    group: str
    place: str
    parties: int
    sources: int
    names: tuple[str, ...]


class Mark(NamedTuple):
    """An event or a handover in the picture of time, from `earliest` to `latest` (ISO days).

    `exact` says that these are its first and last day; else it was some time between them. `marks`
    are words of `MARKS`. `about` has all that is known of it, or a brief.
    """

    key: str
    title: str
    date: str
    earliest: str
    latest: str
    exact: bool
    kind: str
    marks: tuple[str, ...]
    about: Page | Brief


class Timeline(NamedTuple):
    """Presidencies as bands, and what happened as marks, both in order of time.

    A `long` one is to be counted year by year rather than drawn mark by mark; its marks are brief.
    """

    title: str
    bands: Sequence[Band]
    marks: Sequence[Mark]
    long: bool = False


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
