"""The door to a records file: what cannot be opened is said, and who waits is let in."""

import os
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from sepca_cli.errors import Damaged, FileTrouble, Refused
from sepca_cli.model import Party
from sepca_cli.store import file
from sepca_cli.store.connection import opened, patiently

ROMANIA = Party("romania-police", "police")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A records file with one party in it."""
    path = tmp_path / "records.db"
    file.create(path, lambda store: store.add_all([ROMANIA]))
    return path


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (".", "is a folder"),
        ("records.db/inside.db", "cannot be opened: Not a directory"),
        ("a\0b.db", "cannot be opened: embedded null byte"),
        ("x" * 300, "cannot be opened: File name too long"),
    ],
)
def test_what_is_no_file_is_said(path: Path, name: str, said: str) -> None:
    with pytest.raises(FileTrouble, match=said), opened(path.parent / name, "ro", 0):
        pass


@pytest.mark.parametrize("schema", [0, -1])
def test_a_file_of_no_schema_is_damaged_and_not_brought_up_to_date(path: Path, schema: int) -> None:
    with closing(sqlite3.connect(path)) as stranger:
        stranger.execute(f"PRAGMA user_version = {schema}")
    before = path.read_bytes()
    with pytest.raises(Damaged, match=f"its schema is {schema}"), file.reading(path):
        pass
    assert path.read_bytes() == before


def test_a_file_with_a_damaged_name_is_let_go_when_it_is_refused(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content.replace(b"title TEXT", b"title T\xbbXT", 1))
    with pytest.raises(Damaged, match="not UTF-8") as refused, file.checking(path):
        pass
    path.write_bytes(content)
    with closing(sqlite3.connect(path, timeout=0)) as other:
        other.execute("BEGIN EXCLUSIVE")
    assert refused.value.__context__ is not None  # whose frames would hold what was left open


def test_a_mistake_in_sepca_is_not_blamed_on_the_file(path: Path) -> None:
    with pytest.raises(sqlite3.IntegrityError), file.writing(path) as store:
        store.add(ROMANIA)


def test_who_waits_for_another_command_is_let_in(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN EXCLUSIVE")
        soon = threading.Timer(0.1, lambda: other.execute("ROLLBACK"))
        soon.start()
        with closing(sqlite3.connect(path, timeout=0.01, isolation_level=None)) as waiting:
            found = patiently(waiting, "SELECT key FROM party", 10)
            assert found.fetchall() == [("romania-police",)]
        soon.join()


def test_who_has_waited_longer_asks_more_often(path: Path) -> None:
    turns: list[str] = []
    with (
        closing(sqlite3.connect(path, isolation_level=None)) as other,
        closing(sqlite3.connect(path, timeout=0.001, isolation_level=None)) as waiting,
    ):
        waiting.set_trace_callback(turns.append)
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(sqlite3.OperationalError):
            patiently(waiting, "SELECT key FROM party", 0.5)
    times = [int(turn.rpartition("=")[2]) for turn in turns if "busy_timeout" in turn]
    assert len(times) > 3
    assert times == sorted(times, reverse=True)
    assert times[-1] < times[0] / 3


KILLED = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 1")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE party SET note = hex(randomblob(200000))")
os._exit(9)
"""


def test_a_reader_takes_back_what_a_killed_command_left_half_done(path: Path) -> None:
    subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False)
    assert os.path.getsize(f"{path}-journal") > 0
    with file.reading(path) as store:
        assert store.get(Party, "romania-police").note == ""


def test_a_file_that_appears_while_another_is_made_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "records.db"

    def meanwhile(_: object) -> None:
        path.write_text("mine")

    with pytest.raises(Refused, match="exists already"):
        file.create(path, meanwhile)
    assert path.read_text() == "mine"


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FileTrouble, match="file: File exists"):
        file.create(tmp_path / "file" / "records.db", lambda _: None)


def test_a_name_too_long_for_its_draft_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match="File name too long"):
        file.create(tmp_path / ("x" * 250), lambda _: None)


def test_removing_what_is_gone_already_does_nothing(path: Path) -> None:
    with file.writing(path) as store:
        store.remove(Party("serbia-police", "police"))
        assert store.finish() is None
