"""The organisation that a person is of, as the office tells it: "the Moldovan director"."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from sepca_cli.names import fold
from sepca_cli.reading.language.letters import inside
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.names.body_words import OTHER_POLICE
from sepca_cli.reading.names.home import is_abroad
from sepca_cli.reading.names.members import ASSOCIATION, ministry_of, police_of, state_of
from sepca_cli.reading.persons.person import PersonNamed
from sepca_cli.reading.roles.cast import Cast, Somebody

# The head of the interior ministry, and of the police, of a country.
_MINISTER = re.compile(
    r"\b(?:minist\w+ (?:\w+ )?(?:of (?:the )?interior|of internal|unutrasnjih|unutarnjih"
    r"|za vnatresni|na vatresnite|(?:de|al|afacerilor) intern\w*"
    r"|(?:i|e|te|se) (?:puneve te )?brend\w*)"
    r"|(?:interior|home) minister)"
)
_CHIEF = re.compile(
    r"\b(?:director|head|chief|commissioner|direktor|nacalnik|nacelnik|komandant|sef|drejtor"
    r"|drejtues|ravnatelj|inspector general|inspektor)\w*"
    r" (?:\w+ ){0,3}(?:polic|polit|inspektorat|inspectorat)\w*"
    r"|\bpolice (?:director|chief|commissioner)"
)
# The head of a school of the police is not the head of the police.
_SCHOOL = re.compile(r"\b(?:academ|akadem|school|skol|scol|scoli|scoala|shkoll|colegi|ucilis)\w*")
# Who was something once, and of what they are now the text does not say.
_FORMER = re.compile(
    r"\b(?:former|formerly|retired|bivs\w+|nekadasnj\w+|poranesen\w*|fost\w*|ish)\b"
    r"(?!\W+(?:yugoslav|jugosl|iugoslav|republik\w* jugosl))"
)
# How the head of a country's police is called at home, where the office says no more.
_GENERALS = {
    **dict.fromkeys(("Albania", "Kosovo*"), re.compile(r"drejtor\w* (?:i|e|te) pergjithsh\w+")),
    **dict.fromkeys(
        ("Romania", "Moldova"),
        re.compile(r"(?:adjunct\w* )?inspector\w* general\w*|general\w+ inspek?tor\w*"),
    ),
}
# Who speaks for a state, and for no service of it: "the Prime Minister of Kosovo".
_OF_THE_STATE = re.compile(
    r"\b(?:(?<!deputy )(?<!vice )(?<!vice-)president\w*|kryeminist\w*|prime minister"
    r"|premi(?:er|jer)\w*|presedinte\w*|deput[ae]t\w*"
    r"|kryeparlamentar\w*|predsj?edni[kc]\w* (?:vlade|republike|drzave)|prim-minist\w*)"
)
_BOSNIAN_SERB = re.compile(r"\bbos\w+ s(?:er|r)[bp]")  # of no state that this names
_OF_POLICE = re.compile(r"polic|politi[ae]")
# Of what service a colleague is, the text does not say.
_PEER = re.compile(r"\b(?:(?:h?omolog|[ck]ole(?:g|sk|zk))\w*|counterpart|colleague)\b")
_DIRECTS = re.compile(
    r"\b(?:perfaqesues|reprezentant|director|direktor|drejtor|drejtues|shef|sef|chief|head|chair|zevendesdrejtor)"
)
# A chief who is called after a country: "makedonski direktor".
_HEAD = re.compile(r" (?:direktor|ravnatelj|nacelnik|sef)\w*$")
# The coordinator of the association in a member's service is of that service, which is not named.
_COORDINATES = re.compile(r"\b(?:koordinator|coordinator|coordonator)")
# The director of the organisation that was named last.
_ITS = re.compile(r"\b(?:its|whose) (?:[\w-]+ )?$|its ")
_NETWORK = re.compile(r"\b(?:network|association)\b")  # whose the next "its" is
# A body that no table has, and whose "its" stands behind it.
_ANOTHER_BODY = re.compile(
    r"\b(?:regional|local|county|district|cantonal) (?:[\w-]+ )?"
    r"(?:directorate|office|department|unit|cent(?:re|er)|administration)\b"
)
_BARE_DIRECTOR = re.compile(
    r"(?:the )?(?:executive director|secretary[ -]general|director general)"
)
_DIREKTOR = re.compile(r"(?:v ?\.? ?d\.? )?(?:direktor|ravnatelj)\w{0,3}")
_WITH_A_DIRECTOR = ("international-organisation", "regional-initiative", "ngo")
_ORGANISATIONS = (*_WITH_A_DIRECTOR, "police", "ministry", "other")
_JUST_BEFORE = 300  # letters
_CLOSE = 40


def by_office(
    passage: Passage, cast: Cast, somebody: Somebody, before: Sequence[Somebody], country: str
) -> str:
    """The party that the office of a person is one of; "" where it does not tell.

    `before` are the persons named before in the passage, `country` that of the office.
    """
    assert somebody.person is not None
    if _FORMER.search(fold(somebody.person.office)):
        return ""
    return (
        service_of(cast, somebody.person, country)
        or _of_a_colleague(cast, somebody.person, before)
        or _of_the_one_before(passage, cast, somebody)
        or _of_its_country(cast, somebody.person)
    )


def service_of(cast: Cast, person: PersonNamed, country: str) -> str:
    """The police or ministry that an office speaks of: of a country named, or of the host."""
    if person.office_at is None:
        return ""
    office = fold(person.office)
    adjectives = [each.country for each in inside(cast.adjectives, person.office_at)]
    if adjectives and _COORDINATES.search(office):
        return police_of(cast.known.parties, adjectives[0])
    country = adjectives[0] if adjectives else country
    if _MINISTER.search(office):
        return ministry_of(cast.known.parties, country)
    if not adjectives and (is_abroad(office, country) or _is_of_other_police(office)):
        return ""
    if inside(cast.towns, person.office_at):
        return ""  # the chief of a town's police
    general = country in _GENERALS and _GENERALS[country].fullmatch(office)
    is_chief = (
        (_CHIEF.search(office) and not _SCHOOL.search(office))
        or general
        or (adjectives and _HEAD.search(office))
    )
    return police_of(cast.known.parties, country) if is_chief else ""


def _is_of_other_police(office: str) -> bool:
    """Whether an office is one of a town, or of the border: "началникот на скопската полиција"."""
    words = office.split()
    return any(
        before in OTHER_POLICE and word.startswith("polic") for before, word in pairwise(words)
    )


def is_minister(person: PersonNamed) -> bool:
    """Whether somebody is the head of an interior ministry."""
    return bool(_MINISTER.search(fold(person.office)))


def speaks_for_a_state(person: PersonNamed) -> bool:
    """Whether somebody is the president or the prime minister of a state, or in its parliament."""
    office = fold(person.office)
    return bool(_OF_THE_STATE.search(office)) and not _OF_POLICE.search(office)


def is_not_of(person: PersonNamed, party: str) -> bool:
    """Whether an office names a party that its bearer is not of."""
    office = fold(person.office)
    if _FORMER.search(office):
        return True
    coordinates = party == ASSOCIATION and _COORDINATES.search(office)
    return bool(coordinates or _BOSNIAN_SERB.search(office))


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
    ministry = any(each.person and is_minister(each.person) for each in others[-1:])
    its = ministry_of(parties, country) if ministry else police
    return its or state_of(parties, country)


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
    here = _DIREKTOR.fullmatch(office)  # of what the sentence has named
    kinds = _ORGANISATIONS if its or here else _WITH_A_DIRECTOR
    if not (its or here or _BARE_DIRECTOR.fullmatch(office)):
        return ""
    if _NETWORK.search(passage.folded, max(0, somebody.start - _CLOSE), somebody.start):
        return ""  # the secretary general of the association
    if its and _ANOTHER_BODY.search(passage.folded, max(0, somebody.start - 70), somebody.start):
        return ""
    parties = cast.known.parties
    at = bisect_left(cast.parties, somebody.spot.start, key=lambda each: each.spot.start)
    for each in reversed(cast.parties[max(0, at - 3) : at]):
        if somebody.spot.start - each.spot.end > _JUST_BEFORE:
            return ""
        if here and not each.spot.within(passage.spot):
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
    return police_of(cast.known.parties, country) or state_of(cast.known.parties, country)
