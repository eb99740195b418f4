"""The ways to tamper with a records file behind the program's back."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from benchmarks.tampered import Original
from sepca_cli.changes import sealed
from sepca_cli.store import history, search
from sepca_cli.store.rows import TABLES

ALL = "all are found"
NO_HEAD = "none: it is a good file, and nobody holds an earlier head"
NO_MEANING = "none: no record says anything else"

# What SQLite, its search and its migrations note for themselves. The last is where in a large
# index of words to begin to look; nothing of SQLite holds it against the index.
BOOKKEEPING = ("sqlite_sequence", "_sqlite_migrations", "search_idx")

RECORDS = list(TABLES.values())
COMPUTED = (
    ("event", "earliest"),
    ("event", "latest"),
    ("name", "folded"),
    ("participation", "told"),
    ("record", "id"),
    ("record", "kind"),
    ("record", "key"),
)

Cells = dict[str, Any]
"""A row by its columns."""


class Way(NamedTuple):
    """A way to tamper with a file; `head` is at hand where an earlier one was written down."""

    name: str
    tamper: Callable[[Path, Original, Random], None]
    head: bool = False
    promise: str = ALL


# ---- rows


def edit(path: Path, _: Original, chance: Random) -> None:
    """Another value in a cell of a record."""
    _in_some_row(path, chance, RECORDS, _other_value)


def delete(path: Path, _: Original, chance: Random) -> None:
    """A row less."""

    def forget(db: sqlite3.Connection, table: str, row: Cells, _: Random) -> None:
        condition, values = _same(row)
        db.execute(f"DELETE FROM {table} WHERE {condition}", values)

    _in_some_row(path, chance, RECORDS, forget)


def insert(path: Path, _: Original, chance: Random) -> None:
    """A row more, much like one that is there."""

    def add(db: sqlite3.Connection, table: str, row: Cells, chance: Random) -> None:
        new = {column: value for column, value in row.items() if column != "told"}
        for column in chance.sample(list(new), chance.randint(1, len(new))):
            new[column] = _another(new[column], chance)
        marks = ", ".join("?" * len(new))
        db.execute(f"INSERT INTO {table} ({', '.join(new)}) VALUES ({marks})", [*new.values()])

    _in_some_row(path, chance, RECORDS, add)


def swap(path: Path, _: Original, chance: Random) -> None:
    """The values of two rows in each other's place."""

    def exchange(db: sqlite3.Connection, table: str, row: Cells, chance: Random) -> None:
        column = chance.choice([*row])
        own, values = _same(row)
        others = db.execute(f"SELECT * FROM {table} WHERE {column} IS NOT ?", [row[column]])
        other = dict(zip(row, chance.choice(others.fetchall()), strict=True))
        theirs, their_values = _same(other)
        away = -1 if isinstance(row[column], int) else "~"
        change = f"UPDATE {table} SET {column} = ? WHERE "
        db.execute(change + own, [away, *values])
        db.execute(change + theirs, [row[column], *their_values])
        db.execute(f"{change} {column} IS ?", [other[column], away])

    _in_some_row(path, chance, RECORDS, exchange)


def edit_computed(path: Path, _: Original, chance: Random) -> None:
    """Another value in what is computed: days for ordering, folded names, the list of keys."""
    table, column = chance.choice(COMPUTED)

    def change(db: sqlite3.Connection, table: str, row: Cells, chance: Random) -> None:
        condition, values = _same(row)
        db.execute(
            f"UPDATE {table} SET {column} = ? WHERE {condition}",
            [_another(row[column], chance), *values],
        )

    _in_some_row(path, chance, [table], change)


# ---- the history


def edit_history(path: Path, _: Original, chance: Random) -> None:
    """Another value in a cell of the history."""
    _in_some_row(path, chance, ["change", "changed_row"], _other_value)


def delete_history(path: Path, original: Original, chance: Random) -> None:
    """A change in the middle of the history less, or one row of what it tells."""
    number = chance.randint(1, len(original.states) - 1)
    with plain(path) as db:
        if chance.random() < 0.5:
            db.execute("DELETE FROM change WHERE number = ?", [number])
            db.execute("DELETE FROM changed_row WHERE change = ?", [number])
        else:
            db.execute("DELETE FROM changed_row WHERE change = ? AND position = 1", [number])


def insert_history(path: Path, original: Original, chance: Random) -> None:
    """A change more at the end, or one row more in what a change tells."""
    last = len(original.states)
    with plain(path) as db:
        if chance.random() < 0.5:
            db.execute(
                "INSERT INTO change SELECT number + 1, time, who, command, 0, ? FROM change "
                "WHERE number = ?",
                [chance.randbytes(32).hex(), last],
            )
        else:
            db.execute(
                "INSERT INTO changed_row SELECT change, 99, tbl, record, before, after "
                "FROM changed_row WHERE change = ? AND position = 1",
                [chance.randint(1, last)],
            )


def swap_history(path: Path, original: Original, chance: Random) -> None:
    """Two changes in each other's place."""
    one, two = chance.sample(range(1, len(original.states) + 1), 2)
    with plain(path) as db:
        db.execute("PRAGMA ignore_check_constraints = 1")
        for table, column in (("change", "number"), ("changed_row", "change")):
            for old, new in ((one, -1), (two, one), (-1, two)):
                db.execute(f"UPDATE {table} SET {column} = {new} WHERE {column} = {old}")


def cut_history(path: Path, original: Original, chance: Random) -> None:
    """The last changes of the history less, while the records stay as they are."""
    first = chance.randint(1, len(original.states))
    with plain(path) as db:
        db.execute("DELETE FROM change WHERE number >= ?", [first])
        db.execute("DELETE FROM changed_row WHERE change >= ?", [first])


def older_copy(path: Path, original: Original, chance: Random) -> None:
    """The file as it was some changes ago: history and records cut alike."""
    path.write_bytes(chance.choice(original.states[:-1]))


def forge(path: Path, _: Original, chance: Random) -> None:
    """A past told otherwise, the records made to agree, and every later seal made anew."""
    with plain(path) as db:
        parties = db.execute("SELECT change, position, record FROM changed_row WHERE tbl = 'party'")
        *place, party = chance.choice(parties.fetchall())
        db.execute("UPDATE party SET country = 'Atlantis' WHERE key = ?", [party])
        search.learn(db, [party])
        db.execute(
            "UPDATE changed_row SET after = json_set(after, '$.country', 'Atlantis') "
            "WHERE change = ? AND position = ?",
            place,
        )
        seal = ""
        for change in list(history.changes(db)):
            seal = sealed(change, history.rows(db, change.number), seal)
            db.execute("UPDATE change SET seal = ? WHERE number = ?", [seal, change.number])


# ---- the file itself


def plant(path: Path, _: Original, chance: Random) -> None:
    """A trigger, a view, a table or an index that sepca did not make, or one of its own less."""
    planted = (
        "CREATE TRIGGER hidden AFTER INSERT ON event BEGIN "
        "UPDATE event SET city = 'Atlantis' WHERE key = NEW.key; END",
        "CREATE VIEW hidden AS SELECT * FROM event",
        "CREATE TABLE hidden (anything)",
        "CREATE INDEX hidden ON event (city)",
        "DROP INDEX event_time",
        "DROP INDEX participation_once",
        "ALTER TABLE event ADD COLUMN hidden TEXT",
    )
    with plain(path) as db:
        db.execute(chance.choice(planted))


def rewrite_schema(path: Path, _: Original, chance: Random) -> None:
    """The text of a table or an index made another, without SQLite's help."""
    replaced = (
        ("event_time", "earliest, latest, key", "earliest, key, latest"),
        ("event", "CHECK (earliest <= latest)", "CHECK (1)"),
        ("participation_once", "UNIQUE INDEX", "INDEX"),
        ("term", "begins <> '..'", "begins <> '.'"),
        ("change", "undoes < number", "undoes <> number"),
    )
    name, old, new = chance.choice(replaced)
    with plain(path) as db:
        db.execute("PRAGMA writable_schema = ON")
        db.execute(
            "UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE name = ?", (old, new, name)
        )


def tamper_with_search(path: Path, _: Original, chance: Random) -> None:
    """The index of words: a text in it, a row less or more, or its own tables."""
    with plain(path) as db:
        number = chance.choice(db.execute("SELECT id FROM record").fetchall())[0]
        ways: tuple[tuple[str, Sequence[Any]], ...] = (
            ("UPDATE search SET title = title || ' atlantis' WHERE rowid = ?", [number]),
            ("DELETE FROM search WHERE rowid = ?", [number]),
            ("INSERT INTO search (rowid, title, body) VALUES (?, 'a', 'b')", [number + 1000]),
            ("UPDATE search_content SET c0 = 'atlantis' WHERE id = ?", [number]),
            ("DELETE FROM search_docsize WHERE id = ?", [number]),
            ("DELETE FROM search_data WHERE id > 10", []),
            ("UPDATE search_data SET block = x'00' WHERE id > 10", []),
        )
        db.execute(*chance.choice(ways))


def truncate(path: Path, _: Original, chance: Random) -> None:
    """The end of the file less."""
    content = path.read_bytes()
    path.write_bytes(content[: chance.randrange(len(content))])


def flip(path: Path, _: Original, chance: Random) -> None:
    """One byte another, so that a table or the schema says something else."""
    _flip(path, chance, heard=True)


def flip_unheard(path: Path, _: Original, chance: Random) -> None:
    """One byte another where nothing is kept: between cells, in free pages, in counters."""
    _flip(path, chance, heard=False)


def bookkeeping(path: Path, _: Original, chance: Random) -> None:
    """The numbers that SQLite and the migrations keep for themselves."""
    with plain(path) as db:
        db.execute(
            chance.choice(
                (
                    "UPDATE sqlite_sequence SET seq = seq + 1",
                    "UPDATE _sqlite_migrations SET applied_at = '2020-01-01'",
                    "DELETE FROM search_idx",
                )
            )
        )


WAYS = (
    Way("a cell of a record edited", edit),
    Way("a row deleted", delete),
    Way("a row put in", insert),
    Way("values of two rows swapped", swap),
    Way("computed columns or keys edited", edit_computed),
    Way("a cell of the history edited", edit_history),
    Way("history deleted in the middle", delete_history),
    Way("history put in", insert_history),
    Way("two changes swapped", swap_history),
    Way("the end of the history cut, records kept", cut_history),
    Way("a trigger, view, index put in or out", plant),
    Way("the text of the schema edited", rewrite_schema),
    Way("the search index edited", tamper_with_search),
    Way("the file cut", truncate),
    Way("a byte flipped that says something", flip),
    Way("an older copy in its place, with a head", older_copy, head=True),
    Way("forged and sealed anew, with a head", forge, head=True),
    Way("an older copy in its place", older_copy, promise=NO_HEAD),
    Way("forged and sealed anew", forge, promise=NO_HEAD),
    Way("a byte flipped where nothing is said", flip_unheard, promise=NO_MEANING),
    Way("numbers that SQLite keeps for itself", bookkeeping, promise=NO_MEANING),
)


# ---- how it is done


@contextmanager
def plain(path: Path) -> Iterator[sqlite3.Connection]:
    """A file as any program opens it that speaks SQLite."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


def _in_some_row(
    path: Path,
    chance: Random,
    tables: Sequence[str],
    change: Callable[[sqlite3.Connection, str, Cells, Random], None],
) -> None:
    """Change a row by chance, and another one where SQLite refuses that."""
    with plain(path) as db:
        while True:
            table = chance.choice(tables)
            found = db.execute(f"SELECT * FROM {table}")
            columns = [column[0] for column in found.description]
            row = dict(zip(columns, chance.choice(found.fetchall()), strict=True))
            # Who tampers does not care for the rules of the tables.
            db.execute(f"PRAGMA ignore_check_constraints = {chance.randint(0, 1)}")
            db.execute("BEGIN")
            try:
                change(db, table, row, chance)
            except (sqlite3.Error, IndexError):
                db.execute("ROLLBACK")
                continue
            db.execute("COMMIT")
            return


def _other_value(db: sqlite3.Connection, table: str, row: Cells, chance: Random) -> None:
    column = chance.choice([*row])
    condition, values = _same(row)
    db.execute(
        f"UPDATE {table} SET {column} = ? WHERE {condition}",
        [_another(row[column], chance), *values],
    )


def _another(value: Any, chance: Random) -> Any:
    """A value that is another one."""
    if isinstance(value, int):
        return value + chance.choice((-1, 1))
    if not value:
        return "atlantis"
    place = chance.randrange(len(value))
    return chance.choice(
        (
            "",
            f"{value} ",
            value[:place] + value[place + 1 :],
            value[:place] + chr(ord(value[place]) ^ 1) + value[place + 1 :],
        )
    )


def _same(row: Cells) -> tuple[str, list[Any]]:
    """The condition that leaves only this row, and its values."""
    return " AND ".join(f"{column} IS ?" for column in row), [*row.values()]


def _flip(path: Path, chance: Random, heard: bool) -> None:
    """Flip bits of one byte such that what the file says changes, or does not."""
    content = path.read_bytes()
    before = _meaning(path)
    while True:
        place = chance.randrange(len(content))
        flipped = content[place] ^ chance.randint(1, 255)
        path.write_bytes(content[:place] + bytes([flipped]) + content[place + 1 :])
        if (_meaning(path) != before) == heard:
            return


def _meaning(path: Path) -> list[Any] | None:
    """What the tables, the indexes and the schema of a file say; nothing if it is not readable."""
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as db:
            db.text_factory = bytes
            said: list[Any] = [db.execute("PRAGMA application_id").fetchone()]
            said += db.execute("SELECT name, sql FROM sqlite_master").fetchall()
            said += db.execute("PRAGMA integrity_check(1)").fetchall()
            for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
                if name.decode() not in BOOKKEEPING:
                    said += db.execute(f"SELECT * FROM {name.decode()}").fetchall()
            return said
    except (sqlite3.Error, ValueError):
        return None
