"""What becomes of every row of an import, counted, and listed as far as anybody would read."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from sepca_cli.cli.importing.rows import Place, Told
from sepca_cli.errors import Refused, SepcaError
from sepca_cli.exchange.offered import Offered
from sepca_cli.reports.review import MOST, Review, Step
from sepca_cli.store import rows


class Account:
    """The account of one import.

    `exit_code` is that of what was refused: 2 where a row cannot be read, 1 for a rule. `refused`
    holds the keys of records that are not there because they were refused, `refusals` the first
    row of each reason with the number of rows that it holds for, `conflicts` what is left for
    somebody to decide.
    """

    def __init__(self) -> None:
        self.exit_code = 0
        self.refused: set[str] = set()
        self.refusals: dict[tuple[str, str], tuple[Step, int]] = {}
        self.conflicts: dict[Place, Step] = {}
        self._steps: list[Step] = []
        self._counts: Counter[tuple[str, str]] = Counter()

    @property
    def review(self) -> Review:
        """What was done so far."""
        return Review(self._steps, self._counts)

    def note(self, what: str, told: Told, **more: Any) -> None:
        """Count what becomes of a row, and keep it for the review."""
        if self._counted(what, rows.TABLES[type(told.record)]) and what != "unchanged":
            self._steps.append(told.step(what)._replace(**more))

    def note_new(self, kind: type[Any], told: Sequence[tuple[Offered, Any]]) -> None:
        """The same of many new rows of a kind, each with its record."""
        table = rows.TABLES[kind]
        for offered, record in told[: max(MOST - self._counts["new", table], 0)]:
            step = Told(offered, offered.words, record, ()).step("new")
            self._steps.append(step._replace(why=getattr(record, "title", "")))
        self._counts["new", table] += len(told)

    def refuse(self, offered: Offered, refusal: SepcaError) -> None:
        """Note that a row cannot be taken, and why."""
        self.exit_code = max(self.exit_code, 1 if isinstance(refusal, Refused) else 2)
        self.refused.add(offered.words.get("key", ""))
        told = offered.words.get("key") or offered.words.get("title") or ""
        step = Step("refused", rows.TABLES[offered.kind], told[:60], "", offered.where)
        step = step._replace(why=refusal.message, hint=refusal.hint)
        if self._counted("refused", step.table):
            self._steps.append(step)
        reason = refusal.message, refusal.hint
        if reason in self.refusals or len(self.refusals) < MOST:
            first, number = self.refusals.get(reason, (step, 0))
            self.refusals[reason] = first, number + 1

    def _counted(self, what: str, table: str) -> bool:
        """Whether it is still one of those that are listed."""
        self._counts[what, table] += 1
        return self._counts[what, table] <= MOST
