"""Who took part in an event and as what, as the passages about it say."""

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from sepca_cli.model import Participation
from sepca_cli.names import fold
from sepca_cli.reading.draft import Fact
from sepca_cli.reading.events.elsewhere import Stretch
from sepca_cli.reading.language.letters import Letters, Spot
from sepca_cli.reading.language.passages import Passage, is_quoted
from sepca_cli.reading.names.listed import Listed
from sepca_cli.reading.names.members import ASSOCIATION, member_of
from sepca_cli.reading.persons.person import PersonNamed
from sepca_cli.reading.roles.beside import is_left_out
from sepca_cli.reading.roles.cast import Cast, Somebody
from sepca_cli.reading.roles.cues import Name
from sepca_cli.reading.roles.each_once import shortened_in_a_heading, without_doubles
from sepca_cli.reading.roles.from_afar import is_expected, who_wrote
from sepca_cli.reading.roles.hosts import of_the_country
from sepca_cli.reading.roles.introduced import introduced_in
from sepca_cli.reading.roles.joining_words import WHO
from sepca_cli.reading.roles.people import people_in
from sepca_cli.reading.roles.presiding import is_of_the_association
from sepca_cli.reading.roles.roles import Role, roles_in

# Whom to ask about a text is no matter of the event.
_CONTACT = re.compile(
    r"\b(?:contact(?! (?:person|point|officer)s?\b(?!:))|kontakt|tel|phone|telefon|e-?mail"
    r"|press office)\b"
    r"|\b(?:razgovor(?: je)? vodi\w+|razgovara\w+|intervju\w*|pise|autor\w*|foto\w*|tekst|photo) ?:"
)
# Who tells of an event when they are back spoke to those at home; at the event they were.
_BACK = re.compile(
    r"\b(?:po|nakon|posle|poslije) povratk\w+|\bvrativsi se\b|\bon (?:his|her|their) return\b"
    r"|\bafter returning\b|\bpo vrakjanjeto\b|\bsled zavrastaneto\b|\bla intoarcere\b"
)
# An office that somebody has at an event and not at home: "moderator X".
# Before the association as that whose meeting it is: nothing is told of what it does.
_MEETING_OF = re.compile(
    r"\b(?:asamble|adunar|kuvend|takim|mbledhj|skupstin|sobrani|sabrani)\w*(?: [\w-]+){0,2}"
    r" (?:e|a|al|te|na) $"
)
_OF_THE_ASSOCIATION = ("organiser", "signatory")  # it is at all of its events, and that is no role
_OFFICE = re.compile(r"(?P<chair>^(?:the |our )?moderator$)|(?P<observer>\bobserver$)")
_POSSESSIVE = re.compile(r"['’]s \w")
BESIDE = 60  # characters in which somebody's adviser is named
_BY_LETTER = ("quoted", "seen", "acts", "does")  # what is told of who only wrote, too
_OF_A_PRESIDENCY = ("host", "organiser", "supporter", "chair")
_NOT_THERE = {"quoted": "seen"}
_BEFORE_IT = ("quoted", "acts")
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
    known_as = introduced_in([each for _, people in there for each in people], cast.persons)
    headings = {each.party for each in listed.values()}
    afar = {name for passage, people in there for name in who_wrote(passage, people)}
    at_home = any(_BACK.search(passage.folded) for passage in passages)
    told: dict[str, Participation] = {}
    facts: dict[str, Fact] = {}
    for passage, people in there:
        roles = [*_roles(read, passage, people), *_speaking(people)]
        roles += _represented_too(passage, people)
        roles = [
            role
            for role in roles
            if role.role not in _BY_LETTER or people[role.number].known_by not in afar
        ]
        roles = list(_of_now(people, roles, elsewhere.get(passage.spot, ())))
        if not presided:
            roles = [role for role in roles if not is_of_the_association(passage.folded, role)]
        if not announced:  # who will take over something was not seen to
            roles = [role for role in roles if not (role.announced and role.role == "seen")]
            roles = [role for role in roles if not is_expected(passage.folded, role)]
        if announced:  # who is quoted spoke to the press, and who did something did it before
            roles = [role for role in roles if role.role not in _BEFORE_IT]
        if at_home:
            roles = [role._replace(role=_NOT_THERE.get(role.role, role.role)) for role in roles]
        roles += _in_a_list(people, listed.get(passage.spot), headings)
        for role in _with_their_list(cast, passage, people, roles):
            somebody = known_as.get(people[role.number].known_by, people[role.number])
            if abroad and role.role == "host":
                somebody = of_the_country(cast.known.parties, somebody, abroad)
            made = _participation(cast, somebody, role, announced=announced)
            if made and made.fact not in told:
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


def _in_a_list(people: Sequence[Somebody], line: Listed | None, headings: set[str]) -> list[Role]:
    """The role of those in a line of a list; a state above its people is only their heading."""
    if line is None or (not line.party and {each.party for each in people} & headings):
        return []
    return [
        Role(number, line.role, each.start, each.end)
        for number, each in enumerate(people)
        if each.party != ASSOCIATION or each.person
    ]


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
            if not name or name in said or _is_in(of_others, each.start):
                continue
            said.add(name)
            somebody = known_as[name]
            assert somebody.person is not None
            made = _of_person(cast, somebody, somebody.person, "mentioned", "documented")
            yield made, each.spot


def _of_now(
    people: Sequence[Somebody], roles: Sequence[Role], elsewhere: Sequence[Stretch]
) -> Iterator[Role]:
    """The roles but those that are told of something else."""
    for role in roles:
        if not any(_is_in(elsewhere, at) for at in (role.start, people[role.number].start)):
            yield role


def _is_in(stretches: Sequence[Stretch], at: int) -> bool:
    return any(start <= at < end for start, end in stretches)


def _roles(read: Letters, passage: Passage, people: Sequence[Somebody]) -> list[Role]:
    """The roles that a passage gives; the association, at all of its events, organises or signs."""
    names = [
        Name(each.start, each.end, number, _is_somebody(each), _in_cyrillic(read, each))
        for number, each in enumerate(people)
    ]
    names = [name for name in names if not _owns_the_next(read, people, name.number)]
    itself = {number for number, each in enumerate(people) if each.party == ASSOCIATION}
    itself -= {number for number, each in enumerate(people) if each.person}
    does = [
        role
        for role in (roles_in(passage.folded, names) if itself else ())
        if role.number in itself
        and role.role in _OF_THE_ASSOCIATION
        and not _MEETING_OF.search(passage.folded, 0, people[role.number].start)
    ]
    others = [name for name in names if name.number not in itself]
    its_names = [(people[number].start, people[number].end) for number in itself]
    told = [
        role
        for role in roles_in(passage.folded, others)
        if not _is_in(its_names, role.start)  # of the *police chiefs of* its name nothing is told
    ]
    if not any(role.role == "signatory" for role in told):  # nobody signs alone
        does = [role for role in does if role.role != "signatory"]
    return [*does, *told]


def _owns_the_next(read: Letters, people: Sequence[Somebody], number: int) -> bool:
    """Whether a person is named only to tell whose somebody else is: "X's former adviser, Y"."""
    somebody = people[number]
    end = somebody.spot.end
    if somebody.person is None or not _POSSESSIVE.match(read.text, end):
        return False
    return any(each.person and 0 < each.spot.start - end < BESIDE for each in people[number + 1 :])


def _is_somebody(each: Somebody) -> bool:
    return each.person is not None or each.people


def _in_cyrillic(read: Letters, somebody: Somebody) -> bool:
    return "Ѐ" <= somebody.spot.of(read.text)[:1] <= "ӿ"


def _speaking(people: Sequence[Somebody]) -> list[Role]:
    """The role of those whom a passage quotes, for whom others speak, or whose office tells it."""
    roles = []
    for number, each in enumerate(people):
        if each.person and (each.person.speaks or each.person.absent):
            role = "absent" if each.person.absent else "quoted"
            roles.append(Role(number, role, each.start, each.end))
        office = each.person and _OFFICE.search(fold(each.person.office))
        if office and office.lastgroup:
            roles.append(Role(number, office.lastgroup, each.start, each.end))
    return roles


def _represented_too(passage: Passage, people: Sequence[Somebody]) -> Iterator[Role]:
    """The role of those behind a verb that is not repeated: "A was represented by X, B *by Y*"."""
    for number, each in enumerate(people):
        before = people[number - 1] if number else None
        if each.person and before and before.party == each.party and is_left_out(passage, before):
            yield Role(number, "participant", each.start, each.end)


def _with_their_list(
    cast: Cast, passage: Passage, people: Sequence[Somebody], roles: list[Role]
) -> list[Role]:
    """The roles, those of a list given to every party in it that has none of its own."""
    number_of = {each.spot: number for number, each in enumerate(people) if not each.person}
    given = {role.number for role in roles}
    whole = list(roles)
    for names in cast.lists_inside(passage.spot):
        numbers = [number_of.get(cast.parties[at].spot, -1) for at in names.members]
        shared = next(
            (
                role
                for role in roles
                if role.number in numbers
                and role.role != "chair"
                and not WHO.search(passage.folded, people[role.number].end, role.start)
            ),
            None,
        )
        if shared:
            whole += [
                shared._replace(number=number)
                for number in numbers
                if number >= 0 and number not in given
            ]
    return whole


def _participation(
    cast: Cast, somebody: Somebody, role: Role, *, announced: bool
) -> Participation | None:
    certainty = "announced" if announced or role.announced else "documented"
    if somebody.person:
        if role.role in ("organiser", "supporter"):
            return None  # what an organisation is
        return _of_person(cast, somebody, somebody.person, role.role, certainty)
    party = somebody.party
    if not party or (party == ASSOCIATION and role.role not in _OF_THE_ASSOCIATION):
        return None  # it is not sure which one is meant; the association is at all of its events
    if somebody.presidency and role.role not in _OF_A_PRESIDENCY:
        return None  # a presidency does things; its results and priorities are not there
    if role.role == "chair":
        party = member_of(cast.known.parties, party) or party
    return Participation("", role.role, party, certainty=certainty)


def _of_person(
    cast: Cast, somebody: Somebody, person: PersonNamed, role: str, certainty: str
) -> Participation:
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
