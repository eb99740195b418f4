"""Names: one key for all the scripts and spellings in which a name comes."""

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sepca_cli.names import _folded, _known_word, fold, match_key, slug, stem_of_acronym


@pytest.fixture(autouse=True, scope="module")
def nothing_remembered() -> None:
    """A word that other tests folded is folded again here."""
    _known_word.cache_clear()


letters = st.text(st.characters(codec="utf-8"), max_size=40)
region = st.text("abcčćdđžš ljnjаеијлђљњћџѓќѕщъьюяăâîșțëçığşöüĐДJ-–'’\".\u0301", max_size=40)


@pytest.mark.parametrize(
    "spellings",
    [
        ("Министарство унутрашњих послова", "Ministarstvo unutrašnjih poslova"),
        ("Brđanin", "Brdjanin", "Brdanin", "Брђанин", "BRĐANIN", "БРЂАНИН"),
        ("Đorđe Đukić", "Djordje Djukic", "Ђорђе Ђукић"),
        ("Čedomir Jovanović", "C\u030cedomir Jovanovic\u0301", "Cedomir Jovanovic"),
        ("Jovanović", "\u0408ovanović", "Јовановић"),  # a Cyrillic letter in a Latin name
        ("Џемал Љубичић", "Džemal Ljubičić", "DŽEMAL LJUBIČIĆ", "Dzemal Ljubicic"),
        ("ǅemal ǈubičić", "Dzemal Ljubicic"),  # one letter where others type two
        ("Скопје", "СКОПЈЕ", "Skopje"),
        ("Ѓорѓи Ќосев", "Gjorgji Kjosev"),
        ("Полиция", "Policija"),
        ("Bečići", "Bečiči", "Becici"),
        ("Vlorë", "Vlore", "VLORË"),
        ("Poliția", "Poliţia", "Politia"),
        ("Türkiye İstanbul ışık", "Turkiye Istanbul isik"),
        ("Straße", "STRASSE", "strasse"),
        ("Łódź Ørsted Æsir", "Lodz Orsted Aesir"),
        ("Ελλάδα", "ΕΛΛΆΔΑ", "Ellada"),
        ("South–East ‘Europe’ “Police”\u00a0Chiefs", "South-East 'Europe' \"Police\" Chiefs"),
    ],
)
def test_the_spellings_of_a_name_meet(spellings: tuple[str, ...]) -> None:
    assert len({fold(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("Serbian Police", "Slovenian Police"), ("Србија", "Словенија"), ("Veljović", "Vejović")],
)
def test_different_names_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(letters | region)
@example("ddjj")
def test_folding_gives_plain_small_letters_and_folds_no_further(text: str) -> None:
    folded = fold(text)
    assert folded.isascii()
    assert folded == folded.lower()
    assert fold(folded) == folded


@given(st.lists(letters | region, max_size=4))
def test_each_word_of_a_text_folds_as_it_does_alone(texts: list[str]) -> None:
    text = " ".join(texts)
    assert fold(text) == " ".join(fold(word) for word in text.split(" "))
    assert fold(text) == _folded(text)


@given(region)
def test_folding_does_not_mind_capitals_nor_how_letters_are_composed(text: str) -> None:
    for form in ("NFC", "NFD"):
        assert fold(unicodedata.normalize(form, text)) == fold(text)
    assert fold(text.casefold()) == fold(text)


def test_a_text_that_is_not_utf_8_is_folded_without_an_error() -> None:
    assert fold("caf\udce9 Beograd") == "caf beograd"


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("The OSCE Mission to Serbia", "osce mission to serbia"),
        ("South-East Europe Police Chiefs’ Meeting", "south east europe police chiefs meeting"),
        ("“Republika Srpska” (MUP)", "republika srpska mup"),
        ("  iPROCEEDS-2 ", "iproceeds 2"),
        ("Theodora", "theodora"),
        ("the", "the"),
        ("...", ""),
    ],
)
def test_the_key_of_a_name_has_only_its_words(name: str, key: str) -> None:
    assert match_key(name) == key


@given(letters | region)
def test_the_key_of_a_name_ignores_punctuation_and_outer_blanks(text: str) -> None:
    key = match_key(text)
    assert re.fullmatch(r"([a-z0-9]+( [a-z0-9]+)*)?", key)
    assert match_key(f" «{text}», ") == key


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("SEPCA-e", "SEPCA"),
        ("SEPCA-om", "SEPCA"),
        ("SEPCA-s", "SEPCA"),
        ("SEPCA-së", "SEPCA"),
        ("СЕПЦА-е", "СЕПЦА"),
        ("INTERPOL-u", "INTERPOL"),
        ("MUP-a", "MUP"),
        ("FUP–a", "FUP"),
        ("МВР-то", "МВР"),
        ("EU-a", "EU"),
        ("MAI-ului", "MAI"),
        ("ILECU-ima", "ILECU"),
        ("EU4FAST-a", "EU4FAST"),
        ("C-PROC-u", "C-PROC"),
        ("PCC-SEE-a", "PCC-SEE"),
        ("MUP-a Republike Srpske", "MUP Republike Srpske"),
        ("МУП-а РС", "МУП РС"),
        ("SEPCA-e INTERPOL-u", "SEPCA INTERPOL"),
        ("predsjednik (SEPCA-e), MUP–a/FUP-a", "predsjednik (SEPCA), MUP/FUP"),
    ],
)
def test_an_acronym_loses_its_case_ending_wherever_it_stands(word: str, stem: str) -> None:
    assert stem_of_acronym(word) == stem


@pytest.mark.parametrize(
    "word",
    [
        *("SEPCA", "C-PROC", "EU-led", "iPROCEEDS-2", "Jean-u", "X-a", "SEPCA-E", "SEPCA e"),
        *("policija", "DCAF-Ljubljana", "1000-a", "-e", "", "I-24/7", "PCC-SEE", "MOU-to-go"),
        *("SEPCA - e", "SEPCA-se\u0308", "pre-SEPCA-e", "SEPCA-e-e", "MUP Republike Srpske-a"),
    ],
)
def test_every_other_word_is_left_as_it_is(word: str) -> None:
    assert stem_of_acronym(word) == word


words = st.sampled_from(
    ["MUP-a", "C-PROC-u", "I-24/7", "PCC-SEE", "Jean-u", "МВР-то", "-", "e", "("]
)


@given(region | st.lists(words, max_size=6).map(" ".join) | st.text("AЧb-–e ", max_size=20))
def test_a_name_without_case_endings_has_no_more_to_lose(name: str) -> None:
    stem = stem_of_acronym(name)
    assert stem_of_acronym(stem) == stem
    assert len(stem.split()) == len(name.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Brđanin", "brdanin"),
        ("Зоран Брђанин", "zoran-brdanin"),
        ("Council of Europe (C-PROC), 2022", "council-of-europe-c-proc-2022"),
        ("Adjustment of the Statute", "adjustment-of-the-statute"),
        ("one two three four five six seven", "one-two-three-four-five-six"),
        ("…", ""),
    ],
)
def test_a_slug_is_the_first_words_in_ascii(text: str, expected: str) -> None:
    assert slug(text) == expected


def test_a_slug_can_be_shorter() -> None:
    assert slug("General Assembly, Bucharest", words=2) == "general-assembly"


@given(letters | region, st.integers(1, 8))
def test_a_slug_is_fit_for_a_key(text: str, words: int) -> None:
    made = slug(text, words)
    assert re.fullmatch(r"([a-z0-9]+(-[a-z0-9]+)*)?", made)
    assert made.count("-") < words
