"""Each form of export, on a small record: what a person would find in it, and the same again."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sepca_cli.exchange.calendars import calendar
from sepca_cli.exchange.csv_folder import write_csv
from sepca_cli.exchange.datapackage import write_package
from sepca_cli.exchange.json_document import document
from sepca_cli.exchange.linked_data import linked_data
from sepca_cli.exchange.part import Part
from sepca_cli.exchange.workbook import write_workbook
from sepca_cli.store.plain_copy import VIEWS, write_plain_copy
from tests.exchange.conftest import DATA

Golden = Callable[[str, str], None]
Pieces = Callable[[Part], Iterator[str]]


def text_of(folder: Path) -> str:
    """The files of a folder as one text."""
    files = sorted(folder.glob("*.csv"))
    return "".join(f"--- {each.name}\n{each.read_bytes().decode('utf-8')}" for each in files)


def rows_of(path: Path) -> str:
    """The sheets of a workbook as text."""
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_path(path)
    return "".join(
        f"--- {name}\n" + "".join(f"{row}\n" for row in book.get_sheet_by_name(name).to_python())
        for name in book.sheet_names
    )


def views_of(path: Path) -> str:
    """What the views of a plain copy show."""
    import sqlite3

    connection = sqlite3.connect(path)
    shown = ""
    for view in VIEWS:
        name = view.split()[2]
        found = connection.execute(f"SELECT * FROM {name}")
        columns = [column[0] for column in found.description]
        shown += f"--- {name}\n{columns}\n" + "".join(f"{row}\n" for row in found)
    connection.close()
    return shown


@pytest.mark.parametrize(
    ("form", "name"),
    [(document, "small.json"), (linked_data, "small.jsonld"), (calendar, "small.ics")],
)
def test_a_text(
    form: Callable[[Part], Iterator[str]], name: str, small: Part, golden: Golden
) -> None:
    golden(f"export/{name}", "".join(form(small)))
    assert list(form(small)) == list(form(small))


def test_a_data_package(small: Part, golden: Golden, tmp_path: Path) -> None:
    write_package(small, tmp_path, DATA)
    golden("export/small-package.txt", text_of(tmp_path))


def test_csv_for_people(small: Part, golden: Golden, tmp_path: Path) -> None:
    write_csv(small, tmp_path)
    golden("export/small-csv.txt", text_of(tmp_path))


def test_a_workbook(small: Part, golden: Golden, tmp_path: Path) -> None:
    one, other = tmp_path / "one.xlsx", tmp_path / "other.xlsx"
    write_workbook(small, one, pytest.fail)
    write_workbook(small, other, pytest.fail)
    golden("export/small-xlsx.txt", rows_of(one))
    assert one.read_bytes() == other.read_bytes()


def test_a_plain_copy(small: Part, golden: Golden, tmp_path: Path) -> None:
    one, other = tmp_path / "one.db", tmp_path / "other.db"
    write_plain_copy(small.records, small.labels.of, one)
    write_plain_copy(small.records, small.labels.of, other)
    golden("export/small-sqlite.txt", views_of(one))
    assert one.read_bytes() == other.read_bytes()
