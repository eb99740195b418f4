"""The installed program, as whole processes: what it imports, how it ends, and many at once."""

import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

Process = subprocess.CompletedProcess[bytes]
Program = Callable[..., Process]
PYTHON = [sys.executable, "-m", "sepca_cli"]


@pytest.fixture
def program(small: Path) -> Program:
    """Run the program on a copy of the small record."""
    assert small.exists()

    def run(*words: str | bytes, **environment: str) -> Process:
        return subprocess.run(
            [*PYTHON, *words],
            capture_output=True,
            stdin=subprocess.DEVNULL,
            env=os.environ | environment,
            timeout=60,
        )

    return run


def imported(*words: str) -> set[str]:
    """The modules that a command has imported when it ends."""
    code = (
        "import sys, atexit\n"
        "atexit.register(lambda: print(*sys.modules, file=sys.stderr))\n"
        f"sys.argv = ['sepca', *{words!r}]\n"
        "from sepca_cli.__main__ import main\n"
        "main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stderr.splitlines()[-1].split())


def test_the_version_is_answered_before_anything_is_imported() -> None:
    modules = imported("--version")
    assert not modules & {"typer", "sqlite3", "rich", "re", "sepca_cli.cli"}


@pytest.mark.parametrize(
    "words",
    [
        ("event", "list"),
        ("event", "show", "ga-2022"),
        ("presidency", "current"),
        ("event", "add", "X", "--kind", "other", "--when", "2021", "--with", "interpol"),
        ("event", "list", "--format", "csv"),
        ("event", "list", "--format", "json"),
    ],
)
@pytest.mark.usefixtures("program")
def test_everyday_commands_import_neither_sqlite_utils_nor_rich(words: tuple[str, ...]) -> None:
    modules = imported(*words)
    assert "sqlite3" in modules
    assert not {"sqlite_utils", "rich.table", "rich.console", "rapidfuzz"} & modules


def test_a_refusal_is_two_lines_on_standard_error_with_its_exit_code(program: Program) -> None:
    refused = program("event", "show", "nothing")
    assert (refused.returncode, refused.stdout) == (3, b"")
    assert refused.stderr.startswith(b"sepca: ")
    assert len(refused.stderr.splitlines()) == 2


def test_a_missing_file_is_not_made_by_reading(program: Program, tmp_path: Path) -> None:
    done = program("event", "list", SEPCA_DB=str(tmp_path / "other.db"))
    assert done.returncode == 5
    assert b"sepca init" in done.stderr
    assert not (tmp_path / "other.db").exists()


def test_words_that_are_not_utf_8_are_refused(program: Program) -> None:
    done = program("event", "add", b"caf\xe9 Beograd", "--kind", "other", "--when", "2021")
    assert done.returncode == 2
    assert b"UTF-8" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "tr_TR.UTF-8"},
        {"LC_ALL": "sr_RS.UTF-8"},
        {"TZ": "Pacific/Kiritimati"},
        {"COLUMNS": "0"},
        {"PYTHONUNBUFFERED": "1"},
    ],
    ids=str,
)
def test_it_works_the_same_in_any_locale_and_window(
    program: Program, environment: dict[str, str]
) -> None:
    done = program("person", "show", "zoran-brdanin", **environment)
    assert done.returncode == 0
    assert b"Zoran" in done.stdout
    assert done.stderr == b""
    assert program("event", "list", **environment).stdout == program("event", "list").stdout


@pytest.mark.parametrize("buffered", ["", "1"])
def test_a_reader_that_goes_away_ends_it_in_silence(program: Program, buffered: str) -> None:
    words = " ".join([*PYTHON, "party", "list", "--format", "csv"])
    done = subprocess.run(
        ["bash", "-c", f"{words} | head -n 1 >/dev/null; exit ${{PIPESTATUS[0]}}"],
        capture_output=True,
        env=os.environ | {"PYTHONUNBUFFERED": buffered},
    )
    assert done.returncode in (0, 141)
    assert done.stderr == b""
    assert program("event", "list").returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_or_closed_standard_output_is_noticed(program: Program) -> None:
    assert program("event", "list").returncode == 0
    words = " ".join([*PYTHON, "event", "list"])
    for redirection in (">/dev/full", ">&-"):
        done = subprocess.run(["bash", "-c", f"{words} {redirection}"], capture_output=True)
        assert done.returncode == 5
        assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("words", ["--version", "--help", "event --help"])
def test_help_and_version_too_notice_a_full_standard_output(words: str) -> None:
    line = " ".join([*PYTHON, words, ">/dev/full"])
    done = subprocess.run(["bash", "-c", line], capture_output=True)
    assert done.returncode in (2, 5)
    assert b"Traceback" not in done.stderr
    assert b"mistake in sepca" not in done.stderr


@pytest.mark.parametrize(
    "words", ["event add", "event edit ga-2022", "event remove ga-2022", "event add --json -"]
)
def test_a_closed_standard_input_asks_nobody(program: Program, words: str) -> None:
    assert program("event", "list").returncode == 0
    line = " ".join([*PYTHON, words, "<&-"])
    done = subprocess.run(["bash", "-c", line], capture_output=True)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) <= 2


@pytest.mark.parametrize("path", ["/", "/nowhere/at/all.db", "x" * 5000, "a\nb"])
def test_a_path_that_cannot_be_a_records_file_is_said_to_be(program: Program, path: str) -> None:
    done = program("event", "list", SEPCA_DB=path)
    assert done.returncode == 5
    assert b"Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) <= 2


def test_many_who_write_at_once_are_all_saved_while_others_read(program: Program) -> None:
    def write(number: int) -> Process:
        return program(
            "event",
            "add",
            f"Meeting {number}",
            "--kind",
            "other",
            "--when",
            "2021",
            "--city",
            "Nis",
        )

    def read(_: int) -> Process:
        return program("event", "list", "--format", "csv")

    with ThreadPoolExecutor(8) as desks:
        written = list(desks.map(write, range(16)))
        seen = list(desks.map(read, range(8)))
    assert [done.returncode for done in (*written, *seen)] == [0] * 24
    listed = program("event", "list", "--format", "csv").stdout.decode()
    assert sum(line.startswith("ev-2021-nis") for line in listed.splitlines()) == 16
    assert program("check", "--rule", "history").returncode == 0


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("sepca ev", ["event"]),
        ("sepca event sh", ["show"]),
        ("sepca event show ga-2", ["ga-2022-bucharest"]),
        ("sepca event show zz", []),
        ("sepca event add X --kind semi", ["seminar"]),
        ("sepca event add X --with inter", ["interpol"]),
        ("sepca event add X --with INTER", ["INTERPOL"]),
        ("sepca party show C-", ["C-PROC"]),
        ("sepca party show Rom", ["Romania"]),
        ("sepca event add X --with interpol:pre", ["interpol:presenter"]),
        ("sepca presidency show r", ["romania-2021"]),
        ("sepca event list --topic cy", ["cybercrime"]),
        ("sepca event list --format js", ["json", "jsonl"]),
        ("sepca source show c", ["coe-2022-12"]),
        ("sepca event list --presi", ["--presidency"]),
    ],
)
def test_the_shell_is_offered_what_fits(program: Program, words: str, offered: list[str]) -> None:
    typed = words.split()
    done = program(
        _SEPCA_COMPLETE="complete_bash", COMP_WORDS=words, COMP_CWORD=str(len(typed) - 1)
    )
    assert done.stdout.decode().split() == offered
    assert done.stderr == b""


def test_without_a_records_file_the_shell_is_offered_nothing_in_silence(
    program: Program, tmp_path: Path
) -> None:
    done = program(
        _SEPCA_COMPLETE="complete_bash",
        COMP_WORDS="sepca event show ga",
        COMP_CWORD="3",
        SEPCA_DB=str(tmp_path / "none.db"),
    )
    assert (done.stdout.strip(), done.stderr) == (b"", b"")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_completion_script_can_be_had_for_each_shell(program: Program, shell: str) -> None:
    done = program("--show-completion", shell, _TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION="1")
    assert done.returncode == 0, done.stderr
    assert b"_SEPCA_COMPLETE" in done.stdout
