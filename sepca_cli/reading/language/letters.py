"""A text folded for searching, which still knows where each letter stood.

Names and dates are looked for in the folded text, where scripts, capitals and marks do not matter;
what is shown, cited and kept is the stretch of the text itself.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import compress
from operator import attrgetter
from typing import NamedTuple, Protocol, TypeVar
from unicodedata import combining

from sepca_cli.names import fold

_DJ = re.compile("dj+")  # the other way to write đ


class Spot(NamedTuple):
    """A place in a text: its characters from `start` up to, and not with, `end`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """What stands there."""
        return text[self.start : self.end]

    def within(self, other: "Spot") -> bool:
        """Whether it lies in another place."""
        return other.start <= self.start and self.end <= other.end


class _Placed(Protocol):
    """Something that has a place in the text."""

    @property
    def spot(self) -> Spot: ...


Placed = TypeVar("Placed", bound=_Placed)

_start = attrgetter("spot.start")


def inside(placed: Sequence[Placed], spot: Spot) -> list[Placed]:
    """Those within a stretch of the text, of several in the order of the text."""
    return [each for each in beginning(placed, spot) if each.spot.end <= spot.end]


def beginning(placed: Sequence[Placed], spot: Spot) -> Sequence[Placed]:
    """Those that begin in a stretch of the text, of several in the order of the text."""
    first = bisect_left(placed, spot.start, key=_start)
    return placed[first : bisect_left(placed, spot.end, first, key=_start)]


class Letters(NamedTuple):
    """A text, the same text folded, and where each folded letter begins and ends in the text."""

    text: str
    folded: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __hash__(self) -> int:
        """Tell texts apart by the text alone: what is known of one is asked for again and again."""
        return hash(self.text)

    def spot(self, start: int, end: int) -> Spot:
        """The place in the text of a stretch of the folded one, which must not be empty."""
        return Spot(self.starts[start], self.ends[end - 1])

    def stretch(self, spot: Spot) -> tuple[int, int]:
        """Where the folded letters of a place begin and end in the folded text."""
        return bisect_left(self.starts, spot.start), bisect_left(self.starts, spot.end)

    def found(self, match: re.Match[str], group: int | str = 0) -> Spot:
        """The place in the text of what a pattern found in the folded one."""
        return self.spot(*match.span(group))


def letters(text: str) -> Letters:
    """Return a text with its folded form, which is that of `names.fold`, letter by letter."""
    begins = _begins(text)
    ends = [*begins, len(text)][1:]
    pieces = [_folded(text[start:end]) for start, end in zip(begins, ends, strict=True)]
    starts = [start for start, piece in zip(begins, pieces, strict=True) for _ in piece]
    ends = [end for end, piece in zip(ends, pieces, strict=True) for _ in piece]
    folded = "".join(pieces)
    kept = bytearray(b"\1" * len(folded))
    for found in _DJ.finditer(folded):
        first, after = found.span()
        ends[first] = ends[after - 1]
        kept[first + 1 : after] = bytes(after - first - 1)
    return Letters(
        text, _DJ.sub("d", folded), tuple(compress(starts, kept)), tuple(compress(ends, kept))
    )


def _begins(text: str) -> Sequence[int]:
    """Where each letter begins in the text, the marks that follow it being a part of it."""
    if not any(map(combining, text)):
        return range(len(text))
    begins = [at for at, character in enumerate(text) if not combining(character)]
    return begins if begins[:1] == [0] or not text else [0, *begins]


@lru_cache(maxsize=4096)
def _folded(letter: str) -> str:
    return fold(letter)
