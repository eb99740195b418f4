"""The program in copies of this process, which has imported it: many runs and one start."""

import os
import shlex
import signal
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile

from benchmarks.forked import become, import_everything
from benchmarks.proof import strace
from benchmarks.proof.program import Ended, Program, ended


@dataclass(frozen=True)
class Copies(Program):
    """The program of this checkout, whose runs do to their files what a started process does.

    A start reads a hundred modules, at which no fault is aimed, and takes longer than the rest.
    Needs a Unix, and a process without threads.
    """

    def run(self, folder: Path, line: str, tracer: Sequence[str] = ()) -> Ended:
        """Run a command line on the records file of a folder, held by a tracer with these words."""
        import_everything()
        with TemporaryFile() as said:
            if not (copy := os.fork()):
                os.chdir(folder)
                os.environ.clear()
                os.environ.update(self.environment())
                if tracer:
                    os.kill(os.getpid(), signal.SIGSTOP)
                become(["sepca", *shlex.split(line)], said.fileno(), said.fileno())
            status = _traced(copy, tracer) if tracer else os.waitpid(copy, 0)[1]
            said.seek(0)
            return ended(os.waitstatus_to_exitcode(status), said.read().decode())


def _traced(copy: int, tracer: Sequence[str]) -> int:
    """Let a copy that has stopped itself go on under a tracer; returns its status at the end."""
    os.waitpid(copy, os.WUNTRACED)
    with strace.attached(tracer, copy):
        os.kill(copy, signal.SIGCONT)
        return os.waitpid(copy, 0)[1]
