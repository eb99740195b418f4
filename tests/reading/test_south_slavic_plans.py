"""What South Slavic texts say of what is to come, of the presidency, and of who stayed away."""

import pytest

from sepca_cli.dates import parse
from sepca_cli.reading.language.letters import letters
from sepca_cli.reading.when.days import days_in
from tests.reading.south_slavic import ASSEMBLY, draft, facts


def test_a_paper_that_is_called_today_is_no_day() -> None:
    text = (
        "Generalna skupština SEPCA biće 7. decembra u Banjaluci, rekao je Mirko Vasov za list "
        "„Danas“."
    )
    assert draft(text, "2021-10-16").events[0].event.date.text == "2021-12-07"


def test_what_is_announced_goes_on_in_its_order() -> None:
    text = "Naredna skupština biće održana u maju u Nišu, a druga u novembru u Beogradu."
    days = days_in(letters(text), published=parse("2021-10-16"))
    assert [each.when.text for each in days] == ["2022-05", "2022-11"]


def test_the_town_of_an_assembly_that_was_only_spoken_of_is_not_where_the_visit_was() -> None:
    text = (
        "Direktor policije primio je 3. juna 2021. godine u posjetu šefa Misije OEBS-a. "
        "Razgovarano je o SEPCA i o jesenjoj skupštini u Bečićima."
    )
    assert draft(text, language="cnr").events[0].event.city == ""


def test_a_surname_that_two_persons_have_is_nobodys() -> None:
    told = draft(
        ASSEMBLY + "Prisustvovali su ministar Filip Adžić i načelnik Milan Adžić. Adžić je rekao "
        "da je saradnja dobra."
    )
    assert "Adžić" not in {each.person for each in told.events[0].participations}


def test_the_presidency_that_somebody_has_since_they_took_the_duty_over_changed_hands() -> None:
    text = (
        ASSEMBLY + "Govorilo se o SEPCA, kojom Federacija BiH predsjedava od 12. decembra 2020. "
        "godine, kada je dužnost preuzela od Albanije."
    )
    told = [
        (each.from_party, each.to_party, each.date.text)
        for each in draft(text, language="bs").handovers
    ]
    assert told == [("albania-state-police", "fbih-police", "2020-12-12")]


def test_a_handover_at_an_assembly_to_come_has_its_days() -> None:
    text = (
        ASSEMBLY + "Naredna skupština, na kojoj će predsjedavanje od Rumunije preuzeti Srbija, "
        "biće održana od 12. do 14. decembra 2021. godine u Bukureštu."
    )
    (handover,) = draft(text).handovers
    assert handover.date.text == "2021-12-12/2021-12-14"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Predstavnik Moldavije najavio je izostanak.", "absent:moldova"),
        ("Nisu prisustvovali predstavnici Moldavije.", "absent:moldova"),
        ("Troškove je podmirio SELEC.", "supporter:selec"),
        ("Voditelj skupine je Anton Perić iz DCAF-a.", "chair:dcaf:Anton Perić"),
        ("Diskusiju je usmeravao Luka Perić.", "chair::Luka Perić"),
        (
            "Prisustvovali su bivši predsjednik Luka Perić, sadašnji predsjedavajući Marko Rakić "
            "i ministar Ivo Kos.",
            "participant::Marko Rakić",
        ),
    ],
)
def test_who_stayed_away_paid_or_led_is_told_so(text: str, role: str) -> None:
    assert role in facts(text)


def test_an_exercise_is_a_training_in_the_west_as_in_the_east() -> None:
    for word in ("vježbi", "vežbi"):
        text = f"Zajedničkoj {word} SEPCA 3. juna 2021. godine u Baru prisustvovao je Luka Perić."
        assert draft(text).events[0].event.kind == "training"


def test_what_was_put_off_was_not_to_be_a_year_later() -> None:
    text = (
        "Seminar SEPCA, koji je trebalo da bude održan 24. i 25. novembra u Pirotu, odložen je. "
        "Novi termin je 15. i 16. decembar 2026. godine."
    )
    first = days_in(letters(text))[0]
    assert first.when.text == "2026-11-24/2026-11-25"


def test_a_day_alone_in_brackets_under_a_text_is_that_of_the_text() -> None:
    text = (
        "Seminar u Nišu\n\nSeminar SEPCA održan je juče u Nišu, uz podršku Direkcije policije.\n\n"
        "(5. 6. 2023.)"
    )
    assert draft(text).events[0].event.date.text == "2023-06-04"


def test_the_office_may_stand_behind_the_day_without_a_mark() -> None:
    text = (
        "Obuka u Bihaću\n\nObuka SEPCA za mlade analitičare iz regiona počela je u utorak u "
        "Bihaću.\n\n24.09.2026. Služba za odnose s javnošću"
    )
    assert draft(text, language="bs").events[0].event.date.text == "2026-09-22"


@pytest.mark.parametrize("called", ["Konsultacije direktora", "Takmičenje spasilaca"])
def test_consultations_and_competitions_are_meetings_of_their_own_kind(called: str) -> None:
    text = f"{called} zemalja SEPCA, koje su okupile goste, održane su 22. avgusta 2018. u Baru."
    assert draft(text, language="cnr").events[0].event.kind == "other"


def test_a_member_of_the_board_is_no_meeting_of_it() -> None:
    text = (
        "Svečanosti u Doboju 4. aprila 2025. godine prisustvovao je član Izvršnog odbora SEPCA "
        "Ivo Kos."
    )
    assert draft(text).events[0].event.kind == "ceremony"


def test_an_adjective_is_not_the_state_that_it_is_like() -> None:
    told = facts("Skup su organizirali Ravnateljstvo policije i Hrvatski nogometni savez.")
    assert not any("croatia:" in each or each.endswith(":croatia") for each in told)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Bugarska delegacija nije doputovala.", "absent:bulgaria"),
        ("Ekipa Moldavije odustala je zbog kvara.", "absent:moldova"),
    ],
)
def test_a_team_that_did_not_come_was_not_there(text: str, role: str) -> None:
    assert facts(text) == {role}


def test_a_host_who_said_something_of_another_is_not_that_one() -> None:
    told = facts("Domaćin Ivo Kos rekao je da će metodologija Evropola biti prevedena.")
    assert "host:europol" not in told


def test_who_sent_the_meeting_a_letter_was_not_there() -> None:
    assert not facts("Ministar Ivo Kos skupu je uputio pismo potpore.")
