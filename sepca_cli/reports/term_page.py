"""One presidency in full: its time and handover with their sources, its chair, aims and events."""

from sepca_cli.model import Aim, Term
from sepca_cli.reports.book import Book
from sepca_cli.reports.evidence import marks
from sepca_cli.reports.facts import aim_fact, term_facts
from sepca_cli.reports.json_form import SCHEMA, json_form
from sepca_cli.reports.presidencies import remarks
from sepca_cli.reports.shapes import Page, Section, Table
from sepca_cli.reports.sources import source_list
from sepca_cli.reports.timeline import timeline
from sepca_cli.reports.wording import term_label


def term_page(term: Term, book: Book) -> Page:
    """A presidency for `presidency show`. `book` is the whole record."""
    events = [event for event in book.in_time if book.presidency(event.date).term == term.key]
    aims = book.aims_of.get(term.key, [])
    chairs = book.chairs_of.get(term.key, [])
    handover = book.handover_to.get(term.key)
    cited = [*book.evidence.on(term.key), *(c for aim in aims for c in book.evidence.on(aim.key))]
    sections = [
        Section("", _lines(term, book)),
        Section("Priorities", _aims(aims, "priority", book)),
        Section("Milestones", _aims(aims, "milestone", book)),
        Section("Events", _events(term, book)),
        Section("Note", [term.note] if term.note else []),
        Section("Sources", source_list(cited, book.source)),
    ]
    data: dict[str, object] = {
        "schema": SCHEMA,
        "term": json_form(term),
        "chairs": [json_form(chair) for chair in chairs],
        "handover": json_form(handover) if handover else None,
        "aims": [json_form(aim) for aim in aims],
        "events": [event.key for event in events],
        "citations": [json_form(citation) for citation in cited],
    }
    return Page(term_label(term, book.labels), [s for s in sections if _told(s)], data)


def _lines(term: Term, book: Book) -> list[tuple[str, str]]:
    """The term's own facts, each with its sources, the handover, and what is unusual about it."""
    stated = {fact.name: fact for fact in term_facts(term, book)}
    lines = [("Key", term.key)]
    for name in ("member", "begins", "ends"):
        shown = book.evidence.beside(stated[name]) if name in stated else getattr(term, name)
        lines.append((name.capitalize(), shown if isinstance(shown, str) else shown.shown))
    for chair in book.chairs_of.get(term.key, []):
        sure = "" if chair.certainty == "documented" else f" ({chair.certainty})"
        who = ", ".join(filter(None, (book.labels.of(chair.person), chair.office))) + sure
        sources = marks(book.evidence.behind(term.key, chair.fact))
        lines.append(("Chair", f"{who} {sources}".rstrip()))
    handover = book.handover_to.get(term.key)
    if handover:
        when = book.evidence.beside(stated["handover"]) if "handover" in stated else "not known"
        at = f", at {handover.event}" if handover.event else ""
        lines.append(("Handover", f"{when}{at}"))
        lines += [("Taken from", handover.from_term)] if handover.from_term else []
        lines += [("About it", handover.note)] if handover.note else []
    position = book.position[term.key]
    before = book.stretches[position - 1].term if position else None
    return [*lines, *(("Remark", remark) for remark in remarks(before, term, book))]


def _aims(aims: list[Aim], kind: str, book: Book) -> list[tuple[str, str]]:
    """The aims of one kind, with the priority that a milestone answers."""
    lines = []
    for aim in aims:
        if aim.kind == kind:
            text = book.evidence.beside(aim_fact(aim))
            text += f"; answers {aim.answers}" if aim.answers else ""
            text += f"; {aim.date.shown}" if aim.date else ""
            lines.append((aim.key, f"{text} - {aim.note}" if aim.note else text))
    return lines


def _events(term: Term, book: Book) -> Table:
    """The term's part of the timeline."""
    whole = timeline(book)
    place = [column.key for column in whole.columns].index("presidency")
    rows = [row for row in whole.rows if row[place] == term.key]
    return Table(whole.columns, rows, group_by=whole.group_by)


def _told(section: Section) -> bool:
    """Whether a section says anything."""
    body = section.body
    return bool(body.rows if isinstance(body, Table) else body)
