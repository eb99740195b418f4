"""Parties, persons, sources and topics."""

from collections.abc import Callable
from dataclasses import replace

from sepca_cli.model import Citation
from sepca_cli.reports.book import Book
from sepca_cli.reports.parties import party_page, party_table
from sepca_cli.reports.persons import person_page, person_table
from sepca_cli.reports.shapes import Page, Table
from sepca_cli.reports.sources import source_page, source_table, sources, without_source
from sepca_cli.reports.topics import topics

Dump = Callable[[Table | Page], str]
Golden = Callable[[str, str], None]
TODAY = "2026-11-22"


def test_lists_are_as_kept(book: Book, dump: Dump, golden: Golden) -> None:
    tables = {
        "parties": party_table(book, TODAY),
        "persons": person_table(book),
        "sources": source_table(book),
        "topics": topics(book),
    }
    for name, table in tables.items():
        golden(f"report-list-of-{name}.txt", dump(table))


def test_the_page_of_a_party_is_as_kept(book: Book, dump: Dump, golden: Golden) -> None:
    golden("report-party-page.txt", dump(party_page(book.party["cora-police"], book, TODAY)))


def test_the_page_of_a_person_is_as_kept(book: Book, dump: Dump, golden: Golden) -> None:
    person = next(person for person in book.persons if person.key == "ana-ban")
    golden("report-person-page.txt", dump(person_page(person, book)))


def test_the_page_of_a_source_is_as_kept(book: Book, dump: Dump, golden: Golden) -> None:
    source = next(source for source in book.sources if source.key == "bora-2018-12")
    golden("report-source-page.txt", dump(source_page(source, book)))


def test_what_rests_on_what_is_as_kept(book: Book, dump: Dump, golden: Golden) -> None:
    golden("report-sources.txt", dump(sources(book)))


def test_a_party_has_the_status_of_the_day(book: Book) -> None:
    def status(day: str) -> object:
        return next(row[5] for row in party_table(book, day).rows if row[0] == "cora-police")

    assert [status(day) for day in ("2012-01-01", "2016-01-01", TODAY)] == [
        "",
        "observer",
        "member",
    ]


def test_the_whole_names_its_parts(book: Book) -> None:
    body = party_page(book.party["council"], book, TODAY).sections[0].body
    assert ("Parts", "PROG") in body


def test_a_citation_takes_its_fact_off_the_list_of_those_without_a_source(book: Book) -> None:
    def bare(book: Book) -> set[tuple[str, str]]:
        return {(fact.record, fact.name) for fact in without_source(book)}

    cited = replace(book, citations=[*book.citations, Citation("ws-2020", "date", "unused-2020")])
    assert bare(book) - bare(cited) == {("ws-2020", "date")}
    whole = replace(book, citations=[*book.citations, Citation("ws-2020", "", "unused-2020")])
    assert not any(record.startswith("ws-2020") for record, _ in bare(whole))
