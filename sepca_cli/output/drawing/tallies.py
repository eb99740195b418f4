"""A year of a long timeline: of each kind one sign, and beside it how many there were."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import sqrt
from typing import NamedTuple

from sepca_cli.output.drawing.scale import LEFT, RIGHT
from sepca_cli.output.drawing.signs import purpose, sign
from sepca_cli.reports.pictures import Mark

LINE = 32  # height of the counts below the presidencies
SMALLEST, LARGEST = 0.55, 1.35  # of a sign, for hardly any and for the most that a year has
BEWARE = {"announced": "announced", "cancelled": "cancelled", "conflict": "disputed"}


class DrawnTally(NamedTuple):
    """The events of one kind in one year.

    `words` are marks that its sign shows: a conflict if there is one, the others if they hold for
    all. `told` says how many there are of each.
    """

    kind: str
    number: int
    x: float
    y: float
    size: float
    sign: str
    purpose: str
    words: list[str]
    told: str


def columns_of(kinds: Sequence[str]) -> dict[str, float]:
    """A column for each kind: where its signs stand, with room for a number to their right."""
    width = (RIGHT - LEFT) / max(len(kinds), 1)
    return {kind: LEFT + width * place + 16 for place, kind in enumerate(kinds)}


def most_of_a_kind(years: Iterable[Iterable[Mark]]) -> int:
    """The highest count that is drawn."""
    counts = (Counter(mark.kind for mark in marks) for marks in years)
    return max((number for count in counts for number in count.values()), default=0)


def in_columns(
    found: Sequence[Mark], top: float, columns: Mapping[str, float], most: int
) -> tuple[list[DrawnTally], float]:
    """The counts of a year below `top`, and the row's height."""
    tallies = []
    for kind, x in columns.items():
        marks = [mark for mark in found if mark.kind == kind]
        if marks:
            size = SMALLEST + (LARGEST - SMALLEST) * sqrt(len(marks) / most)
            y = top + LINE / 2
            words, told = _beware(marks)
            place = DrawnTally(kind, len(marks), x, y, size, sign(kind), purpose(kind), words, told)
            tallies.append(place)
    return tallies, top + (LINE if tallies else 7)


def _beware(marks: Sequence[Mark]) -> tuple[list[str], str]:
    """What to beware of in some events: as the sign shows it, and in words."""
    counts = {name: sum(name in mark.marks for mark in marks) for name in BEWARE}
    words = [name for name, number in counts.items() if number == len(marks)]
    if counts["conflict"] and "conflict" not in words:
        words.append("conflict")
    told = [f"{number} {BEWARE[name]}" for name, number in counts.items() if number]
    return words, ", ".join(told)
