"""Those whom a passage names, each person together with the organisation that they are of."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sepca_cli.model import Party
from sepca_cli.names import fold
from sepca_cli.reading.delegations import delegations_in
from sepca_cli.reading.draft import Known
from sepca_cli.reading.letters import Letters, Spot, beginning, inside
from sepca_cli.reading.lists import NameList
from sepca_cli.reading.members import ASSOCIATION, member_of, police_of
from sepca_cli.reading.parties import CountryAdjective, Named
from sepca_cli.reading.partybook import IS_POLICE_MEANT
from sepca_cli.reading.passages import Passage
from sepca_cli.reading.person import PersonNamed
from sepca_cli.reading.presiding import Presidency
from sepca_cli.reading.towns import Town

BESIDE = 150  # characters in which a name ends that begins beside the word for a delegation
FAR = 60  # folded letters between a person and the organisation named beside them

# Between a name and what tells which one of its kind is meant.
_OF = re.compile(
    r"[\s\"'”)]*(?:of|from|in|iz|od|u|ot|na|vo|v|din|al|ale|nga|ne)?[\s\"'“]*(?:the )?"
)
# Between a person, with or without the office, and the organisation: a mark or a preposition.
_BESIDE = re.compile(
    r"[\s,:(–—-]*(?:(?:who (?:was|were) )?(?:speaking|acting|present)? ?(?:for|on behalf of)"
    r"|representing|of|from|at|with|iz|od|ispred|u ime|na|ot|pri|din(?: cadrul| partea)?|de la"
    r"|in numele|ne emer te|nga|e|i"
    r"|al|cij\w*|(?:od|ot) (?:[\w\"-]+ ){1,6}?(?:na|pri|vo|v))?[\s,]*(?:the )?"
    r"(?:who (?:heads|leads|runs|directs|commands|represents|represented|works (?:for|at|in)"
    r"|is in charge of|is (?:the )?\w+ (?:of|at|in)),? (?:the )?)?"
    r"(?:(?:drejtues i \w+|gjeneral\w*|comisar[\w-]*|chestor\w*|kolonel\w*|komisar\w*) )?"
)


_POLICE_OF = re.compile(
    r"(?:the )?(?:police (?:services? |forces? )?of|policij[aeu] |polici(?:i|ja)te na"
    r"|polici\w+ (?:e|te|i|se) )"
)
# An institution that no table has, before the state that it is of.
_INSTITUTION_OF = re.compile(
    r"\b(?:inspectorate|agency|bureau|service|office|academy|university|institute|chamber|parliament"
    r"|customs|guard|gendarmerie|prosecut\w+|council|court|cent(?:er|re)|department|commission"
    r"|assembly|red cross|unit|ombudsman)(?: (?:of|for|and) [\w-]+){0,2}(?: [\w-]+){0,2}"
    r" of (?:the )?(?:republic of )?$"
)
_SENT_THERE = re.compile(r"\b(?:ambassador|attache|consul|envoy|liaison officer) (?:to|in) ")
_SENT_TO = re.compile(r"\b(?:ambassador|attache|consul|envoy|liaison)")
_POSSESSIVE = re.compile(r"['’]s \w")
_AND = re.compile(r"(?:te|i|and|kao i|dhe|si|kako i|kakto i) ")  # before an office in a list
# The head of the interior ministry, and of the police, of a country.
_MINISTER = re.compile(
    r"\b(?:minist\w+ (?:of (?:the )?interior|of internal|unutrasnjih|unutarnjih|za vnatresni"
    r"|na vatresnite|(?:de|al|afacerilor) intern\w*|(?:i|e|te|se) (?:puneve te )?brend\w*)"
    r"|(?:interior|home) minister)"
)
_CHIEF = re.compile(
    r"\b(?:director|head|chief|commissioner|direktor|nacalnik|nacelnik|komandant|sef|drejtor"
    r"|drejtues|ravnatelj|inspector general|inspektor)\w*"
    r" (?:\w+ ){0,3}(?:polic|polit|inspektorat|inspectorat)\w*"
    r"|\bpolice (?:director|chief|commissioner)"
)
_BOSNIAN_SERB = re.compile(r"\bbos\w+ s(?:er|r)[bp]")  # of no state that this names
# Of what service a colleague is, the text does not say.
_PEER = re.compile(r"\b(?:(?:h?omolog|[ck]oleg)\w*|counterpart|colleague)\b")
_DIRECTS = re.compile(
    r"\b(?:director|direktor|drejtor|drejtues|shef|sef|chief|head|chair|zevendesdrejtor)"
)
# Who is called so in a delegation of police is their head.
_GENERAL = re.compile(
    r"\b(?:(?:director|inspector)\w* general|general(?:ni|en|niot|nijat)? (?:direktor|inspektor)"
    r"|drejtor\w* (?:i|e|te) pergjithsh\w+)"
)
# A chief who is called after a country: "makedonski direktor".
_HEAD = re.compile(r" (?:direktor|ravnatelj|nacelnik|sef)\w*$")
_DELEGATION = re.compile(r"\b(?:delegacij|izaslanstv)\w+")
# The coordinator of the association in a member's service is of that service, which is not named.
_COORDINATES = re.compile(r"\b(?:koordinator|coordinator|coordonator)")

# A secretary of state is of the ministry, and speaks for no police service.
_OF_STATE = re.compile(r"\bsecretar\w* de stat\b")
# Between a party and the one who was there for it.
_THROUGH = re.compile(
    r",? (?:(?:was|were|is|are|will be) represented by(?: the| its| his| her| their)?"
    r"|(?:koj[aeu] )?(?:(?:je|su|ce|ja|ju) )*predstavlja\w+(?: je| su| ce)?|zastupa\w+(?: je| su)?"
    r"|(?:a fost|au fost|este|sunt|va fi|vor fi) reprezentat\w* (?:de|prin)(?: catre)?"
    r"|(?:u|do te) perfaqeso\w+ nga|perfaqesohe[tn] nga"
    r"|(?:be|bese|bjaha|bea|e|se|sa|ste bade) (?:pretstaven|predstaven)\w* (?:od|so|ot)) ?"
)

# In front of a party, and between it and the one who was there for it.
_ON_THE_PART_OF = re.compile(
    r"\b(?:din partea|ne emer te|ne perfaqesim te|nga ana e|ispred|u ime) $"
)
_CAME_THERE = re.compile(
    r"(?: [\w-]+){0,2} (?:a|au|va|vor|s-a|s-au|participa|mori|moren|ka|kane|ishte|ishin|foli|folen"
    r"|je|su|prisustvova\w*|ucestvova\w*|govori\w*)(?: [\w-]+){0,4} "
)
# Between a delegation and the one at its head.
_DELEGATION_OF = re.compile(
    r"\b(?:delegat|delegaci|izaslanstv)\w*(?P<whose>[^.;:]{0,60}?)[ ,]*\b"
    r"(?:(?:led|headed) by|(?:condus|prezidat)\w* de(?: catre)?|in frunte cu"
    r"|(?:kryesua|drejtua|udhehequ|kryesohe|drejtohe|udhehiqe)\w* nga|me ne krye"
    r"|predvod\w*(?: je)?|na celu sa?|na celo so|(?:pred)?voden\w* o[dt]|nacelo s)(?: the)? ?$"
)

# The police of Kosovo and *that of* Moldova.
_THE_ONE_OF = re.compile(r"\b(?:that of|ona iz|onaa na|onaa od|taa na|tazi na|cea din|ajo e) $")

# The director of the organisation that was named last.
_ITS = re.compile(r"\b(?:its|whose) (?:[\w-]+ )?$|its ")
_BARE_DIRECTOR = re.compile(
    r"(?:the )?(?:executive director|secretary[ -]general|director general)"
)
_ORGANISATIONS = ("police", "ministry", "international-organisation", "regional-initiative", "ngo")
_WITH_A_DIRECTOR = _ORGANISATIONS[2:]
_JUST_BEFORE = 300  # letters


class Cast(NamedTuple):
    """Everybody that a text names, the lists in which it does, and the towns that it names."""

    known: Known
    parties: Sequence[Named]
    persons: Sequence[PersonNamed]
    lists: Sequence[NameList]
    towns: Sequence[Town]
    adjectives: Sequence[CountryAdjective]
    presidencies: Sequence[Presidency]
    again: Sequence[PersonNamed] = ()  # where persons speak without being named

    def inside(self, spot: Spot) -> tuple[list[Named], list[PersonNamed]]:
        """The parties and the persons that a stretch of the text names."""
        persons = sorted([*inside(self.persons, spot), *inside(self.again, spot)])
        return inside(self.parties, spot), persons

    def lists_inside(self, spot: Spot) -> list[NameList]:
        """The lists in a stretch of the text."""
        return inside(self.lists, spot)


class Somebody(NamedTuple):
    """A party, its presidency, or a person with the party they are of ("" if that is not told).

    `start` and `end` are those of name, office and organisation in the passage's folded text.
    """

    start: int
    end: int
    spot: Spot
    party: str = ""
    person: PersonNamed | None = None
    presidency: bool = False
    people: bool = False  # of the party, who speak and act as a person does


def people_in(read: Letters, passage: Passage, cast: Cast, country: str) -> list[Somebody]:
    """Those whom a passage names, in its order; a party that is not sure has no key.

    `country` is that of a service that is named without its country.
    """
    parties, persons = cast.inside(passage.spot)
    named = []
    for at, party in enumerate(parties):
        if _is_owner(read, cast, party):
            continue
        if not _only_qualifies(read, parties, at) and not _in_place(read, cast, party):
            start, end = _stretch(read, passage, party.spot)
            key = party_meant(cast.known.parties, party, country)
            if _THE_ONE_OF.search(passage.folded, max(0, start - 12), start):
                key = member_of(cast.known.parties, key) or key
            named.append(Somebody(start, end, party.spot, key))
    named += _delegations(read, passage, cast, parties, persons)
    named.sort()
    named = _shared_by_a_list(read, passage, cast, named)
    named = _both_of_bosnia(named, cast.known.parties)
    listed = {
        cast.parties[at].spot for names in cast.lists_inside(passage.spot) for at in names.members
    }
    people: list[Somebody] = []
    for person in persons:
        somebody = _with_office(read, passage, person)
        own = _own(passage, somebody, named, listed)
        if own is not None and _is_not_of(person, own.party):
            named.remove(own)
        elif own is not None:
            named.remove(own)
            somebody = somebody._replace(
                start=min(somebody.start, own.start),
                end=max(somebody.end, own.end),
                party=somebody.party or own.party,
            )
        if not somebody.party:
            somebody = somebody._replace(party=_of_delegation(read, passage, cast, somebody, named))
        if not somebody.party:
            led = _delegation_of(read, passage, cast, somebody)
            service = _service_of(cast, person, led or country)
            service = service or _of_a_colleague(cast, person, people)
            service = service or _of_the_one_before(passage, cast, somebody)
            somebody = somebody._replace(party=service or _of_its_country(cast, person))
        if _SENT_THERE.search(fold(person.office)) and _is_state(cast, somebody.party):
            somebody = somebody._replace(party="")  # the Norwegian Ambassador to Croatia
        stood_for = _there_through(passage, somebody, named)
        if stood_for:
            somebody = somebody._replace(party=stood_for)
        elif _OF_STATE.search(fold(person.office)):
            somebody = somebody._replace(party=_not_police(cast.known.parties, somebody.party))
        people.append(somebody)
        named = [
            each for each in named if not somebody.start <= each.start < each.end <= somebody.end
        ]
    for presidency in inside(cast.presidencies, passage.spot):
        start, end = _stretch(read, passage, presidency.spot)
        named.append(Somebody(start, end, presidency.spot, presidency.party, presidency=True))
    return sorted([*named, *people])


def _delegations(
    read: Letters,
    passage: Passage,
    cast: Cast,
    parties: Sequence[Named],
    persons: Sequence[PersonNamed],
) -> Iterator[Somebody]:
    """The people of a country that are named by it: its police where the text calls them so."""
    known = cast.known.parties
    offices = [each.office_at for each in persons if each.office_at]
    spots = [each.spot for each in parties]
    for each in delegations_in(read, passage, cast.adjectives, spots):
        if not any(each.spot.start < at.end and at.start < each.spot.end for at in offices):
            start, end = _stretch(read, passage, each.spot)
            key = police_of(known, each.country) if each.police else ""
            key = key or _state_of(known, each.country)
            yield Somebody(start, end, each.spot, key, people=each.present)


def _is_state(cast: Cast, key: str) -> bool:
    return key in cast.known.parties and cast.known.parties[key].kind == "state"


def _there_through(passage: Passage, person: Somebody, named: Sequence[Somebody]) -> str:
    """The party that a person was there for: "Bulgaria was represented by ..."; "" if none."""
    for each in named:
        between = passage.folded[each.end : person.start]
        if not each.end < person.start <= each.end + FAR:
            continue
        if _THROUGH.fullmatch(between):
            return each.party
        sent = _ON_THE_PART_OF.search(passage.folded, max(0, each.start - 20), each.start)
        if sent and not person.party and _CAME_THERE.fullmatch(between):
            return each.party
    return ""


def _of_delegation(
    read: Letters, passage: Passage, cast: Cast, person: Somebody, named: Sequence[Somebody]
) -> str:
    """The party whose delegation a person led: the one it is called by, or that of its country."""
    assert person.person is not None
    led = _DELEGATION_OF.search(passage.folded, max(0, person.start - 110), person.start)
    if not led:
        return ""
    first, last = led.span("whose")
    parties = [each.party for each in named if first <= each.start < each.end <= last]
    if parties:
        return parties[0]
    for each in inside(cast.adjectives, passage.spot):
        start, end = _stretch(read, passage, each.spot)
        if first <= start < end <= last:
            mine = _service_of(cast, person.person, each.country)
            if _GENERAL.search(fold(person.person.office)):
                mine = police_of(cast.known.parties, each.country)
            return mine or _state_of(cast.known.parties, each.country)
    return ""


def _state_of(parties: Mapping[str, Party], country: str) -> str:
    """The state that a country is to the record; "" if it has none."""
    found = (k for k, each in parties.items() if each.kind == "state" and each.country == country)
    return next(found, "")


def _not_police(parties: Mapping[str, Party], key: str) -> str:
    """The ministry of a country in the place of its police; "" if the record has not just one."""
    party = parties.get(key)
    return _ministry_of(parties, party.country) if party and party.kind == "police" else key


def _ministry_of(parties: Mapping[str, Party], country: str) -> str:
    """The only ministry of a country that the record knows; "" if there are several."""
    found = [
        key for key, each in parties.items() if each.kind == "ministry" and each.country == country
    ]
    return found[0] if len(found) == 1 else ""


def _shared_by_a_list(
    read: Letters, passage: Passage, cast: Cast, named: list[Somebody]
) -> list[Somebody]:
    """With "the police of" in front of a whole list, its states mean their services."""
    parties = cast.known.parties
    meant: dict[Spot, str] = {}
    for names in cast.lists_inside(passage.spot):
        first, *others = (cast.parties[at] for at in names.members)
        if not _POLICE_OF.match(read.folded, read.stretch(first.spot)[0]):
            continue
        for each in others:
            state = parties.get(each.keys[0]) if each.sure and each.keys else None
            if state and state.kind == "state":
                meant[each.spot] = police_of(parties, state.country)
    return [each._replace(party=meant.get(each.spot) or each.party) for each in named]


def _both_of_bosnia(named: list[Somebody], parties: Mapping[str, Party]) -> list[Somebody]:
    """With the state beside the service of one of its entities, the service of the other is meant.

    Bosnia and Herzegovina has two members and no service of the state: a list that names it beside
    the Republic of Srpska means the Federation.
    """
    for each in named:
        state = parties.get(each.party)
        if state is None or state.kind != "state":
            continue
        members = [
            key
            for key, party in parties.items()
            if party.kind == "police" and party.country == state.country
        ]
        others = [key for key in members if all(one.party != key for one in named)]
        if len(members) == 2 and len(others) == 1:
            named[named.index(each)] = each._replace(party=others[0])
    return named


def with_full_names(persons: Sequence[PersonNamed]) -> tuple[PersonNamed, ...]:
    """The persons of a text, a surname alone being that of the only one who is named in full."""
    full: dict[str, set[tuple[str, str]]] = {}
    for each in persons:
        if " " in each.name:
            full.setdefault(fold(each.name).split()[-1], set()).add((each.name, each.key))
    named = []
    for each in persons:
        known = full.get(fold(each.name), set()) if not each.key else set()
        if len(known) == 1:
            name, key = next(iter(known))
            each = each._replace(name=name, key=key)
        named.append(each)
    return tuple(named)


def party_meant(parties: Mapping[str, Party], named: Named, country: str) -> str:
    """The party that a name stands for at an event in a country; "" where that is not sure."""
    if named.generic and country:
        if named.generic == "police":
            return police_of(parties, country)
        mine = [key for key in named.keys if parties[key].country == country]
        if not mine and named.generic == "ministry":
            return police_of(parties, country)  # of the ministry the record knows the police
        return mine[0] if len(mine) == 1 else ""
    if named.doubt == IS_POLICE_MEANT.format(parties[named.keys[0]].country if named.keys else ""):
        return named.keys[0]  # among those who were there it is
    return named.keys[0] if named.sure and named.keys else ""


def _with_office(read: Letters, passage: Passage, person: PersonNamed) -> Somebody:
    """A person with the stretch of name and office."""
    start, end = _stretch(read, passage, person.spot)
    if person.office_at and person.office_at.within(passage.spot):
        first, last = _stretch(read, passage, person.office_at)
        start, end = min(start, first), max(end, last)
    if conjunction := _AND.match(passage.folded, start, end):
        start = conjunction.end()
    party = "" if _is_not_of(person, person.party) else person.party
    return Somebody(start, end, person.spot, party, person)


def _is_not_of(person: PersonNamed, party: str) -> bool:
    """Whether an office names a party that its bearer is not of."""
    office = fold(person.office)
    coordinates = party == ASSOCIATION and _COORDINATES.search(office)
    return bool(coordinates or _BOSNIAN_SERB.search(office))


def _own(
    passage: Passage, somebody: Somebody, named: Sequence[Somebody], listed: set[Spot]
) -> Somebody | None:
    """The organisation that a person is of: named in the office, or beside the person."""
    assert somebody.person is not None
    sent = _SENT_TO.search(fold(somebody.person.office))
    for each in named:
        if somebody.start <= each.start and each.end <= somebody.end:
            if sent and each.party != somebody.party:
                continue  # the Norwegian Ambassador *to Croatia*
            return each
    near: list[tuple[int, Somebody]] = []
    surname_only = somebody.person.spot.end - somebody.person.spot.start < len(somebody.person.name)
    for each in named:
        before = each.start < somebody.start
        if before and (surname_only or each.spot in listed):
            continue  # introduced before: "... and North Macedonia, Grbić said"
        first, last = sorted((each, somebody))
        between = passage.folded[first.end : last.start]
        mine = each.party == somebody.party or not somebody.party
        if mine and len(between) <= FAR and _BESIDE.fullmatch(between):
            near.append((len(between), each))
    return min(near)[1] if near else None


def _delegation_of(read: Letters, passage: Passage, cast: Cast, person: Somebody) -> str:
    """The country whose delegation a person leads: "srpsku delegaciju predvodi"; "" if none."""
    led = next((each for each in _DELEGATION.finditer(passage.folded, 0, person.start)), None)
    if led is None or person.start - led.end() > FAR:
        return ""
    parties = cast.known.parties
    around = passage.place(read, *led.span())
    around = Spot(max(0, around.start - BESIDE), around.end + BESIDE)
    near = [(each.spot, each.country) for each in beginning(cast.adjectives, around)]
    named = beginning(cast.parties, around)
    near += [(each.spot, parties[each.keys[0]].country) for each in named if each.keys]
    for spot, country in near:
        start, end = _stretch(read, passage, spot)
        if end + 1 == led.start() or led.end() + 1 == start:
            return country
    return ""


def _service_of(cast: Cast, person: PersonNamed, country: str) -> str:
    """The police or ministry that an office speaks of: of a country named, or of the host."""
    if person.office_at is None:
        return ""
    office = fold(person.office)
    adjectives = [each.country for each in inside(cast.adjectives, person.office_at)]
    if adjectives and _COORDINATES.search(office):
        return police_of(cast.known.parties, adjectives[0])
    country = adjectives[0] if adjectives else country
    if _MINISTER.search(office):
        return _ministry_of(cast.known.parties, country)
    is_chief = _CHIEF.search(office) or (adjectives and _HEAD.search(office))
    return police_of(cast.known.parties, country) if is_chief else ""


def _of_a_colleague(cast: Cast, person: PersonNamed, others: Sequence[Somebody]) -> str:
    """The party of "his Albanian colleague": the police, where the other one is of a police."""
    office, parties = fold(person.office), cast.known.parties
    if person.office_at is None or not _PEER.search(office) or "bosn" in office:
        return ""  # a Bosnian Serb is of no state that is named
    countries = {each.country for each in inside(cast.adjectives, person.office_at)}
    if len(countries) != 1:
        return ""
    kinds = [parties[each.party].kind for each in others if each.party in parties]
    (country,) = countries
    police = police_of(parties, country) if kinds[-1:] == ["police"] else ""
    return police or _state_of(parties, country)


def _of_the_one_before(passage: Passage, cast: Cast, somebody: Somebody) -> str:
    """The organisation named last, of "its director, X" and of "Executive Director X"; "" if none.

    Of other offices that name no organisation the text does not say whose they are.
    """
    assert somebody.person is not None
    if not somebody.person.office_at:
        return ""
    office = fold(somebody.person.office)
    its = _ITS.search(passage.folded, max(0, somebody.start - 12), somebody.start)
    its = its or _ITS.match(passage.folded, somebody.start)
    kinds = _ORGANISATIONS if its else _WITH_A_DIRECTOR
    if not its and not _BARE_DIRECTOR.fullmatch(office):
        return ""
    parties = cast.known.parties
    at = bisect_left(cast.parties, somebody.spot.start, key=lambda each: each.spot.start)
    for each in reversed(cast.parties[max(0, at - 3) : at]):
        if somebody.spot.start - each.spot.end > _JUST_BEFORE:
            return ""
        key = each.keys[0] if each.sure and each.keys else ""
        if key in parties and key != ASSOCIATION and parties[key].kind in kinds:
            return key
    return ""


def _of_its_country(cast: Cast, person: PersonNamed) -> str:
    """The police, or else the state, of "the Moldovan director"; "" for who directs nothing."""
    if person.office_at is None or not _DIRECTS.search(fold(person.office)):
        return ""
    countries = {each.country for each in inside(cast.adjectives, person.office_at)}
    if len(countries) != 1:
        return ""
    (country,) = countries
    return police_of(cast.known.parties, country) or _state_of(cast.known.parties, country)


def _stretch(read: Letters, passage: Passage, spot: Spot) -> tuple[int, int]:
    start, end = read.stretch(spot)
    return start - passage.offset, end - passage.offset


def _only_qualifies(read: Letters, parties: list[Named], at: int) -> bool:
    """Whether a name only tells which one: the police *of* Albania, the NGO *from* Montenegro."""
    if parties[at].generic:
        return at + 1 < len(parties) and _of(read, parties[at], parties[at + 1])
    return at > 0 and not parties[at - 1].generic and _of(read, parties[at - 1], parties[at])


def _is_owner(read: Letters, cast: Cast, party: Named) -> bool:
    """Whether a state only tells whose something is: the UK's Agency, the Academy of Moldova."""
    state = cast.known.parties.get(party.keys[0]) if party.sure and party.keys else None
    if party.sure and state is not None and state.kind != "state":
        return False
    start = read.stretch(party.spot)[0]
    return bool(
        _POSSESSIVE.match(read.text, party.spot.end)
        or _INSTITUTION_OF.search(read.folded[max(0, start - 60) : start])
    )


def _in_place(read: Letters, cast: Cast, party: Named) -> bool:
    """Whether a state only tells where a town is: Tirana, Albania."""
    after = bisect_left(cast.towns, party.spot.start, key=lambda town: town.spot.start)
    if after == 0:
        return False
    end = cast.towns[after - 1].spot.end
    near = end <= party.spot.start <= end + 3
    return near and not read.text[end : party.spot.start].strip(" ,(")


def _of(read: Letters, one: Named, other: Named) -> bool:
    """Whether nothing but a preposition stands between two names."""
    between = read.folded[read.stretch(one.spot)[1] : read.stretch(other.spot)[0]]
    return bool(_OF.fullmatch(between))
