"""Tables of words and phrases as they are written in this room, folded, as patterns.

Phrases are parted by bars with spaces beside them and by the ends of lines. A line that begins with
a bar goes on with the phrase of the line before. `~` stands for any ending of a Macedonian or
Bulgarian verb: "изјав~" is изјави, изјавија, изјавува, изјавил.
"""

import re

_GOES_ON = re.compile(r"\n\s*(?=\|\S)")
# Of present, aorist, imperfect and perfect, with what makes a verb one of repeated doing.
_VERB = (
    "(?:(?:[aeiuj]v|jav|uv|v)?"
    "(?:[aeij]|ja|aa|ea|ija|oa|[aei]?t|jat|(?:[aeio]|ja)?ha|[aeij]se|jase|(?:[aei]|ja)?l[aoei]?))"
)
_PARTED = re.compile(r"\s+\|\s+|\s*\n\s*")


def phrases(table: str) -> list[str]:
    """The phrases of a table, each a pattern."""
    whole = _GOES_ON.sub("", table).strip().replace("~", _VERB)
    return [phrase for phrase in _PARTED.split(whole) if phrase]


def one_of(table: str) -> str:
    """A pattern that finds any phrase of a table, the earlier one first."""
    return f"(?:{'|'.join(phrases(table))})"
