"""Text in columns: how wide it is, where it breaks, how it is padded.

Rich's own Table does the same at some hundred times the cost a row, and importing it takes as long
as finding the rows. A test holds this writer to what that Table draws.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from operator import le

from sepca_cli.reports.shapes import Column

GAP = "  "
EASY = 24  # columns in which a text can be read with ease
LEAST_WIDE = 12  # left to a text that gives way first
LEAST = 8  # to any other text; numbers never give way, half a number is another number

Texts = Sequence[Sequence[str]]
"""The safe texts of each column, from top to bottom."""

# Latin, Greek and Cyrillic letters without combining marks: each takes one column. Kept as text:
# what is ASCII alone needs no pattern, and compiling this one takes as long as a short list.
ONE_COLUMN_EACH = r"[\x20-\x7e\xa1-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f]*"


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

    A word that is longer than a line is broken where the line ends, or at a hyphen or a slash
    before that: of a key and an address, parts can be read. Nothing is left out.
    """
    if width is None or width_of(text) <= width:
        return [text]
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
            *full, word = _pieces(word, width)
            lines += full
        line = word
        room = width - width_of(line)
    return [*lines, line]


def _pieces(word: str, width: int) -> list[str]:
    """A word in pieces of at most `width`, the last of which may be shorter."""
    from rich.cells import chop_cells

    pieces = []
    while width_of(word) > width:
        piece = next(filter(None, chop_cells(word[: 2 * width], width)))
        joint = max(piece.rfind("-"), piece.rfind("/")) + 1
        if joint > width // 2:
            piece = piece[:joint]
        pieces.append(piece)
        word = word[len(piece) :]
    return [*pieces, word]


def fitted(
    columns: Sequence[Column], natural: Sequence[int], words: Sequence[int], window: int
) -> list[int]:
    """The width of each column in a window, from how wide each is and its longest word.

    Wide columns give way first, as far as they can be read with ease; then all texts, as far as no
    word breaks; then words break. Where the numbers alone leave too little room, texts keep a width
    that can be read, and the lines run on past the window's edge.
    """
    widths = list(natural)
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


class Measure:
    """How wide columns are by the texts that were shown to it, some rows at a time."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self._columns = columns
        self._natural = [0] * len(columns)
        self._words = [0] * len(columns)

    def take(self, texts: Texts, window: int | None) -> None:
        """Measure the texts of each column, and their words where a window may break them."""
        self._natural = list(map(max, self._natural, map(_widest, texts)))
        if window is not None:
            self._words = list(map(max, self._words, map(_longest_word, texts)))

    def widths(self, window: int | None) -> list[int]:
        """The width of each column in that window; None is as wide as it takes."""
        if window is None or whole(self._natural) <= window:
            return self._natural
        return fitted(self._columns, self._natural, self._words, window)


def whole(widths: Sequence[int]) -> int:
    """How wide columns of these widths are together."""
    return sum(widths) + len(GAP) * (len(widths) - 1)


def with_room(columns: Sequence[Column], widths: Sequence[int], window: int) -> list[int]:
    """The widths with the room that a window has left: it goes to the texts that give way first."""
    wide = [place for place, column in enumerate(columns) if column.wide]
    given = max(window - whole(widths), 0) // len(wide) if wide else 0
    return [width + given if place in wide else width for place, width in enumerate(widths)]


def in_columns(columns: Sequence[Column], texts: Texts, widths: Sequence[int]) -> Iterator[str]:
    """Each row drawn: a line, or several where a text is wider than its column."""
    usual = list(map(_usual, texts))
    filled = [
        _filled(below, width, column.number) if plain else _padded(below, width, column.number)
        for column, below, width, plain in zip(columns, texts, widths, usual, strict=True)
    ]
    if all(map(_fits, texts, widths, usual)):
        return (GAP.join(row).rstrip() for row in zip(*filled, strict=True))
    rows = zip(zip(*texts, strict=True), zip(*filled, strict=True), strict=True)
    return (
        GAP.join(drawn).rstrip()
        if all(map(le, map(width_of, row), widths))
        else _broken_row(columns, row, widths)
        for row, drawn in rows
    )


def _usual(texts: Sequence[str]) -> bool:
    """Whether each letter takes one column: then much need not be asked of Rich."""
    together = "".join(texts)
    return together.isascii() or bool(re.fullmatch(ONE_COLUMN_EACH, together))


def _fits(texts: Sequence[str], width: int, usual: bool) -> bool:
    return max(map(len if usual else width_of, texts)) <= width


def _widest(texts: Sequence[str]) -> int:
    """The width of the widest."""
    return max(map(len if _usual(texts) else width_of, texts))


def _longest_word(texts: Sequence[str]) -> int:
    return max((width_of(word) for text in texts for word in text.split()), default=0)


def _filled(texts: Sequence[str], width: int, right: bool) -> list[str]:
    """The usual letters filled up to a width, many times faster than asking Rich."""
    fill = str.rjust if right else str.ljust
    return [fill(text, width) for text in texts]


def _padded(texts: Sequence[str], width: int, right: bool) -> list[str]:
    return [padded(text, width, right=right) for text in texts]


def _broken_row(columns: Sequence[Column], row: Sequence[str], widths: Sequence[int]) -> str:
    parts = [
        [text] if column.number else wrapped(text, width)  # half a number is another number
        for column, text, width in zip(columns, row, widths, strict=True)
    ]
    lines = []
    for texts in zip_longest(*parts, fillvalue=""):
        cells = [
            padded(text, width, right=column.number)
            for column, text, width in zip(columns, texts, widths, strict=True)
        ]
        lines.append(GAP.join(cells).rstrip())
    return "\n".join(lines)
