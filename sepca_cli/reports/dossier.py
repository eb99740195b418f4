"""The dossier of a presidency: what an outgoing chair hands to the next."""

from collections.abc import Iterable
from dataclasses import replace

from sepca_cli.dates import UNKNOWN
from sepca_cli.model import Aim, Event, Outcome, Term
from sepca_cli.reports.attendance import Partner, Share, held, member_shares, partners
from sepca_cli.reports.book import Book
from sepca_cli.reports.doubts import doubts
from sepca_cli.reports.evidence import marks
from sepca_cli.reports.facts import facts
from sepca_cli.reports.json_form import SCHEMA, json_form
from sepca_cli.reports.marks import event_marks
from sepca_cli.reports.presidencies import handover_line
from sepca_cli.reports.shapes import Cell, Column, Page, Section, Table
from sepca_cli.reports.sources import source_list
from sepca_cli.reports.wording import date_cells, date_columns, holder, place, term_label
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
    aims = [aim for aim in book.aims if aim.term == term.key]
    coming, still_open = _to_come(term, book), _still_open(term, book)
    shares, helpers = member_shares(book, events), partners(book, events)
    following, why = _next(term, book, day)

    records = {term.key, *(aim.key for aim in aims), *(event.key for event in events)}
    records |= {each.key for event in events for each in book.outcomes_of.get(event.key, [])}
    stated = [f for f in facts(replace(book, events=events)) if f.record in records]
    found = doubts(stated, book.evidence)
    citations = [citation for citation in book.citations if citation.record in records]

    sections = [
        Section("", [*_head(term, book), ("Next by rotation", why)]),
        Section("Priorities and what answers them", _priorities(aims, book)),
        Section("Other milestones", _milestones(aims, book)),
        Section("Events held", _events(events, book)),
        Section("Attendance by member", _shares(shares, book)),
        Section("Partners who took part", _partners(helpers, book)),
        Section("Open commitments and announcements", _open(still_open, book)),
        Section("Announced and not yet held", _events(coming, book)),
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
    return Page(f"Dossier: {term_label(term, book.labels)}", sections, data)


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


def _still_open(term: Term, book: Book) -> list[Outcome]:
    """What was promised in the term or before and is still open: by due day, then newest first."""
    until = book.stretches[book.position[term.key]].maybe_until
    found = [
        outcome
        for event in reversed(book.in_time)
        if event.date.earliest <= until
        for outcome in book.outcomes_of.get(event.key, [])
        if outcome.state == "open"
    ]
    return sorted(found, key=lambda outcome: outcome.due.sort_key)


def _priorities(aims: Iterable[Aim], book: Book) -> Table | list[str]:
    """Each priority with the milestones that answer it, in this presidency or a later one."""
    rows: list[tuple[Cell, ...]] = []
    for aim in aims:
        if aim.kind == "priority":
            answers = [other for other in book.aims if other.answers == aim.key]
            rows += [
                (aim.key, aim.text, other.text, *date_cells(other.date), other.event)
                for other in answers
            ] or [(aim.key, aim.text, "not answered yet", *date_cells(UNKNOWN), "")]
    if not rows:
        return ["None recorded."]
    return Table(
        (
            Column("key", "Key"),
            Column("priority", "Priority", wide=True),
            Column("milestone", "Milestone", wide=True),
            *date_columns("date", "Date"),
            Column("event", "Event"),
        ),
        rows,
    )


def _milestones(aims: Iterable[Aim], book: Book) -> Table:
    """The milestones that answer no priority."""
    return Table(
        (
            Column("key", "Key"),
            Column("milestone", "Milestone", wide=True),
            *date_columns("date", "Date"),
            Column("event", "Event"),
            Column("sources", "Sources"),
        ),
        [
            (
                aim.key,
                aim.text,
                *date_cells(aim.date),
                aim.event,
                marks(book.evidence.behind(aim.key, "")),
            )
            for aim in aims
            if aim.kind == "milestone" and not aim.answers
        ],
    )


def _events(events: Iterable[Event], book: Book) -> Table:
    return Table(
        (
            Column("key", "Key"),
            *date_columns("date", "Date"),
            Column("title", "Title", wide=True),
            Column("place", "Place", wide=True),
            Column("marks", "Marks"),
        ),
        [
            (
                event.key,
                event.date.shown,
                event.date.text,
                event.title,
                place(event),
                ", ".join(event_marks(event, book)),
            )
            for event in events
        ],
    )


def _shares(shares: Iterable[Share], book: Book) -> Table:
    in_order = sorted(shares, key=lambda share: (-(share.percent or 0), share.party))
    return Table(
        (
            Column("party", ""),
            Column("member", "Member", wide=True),
            Column("attended", "Attended"),
            Column("share", "Share %", number=True),
        ),
        [
            (share.party, book.labels.of(share.party), share.shown, share.percent)
            for share in in_order
        ],
    )


def _partners(helpers: Iterable[Partner], book: Book) -> Table:
    return Table(
        (
            Column("party", ""),
            Column("partner", "Partner", wide=True),
            Column("kind", "Kind"),
            Column("events", "Events", number=True),
            Column("roles", "Roles"),
        ),
        [
            (
                each.party,
                book.labels.of(each.party),
                book.party[each.party].kind,
                each.events,
                ", ".join(each.roles),
            )
            for each in helpers
        ],
    )


def _open(outcomes: Iterable[Outcome], book: Book) -> Table | list[str]:
    rows: list[tuple[Cell, ...]] = [
        (
            each.key,
            each.kind,
            each.text,
            book.labels.of(each.owner) if each.owner else "",
            each.owner,
            *date_cells(each.due),
            each.event,
        )
        for each in outcomes
    ]
    if not rows:
        return ["None recorded."]
    return Table(
        (
            Column("key", "Key"),
            Column("kind", "Kind"),
            Column("text", "What", wide=True),
            Column("", "Owed by", wide=True),
            Column("owner", ""),
            *date_columns("due", "Due"),
            Column("event", ""),
        ),
        rows,
    )
