"""Chapters that the dossier of a presidency and the report of a year have in common."""

from collections.abc import Iterable

from sepca_cli.dates import UNKNOWN
from sepca_cli.model import Aim, Event, Outcome
from sepca_cli.reports.attendance import Partner, Share
from sepca_cli.reports.book import Book
from sepca_cli.reports.evidence import marks
from sepca_cli.reports.marks import event_marks
from sepca_cli.reports.shapes import Cell, Column, Table
from sepca_cli.reports.wording import date_cells, date_columns, place


def open_by(day: str, book: Book) -> list[Outcome]:
    """What was promised until a day (ISO) and is still open: by due day, then newest first."""
    found = [
        outcome
        for event in reversed(book.in_time)
        if event.date.earliest <= day
        for outcome in book.outcomes_of.get(event.key, [])
        if outcome.state == "open"
    ]
    return sorted(found, key=lambda outcome: outcome.due.sort_key)


def priorities_table(aims: Iterable[Aim], book: Book) -> Table | list[str]:
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


def milestones_table(aims: Iterable[Aim], book: Book) -> Table:
    """Milestones with what bears them out."""
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
        ],
    )


def events_table(events: Iterable[Event], book: Book) -> Table:
    """Events with when and where, and what to beware of."""
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
                ", ".join(event_marks(event, book, book.evidence.on(event.key))),
            )
            for event in events
        ],
    )


def shares_table(shares: Iterable[Share], book: Book) -> Table:
    """Members by how much of what was held they attended."""
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


def partners_table(helpers: Iterable[Partner], book: Book) -> Table:
    """Who took part without being a member."""
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


def owed_table(outcomes: Iterable[Outcome], book: Book) -> Table | list[str]:
    """What is owed, by whom and by when."""
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
