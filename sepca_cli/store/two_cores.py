"""Work on a records file beside other work on it: each in a process of its own, both reading."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

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
    from concurrent.futures import ProcessPoolExecutor
    from signal import SIG_DFL, SIGINT, signal

    # Ctrl-C reaches both processes: the other one, which may be deep in SQLite, just ends.
    with ProcessPoolExecutor(1, initializer=signal, initargs=(SIGINT, SIG_DFL)) as other_core:
        yield other_core.submit(work, path).result


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
