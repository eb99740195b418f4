"""A text with marks: they are in its words everywhere, and set off where there is colour."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.output import Settings, show
from sepca_cli.output.marked import marked_lines
from sepca_cli.reports.shapes import Marked, Page, Section

TEXT = Marked(
    [
        [("It met in ", False), ("[1: Bucharest]", True), (" on ", False), ("[2: 12", True)],
        [("December]", True), (", and then", False)],
    ]
)
PAGE = Page("A text", [Section("", TEXT)], {})


@pytest.mark.parametrize("form", ["table", "plain", "markdown", "html"])
def test_marks_are_read_in_every_format(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    show(PAGE, Settings(form))
    shown = capsys.readouterr().out.replace("\\", "")
    assert "It met in [1: Bucharest] on [2: 12" in shown


def test_colour_sets_them_off_and_says_nothing_more(capsys: pytest.CaptureFixture[str]) -> None:
    show(PAGE, Settings(color="never"))
    plain = capsys.readouterr().out
    show(PAGE, Settings(color="always"))
    coloured = capsys.readouterr().out
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == plain
    assert "\x1b[1;36m[1: Bucharest]\x1b[0m on" in coloured


def test_a_mark_that_is_broken_is_set_off_on_both_lines() -> None:
    lines = list(marked_lines(TEXT, 20))
    assert lines == [
        ("It met in [1:", [(10, 13)]),
        ("Bucharest] on [2: 12", [(0, 10), (14, 20)]),
        ("December], and then", [(0, 9)]),
    ]


@given(
    st.lists(st.lists(st.tuples(st.text(max_size=20), st.booleans()), max_size=5), max_size=3),
    st.none() | st.integers(20, 60),
)
def test_whatever_the_text_every_letter_is_shown_once(
    pieces: list[list[tuple[str, bool]]], window: int | None
) -> None:
    shown = "".join(text for text, _ in marked_lines(Marked(pieces), window))
    plain = "".join(text for text, _ in marked_lines(Marked(pieces), None))
    assert shown.replace(" ", "") == plain.replace(" ", "")
