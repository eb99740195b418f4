"""What is counted while drafts are held against what was expected of their texts.

Of each field four numbers: the proposed values and the right ones of them, the expected values and
the found ones of them. Right and found differ where several answers are equally good.
"""

from collections.abc import Iterable
from typing import NamedTuple

FIELDS = (
    "day",
    "place",
    "kind",
    "state",
    "parties",
    "roles",
    "persons",
    "handovers",
    "topics",
    "standing",
)


class Count(NamedTuple):
    """What was counted of a field."""

    right: int = 0
    proposed: int = 0
    found: int = 0
    wanted: int = 0

    @property
    def precision(self) -> float | None:
        """The part of the proposed values that is right; None where nothing was proposed."""
        return self.right / self.proposed if self.proposed else None

    @property
    def recall(self) -> float | None:
        """The part of the expected values that was found; None where nothing was expected."""
        return self.found / self.wanted if self.wanted else None


class Tally:
    """A count for each field, and by name what was made up, what was wrong and what was missed."""

    def __init__(self) -> None:
        self.counts = dict.fromkeys(FIELDS, Count())
        self.invented: list[str] = []
        self.wrong: list[str] = []
        self.missed: list[str] = []

    def propose(self, field: str, fact: str, right: bool) -> None:
        """Count a value that a draft proposes."""
        self._add(field, Count(right=int(right), proposed=1))
        if not right:
            self.wrong.append(f"{field}: {fact}")

    def want(self, field: str, fact: str, found: bool) -> None:
        """Count a value that is expected."""
        self._add(field, Count(found=int(found), wanted=1))
        if not found:
            self.missed.append(f"{field}: {fact}")

    def invent(self, fact: str) -> None:
        """Keep a fact that the text does not state."""
        self.invented.append(fact)

    def _add(self, field: str, more: Count) -> None:
        self.counts[field] = _sum([self.counts[field], more])


def together(tallies: Iterable[Tally]) -> Tally:
    """Several tallies as one."""
    tallies, whole = list(tallies), Tally()
    for field in FIELDS:
        whole.counts[field] = _sum(tally.counts[field] for tally in tallies)
    for tally in tallies:
        whole.invented += tally.invented
        whole.wrong += tally.wrong
        whole.missed += tally.missed
    return whole


def _sum(counts: Iterable[Count]) -> Count:
    return Count(*map(sum, zip(Count(), *counts, strict=True)))
