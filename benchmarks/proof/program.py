"""The program under proof, and the folders in which it runs."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from typing import NamedTuple

from benchmarks.checkout import CHECKOUT, install
from benchmarks.commands import surroundings

RECORDS = "records.db"
MEMORY = Path("/dev/shm")  # thousands of runs copy the records file; here no disk is worn
# The words that start the program as it lies in this checkout.
FROM_CHECKOUT = (
    *(sys.executable, "-P", "-c"),
    f"import sys; sys.path.insert(0, {str(CHECKOUT)!r}); "
    "from sepca_cli.__main__ import main; main()",
)
HASH = re.compile(r"\b[0-9a-f]{64}\b")  # the head of a history, another one in each run
PATIENCE = 120  # seconds after which a run counts as hanging


class Ended(NamedTuple):
    """How a run ended: its exit code, negative for a signal, and the lines that it said."""

    code: int
    said: tuple[str, ...]


@dataclass(frozen=True)
class Program:
    """The words that start the program, and the folder that holds the folders of its runs."""

    start: tuple[str, ...]
    home: Path

    def command(self, line: str) -> list[str]:
        """The words of a whole process that runs a command line."""
        return [*self.start, *shlex.split(line)]

    def run(self, folder: Path, line: str, tracer: Sequence[str] = ()) -> Ended:
        """Run a command line on the records file of a folder, behind the words of a tracer."""
        return self.finish(self.begin(folder, [*tracer, *self.command(line)]))

    def begin(self, folder: Path, words: Sequence[str]) -> subprocess.Popen[str]:
        """Start a process on the records file of a folder."""
        return subprocess.Popen(
            words,
            cwd=folder,
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def environment(self) -> dict[str, str]:
        """The environment of a run: the same calls in the same order, each time."""
        return surroundings(self.home) | {
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONHASHSEED": "0",
            "SEPCA_DB": RECORDS,
            "SEPCA_TODAY": "2026-11-22",
            "SEPCA_USER": "secretary",
        }

    def finish(self, process: subprocess.Popen[str]) -> Ended:
        """Wait for the end of a process."""
        said, _ = process.communicate(timeout=PATIENCE)
        return ended(process.returncode, said)

    def must(self, folder: Path, line: str) -> None:
        """Run a command line that has to end well; ends the proof with its words when it fails."""
        ended = self.run(folder, line)
        if ended.code:
            raise SystemExit(f"sepca {line}\n" + "\n".join(ended.said))


def ended(code: int, said: str) -> Ended:
    """How a run ended that said all this."""
    return Ended(code, tuple(HASH.sub("a hash", said).splitlines()))


def copied(folder: Path) -> Path:
    """A new folder beside another one, with all that is in it."""
    copy = Path(mkdtemp(prefix=f"{folder.name}-", dir=folder.parent))
    return Path(shutil.copytree(folder, copy, dirs_exist_ok=True))


@contextmanager
def installed() -> Iterator[Program]:
    """The program installed from this checkout as a user would install it, while it is needed."""
    with TemporaryDirectory(prefix="sepca-program-") as programs, room() as home:
        yield Program((f"{install(Path(programs))}/sepca",), home)


@contextmanager
def room() -> Iterator[Path]:
    """A folder for the folders of runs, in memory where there is such a place."""
    memory = MEMORY if os.access(MEMORY, os.W_OK) else None
    with TemporaryDirectory(prefix="sepca-runs-", dir=memory) as home:
        yield Path(home)
