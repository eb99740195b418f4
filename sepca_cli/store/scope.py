"""The one filter vocabulary: which events a command speaks of."""

import sqlite3
from typing import NamedTuple

from sepca_cli.dates import FIRST, LAST, When
from sepca_cli.model import Event
from sepca_cli.store import rows


class Scope(NamedTuple):
    """Which events are meant; an empty part does not narrow them.

    `since` and `until` are ISO days: an event is in when it may have been between them. `country`
    holds every name of the country, folded. `keys` are the only events to look at.
    """

    since: str = FIRST
    until: str = LAST
    kinds: tuple[str, ...] = ()
    party: str = ""
    country: frozenset[str] = frozenset()
    topic: str = ""
    keys: frozenset[str] | None = None


def events(connection: sqlite3.Connection, scope: Scope) -> list[Event]:
    """The events of a scope in order of time, a month before its days."""
    conditions: list[str] = []
    values: list[str] = []
    if (scope.since, scope.until) != (FIRST, LAST):
        # What has no date at all may have been any time, which is no answer to when.
        conditions.append("latest >= ? AND earliest <= ? AND date <> ''")
        values += [scope.since, scope.until]
    if scope.kinds:
        conditions.append(f"kind IN ({', '.join('?' * len(scope.kinds))})")
        values += scope.kinds
    if scope.party:
        # A part took part: so did its whole.
        conditions.append(
            """key IN (WITH RECURSIVE whole (key) AS (
                VALUES (?) UNION SELECT party.key FROM party JOIN whole
                    ON party.part_of = whole.key)
            SELECT event FROM participation WHERE party IN whole)"""
        )
        values.append(scope.party)
    if scope.topic:
        conditions.append("key IN (SELECT event FROM event_topic WHERE topic = ?)")
        values.append(scope.topic)
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    found = rows.select(connection, Event, where, values)
    return sorted(
        (event for event in found if _meant(event, scope)),
        key=lambda event: (event.date.sort_key, event.key),
    )


def on_the_very_days(connection: sqlite3.Connection, kind: str, date: When) -> list[Event]:
    """The events of a kind that are recorded with exactly this date, in the order of their keys."""
    return rows.select(
        connection,
        Event,
        "WHERE earliest = ? AND latest = ? AND date = ? AND kind = ? ORDER BY key",
        (date.earliest, date.latest, date.text, kind),
    )


def _meant(event: Event, scope: Scope) -> bool:
    """What SQL does not fold or hold: the country's names and the listed keys."""
    if scope.keys is not None and event.key not in scope.keys:
        return False
    if not scope.country:
        return True
    from sepca_cli.names import match_key

    return match_key(event.country) in scope.country
