"""The chain of presidencies, with what is missing in it and what is out of the ordinary."""

from collections.abc import Iterable, Iterator

from sepca_cli.model import Handover, Term
from sepca_cli.reports.book import Book
from sepca_cli.reports.evidence import Fact
from sepca_cli.reports.facts import term_facts
from sepca_cli.reports.shapes import Cell, Column, Table
from sepca_cli.reports.wording import date_cells, date_columns, holder, term_label
from sepca_cli.rules.deviations import (
    of_ceremony,
    of_gap,
    of_order,
    shortest,
    unusual_length,
)
from sepca_cli.rules.membership import members_on
from sepca_cli.rules.rotation import in_force

COLUMNS = (
    Column("presidency_label", "Presidency"),
    Column("key", "Key"),
    Column("member", ""),
    Column("member_label", ""),
    Column("chairs", "Chair", wide=True),
    Column("begins", ""),
    Column("ends", ""),
    Column("", "Handover", wide=True),
    Column("handover_date", ""),
    Column("handover_event", ""),
    Column("months", "Months", number=True),
    Column("remarks", "Remarks", wide=True),
)


def term_table(book: Book) -> Table:
    """Every term in order of time, in one line each."""
    columns = (
        Column("key", "Key"),
        Column("member", ""),
        Column("member_label", "Presidency", wide=True),
        *date_columns("begins", "Begins"),
        *date_columns("ends", "Ends"),
        Column("chairs", "Chair", wide=True),
    )
    rows = []
    for stretch in book.stretches:
        term = stretch.term
        name = holder(term, book.labels)
        chairs = ", ".join(chair_names(term, book))
        dates = (*date_cells(term.begins), *date_cells(term.ends))
        rows.append((term.key, term.member, name, *dates, chairs))
    return Table(columns, rows)


def presidencies(book: Book) -> Table:
    """Every term of a book in order of time, with the handover that began it and with remarks.

    A remark says what is surely unusual (a gap before, out of rotation, much longer or shorter
    than a year), what is inferred, where sources disagree, and the reason that was recorded.
    `months` is the length where both days are known.
    """
    terms = [stretch.term for stretch in book.stretches]
    rows: list[tuple[Cell, ...]] = []
    for before, term in zip([None, *terms], terms, strict=False):
        handover = book.handover_to.get(term.key)
        rows.append(
            (
                term_label(term, book.labels),
                term.key,
                term.member,
                holder(term, book.labels) if term.member else "",
                ", ".join(chair_names(term, book)),
                term.begins.text,
                term.ends.text,
                handover_line(handover, book) if handover else "",
                handover.date.text if handover else "",
                handover.event if handover else "",
                months(term),
                "; ".join(remarks(before, term, book)),
            )
        )
    return Table(COLUMNS, rows, title="Presidencies", group_by="presidency_label")


def chair_names(term: Term, book: Book) -> list[str]:
    """Who held a term for the member, those who are only inferred marked so."""
    return [
        book.labels.of(chair.person)
        + ("" if chair.certainty == "documented" else f" ({chair.certainty})")
        for chair in book.chairs_of.get(term.key, [])
    ]


def handover_line(handover: Handover, book: Book) -> str:
    """When and where a presidency was handed over: `13 Dec 2022, Bucharest`."""
    event = book.event.get(handover.event)
    where = (event.city or event.country) if event else ""
    return f"{handover.date.shown}, {where}" if where else handover.date.shown


def months(term: Term) -> int | None:
    """The length of a term in months; None unless it began and ended on known days."""
    if not (term.begins.known_day and term.ends.known_day):
        return None
    return round(shortest(term.begins, term.ends) / 30.44)


def remarks(before: Term | None, term: Term, book: Book) -> Iterator[str]:
    """What is to be said of a term that follows another, one remark after the other."""

    def label(party: str) -> str:
        return book.labels.at(party, term.begins)

    handover = book.handover_to.get(term.key)
    findings = []
    if before:
        day = term.begins.earliest
        rotation, members = in_force(book.rotation, day), members_on(day, book.statuses)
        findings.append(of_gap(before, term, label))
        if before.member and term.member:
            findings.append(of_order(before.member, term.member, rotation, members, label))
    if handover and handover.date:
        findings.append(of_ceremony(handover.date, term.begins))
    length = unusual_length(term)
    if term.member and all(length):
        yield ", ".join(length)
    yield from (finding.text for finding in findings if finding)
    if handover and handover.because:
        yield f"reason given: {handover.because}"
    evidence = book.evidence
    facts = list(term_facts(term, book))
    inferred = [fact for fact in facts if evidence.certainty(fact) == "inferred"]
    if inferred:
        yield f"inferred: {_named(inferred)}"
    disputed = [fact for fact in facts if evidence.disputing(fact)]
    if disputed:
        yield f"sources disagree: {_named(disputed)}"


def _named(facts: Iterable[Fact]) -> str:
    """The kinds of some facts, each once: `begins, chair`."""
    return ", ".join(dict.fromkeys(fact.name.partition(":")[0] for fact in facts))
