"""The presidency passing from one member to another, by the words that tell it."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from sepca_cli.reading.language import passing_words as words
from sepca_cli.reading.language.one_of import OneOf

_NEAR = 120  # folded letters between the words that tell it and a name
_OF_IT = 90  # and between them and the presidency, or a sign of it
_AT_ONCE = 2  # and to a name that nothing parts from them
_BESIDE = 40  # and between a name and the words that are about it alone
_HAND = re.compile(r"(?:hand|pass)(?:ed|es|s)?")  # anything can be handed and passed
_WAS = re.compile(r"\b(?:was|were|is|been|be|being|has|had|have) (?:\w+ly )?$")
_ONWARD = re.compile(r" ?(?:on )?(?:to|from|into)\b")
_AND_THEY = re.compile(r"\band (?:(?:also|has|have|then) )*$")  # of a second verb, in English
_ACCUSATIVE = re.compile(r"ica$")  # Vasića: whom somebody comes after, not who does
_BARE_DATIVE = re.compile(r"\w+(?:i|oj|u|es)\b")  # Rumuniji, direktoru, Federates
_WHOSE = re.compile(r"\s?(?:(?:te|e|i|se) )?(?:sepca\w*|sepka\w*|asoci\w+|udru\w+)?(?: s)?[ -]*")


class Member(NamedTuple):
    """A name in a passage that can stand for a member: where it stands, and the party's key."""

    start: int
    end: int
    party: str


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

    @property
    def whole(self) -> bool:
        """Whether both are named."""
        return bool(self.to_party and self.from_party)


Sides = tuple[str, str]  # who takes, who gives; "" for one that is not named


def passing_in(folded: str, members: Sequence[Member], *, told: bool = False) -> Passing | None:
    """The handover that a passage tells of, or as much of it as it tells.

    `told` is whether the sentence before speaks of the presidency or the president: "he passed *it*
    to", "he succeeds".
    """
    things = [
        *words.PRESIDENCY.finditer(folded),
        *words.SIGN.finditer(folded),
    ]
    found: list[Passing] = []
    for pattern, is_about, sides in _FRAMES:
        for verb in pattern.finditer(folded):
            in_place_of = pattern in (words.SUCCEEDING, words.SUCCEEDED)
            spoken_of = told and (in_place_of or _is_it(folded, verb))
            if not spoken_of and not is_about(folded, verb, things):
                continue
            near = [each for each in members if _apart(each, verb) <= _NEAR]
            taker, giver = sides(folded, verb, near)
            if taker == giver:
                continue
            planned = pattern is words.TO_PRESIDE or _is_planned(folded, verb, pattern)
            passing = Passing(taker, giver, *verb.span(), planned, pattern is words.GIVING)
            if passing.whole:
                return passing
            found.append(passing)
    found.sort(key=lambda each: not each.to_party)
    return found[0] if found else None


# ---- whether words are about the presidency ----------------------------------------------------


def _about_it(folded: str, verb: re.Match[str], things: Sequence[re.Match[str]]) -> bool:
    """Whether the presidency, or a sign of it, stands near a verb that says enough by itself."""
    near = [each for each in things if _between(each, verb) <= _OF_IT]
    if not _HAND.fullmatch(verb[0]):
        return bool(near)
    if any(0 <= each.start() - verb.end() <= _OF_IT / 2 for each in near):
        return True
    passive = _WAS.search(folded[max(0, verb.start() - 20) : verb.start()])
    before = any(each.end() <= verb.start() for each in near)
    return before and bool(passive or _ONWARD.match(folded, verb.end()) or _is_it(folded, verb))


def _about_a_sign(_: str, verb: re.Match[str], things: Sequence[re.Match[str]]) -> bool:
    """Whether what is given is a sign of the presidency; of words for giving anything."""
    return any(_between(each, verb) <= _OF_IT and words.SIGN.match(each[0]) for each in things)


def _gets_it(folded: str, verb: re.Match[str], things: Sequence[re.Match[str]]) -> bool:
    """Whether what is received stands close behind the verb, or before one in the passive."""
    if any(0 <= each.start() - verb.end() <= _BESIDE for each in things):
        return True
    passive = _WAS.search(folded[max(0, verb.start() - 20) : verb.start()])
    return bool(passive) and any(0 <= verb.start() - each.end() <= _OF_IT for each in things)


def _about_a_president(folded: str, verb: re.Match[str], things: Sequence[re.Match[str]]) -> bool:
    """Whether somebody becomes president, or comes after one."""
    start, end = max(0, verb.start() - _OF_IT), verb.end() + _NEAR
    return bool(words.PRESIDENT.search(folded, start, end)) or _about_it(folded, verb, things)


def _of_the_association(folded: str, verb: re.Match[str], _: Sequence[re.Match[str]]) -> bool:
    """Whether it is the association that somebody presides over now."""
    return bool(words.OF_THE_ASSOCIATION.match(folded, verb.end()))


def _always(*_: object) -> bool:
    """Words that can be about nothing else."""
    return True


def _to_them(folded: str, verb: re.Match[str]) -> bool:
    """Whether the one who takes is only "him" or "her": "dužnost mu je predao Kostrešević"."""
    start, end = max(0, verb.start() - _BESIDE), verb.end() + _BESIDE
    return bool(
        words.TO_THEM.search(folded, start, verb.start())
        or words.TO_THEM_BEHIND.match(folded, verb.end(), end)
    )


def _is_it(folded: str, verb: re.Match[str]) -> bool:
    """Whether "it" stands in a verb or beside it: what the words before spoke of.

    So does another word for the presidency: the duty, the office.
    """
    if words.DUTY.search(folded, max(0, verb.start() - _BESIDE), verb.end() + _BESIDE):
        return True
    before = folded[max(0, verb.start() - 8) : verb.start()].split()[-2:]
    after = folded[verb.end() : verb.end() + 6].split()[:1]
    return any(words.IT.fullmatch(word) for word in (*before, *verb[0].split(), *after))


def _is_planned(folded: str, verb: re.Match[str], pattern: re.Pattern[str] | OneOf) -> bool:
    wide = _OF_IT if pattern is words.CHANGING else 25
    end = verb.end() + (wide if pattern is words.CHANGING else 0)
    return bool(words.PLANNED.search(folded, max(0, verb.start() - wide), end))


# ---- who takes and who gives -------------------------------------------------------------------


def _given(folded: str, verb: re.Match[str], near: Sequence[Member]) -> Sides:
    """Where one hands over: the taker stands behind the verb, with `to` or bare."""
    givers = [
        each
        for each in near
        if _marked(words.FROM, folded, each, near) or _marked(words.BY, folded, each, near)
        if not _marked(words.TO_THOSE_FROM, folded, each, near)
    ]
    bare = [each for each in near if each not in givers]
    before = [each for each in bare if each.end <= verb.start()]
    behind = [each for each in bare if each.start >= verb.end()]
    takers = [each for each in behind if _marked(words.TO, folded, each, near)]
    if behind and not takers and words.TO_THEM_IT.search(folded, 0, verb.start()):
        told = [each for each in before if _marked(words.TO, folded, each, near)]
        if told:  # палката на Молдавија ѝ ја предаде директорот
            return told[-1].party, behind[0].party
    if not takers and _to_them(folded, verb):
        return "", next((each.party for each in (*givers, *behind, *before[::-1])), "")
    takers = takers or behind
    if not takers and len(before) > 1:  # Matei je direktoru Kostreševiću predao
        takers = [each for each in before if _BARE_DATIVE.match(folded, each.start)][-1:]
    if not takers and givers:
        takers = before[-1:]  # Rumuniji je predsjedavanje predato od Crne Gore
    taker = takers[0].party if takers else ""
    others = [each.party for each in (*givers, *before[::-1]) if each.party != taker]
    return taker, others[0] if others else ""


def _taken(folded: str, verb: re.Match[str], near: Sequence[Member]) -> Sides:
    """Where one takes over: the giver stands with `from`, the taker bare or with `by`."""
    by = [each for each in near if _marked(words.BY, folded, each, near)]
    givers = [each for each in near if _is_giver(folded, each, near)]
    gave = {each.party for each in givers}
    takers = by or [each for each in near if each.party not in gave]
    takers.sort(
        key=lambda each: (
            not _does_it_behind(folded, verb, each),
            each.start >= verb.end(),
            _apart(each, verb),
        )
    )
    taker = takers[0].party if takers else ""
    return taker, next((each.party for each in givers if each.party != taker), "")


def _does_it_behind(folded: str, verb: re.Match[str], member: Member) -> bool:
    """Whether a name stands behind the verb whose subject it is: "палката ја презема X"."""
    clause = max(folded.rfind(",", 0, verb.start()), verb.start() - _OF_IT, 0)
    things = (words.PRESIDENCY, words.SIGN)
    taken = any(each.search(folded, clause, verb.start()) for each in things)
    return taken and 0 <= member.start - verb.end() <= _AT_ONCE


def _changed(folded: str, noun: re.Match[str], near: Sequence[Member]) -> Sides:
    """Where a noun tells it: from one to the other, between two, or to one in the dative."""
    behind = [each for each in near if each.start >= noun.end()]
    if len(behind) >= 2 and _marked(words.BETWEEN, folded, behind[0], near):
        return behind[1].party, behind[0].party
    givers = [each for each in behind if _is_giver(folded, each, near)]
    takers = [
        each
        for each in behind
        if each not in givers
        and (_marked(words.TO, folded, each, near) or _is_dative(folded, noun, each))
    ]
    if not takers and len(givers) == 1:
        takers = [each for each in behind if each.start > givers[0].end]
    return takers[0].party if takers else "", givers[0].party if givers else ""


def _came_after(folded: str, verb: re.Match[str], near: Sequence[Member]) -> Sides:
    """Where one succeeds another: the one before the verb takes the place of that behind it."""
    before = [each for each in near if each.end <= verb.start()]
    behind = [each for each in near if each.start >= verb.end()]
    if not before or not behind:
        return "", behind[0].party if behind else ""  # "he succeeds G": the taker stands before
    first, last = before[-1], behind[0]
    if _ACCUSATIVE.search(folded[first.start : first.end]):
        first, last = last, first
    return first.party, last.party


def _gone_before(folded: str, verb: re.Match[str], near: Sequence[Member]) -> Sides:
    """Where one is succeeded by another."""
    taker, giver = _came_after(folded, verb, near)
    return (giver, taker) if taker else ("", "")


def _chosen(folded: str, verb: re.Match[str], near: Sequence[Member]) -> Sides:
    """Where one is elected: whoever stands nearest, and was not the one who elected."""
    at_once = _AND_THEY.search(folded, max(0, verb.start() - _BESIDE), verb.start())
    able = [
        each
        for each in near
        if _apart(each, verb) <= 2 * _BESIDE
        and not (at_once and each.end <= verb.start())  # praised A's presidency and elected B
        and not _marked(words.BY, folded, each, near)
        and not _is_giver(folded, each, near)
    ]
    taker = min(able, key=lambda each: _apart(each, verb), default=None)
    return taker.party if taker else "", ""


def _presides(_: str, verb: re.Match[str], near: Sequence[Member]) -> Sides:
    """Where somebody is to preside: the name stands before the verb, as its subject."""
    before = [each for each in near if each.end <= verb.start()]
    return before[-1].party if before else "", ""


def _theirs(_: str, verb: re.Match[str], near: Sequence[Member]) -> Sides:
    """Where it is said whose it is now: the name is behind."""
    taker = next((each for each in near if 0 <= each.start - verb.end() <= _BESIDE), None)
    return taker.party if taker else "", ""


def _ended(folded: str, verb: re.Match[str], near: Sequence[Member]) -> Sides:
    """Where the time of one ended, and that of the other began."""
    begun = words.BEGUN.search(folded, max(0, verb.start() - _NEAR), verb.end() + _NEAR)
    if begun is None or len({each.party for each in near}) != 2:
        return "", ""
    before = [each for each in near if each.end <= verb.start()]
    giver = min(before or near, key=lambda each: _apart(each, verb))
    others = [each for each in near if each.party != giver.party]
    return min(others, key=lambda each: _apart(each, begun)).party, giver.party


IsAbout = Callable[[str, re.Match[str], Sequence[re.Match[str]]], bool]
Who = Callable[[str, re.Match[str], Sequence[Member]], Sides]
_FRAMES: tuple[tuple[re.Pattern[str] | OneOf, IsAbout, Who], ...] = (
    (words.GIVING, _about_it, _given),
    (words.HANDING, _about_a_sign, _given),
    (words.SUCCEEDED, _about_a_president, _gone_before),
    (words.SUCCEEDING, _about_a_president, _came_after),
    (words.TAKING, _about_it, _taken),
    (words.RECEIVING, _gets_it, _taken),
    (words.CHANGING, _about_it, _changed),
    (words.ENDED, _about_it, _ended),
    (words.CHOSEN, _about_a_president, _chosen),
    (words.TO_PRESIDE, _always, _presides),
    (words.NEW, _about_a_president, _theirs),
    (words.THEIRS, _about_it, _theirs),
    (words.IS_NOW, _of_the_association, _presides),
)


# ---- the words before a name -------------------------------------------------------------------


def _apart(member: Member, told: re.Match[str]) -> int:
    return max(member.start - told.end(), told.start() - member.end, 0)


def _between(one: re.Match[str], other: re.Match[str]) -> int:
    return max(one.start() - other.end(), other.start() - one.end(), 0)


def _is_giver(folded: str, member: Member, near: Sequence[Member]) -> bool:
    """Whether a name is that of the one who gives: `from` one, or the *outgoing* one."""
    return _marked(words.FROM, folded, member, near) or _marked(
        words.OUTGOING, folded, member, near
    )


def _is_dative(folded: str, noun: re.Match[str], member: Member) -> bool:
    """Whether a name stands in the dative right behind "the handover of the presidency"."""
    presidency = words.PRESIDENCY.search(folded, noun.end(), member.start)
    between = folded[presidency.end() if presidency else noun.end() : member.start]
    return bool(_WHOSE.fullmatch(between) and _BARE_DATIVE.match(folded, member.start))


def _marked(mark: re.Pattern[str], folded: str, member: Member, near: Sequence[Member]) -> bool:
    """Whether one of these words stands before a name, and no other name between."""
    start = max((each.end for each in near if each.end <= member.start), default=0)
    return bool(mark.search(folded[max(start, member.start - 40) : member.start]))
