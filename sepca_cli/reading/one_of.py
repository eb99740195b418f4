"""Tables of words and phrases as they are written in this room, folded, as patterns.

Phrases are parted by bars with spaces beside them and by the ends of lines. A line that begins with
a bar goes on with the phrase of the line before.
"""

import re

_GOES_ON = re.compile(r"\n\s*(?=\|\S)")
_PARTED = re.compile(r"\s+\|\s+|\s*\n\s*")


def phrases(table: str) -> list[str]:
    """The phrases of a table, each a pattern."""
    return [phrase for phrase in _PARTED.split(_GOES_ON.sub("", table).strip()) if phrase]


def one_of(table: str) -> str:
    """A pattern that finds any phrase of a table, the earlier one first."""
    return f"(?:{'|'.join(phrases(table))})"
