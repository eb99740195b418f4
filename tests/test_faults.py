"""A sample of the faults of `python -m benchmarks.faults`, and what its judge must see."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.forked import READING
from benchmarks.proof import strace
from benchmarks.proof.cases import bad_idiom, cases, named
from benchmarks.proof.changes import CHANGES, NOTHING, Change
from benchmarks.proof.copies import Copies
from benchmarks.proof.judge import (
    DAMAGED,
    HALF,
    LOST,
    STUCK,
    TOO_SOON,
    Case,
    judge,
    well_said,
)
from benchmarks.proof.program import FROM_CHECKOUT, RECORDS, Ended, Program
from benchmarks.proof.strace import Point, points, struck
from benchmarks.proof.sweep import Trial, sampled, sweep, trials
from benchmarks.proof.tally import total
from sepca_cli.cli.tab.tree import TREE

FORBIDDEN = strace.forbidden()
watched = pytest.mark.skipif(bool(FORBIDDEN), reason=FORBIDDEN)

# One command of each way to change the record.
WAYS = (
    "init",
    "event add",
    "event remove",
    "presidency handover",
    "party merge",
    "undo",
    "restore",
)
SAVED = Ended(0, ("recorded conf-2023-sofia: Conference on firearms",))
KILLED = Ended(-9, ())
TROUBLE = Ended(5, ("sepca: records.db could not be saved: the disk is full", "  make room"))


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Case]:
    """Commands ready to be disturbed; not to be run in their own folders."""
    program = Copies(FROM_CHECKOUT, tmp_path_factory.mktemp("runs"))
    found = {case.change.name: case for case in cases(program, named(WAYS))}
    return found | {"idiom": bad_idiom(program.home)}


# ---- what the program does


@watched
def test_no_fault_leaves_half_a_record_or_loses_a_confirmed_one(ready: dict[str, Case]) -> None:
    of_all = [trials(ready[name]) for name in WAYS]
    seen = total(sweep(sampled(of_all, 30, seed=2002)))
    assert not seen.examples
    assert seen.untouched < 3


@watched
@pytest.mark.parametrize("name", WAYS)
def test_a_copy_does_to_the_files_what_a_started_process_does(
    ready: dict[str, Case], name: str
) -> None:
    case = ready[name]
    started = Case(case.change, Program(FROM_CHECKOUT, case.program.home), case.original)
    assert started.undisturbed == case.undisturbed
    assert _calls(started) == _calls(case)


def _calls(case: Case) -> list[str]:
    folder = case.folder()
    log = folder.with_suffix(".log")
    case.program.run(folder, case.change.line, strace.watching(log))
    return [point.call for point in points(log, folder)]


@watched
def test_the_idiom_that_saves_halves_is_caught(ready: dict[str, Case]) -> None:
    (seen,) = sweep(sampled([trials(ready["idiom"])], 8, seed=2002))
    assert seen.wrongs[HALF]


def test_every_command_is_tried_as_one_that_reads_or_as_one_that_changes() -> None:
    tried = [change.line for change in CHANGES] + [*READING]
    groups = {command.rpartition(" ")[0] for command in TREE}
    for command in TREE.keys() - groups:
        words = command.removeprefix("sepca ")
        assert words == "export" or any(f"{line} ".startswith(f"{words} ") for line in tried), words


def test_a_command_that_changes_nothing_proves_nothing(ready: dict[str, Case]) -> None:
    case = ready["event add"]
    idle = Case(Change("log", "log", on=NOTHING), case.program, case.original)
    with pytest.raises(SystemExit, match="sepca log changes nothing"):
        trials(idle)


# ---- what the judge sees


@pytest.fixture
def left(ready: dict[str, Case]) -> Callable[..., list[str]]:
    """Judge the folder of an event that was added, behind SQL and other things done to it."""
    case = ready["event add"]

    def wrongs(
        ended: Ended, *statements: str, added: bool = False, cut: int | None = None
    ) -> list[str]:
        folder = case.folder()
        records = folder / RECORDS
        if added:
            case.program.must(folder, case.change.line)
        with closing(sqlite3.connect(records, isolation_level=None)) as connection:
            for statement in statements:
                connection.execute(statement)
        if cut is not None:
            records.write_bytes(records.read_bytes()[:cut])
        return judge(case, folder, ended)

    return wrongs


def test_what_was_confirmed_and_is_there_is_right(left: Callable[..., list[str]]) -> None:
    assert left(SAVED, added=True) == []


def test_what_was_killed_and_is_not_there_is_right(left: Callable[..., list[str]]) -> None:
    assert left(KILLED) == []


def test_what_was_confirmed_and_is_not_there_is_lost(left: Callable[..., list[str]]) -> None:
    assert left(SAVED) == [LOST]


def test_what_was_said_to_be_done_and_failed_was_said_too_soon(
    ready: dict[str, Case], left: Callable[..., list[str]]
) -> None:
    done, _ = ready["event add"].undisturbed
    assert left(Ended(5, done.said + TROUBLE.said)) == [TOO_SOON]


def test_an_event_without_one_of_its_guests_is_half(left: Callable[..., list[str]]) -> None:
    gone = "DELETE FROM participation WHERE event = 'conf-2023-sofia' AND role = 'speaker'"
    assert left(SAVED, gone, added=True) == [HALF]


def test_a_file_cut_short_is_damaged(left: Callable[..., list[str]]) -> None:
    assert left(KILLED, cut=4096 * 20) == [DAMAGED]


@pytest.mark.parametrize(
    "statement", ["DELETE FROM source", "DELETE FROM search_docsize"], ids=["reference", "index"]
)
def test_what_hangs_in_the_air_is_damaged(left: Callable[..., list[str]], statement: str) -> None:
    assert left(KILLED, statement) == [DAMAGED]


def test_a_command_that_cannot_be_typed_again_is_stuck(left: Callable[..., list[str]]) -> None:
    stop = "CREATE TRIGGER stop BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'no'); END"
    assert left(KILLED, stop) == [STUCK]


@pytest.mark.parametrize(
    ("ended", "well"),
    [
        (SAVED, True),
        (KILLED, True),
        (TROUBLE, True),
        (Ended(5, ()), False),
        (Ended(5, ("one", "two", "three")), False),
        (Ended(1, ("Traceback (most recent call last):",)), False),
        (Ended(70, ("sepca: this is a mistake in sepca (KeyError: 'x')",)), False),
    ],
)
def test_trouble_is_told_in_two_lines(ready: dict[str, Case], ended: Ended, well: bool) -> None:
    assert well_said(ready["event add"], ended) is well


# ---- what strace tells

LOG = """\
31 openat(AT_FDCWD</runs/7>, "/usr/lib/os.pyc", O_RDONLY) = 3</usr/lib/os.pyc>
31 openat(AT_FDCWD</runs/7>, "/runs/7/records.db", O_RDWR) = 3</runs/7/records.db>
31 pwrite64(3</runs/7/records.db>, "SQLite"..., 4096, 0) = 4096
31 write(1<pipe:[9]>, "recorded", 8) = 8
31 unlink("copy.db") = 0
"""


def test_points_are_the_calls_on_files_of_the_folder(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text(LOG)
    assert points(log, Path("/runs/7")) == [
        Point("openat", 2),
        Point("pwrite64", 1),
        Point("unlink", 1),
    ]


@pytest.mark.parametrize(
    ("end", "came"),
    [
        ("31 +++ exited with 0 +++", False),
        ("31 fsync(3</runs/7/records.db>) = ?\n31 +++ killed by SIGKILL +++", True),
        ("31 fsync(3</runs/7/records.db>) = -1 EIO (Input/output error) (INJECTED)", True),
        ("31 fsync(3</usr/lib/os.pyc>) = -1 EIO (Input/output error) (INJECTED)", False),
    ],
)
def test_a_fault_came_if_it_came_to_a_file_of_the_folder(
    tmp_path: Path, end: str, came: bool
) -> None:
    log = tmp_path / "log"
    log.write_text(LOG + end + "\n")
    assert struck(log, Path("/runs/7")) is came


def test_a_sample_takes_all_commands_and_their_calls_before_one_twice(
    ready: dict[str, Case],
) -> None:
    calls = [Point(call, number) for call in ("openat", "unlink") for number in range(1, 6)]
    of_all = [
        [Trial(ready[name], point, kind) for point in calls for kind in strace.KINDS]
        for name in WAYS
    ]
    taken = sampled(of_all, 6 * len(WAYS), seed=1)
    assert len({(t.case.change.name, t.point.call, t.kind) for t in taken}) == 6 * len(WAYS)
    assert len({trial.case.change.name for trial in taken[: len(WAYS)]}) == len(WAYS)
    assert sampled(of_all, 9, seed=1) == taken[:9]
