"""The parties that a passage means by what it names: of a country, of a list, of the host.

A name that only tells which one another is, or where a town is, is no party of the passage.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from sepca_cli.model import Party
from sepca_cli.reading.language.letters import Letters, Spot
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.names.delegations import delegations_in
from sepca_cli.reading.names.home import is_abroad
from sepca_cli.reading.names.members import ASSOCIATION, member_of, ministry_of, police_of, state_of
from sepca_cli.reading.names.parties import Named
from sepca_cli.reading.names.partybook import IS_POLICE_MEANT
from sepca_cli.reading.persons.person import PersonNamed
from sepca_cli.reading.roles.cast import Cast, Somebody, stretch

# Between a name and what tells which one of its kind is meant.
_OF = re.compile(
    r"[\s\"'”)]*(?:of|from|in|iz|od|u|ot|na|vo|v|din|al|ale|nga|ne)?[\s\"'“]*(?:the )?"
)
_POLICE_OF = re.compile(
    r"(?:the )?(?:police (?:services? |forces? )?of|policij[aeu] |polici(?:i|ja)te na"
    r"|polic[ij]+ata na|polici\w+ (?:e|te|i|se) )"
)
_MINISTRIES_OF = re.compile(
    r"(?:the )?(?:ministries of (?:the )?interior of|interior ministries of"
    r"|ministarstava unut\w+ poslova|ministerele (?:de interne|afacerilor interne))"
)
# An institution that no table has, before the state that it is of.
_INSTITUTION_OF = re.compile(
    r"\b(?:inspectorate|agency|bureau|service|office|academy|university|institute|chamber|parliament"
    r"|customs|guard|gendarmerie|prosecut\w+|council|court|cent(?:er|re)|department|commission"
    r"|assembly|red cross|unit|ombudsman)(?: (?:of|for|and) [\w-]+){0,2}(?: [\w-]+){0,2}"
    r" of (?:the )?(?:republic of )?$"
    # Republičko javno tužilaštvo Srbije, Ministarstvo pravde Crne Gore
    r"|\b(?:tuzila|drzavno odvj?etni|skupstin|parlament|sabor"
    r"|ministarstv\w+ (?!unutr)\w+(?: i \w+)?|agencij|institut(?!ion)|akademij|univerzitet"
    r"|sveucilist|fakultet|komor|carin|inspekcij)\w*(?: (?:za )?\w+)?(?: republike)? $"
    # Ministria e Punëve të Jashtme e Norvegjisë, Ministerul Afacerilor Externe al Norvegiei
    r"|\b(?:ministri|agjenci|akademi|universitet|institut|prokurori|gjykat|doganat?|sherbim)\w*"
    r"(?: (?:e|i|te|se) (?!shteti)[\w-]+(?: [\w-]+)??(?: dhe (?:e |te )?[\w-]+)?){1,2}"
    r" (?:e|i|te|se) $"
    r"|\b(?:minist[er]r?|institut|parchet|serviciul|inspectorat)\w*(?: [\w-]+){1,3} al $"
    r"|\b(?:agentia|agentiei|academi\w+|universitat\w+|procuratur\w+)(?: [\w-]+){1,3} a $"
    r"|(?<!olicejska )(?<!olicejskata )(?<!oliciska )(?<!oliciskata )\b(?:agenci|biro|sluzb|carin"
    r"|akademi|univerzitet|universitet|institut|parlament|sobranie|prokuratur|obvinitelstv|sovet"
    r"|savet|centar|inspekci|kancelari|zandarmeri|gard|komisi|ombudsman)\w*(?: \w+){0,2} na"
    r" (?:republika )?$"
)
# What is sent to a state, or works in one: it is not that state.
_SENT_TO = re.compile(
    r"\b(?:mission|delegation|ambassador|envoy|attache|embassy|embassies|representation|presence|visit|trip"
    r"|representative)s? (?:to|in|for) (?:the )?(?:republic of )?(?:[\w-]+ (?:and )?){0,3}$"
    r"|\bministarstv\w*\s+(?!un)\w+ih poslova (?:kraljevine |republike )?$"
    r"|\b(?:fondacij|zaklad|agencij|udruzenj|kompanij)\w* iz $"
    r"|\b(?:koordinator|menadzer|savj?etni[kc]|zaduzen)\w* za (?:republiku )?$"
    r"|\b(?:ambas+ador|consul|konsull?|konzul)\w*(?: [\w-]+){0,8} (?:in|ne|u|vo|v) (?:republica )?$"
)
# Before the whole that states lie in, or are members of: "53 states of the EU area".
_PART_OF_THE_WORLD = re.compile(
    r"\b(?:(?:zon[aei]|spatiul\w*|prostor(?:u|a|ot)?|hapesir\w*) (?:e |se |na )?"
    r"|(?:member (?:states|countries)|(?:stat|tari)\w* membre|(?:drzav|zem[alj])\w* clanic\w*"
    r"|shtete\w* anetare) (?:(?:of|ale|din|a|al|te|na) )?(?:the )?)$"
)
# Before what countries are only members of: "nekoliko zemalja Evropske unije".
_COUNTRIES_OF = re.compile(r"\b(?:zemalj[ae]|zemljama|drzav[ae]|drzavama)(?: clanic(?:a|e|ama))? $")
# Between a body and the town that it is in, which tells its country: the ministry *in* Belgrade.
_SEATED = re.compile(r"[\"'”“)]? (?:de la|din|la|ne|nga|in|u|iz|vo|v|vav|od|ot) ")
# "In the capital of Moldova": the state tells where something was.
_CAPITAL_OF = re.compile(
    r"\b(?:capital(?: city)?(?: of(?: the)?)?|capital(?:a|ei)|kryeqytet\w* (?:i|e|te|se)"
    r"|glavn\w+ grad\w*|glav(?:en|niot) grad na|stolic\w+ na|prestolnin\w+) $"
)
# A body that no table has, before the state that it is of: "the director of the *NSA of* Serbia".
_ACRONYM_OF = re.compile(r"(?P<acronym>\b[A-ZЀ-Я]{2,6}) (?:of|na|на|al|a|e|i) ?$")
# Before a body whose members are spoken of, and not itself: "from 22 member states of the EU".
_MEMBERS_OF = re.compile(
    r"\b(?:member (?:states?|countries)|(?:drzav|darzav|zemj|zem[al]+j)\w*[ -]cl[ae]n\w+"
    r"|(?:statel?[eo]r?|tarilor|tarile|tari) membre|(?:shtete|vende)\w* anetare"
    r"|region\w* (?:i|and|si|dhe))"  # and one region beside another
    r" (?:(?:of|the|na|ale?|a|te|se|e) )*$"
)
_POSSESSIVE = re.compile(r"['’]s \w")
# Between a state and the services that are meant by it.
_AS_FOLLOWS = re.compile(r" ?[-–—:] (?:the )?")
# Services of which a text speaks without saying whose they are.
_SERVICES = re.compile(
    r"police services|policijskih \w+|policijskim \w+|polic(?:isk|ejsk)i(?:te)? sluzbi(?:te)?"
    r"|polici(?:i|ite|jite)|policite|policive"
)
# Before BiH, which has no cases, what is only of it: "the service for foreigners of BiH".
_OF_BIH = re.compile(
    r"\b(?!(?:iz|i|te|u|od|za|sa|s|na|o|ili|kao|pored|osim|izmedu)\b|(?:predstavni|delegacij|koleg"
    r"|izaslanstv|sefov|direktor|ravnatelj|minist|strucnja|ekspert|koordinator|clanic|drzav|zemlj"
    r"|policaj|tim)\w*|stran[aeu]\b)[a-z]{2,} $"
)
# Behind so many services of no country: "six police services".
_SO_MANY = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|various|many|dv[aei]|dvete|tri"
    r"|trite|cetiri|pet|sest|sedum|sedam|sedem|osum|osam|osem|devet|deset|poveke|nekolku|nekoliko"
    r"|njakolko|razni|razlicni|doua|trei|patru|cinci|sase|sapte|opt|noua|zece|mai multe|cateva"
    r"|dy|kater|pese|gjashte|shtate|tete|nente|dhjete|disa|shume)(?: de)? $"
)
# Before a service of a place that no table has: "Tirolskog državnog ministarstva".
_OF_SOME_PLACE = re.compile(
    r"(?<=[^\W\d_] )[A-ZŠĐČĆŽА-Я][^\W\d_]+(?:[sšcč]k(?:i|a|o|e|og|om|oj|u)"
    r"|[сшцч]к(?:и|а|о|е|ог|ом|ој|у))"
    r" (?:(?:državn|pokrajinsk|zemaljsk|државн|покрајинск)\w+ )?$"
)
# A body of a town that no table has: "the National Police in Odesa".
_IN_A_TOWN = re.compile(r"[\"'”“)]? (?:in|u|vo|v|vav|la|ne) (?=\w)")
# Behind and before a body that only tells whose members or rules are meant: *EU* standards, the
# member states *of the EU*.
_ITS_OWN = re.compile(
    r" (?:(?:and [\w-]+ )?(?:member|candidate|partner|beneficiary|participating) )?"
    r"(?:states?|countr(?:y|ies)|standards?|legislation|law|laws|acquis|accession|integration"
    r"|enlargement|membership|polic(?:y|ies)|borders?|citizens|average|perspective|path|criteria)\b"
)
_OWNED_BY = re.compile(
    r"\b(?:(?:member|candidate|partner|participating) (?:states|countries)|countries|standards"
    r"|acquis|accession|membership|integration) (?:of|in|into|to|with) (?:the )?$"
    r"|\b(?:(?:drzav|zem[lj]|strani|stran)\w*[ -])?(?:clanic|clenk|clank)\w* (?:na )?$"
    r"|\b(?:zem[lj]\w+|zemj\w+|strani(?:te)?|standard\w*|integracij\w*|clanstv\w*|clenstv\w*"
    r"|pristupanj\w*|granic\w*|zakonodavstv\w*) (?:na |u |vo |v )?$"
    r"|\b(?:statel\w+(?: membre)?|tari\w*(?: membre)?|membre|standarde\w*|integrar\w+|aderar\w+"
    r"|legislati\w+) (?:ale |al |a |in |la )?$"
    r"|\b(?:vend\w*|shtet\w*)(?: anetar\w*)? (?:te |e )?$"
    r"|\b(?:standard\w*|integrim\w*|anetaresim\w*) (?:te |e |i |ne )?$"
)
# The police of Kosovo and *that of* Moldova.
_THE_ONE_OF = re.compile(r"\b(?:that of|ona iz|onaa na|onaa od|taa na|tazi na|cea din|ajo e) $")


def parties_told(
    read: Letters,
    passage: Passage,
    cast: Cast,
    parties: Sequence[Named],
    persons: Sequence[PersonNamed],
    country: str,
) -> list[Somebody]:
    """The parties that a passage means, in its order; one that is not sure has no key.

    `parties` and `persons` are those that it names, `country` that of a service without one.
    """
    named = []
    for at, party in enumerate(parties):
        if _is_owner(read, cast, party) or _is_attribute(read, cast, party):
            continue
        if not _only_qualifies(read, parties, at) and not is_in_place(read, cast, party):
            start, end = stretch(read, passage, party.spot)
            if party.generic and _is_of_no_country(read, cast, party):
                continue
            its_own = _country_of_its_town(read, cast, party) if party.generic else ""
            key = party_meant(cast.known.parties, party, its_own or country)
            if party.generic and is_abroad(passage.folded[start:end], its_own or country):
                key = ""  # whose it is the text says elsewhere
            if _THE_ONE_OF.search(passage.folded, max(0, start - 12), start):
                key = member_of(cast.known.parties, key) or key
            at_home = bool(party.generic and not its_own)
            named.append(Somebody(start, end, party.spot, key, at_home=at_home))
    named += _delegations(read, passage, cast, parties, persons)
    named.sort()
    named = _shared_by_a_list(read, passage, cast, named)
    return _both_of_bosnia(passage, named, cast.known.parties)


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
            start, end = stretch(read, passage, each.spot)
            key = police_of(known, each.country) if each.police else ""
            key = key or state_of(known, each.country)
            yield Somebody(start, end, each.spot, key, people=each.present)


def _shared_by_a_list(
    read: Letters, passage: Passage, cast: Cast, named: list[Somebody]
) -> list[Somebody]:
    """With "the police of" in front of a whole list, its states mean their services.

    So do they mean their ministries.
    """
    parties = cast.known.parties
    meant: dict[Spot, str] = {}
    for names in cast.lists_inside(passage.spot):
        first, *others = (cast.parties[at] for at in names.members)
        at = read.stretch(first.spot)[0]
        service_of = police_of if _POLICE_OF.match(read.folded, at) else ministry_of
        if service_of is ministry_of and not _MINISTRIES_OF.match(read.folded, at):
            continue
        for each in others:
            state = parties.get(each.keys[0]) if each.sure and each.keys else None
            if state and state.kind == "state":
                meant[each.spot] = service_of(parties, state.country)
    return [each._replace(party=meant.get(each.spot) or each.party) for each in named]


def _both_of_bosnia(
    passage: Passage, named: list[Somebody], parties: Mapping[str, Party]
) -> list[Somebody]:
    """With the state beside the service of one of its entities, the service of the other is meant.

    Bosnia and Herzegovina has two members and no service of the state: a list that names it beside
    the Republic of Srpska means the Federation. A service in brackets behind the state is meant.
    """
    for at, each in enumerate(named):
        state = parties.get(each.party)
        if state is None or state.kind != "state":
            continue
        members = [
            key
            for key, party in parties.items()
            if party.kind == "police" and party.country == state.country
        ]
        behind = next((one for one in named[at + 1 : at + 2] if one.party in members), None)
        if behind and _AS_FOLLOWS.fullmatch(passage.folded, each.end, behind.start):
            named[at] = each._replace(party="")  # both services of BiH: A and B
            continue
        if behind and _in_brackets(passage.folded, each.end, behind):
            named[at] = each._replace(party=behind.party)
            continue
        others = [key for key in members if all(one.party != key for one in named)]
        if len(members) == 2 and len(others) == 1:
            named[at] = each._replace(party=others[0])
    return named


def _in_brackets(folded: str, after: int, somebody: Somebody) -> bool:
    """Whether somebody alone stands in the brackets that open behind a place."""
    before, behind = folded[after : somebody.start], folded[somebody.end :]
    return before.strip() == "(" and behind.startswith(")")


def _only_qualifies(read: Letters, parties: Sequence[Named], at: int) -> bool:
    """Whether a name only tells which one: the police *of* Albania, the NGO *from* Montenegro."""
    if ASSOCIATION in parties[at].keys and _is_of_what_follows(read, parties, at):
        return True  # the *SEPCA* Women Police Officers Network
    if parties[at].generic:
        return at + 1 < len(parties) and _of(read, parties[at], parties[at + 1])
    before = parties[at - 1] if at > 0 else None
    if before is None or before.generic or not _of(read, before, parties[at]):
        return False
    return ASSOCIATION not in before.keys  # which is of no state: "its presidency *of* Albania"


def _is_of_what_follows(read: Letters, parties: Sequence[Named], at: int) -> bool:
    """Whether the next name stands right behind one, with nothing but a space between."""
    end = parties[at].spot.end
    return at + 1 < len(parties) and read.text[end : parties[at + 1].spot.start] == " "


def _is_owner(read: Letters, cast: Cast, party: Named) -> bool:
    """Whether a name only tells whose something is: the capital of Moldova, the EU's members."""
    start, end = read.stretch(party.spot)
    before = read.folded[max(0, start - 40) : start]
    if (
        _PART_OF_THE_WORLD.search(before)
        or _MEMBERS_OF.search(before)
        or _COUNTRIES_OF.search(before)
    ):
        return True
    state = cast.known.parties.get(party.keys[0]) if party.sure and party.keys else None
    if party.sure and state is not None and state.kind != "state":
        return bool(
            _MEMBERS_OF.search(read.folded, max(0, start - 30), start)
            or _COUNTRIES_OF.search(read.folded, max(0, start - 30), start)
        )
    if read.folded[start:end] == "bih" and _OF_BIH.search(read.folded, max(0, start - 30), start):
        return True
    body = _ACRONYM_OF.search(read.text, max(0, party.spot.start - 16), party.spot.start)
    if body and not any(each.spot.end == body.end("acronym") for each in cast.parties):
        return True
    return bool(
        _POSSESSIVE.match(read.text, party.spot.end)
        or _INSTITUTION_OF.search(read.folded[max(0, start - 60) : start])
        or _SENT_TO.search(read.folded[max(0, start - 60) : start])
        or _CAPITAL_OF.search(read.folded[max(0, start - 30) : start])
    )


def _is_attribute(read: Letters, cast: Cast, party: Named) -> bool:
    """Whether a body only tells whose members or rules are meant: delegates of EU member states."""
    body = cast.known.parties.get(party.keys[0]) if party.sure and party.keys else None
    if body is None or body.kind in ("state", "police", "ministry") or ASSOCIATION in party.keys:
        return False
    start, end = read.stretch(party.spot)
    return bool(
        _ITS_OWN.match(read.folded, end) or _OWNED_BY.search(read.folded, max(0, start - 40), start)
    )


def is_in_place(read: Letters, cast: Cast, party: Named) -> bool:
    """Whether a state only tells where a town is: Tirana, Albania."""
    after = bisect_left(cast.towns, party.spot.start, key=lambda town: town.spot.start)
    if after == 0:
        return False
    end = cast.towns[after - 1].spot.end
    near = end <= party.spot.start <= end + 3
    return near and not read.text[end : party.spot.start].strip(" ,(/")


def _country_of_its_town(read: Letters, cast: Cast, party: Named) -> str:
    """The country of the town where a body has its seat, as "Ministerul de Interne de la Sofia"."""
    end = read.stretch(party.spot)[1]
    seated = _SEATED.match(read.folded, end)
    if seated is None:
        return ""
    at = bisect_left(cast.towns, party.spot.end, key=lambda town: town.spot.start)
    town = cast.towns[at] if at < len(cast.towns) else None
    return town.country if town and read.stretch(town.spot)[0] == seated.end() else ""


def _is_of_no_country(read: Letters, cast: Cast, party: Named) -> bool:
    """Whether a service without a country is one of several, or of a place that is not known."""
    start, end = read.stretch(party.spot)
    if _SERVICES.fullmatch(read.folded, start, end):
        return True
    if _SO_MANY.search(read.folded, max(0, start - 12), start):
        return True
    if _OF_SOME_PLACE.search(read.text, max(0, party.spot.start - 40), party.spot.start):
        return True
    seated = _IN_A_TOWN.match(read.folded, end)
    if seated is None or _country_of_its_town(read, cast, party):
        return False
    town = read.text[party.spot.end :].split(maxsplit=2)[1:2]
    return party.generic == "police" and bool(town) and town[0][:1].isupper()


def _of(read: Letters, one: Named, other: Named) -> bool:
    """Whether nothing but a preposition stands between two names."""
    between = read.folded[read.stretch(one.spot)[1] : read.stretch(other.spot)[0]]
    return bool(_OF.fullmatch(between))
