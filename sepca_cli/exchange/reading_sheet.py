"""Workbooks: the sheets of an XLSX or ODS file as lines of cells, each cell as its text."""

from collections.abc import Iterator
from datetime import date, datetime, time
from io import BytesIO
from typing import Any

from sepca_cli.errors import BadRequest
from sepca_cli.exchange.reading_csv import Line
from sepca_cli.exchange.reading_zip import SAVE_ANEW, unpacking

MOST = 50_000_000  # bytes, unpacked


def sheets_of(raw: bytes, name: str) -> Iterator[tuple[str, list[Line]]]:
    """The name of each sheet that is not empty, with its lines as `reading_csv` gives them.

    Raises:
        BadRequest: it is damaged, larger than a workbook should be, or has entities of its own.
    """
    _refuse_swelling(raw, name)
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        book = CalamineWorkbook.from_object(BytesIO(raw))
        for title in book.sheet_names:
            rows = book.get_sheet_by_name(title).to_python(skip_empty_area=False)
            texts = ((number, [_text(cell) for cell in row]) for number, row in enumerate(rows, 1))
            if lines := [line for line in texts if any(line[1])]:
                yield title, lines
    except CalamineError as error:
        raise BadRequest(f"{name[:60]} cannot be read: {str(error)[:200]}", SAVE_ANEW) from None


def _refuse_swelling(raw: bytes, name: str) -> None:
    """Refuse a workbook that would make of little much, before it does."""
    from xml.parsers.expat import ExpatError

    from sepca_cli.exchange.measuring import MOST_CELLS, MOST_ROWS, TooLarge, measure

    with unpacking(BytesIO(raw), name, MOST) as archive:
        for member in archive.namelist():
            if not member.endswith((".xml", ".rels")):
                continue
            try:
                with archive.open(member) as file:
                    measure(file)
            except ExpatError as error:
                raise BadRequest(
                    f"{name[:60]} cannot be read: {member[:60]} is no XML ({error})", SAVE_ANEW
                ) from None
            except TooLarge:
                raise BadRequest(
                    f"{name[:60]} is larger than {MOST_ROWS:,} rows or {MOST_CELLS:,} cells, "
                    "or has entities of its own",
                    "save its sheet as CSV, which may be of any length",
                ) from None


def _text(cell: Any) -> str:
    """A cell as somebody would type it: 2022 and not 2022.0, a day without its midnight."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else str(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ")
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell).strip()
