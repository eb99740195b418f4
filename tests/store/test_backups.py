"""Copies of the records file: whole, read again, ten of them kept, and never one over another."""

import sqlite3
import stat
import time
from contextlib import closing
from pathlib import Path

import pytest

from sepca_cli.errors import Damaged, FileTrouble, Refused
from sepca_cli.model import Party
from sepca_cli.store import backups, file, whole
from sepca_cli.store.store import Store

ROMANIA = Party("romania-police", "police", "Romania")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A records file with one party in it."""
    path = tmp_path / "records.db"
    file.create(path, lambda store: store.add_all([ROMANIA]))
    return path


def saved(path: Path, why: str = "daily") -> Path:
    """A copy of the file."""
    with file.reading(path) as store:
        return backups.save(store.connection, path, why)


def names(path: Path) -> list[str]:
    """The names of the copies, the newest first."""
    return [each.name for each in backups.copies(path)]


def test_a_copy_is_for_its_owner_alone_and_lies_beside_the_file(path: Path) -> None:
    copy = saved(path)
    assert copy == path.with_name("records.db.backups") / "2026-11-22T120000Z-daily.db"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    assert [each.name for each in copy.parent.iterdir()] == [copy.name]
    with file.reading(copy) as store:
        assert store.get(Party, "romania-police").country == "Romania"


def test_copies_of_one_moment_are_numbered_and_in_order(path: Path) -> None:
    for why in ("first", "second", "before-merge"):
        saved(path, why)
    assert names(path) == [
        "2026-11-22T120000Z.0003-before-merge.db",
        "2026-11-22T120000Z.0002-second.db",
        "2026-11-22T120000Z-first.db",
    ]


def test_the_newest_ten_are_kept_and_those_that_were_asked_for(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_hand = [saved(path, backups.BY_HAND) for _ in range(2)]
    for day in range(1, 13):
        monkeypatch.setenv("SEPCA_TODAY", f"2026-12-{day:02}")
        saved(path)
    days = [f"2026-12-{day:02}T120000Z-daily.db" for day in range(12, 2, -1)]
    assert names(path) == [*days, *(copy.name for copy in reversed(by_hand))]


def test_a_copy_holds_what_was_saved_and_nothing_half_done(path: Path) -> None:
    with file.writing(path) as writer:
        writer.add(Party("bulgaria-police", "police"))
        copy = saved(path)
    with file.reading(copy) as store:
        assert [party.key for party in store.select(Party)] == ["romania-police"]


def test_nothing_is_ever_copied_over_a_file(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    other.write_text("mine")
    with file.reading(path) as store, pytest.raises(Refused, match="exists already"):
        backups.copy(store.connection, other)
    assert other.read_text() == "mine"


def test_a_copy_that_somebody_else_makes_at_the_same_moment_is_left_alone(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two first commands of a day may choose the same name before either copy is there."""
    first = saved(path)
    chosen = iter([first, first.with_name("next-daily.db")])
    monkeypatch.setattr(backups, "new_name", lambda *_: next(chosen))
    before = first.read_bytes()
    assert saved(path).name == "next-daily.db"
    assert first.read_bytes() == before


@pytest.mark.parametrize("place", ["none/copy.db", "file/copy.db"])
def test_a_place_that_cannot_be_written_is_said(path: Path, tmp_path: Path, place: str) -> None:
    (tmp_path / "file").touch()
    with file.reading(path) as store, pytest.raises(FileTrouble, match="cannot write"):
        backups.copy(store.connection, tmp_path / place)


def test_a_folder_that_cannot_be_made_is_said(path: Path) -> None:
    backups.folder(path).touch()
    with pytest.raises(FileTrouble, match="cannot make"):
        saved(path)


def test_a_copy_that_cannot_be_read_whole_is_thrown_away(path: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(path)) as plain:
        ((page,),) = plain.execute("SELECT rootpage FROM sqlite_master WHERE name = 'event_time'")
    with path.open("r+b") as file_:
        file_.seek((page - 1) * 4096)
        file_.write(b"junk")
    target = tmp_path / "copy.db"
    with file.reading(path) as store, pytest.raises(Damaged, match="no good copy could be made"):
        backups.copy(store.connection, target)
    assert list(tmp_path.glob("*copy.db*")) == []


def test_the_newest_good_copy_is_the_one_that_can_be_read(path: Path) -> None:
    assert backups.newest_good(path) is None
    good, broken = saved(path), saved(path)
    broken.write_bytes(broken.read_bytes()[:9000])
    assert backups.newest_good(path) == good


def test_the_way_back_is_the_newest_good_copy(path: Path) -> None:
    good = saved(path)
    path.write_bytes(b"junk" * 999)
    assert backups.way_back(path) == f"the newest good copy: sepca restore {good}"
    good.unlink()
    assert "no good copy of it was found" in backups.way_back(path)


# ---- once a day


def tomorrow(path: Path, monkeypatch: pytest.MonkeyPatch, said: list[str]) -> None:
    """Change the file on the next day."""

    def change(store: Store) -> None:
        store.change(store.get(Party, "romania-police")._replace(note="changed"))

    monkeypatch.setenv("SEPCA_TODAY", "2026-11-23")
    with file.writing(path, say=said.append) as store:
        change(store)


def test_the_first_change_of_a_day_copies_the_file_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with file.writing(path) as store:
        store.add(Party("bulgaria-police", "police"))
    assert names(path) == []  # it was made today
    said: list[str] = []
    tomorrow(path, monkeypatch, said)
    tomorrow(path, monkeypatch, said)
    (copy,) = backups.copies(path)
    assert copy.name == "2026-11-23T120000Z-daily.db"
    with file.reading(copy) as kept:
        assert kept.get(Party, "romania-police").note == ""
    assert said == []


def test_where_no_copy_can_be_made_the_days_work_goes_on(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups.folder(path).touch()
    said: list[str] = []
    tomorrow(path, monkeypatch, said)
    assert len(said) == 1
    assert said[0].startswith(f"no copy of {path} was made today: cannot make ")
    with file.reading(path) as store:
        assert store.get(Party, "romania-police").note == "changed"


def test_an_empty_file_is_not_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "empty.db"
    file.create(path, lambda _: None)
    monkeypatch.setenv("SEPCA_TODAY", "2026-11-23")
    with file.writing(path) as store:
        store.add(ROMANIA)
    assert names(path) == []


# ---- files that appear whole


def test_a_draft_that_a_killed_command_left_is_swept_after_an_hour(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = tmp_path / ".records.db.0123abcd"
    others = [tmp_path / ".records.db.mine", tmp_path / ".other.db.0123abcd"]
    for each in (left, *others):
        each.touch()
    with whole.whole(tmp_path / "records.db"):
        assert left.exists()
    (tmp_path / "records.db").unlink()
    monkeypatch.setattr(time, "time", lambda: left.stat().st_mtime + 3601)
    with whole.whole(tmp_path / "records.db"):
        assert not left.exists()
    assert all(each.exists() for each in others)
