"""A list tells by its heading what those were whom its lines name."""

import pytest

from sepca_cli.reading.draft import Known
from sepca_cli.reading.text import read_text

LIST = """Workshop of SEPCA on cybercrime
Durrës, Albania, 8 and 9 October 2025

LIST OF PARTICIPANTS

Albania
Gazmend Hoxha, Department of Crime Investigation

Montenegro
Lazar Šćepanović, Director, Police Directorate

Guests:
- Europol

Not attending: Republic of Moldova
"""


def test_a_line_of_a_list_has_the_role_of_its_heading(known: Known) -> None:
    (event,) = read_text(LIST, known).events
    told = {(each.role, each.party, each.person) for each in event.participations}
    assert told == {
        ("participant", "albania", "gazmend-hoxha"),
        ("participant", "montenegro-police", "lazar-scepanovic"),
        ("guest", "europol", ""),
        ("absent", "moldova", ""),
    }


def test_a_sentence_ends_the_list(known: Known) -> None:
    text = f"{LIST}\nTheir report was printed in Romania.\nSerbia\n"
    (event, *_) = read_text(text, known).events
    assert {"serbia", "romania"}.isdisjoint(each.party for each in event.participations)


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Participants:", "participant"),
        ("Učesnici:", "participant"),
        ("Учесници на состанокот:", "participant"),
        ("Лектори:", "presenter"),
        ("Invitați:", "guest"),
        ("Vëzhgues:", "observer"),
    ],
)
def test_a_list_with_marks_at_the_end_of_a_text_has_the_role_of_its_heading(
    heading: str, role: str, known: Known
) -> None:
    text = (
        f"Seminar of SEPCA was held in Ohrid on 2 October 2024.\n\n{heading}\n- CEPOL\n- Europol\n"
    )
    (event,) = read_text(text, known).events
    assert {(each.role, each.party) for each in event.participations} == {
        (role, "cepol"),
        (role, "europol"),
    }


PROGRAMME = """Работна група на СЕПКА
Русе, 6 октомври 2026 г.

09:30 Откриване - Росен Недялков, директор на полицията
10:00 Визите на Турция - Линда Хансен, ИНТЕРПОЛ

С подкрепата на Швейцарската агенция за развитие и сътрудничество
"""


def test_in_a_programme_those_speak_who_stand_behind_the_dash(known: Known) -> None:
    (event,) = read_text(PROGRAMME, known).events
    told = {(each.role, each.party, each.person) for each in event.participations}
    assert ("speaker", "bulgaria-police", "Росен Недялков") in told
    assert ("presenter", "interpol", "Линда Хансен") in told
    assert ("supporter", "sdc", "") in told
    assert "turkiye" not in {each.party for each in event.participations}
