"""What is wrong with an answer that holds certain texts; each judge says it line by line."""

import csv
import io
import json
from collections.abc import Callable, Iterator, Sequence
from html.parser import HTMLParser
from itertools import pairwise
from unicodedata import category

from markdown_it import MarkdownIt
from rich.cells import cell_len

from benchmarks.hostile import UNSEEN
from sepca_cli.output import safe

Judge = Callable[[str, Sequence[str]], Iterator[str]]

MARK = "|here|"  # stands behind each text of a table; by it the columns are measured
RUN_BY_SPREADSHEETS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])
DRAWN_BY_MARKDOWN = {
    *("heading", "paragraph", "bullet_list", "list_item", "inline"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}


def unsafe(out: str) -> Iterator[str]:
    """What acts, hides or turns the writing around, and blanks that are none of ours."""
    for char in set(out) - {"\n", " "}:
        if category(char)[0] in "CZ" or char in UNSEEN:
            yield f"holds {char!r}"


def too_wide(out: str, window: int) -> Iterator[str]:
    """Lines beyond the window's edge."""
    widest = max(map(cell_len, out.split("\n")))
    if widest > window:
        yield f"a line takes {widest} columns of {window}"


def in_columns(out: str, texts: Sequence[str]) -> Iterator[str]:
    """A table: each mark in the same column, no line longer than the rule, every text whole."""
    lines = out.split("\n")
    first = next(place for place, line in enumerate(lines) if MARK in line)
    rule, below = lines[first - 1], lines[first:]
    starts = {cell_len(line[: line.rindex(MARK)]) for line in below if MARK in line}
    if len(starts) > 1:
        yield f"the second column begins at {sorted(starts)}"
    if max(map(cell_len, below)) > len(rule):
        yield "a line is longer than the rule above it"
    told = "".join(_beginning(line, min(starts)) for line in below)
    if told.replace(" ", "") != "".join(map(safe, texts)).replace(" ", ""):
        yield "a text is not whole"


def labelled(out: str, texts: Sequence[str]) -> Iterator[str]:
    """A table in plain: every text behind its label, the lines below the first indented."""
    for text in filter(None, texts):
        line = "Text: " + safe(text, lines=True).replace("\n", "\n  ")
        if f"\n{line}\n" not in out:
            yield f"lacks {text!r}"


def read_as_markdown(out: str, texts: Sequence[str]) -> Iterator[str]:
    """A table in Markdown: each cell reads as its text, and as nothing but text."""
    yield from without_markup(out, texts)
    tokens = MARKDOWN.parse(out)
    cells = [
        "".join(child.content for child in token.children or ())
        for cell, token in pairwise(tokens)
        if cell.type == "td_open"
    ]
    for cell, text in zip(cells[::2], texts, strict=True):
        lines = (line.strip() for line in safe(text, lines=True).split("\n"))
        if cell != "<br>".join(lines).strip():
            yield f"{text!r} reads {cell!r}"


def without_markup(out: str, _: Sequence[str]) -> Iterator[str]:
    """Whatever Markdown would act upon, apart from headings, lists, tables and our line ends."""
    for token in MARKDOWN.parse(out):
        kind = token.type.removesuffix("_open").removesuffix("_close")
        if kind not in DRAWN_BY_MARKDOWN and token.content.replace("<br>", "").strip():
            yield f"reads as {kind}: {token.content[:60]!r}"
        for child in token.children or ():
            if child.type != "text" and child.content != "<br>":
                yield f"reads as {child.type}: {token.content[:60]!r}"


def read_as_html(out: str, texts: Sequence[str]) -> Iterator[str]:
    """A table in HTML: each cell reads as its text."""
    reader = _Cells()
    reader.feed(out)
    reader.close()
    yield from without_scripts(out, texts)
    cells = [cell for cell in reader.cells if cell != MARK]
    for cell, text in zip(cells, texts, strict=True):
        if cell != safe(text, lines=True):
            yield f"{text!r} reads {cell!r}"


def without_scripts(out: str, _: Sequence[str]) -> Iterator[str]:
    """What a page without pictures never holds: scripts, handlers, and addresses it would fetch."""
    reader = _Cells()
    reader.feed(out)
    reader.close()
    for tag, name, value in reader.attributes:
        if name.startswith("on") or name in ("style", "src", "srcset", "action"):
            yield f"<{tag}> has {name}"
        if name == "href" and not value.lower().startswith(("http://", "https://", "mailto:")):
            yield f"<{tag}> leads to {value[:60]!r}"
    yield from (f"has <{tag}>" for tag in reader.tags & {"script", "iframe", "object", "img"})


class _Cells(HTMLParser):
    """The tags, attributes and cells below the head of a table."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str, str]] = []
        self.cells: list[str] = []
        self._reading = self._in_body = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        self._in_body = self._in_body or tag == "tbody"
        if self._in_body and tag in ("th", "td"):
            self._reading = True
            self.cells.append("")

    def handle_endtag(self, tag: str) -> None:
        self._reading = self._reading and tag not in ("th", "td")

    def handle_data(self, data: str) -> None:
        if self._reading:
            self.cells[-1] += data


def json_rows(out: str, texts: Sequence[str]) -> Iterator[str]:
    """JSON: every character comes back."""
    if [row["text"] for row in json.loads(out)] != list(map(_whole, texts)):
        yield "does not give every character back"


def json_lines(out: str, texts: Sequence[str]) -> Iterator[str]:
    """JSON, an object a line: every character comes back."""
    yield from json_rows(f"[{','.join(out.splitlines())}]", texts)


def json_page(out: str, texts: Sequence[str]) -> Iterator[str]:
    """The JSON of a page: every character comes back."""
    if json.loads(out)["texts"] != list(map(_whole, texts)):
        yield "does not give every character back"


def csv_rows(out: str, texts: Sequence[str]) -> Iterator[str]:
    """CSV: every text is there, and no spreadsheet runs it."""
    _, *rows = csv.reader(io.StringIO(out, newline=""), strict=True)
    yield from _cells(rows, [safe(text, lines=True) for text in texts])


def tsv_rows(out: str, texts: Sequence[str]) -> Iterator[str]:
    """TSV: the same on one line each, tabs and line ends as blanks."""
    rows = [line.split("\t") for line in out.split("\n")[1:-1]]
    blanks = str.maketrans("\t\r\n", "   ")
    yield from _cells(rows, [safe(text.translate(blanks)) for text in texts])


def _whole(text: str) -> str:
    """Two halves of a character, side by side, are the character: so JSON has it."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


def _cells(rows: Sequence[Sequence[str]], texts: Sequence[str]) -> Iterator[str]:
    for row, text in zip(rows, texts, strict=True):
        if row[1:] != [MARK] or row[0] not in (text, f"'{text}"):
            yield f"{text!r} reads {row!r}"
        if row[0].startswith(RUN_BY_SPREADSHEETS):
            yield f"{text!r} is run"


def _beginning(line: str, width: int) -> str:
    """The first characters of a line, as many as stand in that many columns."""
    columns = 0
    for place, char in enumerate(line):
        columns += cell_len(char)
        if columns > width:
            return line[:place]
    return line
