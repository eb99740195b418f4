"""What Albanian news and press offices tell of meetings, in the shapes in which they do."""

import pytest

from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

ASSEMBLY = "Asambleja e Përgjithshme e SEPCA-s u mbajt në Sofje, më 12 maj 2016. "


def read(text: str, known: Known) -> Draft:
    return read_text(text, known, language="sq", published=parse("2016-05-18"))


def there(sentence: str, known: Known) -> set[str]:
    return took_part(read(ASSEMBLY + sentence, known))


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Policia e Kosovës mori pjesë për herë të dytë si vëzhguese.", "observer"),
        ("Policia e Kosovës ishte e pranishme, me rolin e vëzhguesit.", "observer"),
        ("Policia e Kosovës ka marrë pjesë në cilësinë e të ftuarit nga kryesuesi.", "guest"),
        ("Kolonel Agim Dema ka përfaqësuar Policinë e Kosovës.", "participant"),
        ("Në Sofje drejtuesit kanë takuar Policinë e Kosovës.", "participant"),
    ],
)
def test_what_a_service_was_there_as(sentence: str, role: str, known: Known) -> None:
    assert any(each.startswith(f"{role}:kosovo-police:") for each in there(sentence, known))


def test_whose_taking_part_was_decided_on_was_not_there_for_that(known: Known) -> None:
    sentence = "U miratua përfshirja në të ardhmen e Kosovës dhe Serbisë me statusin e vëzhguesit."
    assert there(sentence, known) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Policia e Kosovës lufton krimin e organizuar.",
        "U fol për krimin e rëndë dhe të organizuar me policinë e Serbisë.",
        "Foli oficeri i kontaktit të Serbisë, i cili ka organizuar disa takime.",
        "Ai u priti në një sallë të organizuar pranë Policisë së Kosovës.",
    ],
)
def test_what_is_called_organised_was_organised_by_nobody(sentence: str, known: Known) -> None:
    assert not any(each.startswith("organiser:") for each in there(sentence, known))


@pytest.mark.parametrize(
    "sentence",
    [
        "Drejtori i siguroi ata se Policia e Kosovës do të jetë partnere.",
        "Drejtuesit përmendën mbështetjen e deritanishme për Policinë e Kosovës.",
        "Punimet ishin në kuadër të projektit të OSBE-së “Mbështetja e policive”.",
    ],
)
def test_the_word_for_support_is_no_supporter(sentence: str, known: Known) -> None:
    assert not any(each.startswith("supporter:") for each in there(sentence, known))


def test_whose_work_was_valued_did_not_speak(known: Known) -> None:
    sentence = "Drejtori Ilir Hoxha vlerësoi rolin e oficerit të kontaktit, z. Petrit Lala."
    assert not any("Petrit Lala" in each for each in there(sentence, known))


def test_the_police_of_a_town_are_not_those_of_the_country(known: Known) -> None:
    sentence = "Mori pjesë edhe Arben Gashi, drejtor i Policisë së Prizrenit."
    assert there(sentence, known) == {"participant::Arben Gashi"}


def test_a_rank_between_an_office_and_a_name_hides_no_office(known: Known) -> None:
    sentence = "Foli drejtori i Policisë së Shtetit, Drejtues Madhor Bilbil Mema."
    assert there(sentence, known) == {"speaker:albania-state-police:Bilbil Mema"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Drejtori i Policisë së Shtetit, Bilbil Mema, priti në takim homologun e tij, Ivo Petrov.",
        "Drejtori i Policisë së Shtetit ka pritur dhe zhvilluar një takim me drejtorin e SEPCA-s.",
        "Drejtori Bilbil Mema, gjatë qëndrimit në Sofje, ka realizuar takime për SEPCA-n.",
    ],
)
def test_receiving_somebody_is_a_visit(sentence: str, known: Known) -> None:
    event = read(sentence + " U fol për presidencën e SEPCA-s.", known).events[0].event
    assert (event.kind, event.state) == ("visit", "held")


def test_who_is_visited_at_their_seat_is_the_host(known: Known) -> None:
    text = (
        "Bilbil Mema, drejtori i Policisë së Shtetit, zhvilloi një vizitë në Drejtorinë e "
        "Përgjithshme të Policisë së Kosovës. U fol për SEPCA-n."
    )
    assert "host:kosovo-police:" in took_part(read(text, known))


def test_a_country_by_which_the_record_names_a_police_is_a_place(known: Known) -> None:
    text = "Drejtori Bilbil Mema zhvilloi një vizitë në Kosovë, ku u fol për SEPCA-n."
    assert read(text, known).events[0].event.country == "Kosovo*"


@pytest.mark.parametrize("days", ["dy ditore", "dy-ditore", "2-ditore", "dyditore"])
def test_a_duration_may_be_written_in_two_words(days: str, known: Known) -> None:
    text = f"Sot përfundoi konferenca {days} e SEPCA-s në Sofje."
    assert read(text, known).events[0].event.date == parse("2016-05-17/2016-05-18")


def test_a_row_of_offices_and_names_gives_each_their_own(known: Known) -> None:
    sentence = (
        "Në takim morën pjesë, koordinatori kombëtar i Serbisë për luftën kundër trafikimit me "
        "njerëz, Milan Vasić, koordinatorja e Shqipërisë, Elona Meta, dhe koordinatorja e "
        "Bullgarisë, Ana Petrova."
    )
    assert {
        "participant:serbia:Milan Vasić",
        "participant:albania:Elona Meta",
        "participant:bulgaria:Ana Petrova",
    } <= there(sentence, known)


@pytest.mark.parametrize(
    "sentence",
    [
        "Greqia mbështet hapjen e negociatave për Bullgarinë dhe Serbinë, teksa ka lobuar për to.",
        "Në një deklaratë zyrtare deklaron se Greqia është e gatshme.",
    ],
)
def test_what_a_state_is_for_is_no_part_in_a_meeting(sentence: str, known: Known) -> None:
    assert there(sentence, known) == set()


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("OSBE-ja e mbështeti organizimin e takimit.", "supporter:osce:"),
        ("Takimi u zhvillua me nismën dhe mbështetjen e Europolit.", "supporter:europol:"),
        ("Takimi u zhvillua me iniciativën e Europolit.", "organiser:europol:"),
        ("Policitë e Serbisë janë mbledhur në Sofje.", "participant:serbia-police:"),
    ],
)
def test_who_made_a_meeting_possible_or_came(sentence: str, role: str, known: Known) -> None:
    assert role in there(sentence, known)


def test_a_ministry_of_another_field_is_no_person(known: Known) -> None:
    sentence = "Morën pjesë përfaqësues të Policisë dhe të Ministrisë së Mirëqenies Sociale."
    assert not any("Mirëqenies" in each for each in there(sentence, known))


def test_a_meeting_is_told_without_its_day_where_the_text_says_that_it_was_held(
    known: Known,
) -> None:
    text = "Në Tiranë u mbajt takimi trepalësh i koordinatorëve të policisë me SEPCA-n."
    event = read(text, known).events[0].event
    assert (event.city, event.state, event.date.text) == ("Tirana", "held", "")


def test_a_conference_for_the_press_is_none(known: Known) -> None:
    text = (
        "Ministri Ivo Petrov priti homologun e tij Bilbil Mema në Sofje. Për SEPCA-n ata folën në "
        "një konferencë të përbashkët për media."
    )
    assert read(text, known).events[0].event.kind == "visit"


def test_what_will_be_opened_one_day_leaves_the_signing_held(known: Known) -> None:
    text = (
        "Ministri Bilbil Mema mori sot pjesë në Tiranë në nënshkrimin e protokollit të SEPCA-s "
        "ndërmjet ministrive të vendeve anëtare për themelimin e qendrës që do të hapet në Plavë."
    )
    assert read(text, known).events[0].event.state == "held"


@pytest.mark.parametrize(
    "sentence",
    [
        "Ministri Bilbil Mema mori pjesë në takimin e Bordit Drejtues të MARRI-t.",
        "Morën pjesë edhe ministrat e shteteve anëtare të Iniciativës Rajonale (MARRI).",
        "Kosova ka kryesuar me presidencën e MARRI-t.",
        "Gjatë vitit u nënshkrua një projekt i rëndësishëm me MARRI-n.",
    ],
)
def test_an_organisation_is_not_there_for_its_members(sentence: str, known: Known) -> None:
    assert not any(":marri:" in each for each in there(sentence, known))


def test_whose_presidency_the_organiser_has_is_no_organiser(known: Known) -> None:
    text = (
        "Tirana mirëpret nesër konferencën e SEPCA-s, të organizuar nga Sllovenia si vendi që mban "
        "presidencën e radhës së Bashkimit Europian."
    )
    draft = read(text, known)
    assert draft.events[0].event.city == "Tirana"
    organisers = {each for each in took_part(draft) if each.startswith("organiser:")}
    assert organisers == {"organiser:slovenia:"}


def test_the_seat_of_an_organisation_is_not_where_they_met(known: Known) -> None:
    text = "Sot u mbajt takimi i bordit të SEPCA-s, nën ombrellën e RCC-së me qendër në Sarajevë."
    assert read(text, known).events[0].event.city == ""


def test_the_border_police_of_a_row_of_states_are_none_of_these(known: Known) -> None:
    sentence = "Policia kufitare e Serbisë, Bullgarisë dhe Malit të Zi kanë mbajtur një trajnim."
    assert there(sentence, known) == set()


def test_the_police_of_both_countries_are_not_those_of_a_third(known: Known) -> None:
    text = (
        "Kosova dhe Maqedonia e Veriut nënshkruan sot një protokoll për SEPCA-n. Protokollin e "
        "nënshkruan drejtorët e policive të të dy vendeve, Agim Dema dhe Ivo Tasevski."
    )
    assert not any("albania" in each for each in took_part(read(text, known)))


def test_what_only_may_happen_leaves_a_training_held(known: Known) -> None:
    text = (
        "Policitë e Serbisë dhe Bullgarisë mbajtën në Sofje një trajnim të SEPCA-s, për çdo gjë "
        "që mund të zhvillohet në kufi."
    )
    assert read(text, known).events[0].event.state == "held"


def test_extraditions_of_today_give_no_day_to_a_conference(known: Known) -> None:
    text = (
        "Policia e Shtetit do të mirëpresë më 11-13 qershor konferencën e SEPCA-s. Vendimi për "
        "konferencën vjen pas bashkëpunimit, i cili u konkretizua me ekstradimet e sotme."
    )
    draft = read(text, known)
    assert [each.event.date.text for each in draft.events] == ["2016-06-11/2016-06-13"]


def test_the_town_in_the_heading_that_the_text_names_again_is_the_place(known: Known) -> None:
    text = (
        "Podgoricë, Mali i Zi - Takim për SEPCA-n\n\nPodgoricë\n\nDrejtori Skënder Doda mori "
        "pjesë në takimin e vendeve të Adriatikut për SEPCA-n.\n\nTë gjithë u shprehën që në "
        "kongresin në Dubrovnik (tetor 2019) të flitet për të. Gjatë takimit në Podgoricë ai foli."
    )
    assert read_text(text, known, language="sq").events[0].event.city == "Podgorica"


def test_a_guest_may_have_been_received_by_the_host(known: Known) -> None:
    text = (
        "Ambasadori Ivo Petrov është pritur sot në takim nga drejtori i Policisë së Shtetit, "
        "Bilbil Mema, në Tiranë. Palët folën për SEPCA-n."
    )
    draft = read(text, known)
    assert draft.events[0].event.kind == "visit"
    assert {"guest::Ivo Petrov", "host:albania-state-police:Bilbil Mema"} <= took_part(draft)


@pytest.mark.parametrize(
    "office",
    [
        "drejtori i Policisë së Ish Republika Jugosllave e Maqedonisë (IRJM)",
        "drejtori i policisë së ish-Republikës Jugosllave të Maqedonisë",
    ],
)
def test_the_former_yugoslav_republic_is_a_country_of_today(office: str, known: Known) -> None:
    sentence = f"Nikoqir i takimit ishte Mitko Petkov, {office}."
    assert "host:north-macedonia-police:Mitko Petkov" in there(sentence, known)


def test_what_is_mentioned_was_done_before(known: Known) -> None:
    sentence = "Ministri Bilbil Mema përmendi se Serbia ka nënshkruar protokollin me Bullgarinë."
    assert not any(each.startswith("signatory:") for each in there(sentence, known))


def test_who_is_to_hold_a_meeting_takes_part_in_it(known: Known) -> None:
    text = (
        "Bilbil Mema, drejtor i Policisë së Shtetit, do të zhvillojë nesër në Beograd një takim "
        "për SEPCA-n me homologun e tij."
    )
    draft = read(text, known)
    assert "participant:albania-state-police:Bilbil Mema" in took_part(draft)
    assert draft.events[0].event.date == parse("2016-05-19")


def test_the_prime_minister_of_a_country_is_not_of_its_police(known: Known) -> None:
    sentence = "Foli edhe kryeministri i Kosovës, Agim Dema, dhe presidenti i Interpolit, Ivo Vuk."
    assert {"speaker::Agim Dema", "speaker:interpol:Ivo Vuk"} <= there(sentence, known)


@pytest.mark.parametrize(
    ("sentence", "nobody"),
    [
        ("Takimi u mbajt nën organizimin e Europolit, me ndërmjetësimin e Interpolit.", "interpol"),
        ("Drejtorët zhvilluan një takim me ministrin në kuadër të Procesit të Berlinit.", "berlin"),
    ],
)
def test_what_a_meeting_is_a_part_of_organises_nothing(
    sentence: str, nobody: str, known: Known
) -> None:
    told = there(sentence, known)
    assert not any(nobody in each for each in told if each.startswith(("organ", "partic")))


def test_with_whom_somebody_met_did_not_say_what_they_said(known: Known) -> None:
    sentence = (
        "Ministri deklaroi se gjatë takimit me ambasadorin Ivo Petrov ka nënvizuar rëndësinë e "
        "bashkëpunimit."
    )
    assert "speaker::Ivo Petrov" not in there(sentence, known)


@pytest.mark.parametrize(
    "name",
    ["Konventa Vjetore e Shefave të Policive", "konventa e drejtuesve të policive të rajonit"],
)
def test_a_convention_of_chiefs_is_a_conference(name: str, known: Known) -> None:
    text = f"Sot në Tiranë u mbajt {name}, ku u fol për SEPCA-n."
    assert read(text, known).events[0].event.kind == "conference"


def test_the_fields_of_offices_are_no_names(known: Known) -> None:
    sentence = (
        "Foli drejtori i Arsimit Shqipe Kola. Rreshtere Sadete Dema nga Policia e Kosovës "
        "prezantoi planin e Drejtorisë së Trajnimeve Mandatore."
    )
    people = {each.rpartition(":")[2] for each in there(sentence, known)}
    assert people - {""} == {"Shqipe Kola", "Sadete Dema"}


def test_the_federation_may_be_written_with_a_short_and(known: Known) -> None:
    text = ASSEMBLY + "Shqipëria ia kaloi kryesimin Federatës së Bosnjës e Hercegovinës."
    (handover,) = read(text, known).handovers
    assert (handover.from_party, handover.to_party) == ("albania-state-police", "fbih-police")


def test_a_letter_that_recalls_an_assembly_is_about_the_one_to_come(known: Known) -> None:
    text = (
        "Ministri kërkon anëtarësimin në SEPCA\n\nPrishtinë, 7 maj 2016 - Ministri Agim Dema i ka "
        "dërguar një letër drejtorit Bilbil Mema.\n\nNë letër përmendet se Kosova ka marrë pjesë "
        "në asamblenë e Shkupit në dhjetor 2014.\n\nKërkesa pritet të shqyrtohet në Asamblenë e "
        "Përgjithshme të SEPCA-s në Banja Llukë, më 28 qershor."
    )
    first = read(text, known).events[0]
    assert (first.event.city, first.event.state) == ("Banja Luka", "announced")


def test_who_closes_a_seminar_of_their_own_organised_it(known: Known) -> None:
    text = "OSBE-ja, në partneritet me SEPCA-n, përmbylli më 11 maj në Durrës seminarin e parë."
    assert "organiser:osce:" in took_part(read(text, known))
