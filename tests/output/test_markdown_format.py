"""Format `markdown`: a reader of Markdown sees the text, and only the text."""

import html
import re
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from sepca_cli.output import safe
from sepca_cli.output.markdown import escaped
from sepca_cli.reports.shapes import Column, Page, Section, Table

Shown = Callable[..., str]
READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
PUNCTUATION = st.text(st.sampled_from("\\`*_{}[]()<>#+-.!|~&;:$'\"=/ a1č\n"), min_size=1)


def read(markdown: str) -> str:
    """The HTML that a reader makes of it, without the line ends between the tags."""
    return str(READER.render(markdown)).replace("\n", "")


def seen(text: str) -> str:
    """The same text in HTML, if nothing in it is markup."""
    lines = (html.escape(line.strip()) for line in safe(text, lines=True).split("\n"))
    return "<br>".join(lines).replace("&#x27;", "'")


@given(text=st.text() | PUNCTUATION)
@example(text="&amp; &#38; __x__ ~~y~~ [a](b) <b> `c` \\| | 1. ## #")
def test_no_cell_is_markup(text: str, shown: Shown) -> None:
    table = Table((Column("t", "T"), Column("u", "U")), [(text, "end")])
    page = read(shown(table, "markdown"))
    assert re.search(r"<td>(.*?)</td><td>end</td>", page)
    assert f"<td>{seen(text)}</td>" in page


@given(text=st.text() | PUNCTUATION)
def test_no_line_is_markup(text: str, shown: Shown) -> None:
    page = read(shown(Page("P", [Section("", [text + "x"])], {}), "markdown"))
    assert page == f"<h1>P</h1><ul><li>{seen(text + 'x')}</li></ul>"


@given(text=st.text() | PUNCTUATION)
def test_no_heading_is_markup(text: str, shown: Shown) -> None:
    page = read(shown(Page(text + "x", [], {}), "markdown"))
    assert page == f"<h1>{seen(text + 'x')}</h1>"


@pytest.mark.parametrize("text", ["https://example.org/a_b?c=1#d", "ga_2022", "12.12.2019.", "a-b"])
def test_what_needs_no_escape_gets_none(text: str) -> None:
    assert escaped(text) == text
