"""Events as a list and one of them in full."""

from collections.abc import Callable

from sepca_cli.dates import parse
from sepca_cli.model import Citation, Event, EventRecord, Source, Term
from sepca_cli.reports.book import Book
from sepca_cli.reports.event_page import event_page
from sepca_cli.reports.events import event_table
from sepca_cli.reports.shapes import Page, Table

Dump = Callable[[Table | Page], str]
Golden = Callable[[str, str], None]


def record_of(book: Book, key: str) -> EventRecord:
    outcomes = [outcome for outcome in book.outcomes if outcome.event == key]
    records = {key, *(outcome.key for outcome in outcomes)}
    return EventRecord(
        book.event[key],
        book.participations_at.get(key, []),
        book.topics_of.get(key, []),
        outcomes,
        [citation for citation in book.citations if citation.record in records],
    )


def lines(page: Page) -> dict[str, str]:
    body = page.sections[0].body
    assert not isinstance(body, Table)
    return dict(line for line in body if isinstance(line, tuple))


def test_the_list_is_as_kept(book: Book, dump: Dump, golden: Golden) -> None:
    golden("report-event-list.txt", dump(event_table(book.in_time, book)))


def test_only_what_was_not_held_has_its_state_behind_the_title(book: Book) -> None:
    table = event_table(book.in_time, book)
    headings = [column.heading for column in table.columns]
    titles = {row[0]: row[headings.index("Title")] for row in table.rows}
    assert titles["tr-2019"] == "Training that never was (cancelled)"
    assert titles["ws-2020"] == "Online workshop"


def test_the_page_of_an_event_is_as_kept(book: Book, dump: Dump, golden: Golden) -> None:
    page = event_page(record_of(book, "ga-2018-bora"), book)
    golden("report-event-page.txt", dump(page))


def test_a_page_says_which_sources_speak_of_the_event_as_a_whole(book: Book) -> None:
    page = lines(event_page(record_of(book, "conf-2019-cora"), book))
    assert page["As a whole"] == "[cora-2019-09]"
    assert page["Date"] == "23-24 Sep 2019 [cora-2019-09, inferred]"


def test_a_page_shows_what_a_source_says_where_the_record_is_silent() -> None:
    record = EventRecord(
        Event("x", "Undated", "other"), citations=[Citation("x", "venue", "daily", "Hotel Evropa")]
    )
    page = lines(event_page(record, Book(sources=[Source("daily", "The Daily")])))
    assert page["Date"] == "not known"
    assert page["Venue"] == "not known; Hotel Evropa according to [daily]"
    assert "City" not in page


def test_the_presidency_is_certain_possible_or_not_known() -> None:
    book = Book(
        terms=[
            Term("a-2010", "a", parse("2010-01-01"), parse("2011")),
            Term("b-2011", "b", parse("2011"), parse("2012-06-01")),
            Term("c-2015", "c", parse("2015-03"), parse("..")),
        ]
    )

    def presidency(date: str) -> str:
        event = Event("x", "Event", "other", parse(date))
        return lines(event_page(EventRecord(event), book))["Presidency"]

    assert presidency("2010-05-01") == "a, 1 Jan 2010 - 2011 (a-2010)"
    assert presidency("2011-06-01") == "one of a-2010, b-2011"
    assert presidency("2015-03-02") == "possibly c, since Mar 2015 (c-2015)"
    assert presidency("2013") == "not known"


def test_whole_and_parts_name_each_other(book: Book) -> None:
    whole = lines(event_page(record_of(book, "ga-2018-bora"), book))
    part = lines(event_page(record_of(book, "cer-2018-bora"), book))
    assert whole["Has part"] == "Bora hands over, 11 Dec 2018 (cer-2018-bora)"
    assert part["Part of"] == "Assembly [bold]in Bora[/bold] (ga-2018-bora)"
