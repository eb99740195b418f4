"""Whether words that stand before a name are about somebody or something else all the same."""

import re

from sepca_cli.reading.roles.cues import Cue
from sepca_cli.reading.roles.joining_words import (
    ACCORDING,
    MESSAGES,
    NO_LIST,
    OF_THE_NEXT,
    THAT,
    WHOSE,
    WORDS_OF,
)

# What was valued, or stressed, of somebody, in Albanian: "vlerësoi rolin e X".
_OF_SOMEBODY = re.compile(r"(?:edhe )?\w{2,}(?:in|en|un) (?:e|te)\b")
# At whose meeting, or among whose members, somebody took part.
_AT_THEIRS = re.compile(
    r"\bne [\w-]+(?:in|en|un|ne) (?:e|te|se) [^,;:]{0,60}$"
    r"|\b(?:member (?:states|countries) of|clanica |anetare? (?:te|e|i)|membre ale"
    r"|(?:clenki|strani-clenki)(?:te)? na)(?: the)?(?:(?: [\w-]+)?| [^;:]{3,80}\() ?$"
)
_AT_THE_NEXT = ("host", "organiser", "chair")


def is_of_others(folded: str, cue: Cue, name: int) -> bool:
    """Whether the words of a cue do not tell of the first name behind it, which starts at a place.

    "It was said that X", "recalled the words of X"; "they gathered for a study drawn up by X";
    "the next host will be X"; "congratulations came from X".
    """
    if cue.role in _AT_THE_NEXT and OF_THE_NEXT.search(folded, max(0, cue.start - 12), cue.end):
        return True
    if cue.role == "participant" and MESSAGES.search(folded, max(0, cue.start - 60), cue.start):
        return True
    if cue.role == "participant" and _AT_THEIRS.search(folded, cue.start, name):
        return True
    if cue.personal and THAT.match(folded, cue.end):
        return True
    if cue.role in ("participant", "organiser") and NO_LIST.search(folded, cue.end, name):
        return True
    if cue.role == "quoted" and _OF_SOMEBODY.match(folded, cue.end, name):
        return True
    if cue.role == "quoted" and not ACCORDING.match(folded, cue.start):
        return bool(WORDS_OF.search(folded, cue.start, name) or WHOSE.search(folded, cue.end, name))
    return bool(WHOSE.search(folded, cue.end, name))
