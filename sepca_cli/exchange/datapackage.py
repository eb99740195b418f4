"""A data package: the record as CSV tables in a folder, the form of `data/`.

Each table is named for its records in the plural; its header is their fields.
"""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sepca_cli.dates import When, parse
from sepca_cli.errors import BadRequest
from sepca_cli.store.rows import TABLES

# Plurals that are not the table's name with an s.
PLURALS = {"party": "parties", "status": "statuses"}


def file_name(kind: type[Any]) -> str:
    """The name of the CSV file for a kind of record: `events.csv`."""
    table = TABLES[kind]
    return f"{PLURALS.get(table, table + 's')}.csv"


def read_package(folder: Path) -> Iterator[Any]:
    """Every record of a data package, what is referred to before what refers to it.

    Raises:
        BadRequest: a table is missing or a row cannot be read; the message names file and line.
    """
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
