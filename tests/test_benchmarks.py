"""The arithmetic of the benchmark; its times are nobody's promise."""

import pytest

from benchmarks.clock import Pair, Run
from benchmarks.commands import Command
from benchmarks.figures import Figure, figure, table
from benchmarks.imports import listing, modules

# A machine that is twice as slow in the second round.
PAIRS = [
    Pair(Run(wall=0.010, cpu=0.010, peak=9), Run(wall=0.070, cpu=0.060, peak=20)),
    Pair(Run(wall=0.020, cpu=0.020, peak=9), Run(wall=0.160, cpu=0.140, peak=22)),
    Pair(Run(wall=0.010, cpu=0.010, peak=9), Run(wall=0.090, cpu=0.080, peak=20)),
]


def test_a_command_is_a_multiple_of_the_bare_run_beside_it() -> None:
    taken = figure(Command("list", [], {}), PAIRS)
    assert taken.wall == pytest.approx(8)
    assert taken.cpu == pytest.approx(7)
    assert taken.least_cpu == pytest.approx(6)
    assert taken.milliseconds == pytest.approx(90)
    assert taken.peak == 22


@pytest.mark.parametrize(("goal", "met"), [(9, True), (8, True), (7.9, False), (None, True)])
def test_a_goal_is_met_by_what_takes_no_more(goal: float | None, met: bool) -> None:
    assert Figure("list", 90, wall=8, cpu=7, least_cpu=6, peak=22, goal=goal).met is met


def test_the_table_says_which_goal_is_missed() -> None:
    rows = [
        Figure("bare", 20, wall=1, cpu=1, least_cpu=1, peak=9, goal=None),
        Figure("list", 160, wall=8.04, cpu=8.26, least_cpu=7.9, peak=22, goal=9),
        Figure("slow", 32, wall=1.6, cpu=3, least_cpu=3, peak=9, goal=1.5),
    ]
    assert table(rows).splitlines() == [
        "command   ms    x  cpu x  least x  MiB  goal  met",
        "bare      20  1.0    1.0      1.0    9",
        "list     160  8.0    8.3      7.9   22     9  yes",
        "slow      32  1.6    3.0      3.0    9   1.5   no",
    ]


def test_imports_are_listed_with_the_slowest_first() -> None:
    told = """import time: self [us] | cumulative | imported package
import time:       200 |        200 |   quick
import time:      5300 |       5500 | slow
sepca says something
"""
    assert modules(told) == {"quick": 200, "slow": 5300}
    assert listing("a command", modules(told)).splitlines() == [
        "a command: 2 modules, 5.5 ms",
        "slow   5.3",
        "quick  0.2",
    ]
