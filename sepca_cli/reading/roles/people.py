"""Those whom a passage names, each person together with the organisation that they are of."""

import re
from collections.abc import Mapping, Sequence

from sepca_cli.model import Party
from sepca_cli.names import fold
from sepca_cli.reading.language.letters import Letters, inside
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.names.members import ministry_of, police_of, state_of
from sepca_cli.reading.persons.person import PersonNamed
from sepca_cli.reading.roles.beside import SENT_TO, organisation_beside
from sepca_cli.reading.roles.by_office import (
    by_office,
    is_not_of,
    service_of,
    speaks_for_a_state,
)
from sepca_cli.reading.roles.cast import Cast, Somebody, stretch
from sepca_cli.reading.roles.delegations import country_led, delegation_headed, delegation_led
from sepca_cli.reading.roles.joining_words import WHOSE
from sepca_cli.reading.roles.one_each import one_of_each
from sepca_cli.reading.roles.parties_told import parties_told
from sepca_cli.reading.roles.shared_offices import with_shared_offices
from sepca_cli.reading.roles.stood_for import stood_for_by

# Behind the adjective of a country, of those whom somebody from another one met there.
_PEER = re.compile(r" (?:counterpart|colleague|host)s?\b")
# Before a country that somebody from another one goes to.
_VISIT_TO = re.compile(r"\bvisit(?:ing)?(?: to)? (?:the )?(?:republic of )?$")
_AND = re.compile(r"(?:te|i|and|kao i|dhe|si|kako i|kakto i) ")  # before an office in a list
# Before a list of the heads of police services, of which only the first has the word.
_HEADS_OF_POLICE = re.compile(
    r"\b(?:direktori|ravnatelji|nacelnici|sefovi|directors|heads|chiefs|direktorite|sefovite"
    r"|nacalnicite|directorii|sefii|drejtoret|drejtuesit)(?: of(?: the)?| na| e| ai)? polic\w+ "
    r"[^.;:]*$"
)
_DO_SOMETHING = re.compile(r"\b(?:je|su|se|ce|was|were|are|has|have|will|sa|bea|au|jane|kane)\b")
_ENDS = re.compile(r"[,;.)\n]|$")  # behind a state that no list goes on from
_IN_A_ROW = 7  # folded letters between two states of a list
_MINISTER = re.compile(r"\b(?<!prime )minist(?:er|ar|r)(?!ial)")
# A secretary of state is of the ministry, and speaks for no police service.
_OF_STATE = re.compile(r"\bsecretar\w* de stat\b")


def people_in(read: Letters, passage: Passage, cast: Cast, country: str) -> list[Somebody]:
    """Those whom a passage names, in its order; a party that is not sure has no key.

    `country` is that of a service that is named without its country.
    """
    parties, persons = cast.inside(passage.spot)
    named = parties_told(read, passage, cast, parties, persons, country)
    listed = {
        cast.parties[at].spot for names in cast.lists_inside(passage.spot) for at in names.members
    }
    people: list[Somebody] = []
    for person in persons:
        somebody = _with_office(read, passage, person)
        away = _is_abroad(read, passage, cast, somebody, country)
        own = organisation_beside(passage, somebody, named, listed)
        if own is not None and is_not_of(person, own.party):
            named.remove(own)
        elif own is not None and WHOSE.search(passage.folded, own.end, somebody.start):
            somebody = somebody._replace(party=somebody.party or own.party)  # "X, whose chief Y"
        elif own is not None:
            where = _where(passage, cast, own, named)
            named = [each for each in named if each not in (own, where)]
            somebody = somebody._replace(
                start=min(somebody.start, own.start),
                end=max(somebody.end, own.end),
                party=somebody.party or ("" if away and own.at_home else own.party),
                at_home=own.at_home,
            )
        headed = delegation_headed(read, passage, cast, somebody, named)
        if not (headed or somebody.party):
            headed = delegation_led(read, passage, cast, somebody, named)
        if headed:
            at_home = any(each.at_home for each in named if each.party == headed)
            somebody = somebody._replace(party=headed, at_home=at_home)
        stood_for = stood_for_by(passage, somebody, named)
        if not somebody.party and not stood_for:
            led = country_led(read, passage, cast, somebody)
            mine = by_office(passage, cast, somebody, people, led or ("" if away else country))
            told = not mine or led or by_office(passage, cast, somebody, people, "")
            somebody = somebody._replace(party=mine, at_home=not told)
        if _is_state(cast, somebody.party):
            mine = _of_the_state(cast, person, somebody.party)
            if _is_among_heads(passage, somebody):
                mine = police_of(cast.known.parties, cast.known.parties[somebody.party].country)
            somebody = somebody._replace(party=mine)
        if stood_for:
            somebody = somebody._replace(party=stood_for)
        elif _OF_STATE.search(fold(person.office)):
            somebody = somebody._replace(party=_not_police(cast.known.parties, somebody.party))
        elif speaks_for_a_state(person):
            somebody = somebody._replace(party=_state_itself(cast.known.parties, somebody.party))
        people.append(somebody)
        named = [
            each for each in named if not somebody.start <= each.start < each.end <= somebody.end
        ]
    people, services = one_of_each(read, passage, cast, with_shared_offices(cast, people))
    named = [
        each
        for each in named
        if not any(start <= each.start < each.end <= end for start, end in services)
    ]
    for presidency in inside(cast.presidencies, passage.spot):
        start, end = stretch(read, passage, presidency.spot)
        named.append(Somebody(start, end, presidency.spot, presidency.party, presidency=True))
    return sorted([*named, *people])


def _is_abroad(
    read: Letters, passage: Passage, cast: Cast, somebody: Somebody, country: str
) -> bool:
    """Whether somebody visits a country, or meets a counterpart from there: they are of another."""
    for adjective in inside(cast.adjectives, passage.spot):
        start, end = stretch(read, passage, adjective.spot)
        theirs = adjective.country == country and start >= somebody.end
        if theirs and _PEER.match(passage.folded, end):
            return True
    others = [each.spot for each in inside(cast.persons, passage.spot) if somebody.spot < each.spot]
    for each in inside(cast.parties, passage.spot):
        start = stretch(read, passage, each.spot)[0]
        if any(other < each.spot for other in others):
            break  # it is another one who visits
        state = cast.known.parties.get(each.keys[0]) if each.keys else None
        its = state is not None and state.country == country and state.kind == "state"
        before = passage.folded[max(somebody.end, start - 35) : max(somebody.end, start)]
        if its and _VISIT_TO.search(before):
            return True
    return False


def _where(
    passage: Passage, cast: Cast, own: Somebody, named: Sequence[Somebody]
) -> Somebody | None:
    """The state that only tells where the organisation of a person is: "X, DCAF, Switzerland"."""
    states = [each for each in named if _is_state(cast, each.party) and each.start >= own.end]
    if not states or _is_state(cast, own.party):
        return None
    first = states[0]
    if passage.folded[own.end : first.start] != ", " or not _ENDS.match(passage.folded, first.end):
        return None
    in_a_row = len(states) > 1 and states[1].start - first.end <= _IN_A_ROW
    return None if in_a_row else first


def _is_state(cast: Cast, key: str) -> bool:
    return key in cast.known.parties and cast.known.parties[key].kind == "state"


def _of_the_state(cast: Cast, person: PersonNamed, state: str) -> str:
    """Whom somebody is of whose office names a state: its police of the police director.

    Who is sent to a state is of an embassy, and of no country they are in; a minister is of a
    ministry, and stands for no state.
    """
    if SENT_TO.search(fold(person.office)):
        return ""
    mine = service_of(cast, person, cast.known.parties[state].country)
    return mine or ("" if _MINISTER.search(fold(person.office)) else state)


def _is_among_heads(passage: Passage, somebody: Somebody) -> bool:
    """Whether somebody stands in a list of "the directors of the police of A X, of B Y and Z"."""
    heads = _HEADS_OF_POLICE.search(passage.folded, 0, somebody.start)
    return heads is not None and not _DO_SOMETHING.search(heads[0])


def _not_police(parties: Mapping[str, Party], key: str) -> str:
    """The ministry of a country in the place of its police; "" if the record has not just one."""
    party = parties.get(key)
    return ministry_of(parties, party.country) if party and party.kind == "police" else key


def _state_itself(parties: Mapping[str, Party], key: str) -> str:
    """The state in the place of its police, which a text may mean by its name.

    Of a state that has several services a text names one of them, and means it.
    """
    party = parties.get(key)
    only = party is not None and party.kind == "police" and police_of(parties, party.country)
    return state_of(parties, party.country) if party and only else key


def _with_office(read: Letters, passage: Passage, person: PersonNamed) -> Somebody:
    """A person with the stretch of name and office."""
    start, end = stretch(read, passage, person.spot)
    if person.office_at and person.office_at.within(passage.spot):
        first, last = stretch(read, passage, person.office_at)
        start, end = min(start, first), max(end, last)
    if conjunction := _AND.match(passage.folded, start, end):
        start = conjunction.end()
    party = "" if is_not_of(person, person.party) else person.party
    return Somebody(start, end, person.spot, party, person)
