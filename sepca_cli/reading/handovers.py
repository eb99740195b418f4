"""The handovers that a text reports: from whom, to whom, on which day, at which event."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from sepca_cli.dates import UNKNOWN, When
from sepca_cli.reading.day_kinds import WRITTEN_ON
from sepca_cli.reading.days import Day
from sepca_cli.reading.draft import DraftEvent, DraftHandover, Fact, Question
from sepca_cli.reading.happening_words import EARLIER, SAID_ON
from sepca_cli.reading.letters import Letters
from sepca_cli.reading.members import member_of, police_of
from sepca_cli.reading.passages import Passage
from sepca_cli.reading.passing import Member, Passing, passing_in
from sepca_cli.reading.passing_words import PRESIDENCY, SIGN
from sepca_cli.reading.people import Cast, people_in

PRESIDES = 40  # folded letters between a member and the presidency that is said to be theirs
BEFORE_A_DAY = 40  # folded letters of the words before a day that say what begins on it
AT_A_MEETING = ("general-assembly", "executive-board", "ceremony", "conference", "other")

# Before a day on which a term begins or ends: the presidency changed hands at the ceremony.
_OF_THE_TERM = re.compile(
    r"\b(?:as (?:of|from)|from|starting|beginning|begins|start(?:s|ed)|began|until|till|through"
    r"|effective|od|pocinje|poce\w+|do|zakljucno sa|zapocn\w+|pocnuva|ot|scitano ot|zapocva"
    r"|de la|din|incepand (?:cu|din)|incepe|pana (?:la|pe)|nga|duke filluar|fillon|deri)"
    r"(?: on| data de| data| dana| denot| me| na| la| pe| nga)? $"
)


class _Told(NamedTuple):
    """What a passage tells of a handover."""

    passage: Passage
    passing: Passing


def handovers_in(
    read: Letters,
    passages: Sequence[Passage],
    cast: Cast,
    days: Sequence[Day],
    events: Sequence[DraftEvent],
    country: str,
) -> tuple[tuple[DraftHandover, ...], tuple[Question, ...]]:
    """The handovers that a text reports or announces, each once, and what is asked about others.

    One of which the text names only one side is none: from whom the other took over, or to whom it
    passed, is asked. `country` is that of a service that is named without its country.
    """
    named = [_members(read, passage, cast, country) for passage in passages]
    told = _told(passages, named)
    whole = [each for each in told if each.passing.whole]
    whole.sort(key=lambda each: each.passing.planned)
    found: dict[str, _Told] = {}
    for each in whole:
        found.setdefault(each.passing.to_party, each)
    questions = []
    presiding = _presiding(passages, named)
    gave = {each.passing.from_party for each in told} - {""}
    for each in told:
        taker = each.passing.to_party
        if not taker or taker in found:
            continue
        giver = _only_one(gave - {taker})
        if not (giver or each.passing.planned):
            giver = _only_one(presiding - {taker})
        if giver:
            found[taker] = _Told(each.passage, each.passing._replace(from_party=giver))
        elif not each.passing.planned:
            spot = each.passage.place(read, each.passing.start, each.passing.end)
            questions.append(Question("handover", f"From whom did {taker} take over?", spot))
    handovers = [_handover(read, *each, days, events) for each in found.values()]
    return tuple(handovers), tuple(questions)


def _told(passages: Sequence[Passage], named: Sequence[Sequence[Member]]) -> list[_Told]:
    """What each passage tells of a handover, in the order of the text."""
    found, spoken_of = [], False
    for passage, members in zip(passages, named, strict=True):
        passing = passing_in(passage.folded, members, told=spoken_of)
        if passing:
            found.append(_Told(passage, passing))
        spoken_of = bool(PRESIDENCY.search(passage.folded) or SIGN.search(passage.folded))
    return found


def _only_one(parties: set[str]) -> str:
    """The one of these parties; "" where there are none or several."""
    return next(iter(parties)) if len(parties) == 1 else ""


def _presiding(passages: Sequence[Passage], named: Sequence[Sequence[Member]]) -> set[str]:
    """The members that a text speaks of as presiding."""
    return {
        member.party
        for passage, members in zip(passages, named, strict=True)
        for told in PRESIDENCY.finditer(passage.folded)
        for member in members
        if max(member.start - told.end(), told.start() - member.end) <= PRESIDES
    }


def _handover(
    read: Letters,
    passage: Passage,
    passing: Passing,
    days: Sequence[Day],
    events: Sequence[DraftEvent],
) -> DraftHandover:
    certainty = "announced" if passing.planned else "documented"
    spots = (passage.place(read, passing.start, passing.end),)
    facts = [Fact("handover", spots, certainty)]
    day = _day_of(read, passage, days)
    subject = _day_of_the_subject(passage, events)
    date = UNKNOWN
    if day:
        date = day.when
        facts.append(Fact("date", (day.spot,), max(certainty, day.certainty), day.why))
    elif not passing.planned and subject:
        date = subject
        facts.append(Fact("date", spots, "inferred", "it is told of the event of that day"))
    at = next((number for number, each in enumerate(events) if _is_on(each, date)), -1)
    if at < 0 and events and not day:
        at = 0
    return DraftHandover(passing.to_party, passing.from_party, date, at, tuple(facts))


def _is_on(event: DraftEvent, day: When) -> bool:
    """Whether a day is one of those of an event."""
    when = event.event.date
    return bool(day and when) and when.earliest <= day.earliest <= day.latest <= when.latest


def _day_of_the_subject(passage: Passage, events: Sequence[DraftEvent]) -> When:
    """The only day of the event that a text is about, where a passage tells of it."""
    for each in events[:1]:
        told_of = each.event.kind in AT_A_MEETING and not EARLIER.search(passage.folded)
        if told_of and each.event.date.precision == "day":
            return each.event.date
    return UNKNOWN


def _day_of(read: Letters, passage: Passage, days: Sequence[Day]) -> Day | None:
    """The day that a passage tells, but for those on which a term begins or ends."""
    for day in days:
        written = day.kind in WRITTEN_ON
        if day.spot.within(passage.spot) and day.when.precision == "day" and not written:
            at = read.stretch(day.spot)[0] - passage.offset
            if SAID_ON.search(passage.folded[:at]):
                continue
            if not _OF_THE_TERM.search(passage.folded, max(0, at - BEFORE_A_DAY), at):
                return day
    return None


def _members(read: Letters, passage: Passage, cast: Cast, country: str) -> list[Member]:
    """The names in a passage that can stand for a member, in its folded text.

    A state named behind another one is a party of its own here ("from Montenegro to Romania"), and
    so is the country of "from the Montenegrin to the Romanian presidency".
    """
    known = cast.known.parties
    members = [
        Member(each.start, each.end, party)
        for each in people_in(read, passage, cast, country)
        if (party := member_of(known, each.party))
    ]
    others = [
        (each.spot, member_of(known, each.keys[0]))
        for each in cast.inside(passage.spot)[0]
        if each.sure and each.keys
    ]
    others += [
        (each.spot, police_of(known, each.country))
        for each in cast.adjectives
        if each.spot.within(passage.spot)
    ]
    for spot, party in others:
        start, end = (at - passage.offset for at in read.stretch(spot))
        if party and not any(one.start < end and start < one.end for one in members):
            members.append(Member(start, end, party))
    return sorted(members)
