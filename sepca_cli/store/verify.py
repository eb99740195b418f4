"""The records file held against its own history: whatever sepca did not change is found."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sepca_cli.changes import RowChange, read, sealed, written
from sepca_cli.errors import SepcaError
from sepca_cli.rules.findings import Finding
from sepca_cli.store import history, rows, search
from sepca_cli.store.connection import version
from sepca_cli.store.rows import KIND
from sepca_cli.store.store import KINDS, Store

RULE = "history"
RESTORE = "go back to a good copy: sepca restore FILE"

# What reading the history of a record can end in, when somebody else wrote into it.
UNREADABLE = (ValueError, KeyError, TypeError, OverflowError, RecursionError, SepcaError)


def deep(connection: sqlite3.Connection, head: str = "") -> Iterator[Finding]:
    """Return what is wrong with a records file or its history, one finding for each thing.

    `head` is one that was written down earlier (`sepca log --head`): the number of a change, a
    colon, and its seal or the beginning of it.
    """
    if damage := list(_damage(connection)):
        yield from damage  # whatever else would be found, would be found because of it
        return
    yield from _chain(connection, head)
    yield from _rows(Store(connection))
    yield from _keys(connection)
    yield from _words(connection)


def trouble_with(path: Path) -> str:
    """What is wrong with a records file, in words; "" if nothing is, or if there is none.

    For a command that failed in a way that nobody foresaw: it takes its time.
    """
    from sepca_cli.store.file import checking

    if not path.is_file():
        return ""
    try:
        with checking(path) as store:
            return next((finding.text for finding in deep(store.connection)), "")
    except (SepcaError, sqlite3.Error) as error:
        return str(error)


def foreign(connection: sqlite3.Connection) -> list[str]:
    """The tables, indexes, triggers and views of a file that are not as sepca makes them."""
    from sepca_cli.store.upgrade import empty

    with empty(version(connection)) as made:
        ours = _schema(made)
    theirs = _schema(connection)
    return sorted(name for name in ours.keys() | theirs if ours.get(name) != theirs.get(name))


def _schema(connection: sqlite3.Connection) -> dict[str, str]:
    found = connection.execute("SELECT type || ' ' || name, sql FROM sqlite_master")
    return {name: sql or "" for name, sql in found}


def _damage(connection: sqlite3.Connection) -> Iterator[Finding]:
    """What is wrong with the file before its meaning is looked at."""
    for (told,) in connection.execute("PRAGMA integrity_check(20)"):
        if told != "ok":
            yield Finding(RULE, f"the file is damaged: {told}", hint=RESTORE)
    if odd := foreign(connection):
        for name in odd:
            yield Finding(RULE, f"the {name} is not as sepca makes it", hint=RESTORE)
        return  # in tables of another's making SQLite may not even find what refers to what
    for table, _, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        text = f"a row of {table} refers to a {parent} that is not there"
        yield Finding(RULE, text, hint=RESTORE)


def _chain(connection: sqlite3.Connection, head: str) -> Iterator[Finding]:
    """Every change sealed to the one before it, and the head that was written down among them."""
    seal, expected = "", 1
    number, _, beginning = head.partition(":")
    for change in history.changes(connection):
        if change.number != expected:
            text = f"change {expected} is missing: change {change.number} comes next"
            yield Finding(RULE, text, hint=RESTORE)
        elif change.seal != sealed(change, history.rows(connection, change.number), seal):
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


def _rows(store: Store) -> Iterator[Finding]:
    """Every row held against what its last change left, record by record."""
    told: Counter[type[Any]] = Counter()
    records = store.connection.execute("SELECT DISTINCT record FROM changed_row").fetchall()
    for (record,) in records:
        try:
            for kind, same, after in _left(store.connection, record):
                told[kind] += bool(after)
                yield from _row(store, record, kind, same, after)
        except UNREADABLE:  # the seal of its change is broken, too
            text = "what the history tells of it cannot be read"
            yield Finding(RULE, text, record=record, hint=RESTORE)
    for kind, table in rows.TABLES.items():
        (count,) = store.connection.execute(f"SELECT count(*) FROM {table}").fetchone()
        if count > told[kind]:
            yield from _untold(store, kind)


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


def _untold(store: Store, kind: type[Any]) -> Iterator[Finding]:
    """Rows of which the history knows nothing."""
    identity, table = rows.identity(kind), rows.TABLES[kind]
    found = store.connection.execute(f"SELECT {', '.join(identity)} FROM {table}")
    for same in (dict(zip(identity, values, strict=True)) for values in found):
        record = rows.owner(kind, same)
        try:
            known = list(_left(store.connection, record))
        except UNREADABLE:  # that was said already
            continue
        if not any(kind is other and same == each for other, each, _ in known):
            text = f"its {_word(kind)} was put in outside sepca"
            yield Finding(RULE, text, record=record, hint=RESTORE)


def _keys(connection: sqlite3.Connection) -> Iterator[Finding]:
    """The one namespace of keys held against the records."""
    for kind in KINDS:
        for (key,) in connection.execute(
            f"SELECT key FROM {kind} EXCEPT SELECT key FROM record WHERE kind = ? UNION ALL "
            f"SELECT key FROM record WHERE kind = ? AND key NOT IN (SELECT key FROM {kind})",
            (kind, kind),
        ):
            text = f"the list of keys does not have it right as a {kind}"
            yield Finding(RULE, text, record=key, hint=RESTORE)


def _words(connection: sqlite3.Connection) -> Iterator[Finding]:
    """The search index held against the records."""
    for number, key, kind in connection.execute("SELECT id, key, kind FROM record"):
        found = connection.execute(
            "SELECT title, body FROM search WHERE rowid = ?", (number,)
        ).fetchone()
        if found != search.words_of(connection, kind, key):
            yield Finding(RULE, "search does not find it by its words", record=key, hint=RESTORE)
    if connection.execute(
        "SELECT 1 FROM search WHERE rowid NOT IN (SELECT id FROM record)"
    ).fetchone():
        text = "the index of words knows a record that is not there"
        yield Finding(RULE, text, hint=RESTORE)
    try:
        connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")
    except sqlite3.DatabaseError as error:
        if not error.sqlite_errorname.startswith("SQLITE_READONLY"):
            yield Finding(RULE, "the index of words is damaged", hint=RESTORE)
