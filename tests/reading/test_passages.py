"""A text is cut where its sentences end, and its headings and foot lines are told apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.reading.language.letters import letters
from sepca_cli.reading.language.passages import BODY, FOOT, HEADING, passages_in, quotations_in


def parts(text: str) -> list[tuple[str, str]]:
    return [(each.part, each.spot.of(text)) for each in passages_in(letters(text))]


def bodies(text: str) -> list[str]:
    return [words for part, words in parts(text) if part == BODY]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It began. It ended.", ["It began.", "It ended."]),
        ("Dana 22.05.2017. održana je. Zatim je završena.", 2),
        ("Od 14. do 16. decembra trajala je skupština. Kraj.", 2),
        ("Gen. Dr. Haki Çako spoke. He left.", 2),
        ("N. Stefanović je otvorio skup. Govorio je i B. Vuksanović.", 2),
        ("Došli su iz Europola i DCAF-a. Faber je govorio.", 2),
        ("Skupština je održana 2017. Domaćin je bio FUP.", 2),
        ("„Zaista?“ upitao je direktor. „Da.“ To je bilo sve.", 3),
        ("Состанокот заврши на 5 мај 2019 г. во Охрид. Следен е во Тирана.", 2),
    ],
)
def test_a_full_stop_in_a_date_or_a_title_ends_no_sentence(
    text: str, sentences: list[str] | int
) -> None:
    text = f"Heading\n\n{text}"
    if isinstance(sentences, int):
        assert len(bodies(text)) == sentences
    else:
        assert bodies(text) == sentences


def test_headings_stand_in_front_and_foot_lines_behind() -> None:
    told = parts(
        "Back\nGeneral Assembly in Bucharest\n\nThe assembly took place. It was long.\n\n"
        "Related pages\nBUCHAREST, ROMANIA 12-14 DECEMBER 2022\n"
    )
    assert [part for part, _ in told] == [HEADING, HEADING, BODY, BODY, FOOT, FOOT]


def test_a_sentence_goes_on_in_the_next_line_of_a_wrapped_text() -> None:
    text = (
        "Heading\n\nThe General Assembly of the Association of Southeast Europe took\n"
        "place in Bucharest and ended with the handover.\n"
    )
    assert len(bodies(text)) == 1


def test_a_list_of_lines_belongs_to_the_words_that_open_it() -> None:
    text = "Heading\n\nPrisustvovali su:\n• Policija Albanije;\n• Policija Srbije.\n\nKraj rada.\n"
    assert bodies(text) == [
        "Prisustvovali su:\n• Policija Albanije;\n• Policija Srbije.",
        "Kraj rada.",
    ]


def test_the_words_of_somebody_are_a_quotation_and_a_name_in_quotes_is_none() -> None:
    text = "The NGO “Parents” said: “We hope that this will help all of the children.”"
    (quotation,) = quotations_in(text)
    assert quotation.of(text).startswith("“We hope")


@given(st.text())
def test_every_passage_lies_in_the_text_and_none_in_another(text: str) -> None:
    end = 0
    for each in passages_in(letters(text)):
        assert end <= each.spot.start < each.spot.end <= len(text)
        end = each.spot.start  # marks without a letter may be shared
        assert each.folded.strip() == each.folded
