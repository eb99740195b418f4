"""The words of a passage that give a role to the names beside them: its cues."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from sepca_cli.reading.language.one_of import EachOf
from sepca_cli.reading.roles.role_words import (
    HEAD_OF,
    ORGANISED_WITH,
    PEOPLE_FROM,
    PERSONAL,
    ROLE_WORDS,
)

_NO_MORE = r"(?!(?<!\s)\w)"  # the word is at its end
# It is those behind who did it; but "organizoi nga data 6" tells only since when.
_BY_SOMEBODY = r"(?! ?(?:by|od strane|od strana|de catre|nga(?! (?:data|ora|\d)))\b)"

# Before "organised", of crime: "krimit të organizuar", "criminalității organizate".
_CRIME = re.compile(r"\bkrim\w*(?: (?:i|e|te) \w+,?(?: dhe)?)?(?: (?:i|e|te))? $|\bcrim\w* $")
_NOT = re.compile(r"\b(?:not|never|nu|nuk|nije|nij?esu|nisu|nece|njama da|nema da) $")
_NEITHER = re.compile(r" (?:in|at|on) (?:neither|none)\b")  # behind "took part"

BESIDE_CYRILLIC = "does"  # what only shows by its place beside the name of a person in Cyrillic
CUED = frozenset(ROLE_WORDS)  # all that words can tell of a name
UNTOLD = ("acts", "does", "contributes")  # that somebody did something, and not what


class Name(NamedTuple):
    """Somebody named in a passage: the stretch of its folded text, and whose name it is.

    In Cyrillic the verb of a person shows by its place beside the name.
    """

    start: int
    end: int
    number: int
    person: bool = False
    cyrillic: bool = False


class Cue(NamedTuple):
    """Words that give a role, by their stretch of a passage's folded text."""

    role: str
    start: int
    end: int
    behind: bool  # whether the names stand behind it

    @property
    def personal(self) -> bool:
        """Whether only a person can have the role, or an organisation through its people."""
        return self.role in PERSONAL

    def among(self, names: Sequence[Name]) -> Sequence[Name]:
        """Those of the names that can have the role."""
        if self.role == BESIDE_CYRILLIC:
            return [name for name in names if name.person and name.cyrillic]
        if self.role == "contributes":
            return [name for name in names if not name.person]
        return [name for name in names if name.person] if self.personal else names

    def owns(self, name: Name) -> bool:
        """Whether the words stand so close in front of a name that they are about it."""
        return self.behind and 0 <= name.start - self.end <= 5


def cues_in(folded: str, *, cyrillic: bool = True) -> list[Cue]:
    """The cues of a passage, in its order, the longer first.

    What only ends another one is none: *led by* in "a delegation led by". A passage that names
    nobody in Cyrillic has no verbs that only show by their place beside such a name.
    """
    found = [*_found(_ROLES, folded), *_found(_WITH, folded)]
    found += _found(_BESIDE_CYRILLIC, folded) if cyrillic else ()
    cues = [cue for cue in _in_order(found) if not _is_denied(folded, cue)]
    begins: dict[int, int] = {}
    for cue in cues:
        if cue.behind:
            begins.setdefault(_last_word(folded, cue), cue.start)
    return [cue for cue in cues if not cue.behind or cue.start == begins[_last_word(folded, cue)]]


def _is_denied(folded: str, cue: Cue) -> bool:
    """Whether the word before denies what they tell: who does *not* take part is no participant.

    Nor has anybody organised what is called organised crime.
    """
    if cue.role == "organiser" and _CRIME.search(folded, max(0, cue.start - 40), cue.start):
        return True
    if _NEITHER.match(folded, cue.end):
        return True
    return cue.role != "absent" and bool(_NOT.search(folded, max(0, cue.start - 8), cue.start))


def _last_word(folded: str, cue: Cue) -> int:
    """Where the words of a cue end, with or without the space behind them."""
    return cue.end - folded[cue.start : cue.end].endswith(" ")


def people_from(folded: str) -> tuple[Cue, ...]:
    """Where a passage speaks of the people of those behind: *representatives of* SELEC."""
    return _found(_PEOPLE, folded)


def heads_of(folded: str) -> tuple[Cue, ...]:
    """Where a passage speaks of somebody by an office in the body behind: *the head of* SELEC."""
    return _found(_HEADS, folded)


@lru_cache(maxsize=4)  # all four are asked again where the association is among the names
def _found(book: EachOf[tuple[str, bool]], folded: str) -> tuple[Cue, ...]:
    found = [Cue(role, *each.span(), behind) for (role, behind), each in book.finditer(folded)]
    return tuple(_in_order(found))


def _in_order(cues: Iterable[Cue]) -> list[Cue]:
    return sorted(cues, key=lambda cue: (cue.start, -cue.end))


def _book(tables: Mapping[str, Iterable[str]]) -> EachOf[tuple[str, bool]]:
    """Phrases by the role that they give, and by whether the names stand behind them."""
    return EachOf(
        {
            (role, behind): [
                phrase.strip("@ ") + (_NO_MORE if behind else _NO_MORE + _BY_SOMEBODY)
                for phrase in table
                if phrase[-1 if behind else 0] == "@"
            ]
            for role, table in tables.items()
            for behind in (True, False)
        }
    )


_ROLES = _book({role: table for role, table in ROLE_WORDS.items() if role != BESIDE_CYRILLIC})
_BESIDE_CYRILLIC = _book({BESIDE_CYRILLIC: ROLE_WORDS[BESIDE_CYRILLIC]})
_WITH = _book({"organiser": ORGANISED_WITH})
_PEOPLE = _book({"participant": PEOPLE_FROM})
_HEADS = _book({"participant": HEAD_OF})
