"""Text in columns: how wide it is, where it breaks, how it is padded.

Rich's own Table does the same at some hundred times the cost a row, and importing it takes as long
as finding the rows. A test holds this writer to what that Table draws.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from sepca_cli.reports.shapes import Column

GAP = "  "
EASY = 24  # columns in which a text can be read with ease
LEAST_WIDE = 12  # left to a text that gives way first
LEAST = 8  # to any other text; numbers never give way, half a number is another number

# Latin, Greek and Cyrillic letters without combining marks: each takes one column.
ONE_COLUMN_EACH = re.compile(r"[\x20-\x7e\xa1-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f]*")


def width_of(text: str) -> int:
    """The columns that a safe text takes: two for a wide character, none for a combining mark."""
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def padded(text: str, width: int, *, right: bool = False) -> str:
    """`text` filled with blanks to `width`, standing to the left or to the right."""
    blanks = " " * (width - width_of(text))
    return blanks + text if right else text + blanks


def wrapped(text: str, width: int | None) -> list[str]:
    """`text` in lines of at most `width`, broken at blanks; None is as wide as it takes.

    A word that is longer than a line is broken where the line ends. Nothing is left out.
    """
    if width is None or width_of(text) <= width:
        return [text]
    from rich.cells import chop_cells

    lines: list[str] = []
    line = ""
    room = width
    for word in text.split():
        needed = width_of(word)
        if line and needed < room:
            line += f" {word}"
            room -= needed + 1
            continue
        if line:
            lines.append(line)
        if needed > width:
            *full, word = chop_cells(word, width)
            lines += full
        line = word
        room = width - width_of(line)
    return [*lines, line]


def fitted(
    columns: Sequence[Column], natural: Sequence[int], words: Sequence[int], window: int | None
) -> list[int]:
    """The width of each column in a window, from how wide each is and its longest word.

    Wide columns give way first, as far as they can be read with ease; then all texts, as far as no
    word breaks; then words break. Where the numbers alone leave too little room, texts keep a width
    that can be read, and the lines run on past the window's edge.
    """
    widths = list(natural)
    if window is None:
        return widths
    room = window - len(GAP) * (len(widths) - 1)
    wide = [place for place, column in enumerate(columns) if column.wide]
    texts = [place for place, column in enumerate(columns) if not column.number]
    numbers = sum(widths[place] for place, column in enumerate(columns) if column.number)
    if numbers + LEAST * len(texts) > room:
        return [min(width, EASY) if place in texts else width for place, width in enumerate(widths)]
    unbroken = [max(LEAST, min(word, EASY)) for word in words]
    for yielding, least in (
        (wide, [EASY] * len(widths)),
        (texts, unbroken),
        (wide, [LEAST_WIDE] * len(widths)),
        (texts, [LEAST] * len(widths)),
    ):
        if sum(widths) > room:
            for place in yielding:
                widths[place] = min(widths[place], window)  # spares a very long text a long way
        while sum(widths) > room:
            able = [place for place in yielding if widths[place] > least[place]]
            if not able:
                break
            widths[max(able, key=widths.__getitem__)] -= 1
    return widths


def in_columns(
    columns: Sequence[Column], texts: Sequence[list[str]], window: int | None
) -> tuple[int, Iterator[str]]:
    """The width of the whole, and each row drawn: a line, or several where a text had to break.

    `texts` holds the safe texts of each column from top to bottom, the heading among them.
    """
    natural = [_widest(below) for below in texts]
    fits = window is None or sum(natural) + len(GAP) * (len(natural) - 1) <= window
    words = [] if fits else [_longest_word(below) for below in texts]
    widths = natural if fits else fitted(columns, natural, words, window)
    whole = sum(widths) + len(GAP) * (len(widths) - 1)
    if widths != natural:
        return whole, (_broken_row(columns, row, widths) for row in zip(*texts, strict=True))
    filled = [
        _filled(below, width, column.number)
        for column, below, width in zip(columns, texts, widths, strict=True)
    ]
    return whole, (GAP.join(row).rstrip() for row in zip(*filled, strict=True))


def _widest(texts: list[str]) -> int:
    """The width of the widest; for the usual letters, many times faster than asking Rich."""
    return max(map(len if ONE_COLUMN_EACH.fullmatch("".join(texts)) else width_of, texts))


def _longest_word(texts: list[str]) -> int:
    return max((width_of(word) for text in texts for word in text.split()), default=0)


def _filled(texts: list[str], width: int, right: bool) -> list[str]:
    if not ONE_COLUMN_EACH.fullmatch("".join(texts)):
        return [padded(text, width, right=right) for text in texts]
    if right:
        return [text.rjust(width) for text in texts]
    return [text.ljust(width) for text in texts]


def _broken_row(columns: Sequence[Column], row: Sequence[str], widths: Sequence[int]) -> str:
    parts = [wrapped(text, width) for text, width in zip(row, widths, strict=True)]
    lines = []
    for texts in zip_longest(*parts, fillvalue=""):
        cells = [
            padded(text, width, right=column.number)
            for column, text, width in zip(columns, texts, widths, strict=True)
        ]
        lines.append(GAP.join(cells).rstrip())
    return "\n".join(lines)
