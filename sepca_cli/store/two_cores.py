"""Work on a records file beside other work on it: each in a process of its own, both reading."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Answer = TypeVar("Answer")

LARGE = 20_000_000  # bytes; a smaller file is read sooner than a process is begun


@contextmanager
def on_the_other_core(work: Callable[[Path], Answer], path: Path) -> Iterator[Callable[[], Answer]]:
    """Do `work` on the file at `path` in another process, while the block goes on in this one.

    It yields what waits for the answer, and raises what the work raised. `work` is a function of a
    module, and no connection to the file may be open when the block begins: SQLite cannot share
    one between processes. On a small file the work is done when the answer is asked for.
    """
    if not path.is_file() or path.stat().st_size < LARGE:
        yield lambda: work(path)
        return
    from multiprocessing import Pipe, Process

    # A pool of processes waits for more work, also when nobody is left to give it any.
    hears, tells = Pipe(duplex=False)
    other_core = Process(target=_done_and_told, args=(work, path, hears, tells), daemon=True)
    other_core.start()
    tells.close()
    try:
        yield lambda: _heard(hears, work, path)
    finally:
        hears.close()
        other_core.kill()
        other_core.join()


def _done_and_told(
    work: Callable[[Path], Answer], path: Path, hears: "Connection", tells: "Connection"
) -> None:
    """Do the work in this process, and tell the one that began it what came of it."""
    from signal import SIG_DFL, SIGINT, signal

    signal(SIGINT, SIG_DFL)  # Ctrl-C reaches both: this one, perhaps deep in SQLite, just ends
    hears.close()  # so that this one ends, too, when nobody hears it any more
    with suppress(BrokenPipeError):
        try:
            tells.send((work(path), None))
        except Exception as failure:
            tells.send((None, failure))


def _heard(hears: "Connection", work: Callable[[Path], Answer], path: Path) -> Answer:
    """The answer of the other process; if that was ended from outside, this one does the work."""
    try:
        answer, failure = hears.recv()
    except EOFError:
        return work(path)
    if failure is not None:
        raise failure
    found: Answer = answer
    return found


def kept(work: Callable[[], Answer]) -> Callable[[], Answer]:
    """Do `work` now, and return what gives its answer, or raises what it raised, when asked for.

    For work of which nobody may want to know, once the other core has answered.
    """
    from concurrent.futures import Future

    answer: Future[Answer] = Future()
    try:
        answer.set_result(work())
    except Exception as failure:
        answer.set_exception(failure)
    return answer.result
