"""Who took part in an event and as what, as the passages about it say."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sepca_cli.model import Participation, Party
from sepca_cli.reading.draft import Fact, Known
from sepca_cli.reading.letters import Letters, Spot
from sepca_cli.reading.lists import NameList
from sepca_cli.reading.members import member_of, police_of
from sepca_cli.reading.parties import Named
from sepca_cli.reading.passages import Passage
from sepca_cli.reading.persons import PersonNamed
from sepca_cli.reading.roles import Name, Role, roles_in

ASSOCIATION = "sepca"  # the key of the association itself in the record

# Between a name and what tells which one of its kind is meant.
_OF = re.compile(
    r"[\s\"'”)]*(?:of|from|in|iz|od|u|ot|na|vo|v|din|al|ale|nga|i|e|te|ne)?[\s\"'“]*(?:the )?"
)


class Cast(NamedTuple):
    """Everybody that a text names: its parties, its persons, and the parties that it lists."""

    known: Known
    parties: Sequence[Named]
    persons: Sequence[PersonNamed]
    lists: Sequence[NameList]

    def inside(self, spot: Spot) -> tuple[list[Named], list[PersonNamed]]:
        """The parties and the persons that a stretch of the text names."""
        return (
            [each for each in self.parties if each.spot.within(spot)],
            [each for each in self.persons if each.spot.within(spot)],
        )


def taking_part(
    read: Letters, passages: Sequence[Passage], cast: Cast, country: str, *, announced: bool
) -> tuple[tuple[Participation, ...], tuple[Fact, ...]]:
    """The participations that these passages tell, each with the places that it rests on.

    `country` is where the event was: a service that is named without its country is that one's.
    What will be elsewhere, or was to be, makes nobody a participant here.
    """
    told: dict[str, Participation] = {}
    facts: dict[str, Fact] = {}
    for passage in passages:
        parties, persons = cast.inside(passage.spot)
        names: list[Named | PersonNamed] = [*parties, *persons]
        stretches = _stretches(read, passage, parties, persons)
        for role in _with_their_list(cast, parties, roles_in(passage.folded, stretches)):
            who = names[role.number]
            made = _participation(cast, who, role, country, announced=announced)
            if made is None or made.fact in told:
                continue
            told[made.fact] = made
            spots = (who.spot, passage.place(read, role.start, role.end))
            facts[made.fact] = Fact(made.fact, spots, made.certainty)
    return _without_doubles(told, facts)


def _with_their_list(cast: Cast, parties: list[Named], roles: Sequence[Role]) -> list[Role]:
    """The roles, those of a list given to every name in it that has none of its own."""
    number_of = {id(each): number for number, each in enumerate(parties)}
    given = {role.number for role in roles}
    whole = list(roles)
    for names in cast.lists:
        numbers = [number_of.get(id(cast.parties[at]), -1) for at in names.members]
        shared = next((role for role in roles if role.number in numbers), None)
        if shared:
            whole += [
                shared._replace(number=number)
                for number in numbers
                if number >= 0 and number not in given
            ]
    return whole


def _stretches(
    read: Letters, passage: Passage, parties: list[Named], persons: list[PersonNamed]
) -> list[Name]:
    """The names of a passage in its folded text; the organisation in an office is the person's."""
    names = []
    everybody: list[Named | PersonNamed] = [*parties, *persons]
    for number, each in enumerate(everybody):
        start, end = (place - passage.offset for place in read.stretch(each.spot))
        names.append(Name(start, end, number, isinstance(each, PersonNamed)))
    taken = {at for at in range(len(parties)) if _only_qualifies(read, parties, at)}
    for number, person in enumerate(persons, len(parties)):
        stretch = names[number]
        for at, party in enumerate(parties):
            if person.party in party.keys and _beside(names[at], stretch, person.office):
                stretch = stretch._replace(
                    start=min(stretch.start, names[at].start), end=max(stretch.end, names[at].end)
                )
                taken.add(at)
        names[number] = stretch
    return sorted(name for name in names if name.number not in taken)


def _only_qualifies(read: Letters, parties: list[Named], at: int) -> bool:
    """Whether a name only tells which one: the police *of* Albania, the NGO *from* Montenegro."""
    if parties[at].generic:
        return at + 1 < len(parties) and _of(read, parties[at], parties[at + 1])
    return at > 0 and not parties[at - 1].generic and _of(read, parties[at - 1], parties[at])


def _of(read: Letters, one: Named, other: Named) -> bool:
    """Whether nothing but a preposition stands between two names."""
    between = read.folded[read.stretch(one.spot)[1] : read.stretch(other.spot)[0]]
    return bool(_OF.fullmatch(between))


def _beside(party: Name, person: Name, office: str) -> bool:
    """Whether a party stands so close to a person that it can belong to the office."""
    apart = max(party.start - person.end, person.start - party.end)
    return bool(office) and apart <= len(office) + 15


def _participation(
    cast: Cast, who: Named | PersonNamed, role: Role, country: str, *, announced: bool
) -> Participation | None:
    certainty = "announced" if announced or role.announced else "documented"
    if isinstance(who, PersonNamed):
        stood_for = cast.persons[who.on_behalf_of] if who.on_behalf_of >= 0 else None
        return Participation(
            "",
            "absent" if who.absent else role.role,
            who.party,
            who.key or who.name,
            who.office,
            on_behalf_of=(stood_for.key or stood_for.name) if stood_for else "",
            certainty="documented" if who.absent else certainty,
        )
    party = party_meant(cast.known.parties, who, country)
    if party == ASSOCIATION and role.role != "organiser":
        return None  # the association is at all of its events
    if party and role.role == "chair":
        party = member_of(cast.known.parties, party) or party
    return Participation("", role.role, party, certainty=certainty) if party else None


def party_meant(parties: Mapping[str, Party], named: Named, country: str) -> str:
    """The party that a name stands for at an event in a country; "" where that is not sure."""
    if named.generic and country:
        if named.generic == "police":
            return police_of(parties, country)
        mine = [key for key in named.keys if parties[key].country == country]
        return mine[0] if len(mine) == 1 else ""
    return named.keys[0] if named.sure and named.keys else ""


def _without_doubles(
    told: dict[str, Participation], facts: dict[str, Fact]
) -> tuple[tuple[Participation, ...], tuple[Fact, ...]]:
    """Each party once in a role: with a person if one is named, and as host not participant too."""
    shown = {(each.role, each.party) for each in told.values() if each.person}
    stronger = {each.party for each in told.values() if each.role not in ("participant", "chair")}
    kept = {
        fact: each
        for fact, each in told.items()
        if (each.person or (each.role, each.party) not in shown)
        and (each.person or each.role != "participant" or each.party not in stronger)
    }
    return tuple(kept.values()), tuple(facts[fact] for fact in kept)
