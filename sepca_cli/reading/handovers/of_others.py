"""Presidencies of other organisations: what a text tells of MARRI's chair is not the association's.

Where a text names the presidency of another organisation and never that of the association, "the
presidency" is that of the other one throughout.
"""

import re
from collections.abc import Sequence

from sepca_cli.reading.language.letters import Letters, inside
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.language.passing_words import OF_THE_ASSOCIATION, PRESIDENCY
from sepca_cli.reading.names.members import ASSOCIATION
from sepca_cli.reading.roles.cast import Cast, stretch

_ORGANISATIONS = ("international-organisation", "regional-initiative", "ngo", "project")
# Between the presidency and whose it is.
_OF = re.compile(r"(?: (?:of|over|the|na|so|sas|s|nad|u|vo|v|al|a|ale|la|i|e|te|se|ne))* \"?")
# Councils that no table has: that of the European Union, that of ministers.
_COUNCIL = re.compile(
    r" (?:(?:of|the|na|al|a|i|e|te|se) )*"
    r"(?:(?:eu|es|ue)\b|(?:council|vije?c|sovet|savet|consili|keshill))"
)


def of_the_association(
    read: Letters, passages: Sequence[Passage], cast: Cast
) -> tuple[Passage, ...]:
    """The passages in which a presidency may be that of the association."""
    others = [each for each in passages if _names_another(read, each, cast)]
    own = any(_names_its_own(read, each, cast) for each in passages) if others else True
    return tuple(each for each in passages if each not in others) if own else ()


def _names_another(read: Letters, passage: Passage, cast: Cast) -> bool:
    """Whether a passage speaks of the presidency of another organisation."""
    return any(
        _COUNCIL.match(passage.folded, found.end()) or _owner(read, passage, cast, found)
        for found in PRESIDENCY.finditer(passage.folded)
    )


def _names_its_own(read: Letters, passage: Passage, cast: Cast) -> bool:
    """Whether a passage speaks of the presidency of the association."""
    return any(
        OF_THE_ASSOCIATION.match(passage.folded, found.end())
        or _owner(read, passage, cast, found) is False
        for found in PRESIDENCY.finditer(passage.folded)
    )


def _owner(read: Letters, passage: Passage, cast: Cast, presidency: re.Match[str]) -> bool | None:
    """Whether a presidency is another's: "the presidency of MARRI", "the MARRI presidency".

    None where nobody's is named.
    """
    at = presidency.end()
    for each in inside(cast.parties, passage.spot):
        start, end = stretch(read, passage, each.spot)
        of_it = start >= at and _OF.fullmatch(passage.folded, at, start)
        in_front = passage.folded[end : presidency.start()] == " "
        if each.keys and (of_it or in_front):
            party = cast.known.parties[each.keys[0]]
            if party.key == ASSOCIATION:
                return False
            return True if party.kind in _ORGANISATIONS else None
    return None
