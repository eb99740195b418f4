"""What to know before relying on an event: the marks beside it in a list."""

from collections.abc import Collection, Iterator, Sequence

from sepca_cli.dates import When
from sepca_cli.model import Citation, Event
from sepca_cli.reports.book import Book
from sepca_cli.reports.evidence import Evidence
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


def event_marks(event: Event, book: Book, cited: Sequence[Citation]) -> tuple[str, ...]:
    """The words of `MARKS` that hold for an event and what is cited for it, in their order."""
    return (*date_marks(event.date, book), *own_marks(event, cited))


def date_marks(date: When, book: Book) -> tuple[str, ...]:
    """Those that hold for whatever is recorded with a date."""
    office = book.presidency(date)
    marks = [] if date.known_day else ["uncertain"]
    if not office.sure and office.term and book.term[office.term].member:
        marks.append("perhaps")
    return tuple(marks)


def own_marks(event: Event, cited: Sequence[Citation]) -> tuple[str, ...]:
    """Those that do not follow from its date; of most events there are none."""
    if event.state == "held" and not cited:
        return ()
    marks = [] if event.state == "held" else [event.state]
    if any(each.says or each.certainty == "inferred" for each in cited):
        marks += _doubts(event, cited)
    return tuple(marks)


def legend(used: Collection[str]) -> Iterator[str]:
    """The meaning of each mark that was used, when it is asked for."""
    if used:
        yield f"Marks: {', '.join(' '.join(MARKS[mark]) for mark in MARKS if mark in used)}"


def _doubts(event: Event, cited: Sequence[Citation]) -> Iterator[str]:
    """Whether sources disagree with the record, and whether one of its facts is only inferred."""
    facts, evidence = list(event_facts(event)), Evidence(cited)
    values = {fact.name: fact.value for fact in facts}
    if any(each.says not in ("", values.get(each.fact, "")) for each in cited):
        yield "conflict"
    if any(evidence.certainty(fact) == "inferred" for fact in facts if not fact.own):
        yield "inferred"
