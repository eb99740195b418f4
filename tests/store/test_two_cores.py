"""Work beside other work: in a small file as in a large one, the answer is the same."""

import multiprocessing
import os
import signal
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


def end_if_alone(_: Path) -> int:
    """What is ended from outside, but in the process of the tests."""
    if multiprocessing.parent_process():
        os.kill(os.getpid(), signal.SIGKILL)
    return 42


def wait_for_ever(path: Path) -> None:
    """Work that takes longer than anybody waits for it; the number of its process is told."""
    path.write_text(f"{os.getpid()}\n", encoding="ascii")
    signal.pause()


def test_what_is_ended_from_outside_is_done_once_more_in_this_process(large: Path) -> None:
    with on_the_other_core(end_if_alone, large) as other:
        assert other() == 42


def test_nobody_is_left_working_when_the_answer_is_not_wanted(large: Path) -> None:
    with on_the_other_core(wait_for_ever, large):
        while not (number := large.read_text(encoding="ascii")).endswith("\n"):
            pass
    with pytest.raises(ProcessLookupError):
        os.kill(int(number), 0)


def much_to_tell(_: Path) -> bytes:
    """More than a pipe holds."""
    return b"x" * 1_000_000


def test_whom_nobody_hears_any_more_ends(large: Path) -> None:
    hears, tells = multiprocessing.Pipe(duplex=False)
    work = (much_to_tell, large, hears, tells)
    other = multiprocessing.Process(target=two_cores._done_and_told, args=work, daemon=True)
    other.start()
    hears.close()
    other.join(20)
    assert other.exitcode == 0


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
