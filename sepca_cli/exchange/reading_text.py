"""Bytes as text, in any encoding in which an office of the region saves a file."""

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


def decoded(raw: bytes, name: str, encoding: str = "") -> tuple[str, str]:
    """Return a text and, where its encoding had to be guessed, the name of that; else "".

    A byte order mark decides, then UTF-8 if it is that, then a guess among the encodings of the
    region. `encoding` is one that somebody has named.

    Raises:
        BadRequest: it is no text, or not of that encoding; the message names the byte.
    """
    mark = next((mark for mark in MARKS if raw.startswith(mark)), b"")
    named = encoding or MARKS.get(mark, "") or _without_mark(raw)
    try:
        text = (raw if encoding else raw.removeprefix(mark)).decode(named)
        return text.removeprefix("\ufeff"), ""
    except LookupError:
        raise BadRequest(
            f'"{named[:60]}" is no encoding', f"one of: utf-8, {', '.join(REGION)}"
        ) from None
    except UnicodeError as error:
        place = getattr(error, "start", 0) + (0 if encoding else len(mark))
    guess = "" if encoding or mark or b"\0" in raw else _guess(raw)
    if not guess:
        raise BadRequest(
            f"{name[:60]} is not {named.upper()[:60]} (byte {place})",
            "save it as UTF-8, or name what it is: --encoding cp1250",
        )
    return raw.decode(guess), guess


def _without_mark(raw: bytes) -> str:
    """UTF-16 without a mark has the same few bytes in every other place, and zeros among them."""
    start = raw[:SAMPLE]
    for every_other, name in ((start[1::2], "utf-16-le"), (start[::2], "utf-16-be")):
        if 0 in every_other and sum(map(every_other.count, ROWS)) > len(every_other) * 2 // 3:
            return name
    return "utf-8"


def _guess(raw: bytes) -> str:
    """The encoding of the region that reads best; "" if none can be told."""
    from charset_normalizer import from_bytes

    # Only lines with letters beyond ASCII tell the encodings apart.
    telling = b"\n".join(line for line in raw.split(b"\n") if not line.isascii())
    best = from_bytes(telling[:SAMPLE], cp_isolation=list(REGION)).best()
    if best is None:
        return ""
    try:
        raw.decode(best.encoding)
    except UnicodeDecodeError:
        return ""
    return best.encoding
