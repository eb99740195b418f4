"""Texts that another program planted stay text in every format."""

import csv
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sepca_cli.exchange.calendars import calendar
from sepca_cli.exchange.csv_folder import FILES, write_csv
from sepca_cli.exchange.datapackage import read_package, write_package
from sepca_cli.exchange.json_document import document
from sepca_cli.exchange.linked_data import linked_data
from sepca_cli.exchange.part import Part
from sepca_cli.exchange.workbook import CUT, MOST_CHARACTERS, write_workbook
from sepca_cli.model import Citation, Event, Name, Outcome, Source
from sepca_cli.reports.json_form import json_form
from sepca_cli.rules.formulas import FORMULA_SIGNS
from sepca_cli.store.plain_copy import write_plain_copy
from sepca_cli.store.rows import TABLES
from tests import broken
from tests.exchange.conftest import DATA, SMALL, Recorded, texts_of, uid

PLANTED = [
    '=HYPERLINK("http://example.org", "report")',
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1:A9)",
    "\t=1+1",
    "'=1+1",
    "{=1+1}",
    "\x1b]0;title\x07 and \x9b2J",
    "a\x00b\x0bc\x7f",
    "\u202etxt.exe",
    "line\r\nATTENDEE:mailto:x@example.org\nEND:VEVENT",
    "</script><script>alert(1)</script>",
    '"quoted", and; more',
    "http://example.org/" + "a" * 3000,
    "internal:Events!A1",
    "_x0041_ is no A",
    "\ufffe\uffff",
    "\U0001f46e " * 20_000,
]


def planted() -> list[Any]:
    """A record with each of the texts in the title, the note and the venue of an event."""
    return [
        Event(
            f"ev-{number}",
            text,
            "other",
            SMALL_DATE,
            venue=text,
            note=text,
            uid=uid(1000 + number),
        )
        for number, text in enumerate(PLANTED)
    ]


SMALL_DATE = next(one for one in SMALL if isinstance(one, Event)).date


class Invented(Part):
    """A part that is made of a list and not of a file."""

    def __init__(self, *records: Any) -> None:
        self._records = records

    def records(self, kind: type[Any]) -> Iterator[Any]:
        return (record for record in self._records if type(record) is kind)

    def texts(self, kind: type[Any]) -> Iterator[Any]:
        return map(texts_of, self.records(kind))


@pytest.fixture
def hostile(recorded: Recorded) -> Part:
    return recorded(planted())


def test_json_and_the_data_package_give_every_text_back(hostile: Part, tmp_path: Path) -> None:
    told = json.loads("".join(document(hostile)))
    assert [one["title"] for one in told["events"]] == [one.title for one in hostile.records(Event)]
    write_package(hostile, tmp_path, DATA)
    again = {one.key: one for one in read_package(tmp_path)}
    assert again == {one.key: one for one in hostile.records(Event)}


def test_the_longest_text_of_a_source_is_read_back(tmp_path: Path) -> None:
    source = Source("s", "Report", text="Полиција " * 100_000, uid=uid(1))
    write_package(Invented(source), tmp_path, DATA)
    assert list(read_package(tmp_path)) == [source]


@pytest.mark.parametrize("form", [document, linked_data, calendar])
def test_nothing_that_a_terminal_obeys_or_hides_is_in_a_text_form(form: Any, hostile: Part) -> None:
    text = "".join(form(hostile)).replace("\r\n", "\n").replace("\t", " ")
    assert all(line.isprintable() for line in text.split("\n"))


def test_no_calendar_line_is_made_of_what_stands_in_a_text(hostile: Part) -> None:
    lines = "".join(calendar(hostile)).split("\r\n")
    assert not any(line.startswith("ATTENDEE") for line in lines)
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == len(PLANTED)


def test_no_cell_of_the_csv_files_begins_a_formula(hostile: Part, tmp_path: Path) -> None:
    write_csv(hostile, tmp_path)
    for name in FILES:
        with (tmp_path / name).open(encoding="utf-8-sig", newline="") as file:
            cells = [cell for row in csv.reader(file) for cell in row]
        assert not any(cell.startswith(FORMULA_SIGNS) for cell in cells)
        assert not any("\x1b" in cell or "\x00" in cell for cell in cells)


def test_the_workbook_has_no_formula_and_no_link_and_cuts_nothing_in_silence(
    hostile: Part, tmp_path: Path
) -> None:
    from zipfile import ZipFile

    from python_calamine import CalamineWorkbook

    path, said = tmp_path / "record.xlsx", list[str]()
    write_workbook(hostile, path, said.append)
    with ZipFile(path) as parts:
        for name in parts.namelist():
            xml = parts.read(name)
            assert b"<f>" not in xml
            assert b"<hyperlink" not in xml
    _, *rows = CalamineWorkbook.from_path(path).get_sheet_by_name("Events").to_python()
    titles = {row[0]: str(row[1]) for row in rows}
    for number, text in enumerate(PLANTED):
        if text.isprintable() and len(text) < MOST_CHARACTERS:
            assert titles[f"ev-{number}"] == text
    long = titles[f"ev-{len(PLANTED) - 1}"]
    assert long.endswith(CUT)
    assert len(long.encode("utf-16-le")) // 2 <= MOST_CHARACTERS
    assert [one.split(" has ")[0] for one in said] == [
        f"Events, ev-{len(PLANTED) - 1}: {column}" for column in ("Title", "Venue", "Note")
    ]


def test_the_plain_copy_holds_every_text(hostile: Part, tmp_path: Path) -> None:
    write_plain_copy(hostile.records, hostile.labels.of, tmp_path / "plain.db")
    connection = sqlite3.connect(tmp_path / "plain.db")
    found = dict(connection.execute("SELECT key, note FROM event"))
    connection.close()
    assert found == {f"ev-{number}": text for number, text in enumerate(PLANTED)}


def test_a_record_that_breaks_every_rule_comes_out_whole(
    recorded: Recorded, tmp_path: Path
) -> None:
    records = [one for field in fields(broken.BOOK) for one in getattr(broken.BOOK, field.name)]
    part = recorded(records)
    told = json.loads("".join(document(part)))
    assert sum(len(one) for name, one in told.items() if name != "schema") == len(records)
    write_csv(part, tmp_path)
    write_workbook(part, tmp_path / "record.xlsx", pytest.fail)
    write_plain_copy(part.records, part.labels.of, tmp_path / "plain.db")
    assert "".join(calendar(part)).count("BEGIN:VEVENT") == 6
    assert json.loads("".join(linked_data(part)))["@graph"]


texts = st.text(st.characters(codec="utf-8"), max_size=20) | st.sampled_from(PLANTED[:-1])


@settings(max_examples=50)
@given(one=texts, other=texts, third=texts)
def test_whatever_is_recorded_is_read_back_from_json_and_the_package(
    one: str, other: str, third: str
) -> None:
    invented = [
        Source("s", one, other, third, text=one, uid=uid(1)),
        Name("p", other, note=third),
        Event("e", third, "other", city=one, note=other, uid=uid(2)),
        Outcome("e.1", "e", "other", one, note=third, uid=uid(3)),
        Citation("e", "", "s", one, other, note=third),
    ]
    part = Invented(*invented)
    told = json.loads("".join(document(part)))
    lists = [records for name, records in told.items() if name != "schema"]
    in_order = sorted(invented, key=lambda record: list(TABLES).index(type(record)))
    assert [each for records in lists for each in records] == [*map(json_form, in_order)]
    with TemporaryDirectory() as folder:
        write_package(part, Path(folder), DATA)
        assert list(read_package(Path(folder))) == in_order
