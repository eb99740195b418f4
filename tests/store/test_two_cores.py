"""Work beside other work: in a small file as in a large one, the answer is the same."""

import os
from pathlib import Path

import pytest

from sepca_cli.errors import Damaged
from sepca_cli.store import two_cores
from sepca_cli.store.two_cores import kept, on_the_other_core


def which_process(_: Path) -> int:
    """The number of the process that does it."""
    return os.getpid()


def find_damage(path: Path) -> None:
    """What a file may turn out to be while it is read."""
    raise Damaged("it is damaged", path)


@pytest.fixture
def large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that is worth another process."""
    monkeypatch.setattr(two_cores, "LARGE", 4)
    path = tmp_path / "records.db"
    path.write_bytes(b"large")
    return path


def test_a_large_file_is_worked_on_in_another_process_and_a_small_one_in_this(
    large: Path,
) -> None:
    with on_the_other_core(which_process, large) as other:
        assert other() != os.getpid()
    large.write_bytes(b"")
    with on_the_other_core(which_process, large) as other:
        assert other() == os.getpid()


def test_what_another_process_cannot_do_is_said_as_if_it_were_this_one(large: Path) -> None:
    with on_the_other_core(find_damage, large) as other, pytest.raises(Damaged) as refused:
        other()
    assert (refused.value.message, refused.value.path) == ("it is damaged", large)


def test_work_is_done_at_once_and_its_failure_told_to_those_who_ask() -> None:
    done = []

    def fail() -> None:
        done.append("tried")
        raise LookupError

    answer, failure = kept(lambda: 42), kept(fail)
    assert done == ["tried"]
    assert answer() == 42
    with pytest.raises(LookupError):
        failure()
