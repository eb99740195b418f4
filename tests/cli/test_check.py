"""sepca check: everything that looks wrong in one run, and what to type to mend it."""

import csv
import json
import os
import re
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from sepca_cli.cli.check import NAMES
from sepca_cli.store import two_cores
from tests import broken
from tests.running import Sepca

WINDOW = 100


@pytest.fixture
def spoilt(bare: Sepca, tmp_path: Path) -> Sepca:
    """Run a line of words on a record in which every rule about records finds something."""
    broken.make(tmp_path / "records.db")
    return bare


def found(sepca: Sepca, line: str = "check") -> list[dict[str, str]]:
    return list(csv.DictReader(sepca(f"{line} --format csv").stdout.splitlines()))


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers are drawn as for a terminal of a hundred columns."""
    monkeypatch.setattr("sepca_cli.output.streams.window_width", lambda: WINDOW)


@pytest.mark.usefixtures("drawn")
def test_the_public_record_as_a_person_sees_it(
    public: Sepca, tmp_path: Path, golden: Callable[[str, str], None]
) -> None:
    (tmp_path / "records.db").chmod(0o600)
    checked = public("check")
    golden("check-public.txt", checked.stdout + checked.stderr)
    assert checked.exit_code == 1


@pytest.mark.usefixtures("drawn")
def test_a_broken_record_as_a_person_sees_it(
    spoilt: Sepca, golden: Callable[[str, str], None]
) -> None:
    checked = spoilt("check")
    golden("check-broken.txt", checked.stdout + checked.stderr)
    assert checked.exit_code == 1


def test_nothing_is_found_in_a_sound_record(empty: Sepca) -> None:
    checked = empty("check")
    assert (checked.exit_code, checked.stdout, checked.stderr) == (0, "", "nothing looks wrong\n")


def test_one_finding_is_counted_as_one(spoilt: Sepca) -> None:
    checked = spoilt("check --rule overlap")
    assert (checked.exit_code, checked.stderr) == (1, "1 finding\n")


def test_only_the_rules_that_are_named_are_asked(spoilt: Sepca) -> None:
    rules = {each["rule"] for each in found(spoilt, "check --rule overlap --rule gap")}
    assert rules == {"overlap", "gap"}
    assert found(spoilt, "check --rule overlap --except overlap") == []


def test_rules_that_are_excepted_are_not_asked(spoilt: Sepca) -> None:
    rules = {each["rule"] for each in found(spoilt)}
    assert {each["rule"] for each in found(spoilt, "check --except gap")} == rules - {"gap"}


@pytest.mark.parametrize("option", ["--rule", "--except"])
def test_an_unknown_rule_is_refused_with_all_that_there_are(spoilt: Sepca, option: str) -> None:
    refused = spoilt(f"check {option} overlops")
    assert refused.exit_code == 2
    assert "did you mean overlap?" in refused.stderr
    assert all(name in refused.stderr for name in NAMES)


def test_other_programs_get_each_finding_with_its_rule_record_and_mend(spoilt: Sepca) -> None:
    (finding,) = json.loads(spoilt("check --rule overlap --format json").stdout)
    assert finding == {
        "rule": "overlap",
        "record": "bora-2011",
        "finding": "it overlaps alba-2010: Police of Bora, 1 Dec 2010 - 10 Dec 2011, "
        "and Police of Alba, 10 Jan 2010 - 10 Jan 2011",
        "mend": "sepca presidency edit alba-2010 --ends 2010-12-01",
    }


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps permissions elsewhere")
def test_the_file_itself_is_looked_at_too(empty: Sepca, tmp_path: Path) -> None:
    (tmp_path / "records.db").chmod(0o644)
    (finding,) = found(empty, "check --rule permissions")
    assert finding["mend"] == f"chmod 600 {tmp_path / 'records.db'}"
    assert found(empty, "check --except permissions") == []


# What stands in a mend for something that only the person at the desk knows.
TOLD = {
    " TEXT": ' "Meeting on borders"',
    "SOURCE": "weekly",
    "DATE": "2017",
    '"..."': '"it was agreed so"',
    "--at EVENT": "--at ga-2014 --on 2014-01-10",
    "MEMBER": "alba-police",
}
NOT_TYPED = {
    "bounds": "sepca presidency edit alba-2019 --begins 2018-01-10 --ends 2018-12-10",
    "holder": "sepca party status dora-police member --since 2015",
    "handover": "sepca event edit ga-2011 --state held",
    "ceremony": "sepca presidency edit bora-2014 --on 2014-01-10",
}


def typed(finding: dict[str, str]) -> str:
    """The command in a mend, with something in the place of what is left open."""
    line = NOT_TYPED.get(finding["rule"]) or finding["mend"]
    line = re.sub(r"^[^:]*: (?=sepca)|; or name .*| \(or .*", "", line)
    for gap, words in TOLD.items():
        line = line.replace(gap, words)
    return line.removeprefix("sepca ") + " --yes"


def test_what_is_typed_to_mend_a_finding_ends_it(spoilt: Sepca) -> None:
    """One mend after the other, until nothing looks wrong any more."""
    for _ in range(60):
        left = found(spoilt)
        if not left:
            return
        mended = spoilt(typed(left[0]))
        assert mended.exit_code == 0, f"{left[0]}: {mended.output}"
        assert left[0] not in found(spoilt)
    pytest.fail(f"still wrong: {left}")


@pytest.mark.parametrize("line", ["check", "check --rule overlap", "check --rule links"])
def test_a_record_with_holes_is_not_asked_any_further(
    spoilt: Sepca, tmp_path: Path, line: str
) -> None:
    connection = sqlite3.connect(tmp_path / "records.db")
    connection.execute("DELETE FROM party WHERE key = 'alba-police'")
    connection.commit()
    connection.close()
    assert {each["rule"] for each in found(spoilt, line)} == {"links"}


@pytest.mark.parametrize(
    "line",
    [
        "check",
        "check --rule letters --rule gap",
        "check --rule unseen",
        "check --rule permissions",
        "check --except letters --except permissions",
        "check --deep",
    ],
)
def test_on_two_cores_a_record_is_found_as_wrong_as_on_one(
    spoilt: Sepca, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    (tmp_path / "records.db").chmod(0o644)
    alone = found(spoilt, line)
    monkeypatch.setattr(two_cores, "LARGE", 0)
    assert found(spoilt, line) == alone
    assert alone


def test_on_two_cores_a_record_with_holes_is_not_asked_any_further(
    spoilt: Sepca, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection = sqlite3.connect(tmp_path / "records.db")
    connection.execute("DELETE FROM party WHERE key = 'alba-police'")
    connection.commit()
    connection.close()
    monkeypatch.setattr(two_cores, "LARGE", 0)
    assert {each["rule"] for each in found(spoilt)} == {"links"}
