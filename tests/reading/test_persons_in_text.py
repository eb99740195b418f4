"""Which persons a text names, with their offices, and who stands for whom."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sepca_cli.model import Name
from sepca_cli.reading.draft import Known
from sepca_cli.reading.language.letters import letters
from sepca_cli.reading.names.parties import parties_in
from sepca_cli.reading.persons.person import PersonNamed
from sepca_cli.reading.persons.persons import persons_in


def persons(text: str, known: Known) -> tuple[PersonNamed, ...]:
    read = letters(text)
    return persons_in(read, known, parties_in(read, known))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Zoran Brdjanin", "zoran-brdanin"),
        ("govor Zorana Brđanina", "zoran-brdanin"),
        ("са Дарком Ћулумом", "darko-culum"),
        ("министра Небојше Стефановића", "nebojsa-stefanovic"),
        ("Jirgen Štok", "jurgen-stock"),
        ("Lazo VELKOVSKI", "lazo-velkovski"),
    ],
)
def test_somebody_of_the_record_is_known_in_any_case_and_script(
    text: str, key: str, known: Known
) -> None:
    assert [each.key for each in persons(text, known)] == [key]


@pytest.mark.parametrize(
    ("text", "name", "office", "party"),
    [
        (
            "Zoran Brđanin, Montenegrin Police director, said",
            "Zoran Brđanin", "Montenegrin Police director", "montenegro-police",
        ),
        (
            "v.d. direktora Uprave policije Lazar Šćepanović",
            "Lazar Šćepanović", "v.d. direktora Uprave policije", "montenegro-police",
        ),
        (
            "Drejtori i Përgjithshëm i Policisë së Shtetit, Ilir Proda, tha",
            "Ilir Proda", "Drejtori i Përgjithshëm i Policisë së Shtetit", "albania-state-police",
        ),
        (
            "The Director General of the Romanian Police, chestor Ionel Popescu, said",
            "Ionel Popescu", "Director General of the Romanian Police, chestor", "romania-police",
        ),
        (
            "Ivica Dačić, Minister of Interior of Serbia, opened it",
            "Ivica Dačić", "Minister of Interior of Serbia", "mup-serbia",
        ),
        ("direktora Marka Petrovića", "Marko Petrović", "direktora", ""),
        ("načelnika Petra Jovanovića", "Petar Jovanović", "načelnika", ""),
        ("директора Марка Марковића", "Marko Marković", "директора", ""),
        ("главен комисар Иван Петров заяви", "Иван Петров", "главен комисар", ""),
        ("Radu Oprea iz rumunske policije", "Radu Oprea", "", "romania-police"),
        ("de șeful poliției, Vasile Popa", "Vasile Popa", "șeful poliției", ""),
        ("Vor preda Elena Ungureanu, comisar-șef", "Elena Ungureanu", "comisar-șef", ""),
        ("nga zëvendësministri Artan Hoxha", "Artan Hoxha", "zëvendësministri", ""),
        ("Tamara Hoxha, drejtoreshë e MARRI-t", "Tamara Hoxha", "drejtoreshë e MARRI-t", "marri"),
        ("Drejtues i Lartë Artan Hoxha", "Artan Hoxha", "Drejtues i Lartë", ""),
        (
            "inspectorul general al Poliției Române, chestor de poliție Ion Popa",
            "Ion Popa", "inspectorul general al Poliției Române, chestor de poliție",
            "romania-police",
        ),
        (
            "начелница Службе за борбу против трговине људима Мирјана Јовановић",
            "Mirjana Jovanović",
            "начелница Службе за борбу против трговине људима", "",
        ),
        (
            "Predstavnik Stalne misije OEBS-a Žan Klod Marten",
            "Žan Klod Marten", "Predstavnik Stalne misije OEBS-a", "osce",
        ),
        (
            "istražitelji policije Austrije i javni tužilac Mladen Nenadić",
            "Mladen Nenadić", "javni tužilac", "",
        ),
        ("sa načelnicom Anom Kovačević", "Ana Kovačević", "načelnicom", ""),
        ("ravnatelj policije Vlado Dominić", "Vlado Dominić", "ravnatelj policije", ""),
        (
            "Luca Zelioli, ambasador Italije u Podgorici",
            "Luca Zelioli", "ambasador Italije u Podgorici", "embassy-italy-podgorica",
        ),
        (
            "predsjedavajući SEPCA-e Ilir Proda, generalni direktor Državne policije Albanije,",
            "Ilir Proda", "generalni direktor Državne policije Albanije", "albania-state-police",
        ),
        ("Mr. John Smith", "John Smith", "", ""),
        ("it was opened by Anna de la Cruz", "Anna de la Cruz", "", ""),
    ],
)  # fmt: skip
def test_an_office_a_title_or_a_verb_shows_a_person(
    text: str, name: str, office: str, party: str, known: Known
) -> None:
    (person,) = persons(text, known)
    assert (person.name, person.office, person.party) == (name, office, party)


@pytest.mark.parametrize(
    "text",
    [
        "General Assembly Executive Board",
        "the meeting at Hotel Park Inn in Novi Sad",
        "Western Balkans Regional Platform",
        "Skip Main Content. Read More News.",
        "POLICE CHIEFS AGREED",
        "Zelena Dolina",
        "otvorio je danas u Palati Srbija",
        'the Police Academy "Vasile Popa"',
        "in Bulevar Petar Petrović",
        "Бугарска Академија",
        "училище Иван Вазов",
    ],
)
def test_without_a_sign_nobody_is_a_person(text: str, known: Known) -> None:
    assert persons(text, known) == ()


@pytest.mark.parametrize("name", ["Marko Petrović", "Blerim Ademi", "Радослав Панев", "Luka Serra"])
def test_a_given_name_shows_a_person(name: str, known: Known) -> None:
    text = f"in the hall, {name}"
    assert [each.spot.of(text) for each in persons(text, known)] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Marko Petrović", "Marko Petrović"),
        ("Според Веселка Филипова", "Веселка Филипова"),
        ("Лидија Тодевска", "Лидија Тодевска"),
        ("на ЕУ Стојан Стојанов", "Стојан Стојанов"),
        ("амбасадорот Теодор Винклер", "Теодор Винклер"),
    ],
)
def test_a_surname_of_the_region_shows_a_person(text: str, name: str, known: Known) -> None:
    assert [each.name for each in persons(text, known)] == [name]


def test_offices_in_a_list_stay_with_their_persons(known: Known) -> None:
    text = "Dragan Lukač, director of FUP, Gojko Vasić, director of police of Republika Srpska"
    assert [each.office for each in persons(text, known)] == [
        "director of FUP",
        "director of police of Republika Srpska",
    ]
    text = "direktor FUP-a, Dragan Lukač, direktor policije, Gojko Vasić"
    assert [each.office for each in persons(text, known)] == ["direktor FUP-a", "direktor policije"]


@pytest.mark.parametrize(
    "text",
    [
        "Dejan Bolijević, on behalf of Zoran Brđanin, greeted them.",
        "On behalf of the Director Zoran Brđanin, Dejan Bolijević welcomed them.",
        "U ime direktora Zorana Brđanina prisutne je pozdravio Dejan Bolijević.",
        "Director Zoran Brđanin was represented by Dejan Bolijević.",
    ],
)
def test_who_is_represented_is_absent(text: str, known: Known) -> None:
    found = persons(text, known)
    absent = next(place for place, each in enumerate(found) if each.absent)
    present = next(each for each in found if not each.absent)
    assert found[absent].key == "zoran-brdanin"
    assert (present.key, present.on_behalf_of) == ("dejan-bolijevic", absent)


def test_a_surname_alone_is_who_was_named_before(known: Known) -> None:
    first, again = persons("Siv-Katrine Leirtroe opened it. It is new, said Leirtroe.", known)
    assert again[1:3] == first[1:3]
    assert again.speaks


def test_a_surname_of_two_is_asked_for(known: Known) -> None:
    *_, last = persons("Milorad Veljović said. Veselin Veljović said. Veljović left.", known)
    assert (last.key, set(last.like)) == ("", {"milorad-veljovic", "veselin-veljovic"})


def test_namesakes_are_asked_for(known: Known) -> None:
    namesake = Name("zlatko-miletic-2", "Zlatko Miletić", "official")
    (person,) = persons("Zlatko Miletić", known._replace(names=[*known.names, namesake]))
    assert (person.key, person.like) == ("", ("zlatko-miletic", "zlatko-miletic-2"))


def test_a_near_name_is_only_a_suggestion(known: Known) -> None:
    (person,) = persons("said Zoran Brdanić", known)
    assert (person.key, person.like) == ("", ("zoran-brdanin",))


@settings(max_examples=40)
@given(st.text(), st.text())
def test_a_person_is_found_where_the_name_stands(known: Known, before: str, after: str) -> None:
    text = f"{before}\n\nZoran Brđanin.\n\n{after}"
    at = len(before) + 2
    assert (at, at + len("Zoran Brđanin")) in [each.spot for each in persons(text, known)]


WORDS = "director Zoran Brđanin, . and said on behalf of Ana de Serbia police ( ) i Ćulum - \n"


@settings(max_examples=40)
@given(st.lists(st.sampled_from(WORDS.split(" "))).map(" ".join))
def test_any_words_are_read(known: Known, text: str) -> None:
    for each in persons(text, known):
        assert each.spot.of(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Marc Schmid, speaking for the Agency, agreed.", "Marc Schmid"),
        ("Certificates were handed out by Boban Lukin.", "Boban Lukin"),
        ("Then Elena Popa, who had come early, left.", "Elena Popa"),
        ("Беше таму и министерот Ивица Дачиќ.", "Ivica Dačić"),
        ("Присъстваха Алтин Кято (Албания) и още мнозина.", "Алтин Кято"),
        ("Наградата връчи Ерол Бей.", "Ерол Бей"),
        ("Тогава полк. Ерол Бей излезе.", "Ерол Бей"),
        ("По думите на Вирджил Спиридон това е рядкост.", "Вирджил Спиридон"),
        ("Според Неделчо Кос мрежата работи.", "Неделчо Кос"),
        ("„Ќе дојдеме“, најавила Жива Кос.", "Жива Кос"),
        ("The coordinator, Maja Rakić, was there.", "Maja Rakić"),  # "maja" is also a month
        ("There was Kees Bakker (Romanian Police) too.", "Kees Bakker"),
        ("Europol's Kees Bakker had a question.", "Kees Bakker"),
        ("Then Kees O'Neill, who had one, left.", "Kees O'Neill"),
        ("The Director, Montserrat Marín López, came.", "Montserrat Marín López"),
    ],
)
def test_what_is_only_said_of_persons_shows_one(text: str, name: str, known: Known) -> None:
    assert [each.name for each in persons(text, known)] == [name]


def test_one_who_is_surely_a_person_shows_the_others_of_a_row(known: Known) -> None:
    found = persons("Отличени бяха Орсо Сарис, Абра Барута и полк. Енвер Дема.", known)
    assert [each.name for each in found] == ["Орсо Сарис", "Абра Барута", "Енвер Дема"]
