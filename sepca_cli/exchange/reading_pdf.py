"""The text layer of a PDF, by pypdf (the extra `pdf`)."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from sepca_cli.errors import BadRequest

MOST_PAGES = 300
MOST_UNPACKED = 20_000_000  # bytes of one stream: a press release has some thousands
MOST_STEPS = 200_000  # of what one page draws
FULL = 0.7  # of the longest line of its page: a line that is shorter ends a paragraph


def text_of_pdf(raw: bytes, name: str) -> str:
    """The text of a PDF, a paragraph a line.

    Raises:
        BadRequest: pypdf is not installed, or the PDF is encrypted, damaged, too large or only
            pictures of pages.
    """
    try:
        from pypdf import PdfReader
        from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError
    except ImportError:
        raise BadRequest(
            "a PDF is read by pypdf, which is not installed",
            "pip install 'sepca[pdf]', or save the text of the PDF as a text file",
        ) from None
    called = name[:60]
    try:
        with _careful():
            pages = PdfReader(BytesIO(raw)).pages
            if len(pages) > MOST_PAGES:
                raise BadRequest(f"{called} has more than {MOST_PAGES} pages")
            text = "\n".join(line for page in pages for line in _paragraphs(page.extract_text()))
    except (FileNotDecryptedError, DependencyError):
        raise BadRequest(f"{called} is encrypted", "save it without a password") from None
    except LimitReachedError:
        raise BadRequest(f"{called} unpacks to more than a text can be") from None
    except BadRequest:
        raise
    except Exception:  # whatever a damaged file makes of its reader
        raise BadRequest(
            f"{called} is a damaged PDF", "open it and save its text as a text file"
        ) from None
    if not text:
        raise BadRequest(
            f"{called} has no text in it, only pictures of pages",
            "have its letters recognised (OCR), or type the text",
        )
    return text


def _careful() -> Any:
    """Limits to what a PDF may make of its reader, which says nothing on its way."""
    import logging

    from pypdf import apply_configuration

    logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)
    return apply_configuration(
        zlib_maximum_output_length=MOST_UNPACKED,
        lzw_maximum_output_length=MOST_UNPACKED,
        run_length_maximum_output_length=MOST_UNPACKED,
        array_based_stream_maximum_output_length=MOST_UNPACKED,
        stream_decoding_work_maximum_length=2 * MOST_UNPACKED,
        stream_parsing_work_maximum_count=MOST_STEPS,
    )


def _paragraphs(page: str) -> Iterator[str]:
    """The paragraphs of a page, each on one line.

    A page has lines and no paragraphs: a line that is full goes on in the next one.
    """
    lines = [" ".join(line.split()) for line in page.split("\n")]
    longest = max(map(len, lines), default=0)
    so_far = ""
    for line in lines:
        so_far = _joined(so_far, line)
        if so_far and len(line) < FULL * longest:
            yield so_far
            so_far = ""
    if so_far:
        yield so_far


def _joined(first: str, second: str) -> str:
    """Two lines as one; a word that was parted at the end of a line is whole again."""
    if first.endswith("-") and first[-2:-1].isalnum():
        parted = first[-2].isalpha() and second[:1].islower()
        return first.removesuffix("-") + second if parted else first + second
    return f"{first} {second}".strip()
