"""How long somebody at a terminal waits: until the first screen is full."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
from contextlib import suppress
from resource import struct_rusage
from time import perf_counter, sleep

ROWS, COLUMNS = 40, 120
LOOK_ON = 1.0  # seconds that a reader looks at the first screen; a pager must not load on meanwhile


def until_first_screen(
    words: list[str], environment: dict[str, str], patience: float
) -> tuple[float, struct_rusage]:
    """Return the seconds until as many lines were there as fit, and what the process used.

    What it used is what it had used a second later, when it is hung up on: a program that goes on
    to prepare what nobody has looked at yet shows it there.
    """
    begun = perf_counter()
    child, screen = pty.fork()
    if child == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        os.execve(words[0], words, environment | {"TERM": "xterm-256color"})
    lines = 0
    while lines < ROWS - 1 and perf_counter() - begun < patience:
        if select.select([screen], [], [], 0.05)[0]:
            try:
                lines += os.read(screen, 1 << 12).count(b"\n")
            except OSError:  # it has ended, and all of it fits on the screen
                break
    taken = perf_counter() - begun
    sleep(LOOK_ON)
    os.close(screen)
    with suppress(ProcessLookupError):  # it had ended
        os.killpg(child, signal.SIGTERM)
    _, _, used = os.wait4(child, 0)
    return taken, used
