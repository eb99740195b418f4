"""What was called off is that event and no other, and who was to come was not there."""

from benchmarks.corpus import known
from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft
from sepca_cli.reading.text import read_text


def draft(text: str) -> Draft:
    return read_text(text, known(), published=parse("2024-10-21"))


def test_a_training_is_held_though_the_meeting_beside_it_is_called_off() -> None:
    read = draft(
        "Obuka u Mostaru, otkazan bilateralni susret\n\n"
        "U Mostaru je od 16. do 18. oktobra 2024. godine održana obuka SEPCA. Za 17. oktobar bio je"
        " planiran i susret direktora, ali je otkazan.\n"
    )
    assert read.events[0].event.state == "held"


def test_an_assembly_is_called_off_though_a_meeting_is_to_stand_for_it() -> None:
    read = draft(
        "Skupština odložena\n\n"
        "Generalna skupština SEPCA, koja je trebalo da se održi 23. i 24. novembra 2024. godine u"
        " Budvi, odložena je.\n\nUmjesto skupštine, 30. novembra biće organizovan onlajn sastanak."
    )
    told = read.events[0].event
    assert (told.kind, told.state) == ("general-assembly", "cancelled")
    assert told.date.text == "2024-11-23/2024-11-24"


def test_a_meeting_that_has_no_other_name_is_what_was_called_off() -> None:
    read = draft("The Executive Board of SEPCA was to sit on 4 November 2024. It was cancelled.\n")
    assert read.events[0].event.state == "cancelled"


def test_those_who_were_to_meet_beside_an_event_were_not_at_it() -> None:
    read = draft(
        "Obuka u Mostaru\n\nU Mostaru je od 16. do 18. oktobra 2024. godine održana obuka SEPCA."
        " Za 17. oktobar planirani susret sa direktorom Rumunske policije je otkazan.\n"
    )
    assert not any(each.party == "romania-police" for each in read.events[0].participations)


def test_whose_flight_was_called_off_was_absent() -> None:
    read = draft(
        "Skupština u Mostaru\n\nU Mostaru je 16. oktobra 2024. godine održana Generalna skupština"
        " SEPCA. Policija Moldavije nije doputovala zbog otkazanog leta.\n"
    )
    assert "absent:moldova-police" in {each.fact for each in read.events[0].participations}
