"""How Macedonian and Bulgarian ministries and agencies tell of assemblies and of presidencies."""

import pytest

from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

MACEDONIAN = "Генералното собрание на СЕПКА се одржа во Охрид на 12 мај 2016 година. "
BULGARIAN = "Общото събрание на СЕПКА се проведе в Охрид на 12 май 2016 г. "


def read(text: str, known: Known) -> Draft:
    return read_text(text, known, published=parse("2016-05-18"))


@pytest.mark.parametrize(
    ("text", "not_told"),
    [
        (
            "Струга, 12 мај 2016 (МИА) - Директорот Петар Кос присуствуваше на Генералното "
            "собрание на СЕПКА.",
            "mia-north-macedonia",
        ),
        (BULGARIAN + "Те се запознаха с работата на Европол и обсъдиха плана.", ":europol:"),
        (
            MACEDONIAN + "Петар Кос рече дека во 2011 година е спроведена акција во која "
            "учествуваа полициите на Србија, Романија и Хрватска.",
            "participant:croatia-police",
        ),
        (
            "Под егидата на румънското председателство на СЕПКА днес във Варна се проведе семинар.",
            "supporter:",
        ),
    ],
)
def test_a_text_does_not_tell_that_they_took_part(text: str, not_told: str, known: Known) -> None:
    assert not any(not_told in each for each in took_part(read(text, known)))


def test_several_who_present_may_stand_behind_what_they_present(known: Known) -> None:
    text = MACEDONIAN + "Своите предлози за идна соработка ги претставија и Интерпол и СЕЛЕК."
    there = took_part(read(text, known))
    assert any("presenter:interpol:" in each for each in there)
    assert any("presenter:selec:" in each for each in there)


def test_the_name_of_the_association_does_not_say_who_gives(known: Known) -> None:
    text = (
        "На 12 май 2016 г. в Охрид Румъния предаде председателството на Асоциацията на "
        "полицейските началници от Югоизточна Европа на Черна гора."
    )
    (handover,) = read(text, known).handovers
    assert (handover.from_party, handover.to_party) == ("romania-police", "montenegro-police")


def test_of_the_towns_of_several_days_that_beside_the_day_is_meant(known: Known) -> None:
    text = (
        "Общо събрание на СЕПКА\n\nСлед като на 20 ноември 2015 г. във Варна Румъния пое "
        "председателството, на 23 май 2016 г. в Тирана ще се проведе Общото събрание."
    )
    drafted = read(text, known).events[0]
    assert (drafted.event.date.text, drafted.event.city) == ("2016-05-23", "Tirana")


def test_a_stamp_below_the_heading_does_not_hide_the_country(known: Known) -> None:
    text = (
        "Делегация на Общото събрание на СЕПКА\n\n12.05.2016 г.\n\nПетър Колев участва в Общото "
        "събрание на СЕПКА, което се състоя в Република Молдова."
    )
    assert read(text, known).events[0].event.country == "Moldova"


def test_what_is_planned_for_later_announces_no_assembly_of_today(known: Known) -> None:
    text = (
        "Генералното собрание на СЕПКА се одржа денеска во Охрид за договор околу активностите "
        "што ќе се организираат во јуни."
    )
    assert read(text, known).events[0].event.state == "held"


def test_the_day_on_which_somebody_spoke_of_an_assembly_is_not_its_day(known: Known) -> None:
    text = (
        "БИТОЛА, 18 мај /МИА/ - Директорот Петар Кос изјави денеска дека во Струга, на дводневното "
        "собрание на СЕПКА, биле разгледани резултатите."
    )
    drafted = read(text, known).events[0]
    assert (drafted.event.date.text, drafted.event.city) == ("", "Struga")


def test_the_chief_of_a_town_is_not_of_the_service_of_the_country(known: Known) -> None:
    text = (
        BULGARIAN
        + "Заседанието бе председателствано от началника на софийската полиция Петър Колев."
    )
    there = took_part(read(text, known))
    assert not any(":bulgaria-police:" in each for each in there)


@pytest.mark.parametrize(
    ("year", "expected"), [("2005", "participant:serbia-and-montenegro:"), ("2016", ":serbia:")]
)
def test_the_state_union_is_meant_in_its_time(year: str, expected: str, known: Known) -> None:
    text = (
        f"Събранието на СЕПКА се проведе на 12 май {year} г. във Варна. Участваха представители на "
        "Румъния и Сърбия и Черна гора."
    )
    assert any(expected in each for each in took_part(read(text, known)))


def test_an_assembly_that_ends_with_the_handover_tells_to_whom(known: Known) -> None:
    text = (
        "Събранието на СЕПКА се проведе на 12 май 2016 г. в Букурещ под председателството на "
        "Румъния. Събранието завърши с предаването на председателството на Република Сръбска."
    )
    (handover,) = read(text, known).handovers
    assert (handover.from_party, handover.to_party) == ("romania-police", "rs-police")
