"""What is wrong with a records file on which a command failed in a way that nobody foresaw."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sepca_cli.store.rows import COLUMNS, TABLES


def damage(path: Path) -> str:
    """What is wrong in the file, in words; "" if nothing is, or if there is none.

    Pages and their order, the rules of each table, the columns, the references and the search
    index. It takes its time: the whole file is read into memory, and stays as it is.
    """
    if not path.is_file():
        return ""
    address = f"{path.resolve().as_uri()}?mode=ro"
    try:
        with (
            closing(sqlite3.connect(address, uri=True)) as connection,
            closing(sqlite3.connect(":memory:")) as copy,
        ):
            connection.backup(copy)
            return _found(copy)
    except sqlite3.Error as error:
        return str(error)


def _found(connection: sqlite3.Connection) -> str:
    """The first thing that is wrong."""
    for kind, table in TABLES.items():
        connection.execute(f"SELECT {', '.join(COLUMNS[kind])} FROM {table} LIMIT 0")
    (finding,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if finding != "ok":
        return str(finding)
    if row := connection.execute("PRAGMA foreign_key_check").fetchone():
        return f"a row of {row[0]} speaks of a {row[2]} that is not there"
    # The index of words checks itself when it is told to by this insertion.
    connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")
    return ""
