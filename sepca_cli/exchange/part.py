"""The part of the record that is written out: all of it, or some events and what they refer to.

A part is whole: nothing in it refers to a record that is not in it.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cached_property
from typing import Any

from sepca_cli.model import (
    Aim,
    Chair,
    Citation,
    Event,
    EventTopic,
    Handover,
    Name,
    Outcome,
    Participation,
    Party,
    Person,
    RotationPlace,
    Source,
    Status,
    Term,
    Topic,
)
from sepca_cli.reports.labels import Labels
from sepca_cli.rules.succession import Stretch, chain, placing
from sepca_cli.store import canon, rows
from sepca_cli.store.store import Store

AT_ONCE = 500  # events of which the participants are in memory together


class Part:
    """The record as it is handed to a format, one record after the other.

    Without `chosen` events it is the whole record. With them, an event comes with the event that
    it is a part of, with everything that hangs on it, with the presidencies in which it lies or
    may lie, and with the parties, persons, topics and sources of all these. What is known of a
    presidency or a party through an event that was not chosen (a handover, an aim, a status) is
    left out, and so is the order of rotation.
    """

    def __init__(self, store: Store, chosen: Collection[Event] | None = None) -> None:
        self.store = store
        self._chosen = chosen

    def records(self, kind: type[Any]) -> Iterator[Any]:
        """The records of a kind that are in the part, in canonical order."""
        return self._in_it(kind, canon.records)

    def texts(self, kind: type[Any]) -> Iterator[Any]:
        """The same, with each value of a record as its text."""
        return self._in_it(kind, canon.as_texts)

    def _in_it(self, kind: type[Any], found: Callable[..., Iterator[Any]]) -> Iterator[Any]:
        if self._chosen is None:
            return found(self.store.connection, kind)
        column = rows.OWNER.get(kind, "key") or "party"
        some = found(self.store.connection, kind, column, self._kept[kind])
        return (each for each in some if self._has_its_event(each) and self._is_spoken_of(each))

    @cached_property
    def events(self) -> list[Event]:
        """The events in order of time, on one day the whole before its parts."""
        return sorted(
            self.records(Event),
            key=lambda event: (event.date.sort_key, bool(event.part_of), event.key),
        )

    def events_with(self, *kinds: type[Any]) -> Iterator[tuple[Event, list[list[Any]]]]:
        """Each event in order of time, with a list of its records of each of these kinds."""
        for first in range(0, len(self.events), AT_ONCE):
            together = self.events[first : first + AT_ONCE]
            keys = {event.key for event in together}
            hanging = [self._by_owner(kind, keys) for kind in kinds]
            for event in together:
                yield event, [found.get(event.key, []) for found in hanging]

    @cached_property
    def labels(self) -> Labels:
        """What parties and persons are called."""
        return Labels(self.records(Name))

    @cached_property
    def stretches(self) -> list[Stretch]:
        """All presidencies in order of time, also those that are not in the part."""
        return chain(self.store.select(Term))

    def _some(self, kind: type[Any], column: str, among: Iterable[str]) -> Iterator[Any]:
        return canon.records(self.store.connection, kind, column, set(among))

    def _by_owner(self, kind: type[Any], keys: Collection[str]) -> dict[str, list[Any]]:
        column = rows.OWNER.get(kind, "event")
        found: dict[str, list[Any]] = defaultdict(list)
        for record in self._some(kind, column, keys):
            found[getattr(record, column)].append(record)
        return found

    # ---- what some events refer to

    @cached_property
    def _kept(self) -> dict[type[Any], set[str]]:
        """By kind of record, the keys that are in the part; of what has none, its owners' keys."""
        kept: dict[type[Any], set[str]] = defaultdict(set)
        kept[Event] = self._with_wholes(Event, (event.key for event in self._chosen or ()))
        events = kept[Event]
        for event in self._some(Event, "key", events):
            kept[Term].update(placing(event.date, self.stretches).candidates)
        for handover in self.store.select(Handover):
            if handover.event in events or (not handover.event and handover.to_term in kept[Term]):
                kept[Handover].add(handover.to_term)
                kept[Term].update(filter(None, (handover.to_term, handover.from_term)))
        kept[Outcome] = {outcome.key for outcome in self._some(Outcome, "event", events)}
        kept[Aim] = self._aims(kept[Term], events)
        kept[Topic] = {about.topic for about in self._some(EventTopic, "event", events)}
        kept[Participation] = kept[EventTopic] = events
        kept[Chair] = kept[Term]
        self._add_who(kept)
        kept[Name] = kept[Party] | kept[Person]
        kept[Status] = kept[Party]
        kept[Citation] = kept[Name].union(events, kept[Outcome], kept[Term], kept[Aim])
        cited = self._cited(kept[Citation])
        while cited - kept[Source]:  # a source may itself rest on another one
            kept[Source] |= cited
            cited = self._cited(cited)
        kept[Citation] |= kept[Source]
        kept[RotationPlace] = set()
        return kept

    def _add_who(self, kept: dict[type[Any], set[str]]) -> None:
        """Add the parties and persons that the events and presidencies name."""
        parties = {term.member for term in self._some(Term, "key", kept[Term])}
        parties |= {outcome.owner for outcome in self._some(Outcome, "key", kept[Outcome])}
        persons = {chair.person for chair in self._some(Chair, "term", kept[Term])}
        for participation in self._some(Participation, "event", kept[Event]):
            parties.add(participation.party)
            persons.update((participation.person, participation.on_behalf_of))
        kept[Party] = self._with_wholes(Party, parties)
        kept[Person] = persons - {""}

    def _with_wholes(self, kind: type[Any], keys: Iterable[str]) -> set[str]:
        """Keys of events or parties, with those of all that they are parts of."""
        found: set[str] = set()
        more = set(keys) - {""}
        while more:
            found |= more
            more = {record.part_of for record in self._some(kind, "key", more)} - found - {""}
        return found

    def _aims(self, terms: set[str], events: set[str]) -> set[str]:
        """The aims of these terms that belong to one of the events or to none."""
        answers = {
            aim.key: aim.answers
            for aim in self._some(Aim, "term", terms)
            if not aim.event or aim.event in events
        }
        while lost := [key for key, priority in answers.items() if priority not in ("", *answers)]:
            for key in lost:
                del answers[key]
        return set(answers)

    def _cited(self, keys: set[str]) -> set[str]:
        return {citation.source for citation in self._some(Citation, "record", keys)}

    def _has_its_event(self, record: Any) -> bool:
        """Whether the event that a status, a handover or an aim names is in the part."""
        named = getattr(record, "event", "")
        return not named or named in self._kept[Event]

    def _is_spoken_of(self, record: Any) -> bool:
        """Whether what a citation speaks of is in the part: a handover or a status may not be."""
        if not isinstance(record, Citation):
            return True
        if record.fact == "handover":
            return record.record in self._kept[Handover]
        kind, _, word = record.fact.partition(":")
        return kind != "status" or (record.record, word) in self._statuses

    @cached_property
    def _statuses(self) -> set[tuple[str, str]]:
        return {(status.party, status.status) for status in self.records(Status)}
