"""What the record knows, as far as a text is searched for it."""

from sepca_cli.model import Event, Name, Party, Topic
from sepca_cli.reading.draft import Known
from sepca_cli.store.store import Store


def known_to(store: Store) -> Known:
    """The names, topics and towns of the record."""
    return Known(
        parties={party.key: party for party in store.select(Party)},
        names=store.select(Name),
        topics=store.select(Topic),
        towns={
            event.city: event.country
            for event in store.select(Event)
            if event.city and event.country
        },
    )
