"""CSV and TSV: lines of cells, whatever stands between the cells."""

import csv
import re
from collections.abc import Iterable, Iterator

from sepca_cli.errors import BadRequest
from sepca_cli.rules.formulas import as_written

DELIMITERS = (";", ",", "\t", "|")
_LINE = r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+"
LONGEST_CELL = 3_000_000  # characters: the kept text of a source has up to two million

Line = tuple[int, list[str]]
"""The number of a line (or row) and its cells."""


def lines_of(text: str, name: str) -> Iterator[Line]:
    """The lines of a table, each with its number in the file; empty ones are passed over.

    What was kept from being run as a formula is again as it was written.

    Raises:
        BadRequest: a quotation mark is not closed, or a cell is too long.
    """
    lines = (line[0] for line in re.finditer(_LINE, text))  # a text may be long: no copies of it
    header = next((line[0] for line in re.finditer(_LINE, text) if line[0].strip()), "")
    told, skipped = header.strip(), 0
    if told.lower().startswith("sep=") and len(told) == 5 and text.startswith(header):
        delimiter, skipped = told[4], 1  # how Excel is told
        next(lines)
    else:
        delimiter = _delimiter(header)
    for number, cells in numbered(lines, delimiter, name):
        if any(cell.strip() for cell in cells):
            yield number + skipped, [as_written(cell) for cell in cells]


def numbered(lines: Iterable[str], delimiter: str, name: str) -> Iterator[Line]:
    """Each line of a CSV file with the number of its first line; `lines` have their ends.

    Raises:
        BadRequest: as `lines_of`, or it is not UTF-8.
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
