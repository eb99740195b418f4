"""What a start is made of: the modules that a command imports, the slowest first."""

import re
import subprocess
from pathlib import Path

from benchmarks.commands import YEAR, completion, surroundings
from benchmarks.figures import aligned

TIMES = 5  # that a command runs; the least time of each module counts
SHOWN = 15
LINE = re.compile(r"^import time:\s*(\d+) \|\s*\d+ \|\s*(\S+)$", re.MULTILINE)


def listings(programs: Path, home: Path, records: Path) -> list[str]:
    """What a table, an answer to a program and a completion import beyond bare Python."""
    around = surroundings(home) | {"SEPCA_DB": str(records)}
    sepca = f"{programs}/sepca"
    year = [sepca, "event", "list", *YEAR]
    start = _profile(programs, ["-c", "pass"], around)
    return [
        listing(name, {module: own for module, own in taken.items() if module not in start})
        for name, taken in {
            "event list": _profile(programs, year, around),
            "event list --format json": _profile(programs, [*year, "--format", "json"], around),
            "completion of a key": _profile(programs, [sepca], around | completion("ga-2022")),
        }.items()
    ]


def listing(name: str, own: dict[str, int]) -> str:
    """The slowest modules under a heading with the sum of all, in milliseconds."""
    slowest = sorted(own, key=own.__getitem__, reverse=True)[:SHOWN]
    heading = f"{name}: {len(own)} modules, {sum(own.values()) / 1000:.1f} ms"
    return f"{heading}\n{aligned([(module, f'{own[module] / 1000:.1f}') for module in slowest])}\n"


def modules(told: str) -> dict[str, int]:
    """The microseconds of each module, by itself, in what `python -X importtime` tells."""
    return {module: int(own) for own, module in LINE.findall(told)}


def _profile(programs: Path, words: list[str], environment: dict[str, str]) -> dict[str, int]:
    least: dict[str, int] = {}
    for _ in range(TIMES):
        ended = subprocess.run(
            [f"{programs}/python", "-X", "importtime", *words],
            env=environment,
            capture_output=True,
            check=True,
            text=True,
        )
        for module, own in modules(ended.stderr).items():
            least[module] = min(own, least.get(module, own))
    return least
