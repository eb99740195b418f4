"""The timeline as an undrawn picture: every event and handover with all that is known of it."""

from sepca_cli.model import Citation, Event, EventRecord
from sepca_cli.reports.attendance import reported
from sepca_cli.reports.book import Book
from sepca_cli.reports.event_page import event_page
from sepca_cli.reports.facts import term_facts
from sepca_cli.reports.pictures import MOST, Band, Brief, Mark, Timeline
from sepca_cli.reports.shapes import Page, Section
from sepca_cli.reports.sources import source_list
from sepca_cli.reports.timeline import HANDOVER, Line, timeline_lines
from sepca_cli.reports.wording import holder, place
from sepca_cli.rules.succession import Stretch


def timeline_picture(book: Book) -> Timeline:
    """The rows of `timeline` as marks, and every presidency of the book as a band.

    Of more than `MOST` events each is told in brief.
    """
    long = len(book.events) > MOST
    marks = [_mark(line, book, long) for line in timeline_lines(book)]
    return Timeline("Timeline", [_band(stretch, book) for stretch in book.stretches], marks, long)


def _band(stretch: Stretch, book: Book) -> Band:
    term, *days = stretch
    return Band(term.member, holder(term, book.labels), *days)


def _mark(line: Line, book: Book, brief: bool) -> Mark:
    event, marks = line.event, line.marks
    if event.kind == HANDOVER:
        stated = term_facts(book.term[event.key], book)
        if any(book.evidence.disputing(fact) for fact in stated if fact.name == HANDOVER):
            marks = (*marks, "conflict")
    about: Page | Brief
    if brief:
        about = _brief(line, book)
    elif event.kind == HANDOVER:
        about = _handover(event.key, book)
    else:
        about = event_page(_record(event, book), book)
    return Mark(
        event.key,
        event.title,
        event.date.shown,
        event.date.earliest,
        event.date.latest,
        event.date.known_day,
        event.kind,
        marks,
        about,
    )


def _brief(line: Line, book: Book) -> Brief:
    """What can be counted of an event or a handover, and who and what is named with it."""
    event = line.event
    if event.kind == HANDOVER:
        record = EventRecord(event, citations=_cited_for_handover(event.key, book))
    else:
        record = _record(event, book)
    present = {each.party for each in reported(record.participations) if each.present}
    names = [book.labels.at(each.party, event.date) for each in record.participations if each.party]
    names += [book.labels.of(each.person) for each in record.participations if each.person]
    names += [topic.name for topic in record.topics]
    return Brief(
        line.group,
        place(event),
        len(present - {""}),
        len({citation.source for citation in record.citations}),
        tuple(dict.fromkeys(names)),
    )


def _record(event: Event, book: Book) -> EventRecord:
    """An event with everything that hangs on it, the citations of its outcomes too."""
    outcomes, evidence = book.outcomes_of.get(event.key, []), book.evidence
    cited = [c for key in (event.key, *(each.key for each in outcomes)) for c in evidence.on(key)]
    return EventRecord(
        event,
        book.participations_at.get(event.key, []),
        book.topics_of.get(event.key, []),
        outcomes,
        cited,
    )


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
    cited = source_list(_cited_for_handover(to_term, book), book.source)
    sections = [Section("", lines), Section("Sources", cited)]
    return Page(f"Handover to {holder(term, book.labels)}", sections, {})


def _cited_for_handover(to_term: str, book: Book) -> list[Citation]:
    """What is cited for the day of a handover and of the term that it began."""
    return [
        citation
        for fact in ("handover", "begins")
        for citation in book.evidence.behind(to_term, fact)
    ]
