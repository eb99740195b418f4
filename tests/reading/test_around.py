"""What stands around a text that was copied from a page."""

import pytest

from sepca_cli.reading.pages.around import without_surroundings

PROSE = (
    "The chiefs of police of the region met in Sofia on 12 May 2016 and agreed on what they would"
    " do together in the coming year, as the host told the press at the end of the day."
)


@pytest.mark.parametrize(
    "label",
    [
        "Read also:",
        "Related news",
        "Pročitajte još:",
        "Povezane vijesti",
        "Поврзани вести",
        "Прочетете още",
        "Citește și:",
        "Articole similare",
        "Kontrolloni gjithashtu",
        "Lexo edhe:",
        "Të ngjashme",
    ],
)
def test_what_stands_behind_a_label_is_no_part_of_the_text(label: str) -> None:
    text = f"{PROSE}\n\n{label}\n\nAna Kovač wins\n\nThe minister of today has told us that …"
    assert without_surroundings(text).strip() == PROSE


def test_the_text_goes_on_with_the_next_line_of_prose() -> None:
    text = f"{PROSE}\nRead also: \nAna Kovač wins\n{PROSE}"
    read = without_surroundings(text)
    assert read.split() == [*PROSE.split(), *PROSE.split()]
    assert (len(read), read.rindex(PROSE)) == (len(text), text.rindex(PROSE))


def test_a_row_of_titles_that_were_cut_ends_the_text() -> None:
    text = f"{PROSE}\nAna Kovač wins the prize of ...\nTwo killed in a fire\nThe day in pict...\n"
    assert without_surroundings(text).strip() == PROSE


@pytest.mark.parametrize(
    "end",
    ["SOFIA, BULGARIA 12 MAY 2016", "Participants:\nAlbania\nBulgaria", "He read also from it."],
)
def test_other_short_lines_stay(end: str) -> None:
    assert without_surroundings(f"{PROSE}\n{end}") == f"{PROSE}\n{end}"


def test_a_title_behind_its_label_is_no_part_of_the_text_and_what_follows_is() -> None:
    text = f"{PROSE}\nREAD ALSO: Workshop held in Skopje, 12 May 2021\nHe thanked them."
    assert without_surroundings(text).split() == [*PROSE.split(), "He", "thanked", "them."]


@pytest.mark.parametrize(
    "line",
    [
        "ADVERTISEMENT",
        "Facebook",
        "Posted by admin",
        "By A. Kovač",
        "Foto: Agencija/A. Kovač",
        "Piše: A. Kovač",
        "Tags: police, SEPCA, Zagreb",
        "Етикети: полиция, СЕПКА",
        "Hits: 1532",
        "© 2026 Police. All rights reserved",
    ],
)
def test_what_is_said_of_a_text_is_no_part_of_it(line: str) -> None:
    assert without_surroundings(f"{PROSE}\n{line}\n{PROSE}").split() == [
        *PROSE.split(),
        *PROSE.split(),
    ]


@pytest.mark.parametrize(
    "line", ["By the sea", "By Romania's vote", "A photo: the chiefs", "12 °C"]
)
def test_what_only_looks_like_it_stays(line: str) -> None:
    assert without_surroundings(f"{PROSE}\n{line}") == f"{PROSE}\n{line}"


def test_the_weather_and_the_day_of_a_visit_stand_above_a_text() -> None:
    above = "Saturday, 21 November 2026 12 °C Belgrade\n"
    assert without_surroundings(above + PROSE) == " " * len(above) + PROSE


def test_stories_that_are_shown_whole_below_a_text_are_none_of_it() -> None:
    story = (
        "VELIKA BURA NA MORU: Putnici čekaju\nBRODOVI danas nisu plovili.\n22. 04. 2025. u 12:01"
    )
    assert without_surroundings(f"{PROSE}\n\n{story}\n\n{story}").strip() == PROSE


def test_a_menu_in_front_is_no_part_of_the_text() -> None:
    menu = "Početna | Vesti | Kontakt\n\nVesti\nNajave\nSaopštenja\nDokumenti\nIntervjui\nSport\n"
    text = f"{menu}Kultura\nStop korupciji\nPočetna > Vesti\n\n{PROSE}"
    assert without_surroundings(text).strip() == PROSE


@pytest.mark.parametrize(
    "notice",
    ["Pratite nas na", "This site is protected by reCAPTCHA", "Pažnja: Sadržaj ove stranice je"],
)
def test_what_a_site_says_to_its_readers_is_no_part_of_the_text(notice: str) -> None:
    assert without_surroundings(f"{PROSE}\n{notice}\n{PROSE}").split() == [*PROSE.split()] * 2
