"""The program as a person meets it: one line in, what it printed and its exit code out."""

import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from sepca_cli.cli.nouns import app
from tests.running import Sepca

SMALL = Path(__file__).parent / "small-record.txt"


@pytest.fixture
def bare() -> Sepca:
    """Run a line of words without a records file. Unexpected errors are not hidden."""
    runner = CliRunner()

    def run(line: str, *more: str, typed: str | bytes | None = None) -> Result:
        return runner.invoke(app, [*shlex.split(line), *more], input=typed, catch_exceptions=False)

    return run


@pytest.fixture
def empty(bare: Sepca) -> Sepca:
    """Run a line of words on an empty records file."""
    assert bare("init --empty").exit_code == 0
    return bare


def made(folder: Path, *lines: str) -> Path:
    """A records file that these lines make."""
    path = folder / "records.db"
    for line in lines:
        done = CliRunner().invoke(app, [*shlex.split(line), "--db", str(path)])
        assert done.exit_code == 0, f"{line}: {done.output}"
    return path


@pytest.fixture(scope="session")
def small_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A records file with a small record of our own; not to be changed."""
    return made(tmp_path_factory.mktemp("small"), *SMALL.read_text("utf-8").splitlines())


@pytest.fixture(scope="session")
def public_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A records file with the public record; not to be changed."""
    return made(tmp_path_factory.mktemp("public"), "init")


@pytest.fixture
def small(small_file: Path, tmp_path: Path) -> Path:
    """A copy of the small record, where the program looks for its records."""
    path = tmp_path / "records.db"
    path.write_bytes(small_file.read_bytes())
    return path


@pytest.fixture
def records(public_file: Path, tmp_path: Path) -> Path:
    """A copy of the public record, where the program looks for its records."""
    path = tmp_path / "records.db"
    path.write_bytes(public_file.read_bytes())
    return path


@pytest.fixture
def sepca(small: Path, bare: Sepca) -> Sepca:
    """Run a line of words on a copy of the small record."""
    assert small.exists()
    return bare


@pytest.fixture
def public(records: Path, bare: Sepca) -> Sepca:
    """Run a line of words on a copy of the public record."""
    assert records.exists()
    return bare
