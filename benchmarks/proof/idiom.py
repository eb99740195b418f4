"""How not to save: the familiar idiom, on a connection that commits every statement by itself.

`with connection:` then protects nothing. Many programs are written like this; the proof has to see
it, or its other rows mean little. It needs no more than the records file in SEPCA_DB.
"""

import os
import sqlite3
import sys

EVENT = """INSERT INTO event VALUES ('conf-2023-sofia', 'Conference', 'conference', '2023-05-04',
    '', '', '', 0, 'held', NULL, '', hex(randomblob(10)), '2023-05-04', '2023-05-04')"""
GUEST = """INSERT INTO participation VALUES ('conf-2023-sofia', 'guest', ?, NULL, '', '', NULL,
    'documented', '')"""


def save() -> None:
    """Record an event with two guests, as if all at once."""
    connection = sqlite3.connect(os.environ["SEPCA_DB"], isolation_level=None)
    with connection:
        connection.execute("INSERT INTO record (key, kind) VALUES ('conf-2023-sofia', 'event')")
        connection.execute(EVENT)
        connection.execute(GUEST, ("interpol",))
        connection.execute(GUEST, ("romania-police",))


if __name__ == "__main__":
    try:
        save()
    except sqlite3.Error as error:
        sys.exit(f"not saved: {error}")
    print("recorded conf-2023-sofia")
