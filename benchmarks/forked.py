"""The whole program in a copy of this process: what a command does, without its start each time."""

import os
import signal
import sys
import traceback
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from shlex import split
from tempfile import TemporaryFile
from typing import NamedTuple, NoReturn

import sepca_cli

# Every command whose answer comes from the records file; the last two are refused, with hints.
READING = (
    "event list",
    "event list --text police --from 2010 --until 2030",
    "event show ga-2022-bucharest",
    "presidency list",
    "presidency show romania",
    "presidency current",
    "presidency next",
    "presidency rotation",
    "party list",
    "party show romania-police",
    "person list",
    "person show zoran-brdanin",
    "source list",
    "source show coe-2022-12",
    "report timeline",
    "report participation",
    "report participation --rows person --columns event",
    "report presidencies",
    "report dossier romania",
    "report year 2022",
    "report topics",
    "report sources",
    "search police",
    "check",
    "check --deep",
    "log",
    "log ga-2022-bucharest",
    "log --head",
    "event show gb-2022-bucharest",
    "party show polic",
)
CHANGING = (
    "event add Visit --kind visit --when 2021 --city Nis --with romania-police",
    "event edit ga-2022-bucharest --city Sinaia",
    "party name romania-police Politia",
    "undo --yes",
    "backup",
)
LONGEST = 5  # seconds of the processor that any of them may take
PATIENCE = 60  # seconds by the clock, on a machine that is busy with other things


class Ended(NamedTuple):
    """How a command ended: its exit code (minus the signal that killed it), and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def trouble(self) -> str:
        """What is wrong with such an end, whatever was asked; "" if nothing is."""
        if self.code in (-signal.SIGPROF, -signal.SIGALRM):
            return f"takes longer than {LONGEST} s"
        if self.code not in (0, 1, 2, 3, 5) or "Traceback" in self.err:
            return f"ends with {self.code}: {self.err[-300:]}"
        if self.code and not 1 <= len(self.err.splitlines()) <= 2:
            return f"says {len(self.err.splitlines())} lines: {self.err[:300]}"
        return ""


def run(line: str, records: Path) -> Ended:
    """Run a line of words on a records file. Needs a Unix, and a process without threads."""
    import_everything()
    with TemporaryFile() as out, TemporaryFile() as err:
        if not (child := os.fork()):
            become(["sepca", *split(line), "--db", str(records)], out.fileno(), err.fileno())
        _, status = os.waitpid(child, 0)
        out.seek(0)
        err.seek(0)
        return Ended(os.waitstatus_to_exitcode(status), out.read().decode(), err.read().decode())


@cache
def import_everything() -> None:
    """Import the whole program once, and not once in each copy."""
    import_module("rapidfuzz.process")
    import_module("typer.main")
    for module in walk_packages(sepca_cli.__path__, "sepca_cli."):
        import_module(module.name)


def become(words: list[str], out: int, err: int) -> NoReturn:
    """Be the program that was called by these words; `out` and `err` are numbers of open files."""
    from sepca_cli.__main__ import main

    code: object = 0
    try:
        signal.setitimer(signal.ITIMER_PROF, LONGEST)
        signal.alarm(PATIENCE)
        os.dup2(out, 1)
        os.dup2(err, 2)
        sys.argv = words
        sys.stdin = open(os.devnull)  # noqa: SIM115 - the three end with the process
        sys.stdout, sys.stderr = open(1, "w", encoding="utf-8"), open(2, "w", encoding="utf-8")  # noqa: SIM115
        main()
    except SystemExit as end:
        code = end.code or 0
    except BaseException:
        traceback.print_exc()
        code = 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(int(str(code)))
