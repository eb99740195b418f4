"""The text of a saved web page, without what stands around every page of its site."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

from sepca_cli.dates import UNKNOWN, When, parse
from sepca_cli.errors import BadRequest
from sepca_cli.reading.pages.furniture import is_furniture, is_handle
from sepca_cli.reading.pages.tags import Tag, pieces

# What begins and ends a line.
_BLOCKS = """
    address article aside blockquote body caption center dd details dialog div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section
    summary table tbody tfoot thead tr ul
"""
BLOCKS = frozenset(_BLOCKS.split())
CELLS = ("td", "th")
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_EMPTY = "area base br col embed hr img input link meta param source track wbr"
EMPTY = frozenset(_EMPTY.split())  # elements without an end

HEART = ("main", "article")  # where the text of a page stands

ENOUGH = 140  # letters: the shortest note that a press office writes

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_PUBLISHED = re.compile(r'"datePublished"\s*+:\s*+"([^"]{10,40})"')
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d+\)(https?://\S+) -->")

DATES_OF_PAGES = (
    "article:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "date",
    "pubdate",
)


class Page(NamedTuple):
    """The text of a page, and what the page says of itself where it says so."""

    text: str
    title: str = ""
    url: str = ""
    published: When = UNKNOWN
    language: str = ""
    publisher: str = ""


class Line(NamedTuple):
    """A line of a page, and whether it stands in its heart or among its furniture.

    `article` is the number of the article that it stands in; 0 is outside of any.
    """

    text: str
    letters: int
    heading: bool = False
    heart: bool = False
    furniture: bool = False
    article: int = 0


def read_page(html: str) -> Page:
    """The text of a page with what the page says of its title, address, day and language.

    Of the text, headings, paragraphs, list items and rows of tables are a line each.
    """
    reader = _Reader()
    for piece in pieces(html):
        if isinstance(piece, str):
            reader.text(piece)
        elif piece.ends:
            reader.end(piece.name)
        else:
            reader.start(piece)
    reader.end_line()
    return Page(
        text=_joined(_chosen(reader.lines)),
        title=" ".join((reader.meta("og:title") or reader.title).split()),
        url=_address(html, reader),
        published=_published(reader),
        language=reader.language.strip().lower().partition("-")[0],
        publisher=" ".join(reader.meta("og:site_name").split()),
    )


class _Reader:
    """A page on its way from tags to lines."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.title = self.language = self.canonical = self.time = ""
        self.linked_data: list[str] = []
        self._meta: dict[str, str] = {}
        self._said: list[str] = []  # the line so far
        self._letters = self._linked = 0
        self._heading = ""
        self._in_link = False
        self._raw = ""  # the element whose inside is no text of the page
        self._hearts = 0
        self._articles, self._depth = 0, 0  # so far, and how many this place is in
        self._furniture = ("", 0)  # the outermost element that is furniture, and its like in it

    def meta(self, name: str) -> str:
        """What the page says of itself under a name."""
        return self._meta.get(name, "")

    def start(self, tag: Tag) -> None:
        """An element begins."""
        name, about = tag.name, tag.about
        if name in BLOCKS or name in ("br", "hr"):
            self.end_line()
        if name in CELLS and self._said:
            self._said.append(" | ")
        if name in HEADINGS:
            self._heading = name
        if name == "a" and "href" in about:
            self._in_link = True
        if name in ("script", "style", "title", "iframe", "textarea", "noembed", "noframes"):
            is_data = about.get("type", "") == "application/ld+json"
            self._raw = "data" if name == "script" and is_data else name
        self._note(name, about)
        if name in EMPTY:
            return
        outer, depth = self._furniture
        if outer:
            self._furniture = outer, depth + (name == outer)
        elif is_furniture(name, about, self._hearts > 0):
            self.end_line()
            self._furniture = name, 1
        self._hearts += name in HEART
        if name == "article":
            self._articles += self._depth == 0
            self._depth += 1

    def end(self, name: str) -> None:
        """An element ends."""
        if name in BLOCKS:
            self.end_line()
        if name in HEADINGS:
            self._heading = ""
        if name == "a":
            self._in_link = False
        self._raw = ""
        outer, depth = self._furniture
        if name == outer:
            if depth == 1:
                self.end_line()
            self._furniture = (outer, depth - 1) if depth > 1 else ("", 0)
        self._hearts -= name in HEART and self._hearts > 0
        self._depth -= name == "article" and self._depth > 0

    def text(self, text: str) -> None:
        """What stands between two tags."""
        if self._raw:
            if self._raw == "title" and not self.title:
                self.title = text
            elif self._raw == "data":
                self.linked_data.append(text)
            return
        self._said.append(text)
        letters = sum(map(str.isalpha, text))
        self._letters += letters
        self._linked += letters if self._in_link else 0

    def end_line(self) -> None:
        """A line is full."""
        if not self._said:
            return
        text = " ".join("".join(self._said).split()).strip("| ")
        links_on = self._letters > 0 and self._linked == self._letters
        title = self._heading == "h1" and not links_on
        outer = self._furniture[0]
        if text:
            self.lines.append(
                Line(
                    text,
                    self._letters,
                    heading=title,
                    heart=self._hearts > 0,
                    furniture=links_on or bool(outer and not (title and outer == "header")),
                    article=self._articles if self._depth else 0,
                )
            )
        self._said, self._letters, self._linked = [], 0, 0

    def _note(self, name: str, about: Mapping[str, str]) -> None:
        """Keep what a page says of itself."""
        if name == "html":
            self.language = about.get("lang", "")
        elif name == "link" and about.get("rel", "").lower() == "canonical":
            self.canonical = self.canonical or about.get("href", "")
        elif name == "time":
            self.time = self.time or about.get("datetime", "")
        for what in ("property", "name", "itemprop"):
            if what in about and "content" in about:
                self._meta.setdefault(about[what].lower(), about["content"])


def _chosen(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines of the text itself: those of the heart of the page if they are enough."""
    own = [line for line in lines if not line.furniture]
    heart = [line for line in own if line.heart or line.heading]
    whole = _letters(lines)
    for found in (_of_the_article(heart), heart, own):
        letters = _letters(found)
        if letters >= ENOUGH or letters * 2 > whole:
            return found
    return lines


def _of_the_article(heart: Sequence[Line]) -> Sequence[Line]:
    """The lines of the one article of a page, beside which others are only shown; if there is one.

    It has more letters than all the others together.
    """
    written = Counter[int]()
    for line in heart:
        written[line.article] += line.letters
    del written[0]
    article, letters = max(written.items(), key=itemgetter(1), default=(0, 0))
    if letters * 2 <= written.total():
        return []
    return [line for line in heart if line.article == article or line.heading]


def _letters(lines: Iterable[Line]) -> int:
    return sum(line.letters for line in lines)


def _joined(lines: Sequence[Line]) -> str:
    """The lines as a text, without handles, counters and headings that are doubled."""
    kept: list[str] = []
    for line in lines:
        if not is_handle(line.text) and line.text not in kept[-1:]:
            kept.append(line.text)
    return "\n".join(kept)


def _address(html: str, reader: _Reader) -> str:
    """The address of a page as it says, or as the browser that saved it does; "" if neither."""
    saved = _SAVED_FROM.search(html[:2000])
    for address in (reader.canonical, reader.meta("og:url"), saved[1] if saved else ""):
        if address.strip().lower().startswith(("https://", "http://")):
            return address.strip()
    return ""


def _published(reader: _Reader) -> When:
    """The day on which a page was published, as it says."""
    told = [reader.meta(name) for name in DATES_OF_PAGES]
    told += [found[1] for data in reader.linked_data if (found := _PUBLISHED.search(data))]
    for text in (*told, reader.time):
        if day := _DAY.match(text.strip()):
            try:
                return parse(day[0])
            except BadRequest:
                continue
    return UNKNOWN
