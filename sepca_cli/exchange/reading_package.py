"""A data package: a folder with the tables of the record, or a zip file of one."""

from collections.abc import Callable, Iterator
from io import TextIOWrapper
from pathlib import Path
from typing import Any, TextIO

from sepca_cli.errors import BadRequest
from sepca_cli.exchange.datapackage import file_name
from sepca_cli.exchange.offered import Offered
from sepca_cli.exchange.reading_csv import numbered
from sepca_cli.exchange.reading_zip import unpacking
from sepca_cli.store.rows import COLUMNS, TABLES

MOST = 2_000_000_000  # bytes: its tables are read line by line and never held whole


def from_folder(folder: Path) -> Iterator[Offered]:
    """Every row of the tables in a folder, what is referred to before what refers to it.

    Raises:
        BadRequest: a table is missing or cannot be read.
    """
    return _rows(lambda name: (folder / name).open(encoding="utf-8", newline=""))


def from_zip(path: Path) -> Iterator[Offered]:
    """The same of a zip file; the tables may lie in a folder in it.

    Raises:
        BadRequest: as `from_folder`, or the zip file is damaged or too large.
    """
    with path.open("rb") as file, unpacking(file, path.name, MOST) as archive:
        inside = {name.rpartition("/")[2]: name for name in archive.namelist()}

        def opened(name: str) -> TextIO:
            if name not in inside:
                raise FileNotFoundError(name)
            return TextIOWrapper(archive.open(inside[name]), encoding="utf-8", newline="")

        yield from _rows(opened)


def _rows(opened: Callable[[str], TextIO]) -> Iterator[Offered]:
    for kind in TABLES:
        name = file_name(kind)
        try:
            with opened(name) as file:
                yield from _table(file, name, kind)
        except FileNotFoundError:
            raise BadRequest(
                f"the data package has no {name}", "export it anew: sepca export data-package"
            ) from None
        except OSError as error:
            raise BadRequest(f"{name} cannot be read: {error.strerror or error}") from None


def _table(file: TextIO, name: str, kind: type[Any]) -> Iterator[Offered]:
    lines = numbered(file, ",", name)
    _, header = next(lines, (0, []))
    header = [header[0].removeprefix("\ufeff"), *header[1:]] if header else []
    if sorted(header) != sorted(COLUMNS[kind]):
        raise BadRequest(
            f"{name} has other columns than expected",
            f"its header is: {','.join(COLUMNS[kind])}",
        )
    for number, cells in lines:
        if len(cells) != len(header):
            raise BadRequest(
                f"{name}, line {number}: {len(cells)} cells under {len(header)} columns",
                "mend the line",
            )
        yield Offered(kind, dict(zip(header, cells, strict=True)), f"{name}, line {number}")
