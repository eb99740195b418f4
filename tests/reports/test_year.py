"""The report of a year: what surely lies in it is counted, what only may is listed apart."""

from collections.abc import Callable

import pytest

from sepca_cli.dates import parse
from sepca_cli.model import Event, Term
from sepca_cli.reports.book import Book
from sepca_cli.reports.shapes import Page, Table
from sepca_cli.reports.year import annual_report


def titles(page: Page, heading: str) -> list[object]:
    """The titles of the events under a heading; none where it is missing."""
    bodies = [section.body for section in page.sections if section.heading == heading]
    tables = [body for body in bodies if isinstance(body, Table)]
    return [row[3] for table in tables for row in table.rows]


def test_the_report_of_a_year_looks_as_agreed(
    book: Book, dump: Callable[[Table | Page], str], golden: Callable[[str, str], None]
) -> None:
    golden("report-year.txt", dump(annual_report("2018", book, "1:abc")))


@pytest.mark.parametrize(
    ("date", "state", "where"),
    [
        ("2022-05-04", "held", "Events held"),
        ("2022", "held", "Events held"),
        ("2022-05?", "held", "Events held"),
        ("2021-12-30/2022-01-02", "held", "Perhaps or partly in 2022"),
        ("[2021..2023]", "held", "Perhaps or partly in 2022"),
        ("2022-05", "announced", "Announced or cancelled"),
        ("2022-05", "cancelled", "Announced or cancelled"),
        ("2023-01-15", "announced", "Announced for 2023"),
        ("2023-01-15", "held", ""),
        ("2024", "announced", ""),
        ("", "held", ""),
    ],
)
def test_an_event_stands_in_one_chapter_or_in_none(date: str, state: str, where: str) -> None:
    event = Event("e", "Visit", "visit", parse(date), state=state)
    page = annual_report("2022", Book(events=[event]))
    chapters = [s.heading for s in page.sections if titles(page, s.heading)]
    assert chapters == ([where] if where else [])


def test_who_surely_held_the_presidency_in_the_year_signs() -> None:
    book = Book(
        terms=[
            Term("a", "alba", parse("2020"), parse("2021-12-10")),
            Term("b", "bora", parse("2021-12-10"), parse("2022-12")),
            Term("c", "cora", parse("2022-12"), parse("..")),
        ]
    )
    assert annual_report("2021", book).signed_by == ("For alba", "For bora")
    assert annual_report("2023", book).signed_by == ("For cora",)


def test_a_year_of_which_nothing_is_known_says_so() -> None:
    page = annual_report("2022", Book())
    lines = next(section.body for section in page.sections if not section.heading)
    assert ("Events held", "none") in lines
    assert page.signed_by == ()
