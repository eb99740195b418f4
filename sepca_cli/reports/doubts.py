"""What to beware of: facts that are disputed, inferred, only announced, or without a source."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from sepca_cli.reports.evidence import Evidence, Fact

# What weighs most comes first.
DOUBTS: dict[str, Callable[[Fact, Evidence], bool]] = {
    "sources disagree": lambda fact, evidence: bool(evidence.disputing(fact)),
    "inferred": lambda fact, evidence: evidence.certainty(fact) == "inferred" and not fact.own,
    "announced": lambda fact, evidence: evidence.certainty(fact) == "announced" and not fact.own,
    "no source": lambda fact, evidence: evidence.missing(fact),
}


class Doubt(NamedTuple):
    """A doubt about one fact of a record; `text` is the fact with its sources beside it."""

    doubt: str
    record: str
    fact: str
    text: str

    @property
    def shown(self) -> str:
        """`ga-2022-bucharest, date: 12-14 Dec 2022 [...]; 13 Dec 2022 according to [...]`."""
        where = f"{self.record}, {self.fact}" if self.fact else self.record
        return f"{where}: {self.text}"


def doubts(facts: Iterable[Fact], evidence: Evidence) -> list[Doubt]:
    """Every doubt about some facts, one kind after the other; a fact can have several."""
    known = list(facts)
    return [
        Doubt(doubt, fact.record, fact.name, evidence.beside(fact))
        for doubt, holds in DOUBTS.items()
        for fact in known
        if holds(fact, evidence)
    ]
