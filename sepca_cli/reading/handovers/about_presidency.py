"""Whether words for handing over, taking or succeeding are about the presidency."""

import re
from collections.abc import Sequence

from sepca_cli.reading.handovers.sides import BESIDE, NEAR, OF_IT
from sepca_cli.reading.language import passing_words as words
from sepca_cli.reading.language.one_of import OneOf

AT_THE_BEGINNING = 30  # folded letters of a sentence before its subject
_HAND = re.compile(r"(?:hand|pass)(?:ed|es|s)?")  # anything can be handed and passed
_WAS = re.compile(r"\b(?:was|were|is|been|be|being|has|had|have) (?:\w+ly )?$")
# Before the verb of a clause on what may stand far in front: "the chairmanship of ..., which will
# be taken over".
_WHICH = re.compile(r", (?:which|koj[aei]|sto|care|(?:i cili|e cila))(?: [\w-]+){0,3} $")
_WILL = re.compile(r"\b(?:will|shall|ce|cu|cemo|kj?e|va|vor|do te)\b")  # far in front of its verb
_DONE = re.compile(r"(?:ao|eo|l[aeio]|ed|ook)$")
_ONWARD = re.compile(r" ?(?:on )?(?:to|from|into)\b")


def is_about_it(folded: str, verb: re.Match[str], things: Sequence[re.Match[str]]) -> bool:
    """Whether the presidency, or a sign of it, stands near a verb that says enough by itself."""
    which = _WHICH.search(folded, max(0, verb.start() - BESIDE), verb.start())
    near = [
        each
        for each in things
        if _between(each, verb)
        <= (2 * OF_IT if which or each.start() <= AT_THE_BEGINNING else OF_IT)
    ]
    if not _HAND.fullmatch(verb[0]):
        return bool(near)
    if any(0 <= each.start() - verb.end() <= OF_IT / 2 for each in near):
        return True
    passive = _WAS.search(folded[max(0, verb.start() - 20) : verb.start()])
    before = any(each.end() <= verb.start() for each in near)
    return before and bool(passive or _ONWARD.match(folded, verb.end()) or is_it(folded, verb))


def is_about_a_sign(_: str, verb: re.Match[str], things: Sequence[re.Match[str]]) -> bool:
    """Whether what is given is a sign of the presidency; of words for giving anything."""
    return any(_between(each, verb) <= OF_IT and words.SIGN.match(each[0]) for each in things)


def gets_it(folded: str, verb: re.Match[str], things: Sequence[re.Match[str]]) -> bool:
    """Whether what is received stands close behind the verb, or before one in the passive."""
    if any(0 <= each.start() - verb.end() <= BESIDE for each in things):
        return True
    passive = _WAS.search(folded[max(0, verb.start() - 20) : verb.start()])
    return bool(passive) and any(0 <= verb.start() - each.end() <= OF_IT for each in things)


def is_about_a_president(folded: str, verb: re.Match[str], things: Sequence[re.Match[str]]) -> bool:
    """Whether somebody becomes president, or comes after one."""
    start, end = max(0, verb.start() - OF_IT), verb.end() + NEAR
    return bool(words.PRESIDENT.search(folded, start, end)) or is_about_it(folded, verb, things)


def is_of_the_association(folded: str, verb: re.Match[str], _: Sequence[re.Match[str]]) -> bool:
    """Whether it is the association that somebody presides over now."""
    return bool(words.OF_THE_ASSOCIATION.match(folded, verb.end()))


def always(*_: object) -> bool:
    """Words that can be about nothing else."""
    return True


def is_it(folded: str, verb: re.Match[str]) -> bool:
    """Whether "it" or the duty stands in a verb or beside it: what the words before spoke of."""
    if is_a_duty(folded, verb):
        return True
    before = folded[max(0, verb.start() - 8) : verb.start()].split()[-2:]
    after = folded[verb.end() : verb.end() + 6].split()[:1]
    return any(words.IT.fullmatch(word) for word in (*before, *verb[0].split(), *after))


def is_a_duty(folded: str, verb: re.Match[str]) -> bool:
    """Whether another word for the presidency stands beside a verb: the duty, the office."""
    return bool(words.DUTY.search(folded, max(0, verb.start() - BESIDE), verb.end() + BESIDE))


def is_planned(folded: str, verb: re.Match[str], pattern: re.Pattern[str] | OneOf) -> bool:
    """Whether words near the verb say that it is still to come."""
    if words.SHALL.search(folded, max(0, verb.start() - BESIDE), verb.start()):
        return True
    wide = OF_IT if pattern is words.CHANGING else 25
    end = verb.end() + (wide if pattern is words.CHANGING else 0)
    if words.PLANNED.search(folded, max(0, verb.start() - wide), end):
        return True
    clause = max(folded.rfind(",", 0, verb.start()), verb.start() - OF_IT, 0)
    return bool(_WILL.search(folded, clause, verb.start())) and not _DONE.search(verb[0])


def _between(one: re.Match[str], other: re.Match[str]) -> int:
    return max(one.start() - other.end(), other.start() - one.end(), 0)
