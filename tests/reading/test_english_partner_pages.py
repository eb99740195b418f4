"""What partners write on their pages about meetings of the association is read as they mean it."""

import pytest

from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

LEAD = "The Southeast Europe Police Chiefs Association held a conference in Zagreb on 5 May 2016. "


def read(text: str, known: Known, url: str = "") -> Draft:
    return read_text(text, known, language="en", url=url)


@pytest.mark.parametrize(
    ("sentence", "told", "untold"),
    [
        (
            "The project CSC WB, led by the Criminal Police of Italy, provided support.",
            "supporter:csc-wb:",
            "supporter:italy-moi:",
        ),
        (
            "Europol works against drugs, targeting organised crime in Serbia.",
            "",
            "organiser:europol:",
        ),
        (
            "The chiefs asked MARRI to organise a seminar with Frontex.",
            "",
            "organiser:marri:",
        ),
        (
            "Frontex went to the fair of Europol, where he presented the network.",
            "",
            "presenter:europol:",
        ),
        (
            "Addressing the members of Frontex, Mr. Marko Ilić praised the network.",
            "speaker::Marko Ilić",
            "speaker:Frontex:Marko Ilić",
        ),
        (
            "UNODC, in close cooperation with the Ministry of Interior of Serbia, began a seminar.",
            "organiser:UNODC:",
            "",
        ),
    ],
)
def test_who_did_what_is_told_apart_from_who_is_only_named_beside(
    sentence: str, told: str, untold: str, known: Known
) -> None:
    there = {each.casefold() for each in took_part(read(LEAD + sentence, known))}
    assert not told or told.casefold() in there
    assert untold.casefold() not in there


def test_a_name_at_which_a_copy_of_the_text_was_cut_is_none(known: Known) -> None:
    there = took_part(
        read(LEAD + "It was attended by Europol and the Police Academy of Sou", known)
    )
    assert "participant:europol:" in there
    assert not any("Academy" in each for each in there)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Annual Meeting of the Network\n\nOn 26 May 2016 the annual meeting of SEPCA was held "
            "in Niš. The members elected the first Executive Board.",
            "other",
        ),
        (
            "The Executive Board of SEPCA met in Niš on 26 May 2016 and elected a secretary.",
            "executive-board",
        ),
    ],
)
def test_a_board_that_is_only_elected_does_not_meet(text: str, kind: str, known: Known) -> None:
    assert read(text, known).events[0].event.kind == kind


def test_a_state_union_is_one_item_of_a_list_of_states(known: Known) -> None:
    text = (
        LEAD[:-18]
        + ". It gathered delegations from Albania, Serbia and Montenegro, Bulgaria and Romania."
    )
    there = took_part(read(text, known))
    assert "participant:serbia-and-montenegro:" in there
    assert "participant:serbia:" not in there


def test_the_day_on_which_a_plan_was_agreed_is_not_that_of_the_event(known: Known) -> None:
    text = (
        "Workshop on Crime Analysis\n\nA SEPCA workshop on crime analysis began in Pula, Croatia. "
        "It is a part of the work plan agreed at the annual meeting in Niš in November 2010."
    )
    event = read(text, known).events[0].event
    assert (event.kind, event.city, event.date.text) == ("workshop", "Pula", "")


@pytest.mark.parametrize(
    ("place", "city", "country"),
    [
        ("in Little Haven, Croatia.", "Little Haven", "Croatia"),
        ("in June, Croatia said.", "", ""),
    ],
)
def test_a_town_that_no_table_has_stands_before_its_country(
    place: str, city: str, country: str, known: Known
) -> None:
    event = read(f"A workshop of SEPCA took place on 5 May 2016 {place}", known).events[0].event
    assert (event.city, event.country) == (city, country)


def test_a_bare_city_in_front_is_where_it_was_held(known: Known) -> None:
    told = "The General Assembly of SEPCA was held under the presidency of Romania."
    assert read(f"Niš – {told}", known).events[0].event.city == "Niš"
    assert read(f"Niš, 5 May 2016 (News) – {told}", known).events[0].event.city == ""


def test_the_day_is_that_by_which_the_page_is_named(known: Known) -> None:
    told = "Niš – The General Assembly of SEPCA was held."
    named = read(told, known, url="https://x.org/events/18-20-april-2018-assembly").events[0]
    assert (named.event.date.text, named.facts[1].certainty) == (
        "2018-04-18/2018-04-20",
        "inferred",
    )
    assert not read(told, known, url="https://x.org/2018/04/18/assembly").events[0].event.date


def test_the_town_of_the_second_meeting_is_not_that_of_the_first(known: Known) -> None:
    text = (
        "Following the first workshop held in May 2016, SEPCA held the second workshop on "
        "3 June 2016 in Niš."
    )
    cities = {each.event.date.text: each.event.city for each in read(text, known).events}
    assert cities == {"2016-06-03": "Niš", "2016-05": ""}


def test_a_meeting_of_the_heading_is_told_of_below_what_stands_beside_pictures(
    known: Known,
) -> None:
    text = (
        "The third annual meeting of SEPCA\n\nThe members in front of the hall.\n\n"
        "The new leaders, from the left.\n\nA view of the room from above.\n\n"
        "Police chiefs took part in the annual meeting which was held in Niš on 12 May 2016."
    )
    assert read(text, known).events[0].event.date.text == "2016-05-12"


def test_a_meeting_of_officers_in_a_town_was_there(known: Known) -> None:
    told = (
        "The annual meeting of the women police officer network of SEPCA was held in Niš on 5 May."
    )
    assert read(told, known).events[0].event.city == "Niš"
