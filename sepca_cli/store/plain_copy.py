"""The record as a plain SQLite file for other programs: tables to join, views to read.

It has no history, no index of words and no rules. The tables are those of the record, in the
singular; the views, in the plural, put names beside the keys. What is not known is NULL.
"""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sepca_cli.dates import FIRST, LAST, When
from sepca_cli.model import Event, Party, Person, Term
from sepca_cli.store import rows
from sepca_cli.store.connection import in_words

Records = Callable[[type[Any]], Iterator[Any]]

# The table to which a column leads: readers such as Datasette make links of it.
LEADS_TO = {
    "event": "event",
    "party": "party",
    "member": "party",
    "owner": "party",
    "person": "person",
    "on_behalf_of": "person",
    "term": "term",
    "from_term": "term",
    "to_term": "term",
    "topic": "topic",
    "source": "source",
}
WITHIN = ("part_of", "answers")  # these lead to their own table
INDEXES = (
    "participation (event)",
    "participation (party)",
    "participation (person)",
    "citation (record)",
    "event_topic (topic)",
    "outcome (event)",
    "name (record)",
)

VIEWS = (
    # Every event, with its hosts and topics in words.
    """CREATE VIEW events AS
    SELECT key, title, kind, date, earliest, latest, city, country, venue, online, state,
        (SELECT group_concat(name, '; ') FROM (SELECT DISTINCT party.name
            FROM participation JOIN party ON party.key = participation.party
            WHERE participation.event = event.key AND role IN ('host', 'organiser')
            ORDER BY party.name)) AS hosts,
        (SELECT group_concat(name, '; ') FROM (SELECT topic.name
            FROM event_topic JOIN topic ON topic.key = event_topic.topic
            WHERE event_topic.event = event.key ORDER BY topic.name)) AS topics,
        part_of, note
    FROM event ORDER BY ifnull(earliest, latest), latest DESC, key""",
    # Who took part in what, and as what; `present` is 0 for supporters and for who was away.
    """CREATE VIEW participations AS
    SELECT participation.event, event.title, event.date, event.earliest, event.latest,
        event.city, event.country, participation.role,
        participation.role NOT IN ('supporter', 'absent', 'mentioned') AS present,
        participation.party, party.name AS party_name, party.country AS party_country,
        participation.person, person.name AS person_name, participation.office,
        participation.subject, participation.certainty, participation.note
    FROM participation JOIN event ON event.key = participation.event
        LEFT JOIN party ON party.key = participation.party
        LEFT JOIN person ON person.key = participation.person
    ORDER BY ifnull(event.earliest, event.latest), event.latest DESC, event.key,
        participation.rowid""",
    # The chain of presidencies, each with its chairs and the handover that began it.
    """CREATE VIEW presidencies AS
    SELECT term.key, term.member, party.name AS member_name, term.begins, term.ends,
        term.earliest, term.latest,
        (SELECT group_concat(person.name, '; ') FROM chair
            JOIN person ON person.key = chair.person WHERE chair.term = term.key) AS chairs,
        handover.from_term, handover.date AS handover_date, handover.event AS handover_event,
        term.note
    FROM term LEFT JOIN party ON party.key = term.member
        LEFT JOIN handover ON handover.to_term = term.key
    ORDER BY ltrim(coalesce(term.begins, term.ends), '[.'), term.key""",
)


def write_plain_copy(records: Records, label: Callable[[str], str], path: Path) -> None:
    """Fill an empty file with the records of every kind that `records` hands out.

    Parties and persons get a column `name`, by which `label` calls their key and which Datasette
    shows in the place of it; events and terms the columns `earliest` and `latest`, the days between
    which they lie.

    Raises:
        FileTrouble: the file cannot be written.
    """
    with in_words(path):
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            # It is a draft until it is whole: nobody would take a half of it back.
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute("BEGIN")
            for kind in rows.TABLES:
                _fill(connection, kind, records(kind), label)
            for index in INDEXES:
                name = index.replace(" (", "_").rstrip(")")
                connection.execute(f"CREATE INDEX {name} ON {index}")
            for view in VIEWS:
                connection.execute(view)
            connection.execute("COMMIT")
        finally:
            connection.close()


def _fill(
    connection: sqlite3.Connection,
    kind: type[Any],
    records: Iterator[Any],
    label: Callable[[str], str],
) -> None:
    columns = [_column(kind, name) for name in rows.COLUMNS[kind]]
    columns += [f"{name} TEXT" for name in _more(kind)]
    connection.execute(f"CREATE TABLE {rows.TABLES[kind]} ({', '.join(columns)})")
    marks = ", ".join("?" * len(columns))
    connection.executemany(
        f"INSERT INTO {rows.TABLES[kind]} VALUES ({marks})",
        (_values(record, label) for record in records),
    )


def _column(kind: type[Any], name: str) -> str:
    """A column as SQL declares it."""
    form = "INTEGER" if kind.__annotations__[name] in (bool, int) else "TEXT"
    if name == "key":
        return f"{name} {form} PRIMARY KEY"
    table = rows.TABLES[kind] if name in WITHIN else LEADS_TO.get(name)
    return f"{name} {form} REFERENCES {table} (key)" if table else f"{name} {form}"


def _more(kind: type[Any]) -> tuple[str, ...]:
    """The columns that are there for reading."""
    if kind in (Party, Person):
        return ("name",)
    return ("earliest", "latest") if kind in (Event, Term) else ()


def _values(record: Any, label: Callable[[str], str]) -> list[str | int | None]:
    values = [None if value == "" else value for value in rows.to_row(record).values()]
    match record:
        case Party() | Person():
            return [*values, label(record.key)]
        case Event():
            return [*values, *_days(record.date, record.date)]
        case Term():
            return [*values, *_days(record.begins, record.ends)]
    return values


def _days(first: When, last: When) -> tuple[str | None, str | None]:
    """The days between which something lies; None where nothing bounds it."""
    return (
        None if first.earliest == FIRST else first.earliest,
        None if last.latest == LAST else last.latest,
    )
