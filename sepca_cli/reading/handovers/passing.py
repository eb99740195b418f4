"""The presidency passing from one member to another, by the words that tell it."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from sepca_cli.reading.handovers.about_presidency import (
    always,
    gets_it,
    is_a_duty,
    is_about_a_president,
    is_about_a_sign,
    is_about_it,
    is_it,
    is_of_the_association,
    is_planned,
)
from sepca_cli.reading.handovers.sides import (
    NEAR,
    Member,
    Sides,
    apart,
    came_after,
    changed,
    chosen,
    ended,
    given,
    gone_before,
    held_before,
    on_its_way,
    presides,
    taken,
    theirs,
    to_somebody,
)
from sepca_cli.reading.language import passing_words as words
from sepca_cli.reading.language.one_of import OneOf


class Passing(NamedTuple):
    """What a passage tells of a handover; `start` and `end` are those of the words that tell it.

    One of the two parties is "" where the passage does not name it.
    """

    to_party: str
    from_party: str
    start: int
    end: int
    planned: bool = False
    giving: bool = False  # it is told of the one who gives, named or not: "I shall hand over"
    to_them: bool = False  # to somebody whom the passage does not name: "handed *him* the gavel"

    @property
    def whole(self) -> bool:
        """Whether both are named."""
        return bool(self.to_party and self.from_party)


IsAbout = Callable[[str, re.Match[str], Sequence[re.Match[str]]], bool]
Who = Callable[[str, re.Match[str], Sequence[Member]], Sides]
_FRAMES: tuple[tuple[re.Pattern[str] | OneOf, IsAbout, Who], ...] = (
    (words.GIVING, is_about_it, given),
    (words.HANDING, is_about_a_sign, given),
    (words.SUCCEEDED, is_about_a_president, gone_before),
    (words.SUCCEEDING, is_about_a_president, came_after),
    (words.TAKING, is_about_it, taken),
    (words.RECEIVING, gets_it, taken),
    (words.CHANGING, is_about_it, changed),
    (words.ENDED, is_about_it, ended),
    (words.PRESIDENCY, always, on_its_way),
    (words.SIGN, always, on_its_way),
    (words.CHOSEN, is_about_a_president, chosen),
    (words.TO_PRESIDE, always, presides),
    (words.NEW, is_about_a_president, theirs),
    (words.THEIRS, is_about_it, theirs),
    (words.IS_NOW, is_of_the_association, presides),
    (words.HELD_BEFORE, is_about_it, held_before),
)


def passing_in(folded: str, members: Sequence[Member], *, told: bool = False) -> Passing | None:
    """The handover that a passage tells of, or as much of it as it tells.

    `told` is whether the sentence before speaks of the presidency or the president: "he passed *it*
    to", "he succeeds".
    """
    found: list[Passing] = []
    for each in _told_in(folded, members, told=told):
        if each.whole:
            return each
        found.append(each)
    found.sort(key=lambda each: not each.to_party)
    return found[0] if found else None


def passings_in(folded: str, members: Sequence[Member], *, told: bool = False) -> list[Passing]:
    """The same, with the handover before or behind it: "A, who had it from B, hands it to C"."""
    first = passing_in(folded, members, told=told)
    if first is None:
        return []
    others = _told_in(folded, members, told=told) if first.whole else ()
    sides = {first.to_party, first.from_party}
    chain = (
        each
        for each in others
        if each.whole
        and {each.to_party, each.from_party} != sides
        and (each.from_party == first.to_party or each.to_party == first.from_party)
    )
    return [first, *islice(chain, 1)]


def _told_in(folded: str, members: Sequence[Member], *, told: bool) -> Iterator[Passing]:
    """What each of the words that tell of a handover says."""
    things = _things(folded)
    for pattern, is_about, sides in _FRAMES:
        for verb in pattern.finditer(folded):
            in_place_of = pattern in (words.SUCCEEDING, words.SUCCEEDED)
            it = in_place_of or pattern is words.HELD_BEFORE or is_it(folded, verb)
            named = any(each.end() <= verb.start() for each in things)
            named = named or words.PRESIDING.search(folded, 0, verb.start()) is not None
            spoken_of = (told and it) or (named and is_a_duty(folded, verb))
            if not spoken_of and not is_about(folded, verb, things):
                continue
            if words.CONGRATULATED_ON.search(folded, max(0, verb.start() - NEAR), verb.start()):
                continue  # who congratulates has no part in it
            near = [each for each in members if apart(each, verb) <= NEAR]
            taker, giver = sides(folded, verb, near)
            if taker == giver:
                continue
            planned = pattern is words.TO_PRESIDE or is_planned(folded, verb, pattern)
            giving = pattern is words.GIVING or (pattern is words.CHANGING and bool(taker))
            to_them = pattern is words.GIVING and not taker and to_somebody(folded, verb)
            yield Passing(taker, giver, *verb.span(), planned, giving, to_them)


def change_in(folded: str, _: Sequence[Member], *, told: bool = False) -> list[Passing]:
    """What a passage that names nobody tells of a handover: that there was or will be one."""
    things = _things(folded)
    for noun in words.CHANGING.finditer(folded):
        if is_about_it(folded, noun, things) or (told and is_it(folded, noun)):
            return [Passing("", "", *noun.span(), is_planned(folded, noun, words.CHANGING))]
    return []


def _things(folded: str) -> list[re.Match[str]]:
    """The words for the presidency, and for a sign of it."""
    return [*words.PRESIDENCY.finditer(folded), *words.SIGN.finditer(folded)]
