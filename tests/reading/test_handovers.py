"""A handover is put together from the sentences of a text, and never has one side only."""

import pytest

from benchmarks.corpus import known
from sepca_cli.reading.draft import Draft
from sepca_cli.reading.text import read_text


def draft(text: str) -> Draft:
    return read_text(text, known())


def handovers(text: str) -> list[tuple[str, str, str]]:
    return [(each.from_party, each.to_party, each.date.text) for each in draft(text).handovers]


def test_the_sides_can_stand_in_several_sentences() -> None:
    text = """The SEPCA General Assembly was held in Sofia on 24 November 2016.

Bulgaria relinquished the chairmanship of the association. Members elected Romania as the new
president.
"""
    assert handovers(text) == [("bulgaria-police", "romania-police", "2016-11-24")]


def test_of_one_side_alone_the_other_is_asked() -> None:
    found = draft("The SEPCA General Assembly in Sofia elected Romania as the new president.")
    assert not found.handovers
    assert [each.fact for each in found.questions] == ["handover"]


def test_who_will_chair_is_the_one_who_received_it_from_a_predecessor() -> None:
    text = (
        "From 1 January 2024 the police of Moldova will chair the Southeast Europe Police Chiefs "
        "Association. The baton was received by Ion Rusu from his predecessor, the Director of the "
        "Bulgarian police, at a ceremony in Varna on 30 November 2023."
    )
    assert handovers(text) == [("bulgaria-police", "moldova-police", "2023-11-30")]


def test_a_handover_to_come_is_from_the_one_that_presides() -> None:
    text = (
        "Second General Assembly of SEPCA under the Bulgarian Presidency\n\n"
        "The Assembly planned for 6 November 2024 in Varna is put off. Handover of the Presidency "
        "to Romania will take place on 1 January 2025."
    )
    assert handovers(text) == [("bulgaria-police", "romania-police", "2025-01-01")]


def test_who_held_it_before_gave_it_and_who_took_it_will_give_it() -> None:
    text = (
        "At the SEPCA General Assembly in Skopje on 10 December 2018 the Moldovan police assumed "
        "the presidency. It had been held during 2018 by the Macedonian police.\n\n"
        "In December 2019 the chairmanship will go to Montenegro."
    )
    assert [each[:2] for each in handovers(text)] == [
        ("north-macedonia-police", "moldova-police"),
        ("moldova-police", "montenegro-police"),
    ]


def test_him_to_whom_it_was_passed_is_of_the_member_at_the_helm() -> None:
    text = (
        "Montenegro is at the helm of SEPCA. On 12 December 2019 in Budva Ion Rusu, "
        "head of the Moldovan police, passed him the flag of the Association."
    )
    assert handovers(text) == [("moldova-police", "montenegro-police", "2019-12-12")]


def test_a_line_of_a_programme_is_of_the_day_above_it() -> None:
    text = """General Assembly of SEPCA
Budva, 2-4 October 2023

Monday, 2 October
09.00 Address by the Chair of SEPCA, Ana Savić (Serbia)

Tuesday, 3 October
11.00 Handing over of the chairmanship to Albania
12.00 Lunch
"""
    assert handovers(text) == [("serbia-police", "albania-state-police", "2023-10-03")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tirana took over from Sofia at the helm of SEPCA.",
        "The presidency of SEPCA moves from Sofia to Tirana.",
        "Sofia hands Tirana the chair of SEPCA.",
        "Tirana succeeded Sofia in the presidency of SEPCA.",
        "At the assembly of SEPCA in Skopje, Tirana received the gavel from Sofia.",
    ],
)
def test_a_capital_stands_for_the_service_that_sits_there(sentence: str) -> None:
    assert handovers(sentence)[0][:2] == ("bulgaria-police", "albania-state-police")


def test_the_capital_where_it_was_is_no_side_of_a_handover() -> None:
    sentence = "In Bucharest the Romanian Police handed over the SEPCA presidency to Serbia."
    assert handovers(sentence)[0][:2] == ("romania-police", "serbia-police")
    sentence = "Montenegro accepted the SEPCA baton from Moldova in the Moldovan capital."
    assert handovers(sentence)[0][:2] == ("moldova-police", "montenegro-police")


def test_who_once_gave_it_away_does_not_hand_it_over_again() -> None:
    text = """An interview with the chief of the Romanian Police, president of SEPCA.

We took the chair of the association from Montenegro.
Soon I shall hand over the presidency to my colleague from the Republic of Srpska.
"""
    assert ("romania-police", "rs-police", "") in handovers(text)
    assert "montenegro-police" not in {
        giver for giver, taker, _ in handovers(text) if "rs" in taker
    }


def test_the_day_is_the_one_nearest_to_the_handover() -> None:
    text = (
        "The SEPCA conference opened in Opatija on 14 April 2010 and ended on 16 April 2010, with "
        "Croatia passing the chairmanship on to Macedonia."
    )
    assert handovers(text) == [("croatia-police", "north-macedonia-police", "2010-04-16")]


def test_whom_a_surname_stands_for_is_told_elsewhere() -> None:
    text = """The Director General of the Albanian State Police, Ilir Proda, will welcome the
chiefs of SEPCA in Vlora.
The Romanian Police will receive the SEPCA torch from Proda on 16 December 2025."""
    assert handovers(text) == [("albania-state-police", "romania-police", "2025-12-16")]


def test_what_is_only_promised_is_announced() -> None:
    (found,) = draft("Romania will take over the presidency of SEPCA from Bulgaria.").handovers
    assert (found.from_party, found.to_party) == ("bulgaria-police", "romania-police")
    assert {fact.certainty for fact in found.facts} == {"announced"}


def test_the_day_on_which_a_term_begins_is_not_that_of_the_handover() -> None:
    text = """The SEPCA General Assembly was held in Sofia on 24 November 2016.

Bulgaria handed over the presidency of the association to Romania, whose term starts on 1 January
2017.
"""
    assert handovers(text) == [("bulgaria-police", "romania-police", "2016-11-24")]


def test_who_takes_the_presidency_over_did_not_chair_the_event() -> None:
    (event,) = draft(
        "The SEPCA General Assembly was held in Sofia on 24 November 2016. It was chaired by "
        "Bulgaria, which handed over the presidency to Romania. The next year will be chaired by "
        "Romania."
    ).events[:1]
    assert [each.party for each in event.participations if each.role == "chair"] == [
        "bulgaria-police"
    ]


def test_at_the_end_of_a_meeting_is_on_its_last_day() -> None:
    text = """Generalna skupština SEPCA održana je u Trebinju od 15. do 16. decembra 2020. godine.

Na kraju skupštine policija Republike Srpske predala je predsjedavanje policiji Crne Gore.
"""
    assert handovers(text) == [("rs-police", "montenegro-police", "2020-12-16")]


def test_at_the_end_of_a_mandate_is_on_no_day_of_the_meeting() -> None:
    text = """The SEPCA General Assembly was held in Sofia from 24 to 25 November 2016.

At the end of the mandate Bulgaria handed over the presidency of the association to Romania.
"""
    assert handovers(text) == [("bulgaria-police", "romania-police", "")]


def test_a_handover_of_which_only_the_month_is_told_has_that_month() -> None:
    text = "Председателството на СЕПКА България пое от Албания през декември 2013 година."
    assert handovers(text) == [("albania-state-police", "bulgaria-police", "2013-12")]


def test_who_presides_is_the_one_who_took_over() -> None:
    text = """Generalna skupština SEPCA održana je u Sarajevu 9. novembra 2016. godine.

Crna Gora, koja predsjedava Asocijacijom, palicu je preuzela. Preuzela je palicu od Rumunije.
"""
    assert ("romania-police", "montenegro-police") in [each[:2] for each in handovers(text)]
    assert all(giver and taker for giver, taker, _ in handovers(text))


def test_who_chaired_the_meeting_handed_over_there() -> None:
    text = (
        "The SEPCA General Assembly was held in Tirana on 5 December 2024. It was chaired by Ilir "
        "Proda, director of the Albanian State Police. The presidency was handed to Montenegro."
    )
    assert handovers(text) == [("albania-state-police", "montenegro-police", "2024-12-05")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Președinția SEPCA a fost transmisă de Bulgaria Poliției din Macedonia de Nord.",
        "Ștafeta SEPCA a fost predată de directorul poliției bulgare poliției macedonene.",
    ],
)
def test_in_romanian_it_is_handed_over_by_whoever_stands_behind_a_passive(sentence: str) -> None:
    assert handovers(sentence)[0][:2] == ("bulgaria-police", "north-macedonia-police")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "mk",
            "Црна Гора го предаде претседавањето со МАРРИ на Северна Македонија\n\nНа форумот што "
            "се одржа на 27 април 2023 година во Тиват, директорот на црногорската полиција му го "
            "предаде претседавањето на директорот на македонската полиција. Присутните зборуваа и "
            "за СЕПКА.",
        ),
        (
            "en",
            "The General Assembly of SEPCA was held in Tirana on 12 May 2015. Albania took over "
            "the presidency of RACVIAC from Croatia.",
        ),
    ],
)
def test_the_presidency_of_another_organisation_is_none_of_the_association(
    language: str, text: str
) -> None:
    assert not read_text(text, known(), language=language).handovers


def test_beside_the_presidency_of_another_organisation_that_of_the_association_counts() -> None:
    text = (
        "The General Assembly of SEPCA was held in Tirana on 12 May 2015. Croatia holds the "
        "presidency of RACVIAC. Serbia handed the presidency of SEPCA over to Albania."
    )
    (handover,) = read_text(text, known()).handovers
    assert (handover.from_party, handover.to_party) == ("serbia-police", "albania-state-police")


def test_who_presides_since_a_day_before_the_meeting_took_over_on_it() -> None:
    text = (
        "По една година македонско претседавање, од 1 јануари 2019 година на чело на СЕПКА "
        "застана Генералниот инспекторат на полицијата на Молдавија.\n\n"
        "Состанокот на координаторите се одржа на 17 јануари 2019 година во Кишинев.\n"
    )
    assert handovers(text) == [("north-macedonia-police", "moldova-police", "2019-01-01")]
    (event,) = draft(text).events
    assert "north-macedonia-police" not in {each.party for each in event.participations}


def test_a_sentence_without_names_tells_the_day_of_the_only_handover() -> None:
    text = """От януари Черна гора сменя Молдова на председателския пост в СЕПКА.

Официалното предаване на мандата бе извършено на 12 декември 2019 г. в Кишинев.
"""
    assert handovers(text) == [("moldova-police", "montenegro-police", "2019-12-12")]


def test_one_member_can_take_over_twice() -> None:
    text = (
        "На 24 ноември 2016 г. в София българската полиция отстъпи председателското място в СЕПКА "
        "на Федералната полицейска администрация. На 10 декември 2025 г. във Вльора "
        "председателството на СЕПКА премина от албанските в ръцете на колегите им от Федерация "
        "Босна и Херцеговина.\n"
    )
    assert handovers(text) == [
        ("bulgaria-police", "fbih-police", "2016-11-24"),
        ("albania-state-police", "fbih-police", "2025-12-10"),
    ]


def test_the_presidency_can_stand_far_in_front_of_what_happened_to_it() -> None:
    text = (
        "Претседателството со Асоцијацијата на шефови на полиции од Југоисточна Европа, кое го "
        "водеше Црна Гора, на 21 декември 2021 година ѝ беше доверено на Романија. Одлуката е "
        "донесена на второто редовно собрание во Подгорица.\n\nВо јуни 2022 година во Букурешт "
        "ќе се одржи конференција за криптовалути.\n"
    )
    assert handovers(text) == [("montenegro-police", "romania-police", "2021-12-21")]
    event, *_ = draft(text).events
    assert (event.event.kind, event.event.date.text) == ("general-assembly", "2021-12-21")


@pytest.mark.parametrize(
    "sentence",
    [
        "Președinția SEPCA trece de la Bulgaria la Albania.",
        "La Sofia, Albania a devenit noul președinte al asociației SEPCA, în locul Bulgariei.",
        "La SEPCA, ciocanul a trecut din mâinile Bulgariei în cele ale Albaniei.",
    ],
)
def test_a_romanian_sentence_tells_of_both_sides(sentence: str) -> None:
    assert handovers(sentence)[0][:2] == ("bulgaria-police", "albania-state-police")


def test_last_year_hands_nothing_on() -> None:
    text = (
        "Poliția Română a predat Serbiei președinția SEPCA. "
        "Anul trecut, mandatul fusese deținut de Muntenegru."
    )
    assert [each[:2] for each in handovers(text)] == [("romania-police", "serbia-police")]


def test_a_meeting_that_ended_with_a_handover_dates_it() -> None:
    text = (
        "Vlorë, 16 dhjetor 2025 - Me ceremoninë e dorëzimit të kryesisë përfundoi sot në Vlorë "
        "Asambleja e Përgjithshme e SEPCA-s, që zgjati dy ditë.\n\n"
        "Policia e Shqipërisë ia dorëzoi drejtimin e Shoqatës Policisë së Serbisë."
    )
    assert handovers(text) == [("albania-state-police", "serbia-police", "2025-12-16")]


def test_who_took_it_over_may_tell_so() -> None:
    text = (
        "Кога во декември 2017 година во Софија, претставувајќи ја Македонија, го примив знамето "
        "на Асоцијацијата од рацете на Федералната управа на полиција, малкумина веруваа во СЕПКА. "
        "Молдавија на 1 јануари 2019 година ја презема штафетата."
    )
    assert handovers(text)[0] == ("fbih-police", "north-macedonia-police", "2017-12")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # the host of an assembly presided until then
            "Романија го презеде раководењето со СЕПКА\n\nУправата за полиција на Црна Гора е "
            "домаќин на второто Генерално собрание на СЕПКА, одржано на 21 декември 2021 година "
            "во Будва.\n",
            ("montenegro-police", "romania-police", "2021-12-21"),
        ),
        (  # another word for the presidency, which stands in front
            "Македонското претседавање со СЕПКА завршува на 11 декември 2018 година, кога во "
            "Скопје функцијата ќе му биде предадена на молдавскиот Генерален инспекторат.\n",
            ("north-macedonia-police", "moldova-police", "2018-12-11"),
        ),
        (
            "Енсад Коркман е новиот прв човек на СЕПКА. Тој на 10 декември 2025 година во Валона "
            "го замени дотогашниот претседавач Скендер Хита, директор на албанската полиција. "
            "Коркман, кој е на чело на Федералната управа на полиција, се заблагодари.\n",
            ("albania-state-police", "fbih-police", "2025-12-10"),
        ),
        (
            "Щафетата в СЕПКА: от Сараево към София\n\nЦеремонията се проведе на 10 декември 2026 "
            "г. в Сараево.\n",
            ("fbih-police", "bulgaria-police", "2026-12-10"),
        ),
    ],
)
def test_the_two_sides_can_be_told_without_a_verb_between_them(
    text: str, expected: tuple[str, str, str]
) -> None:
    assert handovers(text) == [expected]


def test_one_sentence_tells_from_whom_somebody_has_what_they_hand_on() -> None:
    text = (
        "Претседавањето со СЕПКА\n\nРепублика Српска, која пред една година ја доби должноста од "
        "Романија, на 14 декември 2023 година ќе ја препушти на Србија.\n"
    )
    assert handovers(text) == [
        ("romania-police", "rs-police", ""),
        ("rs-police", "serbia-police", "2023-12-14"),
    ]


def test_what_somebody_shall_do_is_planned() -> None:
    text = (
        "Общото събрание на СЕПКА се проведе на 21 и 22 май 2026 г. в Букурещ.\n\nОчаква се на 10 "
        "декември в Сараево Федералната полицейска администрация да предаде председателството на "
        "България.\n"
    )
    assert handovers(text) == [("fbih-police", "bulgaria-police", "2026-12-10")]


def test_the_mandate_of_one_ended_and_the_other_will_preside() -> None:
    text = (
        "Собранието на СЕПКА заврши на 13 декември 2028 година во Ниш. На чело на СЕПКА доаѓа "
        "нов директор. Српскиот мандат истече, а Романија ќе претседава до крајот на 2029 година.\n"
    )
    assert [each[:2] for each in handovers(text)] == [("serbia-police", "romania-police")]


def test_what_a_chairman_hands_out_is_no_presidency() -> None:
    text = (
        "Наградата на СЕПКА бе връчена на 19 октомври 2023 г. в Подгорица от председателя на "
        "журито в присъствието на посланика ни в Черна гора Мая Добрева."
    )
    found = draft(text)
    assert not found.handovers
    assert not [each for each in found.questions if each.fact == "handover"]


def test_that_the_meeting_was_theirs_is_only_how_one_infers_who_handed_over() -> None:
    (told,) = read_text(
        "The General Assembly of SEPCA was held in Sofia on 24 November 2016, hosted by the "
        "Ministry of Interior of Bulgaria. The Romanian Police took over the presidency.",
        known(),
    ).handovers
    assert (told.from_party, told.facts[0].certainty) == ("bulgaria-police", "inferred")
    assert told.facts[0].why == "the meeting at which it passed was theirs"
