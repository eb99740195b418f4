"""Whether words that stand before a name are about somebody or something else all the same."""

from sepca_cli.reading.roles.cues import Cue
from sepca_cli.reading.roles.joining_words import ACCORDING, NO_LIST, THAT, WHOSE, WORDS_OF


def is_of_others(folded: str, cue: Cue, name: int) -> bool:
    """Whether the words of a cue do not tell of the first name behind it, which starts at a place.

    "It was said that X", "recalled the words of X"; "they gathered for a study drawn up by X".
    """
    if cue.personal and THAT.match(folded, cue.end):
        return True
    if cue.role in ("participant", "organiser") and NO_LIST.search(folded, cue.end, name):
        return True
    if cue.role == "quoted" and not ACCORDING.match(folded, cue.start):
        return bool(WORDS_OF.search(folded, cue.start, name) or WHOSE.search(folded, cue.end, name))
    return bool(WHOSE.search(folded, cue.end, name))
