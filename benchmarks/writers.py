"""Many who write to one large file at the same time, each one command after the other."""

import subprocess
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter
from typing import NamedTuple

from benchmarks.figures import Figure
from benchmarks.tasks import Desk, Goal, adding

WRITERS = 8


class Added(NamedTuple):
    """How long one writer's command took, in seconds, and its exit code."""

    seconds: float
    code: int


def together(desk: Desk, times: int) -> Figure:
    """The slowest of all adds, 8 writers with that many each; none of them may be refused."""
    adding_one = adding(desk).ours

    def write(writer: int) -> list[Added]:
        done = []
        for turn in range(times):
            begun = perf_counter()
            ended = subprocess.run(
                [*adding_one.words, *adding_one.each_turn(1_000_000 * (writer + 1) + turn)],
                env=adding_one.environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
            )
            done.append(Added(perf_counter() - begun, ended.returncode))
        return done

    with ThreadPoolExecutor(WRITERS) as threads:
        added = [each for done in threads.map(write, range(WRITERS)) for each in done]
    refused = sum(each.code != 0 for each in added)
    return Figure(
        f"{WRITERS} writers, {times} adds each: the slowest",
        desk.made.events,
        amount=max(each.seconds for each in added),
        goal=desk.goal(Goal(amount=2)),
        remark=f", {refused} refused" if refused else "",
    )
