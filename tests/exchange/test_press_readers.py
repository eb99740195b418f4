"""A press text as it comes: in any encoding of the region, as a page, as a PDF."""

import sys
import zlib

import pytest

from sepca_cli.errors import BadRequest
from sepca_cli.exchange.reading_pdf import text_of_pdf
from sepca_cli.exchange.reading_press import read_press

SERBIAN = "Састанак начелника полиција одржан је у Београду, рекао је министар унутрашњих послова."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251", "iso8859_5"])
def test_a_plain_text_is_read_in_any_encoding(encoding: str) -> None:
    page, guess = read_press(SERBIAN.encode(encoding), "text")
    assert page.text == SERBIAN
    assert bool(guess) == (encoding in ("cp1251", "iso8859_5"))


@pytest.mark.parametrize("encoding", ["windows-1250", "iso-8859-2", "utf-8", "UTF8"])
def test_a_page_is_read_in_the_encoding_that_it_names(encoding: str) -> None:
    html = f'<html><meta http-equiv=x content="text/html; charset={encoding}"><p>Načelnik Šušnjar'
    page, guess = read_press(html.encode(encoding), "page")
    assert (page.text, guess) == ("Načelnik Šušnjar", "")


def test_a_page_in_latin_1_has_the_quotation_marks_of_windows() -> None:
    html = "<html><meta charset=iso-8859-1><p>“Café”"
    assert read_press(html.encode("cp1252"), "page")[0].text == "“Café”"


@pytest.mark.parametrize("named", ["utf-8", "punycode", "rot13", "unicode_escape", "nothing"])
def test_a_page_that_names_a_wrong_encoding_is_read_all_the_same(named: str) -> None:
    html = f"<html><head><meta charset='{named}'></head><p>{SERBIAN}</p>"
    assert read_press(html.encode("cp1251"), "page")[0].text == SERBIAN


def test_a_text_with_a_tag_in_it_is_no_page() -> None:
    text = f"{'A long release. ' * 300}<p>"
    assert read_press(text.encode(), "text")[0].text == text


# ---- PDF


def pdf(*pages: list[str], stream: bytes | None = None, trailer: str = "") -> bytes:
    """A PDF of these lines, or with a stream of our making on its one page."""
    bodies: list[bytes] = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    kids = []
    bodies.append(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
    for lines in pages or ([],):
        shown = "".join(f"({line}) Tj T* " for line in lines)
        drawn = f"BT /F1 12 Tf 14 TL 50 700 Td {shown}ET".encode("cp1252")
        packed = stream if stream is not None else zlib.compress(drawn)
        kids.append(f"{len(bodies) + 1} 0 R")
        bodies.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>"
            b"/Contents %d 0 R>>" % (len(bodies) + 2)
        )
        bodies.append(
            b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(packed), packed)
        )
    bodies[1] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>".encode()
    raw, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(raw))
        raw += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(raw)
    raw += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    raw += b"".join(b"%010d 00000 n \n" % place for place in places)
    raw += f"trailer<</Size {len(bodies) + 1}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n".encode()
    return raw + b"%%EOF\n"


def test_a_pdf_is_read_paragraph_by_paragraph() -> None:
    lines = [
        "Police chiefs met in Bucharest",
        "The General Assembly took place in Bucharest, Romania, on 12-",
        "14 December 2022, and the chiefs of police discussed the oper-",
        "ational cooperation of their services.",
        "It was the second one.",
    ]
    page, _ = read_press(pdf(lines, ["Contact: press office"]), "release.pdf")
    assert page.text.split("\n") == [
        "Police chiefs met in Bucharest",
        "The General Assembly took place in Bucharest, Romania, on 12-14 December 2022, and the "
        "chiefs of police discussed the operational cooperation of their services.",
        "It was the second one.",
        "Contact: press office",
    ]


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (pdf(), "has no text in it"),
        (b"%PDF-1.4\nnothing of the sort", "is a damaged PDF"),
        (pdf(["Text"])[:200], "is a damaged PDF"),
        (
            pdf(
                ["Text"],
                trailer="/Encrypt<</Filter/Standard/V 1/R 2/O<00>/U<00>/P -4>>/ID[<00><00>]",
            ),
            "r.pdf is",
        ),
        (pdf([], stream=zlib.compress(b"q " * 20_000_000)), "unpacks to more"),
        (pdf([], stream=zlib.compress(b"BT (x) Tj ET " * 300_000)), "unpacks to more"),
        (pdf(*([["x"]] * 301)), "more than 300 pages"),
    ],
)
def test_a_pdf_that_cannot_be_read_is_refused_in_a_line(
    raw: bytes, says: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(BadRequest, match=says):
        text_of_pdf(raw, "r.pdf")
    assert capfd.readouterr() == ("", "")


def test_without_its_reader_a_pdf_is_refused_with_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(BadRequest) as refused:
        text_of_pdf(pdf(["Text"]), "release.pdf")
    assert "pip install 'sepca[pdf]'" in refused.value.hint
