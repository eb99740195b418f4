"""The language of a text is found by its words, and its own country's bodies by the language."""

import pytest

from benchmarks.corpus import expected, known
from sepca_cli.reading.language.letters import letters
from sepca_cli.reading.language.tongue import tongue_of
from sepca_cli.reading.text import read_text


@pytest.mark.parametrize("language", ["en", "mk", "bg", "ro", "sq", "sr-Cyrl", "hr"])
def test_texts_of_a_language_are_taken_for_no_other(language: str) -> None:
    for text in expected("open", language):
        assert tongue_of(letters(text.text)) in (language, ""), text.name


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ravnatelj je rekao da su nazočili svi koji su bitni i da je suradnja dobra.", "hr"),
        ("Direktor policije je rekao da je bezbednost važna i da je saradnja dobra.", "sr-Latn"),
        ("Predsjedavajući je rekao da su u Sarajevu bili svi i da je mjesto u BiH.", "bs"),
        ("Predsjedavajući je rekao da su svi iz Podgorice i da je mjesto u Baru.", "cnr"),
        ("Director General Ferdinand Müller", ""),
        ("", ""),
    ],
)
def test_it_is_told_by_common_words_or_not_at_all(text: str, language: str) -> None:
    assert tongue_of(letters(text)) == language


def test_a_ministry_without_a_country_is_that_of_the_texts_language() -> None:
    text = (
        "Главният секретар на МВР Живко Коцев участва в Генералната асамблея на СЕПКА в Будва на 3 "
        "октомври 2022 г."
    )
    (kotsev,) = read_text(text, known()).events[0].participations
    assert kotsev.party == "bulgaria-police"
