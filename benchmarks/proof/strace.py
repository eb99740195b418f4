"""Makes one call to the system fail, from outside: strace stands between program and system."""

import os
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

CALLS = (
    *("openat", "pwrite64", "write", "ftruncate", "fsync", "fdatasync"),
    *("unlink", "unlinkat", "rename", "renameat", "renameat2", "link", "linkat"),
)
KINDS = {"KILL": "signal=KILL", "EIO": "error=EIO", "ENOSPC": "error=ENOSPC"}
LINE = re.compile(r"^(?P<process>\d+) +(?P<call>\w+)\((?:AT_FDCWD<[^>]*>, )?(?P<rest>.*)$")


class Point(NamedTuple):
    """A call on one of the folder's files: the how manyeth of its name in the whole run."""

    call: str
    number: int


def forbidden() -> str:
    """Why no process can be watched here; "" if it can."""
    program = shutil.which("strace")
    if program is None:
        return "strace is not installed"
    with subprocess.Popen("cat", stdin=subprocess.PIPE) as idle:
        try:
            with attached([program, "-o", os.devnull], idle.pid):
                idle.communicate()
        except PermissionError as error:
            return str(error)
    return ""


@contextmanager
def attached(words: Sequence[str], process: int) -> Iterator[None]:
    """Hold a process with the words of `watching` or `failing`, for as long as it lives.

    Raises PermissionError where the system does not allow it.
    """
    words = [*words, "-p", str(process)]
    with subprocess.Popen(words, stderr=subprocess.PIPE, text=True) as tracer:
        said = tracer.stderr.readline() if tracer.stderr else ""
        if not said.endswith("attached\n"):
            raise PermissionError(f"strace cannot watch a process: {said.strip()}")
        yield


def watching(log: Path) -> list[str]:
    """The words before those of a process that make strace note all its `CALLS`."""
    return _strace(log, ",".join(f"?{call}" for call in CALLS))


def failing(log: Path, point: Point, kind: str) -> list[str]:
    """The words before those of a process that make one call go wrong in one of the `KINDS`."""
    fault = f"inject={point.call}:{KINDS[kind]}:when={point.number}"
    return [*_strace(log, point.call), "-e", fault]


def points(log: Path, folder: Path) -> list[Point]:
    """The calls on files of a folder, in the order of a run that was watched."""
    seen: Counter[tuple[str, str]] = Counter()
    found = []
    for line in log.read_text(errors="replace").splitlines():
        if call := LINE.match(line):
            seen[call["process"], call["call"]] += 1
            if _touches(call["rest"], folder):
                found.append(Point(call["call"], seen[call["process"], call["call"]]))
    return list(dict.fromkeys(found))


def struck(log: Path, folder: Path) -> bool:
    """Whether the fault came, and came to a file of the folder."""
    lines = log.read_text(errors="replace").splitlines()
    if lines[-1].endswith("+++ killed by SIGKILL +++"):
        hit = lines[-2]
    else:
        hit = next((line for line in lines if line.endswith("(INJECTED)")), "")
    call = LINE.match(hit)
    return call is not None and _touches(call["rest"], folder)


def _strace(log: Path, calls: str) -> list[str]:
    # -y names the file behind each number of an open file.
    return ["strace", "-f", "-y", "-o", str(log), "-e", f"trace={calls}"]


def _touches(rest: str, folder: Path) -> bool:
    """Whether a call speaks of a file in a folder, by its path or, from inside, by its name."""
    return str(folder) in rest or re.match(r'"[^/]', rest) is not None
