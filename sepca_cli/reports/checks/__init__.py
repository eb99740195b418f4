"""What looks wrong in a record: rules by name, the most serious first, each asked by itself.

A rule says only what is surely so: a date known to the year gives the benefit of the doubt. What
it finds says which record it is about and what to type to mend it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from sepca_cli.reports.book import Book
from sepca_cli.reports.checks import attendance, passed, presidency, sources, texts, twins, wholes
from sepca_cli.reports.shapes import Column, Table
from sepca_cli.rules.findings import Finding

Rule = Callable[[Book, str], Iterator[Finding]]

RULES: dict[str, Rule] = {
    "overlap": presidency.overlap,
    "bounds": presidency.bounds,
    "circle": wholes.circle,
    "unseen": texts.unseen,
    "letters": texts.letters,
    "look-alikes": texts.look_alikes,
    "handover": presidency.handover,
    "ceremony": presidency.ceremony,
    "holder": presidency.holder,
    "chair": attendance.chair,
    "membership": attendance.membership,
    "gap": presidency.gap,
    "rotation": presidency.rotation,
    "length": presidency.length,
    "same-event": twins.same_event,
    "same-person": twins.same_person,
    "same-party": twins.same_party,
    "overdue": passed.overdue,
    "announced": passed.announced,
    "conflict": sources.conflict,
    "no-source": sources.no_source,
}

LONGEST = 5000  # letters of a cell: two quotations, which may have 2,000 each

OF_TEXTS = ("unseen", "letters")  # what these are asked about is every text of the record
OF_SOURCES = ("conflict", "no-source")  # and these every fact with what is cited for it

COLUMNS = (
    Column("rule", "Rule"),
    Column("record", "Record"),
    Column("finding", "What looks wrong", wide=True),
    Column("mend", "To mend it", wide=True),
)


def checked(book: Book, today: str, rules: Iterable[str] = RULES) -> list[Finding]:
    """What these rules find in a whole record on an ISO day, in the order of `RULES`."""
    wanted = set(rules)
    return [
        finding for name, rule in RULES.items() if name in wanted for finding in rule(book, today)
    ]


def table(findings: Sequence[Finding]) -> Table:
    """Findings under the names of their rules, in the order in which they come.

    A text that is longer than any that can be typed, as another program may have put it into the
    file, is cut: it would be quoted in each finding about it.
    """
    rows = [(each.rule, each.record, _cut(each.text), _cut(each.hint)) for each in findings]
    return Table(COLUMNS, rows, group_by="rule")


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
