"""News of Serbia and Montenegro as their sites have it: around it, and as the press orders it."""

import pytest

from benchmarks.corpus import known
from sepca_cli.dates import UNKNOWN, parse
from sepca_cli.reading.draft import Draft
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

ASSEMBLY = "Generalna skupština SEPCA održana je 3. juna 2021. godine u Sofiji. "


def draft(text: str, published: str = "2021-06-04", language: str = "sr-Latn") -> Draft:
    day = parse(published) if published else UNKNOWN
    return read_text(text, known(), language=language, published=day)


def facts(text: str) -> set[str]:
    return {each.removesuffix(":") for each in took_part(draft(ASSEMBLY + text))}


# ---- what the text is about


def test_a_notice_of_the_archive_does_not_open_the_text() -> None:
    text = (
        "Pažnja: Sadržaj ove stranice je dio arhivskog sadržaja.\nMoguće je da su informacije "
        "zastarjele.\nArhiva\n\nDirektor u radnoj posjeti\n\nObjavljeno: 04.06.2021. 19:31\n"
        "Direktor Uprave policije Crne Gore Vuk Perazić boravio je danas u posjeti Tirani, gdje je "
        "razgovarao o SEPCA."
    )
    (visit,) = draft(text, "", "cnr").events
    assert (visit.event.kind, visit.event.date.text) == ("visit", "2021-06-04")


def test_the_place_may_stand_in_the_paragraph_behind_a_photograph() -> None:
    text = (
        "Otvorena Generalna skupština SEPCA\n\nMinistar je otvorio Generalnu skupštinu SEPCA, na "
        "kojoj učestvuju direktori policija.\n\nFoto: Ministarstvo\n\nKako je saopšteno, na skupu "
        "u Nišu bilo je reči o krijumčarenju migranata."
    )
    assert draft(text).events[0].event.city == "Niš"


def test_what_is_recalled_at_a_seminar_is_not_what_the_text_is_about() -> None:
    text = (
        "Beograd, 4. jun 2021. godine - Mirko Vasov rekao je danas da policije sarađuju.\n\n"
        "Foto: Agencija\n\nOn je na otvaranju trodnevnog seminara podsetio da je SEPCA osnovana u "
        "januaru 2002. godine."
    )
    (seminar,) = draft(text).events
    assert seminar.event.kind == "seminar"
    assert seminar.event.date.text == "2021-06-04/2021-06-06"


def test_who_is_on_a_visit_is_at_what_else_is_told() -> None:
    text = (
        "Mirko Vasov rekao je da se danas održava skup i da je u poseti predsednik Interpola.\n\n"
        "U Beogradu se danas održava Generalna skupština SEPCA."
    )
    assert draft(text, "").events[0].event.kind == "general-assembly"


def test_a_centre_for_basic_training_is_no_training() -> None:
    text = "U Centru za osnovnu policijsku obuku održana je juče konferencija SEPCA."
    assert draft(text).events[0].event.kind == "conference"


# ---- who was there


def test_a_text_in_ekavian_means_the_ministry_of_serbia() -> None:
    text = (
        "Ministar unutrašnjih poslova Mirko Vasov otvorio je sednicu Izvršnog odbora SEPCA, kojoj "
        "su prisustvovali direktori policija Bugarske i Rumunije."
    )
    assert "speaker:mup-serbia:Mirko Vasov" in took_part(draft(text))
    assert "speaker:mup-serbia:Mirko Vasov" not in took_part(draft(text.replace("sedn", "sjedn")))


@pytest.mark.parametrize(
    "members", ["zemalja članica Evropske unije", "iz regiona i Evropske unije"]
)
def test_the_members_of_a_union_are_not_the_union(members: str) -> None:
    told = facts(f"Prisustvovali su i predstavnici {members}.")
    assert not any("Unij" in each or "Union" in each for each in told)


def test_who_took_part_in_an_operation_years_before_was_not_there() -> None:
    told = facts(
        "On je rekao da je 2011. godine izvedena akcija, u kojoj su učestvovale policije Srbije i "
        "Hrvatske."
    )
    assert not any("serbia" in each or "croatia" in each for each in told)


def test_officers_who_are_only_to_come_were_not_there() -> None:
    told = facts("Predviđeno je da deset službenika Policije Srbije borave na primorju.")
    assert not any("serbia-police" in each for each in told)


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Svoje predloge za saradnju predstavili su i CEPOL i SELEC.", "presenter:selec"),
        ("Učešće na skupu su potvrdile Rumunija i Moldavija.", "participant:moldova"),
        (
            "Pored predstavnika policije Slovenije, domaćina završne konferencije, govorio je "
            "Mirko Vasov.",
            "host:slovenia-police",
        ),
    ],
)
def test_what_somebody_was_is_told_by_what_stands_around_the_name(sentence: str, role: str) -> None:
    assert role in facts(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Vuk Perazić je podržao rad na izradi strateškog izvještaja uz pomoć Europola.",
        "Misija je pružala podršku Policiji Crne Gore u jačanju kapaciteta.",
        "Svi su pozdravili nastavak rada: podržao dalje aktivnosti Europola i Vuk Perazić.",
    ],
)
def test_whose_help_was_of_something_else_did_not_support_the_event(sentence: str) -> None:
    assert not any(each.startswith("supporter") for each in facts(sentence))


def test_who_supported_a_meeting_did() -> None:
    assert "supporter:dcaf" in facts("Skup su podržali DCAF i Europol.")


def test_a_ministry_that_tells_of_a_conference_did_not_organise_it() -> None:
    told = facts(
        "Kako je navedeno u saopštenju Ministarstva unutrašnjih poslova Srbije, na konferenciji, "
        "koja je organizovana uz podršku DCAF-a, bilo je reči o obuci."
    )
    assert "supporter:dcaf" in told
    assert not any(each.startswith("organiser") for each in told)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Juče je održana konferencija SEPCA, a cilj je da se što više mladih upiše na osnovne "
         "policijske obuke.", "conference"),
        ("Direktor Vuk Perazić boravio je juče u Tirani, gde je razgovarao o SEPCA. Naglasio je da "
         "je saradnja dobra na planu zajedničkih obuka.", "other"),
    ],
)  # fmt: skip
def test_trainings_that_are_only_spoken_of_are_no_event(text: str, kind: str) -> None:
    assert draft(text).events[0].event.kind == kind


def test_what_a_page_of_days_before_tells_as_over_was_held() -> None:
    text = "Direktori su učestvovali na sastanku SEPCA koji je održan 3. i 4. juna 2021. u Tirani."
    assert draft(text, "2021-06-02").events[0].event.state == "held"
    assert draft(text, "2021-04-02").events[0].event.state == "announced"


@pytest.mark.parametrize(
    ("sentence", "topic"),
    [
        ("Predstavljen je izvještaj o prijetnjama u regionu.", "threat-assessment"),
        ("Imenovan je novi Izvršni odbor.", "elections"),
        ("Govorilo se o ranom upozoravanju.", "early-warning"),
        ("Govorilo se o integrisanom upravljanju bezbjednošću.", "internal-security-governance"),
        ("Govorilo se o ulozi žena u policijama.", "women-in-policing"),
        ("Govorilo se o vidljivosti.", "visibility"),
    ],
)
def test_the_topics_as_montenegrin_and_serbian_releases_have_them(
    sentence: str, topic: str
) -> None:
    assert topic in {each.key for each in draft(ASSEMBLY + sentence).events[0].topics}


def test_ministers_under_one_office_are_each_of_their_own_ministry() -> None:
    told = facts(
        "Prisustvovali su ministri unutrašnjih poslova Srbije Mirko Vasov, Hrvatske Ante Lonić i "
        "Makedonije Petre Ilkov."
    )
    assert "participant:mup-serbia:Mirko Vasov" in told
    assert "participant:moi-croatia:Ante Lonić" in told
    assert "participant:mia-north-macedonia:Petre Ilkov" in told


def test_countries_in_an_office_are_those_of_its_bearers_in_their_order() -> None:
    told = facts("Direktori policija Srbije i Rumunije, Mirko Vasov i Ion Popa, otvorili su skup.")
    assert "speaker:serbia-police:Mirko Vasov" in told
    assert "speaker:romania-police:Ion Popa" in told


@pytest.mark.parametrize(
    "sentence",
    [
        "Konferenciju organizuje Republičko javno tužilaštvo Srbije.",
        "Konferenciju organizuje Ministarstvo pravde Srbije.",
    ],
)
def test_an_institution_of_a_state_is_not_the_state(sentence: str) -> None:
    assert "organiser:serbia" not in facts(sentence)


def test_a_declaration_that_was_signed_before_is_no_signing() -> None:
    told = facts("Kruna rada je deklaracija o granici, potpisana između Albanije i Srbije.")
    assert not any(each.startswith("signatory") for each in told)


def test_a_deputy_replaces_nobody() -> None:
    text = ASSEMBLY + "Učestvovali su direktor policije Crne Gore i zamenik direktora iz Albanije."
    assert not draft(text).handovers


def test_at_a_border_crossing_nobody_is_in_the_town_of_the_dateline() -> None:
    text = (
        "Beograd, 3. jun 2021. godine – Direktor policije Mirko Vasov sastao se danas na graničnom "
        "prelazu Batrovci sa delegacijom policije Hrvatske i govorio o SEPCA."
    )
    assert draft(text).events[0].event.city == ""


def test_an_officer_with_a_seat_elsewhere_met_nobody_there() -> None:
    text = (
        "Direktor Uprave policije Crne Gore Vuk Perazić primio je 3. juna 2021. godine delegaciju "
        "policije Austrije sa sjedištem u Beogradu i govorio o SEPCA."
    )
    assert draft(text).events[0].event.city != "Belgrade"


def test_a_day_of_the_police_is_a_ceremony() -> None:
    text = "Direktor policije prisustvovao je juče u Nišu obeležavanju Dana policije, kao i SEPCA."
    assert draft(text).events[0].event.kind == "ceremony"


def test_at_the_two_day_conference_is_at_that_of_the_sentence_before() -> None:
    text = (
        "Direktori policija SEPCA sutra će se okupiti u Beogradu na konferenciji.\n\nNju će "
        "otvoriti ministar Mirko Vasov.\n\nNa dvodnevnoj konferenciji učestvovaće Albanija."
    )
    assert draft(text).events[0].event.date.text == "2021-06-05/2021-06-06"


def test_what_a_police_does_in_a_clause_is_not_what_it_organised() -> None:
    told = facts("Održana je prezentacija o aktivnostima koje Policija Srbije provodi.")
    assert not any(each.startswith("organiser") for each in told)


def test_in_a_lead_of_today_what_is_told_of_the_past_makes_it_no_earlier_event() -> None:
    text = (
        "Ministar Mirko Vasov razgovarao je danas u Nišu sa šefom Misije OEBS-a o saradnji u "
        "proteklom periodu i o SEPCA."
    )
    assert draft(text).events[0].event.date.text == "2021-06-04"


def test_a_meeting_at_which_something_was_said_needs_no_day() -> None:
    text = (
        "Saradnja je dobra, ocijenjeno je na sastanku šefova policija u Zagrebu.\n\nNa njemu je "
        "bilo riječi i o SEPCA."
    )
    assert draft(text, "").events[0].event.city == "Zagreb"


def test_a_noun_beside_a_name_in_serbian_cyrillic_is_no_verb() -> None:
    told = facts("Говорило се о расвјетљавању напада на новинара Владимира Ковачевића.")
    assert not any("Kovačević" in each for each in told)


def test_a_ceremonious_opening_is_a_ceremony() -> None:
    text = "U Plavu će sutra biti svečano otvoren centar, saopšteno je iz SEPCA."
    assert draft(text).events[0].event.kind == "ceremony"


def test_what_was_said_to_a_reporter_in_the_morning_was_no_event() -> None:
    text = (
        "Ministar Mirko Vasov boraviće sutra u Glazgovu, gde će govoriti o SEPCA.\n\nVasov je "
        "jutros za RTS rekao da je reč o godišnjoj konferenciji."
    )
    (event,) = draft(text).events
    assert (event.event.date.text, event.event.city) == ("2021-06-05", "Glasgow")


def test_a_country_at_the_end_of_a_heading_is_where_it_was() -> None:
    text = "Godišnji sastanak WPON, Bugarska\n\nSastanak je održan 1. juna 2021. godine."
    (meeting,) = draft(text).events
    assert (meeting.event.city, meeting.event.country) == ("", "Bulgaria")
