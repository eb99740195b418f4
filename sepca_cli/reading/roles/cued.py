"""A passage with its cues, and what parts two places in it.

Between a name and its cue, and between two names of a list, nothing may stand that is about
something else, nor a cue for another role.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from sepca_cli.reading.roles.cues import UNTOLD, Cue, Name
from sepca_cli.reading.roles.joining_words import (
    AS_WELL,
    CLAUSE,
    CONTRAST,
    GENITIVE,
    IN_QUOTES,
    INVITED_BY,
    JOINS,
    NEXT_LINE,
    NO_LIST,
    OPEN_CLAUSE,
    OTHER_MATTER,
)

TO_THE_FIRST = 110  # folded letters between a cue and the first name
TO_THE_NEXT = 70  # and from one name of a list to the next
AN_INVITATION = 90  # and from the word for it to whoever invited
TO_THE_OTHERS = 40  # more to "as well as regional organisations of this and that, namely"
AT_ONCE = 2  # and to a word that is a verb because nothing else stands there

# After a verb of saying: who is spoken of, "he praised the cooperation *with* the director, X".
_WITH_WHOM = re.compile(r"\b(?:saradnj|suradnj|sorabotk)\w* (?:sas?|so|s) ")

TAKING_PART_AS = ("observer", "guest")


class Cued(NamedTuple):
    """A passage, folded, and its cues."""

    folded: str
    cues: Sequence[Cue]

    def follows(self, words: re.Pattern[str], name: Name, near: int) -> bool:
        """Whether a name follows words that stand at most so many letters before it."""
        return bool(words.search(self.folded, max(0, name.start - near), name.start))

    def only_invited(self, name: Name) -> bool:
        """Whether nothing is told of somebody but that the others came at their invitation."""
        return self.follows(INVITED_BY, name, AN_INVITATION)

    def is_list(self, start: int, end: int) -> bool:
        """Whether what stands between two names makes a list of them.

        No list is a contrast, `X, a Y`, nor a name in a clause on the other: `X, who visited Y`.
        """
        between = CLAUSE.sub(",", self.folded[start:end])
        contrast = between.endswith(", a ") and not GENITIVE.match(self.folded, end)
        return bool(JOINS.search(between)) and not (
            contrast or OPEN_CLAUSE.search(between) or NO_LIST.search(between)
        )

    def free(self, cue: Cue, start: int, end: int, longest: int) -> bool:
        """Whether nothing parts two places: not too far, no other matter, no other cue."""
        next_line = NEXT_LINE.search(self.folded, start, end)
        if next_line and cue.role == "quoted" and cue.behind:
            return False
        if next_line and cue.role != "quoted":
            longest += TO_THE_NEXT
        if AS_WELL.search(self.folded, start, end):
            longest += TO_THE_OTHERS
        clause = CLAUSE.match(self.folded, start, end)
        if clause and cue.start not in range(clause.start(), clause.end()):
            start = clause.end()  # what it says of the name before it parts no list
        if end - start > longest or self._is_of_another_matter(start, end):
            return False
        if cue.role == "quoted" and cue.behind and _WITH_WHOM.search(self.folded, start, end):
            return False
        contrast = CONTRAST.search(self.folded, start, end + 12)
        if contrast and contrast.start() < end:
            return False
        return not (
            (_is_of_its_line(cue) and NEXT_LINE.search(self.folded, start, end))
            or self._speaks_of_another_role(cue, start, end)
        )

    def _is_of_another_matter(self, start: int, end: int) -> bool:
        """Whether what stands between two places is about something else, but for a name in quotes.

        "X of the Directorate "Fight against Organised Crime" and Y" are a list.
        """
        if not OTHER_MATTER.search(self.folded, start, end):
            return False
        between = IN_QUOTES.sub("", self.folded[start:end])
        return bool(OTHER_MATTER.search(between))

    def _speaks_of_another_role(self, cue: Cue, start: int, end: int) -> bool:
        """Whether another cue stands between two places, and is not just inserted there."""
        ignored = {cue.role, *UNTOLD}
        if cue.role in (*TAKING_PART_AS, "absent") and not cue.behind:
            ignored.add("participant")  # took part as an observer, the delegation did not come
        return any(
            other.role not in ignored
            and start <= (other.end - 1 if cue.behind and other.behind else other.start)
            and other.end <= end
            and not self._is_inserted(start, other)
            for other in self.cues
        )

    def _is_inserted(self, start: int, cue: Cue) -> bool:
        """Whether words only add to the name before them: `Serbia, who presides, Albania`."""
        near = not cue.behind and 2 <= cue.start - start <= 3
        return near and self.folded[cue.end : cue.end + 1] in (",", ";", ")")


def _is_of_its_line(cue: Cue) -> bool:
    """Whether the line before says nothing of what a cue tells: of an observer, of an absence."""
    return not cue.behind and cue.role in (*TAKING_PART_AS, "absent")
