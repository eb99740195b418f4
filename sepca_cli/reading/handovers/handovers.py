"""The handovers that a text reports: from whom, to whom, on which day, at which event."""

import re
from collections.abc import Sequence

from sepca_cli.reading.draft import DraftEvent, DraftHandover, Question
from sepca_cli.reading.events.tellings import Telling
from sepca_cli.reading.handovers.members_named import members_named, party_of_each
from sepca_cli.reading.handovers.of_others import of_the_association
from sepca_cli.reading.handovers.on_its_day import ends_with_it, on_its_day
from sepca_cli.reading.handovers.passing import Passing
from sepca_cli.reading.handovers.sides import Member
from sepca_cli.reading.handovers.told import Told, told_in
from sepca_cli.reading.language.letters import Letters
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.language.passing_words import PRESIDENCY, PRESIDING
from sepca_cli.reading.names.capitals import SEATED_IN
from sepca_cli.reading.names.members import member_of
from sepca_cli.reading.roles.cast import Cast
from sepca_cli.reading.roles.people import people_in
from sepca_cli.reading.when.days import Day

PRESIDES = 40  # folded letters between a member and the presidency that is said to be theirs

_ITS_PRESIDENT = re.compile(
    r"\b(?:president|chairman|chairwoman|chairperson) of (?:sepca|the association)"
    r"|\bchair of (?:sepca|the association)(?=,| \()|\bat the helm of (?:sepca|the association)"
)
# Of who had presided before those that do: "mandatul fusese deținut de Muntenegru".
_BEFORE_THEM = re.compile(
    r"\b(?:had (?:been|held|chaired|presided)|fusese\w*|avusese\w*|detinuse\w*"
    r"|kishte (?:qene|mbajtur|kryesuar))\b"
)


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
    told = [each for each in told_in(passages, named) if _is_of_members(each.passing)]
    whole = [each for each in told if each.passing.whole]
    whole.sort(key=lambda each: each.passing.planned)
    found: dict[tuple[str, str], Told] = {}  # a look back can name one of them twice
    for each in whole:
        found.setdefault((each.passing.to_party, each.passing.from_party), each)
    questions = []
    to_preside = {each.passing.to_party for each in told if each.passing.planned} - {""}
    presiding = _presiding(passages, named) - to_preside
    gave = {
        planned: {each.passing.from_party for each in told if each.passing.planned == planned}
        - {""}
        for planned in (False, True)  # who gave it away once does not hand it over again
    }
    for each in told:
        taker = each.passing.to_party or _taker_unsaid(each.passing, presiding, to_preside)
        if not taker or any(taker == one for one, _ in found):
            continue
        giver = each.passing.from_party or _only_one(gave[each.passing.planned] - {taker})
        if not giver and each.passing.planned:  # whoever took over will hand over
            done = (*whole, *found.values())
            giver = _only_one({one.passing.to_party for one in done if not one.passing.planned})
        if not giver and each.passing.planned:  # "after our presidency Moldova will take over"
            giver = _only_one(_presiding([each.passage], [each.members]) - {taker})
        if not giver and (each.passing.giving or not each.passing.planned):
            giver = _only_one(presiding - {taker})
        why = ""
        if not giver and not each.passing.planned:  # who handed over there still chaired it
            held_by = _held_by(cast, events, _first_event(tellings, each.passage))
            giver, why = _only_one(held_by - {taker}), "the meeting at which it passed was theirs"
        if giver:
            gone = any(one.passing.from_party == giver and not one.passing.planned for one in told)
            planned = each.passing.planned and not gone
            passing = each.passing._replace(to_party=taker, from_party=giver, planned=planned)
            found[taker, giver] = each._replace(passing=passing, why=why)
        elif not each.passing.planned:
            spot = each.passage.place(read, each.passing.start, each.passing.end)
            questions.append(Question("handover", f"From whom did {taker} take over?", spot))
    ends = ends_with_it(passages)
    handovers = [
        on_its_day(read, each, told, days, events, _first_event(tellings, each.passage), ends=ends)
        for each in found.values()
    ]
    return tuple(handovers), tuple(questions)


def _is_of_members(passing: Passing) -> bool:
    """Whether those who hand over and take over are of the association, as far as they are named.

    The presidency of a centre of other states passes as well.
    """
    return {passing.from_party, passing.to_party} <= {*SEATED_IN.values(), ""}


def _taker_unsaid(passing: Passing, presiding: set[str], to_preside: set[str]) -> str:
    """Who took over from a named one, where the text speaks of one other member as presiding.

    Or as the one that will: "A will chair it. The baton was received from the director of B".
    """
    told_of_giver = passing.giving and not passing.to_them
    if not passing.from_party or told_of_giver or passing.planned:
        return ""
    giver = {passing.from_party}
    return _only_one(presiding - giver) or _only_one(to_preside - giver)


def _only_one(parties: set[str]) -> str:
    """The one of these parties; "" where there are none or several."""
    return next(iter(parties)) if len(parties) == 1 else ""


def _presiding(passages: Sequence[Passage], named: Sequence[Sequence[Member]]) -> set[str]:
    """The members that a text speaks of as presiding."""
    return {
        member.party
        for passage, members in zip(passages, named, strict=True)
        if members and not _BEFORE_THEM.search(passage.folded)
        for words in (PRESIDENCY, PRESIDING, _ITS_PRESIDENT)
        for told in words.finditer(passage.folded)
        for member in members
        if max(member.start - told.end(), told.start() - member.end) <= PRESIDES
    }


def _held_by(cast: Cast, events: Sequence[DraftEvent], number: int) -> set[str]:
    """The members who held a meeting at which the presidency could pass: its chairs, or hosts."""
    event = events[number] if number >= 0 else None
    if event is None or event.event.kind not in ("general-assembly", "executive-board"):
        return set()
    known = cast.known.parties
    for role in ("chair", "host"):  # an assembly is held by the presidency
        there = (each.party for each in event.participations if each.role == role)
        members = {member for each in there if (member := member_of(known, each))}
        if members:
            return members
    return set()


def _first_event(tellings: Sequence[Telling], passage: Passage) -> int:
    """The number of the event that the part of the text with a passage is about; -1 if of none."""
    number = 0
    for telling in tellings:
        if passage in telling.passages:
            return number if telling.happenings else -1
        number += len(telling.happenings)
    return -1
