"""The records file held against its own history: whatever sepca did not change is found."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from sepca_cli.changes import RowChange, read, sealed, written
from sepca_cli.dates import parse
from sepca_cli.errors import SepcaError
from sepca_cli.model import Event, Name
from sepca_cli.names import match_key
from sepca_cli.rules.findings import Finding
from sepca_cli.store import history, rows, search
from sepca_cli.store.connection import version, with_marks
from sepca_cli.store.file import checking
from sepca_cli.store.rows import KIND
from sepca_cli.store.store import KINDS, Store

Balance = defaultdict[str, int]
"""By record, what the history says is left of its rows, less what is there: each row a number.

The number is Python's own hash, which nobody can foresee: it is another one in each process.
"""

RULE = "history"
RESTORE = "go back to a good copy: sepca restore FILE"

# What is computed from another column, behind that column.
DERIVED: dict[type[Any], tuple[str, ...]] = {
    Event: ("date", "earliest", "latest"),
    Name: ("name", "folded"),
}

# What reading the history of a record can end in, when somebody else wrote into it.
UNREADABLE = (ValueError, KeyError, TypeError, OverflowError, RecursionError, SepcaError)


def deep(connection: sqlite3.Connection, head: str = "") -> list[Finding]:
    """Return what is wrong with a records file or its history, one finding for each thing.

    `head` is one that was written down earlier (`sepca log --head`): the number of a change, a
    colon, and its seal or the beginning of it.
    """
    # Whatever else would be found of a damaged file, would be found because of the damage.
    return list(_damage(connection)) or _off_the_history(connection, head)


def deep_on_two_cores(path: Path, head: str = "") -> list[Finding]:
    """Return what `deep` finds in the file at `path`, in half the time.

    SQLite looks for damage, which takes it as long as everything else, while Python reads.
    """
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as other_core, checking(path) as store:
        damage = other_core.submit(_damage_of, path)
        try:
            found = _off_the_history(store.connection, head)
        except Exception:
            if not damage.result():
                raise
        return damage.result() or found


def _off_the_history(connection: sqlite3.Connection, head: str) -> list[Finding]:
    """What sepca did not do to a file that is not damaged."""
    if foreign(connection):
        return []  # that is damage
    try:
        connection.text_factory = str
        return _held_against_history(connection, head)
    except sqlite3.OperationalError:  # perhaps a text is not UTF-8: to read all with marks is slow
        connection.text_factory = with_marks
        return _held_against_history(connection, head)


def _held_against_history(connection: sqlite3.Connection, head: str) -> list[Finding]:
    balance: Balance = defaultdict(int)
    return [
        *_chain(connection, head, balance),
        *_rows(Store(connection), balance),
        *_keys(connection),
        *_words(connection),
    ]


def trouble_with(path: Path) -> str:
    """What is wrong with a records file, in words; "" if nothing is, or if there is none.

    For a command that failed in a way that nobody foresaw: it takes its time.
    """
    if not path.is_file():
        return ""
    try:
        with checking(path) as store:
            found = deep(store.connection)
    except (SepcaError, sqlite3.Error) as error:
        return str(error)
    return found[0].text if found else ""


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


def _damage_of(path: Path) -> list[Finding]:
    """The damage in a file, looked for from a connection of its own."""
    with checking(path) as store:
        return list(_damage(store.connection))


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


def _chain(connection: sqlite3.Connection, head: str, balance: Balance) -> Iterator[Finding]:
    """Every change sealed to the one before it, and the head that was written down among them.

    What the history says is left of each record is added to its balance on the way.
    """
    seal, expected = "", 1
    number, _, beginning = head.partition(":")
    for change in history.changes(connection):
        rows_of = _counted(history.rows(connection, change.number), balance)
        seal_now = sealed(change, rows_of, seal)
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


def _counted(changed: Iterable[RowChange], balance: Balance) -> Iterator[RowChange]:
    """The rows of a change, each added to the balance of its record as it was left."""
    for row in changed:
        if row.before:
            balance[row.record] -= hash((row.table, row.before))
        if row.after:
            balance[row.record] += hash((row.table, row.after))
        yield row


def _rows(store: Store, balance: Balance) -> Iterator[Finding]:
    """Every row held against what its last change left, record by record.

    The rows of a record are taken from its balance. Where nothing is left of that, they are what
    the history says, and need not be looked at one by one.
    """
    for kind, table in rows.TABLES.items():
        for record, row, *derived in store.connection.execute(_as_told(kind)):
            balance[record] -= hash((table, row)) if _well(kind, derived) else 1
    for record in sorted(record for record, rest in balance.items() if rest):
        yield from _record(store, record)


def _as_told(kind: type[Any]) -> str:
    """The SQL for each row of a kind: its record, what `written` makes of it, what is derived."""
    columns = [*rows.COLUMNS[kind], *(["told"] if kind in rows.TOLD else [])]
    readers = [*rows.READERS[kind], *([int] if kind in rows.TOLD else [])]
    pairs = " || ".join(
        f"""CASE WHEN {column} <> {0 if read in (bool, int) else "''"}
            THEN ',"{column}":' || json_quote({column}) ELSE '' END"""
        for column, read in zip(columns, readers, strict=True)
    )
    record = rows.OWNER.get(kind, "key") or f"'{rows.TABLES[kind]}'"
    derived = "".join(f", {column}" for column in DERIVED.get(kind, ()))
    return f"SELECT {record}, '{{' || substr({pairs}, 2) || '}}'{derived} FROM {rows.TABLES[kind]}"


def _well(kind: type[Any], derived: Sequence[str]) -> bool:
    """Whether the columns of `DERIVED` follow from the first of them."""
    try:
        if kind is Event:
            return parse(derived[0])[1:] == (*derived[1:],)
        return kind is not Name or match_key(derived[0]) == derived[1]
    except SepcaError:  # it is no date, which is said where the row is looked at
        return False


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
    identity, table = rows.identity(kind), rows.TABLES[kind]
    owner = rows.OWNER.get(kind, "key") or f"'{table}'"
    found = connection.execute(
        f"SELECT {', '.join(identity)} FROM {table} WHERE {owner} = ?", (record,)
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
    for key, kind, *found in connection.execute(
        "SELECT key, kind, title, body FROM record LEFT JOIN search ON search.rowid = record.id"
    ):
        if (*found,) != search.words_of(connection, kind, key):
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
