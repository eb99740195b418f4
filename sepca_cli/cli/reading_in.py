"""Texts that come from a file or from standard input."""

import sys
from pathlib import Path

from sepca_cli.errors import BadRequest

MOST = 16_000_000  # bytes: far more than any event or press release


def bytes_of(name: str) -> bytes:
    """The bytes of a file, or of standard input for "-".

    Raises:
        BadRequest: it cannot be read, or is too long.
    """
    try:
        if name != "-":
            with Path(name).open("rb") as file:
                raw = file.read(MOST + 1)
        elif sys.stdin is None:
            raise BadRequest("standard input is closed", "give a file, or pipe the text in")
        else:
            raw = sys.stdin.buffer.read(MOST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise BadRequest(
            f"cannot read {name[:60]}: {reason}", "give the path of a file, or - to pipe it in"
        ) from None
    if len(raw) > MOST:
        raise BadRequest(
            f"{name[:60]} is longer than {MOST:,} bytes", "give the part that is of use"
        )
    return raw


def text_of(name: str) -> str:
    """The text of a file, or of standard input for "-", without a byte order mark.

    Raises:
        BadRequest: it cannot be read, is too long, or is no UTF-8.
    """
    return in_utf8(bytes_of(name), name)


def in_utf8(raw: bytes, name: str) -> str:
    """The text of bytes, without a byte order mark.

    Raises:
        BadRequest: it is no UTF-8; the message calls it by the name of its file.
    """
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadRequest(
            f"{name[:60]} is not UTF-8 (byte {error.start})", "save it as UTF-8"
        ) from None


def can_ask() -> bool:
    """Whether somebody sits at the other end of standard input."""
    return sys.stdin is not None and not sys.stdin.closed and sys.stdin.isatty()
