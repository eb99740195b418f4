"""What South Slavic texts say of what is to come, of the presidency, and of who stayed away."""

import pytest

from benchmarks.corpus import known
from sepca_cli.dates import UNKNOWN, parse
from sepca_cli.reading.draft import Draft
from sepca_cli.reading.language.letters import letters
from sepca_cli.reading.text import read_text
from sepca_cli.reading.when.days import days_in
from tests.reading.took_part import took_part

ASSEMBLY = "Generalna skupština SEPCA održana je 3. juna 2021. godine u Sofiji. "


def draft(text: str, published: str = "", language: str = "sr-Latn") -> Draft:
    day = parse(published) if published else UNKNOWN
    return read_text(text, known(), language=language, published=day)


def facts(text: str, language: str = "sr-Latn") -> set[str]:
    text = ASSEMBLY + text
    return {each.removesuffix(":") for each in took_part(draft(text, language=language))}


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
