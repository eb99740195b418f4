"""How an answer looks; the only room that knows Rich.

Importing it costs next to nothing: each format is imported when something is shown in it.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from sepca_cli.errors import BadRequest
from sepca_cli.output import streams
from sepca_cli.output.safe import safe
from sepca_cli.output.streams import held_back, let_go, prepare_streams, say
from sepca_cli.reports.shapes import Page, Table

if TYPE_CHECKING:
    from sepca_cli.reports.pictures import Picture

__all__ = [
    "FORMATS",
    "PICTURES",
    "Settings",
    "held_back",
    "let_go",
    "prepare_streams",
    "safe",
    "say",
    "show",
]

FOR_PEOPLE = ("table", "plain", "markdown", "html")
FOR_PROGRAMS = ("json", "jsonl", "csv", "tsv")
FORMATS = (*FOR_PEOPLE, *FOR_PROGRAMS)  # that every answer has
PICTURES = ("svg", "png")  # that only some have


class Settings(NamedTuple):
    """What the reader asked for: one of `FORMATS` or `PICTURES`, and when to use colour.

    `color` is `auto`, `always` or `never`.
    """

    format: str = "table"
    color: str = "auto"


def show(
    answer: Table | Page, settings: Settings, picture: "Callable[[], Picture] | None" = None
) -> None:
    """Write an answer to standard output; where people read it, its notes to standard error.

    `picture` makes the picture of it that a page holds and that can be had alone.

    Raises:
        BadRequest: a picture was asked for, and the answer has none or it cannot be drawn here.
        FileTrouble: standard output cannot be written. When its reader has gone away, as in
            `sepca event list | head`, `BrokenPipeError` passes.
    """
    if settings.format in PICTURES:
        _show_picture(picture, settings.format)
        return
    if settings.format == "html":
        from sepca_cli.output import markup

        streams.write(
            piece.encode() for piece in markup.page(answer, picture() if picture else None)
        )
        _say_how_to_keep("page.html")
        return
    if settings.format in FOR_PROGRAMS:
        from sepca_cli.output import machine

        unicode = streams.speaks_unicode()
        streams.write(machine.pieces(answer, settings.format, unicode=unicode))
        return
    if settings.format == "table":
        from sepca_cli.output import pager

        answer = _with_sparks(answer)
        pager.write(f"{line}\n" for line in _lines(answer, settings))
    else:
        streams.write(f"{line}\n" for line in _lines(answer, settings))
    for note in _notes(answer):
        say(f"note: {note}")


def _show_picture(picture: "Callable[[], Picture] | None", format: str) -> None:
    from sepca_cli.output import markup

    if picture is None:
        raise BadRequest(
            f"there is no picture of this, so no {format}",
            f"pictures: report timeline, report participation; here: {', '.join(FORMATS)}",
        )
    drawing = markup.svg(picture())
    if format == "svg":
        streams.write([drawing.encode()])
        _say_how_to_keep("picture.svg")
        return
    from sepca_cli.output import png

    if streams.window_width():
        raise BadRequest("a terminal cannot show a PNG", "write it to a file: > picture.png")
    streams.write([png.drawn(drawing)])


def _say_how_to_keep(name: str) -> None:
    if streams.window_width():
        say(f"note: to keep it, write it to a file: > {name}")


def _with_sparks(answer: Table | Page) -> Table | Page:
    """On a terminal a table with its small pictures; what is piped or pasted has none."""
    window = streams.window_width()
    if window is None or isinstance(answer, Page) or not streams.speaks_unicode():
        return answer
    from sepca_cli.output import sparks

    return sparks.drawn(answer, window)


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
