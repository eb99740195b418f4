"""A draft held against what was expected of its text: what is right, missing or made up.

What an archivist may record or leave is not counted at all. A fact of an event is invented when
neither the expected event nor `either` has it; nothing can be invented by what only describes:
a topic, a state, a mere mention.
"""

from collections.abc import Callable, Iterable, Sequence

from benchmarks.corpus import Claim, Expected, ExpectedEvent, ExpectedHandover
from benchmarks.likeness import Names, same_town
from benchmarks.tally import Tally
from sepca_cli.dates import When, in_profile
from sepca_cli.model import ROLES, ROLES_AWAY, Participation
from sepca_cli.reading.draft import Draft, DraftEvent, DraftHandover, Known

ITSELF = "sepca"  # named in every text, and the organiser of most events: neither right nor wrong


def judged(expected: Expected, draft: Draft, known: Known) -> Tally:
    """Every field of a draft, counted, and every invented fact by its name."""
    return _Trial(expected, draft, known).tally()


def paired(
    drafts: Sequence[DraftEvent], events: Sequence[ExpectedEvent]
) -> list[tuple[DraftEvent | None, ExpectedEvent | None]]:
    """Each proposed event beside the expected one that it is most like, and those left over."""
    most_alike_first = sorted(
        (-_likeness(draft, event), event.optional, mine, theirs)
        for mine, draft in enumerate(drafts)
        for theirs, event in enumerate(events)
    )
    beside: dict[int, int] = {}
    for unlikeness, optional, mine, theirs in most_alike_first:
        alike = -unlikeness >= (2 if optional else 1)
        if alike and mine not in beside and theirs not in beside.values():
            beside[mine] = theirs
    found = [
        (draft, events[beside[mine]] if mine in beside else None)
        for mine, draft in enumerate(drafts)
    ]
    missed = [event for at, event in enumerate(events) if at not in beside.values()]
    return [*found, *((None, event) for event in missed)]


def _likeness(draft: DraftEvent, event: ExpectedEvent) -> int:
    """How many signs there are that the two are one event; the day is the best of them."""
    return (
        4 * (draft.event.date.text in event.dates)
        + 2 * same_town(draft.event.city, event.city)
        + (draft.event.kind in event.kinds)
        + (draft.standing in event.standings)
    )


class _Trial:
    """One draft against one expectation."""

    def __init__(self, expected: Expected, draft: Draft, known: Known) -> None:
        self._expected = expected
        self._draft = draft
        self._known = known
        self._names = Names(known)
        self._written = {new.name: new.spot.of(draft.text) for new in draft.new}
        self._tally = Tally()

    def tally(self) -> Tally:
        for draft, event in paired(self._draft.events, self._expected.events):
            self._standing(draft, event)
            if draft is not None:
                self._proposed(draft, event)
            if event is not None and _is_asked(event):
                self._wanted(draft, event)
        self._handovers()
        self._everybody("parties", "party", self._mentioned(), self._mentions(), self._may_name())
        self._everybody("persons", "person", set(), [], [])
        self._topics()
        return self._tally

    # ---- one event -----------------------------------------------------------------------------

    def _standing(self, draft: DraftEvent | None, event: ExpectedEvent | None) -> None:
        if event is not None and event.optional:
            return
        right = draft is not None and event is not None and draft.standing in event.standings
        if draft is not None:
            self._tally.propose("standing", f"{draft.standing} {draft.event.kind}", right)
        if event is not None:
            told = f"{'|'.join(event.standings)} {'|'.join(event.kinds)}"
            self._tally.want("standing", told, right)

    def _proposed(self, draft: DraftEvent, event: ExpectedEvent | None) -> None:
        """Every value of a proposed event: right, of no matter, or made up."""
        counted = draft.standing == "subject" if event is None else _is_asked(event)
        mine = draft.event

        def fact(field: str, told: str, right: bool, *, invented: bool = True) -> None:
            if counted and field:
                self._tally.propose(field, told, right)
            if invented and not right:
                self._tally.invent(f"{draft.standing} {mine.kind}, {told}")

        if mine.date and not self._may("date", mine.date.text):
            right = event is not None and mine.date.text in event.dates
            fact("day", f"date:{mine.date.text}", right)
        if (mine.city or mine.country) and not self._may("city", mine.city, same_town):
            right = event is not None and self._is_there(draft, event)
            elsewhere = event is None or not same_town(mine.city, event.city)
            told = f"city:{mine.city}" if mine.city else f"country:{mine.country}"
            fact("place", told, right, invented=bool(mine.city) and elsewhere)
        if not self._may("kind", mine.kind):
            fact("kind", f"kind:{mine.kind}", event is not None and mine.kind in event.kinds)
        right = event is not None and mine.state in event.states
        fact("state", f"state:{mine.state}", right, invented=False)
        for field, claims in (
            ("party", event and event.parties),
            ("person", event and event.persons),
        ):
            for role, name in _roles(draft.participations, field):
                right = any(self._says(claim, role, name) for claim in claims or ())
                if right or not self._is_no_matter(role, name, claims or ()):
                    fact("roles" if field == "party" else "", f"{role}:{name}", right)

    def _wanted(self, draft: DraftEvent | None, event: ExpectedEvent) -> None:
        """Every value of an expected event: found, or missed."""
        want, mine = self._tally.want, draft and draft.event
        if event.dates:
            told = f"date:{'|'.join(event.dates)}"
            want("day", told, mine is not None and mine.date.text in event.dates)
        if event.city or event.countries:
            told = f"place:{event.city}, {'|'.join(event.countries)}"
            want("place", told, draft is not None and self._is_there(draft, event))
        told = f"kind:{'|'.join(event.kinds)}"
        want("kind", told, mine is not None and mine.kind in event.kinds)
        told = f"state:{'|'.join(event.states)}"
        want("state", told, mine is not None and mine.state in event.states)
        roles = _roles(draft.participations, "party") if draft else []
        for claim in event.parties:
            found = any(self._says(claim, role, name) for role, name in roles)
            want("roles", f"{'|'.join(claim.roles)}:{'|'.join(claim.names)}", found)

    def _is_there(self, draft: DraftEvent, event: ExpectedEvent) -> bool:
        """Whether the place is the expected one; of a country that is not, nothing is asked."""
        city, country = draft.event.city, draft.event.country
        here = same_town(city, event.city) if event.city else not city
        return here and (
            not event.countries
            or any(self._names.same_country(country, each) for each in event.countries)
        )

    def _says(self, claim: Claim, role: str, name: str) -> bool:
        return role in claim.roles and self._is_one_of(name, claim.names)

    def _is_one_of(self, name: str, names: Iterable[str]) -> bool:
        """Whether a name, or what the text writes for somebody new, is one of those expected."""
        mine = {name, self._written.get(name, name)}
        return any(self._names.same(one, each) for one in mine for each in names)

    def _is_no_matter(self, role: str, name: str, claims: Iterable[Claim]) -> bool:
        """Whether a role may be recorded or left: it is in `either`, or follows from another."""
        if role == "organiser" and name == ITSELF:
            return True
        if any(self._says(claim, role, name) for claim in self._expected.either):
            return True
        return any(
            _follows(role, claim.roles) and self._is_one_of(name, claim.names) for claim in claims
        )

    def _may(self, field: str, value: str, same: Callable[[str, str], bool] = str.__eq__) -> bool:
        """Whether `either` has the value of a field."""
        return any(
            field in claim.roles and any(same(value, each) for each in claim.names)
            for claim in self._expected.either
        )

    # ---- handovers -----------------------------------------------------------------------------

    def _handovers(self) -> None:
        for mine in self._draft.handovers:
            told = f"{mine.from_party}>{mine.to_party}"
            right = any(self._is_handover(mine, each) for each in self._expected.handovers)
            if not right and self._may("handover", told):
                continue
            told = f"handover:{told} {mine.date.text}".rstrip()
            self._tally.propose("handovers", told, right)
            if not right:
                self._tally.invent(told)
        for wanted in self._expected.handovers:
            found = any(self._is_handover(each, wanted) for each in self._draft.handovers)
            told = f"{wanted.from_party}>{wanted.to_party} {wanted.date}".rstrip()
            self._tally.want("handovers", told, found)

    def _is_handover(self, mine: DraftHandover, wanted: ExpectedHandover) -> bool:
        """Whether they are one; where the text tells no day, every day of its events will do."""
        if (mine.from_party, mine.to_party) != (wanted.from_party, wanted.to_party):
            return False
        if wanted.date or not mine.date:
            return mine.date.text == wanted.date
        days = [in_profile(day) for event in self._expected.events for day in event.dates]
        return any(_is_within(mine.date, day) for day in days if day)

    # ---- who and what, wherever in the text ----------------------------------------------------

    def _everybody(
        self,
        field: str,
        column: str,
        mentioned: set[str],
        mentions: Sequence[str],
        may_name: Sequence[str],
    ) -> None:
        """All parties or persons of a draft, in whatever role, against all that are expected."""
        named = mentioned | {
            name
            for draft in self._draft.events
            for _, name in _roles(draft.participations, column, mentioned=True)
        }
        wanted: list[tuple[str, ...]] = [(name,) for name in mentions]
        allowed = list(may_name)
        for event in self._expected.events:
            for claim in event.parties if column == "party" else event.persons:
                if event.optional:
                    allowed += claim.names
                else:
                    wanted.append(claim.names)
        for claim in self._expected.either:
            if claim.roles[0] in ROLES:
                allowed += claim.names
        self._all(field, named, wanted, allowed)

    def _topics(self) -> None:
        named = {topic.key for draft in self._draft.events for topic in draft.topics}
        events = self._expected.events
        wanted = [(topic,) for event in events if not event.optional for topic in event.topics]
        allowed = [topic for event in events if event.optional for topic in event.topics]
        for claim in self._expected.either:
            if claim.roles == ("topic",):
                allowed += claim.names
        self._all("topics", named, wanted, allowed)

    def _all(
        self,
        field: str,
        named: set[str],
        wanted: Sequence[tuple[str, ...]],
        allowed: Sequence[str],
    ) -> None:
        for name in sorted(named):
            right = any(self._is_one_of(name, names) for names in wanted)
            if right or not self._is_one_of(name, allowed):
                self._tally.propose(field, name, right)
        for names in sorted(set(wanted)):
            found = any(self._is_one_of(name, names) for name in named)
            self._tally.want(field, "|".join(names), found)

    def _mentioned(self) -> set[str]:
        """The parties that a draft names beside those that have a part in an event."""
        named = {mention.party for mention in self._draft.mentions}
        for handover in self._draft.handovers:
            named |= {handover.from_party, handover.to_party}
        return named - {""}

    def _mentions(self) -> list[str]:
        """The parties that are expected beside those that have a part in an event."""
        members = [party for each in self._expected.handovers for party in each[:2]]
        return [*self._expected.mentions, *filter(None, members)]

    def _may_name(self) -> list[str]:
        """Whom a draft may name in every text: the association, and states within other names."""
        events = self._expected.events
        named = {*self._mentions()}
        named |= {name for event in events for claim in event.parties for name in claim.names}
        places = {country for event in events for country in event.countries}
        parties = self._known.parties
        places |= {parties[name].country for name in named if name in parties}
        states = [key for key, party in parties.items() if party.kind == "state"]
        in_either = [c.names for c in self._expected.either if c.roles == ("handover",)]
        return [
            ITSELF,
            *(party for names in in_either for name in names for party in name.split(">")),
            *(key for key in states if any(self._is_in(key, place) for place in places if place)),
        ]

    def _is_in(self, state: str, country: str) -> bool:
        return self._names.same_country(self._known.parties[state].country, country)


def _is_asked(event: ExpectedEvent) -> bool:
    """Whether the values of an event are counted: those of what the text is about."""
    return "subject" in event.standings and not event.optional


def _follows(role: str, others: Iterable[str]) -> bool:
    """Whether who has one of the other roles has this one too: who presents also speaks."""
    if role == "speaker":
        return "presenter" in others
    return role == "participant" and bool(set(others).difference(ROLES_AWAY))


def _roles(
    participations: Iterable[Participation], column: str, *, mentioned: bool = False
) -> list[tuple[str, str]]:
    """Role and name of each party or person; of those only mentioned when they are asked for."""
    return sorted(
        {
            (each.role, getattr(each, column))
            for each in participations
            if getattr(each, column) and (mentioned or each.role != "mentioned")
        }
    )


def _is_within(one: When, other: When) -> bool:
    return other.earliest <= one.earliest and one.latest <= other.latest
