"""Runs whole processes and says what each took."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from signal import SIGKILL
from threading import Timer
from time import perf_counter

from benchmarks.commands import Command
from benchmarks.terminal import until_first_screen

UNITS_IN_MIB = 1024**2 if sys.platform == "darwin" else 1024  # of the peak that the system tells
PIECE = 1 << 16
LONG = 5.0  # seconds of one turn; what takes longer is run three times, and its first time counts


@dataclass(frozen=True)
class Run:
    """What one process took: seconds from start to end, seconds of processor, peak in MiB.

    `ended` is false for one that was stopped because nobody would have waited for it.
    """

    wall: float
    cpu: float
    peak: float
    ended: bool = True


def run(command: Command, turn: int = 0, patience: float = 600) -> Run:
    """Run a command once. Ends the benchmark with its words when it fails.

    What it writes is read and thrown away as it comes. A process that is started has at the least
    the peak of the one that starts it, so this one has to stay small.
    """
    command.before()
    words = [*command.words, *command.each_turn(turn)]
    begun = perf_counter()
    if command.first_screen:
        wall, used = until_first_screen(words, command.environment, patience)
        cpu = used.ru_utime + used.ru_stime
        return Run(wall, cpu, used.ru_maxrss / UNITS_IN_MIB, ended=wall < patience)
    process = subprocess.Popen(
        words,
        env=command.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    late = Timer(patience, process.kill)
    late.start()
    assert process.stdout
    said = b""
    while piece := os.read(process.stdout.fileno(), PIECE):
        said = (said + piece)[-PIECE:]
    _, status, used = os.wait4(process.pid, 0)
    wall = perf_counter() - begun
    late.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stdout.close()
    stopped = process.returncode == -SIGKILL and wall >= patience
    if process.returncode not in command.fine and not stopped:
        raise SystemExit(f"{command.name}: {words[:9]}\n{said[-2000:].decode(errors='replace')}")
    peak = used.ru_maxrss / UNITS_IN_MIB
    return Run(wall, used.ru_utime + used.ru_stime, peak, not stopped)


def in_rounds(
    groups: Sequence[Sequence[Command]], rounds: int, patience: float
) -> list[list[list[Run]]]:
    """The runs of each command of each group, which in a round run one after the other.

    A busy moment of the machine so falls on a command and on what it is measured by. The first
    round is to warm up and is not counted, except for what takes long: that is run three times in
    all. What exhausted the patience is not run again.
    """
    taken = [[[run(each, 0, patience)] for each in group] for group in groups]
    for turn in range(1, rounds + 1):
        for group, runs in zip(groups, taken, strict=True):
            first = [each[0] for each in runs]
            if turn > 2 and sum(each.wall for each in first) > LONG:
                continue
            for command, before in zip(group, runs, strict=True):
                if before[0].ended:
                    before.append(run(command, turn, patience))
    for runs in taken:
        quick = sum(each[0].wall for each in runs) <= LONG
        for each in runs:
            if quick and each[0].ended:
                del each[0]
    return taken
