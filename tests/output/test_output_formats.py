"""What every format promises: golden answers, and nothing on the screen that is not text."""

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.output import FORMATS
from sepca_cli.reports.shapes import Column, Page, Section, Table

Shown = Callable[..., str]
EVERY_CHARACTER = st.text(st.characters(exclude_categories=()))
HOSTILE = [
    "[/foo] Regional meeting",
    "[/]",
    "a\\\\[/b] c:\\temp\\",
    "[link=https://evil.example]Open minutes[/link]",
    ":smile: [bold red]x[/]",
    "-5 °C training, Kopaonik",
    "police-chiefs AND NOT (2019",
]


def one_cell(text: str) -> Table:
    return Table((Column("title", "Event"),), [(text,)])


def every_place(text: str) -> list[Table | Page]:
    """Answers that hold a text wherever one can stand."""
    columns = (Column("group", text), Column("title", text, wide=True), Column("n", "N", True))
    table = Table(columns, [(text, text, 1), (None, text, None)], text, "group", (text,))
    return [
        table,
        Page(text, [Section(text, table), Section(text, [(text, text)])], {"text": text}),
        Page(text, [Section(text, [text])], {text: [text]}),
    ]


@pytest.mark.parametrize("format", FORMATS)
def test_a_table_looks_as_agreed(
    format: str, timeline: Table, shown: Shown, golden: Callable[[str, str], None]
) -> None:
    golden(f"output-timeline-{format}.txt", shown(timeline, format))


@pytest.mark.parametrize("format", FORMATS)
def test_a_page_looks_as_agreed(
    format: str, assembly: Page, shown: Shown, golden: Callable[[str, str], None]
) -> None:
    golden(f"output-assembly-{format}.txt", shown(assembly, format))


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("terminal", [False, True])
@given(text=EVERY_CHARACTER)
def test_only_printable_characters_and_line_ends_come_out(
    format: str, terminal: bool, text: str, shown: Shown
) -> None:
    for answer in every_place(text):
        out = shown(answer, format, color="never", terminal=terminal)
        if format == "tsv":
            out = out.replace("\t", "")
        assert out.replace("\n", "").isprintable()


@pytest.mark.parametrize("title", HOSTILE)
@pytest.mark.parametrize("format", ["table", "plain"])
def test_a_title_is_never_markup(title: str, format: str, shown: Shown) -> None:
    assert title in shown(one_cell(title), format).splitlines()[-1]
    assert title in shown(one_cell(title), format, terminal=True)


@pytest.mark.parametrize("title", HOSTILE)
def test_a_title_is_the_same_in_json(title: str, shown: Shown) -> None:
    assert json.loads(shown(one_cell(title), "json")) == [{"title": title}]


@pytest.mark.parametrize(
    ("format", "nothing"),
    [
        ("table", ""),
        ("plain", ""),
        ("markdown", ""),
        ("json", "[]\n"),
        ("jsonl", ""),
        ("csv", "title\n"),
        ("tsv", "title\n"),
    ],
)
def test_an_empty_table_is_no_rows_and_no_words(format: str, nothing: str, shown: Shown) -> None:
    assert shown(Table((Column("title", "Event"),), [], title="Events"), format) == nothing


COLUMNS_FOR_SOME = Table(
    (Column("place", ""), Column("", "Where"), Column("year", "Year")),
    [("budva-me", "Budva", 2022)],
    group_by="year",
)


@pytest.mark.parametrize("format", ["table", "plain", "markdown"])
def test_people_do_not_see_a_column_without_a_heading(format: str, shown: Shown) -> None:
    assert "budva-me" not in shown(COLUMNS_FOR_SOME, format)
    assert "Budva" in shown(COLUMNS_FOR_SOME, format)


@pytest.mark.parametrize("format", ["json", "jsonl", "csv", "tsv"])
def test_programs_do_not_see_a_column_without_a_key(format: str, shown: Shown) -> None:
    out = shown(COLUMNS_FOR_SOME, format)
    assert "Budva" not in out
    assert "budva-me" in out
    assert "2022" in out


@pytest.mark.parametrize("format", ["table", "plain", "markdown"])
def test_notes_are_said_beside_the_data(
    format: str, timeline: Table, assembly: Page, shown: Shown, said: Shown
) -> None:
    assert said(timeline, format) == "note: 1 event has no known presidency\n"
    assert said(assembly, format) == "note: 1 party is represented by somebody else\n"
    assert "known presidency" not in shown(timeline, format)


@pytest.mark.parametrize("format", ["json", "jsonl", "csv", "tsv"])
def test_programs_are_told_no_notes(format: str, timeline: Table, said: Shown) -> None:
    assert said(timeline, format) == ""
