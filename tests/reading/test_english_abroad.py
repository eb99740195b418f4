"""English news of those who went abroad, who met a counterpart, and of pages saved later."""

import pytest

from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

ABROAD = "the General Assembly of SEPCA in Vlora, Albania, on 3 May 2022."


def read(text: str, known: Known, published: str = "", url: str = "") -> Draft:
    return read_text(text, known, language="en", published=parse(published), url=url)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (f"Police Director Ivan Novak took part in {ABROAD}", {"participant::Ivan Novak"}),
        (f"The delegation of the Interior Ministry attended {ABROAD}", set()),
        (
            f"Police Director Ivan Novak opened {ABROAD}",
            {"speaker:albania-state-police:Ivan Novak"},
        ),
        (
            f"Albanian Police Director Ivan Novak took part in {ABROAD}",
            {"participant:albania-state-police:Ivan Novak"},
        ),
    ],
)
def test_who_took_part_abroad_is_of_no_service_of_the_host(
    sentence: str, found: set[str], known: Known
) -> None:
    assert took_part(read(sentence, known)) == found


def test_a_serbian_director_in_albania_is_no_albanian_one(known: Known) -> None:
    text = (
        "Direktor policije Ivan Novak učestvovao je na Generalnoj skupštini SEPCA u Vlori, u "
        "Albaniji, 3. maja 2022."
    )
    assert "participant:albania-state-police:Ivan Novak" not in took_part(read_text(text, known))


def test_two_who_met_as_counterparts_are_a_visit(known: Known) -> None:
    draft = read(
        "SEPCA members talk\n\nInterior Minister Ana Kostova met on Tuesday with her Serbian "
        "counterpart Ivan Petrov in Sofia.",
        known,
        "2022-05-04",
    )
    event = draft.events[0].event
    assert (event.kind, event.date.text, event.city) == ("visit", "2022-05-03", "Sofia")
    assert "participant:mup-serbia:Ivan Petrov" in took_part(draft)


def test_who_leads_a_delegation_that_is_hosted_chairs_nothing(known: Known) -> None:
    draft = read(
        "SEPCA guests\n\nThe Romanian Police hosted in a meeting a senior Turkish delegation led "
        "by Selim Aydın.",
        known,
    )
    assert draft.events[0].event.kind == "visit"
    assert not {each for each in took_part(draft) if "Aydın" in each and "chair" in each}
    assert "host:romania-police:" in took_part(draft)


def test_those_who_are_helped_did_not_take_part(known: Known) -> None:
    text = (
        "SEPCA held a conference in Sofia on 3 May 2022. Two officers will go to help Croatian "
        "colleagues in the season."
    )
    assert not {each for each in took_part(read(text, known)) if "croatia" in each}


@pytest.mark.parametrize(
    ("text", "url", "day"),
    [
        (
            "May 27, 2022\n\nSEPCA chiefs meet in Sibiu\n\nThe chiefs of SEPCA held a conference "
            "in Sibiu from 19 to 22 September, said a release.",
            "https://news.example/2017/09/23/sepca-chiefs-meet/",
            "2017-09-19/2017-09-22",
        ),
        (
            "Sunday, 29 September 2024\n\nKostov to attend SEPCA assembly\n\nSkopje, 13 September "
            "2023 (MIA) - Director Kostov is to participate in the General Assembly of SEPCA in "
            "Tirana on September 14-15.",
            "",
            "2023-09-14/2023-09-15",
        ),
    ],
)
def test_the_day_on_which_a_page_was_saved_is_not_that_of_the_news(
    text: str, url: str, day: str, known: Known
) -> None:
    assert read(text, known, url=url).events[0].event.date.text == day


def test_who_is_to_participate_goes_to_what_is_announced(known: Known) -> None:
    text = "Director Kostov is to participate in a SEPCA seminar in Tirana on 14 September 2023."
    assert read(text, known).events[0].event.state == "announced"


def test_a_forum_is_not_held_in_the_town_of_its_name(known: Known) -> None:
    event = read("SEPCA was at the Foro di Roma conference on 3 May 2022.", known).events[0].event
    assert event.city == ""


def test_towns_that_stand_for_two_states_are_no_place(known: Known) -> None:
    text = (
        "Good cooperation between Sofia and Skopje\n\nThe SEPCA seminar was held on 3 May 2022. "
        "It was on cooperation between Sofia and Skopje."
    )
    assert read(text, known).events[0].event.city == ""


def test_an_ambassador_who_met_somebody_in_a_town_is_not_posted_there(known: Known) -> None:
    text = "SEPCA guests\n\nAmbassador Ana Kos met today with Minister Ivan Novak in Skopje."
    assert read(text, known, "2022-05-03").events[0].event.city == "Skopje"


@pytest.mark.parametrize(
    ("sentence", "persons"),
    [
        ("The Ambassador of Italy, H.E. Marco Rossi, spoke.", {"Marco Rossi"}),
        ("Photo of Ivan Novak Ivan Novak, 21 September 2020", set()),
        ("Representatives of Firearms Focal Points from all over came.", set()),
        ("They heard the National FFP of Sweden speak.", set()),
    ],
)
def test_letters_of_address_doubles_and_bodies_are_no_part_of_a_name(
    sentence: str, persons: set[str], known: Known
) -> None:
    text = f"SEPCA held a conference in Sofia on 3 May 2022. {sentence}"
    there = read(text, known).events[0].participations
    assert {each.person for each in there if each.person} == persons


@pytest.mark.parametrize(
    ("sentence", "told", "not_told"),
    [
        ("They praised MARRI, currently chaired by Serbia.", "", "chair:serbia-police:"),
        (
            "To assist the drafters of the OSCE, Europol presented a tool.",
            "presenter:europol:",
            "presenter:osce:",
        ),
        ("Services from Serbia and Moldova were brought together.", "participant:moldova:", "-"),
    ],
)
def test_only_the_subject_of_a_sentence_does_what_it_says(
    sentence: str, told: str, not_told: str, known: Known
) -> None:
    found = took_part(read(f"SEPCA held a conference in Sofia on 3 May 2022. {sentence}", known))
    assert not told or told in found
    assert not_told not in found
