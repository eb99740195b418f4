"""Whole processes whose reader goes away, whose disk is full, or whom somebody interrupts."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

pytest.importorskip("fcntl", reason="needs the signals and files of a Unix")

PYTHON = [sys.executable, "-m", "sepca_cli"]
TALKING = ["--version", "--help", "event --help", "event list"]
# Answers of ten sizes, from some twenty bytes to more than a pipe holds.
SIZES = [
    "presidency current",
    "presidency list --format csv",
    "presidency rotation --format json",
    "report topics --format tsv",
    "source list",
    "person list --format plain",
    "report participation --format json",
    "event list --format markdown",
    "report timeline --format json",
    "report participation --rows person --columns event --format json",
]

STARTING = """
import sys
class Interrupting:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupting())
sys.argv = ["sepca", "event", "list"]
from sepca_cli.__main__ import main
main()
"""
ENDING = """
import atexit, signal, sys
atexit.register(signal.raise_signal, signal.SIGINT)
sys.argv = ["sepca", "event", "list"]
from sepca_cli.__main__ import main
main()
"""
ANY_MOMENT = """
import sys
from sepca_cli.__main__ import main
sys.stderr.write(".")
sys.stderr.flush()
sys.argv = ["sepca", "event", "list"]
main()
"""


pytestmark = pytest.mark.usefixtures("records")


@pytest.fixture
def nobody() -> Iterator[int]:
    """A pipe whose reader has gone."""
    reading, writing = os.pipe()
    os.close(reading)
    yield writing
    os.close(writing)


def run(line: str, output: int, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [*PYTHON, *line.split()],
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.PIPE,
        env=os.environ | environment,
        timeout=60,
    )


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("line", TALKING)
def test_a_reader_that_has_gone_is_left_in_silence(nobody: int, line: str, unbuffered: str) -> None:
    ended = run(line, nobody, PYTHONUNBUFFERED=unbuffered)
    assert (ended.returncode, ended.stderr) == (141, b"")


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("line", SIZES)
def test_a_reader_may_take_only_the_beginning_of_any_answer(line: str, unbuffered: str) -> None:
    child = subprocess.Popen(
        [*PYTHON, *line.split()],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONUNBUFFERED": unbuffered},
    )
    assert child.stdout
    assert child.stderr
    child.stdout.read(10)
    child.stdout.close()
    assert child.stderr.read() == b""
    child.stderr.close()
    assert child.wait() in (0, 141)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("line", TALKING)
def test_a_full_disk_is_said_in_one_line(line: str, unbuffered: str) -> None:
    with Path("/dev/full").open("wb") as full:
        ended = run(line, full.fileno(), PYTHONUNBUFFERED=unbuffered)
    assert ended.returncode == 5
    assert ended.stderr.endswith(b"No space left on device\n")
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_disk_that_becomes_full_on_the_way_is_said_in_one_line(
    tmp_path: Path, unbuffered: str
) -> None:
    words = " ".join([*PYTHON, "event", "list", "--format", "json"])
    line = f"ulimit -f 8; PYTHONUNBUFFERED={unbuffered} {words} > {tmp_path}/events.json"
    ended = subprocess.run(["bash", "-c", line], stderr=subprocess.PIPE)
    assert ended.returncode == 5
    assert ended.stderr == b"sepca: cannot write the answer: File too large\n"


@pytest.mark.parametrize("line", TALKING)
def test_a_closed_output_is_said_in_one_line(line: str) -> None:
    words = " ".join([*PYTHON, line, ">&-"])
    ended = subprocess.run(["bash", "-c", words], stderr=subprocess.PIPE)
    assert ended.returncode == 5
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.parametrize("closed", ["2>&-", "2>/dev/full", "2>&- >&- <&-"])
@pytest.mark.parametrize(("line", "code"), [("event show nothing", 3), ("evnt list", 2)])
def test_a_refusal_that_nobody_hears_has_its_exit_code(closed: str, line: str, code: int) -> None:
    assert subprocess.run(["bash", "-c", " ".join([*PYTHON, line, closed])]).returncode == code


def test_a_change_is_saved_when_nobody_hears_of_it(records: Path) -> None:
    words = " ".join([*PYTHON, "party", "name", "romania-police", "Politia", "2>&- >&-"])
    assert subprocess.run(["bash", "-c", words]).returncode == 0
    with closing(sqlite3.connect(records)) as connection:
        assert connection.execute("SELECT 1 FROM name WHERE name = 'Politia'").fetchone()


@pytest.mark.parametrize(
    "module",
    [
        "sepca_cli.cli.main",
        "typer",
        "typer.core",
        "sepca_cli.cli.nouns",
        "sepca_cli.output",
        "sepca_cli.cli.event",
        "sqlite3",
        "sepca_cli.store.rows",
        "sepca_cli.reports.events",
        "sepca_cli.output.table",
    ],
)
def test_ctrl_c_while_modules_are_imported_ends_with_130_in_silence(module: str) -> None:
    code = STARTING.format(module=module)
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True)
    assert (ended.returncode, ended.stderr) == (130, b"")


@pytest.mark.parametrize("module", ["typer", "sepca_cli.reports.events"])
def test_ctrl_c_while_a_class_is_made_ends_with_130_as_well(module: str) -> None:
    # Up to Python 3.11 it comes out of there as the cause of another error.
    code = STARTING.format(module=module).replace(
        "raise KeyboardInterrupt", "raise RuntimeError from KeyboardInterrupt()"
    )
    assert "RuntimeError" in code
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True)
    assert (ended.returncode, ended.stderr) == (130, b"")


def test_ctrl_c_while_an_object_is_let_go_ends_with_130_as_well() -> None:
    # Python ignores what is raised there, and only tells of it.
    letting_go = "type('Gone', (), {'__del__': lambda self: signal.raise_signal(signal.SIGINT)})()"
    code = STARTING.format(module="typer").replace("raise KeyboardInterrupt", letting_go)
    assert letting_go in code
    ended = subprocess.run([sys.executable, "-c", f"import signal{code}"], capture_output=True)
    assert (ended.returncode, ended.stderr) == (130, b"")


def test_ctrl_c_when_all_is_done_changes_nothing() -> None:
    ended = subprocess.run([sys.executable, "-c", ENDING], capture_output=True)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert ended.stdout


@pytest.mark.parametrize("milliseconds", range(10, 210, 20))
def test_ctrl_c_at_any_moment_ends_with_130_in_silence(milliseconds: int) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", ANY_MOMENT], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert child.stderr
    assert child.stderr.read(1) == b"."
    try:
        child.communicate(timeout=milliseconds / 1000)
    except subprocess.TimeoutExpired:
        child.send_signal(signal.SIGINT)
    _, said = child.communicate()
    assert said == b""
    assert child.returncode in (0, 130)  # 0 on a machine that was done before


@pytest.mark.parametrize("sent", [signal.SIGTERM, signal.SIGHUP])
def test_a_command_that_is_stopped_while_it_waits_saves_nothing(
    records: Path, sent: signal.Signals
) -> None:
    before = records.read_bytes()
    with closing(sqlite3.connect(records, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        child = subprocess.Popen([*PYTHON, "party", "name", "romania-police", "Politia"])
        with pytest.raises(subprocess.TimeoutExpired):
            child.wait(0.5)
        child.send_signal(sent)
        assert child.wait() == -sent
    assert records.read_bytes() == before


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "C.UTF-8"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "latin-1"},
        *({"COLUMNS": columns} for columns in ("0", "1", "8", "19", "20")),
    ],
    ids=str,
)
def test_every_locale_and_window_is_answered(environment: dict[str, str]) -> None:
    ended = subprocess.run(
        [*PYTHON, "party", "list"], capture_output=True, env=os.environ | environment
    )
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert ended.stdout.count(b"\n") > 40


@pytest.mark.parametrize("lock", ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"])
def test_ctrl_c_is_heard_while_another_program_holds_the_file(records: Path, lock: str) -> None:
    before = records.read_bytes()
    with closing(sqlite3.connect(records, isolation_level=None)) as other:
        other.execute(lock)
        child = subprocess.Popen([*PYTHON, "party", "name", "romania-police", "Politia"])
        with pytest.raises(subprocess.TimeoutExpired):
            child.wait(0.5)
        child.send_signal(signal.SIGINT)
        assert child.wait(5) == 130
    assert records.read_bytes() == before
