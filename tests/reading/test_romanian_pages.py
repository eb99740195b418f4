"""What Romanian and Moldovan pages put around their texts, and how their writers tell things."""

import pytest

from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.pages.weather import below_the_weather
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

ASSEMBLY = "Adunarea Generală a SEPCA a avut loc la Sofia, la 12 mai 2016. "


def read(text: str, known: Known, published: str = "2016-05-18") -> Draft:
    return read_text(
        text, known, language="ro", published=parse(published) if published else parse("")
    )


def told(sentence: str, known: Known) -> set[str]:
    return took_part(read(ASSEMBLY + sentence, known))


# ---- what stands around a text ---------------------------------------------------------------


@pytest.mark.parametrize(
    "above",
    [
        "11.4 C\nIași\nmarți, 7 mai 2024 - 21:08\nNo menu items!\n\n",
        "Marți,\n07.05.2024\nNoros\nAcum\n11°C\n\n",
    ],
)
def test_the_weather_and_the_clock_above_a_text_date_nothing(above: str, known: Known) -> None:
    text = above + "Luni, la Sofia, a avut loc Adunarea Generală a SEPCA. Au participat nouă state."
    event = read(text, known, published="").events[0].event
    assert (event.date.text, event.city) == ("", "Sofia")


def test_a_text_without_the_weather_begins_where_it_begins() -> None:
    assert below_the_weather("Adunarea SEPCA\n\nLa 12 mai 2016, la Sofia.") == 0


def test_the_town_of_the_weather_below_a_text_is_no_place(known: Known) -> None:
    text = (
        "La 12 mai 2016 a avut loc Adunarea Generală a SEPCA, cu participarea a nouă state.\n\n"
        "Tags\nMeteo Chișinău\n5,52\nCer senin"
    )
    assert read(text, known).events[0].event.city == ""


def test_the_last_update_of_a_page_is_no_day_of_an_event(known: Known) -> None:
    text = (
        "Adunarea Generală a SEPCA s-a desfășurat la Sofia, cu participarea a nouă state.\n\n"
        "Ultima actualizare: 19 mai 2016 - 08:37"
    )
    assert read(text, known).events[0].event.date.text == ""


def test_who_published_a_page_was_not_there(known: Known) -> None:
    text = "Adunare la Sofia\nPublicat de Dan Popa, 12 mai 2016, 21:46\n" + ASSEMBLY
    assert read(text, known).events[0].participations == ()


@pytest.mark.parametrize(
    "above",
    [
        "Comunicat de presă nr. 12 din 13.05.2016\n\n",
        "COMUNICAT DE PRESĂ din 13 mai 2016\n\n",
        "Adunare la Sofia\nVineri, 13 Mai 2016, 13:45\n",
        "Adunare la Sofia\nmai 13, 2016\n",
        "Adunare la Sofia\nScris de Redacția pe 13 mai 2016\n",
        "13.05.2016 10:12 ",
    ],
)
def test_a_release_is_dated_above_its_text(above: str, known: Known) -> None:
    text = above + "Ieri, la Sofia, a avut loc Adunarea Generală a SEPCA."
    assert read(text, known, published="").events[0].event.date == parse("2016-05-12")


@pytest.mark.parametrize(
    "below", [" /13 mai 2016/", "\n\nBiroul de presă, 13.05.2016", "\n\n© IPN 2016"]
)
def test_a_release_is_dated_below_its_text(below: str, known: Known) -> None:
    day = "ieri" if "13" in below else "la 12 mai"
    text = f"Adunarea Generală a SEPCA a avut loc {day} la Sofia, cu nouă delegații.{below}"
    assert read(text, known, published="").events[0].event.date == parse("2016-05-12")


@pytest.mark.parametrize(
    ("sentence", "month"),
    [
        ("În mai, la Sofia, a avut loc Adunarea Generală a SEPCA.", "2016-05"),
        ("Adunarea Generală a SEPCA a avut loc la Sofia. Sunt în mai multe părți.", ""),
    ],
)
def test_mai_is_a_month_where_nothing_is_more(sentence: str, month: str, known: Known) -> None:
    assert read(sentence, known, published="2016-06-03").events[0].event.date.text == month


def test_the_day_of_an_address_may_be_in_one_number(known: Known) -> None:
    text = "Marți, la Sofia, a avut loc Adunarea Generală a SEPCA."
    draft = read_text(text, known, url="https://ziar.ro/20220518/sepca")
    assert draft.events[0].event.date == parse("2022-05-17")


# ---- sentences -------------------------------------------------------------------------------


def test_a_sentence_begins_without_a_space_too(known: Known) -> None:
    there = told("A mulțumit gazdelor Dan Popa.Au participat Albania și Serbia.", known)
    assert {"participant:albania:", "participant:serbia:"} <= there


def test_the_short_form_of_a_town_ends_no_sentence(known: Known) -> None:
    text = "La 12 mai 2016, Ion Rus a participat la Reuniunea generală a SEPCA, în or. Skopje."
    event = read(text, known).events[0].event
    assert (event.kind, event.city) == ("general-assembly", "Skopje")


# ---- who was there ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Evenimentul a fost organizat în cadrul președenției SEPCA deținută de către Serbia.",
            "chair:serbia-police:",
        ),
        (
            "Ministrul sârb de interne, Dan Popa, a deschis reuniunea.",
            "speaker:mup-serbia:Dan Popa",
        ),
        ("Au participat delegați din Letonia.", "participant:Latvia:"),
        (
            "Evenimentul a reunit delegații din Bulgaria și Republica Italiană.",
            "participant:italy:",
        ),
        (
            "O delegație a Poliției Sârbe, condusă de Dan Popa, a participat la lucrări.",
            "participant:serbia-police:Dan Popa",
        ),
        (
            "A luat cuvântul Dan Popa, directorul în exercițiu al Europol.",
            "speaker:europol:Dan Popa",
        ),
        ("Dan Popa a avut, la sediul IGP, o întrevedere cu Ion Rus.", "participant::Dan Popa"),
        ("Dan Popa a avut o întrevedere cu Ion Rus.", "participant::Ion Rus"),
        ("Poliția Sârbă a primit vizita doamnei Ana Rus.", "guest::Ana Rus"),
        ("A vorbit E. S. Ion Rus, ambasadorul Poloniei.", "speaker::Ion Rus"),
        (
            "A avut loc ceremonia semnării acordului bilateral între SEPCA și CEPOL.",
            "signatory:cepol:",
        ),
        (
            "Cursul este destinat participanților care provin din state candidate la aderarea la "
            "Uniunea Europeană – Albania și Serbia.",
            "participant:serbia:",
        ),
        (
            "Au participat reprezentanți ai Albaniei și ai OIM, precum și organizații regionale "
            "relevante pentru cooperarea polițienească, respectiv SELEC.",
            "participant:selec:",
        ),
        ("Au fost prezenți reprezentanți ai Centrului SECI.", "participant:selec:"),
    ],
)
def test_a_moldovan_release_tells_who_took_part(sentence: str, expected: str, known: Known) -> None:
    assert expected in told(sentence, known)


@pytest.mark.parametrize(
    ("sentence", "never"),
    [
        ("La SELEC, organizația internațională de la București, s-a discutat.", "organiser:"),
        ("Șeful poliției a prezentat demersurile inițiate de Poliția Sârbă.", "organiser:"),
        ("Serbia este membră a Organizației Internaționale de Poliție.", "organiser:"),
        (
            "BKA a susținut activitățile SEPCA, inclusiv pe perioada Președinției sârbe.",
            "organiser:",
        ),
        ("Dan Popa a participat la cea de-a doua conferință anuală a SELEC.", "participant:selec"),
        ("S-au întrunit experți din zona UE.", "participant:European Union"),
        (
            "A vorbit Dan Popa, ambasador plenipotențiar al Serbiei în Republica Moldova.",
            ":moldova:",
        ),
        ("Prezenta acțiune este a unui proiect pentru Serbia.", "participant:"),
        ("Au fost planificate seminare organizate de comun acord cu SELEC.", "organiser:"),
        ("Reprezentanți ai opt state membre ale Uniunii Europene au participat.", "European Union"),
        ("Au discutat despre exercitarea președinției consiliului de conducere Europol.", "chair:"),
        ("S-au întâlnit șefii din Albania și Serbia: S-a discutat conducerea Europol.", "europol"),
        ("Ministrul Dan Popa a transmis o scrisoare de condoleanțe.", "Dan Popa"),
        ("Dan Popa a primit vizita la București, la sediul MAI, a doamnei Ana Rus.", "host:"),
        ("Au participat miniștri din statele Comunității Economice.", "Comunit"),
        (
            "O delegație condusă de Ion Rus, negociator pentru aderarea la Uniunea Europeană.",
            "Union",
        ),
        ("A vorbit Ana Rus, secretara de stat a Cancelariei de Stat.", "Cancelari"),
        ("A vorbit coordonatorul pentru Traficul de Ființe Umane, Dan Popa.", "Umane"),
        ("S-a vorbit despre participarea la evenimente organizate sub egida ONU.", "Nations"),
        ("În cadrul reuniunii Uniunii Europene, SELEC a organizat o vizită.", "European Union"),
        ("A vorbit șeful Secției Suport FSC, Dan Popa.", "FSC"),
        ("La eveniment a venit Excelența Sa Dan Popa.", "Excelența"),
        ("SELEC desfășoară reuniuni similare în alte state.", "organiser:"),
    ],
)
def test_what_is_spoken_of_gives_no_role(sentence: str, never: str, known: Known) -> None:
    assert not any(never in each for each in told(sentence, known))


def test_a_meeting_that_is_a_part_of_a_visit_does_not_last_as_long(known: Known) -> None:
    text = (
        "La 12 mai 2016 a avut loc, la Sofia, o vizită oficială a conducerii SEPCA. Întrevederea "
        "face parte din cadrul vizitei de lucru din perioada 10-12 mai 2016."
    )
    assert read(text, known).events[0].event.date.text == "2016-05-12"


# ---- what it was, and where ------------------------------------------------------------------


def test_a_heading_and_the_news_agree_on_what_it_was(known: Known) -> None:
    text = (
        "Semnarea acordului SEPCA\n\nLa 12 mai 2016, la Sofia, a avut loc ceremonia semnării "
        "acordului între SEPCA și CEPOL. Au urmat discuții despre cursuri de instruire."
    )
    assert read(text, known).events[0].event.kind == "signing"


def test_a_meeting_is_not_the_group_that_met_before_it(known: Known) -> None:
    text = (
        "La 12 mai 2016 a avut loc la Sofia reuniunea șefilor de poliție din SEPCA. Ședința a fost "
        "precedată de reuniunea Grupului de lucru pentru combaterea crimei organizate."
    )
    assert read(text, known).events[0].event.kind == "other"


def test_a_meeting_in_a_town_needs_no_day(known: Known) -> None:
    text = (
        "Șefii poliției din SEPCA s-au întâlnit în cadrul unei reuniuni care a avut loc la Sinaia."
    )
    event = read(text, known).events[0].event
    assert (event.kind, event.city, event.date.text) == ("other", "Sinaia", "")


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("în localitatea Leova, din Republica Moldova", ("Leova", "Moldova")),
        ("în orașul Dresda din Germania", ("Dresda", "Germany")),
        ("în or. Dresda", ("Dresda", "")),
        ("la Dresda, în Germania", ("Dresda", "Germany")),
        ("la Dresda - Germania", ("Dresda", "Germany")),
    ],
)
def test_a_town_that_is_called_one_is_a_place(
    where: str, place: tuple[str, str], known: Known
) -> None:
    text = f"La 12 mai 2016, {where}, a avut loc Adunarea Generală a SEPCA."
    event = read(text, known).events[0].event
    assert (event.city, event.country) == place


def test_the_heading_names_what_the_text_calls_a_meeting(known: Known) -> None:
    text = (
        "Vizită de lucru la SEPCA\n\nLa 12 mai 2016, conducerea SEPCA a avut o întrevedere cu "
        "experții SELEC. Oaspeții au fost informați despre cursuri de instruire."
    )
    assert read(text, known).events[0].event.kind == "visit"


def test_talks_of_two_sides_need_neither_day_nor_town(known: Known) -> None:
    text = "Președintele SEPCA, Dan Popa, a avut o întrevedere cu reprezentanții SELEC."
    draft = read(text, known)
    assert draft.events[0].event.kind == "other"
    assert "participant:selec:" in took_part(draft)


@pytest.mark.parametrize(
    ("called", "kind"),
    [
        ("Congresul SEPCA", "conference"),
        ("Convenția șefilor poliției din SEPCA", "conference"),
        ("un training specializat al SEPCA", "training"),
        ("o reuniune a funcționarilor cu statut special din SEPCA", "other"),
    ],
)
def test_what_romanian_calls_an_event(called: str, kind: str, known: Known) -> None:
    text = f"În perioada 10-12 mai 2016, la Sofia, a avut loc {called}."
    assert read(text, known).events[0].event.kind == kind


def test_what_was_spoken_of_and_is_to_come_is_no_other_event(known: Known) -> None:
    text = (
        "La 12 mai 2016, la Sofia, a avut loc o vizită a SEPCA.\n\nVizita a avut drept scop "
        "informarea instituției despre lansarea unui proiect de consolidare a sectorului de "
        "securitate, care va avea loc în perioada 20-22 mai 2016."
    )
    assert [each.event.kind for each in read(text, known).events] == ["visit"]


def test_a_presidency_in_exercise_is_no_exercise(known: Known) -> None:
    text = "La 12 mai 2016, la Sofia, a avut loc o reuniune sub președinția în exercițiu a SEPCA."
    assert read(text, known).events[0].event.kind == "other"


def test_a_memorandum_that_will_be_signed_is_a_signing_to_come(known: Known) -> None:
    text = (
        "Un memorandum între SEPCA și Ministerul de Interne de la Chișinău va fi semnat pe 26 mai "
        "2016 la Bruxelles."
    )
    event = read(text, known).events[0].event
    assert (event.kind, event.state, event.city) == ("signing", "announced", "Brussels")
