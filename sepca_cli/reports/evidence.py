"""Which source says so: citations looked up by the fact that they speak of."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from sepca_cli.dates import parse
from sepca_cli.errors import BadRequest
from sepca_cli.model import CERTAINTIES, Citation

DATES = ("date", "begins", "ends", "handover", "due")  # the facts whose sources speak in dates


class Fact(NamedTuple):
    """One fact of a record, named as citations name it ("" is the record as a whole).

    `value` is what is stored, `shown` the same for people. `within` is the record that this one
    hangs on: what is cited for all of an event also bears out its outcomes. A title or a kind is
    the record's `own` word: a source may be cited for it, but none is missed.
    """

    record: str
    name: str
    shown: str
    value: str = ""
    within: str = ""
    own: bool = False


class Evidence:
    """All citations of a part of the record, by record and fact."""

    def __init__(self, citations: Iterable[Citation]) -> None:
        self._by_fact: dict[tuple[str, str], list[Citation]] = defaultdict(list)
        self._by_record: dict[str, list[Citation]] = defaultdict(list)
        for citation in citations:
            self._by_fact[citation.record, citation.fact].append(citation)
            self._by_record[citation.record].append(citation)

    def of(self, record: str, fact: str) -> list[Citation]:
        """What is cited for one fact; the fact "" is the record as a whole."""
        return self._by_fact.get((record, fact), [])

    def behind(self, record: str, fact: str) -> list[Citation]:
        """What bears out one fact: what is cited for it, else for the record as a whole."""
        return self.of(record, fact) or self.of(record, "")

    def on(self, record: str) -> list[Citation]:
        """What is cited for a record and all of its facts."""
        return self._by_record.get(record, [])

    def agreeing(self, fact: Fact) -> list[Citation]:
        """The citations of a fact that say what the record says."""
        return [each for each in self.of(fact.record, fact.name) if not _differs(each, fact)]

    def disputing(self, fact: Fact) -> list[Citation]:
        """The citations of a fact that say something else than the record does."""
        return [each for each in self.of(fact.record, fact.name) if _differs(each, fact)]

    def missing(self, fact: Fact) -> bool:
        """Whether no source bears out a fact: neither its own, nor one for all of its record."""
        return not (
            fact.own
            or self.agreeing(fact)
            or self.of(fact.record, "")
            or (fact.within and self.of(fact.within, ""))
        )

    def certainty(self, fact: Fact) -> str:
        """How certain a fact is by the best of its sources; "" when there is none."""
        behind = self.agreeing(fact) or self.of(fact.record, "")
        found = {citation.certainty for citation in behind}
        return next((certainty for certainty in CERTAINTIES if certainty in found), "")

    def beside(self, fact: Fact) -> str:
        """A fact as people read it, with its sources and with what others say instead.

        `12-14 Dec 2022 [coe-2022-12]; 13 Dec 2022 according to [tanjug-2022-12]`. A fact that
        rests on a source for the whole record stands bare; one without any source says so.
        """
        sources = "(no source)" if self.missing(fact) else marks(self.agreeing(fact))
        parts = [f"{fact.shown} {sources}".strip()]
        disputing = self.disputing(fact)
        for says in dict.fromkeys(each.says for each in disputing):
            who = marks(each for each in disputing if each.says == says)
            parts.append(f"{said(says, fact.name)} according to {who}")
        return "; ".join(part for part in parts if part)


def _differs(citation: Citation, fact: Fact) -> bool:
    return citation.says not in ("", fact.value)


def said(says: str, fact: str) -> str:
    """What a source says of a fact, with dates in words; "" where it says the same."""
    if not says or fact not in DATES:
        return says
    try:
        return parse(says).shown
    except BadRequest:  # kept as the source words it
        return says


def marks(citations: Iterable[Citation]) -> str:
    """Citations as they stand beside a fact: `[coe-2022-12] [csc-2021-12, inferred]`."""
    texts = (
        citation.source
        if citation.certainty == "documented"
        else f"{citation.source}, {citation.certainty}"
        for citation in citations
    )
    return " ".join(f"[{text}]" for text in dict.fromkeys(texts))
