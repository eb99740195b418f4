"""Who took part, and when, as Romanian and Albanian sentences tell it."""

import pytest

from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.text import read_text

ROMANIAN = "Adunarea Generală a SEPCA a avut loc la Sofia, la 12 mai 2016. "
ALBANIAN = "Asambleja e Përgjithshme e SEPCA-s u mbajt në Sofje, më 12 maj 2016. "


def read(text: str, known: Known, *, published: str = "2016-05-18") -> Draft:
    language = "ro" if text.startswith("A") and " la " in text else "sq"
    return read_text(text, known, language=language, published=parse(published))


def told(text: str, known: Known) -> set[str]:
    """Role, party and person of everybody who took part in the subject of a text."""
    there = read(text, known).events[0].participations
    return {f"{each.role}:{each.party}:{each.person}" for each in there if each.role != "mentioned"}


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
        ("Ishin të pranishëm drejtues nga Serbia dhe Kosova.", "participant:kosovo-police:"),
        ("Takimin e mikpriti Policia e Bullgarisë.", "host:bulgaria-police:"),
        ("Foli Sanja Shumonja.", "speaker::sanja-sumonja"),
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
    ],
)
def test_days_are_reckoned_from_the_day_of_the_text(text: str, days: str, known: Known) -> None:
    assert read(text, known).events[0].event.date == parse(days)
