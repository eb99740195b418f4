"""On a terminal, what is longer than the window is read page by page."""

import sys
from functools import partial
from pathlib import Path

import pexpect
import pytest

from tests.cli import at_a_terminal
from tests.running import Sepca

PAGER = """
import sys
read = sys.stdin.readline()
print(f"a pager began with {read!r}", flush=True)
"""


@pytest.fixture
def pager(tmp_path: Path) -> str:
    """A pager that reads one line and leaves."""
    return pager_that(tmp_path, "")


def pager_that(folder: Path, then: str) -> str:
    """A pager that shows the first line that it is given, and then does something else."""
    path = folder / "pager.py"
    path.write_text(PAGER + then)
    return f"{sys.executable} {path}"


# A dumb terminal has no pager.
typed = partial(at_a_terminal.typed, TERM="xterm", NO_COLOR="1")


def shown_by(child: "pexpect.spawn[str]") -> tuple[str, int | None]:
    """What was shown, and the exit code."""
    shown = child.read()
    child.close()
    return shown, child.exitstatus


@pytest.mark.usefixtures("records")
def test_a_long_answer_is_given_to_the_pager_and_a_closed_one_is_no_trouble(pager: str) -> None:
    shown, code = shown_by(typed("report timeline", PAGER=pager))
    assert "a pager began with 'Timeline" in shown
    assert "ga-2022-bucharest" not in shown
    assert code == 0


@pytest.mark.usefixtures("records")
@pytest.mark.parametrize("installed", [True, False])
def test_where_no_pager_is_chosen_it_is_less_if_there_is_one(
    pager: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, installed: bool
) -> None:
    less = tmp_path / "less"
    less.write_text(f"#!/bin/sh\nexec {pager}\n")
    less.chmod(0o700 if installed else 0o600)
    monkeypatch.delenv("PAGER", raising=False)
    shown, code = shown_by(typed("report timeline", PATH=str(tmp_path)))
    assert ("a pager began" in shown) is installed
    assert ("ga-2022-bucharest" in shown) is not installed
    assert code == 0


@pytest.mark.usefixtures("records")
@pytest.mark.parametrize(
    ("line", "lines", "environment"),
    [
        ("report timeline", 2000, {}),
        ("report timeline --format plain", 24, {}),
        ("report timeline --format csv", 24, {}),
        ("report timeline", 24, {"PAGER": ""}),
        ("report timeline", 24, {"PAGER": "cat"}),
        ("report timeline", 24, {"PAGER": "no-such-program"}),
        ("report timeline", 24, {"PAGER": '"'}),
        ("report timeline", 24, {"TERM": "dumb"}),
    ],
)
def test_nothing_stands_between_where_none_is_wanted(
    pager: str, line: str, lines: int, environment: dict[str, str]
) -> None:
    shown, code = shown_by(typed(line, lines, **({"PAGER": pager} | environment)))
    assert "a pager began" not in shown
    assert "ga-2022-bucharest" in shown
    assert code == 0


def test_a_pipe_has_no_pager(public: Sepca, pager: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAGER", pager)
    piped = public("report timeline")
    assert "ga-2022-bucharest" in piped.stdout
    assert "a pager began" not in piped.output


@pytest.mark.parametrize("line", ["report timeline", "event list", "event list --from 2022"])
def test_who_reads_a_page_keeps_nobody_from_changing_the_record(
    records: Path, tmp_path: Path, bare: Sepca, line: str
) -> None:
    wait = "input_ = open('/dev/tty'); input_.readline()"
    child = typed(f"{line} --db {records}", lines=8, PAGER=pager_that(tmp_path, wait))
    child.expect("a pager began")
    done = bare(f'event add "Seminar" --when 2024-05-06 --kind seminar --db {records}')
    assert done.exit_code == 0
    child.sendline("")
    assert shown_by(child)[1] == 0


def test_ctrl_c_waits_for_the_pager_and_ends_with_130(records: Path, tmp_path: Path) -> None:
    deaf = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
    wait = deaf + "print('ready', flush=True); open('/dev/tty').readline(); print('the pager left')"
    child = typed(f"report timeline --db {records}", PAGER=pager_that(tmp_path, wait))
    child.expect("ready")
    child.sendintr()
    child.sendline("")
    shown, code = shown_by(child)
    assert "the pager left" in shown
    assert code == 130
