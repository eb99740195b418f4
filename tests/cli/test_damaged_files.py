"""Records files that are damaged in any way: a sample of `python -m benchmarks.damage`."""

from pathlib import Path
from random import Random

import pytest

from benchmarks.damage import table, trials_of
from benchmarks.forked import LONGEST, Ended, run
from benchmarks.wounds import BYTES, STATEMENTS, plant, wounded
from sepca_cli.store.verify import trouble_with

pytest.importorskip("fcntl", reason="needs a Unix, whose processes can fork")

FILES = 16


def test_every_command_refuses_or_answers_and_leaves_a_damaged_file_alone(
    small_file: Path, tmp_path: Path
) -> None:
    random = Random(2022)
    for number in range(FILES):
        trials = list(trials_of(small_file, tmp_path / str(number), random))
        assert [trial for trial in trials if trial.trouble] == []


@pytest.mark.parametrize("wound", BYTES)
def test_every_wound_changes_the_file(small_file: Path, wound: str) -> None:
    whole = small_file.read_bytes()
    damaged = []
    for seed in range(9):  # by chance, a page is put in its own place or zeros are zeroed
        data = bytearray(whole)
        BYTES[wound](data, Random(seed))
        damaged.append(data != whole)
    assert any(damaged)


@pytest.mark.parametrize("statement", [each for group in STATEMENTS.values() for each in group])
def test_every_statement_can_be_planted(small_file: Path, tmp_path: Path, statement: str) -> None:
    copy = tmp_path / "records.db"
    copy.write_bytes(small_file.read_bytes())
    plant(copy, statement)


def test_the_same_seed_damages_in_the_same_way(small_file: Path, tmp_path: Path) -> None:
    one, other = tmp_path / "one.db", tmp_path / "other.db"
    assert wounded(small_file, one, Random(3)) == wounded(small_file, other, Random(3))
    assert one.read_bytes() == other.read_bytes()


@pytest.mark.parametrize(
    ("ended", "trouble"),
    [
        (Ended(0, "", ""), ""),
        (Ended(5, "", "sepca: it is damaged\n  go back to a copy of it\n"), ""),
        (Ended(5, "", ""), "says 0 lines"),
        (Ended(1, "", "a\nb\nc\n"), "says 3 lines"),
        (Ended(70, "", "sepca: this is a mistake in sepca\n"), "ends with 70"),
        (Ended(-11, "", ""), "ends with -11"),
        (Ended(-14, "", ""), f"takes longer than {LONGEST} s"),
        (Ended(1, "", "Traceback (most recent call last):\n"), "ends with 1"),
    ],
)
def test_an_end_that_helps_nobody_is_noticed(ended: Ended, trouble: str) -> None:
    assert ended.trouble.startswith(trouble)
    assert bool(ended.trouble) is bool(trouble)


def test_the_table_counts_the_ends_of_each_damage(small_file: Path, tmp_path: Path) -> None:
    trials = list(trials_of(small_file, tmp_path / "one", Random(2)))
    heading, line = table(trials).splitlines()
    assert heading.startswith("damage")
    assert heading.endswith("wrong")
    assert line.startswith(trials[0].damage)


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE event SET title = title", ""),
        ("DELETE FROM source", "a row of citation refers to a source that is not there"),
        ("UPDATE event SET kind = 'party'", "CHECK constraint failed in event"),
        (
            "ALTER TABLE event RENAME COLUMN city TO town",
            "is not as sepca makes it",
        ),
        ("UPDATE search_data SET block = zeroblob(9)", "the index of words is damaged"),
        ("DROP TABLE event", "is not as sepca makes it"),
    ],
)
def test_what_is_damaged_is_said_in_words(
    small_file: Path, tmp_path: Path, statement: str, found: str
) -> None:
    path = tmp_path / "records.db"
    path.write_bytes(small_file.read_bytes())
    plant(path, statement)
    before = path.read_bytes()
    assert found in trouble_with(path)
    assert bool(trouble_with(path)) is bool(found)
    assert path.read_bytes() == before


def test_where_there_is_no_file_nothing_is_damaged(tmp_path: Path) -> None:
    assert trouble_with(tmp_path / "none.db") == ""


def test_a_mistake_of_the_program_is_not_blamed_on_a_sound_file(
    small_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def mistaken(*_: object) -> None:
        raise KeyError("nobody")

    monkeypatch.setattr("sepca_cli.reports.events.event_table", mistaken)
    path = tmp_path / "records.db"
    path.write_bytes(small_file.read_bytes())
    assert run("event list", path).code == 70
    plant(path, "DELETE FROM term")
    assert run("event list", path).code == 5
