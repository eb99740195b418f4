"""A day is that of an event only where the text claims one: no figure, wish or paper makes it."""

import pytest

from benchmarks.corpus import known
from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft
from sepca_cli.reading.text import read_text


def draft(text: str) -> Draft:
    return read_text(text, known(), published=parse("2024-10-21"))


@pytest.mark.parametrize(
    "text",
    [
        # figures of some months
        "The border police stopped 812 persons between 1 July and 30 September 2024.\n\nThe data"
        " are kept with the help of the Southeast Europe Police Chiefs Association.\n",
        # an arrest; the association in what somebody says of it
        "U Nišu je 17. oktobra 2024. uhapšeno osam državljana Albanije.\n\nDirektor je podsjetio na"
        " skupštinu SEPCA u Budvi prošle godine.\n",
        # another presidency
        "На 1 юли 2024 г. Унгария пое председателството на Съвета на ЕС.\n\n„Да не се бърка със"
        " СЕПКА, където председател е друг, а тази година - Скопие“, каза комисарят.\n",
        # a death
        "In memory of Petar Anić\n\nColonel Anić, a friend to all of us, died in Bar on 12 October"
        " 2024.\n\nHe had signed the first agreement of SEPCA with the Stability Pact, in"
        " Bucharest.\n",
        # a reply to a question
        "Sabor je pitao Vladu za članstvo u SEPCA-i.\n\nU odgovoru od 4. listopada 2024. navodi se"
        " da je ravnatelj o tome razgovarao s kolegama iz Sofije.\n",
    ],
)
def test_a_day_of_something_else_is_no_event(text: str) -> None:
    assert not [each for each in draft(text).events if each.standing == "subject"]


@pytest.mark.parametrize(
    "wish",
    [
        "Albania hopes to host the General Assembly of SEPCA in Pogradec.",
        "Shqipëria do të dëshironte ta mirëpriste Asamblenë e Përgjithshme të SEPCA-s në Pogradec.",
        "Crna Gora bi voljela da bude domaćin generalne skupštine SEPCA u Bijelom Polju.",
        "Румънската полиция иска да организира семинар на СЕПКА в Сибиу.",
        "România ar dori să găzduiască o conferință SEPCA la Sibiu.",
    ],
)
def test_what_somebody_wishes_to_hold_is_no_event(wish: str) -> None:
    assert not draft(f"{wish}\n").events


@pytest.mark.parametrize(
    "told",
    [
        "A new flag\n\nSEPCA was handed a new flag in Niš on 17 October 2024.",
        "In Niš again\n\nPolice directors came to Niš on 17 October 2024.\n\nThe meeting of"
        " SEPCA was opened by the mayor.",
    ],
)
def test_a_day_without_a_word_for_an_event_is_one_of_the_association(told: str) -> None:
    (event,) = draft(f"{told}\n").events
    assert event.event.date.text == "2024-10-17"


def test_a_flight_that_was_cancelled_cancels_no_seminar() -> None:
    read = draft(
        "Семинар в Русе\n\nСеминарът на СЕПКА се проведе на 16 октомври 2024 г. в Русе.\n\nД-р Илза"
        " Крамер не пристигна, тъй като полетите до града бяха отменени.\n"
    )
    assert read.events[0].event.state == "held"


def test_something_called_off_gives_its_name_to_no_other_event() -> None:
    read = draft(
        "The network of contact points of SEPCA met in Brčko on 17 September 2024.\n\nThe visit of"
        " Turkish investigators to Niš was called off.\n"
    )
    assert read.events[0].event.kind != "visit"


def test_a_day_is_one_of_a_network_of_the_association_too() -> None:
    read = draft(
        "Ten years on\n\nForty members of the Women Police Officers Network (WPON) spent 16 and 17"
        " May 2024 in Niš to draw up its plan.\n\nSEPCA is proud of them.\n"
    )
    assert read.events[0].event.date.text == "2024-05-16/2024-05-17"


@pytest.mark.parametrize(
    "recalled",
    [
        "Na ročištu 28. januara 2024. godine izrečena je presuda trojici krivotvoritelja.\n\n"
        "Svjedok je mrežu pomenuo na seminaru SEPCA-e u Neumu 2018. godine.\n",
        "Румен Миланов представи на 12 март 2024 г. книга с мемоари. В нея той разказва как през"
        " 2014 г. присъства на подписването на меморандума на СЕПКА в Белград.\n",
    ],
)
def test_what_was_years_before_the_news_is_not_its_subject(recalled: str) -> None:
    events = read_text(recalled, known()).events
    kinds = {each.event.kind for each in events if each.standing == "subject"}
    assert not kinds & {"seminar", "signing"}


def test_a_town_that_begins_like_a_course_is_none() -> None:
    read = draft("Gosti\n\nSEPCA je 17. oktobra 2024. godine posjetila sud u Kuršumliji.\n")
    assert all(each.event.kind != "training" for each in read.events)


def test_the_chair_of_a_centre_of_other_states_is_no_presidency_of_the_association() -> None:
    read = draft(
        "New faces\n\nThe council of the centre in Bucharest met on 7 October 2024, and Hungary"
        " handed the rotating chairmanship to Türkiye. The presidency of SEPCA passed to Serbia.\n"
    )
    assert not read.handovers


def test_an_airport_is_not_where_an_event_was() -> None:
    read = draft(
        "Seminar\n\nA seminar of SEPCA was held on 7 October 2024. A strike at the airport of"
        " Chișinău kept many at home.\n"
    )
    assert not read.events[0].event.city


def test_where_somebody_was_arrested_is_not_where_chiefs_met() -> None:
    read = draft(
        "Data plan\n\nPolice chiefs of SEPCA backed a plan on 7 October 2024 at an assembly"
        " overshadowed by the arrest of two chemists in Durrës.\n"
    )
    assert not read.events[0].event.city


def test_a_visit_was_where_it_is_told_of_and_not_where_the_day_began() -> None:
    read = draft(
        "Suradnja\n\nRavnatelj policije Marko Srdarević položio je 18. listopada 2024. vijenac u"
        " Vukovaru. Potom je otputovao u Ljubljanu, gdje ga je primio direktor slovenske policije,"
        " a razgovarali su o SEPCA-i.\n"
    )
    assert read.events[0].event.city == "Ljubljana"


def test_a_presidency_passed_on_in_december_was_passed_on_before_a_visit_in_february() -> None:
    text = (
        "Visit\n\nOn 21 February 2023 Benone Matei of the Romanian Police visited Chișinău, where"
        " he met Viorel Cernăuțeanu. They talked of the Romanian SEPCA presidency, which ended in"
        " December with the handing over to the police of the Republic of Srpska.\n"
    )
    read = read_text(text, known())
    assert [each.date.text for each in read.handovers] == ["2022-12"]


def test_a_meeting_of_ministers_to_come_is_no_assembly_of_the_association() -> None:
    read = draft(
        "Assembly\n\nThe General Assembly of SEPCA met in Ohrid on 7 October 2024.\n\nThe next"
        " meeting of Balkan interior ministers is due in Vienna on 14 November.\n"
    )
    assert all(each.event.kind != "general-assembly" for each in read.events[1:])


def test_where_a_board_was_to_have_met_is_not_where_it_met_instead() -> None:
    read = draft(
        "Board\n\nThe Executive Board of SEPCA, which was to have met in Budva on 11 October 2024,"
        " met on screens instead.\n"
    )
    assert (read.events[0].event.city, read.events[0].event.online) == ("", True)


def test_a_presidency_handed_over_as_the_last_item_was_so_on_the_last_day() -> None:
    read = draft(
        "Hand-over\n\nThe handing over of the SEPCA chair from Serbia to Albania was the last item"
        " of the assembly that met in Niš on 3 and 4 December 2023.\n"
    )
    assert [each.date.text for each in read.handovers] == ["2023-12-04"]


def test_the_day_on_which_a_presidency_begins_is_that_of_no_assembly() -> None:
    read = draft(
        "Interview\n\nThe presidency of SEPCA, which Montenegro takes over on 1 January 2025, will"
        " bring small steps, its director says.\n\nWill there be an assembly by the sea?\n"
    )
    assert all(each.event.date.text != "2025-01-01" for each in read.events)


def test_what_was_a_day_earlier_is_not_the_day_of_the_assembly() -> None:
    read = draft(
        "Plan\n\nPolice chiefs of SEPCA backed a plan on 9 October 2024 at an assembly overshadowed"
        " by the arrest of two chemists a day earlier.\n"
    )
    assert read.events[0].event.date.text == "2024-10-09"


def test_where_things_are_so_in_a_country_is_not_where_a_meeting_was() -> None:
    read = draft(
        "Lunch\n\nThe chiefs of SEPCA met for a working lunch on 9 October 2024.\n\nTrust in the"
        " police is highest in Kosovo and lowest in Moldova.\n"
    )
    assert not read.events[0].event.country
