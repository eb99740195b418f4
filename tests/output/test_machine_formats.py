"""json, jsonl, csv and tsv: what another program reads is what the record says."""

import csv
import io
import json
from collections.abc import Callable
from contextlib import redirect_stdout

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.output import Settings, safe, show
from sepca_cli.reports.shapes import Cell, Column, Page, Section, Table
from sepca_cli.rules.formulas import FORMULA_SIGNS, defused

Shown = Callable[..., str]
COLUMNS = (Column("title", "Event"), Column("city", "City"), Column("parties", "Parties", True))

cells = st.tuples(
    st.text() | st.none(),
    st.text(),
    st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.none(),
)


def as_spreadsheet_text(cell: Cell) -> str:
    if not isinstance(cell, str):
        return "" if cell is None else str(cell)
    return safe(f"'{cell}" if cell.startswith(FORMULA_SIGNS) else cell, lines=True)


@given(rows=st.lists(cells))
def test_json_gives_back_every_character(rows: list[tuple[Cell, ...]], shown: Shown) -> None:
    expected = [dict(zip(("title", "city", "parties"), row, strict=True)) for row in rows]
    table = Table(COLUMNS, rows)
    assert json.loads(shown(table, "json")) == expected
    assert [json.loads(line) for line in shown(table, "jsonl").split("\n") if line] == expected


@pytest.mark.parametrize("text", ["\ud800", "\x7f\x9b", "\U000e0041\u202e", "\u3164", "\u2028"])
def test_json_escapes_what_is_not_safe_and_loses_nothing(text: str, shown: Shown) -> None:
    out = shown(Table((Column("t", "T"),), [(text,)]), "json")
    assert out.isascii()
    assert json.loads(out) == [{"t": text}]


def test_json_is_readable_in_every_script(shown: Shown) -> None:
    assert '"Београд"' in shown(Page("", [], {"city": "Београд"}), "json")


@pytest.mark.parametrize("format", ["json", "jsonl"])
def test_json_is_whole_on_an_old_code_page(format: str) -> None:
    out = io.TextIOWrapper(io.BytesIO(), "cp1251", errors="backslashreplace", newline="\n")
    cities = {"cities": ["Vlorë", "Београд", "会議", "\U0001f46e"]}
    with redirect_stdout(out):
        show(Page("", [], cities), Settings(format))
    written = out.buffer
    assert isinstance(written, io.BytesIO)
    assert json.loads(written.getvalue()) == cities


@given(rows=st.lists(cells))
def test_csv_gives_back_the_rows(rows: list[tuple[Cell, ...]], shown: Shown) -> None:
    header, *read = csv.reader(io.StringIO(shown(Table(COLUMNS, rows), "csv"), newline=""))
    assert header == ["title", "city", "parties"]
    assert read == [[as_spreadsheet_text(cell) for cell in row] for row in rows]


@given(
    rows=st.integers(1, 3).flatmap(
        lambda wide: st.lists(st.tuples(*[st.text(",\"\n'=xß") | st.booleans()] * wide), min_size=1)
    )
)
def test_csv_is_what_the_csv_module_writes(rows: list[tuple[Cell, ...]], shown: Shown) -> None:
    table = Table(COLUMNS[: len(rows[0])], rows)
    out = io.StringIO()
    plain = csv.writer(out, lineterminator="\n")
    plain.writerow([column.key for column in table.columns])
    plain.writerows(
        [defused(cell) if isinstance(cell, str) else str(cell).lower() for cell in row]
        for row in rows
    )
    assert shown(table, "csv") == out.getvalue()


@given(rows=st.lists(cells))
def test_tsv_keeps_its_rows_and_columns(rows: list[tuple[Cell, ...]], shown: Shown) -> None:
    header, *lines, end = shown(Table(COLUMNS, rows), "tsv").split("\n")
    assert (header, end) == ("title\tcity\tparties", "")
    assert [line.count("\t") for line in lines] == [2] * len(rows)


@pytest.mark.parametrize("format", ["csv", "tsv"])
@pytest.mark.parametrize("sign", FORMULA_SIGNS)
def test_a_text_is_never_a_formula(sign: str, format: str, shown: Shown) -> None:
    table = Table((Column("n", "N"), Column("title", "Event")), [(-1, f"{sign}1+1"), (1, "1+1")])
    _, first, *_, last, _ = shown(table, format).replace('"', "").replace("\t", ",").split("\n")
    assert first.startswith("-1,'")
    assert last == "1,1+1"


def test_tabs_and_line_ends_are_blanks_in_tsv(shown: Shown) -> None:
    assert shown(Table((Column("t", "T"),), [("a\tb\r\nc",)]), "tsv") == "t\na b  c\n"


@pytest.mark.parametrize("format", ["csv", "tsv"])
def test_a_page_is_its_longest_table(format: str, shown: Shown) -> None:
    short, long = (Table((Column(f"k{n}", ""),), [("x",)] * n) for n in (1, 2))
    page = Page("", [Section("", short), Section("", long), Section("", ["line"])], {})
    assert shown(page, format) == "k2\nx\nx\n"


def test_a_page_without_tables_is_its_labelled_lines(shown: Shown) -> None:
    page = Page("", [Section("", [("Date", "2022"), ("Venue", "")]), Section("", ["line"])], {})
    assert shown(page, "csv") == "label,value\nDate,2022\n,line\n"


@pytest.mark.parametrize("format", ["json", "jsonl", "csv", "tsv"])
def test_window_and_colour_do_not_reach_programs(
    format: str, timeline: Table, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    quiet = shown(timeline, format)
    monkeypatch.setenv("COLUMNS", "20")
    assert shown(timeline, format, color="always", terminal=True) == quiet
