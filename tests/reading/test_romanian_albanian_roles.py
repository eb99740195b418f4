"""What Romanian and Albanian sentences make of a name, and of whom they make nothing."""

import pytest

from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

ROMANIAN = "Adunarea Generală a SEPCA a avut loc la Sofia, la 12 mai 2016. "
ALBANIAN = "Asambleja e Përgjithshme e SEPCA-s u mbajt në Sofje, më 12 maj 2016. "


def read(text: str, known: Known, *, published: str = "2016-05-18") -> Draft:
    return read_text(text, known, published=parse(published))


def told(text: str, known: Known) -> set[str]:
    return took_part(read(text, known))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Poliția Serbiei nu a trimis pe nimeni.", "absent:serbia-police:"),
        ("Lipsă a fost numai delegația Serbiei.", "absent:serbia:"),
        ("Serbia și-a anunțat absența.", "absent:serbia:"),
        ("Serbia a fost marea absentă.", "absent:serbia:"),
        ("Alături de Albania a fost prezentă, ca observatoare, Serbia.", "observer:serbia:"),
        ("Reuniunea a fost posibilă datorită DCAF.", "supporter:dcaf:"),
        ("Fondurile au fost puse la dispoziție de DCAF.", "supporter:dcaf:"),
        ("DCAF este organizatorul seminarului.", "organiser:dcaf:"),
        ("Lectori: Ana Rusu și Dan Popa.", "presenter::Dan Popa"),
        ("O prelegere despre arme a ținut Dan Popa.", "presenter::Dan Popa"),
        ("Dan Popa a dat startul lucrărilor.", "speaker::Dan Popa"),
        ("Cu statut de observator a participat DCAF.", "observer:dcaf:"),
        ("Poliția din Kosovo are doar colegi, DCAF a avut statut de observator.", "observer:dcaf:"),
        ("Ca invitat de onoare a participat DCAF.", "guest:dcaf:"),
        ("Bun venit le-a urat Dan Popa.", "speaker::Dan Popa"),
        (
            "Discuțiile l-au avut ca invitat pe el și au avut-o ca moderator pe Ana Rusu.",
            ":Ana Rusu",
        ),
        ("Ciocanul i-a fost înmânat comisarului Dan Popa.", "participant::Dan Popa"),
        ("Polițiști din Albania au răspuns prezent.", "participant:albania:"),
        (
            "Reuniunea a fost primită de Poliția Bulgariei, în parteneriat cu DCAF.",
            "organiser:dcaf:",
        ),
    ],
)
def test_a_romanian_sentence_gives_a_role(sentence: str, expected: str, known: Known) -> None:
    assert any(each.endswith(expected) for each in told(ROMANIAN + sentence, known))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Me statusin e vëzhguesit mori pjesë DCAF-i.", "observer:dcaf:"),
        (
            "Në cilësinë e vëzhguesit ishte e pranishme Policia e Kosovës.",
            "observer:kosovo-police:",
        ),
        ("DCAF-i kishte statusin e vëzhguesit.", "observer:dcaf:"),
        ("Si mysafir mori pjesë DCAF-i.", "guest:dcaf:"),
        ("Mbështetës: DCAF-i.", "supporter:dcaf:"),
        ("Aktiviteti u mundësua falë DCAF-it.", "supporter:dcaf:"),
        ("Serbia nuk ishte e përfaqësuar.", "absent:serbia:"),
        ("I vetmi mungues ishte Serbia.", "absent:serbia:"),
        ("Serbia nuk iu përgjigj ftesës.", "absent:serbia:"),
        ("Artan Gashi e anuloi pjesëmarrjen.", "absent::Artan Gashi"),
        ("Nismëtar i takimit ishte DCAF-i.", "organiser:dcaf:"),
        ("Takimin e ndihmoi DCAF-i.", "supporter:dcaf:"),
        ("Takimi u mbajt falë DCAF-it.", "supporter:dcaf:"),
        ("Trajnues: Ilir Rama dhe Artan Gashi.", "presenter::Artan Gashi"),
        ("Ligjëroi Artan Gashi.", "presenter::Artan Gashi"),
        ("Folën Ilir Rama, Artan Gashi dhe të tjerë.", "speaker::Artan Gashi"),
        ("Nënshkrimin e vuri Artan Gashi.", "signatory::Artan Gashi"),
        ("Serbia ishte e ftuar speciale.", "guest:serbia:"),
        ("Delegacionin serb e kryesonte Artan Gashi.", "participant::Artan Gashi"),
        ("Krahas tij ishin Ilir Rama dhe Artan Gashi.", "participant::Artan Gashi"),
        ("Nga Serbia erdhi Artan Gashi.", "participant::Artan Gashi"),
        ("Ilir Rama dhe Artan Gashi bashkëkryesuan punimet.", "chair::Artan Gashi"),
        ("Policia e Serbisë e përcolli takimin nga larg.", "participant:serbia-police:"),
        ("Policia e Serbisë organizoi nga data 3 një kurs.", "organiser:serbia-police:"),
    ],
)
def test_an_albanian_sentence_gives_a_role(sentence: str, expected: str, known: Known) -> None:
    assert any(each.endswith(expected) for each in told(ALBANIAN + sentence, known))


@pytest.mark.parametrize(
    "text",
    [
        ROMANIAN + "Purtătorul de cuvânt al poliției, Dan Popa, a precizat că totul e bine.",
        ROMANIAN + "Dan Popa, purtător de cuvânt al poliției, a declarat că totul e bine.",
        ROMANIAN + "Participanții au analizat metodologia Poliției Serbiei.",
        ALBANIAN + "Zëdhënësi i policisë, Artan Gashi, tha se kursi do të përsëritet.",
        ALBANIAN + "Erdhën nga Shqipëria, por jo edhe nga Serbia.",
        ALBANIAN + "Ishte Ilir Rama, i cili përfaqësoi drejtorin Artan Gashi.",
    ],
)
def test_whom_a_sentence_only_speaks_of_was_not_there(text: str, known: Known) -> None:
    there = told(text, known)
    assert not [each for each in there if each.endswith(("Popa", "Gashi")) or "serbia" in each]


def test_who_was_called_away_did_not_speak(known: Known) -> None:
    text = "Prokurori Artan Gashi, i njoftuar për një rast urgjent, nuk ishte i pranishëm."
    assert "speaker::Artan Gashi" not in told(ALBANIAN + text, known)


def test_whoever_helps_the_host_is_no_host(known: Known) -> None:
    text = "Reuniunea a fost găzduită de Poliția Bulgariei, în parteneriat cu DCAF."
    assert "host:dcaf:" not in told(ROMANIAN + text, known)


def test_the_association_signs_nothing_at_the_margins_of_its_conference(known: Known) -> None:
    text = (
        "Un protocol a fost semnat marți, la București, în marja conferinței SEPCA, de inspectorul "
        "general Dan Popa și de omologul său kosovar, Artan Gashi."
    )
    draft = read(text, known)
    assert (draft.events[0].event.kind, draft.events[0].event.date.text) == (
        "signing",
        "2016-05-17",
    )
    assert "signatory:sepca:" not in took_part(draft)


def test_in_a_programme_one_opens_another_leads_and_a_third_presents(known: Known) -> None:
    text = (
        "PROGRAMI I ASAMBLESË SË PËRGJITHSHME TË SEPCA-s\nBerat, 24 qershor 2025\n\n"
        "10:00 Hapja: Artan Gashi\n11:30 Raporti - Ilir Rama\n"
        "12:30 Paneli I. Drejton: Blerta Rama\n"
    )
    assert took_part(read_text(text, known)) >= {
        "speaker::Artan Gashi",
        "presenter::Ilir Rama",
        "chair::Blerta Rama",
    }


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Shoqata SEPCA dhe MARRI nënshkruan të martën, në Tiranë, një memorandum.", "signing"),
        ("Predarea mandatului SEPCA către Serbia a avut loc ieri, la Sofia.", "ceremony"),
    ],
)
def test_what_was_done_there_is_what_it_is_called(text: str, kind: str, known: Known) -> None:
    assert read(text, known).events[0].event.kind == kind


def test_the_meeting_before_this_is_one_of_its_kind(known: Known) -> None:
    text = "Precedenta reuniune s-a desfășurat la Varna, pe 18 februarie 2016."
    found = [
        (each.standing, each.event.kind, each.event.date.text)
        for each in read(ROMANIAN + text, known).events
    ]
    assert ("background", "general-assembly", "2016-02-18") in found


def test_what_those_who_apply_have_to_do_is_no_event(known: Known) -> None:
    text = (
        "Atelierul SEPCA va avea loc la Arad, pe 11 martie 2025.\n\n"
        "Înscrierile la atelier se primesc până la 28 februarie 2025."
    )
    assert [each.event.date.text for each in read_text(text, known).events] == ["2025-03-11"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ROMANIAN + "Au venit toți, mai puțin cel din Serbia.", "absent:serbia:"),
        (ALBANIAN + "Erdhën të gjithë, me përjashtim të Serbisë.", "absent:serbia:"),
        (ALBANIAN + "Mali i Zi dhe Serbia raportuan për rastet e fundit.", "participant:serbia:"),
        (ALBANIAN + "Takimin e bashkëfinancuan DCAF-i dhe SELEC-u.", "supporter:selec:"),
    ],
)
def test_all_but_one_were_there(text: str, expected: str, known: Known) -> None:
    assert expected in told(text, known)


def test_a_town_is_no_acronym_in_a_case(known: Known) -> None:
    text = "Foli kryetari i Komunës së Ohrit, Artan Gashi. Foli edhe OHR-i."
    there = told(ALBANIAN + text, known)
    assert not any("High Representative" in each for each in there if "Gashi" in each)


def test_a_day_behind_while_is_of_what_follows(known: Known) -> None:
    text = (
        "În mai a avut loc Adunarea Generală, iar în octombrie, la Varna, s-a întrunit grupul de "
        "lucru."
    )
    found = [
        (each.event.kind, each.event.date.text) for each in read(ROMANIAN + text, known).events
    ]
    assert ("general-assembly", "2015-10") not in found


def test_behind_a_plan_in_a_clause_the_text_goes_on_with_its_own_event(known: Known) -> None:
    text = (
        "Drejtori i Policisë së Shqipërisë, Artan Gashi, vizitoi të martën Podgoricën. Në "
        "qendër të bisedimeve ishte rendi i punës së Asamblesë së SEPCA-s, që do të mbahet "
        "në Tivat më 21 qershor. Gashi u shoqërua nga ambasadori Ilir Rama."
    )
    assert any(each.endswith(":Ilir Rama") for each in told(text, known))


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("La 12 mai 2016, la Rădăuți, s-a ținut un curs SEPCA.", "Rădăuți"),
        ("Më 12 maj 2016, Kuçova priti një kurs të SEPCA-s.", "Kuçovë"),
        ("La 12 mai 2016, Sinaia a primit participanții la seminarul SEPCA.", "Sinaia"),
    ],
)
def test_a_smaller_town_is_a_place(text: str, city: str, known: Known) -> None:
    assert read(text, known).events[0].event.city == city


def test_two_days_end_where_somebody_stood_at_their_end(known: Known) -> None:
    text = (
        "Șefii polițiilor au votat ieri, la Sofia, "
        "la capătul unei Adunări Generale SEPCA de două zile."
    )
    assert read(text, known).events[0].event.date == parse("2016-05-16/2016-05-17")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ALBANIAN + "Kursin e ndoqën policë kufitarë nga Serbia.", "participant:serbia:"),
        (ALBANIAN + "Serbia njoftoi se nuk do të vijë.", "absent:serbia:"),
        (ALBANIAN + "Mysafirë të Asamblesë ishin DCAF-i dhe Serbia.", "guest:serbia:"),
        (ALBANIAN + "Organizimi: DCAF-i.", "organiser:dcaf:"),
        (ROMANIAN + "A urmat semnarea memorandumului dintre DCAF și SELEC.", "signatory:selec:"),
        (ROMANIAN + "Serbia a anunțat că nu poate veni.", "absent:serbia:"),
    ],
)
def test_more_is_told_of_those_from_abroad(text: str, expected: str, known: Known) -> None:
    assert expected in told(text, known)


def test_a_verb_behind_a_semicolon_is_of_whoever_follows(known: Known) -> None:
    text = "Takimin e hapi Artan Gashi; ligjëroi Ilir Rama."
    assert "presenter::Artan Gashi" not in told(ALBANIAN + text, known)


def test_the_last_of_two_days_ends_them(known: Known) -> None:
    text = (
        "Marți, în ultima dintre cele două zile ale Adunării Generale SEPCA, la Sofia, s-a votat."
    )
    assert read(text, known).events[0].event.date == parse("2016-05-16/2016-05-17")


def test_an_event_that_is_only_recalled_in_a_quotation_is_not_of_the_news(known: Known) -> None:
    text = (
        "Poliția de Frontieră a confiscat sâmbătă 40 de pistoale, cu ajutorul rețelei SEPCA. "
        "„Contactele făcute la atelierul de la Sofia și-au dovedit utilitatea”, a declarat el."
    )
    assert not [each for each in read(text, known).events if each.standing == "subject"]
