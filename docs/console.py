"""Real commands and what they really print, for cog to write into our pages.

A page makes itself a `Terminal` and calls its `show` with the commands of each block.
"""

import io
import os
import re
import shlex
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from textwrap import dedent
from unittest.mock import patch
from weakref import finalize

WORLD = {
    "SEPCA_DB": "records.db",
    "SEPCA_TODAY": "2026-11-22",
    "SEPCA_USER": "Ana",
    "COLUMNS": "100",
    "NO_COLOR": "1",
}


class Window(io.StringIO):
    """What stands in a terminal's window: standard output and standard error in their order."""

    def isatty(self) -> bool:
        return True


class Terminal:
    """A terminal of 100 columns without colour, at which it is 22 November 2026.

    Its commands run in `folder`, else in one that goes away with it; their records file is
    `records.db` in there.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or Path(mkdtemp(prefix="sepca-"))
        if folder is None:
            finalize(self, rmtree, self.folder, ignore_errors=True)

    def run(self, command: str) -> tuple[str, int]:
        """What a command prints, and its exit code."""
        from typer.main import get_command

        from sepca_cli.cli.desk import everywhere
        from sepca_cli.cli.nouns import app

        name, *words = shlex.split(command.replace("\\\n", ""))
        if name != "sepca":
            raise ValueError(f"only sepca is run here, not {name}")
        window, code = Window(), 0
        with (
            chdir(self.folder),
            patch.dict(os.environ, WORLD),
            patch.object(sys, "stdin", io.StringIO()),
            redirect_stdout(window),
            redirect_stderr(window),
        ):
            try:
                everywhere(get_command(app))(words, prog_name="sepca")
            except SystemExit as end:
                code = int(end.code or 0)
        return window.getvalue(), code

    def show(self, commands: str, exit_code: int = 0) -> None:
        r"""Write commands and what each prints into the page, as a block of Markdown.

        Each line is a command; one that ends with a `\` goes on in the next. All must end with
        `exit_code`, which is shown where it is not 0.

        Raises:
            RuntimeError: a command ended otherwise.
        """
        block = "```console\n"
        for command in re.split(r"(?<!\\)\n", dedent(commands).strip()):
            printed, code = self.run(command)
            if code != exit_code:
                raise RuntimeError(f"{command}\nended with {code}, not {exit_code}:\n{printed}")
            block += f"$ {command}\n{printed}" + (f"(exit code {code})\n" if code else "")
        write(block + "```")


def write(text: str) -> None:
    """Write a text into the page that cog is working on."""
    import cog  # type: ignore[import-not-found]  # lent by cog while it works on a page

    cog.outl(text)


def commands_of(page: str) -> list[str]:
    """The commands that a page of Markdown shows, in their order."""
    blocks = re.findall(r"^```console\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    return [typed for block in blocks for typed in re.findall(r"^\$ ((?:.*\\\n)*.*)$", block, re.M)]
