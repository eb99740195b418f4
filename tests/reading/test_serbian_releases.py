"""Serbian, Bosnian, Croatian and Montenegrin releases: who did what, in either order of words."""

import pytest

from benchmarks.corpus import known
from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

ASSEMBLY = "Generalna skupština SEPCA održana je 3. juna 2021. godine u Sofiji. "


def draft(text: str, published: str = "2021-06-04") -> Draft:
    return read_text(text, known(), published=parse(published))


def facts(text: str) -> set[str]:
    return {each.removesuffix(":") for each in took_part(draft(ASSEMBLY + text))}


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Rumunska policija organizovala je sastanak.", "organiser:romania-police"),
        ("Rumunska policija je organizovala sastanak.", "organiser:romania-police"),
        ("Skup su posmatrali predstavnici Europola.", "observer:europol"),
        ("Raspravu je moderirala Irena Cajner.", "chair::Irena Cajner"),
        ("Moderator je bio Marko Kos.", "chair::Marko Kos"),
        ("Marko Kos potpisao je protokol.", "signatory::Marko Kos"),
    ],
)
def test_a_verb_gives_its_role_on_either_side_of_its_auxiliary(sentence: str, role: str) -> None:
    assert role in facts(sentence)


def test_services_that_carry_out_an_operation_take_part_in_it() -> None:
    told = facts("Policije Albanije i Srbije sprovele su od jutra zajedničku akciju.")
    assert {"participant:albania-state-police", "participant:serbia-police"} <= told
    assert not any(each.startswith("organiser") for each in told)


@pytest.mark.parametrize(
    "wish",
    [
        "Prenet je poziv da Hrvatska ponovo pristupi u svojstvu posmatrača.",
        "Predložen je prijem Hrvatske u statusu posmatrača.",
    ],
)
def test_who_is_only_wanted_as_an_observer_observed_nothing(wish: str) -> None:
    assert not any(each.startswith("observer") for each in facts(wish))


def test_who_receives_congratulations_did_not_send_them() -> None:
    told = facts("Direktor Marko Kos uputio je čestitku inspektoru Ionu Popi.")
    assert not any("Ion" in each for each in told)


def test_whose_letter_was_read_did_not_speak() -> None:
    told = facts("Pročitano je pismo ministra Marka Kosa. Kos je poručio da će doći.")
    assert not any("Kos" in each for each in told)


def test_a_service_is_not_absent_where_another_of_its_people_came() -> None:
    told = facts(
        "Direktor policije Srbije Marko Kos nije mogao doći. Policiju Srbije predstavljao je"
        " načelnik policije Srbije Petar Bos."
    )
    assert "absent::Marko Kos" in told


def test_the_future_in_one_word_gives_a_month_its_year() -> None:
    read = draft(ASSEMBLY + "Sljedeća skupština biće održana u maju u Bečićima.", "2021-06-04")
    assert [each.event.date.text for each in read.events[1:]] == ["2022-05"]


def test_what_somebody_was_bound_to_before_is_no_sign_of_an_earlier_event() -> None:
    read = draft(
        "Bolijević u Sofiji\n\nDirektor zbog ranije preuzetih obaveza neće prisustvovati Generalnoj"
        " skupštini SEPCA, koja će biti održana 28. i 29. juna 2021. godine u Sofiji.\n"
    )
    assert read.events[0].event.date.text == "2021-06-28/2021-06-29"


def test_an_event_that_a_clause_recalls_is_the_background_of_other_news() -> None:
    read = draft(
        "Policije zajedno na primorju\n\nPodgorica, 4. jun - Na šetalištu će patrolirati policajci"
        " iz Srbije. Time počinje primjena protokola koji su direktori potpisali u Beogradu"
        " 15. aprila, na Generalnoj skupštini SEPCA.\n"
    )
    assert [each.standing for each in read.events] == ["background"]
    assert not read.events[0].participations


def test_the_signing_of_a_convention_by_states_is_no_event_of_the_association() -> None:
    told = "Dodatni protokol uz konvenciju Srbija je potpisala 12. maja 2020. u Strazburu."
    assert len(draft(ASSEMBLY + told).events) == 1


def test_the_last_words_of_a_house_are_nobody_beside_its_acronym() -> None:
    told = facts("Učestvovali su Interpol i International Centre and Exploited Children (ICMEC).")
    assert not any("Exploited" in each for each in told)


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Uprava policije Crne Gore organizuje ga u saradnji sa Europolom.", "organiser:europol"),
        ("Moldavija je bila suzdržana.", "participant:moldova"),
        ("Skupom je predsjedao Mitja Močnik.", "chair::Mitja Močnik"),
        (
            "Govorila je generalna sekretarka Savjeta za regionalnu saradnju (RCC) Ana Kos.",
            "speaker:rcc:Ana Kos",
        ),
        (
            "Govorio je Jan Kos iz Tajništva Konvencije o policijskoj suradnji.",
            "speaker:pcc-see:Jan Kos",
        ),
    ],
)
def test_those_who_worked_with_others_voted_or_came_from_a_body_have_their_role(
    sentence: str, role: str
) -> None:
    assert role in facts(sentence)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Direktor policije primio je juče u Beogradu ambasadora Norveške.", "visit"),
        ("U Beogradu je juče boravila delegacija SEPCA.", "visit"),
        ("Juče je u Baru održana zajednička pomorska vježba SEPCA.", "training"),
    ],
)
def test_receptions_stays_and_exercises_are_told_by_their_verbs(sentence: str, kind: str) -> None:
    read = draft(f"Saradnja policija\n\n{sentence} Razgovarano je o radu SEPCA.\n")
    assert read.events[0].event.kind == kind


def test_a_report_in_paragraphs_with_days_is_not_a_newsletter() -> None:
    read = draft(
        "Stručnjaci o procjeni\n\nU Beogradu je 12. marta 2021. godine održan sastanak radne grupe"
        " za procjenu.\n\nSastankom je rukovodio Marko Kos. Radna grupa obrazovana je posle"
        " seminara održanog u novembru 2020. godine u Skoplju.\n\nNacrt će biti predstavljen na"
        " Generalnoj skupštini SEPCA, koja će biti održana 29. juna u Kišinjevu.\n"
    )
    told = [(each.standing, each.event.kind, each.event.date.text) for each in read.events]
    assert told == [
        ("subject", "working-group", "2021-03-12"),
        ("background", "seminar", "2020-11"),
        ("announced", "general-assembly", "2021-06-29"),
    ]


def test_what_is_agreed_to_be_signed_is_announced() -> None:
    read = draft(ASSEMBLY + "Protokol o zajedničkim patrolama bit će potpisan 9. juna u Mostaru.")
    assert [(each.standing, each.event.kind) for each in read.events[1:]] == [
        ("announced", "signing")
    ]


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Skup je otvorila radionica koju je SEESAC priredio za goste.", "organiser:undp-seesac"),
        ("Ko će doći, kaže program koji FUP, u okviru plana, realizuje.", "organiser:fbih-police"),
        ("Albansku delegaciju vodila je Ana Kos.", "participant::Ana Kos"),
        ("Policiju Srbije predstavljaće Jan Kos.", "participant:serbia-police:Jan Kos"),
        ("Policija Moldavije nije doputovala.", "absent:moldova-police"),
    ],
)
def test_verbs_without_an_auxiliary_and_in_the_future_tell_roles_as_well(
    sentence: str, role: str
) -> None:
    assert role in facts(sentence)


def test_those_for_whom_something_was_organised_organised_nothing() -> None:
    told = facts("Kurs je priredio za policajce iz Albanije i Moldavije.")
    assert not any(each.startswith("organiser") for each in told)


def test_who_sent_a_telegram_was_not_there() -> None:
    told = facts("Telegram sa čestitkama uputio je i predsjedavajući Stanimir Stanev.")
    assert not any("Stanev" in each for each in told)


@pytest.mark.parametrize(
    "clause",
    [
        "Razmotrena je mreža čije je formiranje dogovoreno 27. maja na radionici u Budvi.",
        "To je dogovoreno na radionici održanoj 27. maja u Budvi.",
    ],
)
def test_the_day_on_which_something_was_agreed_lies_behind(clause: str) -> None:
    read = draft(f"Skupština u Sofiji\n\n{ASSEMBLY}\n\nBilo je i drugih tema. {clause}\n")
    told = [(each.standing, each.event.date.text) for each in read.events[1:]]
    assert told == [("background", "2021-05-27")]


def test_a_handover_is_not_of_the_month_for_which_the_next_assembly_is_planned() -> None:
    read = draft(
        "Srbija na skupštini\n\nGeneralna skupština SEPCA održana je 21. decembra 2021. u"
        " Podgorici. Crna Gora predala je predsjedavanje Rumuniji, koja će narednu skupštinu"
        " organizovati u maju 2022. godine u Bukureštu.\n",
        "2021-12-23",
    )
    assert [each.date.text for each in read.handovers] == ["2021-12-21"]


def test_the_ambassador_of_a_country_has_all_of_his_names() -> None:
    told = facts("Skup je otvorio ambasador Norveške Jern Eugen Jelstad.")
    assert any(each.endswith(":Jern Eugen Jelstad") for each in told)


def test_what_follows_on_an_event_in_a_clause_is_about_the_subject() -> None:
    told = facts(
        "Razmotrena je mreža, čije je formiranje dogovoreno 27. maja na radionici u Budvi."
        " Skupu su prisustvovali i predstavnici Interpola."
    )
    assert "participant:interpol" in told


def test_whose_delegation_somebody_else_leads_is_not_the_host() -> None:
    told = facts("Domaćin je bio Jan Kos, slovensku delegaciju vodila je Melita Bos.")
    assert {"host::Jan Kos", "participant::Melita Bos"} <= told
    assert not any(each.startswith("chair") for each in told)


def test_who_led_a_training_presented_and_did_not_chair() -> None:
    told = facts("Obuku su pohađali vodiči, a vodio ju je instruktor Jan Kos.")
    assert "presenter::Jan Kos" in told
    assert not any(each.startswith("chair") for each in told)


def test_who_presides_over_the_association_does_not_chair_a_ceremony_of_others() -> None:
    read = draft(
        "Svečanost u Beogradu\n\nNa svečanosti održanoj 30. maja 2021. godine u Beogradu u ime"
        " SEPCA, kojom predsjedava Rumunija, govorio je Jan Kos.\n"
    )
    assert not any(each.role == "chair" for each in read.events[0].participations)


def test_a_month_in_a_clause_on_a_year_is_of_that_year() -> None:
    read = draft(
        "Jan Kos novi časnik\n\nKos je bio koordinator za SEPCA-u do 2010., kada je u lipnju u"
        " Ohridu sudjelovao na sastanku koordinatora.\n"
    )
    assert [each.event.date.text for each in read.events] == ["2010-06"]


def test_a_session_of_the_government_is_no_event_of_the_association() -> None:
    read = draft(
        "Novi časnik za vezu\n\nVlada je na sjednici održanoj 1. lipnja 2021. imenovala časnika za"
        " vezu sa SEPCA-om.\n"
    )
    assert not any(each.event.kind == "executive-board" for each in read.events)


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Domaćin je bila Policijska uprava zadarska.", "host:Policijska uprava zadarska"),
        (
            "Govorio je načelnik Policijske uprave primorsko-goranske Jan Kos.",
            "speaker:Policijska uprava primorsko-goranska:Jan Kos",
        ),
        ("Skup je organizirala Policijska akademija.", "organiser:Policijska akademija"),
    ],
)
def test_local_police_and_academies_are_bodies_of_their_own(sentence: str, role: str) -> None:
    assert role in facts(sentence)
