"""The timeline as an undrawn picture: every event and handover with all that is known of it."""

from sepca_cli.model import Event, EventRecord
from sepca_cli.reports.book import Book
from sepca_cli.reports.event_page import event_page
from sepca_cli.reports.facts import term_facts
from sepca_cli.reports.pictures import Band, Mark, Timeline
from sepca_cli.reports.shapes import Page, Section
from sepca_cli.reports.sources import source_list
from sepca_cli.reports.timeline import HANDOVER, Line, timeline_lines
from sepca_cli.reports.wording import holder
from sepca_cli.rules.succession import Stretch


def timeline_picture(book: Book) -> Timeline:
    """The rows of `timeline` as marks, and every presidency of the book as a band."""
    marks = [_mark(line, book) for line in timeline_lines(book)]
    return Timeline("Timeline", [_band(stretch, book) for stretch in book.stretches], marks)


def _band(stretch: Stretch, book: Book) -> Band:
    term, *days = stretch
    return Band(term.member, holder(term, book.labels), *days)


def _mark(line: Line, book: Book) -> Mark:
    event, marks = line.event, line.marks
    if event.kind == HANDOVER:
        page = _handover(event.key, book)
        stated = term_facts(book.term[event.key], book)
        if any(book.evidence.disputing(fact) for fact in stated if fact.name == HANDOVER):
            marks = (*marks, "conflict")
    else:
        page = _event(event, book)
    return Mark(
        event.key,
        event.title,
        event.date.shown,
        event.date.earliest,
        event.date.latest,
        event.date.known_day,
        event.kind,
        marks,
        page,
    )


def _event(event: Event, book: Book) -> Page:
    """The page of an event, as `event show` has it."""
    outcomes, evidence = book.outcomes_of.get(event.key, []), book.evidence
    cited = [c for key in (event.key, *(each.key for each in outcomes)) for c in evidence.on(key)]
    record = EventRecord(
        event,
        book.participations_at.get(event.key, []),
        book.topics_of.get(event.key, []),
        outcomes,
        cited,
    )
    return event_page(record, book)


def _handover(to_term: str, book: Book) -> Page:
    """What is known of a handover, with the sources of its day."""
    handover, term = book.handover_to[to_term], book.term[to_term]
    giver, at = book.term.get(handover.from_term), book.event.get(handover.event)
    stated = {fact.name: fact for fact in term_facts(term, book)}
    when = book.evidence.beside(stated["handover"]) if "handover" in stated else "not known"
    lines = [
        ("From", holder(giver, book.labels) if giver else ""),
        ("To", holder(term, book.labels)),
        ("Handed over", when),
        ("At", f"{at.title} ({at.key})" if at else handover.event),
        ("The term begins", book.evidence.beside(stated["begins"]) if "begins" in stated else ""),
        ("Reason given", handover.because),
        ("Note", handover.note),
    ]
    cited = [
        citation
        for fact in ("handover", "begins")
        for citation in book.evidence.behind(to_term, fact)
    ]
    sections = [Section("", lines), Section("Sources", source_list(cited, book.source))]
    return Page(f"Handover to {holder(term, book.labels)}", sections, {})
