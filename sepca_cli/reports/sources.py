"""Sources: as a list, one with all that rests on it, and what rests on no source at all."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from sepca_cli.model import Citation, Source
from sepca_cli.reports.book import Book
from sepca_cli.reports.evidence import Fact, said
from sepca_cli.reports.facts import facts
from sepca_cli.reports.json_form import SCHEMA, json_form
from sepca_cli.reports.shapes import Column, Page, Section, Table
from sepca_cli.reports.wording import date_cells, date_columns


def source_table(book: Book) -> Table:
    """The sources of a book by key, with the number of facts that rest on each."""
    cited = _facts_by_source(book.citations)
    return Table(
        (
            Column("key", "Key"),
            Column("title", "Title", wide=True),
            Column("publisher", "Publisher"),
            *date_columns("published", "Published"),
            Column("language", "Language"),
            Column("url", ""),
            Column("facts", "Facts", number=True),
        ),
        [
            (
                source.key,
                source.title,
                source.publisher,
                *date_cells(source.published),
                source.language,
                source.url,
                len(cited[source.key]),
            )
            for source in _by_key(book.sources)
        ],
    )


def source_list(
    citations: Iterable[Citation], known: Mapping[str, Source]
) -> list[tuple[str, str]]:
    """The sources behind some citations in a line each, with the places in their text."""
    places: dict[str, list[str]] = defaultdict(list)
    for citation in citations:
        places[citation.source].append(citation.place)
    lines = []
    for key in sorted(places):
        source = known[key]
        where = "; ".join(dict.fromkeys(place for place in places[key] if place))
        about = [source.title, source.publisher, date_cells(source.published)[0], source.url]
        text = ", ".join(part for part in about if part)
        lines.append((key, f"{text} ({where})" if where else text))
    return lines


def source_page(source: Source, book: Book) -> Page:
    """One source and every fact that rests on it, with what it says otherwise.

    `book` holds the records that cite it.
    """
    stated = {(fact.record, fact.name): fact.shown for fact in facts(book)}
    cited = sorted(
        (citation for citation in book.citations if citation.source == source.key),
        key=lambda citation: (citation.record, citation.fact, citation.says),
    )
    table = Table(
        (
            Column("record", "Record"),
            Column("fact", "Fact"),
            Column("recorded", "In the record", wide=True),
            Column("", "In the source"),
            Column("says", ""),
            Column("certainty", "Certainty"),
            Column("place", "Where in it"),
            Column("note", "Note"),
        ),
        [
            (
                citation.record,
                citation.fact or "as a whole",
                stated.get((citation.record, citation.fact), ""),
                said(citation.says, citation.fact),
                citation.says,
                citation.certainty,
                citation.place,
                citation.note,
            )
            for citation in cited
        ],
    )
    lines = [
        ("Key", source.key),
        ("Publisher", source.publisher),
        ("Address", source.url),
        ("Language", source.language),
        ("Published", date_cells(source.published)[0]),
        ("Read", date_cells(source.read)[0]),
        ("Note", source.note),
        ("Text", "kept in the records file" if source.text else ""),
        ("SHA-256", source.hash),
    ]
    return Page(
        source.title,
        [
            Section("", lines),
            Section("What rests on it", table if cited else ["Nothing yet."]),
        ],
        {
            "schema": SCHEMA,
            "source": json_form(source),
            "citations": [json_form(citation) for citation in cited],
        },
    )


def sources(book: Book) -> Page:
    """What rests on which source, and which facts of the book have none."""
    cited = _facts_by_source(book.citations)
    resting = [
        (source, len(cited[source.key]), Counter(record for record, _ in sorted(cited[source.key])))
        for source in _by_key(book.sources)
    ]
    bare = without_source(book)
    return Page(
        "Sources",
        [
            Section(
                "What rests on which source",
                Table(
                    (
                        Column("source", "Source"),
                        Column("title", "Title", wide=True),
                        Column("facts", "Facts", number=True),
                        Column("records", "Records", wide=True),
                    ),
                    [
                        (source.key, source.title, number, _counted(records))
                        for source, number, records in resting
                    ],
                ),
            ),
            Section("Facts without a source", fact_table(bare) if bare else ["None."]),
        ],
        {
            "schema": SCHEMA,
            "sources": [
                {"source": source.key, "title": source.title, "records": dict(records)}
                for source, _, records in resting
            ],
            "without_source": [
                {"record": fact.record, "fact": fact.name, "value": fact.value or fact.shown}
                for fact in bare
            ],
        },
    )


def without_source(book: Book) -> list[Fact]:
    """The facts that rest on no source, neither of their own nor of their record as a whole."""
    return [fact for fact in facts(book) if book.evidence.missing(fact)]


def fact_table(found: Iterable[Fact]) -> Table:
    """Facts in rows."""
    return Table(
        (
            Column("record", "Record"),
            Column("fact", "Fact"),
            Column("recorded", "In the record", wide=True),
        ),
        [(fact.record, fact.name or "as a whole", fact.shown) for fact in found],
    )


def _facts_by_source(citations: Iterable[Citation]) -> dict[str, set[tuple[str, str]]]:
    cited: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for citation in citations:
        cited[citation.source].add((citation.record, citation.fact))
    return cited


def _by_key(sources: Iterable[Source]) -> list[Source]:
    return sorted(sources, key=lambda source: source.key)


def _counted(records: Counter[str]) -> str:
    return ", ".join(f"{record} ({number})" for record, number in records.items())
