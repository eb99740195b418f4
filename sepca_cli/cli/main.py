"""One run of the program, from the words to the exit code."""

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sepca_cli.cli.desk import Desk


def run() -> None:
    """Run the command line; ends the process with the exit code of the design."""
    from signal import SIG_IGN, SIGINT, signal

    try:
        _run()
    finally:
        signal(SIGINT, SIG_IGN)  # what was asked is done: nothing is left to interrupt


def _run() -> None:
    from typer.main import get_command

    from sepca_cli.cli.desk import Desk
    from sepca_cli.cli.nouns import app
    from sepca_cli.output import let_go, prepare_streams, say

    prepare_streams()
    output, desk = sys.stdout, Desk()
    try:
        get_command(app)(prog_name="sepca", obj=desk)
    except SystemExit:
        if sys.stdout is output:
            raise
        # The reader went away (`| head`). Typer ends that with 1 and a wrapped standard output;
        # but 1 is a refusal, and this is none.
        let_go(output)
        sys.exit(141)
    except OSError as error:  # Typer's own words, as its help, had no place to go
        let_go(output)
        say(f"sepca: {error.filename or 'standard output'}: {error.strerror or error}")
        sys.exit(5)
    except Exception as error:
        if isinstance(error.__cause__, KeyboardInterrupt):
            raise error.__cause__ from None
        if "SEPCA_TRACE" in os.environ:
            raise
        sys.exit(_unforeseen(error, desk))


def _unforeseen(error: Exception, desk: "Desk") -> int:
    """Say whether the records file or sepca is to blame; returns the exit code."""
    from sepca_cli.output import say
    from sepca_cli.store.backups import way_back
    from sepca_cli.store.verify import trouble_with

    if found := trouble_with(desk.path):
        say(f"sepca: {desk.path} is damaged: {found}")
        say(f"  {way_back(desk.path)}")
        return 5
    say(f"sepca: this is a mistake in sepca ({type(error).__name__}: {error})")
    say("  nothing was saved; SEPCA_TRACE=1 shows where, please report it")
    return 70
