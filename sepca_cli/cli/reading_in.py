"""Texts that come from a file or from standard input."""

import sys
from pathlib import Path

from sepca_cli.errors import BadRequest

MOST = 16_000_000  # bytes: far more than any event or press release


def text_of(name: str) -> str:
    """The text of a file, or of standard input for "-", without a byte order mark.

    Raises:
        BadRequest: it cannot be read, is too long, or is no UTF-8.
    """
    try:
        if name != "-":
            with Path(name).open("rb") as file:
                raw = file.read(MOST + 1)
        elif sys.stdin is None:
            raise BadRequest("standard input is closed", "give a file, or pipe the text in")
        else:
            raw = sys.stdin.buffer.read(MOST + 1)
        if len(raw) > MOST:
            raise BadRequest(f"{name[:60]} is longer than {MOST:,} bytes")
        return raw.decode("utf-8-sig")
    except (OSError, ValueError) as error:
        if isinstance(error, UnicodeDecodeError):
            raise BadRequest(
                f"{name[:60]} is not UTF-8 (byte {error.start})", "save it as UTF-8"
            ) from None
        reason = getattr(error, "strerror", None) or error
        raise BadRequest(f"cannot read {name[:60]}: {reason}") from None


def can_ask() -> bool:
    """Whether somebody sits at the other end of standard input."""
    return sys.stdin is not None and not sys.stdin.closed and sys.stdin.isatty()
