"""The seals of the history, and the rows as it keeps them."""

import json
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.changes import Change, Difference, RowChange, differences, read, sealed, written

CHANGE = Change(2, "2022-12-13T10:00:00Z", "Ana", "sepca event add", 0, "")
ROWS = [
    RowChange("event", "ga", "", '{"key":"ga","city":"București"}'),
    RowChange("topic", "cybercrime", '{"key":"cybercrime"}', ""),
]

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
values = st.none() | st.integers(-(2**63), 2**63 - 1) | texts


def test_a_seal_is_made_of_lines_that_anybody_can_hash() -> None:
    """The second of two seals, made by hand."""
    lines = (
        '[2,"2022-12-13T10:00:00Z","Ana","sepca event add",0,"before"]\n'
        '["event","ga","","{\\"key\\":\\"ga\\",\\"city\\":\\"București\\"}"]\n'
        '["topic","cybercrime","{\\"key\\":\\"cybercrime\\"}",""]\n'
    )
    assert sealed(CHANGE, ROWS, "before") == sha256(lines.encode()).hexdigest()


@pytest.mark.parametrize("field", Change._fields[:-1])
def test_whatever_is_said_of_a_change_is_sealed(field: str) -> None:
    told: Any = 3 if isinstance(getattr(CHANGE, field), int) else "other"
    other = CHANGE._replace(**{field: told})
    assert sealed(other, ROWS, "before") != sealed(CHANGE, ROWS, "before")


@pytest.mark.parametrize("field", RowChange._fields)
def test_whatever_is_told_of_a_row_is_sealed(field: str) -> None:
    other = [ROWS[0]._replace(**{field: "other"}), ROWS[1]]
    assert sealed(CHANGE, other, "before") != sealed(CHANGE, ROWS, "before")


def test_the_order_of_the_rows_and_the_seal_before_are_sealed() -> None:
    seal = sealed(CHANGE, ROWS, "before")
    assert sealed(CHANGE, ROWS[::-1], "before") != seal
    assert sealed(CHANGE, ROWS, "another") != seal
    assert sealed(CHANGE, ROWS[:1], "before") != seal


def test_the_seal_that_a_change_has_is_not_part_of_it() -> None:
    assert sealed(CHANGE._replace(seal="any"), ROWS, "") == sealed(CHANGE, ROWS, "")


def test_a_head_is_the_number_and_the_seal() -> None:
    assert CHANGE._replace(seal="9f86d0").head == "2:9f86d0"


@given(st.dictionaries(texts, values))
def test_what_is_not_empty_in_a_row_comes_back(row: dict[str, str | int | None]) -> None:
    assert read(written(row)) == {
        key: value for key, value in row.items() if value not in ("", 0, None)
    }


@given(st.dictionaries(texts, values))
def test_a_row_is_compact_json(row: dict[str, str | int | None]) -> None:
    kept = {key: value for key, value in row.items() if value}
    assert written(row) == json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


@given(st.lists(st.builds(RowChange, texts, texts, texts, texts)), texts)
def test_what_is_sealed_is_compact_json(rows: list[RowChange], before: str) -> None:
    lines = [[*CHANGE[:-1], before], *map(list, rows)]
    told = "".join(
        json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n" for line in lines
    )
    assert sealed(CHANGE, rows, before) == sha256(told.encode()).hexdigest()


@given(st.dictionaries(texts, values, min_size=1))
def test_a_row_is_kept_on_one_line(row: dict[str, str | int | None]) -> None:
    assert "\n" not in written(row)


def test_a_column_of_more_values_than_are_remembered_is_written_all_the_same() -> None:
    for number in range(3000):
        assert read(written({"of_many": f"value {number}"})) == {"of_many": f"value {number}"}


def test_no_row_is_no_text() -> None:
    assert written(None) == ""
    assert read("") == {}
    assert written({"note": ""}) == "{}"


@pytest.mark.parametrize("text", ["junk", "[]", "1", '"a"', "null"])
def test_what_is_no_row_cannot_be_read(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (JSON says in its own words what is wrong)
        read(text)


def test_only_the_fields_that_differ_are_told_in_the_order_of_the_columns() -> None:
    before = {"key": "ga", "city": "Sofia", "online": 1}
    after = {"key": "ga", "city": "Skopje", "note": "new"}
    change = RowChange("event", "ga", json.dumps(before), json.dumps(after))
    assert differences(change) == [
        Difference("city", "Sofia", "Skopje"),
        Difference("online", "1", ""),
        Difference("note", "", "new"),
    ]


def test_a_row_that_came_differs_in_all_that_it_says() -> None:
    change = RowChange("event", "ga", "", '{"key":"ga","city":"Sofia"}')
    assert differences(change) == [Difference("key", "", "ga"), Difference("city", "", "Sofia")]
