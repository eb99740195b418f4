"""The filter: an event is in when it may have been, and what has no date is never guessed in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sepca_cli.dates import parse
from sepca_cli.model import Event, EventTopic, Participation, Party, Topic
from sepca_cli.store import file
from sepca_cli.store.scope import Scope, events, held_by_year, on_the_very_days
from sepca_cli.store.store import Store

DATES = {
    "day": "2010-04-15",
    "days": "2010-12-14/2010-12-16",
    "month": "2010-12",
    "year": "2010",
    "by": "[..2009]",
    "later": "[2011..]",
    "unknown": "",
}
RECORDS = [
    Party("whole", "international-organisation"),
    Party("part", "international-organisation", part_of="whole"),
    Party("part-of-part", "international-organisation", part_of="part"),
    *(Event(key, key, "seminar", parse(date), country="Serbia") for key, date in DATES.items()),
    Topic("crime", "Crime"),
    EventTopic("day", "crime"),
    Participation("month", "guest", "part-of-part"),
    Participation("year", "guest", "whole"),
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("scope") / "records.db"
    file.create(path, lambda made: made.add_all(RECORDS))
    with file.reading(path) as opened:
        yield opened


@pytest.mark.parametrize(
    ("scope", "found"),
    [
        (Scope(), ["by", "year", "day", "month", "days", "later", "unknown"]),
        (Scope(since="2010-12-16"), ["year", "month", "days", "later"]),
        (Scope(since="2010-12-17"), ["year", "month", "later"]),
        (Scope(until="2010-04-14"), ["by", "year"]),
        (Scope(since="2010-05-01", until="2010-11-30"), ["year"]),
        (Scope(since="2003-01-01", until="2009-12-31"), ["by"]),
        (Scope(party="whole"), ["year", "month"]),
        (Scope(party="part"), ["month"]),
        (Scope(topic="crime"), ["day"]),
        (Scope(country=frozenset({"serbia"}), keys=frozenset({"day"})), ["day"]),
        (Scope(country=frozenset({"bulgaria"})), []),
        (Scope(kinds=("workshop",)), []),
        (Scope(keys=frozenset()), []),
    ],
)
def test_a_scope_leaves_the_events_that_may_be_meant_in_order_of_time(
    store: Store, scope: Scope, found: list[str]
) -> None:
    assert [event.key for event in events(store.connection, scope)] == found


def test_what_ends_on_a_day_is_in_order_with_what_begins_on_it(tmp_path: Path) -> None:
    dates = ("[..2010-04-15]", "2010-04-15", "2010-04-15/2010-04-16", "2010-04-15/2010", "2010-04")
    seminars = [Event(f"e{n}", "E", "seminar", parse(date)) for n, date in enumerate(dates)]
    file.create(tmp_path / "records.db", lambda made: made.add_all(seminars))
    with file.reading(tmp_path / "records.db") as opened:
        found = [event.date for event in events(opened.connection, Scope())]
    assert found == sorted(map(parse, dates), key=lambda date: date.sort_key)


@pytest.mark.parametrize("key", DATES)
def test_events_of_the_very_same_date_are_found_however_well_it_is_known(
    store: Store, key: str
) -> None:
    found = on_the_very_days(store.connection, "seminar", parse(DATES[key]))
    assert [event.key for event in found] == [key]
    assert on_the_very_days(store.connection, "workshop", parse(DATES[key])) == []


def test_to_count_the_years_no_event_is_read(store: Store) -> None:
    asked: list[str] = []
    store.connection.set_trace_callback(asked.append)
    assert held_by_year(store.connection, Scope()) == {"2010": 4}
    store.connection.set_trace_callback(None)
    ((*_, plan),) = store.connection.execute(f"EXPLAIN QUERY PLAN {asked[0]}")
    assert plan == "SCAN event USING INDEX event_year"
