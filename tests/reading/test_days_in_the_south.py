"""Days as Macedonian and Bulgarian press offices write them."""

import pytest

from sepca_cli.dates import parse
from sepca_cli.reading.draft import Known
from sepca_cli.reading.text import read_text


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        (
            "mk",
            "Состанок на СЕПКА се одржа на 8 и 9 октомври (вторник и среда) 2024 година во Охрид.",
            "2024-10-08/2024-10-09",
        ),
        (
            "bg",
            "Предаване на СЕПКА\n\nДнес в София се проведе церемония на СЕПКА, на която "
            "присъстваха началници на полиции от целия регион.\n\n10 декември 2027 г., пресцентър "
            "на МВР",
            "2027-12-10",
        ),
        (
            "bg",
            "БЕЛГРАД, 8 май 2024 г. Следващата сряда в Белград ще се състои Общото събрание на "
            "Асоциацията на началниците на полиция от Югоизточна Европа.",
            "2024-05-15",
        ),
        (
            "bg",
            "Петър Кос е на двудневно посещение в Подгорица по линия на СЕПКА. Вчера, в първия ден "
            "от визитата, се срещна с Иван Кос.\n\n13 май 2021 г.",
            "2021-05-12/2021-05-13",
        ),
        (
            "mk",
            "Портпаролите на СЕПКА денес и вчера учеа на работилница во Скопје.\n\nМВР, 19.10.2016",
            "2016-10-18/2016-10-19",
        ),
        (
            "mk",
            "Заврши вежбата\n\nНа полигонот Криволак во петокот заврши петдневната вежба на СЕПКА, "
            "на која учествуваа припадници на повеќе полиции од регионот.\n\n(27 септември 2026)",
            "2026-09-21/2026-09-25",
        ),
        (
            "bg",
            "Смолян. Тридневен семинар на СЕПКА приключи днес в Смолян. Семинара е открил в "
            "понеделник директорът Петър Кос.\n\n23 октомври 2024 г.",
            "2024-10-21/2024-10-23",
        ),
    ],
)
def test_the_days_of_an_event(language: str, text: str, days: str, known: Known) -> None:
    assert read_text(text, known, language=language).events[0].event.date == parse(days)


def test_what_comes_of_an_event_does_not_make_it_one_to_come(known: Known) -> None:
    text = (
        "БУДВА, 27 февруари 2020 - Извршниот одбор на СЕПКА денеска на седница во Будва ги усвои "
        "измените, кои ќе бидат предложени на Собранието."
    )
    assert read_text(text, known, language="mk").events[0].event.state == "held"


def test_an_event_that_a_clause_promises_is_to_come(known: Known) -> None:
    text = (
        "СКОПЈЕ, 27 февруари 2020 - Денеска е најавено собрание на СЕПКА, кое ќе се одржи "
        "на 5 март во Будва."
    )
    assert read_text(text, known, language="mk").events[0].event.state == "announced"


def test_a_treaty_of_another_day_sets_nobody_aside(known: Known) -> None:
    text = (
        "На 27 февруари 2024 г. Пловдив беше домакин на работилница на СЕПКА. Участваха експерти "
        "от Румъния и Албания, които сравниха Конвенцията от 5 май 2006 г."
    )
    there = read_text(text, known, language="bg").events[0].participations
    assert {"romania", "albania"} <= {each.party for each in there}
