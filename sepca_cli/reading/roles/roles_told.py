"""The roles of those whom a passage names: by words, by an office, by a quotation, by a list."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from sepca_cli.names import fold
from sepca_cli.reading.events.programmes import begins_with_hour
from sepca_cli.reading.language.letters import Letters
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.names.listed import Listed
from sepca_cli.reading.names.members import ASSOCIATION
from sepca_cli.reading.roles.cast import Cast, Somebody
from sepca_cli.reading.roles.cues import Name
from sepca_cli.reading.roles.inserted_words import AT_THE_SIDE_OF
from sepca_cli.reading.roles.joining_words import FOR_WHAT, ROMANIAN_ONE, WHO
from sepca_cli.reading.roles.of_the_event import is_in
from sepca_cli.reading.roles.roles import Role, roles_in
from sepca_cli.reading.roles.stood_for import is_left_out

# Before the association as that whose meeting it is: nothing is told of what it does.
_MEETING_OF = re.compile(
    r"\b(?:(?:asamble|adunar|kuvend|takim|mbledhj|skupstin|sobrani|sabrani)\w*(?: [\w-]+){0,2}"
    r" (?:e|a|al|te|na)|(?:conferint|reuniun|sedint|seminar|atelier|konferenc|punetori)\w*"
    r"(?: (?:e|i|a|al|te|se|na))?) $"
)
# An office that somebody has at an event and not at home: "moderator X".
_OFFICE = re.compile(r"(?P<chair>^(?:the |our )?moderator$)|(?P<observer>\bobserver$)")
_POSSESSIVE = re.compile(r"['’]s \w")
_OF_SERBIAN = re.compile("[ЂђЋћ]")
# Between another body than the association and who presides over it.
_BODY_THAT = re.compile(r"\)?,? (?:(?:which|that|who|is|currently|now|presently|today) ){0,3}")
# What an item of a programme is, before the names of those whose it is.
_ITEM = re.compile(
    r"\b(?:(?P<speaker>(?:open|clos|welcom|greet|address|remarks|otvar|otvor|otkriv|zatvar|pozdrav"
    r"|privetstv|dobrodosl|uvodn|vovedn|obracanj|obrakj|slovo|deschid|inchid|bun venit|salut|cuvant"
    r"|alocut|hapj|celj|mbyllj|pershendet|mireseard|fjal)\w*)"
    r"|(?P<chair>(?:moder|chair|drejt(?:on|im)|kryeson|predsj?edava|pretsedava|conduce)\w*))"
)
_OVER = re.compile(r" (?:(?:over|of|the) )*")  # and the body, of one who presides *over* it
BESIDE = 60  # characters in which somebody's adviser is named
OF_ASSOCIATION = ("organiser", "signatory")  # it is at all of its events, and that is no role


def roles_told(read: Letters, passage: Passage, people: Sequence[Somebody]) -> list[Role]:
    """The roles that a passage tells of those whom it names, but for that of a list."""
    by_words = _by_words(read, passage, people)
    told = [*by_words, *_speaking(passage, people), *_represented_too(passage, people)]
    return [*told, *_on_a_programme(passage, people, told)]


def roles_in_a_list(
    people: Sequence[Somebody], line: Listed | None, headings: set[str]
) -> list[Role]:
    """The role of those in a line of a list; a state above its people is only their heading."""
    if line is None or (not line.party and {each.party for each in people} & headings):
        return []
    return [
        Role(number, line.role, each.start, each.end)
        for number, each in enumerate(people)
        if (each.party != ASSOCIATION or each.person) and each.start >= line.start
    ]


def with_their_list(
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
                and not _is_done_alone(passage, people[role.number], role)
            ),
            None,
        )
        if shared and not FOR_WHAT.match(passage.folded):
            whole += [
                shared._replace(number=number)
                for number in numbers
                if number >= 0 and number not in given
            ]
    return whole


def _is_done_alone(passage: Passage, somebody: Somebody, role: Role) -> bool:
    """Whether only the last of a list did something: in a clause on it, or a verb in the singular.

    "At a meeting of the EU, the Ministry of the Interior *a organizat* a visit."
    """
    if role.start < somebody.end:
        return False
    singular = ROMANIAN_ONE.match(passage.folded, role.start)
    return bool(singular or WHO.search(passage.folded, somebody.end, role.start))


def _by_words(read: Letters, passage: Passage, people: Sequence[Somebody]) -> list[Role]:
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
        and role.role in OF_ASSOCIATION
        and not _MEETING_OF.search(passage.folded, 0, people[role.number].start)
    ]
    others = [name for name in names if name.number not in itself]
    its_names = [(people[number].start, people[number].end) for number in itself]
    parties = [(each.start, each.end) for each in people if not each.person]
    told = [
        role
        for role in roles_in(passage.folded, others)
        if not is_in(its_names, role.start)  # of the *police chiefs of* its name nothing is told
        and not (role.role == "organiser" and is_in(parties, role.start))  # *Organised* Crime ...
    ]
    told = [role for role in told if not _chairs_a_body(passage, people, role)]
    if not any(role.role == "signatory" for role in told):  # nobody signs alone
        does = [role for role in does if role.role != "signatory"]
    return [*does, *told]


def _chairs_a_body(passage: Passage, people: Sequence[Somebody], role: Role) -> bool:
    """Whether it is another body that somebody presides over: "MARRI, currently chaired by A"."""
    if role.role != "chair":
        return False
    if people[role.number].start < role.end:
        return any(
            _OVER.fullmatch(passage.folded, role.end, each.start)
            for each in people
            if each.party not in ("", ASSOCIATION) and not each.person and each.start >= role.end
        )
    return any(
        _BODY_THAT.fullmatch(passage.folded, each.end, role.start)
        for each in people
        if each.party != ASSOCIATION and not each.person and each.end <= role.start
    )


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
    """Whether somebody is named in Cyrillic; Serbian, which has verbs of its own, is not meant."""
    return "Ѐ" <= somebody.spot.of(read.text)[:1] <= "ӿ" and not _is_serbian(read)


@lru_cache(maxsize=1)
def _is_serbian(read: Letters) -> bool:
    return bool(_OF_SERBIAN.search(read.text))


def _speaking(passage: Passage, people: Sequence[Somebody]) -> list[Role]:
    """The role of those whom a passage quotes, for whom others speak, or whose office tells it."""
    roles = []
    for number, each in enumerate(people):
        if AT_THE_SIDE_OF.search(passage.folded, 0, each.start):
            continue
        if each.person and (each.person.speaks or each.person.absent):
            role = "absent" if each.person.absent else "quoted"
            roles.append(Role(number, role, each.start, each.end))
        office = each.person and _OFFICE.search(fold(each.person.office))
        if office and office.lastgroup:
            roles.append(Role(number, office.lastgroup, each.start, each.end))
    return roles


def _on_a_programme(
    passage: Passage, people: Sequence[Somebody], told: Sequence[Role]
) -> Iterator[Role]:
    """The role of persons in a line with its hour: what one has there, or what it is about.

    Who opens or closes it speaks, who leads it chairs, and everybody else presents something.
    """
    if not begins_with_hour(passage):
        return
    given = {each.number for each in told}
    for number, each in enumerate(people):
        if each.person and number not in given:
            item = list(_ITEM.finditer(passage.folded, 0, each.start))[-1:]
            role = item[0].lastgroup if item else told[0].role if told else None
            yield Role(number, role or "presenter", each.start, each.end)


def _represented_too(passage: Passage, people: Sequence[Somebody]) -> Iterator[Role]:
    """The role of those behind a verb that is not repeated: "A was represented by X, B *by Y*"."""
    for number, each in enumerate(people):
        before = people[number - 1] if number else None
        if each.person and before and before.party == each.party and is_left_out(passage, before):
            yield Role(number, "participant", each.start, each.end)
