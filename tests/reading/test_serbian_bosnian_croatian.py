"""Texts in Serbian, Bosnian, Croatian and Montenegrin, in the words of their press offices."""

import pytest

from benchmarks.corpus import known
from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft, DraftEvent
from sepca_cli.reading.language.letters import letters
from sepca_cli.reading.names.parties import parties_in
from sepca_cli.reading.names.towns import towns_in
from sepca_cli.reading.names.well_known import with_well_known
from sepca_cli.reading.text import read_text

ASSEMBLY = "Generalna skupština SEPCA održana je 3. juna 2021. godine u Sofiji. "


def draft(text: str, published: str = "2025-12-09") -> Draft:
    return read_text(text, known(), published=parse(published))


def subject(text: str, published: str = "2025-12-09") -> DraftEvent:
    return draft(text, published).events[0]


def draft_day(text: str) -> str:
    return read_text(text, known()).events[0].event.date.text


def facts(text: str) -> set[str]:
    return {each.fact for each in subject(ASSEMBLY + text).participations}


def parties(text: str) -> list[str]:
    return [each.keys[0] for each in parties_in(letters(text), with_well_known(known()))]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Granične policije BiH i MUP-a Republike Srpske", "Border Police of Bosnia and"),
        ("Graničnoj policiji BiH", "Border Police of Bosnia and"),
        ("SIPA i Granična policija", "SIPA"),
    ],
)
def test_the_agencies_of_bosnia_are_neither_the_state_nor_the_federation(
    text: str, named: str
) -> None:
    assert parties(text)[0].startswith(named)
    assert not {"bosnia-and-herzegovina", "fbih-police"}.intersection(parties(text))


def test_another_police_of_a_country_names_neither_its_police_nor_the_country() -> None:
    assert parties("Došla je Granična policija Crne Gore.") == []
    assert parties("Došao je helikopter Oružanih snaga BiH.") == []


@pytest.mark.parametrize(
    "future",
    [
        "zasjedat će u Rijeci od 14. do 16. listopada 2026.",
        "zasedaće u Rijeci od 14. do 16. oktobra 2026.",
        "će zasjedati u Rijeci od 14. do 16. oktobra 2026. godine",
        "sastat će se u Rijeci od 14. do 16. listopada 2026.",
    ],
)
def test_every_future_announces(future: str) -> None:
    assert subject(f"Izvršni odbor SEPCA {future}", "2026-10-15").event.state == "announced"


def test_what_is_promised_in_a_quotation_announces_nothing() -> None:
    text = """Preuzeli kormilo asocijacije SEPCA
Sofija, 3. 12. 2019.

Na svečanosti u Sofiji zastavu je primila Rumunija.

"Naredna godina bit će posvećena borbi protiv trgovine oružjem", poručio je Korman.
"""
    assert subject(text).event.state == "held"


def test_who_is_quoted_on_what_is_to_come_is_no_speaker_there() -> None:
    text = "Izvršni odbor SEPCA održaće se 3. juna 2026. u Sofiji, rekla je Ana Kos iz policije."
    roles = {each.role for each in subject(text).participations if each.person}
    assert roles <= {"mentioned"}


@pytest.mark.parametrize(
    "told",
    [
        "Tokom skupštine razmotren je nacrt Statuta. Prisustvovala je Srbija.",
        "Ana Kos podsjetila je da je radna grupa osnovana 2019. Prisustvovala je Srbija.",
        "Članice su izabrale odbor u prisustvu policije Srbije.",
    ],
)
def test_what_an_assembly_does_is_not_the_story_of_the_association(told: str) -> None:
    assert {"participant:serbia", "participant:serbia-police"} & facts(told)


def test_sjutra_is_tomorrow_and_a_future_in_one_word_is_planned() -> None:
    text = "Crna Gora preuzeće sjutra u Tirani predsjedavanje SEPCA od Državne policije Albanije."
    (handover,) = draft(text).handovers
    assert (handover.to_party, handover.date.text) == ("montenegro-police", "2025-12-10")
    assert {fact.certainty for fact in handover.facts} == {"announced"}


def test_the_year_that_a_text_calls_this_one_is_its_own() -> None:
    text = """NIŠ, 22. oktobra (Tanjug) - U Nišu je danas otvoren seminar SEPCA.

Asocijacijom ove, 2013. godine, predsedava Srbija.
"""
    assert draft_day(text) == "2013-10-22"


def test_what_will_take_some_days_does() -> None:
    text = "SEPCA seminar otvoren je 22. oktobra 2013. u Nišu. Tri dana će razmjenjivati iskustva."
    assert draft_day(text) == "2013-10-22/2013-10-24"


def test_yesterday_is_the_last_day_of_what_has_lasted() -> None:
    text = """Skupština SEPCA u Podgorici

Podgorica, 16. maj 2026. - Generalna skupština SEPCA, koja je trajala dva dana, završena je juče.
"""
    assert draft_day(text) == "2026-05-14/2026-05-15"


def test_the_first_day_of_a_visit_can_be_told_behind_its_length() -> None:
    text = """Direktor policije Srbije boravio je u dvodnevnoj posjeti sekretarijatu SEPCA u Sofiji.

Prvog dana posjete, 17.10.2019. godine, razgovarali su o skupštini.
"""
    assert draft_day(text) == "2019-10-17/2019-10-18"


@pytest.mark.parametrize("name", ["Andrej Rusu", "Elena Rusu", "Marija Bar"])
def test_a_surname_can_be_written_like_a_town(name: str) -> None:
    assert f"speaker:/{name}" in facts(f"Skup je otvorio direktor {name}.")


def test_a_region_is_no_person() -> None:
    told = "Govorio je Jan Kasperski, koji vodi projekat za Zapadni Balkan."
    assert not any("Balkan" in each for each in facts(told))


def test_who_speaks_in_the_name_of_a_body_speaks_for_it() -> None:
    assert "speaker:europol/Jan Kasperski" in facts("U ime Europola obratio se Jan Kasperski.")


def test_a_handover_is_of_the_day_that_its_sentence_tells() -> None:
    told = (
        "Direktor policije Srbije Vladimir Rebić predao je juče u Podgorici predsjedavanje "
        "SEPCA kolegi iz Crne Gore Veselinu Veljoviću."
    )
    text = f"Srbija predala predsjedavanje\n\n{told}\n\nTo je bilo na dvodnevnoj skupštini.\n"
    (handover,) = draft(text).handovers
    assert handover.date.text == "2025-12-08"


def test_an_item_can_be_of_a_network_of_the_association() -> None:
    text = """BEZBEDNOST ZAJEDNICE - bilten, jun 2015.

Policajke
Mreža žena policajaca održala je 4. i 5. juna u Vršcu seminar o liderstvu.

Direktori
Izvršni odbor SEPCA sastao se 17. juna u Ohridu.
"""
    told = [(each.event.kind, each.event.date.text) for each in read_text(text, known()).events]
    assert told == [
        ("seminar", "2015-06-04/2015-06-05"),
        ("executive-board", "2015-06-17"),
    ]


@pytest.mark.parametrize(("text", "city"), [("u Baru", "Bar"), ("bar u", ""), ("Bar tri", "")])
def test_bar_is_a_town_where_something_is_in_it(text: str, city: str) -> None:
    assert [each.city for each in towns_in(letters(text), known())] == [city] * bool(city)


def test_who_wrote_the_text_is_not_of_the_event() -> None:
    assert not facts("\n\nRazgovor vodila: Amra Delić")


def test_those_of_a_town_are_called_by_their_names() -> None:
    assert "speaker:/Tea Marić" in facts("Govorila je i Splićanka Tea Marić.")


def test_a_surname_in_a_case_is_of_whoever_was_named_in_full() -> None:
    told = "Govorio je s direktorom Veselinom Veljovićem. Veljović je najavio nove mjere."
    assert any(each.startswith("speaker:") and "veljovic" in each for each in facts(told))


@pytest.mark.parametrize(
    "aside",
    [
        "koju je Hrvatska 2002. godine pomogla osnovati",
        "čiji je domaćin prije dvije godine bila Hrvatska",
        "gdje je prošle godine bila i Hrvatska",
    ],
)
def test_a_clause_on_another_time_tells_nothing_of_the_event(aside: str) -> None:
    assert not any("croatia" in each for each in facts(f"Govorila je Ana Kos o SEPCA, {aside}."))


def test_a_town_of_a_clause_on_another_time_is_not_the_place() -> None:
    text = """Ministri o asocijaciji SEPCA

Zagreb, 9. rujna 2025. - Ministri su se sastali danas u Zagrebu.

Bilo je riječi o Udruzi, koju je Hrvatska 2002. godine pomogla osnovati u Puli.
"""
    assert subject(text).event.city == "Zagreb"


def test_since_a_year_is_now() -> None:
    assert "chair:serbia-police" in facts("Srbija Asocijacijom predsjedava od jeseni 2020. godine.")


def test_a_weekday_behind_a_done_verb_lies_behind() -> None:
    text = "Skupština SEPCA u Sofiji otvorena je u srijedu, a traje još dva dana."
    assert draft(text, "2024-11-08").events[0].event.date.earliest == "2024-11-06"


def test_whoever_is_named_behind_a_clause_is_of_nobody_in_it() -> None:
    told = "Na skupu, kojem je predsjedavao Lazo Velkovski, FUP je predložio tim."
    assert "chair:fbih-police/lazo-velkovski" not in facts(told)


@pytest.mark.parametrize(
    ("called", "kind"),
    [("radne skupine SEPCA", "working-group"), ("stručnog skupa SEPCA", "conference")],
)
def test_a_kind_has_its_croatian_and_its_learned_words(called: str, kind: str) -> None:
    text = f"Otvaranje {called} bilo je 3. lipnja 2021. u Zagrebu."
    assert subject(text).event.kind == kind


def test_the_field_of_a_unit_is_no_topic() -> None:
    told = "Govorila je Ana Kos, načelnica Odsjeka za borbu protiv visokotehnološkog kriminala."
    assert not subject(ASSEMBLY + told).topics


def test_a_given_name_can_have_two_parts() -> None:
    told = "Ambasador Žan-Danijel Ruh podsjetio je na pomoć."
    assert "speaker:/Žan-Danijel Ruh" in facts(told)


def test_an_office_of_somebody_tells_nothing_of_others() -> None:
    told = "Ana Kos, inspektorka Policije Srbije, rekla je kako Hrvatska gleda na rutu."
    assert not any("croatia" in each for each in facts(told))


def test_of_whom_participants_are_told_is_not_there() -> None:
    told = facts("Direktor je upoznao učesnike sa iskustvima Republike Hrvatske u nadzoru granice.")
    assert "participant:croatia" not in told


@pytest.mark.parametrize("men", ["policijski službenici", "policijskim službenicima"])
def test_policemen_are_no_matter_of_women(men: str) -> None:
    drafted = subject(f"{ASSEMBLY}Obratio se {men} iz regiona.")
    assert not drafted.topics
    drafted = subject(f"{ASSEMBLY}Obratio se policijskim službenicama iz regiona.")
    assert [topic.key for topic in drafted.topics] == ["women-in-policing"]


def test_a_new_statute_is_no_story_of_old() -> None:
    drafted = subject(f"{ASSEMBLY}Koordinatori su razmotrili nacrt novog Statuta Asocijacije.")
    assert [topic.key for topic in drafted.topics] == ["statute"]


def test_a_memorandum_with_the_international_association_is_a_topic() -> None:
    drafted = subject(
        ASSEMBLY
        + "Potpisan je Memorandum između SEPCA-e i Međunarodne asocijacije šefova policije (IACP)."
    )
    assert "memorandum-iacp" in [topic.key for topic in drafted.topics]


def test_what_a_clause_names_does_not_do_what_the_verb_behind_it_says() -> None:
    told = facts(
        "Obuku, koju finansira Ženevski centar za upravljanje sektorom bezbednosti (DCAF), "
        "organizuje Uprava kriminalističke policije."
    )
    assert "supporter:dcaf" in told
    assert "organiser:dcaf" not in told


def test_an_assembly_that_is_prepared_is_announced_by_its_own_clause() -> None:
    drafted = draft(
        "Izvršni odbor SEPCA održan je 3. juna 2021. godine u Sofiji. Na dnevnom redu je bila i "
        "priprema Generalne skupštine koja će biti održana u decembru 2021. godine."
    )
    assert [(each.standing, each.event.kind) for each in drafted.events] == [
        ("subject", "executive-board"),
        ("announced", "general-assembly"),
    ]


def test_who_will_take_over_after_a_presidency_takes_it_from_that_one() -> None:
    text = (
        "Druga skupština u okviru crnogorskog predsjedavanja održaće se u decembru, kada će "
        "predsjedavanje preuzeti Rumunija."
    )
    (handover,) = draft(ASSEMBLY + text).handovers
    assert (handover.from_party, handover.to_party) == ("montenegro-police", "romania-police")


@pytest.mark.parametrize(
    "sentence",
    [
        "Federalna uprava policije je, uz podršku UNDP-a, u Sarajevu organizovala seminar.",
        "Federalna uprava policije je u saradnji sa Srbijom organizirala seminar.",
        "Federalna uprava policije je, u okviru SEPCA-e, uz pomoć DCAF-a, priredila obuku.",
    ],
)
def test_insertions_do_not_part_the_organiser_from_the_verb(sentence: str) -> None:
    assert "organiser:fbih-police" in facts(sentence)


def test_insertions_do_not_part_the_host_from_the_verb() -> None:
    told = facts("Policija Srbije je, zajedno sa Misijom OEBS-a u Srbiji, ugostila učesnike.")
    assert "host:serbia-police" in told


def test_a_clause_on_something_else_tells_its_own_organiser() -> None:
    told = facts("Policija Srbije je u junu posjetila skup koji je organizovao UNDP.")
    assert "organiser:undp" in told
    assert "organiser:serbia-police" not in told


def test_a_project_through_which_somebody_pays_supports_as_well() -> None:
    told = facts("Obuku je finansirao Savjet Evrope preko projekta iPROCEEDS-2.")
    assert {"supporter:council-of-europe", "supporter:iproceeds2"} <= told


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("ministar unutrašnjih poslova Srpske", ["rs-police"]),
        ("predstavnici Crne Gore, Srbije i Srpske", ["montenegro", "serbia", "rs-police"]),
        ("Srpska je predsjedavajuća.", ["rs-police"]),
        ("Srpska policija je domaćin.", ["serbia-police"]),
        ("predstavnici srpske policije", ["serbia-police"]),
    ],
)
def test_srpska_with_a_capital_is_the_republic(text: str, there: list[str]) -> None:
    assert parties(text) == there


@pytest.mark.parametrize("case", ["Biro", "Biroa", "Birou", "Birom"])
def test_a_loan_word_keeps_its_vowel_in_all_cases(case: str) -> None:
    assert parties(f"{case} za javnu bezbednost") == ["north-macedonia-police"]


@pytest.mark.parametrize(
    "text",
    [
        "Savezne policije Njemačke",
        "Federalne policije Belgije",
        "Федералната полиция на Германия",
    ],
)
def test_the_federal_police_of_a_federation_is_that_of_no_other(text: str) -> None:
    assert "fbih-police" not in parties(text)


def test_what_a_presidency_held_in_all_is_not_what_the_text_is_about() -> None:
    text = (
        "U Banjaluci održana ceremonija primopredaje predsjedavanja SEPCA\n\n"
        "BANJALUKA, 22. decembra 2023. - Direktor policije Republike Srpske Siniša Kostrešević "
        "predao je danas u Banjaluci predsjedavanje SEPCA direktoru Biroa za javnu bezbjednost "
        "Sjeverne Makedonije Sašku Kočevu.\n\nKostrešević je rekao da je MUP Srpske tokom "
        "predsjedavanja organizovao sedam radionica."
    )
    assert subject(text).event.kind == "ceremony"


@pytest.mark.parametrize(
    ("person", "delegation", "party"),
    [
        ("Direktor policije Marko Ilić", "MUP-a Srbije", "mup-serbia"),
        ("Direktor policije Marko Ilić", "Srbije", "serbia-police"),
        ("Ministar unutrašnjih poslova Marko Ilić", "Srbije", "mup-serbia"),
    ],
)
def test_who_leads_a_delegation_is_of_it_and_not_of_the_host(
    person: str, delegation: str, party: str
) -> None:
    told = subject(ASSEMBLY + f"{person} predvodio je delegaciju {delegation}.").participations
    assert {each.party for each in told if each.person == "Marko Ilić"} == {party}


def test_who_congratulates_on_a_handover_has_no_part_in_it() -> None:
    text = (
        "Sastanak u Beogradu\n\nDirektor policije Vladimir Rebić sastao se juče u Beogradu sa "
        "direktorom Uprave policije Crne Gore Veselinom Veljovićem, kojem je čestitao na "
        "preuzimanju predsedavanja SEPCA.\n\n12.12.2019."
    )
    told = draft(text, "2019-12-12")
    assert told.handovers == ()
    assert told.events[0].event.date.shown == "11 Dec 2019"


def test_who_presides_until_another_does_took_over_from_nobody_who_is_to_come() -> None:
    told = draft(
        "Crnogorska policija preuzela predsjedavanje SEPCA\n\nU Budvi je 23. septembra 2021. "
        "počela konferencija SEPCA. Crna Gora predsjedava do kraja godine, kada će predsjedavanje "
        "preuzeti Rumunija."
    )
    assert [(each.from_party, each.to_party) for each in told.handovers] == [
        ("montenegro-police", "romania-police")
    ]
    there = {(each.role, each.party) for each in told.events[0].participations}
    assert there == {("chair", "montenegro-police")}


def test_a_reception_is_the_subject_though_an_assembly_to_come_was_spoken_of() -> None:
    event = subject(
        "Zagreb, 14. listopada 2009. - Ravnatelj policije Vladimir Faber primio je izvršnog "
        "tajnika SEPCA-e i predstavnike DCAF-a. Faber je istaknuo da će Hrvatska u travnju "
        "sljedeće godine biti domaćin Opće skupštine SEPCA-e u Opatiji.",
        "2009-10-14",
    )
    assert (event.event.kind, event.event.city) == ("visit", "")
