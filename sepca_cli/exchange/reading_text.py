"""Bytes as text, in any encoding in which an office of the region saves a file.

A file may be of any length: it is looked at, and read, piece by piece.
"""

from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO, TextIOWrapper
from itertools import chain
from pathlib import Path
from typing import BinaryIO, NamedTuple, TextIO

from sepca_cli.errors import BadRequest

# Central European, Cyrillic, Greek and Turkish of Windows, then their older ISO brothers.
REGION = ("cp1250", "cp1251", "cp1253", "cp1254", "iso8859_2", "iso8859_5", "iso8859_16")
MARKS = {  # the longer ones first: one of them begins as a shorter one does
    b"\xff\xfe\0\0": "utf-32-le",
    b"\0\0\xfe\xff": "utf-32-be",
    b"\xef\xbb\xbf": "utf-8",
    b"\xff\xfe": "utf-16-le",
    b"\xfe\xff": "utf-16-be",
}
ROWS = (0, 1, 3, 4)  # of 256 characters in Unicode: what ends in them is Latin, Greek or Cyrillic
SAMPLE = 65_536  # bytes that are looked at to guess
PIECE = 65_536  # bytes that are read at a time


class Kept(NamedTuple):
    """How a text is kept in a file: in an encoding, behind the bytes of a byte order mark."""

    encoding: str
    mark: int = 0
    guessed: bool = False


class Lines:
    """The lines of a text file, each with its end; read anew each time one goes through them.

    Going through them raises BadRequest where the file cannot be read any more.
    """

    def __init__(self, path: Path, kept: Kept) -> None:
        self._path = path
        self._kept = kept

    def __iter__(self) -> Iterator[str]:
        name = self._path.name[:60]
        try:
            with self._path.open("rb") as file, opened(file, self._kept) as text:
                yield from text
        except OSError as error:
            raise BadRequest(f"cannot read {name}: {error.strerror or error}") from None
        except UnicodeError:
            raise BadRequest(f"{name} was changed while it was read", "import it again") from None


def decoded(raw: bytes, name: str, encoding: str = "") -> tuple[str, str]:
    """Return a text and, where its encoding had to be guessed, the name of that; else "".

    Raises:
        BadRequest: as `how_kept`.
    """
    file = BytesIO(raw)
    kept = how_kept(file, name, encoding)
    return opened(file, kept).read(), kept.encoding if kept.guessed else ""


def how_kept(file: BinaryIO, name: str, encoding: str = "") -> Kept:
    """How the text of a file is kept. The whole file is looked at, and all of it can be decoded so.

    A byte order mark decides, then UTF-8 if it is that, then a guess among the encodings of the
    region. `encoding` is one that somebody has named.

    Raises:
        BadRequest: it is no text, or not of that encoding; the message names the byte.
    """
    start = _from(file, 0).read(SAMPLE)
    mark = b"" if encoding else next((mark for mark in MARKS if start.startswith(mark)), b"")
    named = encoding or MARKS.get(mark, "") or _without_mark(start)
    try:
        odd = _odd_byte(file, named, len(mark))
    except LookupError:
        raise BadRequest(
            f'"{named[:60]}" is no encoding', f"one of: utf-8, {', '.join(REGION)}"
        ) from None
    if odd is None:
        return Kept(named, len(mark))
    if not encoding and not mark and (guess := _guess(file)):
        return Kept(guess, guessed=True)
    raise BadRequest(
        f"{name[:60]} is not {named.upper()[:60]} (byte {odd})",
        "save it as UTF-8, or name what it is: --encoding cp1250",
    )


def opened(file: BinaryIO, kept: Kept) -> TextIO:
    """The text of a file, from its beginning; its lines end as they do in the file."""
    text = TextIOWrapper(_from(file, kept.mark), kept.encoding, newline="")
    begin = text.tell()
    if text.read(1) != "\ufeff":
        text.seek(begin)
    return text


def _without_mark(start: bytes) -> str:
    """UTF-16 without a mark has the same few bytes in every other place, and zeros among them."""
    for every_other, name in ((start[1::2], "utf-16-le"), (start[::2], "utf-16-be")):
        if 0 in every_other and sum(map(every_other.count, ROWS)) > len(every_other) * 2 // 3:
            return name
    return "utf-8"


def _odd_byte(file: BinaryIO, encoding: str, begin: int = 0) -> int | None:
    """The place of the first byte behind `begin` that is not of an encoding; None if all are.

    Raises:
        LookupError: it is no encoding of text.
    """
    from codecs import getincrementaldecoder

    with suppress(UnicodeError):
        b" ".decode(encoding)  # what only turns bytes into bytes is no encoding of text
    decoder = getincrementaldecoder(encoding)()
    place = begin
    for piece in chain(_pieces(file, begin), [b""]):
        waiting = len(decoder.getstate()[0])
        try:
            decoder.decode(piece, not piece)
        except UnicodeError as error:
            return place - waiting + getattr(error, "start", 0)
        place += len(piece)
    return None


def _guess(file: BinaryIO) -> str:
    """The encoding of the region that reads best; "" if none can be told."""
    if any(b"\0" in piece for piece in _pieces(file)):
        return ""
    from charset_normalizer import from_bytes

    # Only lines with letters beyond ASCII tell the encodings apart.
    telling = b""
    for line in _from(file, 0):
        if len(telling) > SAMPLE:
            break
        telling += b"" if line.isascii() else line
    best = from_bytes(telling.removesuffix(b"\n")[:SAMPLE], cp_isolation=list(REGION)).best()
    return best.encoding if best and _odd_byte(file, best.encoding) is None else ""


def _pieces(file: BinaryIO, begin: int = 0) -> Iterator[bytes]:
    _from(file, begin)
    while piece := file.read(PIECE):
        yield piece


def _from(file: BinaryIO, place: int) -> BinaryIO:
    """The file, to be read from a place on."""
    file.seek(place)
    return file
