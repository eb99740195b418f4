"""Who takes the presidency and who gives it, by where their names stand beside the words."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from sepca_cli.reading.language import passing_words as words

NEAR = 120  # folded letters between the words that tell it and a name
OF_IT = 90  # and between them and the presidency, or a sign of it
_AT_ONCE = 2  # and to a name that nothing parts from them
BESIDE = 40  # and between a name and the words that are about it alone
BEFORE_A_NAME = 60  # and before a name with its office, "his predecessor, the director of ..."
_AND_THEY = re.compile(r"\band (?:(?:also|has|have|then) )*$")  # of a second verb, in English
_ACCUSATIVE = re.compile(r"ica$")  # Vasića: whom somebody comes after, not who does
_BARE_DATIVE = re.compile(r"\w+(?:i|oj|u|es)\b")  # Rumuniji, direktoru, Federates
_WHOSE = re.compile(r"\s?(?:(?:te|e|i|se) )?(?:sepca\w*|sepka\w*|asoci\w+|udru\w+)?(?: s)?[ -]*")

Sides = tuple[str, str]
"""Who takes, who gives; "" for one that is not named."""


class Member(NamedTuple):
    """A name in a passage that can stand for a member: where it stands, and the party's key."""

    start: int
    end: int
    party: str


def given(folded: str, verb: re.Match[str], near: Sequence[Member]) -> Sides:
    """Where one hands over: the taker stands behind the verb, with `to` or bare."""
    givers = [
        each
        for each in near
        if _marked(words.FROM, folded, each, near) or _marked(words.BY, folded, each, near)
        if not _marked(words.TO_THOSE_FROM, folded, each, near)
    ]
    before_them = [each for each in givers if _had_it_before(folded, each, verb)]
    givers = [each for each in givers if each not in before_them]
    bare = [each for each in near if each not in givers and each not in before_them]
    before = [each for each in bare if each.end <= verb.start()]
    behind = [each for each in bare if each.start >= verb.end()]
    takers = [each for each in behind if _marked(words.TO, folded, each, near)]
    if behind and not takers and words.TO_THEM_IT.search(folded, 0, verb.start()):
        told = [each for each in before if _marked(words.TO, folded, each, near)]
        if told:  # палката на Молдавија ѝ ја предаде директорот
            return told[-1].party, behind[0].party
    if not takers and to_somebody(folded, verb):
        return "", next((each.party for each in (*givers, *behind, *before[::-1])), "")
    if not takers and _is_fronted(folded, verb, before, behind):
        return before[-1].party, behind[0].party  # direktoru Munjiću zastavu je uručio Proda
    takers = takers or behind
    if not takers and len(before) > 1:  # Matei je direktoru Kostreševiću predao
        takers = [each for each in before if _BARE_DATIVE.match(folded, each.start)][-1:]
    if not takers and givers:
        takers = before[-1:]  # Rumuniji je predsjedavanje predato od Crne Gore
    taker = takers[0].party if takers else ""
    others = [each.party for each in (*givers, *before[::-1]) if each.party != taker]
    return taker, others[0] if others else ""


def _had_it_before(folded: str, member: Member, verb: re.Match[str]) -> bool:
    """Whether a name is of whom the giver had it: "A, who got it *from B*, hands it to C"."""
    start = max(0, member.start - OF_IT)
    took = (words.TAKING, words.RECEIVING)
    return member.end <= verb.start() and any(
        each.search(folded, start, member.start) for each in took
    )


def taken(folded: str, verb: re.Match[str], near: Sequence[Member]) -> Sides:
    """Where one takes over: the giver stands with `from`, the taker bare or with `by`."""
    by = [each for each in near if _marked(words.BY, folded, each, near)]
    givers = [each for each in near if _is_giver(folded, each, near)]
    for each in [each for each in by if each.start >= verb.end()]:
        if _marked(words.ON_THE_PART_OF, folded, each, near):  # a preluat din partea Albaniei
            by.remove(each)
            givers.append(each)
    givers.sort(key=lambda each: apart(each, verb))
    gave = {each.party for each in givers[:1]}
    takers = by or [each for each in near if each not in givers and each.party not in gave]
    takers.sort(
        key=lambda each: (
            not _does_it_behind(folded, verb, each),
            each.start >= verb.end(),
            apart(each, verb),
        )
    )
    taker = takers[0].party if takers else ""
    return taker, next((each.party for each in givers if each.party != taker), "")


def _does_it_behind(folded: str, verb: re.Match[str], member: Member) -> bool:
    """Whether a name stands behind the verb whose subject it is: "палката ја презема X"."""
    clause = max(folded.rfind(",", 0, verb.start()), verb.start() - OF_IT, 0)
    things = (words.PRESIDENCY, words.SIGN)
    taken = any(each.search(folded, clause, verb.start()) for each in things)
    return taken and 0 <= member.start - verb.end() <= _AT_ONCE


def changed(folded: str, noun: re.Match[str], near: Sequence[Member]) -> Sides:
    """Where a noun tells it: from one to the other, between two, or to one in the dative."""
    behind = [each for each in near if each.start >= noun.end()]
    if len(behind) >= 2 and _marked(words.BETWEEN, folded, behind[0], near):
        return behind[1].party, behind[0].party
    if len(behind) >= 2 and _is_genitive_and_dative(folded, *behind[:2]):
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


def on_its_way(folded: str, thing: re.Match[str], near: Sequence[Member]) -> Sides:
    """Where no verb tells it: "the presidency: from Sarajevo to Sofia"."""
    behind = [each for each in near if 0 <= each.start - thing.end() <= BESIDE][:2]
    if len(behind) < 2:
        return "", ""
    giver, taker = behind
    told = _marked(words.FROM, folded, giver, near) and _marked(words.TO, folded, taker, near)
    return (taker.party, giver.party) if told else ("", "")


def came_after(folded: str, verb: re.Match[str], near: Sequence[Member]) -> Sides:
    """Where one succeeds another: the one before the verb takes the place of that behind it."""
    before = [each for each in near if each.end <= verb.start()]
    behind = [each for each in near if each.start >= verb.end()]
    if not before or not behind:
        return "", behind[0].party if behind else ""  # "he succeeds G": the taker stands before
    first, last = before[-1], behind[0]
    if _ACCUSATIVE.search(folded[first.start : first.end]):
        first, last = last, first
    return first.party, last.party


def gone_before(folded: str, verb: re.Match[str], near: Sequence[Member]) -> Sides:
    """Where one is succeeded by another."""
    taker, giver = came_after(folded, verb, near)
    return (giver, taker) if taker else ("", "")


def chosen(folded: str, verb: re.Match[str], near: Sequence[Member]) -> Sides:
    """Where one is elected: whoever stands nearest, and was not the one who elected."""
    if words.VICE.search(folded, max(0, verb.start() - BESIDE), verb.start()):
        return "", ""
    at_once = _AND_THEY.search(folded, max(0, verb.start() - BESIDE), verb.start())
    able = [
        each
        for each in near
        if apart(each, verb) <= 2 * BESIDE
        and not (at_once and each.end <= verb.start())  # praised A's presidency and elected B
        and not _marked(words.BY, folded, each, near)
        and not _is_giver(folded, each, near)
    ]
    taker = min(able, key=lambda each: apart(each, verb), default=None)
    return taker.party if taker else "", ""


def held_before(_: str, verb: re.Match[str], near: Sequence[Member]) -> Sides:
    """Where it is said who had it before: the name is behind."""
    giver = next((each for each in near if 0 <= each.start - verb.end() <= BESIDE), None)
    return "", giver.party if giver else ""


def presides(folded: str, verb: re.Match[str], near: Sequence[Member]) -> Sides:
    """Where somebody is to preside: the name stands before the verb, as its subject.

    In whose place they do may stand behind.
    """
    before = [each for each in near if each.end <= verb.start()]
    taker = before[-1].party if before else ""
    behind = (each for each in near if each.start >= verb.end() and each.party != taker)
    givers = (each.party for each in behind if _is_giver(folded, each, near))
    return taker, next(givers, "") if taker else ""


def theirs(_: str, verb: re.Match[str], near: Sequence[Member]) -> Sides:
    """Where it is said whose it is now: the name is behind."""
    taker = next((each for each in near if 0 <= each.start - verb.end() <= BESIDE), None)
    return taker.party if taker else "", ""


def ended(folded: str, verb: re.Match[str], near: Sequence[Member]) -> Sides:
    """Where the time of one ended, and that of the other began."""
    reach = (max(0, verb.start() - NEAR), verb.end() + NEAR)
    begun = words.BEGUN.search(folded, *reach) or words.TO_PRESIDE.search(folded, *reach)
    if begun is None or len({each.party for each in near}) != 2:
        return "", ""
    before = [each for each in near if each.end <= verb.start()]
    giver = min(before or near, key=lambda each: apart(each, verb))
    others = [each for each in near if each.party != giver.party]
    return min(others, key=lambda each: apart(each, begun)).party, giver.party


def _is_fronted(
    folded: str, verb: re.Match[str], before: Sequence[Member], behind: Sequence[Member]
) -> bool:
    """Whether the one who takes stands before the verb in the dative, and who gives behind it."""
    if not before or not behind:
        return False
    taker, giver = before[-1], behind[0]
    start = max(verb.start() - NEAR, 0)
    office = words.TO_THE_HEAD.search(folded, start, taker.end)
    clause = folded.rfind(",", start, verb.start())
    near = words.TO_THE_HEAD.search(folded, verb.end(), giver.end)
    return bool(office and office.start() > clause and not near)


def to_somebody(folded: str, verb: re.Match[str]) -> bool:
    """Whether the one who takes is only "him" or "her": "dužnost mu je predao Kostrešević"."""
    start, end = max(0, verb.start() - BESIDE), verb.end() + BESIDE
    return bool(
        words.TO_THEM.search(folded, start, verb.start())
        or words.TO_THEM_BEHIND.match(folded, verb.end(), end)
    )


# ---- the words before a name -------------------------------------------------------------------


def apart(member: Member, told: re.Match[str]) -> int:
    """How many folded letters part a name from the words that tell it."""
    return max(member.start - told.end(), told.start() - member.end, 0)


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


def _is_genitive_and_dative(folded: str, first: Member, second: Member) -> bool:
    """Whether two names stand side by side as of one, to another: "predaja Srbije Rumuniji"."""
    dative = (_BARE_DATIVE.match(folded, each.start) for each in (first, second))
    return folded[first.end : second.start] == " " and list(map(bool, dative)) == [False, True]


def _marked(mark: re.Pattern[str], folded: str, member: Member, near: Sequence[Member]) -> bool:
    """Whether one of these words stands before a name, and no other name between."""
    start = max((each.end for each in near if each.end <= member.start), default=0)
    return bool(mark.search(folded[max(start, member.start - BEFORE_A_NAME) : member.start]))
