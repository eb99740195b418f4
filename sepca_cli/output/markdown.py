r"""Format `markdown`: headings, lists and tables as GitHub draws them.

Text from the record is never markup: what Markdown or HTML would act upon is escaped. A bare
address stays one, and `ga_2022` needs no escape: between letters an underscore means itself.
"""

import re
from collections.abc import Iterable, Iterator

from sepca_cli.output.parts import filled, labelled, places_for_people, stretches, written
from sepca_cli.output.safe import safe
from sepca_cli.reports.shapes import Page, Table

MARKUP = re.compile(
    r"[\\`*\[\]<>|~$]"
    r"|(?<![^\W_])_|_(?![^\W_])"  # an underscore at the edge of a word
    r"|&(?=#?\w+;)"  # a character by its HTML name
    r"|(?<!\S)#"  # a heading, or the end of one
    r"|^[-+]"  # a list or a rule
)
ORDERED = re.compile(r"^(\d+)(?=[.)](?:\s|$))")  # a numbered list


def lines(answer: Table | Page) -> Iterator[str]:
    """The answer line by line, headings from the first level down; what is empty is left out."""
    if isinstance(answer, Table):
        if answer.rows and answer.title:
            yield f"# {escaped(answer.title)}"
            yield ""
        yield from _table(answer, "##")
        return
    yield f"# {escaped(answer.title)}"
    for section in filled(answer):
        yield ""
        if section.heading:
            yield f"## {escaped(section.heading)}"
            yield ""
        if isinstance(section.body, Table):
            yield from _table(section.body, "###")
        else:
            for label, text in labelled(section.body):
                yield f"- {escaped(label)}: {escaped(text)}" if label else f"- {escaped(text)}"


def escaped(text: str) -> str:
    r"""`text` made safe, on one line, and with a backslash before whatever Markdown would read.

    A line end is `<br>`, the only way to have one inside a table.
    """
    return "<br>".join(
        ORDERED.sub(r"\1\\", MARKUP.sub(r"\\\g<0>", line.strip()))
        for line in safe(text, lines=True).split("\n")
    )


def _table(table: Table, level: str) -> Iterator[str]:
    if not table.rows:
        return
    places = places_for_people(table)
    columns = [table.columns[place] for place in places]
    for number, (heading, rows) in enumerate(stretches(table)):
        if number:
            yield ""
        if heading:
            yield f"{level} {escaped(heading)}"
            yield ""
        yield _row(column.heading for column in columns)
        yield f"| {' | '.join('---:' if column.number else '---' for column in columns)} |"
        for row in rows:
            yield _row(written(row[place]) for place in places)


def _row(texts: Iterable[str]) -> str:
    return f"| {' | '.join(escaped(text) for text in texts)} |"
