"""Columns: as Rich would draw them, fitted to a window, with nothing lost."""

import io
import re
from collections.abc import Sequence

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from rich.box import Box
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table as RichTable
from rich.text import Text

from sepca_cli.output.layout import (
    EASY,
    LEAST,
    ONE_COLUMN_EACH,
    Measure,
    fitted,
    in_columns,
    padded,
    whole,
    width_of,
    wrapped,
)
from sepca_cli.reports.shapes import Column

HEAD_AND_RULE = Box("    \n    \n----\n    \n    \n    \n    \n    \n")
COLUMNS = (
    Column("date", "Date"),
    Column("title", "Event", wide=True),
    Column("city", "City"),
    Column("parties", "Parties", number=True),
)
HEADINGS = [column.heading for column in COLUMNS]
ROWS = [
    ("12-14 Dec 2022", "General Assembly", "Bucharest", "11"),
    ("2010?", "会議 with wide letters, on organised crime", "Ohrid", "3"),
    ("", "C\u030cedomir [bold]x[/bold] :smile:", "Бања Лука", ""),
    ("May 2021", "A" * 30 + " and after a long word", "Vlorë", "12345"),
]

words = st.text(st.sampled_from("až界Ш\u0301 "), max_size=40)
rows = st.lists(st.tuples(words, words, words, st.integers(0, 10**6).map(str)), max_size=6)


def drawn(rows: list[tuple[str, str, str, str]], window: int | None) -> list[str]:
    texts = [list(below) for below in zip(HEADINGS, *rows, strict=True)]
    measure = Measure(COLUMNS)
    measure.take(texts, window)
    widths = measure.widths(window)
    lines = in_columns(COLUMNS, texts, widths)
    head, *rest = (line for row in lines for line in row.split("\n"))
    return [head, "-" * whole(widths), *rest]


def drawn_by_rich(rows: list[tuple[str, str, str, str]], widths: list[int]) -> list[str]:
    table = RichTable(box=HEAD_AND_RULE, show_edge=False, pad_edge=False, padding=(0, 1, 0, 0))
    for column, width in zip(COLUMNS, widths, strict=True):
        table.add_column(
            column.heading,
            justify="right" if column.number else "left",
            width=width,
            overflow="fold",
        )
    for row in rows:
        table.add_row(*(Text(text) for text in row))
    console = Console(file=io.StringIO(), width=10_000)
    with console.capture() as captured:
        console.print(table)
    return [line.rstrip() for line in captured.get().splitlines()]


def longest_words(rows: Sequence[Sequence[str]]) -> list[int]:
    """The width of the longest word in each column."""
    return [
        max(cell_len(word) for text in below for word in text.split())
        for below in zip(HEADINGS, *rows, strict=True)
    ]


def test_the_columns_are_those_of_a_rich_table() -> None:
    natural = [max(cell_len(text) for text in below) for below in zip(HEADINGS, *ROWS, strict=True)]
    assert drawn(ROWS, None) == drawn_by_rich(ROWS, natural)


@pytest.mark.parametrize("window", [60, 70, 80])
def test_broken_rows_are_those_of_a_rich_table(window: int) -> None:
    natural = [max(cell_len(text) for text in below) for below in zip(HEADINGS, *ROWS, strict=True)]
    lines = drawn(ROWS, window)
    assert len(lines) > len(ROWS) + 2
    assert lines == drawn_by_rich(ROWS, fitted(COLUMNS, natural, longest_words(ROWS), window))


@given(rows, st.integers(60, 120))
def test_a_table_fits_its_window(rows: list[tuple[str, str, str, str]], window: int) -> None:
    assert all(width_of(line) <= window for line in drawn(rows, window))


WORDS = [14, 10, 9, 7]  # the first column holds keys, which are one word each


def test_the_wide_column_gives_way_first() -> None:
    assert fitted(COLUMNS, [14, 90, 12, 7], WORDS, 80) == [14, 41, 12, 7]


def test_the_other_texts_give_way_next_as_far_as_no_word_breaks() -> None:
    assert fitted(COLUMNS, [14, 90, 20, 30], WORDS, 94) == [14, EASY, 20, 30]
    assert fitted(COLUMNS, [14, 90, 20, 30], WORDS, 69) == [14, 10, 9, 30]


def test_words_break_last_and_numbers_never() -> None:
    assert fitted(COLUMNS, [14, 90, 40, 30], WORDS, 60) == [LEAST, LEAST, LEAST, 30]
    assert fitted(COLUMNS, [14, 90, 40, 30], WORDS, 59) == [14, EASY, EASY, 30]


def test_a_table_that_fits_keeps_its_widths() -> None:
    assert fitted(COLUMNS, [14, 30, 12, 7], WORDS, 69) == [14, 30, 12, 7]


def test_a_pipe_has_no_edge() -> None:
    assert drawn([("", "x" * 9000, "", "")], None)[2] == f"{'':6}{'x' * 9000}"


@given(words, st.integers(2, 30))
def test_breaking_a_text_loses_nothing(text: str, width: int) -> None:
    lines = wrapped(text, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(width_of(line) <= width for line in lines)


def test_texts_break_at_blanks() -> None:
    assert wrapped("General Assembly in Bucharest", 12) == ["General", "Assembly in", "Bucharest"]


def test_a_key_and_an_address_break_at_their_joints() -> None:
    assert wrapped("north-macedonia-police", 18) == ["north-macedonia-", "police"]
    assert wrapped("x-internationalisation", 18) == ["x-internationalisa", "tion"]
    address = "https://coe.int/en/web/cybercrime"
    assert wrapped(address, 20) == ["https://coe.int/en/", "web/cybercrime"]


@given(words, st.integers(0, 60))
def test_padding_counts_columns_not_characters(text: str, width: int) -> None:
    assume(cell_len(text) <= width)
    assert cell_len(padded(text, width)) == width
    assert padded(text, width, right=True).endswith(text)


def test_the_usual_letters_take_one_column_each() -> None:
    usual = [chr(code) for code in range(0x600) if re.fullmatch(ONE_COLUMN_EACH, chr(code))]
    assert set("azčđшђё") <= set(usual)
    assert {cell_len(letter) for letter in usual} == {1}
