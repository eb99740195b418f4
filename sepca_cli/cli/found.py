"""What a search found, as a table: the kind of record, its key, and what it is in one line."""

from collections.abc import Sequence

from sepca_cli.model import Aim, Event, Name, Outcome, Source, Term
from sepca_cli.reports.labels import Labels
from sepca_cli.reports.shapes import Column, Table
from sepca_cli.reports.wording import place, term_label
from sepca_cli.store.search import Hit
from sepca_cli.store.store import Store

COLUMNS = (
    Column("kind", "Kind"),
    Column("key", "Key"),
    Column("what", "What", wide=True),
    Column("when", "When"),
)


def found(store: Store, hits: Sequence[Hit]) -> Table:
    """The hits in their order."""
    labels = Labels(store.select(Name) if hits else [])
    rows = [(hit.kind, hit.key, *_what(store, hit, labels)) for hit in hits]
    return Table(COLUMNS, rows)


def _what(store: Store, hit: Hit, labels: Labels) -> tuple[str, str]:
    """What a record is, and when it was, in words."""
    match hit.kind:
        case "event":
            event = store.get(Event, hit.key)
            return ", ".join(filter(None, (event.title, place(event)))), event.date.shown
        case "outcome":
            outcome = store.get(Outcome, hit.key)
            return outcome.text, store.get(Event, outcome.event).date.shown
        case "aim":
            aim = store.get(Aim, hit.key)
            return aim.text, aim.date.shown if aim.date else ""
        case "term":
            return term_label(store.get(Term, hit.key), labels), ""
        case "source":
            source = store.get(Source, hit.key)
            what = ", ".join(filter(None, (source.title, source.publisher)))
            return what, source.published.shown if source.published else ""
    return labels.full(hit.key), ""
