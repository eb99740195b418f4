"""With which letters begins what a pattern finds: it need only be tried where they stand."""

import re
from collections.abc import Iterator

_LETTERS = re.compile(r"[a-z0-9 -]*(?![?*+{])")  # that stand for themselves, and once
_SET = re.compile(r"\[([a-z0-9 ]+)\]")
_GROUP = re.compile(r"\((?:\?(?::|P<\w+>|(?P<around><?[!=])))?")
_MARK = re.compile(r"\\.|\[[^]]+\]|[(|)]")
_TIMES = re.compile(r"(?P<many>\*|\+|\{[\d,]+\})\??|\??")
_NEVER = ("?", "*", "{0", "{,")  # so a repetition looks that may be none at all
_ANYTHING = "."
_ONE = re.compile(r"\\.|\[[^]]+\]|.")  # what a repetition mark is about, where it is no group


def beginnings(pattern: str, length: int) -> set[str]:
    """Return the first letters of all that a phrase of a table can find.

    Each is of the given length, or shorter where it ends or where anything may follow: "" begins
    all that there is.
    """
    return set(_beginnings(pattern, length))


def needed(pattern: str, length: int) -> list[set[str]]:
    """Return the letters of each part of a phrase that nothing it finds is without.

    Of each part some letters stand in all that the phrase can find. Parts of which only single
    letters are told are left out: they stand in every text.
    """
    parts: list[set[str]] = []
    while pattern:
        plain = _LETTERS.match(pattern)
        if plain and plain[0]:
            letters, pattern = {plain[0]}, pattern[plain.end() :]
        else:
            letters, pattern = _of_one(pattern, length)
        if len(min(letters, key=len)) > 1:
            parts.append(letters)
    return parts


def _of_one(pattern: str, length: int) -> tuple[set[str], str]:
    """The first letters of a group, set or sign with which a pattern begins, and the rest of it."""
    alternatives, behind = [_ANYTHING], pattern[1:]
    if pattern.startswith("("):
        alternatives, behind = _group(pattern)
    elif one := _ONE.match(pattern):
        behind = pattern[one.end() :]
    times = _TIMES.match(behind)
    assert times
    if times[0].startswith(_NEVER):
        alternatives = [""]
    letters = {first for each in alternatives for first in _beginnings(each, length)}
    return letters, behind[times.end() :]


def _beginnings(pattern: str, length: int) -> Iterator[str]:
    plain = _LETTERS.match(pattern)
    if plain and (letters := plain[0][:length]):
        for more in _beginnings(pattern[len(letters) :], length - len(letters)):
            yield letters + more
        return
    alternatives, behind = _first(pattern)
    if not length or not alternatives:
        yield ""
        return
    times = _TIMES.match(behind)
    assert times
    behind = behind[times.end() :]
    if times[0].startswith(_NEVER):
        yield from _beginnings(behind, length)
    for each in alternatives:
        yield from _beginnings(each + (_ANYTHING if times["many"] else behind), length)


def _first(pattern: str) -> tuple[list[str], str]:
    """The alternatives with which a pattern begins, none if it is not told, and the rest of it."""
    if pattern.startswith("("):
        return _group(pattern)
    if one_of_a_set := _SET.match(pattern):
        return list(one_of_a_set[1]), pattern[one_of_a_set.end() :]
    return ([pattern[0]], pattern[1:]) if pattern[:1].isalnum() else ([], "")


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
