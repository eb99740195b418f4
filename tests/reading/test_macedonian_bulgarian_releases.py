"""What the releases of ministries say in Macedonian and Bulgarian, and what they do not."""

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
    ("sentence", "expected"),
    [
        (BULGARIAN + "Отсъстваше единствено делегацията на Молдова.", "absent:moldova:"),
        (MACEDONIAN + "Не се приклучи само претставникот на Албанија.", "absent:albania:"),
        (MACEDONIAN + "Не присуствуваше претставник од Романија.", "absent:romania:"),
        (MACEDONIAN + "За предлогот гласаа Србија и Романија.", "participant:romania:"),
        (BULGARIAN + "В залата бяха представени Албания и Сърбия.", "participant:serbia:"),
        (
            MACEDONIAN + "Дојдоа од Србија, а како набљудувачи и претставници на Молдавија.",
            "observer:moldova:",
        ),
        (MACEDONIAN + "Опремата е обезбедена од ОБСЕ.", "supporter:osce:"),
        (MACEDONIAN + "Петар Кос ја предводеше македонската делегација.", ":Петар Кос"),
        (BULGARIAN + "Говори Антон Травнер от ДКАФ - Любляна.", "speaker:dcaf-ljubljana:"),
        (
            MACEDONIAN + "Дојде и неговиот колега Петар Кос, директор на полицијата на Србија.",
            "participant:serbia-police:Петар Кос",
        ),
    ],
)
def test_a_release_tells_who_was_there(sentence: str, expected: str, known: Known) -> None:
    assert any(expected in each for each in took_part(read(sentence, known)))


@pytest.mark.parametrize(
    ("sentence", "not_told"),
    [
        (BULGARIAN + "Предложението беше подкрепено от Румъния и от Албания.", "supporter:"),
        (MACEDONIAN + "Освен домаќините, на масата беа и претставници на Албанија.", "host:"),
        (BULGARIAN + "Делегацията ще се ръководи от комисар Петър Колев.", "chair:"),
        (
            BULGARIAN + "Участваха двете полиции от Босна и Херцеговина - Федералната полицейска "
            "администрация и МВР на Република Сръбска.",
            ":bosnia-and-herzegovina:",
        ),
        (BULGARIAN + "Участваха представители на шест полицейски служби.", "-police:"),
        (BULGARIAN + "Имаше наблюдатели от Националната полиция в Одеса.", "bulgaria-police"),
        (
            BULGARIAN + "Приветствие от името на главния секретар Иван Иванов прочете Росица "
            "Димитрова.",
            "speaker::Иван Иванов",
        ),
    ],
)
def test_a_release_does_not_tell_who_was_there(sentence: str, not_told: str, known: Known) -> None:
    assert not any(not_told in each for each in took_part(read(sentence, known)))


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Обуката на СЕПКА се одржа од понеделник до денеска во Скопје.", "2016-05-16/2016-05-18"),
        ("Обуката на СЕПКА ќе трае од денеска до петок во Скопје.", "2016-05-18/2016-05-20"),
        (
            "Днес в София бе открито Общото събрание на СЕПКА. Участваха много гости. "
            "В двудневния форум говори Петър Колев.",
            "2016-05-18/2016-05-19",
        ),
        (
            "Днес във Варна започна семинар на СЕПКА. Семинарът приключва в петък.",
            "2016-05-18/2016-05-20",
        ),
        (
            "Протоколът на СЕПКА бе подписан днес в София. Подписването бе при срещата, която "
            "продължава и утре.",
            "2016-05-18",
        ),
    ],
)
def test_the_days_from_the_first_to_the_last(text: str, days: str, known: Known) -> None:
    assert read(text, known).events[0].event.date.text == days


def test_a_weekday_to_come_is_not_that_of_the_release(known: Known) -> None:
    draft = read("Събранието на СЕПКА ще започне в сряда в София.", known)
    assert all(each.event.date.text != "2016-05-18" for each in draft.events)


def test_what_was_decided_does_not_put_off_the_session(known: Known) -> None:
    text = (
        "Денес во Скопје заседаваше Извршниот одбор на СЕПКА, на кој беше одлучено обуката да се "
        "одржи во јуни."
    )
    assert read(text, known).events[0].event.state == "held"


def test_receiving_a_president_is_a_visit(known: Known) -> None:
    text = "Министърът прие председателя на СЕПКА Петър Колев днес в София."
    assert read(text, known).events[0].event.kind == "visit"


def test_a_colleague_with_an_office_hands_the_presidency_over(known: Known) -> None:
    text = MACEDONIAN + (
        "Директорот на македонската полиција од својот колега Петар Кос, директор на полицијата "
        "на Србија, го прими претседавачкото знаме."
    )
    told = {(each.from_party, each.to_party) for each in read(text, known).handovers}
    assert ("north-macedonia-police", "serbia-police") not in told
