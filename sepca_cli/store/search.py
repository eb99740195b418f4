"""Words in everything: the index of folded words, and the question put to it."""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from math import log
from operator import itemgetter
from typing import NamedTuple

from sepca_cli.errors import BadRequest
from sepca_cli.names import fold

# The words of each kind of record: behind its key those that weigh most, then the others.
WORDS = {
    "party": """SELECT key, (SELECT group_concat(name, ' ') FROM name WHERE record = party.key),
        country || ' ' || note FROM party""",
    "person": """SELECT key, (SELECT group_concat(name, ' ') FROM name WHERE record = person.key),
        note FROM person""",
    "event": """SELECT key, title || ' ' || city || ' ' || country,
        kind || ' ' || venue || ' ' || note
        || ' ' || ifnull((SELECT group_concat(topic.name, ' ') FROM event_topic JOIN topic
            ON topic.key = event_topic.topic WHERE event_topic.event = event.key), '')
        || ' ' || ifnull((SELECT group_concat(office || ' ' || subject || ' ' || note, ' ')
            FROM participation WHERE participation.event = event.key), '')
        FROM event""",
    "outcome": "SELECT key, text, kind || ' ' || note FROM outcome",
    "aim": "SELECT key, text, kind || ' ' || note FROM aim",
    "term": """SELECT key, 'presidency ' || key, note
        || ' ' || ifnull((SELECT because || ' ' || note FROM handover
            WHERE to_term = term.key), '')
        || ' ' || ifnull((SELECT group_concat(office || ' ' || note, ' ') FROM chair
            WHERE chair.term = term.key), '')
        FROM term""",
    "source": """SELECT key, title || ' ' || publisher, url || ' ' || note || ' ' || text
        FROM source""",
}
TITLE_WEIGHT, BODY_WEIGHT = 4.0, 1.0
MOST = 200  # hits: more than anybody reads
FEW = 5  # words: of more, a record seldom has all but one
K1 = 1.2  # of FTS5's bm25: how soon a word that comes again and again adds nothing more
AT_ONCE = 500  # records whose words are learnt in one go


Weighed = tuple[float, str, str, int]
"""The weight of a hit, the less the better, its key and kind, and its row in the index."""


class Hit(NamedTuple):
    """A record in which the words were found."""

    kind: str
    key: str


def learn(connection: sqlite3.Connection, keys: Iterable[str]) -> None:
    """Index the words of these records as they are now."""
    from json import dumps

    def found(column: str, among: Iterable[str | int]) -> Iterator[list[tuple[int, str, str]]]:
        these = iter(among)
        while some := dumps(list(islice(these, AT_ONCE))).removeprefix("[]"):
            yield connection.execute(
                f"""SELECT id, kind, key FROM record
                WHERE {column} IN (SELECT value FROM json_each(?)) ORDER BY id""",
                (some,),
            ).fetchall()

    # In the order of their rows, because the index begins a new piece for each that goes back.
    numbers = sorted(number for some in found("key", keys) for number, _, _ in some)
    for some in found("id", numbers):
        words: dict[str, tuple[str, str]] = {}
        for kind in {kind for _, kind, _ in some}:
            these = dumps([key for _, of, key in some if of == kind])
            for key, *told in connection.execute(
                f"{WORDS[kind]} WHERE key IN (SELECT value FROM json_each(?))", (these,)
            ):
                words[key] = _folded(key, *told)
        connection.executemany(
            "REPLACE INTO search (rowid, title, body) VALUES (?, ?, ?)",
            [(number, *words[key]) for number, _, key in some],
        )


def words_of(connection: sqlite3.Connection, kind: str, key: str) -> tuple[str, str]:
    """The folded words of a record as it is now: those that weigh most, and the others."""
    told = connection.execute(f"{WORDS[kind]} WHERE key = ?", (key,)).fetchone()
    return _folded(*(told or (key, "", "")))


def _folded(key: str, title: str | None, body: str) -> tuple[str, str]:
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
    found = _best(connection, " ".join(terms), most) or _with_any(connection, terms, most)
    return [Hit(kind, key) for _, key, kind, _ in sorted(found)]


def _with_any(connection: sqlite3.Connection, terms: list[str], most: int) -> list[Weighed]:
    """The best records with any of the words, where none has all of them.

    To weigh every record that has a common word takes long. Those that lack a single word are few;
    if they are enough, and each of them weighs more than a record that lacks two words can, no
    other is among the best.
    """
    if 2 < len(terms) <= FEW:
        all_but_one = ([*terms[:place], *terms[place + 1 :]] for place in range(len(terms)))
        lacking_one = chain(*(_best(connection, " ".join(some), most) for some in all_but_one))
        found = sorted(lacking_one, key=itemgetter(0, 3))[:most]
        if len(found) == most:
            (records,) = connection.execute("SELECT count(*) FROM record").fetchone()
            worth = sorted(_most_worth(connection, term, records) for term in terms)
            if found[-1][0] < -sum(worth[2:]):
                return found
    return _best(connection, " OR ".join(terms), most)


def _best(connection: sqlite3.Connection, query: str, most: int) -> list[Weighed]:
    """Of the records that answer a query the `most` that weigh most."""
    return connection.execute(
        """SELECT weight, record.key, record.kind, id FROM
            (SELECT rowid AS id, bm25(search, ?, ?) AS weight FROM search
            WHERE search MATCH ? ORDER BY weight, id LIMIT ?)
        JOIN record USING (id)""",
        (TITLE_WEIGHT, BODY_WEIGHT, query, most),
    ).fetchall()


def _most_worth(connection: sqlite3.Connection, term: str, records: int) -> float:
    """What a word can add to a record's weight at the very most, by how few of all have it.

    SQLite's documentation of FTS5, "The bm25() function"; a word of most records is given a little.
    """
    (having,) = connection.execute(
        "SELECT count(*) FROM search WHERE search MATCH ?", (term,)
    ).fetchone()
    rarity = log((records - having + 0.5) / (having + 0.5))
    return (K1 + 1) * max(rarity, 1e-6) if having else 0
