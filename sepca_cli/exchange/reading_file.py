"""Any file that can be read in: recognised by what is in it, not by what it is called."""

from collections.abc import Iterable, Iterator, Mapping
from io import SEEK_END
from itertools import chain
from pathlib import Path
from typing import BinaryIO, TextIO
from zipfile import ZipFile, is_zipfile

from sepca_cli.errors import BadRequest
from sepca_cli.exchange import reading_package
from sepca_cli.exchange.header_words import field_of
from sepca_cli.exchange.offered import Offered, Offering
from sepca_cli.exchange.reading_csv import Line, Table
from sepca_cli.exchange.reading_json import from_file, from_json, is_record
from sepca_cli.exchange.reading_table import from_lines
from sepca_cli.exchange.reading_text import Lines, how_kept, opened
from sepca_cli.exchange.reading_zip import SAVE_ANEW, TROUBLES

START = 1000  # bytes by which some files are known
MOST = 1_000_000_000  # bytes of a text
MOST_IN_A_WORKBOOK = 50_000_000
MOST_IN_A_CALENDAR = 5_000_000  # characters
NO_TEXT = (b"\xd0\xcf\x11\xe0", b"%PDF", b"PK", b"SQLite format 3\0")


def offering(path: Path, columns: Mapping[str, str], encoding: str = "") -> Offering:
    """What a file offers: data package, JSON, CSV, TSV, workbook or calendar.

    `columns` says for which field a column of a spreadsheet is where its name does not.

    Raises:
        BadRequest: it cannot be read, or is none of these.
    """
    try:
        if path.is_dir():
            return _folder(path, columns, encoding)
        with path.open("rb") as file:
            start = file.read(START)
            if start.startswith(b"PK\3\4") and is_zipfile(file):
                return _zip(path, columns, encoding)
            if is_record(start) and not encoding:
                _refuse_columns(columns, "JSON")
                return from_file(path)
            return _text(file, path, columns, encoding)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise BadRequest(
            f"cannot read {path.name[:60]}: {reason}", "give the path of a file or of a folder"
        ) from None


def _folder(path: Path, columns: Mapping[str, str], encoding: str) -> Offering:
    """A data package, or a folder of CSV files, which are read in the order of their names."""
    if (path / "datapackage.json").exists():
        return _package(reading_package.from_folder(path), columns, encoding)
    files = sorted(path.glob("*.csv"))
    if not files:
        raise BadRequest(
            f"there is no data package and no CSV file in {path.name[:60]}",
            "give the file itself, if it is another one",
        )
    found = {file.name: offering(file, columns, encoding) for file in files if file.is_file()}
    remarks = dict.fromkeys(remark for each in found.values() for remark in each.remarks)
    rows = chain.from_iterable(_of(name, each.rows) for name, each in found.items())
    return Offering("a folder of tables", rows, remarks=tuple(remarks))


def _of(name: str, rows: Iterable[Offered]) -> Iterator[Offered]:
    """The rows of one file among several, which say of which they are."""
    for row in rows:
        where = f"{name}, {row.where}"
        parts = tuple(part._replace(where=where) for part in row.parts)
        yield row._replace(where=where, parts=parts)


def _text(file: BinaryIO, path: Path, columns: Mapping[str, str], encoding: str) -> Offering:
    """What a text offers: a calendar, JSON or a table."""
    if file.seek(0, SEEK_END) > MOST:
        raise BadRequest(f"{path.name[:60]} is longer than {MOST:,} bytes")
    file.seek(0)
    if file.read(START).startswith(NO_TEXT):
        raise _nothing_readable(path.name)
    kept = how_kept(file, path.name, encoding)
    with opened(file, kept) as text:
        found = _told(text, Lines(path, kept), path.name, columns)
    guess = f"read as {kept.encoding}; if letters look wrong, add --encoding NAME"
    return found._replace(remarks=(guess, *found.remarks)) if kept.guessed else found


def _told(text: TextIO, lines: Lines, name: str, columns: Mapping[str, str]) -> Offering:
    """The same of the text itself, which is read whole unless it is a table: that may be long."""
    beginning = text.read(200)
    start = beginning.lstrip()
    if not start:
        raise BadRequest(f"there is nothing in {name[:60]}", "see whether it is the right file")
    if start.startswith(("<", "{\\rtf", "BEGIN:VCARD")) or "\0" in start.partition("\n")[0]:
        raise _nothing_readable(name)
    if start.upper().startswith("BEGIN:VCALENDAR"):
        from sepca_cli.exchange.reading_ics import from_calendar

        calendar = beginning + text.read(MOST_IN_A_CALENDAR)
        if len(calendar) > MOST_IN_A_CALENDAR:
            raise BadRequest(f"{name[:60]} is longer than {MOST_IN_A_CALENDAR:,} characters")
        _refuse_columns(columns, "a calendar")
        return from_calendar(calendar, name)
    if start.startswith(("{", "[")):
        _refuse_columns(columns, "JSON")
        return from_json(beginning + text.read())
    rows, unknown = from_lines(Table(lines, name), columns, name, "line")
    return Offering("a table", rows, remarks=_not_taken(unknown))


def _nothing_readable(name: str) -> BadRequest:
    """The refusal of a file of another program."""
    return BadRequest(
        f"{name[:60]} is nothing that can be read in",
        "a data package, JSON, CSV, TSV, XLSX, ODS or ICS; save an older workbook as XLSX",
    )


def _zip(path: Path, columns: Mapping[str, str], encoding: str) -> Offering:
    """A zip file: of a data package, or a workbook, which is one too."""
    try:
        with ZipFile(path) as archive:
            inside = {name.rpartition("/")[2] for name in archive.namelist()}
    except TROUBLES as error:
        raise BadRequest(f"{path.name[:60]} cannot be unpacked: {error}", SAVE_ANEW) from None
    if "events.csv" in inside or "datapackage.json" in inside:
        return _package(reading_package.from_zip(path), columns, encoding)
    if not {"workbook.xml", "content.xml"} & inside:
        raise BadRequest(
            f"{path.name[:60]} is neither a data package nor a workbook",
            "unpack it and give what is in it",
        )
    _refuse_encoding(encoding, "a workbook")
    from sepca_cli.exchange.reading_sheet import sheets_of

    with path.open("rb") as file:
        raw = file.read(MOST_IN_A_WORKBOOK + 1)
    if len(raw) > MOST_IN_A_WORKBOOK:
        raise BadRequest(f"{path.name[:60]} is longer than {MOST_IN_A_WORKBOOK:,} bytes")
    return _workbook(dict(sheets_of(raw, path.name)), columns)


def _package(rows: Iterable[Offered], columns: Mapping[str, str], encoding: str) -> Offering:
    _refuse_columns(columns, "a data package")
    _refuse_encoding(encoding, "a data package")
    return Offering("a data package", rows, own_keys=True)


def _workbook(sheets: Mapping[str, list[Line]], columns: Mapping[str, str]) -> Offering:
    """The sheets that are tables; one with no column of any use is named and left out."""
    found: list[Iterator[Offered]] = []
    unknown: list[str] = []
    others: list[str] = []
    refusals: list[BadRequest] = []
    for title, lines in sheets.items():
        try:
            rows, more = from_lines(lines, columns, title, f"{title}, row")
        except BadRequest as refusal:
            refusals.append(BadRequest(f"{title[:40]}: {refusal.message}", refusal.hint))
            if any(map(field_of, lines[0][1])):
                raise refusals[-1] from None
            others.append(title)
        else:
            found.append(rows)
            unknown += more
    if refusals and not found:
        raise refusals[0]
    left = (f"sheets that are not taken: {', '.join(others)[:200]}",) if others else ()
    return Offering("a workbook", chain(*found), remarks=(*left, *_not_taken(unknown)))


def _refuse_columns(columns: Mapping[str, str], form: str) -> None:
    """Refuse to pass over what was said about columns that are not asked about."""
    if columns:
        raise BadRequest(
            f"--map is for the columns of a sheet, and this is {form}", "leave --map away"
        )


def _refuse_encoding(encoding: str, form: str) -> None:
    """Refuse to pass over an encoding: these forms say themselves how their letters are kept."""
    if encoding:
        raise BadRequest(f"--encoding is for a text, and this is {form}", "leave --encoding away")


def _not_taken(unknown: list[str]) -> tuple[str, ...]:
    if not unknown:
        return ()
    listed = ", ".join(dict.fromkeys(unknown))[:200]
    return (f"columns that are not taken: {listed}; --map COLUMN=FIELD takes one",)
