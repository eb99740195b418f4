"""A copy put in the place of the records file: looked at first, and the present file kept."""

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from sepca_cli.changes import Entry
from sepca_cli.errors import BadRequest, FileTrouble
from sepca_cli.model import Party
from sepca_cli.store import backups, file, history, restore, verify
from sepca_cli.store.connection import SCHEMA_VERSION

ENTRY = Entry("Ana", "sepca restore copy.db")
OLD = Path(__file__).parent / "releases" / "0.1.0.db.gz"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A records file with two parties in it."""
    path = tmp_path / "records.db"
    file.create(path, lambda store: store.add_all([Party("romania-police", "police")]))
    with file.writing(path) as store:
        store.add(Party("bulgaria-police", "police"))
    return path


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy with one other party in it."""
    copy = tmp_path / "copy.db"
    file.create(copy, lambda store: store.add_all([Party("serbia-police", "police")]))
    return copy


def parties(path: Path) -> list[str]:
    """The parties of a records file."""
    with file.reading(path) as store:
        return [party.key for party in store.select(Party)]


def tampered(path: Path, *statements: str) -> None:
    """Run statements in a file as any program can."""
    with closing(sqlite3.connect(path, isolation_level=None)) as plain:
        for statement in statements:
            plain.execute(statement)


def restored(path: Path, copy: Path) -> restore.Restored:
    """Look at the copy, and put it in the place of the file."""
    assert restore.examine(copy) == []
    return restore.restore(path, copy, ENTRY)


def test_the_file_is_what_the_copy_was_and_the_copy_stays(path: Path, copy: Path) -> None:
    before = copy.read_bytes()
    restored(path, copy)
    assert parties(path) == ["serbia-police"]
    assert copy.read_bytes() == before
    with file.checking(path) as store:
        assert list(verify.deep(store.connection)) == []


def test_the_present_file_is_kept(path: Path, copy: Path) -> None:
    done = restored(path, copy)
    (kept,) = backups.copies(path)
    assert done.kept == str(kept)
    assert kept.name.endswith("-before-restore.db")
    assert parties(kept) == ["bulgaria-police", "romania-police"]
    restored(path, kept)
    assert parties(path) == ["bulgaria-police", "romania-police"]


def test_the_history_says_who_restored_it(path: Path, copy: Path) -> None:
    with file.reading(path) as store:
        head = history.last(store.connection)
    done = restored(path, copy)
    with file.reading(path) as store:
        last = history.last(store.connection)
    assert head
    assert last
    assert (last.number, last.who, last.command) == (2, *ENTRY[:2])
    assert (done.before, done.now) == (head.head, last.head)


def test_a_missing_file_is_made(path: Path, copy: Path) -> None:
    path.unlink()
    done = restored(path, copy)
    assert (done.kept, done.before) == ("", "")
    assert parties(path) == ["serbia-police"]


@pytest.mark.parametrize("how", ["junk", "cut", "page"])
def test_a_damaged_file_is_moved_aside_as_it_is(path: Path, copy: Path, how: str) -> None:
    content = path.read_bytes()
    tampered_with = {
        "junk": b"junk" * 999,
        "cut": content[:9000],
        "page": content[: 8 * 4096] + b"\xff" * 4096 + content[9 * 4096 :],
    }[how]
    path.write_bytes(tampered_with)
    path.with_name("records.db-journal").write_bytes(b"")
    done = restored(path, copy)
    kept = Path(done.kept)
    assert kept.name.endswith("-damaged.db")
    assert kept.read_bytes() == tampered_with
    assert not path.with_name("records.db-journal").exists()
    assert parties(path) == ["serbia-police"]


def test_a_file_that_another_command_uses_is_waited_for_and_left_alone(
    path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restore, "PATIENCE", 0.05)
    with file.writing(path) as writer:
        with pytest.raises(FileTrouble, match="in use"):
            restored(path, copy)
        writer.add(Party("serbia-police", "police"))
    assert parties(path) == ["bulgaria-police", "romania-police", "serbia-police"]


@pytest.mark.parametrize("pragma", ["application_id = 7", f"user_version = {SCHEMA_VERSION + 1}"])
def test_what_is_no_records_file_of_ours_is_never_replaced(
    path: Path, copy: Path, pragma: str
) -> None:
    tampered(path, f"PRAGMA {pragma}")
    before = path.read_bytes()
    with pytest.raises(FileTrouble):
        restored(path, copy)
    assert path.read_bytes() == before


def test_an_older_copy_is_brought_up_to_date(path: Path, tmp_path: Path) -> None:
    old = tmp_path / "old.db"
    old.write_bytes(gzip.decompress(OLD.read_bytes()))
    before = old.read_bytes()
    restored(path, old)
    assert "interpol" in parties(path)
    assert old.read_bytes() == before
    with file.reading(path) as store:
        assert [change.command for change in history.changes(store.connection)] == [
            "(what was there before the history began)",
            ENTRY.command,
        ]
    with file.checking(path) as store:
        assert list(verify.deep(store.connection)) == []


def test_a_file_of_before_the_history_is_kept_too(path: Path, copy: Path) -> None:
    path.write_bytes(gzip.decompress(OLD.read_bytes()))
    done = restored(path, copy)
    assert done.before == ""
    assert "interpol" in parties(Path(done.kept))


@pytest.mark.parametrize(
    ("statements", "said"),
    [
        (["CREATE TRIGGER planted AFTER INSERT ON event BEGIN DELETE FROM party; END"], "trigger"),
        (["CREATE VIEW planted AS SELECT 1"], "view"),
        (["CREATE TABLE planted (anything)"], "its table planted is not as sepca makes it"),
        (["CREATE INDEX planted ON event (city)"], "its index planted is not as sepca makes it"),
        (["DROP INDEX event_time"], "its index event_time is not as sepca makes it"),
        (["PRAGMA application_id = 7"], "not a sepca records file"),
        ([f"PRAGMA user_version = {SCHEMA_VERSION + 1}"], "newer sepca"),
    ],
)
def test_a_copy_with_foreign_parts_is_refused(
    path: Path, copy: Path, statements: list[str], said: str
) -> None:
    tampered(copy, *statements)
    before = path.read_bytes()
    with pytest.raises(BadRequest) as refusal:
        restored(path, copy)
    assert said in refusal.value.message
    assert refusal.value.hint
    assert path.read_bytes() == before


def test_a_damaged_copy_is_refused(copy: Path) -> None:
    with closing(sqlite3.connect(copy)) as plain:
        ((page,),) = plain.execute("SELECT rootpage FROM sqlite_master WHERE name = 'event_time'")
    with copy.open("r+b") as content:
        content.seek((page - 1) * 4096)
        content.write(b"junk")
    with pytest.raises(BadRequest, match="damaged"):
        restore.examine(copy)


@pytest.mark.parametrize("name", ["none.db", "."])
def test_a_copy_that_is_no_file_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadRequest, match="cannot read"):
        restore.examine(tmp_path / name)


def test_an_encrypted_copy_is_refused_with_what_opens_it(tmp_path: Path) -> None:
    encrypted = tmp_path / "copy.db.age"
    encrypted.write_bytes(b"age-encryption.org/v1\n-> X25519 ")
    with pytest.raises(BadRequest, match="is encrypted") as refusal:
        restore.examine(encrypted)
    assert refusal.value.hint.startswith("first: age --decrypt")


def test_a_copy_that_was_changed_outside_is_said_to_be(copy: Path) -> None:
    tampered(copy, "UPDATE party SET country = CAST(x'e2' AS TEXT)")
    (finding,) = [each for each in restore.examine(copy) if "changed outside" in each.text]
    assert finding.record == "serbia-police"
