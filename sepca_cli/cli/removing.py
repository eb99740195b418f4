"""Taking out of the record what was recorded by mistake, as long as nothing rests on it."""

from typing import Any

from sepca_cli.cli.citing import forget
from sepca_cli.cli.desk import Desk
from sepca_cli.cli.merging import STANDS_IN
from sepca_cli.cli.sources import said
from sepca_cli.cli.words import date_of
from sepca_cli.errors import NotFound, Refused
from sepca_cli.model import Citation, Name, Party, Person, Source, Status
from sepca_cli.names import match_key
from sepca_cli.output import say
from sepca_cli.reports.wording import counted
from sepca_cli.store import find
from sepca_cli.store.rows import TABLES
from sepca_cli.store.store import Store

KINDS: dict[str, type[Any]] = {"party": Party, "person": Person, "source": Source}
RESTS_ON = {**STANDS_IN, "source": ((Citation, "source"),)}


def remove(desk: Desk, kind: str, text: str) -> None:
    """Remove a party, a person or a source that nothing else speaks of, after a yes."""
    with desk.reading() as store:
        key = find.record(store, text, kind)
        _refuse_while_used(store, kind, key)
    desk.confirm(f"Remove {key}?")
    with desk.writing() as store:
        _refuse_while_used(store, kind, key)
        for name in store.select(Name, record=key):
            store.remove(name)
        forget(store, key)
        for status in store.select(Status, party=key):
            store.remove(status)
        store.remove(store.get(KINDS[kind], key))
    say(f"removed {key}")


def remove_name(store: Store, record: str, text: str) -> str:
    """Take a name away from a party or person and return it as it stood.

    Raises:
        NotFound: it has no such name.
        Refused: it is the last one, and nobody is without a name.
    """
    names = store.select(Name, record=record)
    found = [name for name in names if name.name == text] or [
        name for name in names if match_key(name.name) == match_key(text)
    ]
    if not found:
        known = ", ".join(name.name for name in names)
        raise NotFound(f'{record} has no name "{text[:60]}"', f"it has: {known}")
    if len(names) == 1:
        raise Refused(f'"{found[0].name}" is the only name of {record}', "record another one first")
    store.remove(found[0])
    return found[0].name


def remove_status(store: Store, party: str, word: str, since: str) -> Status:
    """Take a status away from a party and return it as it stood.

    Raises:
        NotFound: it has no such status; the hint lists those it has.
    """
    key = find.record(store, party, "party")
    start = date_of(since)
    for status in store.select(Status, party=key):
        if status.status == word and status.since == start:
            store.remove(status)
            return status
    known = [
        f"{s.status} --since {s.since.text or 'unknown'}" for s in store.select(Status, party=key)
    ]
    raise NotFound(f'{key} has no status "{word[:60]}" since then', f"it has: {'; '.join(known)}")


def remove_citations(
    store: Store, source: str, record: str, facts: list[str], says: str
) -> list[Citation]:
    """Take a source away from behind facts of a record and return the citations that stood.

    With `says` only where it says so: it may bear out a fact in one place and differ in another.

    Raises:
        NotFound: the source is not cited for any of them, or does not say so.
    """
    words = said(says, facts)
    found = [
        citation
        for citation in store.select(Citation, record=record, source=source)
        if citation.fact in facts and words in ("", citation.says)
    ]
    if not found:
        raise NotFound(
            f"{source} is not cited for that in {record}",
            f"what it is cited for: sepca source show {source}",
        )
    for citation in found:
        store.remove(citation)
    return found


def _refuse_while_used(store: Store, kind: str, key: str) -> None:
    """Refuse to remove what other records speak of."""
    uses = []
    for table, column in RESTS_ON[kind]:
        # A party's own statuses say what it was; they go with it.
        count = 0 if table is Status else len(store.select(table, **{column: key}))
        if count:
            uses.append(counted(count, TABLES[table]))
    if uses:
        other = f"; if it is another one's double: sepca {kind} merge" if kind != "source" else ""
        raise Refused(
            f"{key} cannot be removed: it stands in {', '.join(uses)}",
            f"take it away there first{other}",
        )
