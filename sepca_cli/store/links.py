"""References in the records file that lead nowhere, which only another program can have made."""

import sqlite3
from collections.abc import Iterator

from sepca_cli.rules.findings import Finding


def links(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Rows that refer to a record that is not there, such as a host whose party was deleted.

    SQLite is asked, because a record with holes in it cannot be read as one.
    """
    for table, row, missing, _ in connection.execute("PRAGMA foreign_key_check"):
        which = f"row {row} of {table}" if row is not None else f"a row of {table}"
        yield Finding(
            "links",
            f"{which} refers to a {missing} that is not there",
            hint="go back to a good copy: sepca restore FILE",
            record=table,
        )
