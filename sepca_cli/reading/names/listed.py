"""Lists of those who took part: lines under a heading that says what those were whom they name.

A heading of the list stays for every line until the next one, or until the text goes on in
sentences. A line with nothing but a state is the heading of that state's people.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sepca_cli.model import Party
from sepca_cli.reading.language.letters import Letters, Spot, inside
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.names.named import Named

# By role, folded; English.
_HEADS = {
    "participant": r"(?:list|table) of (?:the )?(?:participants|attendees|delegates|delegations)"
    r"|participants?(?: list)?|attendees|attendance|present|in attendance|delegat(?:es|ions)"
    r"|members present|participating (?:countries|services|organi[sz]ations|members)"
    r"|partners(?: present)?|(?:(?:no|nr|country|name|surname|first name|last name|position|title"
    r"|rank|function|institution|organi[sz]ation|service|agency|delegation)\W+){2,}\w*",
    "speaker": r"(?:(?:keynote|confirmed|invited|main) )?speakers|welcome (?:address|speech)(?:es)?"
    r"|opening remarks",
    "presenter": r"presenters|lecturers|trainers|instructors|panell?ists",
    "organiser": r"organi[sz]ers?|organi[sz]ed by|organi[sz]ing committee",
    "host": r"hosts?|hosted by|host (?:country|service|organi[sz]ation)",
    "supporter": r"supporters|donors?|sponsors?|(?:supported|funded) by|with the support of",
    "observer": r"observers?",
    "guest": r"(?:special |invited )?guests?(?: of honou?r)?",
    "absent": r"absent|excused|apologies|regrets|not (?:attending|present|represented)",
    "chair": r"chair(?:person|man|woman)?|presid(?:ency|ing)|moderators?",
}
_HEAD = re.compile(
    "|".join(rf"(?P<{role}>(?:{words}))(?: \(\d+\))?\W*" for role, words in _HEADS.items())
)
_INLINE = re.compile(rf"(?:{'|'.join(_HEADS.values())}) ?:")  # what the words for roles read
_LONGEST = 160  # letters of a line


class Listed(NamedTuple):
    """What a line of a list says of everybody in it, and whose people it names ("" if not told)."""

    role: str
    party: str = ""


def listed_in(
    read: Letters,
    passages: Sequence[Passage],
    named: Sequence[Named],
    parties: Mapping[str, Party],
) -> dict[Spot, Listed]:
    """The lines of lists by their places."""
    found: dict[Spot, Listed] = {}
    role = party = ""
    for passage in passages:
        if head := _HEAD.fullmatch(passage.folded):
            role, party = head.lastgroup or "", ""
        elif _INLINE.match(passage.folded) or (
            role and (passage.folded.endswith(".") or len(passage.folded) > _LONGEST)
        ):
            role = party = ""
        elif role and (state := _state(_whole(read, passage), named, parties)):
            party = state
            found[passage.spot] = Listed(role)
        elif role:
            found[passage.spot] = Listed(role, party)
    return found


def _state(line: Spot, named: Sequence[Named], parties: Mapping[str, Party]) -> str:
    """The state that is all that a line names; "" where it names something else."""
    for each in inside(named, line):
        if each.spot == line and each.sure and each.keys:
            state = parties.get(each.keys[0])
            return state.key if state and state.kind == "state" else ""
    return ""


def _whole(read: Letters, passage: Passage) -> Spot:
    """The place of a line without the marks at its ends."""
    folded = passage.folded
    start, end = len(folded) - len(folded.lstrip("-*• \t")), len(folded.rstrip(": "))
    return passage.place(read, start, end) if start < end else passage.spot
