"""One run of the program, from the words to the exit code."""

import os
import sys


def run() -> None:
    """Run the command line; ends the process with the exit code of the design."""
    from typer.main import get_command

    from sepca_cli.cli.nouns import app
    from sepca_cli.output import prepare_streams, say

    prepare_streams()
    try:
        get_command(app)(prog_name="sepca")
    except BrokenPipeError:
        # The reader went away (`| head`): nothing to say, and nothing to flush at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
    except KeyboardInterrupt:
        sys.exit(130)
    except OSError as error:
        say(f"sepca: {error.strerror or error}{f': {error.filename}' if error.filename else ''}")
        sys.exit(5)
    except Exception as error:
        if "SEPCA_TRACE" in os.environ:
            raise
        say(f"sepca: this is a mistake in sepca ({type(error).__name__}: {error})")
        say("  nothing was saved; SEPCA_TRACE=1 shows where, please report it")
        sys.exit(70)
