"""The facts of a draft under their numbers, each with its value in words."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sepca_cli.dates import When
from sepca_cli.model import Event, Participation
from sepca_cli.reading.draft import Draft, DraftEvent, DraftHandover, Fact, Mention
from sepca_cli.reading.language.letters import Spot
from sepca_cli.reports.labels import Labels

LONGEST = 80  # characters of a value in a table


class Found(NamedTuple):
    """A fact that was found: its number and name, its value, and where it stands.

    `shown` is the value for people, where that is another one: 13 Dec 2022 for 2022-12-13, the
    beginning of an outcome.
    """

    number: int
    name: str
    value: str
    shown: str
    spots: tuple[Spot, ...]
    certainty: str = "documented"
    why: str = ""


class Numbered:
    """The facts of a draft with their numbers, counted through."""

    def __init__(self, draft: Draft, labels: Labels, topics: Mapping[str, str]) -> None:
        self._labels, self._topics = labels, topics
        self._last = 0
        self.of_events = [
            [self._next(fact, self._of_event(fact.name, event)) for fact in event.facts]
            for event in draft.events
        ]
        self.of_handovers = [
            [self._next(fact, self._of_handover(fact.name, handover)) for fact in handover.facts]
            for handover in draft.handovers
        ]
        self.mentions = [self._mention(mention) for mention in draft.mentions]

    def all(self) -> Iterator[Found]:
        """Everything that has a number."""
        for found in (*self.of_events, *self.of_handovers, self.mentions):
            yield from found

    def _next(self, fact: Fact, value: str | When) -> Found:
        self._last += 1
        text = value.text if isinstance(value, When) else value
        shown = value.shown if isinstance(value, When) else _shortened(value)
        return Found(self._last, fact.name, text, shown, fact.spots, fact.certainty, fact.why)

    def _mention(self, mention: Mention) -> Found:
        self._last += 1
        label = self._labels.of(mention.party)
        return Found(self._last, mention.party, label, label, mention.spots)

    def _of_event(self, name: str, told: DraftEvent) -> str | When:
        """The value of a fact of an event; parties and persons as they are called."""
        kind, _, rest = name.partition(":")
        if name == "date":
            return told.event.date
        if name in Event._fields:
            return str(getattr(told.event, name))
        if kind == "topic":
            return self._topics.get(rest, rest)
        if kind == "outcome" and rest.isdecimal() and 0 < int(rest) <= len(told.outcomes):
            return told.outcomes[int(rest) - 1].text
        there = [each for each in told.participations if each.fact == name]
        return self._who(there[0]) if there else ""

    def _who(self, there: Participation) -> str:
        names = [self._labels.of(each) for each in (there.person, there.party) if each]
        about = [there.office] if there.office else []
        if there.on_behalf_of:
            about.append(f"on behalf of {self._labels.of(there.on_behalf_of)}")
        return ", ".join([*names, *about])

    def _of_handover(self, name: str, told: DraftHandover) -> str | When:
        if name == "date":
            return told.date
        if name == "from_term":
            return self._labels.of(told.from_party)
        giver = f"from {self._labels.of(told.from_party)} " if told.from_party else ""
        return f"{giver}to {self._labels.of(told.to_party)}"


def _shortened(text: str) -> str:
    """The beginning of a long text: the whole of it stands above, marked with its number."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rpartition(' ')[0]} ..."
