"""What another program did to a record: its rows held against what the history says is left."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from sepca_cli.changes import RowChange, read, sealed, written
from sepca_cli.dates import parse
from sepca_cli.errors import SepcaError
from sepca_cli.names import match_key
from sepca_cli.rules.findings import Finding
from sepca_cli.store import history, rows
from sepca_cli.store.rows import KIND
from sepca_cli.store.store import Store

Balance = defaultdict[str, int]
"""By record, what the history says is left of its rows, less what is there: each row a number.

The number is Python's own hash, which nobody can foresee: it is another one in each process.
"""

RULE = "history"
RESTORE = "go back to a good copy: sepca restore FILE"

# What reading the history of a record can end in, when somebody else wrote into it.
UNREADABLE = (ValueError, KeyError, TypeError, OverflowError, RecursionError, SepcaError)


def against_history(connection: sqlite3.Connection, head: str = "") -> Iterator[Finding]:
    """What is wrong with the history, and the rows that are not what it says is left of them.

    `head` is one that was written down earlier, as `verify.deep` takes it; "" for none.
    """
    balance: Balance = defaultdict(int)
    yield from _chain(connection, head, balance)
    yield from _rows(Store(connection), balance)


def _chain(connection: sqlite3.Connection, head: str, balance: Balance) -> Iterator[Finding]:
    """Every change sealed to the one before it, and the head that was written down among them.

    What the history says is left of each record is added to its balance on the way.
    """
    seal, expected = "", 1
    number, _, beginning = head.partition(":")
    for change in history.changes(connection):
        seal_now = sealed(change, _counted(connection, change.number, balance), seal)
        if change.number != expected:
            text = f"change {expected} is missing: change {change.number} comes next"
            yield Finding(RULE, text, hint=RESTORE)
        elif change.seal != seal_now:
            text = f"change {change.number} is not what it was when it was sealed"
            yield Finding(RULE, text, hint=f"look: sepca log {change.number}")
        if str(change.number) == number and change.seal.startswith(beginning):
            head = ""
        seal, expected = change.seal, change.number + 1
    if head:
        text = f"the head {head[:80]} is not in this history: its end was cut off or written anew"
        yield Finding(RULE, text, hint=RESTORE)
    for (odd,) in connection.execute(
        "SELECT change FROM changed_row GROUP BY change "
        "HAVING min(position) <> 1 OR max(position) <> count(*)"
    ):
        text = f"the rows of change {odd} are not numbered as sepca numbers them"
        yield Finding(RULE, text, hint=RESTORE)


def _counted(
    connection: sqlite3.Connection, number: int, balance: Balance
) -> Iterator[tuple[str, str, str, str]]:
    """The rows of a change, each added to the balance of its record as it was left.

    They are as `history.rows` has them, but bare: of a large record there are millions.
    """
    query = f"SELECT {history.ROW} FROM changed_row WHERE change = ? ORDER BY position"
    for row in connection.execute(query, (number,)):
        table, record, before, after = row
        if before:
            balance[record] -= hash((table, before))
        if after:
            balance[record] += hash((table, after))
        yield row


def _rows(store: Store, balance: Balance) -> Iterator[Finding]:
    """Every row held against what its last change left, record by record.

    The rows of a record are taken from its balance. Where nothing is left of that, they are what
    the history says, and need not be looked at one by one.
    """
    for kind, table in rows.TABLES.items():
        for record, row in store.connection.execute(_as_told(kind)):
            balance[record] -= hash((table, row))
    for record in _badly_derived(store.connection):
        balance[record] += 1
    for record in sorted(record for record, rest in balance.items() if rest):
        yield from _record(store, record)


def _as_told(kind: type[Any]) -> str:
    """The SQL for each row of a kind: its record, and what `written` makes of it."""
    columns = [*rows.COLUMNS[kind], *(["told"] if kind in rows.TOLD else [])]
    readers = [*rows.READERS[kind], *([int] if kind in rows.TOLD else [])]
    pairs = (
        f"""iif({column} <> {0 if read in (bool, int) else "''"},
            ',"{column}":' || json_quote({column}), '')"""
        for column, read in zip(columns, readers, strict=True)
    )
    # One text of many at once: put together one by one, each of them would be copied anew.
    told = f"printf('{'%s' * len(columns)}', {', '.join(pairs)})"
    return f"SELECT {_owner(kind)}, '{{' || substr({told}, 2) || '}}' FROM {rows.TABLES[kind]}"


def _owner(kind: type[Any]) -> str:
    """The SQL for the record to which a row belongs."""
    return rows.OWNER.get(kind, "key") or f"'{rows.TABLES[kind]}'"


def _badly_derived(connection: sqlite3.Connection) -> Iterator[str]:
    """The record of each row of which a computed column does not follow from the others."""
    for key, date, *bounds in connection.execute("SELECT key, date, earliest, latest FROM event"):
        try:
            if parse(date)[1:] != (*bounds,):
                yield key
        except SepcaError:  # it is no date, which is said where the row is looked at
            yield key
    for record, name, folded in connection.execute("SELECT record, name, folded FROM name"):
        if match_key(name) != folded:
            yield record


def _record(store: Store, record: str) -> Iterator[Finding]:
    """The rows of one record held against the history one by one."""
    known = []
    try:
        for kind, same, after in _left(store.connection, record):
            known.append((kind, same))
            yield from _row(store, record, kind, same, after)
    except UNREADABLE:  # the seal of its change is broken, too
        text = "what the history tells of it cannot be read"
        yield Finding(RULE, text, record=record, hint=RESTORE)
        return
    for kind in rows.TABLES:
        for same in _identities(store.connection, kind, record):
            if (kind, same) not in known:
                text = f"its {_word(kind)} was put in outside sepca"
                yield Finding(RULE, text, record=record, hint=RESTORE)


def _identities(
    connection: sqlite3.Connection, kind: type[Any], record: str
) -> Iterator[dict[str, Any]]:
    """What tells each row of a kind that belongs to a record from the others of its table."""
    identity = rows.identity(kind)
    found = connection.execute(
        f"SELECT {', '.join(identity)} FROM {rows.TABLES[kind]} WHERE {_owner(kind)} = ?", (record,)
    )
    return (dict(zip(identity, values, strict=True)) for values in found)


def _row(
    store: Store, record: str, kind: type[Any], same: dict[str, Any], after: str
) -> Iterator[Finding]:
    """One row held against what its last change left."""
    now = store.row(kind, same)
    if read(written(now)) != read(after):
        yield _outside(kind, record, after, now)
    elif now and not _derived_well(store.connection, kind, now):
        text = f"what is computed from its {_word(kind)} is not what it should be"
        yield Finding(RULE, text, record=record, hint=RESTORE)


def _left(
    connection: sqlite3.Connection, record: str
) -> Iterator[tuple[type[Any], dict[str, Any], str]]:
    """What the history says is left of a record: the kind of each row, its identity, its JSON."""
    left: dict[tuple[Any, ...], str] = {}
    for row in history.rows_of(connection, record):
        kind = KIND[row.table]
        values = rows.whole(kind, read(row.after or row.before))
        left[kind, *(values[column] for column in rows.identity(kind))] = row.after
    for (kind, *same), after in left.items():
        yield kind, dict(zip(rows.identity(kind), same, strict=True)), after


def _outside(kind: type[Any], record: str, after: str, now: dict[str, Any] | None) -> Finding:
    """A row that is not what its last change left."""
    from sepca_cli.changes import differences

    table = rows.TABLES[kind]
    if now is None:
        text = f"its {_word(kind)} was removed outside sepca"
    elif not after:
        text = f"its {_word(kind)} was put in outside sepca"
    else:
        found = differences(RowChange(table, record, after, written(now)))
        fields = ", ".join(each.field for each in found)
        text = f"its {_word(kind)} was changed outside sepca: {fields}"
    return Finding(RULE, text, record=record, hint=f"see what it was: sepca log {record}")


def _word(kind: type[Any]) -> str:
    """What a row of that kind is called, behind the key of its record."""
    table = rows.TABLES[kind]
    return {"event_topic": "topic", "rotation_place": "place"}.get(table, table)


def _derived_well(connection: sqlite3.Connection, kind: type[Any], row: dict[str, Any]) -> bool:
    record = rows.from_row(kind, [row[column] for column in rows.COLUMNS[kind]])
    expected = rows.derived(record)
    same = rows.identity(kind)
    return not expected or bool(
        connection.execute(
            f"SELECT {' AND '.join(f'{column} IS ?' for column in expected)} "
            f"FROM {rows.TABLES[kind]} WHERE {' AND '.join(f'{c} IS ?' for c in same)}",
            [*expected.values(), *(row[column] for column in same)],
        ).fetchone()[0]
    )
