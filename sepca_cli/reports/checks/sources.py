"""What looks wrong between the record and its sources."""

from collections import defaultdict
from collections.abc import Iterator
from shlex import quote

from sepca_cli.reports.book import Book
from sepca_cli.reports.evidence import Fact
from sepca_cli.reports.facts import facts
from sepca_cli.rules.findings import Finding

SHOWN = 4  # facts in one line; more are counted


def conflict(book: Book, _today: str) -> Iterator[Finding]:
    """Facts of which a source says something else than the record.

    Both are kept and shown side by side for as long as nobody knows better.
    """
    told: set[tuple[str, str]] = set()  # two stretches of one status are one fact
    for fact in facts(book):
        disputing = book.evidence.disputing(fact)
        if disputing and (fact.record, fact.name) not in told:
            told.add((fact.record, fact.name))
            one = disputing[0]
            what = f"{fact.name}: " if fact.name else ""
            named = f" {fact.name}" if fact.name else ""
            yield Finding(
                "conflict",
                what + book.evidence.beside(fact),
                hint=f"once settled: sepca source cite {one.source} {fact.record}{named} "
                f"--says {quote(one.says)} --remove",
                record=fact.record,
            )


def no_source(book: Book, _today: str) -> Iterator[Finding]:
    """Facts that no source bears out, all those of a record at once.

    Nobody can tell them from what was made up.
    """
    missing: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts(book):
        if book.evidence.missing(fact):
            missing[fact.record].append(fact)
    for record, bare in missing.items():
        names = list(dict.fromkeys(fact.name for fact in bare if fact.name))
        listed = ", ".join(names[:SHOWN])
        more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
        which = " ".join(names) if len(names) <= SHOWN else ""
        yield Finding(
            "no-source",
            f"no source for {listed or bare[0].shown}{more}",
            hint=f"sepca source cite SOURCE {record} {which}".rstrip(),
            record=record,
        )
