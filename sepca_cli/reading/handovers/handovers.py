"""The handovers that a text reports: from whom, to whom, on which day, at which event."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from sepca_cli.dates import UNKNOWN, When, parse
from sepca_cli.reading.draft import DraftEvent, DraftHandover, Fact, Question
from sepca_cli.reading.events.tellings import Telling
from sepca_cli.reading.handovers.members_named import members_named, party_of_each
from sepca_cli.reading.handovers.of_others import of_the_association
from sepca_cli.reading.handovers.passing import Passing, passing_in
from sepca_cli.reading.handovers.sides import Member
from sepca_cli.reading.language.happening_words import EARLIER, SAID_ON, WILL_BE
from sepca_cli.reading.language.letters import Letters, inside
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.language.passing_words import PRESIDENCY, PRESIDENT, PRESIDING, SIGN
from sepca_cli.reading.names.members import member_of
from sepca_cli.reading.roles.cast import Cast
from sepca_cli.reading.roles.people import people_in
from sepca_cli.reading.when.day_kinds import WRITTEN_ON
from sepca_cli.reading.when.days import Day

PRESIDES = 40  # folded letters between a member and the presidency that is said to be theirs
BEFORE_A_DAY = 40  # folded letters of the words before a day that say what begins on it
AT_A_MEETING = ("general-assembly", "executive-board", "ceremony", "conference", "other")

_ITS_PRESIDENT = re.compile(
    r"\b(?:president|chairman|chairwoman|chairperson) of (?:sepca|the association)"
)
_OUTSIDE = 60  # folded letters as which a boundary between a day and a handover counts
_CLAUSE = re.compile(r"[;:(]|\b(?:which|who|where|whose|koj\w+|gdje|gde|kade|care|unde|ku)\b")
# Before a day on which a term begins or ends: the presidency changed hands at the ceremony.
_OF_THE_TERM = re.compile(
    r"\b(?:as (?:of|from)|from|starting|beginning|begins|start(?:s|ed)|began|until|till|through"
    r"|effective|od|pocinje|poce\w+|do|zakljucno sa|zapocn\w+|pocnuva|ot|scitano ot|zapocva"
    r"|de la|din|incepand (?:cu|din)|incepe|pana (?:la|pe)|nga|duke filluar|fillon|deri)"
    r"(?: (?:mandat|presedint|presidenc|kryesi|predsj?edava|(?:its|the) term)\w*)?"
    r"(?: on| data de| data| dana| denot| me| na| la| pe| nga)? $"
)
# At the end of a meeting, but not of a year or of a mandate.
_AT_THE_END = re.compile(
    r"\b(?:at the (?:end|close|conclusion) of|(?:last|final|closing|second|third) day"
    r"|closing (?:session|ceremony|sitting)|na kraju|v kraja na|po zavrsetku"
    r"|(?:na|pri|kon) krajot(?: na)?"
    r"|(?:zavrs|zavars|prikljuc|zakri|privars)\w* (?:so|s|sas)|(?:ended|closed|concluded) with"
    r"|(?:po|sled) (?:zavrsuvanje|zavrsetok|prikljucvane|zakrivane|zatvoranje)\w*"
    r"|zavrsn\w+ (?:cin|del|akt)|zakljucitel\w+ (?:zasedani|cast|den)\w*|posledn\w+ tocka"
    r"|(?:na|pri|v|vo) (?:svecen\w+ |oficijaln\w+ |oficialn\w+ )?(?:zavrsnica"
    r"|zavrsuvanje|zavrsetok|final|zakrivane|zatvoranje|prikljucvane)\w*"
    r"|(?:posl?j?ednj|zadnj|zavrsn|drug|trec)\w+ dana|posledn(?:iot|ija) den|vtor(?:iot|ija) den"
    r"|na (?:zatvaranju|zavrsetku|zatvoranjeto|zakrivaneto)|(?:zavrsn|zakljucn|zaklucn)\w* "
    r"(?:dio|deo|dijel|dijelu|delu|sjednic|sednic|svecanost|ceremonij|zasedani|sesij)\w*"
    r"|la (?:finalul|sfarsitul|incheierea)|in incheierea|ultima zi|a doua zi|sesiunea de inchidere"
    r"|ne (?:fund|perfundim|mbyllje)(?: te| e)?|dit\w+ e (?:fundit|dyte|trete))\b"
    r"(?! (?:\w+ )?(?:godin|mandat|mj?esec|year|term|month|an\b|anul|lun|vit|muaj))"
)


class _Told(NamedTuple):
    """What a passage tells of a handover."""

    passage: Passage
    passing: Passing
    members: Sequence[Member]  # that the passage names


def handovers_in(
    read: Letters,
    tellings: Sequence[Telling],
    cast: Cast,
    days: Sequence[Day],
    events: Sequence[DraftEvent],
    country: str,
) -> tuple[tuple[DraftHandover, ...], tuple[Question, ...]]:
    """The handovers that a text reports or announces, each once, and what is asked about others.

    One of which the text names only one side is none: from whom the other took over, or to whom it
    passed, is asked. `events` are those that the parts of the text tell of, in their order, and
    `country` is that of a service that is named without its country.
    """
    passages = of_the_association(
        read, [passage for telling in tellings for passage in telling.passages], cast
    )
    people = [people_in(read, passage, cast, country) for passage in passages]
    served = party_of_each(people)
    named = [
        members_named(read, passage, cast, somebody, served)
        for passage, somebody in zip(passages, people, strict=True)
    ]
    told = _told(passages, named)
    whole = [each for each in told if each.passing.whole]
    whole.sort(key=lambda each: each.passing.planned)
    found: dict[str, _Told] = {}
    for each in whole:
        found.setdefault(each.passing.to_party, each)
    questions = []
    presiding = _presiding(passages, named) - {
        each.passing.to_party for each in told if each.passing.planned
    }
    gave = {
        planned: {each.passing.from_party for each in told if each.passing.planned == planned}
        - {""}
        for planned in (False, True)  # who gave it away once does not hand it over again
    }
    for each in told:
        taker = each.passing.to_party or _taker_unsaid(each.passing, presiding)
        if not taker or taker in found:
            continue
        giver = each.passing.from_party or _only_one(gave[each.passing.planned] - {taker})
        if not giver and each.passing.planned:  # whoever took over will hand over
            giver = _only_one({one.passing.to_party for one in whole if not one.passing.planned})
        if not giver and each.passing.planned:  # "after our presidency Moldova will take over"
            giver = _only_one(_presiding([each.passage], [each.members]) - {taker})
        if not giver and (each.passing.giving or not each.passing.planned):
            giver = _only_one(presiding - {taker})
        if not giver and not each.passing.planned:  # who handed over there still chaired it
            chairs = _chairs(cast, events, _first_event(tellings, each.passage))
            giver = _only_one(chairs - {taker})
        if giver:
            done = any(one.passing.from_party == giver and not one.passing.planned for one in told)
            planned = each.passing.planned and not done
            passing = each.passing._replace(to_party=taker, from_party=giver, planned=planned)
            found[taker] = each._replace(passing=passing)
        elif not each.passing.planned:
            spot = each.passage.place(read, each.passing.start, each.passing.end)
            questions.append(Question("handover", f"From whom did {taker} take over?", spot))
    handovers = [
        _handover(
            read,
            each,
            _day_told(read, each, told, days),
            days,
            events,
            _first_event(tellings, each.passage),
            ends=any(_AT_THE_END.search(one.passage.folded) for one in _alike(each, told)),
        )
        for each in found.values()
    ]
    return tuple(handovers), tuple(questions)


def _taker_unsaid(passing: Passing, presiding: set[str]) -> str:
    """Who took over from a named one, where the text speaks of one other member as presiding."""
    unsaid = passing.from_party and not (passing.giving or passing.planned)
    return _only_one(presiding - {passing.from_party}) if unsaid else ""


def _told(passages: Sequence[Passage], named: Sequence[Sequence[Member]]) -> list[_Told]:
    """What each passage tells of a handover, in the order of the text."""
    found = []
    for number, (passage, members) in enumerate(zip(passages, named, strict=True)):
        spoken_of = bool(members and number and _speaks_of_it(passages[number - 1].folded))
        passing = passing_in(passage.folded, members, told=spoken_of)
        if passing:
            found.append(_Told(passage, passing, members))
    return found


def _speaks_of_it(folded: str) -> bool:
    """Whether a passage speaks of the presidency, of a sign of it, or of the president."""
    return any(words.search(folded) for words in (PRESIDENCY, SIGN, PRESIDENT))


def _only_one(parties: set[str]) -> str:
    """The one of these parties; "" where there are none or several."""
    return next(iter(parties)) if len(parties) == 1 else ""


def _presiding(passages: Sequence[Passage], named: Sequence[Sequence[Member]]) -> set[str]:
    """The members that a text speaks of as presiding."""
    return {
        member.party
        for passage, members in zip(passages, named, strict=True)
        if members
        for words in (PRESIDENCY, PRESIDING, _ITS_PRESIDENT)
        for told in words.finditer(passage.folded)
        for member in members
        if max(member.start - told.end(), told.start() - member.end) <= PRESIDES
    }


def _chairs(cast: Cast, events: Sequence[DraftEvent], number: int) -> set[str]:
    """The members that chaired a meeting at which the presidency could be handed over."""
    event = events[number] if number >= 0 else None
    if event is None or event.event.kind not in ("general-assembly", "executive-board"):
        return set()
    known = cast.known.parties
    chairs = (each.party for each in event.participations if each.role == "chair")
    return {member for each in chairs if (member := member_of(known, each))}


def _first_event(tellings: Sequence[Telling], passage: Passage) -> int:
    """The number of the event that the part of the text with a passage is about; -1 if of none."""
    number = 0
    for telling in tellings:
        if passage in telling.passages:
            return number if telling.happenings else -1
        number += len(telling.happenings)
    return -1


def _day_told(
    read: Letters, handover: _Told, told: Sequence[_Told], days: Sequence[Day]
) -> Day | None:
    """The day of a handover, from its own sentence or another one that tells of it."""
    found = (_day_of(read, each, days) for each in _alike(handover, told))
    return next((day for day in found if day), None)


def _alike(handover: _Told, told: Sequence[_Told]) -> list[_Told]:
    """A handover as its own sentence tells it, and as others do."""
    taker, giver = handover.passing.to_party, handover.passing.from_party
    others = (
        each
        for each in told
        if each.passing.to_party == taker
        or (each.passing.from_party == giver and not each.passing.to_party)
    )
    return [handover, *others]


def _handover(
    read: Letters,
    told: _Told,
    day: Day | None,
    days: Sequence[Day],
    events: Sequence[DraftEvent],
    subject: int,
    *,
    ends: bool,
) -> DraftHandover:
    """A handover with its day, or that of the event that its part of the text is about.

    `ends` is whether the text says that it stood at the end of that event.
    """
    passage, passing, _ = told
    event = events[subject] if subject >= 0 else None
    planned = passing.planned or bool(event and event.event.state == "announced")
    certainty = "announced" if planned else "documented"
    spots = (passage.place(read, passing.start, passing.end),)
    facts = [Fact("handover", spots, certainty)]
    date = UNKNOWN
    if day or (event and (day := _term_begins(passage, days, event))):
        date = day.when
        facts.append(Fact("date", (day.spot,), certainty if planned else day.certainty, day.why))
    elif event and ends and (last := _last_day(event)):
        date = last
        why = f"it is told of the end of the event of {event.event.date.shown}"
        facts.append(Fact("date", spots, "announced" if planned else "inferred", why))
    elif event and not planned and _is_of_that_day(passage, event):
        date = event.event.date
        facts.append(Fact("date", spots, "inferred", "it is told of the event of that day"))
    at = next((number for number, each in enumerate(events) if _is_on(each, date)), -1)
    if at < 0 and not day:
        at = subject
    return DraftHandover(passing.to_party, passing.from_party, date, at, tuple(facts))


def _term_begins(passage: Passage, days: Sequence[Day], event: DraftEvent) -> Day | None:
    """The day of which a term begins, if it is one of the event's: "from today X presides".

    Of a meeting that ended on a day, with all of its days counted from that, it is the day told.
    """
    for day in inside(days, passage.spot):
        day = _as_stated(day)
        if day.when.precision == "day" and _is_on(event, day.when):
            return day
    return None


def _last_day(event: DraftEvent) -> When:
    """The last day of a meeting of several days; UNKNOWN where its days are not known."""
    when = event.event.date
    known = event.event.kind in AT_A_MEETING and when.known_day and when.precision == "range"
    return parse(when.latest) if known else UNKNOWN


def _is_on(event: DraftEvent, day: When) -> bool:
    """Whether a day is one of those of an event."""
    when = event.event.date
    return bool(day and when) and when.earliest <= day.earliest <= day.latest <= when.latest


def _is_of_that_day(passage: Passage, event: DraftEvent) -> bool:
    """Whether a passage tells of what happened at an event of a single day."""
    bygone = any(found[0] != "since" for found in EARLIER.finditer(passage.folded))
    return event.event.kind in AT_A_MEETING and not bygone and event.event.date.precision == "day"


def _day_of(read: Letters, handover: _Told, days: Sequence[Day]) -> Day | None:
    """The day that a passage tells nearest to the handover, but for those of which a term begins.

    A month, and what stands in a clause of its own, is further away than it looks.
    """
    passage, passing, _ = handover
    told = []
    for day in inside(days, passage.spot):
        day = _as_stated(day)
        if day.when.precision not in ("day", "month") or day.kind in WRITTEN_ON:
            continue
        at = read.stretch(day.spot)[0] - passage.offset
        if SAID_ON.search(passage.folded[:at]):
            continue
        if not passing.planned and _is_of_a_plan(passage, passing.end, at):
            continue
        if not _OF_THE_TERM.search(passage.folded, max(0, at - BEFORE_A_DAY), at):
            far = max(at - passing.end, passing.start - at)
            apart = bool(_CLAUSE.search(passage.folded, *sorted((at, passing.start))))
            told.append((far + _OUTSIDE * (apart + (day.when.precision != "day")), day))
    return min(told, key=lambda each: each[0], default=(0, None))[1]


def _is_of_a_plan(passage: Passage, start: int, at: int) -> bool:
    """Whether a relative clause behind a handover tells of a day to come: "which will hold ..."."""
    relative = _CLAUSE.search(passage.folded, start, max(start, at))
    return bool(relative and WILL_BE.search(passage.folded, relative.start(), at))


def _as_stated(day: Day) -> Day:
    """A day to which the length of a meeting added others, as its own sentence states it."""
    return day._replace(when=day.stated) if day.stated else day
