"""The rows about which `sepca check` may have something to say: few of a record of any size.

What is chosen here only saves reading the rest; what is wrong with it is for the rules to say. A
row too many costs a moment, a row too few would hide a finding.
"""

import sqlite3
from collections.abc import Collection
from json import dumps
from typing import Any, TypeVar

from sepca_cli.model import Citation, Event, Outcome, Participation, Source
from sepca_cli.rules.text import plain
from sepca_cli.store import rows

Record = TypeVar("Record")

# The columns of the large tables in which people write.
TEXTS: dict[type[Any], tuple[str, ...]] = {
    Event: ("key", "title", "city", "country", "venue", "note", "uid"),
    Participation: ("office", "subject", "note"),
    Outcome: ("text", "note"),
    Source: ("title", "publisher", "url", "language", "note", "text"),
    Citation: ("fact", "says", "place", "note"),
}

# What an event states, fact by fact, each under the name by which citations speak of it. What has
# a source for the whole of it needs none for a fact.
UNSOURCED_EVENTS = """
WITH bare (key) AS (SELECT key FROM event EXCEPT SELECT record FROM citation WHERE fact = ''),
stated (record, fact) AS (
    SELECT key, 'date' FROM event WHERE date <> '' AND key IN bare
    UNION ALL SELECT key, 'city' FROM event WHERE city <> '' AND key IN bare
    UNION ALL SELECT key, 'country' FROM event WHERE country <> '' AND key IN bare
    UNION ALL SELECT key, 'venue' FROM event WHERE venue <> '' AND key IN bare
    UNION ALL SELECT key, 'online' FROM event WHERE online AND key IN bare
    UNION ALL SELECT event, 'topic:' || topic FROM event_topic WHERE event IN bare
    UNION ALL SELECT event, role || ':' || ifnull(party, '') || ifnull('/' || person, '')
        FROM participation WHERE event IN bare)
SELECT DISTINCT record FROM stated WHERE NOT EXISTS (SELECT 1 FROM citation
    WHERE citation.record = stated.record AND citation.fact = stated.fact)
"""
# What says word for word what the event says is no dispute.
DISPUTED_EVENTS = """
SELECT DISTINCT record FROM citation JOIN event ON event.key = citation.record
WHERE says <> '' AND says IS NOT CASE fact WHEN 'date' THEN event.date WHEN 'title' THEN title
    WHEN 'city' THEN city WHEN 'country' THEN country WHEN 'venue' THEN venue END
"""


def events(connection: sqlite3.Connection) -> set[str]:
    """Keys of the events with a fact that no source bears out, or that one of them disputes."""
    found = connection.execute(f"{UNSOURCED_EVENTS} UNION {DISPUTED_EVENTS}")
    return {key for (key,) in found}


def outcomes(connection: sqlite3.Connection) -> list[Outcome]:
    """The outcomes that are open, that no source bears out, or that one of them disputes."""
    return rows.select(
        connection,
        Outcome,
        """WHERE state = 'open'
        OR NOT EXISTS (SELECT 1 FROM citation WHERE fact = '' AND record IN (outcome.key, event))
        OR EXISTS (SELECT 1 FROM citation WHERE record = outcome.key AND says NOT IN ('', text))
        ORDER BY key""",
    )


def participations(
    connection: sqlite3.Connection,
    kinds: Collection[str],
    roles: Collection[str],
    persons: Collection[str],
) -> list[Participation]:
    """The participations of parties in the chair of events of these kinds, and all announced.

    Of parties that ever were members also those in these roles there, and of these persons at least
    one for each party for which they were anywhere.
    """
    return rows.select(
        connection,
        Participation,
        """WHERE told IN (
            SELECT told FROM participation WHERE certainty = 'announced'
                OR party IS NOT NULL AND (role = 'chair'
                    OR role IN (SELECT value FROM json_each(:roles))
                    AND party IN (SELECT party FROM status WHERE status = 'member'))
                AND event IN (SELECT key FROM event
                    WHERE kind IN (SELECT value FROM json_each(:kinds)))
            UNION ALL SELECT min(told) FROM participation
                WHERE person IN (SELECT value FROM json_each(:persons)) GROUP BY person, party)
        ORDER BY told""",
        {"kinds": dumps([*kinds]), "roles": dumps([*roles]), "persons": dumps([*persons])},
    )


def odd_texts(connection: sqlite3.Connection, kind: type[Record]) -> list[Record]:
    """The records of a kind with a text that is not plain, in order.

    The words of a vocabulary are left out, and keys but those of events: a key is looked at where
    its record is.
    """
    texts = TEXTS[kind]
    # SQLite holds a text against a pattern up to the first zero byte, so that is looked for, too.
    odd = (f"{text} <> '' AND ({text} GLOB '*[^ -~]*' OR instr({text}, char(0)))" for text in texts)
    found = connection.execute(
        f"SELECT {', '.join((*texts, *rows.COLUMNS[kind]))} FROM {rows.TABLES[kind]} "
        f"WHERE {' OR '.join(odd)} ORDER BY {rows.order(kind)}"
    )
    many = len(texts)
    return [rows.from_row(kind, row[many:]) for row in found if not all(map(plain, row[:many]))]
