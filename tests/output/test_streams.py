"""Standard output and error: every trouble is noticed, colour and width follow the reader."""

import io
import os
import struct
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from sepca_cli.errors import FileTrouble
from sepca_cli.output import Settings, prepare_streams, say, show, streams
from sepca_cli.reports.shapes import Column, Table

EVENTS = Table((Column("title", "Event"),), [("General Assembly",)] * 3)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@contextmanager
def broken_pipe() -> Iterator[None]:
    """Standard output into a pipe whose reader has gone."""
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as pipe, redirect_stdout(pipe):
        yield


class Sip(io.RawIOBase):
    """An unbuffered output that takes seven bytes at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.taken = b""

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.taken += bytes(data[:7])
        return min(len(data), 7)


@pytest.mark.parametrize("format", ["table", "markdown", "json", "csv"])
def test_nothing_is_lost_where_only_a_part_is_taken_at_a_time(
    format: str, shown: Callable[..., str]
) -> None:
    sip = Sip()
    with redirect_stdout(io.TextIOWrapper(sip, "utf-8", write_through=True)):  # type: ignore[type-var]
        show(EVENTS, Settings(format))
    assert sip.taken.decode() == shown(EVENTS, format)


def test_what_no_reader_was_ready_for_is_written_in_the_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(streams, "_readiness", lambda _: lambda: False)
    sip = Sip()
    with redirect_stdout(io.TextIOWrapper(sip, "utf-8", write_through=True)):  # type: ignore[type-var]
        streams.write(["one ", "two ", "three"])
    assert sip.taken == b"one two three"


def test_the_answer_is_made_to_its_end_before_a_slow_reader_has_taken_it() -> None:
    made, taken = threading.Event(), []
    reading, writing = os.pipe()

    def pieces() -> Iterator[str]:
        yield from ["x" * 1000] * 1000  # more than a pipe holds
        made.set()

    def read_late() -> None:
        with os.fdopen(reading, "rb") as pipe:
            if made.wait(20):
                taken.append(pipe.read())

    reader = threading.Thread(target=read_late)
    reader.start()
    with os.fdopen(writing, "w") as pipe, redirect_stdout(pipe):
        streams.write(pieces())
    reader.join()
    assert taken == [b"x" * 1_000_000]


@pytest.mark.parametrize("format", ["table", "markdown", "json", "csv"])
def test_a_reader_that_went_away_is_noticed_and_fails_only_once(format: str) -> None:
    # Leaving broken_pipe() closes the stream, which would raise again if it still held the text.
    with broken_pipe(), pytest.raises(BrokenPipeError):
        show(EVENTS, Settings(format))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
@pytest.mark.parametrize("format", ["table", "markdown", "json", "csv"])
def test_a_full_disk_is_noticed_and_fails_only_once(format: str) -> None:
    no_space = pytest.raises(FileTrouble, match="cannot write the answer: No space left on device")
    with Path("/dev/full").open("w") as full, redirect_stdout(full), no_space:
        show(EVENTS, Settings(format))


def test_a_closed_output_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    gone = io.StringIO()
    gone.close()
    for closed in (gone, None):
        monkeypatch.setattr(sys, "stdout", closed)
        with pytest.raises(FileTrouble, match="standard output is closed"):
            show(EVENTS, Settings())


def test_an_output_that_was_never_open_refuses_every_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    prepare_streams()
    with sys.stdout:
        with pytest.raises(FileTrouble, match="standard output is closed"):
            show(EVENTS, Settings())
        with pytest.raises(OSError, match="not writable"):
            print("the help")


def test_what_is_said_is_one_safe_line(capsys: pytest.CaptureFixture[str]) -> None:
    say("no party \x1b[2J\u202e\ncalled [x]")
    assert capsys.readouterr().err == r"no party \x1b[2J\u202e\ncalled [x]" + "\n"


def test_saying_to_nobody_is_no_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    gone = io.StringIO()
    gone.close()
    for closed in (gone, None):
        monkeypatch.setattr(sys, "stderr", closed)
        say("nobody hears this")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
def test_a_full_standard_error_is_no_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    with Path("/dev/full").open("w") as full:
        monkeypatch.setattr(sys, "stderr", full)
        say("nobody reads this")


def test_an_old_code_page_stops_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdout", "stderr"):
        old = io.TextIOWrapper(io.BytesIO(), "cp1252", newline="\n")
        monkeypatch.setattr(sys, name, old)
    prepare_streams()
    streams.write(["Тиват, Brčko\n"])
    written = sys.stdout.buffer
    assert isinstance(written, io.BytesIO)
    assert written.getvalue() == rb"\u0422\u0438\u0432\u0430\u0442, Br\u010dko" + b"\n"


@pytest.mark.parametrize(
    ("color", "environment", "terminal", "styled"),
    [
        ("auto", {}, True, True),
        ("auto", {}, False, False),
        ("auto", {"TERM": "dumb"}, True, False),
        ("auto", {"NO_COLOR": "1"}, True, False),
        ("auto", {"NO_COLOR": ""}, True, True),
        ("auto", {"FORCE_COLOR": "1"}, False, True),
        ("auto", {"FORCE_COLOR": "0"}, True, False),
        ("auto", {"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, False),
        ("always", {"NO_COLOR": "1", "TERM": "dumb"}, False, True),
        ("never", {"FORCE_COLOR": "1"}, True, False),
    ],
)
def test_colour_is_what_was_asked_for(
    color: str,
    environment: dict[str, str],
    terminal: bool,
    styled: bool,
    shown: Callable[..., str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert ("\x1b" in shown(EVENTS, color=color, terminal=terminal)) is styled


@pytest.mark.parametrize(
    ("columns", "width"),
    [("132", 132), ("20", 20), ("19", 80), ("1", 80), ("0", 80), ("wide", 80), ("²", 80), ("", 80)],
)
def test_a_width_that_nobody_can_read_counts_as_80(
    columns: str, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    with redirect_stdout(Terminal()):
        assert streams.window_width() == width


def test_the_width_is_that_of_the_terminal_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    termios = pytest.importorskip("termios")
    fcntl = pytest.importorskip("fcntl")
    monkeypatch.delenv("COLUMNS")
    keyboard, screen = os.openpty()
    fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 97, 0, 0))
    with os.fdopen(screen, "w") as terminal, redirect_stdout(terminal):
        assert streams.window_width() == 97
    os.close(keyboard)


def test_a_pipe_has_no_width() -> None:
    with redirect_stdout(io.StringIO()):
        assert streams.window_width() is None
