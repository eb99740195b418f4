"""A data package: the record as CSV tables in a folder, the form of `data/`.

Each table is named for its records in the plural; its header is their fields. Written out, an
unchanged record gives the same bytes, and nothing is altered for spreadsheets.
"""

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from sepca_cli.dates import When, parse
from sepca_cli.errors import BadRequest
from sepca_cli.store.rows import COLUMNS, TABLES

if TYPE_CHECKING:  # `sepca init` reads a package and needs nothing of what writing one does
    from sepca_cli.exchange.part import Part

LONGEST = 16_000_000  # characters of a cell; the csv module stops at 131,072 if it is not told
DESCRIPTION = "datapackage.json"
ABOUT = {
    "profile": "tabular-data-package",
    "name": "sepca-record",
    "title": "Record of the Southeast Europe Police Chiefs Association",
    "description": "Events, participants, presidencies, aims and outcomes of the association, "
    "each fact with its source. Written by sepca export data-package.",
}

# Plurals that are not the table's name with an s.
PLURALS = {"party": "parties", "status": "statuses"}


def file_name(kind: type[Any]) -> str:
    """The name of the CSV file for a kind of record: `events.csv`."""
    table = TABLES[kind]
    return f"{PLURALS.get(table, table + 's')}.csv"


FILES = (DESCRIPTION, *map(file_name, TABLES))


def write_package(part: "Part", folder: Path, like: Path) -> None:
    """Write the tables of a part into a folder, described as those of the package `like` are."""
    for kind in TABLES:
        with (folder / file_name(kind)).open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(_EndingInLf(file), lineterminator="\r\n")
            rows.writerow(COLUMNS[kind])
            rows.writerows(part.texts(kind))
    described = json.loads((like / DESCRIPTION).read_text(encoding="utf-8"))
    about = json.dumps({**ABOUT, "resources": described["resources"]}, indent=2, ensure_ascii=False)
    (folder / DESCRIPTION).write_text(f"{about}\n", encoding="utf-8", newline="\n")


class _EndingInLf:
    """A file for a CSV writer, whose lines are to end in LF alone.

    The writer itself has to think of CRLF: before Python 3.13 it puts a text with a CR between
    quotes only where a CR ends its lines, and without quotes nobody could read the text back.
    """

    def __init__(self, file: TextIO) -> None:
        self._file = file

    def write(self, line: str) -> int:
        return self._file.write(line.removesuffix("\r\n") + "\n")


def read_package(folder: Path) -> Iterator[Any]:
    """Every record of a data package, what is referred to before what refers to it.

    Raises:
        BadRequest: a table is missing or a row cannot be read; the message names file and line.
    """
    csv.field_size_limit(LONGEST)
    for kind in TABLES:
        yield from _read_table(folder / file_name(kind), kind)


def _read_table(path: Path, kind: type[Any]) -> Iterator[Any]:
    columns = {name: _reader(form) for name, form in kind.__annotations__.items()}
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file, strict=True)
            if rows.fieldnames is None or set(rows.fieldnames) != set(columns):
                raise BadRequest(
                    f"{path.name} has other columns than expected",
                    f"its header is: {','.join(columns)}",
                )
            for row in rows:
                try:
                    yield kind(**{name: read(row[name] or "") for name, read in columns.items()})
                except (BadRequest, ValueError) as error:
                    raise BadRequest(f"{path.name}, line {rows.line_num}: {error}") from None
    except FileNotFoundError:
        raise BadRequest(f"the data package has no {path.name}") from None
    except (csv.Error, UnicodeDecodeError) as error:
        raise BadRequest(f"{path.name} cannot be read: {error}") from None


def _reader(kind: Any) -> Callable[[str], Any]:
    """How a cell of that type is read."""
    ways: dict[Any, Callable[[str], Any]] = {When: parse, bool: _yes_or_no, int: int}
    return ways.get(kind, str)


def _yes_or_no(cell: str) -> bool:
    if cell not in ("true", "false"):
        raise ValueError(f'"{cell[:60]}" is neither true nor false')
    return cell == "true"
