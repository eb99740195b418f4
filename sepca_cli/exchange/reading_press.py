"""A press text as it comes, whatever it is called: plain text, a saved web page, a PDF."""

import re
from contextlib import suppress

from sepca_cli.errors import BadRequest
from sepca_cli.exchange.reading_text import decoded
from sepca_cli.reading.pages.page import Page, read_page

# What begins a file that is no text at all.
NO_TEXT = (b"PK", b"\xd0\xcf\x11\xe0", b"SQLite format 3\0", b"\x89PNG", b"\xff\xd8\xff", b"GIF8")

_TAG = re.compile(r"<(?:!doctype\s+html|html|head|body|article|main|div|h1|p|meta)[\s>/]", re.I)
# Of the encodings in which a page of the region can be; others are for other things than texts.
_CHARSET = re.compile(
    rb"""<meta\b[^>]{0,200}?\bcharset\s*+=\s*+["']?"""
    rb"(utf-?8|(?:windows-|cp)125\d|iso-?8859-\d{1,2})[\s\"'/>;]",
    re.IGNORECASE,
)
_MEANT = {"iso-8859-1": "cp1252", "iso-8859-9": "cp1254"}  # as every browser reads them
_BEGINNING = 4096  # characters or bytes in which a page says what it is


def read_press(raw: bytes, name: str) -> tuple[Page, str]:
    """The text of a file, with what a web page says of itself; and what it was read as, if guessed.

    Raises:
        BadRequest: it is no text, or cannot be read.
    """
    if raw.lstrip()[:5] == b"%PDF-":
        from sepca_cli.exchange.reading_pdf import text_of_pdf

        return Page(text_of_pdf(raw, name)), ""
    if raw.startswith(NO_TEXT):
        raise BadRequest(
            f"{name[:60]} is neither a text nor a web page nor a PDF",
            "save what is in it as text, as HTML or as PDF",
        )
    text, guess = _decoded(raw, name)
    if _TAG.search(text[:_BEGINNING]):
        return read_page(text), guess
    return Page(text), guess


def _decoded(raw: bytes, name: str) -> tuple[str, str]:
    """A text; a page may say itself in which encoding it is, and is believed where that fits."""
    if said := _CHARSET.search(raw[:_BEGINNING]):
        with suppress(BadRequest):
            return decoded(raw, name, _MEANT.get(called := said[1].decode().lower(), called))
    try:
        return decoded(raw, name)
    except BadRequest as refusal:
        raise BadRequest(refusal.message, "save it as UTF-8") from None
