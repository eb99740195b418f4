"""Who took part in an event and as what, as the passages about it say."""

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from sepca_cli.model import Participation
from sepca_cli.reading.draft import Fact
from sepca_cli.reading.events.elsewhere import Stretch
from sepca_cli.reading.language.letters import Letters, Spot
from sepca_cli.reading.language.passages import Passage, is_quoted
from sepca_cli.reading.names.listed import Listed
from sepca_cli.reading.names.members import ASSOCIATION, member_of
from sepca_cli.reading.persons.person import PersonNamed
from sepca_cli.reading.roles.cast import Cast, Somebody, each_of
from sepca_cli.reading.roles.each_once import shortened_in_a_heading, without_doubles
from sepca_cli.reading.roles.from_abroad import without_their_host
from sepca_cli.reading.roles.hosts import of_the_country
from sepca_cli.reading.roles.introduced import introduced_in
from sepca_cli.reading.roles.of_the_event import is_in, occasion_of, of_the_event
from sepca_cli.reading.roles.people import people_in
from sepca_cli.reading.roles.presiding import is_of_an_organisation
from sepca_cli.reading.roles.roles import Role
from sepca_cli.reading.roles.roles_told import (
    OF_ASSOCIATION,
    roles_in_a_list,
    roles_told,
    with_their_list,
)

# Whom to ask about a text is no matter of the event.
_CONTACT = re.compile(
    r"\b(?:contact(?! (?:person|point|officer)s?\b(?!:))|kontakt|tel|phone|telefon|e-?mail"
    r"|press office)\b"
    r"|\b(?:razgovor(?: je)? vodi\w+|razgovara\w+|intervju\w*|pise|autor\w*|foto\w*|tekst|photo) ?:"
    r"|\b(?:publicat|postat|scris) de\b|\b(?:posted|published|written) by\b"
)
_OF_A_PRESIDENCY = ("host", "organiser", "supporter", "chair")
_NOWHERE: Mapping[Spot, Sequence[Stretch]] = MappingProxyType({})
_NOBODY: Mapping[Spot, Listed] = MappingProxyType({})


def taking_part(
    read: Letters,
    passages: Sequence[Passage],
    cast: Cast,
    country: str,
    *,
    abroad: str = "",
    presided: bool = True,
    elsewhere: Mapping[Spot, Sequence[Stretch]] = _NOWHERE,
    listed: Mapping[Spot, Listed] = _NOBODY,
    announced: bool = False,
) -> tuple[tuple[Participation, ...], tuple[Fact, ...]]:
    """The participations that these passages tell, each with the places that it rests on.

    `country` is that of a service that is named without its country, but of a host that of the
    event, where it was held `abroad`. Whoever presides over the association does not preside over
    an event that is not `presided`. `elsewhere` are the stretches of passages that tell of
    something else, `listed` the lines of lists.
    """
    there: list[tuple[Passage, list[Somebody]]] = []
    for passage in passages:
        people = _people(read, passage, cast, country, listed.get(passage.spot))
        there.append((passage, [each for each in people if not is_quoted(read.text, each.spot)]))
    if country == abroad:
        there = without_their_host(read, there, cast, country)
    known_as = introduced_in([each for _, people in there for each in people], cast.persons)
    headings = {each.party for each in listed.values()}
    occasion = occasion_of(there, presided=presided, announced=announced)
    parties = cast.known.parties
    told: dict[str, Participation] = {}
    facts: dict[str, Fact] = {}
    for passage, people in there:
        of_others = elsewhere.get(passage.spot, ())
        roles = roles_told(read, passage, people)
        roles = list(of_the_event(occasion, passage.folded, people, roles, of_others))
        roles += roles_in_a_list(people, listed.get(passage.spot), headings)
        for role in with_their_list(cast, passage, people, roles):
            somebody = known_as.get(people[role.number].known_by, people[role.number])
            if abroad and role.role == "host":
                somebody = of_the_country(parties, somebody, abroad)
            words = passage.folded[role.start : role.end]
            if role.role == "chair" and is_of_an_organisation(parties, somebody.party, words):
                continue
            for each in each_of(somebody):
                made = _participation(cast, each, role, announced=announced)
                if made is None or made.fact in told:
                    continue
                told[made.fact] = made
                spots = (people[role.number].spot, passage.place(read, role.start, role.end))
                facts[made.fact] = Fact(made.fact, spots, made.certainty)
    for made, spot in _only_named(cast, there, elsewhere, known_as, told):
        told[made.fact], facts[made.fact] = made, Fact(made.fact, (spot,))
    for fact in shortened_in_a_heading(passages, cast.known.parties, told, facts):
        del told[fact], facts[fact]
    return without_doubles(told, facts)


def _people(
    read: Letters, passage: Passage, cast: Cast, country: str, line: Listed | None
) -> list[Somebody]:
    """Those whom a passage names; in a list those are of a country under whose heading they are."""
    if line is None or not line.party:
        return people_in(read, passage, cast, country)
    of_it = cast.known.parties[line.party].country or country
    people = people_in(read, passage, cast, of_it)
    return [each._replace(party=each.party or line.party) for each in people]


def _only_named(
    cast: Cast,
    there: Sequence[tuple[Passage, list[Somebody]]],
    elsewhere: Mapping[Spot, Sequence[Stretch]],
    known_as: Mapping[str, Somebody],
    told: Mapping[str, Participation],
) -> Iterator[tuple[Participation, Spot]]:
    """Those persons of whom these passages say no more than the name, each once."""
    said = {each.person for each in told.values()}
    for passage, people in there:
        if _CONTACT.search(passage.folded):
            continue
        of_others = elsewhere.get(passage.spot, ())
        for each in people:
            name = each.known_by
            if not name or name in said or is_in(of_others, each.start):
                continue
            said.add(name)
            somebody = known_as[name]
            assert somebody.person is not None
            made = _of_person(cast, somebody, somebody.person, "mentioned", "documented")
            yield made, each.spot


def _participation(
    cast: Cast, somebody: Somebody, role: Role, *, announced: bool
) -> Participation | None:
    certainty = "announced" if announced or role.announced else "documented"
    if somebody.person:
        if role.role in ("organiser", "supporter"):
            return None  # what an organisation is
        return _of_person(cast, somebody, somebody.person, role.role, certainty)
    party = somebody.party
    if not party or (party == ASSOCIATION and role.role not in OF_ASSOCIATION):
        return None  # it is not sure which one is meant; the association is at all of its events
    if somebody.presidency and role.role not in _OF_A_PRESIDENCY:
        return None  # a presidency does things; its results and priorities are not there
    if role.role == "chair":
        party = member_of(cast.known.parties, party) or party
    return Participation("", role.role, party, certainty=certainty)


def _of_person(
    cast: Cast, somebody: Somebody, person: PersonNamed, role: str, certainty: str
) -> Participation:
    if role == "chair":
        somebody = somebody._replace(
            party=member_of(cast.known.parties, somebody.party) or somebody.party
        )
    stood_for = cast.persons[person.on_behalf_of] if person.on_behalf_of >= 0 else None
    return Participation(
        "",
        "absent" if person.absent else role,
        "" if somebody.party == ASSOCIATION else somebody.party,
        person.key or person.name,
        person.office,
        on_behalf_of=(stood_for.key or stood_for.name) if stood_for else "",
        certainty="documented" if person.absent else certainty,
    )
