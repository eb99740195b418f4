"""On a terminal it asks, offers what is known, and leaves nothing half done."""

import sys
from pathlib import Path

import pytest

from tests.cli.at_a_terminal import ended, typed


@pytest.mark.usefixtures("small")
def test_an_event_is_asked_for_field_by_field() -> None:
    child = typed("event add")
    for question, answers in (
        ("Title: ", ["Конференција у Будви"]),
        ("Kind: ", ["party", "conference"]),
        ("When: ", ["02/03/2024", "23-24. septembra 2021"]),
        ("City: ", ["Budva"]),
        ("Country: ", [""]),
        ("Host: ", ["romanian police", ""]),
        ("ROLE\\): ", ["Atlantis", "c-proc:presenter", ""]),
        ("Topic: ", ["cybercrime", ""]),
        ("Note: ", [""]),
        ("Source: ", ["tanjug-2022-12"]),
    ):
        for answer in answers:
            child.expect(question)
            child.sendline(answer)
    child.expect("recorded conf-2021-budva")
    assert ended(child) == 0
    shown = typed("event show conf-2021-budva")
    shown.expect("23-24 Sep 2021")
    assert ended(shown) == 0


@pytest.mark.usefixtures("small")
def test_ctrl_c_at_a_question_ends_with_130_and_saves_nothing(small: Path) -> None:
    before = small.read_bytes()
    child = typed("event add")
    child.expect("Title: ")
    child.sendline("Something")
    child.expect("Kind: ")
    child.sendintr()
    assert ended(child) == 130
    assert small.read_bytes() == before


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize(("answer", "code"), [("n", 1), ("y", 0)])
def test_removing_waits_for_a_yes(answer: str, code: int) -> None:
    child = typed("event remove ga-2022-bucharest")
    child.expect(r"\[y/N\]: ")
    child.sendline(answer)
    assert ended(child) == code


def editor(folder: Path, script: str) -> str:
    """An editor that runs a line of Python on the file's text."""
    path = folder / "editor.py"
    path.write_text(
        "import pathlib, sys\n"
        "file = pathlib.Path(sys.argv[1])\n"
        "text = file.read_text('utf-8')\n"
        f"file.write_text({script}, 'utf-8')\n"
    )
    return f"{sys.executable} {path}"


@pytest.mark.parametrize(
    ("script", "says", "code"),
    [
        ("text", "nothing was changed", 0),
        ("''", "nothing was changed", 0),
        ("text.replace('Bucharest', 'Sinaia')", "city: Bucharest -> Sinaia", 0),
        ("text.replace('general-assembly', 'party')", "your text is kept", 2),
    ],
)
def test_the_whole_record_is_edited_in_the_users_editor(
    small: Path, tmp_path: Path, script: str, says: str, code: int
) -> None:
    child = typed("event edit ga-2022", EDITOR=editor(tmp_path, script), TMPDIR=str(tmp_path))
    child.expect(says)
    assert ended(child) == code
    kept = list(tmp_path.glob("ga-2022-bucharest-*.json"))
    assert len(kept) == (1 if code else 0)
    assert small.exists()
