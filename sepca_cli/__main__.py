"""The way in: `sepca` and `python -m sepca_cli`."""

import sys


def main() -> None:
    """Run the command that was typed; ends the process with its exit code."""
    if sys.argv[1:] == ["--version"]:
        # Answered before anything is imported: scripts ask often.
        from sepca_cli import __version__

        print(f"sepca {__version__}")
        return
    from sepca_cli.cli.main import run

    run()


if __name__ == "__main__":
    main()
