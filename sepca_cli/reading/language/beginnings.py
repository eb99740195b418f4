"""With which letters begins what a pattern finds: it need only be tried where they stand."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

_SIGN = r"[^\\.^$*+?{}\[\]()|]"  # that stands for itself
_PLAIN = re.compile(rf"{_SIGN}*")
_LETTERS = re.compile(rf"{_SIGN}+(?![?*+{{])")
_SET = re.compile(r"\[([a-z0-9 ]+)\]")
_GROUP = re.compile(r"\((?:\?(?::|P<\w+>|(?P<around><?[!=])))?")
_MARK = re.compile(r"\\.|\[[^]]+\]|[(|)]")
_NOTHING = re.compile(r"\\[bB]|[\^$]")  # it only says what is beside it
_ONE = re.compile(r"\\.|\[[^]]+\]|.")  # what a repetition mark is about, where it is no group
_TIMES = re.compile(r"(?P<many>\*|\+|\{[\d,]+\})\??|\??")
_NEVER = ("?", "*", "{0", "{,")  # so a repetition looks that may be none at all


class _Part(NamedTuple):
    """A part of a pattern: a group, a set, a sign, or letters that stand for themselves."""

    ways: Sequence[str]  # patterns of which one stands there; none where anything may
    never: bool = False  # whether it may also be left out
    again: bool = False  # whether it may stand there several times


class _Begin(NamedTuple):
    """With which letters something begins."""

    told: frozenset[str]  # as far as it is told, or asked
    whole: frozenset[str]  # with nothing of it left: what stands behind it goes on


_NONE: frozenset[str] = frozenset()
_ANYTHING = _Begin(frozenset(("",)), _NONE)


def beginnings(pattern: str, length: int) -> set[str]:
    """Return the first letters of all that a phrase of a table can find.

    Each is of the given length, or shorter where it ends or where anything may follow: "" begins
    all that there is.
    """
    return set().union(*_begin(pattern, length))


def needed(pattern: str, length: int) -> list[set[str]]:
    """Return the letters of each part of a phrase that nothing it finds is without, in their order.

    Of each part some letters stand in all that the phrase can find. Parts of which only single
    letters are told are left out: they stand in every text.
    """
    parts = (part for part in _parts(pattern) if not part.never)
    letters = (_letters_of(part, length) for part in parts)
    return [each for each in letters if len(min(each, key=len)) > 1]


def _letters_of(part: _Part, length: int) -> set[str]:
    """With which letters a part begins; all of those that stand for themselves."""
    if len(part.ways) == 1 and _PLAIN.fullmatch(part.ways[0]):
        return {part.ways[0]}
    return set().union(*_begin_of(part, length))


@lru_cache(maxsize=4096)  # the same words stand in many phrases
def _begin(pattern: str, length: int) -> _Begin:
    """With which letters, so many of them or fewer, begins what a pattern finds."""
    if _PLAIN.fullmatch(pattern):
        plain = frozenset((pattern[:length],))
        return _Begin(_NONE, plain) if len(pattern) < length else _Begin(plain, _NONE)
    begin = _Begin(_NONE, frozenset(("",)))
    for part in _parts(pattern):
        begin = _going_on(begin, part, length)
        if not begin.whole:
            break
    return begin


def _begin_of(part: _Part, length: int) -> _Begin:
    """With which letters begins what is found of a part."""
    begins = [_begin(way, length) for way in part.ways] or [_ANYTHING]
    told = _NONE.union(*(each.told for each in begins))
    whole = _NONE.union(*(each.whole for each in begins))
    if part.again:
        once, more = part._replace(never=False, again=False), whole - {""}
        while more:
            further = _going_on(_Begin(told, more), once, length)
            told, more = further.told, further.whole - whole
            whole |= more
    return _Begin(told, whole | {""} if part.never else whole)


def _going_on(begin: _Begin, part: _Part, length: int) -> _Begin:
    """With which letters something begins that goes on with a part."""
    behind = {left: _begin_of(part, left) for left in {length - len(each) for each in begin.whole}}
    following = [(letters, behind[length - len(letters)]) for letters in begin.whole]
    return _Begin(
        begin.told.union(letters + each for letters, more in following for each in more.told),
        frozenset(letters + each for letters, more in following for each in more.whole),
    )


def _parts(pattern: str) -> Iterator[_Part]:
    """The parts of a pattern, one after the other."""
    while pattern:
        if letters := _LETTERS.match(pattern):
            ways, pattern = [letters[0]], pattern[letters.end() :]
        elif pattern.startswith("("):
            ways, pattern = _group(pattern)
        else:
            ways, pattern = _sign(pattern)
        times = _TIMES.match(pattern)
        assert times
        yield _Part(ways, times[0].startswith(_NEVER), bool(times["many"]))
        pattern = pattern[times.end() :]


def _sign(pattern: str) -> tuple[list[str], str]:
    """What the sign or the set may stand for with which a pattern begins, and the rest of it."""
    one = _ONE.match(pattern)
    assert one
    ways: list[str] = []
    if _NOTHING.fullmatch(one[0]):
        ways = [""]
    elif _PLAIN.fullmatch(one[0]):
        ways = [one[0]]
    elif letters := _SET.fullmatch(one[0]):
        ways = list(letters[1])
    return ways, pattern[one.end() :]


def _group(pattern: str) -> tuple[list[str], str]:
    """The alternatives of the group with which a pattern begins, and what stands behind it.

    What only looks around is nothing by itself.
    """
    opened = _GROUP.match(pattern)
    assert opened
    depth, start, alternatives = 0, opened.end(), []
    for mark in _MARK.finditer(pattern):
        depth += (mark[0] == "(") - (mark[0] == ")")
        if (mark[0] == "|" and depth == 1) or depth == 0:
            alternatives.append(pattern[start : mark.start()])
            start = mark.end()
        if depth == 0:
            break
    return [""] if opened["around"] else alternatives, pattern[start:]
