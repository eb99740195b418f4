"""A text is read piece by piece as it would be read whole."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.errors import BadRequest
from sepca_cli.exchange import reading_text
from sepca_cli.exchange.reading_file import offering
from sepca_cli.exchange.reading_text import Kept, Lines, decoded

NAMED = ("utf-8", "utf-16-le", "utf-32-be", "cp1250", "shift_jis")
WRITTEN = (*NAMED, "utf-8-sig", "utf-16", "utf-32")
texts = st.text(st.sampled_from("a;,\n\r\ufeff\0čШω€日"), max_size=40)


def outcome(raw: bytes, encoding: str, piece: int) -> tuple[str, ...]:
    """The text and its encoding, or the refusal, when so many bytes are read at a time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading_text, "PIECE", piece)
        try:
            return decoded(raw, "file", encoding)
        except BadRequest as refusal:
            return refusal.message, refusal.hint


@given(texts, st.sampled_from(WRITTEN), st.sampled_from(("", *NAMED)), st.binary(max_size=3))
def test_a_text_is_decoded_in_pieces_as_it_is_whole(
    text: str, written: str, named: str, more: bytes
) -> None:
    raw = text.encode(written, "ignore") + more
    assert outcome(raw, named, 1) == outcome(raw, named, 1000)


@given(texts, st.sampled_from(WRITTEN), st.sampled_from(NAMED), st.binary(max_size=3))
def test_a_named_encoding_reads_as_python_reads_it(
    text: str, written: str, named: str, more: bytes
) -> None:
    raw = text.encode(written, "ignore") + more
    try:
        wanted = raw.decode(named).removeprefix("\ufeff")
    except UnicodeError as error:
        place = getattr(error, "start", 0)
        assert outcome(raw, named, 1)[0] == f"file is not {named.upper()} (byte {place})"
    else:
        assert outcome(raw, named, 1) == (wanted, "")


@given(texts.filter(lambda text: text[:1] != "\ufeff"))
def test_the_lines_of_a_file_end_as_they_do_in_it(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "lines.csv"
    path.write_bytes(text.encode())
    assert list(Lines(path, Kept("utf-8"))) == text.splitlines(keepends=True)


def test_an_odd_byte_far_behind_decides_how_all_of_it_is_read(tmp_path: Path) -> None:
    plain = "Meeting,2024-02-29\n" * 10_000
    raw = f"title,date\n{plain}Sastanak načelnika u Šibeniku i Čačku,2024\n".encode("cp1250")
    path = tmp_path / "sheet.csv"
    path.write_bytes(raw)
    found = offering(path, {})
    assert found.remarks == ("read as cp1250; if letters look wrong, add --encoding NAME",)
    *_, last = found.rows
    assert last.words["title"] == "Sastanak načelnika u Šibeniku i Čačku"
    with pytest.raises(BadRequest, match=r"is not UTF-8 \(byte 190022\)"):
        offering(path, {}, "utf-8")


def test_a_file_that_is_changed_while_it_is_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sheet.csv"
    path.write_text("title,date\n")
    lines = Lines(path, Kept("utf-8"))
    path.write_bytes(b"title,date\nSje\xe8anje,2024\n")
    with pytest.raises(BadRequest, match="was changed while it was read"):
        list(lines)
    path.unlink()
    with pytest.raises(BadRequest, match="cannot read"):
        list(lines)
