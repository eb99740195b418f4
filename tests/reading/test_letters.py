"""Whatever is found in a folded text leads back to the letters that it was found in."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.names import fold
from sepca_cli.reading.language.letters import letters

REGION = "abcčćdđjžšАБВГДЂЖЉЊЋЏЃЌЅЪЬЮЯЩăâîșțşţëçÇêô 12-–.\n"


@given(st.text(REGION))
def test_the_folded_text_is_that_by_which_names_are_found(text: str) -> None:
    assert letters(text).folded == fold(text)


@given(st.text())
def test_every_folded_letter_has_a_place_in_the_text(text: str) -> None:
    read = letters(text)
    assert len(read.folded) == len(read.starts) == len(read.ends)
    for start, end in zip(read.starts, read.ends, strict=True):
        assert 0 <= start < end <= len(text)
    assert list(read.starts) == sorted(read.starts)


@given(st.text(), st.sampled_from(["Brđanin", "МУП-а РС", "șefilor", "Škoplje"]), st.text())
def test_a_name_is_found_where_it_stands(before: str, name: str, after: str) -> None:
    text = f"{before} {name}. {after}"
    read = letters(text)
    at = read.folded.index(fold(name), len(letters(f"{before} ").folded))
    assert read.spot(at, at + len(fold(name))).of(text) == name


@pytest.mark.parametrize("name", ["Brđanin", "Brdjanin", unicodedata.normalize("NFD", "Škoplje")])
def test_two_letters_for_one_and_loose_marks_belong_to_what_is_found(name: str) -> None:
    read = letters(f"({name})")
    assert read.spot(1, len(read.folded) - 1).of(read.text) == name
