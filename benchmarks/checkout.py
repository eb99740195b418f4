"""A version of sepca, installed as a user would install it: this checkout, or one of its past."""

import subprocess
import sys
from pathlib import Path

from benchmarks.commands import surroundings

CHECKOUT = Path(__file__).parents[1]


def install(place: Path, checkout: Path = CHECKOUT) -> Path:
    """Install the checkout's wheel into a new virtual environment; returns its programs' folder.

    Byte-compiled, with the versions of constraints.txt. setuptools, which Python 3.11 puts into
    every new environment, is taken out: its .pth file slows each start of Python, bare or not.
    """
    _run([sys.executable, "-m", "venv", str(place)])
    pip = [f"{place}/bin/python", "-m", "pip", "--quiet"]
    _run([*pip, "install", "--compile", "-c", f"{checkout}/constraints.txt", str(checkout)])
    _run([*pip, "uninstall", "--yes", "setuptools"])
    return place / "bin"


def install_revision(revision: str, place: Path) -> Path:
    """The same of a revision that git knows by that name."""
    source = place / "source"
    source.mkdir(parents=True)
    packed = place / "source.tar"
    _run(["git", "-C", str(CHECKOUT), "archive", "--output", str(packed), revision])
    _run(["tar", "-xf", str(packed), "-C", str(source)])
    return install(place / "environment", source)


def make_records(programs: Path, home: Path) -> Path:
    """Make a records file with the public record; returns its path."""
    records = home / "records.db"
    _run([f"{programs}/sepca", "init", "--db", str(records)], surroundings(home))
    return records


def _run(words: list[str], environment: dict[str, str] | None = None) -> None:
    """Run a step to its good end; what it says is no part of the table."""
    subprocess.run(words, env=environment, check=True, stdout=sys.stderr)
