"""A records file of every release opens in this one, copied first, whole or not at all."""

import gzip
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from sepca_cli.changes import read
from sepca_cli.errors import FileTrouble
from sepca_cli.model import Event, Handover, Name, Participation
from sepca_cli.store import backups, file, history, offers, rows, undo, upgrade, verify
from sepca_cli.store.connection import SCHEMA_VERSION
from sepca_cli.store.connection import opened as connected
from sepca_cli.store.store import Store

RELEASES = sorted((Path(__file__).parent / "releases").glob("*.db.gz"))


def schema_of(release: Path) -> int:
    """The schema of a packed records file, which its header says."""
    return int.from_bytes(gzip.decompress(release.read_bytes())[60:64])


OLDER = [release for release in RELEASES if schema_of(release) < SCHEMA_VERSION]


@pytest.fixture(params=OLDER, ids=lambda path: path.name.removesuffix(".db.gz"))
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A records file as a release left it."""
    path = tmp_path / "records.db"
    path.write_bytes(gzip.decompress(request.param.read_bytes()))
    path.chmod(0o600)
    return path


@pytest.fixture
def without_history(tmp_path: Path) -> Path:
    """A records file of the first release, which kept no history."""
    path = tmp_path / "records.db"
    path.write_bytes(gzip.decompress(RELEASES[0].read_bytes()))
    assert schema_of(RELEASES[0]) == 1
    return path


def version(path: Path) -> int:
    """The schema of a records file."""
    with plain(path) as connection:
        number: int = connection.execute("PRAGMA user_version").fetchone()[0]
        return number


def changes(path: Path) -> int:
    """How many changes the history of a records file holds."""
    with file.reading(path) as store:
        return len(list(history.changes(store.connection)))


@contextmanager
def plain(path: Path) -> Iterator[sqlite3.Connection]:
    """The file as any program opens it, not to be changed."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        yield connection


def held(path: Path) -> dict[str, list[Any]]:
    """The rows of every table, those that were told in an order in it; what is empty left out."""
    found: dict[str, list[Any]] = {}
    with plain(path) as connection:
        for kind, table in rows.TABLES.items():
            order = "rowid" if kind in rows.TOLD else rows.order(kind)
            told = connection.execute(f"SELECT * FROM {table} ORDER BY {order}")
            names = [column[0] for column in told.description]
            found[table] = [
                {
                    name: value
                    for name, value in zip(names, row, strict=True)
                    if name in rows.COLUMNS[kind] and value not in ("", None)
                }
                for row in told
            ]
    return found


def opened(path: Path) -> list[str]:
    """Open a file to read it, and return what was said of it."""
    said: list[str] = []
    with file.reading(path, said.append) as store:
        assert store.select(Event)
    return said


def test_there_is_a_file_of_every_schema() -> None:
    assert {schema_of(release) for release in RELEASES} == {*range(1, SCHEMA_VERSION + 1)}


@pytest.mark.parametrize("release", RELEASES, ids=lambda path: path.name.removesuffix(".db.gz"))
def test_the_file_of_every_release_opens_whole(release: Path, tmp_path: Path) -> None:
    path = tmp_path / "records.db"
    path.write_bytes(gzip.decompress(release.read_bytes()))
    opened(path)
    with file.checking(path) as store:
        assert list(verify.deep(store.connection)) == []


def test_it_keeps_every_row_in_its_order(old: Path) -> None:
    before = held(old)
    opened(old)
    assert held(old) == before
    assert len(before["participation"]) > 3


def test_it_becomes_what_a_new_file_is(old: Path, tmp_path: Path) -> None:
    opened(old)
    file.create(tmp_path / "new.db", lambda _: None)
    with plain(old) as brought_up, plain(tmp_path / "new.db") as new:
        for query in (
            "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name",
            "PRAGMA user_version",
            "PRAGMA application_id",
            "SELECT migration_set, name FROM _sqlite_migrations ORDER BY 2",
        ):
            assert brought_up.execute(query).fetchall() == new.execute(query).fetchall()


def test_it_is_copied_before_and_the_copy_is_named(old: Path) -> None:
    before, schema = old.read_bytes(), version(old)
    (said,) = opened(old)
    (copy,) = backups.copies(old)
    assert str(copy) in said
    assert copy.name == f"2026-11-22T120000Z-schema-{schema}.db"
    assert held(copy) == held(old)
    assert version(copy) == schema
    assert len(before) == copy.stat().st_size
    assert opened(old) == []


def test_its_history_begins_with_what_was_there(without_history: Path) -> None:
    opened(without_history)
    with file.reading(without_history) as store:
        (first,) = history.changes(store.connection)
        told = list(history.rows(store.connection, 1))
    assert (first.who, first.command) == ("", "(what was there before the history began)")
    assert all(row.after and not row.before for row in told)
    names = [read(row.after)["name"] for row in told if row.table == "name"]
    assert names == [name.name for name in _all(without_history, Name)]
    with file.checking(without_history) as store:
        assert list(verify.deep(store.connection)) == []


def test_its_rows_can_be_changed_and_the_change_be_taken_back(old: Path) -> None:
    before = held(old)
    with file.writing(old) as store:
        store.remove(store.select(Participation)[1])
        store.remove(store.select(Handover)[0])
    with file.writing(old) as store:
        undo.take_back(store, last_number(store))
    assert held(old) == before


def test_a_writer_brings_it_up_to_date_as_well(old: Path) -> None:
    with file.writing(old) as store:
        event = store.select(Event)[0]
        store.change(event._replace(venue="The hall"))
    with file.reading(old) as store:
        last = history.last(store.connection)
        assert last
        (told,) = history.rows(store.connection, last.number)
    assert read(told.after)["venue"] == "The hall"


def test_tab_offers_its_keys_and_leaves_it_as_it_is(old: Path) -> None:
    before = old.read_bytes()
    assert offers.offered(old, ["event"], "ga", 10) == ["ga-2022-bucharest"]
    assert offers.offered(old, ["party"], "Roman", 10)
    assert offers.offered(old, ["topic"], "", 10)
    assert old.read_bytes() == before


def test_a_step_that_fails_leaves_it_as_it_was(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, schema = held(old), version(old)

    def fail(_: object) -> None:
        raise sqlite3.OperationalError("on the way")

    monkeypatch.setattr(history, "last", fail)
    with pytest.raises(sqlite3.OperationalError, match="on the way"):
        opened(old)
    assert held(old) == before
    assert version(old) == schema


KILLED = """
import os, sys
from pathlib import Path
from sepca_cli.store import file, upgrade
upgrade.history.last = lambda connection: os._exit(9)
with file.reading(Path(sys.argv[1])): pass
"""


def test_a_kill_on_the_way_leaves_it_as_it_was(old: Path) -> None:
    before, schema = held(old), version(old)
    ended = subprocess.run([sys.executable, "-c", KILLED, str(old)], check=False)
    assert ended.returncode == 9
    connection = sqlite3.connect(old)  # whoever comes next takes the half-done work back
    assert connection.execute("PRAGMA user_version").fetchone() == (schema,)
    connection.close()
    assert held(old) == before
    opened(old)
    assert held(old) == before


def test_of_two_that_open_it_at_once_the_second_finds_it_done(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = changes(twin(old))
    save = backups.save

    def slowly(*words: Any) -> Path:
        kept = save(*words)
        monkeypatch.setattr(backups, "save", save)
        opened(old)  # somebody else, meanwhile
        return kept

    monkeypatch.setattr(backups, "save", slowly)
    assert opened(old) == []
    assert changes(old) == told


def test_where_no_copy_can_be_made_it_is_left_alone(old: Path) -> None:
    backups.folder(old).write_text("in the way")
    before = old.read_bytes()
    with pytest.raises(FileTrouble, match="cannot make"):
        opened(old)
    assert old.read_bytes() == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
@pytest.mark.parametrize("guarded", ["records.db", "."])
def test_one_that_may_not_be_written_is_refused_before_it_is_copied(
    old: Path, guarded: str
) -> None:
    place = old.parent / guarded
    place.chmod(0o500)
    try:
        with pytest.raises(FileTrouble, match="of an older sepca") as trouble:
            opened(old)
    finally:
        place.chmod(0o700)
    assert "copy it to where you may write" in trouble.value.hint
    assert not backups.copies(old)


def test_one_that_sqlite_may_only_read_is_refused_before_it_is_copied(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def only_read(path: Path, _mode: str, patience: float) -> Any:
        return connected(path, "ro", patience)

    monkeypatch.setattr(upgrade, "opened", only_read)
    with pytest.raises(FileTrouble, match="of an older sepca"):
        opened(old)
    assert not backups.copies(old)


def test_one_that_is_in_use_is_not_said_to_be_unwritable(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upgrade, "PATIENCE", 0.05)
    with closing(sqlite3.connect(old, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(FileTrouble, match="in use"):
            opened(old)


def test_an_older_file_with_nothing_in_it_has_no_history_yet(tmp_path: Path) -> None:
    path = tmp_path / "records.db"
    with upgrade.empty(1) as made, closing(sqlite3.connect(path)) as written:
        made.commit()
        made.backup(written)
        written.execute("PRAGMA application_id = 0x5E9CA")
        written.execute("PRAGMA user_version = 1")
    with file.reading(path) as store:
        assert history.last(store.connection) is None


def test_a_file_whose_version_was_set_back_is_not_told_anew(tmp_path: Path) -> None:
    path = tmp_path / "records.db"
    file.create(path, lambda store: store.add_all([Event("ga", "Assembly", "general-assembly")]))
    with closing(sqlite3.connect(path, isolation_level=None)) as stranger:
        stranger.execute("PRAGMA user_version = 1")
    opened(path)
    with file.checking(path) as store:
        assert len(list(history.changes(store.connection))) == 1
        assert list(verify.deep(store.connection)) == []


def twin(path: Path) -> Path:
    """A copy of a records file beside it."""
    copy = path.with_name("twin.db")
    copy.write_bytes(path.read_bytes())
    copy.chmod(0o600)
    return copy


def last_number(store: Store) -> int:
    """The number of the last change."""
    last = history.last(store.connection)
    assert last
    return last.number


def _all(path: Path, kind: type[Any]) -> list[Any]:
    with file.reading(path) as store:
        return store.select(kind)
