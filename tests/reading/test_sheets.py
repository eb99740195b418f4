"""Minutes and notices to the press say in labels what an event was, when and where."""

import pytest

from benchmarks.corpus import known
from sepca_cli.reading.draft import DraftEvent
from sepca_cli.reading.text import read_text


def event(text: str) -> DraftEvent:
    return read_text(text, known()).events[0]


MINUTES = """SEPCA
{0}

{1}: 09.10.2008
{2}: Budva
{3}: Albania, Serbia

1. Funding. The fee is raised as from 01/01/2009.
"""


@pytest.mark.parametrize(
    "labels",
    [
        ("Minutes of the Executive Board", "Date", "Place", "Present"),
        ("Zapisnik sa sjednice Izvršnog odbora", "Datum i vrijeme", "Mjesto", "Prisutni"),
        ("Записник од седницата на Извршниот одбор", "Датум", "Место", "Присутни"),
        ("Протокол от заседанието на Изпълнителния комитет", "Дата", "Място", "Присъстваха"),
        ("Proces-verbal al ședinței Comitetului Executiv", "Data", "Locul", "Prezenți"),
        ("Procesverbali i mbledhjes së Bordit Ekzekutiv", "Data", "Vendi", "Të pranishëm"),
    ],
)
def test_the_day_behind_a_label_is_that_of_the_event(labels: tuple[str, ...]) -> None:
    found = event(MINUTES.format(*labels))
    told = (found.event.kind, found.event.date.text, found.event.city, found.event.state)
    assert told == ("executive-board", "2008-10-09", "Budva", "held")


def test_what_is_asked_for_in_one_word_is_still_to_come() -> None:
    found = event("""MEDIA ADVISORY

What: Opening of the SEPCA General Assembly
When: 25 June 2025, 10.00
Where: Hotel Colombo, Berat
Who: Ilir Proda
""")
    told = (found.event.kind, found.event.date.text, found.event.city, found.event.state)
    assert told == ("general-assembly", "2025-06-25", "Berat", "announced")


def test_the_next_session_of_a_board_is_one_of_the_same_board() -> None:
    found = read_text(
        """Minutes of the SEPCA Executive Board

Date: 9 October 2008
Place: Zagreb

5. Next meeting: Bucharest, February 2009.
""",
        known(),
    ).events[1]
    told = (found.standing, found.event.kind, found.event.date.text, found.event.city)
    assert told == ("announced", "executive-board", "2009-02", "Bucharest")


def test_a_date_without_another_label_is_that_of_the_page() -> None:
    found = event("""Date: 14 June 2025

The SEPCA General Assembly was held in Berat on 12 June 2025. Albania took part.
""")
    assert found.event.date.text == "2025-06-12"
