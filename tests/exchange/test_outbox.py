"""Where an export goes, when something goes wrong there."""

import os
import time
from pathlib import Path

import pytest

from sepca_cli.errors import BadRequest, FileTrouble, Refused
from sepca_cli.exchange import outbox
from sepca_cli.store import whole


def test_a_file_that_somebody_made_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "record.json"

    def meanwhile() -> None:
        with outbox.file(target, replacing=False) as draft:
            draft.write_text("ours")
            target.write_text("theirs")

    with pytest.raises(Refused, match="exists already"):
        meanwhile()
    assert target.read_text() == "theirs"
    assert [*tmp_path.iterdir()] == [target]


def test_a_folder_that_somebody_filled_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "package"

    def meanwhile() -> None:
        with outbox.folder(target, replacing=False) as draft:
            (draft / "events.csv").touch()
            target.mkdir()
            (target / "thesis.odt").touch()

    with pytest.raises(FileTrouble, match="cannot write"):
        meanwhile()
    assert [each.name for each in target.iterdir()] == ["thesis.odt"]
    assert [*tmp_path.iterdir()] == [target]


def test_a_folder_that_cannot_take_its_place_leaves_the_old_one_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "package"
    target.mkdir()
    (target / "events.csv").write_text("old")
    moved = os.rename

    def refusing(source: Path, place: Path) -> None:
        if place == target and (source / "events.csv").read_text() == "new":
            raise OSError(5, "Input/output error")
        moved(source, place)

    monkeypatch.setattr(os, "rename", refusing)
    with pytest.raises(FileTrouble), outbox.folder(target, replacing=True) as draft:
        (draft / "events.csv").write_text("new")
    assert (target / "events.csv").read_text() == "old"
    assert [*tmp_path.iterdir()] == [target]


@pytest.mark.parametrize("folder", [False, True], ids=["file", "folder"])
def test_what_a_killed_export_left_behind_is_swept_away_later(folder: bool, tmp_path: Path) -> None:
    left, fresh = tmp_path / ".out.0123abcd", tmp_path / ".out.4567abcd"
    for each in (left, fresh):
        if folder:
            each.mkdir()
            (each / "events.csv").touch()
        else:
            each.touch()
    hours_ago = time.time() - 2 * whole.OLD
    os.utime(left, (hours_ago, hours_ago))
    with outbox.file(tmp_path / "out", replacing=False):
        pass
    assert {each.name for each in tmp_path.iterdir()} == {"out", fresh.name}


def test_only_an_earlier_export_stands_in_the_way(tmp_path: Path) -> None:
    folder, file = tmp_path / "sheets", tmp_path / "record.json"
    assert not outbox.taken(folder, ["events.csv"])
    folder.mkdir()
    file.touch()
    assert not outbox.taken(folder, ["events.csv"])
    (folder / "events.csv").touch()
    assert outbox.taken(folder, ["events.csv", "presidencies.csv"])
    assert outbox.taken(file)
    for target, files in ((folder, []), (file, ["events.csv"]), (folder, ["presidencies.csv"])):
        with pytest.raises(BadRequest):
            outbox.taken(target, files)
