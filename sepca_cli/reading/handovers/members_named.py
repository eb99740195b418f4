"""The names in a passage that can stand for a member, as a side of a handover does."""

from collections.abc import Mapping, Sequence

from sepca_cli.reading.handovers.by_capital import seats_in
from sepca_cli.reading.handovers.sides import Member
from sepca_cli.reading.language.letters import Letters, inside
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.names.members import member_of, police_of
from sepca_cli.reading.roles.cast import Cast, Somebody, stretch
from sepca_cli.reading.roles.only_qualifies import is_in_place


def party_of_each(people: Sequence[Sequence[Somebody]]) -> dict[str, str]:
    """The party of each person of a text, by the person's name, where it is told of one alone."""
    parties: dict[str, set[str]] = {}
    for each in (one for those in people for one in those):
        if each.person and each.party:
            parties.setdefault(_name_of(each), set()).add(each.party)
    return {name: found.pop() for name, found in parties.items() if len(found) == 1}


def members_named(
    read: Letters,
    passage: Passage,
    cast: Cast,
    people: Sequence[Somebody],
    served: Mapping[str, str],
) -> list[Member]:
    """The names in a passage that can stand for a member, in its folded text.

    `people` are those whom it names, and `served` tells the parties of persons by their names.
    A state named behind another one is a party of its own here ("from Montenegro to Romania"), and
    so is the country of "from the Montenegrin to the Romanian presidency", but not that of "in the
    Romanian capital"; a capital may stand for its service.
    """
    known = cast.known.parties
    somewhere = {each.spot for each in inside(cast.towns, passage.spot)}
    members = [
        Member(each.start, each.end, party)
        for each in people
        if (party := member_of(known, each.party or served.get(_name_of(each), "")))
    ]
    parties = cast.inside(passage.spot)[0]
    somewhere |= {  # FUP took over in Sofia, *Bulgaria*; but "in Sofia, Bulgaria handed over"
        each.spot
        for each in parties
        if is_in_place(read, cast, each)
        and any(one.start < stretch(read, passage, each.spot)[0] for one in members)
    }
    others = [
        (each.spot, member_of(known, each.keys[0]))
        for each in parties
        if each.sure and each.keys and each.spot not in somewhere
    ]
    others += [
        (each.spot, police_of(known, each.country))
        for each in inside(cast.adjectives, passage.spot)
        if not any(each.spot.within(place) for place in somewhere)
    ]
    for spot, party in others:
        start, end = (at - passage.offset for at in read.stretch(spot))
        if party and not any(one.start < end and start < one.end for one in members):
            members.append(Member(start, end, party))
    return sorted([*members, *seats_in(read, passage, cast.towns, known)])


def _name_of(somebody: Somebody) -> str:
    return somebody.person.name if somebody.person else ""
