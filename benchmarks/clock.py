"""Runs whole processes and says what each took."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from time import perf_counter

from benchmarks.commands import Command

UNITS_IN_MIB = 1024**2 if sys.platform == "darwin" else 1024  # of the peak that the system tells


@dataclass(frozen=True)
class Run:
    """What one process took: seconds from start to end, seconds of processor, peak in MiB."""

    wall: float
    cpu: float
    peak: float


@dataclass(frozen=True)
class Pair:
    """A run and the one of bare Python just before it."""

    bare: Run
    run: Run


def run(command: Command) -> Run:
    """Run a command once. Ends the benchmark with its words when it fails."""
    if command.changes and command.original:
        shutil.copyfile(command.original, command.changes)
    begun = perf_counter()
    process = subprocess.Popen(
        command.words,
        env=command.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    assert process.stdout
    said = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    wall = perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stdout.close()
    if process.returncode:
        raise SystemExit(f"{command.name} failed:\n{said.decode(errors='replace')}")
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / UNITS_IN_MIB)


def in_rounds(measure: Command, commands: Sequence[Command], rounds: int) -> list[list[Pair]]:
    """The pairs of each command: all of them once to warm up, then once in every round."""
    for command in commands:
        run(command)
    taken = [[Pair(run(measure), run(command)) for command in commands] for _ in range(rounds)]
    return [list(pairs) for pairs in zip(*taken, strict=True)]
