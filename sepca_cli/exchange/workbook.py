"""The sheets as one workbook of Excel (XLSX): text stays text, days are real dates.

A cell of Excel holds 32,767 characters, counted in UTF-16, and a sheet 1,048,576 rows
(support.microsoft.com, "Excel specifications and limits").
"""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sepca_cli.errors import Refused
from sepca_cli.exchange.part import Part
from sepca_cli.exchange.seen import seen
from sepca_cli.exchange.sheets import Cell, Sheet, sheets

MOST_CHARACTERS = 32_767
MOST_ROWS = 1_048_576
CUT = " [cut here: a cell of Excel holds no more]"
"""Stands at the end of a text of which the rest is only in the record."""


def write_workbook(part: Part, path: Path, say: Callable[[str], None]) -> None:
    """Write the sheets of a part as a workbook, the same bytes for the same record.

    `say` is told of every text that is too long for its cell.

    Raises:
        Refused: there are more rows than a sheet holds.
        OSError: the file cannot be written.
    """
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    # Row by row through temporary files, so that a record of any size can be written.
    book = Workbook(str(path), {"constant_memory": True})
    book.set_properties({"title": "Record of SEPCA", "created": datetime(2002, 1, 1)})
    try:
        for sheet in sheets(part):
            _write(book, sheet, say)
    finally:
        try:
            book.close()
        except FileCreateError as error:
            raise OSError(*error.args[0].args) from None


def _write(book: Any, sheet: Sheet, say: Callable[[str], None]) -> None:
    bold = book.add_format({"bold": True, "bottom": 1})
    day = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
    page = book.add_worksheet(sheet.name)
    page.freeze_panes(1, 1)
    for column, heading in enumerate(sheet.headings):
        page.set_column(column, column, heading.width)
        page.write_string(0, column, heading.text, bold)
    last = 0
    for last, row in enumerate(sheet.rows, 1):
        if last == MOST_ROWS:
            raise Refused(
                f"the sheet {sheet.name} would have more than the {MOST_ROWS:,} rows that fit",
                "choose some of the events with --from and --until, or take data-package",
            )
        for column, cell in enumerate(row):
            if isinstance(cell, date):
                page.write_datetime(last, column, cell, day)
            elif cell:
                page.write_string(last, column, _fitting(cell, sheet, row, column, say))
    page.autofilter(0, 0, last, len(sheet.headings) - 1)


def _fitting(
    text: str, sheet: Sheet, row: tuple[Cell, ...], column: int, say: Callable[[str], None]
) -> str:
    """A text as it fits into a cell."""
    text = seen(text)
    if len(text) <= MOST_CHARACTERS // 2:  # a character is at most two of UTF-16
        return text
    units = text.encode("utf-16-le")
    if len(units) <= 2 * MOST_CHARACTERS:
        return text
    say(
        f"{sheet.name}, {row[0]}: {sheet.headings[column].text} has {len(text):,} characters, "
        "more than a cell holds; it is cut there and says so"
    )
    return units[: 2 * (MOST_CHARACTERS - len(CUT))].decode("utf-16-le", "ignore") + CUT
