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
    ],
)
def test_the_days_of_an_event(language: str, text: str, days: str, known: Known) -> None:
    assert read_text(text, known, language=language).events[0].event.date == parse(days)
