"""How Macedonian and Bulgarian ministries tell of meetings, visits and whose presidency it is."""

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
        (
            MACEDONIAN + "Тоа е прво собрание во рамки на претседавањето со СЕПКА на Република "
            "Македонија.",
            "chair:north-macedonia-police:",
        ),
        (
            "Събранието, първо по време на председателството на СЕПКА на Румъния, се проведе "
            "днес във Варна.",
            "chair:romania-police:",
        ),
        (
            MACEDONIAN + "Директорот Петар Кос оствари работна средба со претставници на Европол.",
            "participant:europol:",
        ),
        (
            BULGARIAN + "Петър Колев проведе двустранна среща с директора на ДКАФ.",
            ":Петър Колев",
        ),
        (BULGARIAN + "Румъния взе активно участие в разговорите.", "participant:romania:"),
        (
            MACEDONIAN + "Обуката беше организирана во соработка помеѓу ЕУЛЕКС и Европол.",
            "organiser:EULEX:",
        ),
        (
            MACEDONIAN + "Сигурен придонес може да се реализира само со соработка, рече "
            "министерот Петар Кос на отворањето на Генералното собрание.",
            "speaker::Петар Кос",
        ),
    ],
)
def test_a_release_tells_who_met(sentence: str, expected: str, known: Known) -> None:
    assert any(expected in each for each in took_part(read(sentence, known)))


@pytest.mark.parametrize(
    ("sentence", "not_told"),
    [
        (
            MACEDONIAN + "Учествуваа директори на полициски служби од регионот.",
            "-police:",
        ),
        (BULGARIAN + "Участваха експерти от 22 държави-членки на ЕС.", "European Union"),
        (
            MACEDONIAN + "Петар Кос, на покана на шефот на канцеларијата во Скопје, амбасадорот "
            "Хајнц Клер, присуствуваше на собранието.",
            "participant::Хајнц Клер",
        ),
        (
            BULGARIAN + "Петър Колев проведе среща с директора на белгийската Федерална полиция.",
            "fbih-police",
        ),
        (
            BULGARIAN + "Петър Колев говори с директора на Европейската полицейска служба.",
            "bulgaria-police",
        ),
    ],
)
def test_a_release_does_not_tell_who_met(sentence: str, not_told: str, known: Known) -> None:
    assert not any(not_told in each for each in took_part(read(sentence, known)))


def test_a_meeting_without_a_day_is_the_subject_where_nothing_else_is(known: Known) -> None:
    text = (
        "Средба за СЕПКА\n\nДиректорот Петар Кос оствари работна средба со координаторот на СЕПКА."
    )
    (drafted,) = read(text, known).events
    assert (drafted.event.kind, drafted.event.date.text) == ("other", "")


def test_a_town_that_is_the_host_is_the_place(known: Known) -> None:
    text = "За втори път Варна е домакин на конференцията на СЕПКА."
    assert read(text, known).events[0].event.city == "Varna"


def test_headings_that_lead_on_to_other_pages_tell_nothing(known: Known) -> None:
    text = (
        "Обука на СЕПКА\n\nОбуката на СЕПКА се одржа вчера.\n\nБи можело да ве интересира\n\n"
        "Ана Костова: Владата во Скопје чека\n\nОд 15 ноември поскапува струјата"
    )
    (drafted,) = read(text, known).events
    assert (drafted.event.city, drafted.event.date.text) == ("", "2016-05-17")


def test_what_two_spoke_of_is_not_what_they_held(known: Known) -> None:
    text = (
        "Денеска во Струга директорот Петар Кос оствари работна средба со делегација на СЕПКА. "
        "На средбата се разговараше за обуката на кадетите."
    )
    assert read(text, known).events[0].event.kind == "other"


@pytest.mark.parametrize(
    "sentence",
    [
        "Својство на набљудувачи во процесот имаат, а учествуваат, Словенија и Хрватска.",
        "Земји учеснички во процесот се Албанија, Словенија и Хрватска.",
    ],
)
def test_who_is_in_a_process_was_not_at_the_event_for_it(sentence: str, known: Known) -> None:
    there = took_part(read(MACEDONIAN + "\n\n" + sentence, known))
    assert not any(":croatia:" in each or ":slovenia:" in each for each in there)


def test_the_presidency_of_a_state_chairs_nothing(known: Known) -> None:
    text = MACEDONIAN + "Дојде членот на Претседателството на Босна и Херцеговина Ана Кос."
    assert not any("chair:" in each for each in took_part(read(text, known)))


@pytest.mark.parametrize(
    ("sentence", "not_told"),
    [
        (
            "Денес заврши претседавањето на Романија со Регионалната иницијатива за миграција.",
            "chair:",
        ),
        (
            "Претседавач беше директорот на НСБ на Србија, д-р Горан Костиќ.",
            ":serbia",
        ),
    ],
)
def test_whose_body_or_presidency_another_one_is(
    sentence: str, not_told: str, known: Known
) -> None:
    assert not any(not_told in each for each in took_part(read(MACEDONIAN + sentence, known)))


def test_a_congress_is_a_conference(known: Known) -> None:
    text = "Полицейският конгрес на СЕПКА се състоя във Варна на 12 май 2016 г."
    assert read(text, known).events[0].event.kind == "conference"


def test_a_host_may_stand_behind_an_insertion_on_who_supports(known: Known) -> None:
    text = (
        "На 12 мај 2016 година во Бар се одржа семинар на СЕПКА. Домаќин на семинарот, организиран "
        "со поддршка на Мисијата на ОБСЕ во Црна Гора, е Управата за полиција. Зборуваше шефицата "
        "на Мисијата на ОБСЕ Клер Ланг."
    )
    there = took_part(read(text, known))
    assert any("host:montenegro-police:" in each for each in there)
    assert not any("supporter:montenegro-police" in each or ":osce:" in each for each in there)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Обуката ја спроведуваат инструктори на ЦЕПОЛ.", "organiser:cepol:"),
        (
            "Извештајот по третата точка го изложи Марко Видмар, аналитичар од Европол.",
            "presenter:europol:Марко Видмар",
        ),
        (
            "Очекувано е учество на делегации од сите членки, како и од СЕЛЕК.",
            "participant:selec:",
        ),
        (
            "Србија беше претставувана од заменик-директорот Марко Видмар.",
            "participant:serbia:Марко Видмар",
        ),
        ("Секретар беше Горазд Чомов, а потпис стави Фатон Арифи.", "signatory::Фатон Арифи"),
    ],
)
def test_what_somebody_was_at_the_meeting(sentence: str, told: str, known: Known) -> None:
    text = f"Семинар на СЕПКА се одржа во Охрид на 12 мај 2016 година. {sentence}"
    assert told in took_part(read_text(text, known))


def test_those_who_are_thanked_need_not_be_there(known: Known) -> None:
    text = (
        "Семинар на СЕПКА се одржа во Охрид на 12 мај 2016 година. Петар Кос им заблагодари на "
        "колегите од Бугарија за, како што рече, годината."
    )
    assert not any("bulgaria" in each for each in took_part(read_text(text, known)))


def test_a_town_that_no_table_has_stands_before_its_country(known: Known) -> None:
    text = "На 12 мај 2016 година во Дурес, Република Албанија, се одржа семинар на СЕПКА."
    (event,) = read_text(text, known).events
    assert (event.event.city, event.event.country) == ("Дурес", "Albania")


BURGAS = "Конференция на СЕПКА се проведе в Бургас на 12 май 2016 г. "


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Тя е съвместна инициатива на Съвета на Европа и на СЕЛЕК.", "organiser:selec:"),
        ("Тя се осъществи с пари на Европейската комисия.", "supporter:european-commission:"),
        (
            "Събитието организира Фондация „Сигурен град“ от Бургас.",
            "organiser:Сигурен град:",
        ),
        ("Завършилите идват от Албания (4) и Федерация БиХ (3).", "participant:fbih-police:"),
        ("Гости, сред които бяха Клара Рот и Петър Кос, я обсъдиха.", "guest::Клара Рот"),
        (
            "Участваха Иван Петров и сръбският му колега Марко Йович.",
            "participant:serbia:Марко Йович",
        ),
        ("Присъства Иван Петров, заместващ директора Захари Васков.", "absent::Захари Васков"),
        ("Гост бе Даниел Мол от Федералното бюро за разследване.", "guest:fbi:Даниел Мол"),
    ],
)
def test_who_was_what_at_a_bulgarian_conference(sentence: str, told: str, known: Known) -> None:
    assert told in took_part(read(BURGAS + sentence, known))


def test_who_leads_a_project_is_not_who_was_there(known: Known) -> None:
    text = (
        "Во Велес на 9 октомври 2015 година заврши посетата на експерти од СЕПКА. Посетата е дел "
        "од проектот „Мрежа“, што го води Секретаријатот со пари на Европската комисија."
    )
    assert "participant:european-commission:" not in took_part(read(text, known))


def test_an_agency_that_tells_of_tonight_writes_from_where_it_was(known: Known) -> None:
    text = (
        "Белград, 14 ноември 2015 (Танјуг) - Директорот на Полицијата на Србија вечерва ѝ го врачи "
        "клучот на Асоцијацијата СЕПКА на албанската полиција. Свеченоста се одржа по второто "
        "годишно собрание."
    )
    (event,) = read(text, known).events
    assert event.event.city == "Belgrade"


def test_a_dateline_with_the_days_of_the_event_names_its_town(known: Known) -> None:
    text = "Банско / 30 януари - 2 февруари 2016 г. / Приключи обучението на СЕПКА за инспектори."
    (event,) = read(text, known).events
    assert (event.event.city, event.event.date.text) == ("Bansko", "2016-01-30/2016-02-02")


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Австрия дари оборудването.", "supporter:austria:"),
        ("Обучението посети и Петер Кос от СЕЛЕК.", "participant:selec:Петер Кос"),
        ("Лектор беше д-р Кармен Илиеску, СЕЛЕК.", "presenter:selec:Кармен Илиеску"),
        (
            "Панела водиха Гергана Стоева и Раду Иляна от Румъния.",
            "chair:romania-police:Раду Иляна",
        ),
        (
            "Присъства Нейно Превъзходителство Ана Лозова, посланик на Молдова.",
            "participant::Ана Лозова",
        ),
    ],
)
def test_who_was_at_a_course(sentence: str, told: str, known: Known) -> None:
    text = "Обучение на СЕПКА се проведе в Бургас на 12 май 2016 г. " + sentence
    assert told in took_part(read(text, known))


def test_what_was_talked_of_is_not_held_on_that_day(known: Known) -> None:
    text = (
        "Визита на СЕПКА в София\n\nДнес, 14 май 2016 г., те разговаряха за предстоящото Общо "
        "събрание на СЕПКА в Кишинев."
    )
    events = read(text, known).events
    assert not any(each.event.kind == "general-assembly" for each in events)


def test_next_week_is_no_sunday(known: Known) -> None:
    text = (
        "Скопје, 6 декември 2023. Следната недела, на 14 декември во Скопје, ќе се одржи семинар "
        "на СЕПКА."
    )
    (event,) = read_text(text, known).events
    assert event.event.date.text == "2023-12-14"


def test_what_was_said_today_is_held_on_the_day_behind_it(known: Known) -> None:
    text = (
        "МВР денес најави дека идната среда, 18 мај, во Кавадарци ќе се потпише меморандум со "
        "СЕПКА. Потписници ќе бидат Захари Васков и Сашко Кочев."
    )
    draft = read_text(text, known, published=parse("2016-05-12"))
    (event,) = draft.events
    told = (event.event.kind, event.event.date.text, event.event.city, event.event.state)
    assert told == ("signing", "2016-05-18", "Kavadarci", "announced")
    assert "signatory::Захари Васков" in took_part(draft)


def test_a_sheet_in_bulgarian_has_its_time_and_its_place(known: Known) -> None:
    text = (
        "С П Р А В К А\nза срещата на работната подгрупа към СЕПКА\n\n"
        "Време и място: 17 февруари 2016 г., гр. Видин\n"
        "Присъствали: Драгана Пешич - МВР на Сърбия\n"
        "Отсъствали по уважителни причини: Черна гора\n"
    )
    (event,) = read(text, known).events
    assert (event.event.date.text, event.event.city) == ("2016-02-17", "Vidin")


def test_who_sent_observers_had_them_there(known: Known) -> None:
    text = MACEDONIAN + "Турција и Словенија пратија набљудувачи."
    there = took_part(read(text, known))
    assert {"observer:turkiye:", "observer:slovenia:"} <= there
