"""Who took part, and when, as Romanian and Albanian sentences tell it."""

import pytest

from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

ROMANIAN = "Adunarea Generală a SEPCA a avut loc la Sofia, la 12 mai 2016. "
ALBANIAN = "Asambleja e Përgjithshme e SEPCA-s u mbajt në Sofje, më 12 maj 2016. "


def read(text: str, known: Known, *, published: str = "2016-05-18") -> Draft:
    language = "ro" if text.startswith("A") and " la " in text else "sq"
    return read_text(text, known, language=language, published=parse(published))


def told(text: str, known: Known) -> set[str]:
    return took_part(read(text, known))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Delegația sârbă a fost condusă de directorul poliției, Dan Popa.",
            "participant:serbia-police:Dan Popa",
        ),
        (
            "Din partea Poliției Române a intervenit comisarul Dan Popa.",
            "speaker:romania-police:Dan Popa",
        ),
        ("Au luat cuvântul și reprezentanții DCAF.", "speaker:dcaf:"),
        ("Poliția Română a fost reprezentată de Dan Popa.", "participant:romania-police:Dan Popa"),
        (
            "Șeful poliției macedonene, Dan Popa, s-a adresat omologului bulgar Ivan Ganev.",
            "speaker:bulgaria-police:Ivan Ganev",
        ),
        ("Printre lectori s-au numărat și experți de la Europol.", "presenter:europol:"),
        ("Au mai fost reprezentate Albania și Serbia.", "participant:serbia:"),
        ("Au mai luat cuvântul reprezentanții DCAF.", "speaker:dcaf:"),
        ("Cazarea a fost asigurată integral de DCAF.", "supporter:dcaf:"),
        (
            "Din partea Serbiei a fost prezent Dan Popa, șef adjunct al poliției.",
            "participant:serbia:Dan Popa",
        ),
        ("Evenimentul a fost găzduit de Ministerul de Interne de la Belgrad.", "host:mup-serbia:"),
        ("Delegația muntenegreană a venit cu o idee.", "participant:montenegro:"),
        (
            "Șeful poliției, Ion Rus, l-a primit pe omologul său sârb, comisarul Dan Popa.",
            "guest:serbia:Dan Popa",
        ),
        ("Întâlnirea i-a avut ca vorbitori pe Dan Popa și Ion Rus.", "speaker::Dan Popa"),
        ("Serbia a avut doi reprezentanți.", "participant:serbia:"),
        ("O prezentare i-a aparținut lui Dan Popa.", "presenter::Dan Popa"),
        ("Documentul a fost semnat de Ana Rus, a inspectorului Dan Popa.", "signatory::Dan Popa"),
        ("Experți ai Europol susțin prezentări.", "presenter:europol:"),
        ("Serbia a trimis doi observatori.", "observer:serbia:"),
        ("Polițiștii din Serbia s-au conectat de la distanță.", "participant:serbia:"),
        ("A lipsit doar delegația Moldovei.", "absent:moldova:"),
        ("Reprezentanții Serbiei nu s-au putut conecta.", "absent:serbia:"),
        ("Dan Popa a reprezentat Serbia.", "participant:serbia:"),
        ("DCAF a susținut întâlnirea prin proiectul EU4FAST.", "supporter:eu4fast:"),
        ("Reuniunea beneficiază de sprijinul DCAF.", "supporter:dcaf:"),
        (
            "Au participat Ion Rus, iar din partea Poliției Române, Dan Popa.",
            "participant:romania-police:Dan Popa",
        ),
    ],
)
def test_a_romanian_sentence_tells_who_took_part(
    sentence: str, expected: str, known: Known
) -> None:
    assert expected in told(ROMANIAN + sentence, known)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Delegacioni rumun drejtohej nga Drejtori i Përgjithshëm Artan Gashi.",
            "participant:romania-police:Artan Gashi",
        ),
        ("Përshëndeti edhe drejtori i SELEC-ut.", "speaker:selec:"),
        ("Fjala iu dha Artan Gashit nga Policia e Kosovës.", "speaker:kosovo-police:Artan Gashit"),
        ("Mungoi vetëm delegacioni i Moldavisë.", "absent:moldova:"),
        ("Serbia nuk dërgoi përfaqësues.", "absent:serbia:"),
        ("Punimet, të drejtuara nga Artan Gashi, zgjatën shumë.", "chair::Artan Gashi"),
        ("Artan Gashi tha se asambleja do të mbahet në Budva.", "speaker::Artan Gashi"),
        ("Oficerët e Serbisë do të lidhen online.", "participant:serbia:"),
        ("Shefi i SELEC-ut, Artan Gashi, mirëpriti të ftuarit.", "speaker:selec:Artan Gashi"),
        ("Ishin të pranishëm drejtues nga Serbia dhe Kosova.", "participant:kosovo-police:"),
        ("Takimin e mikpriti Policia e Bullgarisë.", "host:bulgaria-police:"),
        ("Foli Sanja Shumonja.", "speaker::sanja-sumonja"),
        ("Erdhën njëzet hetues nga Shqipëria dhe Serbia.", "participant:serbia:"),
        ("Kroacia u përfaqësua nga drejtori Artan Gashi.", "participant:croatia:Artan Gashi"),
        (
            "Kosovën në takim e përfaqëson drejtori Artan Gashi.",
            "participant:kosovo-police:Artan Gashi",
        ),
        ("Shpenzimet i mbulon DCAF-i.", "supporter:dcaf:"),
        ("Krimi kërkon përgjigje, porositi ministri Artan Gashi.", "speaker::Artan Gashi"),
        ("Serbia, që ka kryesinë, dërgoi një ekip prej tre vetash.", "participant:serbia:"),
        ("Policia e Serbisë e organizon së bashku me DCAF-in.", "organiser:dcaf:"),
        ("Foli ambasadorja e Suedisë, znj. Elsa Strand.", "speaker::Elsa Strand"),
        ("Raportin e paraqiti Artan Gashi, ekspert i ICMEC-ut.", "presenter:icmec:Artan Gashi"),
        ("Takimi u drejtua nga drejtori Artan Gashi.", "chair::Artan Gashi"),
        ("Pjesë e takimit ishin edhe policitë e Serbisë.", "participant:serbia-police:"),
    ],
)
def test_an_albanian_sentence_tells_who_took_part(
    sentence: str, expected: str, known: Known
) -> None:
    assert expected in told(ALBANIAN + sentence, known)


@pytest.mark.parametrize(
    "text",
    [
        ROMANIAN
        + "„Domnul Dan Popa, care a prezidat lucrările, ne-a primit foarte bine”, a spus el.",
        ROMANIAN + "Vizita în Serbia, pentru a participa la lucrări, a fost scurtă.",
        ROMANIAN + "Mesajul directorului general Dan Popa a fost citit la final.",
    ],
)
def test_who_is_only_spoken_of_has_no_role(text: str, known: Known) -> None:
    assert not [each for each in told(text, known) if "Popa" in each or "serbia" in each]


@pytest.mark.parametrize(
    "text",
    [
        "Asociația Șefilor de Poliție din Sud-Estul Europei, pe care Serbia o conduce, s-a reunit.",
        "Gazde sunt cei de la inspectorat, al căror șef, Dan Popa, a lipsit.",
        "A fost găzduită de Poliția Română, informează un comunicat al Poliției din Serbia.",
        "Lucrările s-au ținut în capitala Serbiei.",
        "Poliția Română l-a primit pe comisarul Dan Popa, aflat în Serbia.",
    ],
)
def test_who_only_stands_beside_the_words_of_a_role_has_none(text: str, known: Known) -> None:
    there = told(ROMANIAN + text, known)
    assert not [each for each in there if "serbia" in each or each.startswith("host::")]


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Adunarea Generală a SEPCA a avut loc în capitala Republicii Moldova.", "Chișinău"),
        ("Asambleja e SEPCA-s u mbajt në kryeqytetin bullgar.", "Sofia"),
        ("Skupština SEPCA održana je u glavnom gradu Srbije.", "Belgrade"),
    ],
)
def test_a_capital_is_known_by_its_country(text: str, city: str, known: Known) -> None:
    assert read(text, known).events[0].event.city == city


def test_an_office_is_called_after_a_topic_and_names_none(known: Known) -> None:
    text = "A vorbit Dan Popa, directorul Direcției de Combatere a Criminalității Organizate."
    assert not read(ROMANIAN + text, known).events[0].topics


def test_an_assembly_that_is_only_prepared_is_announced(known: Known) -> None:
    text = (
        "Vizită la București\n\nLa 12 mai 2016, Poliția Română a primit o delegație. Au discutat "
        "pregătirea Adunării Generale a SEPCA, pe care Serbia o va organiza la 3 iunie 2016."
    )
    kinds = [(each.standing, each.event.kind) for each in read(text, known).events]
    assert ("announced", "general-assembly") in kinds


def test_whom_somebody_thanks_in_albanian_said_nothing(known: Known) -> None:
    assert not told(ALBANIAN + "Ai falënderoi homologun malazez, z. Artan Gashi.", known)


def test_an_ambassador_is_of_whom_they_speak_for(known: Known) -> None:
    text = "A vorbit Dan Popa, ambasadorul Uniunii Europene în Republica Moldova."
    assert "speaker:European Union:Dan Popa" in told(ROMANIAN + text, known)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Analiștii SEPCA s-au întâlnit luni la Brașov, la un atelier.", "2016-05-16"),
        (
            "La Tulcea se ține, de luni până miercuri, conferința SEPCA.",
            "2016-05-16/2016-05-18",
        ),
        (
            "Trajnimi i SEPCA-s në Durrës filloi të hënën. Ai do të zgjasë deri më 20 maj 2016.",
            "2016-05-16/2016-05-20",
        ),
        ("Në Durrës u mbajt ditën e djeshme konferenca e SEPCA-s.", "2016-05-17"),
        (
            "De luni, 2 mai 2016, ofițerii învață la Iași. Cursul SEPCA se încheie pe 20 mai.",
            "2016-05-02/2016-05-20",
        ),
        (
            "Trajnimi i SEPCA-s në Durrës filloi më 2 maj 2016. Diplomat jepen në mbyllje, "
            "më 20 maj.",
            "2016-05-02/2016-05-20",
        ),
        (
            "Poliția a deschis la Iași, miercuri, 18 mai 2016, lucrările conferinței SEPCA.\n\n"
            "Timp de două zile, 60 de specialiști vor discuta despre probe.",
            "2016-05-18/2016-05-19",
        ),
        (
            "La București a fost deschis marți seminarul SEPCA. Seminarul se încheie vineri.",
            "2016-05-17/2016-05-20",
        ),
        ("Conferința SEPCA, începută luni la Arad, s-a încheiat azi.", "2016-05-16/2016-05-18"),
        ("Seminari i SEPCA-s, i nisur dje në Fier, vazhdon sot.", "2016-05-17/2016-05-18"),
        ("Aradul găzduiește, până vineri, un curs SEPCA, deschis azi.", "2016-05-18/2016-05-20"),
        ("La Arad se ține un seminar SEPCA, întins pe două zile, de azi.", "2016-05-18/2016-05-19"),
        (
            "Pe 10 mai 2016 a fost deschis la Arad atelierul SEPCA. A doua zi, pe 11 mai, "
            "delegații au votat.",
            "2016-05-10/2016-05-11",
        ),
    ],
)
def test_days_are_reckoned_from_the_day_of_the_text(text: str, days: str, known: Known) -> None:
    assert read(text, known).events[0].event.date == parse(days)


def test_what_was_agreed_to_be_organised_is_not_of_last_year(known: Known) -> None:
    text = "S-a convenit organizarea, în luna octombrie, a Adunării Generale."
    months = [each.event.date.text for each in read(ROMANIAN + text, known).events]
    assert "2015-10" not in months


def test_the_association_signs_with_another_one_and_not_alone(known: Known) -> None:
    text = "SEPCA dhe MARRI nënshkruan një memorandum."
    assert {"signatory:sepca:", "signatory:marri:"} <= told(ALBANIAN + text, known)
    text = "Dokumentin e SEPCA-s e nënshkruan drejtorët."
    assert "signatory:sepca:" not in told(ALBANIAN + text, known)


@pytest.mark.parametrize(
    "text",
    [
        ROMANIAN + "Dan Popa a amintit că anul trecut au participat și polițiști din Serbia.",
        ALBANIAN + "Artan Gashi tha se verën e kaluar morën pjesë edhe kolegë nga Serbia.",
    ],
)
def test_who_took_part_in_what_was_last_year_was_not_there(text: str, known: Known) -> None:
    assert "participant:serbia:" not in told(text, known)


def test_what_a_board_decided_to_hold_is_an_event_to_come(known: Known) -> None:
    text = "E hapi Artan Gashi. Bordi vendosi që takimi të mbahet në Beograd, më 26 nëntor 2016."
    subject, *others = read(ALBANIAN + text, known).events
    assert [each.standing for each in others] == ["announced"]
    assert [each.person for each in subject.participations] == ["Artan Gashi"]


def test_a_day_and_a_town_in_front_of_the_text_are_its_dateline(known: Known) -> None:
    text = (
        "4 decembrie 2018, Skopje. Poliția moldoveană a participat astăzi la Adunarea Generală a "
        "SEPCA, organizată la Ohrid de colegii macedoneni."
    )
    event = read_text(text, known, language="ro").events[0].event
    assert (event.date.text, event.city) == ("2018-12-04", "Ohrid")


def test_the_mission_is_the_one_that_the_text_names(known: Known) -> None:
    text = (
        "Atelierul a fost sprijinit de Misiunea OSCE în Muntenegru. "
        "A vorbit șefa Misiunii OSCE, Ana Rus."
    )
    assert "speaker:osce-mission-montenegro:Ana Rus" in told(ROMANIAN + text, known)


def test_neither_who_invited_nor_whose_results_were_shown_has_a_role(known: Known) -> None:
    text = "Artan Gashi, i cili ishte i ftuar nga DCAF, foli shkurt."
    assert not {"guest:dcaf:", "host:dcaf:"} & told(ALBANIAN + text, known)
    text = "Dan Popa a prezentat experiența Serbiei."
    assert told(ROMANIAN + text, known) == {"presenter::Dan Popa"}


def test_at_whose_invitation_a_visit_was_made_is_no_guest(known: Known) -> None:
    text = (
        "La invitația Inspectoratului General al Poliției din Republica Moldova, o delegație SEPCA "
        "a efectuat la 6 iunie 2019 o vizită la Chișinău."
    )
    told = read_text(text, known).events[0].participations
    assert ("guest", "moldova-police") not in {(each.role, each.party) for each in told}


def test_a_guest_in_the_singular_is_the_last_alone(known: Known) -> None:
    text = (
        "Në asamblenë e SEPCA-s në Tiranë më 3 maj 2022 marrin pjesë edhe përfaqësues të EUROPOL, "
        "FRONTEX dhe Policia e Kosovës si e ftuar."
    )
    told = read_text(text, known).events[0].participations
    assert {each.party for each in told if each.role == "guest"} == {"kosovo-police"}


def test_the_ministry_of_a_land_is_not_that_of_the_country(known: Known) -> None:
    text = (
        "Adunarea Generală SEPCA a avut loc la 5 mai 2006 la Sinaia. Lucrările au fost sprijinite "
        "de Ministerul de Interne al Landului Baden-Württemberg."
    )
    assert read_text(text, known).events[0].participations == ()
