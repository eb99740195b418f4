"""Who took part, where and when, as Macedonian and Bulgarian sentences tell it."""

import pytest

from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

MACEDONIAN = "Генералното собрание на СЕПКА се одржа во Охрид на 12 мај 2016 година. "
BULGARIAN = "Общото събрание на СЕПКА се проведе в Охрид на 12 май 2016 г. "


def read(text: str, known: Known, *, published: str = "2016-05-18") -> Draft:
    language = "mk" if text.startswith(MACEDONIAN) else "bg"
    return read_text(text, known, language=language, published=parse(published))


def told(text: str, known: Known) -> set[str]:
    return took_part(read(text, known))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Од здравствени причини нема да присуствува директорот на ФУП, Петар Кос.",
            "absent:fbih-police:Петар Кос",
        ),
        ("Не дојдоа претставници на Европол.", "absent:europol:"),
        ("Од Интерпол отсуствуваше Петар Кос.", "absent::Петар Кос"),
        (
            "Првиот човек на српската полиција, Петар Кос, присуствуваше.",
            ":serbia-police:Петар Кос",
        ),
        ("Словенија, која не е членка, имаше статус на набљудувач.", "observer:slovenia:"),
        ("Дојдоа и г-ѓа Ена Тас и д-р Ели Рицакис.", "::Ели Рицакис"),
        ("Од Црна Гора немаше никого.", "absent:montenegro:"),
        ("Седницата беше во мај. Раководеше ја директорот Петар Кос.", "chair::Петар Кос"),
        (
            "Педесет службеници од полициите на Црна Гора и Романија учеа пет дена.",
            "romania-police",
        ),
        (
            "Присуствуваше Ана Рис, која дојде во име на директорот на полицијата на Србија "
            "Петар Кос.",
            "serbia-police:Ана",
        ),
        (
            "Дојдоа Ана Рис од дирекцијата „Борба против криминалот“ и Петар Кос од СЕЛЕК.",
            "participant:selec:Петар Кос",
        ),
        ("Соорганизатори се Европол и МАРРИ.", "organiser:marri:"),
    ],
)
def test_a_macedonian_sentence_tells_who_took_part(
    sentence: str, expected: str, known: Known
) -> None:
    assert any(expected in each for each in told(MACEDONIAN + sentence, known))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "ДКАФ, която покрива разходите, беше похвалена.",
            "supporter:dcaf:",
        ),
        ("Ректорът на Академията на МВР Румен Марков откри сесията.", "speaker::Румен Марков"),
        ("Петър Кос не успя да пристигне.", "absent::Петър Кос"),
        ("Заседанието се ръководи от главния секретар Петър Кос.", "chair::Петър Кос"),
        ("Петър Кос беше категоричен, че ще се успее.", "speaker::Петър Кос"),
        ("Румънската полиция осигури домакинството.", "host:romania-police:"),
        (
            "Участва и Петър Кос, който оглавява отдела за връзки на Румънската полиция.",
            "participant:romania-police:Петър Кос",
        ),
        (
            "Директорът на ГДНП Петър Кос направи видеообръщение.",
            "speaker:bulgaria-police:Петър Кос",
        ),
    ],
)
def test_a_bulgarian_sentence_tells_who_took_part(
    sentence: str, expected: str, known: Known
) -> None:
    assert any(expected in each for each in told(BULGARIAN + sentence, known))


@pytest.mark.parametrize(
    ("text", "party"),
    [
        (BULGARIAN + "Албанската полиция не е изпратила представител.", "albania-state-police"),
        (MACEDONIAN + "Се очекува прием на Словенија како набљудувач.", "slovenia"),
        (BULGARIAN + "Председателството на СЕПКА отива в Сърбия.", "serbia"),
    ],
)
def test_who_is_only_spoken_of_is_nowhere_told_to_have_been_there(
    text: str, party: str, known: Known
) -> None:
    assert {each for each in told(text, known) if party in each} <= {f"absent:{party}:"}


def test_who_did_not_come_is_nowhere_told_to_have_come(known: Known) -> None:
    there = told(MACEDONIAN + "Не дојдоа претставници на Европол.", known)
    assert {each for each in there if "europol" in each} == {"absent:europol:"}


def test_who_is_excepted_took_no_part(known: Known) -> None:
    sentence = "Зедоа учество експерти од секоја земја освен од Бугарија."
    assert not any("bulgaria" in each for each in told(MACEDONIAN + sentence, known))


def test_the_host_is_one_of_the_two_who_are_named(known: Known) -> None:
    sentence = "Ена Тас го поведе состанокот заедно со Ели Рицакис, како домаќин."
    assert "host::Ена Тас" not in told(MACEDONIAN + sentence, known)


@pytest.mark.parametrize(
    ("sentence", "party"),
    [
        ("Тоа го објави црногорската влада. Домаќин е Управата за полиција.", "montenegro-police"),
        ("Домаќин е МВР.", "mia-north-macedonia"),
    ],
)
def test_a_service_can_be_known_by_what_only_it_is_called(
    sentence: str, party: str, known: Known
) -> None:
    assert f"host:{party}:" in told(MACEDONIAN + sentence, known)


@pytest.mark.parametrize(
    "sentence",
    [
        "Федерацијата БиХ од денеска е претседавач со СЕПКА: ја презеде палката од Албанија.",
        "Денеска собранието заврши со предавање на палката од Албанија на Федерацијата БиХ.",
        "На завршницата денеска Албанија ѝ ја предаде палката на Федерацијата БиХ.",
    ],
)
def test_a_handover_at_the_close_is_of_the_last_day(sentence: str, known: Known) -> None:
    text = f"{sentence} Чинот означи крај на дводневното собрание на СЕПКА во Сараево."
    (handover,) = read_text(
        "САРАЕВО, 16 декември - " + text, known, language="mk", published=parse("2025-12-16")
    ).handovers
    assert (handover.to_party, handover.date) == ("fbih-police", parse("2025-12-16"))


def test_what_a_memorandum_is_for_was_not_held(known: Known) -> None:
    text = (
        "Потпишан меморандум за регионална обука\n\nМинистерот вчера потпиша меморандум на СЕПКА."
    )
    assert [each.event.kind for each in read(text, known).events] == ["signing"]


def test_a_longer_name_is_of_somebody_else(known: Known) -> None:
    there = told(BULGARIAN + "Участва и директорът Ива Балгач-Дончева.", known)
    assert there == {"participant::Ива Балгач-Дончева"}


def test_the_people_of_a_member_to_whom_is_handed_over_take_it(known: Known) -> None:
    text = BULGARIAN + "Българската делегация предаде щафетата на колегите от Румъния."
    (handover,) = read(text, known).handovers
    assert (handover.from_party, handover.to_party) == ("bulgaria-police", "romania-police")


def test_a_training_that_was_closed_began_on_the_day_that_is_told_behind(known: Known) -> None:
    text = "Вчера во Скопје беше затворена обуката на СЕПКА, која почна на 3 мај."
    assert read(text, known).events[0].event.date == parse("2016-05-03/2016-05-17")


@pytest.mark.parametrize(
    "sentence",
    [
        MACEDONIAN + "Како гости учествуваа претставници на СЕЛЕК и ЕВРОПОЛ.",
        BULGARIAN + "Като гости участваха и представители на СЕЛЕК и Европол.",
    ],
)
def test_who_took_part_as_a_guest_was_one(sentence: str, known: Known) -> None:
    assert {"guest:selec:", "guest:europol:"} <= told(sentence, known)


def test_the_police_fight_organised_crime_and_organise_nothing(known: Known) -> None:
    sentence = "Иванов представи успехите на българската полиция срещу организираната престъпност."
    assert "organiser:bulgaria-police:" not in told(BULGARIAN + sentence, known)


def test_a_programme_announces_nothing(known: Known) -> None:
    text = (
        "На 16 май 2016 г. в София се проведе семинар на СЕПКА с подкрепата на Програмата за "
        "развитие на ООН."
    )
    (seminar,) = read(text, known).events
    assert seminar.event.state == "held"
    assert "supporter:undp" in {each.fact for each in seminar.participations}


def test_an_assembly_of_today_has_the_days_that_are_counted_from_yesterday(known: Known) -> None:
    text = (
        "Министерот денеска во Охрид го отвори Генералното собрание на СЕПКА. "
        "На тридневното собрание, кое започна вчера, учествуваат осум делегации."
    )
    drafted = read_text(text, known, language="mk", published=parse("2018-04-19"))
    assert drafted.events[0].event.date == parse("2018-04-18/2018-04-20")


def test_who_leads_a_delegation_presents_nothing(known: Known) -> None:
    sentence = "Делегацията на Македония се води от директора Лазо Велковски."
    there = told(BULGARIAN + sentence, known)
    assert not [each for each in there if each.startswith("presenter")]
    assert any("velkovski" in each for each in there)


def test_a_state_is_not_its_service_that_no_table_has(known: Known) -> None:
    sentence = "Обучител беше Петър Кос от Метеорологичната служба на Австрия."
    assert not any("austria" in each for each in told(BULGARIAN + sentence, known))


def test_who_leads_the_sittings_chairs_and_did_not_open(known: Known) -> None:
    sentence = "Събранието откри Ана Рис, а заседанията ръководи Петър Кос."
    there = told(BULGARIAN + sentence, known)
    assert {"speaker::Ана Рис", "chair::Петър Кос"} <= there
    assert "speaker::Петър Кос" not in there


def test_the_people_of_several_countries_share_a_noun(known: Known) -> None:
    sentence = "Участваха 150 албански, румънски и сръбски полицаи."
    there = {each.split(":")[1] for each in told(BULGARIAN + sentence, known)}
    assert {"albania", "romania", "serbia"} <= there


def test_a_colleague_is_of_the_country_beside_a_reflexive(known: Known) -> None:
    sentence = (
        "Разговаря директорът на Румънската полиция Ана Поп с черногорския си колега Иво Кос."
    )
    persons = read(BULGARIAN + sentence, known).events[0].participations
    assert {"montenegro-police"} == {each.party for each in persons if each.person == "Иво Кос"}


def test_the_host_abroad_is_the_service_of_that_country(known: Known) -> None:
    text = (
        "Собранието на СЕПКА на 11 декември 2019 година се одржа во Кишинев. "
        "Домаќин на собирот беше Дирекцијата на полиција."
    )
    there = took_part(read_text(text, known, language="mk"))
    assert "host:moldova-police:" in there


def test_over_a_visit_nobody_presides_by_presiding_over_the_association(known: Known) -> None:
    text = (
        "Петър Кос е на посещение в Подгорица на 12 май 2021 г. по покана на Иван Кос, чиято "
        "страна председателства СЕПКА през тази година."
    )
    there = took_part(read_text(text, known, language="bg"))
    assert not any(each.startswith("chair") for each in there)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Съвместно полицейско учение на СЕПКА се проведе на 21 май 2025 г. в Бургас.", "training"),
        ("На 21 мај 2025 година во Охрид се одржа показна вежба на СЕПКА.", "training"),
        ("На 21 мај 2025 година во Охрид беше примопредавањето на палката на СЕПКА.", "ceremony"),
    ],
)
def test_an_event_is_of_the_kind_that_its_word_tells(text: str, kind: str, known: Known) -> None:
    assert read_text(text, known, language="mk").events[0].event.kind == kind


def test_the_police_of_a_list_of_states_are_their_services(known: Known) -> None:
    text = (
        "На 3 октомври 2022 г. в София се проведе семинар на СЕПКА. В него участваха директорите "
        "на полицията на Сърбия, Румъния и Северна Македония."
    )
    there = {each.party for each in read_text(text, known).events[0].participations}
    assert there == {"serbia-police", "romania-police", "north-macedonia-police"}


def test_where_something_is_prepared_for_is_not_where_it_was_prepared(known: Known) -> None:
    text = (
        "София, 12 декември 2022 г. Министърът на вътрешните работи се срещна днес с изпълнителния "
        "секретар на СЕПКА. Обсъдена бе подготовката на Общото събрание на асоциацията в Букурещ."
    )
    assert read_text(text, known).events[0].event.city == "Sofia"
