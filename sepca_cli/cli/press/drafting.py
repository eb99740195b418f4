"""From what was read out of a text to what a person is asked to accept."""

from collections.abc import Iterable

from sepca_cli.cli.events.recording import key_for
from sepca_cli.exchange.draft_json import Drafted, NewRecord, ToldEvent, ToldHandover
from sepca_cli.model import Citation, EventRecord, EventTopic, Participation, Topic
from sepca_cli.names import slug
from sepca_cli.reading.draft import Draft, DraftEvent, DraftHandover, Fact, NewName
from sepca_cli.reading.language.letters import Spot
from sepca_cli.rules.same_event import alike, window
from sepca_cli.store.scope import Scope, events
from sepca_cli.store.store import Store

OFFERED = ("subject", "announced")  # what the text looks back at stands in other texts
LONGEST_QUOTE = 300  # characters; of more, the beginning and the end


def drafted(store: Store, draft: Draft, source: str) -> Drafted:
    """What a text tells, ready to be accepted: events with keys and citations, and who is new.

    An event that the record has already is marked as one that adds to it.
    """
    drafting = _Drafting(store, draft, source)
    told = {
        number: drafting.event(event)
        for number, event in enumerate(draft.events)
        if event.standing in OFFERED
    }
    handovers = [drafting.handover(each, told.get(each.at)) for each in draft.handovers]
    return Drafted(tuple(told.values()), drafting.needed(told.values()), tuple(handovers))


def place_of(text: str, spot: Spot) -> str:
    """A place in a text for a citation: the words as written, and which characters they are."""
    words = " ".join(spot.of(text).split())
    if len(words) > LONGEST_QUOTE:
        half = LONGEST_QUOTE // 2
        words = f"{words[:half].rstrip()} ... {words[-half:].lstrip()}"
    return f'"{words}" (characters {spot.start}-{spot.end})'


class _Drafting:
    """A draft on its way to what is asked about it, with the keys that were given so far."""

    def __init__(self, store: Store, draft: Draft, source: str) -> None:
        self.store, self.text, self.source = store, draft.text, source
        self._taken: set[str] = set()
        self.new = {each.name: self._new(each) for each in draft.new}

    def event(self, told: DraftEvent) -> ToldEvent:
        """An event as the record keeps it, with the citation of each fact."""
        days = window(told.event.date)
        recorded = events(self.store.connection, Scope(*days)) if days else []
        likely = alike(told.event, recorded)
        sure = [each.event.key for each in likely if each.sure]
        adds_to = sure[0] if len(sure) == 1 else ""
        key = adds_to or self._free_key(key_for(told.event))
        there = [self._under_keys(each._replace(event=key)) for each in told.participations]
        outcomes = [
            each._replace(key=f"{key}.{number}", event=key, owner=self._key(each.owner))
            for number, each in enumerate(told.outcomes, 1)
        ]
        facts = {old.fact: new.fact for old, new in zip(told.participations, there, strict=True)}
        cited = [
            self._citation(fact._replace(name=facts.get(fact.name, fact.name)), key)
            for fact in told.facts
        ]
        could = () if adds_to else tuple(each.event.key for each in likely)
        topics = _topics(self.store, told.topics)
        record = EventRecord(told.event._replace(key=key), there, topics, outcomes, cited)
        return ToldEvent(record, adds_to, could)

    def handover(self, told: DraftHandover, event: ToldEvent | None) -> ToldHandover:
        """A handover, at an event that is offered with it."""
        first = told.facts[0] if told.facts else None
        return ToldHandover(
            self._key(told.to_party),
            self._key(told.from_party),
            told.date,
            event.record.event.key if event else "",
            self.source,
            place_of(self.text, first.spots[0]) if first else "",
            first.certainty if first else "documented",
        )

    def needed(self, told: Iterable[ToldEvent]) -> tuple[NewRecord, ...]:
        """Those who are new and of whom an event speaks."""
        spoken_of: set[str] = set()
        for each in told:
            for there in each.record.participations:
                spoken_of |= {there.party, there.person, there.on_behalf_of}
            spoken_of |= {outcome.owner for outcome in each.record.outcomes}
        return tuple(new for new in self.new.values() if new.key in spoken_of)

    def _new(self, told: NewName) -> NewRecord:
        key = self._free_key(slug(told.name, 6) or told.kind)
        return NewRecord(told.name, key, told.kind, told.country)

    def _key(self, name: str) -> str:
        """The key of somebody who may be new."""
        return self.new[name].key if name in self.new else name

    def _under_keys(self, told: Participation) -> Participation:
        return told._replace(
            party=self._key(told.party),
            person=self._key(told.person),
            on_behalf_of=self._key(told.on_behalf_of),
        )

    def _citation(self, fact: Fact, key: str) -> Citation:
        """The citation of a fact; of an outcome it speaks as a whole (its fact is `outcome:1`)."""
        name, _, number = fact.name.partition(":")
        outcome = number if name == "outcome" else ""
        return Citation(
            f"{key}.{outcome}" if outcome else key,
            "" if outcome else fact.name,
            self.source,
            place=place_of(self.text, fact.spots[0]),
            certainty=fact.certainty,
            note=fact.why,
        )

    def _free_key(self, wish: str) -> str:
        """A key that neither the record has nor anything else in the same text."""
        key, number = self.store.free_key(wish), 1
        while key in self._taken:
            number += 1
            key = self.store.free_key(f"{wish}-{number}")
        self._taken.add(key)
        return key


def _topics(store: Store, told: Iterable[Topic | EventTopic]) -> list[Topic]:
    """The topics of the record that a text speaks of."""
    keys = [each.topic if isinstance(each, EventTopic) else each.key for each in told]
    return store.select(Topic, key=keys) if keys else []
