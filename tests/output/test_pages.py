"""Format html: a page that needs nothing but itself, in which what is recorded is only text."""

import json
import re
from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser
from itertools import accumulate

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.output import Settings, markup, show
from sepca_cli.reports.book import Book
from sepca_cli.reports.dossier import dossier
from sepca_cli.reports.participation import COLUMNS, ROWS, participation
from sepca_cli.reports.participation_grid import participation_grid
from sepca_cli.reports.pictures import MOST, Picture
from sepca_cli.reports.shapes import Column, Page, Section, Table
from sepca_cli.reports.timeline import timeline
from sepca_cli.reports.timeline_picture import timeline_picture
from sepca_cli.reports.year import annual_report
from tests import broken
from tests.output.conftest import lengthened

Shown = Callable[..., str]
XHTML = "{http://www.w3.org/1999/xhtml}"
HARMFUL = [
    "</script><script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    "</title><svg onload=alert(1)>",
    "</noscript><script>alert(1)</script>",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    'https://example.org/" onmouseover="alert(1)',
    "https://example.org/'><script>alert(1)</script>",
    "{{ 7 * 7 }} {% include 'page.html' %}",
    "<!-- --> &lt;b&gt; <b>bold</b>",
]


class Elements(HTMLParser):
    """Every element of a page with its attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))

    def named(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.found if name == tag]


def page(answer: Table | Page, picture: Picture | None = None) -> str:
    return "".join(markup.page(answer, picture))


def hostile(text: str, book: Book) -> Book:
    """A record with the text wherever one can stand."""
    from dataclasses import fields

    places = {
        "events": ("title", "city", "country", "venue", "note"),
        "participations": ("office", "subject", "note"),
        "names": ("name",),
        "outcomes": ("text", "note"),
        "topics": ("name",),
        "aims": ("text", "note"),
        "terms": ("note",),
        "sources": ("title", "publisher", "url", "note"),
        "citations": ("says", "place", "note"),
        "handovers": ("because", "note"),
    }
    parts = {
        part.name: [r._replace(**dict.fromkeys(places[part.name], text)) for r in records]
        for part in fields(book)
        if part.name in places and (records := getattr(book, part.name))
    }
    return replace(book, **parts)


def page_of_timeline(book: Book) -> str:
    return page(timeline(book), timeline_picture(book))


def every_page(book: Book) -> list[str]:
    """The pages that have most in them."""
    term = book.stretches[-1].term
    return [
        page_of_timeline(book),
        page_of_timeline(lengthened(book)),
        page(participation(book), participation_grid(book)),
        page(dossier(term, book, "2026-11-22", "<head>")),
        page(annual_report("2018", book)),
    ]


def test_every_page_is_html_to_a_strict_reader(book: Book) -> None:
    for text in (*every_page(book), *every_page(broken.BOOK)):
        html5lib.HTMLParser(strict=True).parse(text)


def test_what_stands_in_the_record_never_becomes_an_element(book: Book) -> None:
    planted = every_page(hostile(" ".join(HARMFUL), book))
    for before, after in zip(every_page(book), planted, strict=True):
        elements, known = Elements(after), Elements(before)
        assert {tag for tag, _ in elements.found} <= {tag for tag, _ in known.found} | {"a"}
        assert len(elements.named("script")) == len(known.named("script"))
        for tag, attributes in elements.found:
            assert not [name for name in attributes if name.startswith("on")], tag
            assert "style" not in attributes
            if "href" in attributes:
                assert attributes["href"].startswith(("https://", "http://", "mailto:", "#"))
        html5lib.HTMLParser(strict=True).parse(after)


@given(text=st.text(st.characters(exclude_categories=())))
def test_a_text_reads_as_itself(text: str, shown: Shown) -> None:
    from sepca_cli.output import safe

    written = shown(Table((Column("title", "Title"),), [("x",), (text,)], text), "html")
    cells = re.findall(r"<t[hd][^>]*>((?:(?!</t).)*)</t[hd]>\n?</tr>", written, re.DOTALL)
    assert "".join(html5lib.parseFragment(cells[-1]).itertext()) == safe(text, lines=True)


@pytest.mark.parametrize("of", [lambda book: book, lengthened], ids=["usual", "long"])
def test_a_page_allows_its_own_style_and_script_and_nothing_else(
    of: Callable[[Book], Book], book: Book
) -> None:
    text = page_of_timeline(of(book))
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)
    assert policy
    rules = dict(rule.split(" ", 1) for rule in policy[1].replace("&#39;", "'").split("; "))
    style, script = (
        re.search(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL) for tag in ("style", "script")
    )
    assert style
    assert script

    def digest(inside: str) -> str:
        return f"'sha256-{b64encode(sha256(inside.encode()).digest()).decode()}'"

    assert rules == {
        "default-src": "'none'",
        "style-src": digest(style[1]),
        "script-src": digest(script[1]),
        "base-uri": "'none'",
        "form-action": "'none'",
    }


def test_a_page_without_a_picture_has_no_script(assembly: Page) -> None:
    assert "<script" not in page(assembly)
    assert "script-src" not in page(assembly)


def test_no_page_speaks_of_an_address_that_a_browser_would_fetch(book: Book) -> None:
    for text in every_page(book):
        style = re.search(r"<style>(.*?)</style>", text, re.DOTALL)
        assert style
        assert "url(" not in style[1]
        assert "@import" not in style[1]
        found = Elements(text).found
        assert not {tag for tag, _ in found} & {"link", "img", "iframe", "object", "base"}
        assert not [
            each for _, each in found if {"src", "srcset", "poster", "xlink:href"} & set(each)
        ]


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("see https://sepcaregion.eu/about-us.", "https://sepcaregion.eu/about-us"),
        ("(http://example.org/a)", "http://example.org/a"),
        ("https://en.wikipedia.org/wiki/Pula_(city)", "https://en.wikipedia.org/wiki/Pula_(city)"),
        ("write to mailto:chair@example.org", "mailto:chair@example.org"),
        ("https://example.org/?a=1&b=2", "https://example.org/?a=1&b=2"),
    ],
)
def test_an_address_is_a_link(text: str, link: str) -> None:
    written = page(Page("Source", [Section("", [("Address", text)])], {}))
    assert [each["href"] for each in Elements(written).named("a")] == [link]


@pytest.mark.parametrize("text", ["javascript:alert(1)", "ftp://example.org", "www.example.org"])
def test_nothing_else_is_a_link(text: str) -> None:
    assert Elements(page(Page("Source", [Section("", [text])], {}))).named("a") == []


def test_every_table_has_a_caption_and_headings_with_their_scope(book: Book) -> None:
    for text in every_page(book):
        elements = Elements(text)
        assert len(elements.named("caption")) == len(elements.named("table"))
        assert {each.get("scope") for each in elements.named("th")} <= {"col", "row", "rowgroup"}


def rows_of(text: str) -> list[list[str]]:
    """The cells of every row of a page, the headings left out."""
    rows = html5lib.parse(text).iterfind(f".//{XHTML}tbody/{XHTML}tr")
    return [["".join(cell.itertext()) for cell in row] for row in rows]


def test_a_thousand_events_are_told_in_full_and_more_of_them_in_a_row_each(book: Book) -> None:
    long = lengthened(book)
    full = page_of_timeline(replace(long, events=long.events[-MOST:], handovers=[]))
    assert len(Elements(full).named("details")) == MOST
    brief = page_of_timeline(long)
    assert not Elements(brief).named("details")
    assert "more than 1,000 events" in brief
    keys = [each.key for each in long.events] + [each.to_term for each in long.handovers]
    assert sorted(row[5] for row in rows_of(brief)) == sorted(keys)


def test_a_row_of_a_long_timeline_says_what_where_and_how_many_took_part_and_say_so(
    book: Book,
) -> None:
    rows = {row[5]: row for row in rows_of(page_of_timeline(lengthened(book)))}
    title, place = "Assembly [bold]in Bora[/bold]", "Borograd, Bora"
    about = ["10-11 Dec 2018", "!", title, place, "general assembly", "ga-2018-bora"]
    assert rows["ga-2018-bora"] == [*about, "3", "2"]  # who was absent or mentioned does not count
    title = "Police of Bora hands over to Police of Old Cora"
    assert rows["cora-2018"] == ["11 Dec 2018", ">", title, place, "handover", "cora-2018", "", "2"]
    assert rows["visit-7"] == ["May 2017", "~", "Visit 7", "", "visit", "visit-7", "", ""]


def test_the_index_of_a_long_timeline_leads_from_a_name_to_its_rows(book: Book) -> None:
    text = page_of_timeline(lengthened(book))
    keys = [row[5] for row in rows_of(text)]
    found = re.search(r'<script type="application/json" id="names">(.*?)</script>', text)
    assert found
    index = {
        name: [keys[at] for at in accumulate(steps)] for name, steps in json.loads(found[1]).items()
    }
    assert index["Police of Old Cora"] == ["ga-2015-alba", "ga-2018-bora"]  # its name at the time
    assert index["Police of New Cora"] == ["conf-2019-cora"]
    assert index["Čene Đim"] == ["conf-2019-cora", "sem-2020-cora"]
    assert index["cybercrime"] == ["ga-2018-bora", "conf-2019-cora"]


def test_no_table_of_a_long_timeline_is_longer_than_a_browser_lays_out_in_one_go(
    book: Book,
) -> None:
    tables = html5lib.parse(page_of_timeline(lengthened(book))).iterfind(f".//{XHTML}tbody")
    assert max(len(table) for table in tables) == 40


@pytest.mark.parametrize("rows", ROWS)
@pytest.mark.parametrize("columns", COLUMNS)
def test_every_grid_can_be_written(rows: str, columns: str, book: Book) -> None:
    grid = participation_grid(book, rows, columns)
    text = page(participation(book, rows, columns), grid)
    assert text.count('<td class="square') == len(grid.columns) * sum(
        len(g[1]) for g in grid.groups
    )


def test_a_page_of_nothing_says_so() -> None:
    assert "Nothing is recorded here" in page(Table((Column("key", "Key"),), []))
    nothing = Book()
    assert "No events" in page(timeline(nothing), timeline_picture(nothing))
    assert "Nobody" in page(participation(nothing), participation_grid(nothing))


def test_who_signs_has_a_place_on_paper_only_where_somebody_is_to_sign(
    book: Book, assembly: Page
) -> None:
    text = page(dossier(book.term["cora-2018"], book, "2026-11-22"))
    assert "Handed over for Police of New Cora" in text
    assert "Taken over for Alban Police" in text
    assert "Signature" not in page(assembly)


def test_a_page_is_written_in_utf_8_whatever_the_terminal_speaks(
    assembly: Page, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout", open(1, "w", encoding="cp1252", closefd=False))  # noqa: SIM115
    show(assembly._replace(title="Вучетић"), Settings("html"))
    assert "Вучетић".encode() in capfdbinary.readouterr().out
