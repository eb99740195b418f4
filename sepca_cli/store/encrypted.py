"""Copies that only their recipient can read, as age encrypts (https://age-encryption.org/v1)."""

import os
import sqlite3
import tempfile
from pathlib import Path
from typing import Any

from sepca_cli.errors import BadRequest, FileTrouble, Refused
from sepca_cli.store import backups
from sepca_cli.store.whole import whole


def encrypt(connection: sqlite3.Connection, path: Path, target: Path | None, to: str) -> Path:
    """Copy the records file at `path` for one recipient and return where the copy is.

    `to` is a public key: `age1...` or an SSH one. What is not encrypted never leaves the folder of
    the records file.

    Raises:
        BadRequest: it is no public key, or pyrage is not installed.
        Refused: there is a file already.
        FileTrouble: the copy could not be made.
    """
    recipient = _recipient(to)
    if target is None:
        named = backups.new_name(path, backups.BY_HAND)
        target = named.with_name(f"{named.name}.age")
    try:
        with tempfile.TemporaryDirectory(prefix=f".{path.name}.", dir=path.parent) as place:
            plain = Path(place) / "records.db"
            backups.copy(connection, plain)
            with whole(target) as draft:
                import pyrage

                pyrage.encrypt_file(str(plain), str(draft), [recipient])
                with draft.open("rb") as written:
                    os.fsync(written.fileno())
    except FileExistsError:
        raise Refused(f"{target} exists already", "name another file") from None
    except OSError as error:
        raise FileTrouble(
            f"cannot write {target}: {error.strerror or error}",
            "name another file, or make room for it",
        ) from None
    return target


def _recipient(to: str) -> Any:
    """The public key that was given."""
    try:
        from pyrage import RecipientError, ssh, x25519
    except ImportError:
        raise BadRequest(
            "pyrage, which encrypts, is not installed", "pip install 'sepca[crypt]'"
        ) from None
    try:
        return (ssh if to.startswith("ssh-") else x25519).Recipient.from_str(to)
    except RecipientError:
        raise BadRequest(
            f'"{to[:60]}" is no public key of age', "like age1..., which age-keygen prints"
        ) from None
