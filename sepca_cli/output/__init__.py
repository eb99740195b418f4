"""How an answer looks; the only room that knows Rich.

Importing it costs next to nothing: each format is imported when something is shown in it.
"""

from collections.abc import Iterator
from typing import NamedTuple

from sepca_cli.output import streams
from sepca_cli.output.safe import safe
from sepca_cli.output.streams import held_back, let_go, prepare_streams, say
from sepca_cli.reports.shapes import Page, Table

__all__ = ["FORMATS", "Settings", "held_back", "let_go", "prepare_streams", "safe", "say", "show"]

FOR_PEOPLE = ("table", "plain", "markdown")
FOR_PROGRAMS = ("json", "jsonl", "csv", "tsv")
FORMATS = (*FOR_PEOPLE, *FOR_PROGRAMS)


class Settings(NamedTuple):
    """What the reader asked for: one of `FORMATS`, and colour `auto`, `always` or `never`."""

    format: str = "table"
    color: str = "auto"


def show(answer: Table | Page, settings: Settings) -> None:
    """Write an answer to standard output; where people read it, its notes to standard error.

    Raises `FileTrouble` when standard output cannot be written. When its reader has gone away,
    as in `sepca event list | head`, `BrokenPipeError` passes.
    """
    if settings.format in FOR_PROGRAMS:
        from sepca_cli.output import machine

        unicode = streams.speaks_unicode()
        streams.write([machine.text(answer, settings.format, unicode=unicode)])
        return
    streams.write(f"{line}\n" for line in _lines(answer, settings))
    for note in _notes(answer):
        say(f"note: {note}")


def _lines(answer: Table | Page, settings: Settings) -> Iterator[str]:
    match settings.format:
        case "plain":
            from sepca_cli.output import plain

            yield from plain.lines(answer)
        case "markdown":
            from sepca_cli.output import markdown

            yield from markdown.lines(answer)
        case _:
            from sepca_cli.output import table

            paint = streams.painter(settings.color)
            yield from map(paint, table.lines(answer, streams.window_width()))


def _notes(answer: Table | Page) -> list[str]:
    if isinstance(answer, Table):
        return list(answer.notes)
    tables = (section.body for section in answer.sections if isinstance(section.body, Table))
    return [note for table in tables for note in table.notes]
