"""The parties that a passage means by what it names: of a country, of a list, of the host."""

import re
from collections.abc import Iterator, Mapping, Sequence

from sepca_cli.model import Party
from sepca_cli.reading.language.letters import Letters, Spot
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.names.delegations import delegations_in
from sepca_cli.reading.names.home import is_abroad
from sepca_cli.reading.names.members import member_of, ministry_of, police_of, state_of
from sepca_cli.reading.names.parties import Named
from sepca_cli.reading.names.partybook import IS_POLICE_MEANT
from sepca_cli.reading.persons.person import PersonNamed
from sepca_cli.reading.roles.cast import Cast, Somebody, stretch
from sepca_cli.reading.roles.of_no_country import country_of_its_town, is_of_no_country
from sepca_cli.reading.roles.only_qualifies import (
    is_attribute,
    is_in_place,
    is_owner,
    only_qualifies,
)

_POLICE_OF = re.compile(
    r"(?:the )?(?:police (?:services? |forces? )?of|policij[aeu] |polici(?:i|ja)te na"
    r"|polic[ij]+ata na|polici\w+ (?:e|te|i|se) )"
)
_MINISTRIES_OF = re.compile(
    r"(?:the )?(?:ministries of (?:the )?interior of|interior ministries of"
    r"|ministarstava unut\w+ poslova|ministerele (?:de interne|afacerilor interne))"
)
# Between a state and the services that are meant by it.
_AS_FOLLOWS = re.compile(r" ?[-–—:] (?:the )?")
# Before a country that has two services: "both services of", "the two members from".
_BOTH_OF = re.compile(
    r"\b(?:both|either|neither|two|ob[ij]?e|obi?dvete|dvij?e|dvete|ambele|cele doua|te dyja?|dy)"
    r"(?: [\w-]+){0,2} (?:services?|forces|members?|membership|organi[sz]ations|delegations"
    r"|sluzb[aei]\w*|clanic[ae]\w*|clenki\w*|polici[ji]\w*|agencij\w*|servicii\w*|membr\w*|politii\w*"
    r"|sherbim\w*|anetar\w*)(?: (?:of|from|in|iz|u|od|na|ot|din|ale|nga|e|te|se))? $"
    r"|\bboth (?:the )?$"
)
BEFORE_BOTH = 60  # folded letters from there to the country
# Behind a state, which of its two entities is meant: "Bosnia and Herzegovina (Federation)".
_FEDERATION = re.compile(r" \((?:the )?(?:federa[ct]ij\w*|federation|federatia|federata|fbih)\)")
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
        at_both = _both_of(passage, stretch(read, passage, party.spot)[0])
        if not at_both and (is_owner(read, cast, party) or is_attribute(read, cast, party)):
            continue
        if not only_qualifies(read, parties, at) and not is_in_place(read, cast, party):
            start, end = stretch(read, passage, party.spot)
            if party.generic and is_of_no_country(read, cast, party):
                continue
            its_own = country_of_its_town(read, cast, party) if party.generic else ""
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
    the Republic of Srpska means the Federation. A service in brackets behind the state is meant,
    and with "both services" each of them.
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
        both = _both_of(passage, each.start)
        if both and len(members) == 2:
            named[at] = each._replace(start=both.start(), party=members[0], and_party=members[1])
            continue
        behind = next((one for one in named[at + 1 : at + 2] if one.party in members), None)
        if behind and _AS_FOLLOWS.fullmatch(passage.folded, each.end, behind.start):
            named[at] = each._replace(party="")  # both services of BiH: A and B
            continue
        if len(members) == 2 and _FEDERATION.match(passage.folded, each.end):
            federation = next((key for key in members if key.startswith("fbih")), "")
            named[at] = each._replace(party=federation or each.party)
            continue
        if behind and _in_brackets(passage.folded, each.end, behind):
            named[at] = each._replace(party=behind.party)
            continue
        before = next((one for one in named[max(0, at - 1) : at] if one.party in members), None)
        if before and passage.folded[before.end : each.start] == ", " and _closes(passage, each):
            named[at] = each._replace(party="")  # (FUP, BiH)
            continue
        others = [key for key in members if all(one.party != key for one in named)]
        if len(members) == 2 and len(others) == 1:
            named[at] = each._replace(party=others[0])
    return named


def _both_of(passage: Passage, at: int) -> re.Match[str] | None:
    """The words before a country by which both of its services are meant."""
    return _BOTH_OF.search(passage.folded, max(0, at - BEFORE_BOTH), at)


def _closes(passage: Passage, somebody: Somebody) -> bool:
    """Whether a bracket closes right behind a name."""
    return passage.folded.startswith(")", somebody.end)


def _in_brackets(folded: str, after: int, somebody: Somebody) -> bool:
    """Whether somebody alone stands in the brackets that open behind a place."""
    before, behind = folded[after : somebody.start], folded[somebody.end :]
    return before.strip() == "(" and behind.startswith(")")
