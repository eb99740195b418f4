"""An event with everything that hangs on it, as one command shows, edits or compares it."""

from sepca_cli.model import Citation, Event, EventRecord, EventTopic, Outcome, Participation, Topic
from sepca_cli.rules.numbered import numbered
from sepca_cli.store import history
from sepca_cli.store.store import Store


def event_record(store: Store, key: str) -> EventRecord:
    """An event with everything that hangs on it, the citations of its outcomes too."""
    outcomes = numbered(store.select(Outcome, event=key))
    about = [link.topic for link in store.select(EventTopic, event=key)]
    return EventRecord(
        event=store.get(Event, key),
        participations=store.select(Participation, event=key),
        topics=store.select(Topic, key=about),
        outcomes=outcomes,
        citations=store.select(Citation, record=[key, *(outcome.key for outcome in outcomes)]),
        as_of=history.last_of(store.connection, key),
    )
