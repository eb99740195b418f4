"""Formats `html` and `svg`: pages and pictures that need nothing but themselves.

A page has no address of anything outside, and a policy that forbids the browser to fetch, send or
run whatever is not in it. Text from the record is data: escaped by the templates' own rule, made
safe on the way, and a link only where it is an address of http, https or mailto.
"""

import re
from base64 import b64encode
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sepca_cli.dates import parse, today
from sepca_cli.output import yearly
from sepca_cli.output.drawing import grid as grid_drawing
from sepca_cli.output.drawing import marks, scale
from sepca_cli.output.drawing import timeline as timeline_drawing
from sepca_cli.output.drawing.colours import COLOURS, by_day, by_name
from sepca_cli.output.drawing.signs import SIGNS
from sepca_cli.output.parts import Lines, filled, for_people, labelled, written
from sepca_cli.output.safe import safe
from sepca_cli.reports.marks import MARKS, legend
from sepca_cli.reports.pictures import MOST, Grid, Picture, Timeline
from sepca_cli.reports.shapes import Page, Table

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

TEMPLATES = Path(__file__).with_name("pages")
ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>\"\\]+", re.IGNORECASE)
PIECE = 200  # what the template hands over, in one piece


def page(answer: Table | Page, picture: Picture | None = None) -> Iterator[str]:
    """The answer as one HTML page, piece by piece, with its picture if there is one."""
    name, more, sheets, script = "page.html", {}, ["page.css", "picture.css"], ""
    if isinstance(picture, Timeline) and picture.long:
        name, more = "long_timeline.html", _long_timeline(picture)
        sheets.append("long_timeline.css")
        script = _script("long_timeline.js")
    elif isinstance(picture, Timeline):
        name, more, script = "timeline.html", _timeline(picture), _script("timeline.js")
    elif isinstance(picture, Grid):
        name, more = "grid.html", _grid(picture)
    style = _style(by_name(), *sheets)
    stream = (
        _templates()
        .get_template(name)
        .stream(
            answer=answer,
            title=answer.title or "Records",
            style=style,
            script=script,
            policy=_policy(style, script),
            today=parse(today()).shown,
            **more,
        )
    )
    stream.enable_buffering(PIECE)
    yield from stream


def svg(picture: Picture) -> str:
    """The picture alone, in the colours of the day."""
    colours = by_day()
    more = _timeline(picture) if isinstance(picture, Timeline) else _grid(picture)
    name = "timeline.svg.html" if isinstance(picture, Timeline) else "grid.svg.html"
    template = _templates().get_template(name)
    return template.render(style=_style(colours, "picture.css"), colours=colours, **more).lstrip()


def _timeline(picture: Timeline) -> dict[str, Any]:
    return {
        "timeline": picture,
        "picture": timeline_drawing.drawn(picture),
        "width": scale.WIDTH,
        "left": scale.LEFT,
        "band_height": scale.BAND,
        "strip_height": timeline_drawing.STRIP,
        "undated": marks.UNDATED,
        "signs": SIGNS,
    }


def _long_timeline(picture: Timeline) -> dict[str, Any]:
    years = yearly.in_years(picture.marks)
    return _timeline(picture) | {
        "most": f"{MOST:,}",
        "names": yearly.index(years),
        "notes": legend({name for mark in picture.marks for name in mark.marks}),
        "years": years,
    }


def _grid(picture: Grid) -> dict[str, Any]:
    most = grid_drawing.highest(picture)
    return {
        "grid": picture,
        "places": grid_drawing.drawn(picture),
        "cell": grid_drawing.CELL,
        "line": grid_drawing.LINE,
        "legend": grid_drawing.legend(most),
        "shade_of": lambda square: grid_drawing.shade(square, most),
    }


@cache
def _templates() -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    made = Environment(
        autoescape=True,
        finalize=_shown,
        keep_trailing_newline=True,
        loader=FileSystemLoader(TEMPLATES),
        lstrip_blocks=True,
        trim_blocks=True,
        undefined=StrictUndefined,
    )
    made.filters |= {
        "beside": lambda marks: "".join(MARKS[mark][0] for mark in marks),
        "linked": _linked,
        "stretches": _stretches,
        "words": lambda kind: kind.replace("-", " "),
        "written": written,
    }
    made.tests |= {
        "page": lambda answer: isinstance(answer, Page),
        "table": lambda body: isinstance(body, Table),
    }
    made.globals |= {"filled": filled, "for_people": for_people}
    return made


def _shown(value: Any) -> Any:
    """What a template may print: markup of our own, places on the paper, and text made safe."""
    if hasattr(value, "__html__"):
        return value
    if isinstance(value, float):
        return f"{value:.1f}".removesuffix(".0")
    return safe(written(value), lines=True)


def _linked(text: str) -> "Markup":
    """Text in which every address of the web or of a mailbox is a link."""
    from markupsafe import Markup, escape

    shown, made, end = safe(text, lines=True), Markup(), 0
    for found in ADDRESS.finditer(shown):
        address = found[0].rstrip(".,;:!?'")
        if "(" not in address:
            address = address.rstrip(").,;")
        made += escape(shown[end : found.start()])
        made += Markup('<a href="{0}" rel="noopener noreferrer">{0}</a>').format(address)
        end = found.start() + len(address)
    return made + escape(shown[end:])


def _stretches(body: Lines) -> list[tuple[bool, Sequence[Any]]]:
    """Lines with labels, each label with its texts, and stretches of lines without."""
    found: list[tuple[bool, Sequence[Any]]] = []
    for has_label, lines in groupby(labelled(body), key=lambda line: bool(line[0])):
        if has_label:
            by_label = groupby(lines, key=lambda line: line[0])
            found.append(
                (True, [(label, [text for _, text in group]) for label, group in by_label])
            )
        else:
            found.append((False, [text for _, text in lines]))
    return found


@cache
def _script(name: str) -> "Markup":
    from markupsafe import Markup

    return Markup((TEMPLATES / name).read_text(encoding="utf-8"))


def _style(colours: dict[str, str], *names: str) -> "Markup":
    """Style sheets of a picture, or of a page with its pictures, as one."""
    from markupsafe import Markup

    sheets = (
        _templates().get_template(name).render(colours, colours=colours, pairs=COLOURS)
        for name in names
    )
    return Markup("\n".join(sheets))


def _policy(style: str, script: str) -> str:
    """What the browser may do with the page: style it and run its own script, nothing else."""
    allowed = [("style-src", style), ("script-src", script)]
    rules = [f"{name} 'sha256-{_digest(text)}'" for name, text in allowed if text]
    return "; ".join(("default-src 'none'", *rules, "base-uri 'none'", "form-action 'none'"))


def _digest(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode()
