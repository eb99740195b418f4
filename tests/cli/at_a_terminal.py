"""The program on a terminal of its own, as somebody sits at it."""

import os
import sys

import pexpect


def typed(line: str, lines: int = 24, **environment: str) -> "pexpect.spawn[str]":
    """The program on a terminal of so many lines; what it shows has neither colour nor cursor."""
    return pexpect.spawn(
        sys.executable,
        ["-m", "sepca_cli", *line.split()],
        env=os.environ | {"TERM": "dumb"} | environment,
        encoding="utf-8",
        dimensions=(lines, 100),
        timeout=30,
    )


def ended(child: "pexpect.spawn[str]") -> int | None:
    """The exit code, when all is shown."""
    child.expect(pexpect.EOF)
    child.close()
    code: int | None = child.exitstatus
    return code
