"""The lines of a text, of which one may only end because it was full."""

import re
from functools import lru_cache
from itertools import pairwise

WRAPPED_AT = 50  # characters: a shorter line ends because its writer ended it
WRAPPED_UP_TO = 100  # characters: no longer are the lines of a text that is broken into lines
WRAPPED_LINES = 3  # so many show that a text is

# No sentence and no heading ends with these: the line was only full.
_ENDS_NOTHING = re.compile(
    r"\b(?:in|of|the|and|at|for|from|with|by|to|on|u|i|na|za|sa|od|iz|во|в|на|за|со|с|и|од|от|у|из"
    r"|de|la|din|cu|și|si|al|ale|në|te|të|e|dhe|me|nga|për)$"
)
_LISTED = (",", ";", "-")  # so ends what is only a line of a list
_ENDS_A_SENTENCE = tuple('.!?:;"”“»')


def ends_a_sentence(words: str) -> bool:
    """Whether a line ends as sentences, or the beginnings of lists, do."""
    return words.rstrip().endswith(_ENDS_A_SENTENCE)


def goes_on(text: str, end: int) -> bool:
    """Whether the line of a text that ends at a place goes on in the next, as a list may."""
    line, behind = _around(text, end)
    listed = behind[:1].islower() or line.endswith((",", "-"))
    return bool(behind) and len(line) >= WRAPPED_AT and (listed or is_broken(text, end))


def is_broken(text: str, end: int) -> bool:
    """Whether the line of a text that ends at a place was only full, in the midst of a sentence.

    So it is where a small letter follows, or a word for which there was no more room.
    """
    line, behind = _around(text, end)
    if len(line) < WRAPPED_AT or not behind or line.endswith(_LISTED):
        return False
    if behind[0].islower() or _ENDS_NOTHING.search(line):
        return True
    full = len(line) <= _width(text) < len(f"{line} {behind}")
    return full and not ends_a_sentence(line)


def _around(text: str, end: int) -> tuple[str, str]:
    """The line that ends at a place, and the first word of the next; "" where that is empty."""
    line = text[text.rfind("\n", 0, end) + 1 : end].strip()
    behind = text[end + 1 : end + WRAPPED_UP_TO].partition("\n")[0].split(maxsplit=1)
    return line, behind[0] if behind else ""


@lru_cache(maxsize=2)
def _width(text: str) -> int:
    """How long the lines of a text are whose every line is broken where it was full; else 0."""
    lines = [line.rstrip() for line in text.splitlines()]
    broken = [
        (len(line), following[0].islower())
        for line, following in pairwise(lines)
        if WRAPPED_AT <= len(line) <= WRAPPED_UP_TO and following and not ends_a_sentence(line)
    ]
    wrapped = sum(small for _, small in broken) >= WRAPPED_LINES
    return max(length for length, _ in broken) if wrapped else 0
