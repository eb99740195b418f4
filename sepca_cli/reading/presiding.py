"""Whose presidency it was, where an adjective says so: "the SEPCA Romanian presidency"."""

import re
from collections.abc import Mapping, Sequence

from sepca_cli.model import Party
from sepca_cli.reading.handovers import PRESIDENCY
from sepca_cli.reading.letters import Letters, Spot
from sepca_cli.reading.members import police_of
from sepca_cli.reading.parties import CountryAdjective
from sepca_cli.reading.passages import Passage

NEAR = 25  # folded letters between the adjective and the presidency
_ANOTHER = re.compile(  # one that comes, or went
    r"\b(?:incoming|next|future|previous|former|outgoing|dolazec\w*|naredn\w*|sl?j?edec\w*|buduc\w*|prethodn\w*"
    r"|iden\w*|idn\w*|sledn\w*|sledvas\w*|predisn\w*|viitoare\w*|urmatoare\w*|radhes|ardhshme|kaluar|last|to)\b"
)


def presiding_in(
    read: Letters,
    passages: Sequence[Passage],
    adjectives: Sequence[CountryAdjective],
    parties: Mapping[str, Party],
) -> tuple[str, Spot] | None:
    """The member whose presidency these passages speak of, and where; None if none do."""
    for passage in passages:
        for found in PRESIDENCY.finditer(passage.folded):
            for each in adjectives:
                if not each.spot.within(passage.spot):
                    continue
                start, end = (at - passage.offset for at in read.stretch(each.spot))
                first, last = min(start, found.start()), max(end, found.end())
                if max(start - found.end(), found.start() - end) > NEAR:
                    continue
                member = police_of(parties, each.country)
                if member and not _ANOTHER.search(passage.folded, max(0, first - 20), last):
                    return member, passage.place(read, first, last)
    return None
