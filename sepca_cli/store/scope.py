"""The one filter vocabulary: which events a command speaks of."""

import sqlite3
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from sepca_cli.dates import FIRST, LAST, When, parse
from sepca_cli.model import Event
from sepca_cli.names import match_key

COLUMNS = """key, title, kind, date, city, country, venue, online, state, ifnull(part_of, ''),
    note, uid"""
LISTED = "(SELECT value FROM json_each(?))"  # any number of texts as one value


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
    """The events of a scope in order of time."""
    return list(in_time(connection, scope))


def in_time(connection: sqlite3.Connection, scope: Scope) -> Iterator[Event]:
    """The events of a scope in order of time, each when it is asked for.

    A month stands before its days, on one day the whole before its parts. What has no earliest day
    is filed under its latest one: it comes from a question of its own, because an index has the
    others in order.
    """
    where, values = _conditions(connection, scope)
    begun, ended = (
        map(
            _event,
            connection.execute(
                f"SELECT {COLUMNS} FROM event WHERE {where} AND earliest {when} ?"
                f" ORDER BY {first}, latest DESC, date, part_of IS NOT NULL, key",
                [*values, FIRST],
            ),
        )
        for when, first in ((">", "earliest"), ("=", "latest"))
    )
    waiting = next(ended, None)
    for event in begun:
        while waiting and waiting.date.latest <= event.date.earliest:
            if waiting.date.sort_key > event.date.sort_key:
                break
            yield waiting
            waiting = next(ended, None)
        yield event
    if waiting:
        yield waiting
    yield from ended


def count(connection: sqlite3.Connection, scope: Scope) -> int:
    """How many events a scope has."""
    where, values = _conditions(connection, scope)
    found: int = connection.execute(f"SELECT count(*) FROM event WHERE {where}", values).fetchone()[
        0
    ]
    return found


def held_by_year(connection: sqlite3.Connection, scope: Scope) -> dict[str, int]:
    """How many events of a scope were held in each year; those of which it is known."""
    where, values = _conditions(connection, scope)
    return dict(
        connection.execute(
            f"""SELECT substr(earliest, 1, 4) AS year, count(*) FROM event WHERE {where}
            AND state = 'held' AND substr(latest, 1, 4) = substr(earliest, 1, 4) GROUP BY year""",
            values,
        )
    )


def _conditions(connection: sqlite3.Connection, scope: Scope) -> tuple[str, list[str]]:
    """The scope as an SQL condition, and the values of its marks."""
    conditions = ["true"]
    values: list[str] = []
    if (scope.since, scope.until) != (FIRST, LAST):
        # What has no date at all may have been any time, which is no answer to when.
        conditions.append("latest >= ? AND earliest <= ? AND (earliest > ? OR latest < ?)")
        values += [scope.since, scope.until, FIRST, LAST]
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
    if scope.keys is not None:
        conditions.append(f"key IN {LISTED}")
        values.append(listed(scope.keys))
    if scope.country:
        # SQL does not fold, so it is taught to; few countries come again and again.
        connection.create_function("folded", 1, lru_cache(match_key), deterministic=True)
        conditions.append(f"folded(country) IN ({', '.join('?' * len(scope.country))})")
        values += scope.country
    return " AND ".join(conditions), values


def on_the_very_days(connection: sqlite3.Connection, kind: str, date: When) -> list[Event]:
    """The events of a kind that are recorded with exactly this date, in the order of their keys."""
    found = connection.execute(
        f"SELECT {COLUMNS} FROM event"
        " WHERE earliest = ? AND latest = ? AND date = ? AND kind = ? ORDER BY key",
        (date.earliest, date.latest, date.text, kind),
    )
    return [_event(row) for row in found]


def listed(texts: Iterable[str]) -> str:
    """Texts as the value of the mark in `LISTED`."""
    from json import dumps

    return dumps(list(texts))


def countries(connection: sqlite3.Connection) -> Iterator[str]:
    """The countries that events were in, as they are written, each once, when it is asked for."""
    found = connection.execute("SELECT DISTINCT country FROM event WHERE country <> ''")
    return (country for (country,) in found)


def _event(row: tuple[Any, ...]) -> Event:
    """The event of a row that was selected with `COLUMNS`: `rows.from_row`, at half the cost."""
    key, title, kind, date, city, country, venue, online, state, part_of, note, uid = row
    return Event(
        key, title, kind, parse(date), city, country, venue, online == 1, state, part_of, note, uid
    )
