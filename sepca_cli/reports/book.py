"""The part of the record that a report speaks of, in memory, with its indexes."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from sepca_cli.dates import When
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
from sepca_cli.reports.evidence import Evidence
from sepca_cli.reports.labels import Labels
from sepca_cli.rules.in_office import Offices
from sepca_cli.rules.membership import Membership
from sepca_cli.rules.numbered import numbered
from sepca_cli.rules.succession import Placing, Stretch, chain

Record = TypeVar("Record")


@dataclass(frozen=True, eq=False)
class Book:
    """Records of a scope: its events with what hangs on them, and everything they refer to.

    What a report does not need may be left empty. Terms, statuses and the rotation are never only
    a part: who was in office or a member on a day is found among all of them.
    """

    events: Sequence[Event] = ()
    participations: Sequence[Participation] = ()
    topics: Sequence[Topic] = ()
    event_topics: Sequence[EventTopic] = ()
    outcomes: Sequence[Outcome] = ()
    parties: Sequence[Party] = ()
    persons: Sequence[Person] = ()
    names: Sequence[Name] = ()
    statuses: Sequence[Status] = ()
    terms: Sequence[Term] = ()
    chairs: Sequence[Chair] = ()
    handovers: Sequence[Handover] = ()
    aims: Sequence[Aim] = ()
    rotation: Sequence[RotationPlace] = ()
    sources: Sequence[Source] = ()
    citations: Sequence[Citation] = ()

    @cached_property
    def labels(self) -> Labels:
        """What parties and persons are called."""
        return Labels(self.names)

    @cached_property
    def evidence(self) -> Evidence:
        """Which source says what."""
        return Evidence(self.citations)

    @cached_property
    def stretches(self) -> list[Stretch]:
        """The presidencies in order of time."""
        return chain(self.terms)

    @cached_property
    def offices(self) -> Offices:
        """The presidencies, ready to be asked for a date."""
        return Offices(self.stretches)

    @cached_property
    def position(self) -> dict[str, int]:
        """The place of each term in that order."""
        return {stretch.term.key: place for place, stretch in enumerate(self.stretches)}

    @cached_property
    def event(self) -> dict[str, Event]:
        """Events by key."""
        return {event.key: event for event in self.events}

    @cached_property
    def party(self) -> dict[str, Party]:
        """Parties by key."""
        return {party.key: party for party in self.parties}

    @cached_property
    def term(self) -> dict[str, Term]:
        """Terms by key."""
        return {term.key: term for term in self.terms}

    @cached_property
    def handover_to(self) -> dict[str, Handover]:
        """Handovers by the term that they began."""
        return {handover.to_term: handover for handover in self.handovers}

    @cached_property
    def chairs_of(self) -> dict[str, list[Chair]]:
        """Who held each term for its member, in order of time."""
        in_order = sorted(
            self.chairs, key=lambda chair: ((chair.since or chair.until).sort_key, chair.person)
        )
        return _gathered(in_order, "term")

    @cached_property
    def in_time(self) -> list[Event]:
        """The events in order of time, on one day the whole before its parts."""
        return sorted(
            self.events, key=lambda event: (event.date.sort_key, bool(event.part_of), event.key)
        )

    @cached_property
    def parts_of(self) -> dict[str, list[Event]]:
        """The parts of each event, in order of time."""
        return _gathered(self.in_time, "part_of")

    @cached_property
    def source(self) -> dict[str, Source]:
        """Sources by key."""
        return {source.key: source for source in self.sources}

    @cached_property
    def participations_at(self) -> dict[str, list[Participation]]:
        """Participations by event."""
        return _gathered(self.participations, "event")

    @cached_property
    def outcomes_of(self) -> dict[str, list[Outcome]]:
        """Outcomes by event, in the order of their numbers."""
        return _gathered(numbered(self.outcomes), "event")

    @cached_property
    def aims_of(self) -> dict[str, list[Aim]]:
        """Priorities and milestones by term, in the order of their numbers."""
        return _gathered(numbered(self.aims), "term")

    @cached_property
    def occasion_of(self) -> dict[str, str]:
        """By event, the event of the book of which it was a part in the end; itself if of none.

        A whole that was not held itself is nobody's occasion.
        """
        found = {}
        for event in self.events:
            occasion = event
            seen = {event.key}
            while (whole := self.event.get(occasion.part_of)) and whole.state == "held":
                if whole.key in seen:  # a circle, which only another program can have made
                    break
                seen.add(whole.key)
                occasion = whole
            found[event.key] = occasion.key
        return found

    @cached_property
    def topics_of(self) -> dict[str, list[Topic]]:
        """Topics by event."""
        topics = {topic.key: topic for topic in self.topics}
        found = defaultdict(list)
        for about in self.event_topics:
            found[about.event].append(topics[about.topic])
        return dict(found)

    @cached_property
    def statuses_of(self) -> dict[str, list[Status]]:
        """Statuses by party."""
        return _gathered(self.statuses, "party")

    def presidency(self, date: When) -> Placing:
        """The term in office on a date, as well as it is known."""
        if date.text not in self._presidencies:
            self._presidencies[date.text] = self.offices.on(date)
        return self._presidencies[date.text]

    def was_member(self, party: str, date: When) -> bool:
        """Whether what happened on a date happened while the party was a member."""
        if party not in self._memberships:
            self._memberships[party] = Membership(party, self.statuses_of.get(party, []))
        return self._memberships[party].on(date)

    # A date comes again and again: an event has many participants, a year many events.

    @cached_property
    def _presidencies(self) -> dict[str, Placing]:
        return {}

    @cached_property
    def _memberships(self) -> dict[str, Membership]:
        return {}


def _gathered(records: Iterable[Record], owner: str) -> dict[str, list[Record]]:
    """Records by what they hang on, in the order in which they came."""
    found: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        found[getattr(record, owner)].append(record)
    return dict(found)
