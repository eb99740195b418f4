"""The handovers that a text reports: from whom, to whom, on which day, at which event."""

from collections.abc import Mapping, Sequence

from sepca_cli.dates import UNKNOWN
from sepca_cli.reading.days import Day
from sepca_cli.reading.draft import DraftEvent, DraftHandover, Fact
from sepca_cli.reading.letters import Letters
from sepca_cli.reading.members import member_of, police_of
from sepca_cli.reading.passages import Passage
from sepca_cli.reading.passing import PRESIDENCY, Member, Passing, passing_in
from sepca_cli.reading.people import Cast

PRESIDES = 40  # folded letters between a member and the presidency that is said to be theirs


def handovers_in(
    read: Letters,
    passages: Sequence[Passage],
    cast: Cast,
    days: Sequence[Day],
    events: Sequence[DraftEvent],
) -> tuple[DraftHandover, ...]:
    """The handovers that a text reports, each once; what is only planned is none."""
    members = [_members(read, passage, cast) for passage in passages]
    found: dict[str, DraftHandover] = {}
    for passage, named in zip(passages, members, strict=True):
        passing = passing_in(passage.folded, named)
        if passing and not passing.planned and _is_better(passing, found):
            if not passing.from_party:
                passing = passing._replace(from_party=_giver(passages, members, passing.to_party))
            found[passing.to_party] = _handover(read, passage, passing, days, events)
    return tuple(found.values())


def _is_better(passing: Passing, found: Mapping[str, DraftHandover]) -> bool:
    """Whether a passage tells of a handover for the first time, or for the first time from whom."""
    before = found.get(passing.to_party)
    return before is None or bool(passing.from_party and not before.from_party)


def _giver(passages: Sequence[Passage], members: Sequence[Sequence[Member]], taker: str) -> str:
    """The only other member that the text speaks of as presiding; "" if none or several."""
    presiding = {
        member.party
        for passage, named in zip(passages, members, strict=True)
        for told in PRESIDENCY.finditer(passage.folded)
        for member in named
        if max(member.start - told.end(), told.start() - member.end) <= PRESIDES
    } - {taker}
    return presiding.pop() if len(presiding) == 1 else ""


def _handover(
    read: Letters,
    passage: Passage,
    passing: Passing,
    days: Sequence[Day],
    events: Sequence[DraftEvent],
) -> DraftHandover:
    own = [day for day in days if day.spot.within(passage.spot) and day.when]
    subject = events[0].event.date if events else UNKNOWN
    date, spots = UNKNOWN, (passage.place(read, passing.start, passing.end),)
    facts = [Fact("handover", spots)]
    if own and own[0].when.precision in ("day", "month"):
        date = own[0].when
        facts.append(Fact("date", (own[0].spot,), own[0].certainty, own[0].why))
    elif not own and subject.precision == "day":
        date = subject
        facts.append(Fact("date", spots, "inferred", "it is told of the event of that day"))
    at = next((number for number, each in enumerate(events) if each.event.date == date), -1)
    if at < 0 and events and not own:
        at = 0
    return DraftHandover(passing.to_party, passing.from_party, date, at, tuple(facts))


def _members(read: Letters, passage: Passage, cast: Cast) -> list[Member]:
    """The names in a passage that can stand for a member, in its folded text.

    Also "from the Montenegrin to the Romanian presidency" names two.
    """
    known = cast.known.parties
    parties, persons = cast.inside(passage.spot)
    named = [(each.spot, member_of(known, each.keys[0])) for each in parties if each.sure]
    named += [(each.spot, member_of(known, each.party)) for each in persons]
    spots = [spot for spot, _ in named]
    named += [
        (each.spot, police_of(known, each.country))
        for each in cast.adjectives
        if each.spot.within(passage.spot) and not any(each.spot.within(spot) for spot in spots)
    ]
    members = []
    for spot, key in sorted(named):
        if key:
            start, end = read.stretch(spot)
            members.append(Member(start - passage.offset, end - passage.offset, key))
    return members
