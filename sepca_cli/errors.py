"""Refusals: what cannot be done, why, and what to type instead, each with its exit code."""

from pathlib import Path


class SepcaError(Exception):
    """A refusal in words for the person at the desk: what is wrong, then a hint what to type."""

    exit_code = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class Refused(SepcaError):
    """A rule of the association or of the record says no (exit 1)."""


class BadRequest(SepcaError):
    """What was typed, or the file that was given, cannot be read (exit 2)."""

    exit_code = 2


class NotFound(SepcaError):
    """No record answers to that key or name (exit 3)."""

    exit_code = 3


class FileTrouble(SepcaError):
    """The records file cannot be used now: missing, locked, full, damaged, newer (exit 5)."""

    exit_code = 5


class Damaged(FileTrouble):
    """The records file at `path` was a good one and is no more (exit 5)."""

    def __init__(self, message: str, path: Path) -> None:
        super().__init__(message)
        self.path = path

    def __reduce__(self) -> tuple[type["Damaged"], tuple[str, Path]]:
        """How it is handed from one process to another."""
        return type(self), (self.message, self.path)
