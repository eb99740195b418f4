"""The history as a table: each change with the fields that it made another."""

import pytest

from sepca_cli import model
from sepca_cli.changes import Change, Row, RowChange, written
from sepca_cli.dates import When, parse
from sepca_cli.reports.log import MANY, counted, heading, listed, log

CHANGE = Change(7, "2022-12-13T10:05:00Z", "Ana", "sepca event edit ga", 0, "")
EVENT = {"key": "ga", "title": "Assembly", "date": "2022-12-13", "city": "Sofia", "uid": "1f"}


def changed(table: str, before: Row, after: Row) -> RowChange:
    """A row of the record `ga` before and after; {} is no row."""
    return RowChange(table, "ga", *(written(row) if row else "" for row in (before, after)))


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (CHANGE, "7. 2022-12-13 10:05 UTC by Ana: sepca event edit ga"),
        (
            CHANGE._replace(undoes=3, command="sepca undo 3"),
            "7. 2022-12-13 10:05 UTC by Ana (undoes 3): sepca undo 3",
        ),
        (CHANGE._replace(who="", command=""), "7. 2022-12-13 10:05 UTC: not told"),
    ],
)
def test_a_change_is_headed_by_when_who_and_what_was_typed(change: Change, line: str) -> None:
    assert heading(change) == line


def test_a_changed_record_tells_the_fields_that_differ_with_dates_in_words() -> None:
    row = changed("event", EVENT, {**EVENT, "date": "2022-12-13/2022-12-14", "city": ""})
    assert listed([row]) == [
        ("ga", "date", "13 Dec 2022", "13-14 Dec 2022"),
        ("ga", "city", "Sofia", ""),
    ]


@pytest.mark.parametrize("title", ["2022-02-30", "2022-12", "[2022..2021]", "..", "2022-99"])
def test_a_title_that_looks_like_a_date_is_told_as_it_was_typed(title: str) -> None:
    row = changed("event", EVENT, {**EVENT, "title": title})
    assert listed([row]) == [("ga", "title", "Assembly", title)]


def test_a_day_that_no_calendar_has_is_told_as_it_stands_in_the_history() -> None:
    row = changed("event", EVENT, {**EVENT, "date": "2022-02-30"})
    assert listed([row]) == [("ga", "date", "13 Dec 2022", "2022-02-30")]


def test_every_column_of_dates_is_told_in_words() -> None:
    columns = {
        column
        for kind in vars(model).values()
        for column, form in getattr(kind, "__annotations__", {}).items()
        if form is When
    }
    for column in columns - {"date"}:
        row = changed("event", EVENT, {**EVENT, column: "[..2022-12]"})
        assert listed([row]) == [("ga", column, "", parse("[..2022-12]").shown)]


def test_a_new_record_tells_all_that_it_says_but_not_its_own_keys() -> None:
    assert listed([changed("event", {}, EVENT)]) == [
        ("ga", "title", "", "Assembly"),
        ("ga", "date", "", "13 Dec 2022"),
        ("ga", "city", "", "Sofia"),
    ]


def test_a_record_that_says_nothing_but_its_key_is_recorded_and_removed_all_the_same() -> None:
    person = {"key": "matei", "uid": "2e"}
    assert listed([changed("person", {}, person)]) == [("ga", "person", "", "recorded")]
    assert listed([changed("person", person, {})]) == [("ga", "person", "recorded", "")]


@pytest.mark.parametrize(
    ("table", "row", "what", "says"),
    [
        (
            "participation",
            {"event": "ga", "role": "host", "party": "rs-police", "office": "Director", "told": 4},
            "participation host:rs-police",
            "Director",
        ),
        ("event_topic", {"event": "ga", "topic": "cybercrime"}, "topic cybercrime", "recorded"),
        ("name", {"record": "ga", "name": "GA", "kind": "short", "told": 1}, "name GA", "short"),
        ("handover", {"to_term": "ga", "from_term": "x", "told": 1}, "handover", "x"),
        ("citation", {"record": "ga", "source": "tanjug"}, "citation tanjug", "recorded"),
        (
            "rotation_place",
            {"since": "2022", "position": 2, "party": "rs-police"},
            "place 2022 2",
            "rs-police",
        ),
    ],
)
def test_what_hangs_on_a_record_comes_and_goes_on_one_line(
    table: str, row: Row, what: str, says: str
) -> None:
    assert listed([changed(table, {}, row)]) == [("ga", what, "", says)]
    assert listed([changed(table, row, {})]) == [("ga", what, says, "")]


def test_what_hangs_on_a_record_and_changed_names_the_field() -> None:
    row: Row = {"event": "ga", "role": "host", "party": "rs-police", "told": 4}
    assert listed([changed("participation", row, {**row, "office": "Director"})]) == [
        ("ga", "participation host:rs-police office", "", "Director")
    ]
    assert listed([changed("participation", row, {**row, "told": 5})]) == [
        ("ga", "participation host:rs-police order", "", "")
    ]


def test_many_rows_are_counted_by_what_became_of_them() -> None:
    new, gone = changed("event", {}, EVENT), changed("event", EVENT, {})
    other = changed("event_topic", {"event": "ga"}, {"event": "ga", "topic": "x"})
    assert counted([new, new, gone, other]) == [
        ("", "event", "", "2 recorded"),
        ("", "event", "", "1 removed"),
        ("", "event topic", "", "1 changed"),
    ]


@pytest.mark.parametrize(
    ("rows", "whole", "lines"),
    [(MANY, False, 3 * MANY), (MANY + 1, False, 1), (MANY + 1, True, 183)],
)
def test_only_very_many_rows_are_counted_and_only_where_nobody_asked_for_all(
    rows: int, whole: bool, lines: int
) -> None:
    table = log([(CHANGE, [changed("event", {}, EVENT)] * rows)], whole=whole)
    assert len(table.rows) == lines
    assert table.group_by == "Change"
