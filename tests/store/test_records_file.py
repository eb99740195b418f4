"""The records file: made whole or not at all, private, checked on opening, saved or left alone."""

import multiprocessing
import os
import sqlite3
import stat
from pathlib import Path

import pytest

from sepca_cli.errors import FileTrouble, NotFound, Refused
from sepca_cli.model import Event, Party
from sepca_cli.store import file
from sepca_cli.store.connection import SCHEMA_VERSION
from sepca_cli.store.store import Store

ROMANIA = Party("romania-police", "police", "Romania")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A records file with one party in it."""
    made = tmp_path / "folder" / "records.db"
    file.create(made, lambda store: store.add_all([ROMANIA]))
    return made


def test_a_new_file_and_its_folder_are_for_the_owner_alone(path: Path) -> None:
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [each.name for each in path.parent.iterdir()] == ["records.db"]


def test_a_file_that_cannot_be_filled_is_not_made(tmp_path: Path) -> None:
    def fail(store: Store) -> None:
        store.add(ROMANIA)
        raise RuntimeError("on the way")

    with pytest.raises(RuntimeError):
        file.create(tmp_path / "records.db", fail)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_never_replaced(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(Refused, match="exists already"):
        file.create(path, lambda store: store.add_all([]))
    assert path.read_bytes() == before


def _make(path: Path) -> str:
    try:
        file.create(path, lambda store: store.add_all([ROMANIA]))
    except Refused:
        return "refused"
    return "made"


def test_of_several_that_make_one_file_at_once_one_makes_it(tmp_path: Path) -> None:
    with multiprocessing.get_context("spawn").Pool(4) as pool:
        results = pool.map(_make, [tmp_path / "records.db"] * 4)
    assert sorted(results) == ["made", "refused", "refused", "refused"]
    with file.reading(tmp_path / "records.db") as store:
        assert store.get(Party, "romania-police").country == "Romania"


def test_only_making_makes_a_file(tmp_path: Path) -> None:
    for opened in (file.reading, file.writing):
        with pytest.raises(FileTrouble) as trouble, opened(tmp_path / "none.db"):
            pass
        assert "sepca init" in trouble.value.hint
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"junk" * 3000, b"SQLite format 3\0" + b"\0" * 4080])
def test_what_is_no_records_file_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.db"
    path.write_bytes(content)
    for opened in (file.reading, file.writing):
        with pytest.raises(FileTrouble), opened(path):
            pass
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE event (key)")
    connection.close()
    with pytest.raises(FileTrouble, match="not a sepca records file"), file.reading(path):
        pass


def test_a_file_of_a_newer_sepca_is_refused_untouched(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(FileTrouble, match="newer sepca"), file.writing(path):
        pass
    assert path.read_bytes() == before


def test_a_command_that_fails_half_way_saves_nothing(path: Path) -> None:
    def half(store: Store) -> None:
        store.add(Event("ga-2022-bucharest", "General Assembly", "general-assembly"))
        raise ValueError("half way")

    with pytest.raises(ValueError, match="half way"), file.writing(path) as store:
        half(store)
    with file.reading(path) as store, pytest.raises(NotFound):
        store.get(Event, "ga-2022-bucharest")


def test_a_file_that_stays_in_use_is_reported_and_not_waited_for_for_ever(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file, "PATIENCE", 0.05)
    with file.writing(path), pytest.raises(FileTrouble) as trouble, file.writing(path):
        pass
    assert "in use" in trouble.value.message
    assert "try again" in trouble.value.hint


def test_readers_do_not_wait_for_a_writer(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file, "PATIENCE", 0.05)
    with file.writing(path) as writer:
        writer.add(Party("bulgaria-police", "police"))
        with file.reading(path) as reader:
            assert [party.key for party in reader.select(Party)] == ["romania-police"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
def test_a_file_that_may_not_be_written_can_still_be_read(path: Path) -> None:
    path.chmod(0o400)
    with file.reading(path) as store:
        assert store.select(Party)
    with pytest.raises(FileTrouble), file.writing(path) as store:
        store.add(Party("bulgaria-police", "police"))


def test_a_text_that_is_not_utf_8_is_said_to_be_damage(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("UPDATE party SET country = CAST(x'526f6de26e6961' AS TEXT)")
    connection.commit()
    connection.close()
    with pytest.raises(FileTrouble, match="not UTF-8"), file.reading(path) as store:
        store.select(Party)
