"""What a text only speaks of: letters, invitations, refusals, presidencies of others."""

import pytest

from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

ROMANIAN = "Adunarea Generală a SEPCA a avut loc la Sofia, la 12 mai 2016. "
ALBANIAN = "Asambleja e Përgjithshme e SEPCA-s u mbajt në Sofje, më 12 maj 2016. "


def read(text: str, known: Known) -> Draft:
    return read_text(text, known, published=parse("2016-05-18"))


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        (ROMANIAN + "Poliția Română nu va fi reprezentată.", "participant:romania-police:"),
        (
            ROMANIAN + "Șeful poliției a trimis o scrisoare omologilor săi din Serbia.",
            "participant:serbia:",
        ),
        (ROMANIAN + "Raportul a fost primit de la Poliția Română.", "host:romania-police:"),
    ],
)
def test_who_is_denied_or_written_to_took_no_part(text: str, nobody: str, known: Known) -> None:
    assert nobody not in took_part(read(text, known))


def test_who_will_not_be_represented_is_absent(known: Known) -> None:
    text = ROMANIAN + "Poliția Română nu va fi reprezentată."
    assert "absent:romania-police:" in took_part(read(text, known))


@pytest.mark.parametrize(
    "presidency",
    [
        "Urmează președinția română a Procesului de Cooperare.",
        "Am preluat președinția de la colegii români.",
    ],
)
def test_a_presidency_of_another_body_or_time_chairs_no_meeting(
    presidency: str, known: Known
) -> None:
    assert "chair:romania-police:" not in took_part(read(ROMANIAN + presidency, known))


def test_those_from_whom_the_presidency_was_taken_gave_it(known: Known) -> None:
    text = ROMANIAN + "Președinția română a început. Am preluat președinția de la colegii bulgari."
    assert [(each.from_party, each.to_party) for each in read(text, known).handovers] == [
        ("bulgaria-police", "romania-police")
    ]


@pytest.mark.parametrize("treaty", ["Procesit të Berlinit", "Convenției de la Budapesta"])
def test_the_town_of_a_treaty_is_no_place(treaty: str, known: Known) -> None:
    text = f"Më 12 maj 2016, në kuadër të {treaty}, u mbajt Asambleja e SEPCA-s."
    assert not read(text, known).events[0].event.city


def test_people_of_the_association_come_from_their_countries(known: Known) -> None:
    text = ALBANIAN + "U mblodhën koordinatorët e SEPCA-s nga Shqipëria dhe Serbia."
    assert "participant:albania:" in took_part(read(text, known))


def test_what_the_story_of_the_association_tells_is_no_event_of_a_text(known: Known) -> None:
    text = (
        "Mesaj de felicitare\n\nȘeful poliției a felicitat SEPCA pentru toate cele realizate în "
        "regiune.\n\nMesajul a fost citit de multă lume.\n\nAsociația a fost creată la Pula. "
        "Memorandumul privind SEPCA a fost semnat la Belgrad, la 26 noiembrie 2014."
    )
    assert not read(text, known).events


def test_a_visit_that_somebody_is_invited_to_is_none(known: Known) -> None:
    text = ALBANIAN + "Ai e ftoi kolegun rumun për një vizitë në Prishtinë gjatë muajit tetor."
    assert len(read(text, known).events) == 1


def test_a_course_that_takes_applications_is_to_come(known: Known) -> None:
    text = (
        "Kursi i SEPCA-s organizohet nga 3 deri më 14 mars 2016 në Budapest. Afati i fundit për "
        "aplikim është 31 janari 2016."
    )
    draft = read_text(text, known, language="sq")
    assert draft.events[0].event.state == "announced"


def test_a_meeting_a_day_later_has_its_own_day_and_people(known: Known) -> None:
    text = (
        "Samiti i SEPCA-s u mbajt në Tiranë më 16 tetor 2015.\n\nNjë ditë më pas u mblodhën "
        "koordinatorët e SEPCA-s në Tiranë. Takimin e drejtoi Artan Gashi, drejtor."
    )
    roles = {
        each.event.date.text: [one.role for one in each.participations]
        for each in read(text, known).events
    }
    assert roles == {"2015-10-16": [], "2015-10-17": ["chair"]}


def test_the_answers_of_an_interview_tell_of_nobody_who_was_there(known: Known) -> None:
    text = (
        ROMANIAN + "\n\n– Cine a fost la Sofia?\n\n– A participat Dan Popa, directorul SELEC.\n\n"
        "Ion Rus, directorul DCAF, a participat."
    )
    assert took_part(read(text, known)) == {"participant:dcaf:Ion Rus"}


@pytest.mark.parametrize("day", ["între 11 și 13 mai", "în perioada 11-13 mai"])
def test_a_romanian_may_without_its_year_is_a_month(day: str, known: Known) -> None:
    text = f"Seminarul SEPCA s-a desfășurat {day}, la Sofia."
    assert read_text(text, known, language="ro", published=parse("2016-05-18")).events[0].event.date
