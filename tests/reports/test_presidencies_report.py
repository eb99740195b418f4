"""The chain of presidencies and what is handed on in it."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sepca_cli.dates import parse
from sepca_cli.model import Event, Outcome
from sepca_cli.reports.book import Book
from sepca_cli.reports.dossier import dossier
from sepca_cli.reports.presidencies import presidencies, term_table
from sepca_cli.reports.shapes import Page, Table
from sepca_cli.reports.term_page import term_page

Dump = Callable[[Table | Page], str]
Golden = Callable[[str, str], None]
TODAY = "2026-11-22"


def test_the_list_is_a_line_a_term(book: Book, dump: Dump, golden: Golden) -> None:
    golden("report-presidency-list.txt", dump(term_table(book)))


def test_the_chain_is_as_kept(book: Book, dump: Dump, golden: Golden) -> None:
    golden("report-presidencies.txt", dump(presidencies(book)))


@pytest.mark.parametrize("term", ["cora-2018", "unknown-2010"])
def test_a_presidency_is_shown_as_kept(book: Book, dump: Dump, golden: Golden, term: str) -> None:
    golden(f"report-term-{term}.txt", dump(term_page(book.term[term], book)))


def test_a_dossier_is_as_kept(book: Book, dump: Dump, golden: Golden) -> None:
    golden("report-dossier.txt", dump(dossier(book.term["cora-2018"], book, TODAY)))


@pytest.mark.parametrize("term", ["unknown-2010", "alba-2014", "bora-2017", "alba-2021"])
def test_every_presidency_has_a_dossier(book: Book, term: str) -> None:
    page = dossier(book.term[term], book, TODAY)
    assert page.data["schema"] == 1
    assert page.title.startswith("Dossier: ")


def test_the_next_of_a_running_term_goes_by_the_list_of_today(book: Book) -> None:
    term = book.term["alba-2021"]
    assert dossier(term, book, "2026-11-22").data["next"] == "cora-police"
    assert dossier(term, book, "2019-12-31").data["next"] == ""  # before there was a list


def test_what_is_open_comes_from_earlier_terms_but_not_from_later_ones(book: Book) -> None:
    later = replace(
        book,
        events=[*book.events, Event("ga-2023", "Later", "general-assembly", parse("2023-05-01"))],
        outcomes=[*book.outcomes, Outcome("ga-2023.1", "ga-2023", "commitment", "X", state="open")],
    )

    def still_open(term: str) -> list[object]:
        found = dossier(later.term[term], later, TODAY).data["open"]
        assert isinstance(found, list)
        return [outcome["key"] for outcome in found]

    assert still_open("bora-2017") == ["ga-2018-bora.2"]
    assert still_open("cora-2018") == ["ga-2018-bora.2", "conf-2019-cora.1"]
    assert still_open("alba-2021") == ["ga-2018-bora.2", "ga-2023.1", "conf-2019-cora.1"]


def test_what_was_announced_goes_to_the_dossiers_of_its_time_and_the_one_before(
    book: Book,
) -> None:
    coming = {term: dossier(book.term[term], book, TODAY).data["announced"] for term in book.term}
    assert [term for term in book.term if coming[term]] == ["cora-2018", "alba-2021"]


def test_a_partner_is_nobody_who_was_a_member_that_day(book: Book) -> None:
    data = dossier(book.term["alba-2014"], book, TODAY).data
    # In 2015 the police of Cora were observers.
    assert data["partners"] == [{"party": "cora-police", "events": 1, "roles": ["observer"]}]
