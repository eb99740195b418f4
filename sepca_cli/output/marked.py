"""A text with marks in it, broken where the window ends, its marks set off on a terminal."""

from collections.abc import Iterator, Sequence

from sepca_cli.output.layout import wrapped
from sepca_cli.output.safe import safe
from sepca_cli.output.streams import Line
from sepca_cli.reports.shapes import Marked


def marked_lines(body: Marked, window: int | None) -> Iterator[Line]:
    """The text line by line, each with the stretches that are marked in it."""
    for pieces in body.pieces:
        clean = [(safe(text), marked) for text, marked in pieces]
        # A line is broken at its blanks, and only they change: the other characters lead through.
        marks = (marked for text, marked in clean for letter in text if letter != " ")
        for line in wrapped("".join(text for text, _ in clean), window):
            yield line, _stretches(line, marks)


def _stretches(line: str, marks: Iterator[bool]) -> Sequence[tuple[int, int]]:
    """Where the marked stretches of a line begin and end; `marks` speaks of each letter."""
    stretches: list[tuple[int, int]] = []
    within = False
    for at, letter in enumerate(line):
        if letter != " ":
            goes_on, within = within, next(marks)
            if within:
                start = stretches.pop()[0] if goes_on else at
                stretches.append((start, at + 1))
    return stretches
