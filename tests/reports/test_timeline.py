"""The timeline and its marks."""

from collections.abc import Callable
from dataclasses import replace
from itertools import groupby
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.dates import parse
from sepca_cli.model import Event, Handover, Term
from sepca_cli.reports.book import Book
from sepca_cli.reports.marks import event_marks
from sepca_cli.reports.shapes import Page, Table
from sepca_cli.reports.timeline import _in_order, timeline, timeline_lines


def column(table: Table, key: str) -> list[object]:
    place = [each.key for each in table.columns].index(key)
    return [row[place] for row in table.rows]


def test_the_timeline_is_as_kept(
    book: Book, dump: Callable[[Table | Page], str], golden: Callable[[str, str], None]
) -> None:
    golden("report-timeline.txt", dump(timeline(book)))


def test_every_event_and_every_handover_stands_once_in_it(book: Book) -> None:
    keys = [event.key for event in book.events] + [each.to_term for each in book.handovers]
    assert sorted(map(str, column(timeline(book), "key"))) == sorted(keys)


def test_a_presidency_is_one_stretch_of_rows(book: Book) -> None:
    headings = [group for group, _ in groupby(column(timeline(book), "presidency_label"))]
    assert len(headings) == len(set(headings))


def test_a_handover_opens_the_presidency_that_it_began(book: Book) -> None:
    table = timeline(book)
    keys, labels = column(table, "key"), column(table, "presidency_label")
    assert keys[labels.index("Police of Old Cora, 11 Dec 2018 - 10 Jan 2021")] == "cora-2018"


def test_a_ceremony_before_the_term_stands_in_its_own_time(book: Book) -> None:
    keys = column(timeline(book), "key")
    at = keys.index("alba-2021")
    assert keys[at - 1 : at + 2] == ["cer-2020-cora", "alba-2021", "sem-2020-cora"]


def test_what_two_presidencies_may_claim_stands_between_them() -> None:
    days = {"e1": "2011-01-01", "e5": "2011-05-07", "e6": "2011-06-01"}
    terms = [
        Term("a-2010", "a", parse("2010-01-01"), parse("2011-05")),
        Term("b-2011", "b", parse("2011-05"), parse("2012-06-01")),
    ]
    events = [Event(key, "E", "other", parse(day)) for key, day in days.items()]
    table = timeline(Book(events=events, terms=terms))
    assert column(table, "key") == ["e1", "e5", "e6"]
    assert column(table, "presidency_label") == [
        "a, 1 Jan 2010 - May 2011",
        "under a or b",
        "b, May 2011 - 1 Jun 2012",
    ]


def test_only_the_marks_that_are_used_are_explained(book: Book) -> None:
    (note,) = timeline(book).notes
    assert "x cancelled" in note
    calm = [event for event in book.events if event.key == "ws-2020"]
    assert timeline(replace(book, events=calm, handovers=())).notes == ()


def test_a_conflict_is_marked_only_where_a_source_says_something_else(book: Book) -> None:
    agreeing = [each for each in book.citations if each.source == "bora-2018-12"]
    assembly = book.event["ga-2018-bora"]
    assert "conflict" in event_marks(assembly, book, book.citations)
    assert "conflict" not in event_marks(assembly, book, agreeing)


dates = st.sampled_from(
    ["", "2010", "2010-04", "2010-04-15", "2011", "2011-06-01/2011-06-03", "[2009..2011]", "2012?"]
)


@given(st.lists(dates, max_size=8), st.randoms())
def test_the_order_of_entering_makes_no_difference(texts: list[str], random: Random) -> None:
    events = [Event(f"e{n}", "E", "other", parse(text)) for n, text in enumerate(texts)]
    terms = [
        Term("a", "one", parse("2009"), parse("2010-04")),
        Term("b", "two", parse("2010-04"), parse("2011-06-02")),
    ]
    handovers = [Handover("b", "a", parse("2010-04"))]
    shuffled = list(events)
    random.shuffle(shuffled)
    first = timeline(Book(events=events, terms=terms, handovers=handovers))
    second = timeline(Book(events=shuffled, terms=terms[::-1], handovers=handovers))
    assert first.rows == second.rows


bounds = st.sampled_from(["", "2009", "2010", "2010-04", "2010-04-15", "2011-06-02", "2012"])


@given(st.lists(dates, max_size=10), st.lists(st.tuples(bounds, bounds, st.booleans()), max_size=4))
def test_lines_that_are_handed_on_early_are_in_the_order_of_all_of_them(
    texts: list[str], spans: list[tuple[str, str, bool]]
) -> None:
    events = [Event(f"e{n}", "E", "other", parse(text)) for n, text in enumerate(texts)]
    events += [Event(f"by{n}", "E", "other", parse(f"[..{n}]")) for n in (2009, 2010, 2011)]
    terms = [
        Term(f"t{n}", "member" if member else "", parse(begins), parse(ends))
        for n, (begins, ends, member) in enumerate(spans)
    ]
    handovers = [Handover(term.key, "", term.begins) for term in terms]
    lines = timeline_lines(Book(events=events, terms=terms, handovers=handovers))
    assert lines == sorted(lines, key=_in_order)
    assert len(lines) == len(events) + len(handovers)
