"""sepca log: what was changed, when, by whom, what it was before; and two people at one record."""

import csv
import json
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from sepca_cli.changes import Entry
from sepca_cli.cli.nouns import app
from sepca_cli.model import Event
from sepca_cli.store import file
from tests.running import Sepca

EVENT = "ga-2022-bucharest"
SMALL = Path(__file__).parent / "small-record.txt"
Golden = Callable[[str, str], None]

# What happens to the small record, after which the log has something of everything.
DAYS_WORK = """\
event edit ga-2022-bucharest --venue Hall --when 2022-12-13 --without participant:interpol
--as Boris event attend ga-2022-bucharest Brdjanin --for rs-police --office Director --as chair
party add Interpol --kind other --key interpol-2
event attend ga-2022-bucharest interpol-2:guest
party merge interpol-2 interpol --yes
presidency handover "Republic of Srpska" --on 2022-12-14 --at ga-2022-bucharest
party name romania-police "Romanian National Police" --kind official --since 2023
event add Workshop --kind workshop --when 2023-05-04 --city Budva
event remove ws-2023-budva --yes
undo --yes
event remove ws-2023-budva --yes
"""


@pytest.fixture(scope="module")
def worked_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small record on which some work was done, all of it on one day; not to be changed."""
    path = tmp_path_factory.mktemp("worked") / "records.db"
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("SEPCA_DB", str(path))
        patched.setenv("SEPCA_TODAY", "2026-11-22")
        patched.setenv("SEPCA_USER", "Ana")
        for line in (SMALL.read_text("utf-8") + DAYS_WORK).splitlines():
            done = CliRunner().invoke(app, shlex.split(line))
            assert done.exit_code == 0, f"{line}: {done.output}"
    return path


@pytest.fixture
def worked(worked_file: Path, tmp_path: Path, bare: Sepca) -> Sepca:
    """Run a line of words on a copy of it."""
    (tmp_path / "records.db").write_bytes(worked_file.read_bytes())
    return bare


def said(sepca: Sepca, line: str) -> str:
    """What a line prints."""
    done = sepca(line)
    assert done.exit_code == 0, done.output
    return done.stdout


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("file", ""),
        ("event", EVENT),
        ("one-change", "21"),
        ("removed", "ws-2023-budva"),
        ("merged", "interpol-2"),
        ("merged-into", "interpol"),
        ("renamed", "romania-police"),
        ("term", "republic-of-srpska-2022"),
        ("person", "zoran-brdanin"),
    ],
)
def test_the_log_as_people_read_it(worked: Sepca, golden: Golden, name: str, words: str) -> None:
    golden(f"log-{name}.txt", said(worked, f"log {words}"))


@pytest.mark.parametrize("format_", ["csv", "json"])
def test_the_log_as_programs_read_it(worked: Sepca, golden: Golden, format_: str) -> None:
    golden(f"log-event-{format_}.txt", said(worked, f"log {EVENT} --format {format_}"))


def test_programs_get_every_field_of_a_change_of_very_many_rows(public: Sepca) -> None:
    told = list(csv.DictReader(said(public, "log --format csv").splitlines()))
    assert len(told) > 1000
    assert {row["change"] for row in told} == {"1"}
    short = said(public, "log")
    assert len(short.splitlines()) < 30
    assert "recorded" in short


def test_nothing_is_told_of_an_empty_record(empty: Sepca) -> None:
    told = empty("log")
    assert (told.exit_code, told.stdout, told.stderr) == (0, "", "no changes\n")
    assert empty("log --head").exit_code == 3
    assert empty("undo --yes").exit_code == 3


def test_the_head_is_one_line_that_the_deep_check_takes_back(sepca: Sepca) -> None:
    head = said(sepca, "log --head")
    assert head.startswith("16:")
    assert len(head.splitlines()) == 1
    assert json.loads(said(sepca, "log --head --format json"))["head"] == head.strip()
    said(sepca, "party add Europol --kind other")
    assert sepca(f"check --deep --rule history --head {head}").exit_code == 0
    assert sepca(f"check --deep --rule history --head {head[:20]}").exit_code == 0
    assert sepca(f"check --deep --rule history --head 17:{head[3:]}").exit_code == 1


def test_a_record_that_never_was_is_not_found(sepca: Sepca) -> None:
    refused = sepca("log atlantis")
    assert refused.exit_code == 3
    assert refused.stderr.splitlines()[1].endswith("; a removed record is found by its whole key")
    assert sepca("log fbih").exit_code == 0  # the beginning of a key that is there


# ---- who


def whose(sepca: Sepca) -> str:
    """Who made the last change."""
    return str(json.loads(said(sepca, "log --format json"))[0]["who"])


def test_who_is_said_goes_before_who_is_set(sepca: Sepca) -> None:
    said(sepca, "party add One --kind other")
    assert whose(sepca) == "Ana"
    said(sepca, "party add Two --kind other --as 'Ђорђе'")
    assert whose(sepca) == "Ђорђе"


def test_without_a_name_it_is_the_login_name(sepca: Sepca, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SEPCA_USER")
    monkeypatch.setenv("LOGNAME", "boris")
    said(sepca, "party add One --kind other")
    assert whose(sepca) == "boris"


@pytest.mark.parametrize("broken", [KeyError("no such user"), OSError("no such user")])
def test_a_machine_that_does_not_know_either_says_so(
    sepca: Sepca, monkeypatch: pytest.MonkeyPatch, broken: Exception
) -> None:
    def fail() -> str:
        raise broken

    monkeypatch.delenv("SEPCA_USER")
    monkeypatch.setattr("getpass.getuser", fail)
    said(sepca, "party add One --kind other")
    assert whose(sepca) == "not known"


@pytest.mark.parametrize("name", ["x" * 101, "two\nlines", "a\u202eb"])
def test_a_name_that_cannot_be_shown_is_refused(sepca: Sepca, name: str) -> None:
    assert sepca("party add One --kind other --as", name).exit_code == 2
    assert "One" not in said(sepca, "party list")


# ---- two people at one record


@pytest.fixture
def path(sepca: Sepca, tmp_path: Path) -> Path:
    """The records file of the small record."""
    assert sepca("log --head").exit_code == 0
    return tmp_path / "records.db"


def in_between(path: Path) -> None:
    """Somebody else changes the event."""
    with file.writing(path, Entry("Boris", "sepca event edit")) as store:
        store.change(store.get(Event, EVENT)._replace(venue="The hall"))


def whole(sepca: Sepca) -> Any:
    """The event as JSON."""
    return json.loads(said(sepca, f"event show {EVENT} --format json"))


def test_json_of_before_a_change_of_somebody_else_is_refused(sepca: Sepca, path: Path) -> None:
    form = whole(sepca)
    form["event"]["city"] = "Sofia"
    in_between(path)
    refused = sepca(f"event edit {EVENT} --json -", typed=json.dumps(form))
    assert refused.exit_code == 1
    assert refused.stderr.splitlines() == [
        f"sepca: {EVENT} was changed meanwhile by Boris: venue: (nothing) -> The hall",
        f"  see sepca log {EVENT}, then say it anew on top of that, as of 17",
    ]
    form["as_of"] = 17
    assert sepca(f"event edit {EVENT} --json -", typed=json.dumps(form)).exit_code == 0
    assert whole(sepca)["event"]["city"] == "Sofia"


def test_a_change_of_another_record_is_in_nobodys_way(sepca: Sepca) -> None:
    form = whole(sepca)
    said(sepca, "party add Europol --kind other")
    assert sepca(f"event edit {EVENT} --json -", typed=json.dumps(form)).exit_code == 0


def test_only_the_first_changes_of_many_are_named(sepca: Sepca) -> None:
    form = whole(sepca)
    said(sepca, f"event edit {EVENT} --venue Hall --city Sofia --country Bulgaria --as Boris")
    said(sepca, f'event outcome {EVENT} "A promise" --kind commitment')
    refused = sepca(f"event edit {EVENT} --json -", typed=json.dumps(form))
    assert "by Boris and Ana: city: Bucharest -> Sofia; " in refused.stderr
    assert " more\n" in refused.stderr


def test_the_editors_text_is_kept_when_somebody_else_was_quicker(
    sepca: Sepca, path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def edited(text: str, _: str) -> str:
        in_between(path)
        return text.replace("Bucharest", "Sofia")

    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("sepca_cli.cli.events.from_json.can_ask", lambda: True)
    monkeypatch.setattr("sepca_cli.cli.events.from_json.in_editor", edited)
    refused = sepca(f"event edit {EVENT}")
    assert refused.exit_code == 1
    assert "was changed meanwhile by Boris" in refused.stderr
    kept = Path(refused.stderr.rpartition("--json ")[2].strip())
    try:
        assert "Sofia" in kept.read_text("utf-8")
    finally:
        kept.unlink()


def test_an_event_that_somebody_else_changed_is_not_removed(
    sepca: Sepca, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def yes(*_: object) -> None:
        in_between(path)

    monkeypatch.setattr("sepca_cli.cli.desk.Desk.confirm", yes)
    refused = sepca(f"event remove {EVENT}")
    assert refused.exit_code == 1
    assert "was changed meanwhile by Boris" in refused.stderr
    assert whole(sepca)["event"]["venue"] == "The hall"
