"""Lists of those who took part: lines under a heading that says what those were whom they name.

A heading of the list stays for every line until the next one, or until the text goes on in
sentences. A line with nothing but a state is the heading of that state's people.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sepca_cli.model import Party
from sepca_cli.reading.language.letters import Letters, Spot, inside
from sepca_cli.reading.language.passages import FOOT, Passage
from sepca_cli.reading.names.listed_words import HEAD, IN_FRONT, SUPPORTED_BY
from sepca_cli.reading.names.named import Named

_LONGEST = 160  # letters of a line


class Listed(NamedTuple):
    """What a line of a list says of everybody in it, and whose people it names ("" if not told).

    `start` is the place in its folded text from which on it names them.
    """

    role: str
    party: str = ""
    start: int = 0


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
        if head := HEAD.fullmatch(passage.folded):
            role, party = head.lastgroup or "", ""
        elif head := IN_FRONT.match(passage.folded):
            below = passage.folded.startswith("\n", head.end())
            role, party = (head.lastgroup or "") if below else "", ""
            if below or passage.part == FOOT:  # elsewhere the words for roles read it
                found[passage.spot] = Listed(head.lastgroup or "", start=head.end())
        elif passage.part == FOOT and (head := SUPPORTED_BY.match(passage.folded)):
            found[passage.spot] = Listed("supporter", start=head.end())
        elif role and (passage.folded.endswith(".") or len(passage.folded) > _LONGEST):
            role = party = ""
        elif role and (state := _state(_whole(read, passage), named, parties)):
            party = state
            found[passage.spot] = Listed(role)
        elif passage.folded.endswith(":"):  # the heading of something else
            role = party = ""
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
