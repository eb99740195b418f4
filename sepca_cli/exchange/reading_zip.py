"""Zip files, looked at before anything in them is unpacked."""

from collections.abc import Iterator
from contextlib import contextmanager
from lzma import LZMAError
from typing import BinaryIO
from zipfile import BadZipFile, ZipFile
from zlib import error as ZlibError

from sepca_cli.errors import BadRequest

MOST_MEMBERS = 500
RATIO = 100  # a table or a workbook shrinks to a tenth, seldom to a thirtieth
# What a damaged, encrypted or unknown archive makes of itself while it is read.
TROUBLES = (
    *(BadZipFile, ZlibError, LZMAError, EOFError),
    *(NotImplementedError, RuntimeError, ValueError, OSError),
)
SAVE_ANEW = "save it anew, or give its tables as CSV"
SMALL = 1_000_000  # bytes: below this, whatever it shrank to does no harm


@contextmanager
def unpacking(file: BinaryIO, name: str, most: int) -> Iterator[ZipFile]:
    """A zip file whose members are together no longer than `most` bytes and none swells.

    Python reads no more of a member than its announced size, so that a false one is found as
    damage.

    Raises:
        BadRequest: it is damaged, encrypted, or too much of something.
    """
    try:
        with ZipFile(file) as archive:
            members = archive.infolist()
            if len(members) > MOST_MEMBERS:
                raise BadRequest(
                    f"{name[:60]} has {len(members):,} files in it, which is too many", SAVE_ANEW
                )
            for member in members:
                if member.file_size > max(SMALL, member.compress_size * RATIO):
                    raise BadRequest(
                        f"{name[:60]} is refused: {member.filename[:60]!r} in it would swell to "
                        f"{member.file_size:,} bytes, over {RATIO} times its size",
                        SAVE_ANEW,
                    )
            if (size := sum(member.file_size for member in members)) > most:
                raise BadRequest(
                    f"{name[:60]} would be {size:,} bytes long unpacked, more than {most:,}",
                    "give its tables one by one, as CSV",
                )
            yield archive
    except UnicodeDecodeError:
        raise
    except TROUBLES as error:
        raise BadRequest(f"{name[:60]} cannot be unpacked: {error}", SAVE_ANEW) from None
