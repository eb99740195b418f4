"""Every changing command is ended from outside at random moments.

    python -m benchmarks.kills --times 20               a few of each command
    python -m benchmarks.kills                          500 of each, in about two hours
    python -m benchmarks.kills --command "event add"    one command; may be repeated

The signals are those of kill -9, of an end asked for (TERM), of a window that is closed (HUP) and
of Ctrl-C (INT), in turn. Each comes after a random time, not longer than the command usually
takes. What is judged, and how, is told in `benchmarks.proof`; beside it, Ctrl-C has to be answered
with the exit code 130 once the program has begun. "points" counts the signals that were used.
"""

import random
import shutil
import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from concurrent.futures import ThreadPoolExecutor
from signal import Signals
from statistics import median
from subprocess import TimeoutExpired
from time import perf_counter

from benchmarks.proof.cases import cases, named
from benchmarks.proof.judge import BADLY_SAID, Case, judge, well_said
from benchmarks.proof.program import Ended, installed
from benchmarks.proof.sweep import AT_ONCE
from benchmarks.proof.tally import Tally, table, told, total

SIGNALS = (Signals.SIGKILL, Signals.SIGTERM, Signals.SIGHUP, Signals.SIGINT)
USUAL = 6  # undisturbed runs that tell how long a command usually takes


def main() -> None:
    """Send the signals and print the table; ends with 1 when something went wrong."""
    words = ArgumentParser(
        prog="python -m benchmarks.kills",
        description=__doc__,
        formatter_class=RawDescriptionHelpFormatter,
    )
    words.add_argument("--command", action="append", default=[], metavar="NAME")
    words.add_argument("--times", type=int, default=500, metavar="N")
    words.add_argument("--seed", type=int, default=2002)
    asked = words.parse_args()
    changes = named(asked.command)
    luck = random.Random(asked.seed)
    with installed() as program:
        tallies = told(_tally(case, asked.times, luck) for case in cases(program, changes))
    whole = total(tallies)
    print(table([*tallies, whole]))
    print(f"{len(tallies)} commands, {whole.runs} signals, {whole.wrongs.total()} wrongs")
    sys.exit(bool(whole.wrongs.total()))


def _tally(case: Case, times: int, luck: random.Random) -> Tally:
    tally = Tally(case.change.name, points=len(SIGNALS))
    begun = perf_counter()
    with ThreadPoolExecutor(AT_ONCE) as threads:
        usual = median(threads.map(_seconds, [case] * USUAL))
        plan = [(SIGNALS[turn % len(SIGNALS)], luck.uniform(0, usual)) for turn in range(times)]
        runs = threads.map(lambda planned: _signalled(case, *planned), plan)
        for (signal, delay), (came, wrongs) in zip(plan, runs, strict=True):
            tally.count(f"{signal.name} after {1000 * delay:.0f} ms", came, wrongs)
    tally.seconds = perf_counter() - begun
    return tally


def _seconds(case: Case) -> float:
    folder = case.folder()
    begun = perf_counter()
    case.program.run(folder, case.change.line)
    taken = perf_counter() - begun
    shutil.rmtree(folder)
    return taken


def _signalled(case: Case, signal: Signals, delay: float) -> tuple[bool, list[str]]:
    """Run once and send a signal; whether it came in time, and the wrongs of what was left."""
    folder = case.folder()
    process = case.program.begin(folder, case.program.command(case.change.line))
    try:
        process.wait(delay)
        came = False
    except TimeoutExpired:
        process.send_signal(signal)
        came = True
    ended = case.program.finish(process)
    wrongs = judge(case, folder, ended)
    if not _answered(case, signal, ended):
        wrongs.append(BADLY_SAID)
    shutil.rmtree(folder)
    return came, wrongs


def _answered(case: Case, signal: Signals, ended: Ended) -> bool:
    """Whether a run ends as it should: well or with 130 after Ctrl-C, and not in many words."""
    if signal != Signals.SIGINT:
        return well_said(case, ended)
    return _not_begun(ended) or (ended.code in (0, 130) and well_said(case, ended))


def _not_begun(ended: Ended) -> bool:
    """Whether Ctrl-C came to Python alone, which was loading itself and answers as it likes."""
    if not ended.said:
        return ended.code == -Signals.SIGINT
    in_python = any(line.startswith(("Traceback", "Fatal Python")) for line in ended.said)
    return in_python and not any("sepca_cli/__main__.py" in line for line in ended.said)


if __name__ == "__main__":
    main()
