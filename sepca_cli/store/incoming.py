"""What the records file is asked while another file is read into it."""

import re
import sqlite3
from typing import Any

from sepca_cli.changes import Row, read
from sepca_cli.store import rows

# How a line in the history begins that was an import, with any options before the noun.
_IMPORT = re.compile(r"sepca (?:--?\w\S* (?:(?:'[^']*'|[^\s'-]\S*) )??)*import ")


def in_any_order(connection: sqlite3.Connection) -> None:
    """Let rows refer to what comes later in the same transaction."""
    connection.execute("PRAGMA defer_foreign_keys = ON")


def kinds_by_key(connection: sqlite3.Connection) -> dict[str, str]:
    """The kind of every record by its key; topics, whose keys are apart, under `topic:KEY`."""
    found = dict(connection.execute("SELECT key, kind FROM record"))
    found |= {f"topic:{key}": "topic" for (key,) in connection.execute("SELECT key FROM topic")}
    return found


def key_of_uid(connection: sqlite3.Connection, kind: type[Any], uid: str) -> str:
    """The key of the record of a kind with that uid; "" if there is none."""
    table = rows.TABLES[kind]
    found = connection.execute(f"SELECT key FROM {table} WHERE uid = ?", (uid,)).fetchone()
    return found[0] if found else ""


def last_agreed(connection: sqlite3.Connection, kind: type[Any], row: Row) -> dict[str, Any]:
    """What a row was when a file last brought it, or else when it was first recorded here.

    It is what both sides started from, as far as this file knows; only what was not empty is in it.
    """
    found = connection.execute(
        """SELECT change.command, changed_row.before, changed_row.after FROM changed_row
        JOIN change ON change.number = changed_row.change
        WHERE changed_row.record = ? AND changed_row.tbl = ?
        ORDER BY changed_row.change, changed_row.position""",
        (rows.owner(kind, row), rows.TABLES[kind]),
    )
    agreed: dict[str, Any] = {}
    for command, before, after in found:
        then = read(after or before)
        this = all((then.get(c) or "") == (row[c] or "") for c in rows.identity(kind))
        if this and (not before or _IMPORT.match(command)):
            agreed = read(after)
    return agreed
