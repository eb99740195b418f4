"""The annual report: what the association did in a year, and what it still owes."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from sepca_cli.dates import When
from sepca_cli.model import Event, Outcome
from sepca_cli.reports.attendance import held, member_shares, occasions, partners
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
from sepca_cli.reports.facts import facts
from sepca_cli.reports.json_form import SCHEMA, json_form
from sepca_cli.reports.presidencies import handover_line
from sepca_cli.reports.shapes import Column, Page, Section, Table
from sepca_cli.reports.sources import source_list
from sepca_cli.reports.wording import date_cells, date_columns, holder, term_label
from sepca_cli.rules.succession import Stretch


def annual_report(year: str, book: Book, head: str = "") -> Page:
    """What is recorded of a year (`2022`), with its doubts and its sources.

    `book` is the whole record, because what is open may come from earlier years. What only may lie
    in the year, or lies in another one too, is listed but not counted. `head` is that of the
    history: who signs is a witness of everything that was recorded before it.
    """
    inside = [event for event in book.in_time if event.date.year == year]
    events, perhaps = held(inside), [event for event in book.in_time if _touches(event.date, year)]
    not_held = [event for event in inside if event.state != "held"]
    following = str(int(year) + 1)
    coming = [event for event in book.in_time if _announced_for(event, following)]
    stretches = [stretch for stretch in book.stretches if _overlaps(stretch, year)]
    terms = [stretch.term.key for stretch in stretches]
    aims = [aim for term in terms for aim in book.aims_of.get(term, [])]
    priorities = [aim for aim in aims if aim.kind == "priority"]
    milestones = [a for a in book.aims if a.kind == "milestone" and a.date.year == year]
    shares, helpers = member_shares(book, events), partners(book, events)
    agreed = [each for event in events for each in book.outcomes_of.get(event.key, [])]
    still_open = open_by(f"{year}-12-31", book)

    records = {*terms} | {event.key for event in inside} | {aim.key for aim in milestones}
    records |= {outcome.key for outcome in agreed}
    stated = [f for f in facts(replace(book, events=inside)) if f.record in records]
    found = doubts(stated, book.evidence)
    citations = [citation for citation in book.citations if citation.record in records]

    came = sum(1 for share in shares if share.attended)
    lines = [
        *_presidencies(stretches, year, book),
        ("Events held", _counted(events, book)),
        ("Who took part", f"{came} of {len(shares)} members, {len(helpers)} partners"),
    ]
    sections = [
        Section("", lines),
        Section("Events held", events_table(events, book) if events else ["None recorded."]),
        Section(f"Perhaps or partly in {year}", events_table(perhaps, book)),
        Section("Announced or cancelled", events_table(not_held, book)),
        Section("Attendance by member", shares_table(shares, book)),
        Section("Partners who took part", partners_table(helpers, book)),
        Section("Agreed and promised", _agreed(agreed, book)),
        Section("Priorities and what answers them", priorities_table(priorities, book)),
        Section("Milestones", milestones_table(milestones, book)),
        Section("Open commitments and announcements", owed_table(still_open, book)),
        Section(f"Announced for {following}", events_table(coming, book)),
        Section("Doubts", [(doubt.doubt.capitalize(), doubt.shown) for doubt in found]),
        Section("Sources", source_list(citations, book.source)),
        Section("Head of the history", [head] if head else []),
    ]
    data: dict[str, object] = {
        "schema": SCHEMA,
        "year": year,
        "terms": terms,
        "events": [json_form(event) for event in events],
        "perhaps": [json_form(event) for event in perhaps],
        "not_held": [json_form(event) for event in not_held],
        "attendance": [json_form(share) for share in shares],
        "partners": [json_form(partner) for partner in helpers],
        "agreed": [json_form(outcome) for outcome in agreed],
        "priorities": [json_form(aim) for aim in priorities],
        "milestones": [json_form(aim) for aim in milestones],
        "open": [json_form(outcome) for outcome in still_open],
        "announced": [json_form(event) for event in coming],
        "doubts": [json_form(doubt) for doubt in found],
        "sources": sorted({citation.source for citation in citations}),
        "head": head,
    }
    members = dict.fromkeys(s.term.member for s in stretches if s.term.member and _sure(s, year))
    signed_by = tuple(f"For {book.labels.of(member)}" for member in members)
    return Page(f"Annual report {year}", sections, data, signed_by)


def _touches(date: When, year: str) -> bool:
    """Whether a date may lie in a year, or a part of it does."""
    within = date.earliest[:4] <= year <= date.latest[:4]
    return bool(date) and date.year != year and within


def _announced_for(event: Event, year: str) -> bool:
    """Whether an event is announced for a year, as far as is known."""
    in_it = event.date.year == year or _touches(event.date, year)
    return event.state == "announced" and in_it


def _overlaps(stretch: Stretch, year: str) -> bool:
    return stretch.maybe_from[:4] <= year <= stretch.maybe_until[:4]


def _sure(stretch: Stretch, year: str) -> bool:
    """Whether a presidency was surely in office on some day of a year."""
    first, last = max(stretch.sure_from, f"{year}-01-01"), min(stretch.sure_until, f"{year}-12-31")
    return first <= last


def _presidencies(stretches: Iterable[Stretch], year: str, book: Book) -> list[tuple[str, str]]:
    """Who held the presidency in a year, and how it passed on."""
    lines = []
    for stretch in stretches:
        label = term_label(stretch.term, book.labels)
        lines.append(("Presidency", label if _sure(stretch, year) else f"perhaps {label}"))
    for stretch in stretches:
        handover = book.handover_to.get(stretch.term.key)
        if handover and handover.date.year == year:
            to_whom = holder(stretch.term, book.labels)
            lines.append(("Handed over", f"{handover_line(handover, book)}, to {to_whom}"))
    return lines


def _counted(events: list[Event], book: Book) -> str:
    """How many events there were and of which kinds, each part with its whole."""
    among = occasions(book, events)
    kinds = Counter(event.kind for event in among)
    each = ", ".join(f"{number} {kind.replace('-', ' ')}" for kind, number in kinds.most_common())
    return f"{len(among)} ({each})" if among else "none"


def _agreed(outcomes: Iterable[Outcome], book: Book) -> Table:
    """What the events of a year agreed and promised, and how it stands."""
    return Table(
        (
            Column("key", "Key"),
            Column("kind", "Kind"),
            Column("text", "What", wide=True),
            Column("", "Owed by", wide=True),
            Column("owner", ""),
            *date_columns("due", "Due"),
            Column("state", "State"),
        ),
        [
            (
                each.key,
                each.kind,
                each.text,
                book.labels.of(each.owner) if each.owner else "",
                each.owner,
                *date_cells(each.due),
                each.state,
            )
            for each in outcomes
        ],
    )
