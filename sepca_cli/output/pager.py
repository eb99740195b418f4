"""A pager for what does not fit the window: the first page at once, the rest as it is wanted."""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from itertools import chain
from shlex import split
from typing import TextIO, cast

from sepca_cli.output import streams

# What less is told, unless LESS says something else, as git does it: end by itself where all fits
# one page, show colours, leave the last page on the screen.
LESS = "FRX"


def write(lines: Iterable[str]) -> None:
    """Write to standard output; on a terminal through a pager, if there are more than it has.

    The program is PAGER, else `less`; an empty PAGER, or `cat`, is none. Who leaves it before the
    end has read enough. Raises as `streams.write`.
    """
    height = _window_height()
    command = _command() if height else []
    remaining = iter(lines)
    first: list[str] = []
    if command:
        for line in remaining:
            first.append(line)
            height -= line.count("\n")
            if height <= 0:
                break
        if height <= 0 and _read_in(command, chain(first, remaining)):
            return
    streams.write(chain(first, remaining))


def _read_in(command: list[str], lines: Iterable[str]) -> bool:
    """Let a pager show the lines; False if there is no such program."""
    from signal import SIG_IGN, SIGINT, signal
    from subprocess import PIPE, Popen

    out = sys.stdout
    out.flush()
    try:
        pager = Popen(
            command,
            stdin=PIPE,
            encoding=out.encoding,
            errors=out.errors,
            env={"LESS": LESS, "LV": "-c"} | os.environ,
        )
    except OSError:
        return False
    assert pager.stdin
    try:
        with suppress(BrokenPipeError):
            streams.put(cast(TextIO, pager.stdin), lines)
            pager.stdin.close()
        pager.wait()
    except BaseException:  # Ctrl-C, which the pager heard too: it still has the keyboard
        heard = signal(SIGINT, SIG_IGN)
        with suppress(OSError):
            pager.stdin.close()
        pager.wait()
        signal(SIGINT, heard)
        raise
    return True


def _command() -> list[str]:
    """The pager and what it is told; nothing where there is none."""
    chosen = os.environ.get("PAGER")
    if chosen is None:
        from shutil import which

        return ["less"] if which("less") else []
    try:
        words = split(chosen)
    except ValueError:  # an open quotation
        return []
    return [] if words[:1] == ["cat"] else words


def _window_height() -> int:
    """The lines of the window; 0 where standard output is no terminal that can be paged."""
    if streams.window_width() is None or os.environ.get("TERM", "dumb") == "dumb":
        return 0
    try:
        return os.get_terminal_size(sys.stdout.fileno()).lines
    except (OSError, ValueError):
        return 0
