"""Copies that only their recipient can read, with pyrage and with Debian's age."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sepca_cli.errors import BadRequest, FileTrouble, Refused
from sepca_cli.model import Party
from sepca_cli.store import file
from sepca_cli.store.encrypted import encrypt

pyrage: Any = pytest.importorskip("pyrage")

PROGRAMS = pytest.mark.skipif(
    not (shutil.which("age") and shutil.which("age-keygen")), reason="age is not installed"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A records file with one party in it."""
    path = tmp_path / "records" / "records.db"
    file.create(path, lambda store: store.add_all([Party("romania-police", "police")]))
    return path


def encrypted(path: Path, recipient: str, target: Path | None = None) -> Path:
    """An encrypted copy of the file."""
    with file.reading(path) as store:
        return encrypt(store.connection, path, target, recipient)


def parties(content: bytes, folder: Path) -> list[str]:
    """The parties of a records file that was decrypted."""
    plain = folder / "decrypted.db"
    plain.write_bytes(content)
    with file.reading(plain) as store:
        return [party.key for party in store.select(Party)]


def test_pyrage_reads_what_was_encrypted_to_its_key(path: Path, tmp_path: Path) -> None:
    identity = pyrage.x25519.Identity.generate()
    target = encrypted(path, str(identity.to_public()), tmp_path / "copy.age")
    content = target.read_bytes()
    assert b"romania-police" not in content
    assert parties(pyrage.decrypt(content, [identity]), tmp_path) == ["romania-police"]
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(content, [pyrage.x25519.Identity.generate()])


@PROGRAMS
def test_age_reads_what_was_encrypted_to_its_key(path: Path, tmp_path: Path) -> None:
    key = tmp_path / "key.txt"
    subprocess.run(["age-keygen", "-o", key], check=True, capture_output=True)
    public = subprocess.run(["age-keygen", "-y", key], check=True, capture_output=True, text=True)
    target = encrypted(path, public.stdout.strip(), tmp_path / "copy.age")
    plain = subprocess.run(
        ["age", "--decrypt", "-i", key, target], check=True, capture_output=True
    ).stdout
    assert parties(plain, tmp_path) == ["romania-police"]


@PROGRAMS
@pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="ssh-keygen is not installed")
@pytest.mark.parametrize("kind", ["ed25519", "rsa"])
def test_age_reads_what_was_encrypted_to_an_ssh_key(path: Path, tmp_path: Path, kind: str) -> None:
    key = tmp_path / "id"
    subprocess.run(["ssh-keygen", "-q", "-t", kind, "-N", "", "-f", key], check=True)
    target = encrypted(path, Path(f"{key}.pub").read_text().strip(), tmp_path / "copy.age")
    plain = subprocess.run(
        ["age", "--decrypt", "-i", key, target], check=True, capture_output=True
    ).stdout
    assert parties(plain, tmp_path) == ["romania-police"]


def test_without_a_name_it_lies_among_the_copies_and_nothing_plain_is_left(path: Path) -> None:
    recipient = str(pyrage.x25519.Identity.generate().to_public())
    target = encrypted(path, recipient)
    assert target.name == "2026-11-22T120000Z-by-hand.db.age"
    assert target.stat().st_mode & 0o077 == 0
    left = sorted(str(each.relative_to(path.parent)) for each in path.parent.rglob("*"))
    assert left == ["records.db", "records.db.backups", f"records.db.backups/{target.name}"]
    assert encrypted(path, recipient).name == "2026-11-22T120000Z.0002-by-hand.db.age"


@pytest.mark.parametrize(
    "recipient", ["age1nonsense", "somebody", "ssh-ed25519 nonsense", "ssh-dss AAAA", "é" * 100]
)
def test_what_is_no_public_key_is_refused(path: Path, recipient: str) -> None:
    with pytest.raises(BadRequest, match="is no public key of age") as refusal:
        encrypted(path, recipient)
    assert refusal.value.message.startswith(f'"{recipient[:60]}"')
    assert [each.name for each in path.parent.iterdir()] == ["records.db"]


def test_nothing_is_written_over_a_file(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.age"
    target.write_text("mine")
    with pytest.raises(Refused, match="exists already"):
        encrypted(path, str(pyrage.x25519.Identity.generate().to_public()), target)
    assert target.read_text() == "mine"


def test_a_place_that_cannot_be_written_is_said(path: Path, tmp_path: Path) -> None:
    recipient = str(pyrage.x25519.Identity.generate().to_public())
    with pytest.raises(FileTrouble, match="cannot write"):
        encrypted(path, recipient, tmp_path / "none" / "copy.age")


def test_without_pyrage_it_says_how_to_get_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyrage", None)
    with pytest.raises(BadRequest, match="pyrage, which encrypts, is not installed") as refusal:
        encrypted(path, "age1")
    assert refusal.value.hint == "pip install 'sepca[crypt]'"
