"""What was still to come when it was recorded, and has passed since."""

from collections.abc import Iterator, Sequence

from sepca_cli.model import Event, Participation
from sepca_cli.reports.book import Book
from sepca_cli.rules.findings import Finding

SHOWN = 4  # names in one line; more are counted


def overdue(book: Book, today: str) -> Iterator[Finding]:
    """Outcomes that are open although the day by which they were owed has passed."""
    for outcome in book.outcomes:
        if outcome.state == "open" and outcome.due and outcome.due.latest < today:
            owner = f" by {book.labels.of(outcome.owner)}" if outcome.owner else ""
            yield Finding(
                "overdue",
                f"owed{owner}, due {outcome.due.shown}, still open: {outcome.text}",
                hint=f"sepca event outcome {outcome.key} --state done",
                record=outcome.key,
            )


def announced(book: Book, today: str) -> Iterator[Finding]:
    """Events, and attendances at events, that are only announced although the day has passed.

    They are counted as if they had happened, or not at all, until somebody says which.
    """
    for event in book.in_time:
        if not event.date or event.date.latest >= today:
            continue
        if event.state == "announced":
            yield Finding(
                "announced",
                f"only announced, for {event.date.shown}: {event.title}",
                hint=f"sepca event edit {event.key} --state held (or cancelled)",
                record=event.key,
            )
        elif event.state == "held":
            expected = [
                each
                for each in book.participations_at.get(event.key, ())
                if each.certainty == "announced"
            ]
            if expected:
                yield _expected(event, expected, book)


def _expected(event: Event, expected: Sequence[Participation], book: Book) -> Finding:
    """The finding about attendances; parties can be confirmed in one line, persons one by one."""
    who = [f"{book.labels.of(p.person or p.party)} ({p.role})" for p in expected]
    more = f" and {len(who) - SHOWN} more" if len(who) > SHOWN else ""
    parties = [f"{p.party}:{p.role}" for p in expected if not p.person]
    one = expected[0]
    on_behalf = f" --for {one.party}" if one.party else ""
    names = " ".join(parties) or f"{one.person}:{one.role}{on_behalf}"
    return Finding(
        "announced",
        f"held {event.date.shown}, attendance only announced: {', '.join(who[:SHOWN])}{more}",
        hint=f"sepca event attend {event.key} {names} --certainty documented",
        record=event.key,
    )
