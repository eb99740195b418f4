"""Whom and what the words of a file mean, each asked of the record once."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from sepca_cli.cli.attending import attendance, topic
from sepca_cli.dates import When
from sepca_cli.errors import SepcaError
from sepca_cli.model import Event, Participation, Topic
from sepca_cli.names import match_key
from sepca_cli.store import find, incoming
from sepca_cli.store.rows import TABLES
from sepca_cli.store.store import KINDS, Store

# The kind of record that a field refers to; "" is any.
REFERENCES = {
    "event": "event",
    "topic": "topic",
    "party": "party",
    "owner": "party",
    "member": "party",
    "person": "person",
    "on_behalf_of": "person",
    "term": "term",
    "to_term": "term",
    "from_term": "term",
    "answers": "aim",
    "source": "source",
    "record": "",
}


def referred(kind: type[Any], field: str) -> str | None:
    """The kind of record that a field of a record refers to; None if it refers to none."""
    return TABLES[kind] if field == "part_of" else REFERENCES.get(field)


class Names:
    """The keys, names and events that are known, those of the file among them as they come."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.kind_of = incoming.kinds_by_key(store.connection)
        self._found: dict[tuple[str, str], str | SepcaError] = {}
        self._topics: dict[str, Topic] = {}
        self._by_title: dict[str, list[Event]] | None = None

    def known(self, key: str, kind: str) -> bool:
        """Whether there is a record of that kind ("" is any) under this very key."""
        if kind == "topic":
            return f"topic:{key}" in self.kind_of
        return self.kind_of.get(key, "-") == kind or (not kind and key in self.kind_of)

    def add(self, table: str, key: str) -> None:
        """Remember a record that the file brought."""
        if table == "topic":
            self.kind_of[f"topic:{key}"] = table
        elif table in KINDS:
            self.kind_of[key] = table

    def key_of(self, text: str, kind: str) -> str:
        """The key of the record that a name means.

        Raises:
            NotFound, BadRequest: none, or several.
        """
        if (text, kind) not in self._found:
            try:
                kinds = (kind,) if kind else ()
                self._found[text, kind] = find.record(self.store, text, *kinds)
            except SepcaError as refusal:
                self._found[text, kind] = refusal
        found = self._found[text, kind]
        if isinstance(found, SepcaError):
            raise found
        return found

    def participation(self, words: Mapping[str, str]) -> Participation:
        """Who took part, from a name that is that of a party or of a person.

        Raises:
            NotFound, BadRequest: the name cannot be understood.
        """
        return attendance(self.store, "", words["who"], words["role"])

    def topic(self, name: str) -> Topic:
        """The topic of that key or name, or a new one."""
        if name not in self._topics:
            self._topics[name] = topic(self.store, name)
        return self._topics[name]

    # ---- events

    def learn(self, event: Event) -> None:
        """Remember an event that the file brought."""
        if self._by_title is not None:
            self._by_title[match_key(event.title)].append(event)

    def same_event(self, title: str, date: When, city: str) -> str:
        """The key of the event of that title on those days, if its city is not another one."""
        place = match_key(city)
        for event in self._events()[match_key(title)]:
            if event.date == date and match_key(event.city) in (place, "" if place else place):
                return event.key
            if event.date == date and not place:
                return event.key
        return ""

    def like(self, new: Event) -> list[Event]:
        """Events that may be the same: of its title in that year, or of its days and city."""
        of_title = self._events()[match_key(new.title)]
        found = [each for each in of_title if new.date.year and each.date.year == new.date.year]
        if new.date and new.city:
            place = match_key(new.city)
            found += [
                each
                for events in self._events().values()
                for each in events
                if each.date == new.date and match_key(each.city) == place
            ]
        return [each for each in dict.fromkeys(found) if each.key != new.key]

    def _events(self) -> dict[str, list[Event]]:
        if self._by_title is None:
            self._by_title = defaultdict(list)
            for event in self.store.select(Event):
                self._by_title[match_key(event.title)].append(event)
        return self._by_title
