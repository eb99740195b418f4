"""Letters of other alphabets that look like Latin ones."""

from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.rules.lookalikes import shape


def test_cyrillic_and_greek_letters_take_the_latin_shape_that_they_have() -> None:
    assert shape("СЕРСА") == "CEPCA"
    assert shape("ΕΚΑΜ") == "EKAM"


def test_letters_of_a_shape_of_their_own_stay() -> None:
    assert shape("Šđжщ") == "Šđжщ"


@given(st.text())
def test_a_shape_has_itself_as_its_shape(text: str) -> None:
    assert shape(shape(text)) == shape(text)
    assert len(shape(text)) == len(text)


@given(st.text(st.characters(codec="ascii")))
def test_plain_letters_look_like_themselves(text: str) -> None:
    assert shape(text) == text
