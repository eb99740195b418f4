"""English news of agencies and ministries: broken lines, bodies that only own, cases, sayings."""

import pytest

from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

LEAD = "The Southeast Europe Police Chiefs Association held a conference in Zagreb on 5 May 2016. "
WRAPPED = """Police chiefs of SEPCA agreed at a regional seminar to share
what they know of stolen vehicles, a news agency reported on
Friday. The seminar of the association, which ended on the quiet
Adriatic island of Krk yesterday, was the first of its sort.
Croatian Interior Minister Ana Babić said that officers of all
countries wanted more of them in the course of next year, and
that her own would be there again, with all that they had found
out by then.
They all liked the two-day seminar, said the minister.
(Agency, March 6, 2010)
"""


def read(text: str, known: Known, published: str = "") -> Draft:
    return read_text(text, known, language="en", published=parse(published))


def test_a_line_that_was_full_ends_no_sentence(known: Known) -> None:
    event = read(WRAPPED, known).events[0].event
    assert event.date.text == "2010-03-04/2010-03-05"


@pytest.mark.parametrize(
    ("sentence", "not_told"),
    [
        ("Delegates from EU Member States attended.", "participant:European Union:"),
        ("All countries agreed that EU standards matter.", "participant:European Union:"),
        ("Officers of the member states of Eurojust took part.", "participant:Eurojust:"),
        ("Interpol, targeting groups, and Europol, in order to fight organised crime, met.", ""),
        ("He recalled a case, which was solved with support from Frontex.", "supporter:Frontex:"),
        ("Greece is a link with the EU, which it will brief.", "presenter:European Union:"),
        ("The idea of RACVIAC received wide support and so ministers came.", "host:racviac:"),
        ("A document prepared in cooperation with Europol was read.", "organiser:europol:"),
    ],
)
def test_a_body_that_is_only_named_beside_something_else_has_no_part(
    sentence: str, not_told: str, known: Known
) -> None:
    found = took_part(read(LEAD + sentence, known))
    assert not_told not in found
    assert not {each for each in found if each.startswith(("organiser:", "supporter:"))} - {
        "organiser:sepca:"
    }


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Delegates from the EU attended.", "participant:European Union:"),
        ("It was held with support from Frontex.", "supporter:Frontex:"),
        ("The EU will brief the chiefs.", "presenter:European Union:"),
    ],
)
def test_a_body_of_which_the_same_words_tell_more_has_its_part(
    sentence: str, told: str, known: Known
) -> None:
    assert told in took_part(read(LEAD + sentence, known))


def test_behind_who_held_it_those_begin_who_came(known: Known) -> None:
    found = took_part(
        read(
            "At the seminar of SEPCA, organised by the OSCE and Europol, officials of Romania, "
            "Serbia and Bulgaria considered what was done.",
            known,
        )
    )
    assert {"organiser:osce:", "organiser:europol:"} <= found
    assert {"participant:romania:", "participant:serbia:", "participant:bulgaria:"} <= found
    assert "organiser:romania:" not in found


def test_ministers_of_a_list_of_states_stand_for_them(known: Known) -> None:
    found = took_part(read(LEAD + "It pooled the interior ministers of Serbia and Romania.", known))
    assert {"participant:serbia:", "participant:romania:"} <= found


def test_whose_assembly_it_is_does_not_take_part_in_it(known: Known) -> None:
    text = LEAD + "A day before, those at the General Assembly of INTERPOL attended a show."
    assert "participant:interpol:" not in took_part(read(text, known))


@pytest.mark.parametrize(
    ("text", "kind", "city"),
    [
        (
            "All priorities of the police in SEPCA are fulfilled\n\nThe minister said so today. "
            "Whoever has a question may write to us.\n\nThis page is kept by the press office of "
            "the government and is changed every day.\n\nMore of it stands below, for all to read."
            "\n\nAt the Second General Assembly of SEPCA, Ana Babić praised the officers.",
            "general-assembly",
            "",
        ),
        (
            "Two countries of SEPCA sign a protocol on patrols\n\nDirector Ana Babić and Director "
            "Ion Pop signed, in the city of Shkodra, the protocol on patrols.",
            "signing",
            "Shkodër",
        ),
        (
            "SEPCA course ends\n\nThe course of SEPCA was held in the small Adriatic resort of "
            "Budva.",
            "training",
            "Budva",
        ),
    ],
)
def test_an_event_without_a_day_is_found_where_it_was(
    text: str, kind: str, city: str, known: Known
) -> None:
    event = read(text, known).events[0].event
    assert (event.kind, event.city) == (kind, city)


def test_a_country_that_hosted_an_event_is_where_it_was(known: Known) -> None:
    text = "On 3 May 2016, Bulgaria hosted for the first time a workshop of SEPCA."
    assert read(text, known).events[0].event.country == "Bulgaria"


def test_what_happened_earlier_this_month_is_not_the_conference(known: Known) -> None:
    text = (
        "15 May 2016 - Media release\n\nChiefs gather\n\nPolice chiefs of SEPCA meet today. "
        "Opening the conference, Ana Babić recalled an operation, which earlier this month led to "
        "arrests."
    )
    event = read(text, known).events[0].event
    assert (event.kind, event.date.text) == ("conference", "2016-05-15")


def test_a_given_name_that_is_called_like_a_country_is_a_name(known: Known) -> None:
    found = took_part(read(LEAD + "Bulgarian Interior Minister Rumen Kostov spoke.", known))
    assert any(each.endswith(":Rumen Kostov") for each in found)


def test_letters_of_an_office_are_no_given_name(known: Known) -> None:
    draft = read(f"MoI Babić speaks\n\n{LEAD}Interior Minister Ana Babić said so.", known)
    assert {each.person for each in draft.events[0].participations} == {"", "Ana Babić"}
