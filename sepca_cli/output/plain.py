"""Format `plain`: labelled lines for a screen reader, which would speak every dash and blank."""

from collections.abc import Iterator

from sepca_cli.output.parts import filled, labelled, places_for_people, stretches, written
from sepca_cli.output.safe import safe
from sepca_cli.reports.shapes import Page, Table


def lines(answer: Table | Page) -> Iterator[str]:
    """The answer line by line; empty values, tables and sections are left out.

    A table begins with the number of its rows, so that a listener knows what is coming. Where a
    text has several lines, those below the first are indented.
    """
    if isinstance(answer, Table):
        if answer.rows:
            yield from _table(answer, answer.title)
        return
    yield safe(answer.title)
    for section in filled(answer):
        yield ""
        if isinstance(section.body, Table):
            yield from _table(section.body, section.heading or section.body.title)
            continue
        if section.heading:
            yield safe(section.heading)
        for label, text in labelled(section.body):
            yield _line(label, text)


def _table(table: Table, title: str) -> Iterator[str]:
    count = "1 row" if len(table.rows) == 1 else f"{len(table.rows)} rows"
    yield _line(title, count)
    places = places_for_people(table)
    labels = [table.columns[place].heading for place in places]
    for heading, rows in stretches(table):
        if heading:
            yield ""
            yield safe(heading)
        for row in rows:
            yield ""
            for label, place in zip(labels, places, strict=True):
                if text := written(row[place]):
                    yield _line(label, text)


def _line(label: str, text: str) -> str:
    shown = safe(text, lines=True).replace("\n", "\n  ")
    return f"{safe(label)}: {shown}" if label else shown
