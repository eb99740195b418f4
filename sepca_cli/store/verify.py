"""The records file held against its own history: whatever sepca did not change is found."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from sepca_cli.errors import SepcaError
from sepca_cli.rules.findings import Finding
from sepca_cli.store import search
from sepca_cli.store.connection import version, with_marks
from sepca_cli.store.file import checking
from sepca_cli.store.outside import RESTORE, RULE, against_history
from sepca_cli.store.store import KINDS
from sepca_cli.store.two_cores import kept, on_the_other_core

CACHE = 16_000  # KiB that SQLite may hold while it looks each row up in each index of its table


def deep(connection: sqlite3.Connection, head: str = "") -> list[Finding]:
    """Return what is wrong with a records file or its history, one finding for each thing.

    `head` is one that was written down earlier (`sepca log --head`): the number of a change, a
    colon, and its seal or the beginning of it.
    """
    # Whatever else would be found of a damaged file, would be found because of the damage.
    return list(_damage(connection)) or [
        *_read(connection, lambda: against_history(connection, head)),
        *_read(connection, lambda: _lists(connection)),
    ]


def deep_on_two_cores(
    path: Path, head: str = "", then: Callable[[], list[Finding]] = list
) -> list[Finding]:
    """Return what `deep` finds in the file at `path`; where it finds nothing, what `then` does.

    While SQLite looks for damage, the rows are held against the history, and `then` is asked. What
    they find in a file that is damaged is passed over, as are their failures.
    """
    with checking(path):
        pass  # a file of an older sepca is brought up to date before two look at it
    with on_the_other_core(_damage_or_lists, path) as on_the_other:
        outside = kept(lambda: _outside(path, head))
        found = kept(lambda: outside() or then())
        damage, lists = on_the_other()
    return damage or [*outside(), *lists] or found()


def _outside(path: Path, head: str) -> list[Finding]:
    """What sepca did not do to a file, as far as its tables are those that sepca makes."""
    with checking(path) as store:
        connection = store.connection
        if foreign(connection):
            return []  # that is damage
        return _read(connection, lambda: against_history(connection, head))


def _read(connection: sqlite3.Connection, look: Callable[[], Iterator[Finding]]) -> list[Finding]:
    """What is found in a file that may hold texts that are not UTF-8."""
    try:
        connection.text_factory = str
        return list(look())
    except sqlite3.OperationalError:  # perhaps there is one: to read all with marks is slow
        connection.text_factory = with_marks
        return list(look())


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


def _damage_or_lists(path: Path) -> tuple[list[Finding], list[Finding]]:
    """The damage in a file; in one without, what is wrong with the lists that lead to its records.

    They take about as long as all the rest.
    """
    with checking(path) as store:
        connection = store.connection
        connection.execute(f"PRAGMA cache_size = -{CACHE}")
        damage = list(_damage(connection))
        return damage, [] if damage else _read(connection, lambda: _lists(connection))


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


def _lists(connection: sqlite3.Connection) -> Iterator[Finding]:
    """What is wrong with the list of keys and the index of words."""
    yield from _keys(connection)
    yield from _words(connection)


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
