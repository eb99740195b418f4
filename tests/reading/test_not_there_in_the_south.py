"""What Macedonian and Bulgarian texts speak of that did not happen there, and who was not there."""

import pytest

from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

MACEDONIAN = "Генералното собрание на СЕПКА се одржа во Охрид на 12 мај 2016 година. "
BULGARIAN = "Общото събрание на СЕПКА се проведе в Охрид на 12 май 2016 г. "


def read(text: str, known: Known) -> Draft:
    language = "mk" if text.startswith(MACEDONIAN) else "bg"
    return read_text(text, known, language=language, published=parse("2016-05-18"))


def told(text: str, known: Known) -> set[str]:
    return took_part(read(text, known))


@pytest.mark.parametrize(
    ("sentence", "somebody"),
    [
        ("Го поздравија и поканите Словенија да биде поканета како набљудувач.", "slovenia"),
        ("Претседателот ги потсети на зборовите на Петар Кос од јуни.", "Петар Кос"),
        ("Ена Тас ја цитираше пораката на Петар Кос: „Кој сподели прв, победи“.", "Петар"),
        ("Молдавија го предаде претседавањето на Црна Гора.", "montenegro"),
        ("Честитки пристигнаа од директорот на ФБИ Петар Кос.", "Петар Кос"),
        ("Следниот домаќин ќе биде Молдавија.", "moldova"),
        ("Директорот потсети дека првото собрание го отвори министерот Петар Кос.", "Петар Кос"),
        ("Се очекува да учествуваат и Албанија и Косово.", "albania"),
        ("За разлика од 2015 година, кога Молдавија отсуствуваше, сега дојде.", "moldova"),
        ("На семејството на Петар Кос му беше врачена благодарница.", "Петар Кос"),
        ("Министерот Петар Кос нема да патува во Охрид.", "participant"),
        ("На чело беше Петар Кос, министер во времето кога се основаше Асоцијацијата.", "Кос"),
    ],
)
def test_who_is_only_spoken_of_took_no_part(sentence: str, somebody: str, known: Known) -> None:
    assert not any(somebody in each for each in told(MACEDONIAN + sentence, known))


def test_a_letter_is_no_event(known: Known) -> None:
    text = (
        "12 март 2026 - Директорот денеска упати честитка до директорот на ФУП, која претседава "
        "со СЕПКА."
    )
    assert not read_text(text, known, language="mk").events


def test_what_is_over_was_held_though_the_next_one_is_expected(known: Known) -> None:
    sentence = "Очаква се следващата среща да бъде през есента."
    assert read(BULGARIAN + sentence, known).events[0].event.state == "held"


def test_a_treaty_open_for_signature_is_no_signing(known: Known) -> None:
    text = (
        "На 27 февруари 2024 г. Пловдив беше домакин на работилница на СЕПКА. Обсъден бе "
        "протоколът, открит за подписване в Страсбург на 12 май 2022 г."
    )
    event = read_text(text, known, language="bg").events[0].event
    assert (event.kind, event.date) == ("workshop", parse("2024-02-27"))


def test_who_will_not_come_is_absent(known: Known) -> None:
    sentence = "Министърът Петър Кос няма да участва в събранието."
    assert any("absent::Петър Кос" in each for each in told(BULGARIAN + sentence, known))


def test_who_is_prevented_is_absent_and_another_in_the_place(known: Known) -> None:
    sentence = "Место спречениот директор Петар Кос, присуствуваше Ана Рис."
    there = told(MACEDONIAN + sentence, known)
    assert {"absent::Петар Кос", "participant::Ана Рис"} <= there
