"""Parties: as a list, and one through time."""

from collections import defaultdict

from sepca_cli.model import ROLES, Name, Party, Status
from sepca_cli.names import fold
from sepca_cli.reports.attendance import held, reported
from sepca_cli.reports.book import Book
from sepca_cli.reports.evidence import marks
from sepca_cli.reports.json_form import SCHEMA, json_form
from sepca_cli.reports.shapes import Cell, Column, Page, Section, Table
from sepca_cli.reports.sources import source_list
from sepca_cli.reports.wording import date_cells, date_columns, term_label
from sepca_cli.rules.membership import status_on


def party_table(book: Book, day: str) -> Table:
    """The parties of a book by name, each with its status in the association on an ISO day."""
    labels = book.labels
    return Table(
        (
            Column("key", "Key"),
            Column("name", "Name", wide=True),
            Column("label", ""),
            Column("kind", "Kind"),
            Column("country", "Country"),
            Column("status", "Status"),
            Column("part_of", "Part of"),
        ),
        [
            (
                party.key,
                labels.full(party.key),
                labels.of(party.key),
                party.kind,
                party.country,
                status_on(party.key, day, book.statuses_of.get(party.key, [])),
                party.part_of,
            )
            for party in sorted(
                book.parties, key=lambda party: (fold(labels.full(party.key)), party.key)
            )
        ],
    )


def party_page(party: Party, book: Book, day: str) -> Page:
    """One party through time: names, statuses, presidencies held, attendance and sources.

    `book` holds the events that it is named in, with all participations that are its own, and the
    citations of the party itself. Its status is that on an ISO day.
    """
    labels = book.labels
    names = [name for name in book.names if name.record == party.key]
    statuses = sorted(
        book.statuses_of.get(party.key, []), key=lambda each: (each.since.sort_key, each.status)
    )
    terms = [stretch.term for stretch in book.stretches if stretch.term.member == party.key]
    parts = sorted(other.key for other in book.parties if other.part_of == party.key)
    citations = book.evidence.on(party.key)
    counts = _attendance(party, book)
    lines = [
        ("Key", party.key),
        ("Kind", party.kind),
        ("Country", party.country),
        ("Status", status_on(party.key, day, statuses)),
        ("Part of", labels.of(party.part_of) if party.part_of else ""),
        ("Parts", ", ".join(labels.of(part) for part in parts)),
        ("Note", party.note),
        ("As a whole", marks(book.evidence.of(party.key, ""))),
    ]
    sections = [
        Section("", lines),
        Section("Names", name_table(names)),
        Section("In the association", _status_table(statuses, book)),
        Section("Presidencies", [(term.key, term_label(term, labels)) for term in terms]),
        Section("Events by year and role", _attendance_table(counts)),
        Section("Sources", source_list(citations, book.source)),
    ]
    data: dict[str, object] = {
        "schema": SCHEMA,
        "party": json_form(party),
        "names": [json_form(name) for name in names],
        "statuses": [json_form(status) for status in statuses],
        "parts": parts,
        "terms": [json_form(term) for term in terms],
        "attendance": [
            {"year": year, "role": role, "events": len(events)}
            for (year, role), events in sorted(counts.items())
        ],
        "citations": [json_form(citation) for citation in citations],
    }
    return Page(labels.full(party.key), sections, data)


def name_table(names: list[Name]) -> Table:
    """Names with the time in which they were used, as they were told."""
    return Table(
        (
            Column("name", "Name", wide=True),
            Column("kind", "Kind"),
            Column("language", "Language"),
            *date_columns("since", "Since"),
            *date_columns("until", "Until"),
            Column("note", "Note", wide=True),
        ),
        [
            (
                name.name,
                name.kind,
                name.language,
                *date_cells(name.since),
                *date_cells(name.until),
                name.note,
            )
            for name in names
        ],
    )


def _status_table(statuses: list[Status], book: Book) -> Table:
    return Table(
        (
            Column("status", "Status"),
            *date_columns("since", "Since"),
            *date_columns("until", "Until"),
            Column("event", "Decided at"),
            Column("note", "Note", wide=True),
            Column("sources", "Sources"),
        ),
        [
            (
                each.status,
                *date_cells(each.since),
                *date_cells(each.until),
                each.event,
                each.note,
                marks(book.evidence.behind(each.party, f"status:{each.status}")),
            )
            for each in statuses
        ],
    )


def _attendance(party: Party, book: Book) -> dict[tuple[str, str], set[str]]:
    """By year and role, the keys of the events held at which the party had that role."""
    years = {event.key: event.date.year or "not known" for event in held(book.events)}
    counts: dict[tuple[str, str], set[str]] = defaultdict(set)
    for each in reported(book.participations):
        if each.party == party.key and each.event in years:
            counts[years[each.event], each.role].add(each.event)
    return counts


def _attendance_table(counts: dict[tuple[str, str], set[str]]) -> Table:
    """Years down, roles across; `events` counts an event once, whatever the roles."""
    roles = [role for role in ROLES if any(role == held_role for _, held_role in counts)]
    rows: list[tuple[Cell, ...]] = []
    for year in sorted({year for year, _ in counts}):
        by_role = [counts.get((year, role), set()) for role in roles]
        rows.append((year, *map(len, by_role), len(set().union(*by_role))))
    return Table(
        (
            Column("year", "Year"),
            *(Column(role, role.capitalize(), number=True) for role in roles),
            Column("events", "Events", number=True),
        ),
        rows,
    )
