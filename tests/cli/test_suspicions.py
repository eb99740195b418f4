"""What is found in a part of the record is what is found in the whole of it."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from benchmarks.wounds import plant
from sepca_cli.cli import suspicions
from sepca_cli.cli.gather import everything
from sepca_cli.reports import checks
from sepca_cli.rules.findings import Finding
from sepca_cli.store.file import reading
from tests.broken import make

TODAY = "2026-11-22"

# What somebody else may have written into a file that can still be read: nothing, and something
# for each reason for which a row is looked at.
WRITTEN = {
    "nothing": "UPDATE event SET title = title",
    "no citations": "DELETE FROM citation",
    "no citations of all of a record": "DELETE FROM citation WHERE fact = ''",
    "no citations of one fact": "DELETE FROM citation WHERE fact <> ''",
    "one citation a record": "DELETE FROM citation WHERE told % 3",
    "every source says otherwise": "UPDATE OR IGNORE citation SET says = 'something else'",
    "dates said word for word": "UPDATE OR IGNORE citation SET fact = 'date', says = ifnull("
    "(SELECT date FROM event WHERE key = record), '2022')",
    "events online": "UPDATE event SET online = 1, state = 'announced'",
    "attendance announced": "UPDATE participation SET certainty = 'announced'",
    "everybody in the chair": "UPDATE OR IGNORE participation SET role = 'chair'",
    "assemblies only": "UPDATE event SET kind = 'general-assembly'",
    "persons of one name": "UPDATE OR IGNORE name SET name = 'Ana Petrovicka' || (told % 10), "
    "folded = 'ana petrovicka' WHERE record IN (SELECT key FROM person)",
    "a letter of another alphabet": "UPDATE participation SET office = 'Directоr'",
    "a hidden letter": "UPDATE source SET text = text || char(8203)",
    "what stands behind a zero": "UPDATE outcome SET text = text || char(0) || 'and more'",
    "a tab": "UPDATE OR IGNORE citation SET place = 'page' || char(9) || '3'",
    "a title in two alphabets": "UPDATE event SET title = 'Sastanаk'",
    "outcomes open": "UPDATE outcome SET state = 'open', due = '2020'",
}


def in_parts_and_whole(path: Path) -> tuple[Sequence[Finding], Sequence[Finding]]:
    """What all rules find in a records file, read part by part and at once."""
    with reading(path) as store:
        parts = suspicions.suspicions(store, TODAY, checks.RULES)
        return parts, checks.checked(everything(store), TODAY)


@pytest.mark.parametrize("written", WRITTEN)
def test_nothing_is_missed_where_only_suspects_are_read(
    written: str, public_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(suspicions, "MANY", 7)  # several parts even of a small record
    path = tmp_path / "records.db"
    path.write_bytes(public_file.read_bytes())
    plant(path, WRITTEN[written])
    parts, whole = in_parts_and_whole(path)
    assert parts == whole
    assert whole


def test_every_rule_finds_in_parts_what_it_finds_in_the_whole(tmp_path: Path) -> None:
    make(tmp_path / "records.db")
    parts, whole = in_parts_and_whole(tmp_path / "records.db")
    assert parts == whole
    assert {finding.rule for finding in parts} == {*checks.RULES}


def test_only_the_rules_that_are_wanted_are_asked_in_parts(tmp_path: Path) -> None:
    make(tmp_path / "records.db")
    with reading(tmp_path / "records.db") as store:
        found = suspicions.suspicions(store, TODAY, ["letters", "conflict", "gap"])
    assert [*dict.fromkeys(finding.rule for finding in found)] == ["letters", "gap", "conflict"]
