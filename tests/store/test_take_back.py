"""A change taken back: every row as it was, or the later changes named that stand in the way."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from sepca_cli.changes import Entry
from sepca_cli.dates import OPEN, parse
from sepca_cli.errors import NotFound, Refused
from sepca_cli.model import (
    Event,
    EventTopic,
    Name,
    Participation,
    Party,
    RotationPlace,
    Term,
    Topic,
)
from sepca_cli.store import file, undo
from sepca_cli.store.store import Store

ROMANIA, MOLDOVA = Party("romania-police", "police"), Party("moldova-police", "police")
MEETING = Event("ga", "Assembly", "general-assembly")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A records file with nothing in it."""
    path = tmp_path / "records.db"
    file.create(path, lambda _: None)
    return path


def done(path: Path, *records: Any, line: str = "a line") -> None:
    """Add records in one change."""
    with file.writing(path, Entry("Ana", line)) as store:
        store.add_all(records)


def removed(path: Path, *records: Any) -> None:
    """Remove records in one change."""
    with file.writing(path, Entry("Ana", "a removal")) as store:
        for record in records:
            store.remove(record)


def taken_back(path: Path, number: int) -> None:
    """Take a change back."""
    with file.writing(path, Entry("Boris", "sepca undo")) as store:
        undo.take_back(store, number)


def there(path: Path, kind: type[Any]) -> Sequence[Any]:
    """The records of a kind."""
    with file.reading(path) as store:
        return store.select(kind)


def refused(path: Path, number: int) -> Refused:
    """Why a change cannot be taken back, after which everything is as it was."""
    before = path.read_bytes()
    with pytest.raises(Refused) as refusal:
        taken_back(path, number)
    assert path.read_bytes() == before
    return refusal.value


def test_an_empty_file_has_nothing_to_take_back(path: Path) -> None:
    with file.reading(path) as store, pytest.raises(NotFound, match="nothing was changed"):
        undo.change(store)


@pytest.mark.parametrize("number", [0, 2, -1, 10**20])
def test_a_number_that_no_change_has_is_not_found(path: Path, number: int) -> None:
    done(path, ROMANIA)
    with file.reading(path) as store, pytest.raises(NotFound, match=f"no change {number}") as none:
        undo.change(store, number)
    assert none.value.hint == "they are numbered 1 to 1"


def test_what_was_told_in_an_order_comes_back_in_its_place(path: Path) -> None:
    names = [Name("romania-police", text) for text in ("One", "Two", "Three")]
    done(path, ROMANIA, *names)
    removed(path, names[1])
    taken_back(path, 2)
    assert there(path, Name) == names


def test_what_was_taken_away_is_not_told_anew_among_many(path: Path) -> None:
    names = [Name("romania-police", text) for text in ("One", "Two")]
    done(path, ROMANIA, *names)
    with file.writing(path, Entry("Ana", "a correction")) as store:
        store.remove(names[0])
        assert not store.add_many(names[:1])  # it would lose its place
        store.add(names[0])
    assert there(path, Name) == names


def test_a_change_that_undoes_says_which_and_can_itself_be_undone(path: Path) -> None:
    done(path, ROMANIA)
    taken_back(path, 1)
    assert there(path, Party) == []
    with file.reading(path) as store:
        assert undo.change(store).undoes == 1
        assert undo.change(store).who == "Boris"
    taken_back(path, 2)
    assert [party.key for party in there(path, Party)] == ["romania-police"]


def test_an_older_change_is_taken_back_past_later_ones_that_do_not_rest_on_it(path: Path) -> None:
    done(path, ROMANIA)
    done(path, MOLDOVA)
    taken_back(path, 1)
    assert [party.key for party in there(path, Party)] == ["moldova-police"]


def test_a_later_change_of_the_same_row_stands_in_the_way(path: Path) -> None:
    done(path, MEETING)
    with file.writing(path, Entry("Ana", "sepca event edit ga")) as store:
        store.change(store.get(Event, "ga")._replace(city="Sofia"))
    refusal = refused(path, 1)
    assert refusal.message == (
        "later changes stand in the way of taking back 1: 2 (sepca event edit ga)"
    )
    assert refusal.hint == "take back the last of them first: sepca undo 2"


@pytest.mark.parametrize(
    "rest",
    [
        Participation("ga", "host", "romania-police"),
        RotationPlace(parse("2022"), 1, "romania-police"),
        Party("a-part", "police", part_of="romania-police"),
        Name("romania-police", "One more"),
    ],
    ids=lambda record: type(record).__name__,
)
def test_what_rests_on_it_stands_in_the_way(path: Path, rest: Any) -> None:
    done(path, ROMANIA)
    done(path, MEETING)
    done(path, rest, line="what rests on it")
    assert "3 (what rests on it)" in refused(path, 1).message


def test_what_speaks_of_a_topic_stands_in_the_way(path: Path) -> None:
    """The table of what events were about numbers no rows, so SQLite does not say which it is."""
    done(path, Topic("cybercrime", "Cybercrime"))
    done(path, MEETING, EventTopic("ga", "cybercrime"), line="what speaks of it")
    assert "2 (what speaks of it)" in refused(path, 1).message


def test_what_can_be_there_only_once_stands_in_the_way(path: Path) -> None:
    running = Term("romania-2022", "", parse("2022"), OPEN)
    done(path, running)
    removed(path, running)
    done(path, Term("moldova-2023", "", parse("2023"), OPEN), line="another running term")
    assert "3 (another running term)" in refused(path, 2).message


def test_only_the_last_three_that_stand_in_the_way_are_listed(path: Path) -> None:
    done(path, ROMANIA)
    for number in range(4):
        done(path, Name("romania-police", f"Name {number}"), line=f"line {number}")
    refusal = refused(path, 1)
    assert "3 (line 1), 4 (line 2), 5 (line 3) and 1 earlier" in refusal.message


def test_a_row_that_was_changed_outside_is_not_taken_back(path: Path) -> None:
    done(path, MEETING)
    with closing(sqlite3.connect(path, isolation_level=None)) as plain:
        plain.execute("UPDATE event SET city = 'Atlantis'")
    refusal = refused(path, 1)
    assert "outside sepca" in refusal.message
    assert refusal.hint == "look: sepca check --deep"


def test_a_change_that_touched_no_row_cannot_be_taken_back(path: Path) -> None:
    from sepca_cli.store import history

    done(path, MEETING)
    with file.writing(path) as store:
        history.add(store.connection, Entry("Ana", "sepca restore"), ())
    assert refused(path, 2).hint == "to go back to an earlier state of the file: sepca restore FILE"


def test_a_column_that_there_is_no_more_is_said(path: Path) -> None:
    done(path, MEETING)
    with closing(sqlite3.connect(path, isolation_level=None)) as plain:
        plain.execute("UPDATE changed_row SET after = json_set(after, '$.weather', 'rain')")
    assert "kept a weather" in refused(path, 1).message


def test_nothing_is_written_of_a_change_that_changes_nothing(path: Path) -> None:
    done(path, ROMANIA, MEETING)

    def again(store: Store) -> None:
        store.change(store.get(Event, "ga"))
        store.add(MOLDOVA)
        store.remove(store.get(Party, "moldova-police"))

    with file.writing(path) as store:
        again(store)
        assert store.finish() is None
