"""On a terminal a draft is answered, corrected and accepted in place."""

import os
import sys
from pathlib import Path

import pexpect
import pytest

from tests.cli.at_a_terminal import ended
from tests.cli.reading_stand_in import RELEASE
from tests.running import Sepca

ROOT = Path(__file__).parents[2]

# The program, with drafts made by hand.
PROGRAM = """
import sys
from sepca_cli.__main__ import main
from sepca_cli.reading import text
from tests.cli.reading_stand_in import draft_of
text.read_text = draft_of
sys.exit(main())
"""


@pytest.fixture
def child(sepca: Sepca, tmp_path: Path) -> "pexpect.spawn[str]":
    """A release read on a terminal of its own, as far as the first question."""
    (tmp_path / "release.txt").write_text(RELEASE, "utf-8")
    (tmp_path / "editor").write_text(
        '#!/bin/sh\nsed -i \'s/"venue": ""/"venue": "Palace"/\' "$1"\n'
    )
    (tmp_path / "editor").chmod(0o700)
    assert sepca("source list").exit_code == 0
    started = pexpect.spawn(
        sys.executable,
        ["-c", PROGRAM, "source", "read", str(tmp_path / "release.txt"), "--key", "release"],
        env=os.environ | {"TERM": "dumb", "VISUAL": str(tmp_path / "editor"), "COLUMNS": "160"},
        cwd=ROOT,
        encoding="utf-8",
        timeout=30,
    )
    started.expect("Record it\\?")
    return started


def test_each_event_is_accepted_with_its_questions_answered(
    child: "pexpect.spawn[str]", sepca: Sepca
) -> None:
    child.sendline("accept")
    child.expect("Workshop, Sofia 2023")
    child.expect("Record it\\?")
    child.sendline("1")
    child.expect("In which country was it\\?")
    child.sendline("Bulgaria")
    child.expect("Record the handover to rs-police\\?")
    child.sendline("n")
    assert ended(child) == 0
    assert "participant:council-of-europe" in sepca("event show ga-2022 --format json").stdout
    shown = sepca("event show ws-2023-sofia --format json").stdout
    assert '"country": "Bulgaria"' in shown
    assert '"Sofia\\" (characters' in shown
    assert "rs-police" not in sepca("presidency list --format csv").stdout
    assert sepca("undo --yes").exit_code == 0
    assert sepca("event show ws-2023-sofia").exit_code == 3
    assert sepca("source show release").exit_code == 0


def test_an_event_can_be_corrected_in_the_editor_or_left_out(
    child: "pexpect.spawn[str]", sepca: Sepca
) -> None:
    child.sendline("s")
    child.expect("Workshop, Sofia 2023")
    child.expect("Record it\\?")
    child.sendline("5")
    child.expect("type a number from 1 to 3")
    child.sendline("correct")
    child.expect("Record the handover")
    child.sendline("n")
    assert ended(child) == 0
    assert '"venue": "Palace"' in sepca("event show ws-2023-sofia --format json").stdout
    assert "council-of-europe" not in sepca("event show ga-2022 --format json").stdout
    assert sepca("person show ana-kovac").exit_code == 3


def test_nothing_accepted_is_nothing_recorded_but_the_source(
    child: "pexpect.spawn[str]", sepca: Sepca
) -> None:
    for _ in range(2):
        child.sendline("skip")
    child.sendline("n")
    child.expect("nothing of it was recorded but the source")
    assert ended(child) == 0
    assert sepca("source show release").exit_code == 0


def test_ctrl_c_keeps_the_source_and_nothing_half(
    child: "pexpect.spawn[str]", sepca: Sepca
) -> None:
    child.sendline("accept")
    child.expect("Record it\\?")
    child.sendcontrol("c")
    child.expect("nothing of it was recorded but the source")
    assert ended(child) == 130
    assert "council-of-europe" not in sepca("event show ga-2022 --format json").stdout
    assert sepca("source show release").exit_code == 0
