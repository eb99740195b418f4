"""Which parties a text names, in the languages, cases and scripts of the region."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sepca_cli.reading.draft import Known
from sepca_cli.reading.language.letters import letters
from sepca_cli.reading.names.lists import lists_in
from sepca_cli.reading.names.parties import Named, adjectives_in, parties_in
from sepca_cli.reading.names.towns import towns_in


def sure_in(text: str, known: Known) -> str:
    return " ".join(each.keys[0] for each in parties_in(letters(text), known) if each.sure)


def only(text: str, known: Known) -> Named:
    (named,) = parties_in(letters(text), known)
    return named


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        (
            "Bosnia and Herzegovina, Montenegro and Serbia",
            "bosnia-and-herzegovina montenegro serbia",
        ),
        ("Bosnia and Hercegovina", "bosnia-and-herzegovina"),
        ("the former Yugoslav Republic of Macedonia, Moldova", "north-macedonia moldova"),
        ("Macedonia, the former Yugoslav Republic of, and Moldova", "north-macedonia moldova"),
        ("iz Albanije, Bugarske, Crne Gore i Hrvatske", "albania bulgaria montenegro croatia"),
        ("u Republici Moldaviji i Crnoj Gori", "moldova montenegro"),
        (
            "Албания, България, Северна Македония и Сърбия",
            "albania bulgaria north-macedonia serbia",
        ),
        ("Shqipërisë, Maqedonisë së Veriut dhe Malit të Zi", "albania north-macedonia montenegro"),
        ("României, Republicii Moldova și Muntenegrului", "romania moldova montenegro"),
    ],
)
def test_states_are_found_in_every_language_and_case(text: str, keys: str, known: Known) -> None:
    assert sure_in(text, known) == keys


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("rumunske policije", "romania-police"),
        ("crnogorska i albanska policija", "montenegro-police albania-state-police"),
        (
            "Bulgarian, Romanian and Moldovan police",
            "bulgaria-police romania-police moldova-police",
        ),
        ("Montenegro's Police Directorate", "montenegro-police"),
        ("the Police Directorate of the Ministry of Interior of Montenegro", "montenegro-police"),
        ("Uprave policije Crne Gore", "montenegro-police"),
        ("Uprava policije MUP-a RS", "rs-police"),
        ("policije Srpske i MUP-a Srbije", "rs-police mup-serbia"),
        ("МУП-а Републике Српске и Федералне управе полиције", "rs-police fbih-police"),
        ("Полицијата на Албанија", "albania-state-police"),
        ("Главна дирекция „Национална полиция“", "bulgaria-police"),
        ("Министерството за внатрешни работи на Северна Македонија", "mia-north-macedonia"),
        ("Poliției Române și Poliției Republicii Moldova", "romania-police moldova-police"),
        ("Policisë së Shtetit të Shqipërisë", "albania-state-police"),
        ("Poliția de Stat a Albaniei", "albania-state-police"),
        ("șefi de poliție din Bulgaria și Serbia", "bulgaria serbia"),
        ("drejtues policie nga Bullgaria e Serbia", "bulgaria serbia"),
        ("FUP BiH", "fbih-police"),
        ("Генералниот полициски инспекторат на Молдавија", "moldova-police"),
        ("на Генералния инспекторат на полицията на Молдова", "moldova-police"),
        ("Албанската държавна полиция", "albania-state-police"),
        ("Федералното полицейско управление на Босна и Херцеговина", "fbih-police"),
        ("Советот за регионална соработка", "rcc"),
        ("със Съвета за регионално сътрудничество", "rcc"),
        ("Службата на ООН по наркотиците и престъпността", "unodc"),
    ],
)
def test_a_service_is_found_by_what_and_whose_it_is(text: str, keys: str, known: Known) -> None:
    assert sure_in(text, known) == keys


@pytest.mark.parametrize(
    "text",
    [
        "Southeast European Police Chiefs' Association",
        "Asocijaciji šefova policija zemalja jugoistočne Evrope",
        "Здружението на шефови на полиции на Југоисточна Европа",
        "Асоциацията на полицейските началници от Югоизточна Европа",
        "Asociației Șefilor de Poliție din Europa de Sud-Est",
        "Shoqatës së Shefave të Policisë së Evropës Juglindore",
        "Соутхеаст Еуропе Полице Цхиефс Ассоциатион",
        "SEPCA-e",
        "СЕПЦА-е",
        "SEPCAe",
        "SEP\u0421A",  # with a Cyrillic letter
    ],
)
def test_the_association_is_found_however_it_is_called(text: str, known: Known) -> None:
    named = only(text, known)
    assert named.keys == ("sepca",)
    assert named.spot.of(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "SEECP, SEDM and SEEPAG",
        "the Romanian presidency in the Bulgarian capital",
        "South Eastern Europe and the Western Balkans",
        "Parents should talk to their children.",
        "the asp, the rcc and the mia",
        "https://sepca.rs/INTERPOL or info@osce.org",
        "u Palati Srbija",
        "the police of the region",
        "bosanski jezik",
    ],
)
def test_what_only_looks_like_a_name_is_left_alone(text: str, known: Known) -> None:
    assert parties_in(letters(text), known) == ()


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("OSCE Mission to Serbia and OSCE/TNTD", "osce-mission-serbia osce-tntd"),
        ("the OSCE Mission to Montenegro. The OSCE Mission", "osce-mission-montenegro " * 2),
        ("Cybercrime Programme Office (C-PROC)", "c-proc"),
        ("NVO „Roditelji“", "parents-montenegro"),
    ],
)
def test_the_longest_name_is_the_one_that_is_meant(text: str, keys: str, known: Known) -> None:
    assert sure_in(text, known) == keys.strip()


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("In 2005 Serbia and Montenegro", "serbia-and-montenegro"),
        ("In 2015 Serbia and Montenegro", "serbia montenegro"),
        ("In 2005 Montenegro and Serbia", "montenegro serbia"),
        ("In 2005 Serbia, and Montenegro", "serbia montenegro"),
    ],
)
def test_the_state_union_is_one_in_its_years_only(text: str, keys: str, known: Known) -> None:
    assert sure_in(text, known) == keys


def test_rs_is_the_entity_beside_bosnia_and_asked_for_alone(known: Known) -> None:
    assert sure_in("BiH i RS", known) == "bosnia-and-herzegovina rs-police"
    assert only("RS took part", known).keys == ("rs-police", "serbia")
    assert not only("RS took part", known).sure


def test_a_body_without_its_country_is_asked_for(known: Known) -> None:
    named = only("hosted by the Ministry of Interior’s Police Directorate", known)
    assert named.generic == "police"
    assert {"montenegro-police", "serbia-police"} <= set(named.keys)
    assert not named.sure


def test_a_common_name_is_doubted_where_its_country_is_not_spoken_of(known: Known) -> None:
    assert sure_in("Uprava policije, Podgorica", known) == "montenegro-police"
    assert not parties_in(letters("Uprava policije, Sarajevo"), known)[0].sure


def test_two_services_of_one_country_are_asked_for(known: Known) -> None:
    assert only("bosanska policija", known).keys == ("fbih-police", "rs-police")


def test_adjectives_of_countries_are_found_apart() -> None:
    found = adjectives_in(letters("the Romanian presidency; crnogorskog predsjedavanja"))
    assert [each.country for each in found] == ["Romania", "Montenegro"]
    assert not adjectives_in(letters("Republika Srpska"))


@pytest.mark.parametrize(
    ("text", "members", "is_open"),
    [
        ("Albania, Bosnia and Herzegovina, Montenegro and Serbia", 4, False),
        ("countries such as Albania, Bulgaria or Romania", 3, True),
        ("predstavnici Albanije, Bugarske i Crne Gore", 3, False),
        ("zemlje kao što su Albanija i Bugarska", 2, True),
        ("INTERPOL; SELEC and the OSCE, among others", 3, False),
        ("INTERPOL, SELEC and others", 2, True),
    ],
)
def test_a_list_is_split_at_its_members(
    text: str, members: int, is_open: bool, known: Known
) -> None:
    read = letters(text)
    (names,) = lists_in(read, parties_in(read, known))
    assert (len(names.members), names.open) == (members, is_open)


def test_names_of_two_sentences_are_no_list(known: Known) -> None:
    read = letters("It was hosted by Serbia. Romania followed.")
    assert lists_in(read, parties_in(read, known)) == ()


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("u Bukureštu", "Bucharest", "Romania"),
        ("в Букурещ", "Bucharest", "Romania"),
        ("la București", "Bucharest", "Romania"),
        ("u Skoplju", "Skopje", "North Macedonia"),
        ("në Shkup", "Skopje", "North Macedonia"),
        ("u Banjoj Luci", "Banja Luka", "Bosnia and Herzegovina"),
        ("në Vlorë", "Vlorë", "Albania"),
        ("hotel Splendid, Bečići", "Bečići", "Montenegro"),
        ("в Кишинев", "Chișinău", "Moldova"),
        ("in The Hague", "The Hague", "Netherlands"),
    ],
)
def test_a_town_is_written_as_the_record_does(
    text: str, city: str, country: str, known: Known
) -> None:
    assert [each[1:] for each in towns_in(letters(text), known)] == [(city, country)]


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("прие вчера в албанската столица председателството", "Tirana"),
        ("во главниот град на Црна Гора", "Podgorica"),
        ("u glavnom gradu Srbije", "Belgrade"),
        ("in the Romanian capital", "Bucharest"),
        ("in Moldova's capital", "Chișinău"),
        ("in the North Macedonian capital", "Skopje"),
        ("wrote in capital letters of Romania", ""),
    ],
)
def test_a_capital_may_be_named_by_its_country(text: str, city: str, known: Known) -> None:
    assert "".join(town.city for town in towns_in(letters(text), known)) == city


def test_a_convention_is_not_the_town_it_is_called_after(known: Known) -> None:
    assert towns_in(letters("the Budapest Convention"), known) == ()


@settings(max_examples=40)
@given(st.text(), st.sampled_from(["Crne Gore", "МУП-а Републике Српске", "Poliției Române"]))
def test_a_name_is_found_where_it_stands(known: Known, before: str, name: str) -> None:
    text = f"{before}\n\n{name}"
    named = parties_in(letters(text), known)
    assert named[-1].spot.of(text) == name


@settings(max_examples=40)
@given(st.text())
def test_names_stand_in_order_and_never_overlap(known: Known, text: str) -> None:
    ends = 0
    for each in parties_in(letters(text), known):
        assert ends <= each.spot.start < each.spot.end <= len(text)
        ends = each.spot.end
