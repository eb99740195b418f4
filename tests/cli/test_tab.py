"""What the shell is offered at Tab: the same as Typer would say, but without it and at once."""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from docs.tree import TREE as TABLE
from docs.tree import tree
from sepca_cli.cli.nouns import app
from sepca_cli.cli.tab.shells import complete
from sepca_cli.cli.tab.tree import TREE
from sepca_cli.model import ROLES

Answer = tuple[str, int]
Ask = Callable[[dict[str, str]], Answer]

# Every kind of place that a cursor can stand in; it stands at the end.
LINES = [
    "sepca ",
    "sepca ev",
    "sepca --",
    "sepca --format ",
    "sepca event sh",
    "sepca event show ",
    "sepca event show ga-2",
    "sepca event show GA-2",
    "sepca event show 'ga-2",
    "sepca event show zz",
    "sepca event show ga-2022-bucharest ",
    "sepca event show ga-2022-bucharest --",
    "sepca event show -- ga",
    "sepca event show --yes --format json ga",
    "sepca event add X ",
    "sepca event add X --o",
    "sepca event add X --online --",
    "sepca event add X --title Y --kind se",
    "sepca event add X --city ",
    "sepca event add X --kind seminar --",
    "sepca event add X --host romania-police --host ",
    "sepca event add X --host romania-police --ho",
    "sepca event add X --with inter",
    "sepca event add X --with interpol:",
    "sepca event add X --with interpol:pre",
    "sepca event add X --certainty ",
    "sepca event attend ga",
    "sepca event attend ga-2022-bucharest in",
    "sepca event attend ga-2022-bucharest interpol:guest --as host c-p",
    "sepca event list --topic cy",
    "sepca event list --presi",
    "sepca event list --kind=seminar --party ",
    "sepca event list --format js",
    "sepca source cite coe-2022-12 ",
    "sepca source cite coe-2022-12 ga-2022-bucharest ",
    "sepca presidency show ",
    "sepca report dossier r",
    "sepca search cyber",
    "sepca --db none.db event show ",
    "sepca event show --db=none.db ga",
]


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Ask:
    """Ask our own answer: what is printed, and the exit code."""

    def ask(environment: dict[str, str]) -> Answer:
        with monkeypatch.context() as changed:
            for name, value in environment.items():
                changed.setenv(name, value)
            code = complete(environment["_SEPCA_COMPLETE"].removeprefix("complete_"))
        printed, complaints = capsys.readouterr()
        assert complaints == ""
        return printed, code

    return ask


def simple(environment: dict[str, str]) -> Answer:
    """Typer's answer; it breaks what an option means at the end of the window."""
    done = CliRunner().invoke(app, env=environment | {"COLUMNS": "1000"})
    return done.stdout, done.exit_code


def at_tab(shell: str, line: str) -> dict[str, str]:
    """What the shell's script puts into the environment at the end of a line."""
    words = line.split(" ")
    return {
        "_SEPCA_COMPLETE": f"complete_{shell}",
        "COMP_WORDS": "\n".join(words),
        "COMP_CWORD": str(len(words) - 1),
        "_TYPER_COMPLETE_ARGS": line,
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }


def items(answer: Answer) -> tuple[list[str], int]:
    """What is offered, in no order: the shells put it in their own."""
    printed, code = answer
    return sorted(filter(None, re.split(r"\n|\(\(|\)\)", printed))), code


@pytest.mark.usefixtures("sepca")
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
@pytest.mark.parametrize("line", LINES)
def test_tab_offers_what_typer_would(quick: Ask, shell: str, line: str) -> None:
    asked = at_tab(shell, line)
    assert items(quick(asked)) == items(simple(asked))


@pytest.mark.parametrize("path", TREE)
def test_tab_knows_every_command_and_option(quick: Ask, path: str) -> None:
    for line in (f"{path} ", f"{path} -"):
        asked = at_tab("fish", line)
        assert items(quick(asked)) == items(simple(asked))


def test_the_table_of_commands_is_up_to_date() -> None:
    assert TABLE.read_text(encoding="utf-8") == tree(), "python -m docs.tree"


@pytest.mark.usefixtures("sepca")
@pytest.mark.parametrize(
    ("pieces", "offered"),
    [
        ("event add X --with interpol : pre", "presenter"),
        ("event add X --with 'Romanian Police' : ch", "chair"),
        ("event add X --kind = semi", "seminar"),
        ("event list --party = inter", "interpol"),
        ("source add News --url https : //x.org --publis", "--published\n--publisher"),
        ("source cite coe-2022-12 ga-2022-bucharest host : interpol --certainty inf", "inferred"),
    ],
)
def test_bash_breaks_words_and_gets_the_end_of_the_last(
    quick: Ask, pieces: str, offered: str
) -> None:
    asked = at_tab("bash", f"sepca {pieces}") | {"COMP_CWORD": str(len(shlex.split(pieces)))}
    assert items(quick(asked)) == (offered.splitlines(), 0)


@pytest.mark.usefixtures("sepca")
def test_bash_gets_every_value_right_behind_the_break(quick: Ask) -> None:
    for pieces in ("event add X --with interpol :", "event attend ga-2022-bucharest interpol :"):
        printed, _ = quick(at_tab("bash", f"sepca {pieces}"))
        assert tuple(printed.split()) == ROLES


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_a_value_behind_an_equals_sign_is_offered_with_its_option(quick: Ask, shell: str) -> None:
    """Typer would offer the bare value, which these shells do not find in the word."""
    printed, _ = quick(at_tab(shell, "sepca event add X --kind=semi"))
    assert "--kind=seminar" in printed


def test_fish_is_told_whether_anything_can_be_offered(quick: Ask) -> None:
    question = {"_TYPER_COMPLETE_FISH_ACTION": "is-args"}
    assert quick(at_tab("fish", "sepca ev") | question) == ("", 0)
    assert quick(at_tab("fish", "sepca event add ") | question) == ("", 1)


@pytest.mark.usefixtures("sepca")
def test_the_records_file_may_stand_in_the_line(
    quick: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SEPCA_DB")
    monkeypatch.setenv("HOME", str(tmp_path))
    for told in ("--db ~/records.db event show", "event show --db=~/records.db"):
        assert quick(at_tab("bash", f"sepca {told} ga")) == ("ga-2022-bucharest\n", 0)


@pytest.mark.usefixtures("sepca")
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
@pytest.mark.parametrize(
    "line",
    [
        "sepca nonsense ",
        "sepca event nonsense --kind ",
        "sepca event show --nonsense=",
        "sepca event show \udcff",
    ],
)
def test_what_makes_no_sense_is_met_with_silence(quick: Ask, shell: str, line: str) -> None:
    printed, _ = quick(at_tab(shell, line))
    assert printed.strip() in ("", "_files")


def test_a_shell_that_hands_out_nothing_is_met_with_silence(quick: Ask) -> None:
    assert quick({"_SEPCA_COMPLETE": "complete_bash"}) == ("", 1)


def test_a_broken_records_file_is_met_with_silence(quick: Ask, tmp_path: Path) -> None:
    (tmp_path / "records.db").write_bytes(b"SQLite format 3\0" + bytes(100))
    assert quick(at_tab("bash", "sepca event show ga")) == ("\n", 0)


@pytest.mark.usefixtures("sepca")
def test_a_key_is_offered_without_typer_and_without_the_records() -> None:
    code = "import sys, sepca_cli.__main__ as way\ntry: way.main()\nfinally: print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | at_tab("bash", "sepca event show ga"),
        capture_output=True,
        text=True,
    )
    key, *modules = done.stdout.split()
    assert key == "ga-2022-bucharest"
    assert "sepca_cli.cli.tab.shells" in modules
    assert not {"typer", "sepca_cli.model", "sepca_cli.cli.desk"} & set(modules)
