"""Whom and what the words of a file mean, each asked of the record once."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, TypeVar

from sepca_cli.cli.countries import country_named
from sepca_cli.cli.events.attending import attendance, topic
from sepca_cli.dates import When
from sepca_cli.errors import SepcaError
from sepca_cli.exchange.offered import Offered
from sepca_cli.model import Event, Participation, Topic
from sepca_cli.names import match_key
from sepca_cli.store import canon, find, incoming
from sepca_cli.store.rows import TABLES
from sepca_cli.store.store import KINDS, Store

Answer = TypeVar("Answer")

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


REFERRED = {
    kind: tuple((f, wanted) for f in kind._fields if (wanted := referred(kind, f)) is not None)
    for kind in TABLES
}


class Events:
    """The events that are known, to tell which one a row means.

    Of each only its key is held, under a number that is made of its title and year, and under one
    of its days and city. Two may share a number: what is found is asked of the record.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._keys: dict[int, str] = {}
        for event in canon.records(store.connection, Event):
            self.learn(event)

    def learn(self, event: Event) -> None:
        """Remember an event of the record."""
        self._put(_title(event.title, event.date), event.key)
        if event.date and event.city:
            self._put(_place(event.date, event.city), event.key)

    def same(self, title: str, date: When, city: str) -> str:
        """The key of the event of that title on those days, if its city is not another one."""
        place, titled = match_key(city), _title(title, date)
        for event in self._known(titled):
            there = match_key(event.city)
            fits = _title(event.title, event.date) == titled and event.date == date
            if fits and (place == there or not place or not there):
                return event.key
        return ""

    def like(self, new: Event) -> list[Event]:
        """Events that may be the same: of its title in that year, or of its days and city."""
        titled, placed = _title(new.title, new.date), _place(new.date, new.city)
        found = [
            *(each for each in self._known(titled) if _title(each.title, each.date) == titled),
            *(each for each in self._known(placed) if _place(each.date, each.city) == placed),
        ]
        return [each for each in dict.fromkeys(found) if each.key != new.key]

    def _put(self, told: tuple[str, str], key: str) -> None:
        """Put a key behind those that are there; nearly everywhere it is the only one."""
        number = hash(told)
        self._keys[number] = f"{self._keys[number]} {key}" if number in self._keys else key

    def _known(self, told: tuple[str, str]) -> Iterator[Event]:
        """The events that are known under a title and year, or under days and a city."""
        return (self._store.get(Event, key) for key in self._keys.get(hash(told), "").split())


def _title(title: str, date: When) -> tuple[str, str]:
    return match_key(title), date.year


def _place(date: When, city: str) -> tuple[str, str]:
    return date.text, match_key(city)


class Names:
    """The keys and names that are known, those of the file among them as they come."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._here = incoming.kinds_by_key(store.connection)
        self._brought: dict[str, str] = {}  # the same of what came with the file
        self._found: dict[tuple[str, str], str | SepcaError] = {}
        self._there: dict[tuple[str, str], Participation | SepcaError] = {}
        self._topics: dict[str, Topic] = {}
        self._countries: dict[str, Callable[[When], str]] = {}
        self._topic_names = {each.key: each.name for each in store.select(Topic)}

    @cached_property
    def events(self) -> Events:
        """The events of the record; only rows without keys ask for them."""
        return Events(self.store)

    def kind_of(self, key: str) -> str:
        """The kind of the record under this very key; "" if there is none."""
        return self._here.get(key) or self._brought.get(key, "")

    def known(self, key: str, kind: str) -> bool:
        """Whether there is a record of that kind ("" is any) under this very key."""
        found = self.kind_of(f"topic:{key}" if kind == "topic" else key)
        return found == kind if kind else bool(found)

    def was_there(self, key: str) -> bool:
        """Whether there was a record of that key before the file."""
        return key in self._here

    def all_new(self, keys: Iterable[str]) -> bool:
        """Whether there was a record of none of these keys before the file."""
        return not any(map(self.was_there, set(keys)))

    def add(self, table: str, key: str) -> None:
        """Remember a record that the file brought."""
        if table == "topic":
            key = f"topic:{key}"
        elif table not in KINDS:
            return
        self._brought[key] = table

    def add_all(self, table: str, keys: Iterable[str]) -> None:
        """Remember the keys of records that the file brought."""
        self._brought.update(dict.fromkeys(keys, table))

    def key_of(self, text: str, kind: str) -> str:
        """The key of the record that a name means.

        Raises:
            NotFound, BadRequest: none, or several.
        """
        kinds = (kind,) if kind else ()
        return _once(self._found, (text, kind), lambda: find.record(self.store, text, *kinds))

    def participation(self, words: Mapping[str, str]) -> Participation:
        """Who took part, from a name that is that of a party or of a person.

        Raises:
            NotFound, BadRequest: the name cannot be understood.
        """
        who, role = words["who"], words["role"]
        return _once(self._there, (who, role), lambda: attendance(self.store, "", who, role))

    def country(self, text: str, date: When) -> str:
        """The country that is meant, by the name that it had on a date; else as typed."""
        if text not in self._countries:
            self._countries[text] = country_named(self.store, text)
        return self._countries[text](date)

    def one_by_one(self, offered: Offered) -> list[Offered]:
        """Those who are meant by a cell: a comma stands between names where it is in none."""
        who = offered.words.get("who", "")
        if "," not in who:
            return [offered]
        try:
            self.participation(offered.words)
        except SepcaError:
            names = filter(None, map(str.strip, who.split(",")))
            return [offered._replace(words={**offered.words, "who": name}) for name in names]
        return [offered]

    def topic(self, name: str) -> Topic:
        """The topic of that key or name, or a new one."""
        if name not in self._topics:
            found = topic(self.store, name)
            wish, number = found.key, 1
            # Of two new topics whose names begin alike, one gets a number behind its key.
            while self._topic_names.setdefault(found.key, found.name) != found.name:
                number += 1
                found = found._replace(key=f"{wish}-{number}")
            self._topics[name] = found
        return self._topics[name]


def _once(
    answers: dict[tuple[str, str], Answer | SepcaError],
    asked: tuple[str, str],
    ask: Callable[[], Answer],
) -> Answer:
    """The answer that was given before, or else is given now; a refusal is one too."""
    if asked not in answers:
        try:
            answers[asked] = ask()
        except SepcaError as refusal:
            answers[asked] = refusal
    answer = answers[asked]
    if isinstance(answer, SepcaError):
        raise answer.with_traceback(None)  # it would grow each time
    return answer
