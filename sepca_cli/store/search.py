"""Words in everything: the index of folded words, and the question put to it."""

import re
import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from sepca_cli.errors import BadRequest
from sepca_cli.names import fold

# The words of each kind of record: first those that weigh most, then the others.
WORDS = {
    "party": """SELECT (SELECT group_concat(name, ' ') FROM name WHERE record = party.key),
        country || ' ' || note FROM party WHERE key = ?""",
    "person": """SELECT (SELECT group_concat(name, ' ') FROM name WHERE record = person.key),
        note FROM person WHERE key = ?""",
    "event": """SELECT title || ' ' || city || ' ' || country,
        kind || ' ' || venue || ' ' || note
        || ' ' || ifnull((SELECT group_concat(topic.name, ' ') FROM event_topic JOIN topic
            ON topic.key = event_topic.topic WHERE event_topic.event = event.key), '')
        || ' ' || ifnull((SELECT group_concat(office || ' ' || subject || ' ' || note, ' ')
            FROM participation WHERE participation.event = event.key), '')
        FROM event WHERE key = ?""",
    "outcome": "SELECT text, kind || ' ' || note FROM outcome WHERE key = ?",
    "aim": "SELECT text, kind || ' ' || note FROM aim WHERE key = ?",
    "term": """SELECT 'presidency ' || key, note
        || ' ' || ifnull((SELECT because || ' ' || note FROM handover
            WHERE to_term = term.key), '')
        || ' ' || ifnull((SELECT group_concat(office || ' ' || note, ' ') FROM chair
            WHERE chair.term = term.key), '')
        FROM term WHERE key = ?""",
    "source": """SELECT title || ' ' || publisher, url || ' ' || note || ' ' || text
        FROM source WHERE key = ?""",
}
TITLE_WEIGHT, BODY_WEIGHT = 4.0, 1.0
MOST = 200  # hits: more than anybody reads


class Hit(NamedTuple):
    """A record in which the words were found."""

    kind: str
    key: str


def learn(connection: sqlite3.Connection, keys: Iterable[str]) -> None:
    """Index the words of these records as they are now."""
    for key in keys:
        row = connection.execute("SELECT id, kind FROM record WHERE key = ?", (key,)).fetchone()
        if row is None:
            continue
        number, kind = row
        connection.execute("DELETE FROM search WHERE rowid = ?", (number,))
        connection.execute(
            "INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)",
            (number, *words_of(connection, kind, key)),
        )


def words_of(connection: sqlite3.Connection, kind: str, key: str) -> tuple[str, str]:
    """The folded words of a record as it is now: those that weigh most, and the others."""
    title, body = connection.execute(WORDS[kind], (key,)).fetchone() or ("", "")
    return fold(title or ""), fold(f"{body} {'' if '.' in key else key}")


def forget(connection: sqlite3.Connection, key: str) -> None:
    """Take a record out of the index."""
    connection.execute(
        "DELETE FROM search WHERE rowid = (SELECT id FROM record WHERE key = ?)", (key,)
    )


def find(connection: sqlite3.Connection, words: str, most: int = MOST) -> list[Hit]:
    """The records with all of the words, or with any where none has all; the best first.

    At `most` that many; -1 is all of them. A word is found at the beginning of longer ones,
    because the region's languages decline their words at the end.

    Raises:
        BadRequest: there is no word to look for.
    """
    wanted = re.findall(r"\w+", fold(words).replace("_", " "))
    # Words of the index alone: signs that a query language would take as its own are gone.
    if not wanted:
        raise BadRequest(
            "there is no word to look for", 'type a word, like: sepca search "cybercrime"'
        )
    terms = [f'"{word}"*' for word in wanted[:20]]
    for query in (" ".join(terms), " OR ".join(terms)):
        rows = connection.execute(
            """SELECT record.kind, record.key FROM
                (SELECT rowid AS id, bm25(search, ?, ?) AS weight FROM search
                WHERE search MATCH ? ORDER BY weight, id LIMIT ?)
            JOIN record USING (id) ORDER BY weight, key""",
            (TITLE_WEIGHT, BODY_WEIGHT, query, most),
        ).fetchall()
        if rows:
            return [Hit(*row) for row in rows]
    return []
