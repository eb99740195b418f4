"""Two offices that write apart: each sees what the other one did, and neither is written over."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.running import Sepca


class Offices:
    """Two desks whose records files were one file once."""

    def __init__(self, run: Sepca, folder: Path) -> None:
        self.run = run
        self.here, self.there = folder / "here.db", folder / "there.db"
        self.changes = folder / "changes.json"
        assert run(f"init --db {self.here}").exit_code == 0
        shutil.copyfile(self.here, self.there)

    def does(self, path: Path, *lines: str) -> None:
        """What an office types."""
        for line in lines:
            done = self.run(f"{line} --db {path}")
            assert done.exit_code == 0, done.output

    def sends(self) -> None:
        """The office there writes what it did."""
        self.does(self.there, f"export changes --since 1 {self.changes} --yes")

    def event(self, path: Path) -> dict[str, Any]:
        shown = self.run(f"event show ga-2022-bucharest --format json --db {path}").stdout
        event: dict[str, Any] = json.loads(shown)["event"]
        return event


@pytest.fixture
def offices(bare: Sepca, tmp_path: Path) -> Offices:
    return Offices(bare, tmp_path)


def test_changes_say_what_was_and_what_is_and_end_with_the_head(offices: Offices) -> None:
    offices.does(offices.there, "event edit ga-2022-bucharest --city Snagov")
    offices.sends()
    told = json.loads(offices.changes.read_text())
    assert told["since"].startswith("1:")
    assert told["head"] == offices.run(f"log --head --db {offices.there}").stdout.strip()
    (change,) = told["changes"]
    assert (change["before"]["city"], change["after"]["city"]) == ("Bucharest", "Snagov")


def test_what_was_done_and_taken_back_is_not_a_change(offices: Offices) -> None:
    offices.does(offices.there, "event edit ga-2022-bucharest --city Snagov", "undo --yes")
    offices.sends()
    assert json.loads(offices.changes.read_text())["changes"] == []


def test_changes_are_since_a_change_of_this_history(offices: Offices) -> None:
    export = f"export changes --db {offices.there}"
    assert offices.run(export).exit_code == 2
    assert offices.run(f"{export} --since 2").exit_code == 3
    assert offices.run(f"{export} --since 1:000000000000").exit_code == 1
    assert offices.run(f"{export} --since 1 --kind visit").exit_code == 2
    assert offices.run(f"export json --since 1 --db {offices.there}").exit_code == 2


def test_what_was_changed_there_alone_is_taken_over(offices: Offices) -> None:
    offices.does(
        offices.there,
        "event add Meeting --kind visit --when 2024-02-29 --with interpol",
        "event edit ga-2022-bucharest --city Snagov",
    )
    offices.does(offices.here, "event edit ga-2022-bucharest --venue Hotel")
    offices.sends()
    offices.does(offices.here, f"import {offices.changes}")
    event = offices.event(offices.here)
    assert (event["city"], event["venue"]) == ("Snagov", "Hotel")
    assert offices.run(f"event show visit-2024-meeting --db {offices.here}").exit_code == 0


def test_an_event_that_is_held_online_comes_over(offices: Offices) -> None:
    offices.does(offices.there, "event edit ga-2022-bucharest --online")
    offices.sends()
    offices.does(offices.here, f"import {offices.changes}")
    assert offices.event(offices.here)["online"] is True


def test_a_presidency_that_was_removed_there_makes_room_for_the_one_before_it(
    offices: Offices,
) -> None:
    offices.does(
        offices.there,
        "presidency remove federation-of-bih-2025 --yes",
        "presidency rotation albania-state-police fbih-police --since 2022",
    )
    offices.sends()
    offices.does(offices.here, f"import {offices.changes} --yes")
    for told in ("presidency list", "presidency rotation"):
        here, there = (
            offices.run(f"{told} --format json --db {path}").stdout
            for path in (offices.here, offices.there)
        )
        assert here == there
    offices.does(offices.here, "check --deep --rule history")


def test_what_was_removed_there_is_removed(offices: Offices) -> None:
    offices.does(offices.there, "event edit ga-2022-bucharest --without participant:interpol")
    offices.sends()
    done = offices.run(f"import {offices.changes} --db {offices.here}")
    assert "removed: 1 participation" in done.stderr
    offices.does(offices.here, "check --deep --rule history")


def test_what_was_removed_there_and_changed_here_is_asked_about(offices: Offices) -> None:
    offices.does(offices.there, "event edit ga-2022-bucharest --without participant:interpol")
    offices.does(
        offices.here, "event attend ga-2022-bucharest interpol:participant --office Director"
    )
    offices.sends()
    done = offices.run(f"import {offices.changes} --db {offices.here}")
    assert done.exit_code == 1
    assert "office: it was (nothing); here Director; in the file (removed)" in done.stderr


def test_what_was_changed_there_and_removed_here_is_asked_about(offices: Offices) -> None:
    offices.does(
        offices.there, "event attend ga-2022-bucharest interpol:participant --office Director"
    )
    offices.does(offices.here, "event edit ga-2022-bucharest --without participant:interpol")
    offices.sends()
    line = f"import {offices.changes} --db {offices.here}"
    done = offices.run(line)
    assert done.exit_code == 1
    assert "it was removed here" in done.stderr
    offices.does(offices.here, f"import {offices.changes} --on-conflict keep")
    assert "new: 1 participation" in offices.run(f"{line} --on-conflict take").stderr


def test_the_review_shows_three_sides(offices: Offices) -> None:
    offices.does(offices.there, "event edit ga-2022-bucharest --city Snagov")
    offices.does(offices.here, "event edit ga-2022-bucharest --city Otopeni")
    offices.sends()
    done = offices.run(f"import {offices.changes} --dry-run --format json --db {offices.here}")
    (row,) = json.loads(done.stdout)
    assert row["what"] == "conflict"
    assert (row["base"], row["here"], row["there"]) == ("Bucharest", "Otopeni", "Snagov")
    assert offices.event(offices.here)["city"] == "Otopeni"


def test_one_key_for_two_records_is_a_conflict_in_every_field(offices: Offices) -> None:
    for path, city in ((offices.here, "Sofia"), (offices.there, "Skopje")):
        offices.does(
            path, f"event add Meeting --kind visit --when 2024 --city {city} --key meeting"
        )
    offices.sends()
    done = offices.run(f"import {offices.changes} --db {offices.here}")
    assert done.exit_code == 1
    assert "city: it was (nothing); here Sofia; in the file Skopje" in done.stderr


def test_changes_can_be_signed_and_what_was_altered_is_found(
    offices: Offices, tmp_path: Path
) -> None:
    if not shutil.which("ssh-keygen"):
        pytest.skip("ssh-keygen is not on this machine")
    offices.does(offices.there, "event edit ga-2022-bucharest --city Snagov")
    offices.sends()
    key = tmp_path / "key"

    def keygen(*words: object) -> int:
        given = offices.changes.read_bytes() if "verify" in words else None
        line = ["ssh-keygen", *map(str, words)]
        return subprocess.run(line, input=given, capture_output=True, check=False).returncode

    assert keygen("-q", "-t", "ed25519", "-N", "", "-f", key) == 0
    assert keygen("-Y", "sign", "-n", "sepca", "-f", key, offices.changes) == 0
    signers = tmp_path / "signers"
    signers.write_text(f"bucharest {key.with_suffix('.pub').read_text()}")
    verify = ("-Y", "verify", "-n", "sepca", "-f", signers, "-I", "bucharest")
    assert keygen(*verify, "-s", f"{offices.changes}.sig") == 0
    offices.changes.write_text(offices.changes.read_text().replace("Snagov", "Otopeni"))
    assert keygen(*verify, "-s", f"{offices.changes}.sig") != 0


def test_who_was_merged_has_one_place_in_both_offices(offices: Offices) -> None:
    """What is taken away and told anew in one command stays in its place, here and there."""
    offices.does(
        offices.here,
        "party add Interpool --kind international-organisation --key interpool",
        "event attend ga-2022-bucharest interpool:guest europol:guest",
    )
    shutil.copyfile(offices.here, offices.there)
    offices.does(offices.there, "party merge interpool interpol --yes")
    offices.does(offices.there, f"export changes --since 3 {offices.changes}")
    offices.does(offices.here, f"import {offices.changes} --yes")
    here, there = (
        offices.run(f"event show ga-2022-bucharest --db {path}").stdout
        for path in (offices.here, offices.there)
    )
    assert here == there
    assert here.index("Guest:       INTERPOL") < here.index("Guest:       EUROPOL")
