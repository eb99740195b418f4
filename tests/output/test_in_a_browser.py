"""Pages in a real browser: nothing is fetched or goes wrong, filter and zoom do their work."""

import io
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path

import pytest

from benchmarks.browser import CHROMIUM, Tab, browser
from sepca_cli.output import Settings, show
from sepca_cli.reports.book import Book
from sepca_cli.reports.dossier import dossier
from sepca_cli.reports.participation import participation
from sepca_cli.reports.participation_grid import participation_grid
from sepca_cli.reports.pictures import Picture
from sepca_cli.reports.shapes import Page, Table
from sepca_cli.reports.timeline import timeline
from sepca_cli.reports.timeline_picture import timeline_picture
from tests.output.conftest import lengthened

pytestmark = pytest.mark.skipif(not CHROMIUM, reason="needs Chromium")

SHOWN_MARKS = "document.querySelectorAll('.mark:not(.off)').length"
SHOWN_ROWS = """[...document.querySelectorAll('tbody tr')].filter(
    (row) => !row.closest('[hidden]')).map((row) => row.cells[5].textContent).join()"""
SETTLED = """(async () => {
    const count = document.querySelector('output');
    while (!count.value) await new Promise((turn) => setTimeout(turn, 5));
    return count.value;
})()"""
SHOWN_YEARS = "[...document.querySelectorAll('.drawing[id]:not([hidden])')].map(r => r.id).join()"


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    """One browser for all of these tests: it takes a second to start."""
    with browser(tmp_path_factory.mktemp("browser")) as opened:
        yield opened


def saved(folder: Path, answer: Table | Page, picture: Picture | None = None) -> Path:
    """The page of an answer as a file."""
    out = io.StringIO()
    with redirect_stdout(out):
        show(answer, Settings("html"), (lambda: picture) if picture else None)
    path = folder / "page.html"
    path.write_text(out.getvalue(), encoding="utf-8")
    return path


@pytest.fixture
def page_of_the_timeline(book: Book, tmp_path: Path) -> Path:
    return saved(tmp_path, timeline(book), timeline_picture(book))


@pytest.fixture
def page_of_a_long_timeline(book: Book, tmp_path: Path) -> Path:
    long = lengthened(book)
    return saved(tmp_path, timeline(long), timeline_picture(long))


def opened(tab: Tab, page: Path, width: int = 1200) -> Tab:
    tab.complaints.clear()
    tab.requests.clear()
    tab.open(page, width)
    return tab


@pytest.mark.parametrize("width", [360, 1200])
@pytest.mark.parametrize("of", ["timeline", "long timeline", "participation", "dossier"])
def test_a_page_fetches_nothing_complains_of_nothing_and_is_not_wider_than_the_window(
    of: str, width: int, book: Book, tab: Tab, tmp_path: Path
) -> None:
    long = lengthened(book)
    page = {
        "timeline": lambda: saved(tmp_path, timeline(book), timeline_picture(book)),
        "long timeline": lambda: saved(tmp_path, timeline(long), timeline_picture(long)),
        "participation": lambda: saved(tmp_path, participation(book), participation_grid(book)),
        "dossier": lambda: saved(tmp_path, dossier(book.term["cora-2018"], book, "2026-11-22")),
    }[of]()
    opened(tab, page, width)
    assert tab.requests == [page.as_uri()]
    assert tab.complaints == []
    assert tab.run("document.documentElement.scrollWidth") <= width
    assert tab.run("getComputedStyle(document.querySelector('h1')).fontWeight") == "700"


def test_a_year_in_the_strip_zooms_to_it_and_back(page_of_the_timeline: Path, tab: Tab) -> None:
    opened(tab, page_of_the_timeline)
    everything = tab.run(SHOWN_YEARS)
    press = """document.querySelector('a[href="#year-2018"]').dispatchEvent(
        new MouseEvent('click', {bubbles: true, cancelable: true}))"""
    tab.run(press)
    assert tab.run(SHOWN_YEARS).split(",")[0] == "year-2018"
    assert tab.run(SHOWN_MARKS) < tab.run("document.querySelectorAll('.mark').length")
    tab.run(press)
    tab.run("new Promise(setTimeout)")
    assert tab.run(SHOWN_YEARS) == everything


def test_words_and_kinds_leave_what_fits_in_the_picture_the_table_and_the_list(
    page_of_the_timeline: Path, tab: Tab
) -> None:
    opened(tab, page_of_the_timeline)
    tab.run(
        "document.querySelector('[name=words]').value = 'cene dim';"
        "document.querySelector('.controls').dispatchEvent(new Event('input'))"
    )
    # Čene Đim spoke at two events, one of them a conference.
    shown = tab.run(SHOWN_MARKS)
    assert shown == 2
    assert tab.run("document.querySelectorAll('tr[data-entry]:not([hidden])').length") == shown
    assert tab.run("document.querySelectorAll('.entry:not([hidden])').length") == shown
    assert tab.run("document.querySelector('output').value").startswith(f"{shown} of ")
    tab.run("document.querySelector('[value=conference]').click()")
    assert tab.run(SHOWN_MARKS) == shown - 1


def test_tab_and_enter_open_an_event_and_escape_closes_it(
    page_of_the_timeline: Path, tab: Tab
) -> None:
    opened(tab, page_of_the_timeline)
    for _ in range(80):
        tab.press("Tab")
        if "mark" in (tab.run("document.activeElement.getAttribute('class')") or ""):
            break
    label = tab.run("document.activeElement.querySelector('title').textContent")
    tab.press("Enter")
    assert tab.run("document.querySelector('dialog').open")
    assert label.startswith(tab.run("document.querySelector('#opened').textContent"))
    assert "Key" in tab.run("document.querySelector('dialog').innerText")
    tab.press("Escape")
    assert not tab.run("document.querySelector('dialog').open")
    assert tab.run("document.activeElement.querySelector('title').textContent") == label


def narrowed(tab: Tab, script: str) -> str:
    """What a long timeline says it shows, when it has done what the script asks for."""
    tab.run(f"document.querySelector('output').value = ''; {script}")
    return str(tab.run(SETTLED))


def test_a_long_timeline_has_all_its_rows_as_soon_as_it_has_counted_them(
    page_of_a_long_timeline: Path, book: Book, tab: Tab
) -> None:
    opened(tab, page_of_a_long_timeline)
    every = len(lengthened(book).events) + len(book.handovers)
    assert tab.run(SETTLED) == f"{every} of {every} shown"
    assert len(set(tab.run(SHOWN_ROWS).split(","))) == every


def test_words_find_the_rows_of_a_long_timeline_by_who_took_part(
    page_of_a_long_timeline: Path, tab: Tab
) -> None:
    opened(tab, page_of_a_long_timeline)
    tab.run(SETTLED)
    shown = narrowed(
        tab,
        "document.querySelector('[name=words]').value = 'cene dim';"
        "document.querySelector('.controls').dispatchEvent(new Event('input'))",
    )
    assert shown.startswith("2 of ")
    assert tab.run(SHOWN_ROWS) == "conf-2019-cora,sem-2020-cora"
    numbers = "[...document.querySelectorAll('.mark:not(.off)')].map((m) => m.textContent.trim())"
    assert len(tab.run(numbers)) == 2
    shown = narrowed(tab, "document.querySelector('[value=conference]').click()")
    assert shown.startswith("1 of ")
    shown = narrowed(tab, "document.querySelector('[type=reset]').click()")
    assert shown.split()[0] == shown.split()[2]


def test_a_year_of_a_long_timeline_is_zoomed_to_and_a_count_leads_to_its_rows(
    page_of_a_long_timeline: Path, tab: Tab
) -> None:
    opened(tab, page_of_a_long_timeline)
    tab.run(SETTLED)
    press = """document.querySelector('a[href="#year-2013"]').dispatchEvent(
        new MouseEvent('click', {bubbles: true, cancelable: true}))"""
    assert narrowed(tab, press).startswith("101 of ")  # with what has no date
    assert tab.run(SHOWN_YEARS).split(",")[0] == "year-2013"
    press = """document.querySelector('.mark[href="#events-2013"]').dispatchEvent(
        new MouseEvent('click', {bubbles: true, cancelable: true}))"""
    tab.run(press)
    assert (
        tab.run("Math.abs(document.querySelector('#events-2013').getBoundingClientRect().top)") < 50
    )
