"""Capitals that stand for their services in a handover: "Tirana took over from Sofia"."""

import re
from collections.abc import Collection, Sequence

from sepca_cli.reading.handovers.sides import Member
from sepca_cli.reading.language import passing_words as words
from sepca_cli.reading.language.letters import Letters, inside
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.names.capitals import SEATED_IN
from sepca_cli.reading.names.towns import Town

_NEAR = 60  # folded letters before and behind a town that are looked at
_IN = re.compile(r"\b(?:in|at|near|outside) (?:the )?$")
_DOES = re.compile(
    r" (?:(?:has|have|had|is|will|would|now|then|also|formally|officially|itself|duly) )*"
)
_SIDE = re.compile(r" (?:(?:from|to|by|od|ot|de la|nga) )?$")
# Whose the presidency is, before such a preposition: "щафетата в СЕПКА: от София".
_OF_IT = re.compile(
    r"(?: (?:of|in|na|vo|v|so|u|e|a|al|ne)(?: the)? (?:sep[ck]a|asoci|zdruz|udruz|shoqat)\w*)?[:,]?"
)
_OTHER_SIDE = re.compile(r",? (?:to|and|kam|kon|do|la|tek) $")
_VERBS = (
    *(words.GIVING, words.TAKING, words.RECEIVING, words.HANDING),
    *(words.SUCCEEDING, words.SUCCEEDED),
)
_BEFORE_A_NAME = (words.GIVING, words.HANDING, words.SUCCEEDING, words.SUCCEEDED)
_BEFORE_A_SIDE = (*_VERBS, words.CHANGING, words.PRESIDENCY, words.SIGN)


def seats_in(
    read: Letters, passage: Passage, towns: Sequence[Town], known: Collection[str]
) -> list[Member]:
    """The members that a passage names by the towns in which they sit.

    A town is one that gives or takes: it stands directly before such a verb and is not what
    something was held in, or behind one with "from" or "to". `known` are the keys of the record.
    """
    found: list[Member] = []
    folded = passage.folded
    for town in inside(towns, passage.spot):
        member = SEATED_IN.get(town.city, "")
        start, end = (at - passage.offset for at in read.stretch(town.spot))
        if member not in known:
            continue
        before = folded[max(0, start - _NEAR) : start]
        second = found and _OTHER_SIDE.fullmatch(folded, found[-1].end, start)
        if second or _gives_or_takes(folded, before, end) or _is_a_side(before):
            found.append(Member(start, end, member))
    return found


def _gives_or_takes(folded: str, before: str, end: int) -> bool:
    """Whether a town is the subject of a verb behind it."""
    does = _DOES.match(folded, end)
    if does is None or _IN.search(before):
        return False
    return any(verb.match(folded, does.end()) for verb in _VERBS)


def _is_a_side(before: str) -> bool:
    """Whether such a verb, or the presidency, and a preposition stand in front of a town.

    Whom one hands it, or succeeds, needs no preposition.
    """
    side = _SIDE.search(before)
    if side is None:
        return False
    able = _BEFORE_A_SIDE if side[0].strip() else _BEFORE_A_NAME
    return any(
        _OF_IT.fullmatch(before, each.end(), side.start())
        for table in able
        for each in table.finditer(before)
    )
