"""Pages of Bosnian and Croatian services: what stands beside the event, is cut off or repeated."""

import pytest

from benchmarks.corpus import known
from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

ASSEMBLY = "Skupština SEPCA-e održana je 9. maja 2019. godine u Neumu. "


def draft(text: str, published: str = "2019-05-10") -> Draft:
    return read_text(text, known(), published=parse(published))


def facts(text: str) -> set[str]:
    return {each.removesuffix(":") for each in took_part(draft(ASSEMBLY + text))}


@pytest.mark.parametrize(
    "sentence",
    [
        "Udruga predstavlja partnera EUROPOL-u i SELEC-u u rješavanju prijetnji.",
        "Rekao je da je 2016. godine vođena akcija „Luk“, u kojoj su učestvovale policije Albanije "
        "i Srbije.",
    ],
)
def test_nobody_is_there_of_what_is_told_beside_the_event(sentence: str) -> None:
    assert facts(sentence) == set()


def test_somebody_who_represents_a_country_is_there() -> None:
    assert any(
        "Ivo Perić" in each for each in facts("Hrvatsku policiju predstavljao je Ivo Perić.")
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "U skladu sa Statutom imenovan je novi Izvršni odbor na godinu dana.",
        "Na sastanku je obavljen izbor Izvršnog odbora.",
        "Predsjednik Izvršnog odbora je Ivo Perić.",
        "The members elected a new Executive Board.",
        "Членовите избраа нов Извршен одбор.",
    ],
)
def test_a_board_that_is_chosen_is_no_meeting(sentence: str) -> None:
    lead = "Federalna uprava policije je 9. maja 2019. godine u Neumu preuzela SEPCA-u. "
    assert all(each.event.kind != "executive-board" for each in draft(lead + sentence).events)


def test_a_board_that_met_is_one() -> None:
    text = "Izvršni odbor SEPCA-e održao je 9. maja 2019. godine u Neumu prvi sastanak."
    assert draft(text).events[0].event.kind == "executive-board"


def test_a_town_beside_another_day_is_not_where_it_is() -> None:
    text = (
        "Nakon što je Federalna uprava policije dana 12.11.2018. godine u Tirani, Albanija "
        "preuzela predsjedavanje SEPCA-om, u Neumu će se dana 9.5.2019. održati skupština."
    )
    told = draft(text, "2019-05-02")
    assert told.events[0].event.city == "Neum"
    assert not told.handovers  # from whom, the text does not say


def test_a_country_behind_its_town_hands_over_where_nobody_else_does() -> None:
    text = "SEPCA assembly: in Tirana, Albania handed the presidency over to Bulgaria."
    (handover,) = draft(text).handovers
    assert (handover.from_party, handover.to_party) == ("albania-state-police", "bulgaria-police")


def test_an_acronym_that_is_spelt_out_is_one_body() -> None:
    told = facts(
        "Došli su iz RCC (Regional Cooperation Council), OCTN (Organised Crime Training Network) i "
        "EUPM (European Union Police Mission)."
    )
    assert told == {"participant:eupm", "participant:octn", "participant:rcc"}


def test_te_is_and_before_a_slavic_name() -> None:
    told = facts("Prisustvuju predstavnici Federalne uprave policije te MUP-a Republike Srpske.")
    assert told == {"participant:fbih-police", "participant:rs-police"}


def test_heads_of_police_in_a_list_are_of_the_police() -> None:
    told = facts(
        "Direktori policija Republike Makedonije Petar Kos, Hrvatske Ivo Perić i Srbije Jovan Ilić "
        "iznijeli su zajednički stav."
    )
    assert "speaker:croatia-police:Ivo Perić" in told
    assert not any(each.startswith("presenter") for each in told)


def test_who_greets_somebody_makes_no_speech() -> None:
    told = facts("Ministar Ivo Perić pozdravio se s direktorom Jovanom Ilićem.")
    assert not any(each.startswith("speaker") for each in told)


def test_those_who_confirmed_that_they_will_come_are_named() -> None:
    text = (
        "Skupština SEPCA-e održat će se 9. maja 2019. godine u Neumu. Učešće na skupštini su "
        "potvrdili Srbija, Hrvatska i CEPOL."
    )
    told = {each.removesuffix(":") for each in took_part(draft(text, "2019-05-02"))}
    assert told == {"participant:serbia", "participant:croatia", "participant:cepol"}


def test_a_last_line_that_was_cut_off_is_still_told() -> None:
    text = f"{ASSEMBLY}\nZamjenik direktora Policije Crne Gore Jovan Ilić istakao je da su službe"
    assert "speaker:montenegro-police:Jovan Ilić" in took_part(draft(text))


def test_a_lead_that_is_printed_twice_counts_once() -> None:
    lead = "NEUM, 9. svibnja (Hina) - Kriminal je brži od nas, izjavio je u četvrtak Ivo Perić."
    text = f"{lead}\n{lead}#L#\nOtvarajući Glavnu skupštinu Udruge šefova policija jugoistočne "
    (told, *_) = draft(f"{text}Europe (SEPCA), Perić je pozvao na suradnju.", "2019-05-09").events
    assert told.event.kind == "general-assembly"


def test_a_process_does_not_take_the_town_behind_it() -> None:
    text = "Konferencija Praškog procesa i SEPCA-e održana je u Ankari 9. maja 2019."
    assert draft(text).events[0].event.city == "Ankara"


@pytest.mark.parametrize(
    ("sentence", "topic"),
    [
        ("Razgovarano je o vidljivosti SEPCA-e.", "visibility"),
        ("Razmatrana je trogodišnja strategija operativnog rada.", "strategy"),
        ("Usvojen je analitički izvještaj o prijetnjama u regionu.", "threat-assessment"),
        ("Asocijaciji će se zvanično priključiti Moldavija.", "membership"),
        ("Bilo je riječi o partnerstvu sa PCC SEE.", "pcc-see-cooperation"),
    ],
)
def test_the_matters_of_the_association_are_topics(sentence: str, topic: str) -> None:
    assert topic in {each.key for each in draft(ASSEMBLY + sentence).events[0].topics}


def test_meetings_abroad_are_in_their_town() -> None:
    text = "Konferencija SEPCA-e održana je 9. maja 2019. godine u Barseloni."
    assert draft(text).events[0].event.city == "Barcelona"


@pytest.mark.parametrize(
    "sentence",
    [
        "Na sastanku je razgovarano o mišljenju Evropske komisije.",
        "Zatražena je primjena sporazuma koji je Srbija potpisala sa EUROPOL-om.",
        "Došli su i predstavnici iz regija u kojima OSCE ima misije.",
        "Predstavljene su kampanje koje su uz podršku OSCE-a provedene u proteklom periodu.",
        "Domaćini su podržali program razmjene u okviru CEPOL-a.",
    ],
)
def test_those_who_are_spoken_of_were_not_there(sentence: str) -> None:
    assert facts(sentence) == set()


def test_those_who_were_at_the_meeting_were_there() -> None:
    assert facts("Na sastanku su bili i Europol i SELEC.") == {
        "participant:europol",
        "participant:selec",
    }


def test_a_noun_beside_a_name_in_serbian_cyrillic_is_no_verb() -> None:
    told = facts("Пренио је ћутање због напада на новинара Петра Илића.")
    assert not any("Ilić" in each for each in told)


def test_a_paper_that_was_signed_before_makes_no_signing() -> None:
    text = (
        "Direktor SEPCA-e Ivo Perić razgovarao je danas u Neumu sa direktorom Europola o primjeni "
        "sporazuma koji je Srbija potpisala."
    )
    assert all(each.event.kind != "signing" for each in draft(text).events)


def test_what_is_to_come_of_a_talk_does_not_announce_it() -> None:
    text = (
        "Direktor FUP-a Ivo Perić razgovarao je danas u Neumu sa šefom SELEC-a o radu SEPCA-e, kao "
        "i o projektima koji će biti realizovani. Na sastanku je dogovorena saradnja."
    )
    assert draft(text).events[0].event.state == "held"


def test_a_bullet_before_day_and_hour_is_of_the_page() -> None:
    text = "Sastanak u Neumu\n\n  • 9.05.2019. 16:01\n\nSkupština SEPCA-e održana je danas u Neumu."
    assert read_text(text, known()).events[0].event.date.text == "2019-05-09"


def test_a_name_in_brackets_is_the_one_before_it_as_written_at_home() -> None:
    told = draft(f"{ASSEMBLY}Prisustvovao je i direktor SELEC-a Pol Brajtner (Paul Breitner).")
    assert {each.person for each in told.events[0].participations} == {"Pol Brajtner"}


def test_a_month_may_be_written_by_both_of_its_names() -> None:
    text = "Skupština SEPCA-e održana je 9. maj/svibanj 2019. godine u Neumu."
    assert draft(text).events[0].event.date.text == "2019-05-09"


@pytest.mark.parametrize(
    "sentence",
    [
        "Predsjedavajući je ocijenio uspješnom saradnju sa direktorom Petrom Ilićem.",
        "Govorilo se o mjerama koje Uprava policije Crne Gore provodi u gradovima.",
        "Govorilo se o primjeni sporazuma koji je BiH potpisala sa EUROPOL-om.",
        "Došli su i savjetnici za službu za poslove sa strancima BiH.",
    ],
)
def test_what_others_do_every_day_gives_no_role(sentence: str) -> None:
    assert facts(sentence) == set()


def test_a_ministry_of_a_place_that_is_not_known_is_not_that_of_the_host() -> None:
    text = "Skupština SEPCA-e u organizaciji Tirolskog državnog ministarstva unutarnjih poslova "
    told = took_part(read_text(f"{text}održana je 9. svibnja 2019. u Zagrebu.", known()))
    assert not any("croatia" in each for each in told)


def test_those_who_received_somebody_are_the_hosts() -> None:
    told = facts(
        "Ministar Ivo Perić posjetio je Neum, gdje ga je primio direktor FUP-a Petar Ilić."
    )
    assert "host:fbih-police:Petar Ilić" in told


def test_the_meeting_of_today_is_of_the_day_of_the_text() -> None:
    text = "Direktori policija na današnjem sastanku SEPCA-e u Neumu govorili su o kriminalu."
    assert draft(text, "2019-05-09").events[0].event.date.text == "2019-05-09"


def test_a_virtual_infrastructure_is_no_meeting_online() -> None:
    text = "Konferencija SEPCA-e o virtualnoj infrastrukturi održana je u Neumu 9. maja 2019."
    assert not draft(text).events[0].event.online


def test_what_opens_a_heading_is_no_given_name() -> None:
    told = draft(f"Neum: Završena Jadranska konferencija\n\n{ASSEMBLY}")
    assert not told.events[0].participations


@pytest.mark.parametrize(
    "sentence",
    [
        "Domaćin je upravni odbor projekta, koji čine: Petar Ilić, ministar Srbije, i Ivo Perić.",
        "Projekat se provodi u saradnji s Europolom.",
    ],
)
def test_those_of_a_project_were_not_there(sentence: str) -> None:
    assert not {each for each in facts(sentence) if each.startswith(("participant", "organiser"))}


def test_a_coordinator_for_a_country_does_not_stand_for_it() -> None:
    told = facts("Koordinatorica za BiH SELEC-a Ana Ilić istakla je značaj suradnje.")
    assert {each.split(":")[1] for each in told} == {"selec"}


def test_those_who_signed_are_no_person() -> None:
    text = "Potpisnici Protokola naglasili su dogovor."
    assert not draft(ASSEMBLY + text).events[0].participations


def test_whoever_met_somebody_on_a_day_had_a_meeting() -> None:
    text = "Direktor SEPCA-e Ivo Perić susreo se 9. maja 2019. u Neumu s Petrom Ilićem."
    (told,) = draft(text).events
    assert (told.event.city, told.event.date.text) == ("Neum", "2019-05-09")


def test_the_ministries_of_two_states_are_those_of_both() -> None:
    told = facts("Prisustvovala su izaslanstva ministarstava unutarnjih poslova Hrvatske i Srbije.")
    assert "participant:moi-croatia" in told


def test_whoever_was_welcomed_at_the_door_heard_no_speech() -> None:
    told = facts("U zgradi ga je dočekao i pozdravio načelnik Petar Ilić.")
    assert not any(each.startswith("speaker") for each in told)


def test_in_a_list_with_dashes_the_office_stands_behind_the_name() -> None:
    told = draft(
        f"{ASSEMBLY}Prisustvovali su: - Ivo Perić, direktor Policije Crne Gore – zamjenik "
        "predsjednika - Petar Ilić, direktor Policije Srbije."
    )
    offices = {each.person: each.party for each in told.events[0].participations if each.person}
    assert offices["Petar Ilić"] == "serbia-police"


@pytest.mark.parametrize(
    ("heading", "country"),
    [
        ("Godišnja skupština SEPCA-e, Rumunija", "Romania"),
        ("Skupština SEPCA-e: Srbija, Albanija, Rumunija", ""),
    ],
)
def test_a_heading_may_end_with_the_country(heading: str, country: str) -> None:
    told = draft(f"{heading}\n\nGodišnja skupština SEPCA-e održana je 9. maja 2019. godine.")
    assert told.events[0].event.country == country


def test_a_meeting_that_was_held_on_a_weekday_was_the_last_one() -> None:
    text = "Održan je sastanak SEPCA-e u četvrtak u Neumu i najavljen je novi sporazum."
    (told,) = draft(text, "2019-05-10").events
    assert (told.event.date.text, told.event.state) == ("2019-05-09", "held")


def test_the_parliament_is_no_assembly() -> None:
    text = "Članovi odbora Parlamentarne skupštine BiH posjetili su danas SEPCA-u u Neumu."
    assert draft(text).events[0].event.kind == "visit"


@pytest.mark.parametrize(
    "sentence",
    [
        "Podršku u projektu pružit će policijski službenici iz Rumunije i Slovenije.",
        "Došli su i predstavnici nekoliko zemalja Evropske unije.",
    ],
)
def test_those_who_will_help_and_those_whose_members_came_are_spoken_of(sentence: str) -> None:
    assert facts(sentence) == set()


def test_a_service_has_offices_in_many_towns() -> None:
    text = (
        "Tema sastanka SEPCA-e 9. maja 2019. u uredu Granične policije BiH u Tuzli bila je droga."
    )
    assert draft(text).events[0].event.city == "Tuzla"


@pytest.mark.parametrize(
    "sentence",
    [
        "Izvješće je dio projekta koji provodi SEESAC.",
        "Izvješće je dio projekta o policiji, koji su financirali Norveška i UNDP.",
        "Skup je održan sredstvima fondacije iz Albanije.",
        "Skup je održan na poziv Ministarstva vanjskih poslova Albanije.",
        "Punu podršku ovim aktivnostima dali su predstavnici Albanije.",
    ],
)
def test_who_pays_for_a_project_does_not_hold_the_meeting(sentence: str) -> None:
    roles = ("organiser", "supporter")
    assert not {each for each in facts(sentence) if each.startswith(roles)}


def test_names_are_known_as_bosnian_and_croatian_texts_write_them() -> None:
    told = facts("Održana je uz potporu Programa Ujedinjenih naroda za razvoj i Misije OSCE u CG.")
    assert told == {"supporter:undp", "supporter:osce-mission-montenegro"}
