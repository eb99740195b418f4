"""Releases of the South Slavic services: their first lines, lists, programmes and plans."""

import pytest

from tests.reading.south_slavic import ASSEMBLY, draft, facts
from tests.reading.took_part import took_part

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


# ---- and what the presidency, another meeting or a surname does not tell of it


def test_what_lasts_several_days_until_a_day_began_before_it() -> None:
    text = (
        "Ana Lukić učestvuje na trodnevnom sastanku koordinatora SEPCA, koji će trajati do 7. "
        "februara 2025. godine u Prilepu."
    )
    assert draft(text).events[0].event.date.text == "2025-02-05/2025-02-07"


def test_the_day_behind_its_source_is_that_of_the_text() -> None:
    text = (
        "Seminar u Baru\n\nKoordinatori SEPCA okupili su se prošlog petka u Baru na seminaru o "
        "zaštiti svjedoka.\n\nIzvor: portal Uprave, 20.10.2025."
    )
    assert draft(text, language="cnr").events[0].event.date.text == "2025-10-17"


def test_the_day_on_which_a_presidency_began_is_no_day_of_a_visit() -> None:
    text = (
        "Direktor je u posjeti Tirani 3. juna 2021. godine.\n\nPosjeta je dio programa albanskog "
        "predsjedavanja SEPCA, koje je počelo 1. januara."
    )
    assert [each.event.date.text for each in draft(text).events] == ["2021-06-03"]


def test_a_session_that_goes_on_tomorrow_has_that_day_too() -> None:
    text = (
        "TREBINJE, 7. MARTA 2021. /SRNA/ - U Trebinju je danas otvorena sjednica Izvršnog odbora "
        "SEPCA.\n\nSjednica se nastavlja sutra."
    )
    assert draft(text).events[0].event.date.text == "2021-03-07/2021-03-08"


def test_a_surname_that_is_called_like_a_town_is_no_place() -> None:
    text = "Seminaru SEPCA 3. juna 2021. godine prisustvovao je potpredsjednik Aleksa Bečić."
    assert draft(text).events[0].event.city == ""


def test_the_town_of_a_school_is_not_where_its_conference_was() -> None:
    text = (
        "Policijska akademija u Danilovgradu i SEPCA organizovale su u Nikšiću 3. juna 2021. "
        "godine konferenciju o dronovima."
    )
    assert draft(text).events[0].event.city == "Nikšić"


def test_the_host_of_an_assembly_is_not_that_of_the_meeting_before_it() -> None:
    text = (
        "Sastanak koordinatora SEPCA održan je 3. juna 2021. godine u Prilepu.\n\nNa dnevnom redu "
        "bila je proljećna Generalna skupština u Tirani, čiji je domaćin Državna policija Albanije."
    )
    assert not any(each.startswith("host") for each in took_part(draft(text)))


@pytest.mark.parametrize("word", ["trening", "edukaciju", "obuku"])
def test_a_training_goes_by_several_names(word: str) -> None:
    text = f"Koordinatori SEPCA završili su 3. juna 2021. godine u Baru {word} o pregovaranju."
    assert draft(text).events[0].event.kind == "training"


def test_who_flew_somewhere_to_meet_somebody_is_on_a_visit() -> None:
    text = (
        "Direktor policije doputovao je 3. juna 2021. godine u Sofiju, gde će se sastati sa "
        "kolegama iz SEPCA."
    )
    assert draft(text).events[0].event.kind == "visit"


def test_the_vice_president_has_not_taken_over_the_presidency() -> None:
    told = draft(
        ASSEMBLY + "Sastanku je predsedavala Rumunija. Za potpredsednika je imenovan predstavnik "
        "Srbije, a za člana odlazeći predsednik."
    )
    assert not told.handovers


def test_who_is_at_its_head_now_had_it_out_of_the_hands_of_another() -> None:
    text = (
        "Herceg Novi, 3.12.2026. - Uprava policije Crne Gore od danas je na čelu Asocijacije "
        "šefova policija Jugoistočne Evrope, pošto je v.d. direktora Darko Rakić iz ruku "
        "moldavskog kolege Viorela Rusua primio statuu. Svečanosti su prisustvovali svi."
    )
    told = draft(text, language="cnr")
    sides = [(each.from_party, each.to_party) for each in told.handovers]
    assert sides == [("moldova-police", "montenegro-police")]
    assert "participant:montenegro-police:Darko Rakić" in took_part(told)


def test_directors_in_the_plural_are_each_of_their_service() -> None:
    told = facts(
        "Govorili su direktori policija Srbije i Republike Srpske, Mirko Vasov i Ilija Savić."
    )
    assert {"speaker:serbia-police:Mirko Vasov", "speaker:rs-police:Ilija Savić"} <= told


def test_the_verb_of_a_second_clause_is_not_that_of_the_first_name() -> None:
    told = facts("Skup je otvorio ministar Adnan Begić, a moderira Ana Lukić.")
    assert "speaker::Adnan Begić" in told
    assert "chair::Adnan Begić" not in told


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Svoja iskustva podijelili su Mirko Vasov i Ana Lukić.", "presenter::Ana Lukić"),
        ("Primjere dobre prakse je juče predstavila Ana Lukić.", "presenter::Ana Lukić"),
        ("Skup supredsjedaju Bugarska i Rumunija.", "chair:romania-police"),
        ("Skup organizuje FUP, a podržava ga SELEC.", "supporter:selec"),
        ("Troškove smještaja snosi SELEC.", "supporter:selec"),
        ("Potpis na dokument stavili su SELEC i MARRI.", "signatory:marri"),
        (
            "Došle su ekipe iz zemalja regiona: Bugarske i Albanije.",
            "participant:albania",
        ),
        ("Direktor Akademije Luka Perić govorio je o obuci.", "speaker::Luka Perić"),
    ],
)
def test_roles_are_told_in_many_ways(text: str, role: str) -> None:
    assert role in facts(text)
