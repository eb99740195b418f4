"""sepca backup and restore: what is said, asked and kept."""

import re
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from tests.running import Sepca


@pytest.fixture
def path(empty: Sepca, tmp_path: Path) -> Path:
    """A records file with one party in it, and what runs lines on it."""
    assert empty('party add "Romanian Police" --kind police').exit_code == 0
    return tmp_path / "records.db"


def copies(path: Path) -> list[str]:
    """The names of the copies in the folder of the records file."""
    return sorted(each.name for each in path.with_name("records.db.backups").glob("*"))


def parties(sepca: Sepca) -> list[str]:
    """The keys of the parties."""
    return re.findall(r"^[a-z][\w-]+", sepca("party list --format csv").stdout, re.MULTILINE)[1:]


# ---- backup


def test_a_copy_is_named_with_the_head_of_its_history(path: Path, empty: Sepca) -> None:
    done = empty("backup")
    assert (done.exit_code, done.stdout) == (0, "")
    head = empty("log --head").stdout.strip()
    copy = path.with_name("records.db.backups") / "2026-11-22T120000Z-by-hand.db"
    assert done.stderr.splitlines() == [
        f"copied {path} to {copy}",
        f"  its history ends with {head}",
    ]
    assert empty(f"log --head --db {copy}").stdout.strip() == head


def test_a_copy_of_a_file_with_nothing_in_it_says_so(empty: Sepca, tmp_path: Path) -> None:
    assert "nothing was changed in it yet" in empty("backup", str(tmp_path / "copy.db")).stderr
    assert (tmp_path / "copy.db").exists()


def test_a_file_that_is_there_is_not_copied_over(path: Path, empty: Sepca, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    assert empty("backup", str(target)).exit_code == 0
    before = target.read_bytes()
    refused = empty("backup", str(target))
    assert (refused.exit_code, target.read_bytes()) == (1, before)
    assert "exists already" in refused.stderr
    assert empty("backup", str(path)).exit_code == 1


def test_there_is_a_copy_before_a_merge(path: Path, empty: Sepca) -> None:
    empty("party add Politia --kind police")
    assert empty("party merge politia romanian-police --yes").exit_code == 0
    (copy,) = copies(path)
    assert copy == "2026-11-22T120000Z-before-merge.db"
    assert (
        "politia"
        in empty(
            f"party list --format csv --db {path.with_name('records.db.backups') / copy}"
        ).stdout
    )


@pytest.mark.parametrize(("number", "kept"), [(10, []), (11, ["before-many"])])
def test_there_is_a_copy_before_many_events_at_once(
    path: Path, empty: Sepca, number: int, kept: list[str]
) -> None:
    events = ",".join(
        f'{{"event": {{"title": "Meeting {each}", "kind": "seminar", "date": "2022"}}}}'
        for each in range(number)
    )
    done = empty("event add --json -", typed=f"[{events}]")
    assert done.exit_code == 0, done.output
    assert [name.rpartition("Z-")[2] for name in copies(path)] == [f"{why}.db" for why in kept]


def test_the_first_change_of_a_day_is_copied_before_and_ten_of_them_are_kept(
    path: Path, empty: Sepca, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty("backup")
    for day in range(1, 13):
        monkeypatch.setenv("SEPCA_TODAY", f"2026-12-{day:02}")
        for word in ("a", "b"):
            assert empty(f"party add {word}{day} --kind other").exit_code == 0
    assert copies(path) == [
        "2026-11-22T120000Z-by-hand.db",
        *(f"2026-12-{day:02}T120000Z-daily.db" for day in range(3, 13)),
    ]


def test_reading_makes_no_copy(path: Path, empty: Sepca, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEPCA_TODAY", "2026-12-01")
    assert empty("party list").exit_code == 0
    assert copies(path) == []


# ---- restore


@pytest.fixture
def copy(path: Path, empty: Sepca, tmp_path: Path) -> Path:
    """A copy, after which a party was added."""
    copy = tmp_path / "copy.db"
    assert empty("backup", str(copy)).exit_code == 0
    assert empty("party add Europol --kind other").exit_code == 0
    assert path.exists()
    return copy


def test_what_was_restored_and_kept_is_said(path: Path, copy: Path, empty: Sepca) -> None:
    before = empty("log --head").stdout.strip()
    done = empty("restore --yes", str(copy))
    assert (done.exit_code, done.stdout) == (0, "")
    assert parties(empty) == ["romanian-police"]
    kept = path.with_name("records.db.backups") / "2026-11-22T120000Z-before-restore.db"
    assert done.stderr.splitlines() == [
        f"restored {path} from {copy}",
        f"  as it was before, it is in {kept}",
        f"  the history ends with {empty('log --head').stdout.strip()}, it ended with {before}",
    ]
    assert empty("restore --yes", str(kept)).exit_code == 0
    assert parties(empty) == ["europol", "romanian-police"]


def test_nothing_is_restored_without_a_yes(
    path: Path, copy: Path, empty: Sepca, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = path.read_bytes()
    refused = empty("restore", str(copy))
    assert refused.exit_code == 2
    assert f"Put {copy} in the place of {path}?" in refused.stderr
    monkeypatch.setattr("sepca_cli.cli.desk.can_ask", lambda: True)
    assert empty("restore", str(copy), typed="n\n").exit_code == 1
    assert path.read_bytes() == before


def test_a_restoring_is_a_change_that_cannot_be_undone_but_restored(
    copy: Path, empty: Sepca
) -> None:
    empty("restore --yes", str(copy))
    refused = empty("undo --yes")
    assert refused.exit_code == 1
    assert "sepca restore FILE" in refused.stderr
    assert empty("check --deep --rule history").exit_code == 0


def test_a_copy_that_was_changed_outside_is_shown_before_it_is_asked_about(
    copy: Path, empty: Sepca
) -> None:
    with closing(sqlite3.connect(copy, isolation_level=None)) as plain:
        plain.execute("UPDATE party SET country = 'Atlantis'")
    asked = empty("restore", str(copy)).stderr
    assert "romanian-police: its party was changed outside sepca: country" in asked
    assert "was changed outside sepca (see above)" in asked


def test_a_missing_or_damaged_file_is_restored(path: Path, copy: Path, empty: Sepca) -> None:
    path.write_bytes(b"junk" * 999)
    damaged = empty("party list")
    assert damaged.exit_code == 5
    done = empty("restore --yes", str(copy))
    assert done.exit_code == 0
    assert "-damaged.db" in done.stderr
    assert parties(empty) == ["romanian-police"]
    path.unlink()
    assert empty("restore --yes", str(copy)).exit_code == 0
    assert parties(empty) == ["romanian-police"]


@pytest.mark.parametrize("content", [None, b"", b"junk", b"SQLite format 3\0" + b"\0" * 4080])
def test_what_is_no_copy_is_refused_and_nothing_changes(
    path: Path, empty: Sepca, tmp_path: Path, content: bytes | None
) -> None:
    before = path.read_bytes()
    other = tmp_path / "other.db"
    if content is not None:
        other.write_bytes(content)
    refused = empty("restore --yes", str(other))
    assert refused.exit_code == 2
    assert len(refused.stderr.splitlines()) <= 2
    assert path.read_bytes() == before


# ---- encrypted


@pytest.mark.skipif(not shutil.which("age-keygen"), reason="age is not installed")
def test_an_encrypted_copy_comes_back_by_way_of_age(
    path: Path, empty: Sepca, tmp_path: Path
) -> None:
    key, encrypted, plain = (tmp_path / name for name in ("key.txt", "copy.age", "plain.db"))
    subprocess.run(["age-keygen", "-o", key], check=True, capture_output=True)
    public = re.search("age1[0-9a-z]+", key.read_text())
    assert public
    assert empty("backup --encrypt-to", public[0], str(encrypted)).exit_code == 0
    empty("party add Europol --kind other")
    refused = empty("restore --yes", str(encrypted))
    assert refused.exit_code == 2
    assert "first: age --decrypt" in refused.stderr
    subprocess.run(["age", "--decrypt", "-i", key, "-o", plain, encrypted], check=True)
    assert empty("restore --yes", str(plain)).exit_code == 0
    assert parties(empty) == ["romanian-police"]
    assert path.exists()


def test_a_wrong_recipient_is_refused(path: Path, empty: Sepca) -> None:
    pytest.importorskip("pyrage")
    refused = empty("backup --encrypt-to somebody")
    assert refused.exit_code == 2
    assert copies(path) == []
