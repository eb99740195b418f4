"""Putting a source behind facts, for every command that records some."""

from collections.abc import Iterable, Sequence
from typing import Any

from sepca_cli.cli.words import choice
from sepca_cli.errors import BadRequest
from sepca_cli.model import CERTAINTIES, Citation
from sepca_cli.rules.text import notes, one_line
from sepca_cli.store import find
from sepca_cli.store.store import Store

SOURCED = "for what is recorded already: sepca source cite SOURCE RECORD FACT"


def cite(
    store: Store,
    record: str,
    facts: Sequence[str],
    source: str,
    place: str = "",
    certainty: str = "",
    says: str = "",
    note: str | None = None,
) -> list[Citation]:
    """Cite a source for facts of a record and return the citations; without a source, none.

    A source that is cited for the same fact already gets the new place and certainty.

    Raises:
        NotFound, BadRequest: the source or the certainty cannot be understood; there is nothing to
            cite it for; a place is told, but not in which source.
    """
    if not source:
        if place:
            raise BadRequest("missing: --source", "--place is a place in it")
        return []
    if not facts:
        raise BadRequest("--source bears out facts, and none was given", SOURCED)
    key = find.record(store, source, "source")
    sure = choice(certainty, CERTAINTIES, "certainty") if certainty else "documented"
    where = one_line(place, "place") if place else ""
    cited = [
        Citation(record, fact, key, says, where, sure, notes(note or "", "note"))
        for fact in dict.fromkeys(facts)
    ]
    known = {(c.fact, c.source, c.says) for c in store.select(Citation, record=record)}
    for citation in cited:
        put = store.change if (citation.fact, key, says) in known else store.add
        put(citation)
    return cited


def refuse_sure_of_nothing(certainty: str, source: str, *others: object) -> None:
    """Refuse a certainty where no source is told, nor anything else that is more or less sure.

    Raises:
        BadRequest: there is none.
    """
    if certainty and not source and not any(others):
        raise BadRequest("missing: --source", "--certainty is how sure it is by that source")


def in_words(citation: Citation) -> str:
    """What a citation speaks of, and what it says where that differs."""
    fact = f"{citation.record} {citation.fact}".strip()
    return f"{fact}, which says {citation.says}" if citation.says else fact


def forget(store: Store, record: str, facts: Iterable[str] | None = None) -> None:
    """Take away the citations of these facts of a record, of all its facts without them."""
    only: dict[str, Any] = {} if facts is None else {"fact": list(facts)}
    for citation in store.select(Citation, record=record, **only):
        store.remove(citation)
