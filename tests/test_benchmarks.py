"""What can be wrong about a benchmark besides its times, which are nobody's promise."""

import csv
import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from shutil import which
from xml.etree import ElementTree

import pytest
from typer.testing import CliRunner

from benchmarks import written
from benchmarks.clock import Run, in_rounds, run
from benchmarks.commands import Command
from benchmarks.figures import Figure, aligned, figure, table, with_growth
from benchmarks.floors import PARTICIPATION, bare_package, bare_timeline, shell, shell_import
from benchmarks.growth import drawing, lines
from benchmarks.imports import listing, modules
from benchmarks.seeded import Seeded
from benchmarks.seeded_files import write_document, write_names, write_package, write_sheet
from benchmarks.tasks import Goal, Task
from sepca_cli.cli.nouns import app
from sepca_cli.exchange.datapackage import file_name
from sepca_cli.model import Name, Term
from sepca_cli.names import match_key
from sepca_cli.rules.succession import overlaps
from sepca_cli.store.rows import TABLES

SMALL = Seeded(20)
COMMAND = Command("sepca", [], {})
SVG = "{http://www.w3.org/2000/svg}"
needs_shell = pytest.mark.skipif(not which("sqlite3"), reason="needs the sqlite3 shell")


def sepca(records: Path, *words: str) -> str:
    """What sepca prints about a records file."""
    done = CliRunner().invoke(app, ["--db", str(records), "--yes", *words], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.stdout


def bare(command: Command) -> list[dict[str, str]]:
    """The rows of CSV that a floor writes, under their headings."""
    done = subprocess.run(command.words, capture_output=True, check=True, text=True)
    return list(csv.DictReader(done.stdout.splitlines()))


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A records file into which a seeded data package was imported."""
    folder = tmp_path_factory.mktemp("seeded")
    write_package(SMALL, folder / "package")
    records = folder / "records.db"
    sepca(records, "init", "--empty")
    sepca(records, "import", str(folder / "package"))
    return records


@pytest.fixture
def programs() -> Path:
    """The folder of a bare Python: the one that runs the tests."""
    return Path(sys.executable).parent


# ---- seeded data


def test_seeded_records_are_the_same_each_time() -> None:
    for kind in TABLES:
        assert [*Seeded(20).records(kind)] == [*SMALL.records(kind)]


def test_a_hundred_events_have_a_thousand_participations_and_a_presidency() -> None:
    seeded = Seeded(1_000)
    count = {kind.__name__: sum(1 for _ in seeded.records(kind)) for kind in TABLES}
    assert count["Event"] == 1_000
    assert count["Participation"] == 10_000
    assert count["Source"] == 500
    assert count["Term"] == 10


def test_names_come_in_three_scripts() -> None:
    names = [name.name for name in SMALL.records(Name) if name.record == "police-of-nis"]
    assert names == ["Police of Niš", "Полиција Ниш", "Αστυνομία Νις"]


@pytest.mark.parametrize("events", [20, 1_000, 100_000])
def test_no_two_seeded_names_meet(events: int) -> None:
    owners: dict[str, str] = {}
    for name in Seeded(events).records(Name):
        assert owners.setdefault(match_key(name.name), name.record) == name.record


def test_seeded_presidencies_follow_each_other() -> None:
    assert overlaps(Seeded(10_000).records(Term)) == []


def test_a_seeded_package_is_imported_whole(imported: Path, tmp_path: Path) -> None:
    sepca(imported, "export", "data-package", str(tmp_path / "again"))
    write_package(SMALL, tmp_path / "package")
    for kind in TABLES:
        rows, again = (
            sorted((tmp_path / folder / file_name(kind)).read_text("utf-8").splitlines())
            for folder in ("package", "again")
        )
        assert rows == again


def test_nothing_but_what_is_meant_looks_wrong_in_seeded_records(imported: Path) -> None:
    found = CliRunner().invoke(app, ["--db", str(imported), "check", "--deep", "--format", "csv"])
    rules = {row["rule"] for row in csv.DictReader(found.stdout.splitlines())}
    assert rules == {"length"}  # so many presidencies in fifty years are not of a year each


def test_a_seeded_document_says_what_the_package_does(imported: Path, tmp_path: Path) -> None:
    write_document(SMALL, tmp_path / "record.json")
    records = tmp_path / "of-document.db"
    sepca(records, "init", "--empty")
    sepca(records, "import", str(tmp_path / "record.json"))
    assert sepca(records, "export", "json") == sepca(imported, "export", "json")


def test_a_seeded_sheet_brings_the_events_with_those_who_took_part(tmp_path: Path) -> None:
    write_names(SMALL, tmp_path / "names")
    write_sheet(SMALL, tmp_path / "events.csv")
    records = tmp_path / "of-sheet.db"
    sepca(records, "init", "--empty")
    sepca(records, "import", str(tmp_path / "names"))
    sepca(records, "import", str(tmp_path / "events.csv"))
    events = sepca(records, "event", "list", "--format", "jsonl").splitlines()
    there = json.loads(sepca(records, "event", "show", SMALL.event_key(7), "--format", "json"))
    told = {(each.role, each.person or each.party) for each in SMALL.participations(7)}
    found = {(each["role"], each["person"] or each["party"]) for each in there["participations"]}
    assert len(events) == SMALL.events
    assert found == told


# ---- floors: they answer what sepca answers


def test_the_bare_timeline_has_the_events_of_the_timeline(
    imported: Path, programs: Path, tmp_path: Path
) -> None:
    ours = sepca(imported, "report", "timeline", "--format", "csv").splitlines()
    theirs = bare(bare_timeline(programs, tmp_path, imported))
    columns = ("key", "title", "date", "earliest", "latest", "kind", "city", "country", "state")
    told = {
        tuple(row[column] for column in columns)
        for row in csv.DictReader(ours)
        if row["kind"] != "handover"
    }
    assert len(theirs) == SMALL.events
    assert {tuple(row[column] for column in columns) for row in theirs} == told


@needs_shell
def test_the_shell_counts_what_the_report_on_participation_counts(
    imported: Path, tmp_path: Path
) -> None:
    command = shell(tmp_path, imported, PARTICIPATION)
    asked = subprocess.run(command.words, capture_output=True, check=True, text=True).stdout
    theirs = {(party, year): count for party, year, count in csv.reader(asked.splitlines())}
    told = sepca(imported, "report", "participation", "--format", "csv").splitlines()
    years = {str(year): str(year) for year in range(1976, 2027)} | {"not known": ""}
    ours = {
        (row["key"], years[column]): count
        for row in csv.DictReader(told)
        for column, count in row.items()
        if column in years and count != "0" and row["key"] not in ("total", "events")
    }
    assert ours == theirs


def test_the_bare_package_has_the_rows_of_the_package(
    imported: Path, programs: Path, tmp_path: Path
) -> None:
    command = bare_package(programs, tmp_path, imported, tmp_path)
    subprocess.run(command.words, check=True)
    write_package(SMALL, tmp_path / "package")
    for kind, name in TABLES.items():
        theirs = (tmp_path / f"{name}.csv").read_text("utf-8").splitlines()
        ours = (tmp_path / "package" / file_name(kind)).read_text("utf-8").splitlines()
        assert len(theirs) == len(ours)


@needs_shell
def test_the_shell_takes_in_every_row(tmp_path: Path) -> None:
    write_package(SMALL, tmp_path / "package")
    command = shell_import(tmp_path, tmp_path / "package")
    subprocess.run(command.words, check=True)
    with closing(sqlite3.connect(tmp_path / "imported.db")) as connection:
        for kind, name in TABLES.items():
            ((taken,),) = connection.execute(f"SELECT count(*) FROM {name}")
            assert taken == sum(1 for _ in SMALL.records(kind)), name


# ---- runs and figures

# A machine that is twice as slow in the second round.
BARE = [Run(0.010, 0.010, 9), Run(0.020, 0.020, 9), Run(0.010, 0.010, 9)]
OURS = [Run(0.070, 0.060, 20), Run(0.160, 0.140, 22), Run(0.090, 0.080, 20)]
FLOOR = Command("python -c pass", [], {})
TASK = Task("list", 1_000, COMMAND, FLOOR, Goal(times=9))


def test_a_task_is_a_multiple_of_the_floor_beside_it() -> None:
    taken = figure(TASK, [BARE, OURS])
    assert taken.times == pytest.approx(8)
    assert taken.amount == pytest.approx(0.090)
    assert taken.floor_amount == pytest.approx(0.010)
    assert taken.peak == 22


@pytest.mark.parametrize(
    ("goal", "missed"),
    [
        (Goal(times=8), []),
        (Goal(times=7.9), ["times"]),
        (Goal(amount=0.08, peak=22), ["amount"]),
        (Goal(peak=21), ["peak"]),
        (Goal(), []),
    ],
)
def test_a_goal_is_met_by_what_takes_no_more(goal: Goal, missed: list[str]) -> None:
    assert figure(TASK._replace(goal=goal), [BARE, OURS]).missed == missed


def test_what_was_stopped_or_refused_meets_no_goal() -> None:
    quick = Figure("list", 1_000, 0.1, Goal(amount=2))
    assert quick.missed == []
    assert quick._replace(ended=False).missed
    assert quick._replace(remark=", 3 refused").missed


def test_growth_is_measured_from_the_smallest_size() -> None:
    goal = Goal(growth=1.1)
    small, large = with_growth([Figure("add", 1_000, 0.2, goal), Figure("add", 100_000, 0.3, goal)])
    assert small.growth is None
    assert large.growth == pytest.approx(1.5)
    assert (small.missed, large.missed) == ([], ["growth"])


def test_the_table_says_which_goal_is_missed() -> None:
    rows = [
        figure(TASK._replace(goal=Goal(times=9)), [BARE, OURS]),
        Figure("page", 10_000, 6.24, Goal(amount=3), unit="MB"),
        Figure("check", 100_000, 120, Goal(amount=10), ended=False, peers=(("khal", 0.4),)),
    ]
    assert aligned(table(rows)).splitlines() == [
        "task    events           floor   took       sepca    x  x 1k  MiB      goal  met"
        "        peers",
        "list     1,000  python -c pass  10 ms       90 ms  8.0         22       9 x  yes",
        "page    10,000                             6.2 MB                  3.0 MB !   no",
        "check  100,000                         over 120 s                  10.0 s !   no"
        "  khal 400 ms",
    ]


def test_what_runs_too_long_is_stopped_and_said_to_be() -> None:
    asleep = Command("asleep", [sys.executable, "-c", "import time; time.sleep(60)"], {})
    assert not run(asleep, patience=0.2).ended


def test_what_takes_long_is_stopped_once_and_not_in_every_round() -> None:
    asleep = Command("asleep", [sys.executable, "-c", "import time; time.sleep(60)"], {})
    (((only,),),) = in_rounds([[asleep]], rounds=5, patience=0.2)
    assert not only.ended


def test_each_turn_has_its_own_words() -> None:
    heard = Command("echo", ["/bin/echo"], {}, each_turn=lambda turn: [str(turn)])
    assert [run(heard, turn).ended for turn in (0, 1)] == [True, True]


def test_a_command_that_fails_ends_the_benchmark() -> None:
    with pytest.raises(SystemExit, match="no such thing"):
        run(Command("broken", [sys.executable, "-c", "raise SystemExit('no such thing')"], {}))


def test_the_first_screen_is_there_before_the_rest() -> None:
    pages = "import time; print('line\\n' * 40, flush=True); time.sleep(60)"
    taken = run(Command("pages", [sys.executable, "-c", pages], {}, first_screen=True))
    assert taken.wall < 30


# ---- the page on performance

MEASURED = [
    Figure("search", 1_000, 0.1, Goal()),
    Figure("search", 100_000, 0.2, Goal()),
    Figure("check", 1_000, 0.5, Goal()),
    Figure("check", 100_000, 30, Goal()),
    Figure("version", 100_000, 0.1, Goal()),
    Figure("page", 10_000, 3, Goal(), unit="MB"),
]


def test_the_picture_has_what_was_measured_at_several_sizes() -> None:
    assert [line.name for line in lines(MEASURED)] == ["check", "search"]
    texts = [text.text for text in ElementTree.fromstring(drawing(MEASURED)).iter(f"{SVG}text")]
    assert "check, 30.0 s" in texts
    assert "100,000 events" in texts


def test_there_is_no_picture_of_one_size() -> None:
    assert drawing([Figure("search", 1_000, 0.1, Goal())]) == ""


def test_only_what_was_measured_changes_in_the_page(tmp_path: Path) -> None:
    page = tmp_path / "performance.md"
    page.write_text(f"Before.\n{written.BEGIN}\nold\n{written.END}\nBehind.\n", "utf-8")
    (tmp_path / "pictures").mkdir()
    written.write(MEASURED, ["khal"], page)
    told = page.read_text("utf-8")
    assert told.startswith("Before.\n")
    assert told.endswith("\nBehind.\n")
    assert "old" not in told
    assert "| check | 100,000 |" in told
    assert "Peers that were not there: khal." in told


def test_the_page_has_a_place_for_what_is_measured() -> None:
    told = written.PAGE.read_text("utf-8")
    assert told.index(written.BEGIN) < told.index(written.END)


# ---- imports


def test_imports_are_listed_with_the_slowest_first() -> None:
    told = """import time: self [us] | cumulative | imported package
import time:       200 |        200 |   quick
import time:      5300 |       5500 | slow
sepca says something
"""
    assert modules(told) == {"quick": 200, "slow": 5300}
    assert listing("a command", modules(told)).splitlines() == [
        "a command: 2 modules, 5.5 ms",
        "slow   5.3",
        "quick  0.2",
    ]
