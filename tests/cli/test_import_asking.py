"""On a terminal an import is shown first, and asks."""

import shutil
from pathlib import Path

import pytest

from tests.cli.at_a_terminal import ended, typed
from tests.running import Sepca

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A spreadsheet of eleven events."""
    lines = [f"Meeting {number},2024-02-{number:02}" for number in range(1, 12)]
    (tmp_path / "many.csv").write_text("\n".join(["title,date", *lines]))
    return tmp_path / "many.csv"


@pytest.mark.usefixtures("public")
@pytest.mark.parametrize(("answer", "code"), [("n", 1), ("y", 0)])
def test_more_than_ten_records_are_shown_and_asked_about(
    many: Path, answer: str, code: int
) -> None:
    child = typed(f"import {many}")
    child.expect("Meeting 11")
    child.expect("Change 11 records\\?")
    child.sendline(answer)
    assert ended(child) == code
    shown = typed("event show ev-2024-meeting-11")
    assert ended(shown) == (3 if code else 0)


@pytest.mark.parametrize(("answer", "left"), [("y", "Valbandon"), ("n", "Rovinj"), ("", "Rovinj")])
def test_a_conflict_is_asked_about_with_its_three_sides(
    public: Sepca, tmp_path: Path, answer: str, left: str
) -> None:
    folder = tmp_path / "package"
    shutil.copytree(DATA, folder)
    events = (folder / "events.csv").read_text("utf-8")
    assert events.count(",Pula,") == 1
    (folder / "events.csv").write_text(events.replace(",Pula,", ",Valbandon,"), "utf-8")
    assert public("event edit ev-2002-pula --city Rovinj").exit_code == 0
    child = typed(f"import {folder}")
    child.expect("it was Pula; here Rovinj; in the file Valbandon")
    child.expect("Take what the file says\\?")
    child.sendline(answer)
    assert ended(child) == 0
    shown = public("event show ev-2002-pula --format json").stdout
    assert f'"city": "{left}"' in shown
