"""The way in: `sepca` and `python -m sepca_cli`."""

import os
import sys


def main() -> None:
    """Run the command that was typed; ends the process with its exit code."""
    try:
        _run()
    except KeyboardInterrupt:  # also while modules are being imported
        sys.exit(130)
    except RuntimeError as error:
        # Up to Python 3.11 a Ctrl-C that comes while a class is being made arrives wrapped.
        if isinstance(error.__cause__, KeyboardInterrupt):
            sys.exit(130)
        raise


def _run() -> None:
    if sys.argv[1:] == ["--version"] and _version_said():
        return
    instruction, _, shell = os.environ.get("_SEPCA_COMPLETE", "").partition("_")
    if instruction == "complete" and shell in ("bash", "zsh", "fish"):
        from sepca_cli.cli.tab.shells import complete

        sys.exit(complete(shell))
    _leave_garbage()
    _hear_ctrl_c_everywhere()
    from sepca_cli.cli.main import run

    run()


def _version_said() -> bool:
    """Say the version before anything is imported: scripts ask often.

    Where standard output is closed or full it is left to the long way, which says so.
    """
    from sepca_cli import __version__

    try:
        os.write(1, f"sepca {__version__}\n".encode())
    except OSError:
        return False
    return True


def _leave_garbage() -> None:
    """Do not look for garbage: a command ends before any is worth collecting.

    The start makes tens of thousands of objects that all live to the end. Walking through them
    again and again, and once more on leaving, took a fifth of the time of every call.
    """
    import atexit
    import gc

    gc.set_threshold(100_000)
    atexit.register(gc.freeze)


def _hear_ctrl_c_everywhere() -> None:
    """Raise a Ctrl-C once more that comes where Python ignores what is raised, and tells of it.

    So it does while an object is let go, as hundreds are while modules are imported.
    """
    told = sys.unraisablehook

    def heard(ignored: "sys.UnraisableHookArgs") -> None:
        if ignored.exc_type is KeyboardInterrupt:
            sys.setprofile(once_more)
        else:
            told(ignored)

    def once_more(*_: object) -> None:
        if sys._getframe(1).f_code is not heard.__code__:  # there it would be ignored again
            sys.setprofile(None)
            raise KeyboardInterrupt

    sys.unraisablehook = heard


if __name__ == "__main__":
    main()
