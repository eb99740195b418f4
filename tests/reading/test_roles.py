"""What somebody was at an event is read from the words beside the name, and from nothing else."""

import re

import pytest

from sepca_cli.names import fold
from sepca_cli.reading.roles.cues import Name
from sepca_cli.reading.roles.roles import roles_in


def told(sentence: str) -> dict[str, set[str]]:
    """The roles of the names in [brackets], of persons in {braces}."""
    text = ""
    names: list[Name] = []
    for piece in re.split(r"(\[[^\]]*\]|\{[^}]*\})", sentence):
        folded = fold(piece)
        if piece[:1] in ("[", "{"):
            folded = folded[1:-1]
            names.append(Name(len(text), len(text) + len(folded), len(names), piece[0] == "{"))
        text += folded
    given: dict[str, set[str]] = {}
    for role in roles_in(text, names):
        name = names[role.number]
        given.setdefault(text[name.start : name.end], set()).add(
            f"{role.role} announced" if role.announced else role.role
        )
    return given


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("It was hosted by the [PDM] with the support of [OSM].", "pdm host, osm supporter"),
        ("[SEPCA], chaired by [MNE], met; the hosts were [A].", "mne chair, a host"),
        ("Participants include representatives from [A], [B] and [C].", "a b c participant"),
        ("Representatives of [A] and [B] took part.", "a b participant"),
        ("The [A], [B] and the [C] will make presentations.", "a b c presenter announced"),
        ("[A] took part as an observer.", "a observer"),
        ("Opening the conference, {Leirtroe} said that.", "leirtroe speaker"),
        ("The opening session was chaired by the Dean, {A}.", "a chair"),
        ("{Ana} reported on the past year, and {Bo} on the next.", "ana bo quoted"),
        ("Present were [Ana], [Bo] (observer) and [C].", "ana c participant, bo observer"),
        ("[Ana] teamed up with [Bo] to stage it.", "ana bo organiser"),
        ("Panels were moderated by {Ana} and {Bo}.", "ana bo chair"),
        ("[Ana] kindly paid for the dinner.", "ana supporter"),
        ("The delegation of [Ana] was not able to join.", "ana absent"),
        (
            "The [GCSP] ran its third course for them, in partnership with [fedpol].",
            "gcsp fedpol organiser",
        ),
        ("{Ana} was a special guest.", "ana guest"),
        ("The coordinator from [A] has not come.", "a absent"),
        ("It was supported financially by [A].", "a supporter"),
        ("{Ana} was among the speakers at the ceremony.", "ana speaker"),
        ("Those connected were {Ana}, {Bo} and [C].", "ana bo c participant"),
        ("They met at [CEPOL]'s headquarters.", "cepol host"),
        ("The seats of [A] and of [B] remained empty.", "a b absent"),
        ("It was presented by {Ana} and [Ico], to {Cyd}.", "ana ico presenter"),
        ("They were instructed in the use of the kits by {Ana}.", "ana presenter"),
        ("At the meeting also assisted {Ana} and {Bo}.", "ana bo participant"),
        ("In the end {Ana} and {Bo} put their signatures to it.", "ana bo signatory"),
        (
            "After a welcome from {Ana} and from Col {Bo}, {Cy} gave a lecture.",
            "ana bo speaker, cy presenter",
        ),
        ("{Ana} opened the meeting together with {Bo}.", "ana bo speaker"),
        ("Taking the floor were {Ana}, {Bo} from Bar, and {Cy}.", "ana bo cy speaker"),
        ("Such a presentation made {Ana}.", "ana presenter"),
        ("{Ana}, formerly with the [BKA], spoke on it.", "ana quoted"),
        ("Minister {Ana} has received today, in the Palace, the guests.", "ana host, ana seen"),
        ("The guests were then received by {Ana}.", "ana host"),
        ("Papers were read by {Ana}.", "ana presenter"),
        ("The cheque was received on behalf of the network by {Ana}.", "ana seen"),
        ("The meeting was opened on Monday in Tirana by {A}.", "a speaker"),
        ("{A} reiterated that, and {B} will welcome them.", "a quoted, b speaker announced"),
        ("{A} gave the participants an overview.", "a presenter"),
        ("The closing remarks were made by {A}.", "a speaker"),
        ('"Good", underlined {A}.', "a quoted"),
        ("The memorandum was signed by {A} and {B}.", "a b signatory"),
        ("The meeting was paid for by [A]; [B] picked up the bill.", "a b supporter"),
        ("Other services at the table included [A], [B] and [C].", "a b c participant"),
        ("[A] was represented by its adviser.", "a participant"),
        ("[A] was unable to send a delegate.", "a absent"),
        ("[A] and [B] attended, as well as [C] as guests.", "a b participant, c guest"),
        ("Sixteen negotiators representing [A] and [B] listened.", "a b participant"),
        ("The tutors were provided by [A].", "a presenter"),
        ("The course was put on by [A] and [B].", "a b organiser"),
        ("The assembly gathered police chiefs from [A] and [B].", "a b participant"),
        ("Present: [A] (1), [B] (2); Guests: [C]", "a b participant, c guest"),
        ("Domaćin skupa bila je [UPCG].", "upcg host"),
        ("Skup je održan u organizaciji [A], a uz podršku [B].", "a organiser, b supporter"),
        ("Učestvovali su predstavnici [A], [B] i [C].", "a b c participant"),
        ("Predstavnici [A] i [B] učestvovali su na skupštini.", "a b participant"),
        ("Skupštinu je otvorio {Stefanović}.", "stefanovic speaker"),
        ("{Ćulum} je izjavio da je saradnja dobra.", "culum quoted"),
        ("Prisutni su bili i predstavnici [INTERPOL]-a.", "interpol participant"),
        ("U svojstvu posmatrača bili su predstavnici [K].", "k observer"),
        ("{A} ističe da je saradnja dobra.", "a quoted"),
        ("Kako je naglasio {A}, granica nije zid.", "a quoted"),
        ("{A} je, kako kaže, zadovoljan, a {B} pojasnila da nije.", "a b quoted"),
        ("Prema riječima {A}, rezultati su dobri.", "a quoted"),
        ("{A} je čestitao {B} i poručio da će doći.", "a quoted"),
        ("Učesnicima će se obratiti {A} i {B}.", "a b speaker announced"),
        ("Uvodnu riječ uputila je {A}.", "a speaker"),
        ("Sastankom je predsjedala {A}.", "a chair"),
        ("{A} bio je danas, 6. listopada 2025., domaćin sastanka.", "a host"),
        ("Obuka je realizovana u saradnji sa [A].", "a organiser"),
        ("Kurs su organizovale [A] i [B], a pomogla ga je [C].", "a b organiser, c supporter"),
        ("Podršku sjednici pružila je [A].", "a supporter"),
        ("Obuku je pohađalo 24 policajca iz [A], [B] i [C].", "a b c participant"),
        ("U Skoplju su, osim direktora, bili i {A} i {B}.", "a b participant"),
        ("Sastao se sa {A} i razgovarao sa {B}.", "a b participant"),
        ("Nazočili su čelnici [A], koja predsjeda, [B] i [C].", "a b c participant, a chair"),
        ("Kao posmatrač, seminar je pratio i {A}.", "a observer"),
        ("Predstavnici [A] i [B] imali su status posmatrača.", "a b observer"),
        ("Kao gosti su prisustvovali {A} i {B}.", "a b guest"),
        ("[A] i [B] opravdali su izostanak.", "a b absent"),
        ("Izvinjenje su uputili predstavnici [A] i [B].", "a b absent"),
        ("Kolege iz [A] zbog drugih obaveza nisu mogle doputovati.", "a absent"),
        ("[A] nije imala predstavnike.", "a absent"),
        ("[A] nijesu prisustvovali.", "a absent"),
        ("Pozivu se nisu odazvali predstavnici [A].", "a absent"),
        ("Sjednicom je ravnala {X}.", "x chair"),
        ("Radionice su vodile instruktorke iz [A].", "a presenter"),
        (
            "Nazočili su stručnjaci iz [A] i [B] te, u svojstvu promatrača, iz [C].",
            "a b participant, c observer",
        ),
        ("Kolege iz [A] pridružile su se kao posmatrači.", "a observer"),
        ("Podršku je pružala i [A], dok je [B] obezbijedila uređaje.", "a b supporter"),
        ("Domaćin skupa, koji je završen u petak, bila je [A].", "a host"),
        ("Izlagale su {X} i {Y}.", "x y presenter"),
        ("Predavače obezbjeđuje [A].", "a presenter"),
        ("Opremu je donirala [A].", "a supporter"),
        ("Nosilac aktivnosti bila je [A].", "a organiser"),
        ("Tečaj, koji je za članice mreže pripremio [A].", "a organiser"),
        ("Posjetio je jedinicu, a primio ga je i {X}.", "x host"),
        ("Hvala [A], čiji su predstavnici pratili skup.", "a participant"),
        ("{A}, čija služba predsjeda Asocijacijom, a pozvana je i [B].", "a chair"),
        ("На состанокот учествуваа претставници на [A] и [B].", "a b participant"),
        ("Домаќин беше [A], а со поддршка на [B].", "a host, b supporter"),
        ("В срещата участваха представители на [A] и [B].", "a b participant"),
        ("Срещата бе организирана от [A] с подкрепата на [B].", "a organiser, b supporter"),
        ("Evenimentul, găzduit de [A], a reunit șefi din [B] și [C].", "a host, b c participant"),
        ("La reuniune au participat reprezentanți ai [A] și [B].", "a b participant"),
        ("Домаќин на состанокот ќе биде [A].", "a host announced"),
        ("[A] ќе учествува на собранието.", "a participant announced"),
        (
            "Покрај {X}, ќе присуствуваат и шефовите на [A], која претседава, [B] и [C].",
            "a b c participant announced, a chair",
        ),
        ("Присутните ги поздрави инспекторот {X} од [A].", "x speaker"),
        (
            "Учествуваа службеници:\n– од [A], [B];\n– од [C], како гости.",
            "a b participant, c guest",
        ),
        ("Домакин бе [A], а председателстваше {X}.", "a host, x chair"),
        ("Церемонијата ја отвораа {X} и {Y}.", "x y speaker"),
        ("Како набљудувачи присуствуваа и [A] и [B].", "a b observer"),
        ("От срещата {X} се завърна с отличие, а {Y} обяви: няма.", "y quoted"),
        ("Участие са заявили [A] и [B].", "a b participant"),
        ("[A] беше представена от своя посланик.", "a participant"),
        ("Vor preda {X} și {Y}.", "x y presenter announced"),
        (
            "Reuniunea, organizată de [A] împreună cu [B], a adunat ofițere din: [C], [D].",
            "a b organiser, c d participant",
        ),
        (
            "Lucrările au fost moderate de {X}, iar cuvântul a fost rostit de {Y}.",
            "x chair, y speaker",
        ),
        ("Atelierul a fost inaugurat de {X}.", "x speaker"),
        ("[A] este reprezentată de {X}.", "x participant"),
        ("Pe lista participanților se regăsesc [A] și [B].", "a b participant"),
        ("Evenimentul a beneficiat de sprijinul [A].", "a supporter"),
        ("E firmosën [A], [B] dhe [C]; [D] tha se nuk do të nxitojë.", "a b c signatory"),
        ("По еден глас дадоа [A], [B] и [C]; [D] гласаше преку [A].", "a b c participant"),
        ("{X} и {Y} ги разгледаа понудите.", "x y participant"),
        ("Mbledhjen e drejtoi {X}. Pranë tij ishin {Y} dhe {Z}.", "x chair, y z participant"),
        ("Asamblesë i drejtuan fjalë rasti {X} dhe {Y}.", "x y speaker"),
        ("Leksionet mbahen nga {X} dhe {Y}.", "x y presenter"),
        ("Dëgjuesit vinin nga [A], [B] dhe [C].", "a b c participant"),
        ("{X} siguroi se [A] do ta mbështesë ftesën e [B] si vëzhguese.", "x quoted"),
        (
            "Sunt așteptate cursante din [A] și [B]; din partea [C], nu a venit un răspuns.",
            "a b participant announced",
        ),
        ("Au rostit alocuțiuni:\n- {X};\n- {Y}.", "x y speaker"),
        (
            "Un delegacion i [P], i kryesuar nga {X}, mori pjesë në asamble.",
            "p x participant",
        ),
        ("{X} u prit në Tiranë nga {Y}.", "x guest, y host"),
        ("Morën pjesë si vëzhgues [A] dhe [B].", "a b observer"),
        ("Delegația [P] a fost condusă de {X}.", "x participant"),
        ("Au luat cuvântul reprezentanții [P] și ai [T].", "p t speaker"),
        ("Përshëndetën edhe drejtori i [A] dhe {X}.", "a x speaker"),
        (
            "Organizat de [A], care deține președinția, atelierul a fost prezidat de {X}.",
            "a organiser, a chair, x chair",
        ),
        ("Takimi u organizua nga [A] me mbështetjen e [B].", "a organiser, b supporter"),
        ("Morën pjesë përfaqësues nga [A], [B] dhe [C].", "a b c participant"),
        ("Присъстваха: {X} - директор, {Y} - прокурор.", "x y participant"),
        ("Страната ни бе представена от комисар {X}.", "x participant"),
        ("Лекциите водиха {X} и {Y}.", "x y presenter"),
        ("Логистиката е осигурена от [A].", "a supporter"),
        ("Predavač na obuci bio je [A].", "a presenter"),
        ("Seminar je svečano otvoren obraćanjem ministra {X}.", "x speaker"),
        ("Domaćini su ugostili kolege iz [A] i [C].", "a c participant"),
        ("Në takim ishin të ftuar edhe [A] dhe [B].", "a b guest"),
        ("{X}, i cili kryeson delegacionin, tha se puna vazhdon.", "x quoted"),
        ("Në panel ishin {X} dhe {Y}.", "x y participant"),
        ("Темата представи {X}.", "x presenter"),
        ("Nu a lipsit nici [A].", "a participant"),
        ("Nije izostao ni predstavnik [A].", "a participant"),
    ],
)
def test_the_words_beside_a_name_tell_its_role(sentence: str, roles: str) -> None:
    expected: dict[str, set[str]] = {}
    for group in roles.split(", "):
        words = group.split()
        cut = -2 if words[-1] == "announced" else -1
        for name in words[:cut]:
            expected.setdefault(name, set()).add(" ".join(words[cut:]))
    found = told(sentence)
    assert {name: found.get(name, set()) for name in expected} == expected
    assert set(found) == set(expected)


@pytest.mark.parametrize(
    "sentence",
    [
        "The [A] discussed cooperation in the fight against crime with roots in [B].",
        "The project covers the region of South Eastern Europe and [T].",
        "Saradnja protiv kriminala u [A] biće bolja.",
        "[A] is a member of the association.",
        "Na predlog [B] biće uneti podaci.",
        "[B] želi sudjelovati kao promatrač.",
        "{A} je rekao da će [B] nastaviti da podržava inicijative.",
        "[A] do të mbështesë ftesën e [B] si vëzhguese.",
        "E firmosën [A] dhe [C]; [B] tha se do të presë.",
        "Пракањето на [A] и кандидатурата на [B] за набљудувач беа тема.",
    ],
)
def test_who_is_only_spoken_of_gets_no_role(sentence: str) -> None:
    assert not {"b", "t"} & set(told(sentence))
    assert not any("host" in roles for roles in told(sentence).values())


def test_who_supports_a_proposal_pays_for_nothing() -> None:
    assert "supporter" not in told("[Ana] supported the proposal of [Bo].")["ana"]


def test_who_is_to_be_invited_as_an_observer_is_none_yet() -> None:
    assert told("It was decided to invite [Frontex] and [Selec] as observers.") == {}


@pytest.mark.parametrize(
    "sentence",
    [
        "Officers of [A] and [B] sent their congratulations.",
        "Delegations from [A] and [B] were unable to come.",
    ],
)
def test_who_does_something_from_afar_is_no_participant(sentence: str) -> None:
    assert "participant" not in {role for roles in told(sentence).values() for role in roles}


@pytest.mark.parametrize(
    "sentence",
    ["{A} was thanked for it.", "{A} had chaired it.", "{A} was also praised."],
)
def test_a_passive_or_what_had_been_tells_nothing_of_its_subject(sentence: str) -> None:
    assert not told(sentence)


def test_nobody_is_there_for_what_they_drew_up() -> None:
    assert not told("They spent the gathering on an analysis drawn up by [A].")


def test_a_verb_takes_nothing_of_a_name() -> None:
    assert told("{Ana Mamić} predstavila je statistiku.") == {"ana mamic": {"presenter"}}
    assert told("Izostala je {državna sekretarka Dedić}.")["drzavna sekretarka dedic"] == {"absent"}


def test_where_no_hosts_are_named_nobody_is_one() -> None:
    assert told("Grad je izabran za domaćina, a {X} je ćutao.") == {"x": {"acts"}}
    assert told("Uz domaćine, na skupu su bili {X} i {Y}.")["x"] == {"participant"}


def test_who_came_as_well_is_not_absent_with_those_who_did_not() -> None:
    found = told("Bili su predstavnici svih, osim [A], kao i izaslanici [B].")
    assert found == {"a": {"absent"}, "b": {"participant"}}


def test_who_told_the_press_of_a_visit_has_no_part_in_it() -> None:
    assert "b" not in told("Boravio je na poziv [A], saopšteno je iz [B].")


def test_people_of_whom_something_is_denied_are_no_participants() -> None:
    assert told("Policajcima iz [A] put nije odobren.") == {}


def test_whom_somebody_thanked_said_nothing() -> None:
    assert told("{A} thanked the director, {B}.") == {"a": {"quoted"}}


def test_who_did_not_come_is_no_participant() -> None:
    assert told("[A] nisu prisustvovali skupu.") == {"a": {"absent"}}


def test_the_list_of_hosts_ends_where_the_supporters_begin() -> None:
    found = told("It was hosted by [A] and [B], supported by [C] and attended by [D].")
    assert found == {"a": {"host"}, "b": {"host"}, "c": {"supporter"}, "d": {"participant"}}
