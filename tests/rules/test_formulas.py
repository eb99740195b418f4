"""No text runs in a spreadsheet, and every one can be had back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.rules.formulas import FORMULA_SIGNS, as_written, defused

texts = st.text() | st.builds(str.__add__, st.sampled_from(["'", "''", *FORMULA_SIGNS]), st.text())


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+355 4", "'+355 4"),
        ("-", "'-"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("\n=1", "'\n=1"),
        ("＝1", "'＝1"),
        ("＋1", "'＋1"),
        ("－1", "'－1"),
        ("＠1", "'＠1"),
        ("'=1", "''=1"),
        ("'90s", "'90s"),
        ("X=1", "X=1"),
        ("", ""),
    ],
)
def test_a_formula_gets_an_apostrophe_and_nothing_else_does(text: str, cell: str) -> None:
    assert defused(text) == cell
    assert as_written(cell) == text


@given(texts)
def test_no_cell_begins_as_a_formula_does_and_each_gives_its_text_back(text: str) -> None:
    assert not defused(text).startswith(FORMULA_SIGNS)
    assert as_written(defused(text)) == text
