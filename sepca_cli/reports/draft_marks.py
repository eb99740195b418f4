"""A text with the facts that were found in it marked by their numbers, in the text itself.

A mark is `[1: 12-14 December]`, so that it can be read in a pipe, without colours and aloud. Where
the text has such a thing itself, ours have as many more brackets as it takes to tell them apart.
"""

import re
from collections import defaultdict
from collections.abc import Iterable

from sepca_cli.reading.language.letters import Spot
from sepca_cli.reports.shapes import Marked

_LIKE_A_MARK = re.compile(r"(?<!\[)(\[++)\d[\d, ]*+:")


def marked(text: str, found: Iterable[tuple[int, Spot]]) -> Marked:
    """Return the text with a mark around each stretch, with the numbers of what it bears out.

    A stretch that begins within another one and ends outside of it is marked from where the other
    one ends.
    """
    numbers: dict[Spot, list[int]] = defaultdict(list)
    for number, spot in found:
        if number not in numbers[spot]:
            numbers[spot].append(number)
    width = max((len(own[1]) for own in _LIKE_A_MARK.finditer(text)), default=0) + 1
    marking = _Marking(text, "[" * width, "]" * width)
    for spot in sorted(numbers, key=lambda spot: (spot.start, -spot.end)):
        marking.mark(spot, ", ".join(map(str, numbers[spot])))
    return marking.finished()


class _Marking:
    """A text in which marks are set from its beginning to its end."""

    def __init__(self, text: str, begin: str, end: str) -> None:
        self.text, self.begin, self.end = text, begin, end
        self._at = 0
        self._open: list[int] = []  # where the marks that are open end, the innermost last
        self._lines: list[list[tuple[str, bool]]] = [[]]

    def mark(self, spot: Spot, numbers: str) -> None:
        """Begin a mark; none begins before one that was begun earlier, however late that was."""
        self._close_until(spot.start)
        start, stop = max(spot.start, self._at), spot.end
        if self._open and stop > self._open[-1]:
            start = self._open[-1]
            self._close_until(start)
            stop = min(stop, *self._open[-1:], len(self.text))
        if start < stop:
            self._add_until(start)
            self._open.append(stop)
            self._add(f"{self.begin}{numbers}: ")

    def finished(self) -> Marked:
        """The whole text, all marks ended."""
        self._close_until(len(self.text))
        self._add_until(len(self.text))
        return Marked(self._lines)

    def _close_until(self, place: int) -> None:
        while self._open and self._open[-1] <= place:
            self._add_until(self._open[-1])
            self._add(self.end)
            self._open.pop()

    def _add_until(self, place: int) -> None:
        self._add(self.text[self._at : place])
        self._at = place

    def _add(self, piece: str) -> None:
        first, *others = piece.split("\n")
        self._lines[-1].append((first, bool(self._open)))
        self._lines += [[(line, bool(self._open))] for line in others]
