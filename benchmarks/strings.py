"""Random texts of all of Unicode through every format: is only what is safe shown, and all of it?

    python -m benchmarks.strings                    100,000 texts, in some minutes
    python -m benchmarks.strings --count 5000 --seed 7

Every text stands in a table and on a page, in every format and in windows of several widths. An
answer is wrong when it

    - holds anything but printable characters and line ends (and tabs, in tsv),
    - has columns that do not begin in line, or lines wider than its window,
    - lacks a part of a text that the format promises to show,
    - has a text that reads as Markdown (markdown-it is the judge) or as HTML, or that a spreadsheet
      would run,
    - is JSON that does not give every character back.

It ends with a table, a line for each format and window, and with exit 1 when an answer was wrong.
"""

import io
import os
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout
from random import Random
from typing import NamedTuple

from benchmarks import judges
from benchmarks.figures import aligned
from benchmarks.hostile import hostile
from sepca_cli.output import FORMATS, Settings, show
from sepca_cli.reports.shapes import Column, Page, Section, Table

BATCH = 20  # texts in one answer
WINDOWS = (20, 40, 80, 200, None)  # columns; None is a pipe
SHOWN = 5  # wrong answers that are printed

OF_TABLES: dict[str, judges.Judge] = {
    "table": judges.in_columns,
    "plain": judges.labelled,
    "markdown": judges.read_as_markdown,
    "html": judges.read_as_html,
    "json": judges.json_rows,
    "jsonl": judges.json_lines,
    "csv": judges.csv_rows,
    "tsv": judges.tsv_rows,
}
OF_PAGES: dict[str, judges.Judge] = {
    "markdown": judges.without_markup,
    "html": judges.without_scripts,
    "json": judges.json_page,
    "jsonl": judges.json_page,
}


class Way(NamedTuple):
    """A format, and the window in which it is read."""

    format: str
    window: int | None = None


WAYS = [Way("table", window) for window in WINDOWS]
WAYS += [Way(format) for format in FORMATS if format != "table"]


class Terminal(io.StringIO):
    """A standard output that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def main() -> None:
    """Try as many texts as are asked for, and print the table on standard output."""
    words = ArgumentParser(
        prog="python -m benchmarks.strings",
        description=__doc__,
        formatter_class=RawDescriptionHelpFormatter,
    )
    words.add_argument("--count", type=int, default=100_000, metavar="N")
    words.add_argument("--seed", type=int, default=1, metavar="N")
    asked = words.parse_args()
    random = Random(asked.seed)
    wrong: Counter[Way] = Counter()
    for tried in range(0, asked.count, BATCH):
        texts = [hostile(random) for _ in range(min(BATCH, asked.count - tried))]
        for way, trouble in troubles(texts):
            wrong[way] += 1
            if wrong.total() <= SHOWN:
                print(f"{way.format}, window {way.window}: {trouble}")
    print(table(asked.count, wrong))
    raise SystemExit(bool(wrong))


def table(tried: int, wrong: Counter[Way]) -> str:
    """How many texts went each way, and how much was wrong."""
    lines = [("format", "window", "texts", "wrong")]
    lines += [
        (way.format, str(way.window or "none"), f"{tried:,}", f"{wrong[way]:,}") for way in WAYS
    ]
    return aligned(lines)


def troubles(texts: Sequence[str]) -> Iterator[tuple[Way, str]]:
    """Whatever is wrong with the answers that hold these texts, with the way they went."""
    for way in WAYS:
        for answer, judged in ((as_table(texts), OF_TABLES), (as_page(texts), OF_PAGES)):
            out, said = shown(answer, way)
            found = [*judges.unsafe(said)]
            found += judges.unsafe(out.replace("\t", "") if way.format == "tsv" else out)
            if judge := judged.get(way.format):
                found += judge(out, texts)
            if way.window and isinstance(answer, Table):
                found += judges.too_wide(out, way.window)
            yield from ((way, trouble) for trouble in found)


def as_table(texts: Sequence[str]) -> Table:
    """The texts below each other, a mark behind each."""
    columns = (Column("text", "Text", wide=True), Column("mark", "Mark"))
    rows = [(text, judges.MARK) for text in texts]
    return Table(columns, rows, title=texts[0], notes=(texts[0],))


def as_page(texts: Sequence[str]) -> Page:
    """The texts wherever one can stand on a page: headings, labels, groups, cells, lines."""
    columns = (Column("group", texts[0]), Column("text", texts[-1], wide=True), Column("n", "N"))
    grouped = Table(columns, [(text[:9], text, 1) for text in texts], group_by="group")
    sections = [
        Section(texts[0], [(text, texts[-1]) for text in texts]),
        Section(texts[-1], list(texts)),
        Section("", grouped),
    ]
    return Page(texts[0], sections, {"texts": list(texts), texts[0]: texts[-1]})


def shown(answer: Table | Page, way: Way) -> tuple[str, str]:
    """What goes to standard output and to standard error."""
    os.environ["COLUMNS"] = str(way.window)
    out, err = Terminal() if way.window else io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        show(answer, Settings(way.format, "never"))
    return out.getvalue(), err.getvalue()


if __name__ == "__main__":
    main()
