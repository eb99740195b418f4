"""CSV and TSV: lines of cells, whatever stands between the cells."""

import csv
from collections.abc import Iterable, Iterator
from itertools import islice

from sepca_cli.errors import BadRequest
from sepca_cli.rules.formulas import as_written

DELIMITERS = (";", ",", "\t", "|")
LONGEST_CELL = 3_000_000  # characters: the kept text of a source has up to two million

Line = tuple[int, list[str]]
"""The number of a line (or row) and its cells."""


class Table:
    """The lines of a table, each with its number in the file; empty ones are passed over.

    What was kept from being run as a formula is again as it was written. `text` are the lines with
    their ends; they are gone through anew each time that the table is, which raises BadRequest
    where a quotation mark is not closed, or a cell is too long.
    """

    def __init__(self, text: Iterable[str], name: str) -> None:
        self._text = text
        self._name = name

    def __iter__(self) -> Iterator[Line]:
        above, header = next(
            ((n, line) for n, line in enumerate(self._text) if line.strip()), (0, "")
        )
        told, skipped = header.strip(), 0
        if told.lower().startswith("sep=") and len(told) == 5 and not above:
            delimiter, skipped = told[4], 1  # how Excel is told
        else:
            delimiter = _delimiter(header)
        lines = islice(self._text, skipped, None)
        for number, cells in numbered(lines, delimiter, self._name):
            if any(cell.strip() for cell in cells):
                yield number + skipped, [as_written(cell) for cell in cells]


def numbered(lines: Iterable[str], delimiter: str, name: str) -> Iterator[Line]:
    """Each line of a CSV file with the number of its first line; `lines` have their ends.

    Raises:
        BadRequest: a quotation mark is not closed, a cell is too long, or it is not UTF-8.
    """
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    begun = 1
    try:
        for cells in reader:
            yield begun, cells
            begun = reader.line_num + 1
    except csv.Error as error:
        told = str(error)
        if "unexpected end" in told:
            told = "a quotation mark is opened and never closed"
        raise BadRequest(f"{name[:60]}, line {begun}: {told}", "mend the line") from None
    except UnicodeDecodeError as error:
        raise BadRequest(f"{name[:60]} is not UTF-8 (byte {error.start})", "save it so") from None


def _delimiter(header: str) -> str:
    """What stands between the names of the columns most often."""
    outside = "".join(header.split('"')[::2])
    return max(DELIMITERS, key=outside.count) if outside.strip() else ","
