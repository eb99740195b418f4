"""What to know before relying on an event: the marks beside it in a list."""

from sepca_cli.model import Event
from sepca_cli.reports.book import Book
from sepca_cli.reports.facts import event_facts

# Each mark with its sign and its meaning, in the order in which they stand beside an event.
MARKS = {
    "handover": (">", "the presidency is handed over"),
    "uncertain": ("~", "date not known to the day"),
    "perhaps": ("?", "perhaps under this presidency"),
    "announced": ("+", "announced, not reported"),
    "cancelled": ("x", "cancelled"),
    "conflict": ("!", "sources disagree"),
    "inferred": ("*", "date or place inferred"),
}


def event_marks(event: Event, book: Book) -> tuple[str, ...]:
    """The words of `MARKS` that hold for an event, in their order."""
    evidence, office = book.evidence, book.presidency(event.date)
    facts = list(event_facts(event))
    values = {fact.name: fact.value for fact in facts}
    holds = {
        "uncertain": not event.date.known_day,
        "perhaps": bool(office.term and book.term[office.term].member) and not office.sure,
        "announced": event.state == "announced",
        "cancelled": event.state == "cancelled",
        "conflict": any(
            citation.says not in ("", values.get(citation.fact, ""))
            for citation in evidence.on(event.key)
        ),
        "inferred": any(evidence.certainty(fact) == "inferred" for fact in facts if not fact.own),
    }
    return tuple(mark for mark in MARKS if holds.get(mark))
