"""Pictures alone (svg, png), and the small ones among the words of a terminal."""

import builtins
import io
from collections import Counter
from collections.abc import Callable
from contextlib import redirect_stdout
from dataclasses import replace
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.dates import parse
from sepca_cli.errors import BadRequest
from sepca_cli.model import EVENT_KINDS, Citation, Event, Source
from sepca_cli.output import PICTURES, Settings, markup, png, show
from sepca_cli.output.drawing import timeline as drawing
from sepca_cli.output.drawing.grid import legend, shade
from sepca_cli.output.drawing.marks import year_of
from sepca_cli.output.drawing.scale import LEFT, LETTER, RIGHT, WIDTH
from sepca_cli.output.sparks import spark
from sepca_cli.reports.book import Book
from sepca_cli.reports.participation import participation
from sepca_cli.reports.participation_grid import participation_grid
from sepca_cli.reports.pictures import MOST, Square
from sepca_cli.reports.shapes import Table
from sepca_cli.reports.timeline import timeline
from sepca_cli.reports.timeline_picture import timeline_picture
from tests.output.conftest import lengthened

Shown = Callable[..., str]
SVG = "{http://www.w3.org/2000/svg}"


def test_the_picture_of_the_timeline_looks_as_agreed(
    book: Book, golden: Callable[[str, str], None]
) -> None:
    text = markup.svg(timeline_picture(book))
    golden("picture-timeline.svg", text)
    ElementTree.fromstring(text)


def test_the_picture_of_participation_looks_as_agreed(
    book: Book, golden: Callable[[str, str], None]
) -> None:
    text = markup.svg(participation_grid(book))
    golden("picture-participation.svg", text)
    ElementTree.fromstring(text)


def test_every_event_and_handover_is_in_the_picture_with_its_name(book: Book) -> None:
    picture = ElementTree.fromstring(markup.svg(timeline_picture(book)))
    told = [title.text or "" for title in picture.iter(f"{SVG}title")]
    for event in book.events:
        assert any(f"{event.date.shown}: {event.title}" in text for text in told)
    assert sum("handover" in text.rsplit(", ", 2) for text in told) == len(book.handovers)


def test_a_handover_whose_day_is_disputed_is_marked_so(book: Book) -> None:
    one, other = book.handovers[:2]
    said = [Citation(one.to_term, "handover", "a", one.date.text)]
    said += [
        Citation(one.to_term, "handover", "b", "1999"),
        Citation(other.to_term, "handover", "a"),
    ]
    sources = [Source("a", "A text"), Source("b", "Another")]
    picture = timeline_picture(replace(book, citations=said, sources=sources))
    disputed = [mark.key for mark in picture.marks if "conflict" in mark.marks]
    assert disputed == [one.to_term]


def drawn(*events: Event) -> drawing.Drawing:
    return drawing.drawn(timeline_picture(Book(events=events)))


def test_a_day_stands_where_it_lies_in_its_year() -> None:
    (row,) = drawn(Event("e", "E", "visit", parse("2022-07-02"))).rows
    (mark,) = row.marks
    assert row.year == "2022"
    assert mark.from_x == pytest.approx((LEFT + RIGHT) / 2, abs=3)
    assert mark.mark.exact


def test_what_is_known_to_the_month_spans_the_month_and_stands_in_its_middle() -> None:
    (row,) = drawn(Event("e", "E", "visit", parse("2022-01"))).rows
    (mark,) = row.marks
    assert mark.from_x == LEFT
    assert mark.to_x == pytest.approx(LEFT + (RIGHT - LEFT) * 31 / 365)
    assert mark.x == (mark.from_x + mark.to_x) / 2
    assert not mark.mark.exact


def test_the_legend_of_all_kinds_stays_on_the_paper_and_apart() -> None:
    legend = drawn(*(Event(kind, kind, kind, parse("2022")) for kind in EVENT_KINDS)).legend
    assert {sample.kind for sample in legend} == {*EVENT_KINDS}
    ends = [sample.x + LETTER * len(sample.words) for sample in legend]
    assert max(ends) <= WIDTH
    for (one, end), (other, _) in pairwise(zip(legend, ends, strict=True)):
        assert other.y > one.y or other.x > end


def test_what_may_be_of_a_later_year_runs_out_of_its_row() -> None:
    row, *others = drawn(Event("e", "E", "visit", parse("[2003-02..2006-06]"))).rows
    assert (row.year, others) == ("2003", [])
    assert row.marks[0].open_right
    assert row.marks[0].to_x == RIGHT


def test_years_without_events_have_a_row_and_what_has_no_date_comes_last() -> None:
    years = drawn(
        Event("a", "A", "visit", parse("2003")),
        Event("b", "B", "visit"),
        Event("c", "C", "visit", parse("2006-05-04")),
    ).rows
    assert [row.year for row in years] == ["2003", "2004", "2005", "2006", "No date"]


@given(
    st.lists(
        st.tuples(st.integers(1, 28), st.text(st.sampled_from("Ab ć"), max_size=60)), max_size=45
    )
)
def test_no_text_runs_into_another(found: list[tuple[int, str]]) -> None:
    events = [
        Event(f"e{n}", title, "visit", parse(f"2022-11-{day:02}"))
        for n, (day, title) in enumerate(found)
    ]
    for row in drawn(*events).rows:
        by_line: dict[float, list[tuple[float, float]]] = {}
        for mark in row.marks:
            ahead = mark.anchor == "start"
            start = mark.x - 9 if ahead else mark.label_x - mark.label_width
            end = mark.label_x + mark.label_width if ahead else mark.x + 9
            by_line.setdefault(mark.y, []).append((start, end))
            assert mark.y + 9 <= row.height
        for places in by_line.values():
            places.sort()
            assert all(a[1] <= b[0] for a, b in pairwise(places))


def test_a_long_timeline_counts_each_year_kind_by_kind(book: Book) -> None:
    long = timeline_picture(lengthened(book))
    counts = Counter((year_of(mark), mark.kind) for mark in long.marks)
    rows = drawing.drawn(long).rows
    drawn = {(row.year, tally.kind): tally for row in rows for tally in row.tallies}
    assert {place: tally.number for place, tally in drawn.items()} == counts
    assert not any(row.marks for row in rows)
    assert drawn["2015", "visit"].size > drawn["2018", "general-assembly"].size
    told = [title.text for title in ElementTree.fromstring(markup.svg(long)).iter(f"{SVG}title")]
    assert "general assembly, 2018: 1, 1 disputed" in told


def test_a_count_is_marked_as_soon_as_one_of_its_events_is_disputed() -> None:
    visits = [Event(f"v-{n}", "V", "visit", parse("2030")) for n in range(MOST + 1)]
    disputing = [Citation("v-7", "date", "a", "2029")]
    book = Book(events=visits, citations=disputing, sources=[Source("a", "A text")])
    (row,) = drawing.drawn(timeline_picture(book)).rows
    (tally,) = row.tallies
    assert tally.words == ["conflict"]
    assert tally.told == "1 disputed"


def test_a_count_is_hollow_only_where_all_of_it_is_announced() -> None:
    announced, held = (
        [Event(f"{state}-{n}", "V", "visit", parse(str(year)), state=state) for n in range(MOST)]
        for state, year in (("announced", 2030), ("held", 2031))
    )
    mixed = announced[0]._replace(key="m", date=parse("2031"))
    one, other = drawn(*announced, *held, mixed).rows
    assert one.tallies[0].words == ["announced"]
    assert (other.tallies[0].words, other.tallies[0].told) == ([], "1 announced")


@given(st.integers(0, 500))
def test_shades_grow_with_the_count_and_the_legend_names_each(most: int) -> None:
    shades = [shade(Square(count), most) for count in range(most + 1)]
    assert shades == sorted(shades)
    assert shades[0] == 0
    assert shades[-1] == (5 if most else 0)
    assert [number for number, _ in legend(most)] == sorted(set(shades))


def test_a_member_stands_apart_where_it_was_none(book: Book) -> None:
    grid = participation_grid(book)
    rows = {row.label: row for _, rows in grid.groups for row in rows}
    apart = dict(zip(grid.columns, rows["Police of New Cora"].squares, strict=True))
    assert apart["2015"] == Square(1, apart=True)
    assert apart["2019"] == Square(1)
    assert not any(square.apart for square in rows["PROG"].squares)


# ---- formats that only pictures have


@pytest.mark.parametrize("format", PICTURES)
def test_what_has_no_picture_is_refused_as_one(format: str, timeline: Table) -> None:
    with pytest.raises(BadRequest, match=f"so no {format}") as refused:
        show(timeline, Settings(format))
    assert "report timeline" in refused.value.hint


def test_a_png_is_drawn_with_words_in_it(book: Book) -> None:
    pytest.importorskip("resvg_py", reason="needs the extra png")
    assert png.drawn(markup.svg(participation_grid(book))).startswith(b"\x89PNG")


def test_a_png_is_written_as_it_was_drawn(
    book: Book, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    pytest.importorskip("resvg_py", reason="needs the extra png")
    show(timeline(book), Settings("png"), lambda: timeline_picture(book))
    assert capsysbinary.readouterr().out == png.drawn(markup.svg(timeline_picture(book)))


def test_a_picture_that_is_too_large_for_a_png_is_refused_with_another_way() -> None:
    pytest.importorskip("resvg_py", reason="needs the extra png")
    with pytest.raises(BadRequest, match="too large") as refused:
        png.drawn('<svg xmlns="http://www.w3.org/2000/svg" width="1104" height="400000"/>')
    assert "svg" in refused.value.hint


def test_where_there_is_no_font_it_is_said_that_the_words_are_missing(
    book: Book, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    resvg = pytest.importorskip("resvg_py", reason="needs the extra png")
    drawn = resvg.svg_to_bytes
    monkeypatch.setattr(
        resvg, "svg_to_bytes", lambda **words: drawn(**words | {"skip_system_fonts": True})
    )
    assert png.drawn(markup.svg(participation_grid(book))).startswith(b"\x89PNG")
    assert "no font was found" in capsys.readouterr().err


def test_without_the_package_that_draws_it_a_png_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name == "resvg_py":
            raise ImportError
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(BadRequest, match="not installed") as refused:
        png.drawn("<svg/>")
    assert "pip install 'sepca[png]'" in refused.value.hint


def test_a_terminal_is_not_given_a_png_and_is_told_how_to_keep_a_page(
    book: Book, capsys: pytest.CaptureFixture[str]
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    with redirect_stdout(Terminal()), pytest.raises(BadRequest, match="terminal"):
        show(timeline(book), Settings("png"), lambda: timeline_picture(book))
    with redirect_stdout(Terminal()) as out:
        show(timeline(book), Settings("html"))
    assert out.getvalue().startswith("<!DOCTYPE html>")
    assert "> page.html" in capsys.readouterr().err


# ---- among the words of a terminal


def test_a_spark_has_a_bar_for_each_number_and_none_for_zero() -> None:
    assert spark([0, 1, 4, 8]) == "·▁▄█"
    assert spark([0, 0]) == "··"
    assert spark([]) == ""


@pytest.mark.parametrize(("window", "numbers"), [("200", True), ("78", False)])
def test_a_terminal_has_a_spark_in_each_row_and_the_numbers_where_there_is_room(
    window: str, numbers: bool, book: Book, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", window)
    out = shown(participation(book), color="never", terminal=True)
    alban = next(line for line in out.splitlines() if line.startswith("Alban"))
    assert any(bar in alban for bar in "▁▂▃▄▅▆▇█")
    assert ("2018" in out) is numbers
    assert all(len(line) <= int(window) for line in out.splitlines())


def test_numbers_that_fit_are_not_given_up_for_a_spark(
    book: Book, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    piped = shown(participation(book))
    monkeypatch.setenv("COLUMNS", str(max(map(len, piped.splitlines()))))
    assert shown(participation(book), color="never", terminal=True) == piped


def test_a_terminal_has_the_years_above_the_timeline(book: Book, shown: Shown) -> None:
    title = shown(timeline(book), color="never", terminal=True).splitlines()[0]
    assert title.split() == ["Timeline", "2010", spark([1, 0, 0, 0, 0, 1, 1, 0, 2, 1, 3]), "2020"]


def test_years_for_which_the_window_is_too_narrow_are_left_out(
    book: Book, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    out = shown(timeline(book), color="never", terminal=True)
    assert out.splitlines()[0] == "Timeline"
    assert "bars" not in out


@pytest.mark.parametrize("format", ["table", "plain", "markdown", "csv", "json"])
def test_what_is_piped_has_no_bars(format: str, book: Book, shown: Shown) -> None:
    assert not set(shown(participation(book), format)) & set("▁▂▃▄▅▆▇█")
    assert not set(shown(timeline(book), format)) & set("▁▂▃▄▅▆▇█")


def test_plain_has_no_bars_on_a_terminal_either(book: Book, shown: Shown) -> None:
    assert not set(shown(timeline(book), "plain", terminal=True)) & set("▁▂▃▄▅▆▇█")
