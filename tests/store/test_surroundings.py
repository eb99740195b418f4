"""Where the records file lies: who else can use it, and what else writes to its folder."""

import os
from pathlib import Path

import pytest

from sepca_cli.store.surroundings import RULES, conflicted, permissions, synced

posix = pytest.mark.skipif(os.name != "posix", reason="Windows keeps permissions elsewhere")


def records(folder: Path, mode: int = 0o600) -> Path:
    """An empty file in a folder, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "records.db"
    path.touch()
    path.chmod(mode)
    return path


@pytest.mark.parametrize("name", RULES)
def test_nothing_is_wrong_with_a_file_of_ones_own(name: str, tmp_path: Path) -> None:
    assert list(RULES[name](records(tmp_path))) == []


# ---- permissions


@posix
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o660, 0o601])
def test_a_file_that_others_may_use_is_found(mode: int, tmp_path: Path) -> None:
    path = records(tmp_path / "my records", mode)
    (found,) = permissions(path)
    assert found.record == "records.db"
    assert f"{mode:04o}" in found.text
    assert found.hint == f"chmod 600 '{path}'"


@posix
@pytest.mark.parametrize(
    ("mode", "found"),
    [(0o700, False), (0o755, False), (0o775, True), (0o777, True), (0o1777, False)],
)
def test_a_folder_in_which_others_may_replace_the_file_is_found(
    mode: int, found: bool, tmp_path: Path
) -> None:
    path = records(tmp_path / "shared")
    path.parent.chmod(mode)
    hints = [each.hint for each in permissions(path)]
    assert hints == [f"chmod go-w {path.parent}"] * found


def test_on_windows_nothing_is_said_of_permissions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = records(tmp_path, 0o666)
    monkeypatch.setattr("sepca_cli.store.surroundings.os.name", "nt")
    found = list(permissions(path))
    monkeypatch.undo()
    assert found == []


# ---- folders that another program copies


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Secretariat)", "Dropbox"),
        ("OneDrive - Ministry", "OneDrive"),
        ("Google Drive/My Drive", "Google Drive"),
        ("CloudStorage/GoogleDrive-ana@example.org", "Google Drive"),
        ("iCloudDrive", "iCloud Drive"),
        ("Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("Nextcloud", "Nextcloud"),
        ("ownCloud", "ownCloud"),
        ("Syncthing", "Syncthing"),
    ],
)
def test_a_folder_is_known_by_its_name(folder: str, service: str, tmp_path: Path) -> None:
    path = records(tmp_path / folder / "sepca")
    (found,) = synced(path)
    assert found.record == "records.db"
    assert found.text.startswith(f"{service} copies ")


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".dropbox", "Dropbox"),
        (".stfolder", "Syncthing"),
        (".owncloudsync.log", "ownCloud"),
        (".sync_0123456789ab.db", "Nextcloud or ownCloud"),
        (".tmp.drivedownload", "Google Drive"),
    ],
)
def test_a_folder_is_known_by_a_mark_in_it(mark: str, service: str, tmp_path: Path) -> None:
    path = records(tmp_path / "work" / "sepca")
    (tmp_path / "work" / mark).touch()
    (found,) = synced(path)
    assert found.text.startswith(f"{service} copies {tmp_path / 'work'} ")


@pytest.mark.parametrize("folder", ["my dropbox of ideas", "drives", "cloud", "next"])
def test_other_folders_are_nobodys(folder: str, tmp_path: Path) -> None:
    assert not list(synced(records(tmp_path / folder)))


@posix
def test_a_link_to_a_synced_folder_is_followed(tmp_path: Path) -> None:
    real = records(tmp_path / "Dropbox")
    link = tmp_path / "link.db"
    link.symlink_to(real)
    assert list(synced(link))


# ---- copies that were put aside


@pytest.mark.parametrize(
    "name",
    [
        "records (Ana's conflicted copy 2026-11-22).db",
        "records (conflicted copy 2026-11-22 101010).db",
        "records_conflict-20261122-101010.db",
        "records.sync-conflict-20261122-101010-ABCDEFG.db",
        "RECORDS (Ana's Conflicted Copy 2026-11-22).db",
    ],
)
def test_a_copy_that_was_put_aside_is_found(name: str, tmp_path: Path) -> None:
    path = records(tmp_path)
    (tmp_path / name).touch()
    (found,) = conflicted(path)
    assert found.text.startswith(name)
    assert str(tmp_path) in found.hint


@pytest.mark.parametrize(
    "name", ["records.db-journal", "records-2026.db", "other (conflicted copy).db", "conflict-1.db"]
)
def test_other_files_beside_it_are_no_copies(name: str, tmp_path: Path) -> None:
    path = records(tmp_path)
    (tmp_path / name).touch()
    assert not list(conflicted(path))
