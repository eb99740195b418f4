"""What the passages of a text tell of handovers, each by itself."""

from collections.abc import Sequence
from typing import NamedTuple

from sepca_cli.reading.handovers.passing import Passing, change_in, passings_in
from sepca_cli.reading.handovers.sides import Member
from sepca_cli.reading.language.passages import HEADING, Passage
from sepca_cli.reading.language.passing_words import PRESIDENCY, PRESIDENT, SIGN


class Told(NamedTuple):
    """What a passage tells of a handover."""

    passage: Passage
    passing: Passing
    members: Sequence[Member]  # that the passage names
    why: str = ""  # how it is known who handed over, where nobody says so


def told_in(passages: Sequence[Passage], named: Sequence[Sequence[Member]]) -> list[Told]:
    """What each passage tells of a handover, in the order of the text."""
    found = []
    for number, (passage, members) in enumerate(zip(passages, named, strict=True)):
        before = [*passages[max(0, number - 1) : number]]
        if passage.lead:
            before += [each for each in passages[:number] if each.part == HEADING]
        spoken_of = any(_speaks_of_it(each.folded) for each in before)
        tell = passings_in if members else change_in
        for passing in tell(passage.folded, members, told=spoken_of):
            found.append(Told(passage, passing, members))
    return found


def alike(handover: Told, told: Sequence[Told]) -> list[Told]:
    """A handover as its own sentence tells it, and as others do.

    A sentence without names tells of it where no other one is told: "The handover was yesterday".
    """
    taker, giver = handover.passing.to_party, handover.passing.from_party
    only = {each.passing.to_party for each in told} <= {taker, ""}
    others = (
        each
        for each in told
        if each.passing.to_party == taker
        or (each.passing.from_party == giver and not each.passing.to_party)
        or (only and not each.members)
    )
    return [handover, *others]


def _speaks_of_it(folded: str) -> bool:
    """Whether a passage speaks of the presidency, of a sign of it, or of the president."""
    return any(words.search(folded) for words in (PRESIDENCY, SIGN, PRESIDENT))
