"""Keys and names that can be offered while somebody types, read without loading the records."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from sepca_cli.store.connection import opened

PATIENCE = 0.2  # seconds: nobody who pressed Tab waits longer for another command to finish


def offered(path: Path, kinds: Iterable[str], beginning: str, most: int) -> list[str]:
    """Keys in the records file at `path` that begin so, in order; behind a capital, names too.

    `kinds` are kinds of record, or only "topic": topics are told apart by keys of their own.

    Raises:
        FileTrouble: missing, damaged, foreign, newer, in use or unreadable.
    """
    with opened(path, "ro", PATIENCE) as connection:
        if "topic" in kinds:
            found = topics(connection, beginning, most)
        else:
            found = keys(connection, kinds, beginning, most)
        # Keys are written small: who begins with a capital has a name in mind.
        if beginning[:1].isupper() and "topic" not in kinds:
            found += names(connection, kinds, beginning, most)
    return [text for text in found if _is_plain(text)]


def keys(
    connection: sqlite3.Connection, kinds: Iterable[str], beginning: str, most: int
) -> list[str]:
    """Keys of the kinds of record that begin so, in order."""
    wanted = tuple(kinds)
    rows = connection.execute(
        f"""SELECT key FROM record WHERE key >= ? AND key < ?
        AND kind IN ({", ".join("?" * len(wanted))}) ORDER BY key LIMIT ?""",
        (beginning, beginning + "\U0010ffff", *wanted, most),
    )
    return [key for (key,) in rows]


def names(
    connection: sqlite3.Connection, kinds: Iterable[str], beginning: str, most: int
) -> list[str]:
    """Names of one word that begin so, in order: those that a shell takes without quotes."""
    wanted = tuple(kinds)
    rows = connection.execute(
        f"""SELECT DISTINCT name FROM name JOIN record ON record.key = name.record
        WHERE name >= ? AND name < ? AND record.kind IN ({", ".join("?" * len(wanted))})
        ORDER BY name""",
        (beginning, beginning + "\U0010ffff", *wanted),
    )
    return [name for (name,) in rows if _is_plain(name)][:most]


def topics(connection: sqlite3.Connection, beginning: str, most: int) -> list[str]:
    """Keys of the topics that begin so, in order."""
    rows = connection.execute(
        "SELECT key FROM topic WHERE key >= ? AND key < ? ORDER BY key LIMIT ?",
        (beginning, beginning + "\U0010ffff", most),
    )
    return [key for (key,) in rows]


def _is_plain(text: str) -> bool:
    """Whether a shell takes it as it is: what a stranger planted in the file may hold a command."""
    return text.replace("-", "").replace(".", "").isalnum()
