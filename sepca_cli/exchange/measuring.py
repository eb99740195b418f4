"""How large a sheet is, told from the XML of its workbook before any of it is unfolded.

A small file may speak of a million rows: one cell far to the right and down, or, in ODS, one row
that stands for as many as it says.
"""

from typing import Protocol
from xml.parsers import expat

MOST_ROWS = 20_000
MOST_CELLS = 1_000_000  # of one sheet, the empty ones among them too


class TooLarge(Exception):
    """A sheet has more rows or cells than a workbook should, or brings entities of its own."""


class Bytes(Protocol):
    """What can be read piece by piece."""

    def read(self, number: int, /) -> bytes: ...


def measure(file: Bytes) -> None:
    """Read an XML part of a workbook to its end.

    Raises:
        TooLarge: it would make of little much.
        expat.ExpatError: it is no XML.
    """
    sheet = _Sheet()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = sheet.begin
    parser.EndElementHandler = sheet.end
    parser.EntityDeclHandler = _refuse_entity
    while piece := file.read(1 << 18):
        parser.Parse(piece, False)
    parser.Parse(b"", True)


def _refuse_entity(*_: object) -> None:
    raise TooLarge


class _Sheet:
    """Where in a sheet the reading is, and how wide and long it has become."""

    def __init__(self) -> None:
        self.row = self.column = 0  # as the XML counts them
        self.rows = self.columns = 0  # as far as something stands in them
        self.times = 1  # how often the row of ODS stands there

    def begin(self, name: str, told: dict[str, str]) -> None:
        element = name.rpartition(":")[2]
        if element == "table":
            self.row = self.rows = self.columns = 0
        elif element == "table-row":
            self.times = _number(told.get("table:number-rows-repeated", "1"))
            self.column = 0
        elif element in ("table-cell", "covered-table-cell"):
            self.column += _number(told.get("table:number-columns-repeated", "1"))
            if any(attribute.endswith("value") for attribute in told):
                self._filled(self.row + self.times, self.column)
        elif element == "p":
            self._filled(self.row + self.times, self.column)
        elif element == "row":
            self.row = _number(told.get("r", str(self.row + 1)))
            self.column = 0
        elif element == "c":
            letters = told.get("r", "").rstrip("0123456789")
            self.column = _column(letters) if letters else self.column + 1
            self._filled(_number(told.get("r", "")[len(letters) :] or str(self.row)), self.column)

    def end(self, name: str) -> None:
        if name.rpartition(":")[2] == "table-row":
            self.row += self.times

    def _filled(self, row: int, column: int) -> None:
        self.rows, self.columns = max(self.rows, row), max(self.columns, column)
        if self.rows > MOST_ROWS or self.rows * self.columns > MOST_CELLS:
            raise TooLarge


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 12 else MOST_CELLS


def _column(letters: str) -> int:
    """The number of a column: A is 1, AB is 28."""
    number = 0
    for letter in letters[:6]:
        number = number * 26 + ord(letter.upper()) - ord("A") + 1
    return number
