"""What was held, where, and who is only spoken of, as Romanian and Albanian releases tell it."""

import pytest

from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

ROMANIAN = "Adunarea Generală a SEPCA a avut loc la Sofia, la 12 mai 2016. "
ALBANIAN = "Asambleja e Përgjithshme e SEPCA-s u mbajt në Sofje, më 12 maj 2016. "


def read(text: str, known: Known) -> Draft:
    return read_text(text, known, language="ro", published=parse("2016-05-18"))


def told(text: str, known: Known) -> set[str]:
    return took_part(read(text, known))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Exercițiul a fost urmărit din tribună de șeful poliției sârbe, Dan Popa.",
            "participant:serbia-police:Dan Popa",
        ),
        (
            "Reuniunea a fost condusă de Dan Popa, în calitate de director al poliției sârbe.",
            "chair:serbia-police:Dan Popa",
        ),
        (
            "Premiul i-a fost înmânat Anei de către directorul poliției sârbe, Dan Popa.",
            "participant:serbia-police:Dan Popa",
        ),
        ("Banii au venit de la DCAF.", "supporter:dcaf:"),
        ("La microfon s-au succedat Dan Popa și Ion Rus.", "speaker::Ion Rus"),
        ("Și-au dat întâlnire șefii poliției Dan Popa și Ion Rus.", "participant::Ion Rus"),
        ("Poliția Română, cu un an înainte, derulează seminarul.", "organiser:romania-police:"),
        (
            "Grupul are următoarea componență:\n– Dan Popa, Serbia;\n– Ion Rus, Albania.",
            "participant:serbia:Dan Popa",
        ),
        ("Au predat Dan Popa (CEPOL) și Ion Rus.", "presenter:cepol:Dan Popa"),
        ("Reuniunea a fost inițiată de partea bulgară.", "organiser:bulgaria:"),
        (
            "Din partea Secretariatului SELEC a luat cuvântul Dan Popa.",
            "speaker:selec:Dan Popa",
        ),
        ("Serbia și Albania, care nu sunt membre, au asistat ca invitate.", "guest:albania:"),
        ("A vorbit Ion Rus, în lipsa șefului poliției, Dan Popa.", "absent::Dan Popa"),
    ],
)
def test_a_romanian_release_tells_who_took_part(sentence: str, expected: str, known: Known) -> None:
    assert expected in told(ROMANIAN + sentence, known)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Në operacion u përfshinë Policia e Kosovës dhe ajo e Serbisë.", "participant:serbia"),
        ("Europoli dërgoi dy analistë.", "participant:europol:"),
        ("Policia e Serbisë kishte dërguar komisaren Elsa Strand.", "participant:serbia-police:"),
        ("Në ditën e parë referuan Artan Gashi dhe Elsa Strand.", "presenter::Artan Gashi"),
        ("DCAF-i vuri në dispozicion një helikopter.", "supporter:dcaf:"),
        ("Kurora vendosën drejtori Artan Gashi dhe Elsa Strand.", "participant::Artan Gashi"),
        ("Kryesimin e mori Artan Gashi.", "chair::Artan Gashi"),
        ("Përfaqësuesja rumune Elsa Strand propozoi një datë.", "speaker:romania"),
        ("Rrjeti WPON mbajti në Sofje një punëtori.", "organiser:wpon:"),
        ("Lehtësues të punimeve ishin Artan Gashi dhe Elsa Strand.", "presenter::Artan Gashi"),
        ("Ndër mysafirët ishte ambasadorja Elsa Strand.", "participant::Elsa Strand"),
        ("Çelësin e dorëzoi drejtori Artan Gashi.", "participant::Artan Gashi"),
    ],
)
def test_an_albanian_release_tells_who_took_part(
    sentence: str, expected: str, known: Known
) -> None:
    assert any(each.startswith(expected) for each in told(ALBANIAN + sentence, known))


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        (
            ALBANIAN + "Mungoi ish-drejtori i policisë malazeze, Artan Gashi.",
            "absent:montenegro-police:Artan Gashi",
        ),
        (
            ALBANIAN + "Takimi u financua nga Ministria e Punëve të Jashtme e Norvegjisë.",
            "supporter:Norway:",
        ),
        (
            ROMANIAN + "A fost finanțată de Ministerul Afacerilor Externe al Norvegiei.",
            "supporter:Norway:",
        ),
        (
            ROMANIAN + "Din delegația moldovenească au făcut parte Dan Popa și Ion Rus.",
            "participant:moldova:",
        ),
        (ROMANIAN + "Au asistat ministrul de interne al Serbiei și alții.", "participant:serbia:"),
        (
            ALBANIAN + "U fol për mundësinë e pjesëmarrjes së Serbisë në takime si vëzhguese.",
            "observer:serbia:",
        ),
        (
            ALBANIAN + "Çmimin, për Artan Gashin, e pranoi atasheja Elsa Strand.",
            "participant::Artan Gashin",
        ),
        (ALBANIAN + "Ishin edhe familjarët e komisarit Artan Gashi.", "participant::Artan Gashi"),
        (ALBANIAN + "Serbia dhe Artan Gashi dërguan kurora.", "participant::Artan Gashi"),
        (
            ALBANIAN + "Foli drejtori malazez, Artan Gashi, ndërsa kryesimin e mori Elsa Strand.",
            "chair:montenegro-police:",
        ),
    ],
)
def test_who_is_only_spoken_of_took_no_part(text: str, nobody: str, known: Known) -> None:
    assert nobody not in told(text, known)


def test_what_a_memorandum_provides_for_is_not_what_was_held(known: Known) -> None:
    text = (
        "La 12 mai 2016, la Sofia, a fost semnat memorandumul dintre SEPCA și DCAF. "
        "Memorandumul prevede organizarea de cursuri comune."
    )
    assert read(text, known).events[0].event.kind == "signing"


def test_a_dateline_with_the_days_of_an_event_tells_where_it_was(known: Known) -> None:
    text = "Sofje, 12-13 maj 2016 - Delegacioni rumun mori pjesë në Asamblenë e SEPCA-s."
    assert read(text, known).events[0].event.city == "Sofia"


@pytest.mark.parametrize(
    ("place", "city"),
    [("a vorbit șeful SELEC de la București", ""), ("la sediul SELEC din București", "Bucharest")],
)
def test_an_initiative_has_a_seat_and_only_what_is_held_there_is_there(
    place: str, city: str, known: Known
) -> None:
    text = f"La 12 mai 2016 a avut loc, {place}, Adunarea Generală a SEPCA."
    assert read(text, known).events[0].event.city == city


def test_the_association_in_the_genitive_is_not_its_own_story(known: Known) -> None:
    text = (
        "Podgoricë, 22 dhjetor 2021\n\nNë një ceremoni të mbajtur dje Mali i Zi ia dorëzoi "
        "kryesimin e Asociacionit SEPCA Rumanisë.\n\nKështu tha drejtori Artan Gashi."
    )
    assert read(text, known).events[0].event.date.text == "2021-12-21"


def test_changes_of_a_statute_are_a_topic_of_a_meeting(known: Known) -> None:
    text = ROMANIAN + "S-a discutat modificarea Statutului, adoptat în unanimitate."
    assert "statute" in {topic.key for topic in read(text, known).events[0].topics}


def test_a_past_post_abroad_is_no_place_of_a_training(known: Known) -> None:
    text = "La 12 mai 2016 a avut loc un curs SEPCA. A predat Dan Popa, fost ofițer la Haga."
    assert not read(text, known).events[0].event.city


def test_the_line_with_which_an_agency_ends_tells_its_day(known: Known) -> None:
    text = (
        "Tryezë për policimin\n\nNë shkollën policore u mbajt dje një tryezë e SEPCA-s për "
        "policimin në komunitet.\n\nHyrjen e bëri Artan Gashi.\n\nTetovë, 24 prill 2019, INA"
    )
    draft = read_text(text, known, language="sq")
    assert draft.events[0].event.date.text == "2019-04-23"


def test_the_signing_of_two_who_met_at_an_assembly_is_no_assembly(known: Known) -> None:
    text = (
        "Marrëveshja u firmos më 12 maj 2016 në Sofje. Artan Gashi dhe Elsa Strand u njohën në "
        "Asamblenë e SEPCA-s në Budva, tre vjet më parë."
    )
    assert read(text, known).events[0].event.kind == "signing"


def test_a_mandate_was_not_handed_over_on_the_day_on_which_it_begins(known: Known) -> None:
    text = (
        "Poliția Moldovei a găzduit, la 12 decembrie 2019, la Chișinău, ceremonia de încheiere a "
        "președinției SEPCA. Drapelul asociației a fost încredințat directorului poliției sârbe, "
        "Dan Popa, care își începe mandatul la 1 ianuarie."
    )
    assert "2020-01-01" not in [each.date.text for each in read(text, known).handovers]


def test_the_day_on_which_it_will_end_is_not_its_day(known: Known) -> None:
    text = "Ședința SEPCA de la Sofia a început luni și se va încheia miercuri, 18 mai 2016."
    assert read_text(text, known, language="ro").events[0].event.date.text != "2016-05-18"


def test_a_group_of_experts_is_a_working_group(known: Known) -> None:
    text = "Grupi i ekspertëve të SEPCA-s zhvilloi më 12 maj 2016, në Sofje, takimin e tij."
    assert read(text, known).events[0].event.kind == "working-group"


def test_chairing_a_meeting_is_no_handover(known: Known) -> None:
    text = (
        ALBANIAN + "Takimin e çeli drejtori i policisë malazeze, Artan Gashi, ndërsa kryesimin e "
        "mori Elsa Strand nga Policia e Serbisë."
    )
    assert not read(text, known).handovers
