"""A sentence that tells of two events, parted between them: each half is read by itself."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sepca_cli.reading.events.happening import same_days
from sepca_cli.reading.events.kinds import called_in
from sepca_cli.reading.language.happening_words import HELD, ONLINE, WILL_BE
from sepca_cli.reading.language.letters import Letters, Spot, inside
from sepca_cli.reading.language.passages import HEADING, Passage
from sepca_cli.reading.names.towns import Town
from sepca_cli.reading.when.days import Day

# Where the other half begins: behind such a word, or before it where it only joins.
_BETWEEN = re.compile(
    r"; ?|, (?:while|whereas|followed by|and|then|a|dok|te|i|zatim|potom|kao i|dodeka|dokato|kako i"
    r"|iar|si|precum si|apoi|ndersa|kurse|dhe|si dhe)\b"
    r"| (?=(?:and|while|i|te|dok|a|dodeka|dokato|si|iar|dhe|ndersa|kurse) )"
)

_IN_A_PLACE = re.compile(r"\b(?:in|at|u|у|во|в|във|la|în|në)\s+(?:hotel\w*\s+)?[^\W\d_a-zа-я]")
MOST = 8  # days of a sentence; one with more is no sentence but a list


def parted(
    read: Letters, passages: Sequence[Passage], days: Sequence[Day], towns: Sequence[Town]
) -> tuple[Passage, ...]:
    """The sentences of a text, one that tells of two events on days of their own made into two."""
    return tuple(part for passage in passages for part in _halves(read, passage, days, towns))


def _halves(
    read: Letters, passage: Passage, days: Sequence[Day], towns: Sequence[Town]
) -> Iterator[Passage]:
    """The halves of a sentence, the second parted again; or the sentence as it is."""
    mine = [day for day in inside(days, passage.spot) if day.when and day.when.precision != "year"]
    there = inside(towns, passage.spot)
    if passage.part != HEADING and 1 < len(mine) <= MOST:
        for start, end in _places_to_part(read, passage, mine):
            first, second = _part(read, passage, 0, start), _part(read, passage, end)
            if _tells_of_one(read, first, mine, there) and _tells_of_one(read, second, mine, there):
                yield first
                yield from _halves(read, second, days, towns)
                return
    yield passage


def _places_to_part(
    read: Letters, passage: Passage, days: Sequence[Day]
) -> Iterator[tuple[int, int]]:
    """Where a sentence could be parted: between two days that are not those of one event."""
    for one, other in pairwise(days):
        if not same_days(one.when, other.when):
            first = read.stretch(one.spot)[1] - passage.offset
            last = read.stretch(other.spot)[0] - passage.offset
            for found in [*_BETWEEN.finditer(passage.folded, first, last)][:MOST]:
                yield found.span()


def _part(read: Letters, passage: Passage, start: int, end: int | None = None) -> Passage:
    """A stretch of a sentence as one of its own."""
    folded = passage.folded[start:end].rstrip()
    lost = len(folded) - len(folded.lstrip())
    folded, offset = folded.lstrip(), passage.offset + start + lost
    spot = read.spot(offset, offset + len(folded)) if folded else Spot(0, 0)
    return passage._replace(spot=spot, folded=folded, offset=offset)


def _tells_of_one(read: Letters, half: Passage, days: Sequence[Day], towns: Sequence[Town]) -> bool:
    """Whether half a sentence names an event and its day, and says where or that it was."""
    return (
        any(each.kind != "other" for each in called_in(half))
        and any(day.spot.within(half.spot) for day in days)
        and (
            any(town.spot.within(half.spot) for town in towns)
            or bool(_IN_A_PLACE.search(read.text, *half.spot))
            or any(words.search(half.folded) for words in (HELD, WILL_BE, ONLINE))
        )
    )
