"""Persons: as a list, and one with every appearance and the office held that day."""

from collections import Counter

from sepca_cli.model import Participation, Person
from sepca_cli.names import fold
from sepca_cli.reports.book import Book
from sepca_cli.reports.evidence import marks
from sepca_cli.reports.json_form import SCHEMA, json_form
from sepca_cli.reports.parties import name_table
from sepca_cli.reports.shapes import Cell, Column, Page, Section, Table
from sepca_cli.reports.sources import source_list
from sepca_cli.reports.wording import date_columns, term_label


def person_table(book: Book) -> Table:
    """The persons of a book by name, with the number of events at which they are named."""
    labels = book.labels
    named = Counter(
        person for person, _ in {(each.person, each.event) for each in book.participations}
    )
    return Table(
        (
            Column("key", "Key"),
            Column("name", "Name", wide=True),
            Column("events", "Events", number=True),
            Column("note", "Note", wide=True),
        ),
        [
            (person.key, labels.full(person.key), named[person.key], person.note)
            for person in sorted(
                book.persons, key=lambda person: (fold(labels.full(person.key)), person.key)
            )
        ],
    )


def person_page(person: Person, book: Book) -> Page:
    """One person: names, appearances with the office held that day, presidencies chaired.

    `book` holds the events that name the person, with their citations.
    """
    labels, evidence = book.labels, book.evidence
    names = [name for name in book.names if name.record == person.key]
    appearances = [
        each
        for event in book.in_time
        for each in book.participations_at.get(event.key, [])
        if person.key in (each.person, each.on_behalf_of)
    ]
    chairs = [chair for chair in book.chairs if chair.person == person.key]
    behind = [cited for each in appearances for cited in evidence.behind(each.event, each.fact)]
    citations = list(dict.fromkeys([*evidence.on(person.key), *behind]))
    chaired = []
    for chair in chairs:
        sources = marks(evidence.behind(chair.term, chair.fact))
        term = term_label(book.term[chair.term], labels)
        chaired.append((chair.term, f"{term} {sources}".rstrip()))
    lines = [("Key", person.key), ("Note", person.note)]
    return Page(
        labels.full(person.key),
        [
            Section("", lines),
            Section("Names", name_table(names)),
            Section("Appearances", _appearance_table(person, appearances, book)),
            Section("Presidencies chaired", chaired),
            Section("Sources", source_list(citations, book.source)),
        ],
        {
            "schema": SCHEMA,
            "person": json_form(person),
            "names": [json_form(name) for name in names],
            "participations": [json_form(each) for each in appearances],
            "chairs": [json_form(chair) for chair in chairs],
            "citations": [json_form(citation) for citation in citations],
        },
    )


def _appearance_table(person: Person, appearances: list[Participation], book: Book) -> Table:
    """Where the person was, as what, for whom; or who stood in for the person."""
    labels, evidence = book.labels, book.evidence
    rows: list[tuple[Cell, ...]] = []
    for each in appearances:
        event, own = book.event[each.event], each.person == person.key
        rows.append(
            (
                event.key,
                event.date.shown,
                event.date.text,
                each.role if own else f"represented by {labels.of(each.person)}",
                labels.at(each.party, event.date) if each.party else "",
                each.party,
                each.office if own else "",
                each.subject,
                each.certainty,
                marks(evidence.behind(each.event, each.fact)),
            )
        )
    return Table(
        (
            Column("event", "Event"),
            *date_columns("date", "Date"),
            Column("role", "Role"),
            Column("", "For"),
            Column("party", ""),
            Column("office", "Office", wide=True),
            Column("subject", "Subject", wide=True),
            Column("certainty", "Certainty"),
            Column("sources", "Sources"),
        ),
        rows,
    )
