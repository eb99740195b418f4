"""The sweep: a command is run again and again, each time with another fault at another call."""

import random
import shutil
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import groupby, zip_longest
from multiprocessing import get_context
from time import perf_counter
from typing import NamedTuple, TypeVar

from benchmarks.proof import strace
from benchmarks.proof.judge import BADLY_SAID, Case, judge, well_said
from benchmarks.proof.tally import Tally

T = TypeVar("T")

AT_ONCE = 2  # runs side by side


class Trial(NamedTuple):
    """One run to come: a command, the call that goes wrong in it, and how it goes wrong."""

    case: Case
    point: strace.Point
    kind: str


def trials(case: Case) -> list[Trial]:
    """Every call of an undisturbed run on the folder's files, with every kind of fault.

    Ends the proof where that run changes nothing: it would prove nothing.
    """
    _, after = case.undisturbed
    if after == case.before:
        raise SystemExit(f"sepca {case.change.line} changes nothing")
    _ = case.repeated  # seen here once, and not by each process that makes trials
    folder = case.folder()
    log = folder.with_suffix(".log")
    case.program.run(folder, case.change.line, strace.watching(log))
    points = strace.points(log, folder)
    shutil.rmtree(folder)
    return [Trial(case, point, kind) for kind in strace.KINDS for point in points]


def sampled(of_all: Iterable[Sequence[Trial]], size: int, seed: int) -> list[Trial]:
    """So many of the trials, spread evenly over commands, and in each over calls and kinds."""
    luck = random.Random(seed)
    mixed = [_turns(_in_any_order(_groups(each, luck), luck)) for each in of_all]
    return _turns(_in_any_order(mixed, luck))[:size]


def sweep(chosen: Sequence[Trial]) -> Iterator[Tally]:
    """Run all trials; a tally for each command, as soon as it is complete."""
    for name, its_trials in groupby(sorted(chosen, key=_command), key=_command):
        its = list(its_trials)
        tally = Tally(name, len({trial.point for trial in its}))
        begun = perf_counter()
        with ProcessPoolExecutor(AT_ONCE, get_context("fork")) as processes:
            for trial, (came, wrongs) in zip(its, processes.map(_try, its), strict=True):
                what = f"{trial.kind} at {trial.point.call} {trial.point.number}"
                tally.count(what, came, wrongs)
        tally.seconds = perf_counter() - begun
        yield tally


def _try(trial: Trial) -> tuple[bool, list[str]]:
    """Run once with a fault; whether it came, and the wrongs of what it left."""
    case, point, kind = trial
    folder = case.folder()
    log = folder.with_suffix(".log")
    ended = case.program.run(folder, case.change.line, strace.failing(log, point, kind))
    came = strace.struck(log, folder)
    wrongs = judge(case, folder, ended)
    if not well_said(case, ended):
        wrongs.append(BADLY_SAID)
    shutil.rmtree(folder)
    log.unlink()
    return came, wrongs


def _command(trial: Trial) -> str:
    return trial.case.change.name


def _groups(of_one: Sequence[Trial], luck: random.Random) -> list[list[Trial]]:
    """The trials of a command, those of one call and kind together in any order."""

    def alike(trial: Trial) -> tuple[str, str]:
        return trial.point.call, trial.kind

    groups = groupby(sorted(of_one, key=alike), key=alike)
    return [_in_any_order(list(group), luck) for _, group in groups]


def _in_any_order(of_all: Sequence[T], luck: random.Random) -> list[T]:
    return luck.sample(of_all, len(of_all))


def _turns(lists: Iterable[Sequence[T]]) -> list[T]:
    """The first of each list, then the second of each, and so on."""
    return [each for turn in zip_longest(*lists) for each in turn if each is not None]
