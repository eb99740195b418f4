"""A list tells by its heading what those were whom its lines name."""

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
