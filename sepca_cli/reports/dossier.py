"""The dossier of a presidency: what an outgoing chair hands to the next."""

from dataclasses import replace

from sepca_cli.model import Event, Term
from sepca_cli.reports.attendance import held, member_shares, partners
from sepca_cli.reports.book import Book
from sepca_cli.reports.chapters import (
    events_table,
    milestones_table,
    open_by,
    owed_table,
    partners_table,
    priorities_table,
    shares_table,
)
from sepca_cli.reports.doubts import doubts
from sepca_cli.reports.evidence import marks
from sepca_cli.reports.facts import facts
from sepca_cli.reports.json_form import SCHEMA, json_form
from sepca_cli.reports.presidencies import handover_line
from sepca_cli.reports.shapes import Page, Section
from sepca_cli.reports.sources import source_list
from sepca_cli.reports.wording import holder, term_label
from sepca_cli.rules.membership import members_on
from sepca_cli.rules.rotation import explain, in_force, next_after


def dossier(term: Term, book: Book, day: str, head: str = "") -> Page:
    """All that a presidency leaves to the next, with its doubts and its sources.

    `book` is the whole record, because what is open may come from earlier presidencies. While the
    term runs, `day` (ISO) says by which list and among which members the next is looked for. An
    event that only may lie in the term is among its events, marked "perhaps". `head` is that of the
    history: who signs for the dossier is a witness of everything that was recorded before it.
    """
    events = held(e for e in book.in_time if book.presidency(e.date).term == term.key)
    aims = book.aims_of.get(term.key, [])
    others = [aim for aim in aims if aim.kind == "milestone" and not aim.answers]
    coming = _to_come(term, book)
    still_open = open_by(book.stretches[book.position[term.key]].maybe_until, book)
    shares, helpers = member_shares(book, events), partners(book, events)
    following, why = _next(term, book, day)

    records = {term.key, *(aim.key for aim in aims), *(event.key for event in events)}
    records |= {each.key for event in events for each in book.outcomes_of.get(event.key, [])}
    stated = [f for f in facts(replace(book, events=events)) if f.record in records]
    found = doubts(stated, book.evidence)
    citations = [citation for citation in book.citations if citation.record in records]

    sections = [
        Section("", [*_head(term, book), ("Next by rotation", why)]),
        Section("Priorities and what answers them", priorities_table(aims, book)),
        Section("Other milestones", milestones_table(others, book)),
        Section("Events held", events_table(events, book)),
        Section("Attendance by member", shares_table(shares, book)),
        Section("Partners who took part", partners_table(helpers, book)),
        Section("Open commitments and announcements", owed_table(still_open, book)),
        Section("Announced and not yet held", events_table(coming, book)),
        Section("Doubts", [(doubt.doubt.capitalize(), doubt.shown) for doubt in found]),
        Section("Sources", source_list(citations, book.source)),
        Section("Head of the history", [head] if head else []),
    ]
    data: dict[str, object] = {
        "schema": SCHEMA,
        "term": json_form(term),
        "chairs": [json_form(chair) for chair in book.chairs_of.get(term.key, [])],
        "next": following,
        "aims": [json_form(aim) for aim in aims],
        "events": [json_form(event) for event in events],
        "attendance": [json_form(share) for share in shares],
        "partners": [json_form(partner) for partner in helpers],
        "open": [json_form(outcome) for outcome in still_open],
        "announced": [json_form(event) for event in coming],
        "doubts": [json_form(doubt) for doubt in found],
        "sources": sorted({citation.source for citation in citations}),
        "head": head,
    }
    title = f"Dossier: {term_label(term, book.labels)}"
    return Page(title, sections, data, _signed_by(term, book, following))


def _signed_by(term: Term, book: Book, following: str) -> tuple[str, ...]:
    """Who hands over, and who takes over: the next term's member, else the one whose turn it is."""
    after = [book.term[each.to_term] for each in book.handovers if each.from_term == term.key]
    to_whom = after[0].member if after else following
    names = [("Handed over", term.member), ("Taken over", to_whom)]
    return tuple(f"{what} for {book.labels.of(member)}" for what, member in names if member)


def _head(term: Term, book: Book) -> list[tuple[str, str]]:
    """The presidency, its chair and the handovers at both ends of it."""
    labels, evidence = book.labels, book.evidence
    lines = [("Key", term.key), ("Presidency", term_label(term, labels))]
    for chair in book.chairs_of.get(term.key, []):
        name = ", ".join(part for part in (labels.of(chair.person), chair.office) if part)
        sources = marks(evidence.behind(term.key, chair.fact))
        lines.append(("Chair", f"{name} {sources}".rstrip()))
    before = book.handover_to.get(term.key)
    if before:
        giver = book.term.get(before.from_term)
        from_whom = f", from {holder(giver, labels)}" if giver else ""
        lines.append(("Taken over", f"{handover_line(before, book)}{from_whom}"))
    for after in book.handovers:
        if after.from_term == term.key:
            to_whom = holder(book.term[after.to_term], labels)
            lines.append(("Handed over", f"{handover_line(after, book)}, to {to_whom}"))
    return [*lines, ("Note", term.note)]


def _next(term: Term, book: Book, day: str) -> tuple[str, str]:
    """The key of the member whose turn is next, and the same in words with the reason."""
    day = min(day, term.ends.latest)
    rotation = in_force(book.rotation, day)
    key = next_after(term.member, rotation.order, members_on(day, book.statuses))
    if not key:
        return "", "not known"
    return key, f"{book.labels.of(key)}, {explain(term.member, rotation, book.labels.of)}"


def _to_come(term: Term, book: Book) -> list[Event]:
    """Events announced and not yet reported that may be in this term or in the next."""
    position = book.position[term.key]
    since = book.stretches[position].maybe_from
    later = book.stretches[position + 1 : position + 2]
    return [
        event
        for event in book.in_time
        if event.state == "announced"
        and since <= event.date.latest
        and all(event.date.earliest <= stretch.maybe_until for stretch in later)
    ]
