"""What stands beside some events, read for them alone: terms of their time, names, doubts."""

from collections import defaultdict
from collections.abc import Collection

from sepca_cli.model import Citation, Name, Term
from sepca_cli.store import rows
from sepca_cli.store.scope import LISTED, listed
from sepca_cli.store.store import Store

# That somebody's part in an event is only inferred is no doubt about the event (`host:...`).
A_DOUBT = "(says <> '' OR certainty = 'inferred' AND instr(fact, ':') = 0)"
DAY = "'[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'"


def terms(store: Store, first: str, last: str) -> list[Term]:
    """The terms that may have run between two ISO days, or are not known well enough to say.

    The others say nothing about who was in office then: they only bound what lies outside.
    """
    return rows.select(
        store.connection,
        Term,
        f"""WHERE NOT (begins GLOB {DAY} AND begins > ?) AND NOT (ends GLOB {DAY} AND ends < ?)
        ORDER BY key""",
        (last, first),
    )


def names(store: Store, keys: Collection[str]) -> list[Name]:
    """All names of these parties and persons, and of whoever shares one of them.

    What somebody is called where people read depends on who else is called so.
    """
    if not keys:
        return []
    return rows.select(
        store.connection,
        Name,
        f"""WHERE record IN (SELECT record FROM name WHERE folded IN
            (SELECT folded FROM name WHERE record IN {LISTED})) ORDER BY told""",
        (listed(keys),),
    )


def doubts(store: Store, keys: Collection[str]) -> dict[str, list[Citation]]:
    """What is cited for those of these events that a source contradicts or only infers."""
    found = defaultdict(list)
    for citation in rows.select(
        store.connection,
        Citation,
        f"""WHERE record IN (SELECT record FROM citation WHERE record IN {LISTED} AND {A_DOUBT})
            ORDER BY told""",
        (listed(keys),),
    ):
        found[citation.record].append(citation)
    return found


def doubtful(store: Store) -> frozenset[str]:
    """The keys of all records of which `doubts` has something.

    To look through all citations once takes as long as to ask for those of some thousand events.
    """
    found = store.connection.execute(f"SELECT DISTINCT record FROM citation WHERE {A_DOUBT}")
    return frozenset(record for (record,) in found)
