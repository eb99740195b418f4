"""Releases of the South Slavic services: their first lines, lists, programmes and plans."""

import pytest

from benchmarks.corpus import known
from sepca_cli.dates import UNKNOWN, parse
from sepca_cli.reading.draft import Draft
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

ASSEMBLY = "Generalna skupština SEPCA održana je 3. juna 2021. godine u Sofiji. "


def draft(text: str, published: str = "", language: str = "sr-Latn") -> Draft:
    day = parse(published) if published else UNKNOWN
    return read_text(text, known(), language=language, published=day)


def facts(text: str, language: str = "sr-Latn") -> set[str]:
    text = ASSEMBLY + text
    return {each.removesuffix(":") for each in took_part(draft(text, language=language))}


# ---- when it was, and what is to come


def test_a_line_with_a_town_and_several_days_tells_the_days_of_the_meeting() -> None:
    text = (
        "Druga skupština SEPCA\nUžice, 11-13. april 2021.\n\n"
        "U Užicu je završena druga Generalna skupština SEPCA, na kojoj je bilo reči o drogama."
    )
    assert draft(text).events[0].event.date.text == "2021-04-11/2021-04-13"


PROGRAMME = (
    "GENERALNA SKUPŠTINA SEPCA - AGENDA\nTuzla, 4. maj 2023. godine\n\n"
    "09:00 - 09:15  Otvaranje: Mirko Vasov\n"
    "09:15 - 10:00  Procjena prijetnji (Ana Lukić, Europol)\n"
    "10:00 - 10:30  Pauza\n"
)


def test_what_has_a_programme_by_hours_is_still_to_come() -> None:
    (assembly,) = draft(PROGRAMME, language="bs").events
    assert (assembly.event.state, assembly.event.date.text) == ("announced", "2023-05-04")


def test_whoever_a_programme_names_speaks_or_presents() -> None:
    there = took_part(draft(PROGRAMME, language="bs"))
    assert {"speaker::Mirko Vasov", "presenter:europol:Ana Lukić"} <= there


def test_a_later_assembly_of_which_something_is_promised_is_announced() -> None:
    text = ASSEMBLY + "\n\nO tome će se glasovati 2. prosinca na skupštini u Tirani."
    assert [each.standing for each in draft(text, language="hr").events] == ["subject", "announced"]


def test_the_next_session_of_a_working_group_is_one_of_it() -> None:
    text = (
        "Radna grupa SEPCA za droge zasedala je 3. juna 2021. godine u Nišu.\n\n"
        "Naredno zasedanje biće organizovano u Baru, 9. septembra."
    )
    assert [each.event.kind for each in draft(text).events] == ["working-group", "working-group"]


def test_with_the_handover_by_which_a_meeting_was_closed_it_was_its_last_day() -> None:
    text = (
        "Predajom predsjedavanja Crne Gore Rumuniji zaključena je u Baru dvodnevna Generalna "
        "skupština SEPCA, koja je počela 3. juna 2021. godine."
    )
    (handover,) = draft(text, language="cnr").handovers
    assert handover.date.text == "2021-06-04"


# ---- who was there


@pytest.mark.parametrize("words", ["Pozdravna reč", "Pozdravna riječ", "Pozdravni govori"])
def test_the_yat_is_read_as_each_of_them_says_it(words: str) -> None:
    assert "speaker::Mirko Vasov" in facts(f"{words}: Mirko Vasov.")


def test_a_list_goes_on_behind_a_state_and_the_name_of_its_delegate() -> None:
    told = facts(
        "Učestvovali su:\n- Albanija: Artan Hoda, direktor;\n- Federacija BiH: Adnan Begić, "
        "direktor Federalne uprave policije;\n- Republika Srpska: pukovnik Ilija Savić;\n"
        "- Rumunija."
    )
    assert {"participant:rs-police:Ilija Savić", "participant:romania"} <= told


def test_who_spoke_on_something_else_behind_a_verb_did_the_same() -> None:
    told = facts("Ana Lukić iznijela je podatke o vozilima, a Joan Klark iz Europola o dokazima.")
    assert "presenter:europol:Joan Klark" in told


def test_who_will_have_the_status_of_an_observer_observes() -> None:
    assert "observer:kosovo-police" in facts("Kosovska policija imala je status posmatrača.")
    assert "observer:kosovo-police" in facts("Kosovska policija će imati status posmatrača.")


def test_colleagues_who_followed_a_session_took_part() -> None:
    assert "participant:north-macedonia" in facts("Makedonske kolege pratile su sjednicu onlajn.")


def test_what_one_person_did_shows_that_it_is_one() -> None:
    events = draft(ASSEMBLY + "Poruku ministra pročitala je Ljuba Kos.").events
    assert any(each.person == "Ljuba Kos" for each in events[0].participations)


def test_the_association_in_the_genitive_is_no_name_of_its_president() -> None:
    told = facts("Nazočio je i predsjednik Udruge Ranko Ostojić.", "hr")
    assert "participant::Ranko Ostojić" in told
