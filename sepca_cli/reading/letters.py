"""A text folded for searching, which still knows where each letter stood.

Names and dates are looked for in the folded text, where scripts, capitals and marks do not matter;
what is shown, cited and kept is the stretch of the text itself.
"""

import re
from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple
from unicodedata import combining

from sepca_cli.names import fold


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


class Letters(NamedTuple):
    """A text, the same text folded, and where each folded letter begins and ends in the text."""

    text: str
    folded: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

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
    folded: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _with_their_marks(text):
        for letter in _folded(text[start:end]):
            if letter == "j" and folded and folded[-1] == "d":
                ends[-1] = end  # dj is the other way to write đ
                continue
            folded.append(letter)
            starts.append(start)
            ends.append(end)
    return Letters(text, "".join(folded), tuple(starts), tuple(ends))


def _with_their_marks(text: str) -> list[tuple[int, int]]:
    """Where each letter begins and ends, the marks that follow it being a part of it."""
    begins = [at for at, character in enumerate(text) if not combining(character)]
    if text and begins[:1] != [0]:
        begins.insert(0, 0)
    return list(zip(begins, [*begins, len(text)][1:], strict=True))


@lru_cache(maxsize=4096)
def _folded(letter: str) -> str:
    return fold(letter)
