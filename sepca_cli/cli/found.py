"""What a search found, as a table: the kind of record, its key, and what it is in one line."""

from collections.abc import Sequence
from typing import Any

from sepca_cli.model import Aim, Event, Outcome, Source, Term
from sepca_cli.reports.labels import Labels
from sepca_cli.reports.shapes import Column, Table
from sepca_cli.reports.wording import place, term_label
from sepca_cli.store import beside
from sepca_cli.store.search import Hit
from sepca_cli.store.store import Store

COLUMNS = (
    Column("kind", "Kind"),
    Column("key", "Key"),
    Column("what", "What", wide=True),
    Column("when", "When"),
)
KINDS: dict[str, type[Any]] = {
    "event": Event,
    "outcome": Outcome,
    "aim": Aim,
    "term": Term,
    "source": Source,
}


def found(store: Store, hits: Sequence[Hit]) -> Table:
    """The hits in their order."""
    records = _records(store, hits)
    named = {hit.key for hit in hits if hit.kind in ("party", "person")}
    named |= {record.member for record in records.values() if isinstance(record, Term)}
    labels = Labels(beside.names(store, named))
    rows = [(hit.kind, hit.key, *_what(hit.key, records, labels)) for hit in hits]
    return Table(COLUMNS, rows)


def _records(store: Store, hits: Sequence[Hit]) -> dict[str, Any]:
    """By key, what was found, and the events of the outcomes; parties and persons are names."""
    records: dict[str, Any] = {}
    for kind, type_ in KINDS.items():
        if keys := [hit.key for hit in hits if hit.kind == kind]:
            records |= {each.key: each for each in store.select(type_, key=keys)}
    events = {record.event for record in records.values() if isinstance(record, Outcome)}
    if missing := events - records.keys():
        records |= {event.key: event for event in store.select(Event, key=sorted(missing))}
    return records


def _what(key: str, records: dict[str, Any], labels: Labels) -> tuple[str, str]:
    """What a record is, and when it was, in words."""
    match records.get(key):
        case Event() as event:
            return ", ".join(filter(None, (event.title, place(event)))), event.date.shown
        case Outcome() as outcome:
            return outcome.text, records[outcome.event].date.shown
        case Aim() as aim:
            return aim.text, aim.date.shown if aim.date else ""
        case Term() as term:
            return term_label(term, labels), ""
        case Source() as source:
            what = ", ".join(filter(None, (source.title, source.publisher)))
            return what, source.published.shown if source.published else ""
    return labels.full(key), ""
