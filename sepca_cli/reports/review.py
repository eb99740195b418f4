"""What an import would do, row by row, before it is done."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sepca_cli.reports.shapes import Cell, Column, Table
from sepca_cli.reports.wording import counted

# In the order in which they are read: what needs somebody first.
KINDS = {
    "refused": "Refused",
    "conflict": "Changed here and there: which is right?",
    "duplicate": "Recorded here already, under another key?",
    "removed": "Removed",
    "changed": "Changed",
    "kept": "Left as it is here",
    "new": "New",
}
SUMMED = {
    "refused": "refused: ",
    "conflict": "changed here and there: ",
    "duplicate": "perhaps recorded already: ",
    "removed": "removed: ",
    "changed": "changed: ",
    "new": "new: ",
    "kept": "left as here",
    "unchanged": "unchanged",
}
MOST = 1000  # lines of one kind; more of it are counted rather than listed


class Differing(NamedTuple):
    """A field that is not the same here and in the file; `base` is what both started from."""

    field: str
    base: str
    here: str
    there: str


class Step(NamedTuple):
    """What becomes of one row: a word of KINDS or "unchanged", and why.

    `record` is the key of the record that the row belongs to, `label` what the row is of it,
    `where` its place in the file.
    """

    what: str
    table: str
    record: str
    label: str
    where: str
    fields: Sequence[Differing] = ()
    why: str = ""
    hint: str = ""


class Review(NamedTuple):
    """All that an import would do; of what is very much only the first steps are kept."""

    steps: Sequence[Step]
    counts: Mapping[tuple[str, str], int]

    def of(self, *what: str) -> int:
        """How many rows are of these kinds."""
        return sum(number for (kind, _), number in self.counts.items() if kind in what)

    @property
    def changing(self) -> int:
        """How many rows would not be what they are."""
        return self.of("new", "changed", "removed")


COLUMNS = (
    Column("what", ""),
    Column("", "What"),
    Column("where", "Where", wide=True),
    Column("table", ""),
    Column("record", "Record"),
    Column("label", "Of it"),
    Column("field", "Field"),
    Column("base", "It was", wide=True),
    Column("here", "Here", wide=True),
    Column("there", "In the file", wide=True),
    Column("why", "Remark", wide=True),
)


def review_table(review: Review) -> Table:
    """Each step with the fields that differ, a line for each; what stays the same is counted."""
    lines: list[tuple[Cell, ...]] = []
    shown: Counter[str] = Counter()
    for what, heading in KINDS.items():
        for step in review.steps:
            if step.what == what and shown[what] < MOST:
                lines += _lines(step, heading)
                shown[what] += 1
    return Table(COLUMNS, lines, group_by="What", notes=tuple(_uncounted(review, shown)))


def summary(review: Review) -> str:
    """The import in one line: "new: 2 events, 5 participations; changed: 1 event; 3 unchanged"."""
    told = []
    for what, words in SUMMED.items():
        numbers = {table: n for (kind, table), n in review.counts.items() if kind == what}
        if numbers and ":" in words:
            told.append(words + ", ".join(counted(n, table) for table, n in numbers.items()))
        elif numbers:
            told.append(f"{sum(numbers.values()):,} {words}")
    return "; ".join(told) or "nothing in it"


def _lines(step: Step, heading: str) -> Iterator[tuple[Cell, ...]]:
    start = step.what, heading, step.where, step.table, step.record, step.label
    for each in step.fields or (Differing("", "", "", ""),):
        yield (*start, each.field, each.base, each.here, each.there, step.why)


def _uncounted(review: Review, shown: Counter[str]) -> Iterator[str]:
    for what in KINDS:
        if (more := review.of(what) - shown[what]) > 0:
            yield f"and {more:,} more {what}"
