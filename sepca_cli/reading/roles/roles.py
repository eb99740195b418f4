"""What somebody was at an event, by the words that stand beside the name.

A name is given a role only where such words are joined to it in one sentence: directly, or through
a list that it stands in. Everybody else was mentioned, and no more.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sepca_cli.reading.roles.cued import Cued
from sepca_cli.reading.roles.cues import CUED, UNTOLD, Cue, Name, cues_in, heads_of, people_from
from sepca_cli.reading.roles.joined import distance, joined_to
from sepca_cli.reading.roles.joining_words import (
    DELEGATION,
    DELEGATION_LED,
    FROM_AFAR,
    OF_A_BODY,
    WITH,
    WITH_THINGS,
    WROTE_TO,
)
from sepca_cli.reading.roles.no_role import TO_THOSE_FROM, is_announced, is_no_role, is_wished
from sepca_cli.reading.roles.no_role_words import BY_MESSAGE, LEFT_OUT

# Behind the name of a party whose people are meant: "*Serbia's* delegation".
_THEIR_PEOPLE = re.compile(r"['’]?s (?:[\w-]+ )?(?:delegat|representativ|team|officer|expert)")
TO_WHOM = 90  # folded letters from what was sent to those to whom it was
AT_ITS_HEAD = 3  # and to one whose people are meant

# Who has the one of these roles has not the other as well, though the same verb says both.
_MORE_THAN = {
    "participant": {"observer", "guest", "absent"},
    "acts": CUED - {*UNTOLD},
    "does": CUED - {"does"},
    "contributes": CUED - {"contributes"},
}


class Role(NamedTuple):
    """A role that the words of a passage give to a name."""

    number: int  # of the name
    role: str
    start: int  # of the words that say so, in the passage's folded text
    end: int
    announced: bool = False


def roles_in(folded: str, names: Sequence[Name]) -> tuple[Role, ...]:
    """The roles that a passage gives to the names in it."""
    if not names:
        return ()
    passage = Cued(folded, cues_in(folded, cyrillic=any(name.cyrillic for name in names)))
    given: dict[tuple[int, str], Role] = {}
    for role in _told(passage, _with_those_who_speak_for_them(passage, names)):
        given.setdefault((role.number, role.role), role)
    said = {number for number, _ in given}
    for role in _of_those_from(passage, names):
        if role.number not in said:
            given.setdefault((role.number, role.role), role)
    return tuple(role for role in given.values() if not _says_less(role, given))


def _told(passage: Cued, names: Sequence[Name]) -> Iterator[Role]:
    """The roles that the cues of a passage give to the names that are joined to them."""
    for cue in _of_one_side(passage, names):
        if is_no_role(passage.folded, cue):
            continue
        announced = is_announced(passage.folded, cue)
        role = _as_what(passage.folded, cue)
        for name in joined_to(passage, cue, cue.among(names)):
            if passage.only_invited(name):
                continue
            if role in ("presenter", "speaker") and LEFT_OUT.match(passage.folded, name.end):
                continue
            if role == "participant" and BY_MESSAGE.match(passage.folded, name.end):
                continue
            if not (name.person and _is_of_a_body(passage.folded, cue)):
                yield Role(name.number, role, cue.start, cue.end, announced)


def _is_of_a_body(folded: str, cue: Cue) -> bool:
    """Whether it is a body that presides, and no person: "X of the police, *which* presides".

    So is a course what has ended: "a course for officers from X, *which* concluded today".
    """
    if cue.behind or not (cue.role == "chair" or cue.personal):
        return False
    return bool(OF_A_BODY.search(folded, max(0, cue.start - 20), cue.start))


def _as_what(folded: str, cue: Cue) -> str:
    """The role that a cue gives: who leads a delegation, and not the meeting, only took part."""
    leads = cue.role == "chair" and cue.behind
    if leads and DELEGATION.search(folded, max(0, cue.start - TO_THOSE_FROM), cue.start):
        return "participant"
    if leads and DELEGATION_LED.search(folded, cue.start, cue.end):
        return "participant"  # a meeting with a delegation led by X
    return cue.role


def _of_those_from(passage: Cued, names: Sequence[Name]) -> Iterator[Role]:
    """The role of those of whom a passage says only where they are from, if they are there."""
    persons = [name for name in names if name.person]
    for cue in people_from(passage.folded):
        if any(each.start <= cue.start < each.end for each in persons):
            continue  # an inspector *of* a service is one person
        there = list(joined_to(passage, cue, names))
        if not there or there[0].start - cue.end > TO_THOSE_FROM:
            continue
        if WITH_THINGS.search(passage.folded, cue.start, there[0].start):
            continue
        if is_wished(passage.folded, cue):
            continue
        if any(each.match(passage.folded, there[-1].end) for each in (FROM_AFAR, BY_MESSAGE)):
            continue
        if WROTE_TO.search(passage.folded, max(0, cue.start - TO_WHOM), cue.start):
            continue
        for name in there:
            if not name.person:
                yield Role(name.number, cue.role, cue.start, cue.end)


def _says_less(role: Role, given: dict[tuple[int, str], Role]) -> bool:
    """Whether somebody has another role that says what this one does, or denies it."""
    others = _MORE_THAN.get(role.role, {"absent"})
    return role.role != "absent" and any((role.number, other) in given for other in others)


def _with_those_who_speak_for_them(passage: Cued, names: Sequence[Name]) -> Sequence[Name]:
    """The names, a party counting as a person where people of it are meant: *the head of* SELEC."""
    people = {
        name.number
        for cue in (*people_from(passage.folded), *heads_of(passage.folded))
        for name in _directly_behind(passage, cue, names)
    }
    people |= {name.number for name in names if _THEIR_PEOPLE.match(passage.folded, name.end)}
    return [name._replace(person=True) if name.number in people else name for name in names]


def _directly_behind(passage: Cued, cue: Cue, names: Sequence[Name]) -> Iterator[Name]:
    """The names directly behind "representatives of", and those that a list joins to them."""
    first = next((name for name in names if name.start >= cue.end), None)
    if first and first.start - cue.end <= AT_ITS_HEAD:
        yield from joined_to(passage, cue, names)


def _of_one_side(passage: Cued, names: Sequence[Name]) -> list[Cue]:
    """The cues that count: a verb whose names could stand on both sides takes the nearer ones.

    With an "organised together with" there are names on both.
    """
    kept: list[tuple[int, Cue]] = []
    for cue in passage.cues:
        near = distance(passage, cue, cue.among(names))
        if near is None:
            continue
        rivals = [
            (apart, other)
            for apart, other in kept
            if other.role == cue.role and other.start < cue.end and cue.start < other.end
            if not any(WITH.search(passage.folded, each.start, each.end) for each in (cue, other))
        ]
        if any(apart <= near for apart, _ in rivals):
            continue
        kept = [each for each in kept if each not in rivals]
        kept.append((near, cue))
    return [cue for _, cue in kept]
