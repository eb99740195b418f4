"""Who only sent something, fell away, or stands in a case or a title was not at an event."""

import pytest

from benchmarks.corpus import known
from sepca_cli.dates import parse
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part


def parties(text: str) -> set[str]:
    read = read_text(text, known(), published=parse("2024-10-21"))
    return {each.rsplit(":", 1)[0] for each in took_part(read) if not each.startswith("absent")}


HELD = "Obuka\n\nU Kolašinu je 17. oktobra 2024. godine održana obuka SEPCA.\n\n"
MET = "Executive Board\n\nThe Executive Board of SEPCA met in Bar on 9 October 2024.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        MET + "Milorad Veljović of Serbia joined by video message only.\n",
        HELD + "Kolege iz Federalne uprave policije javile su se samo video-porukom.\n",
        HELD + "Vijence su poslali Policija Republike Srpske i Uprava policije Crne Gore.\n",
        HELD + "Moldavija i Rumunija dostavile su priloge pisanim putem.\n",
        MET + "It heard of a survey in which officers from Bulgaria were questioned.\n",
        HELD + "Pripadnici Policije Kosova nijesu doputovali.\n",
    ],
)
def test_who_sent_something_or_was_asked_elsewhere_was_not_there(text: str) -> None:
    assert not parties(text)


@pytest.mark.parametrize(
    "case",
    [
        HELD + "Polaznici su pratili izmišljeni slučaj: džip zadržavaju moldavski policajci.\n",
        HELD + "„Ako je žrtva iz Rumunije, ko vodi istragu?“ pitali su se polaznici.\n",
        MET + "It was a fictitious case, in which officers from Bulgaria caught the thief.\n",
    ],
)
def test_who_stands_in_a_case_was_not_at_the_course(case: str) -> None:
    assert not parties(case)


def test_a_state_in_the_title_of_a_project_supports_nothing() -> None:
    text = "Семинар\n\nСеминарът на СЕПКА се проведе на 16 октомври 2024 г. в Русе. Финансира се от"
    text += " проект „Сигурен дом - България и Албания“.\n"
    assert not {"supporter:bulgaria", "supporter:albania"} & parties(text)


def test_lecturers_who_fell_away_did_not_come() -> None:
    text = "Семинар\n\nСеминарът на СЕПКА се проведе на 16 октомври 2024 г. в Русе.\n\nБернард Лукс"
    assert not parties(f"{text} от Австрия отпадна от програмата.\n")


def test_a_programme_that_helps_others_as_well_is_not_supported_by_them() -> None:
    text = MET + "It was part of a programme that also equips officers in North Macedonia.\n"
    assert not parties(text)


def test_a_deputy_president_of_a_board_is_of_the_police() -> None:
    text = MET + "Deputy president Gojko Vasić, of the Republic of Srpska police, attended.\n"
    assert parties(text) == {"participant:rs-police"}


def test_who_paid_for_a_handbook_did_not_support_the_meeting() -> None:
    text = MET + "A handbook in two languages, paid for by Switzerland, was presented.\n"
    assert not parties(text)


def test_a_course_that_concluded_makes_no_speaker_of_the_state_named_last() -> None:
    text = "Course\n\nA SEPCA course for officers from Bulgaria and Serbia, which concluded on"
    assert parties(f"{text} 16 October 2024 in Bitola, was the first.\n") == {
        "participant:bulgaria",
        "participant:serbia",
    }


@pytest.mark.parametrize(
    "text",
    [
        MET + "Bulgaria took part in neither of its panels, and Croatia in none.\n",
        MET + "He hoped that Croatia and Slovenia would come as guests.\n",
        MET + "The Ministry of Interior of Serbia gave a dinner in the Fortress.\n",
        MET + "A talk by the director of RACVIAC had to be left out.\n",
        HELD + "Troškove snosi projekat „Zelena Drina“, koji provode Srbija i Crna Gora.\n",
        "Kurs\n\nKursi i SEPCA-s përfundoi më 9 tetor 2024 në Elbasan.\n\nProjekti „Lumi i pastër”,"
        " që e financojnë Sllovenia dhe Italia, dhuroi aparate.\n",
        "Conferință\n\nConferința SEPCA a avut loc la Cetinje în 9 octombrie 2024.\n\nEl a"
        " transmis salutul inspectorului general Benone Matei, aflat la Lyon.\n",
    ],
)
def test_who_was_only_hoped_for_thanked_or_greeted_for_has_no_role(text: str) -> None:
    assert not parties(text)


def test_a_town_behind_its_preposition_is_no_person() -> None:
    text = "Награда\n\nНаградата на СЕПКА бе връчена на 4 октомври 2024 г. на конференция в Търгу"
    read = read_text(f"{text} Жиу от домакина.\n", known())
    assert not any(each.person for each in read.events[0].participations)
