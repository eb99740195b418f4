"""A text as it is read: whole lines, whole words, each letter at its place."""

from textwrap import wrap

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sepca_cli.names import fold
from sepca_cli.reading.draft import Known
from sepca_cli.reading.language.letters import Spot
from sepca_cli.reading.pages.mail import below_the_mail
from sepca_cli.reading.pages.tidied import tidied
from sepca_cli.reading.text import read_text

AROUND = "> \n\r\t"  # what may go where lines and words are made whole
TOLD = (
    "The chiefs of police of Albania, Bulgaria, Montenegro, the Republic of Moldova and Serbia"
    " took part in the General Assembly of SEPCA, held in Sofia on 12 May 2016, and agreed on what"
    " they would do together."
)


@pytest.mark.parametrize("width", [45, 55, 64, 72, 78, 100])
def test_a_line_that_was_only_full_goes_on(width: int) -> None:
    assert tidied("\n".join(wrap(TOLD, width))).text == TOLD


def test_a_day_goes_on_with_its_month() -> None:
    lines = [
        "SOFIA, 5 November - The second General Assembly of SEPCA was held in Ohrid on 3 and 4",
        "November 2018, hosted by the Ministry of Interior. The presidency went to the General",
        "Police Inspectorate of Moldova.",
    ]
    assert tidied("\n".join(lines)).text == " ".join(lines)


def test_an_hour_at_the_end_of_a_line_is_no_day_before_its_month() -> None:
    text = f"Miercuri, 14 Decembrie 2022, 13:45\n{TOLD}"
    assert tidied(text).text == text


def test_paragraphs_and_short_lines_stay_apart() -> None:
    text = "\n".join(["A meeting", "", *wrap(TOLD, 72), "", "Present:", "Albania", "Bulgaria"])
    assert tidied(text).text == f"A meeting\n\n{TOLD}\n\nPresent:\nAlbania\nBulgaria"


@pytest.mark.parametrize(
    "text",
    [
        "Ana Kovač, director of the police of Albania\nIvo Ilić, director of the police of Serbia",
        f"{TOLD}\n{TOLD}\nShort.",
        "Agenda\n- opening of the meeting by the host and the chair\n- election of the next chair",
        "Day | City\n13 December | Bucharest",
    ],
)
def test_lines_that_their_writer_ended_stay(text: str) -> None:
    assert tidied(text).text == text


@pytest.mark.parametrize(
    ("came", "read"),
    [
        ("> The chiefs met\n> > in Sofia.", "The chiefs met\nin Sofia."),
        ("The  chiefs\u00a0\u00a0met.", "The chiefs met."),
        ("Albania    Bulgaria    Serbia", "Albania    Bulgaria    Serbia"),
        ("Kovac\u030c", "Kovač"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("Poliţia din Bucureşti", "Poliția din București"),
        ("İçişleri, Hakkı Taş", "İçişleri, Hakkı Taş"),
    ],
)
def test_a_text_is_read_in_the_form_that_words_have(came: str, read: str) -> None:
    assert tidied(came).text == read


def test_a_word_that_was_parted_at_the_end_of_a_line_is_whole() -> None:
    lines = ["The chiefs of police met in the capital of Bulgaria on co-", "operation in South-"]
    lines += ["East Europe, and they agreed on what they would do there, and"]
    lines += ["on more than that, for the good of all of them."]
    read = tidied("\n".join(lines)).text
    assert "on cooperation in" in read


@example("a\u030c\u030c")
@given(st.text(alphabet=st.sampled_from("abč\u030cşţ -\n\r\t>.,:1 \u00a0А"), max_size=80))
def test_each_letter_stands_where_it_came_from(text: str) -> None:
    read, places = tidied(text)
    assert len(places) == len(read) + 1
    assert list(places) == sorted(places)
    assert (places[-1], set(places) <= set(range(len(text) + 1))) == (len(text), True)
    for at, letter in enumerate(read):
        came = text[places[at] : places[at + 1]]
        assert fold(came).strip(AROUND) == fold(letter).strip(AROUND)
        assert tidied(text).came_from(Spot(at, at + 1)) == (places[at], places[at + 1])


def test_a_wrapped_text_is_read_as_a_whole_one_with_its_places(known: Known) -> None:
    text = "> " + "\n> ".join(wrap(TOLD, 60))
    whole, wrapped = read_text(TOLD, known), read_text(text, known)
    assert wrapped.text == text
    assert [each.participations for each in wrapped.events] == [
        each.participations for each in whole.events
    ]
    facts = {each.name: each.spots[0].of(text) for each in wrapped.events[0].facts}
    assert facts["date"] == "12 May 2016"
    assert any(spot.replace("\n> ", " ") == "Republic of Moldova" for spot in facts.values())


MAIL = """From: Press Office <press@example.org>
To: secretariat@example.org
Date: Mon, 3 March 2025 10:15:00 +0100
Subject: FW: the meeting

Dear colleagues,

"""


def test_a_text_begins_below_the_mail_that_brought_it() -> None:
    assert below_the_mail(MAIL + TOLD) == len(MAIL.rstrip()) + 1
    assert below_the_mail(MAIL.replace("Dear colleagues,", TOLD)) == MAIL.index("\n\nDear") + 1


@pytest.mark.parametrize(
    "text", [TOLD, f"Date: 3 March 2025\nPlace: Sofia\n\n{TOLD}", f"\nDear all,\n{TOLD}", ""]
)
def test_what_is_no_mail_has_no_head(text: str) -> None:
    assert below_the_mail(text) == 0


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("SЕРСА", "SEPCA"),  # all but the first letter Cyrillic
        ("Cкопје", "Скопје"),  # the first one Latin
        ("Ѕкопје", "Ѕкопје"),
        ("сеxуал", "сеxуал"),  # x is like no letter of these words
        ("SEPCA-та", "SEPCA-та"),
    ],
)
def test_a_word_of_letters_that_look_alike_is_of_one_script(written: str, read: str) -> None:
    assert tidied(written).text == read
