"""What ordinary Romanian and Albanian news tells, and what only looks like a fact in it."""

import pytest

from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

ROMANIAN = "Adunarea Generală a SEPCA a avut loc la Sofia, la 12 mai 2016. "
ALBANIAN = "Asambleja e Përgjithshme e SEPCA-s u mbajt në Sofje, më 12 maj 2016. "


def read(text: str, known: Known) -> Draft:
    return read_text(text, known, published=parse("2016-05-18"))


def names(text: str, known: Known) -> set[str]:
    return {each.person for each in read(text, known).events[0].participations if each.person}


@pytest.mark.parametrize(
    "sentence",
    [
        "A vorbit șeful IPJ Timiș, comisar-șef Aurel Pop.",
        "Comisarul-șef Aurel Pop a vizitat Școala de Agenți de Poliție „Vasile Lascăr”.",
    ],
)
def test_a_county_and_a_name_in_quotes_are_no_persons(sentence: str, known: Known) -> None:
    assert names(ROMANIAN + sentence, known) == {"Aurel Pop"}


def test_the_director_of_the_police_academy_is_not_the_police(known: Known) -> None:
    there = took_part(read(ALBANIAN + "Foli drejtori i Akademisë së Policisë, Bilbil Mema.", known))
    assert "speaker::Bilbil Mema" in there


def test_those_who_are_expected_from_somewhere_host_nothing(known: Known) -> None:
    text = (
        "Asambleja e Përgjithshme e SEPCA-s do të mbahet në Tiranë më 26 maj 2016. "
        "Delegacione pritet të vijnë nga Bullgaria dhe Serbia."
    )
    there = took_part(read(text, known))
    assert {"participant:bulgaria:", "participant:serbia:"} <= there
    assert not any(each.startswith("host:") for each in there)


def test_one_proposed_as_an_observer_does_not_observe(known: Known) -> None:
    text = ALBANIAN + "U diskutua propozimi që Ukraina të pranohet si vëzhguese."
    assert not any("Ukraine" in each for each in took_part(read(text, known)))


def test_a_police_directorate_is_not_the_police_of_albania(known: Known) -> None:
    text = (
        "Bordi Ekzekutiv i SEPCA-s u mblodh më 9 maj 2016 në Podgoricë, me përfaqësues nga "
        "Shqipëria. Mbledhjen e drejtoi Luka Vuk, drejtor i Drejtorisë së Policisë."
    )
    assert "chair::Luka Vuk" in took_part(read(text, known))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("La 12 mai 2016, la Iași, Ion Pop s-a întâlnit cu o delegație a SEPCA.", "visit"),
        ("Drejtori Ilir Hoxha priti më 12 maj 2016 në një takim koordinatorin e SEPCA-s.", "visit"),
        (
            "Shefat e policive nënshkruan më 12 maj 2016 në Tiranë një protokoll të SEPCA-s.",
            "signing",
        ),
        (
            "Drejtori dhe këshilltari i SEPCA-s u takuan më 12 maj 2016 në Tiranë në një takim. "
            "Ata diskutuan për trajnimin e policeve.",
            "other",
        ),
        (
            "Ion Pop, aflat într-o vizită la Sofia, a vorbit la 12 mai 2016 la Adunarea Generală "
            "a SEPCA.",
            "general-assembly",
        ),
    ],
)
def test_the_kind_is_of_what_was_held(text: str, kind: str, known: Known) -> None:
    assert read(text, known).events[0].event.kind == kind


def test_the_length_of_a_visit_is_not_that_of_the_signing_in_it(known: Known) -> None:
    text = (
        "Shefat e policive nënshkruan më 12 maj 2016 në Tiranë një protokoll të SEPCA-s. "
        "Nënshkrimi u bë në kuadër të vizitës dyditore të delegacionit."
    )
    assert read(text, known).events[0].event.date.text == "2016-05-12"


def test_an_opening_ceremony_is_no_event_of_its_own(known: Known) -> None:
    text = (
        "Academia va organiza la 23 mai 2016, la București, un curs al SEPCA. "
        "La festivitatea de deschidere, programată pentru miercuri, va vorbi Ion Pop."
    )
    assert [each.event.kind for each in read(text, known).events] == ["training"]


def test_the_presidency_is_taken_over_from_the_other_side(known: Known) -> None:
    text = ROMANIAN + "Poliția Română a preluat din partea Albaniei președinția SEPCA."
    (handover,) = read(text, known).handovers
    assert (handover.from_party, handover.to_party) == ("albania-state-police", "romania-police")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Reuniunea a avut loc cu sprijinul CEPOL și al SEPCA.", "supporter:cepol:"),
        ("Au predat Paul van den Berg și Ion Rus.", "presenter::Paul van den Berg"),
        (
            "Din partea SELEC și-a anunțat prezența inspectorul Davor Perić.",
            "participant:selec:Davor Perić",
        ),
    ],
)
def test_romanian_news_tells_who_took_part(sentence: str, expected: str, known: Known) -> None:
    assert expected in took_part(read(ROMANIAN + sentence, known))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Prezantime bëjnë ekspertë nga Europoli.", "presenter:europol:"),
        ("Kroacia do të jetë e pranishme si vëzhguese.", "observer:croatia:"),
        ("SEESAC-u dhe CEPOL-i mbështesin aktivitetin.", "supporter:undp-seesac:"),
        ("Foli kryesekretari bullgar Ivaylo Ivanov.", "speaker::Ivaylo Ivanov"),
        (
            "Foli Ilir Hoxha, i shoqëruar nga drejtori i Drejtorisë për Bashkëpunim "
            "Ndërkombëtar, Veton Elshani.",
            "participant::Veton Elshani",
        ),
        ("Morën pjesë përfaqësues nga Republika Sërpska.", "participant:rs-police:"),
    ],
)
def test_albanian_news_tells_who_took_part(sentence: str, expected: str, known: Known) -> None:
    assert expected in took_part(read(ALBANIAN + sentence, known))


@pytest.mark.parametrize(
    "about", ["radicalizarea în mediul online", "radicalizarea online", "exploatarea online"]
)
def test_what_is_done_online_is_no_place(about: str, known: Known) -> None:
    text = f"Un seminar SEPCA despre {about} a avut loc la Craiova, la 12 mai 2016."
    event = read(text, known).events[0].event
    assert (event.city, event.online) == ("Craiova", False)
