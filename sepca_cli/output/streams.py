"""Standard output and standard error: what they can show, and the one way to write to them."""

import os
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from typing import BinaryIO, TextIO

from sepca_cli.errors import FileTrouble
from sepca_cli.output.safe import safe

NARROWEST = 20  # columns; a window that says it is narrower does not know its width
USUAL = 80
AT_ONCE = 4096  # bytes that a pipe takes without waiting, if it takes any (PIPE_BUF)
BLOCK = 1 << 16  # bytes that are encoded and handed on in one go

_held: list[list[str]] = []  # what is said later, by each `held_back` that is open

Line = tuple[str, str | Sequence[tuple[int, int]]]
"""A line, and how a terminal shows it: `bold`, `dim`, "" for neither, or the stretches set off."""


def prepare_streams() -> None:
    """Let no character stop an answer: what an old code page lacks is written as `\\u0441`.

    A closed standard output is replaced by one that refuses to be written, since Python would
    drop every word without one. Called once, before anything is printed.
    """
    if sys.stdout is None:
        sys.stdout = open(os.devnull)  # noqa: SIM115 - it stays open to the end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a closed one is None
            stream.reconfigure(errors="backslashreplace")


def write(pieces: Iterable[str] | Iterable[bytes]) -> None:
    """Write to standard output, to the last byte; bytes are what has an encoding of its own.

    Raises `FileTrouble` when it is closed or full. `BrokenPipeError` passes: the reader has gone.
    """
    stream = sys.stdout
    if stream is None or stream.closed or not stream.writable():
        raise FileTrouble("cannot write the answer: standard output is closed")
    try:
        put(stream, pieces)
        stream.flush()
    except BrokenPipeError:
        let_go(stream)
        raise
    except OSError as error:
        let_go(stream)
        raise FileTrouble(f"cannot write the answer: {error.strerror or error}") from error


def put(stream: TextIO, pieces: Iterable[str] | Iterable[bytes]) -> None:
    """Hand over every byte.

    What a slow reader has not taken yet waits here while the pieces are made: they may come out of
    the records file, which nobody can change meanwhile.
    """
    stream.flush()
    buffer = getattr(stream, "buffer", None)
    if buffer is None:  # text that goes nowhere but into memory
        stream.writelines(p if isinstance(p, str) else p.decode() for p in pieces)
        return
    takes_more = _readiness(stream)
    waiting: deque[memoryview] = deque()
    for block in _blocks(pieces, stream.encoding, stream.errors or "strict"):
        waiting.append(memoryview(block))
        while waiting and takes_more():
            _hand_over(buffer, waiting, AT_ONCE)
    while waiting:
        _hand_over(buffer, waiting, len(waiting[0]))


def _blocks(pieces: Iterable[str] | Iterable[bytes], encoding: str, errors: str) -> Iterator[bytes]:
    """The pieces as bytes, many small ones in one; the first few of an answer at once.

    Each block is larger than the one before: a screen that the first does not fill need not wait
    for a large one.
    """
    collected: list[bytes] = []
    size, enough = 0, AT_ONCE
    for piece in pieces:
        collected.append(piece.encode(encoding, errors) if isinstance(piece, str) else piece)
        size += len(collected[-1])
        if size >= enough:
            yield b"".join(collected)
            collected.clear()
            size, enough = 0, min(2 * enough, BLOCK)
    yield b"".join(collected)


def _hand_over(buffer: BinaryIO, waiting: deque[memoryview], most: int) -> None:
    """Write of what waits as much as is taken.

    A pipe or a disk that is nearly full may take a part of what it is given. Unbuffered, as with
    PYTHONUNBUFFERED=1, Python's text stream drops the rest of it without a word.
    """
    first = waiting.popleft()
    rest = first[buffer.write(first[:most]) :]
    buffer.flush()
    if rest:
        waiting.appendleft(rest)


def _readiness(stream: TextIO) -> Callable[[], bool]:
    """A question whether `AT_ONCE` bytes can be written without waiting for the reader."""
    try:
        place = stream.fileno()
        from select import select

        select([], [place], [], 0)
    except (OSError, ValueError, ImportError):  # nothing that a reader is behind
        return lambda: True
    return lambda: bool(select([], [place], [], 0)[1])


def say(text: str) -> None:
    """Write one line to standard error, made safe; when nobody can read it, nothing happens."""
    if _held:
        _held[-1].append(text)
        return
    stream = sys.stderr
    if stream is None or stream.closed:
        return
    try:
        stream.write(f"{safe(text)}\n")
        stream.flush()
    except OSError:
        let_go(stream)


@contextmanager
def held_back() -> Iterator[None]:
    """Keep what is said to the end, and for ever if that is not reached.

    Around what is to be saved, so that nothing is said to be recorded before it is.
    """
    _held.append([])
    try:
        yield
    except BaseException:
        _held.pop()
        raise
    for text in _held.pop():
        say(text)


def let_go(stream: TextIO) -> None:
    """Lead a stream that cannot be written into nothing.

    What it still holds would otherwise fail a second time, noisily, when Python closes it.
    """
    with suppress(OSError, ValueError):
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, stream.fileno())
        os.close(nothing)


def speaks_unicode() -> bool:
    """Whether standard output can carry every character; an old code page cannot."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    return encoding.lower().replace("-", "").startswith("utf")


def window_width() -> int | None:
    """The columns of the window, or None when standard output is no terminal.

    `COLUMNS` counts more than what the terminal says. A width under 20 counts as 80.
    """
    if sys.stdout is None or sys.stdout.closed or not sys.stdout.isatty():
        return None
    said = os.environ.get("COLUMNS", "")
    if said.isascii() and said.isdigit():
        width = int(said)
    else:
        try:
            width = os.get_terminal_size(sys.stdout.fileno()).columns
        except OSError:
            width = USUAL
    return width if width >= NARROWEST else USUAL


def painter(color: str) -> Callable[[Line], str]:
    """The function that turns a `Line` into text, with styles if they are wanted.

    `color` is `auto`, `always` or `never`. The last two settle it; then NO_COLOR does
    (https://no-color.org), then FORCE_COLOR (0 says no), then whether this is a terminal.
    """
    if not _colour_wanted(color):
        return lambda line: line[0]
    from rich.style import Style

    styles = {"bold": Style(bold=True), "dim": Style(dim=True), "": Style()}
    set_off = Style(bold=True, color="cyan")

    def painted(line: Line) -> str:
        text, style = line
        if isinstance(style, str):
            return styles[style].render(text)
        pieces, at = [], 0
        for start, end in style:
            pieces += [text[at:start], set_off.render(text[start:end])]
            at = end
        return "".join([*pieces, text[at:]])

    return painted


def _colour_wanted(color: str) -> bool:
    if color != "auto":
        return color == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if force := os.environ.get("FORCE_COLOR"):
        return force != "0"
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
