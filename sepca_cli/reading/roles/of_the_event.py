"""Which of the roles that a passage tells are roles at the event that the text is about."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sepca_cli.reading.events.elsewhere import Stretch
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.roles.cast import Somebody
from sepca_cli.reading.roles.from_afar import is_expected, who_wrote
from sepca_cli.reading.roles.no_role_words import FUTURE
from sepca_cli.reading.roles.presiding import is_of_another_body, is_of_the_association
from sepca_cli.reading.roles.roles import Role

# Who tells of an event when they are back spoke to those at home; at the event they were.
_BACK = re.compile(
    r"\b(?:po|nakon|posle|poslije) povratk\w+|\bvrativsi se\b|\bon (?:his|her|their) return\b"
    r"|\bafter returning\b|\bpo vrakjanjeto\b|\bsled zavrastaneto\b|\bla intoarcere\b"
)
_SPEAKER_FOR = (
    r"(?:spokes(?:man|woman|person)|purtato\w+ de cuvant|zedhenes\w*|portparol\w*|glasnogovorn\w+"
    r"|govoritel\w*)"
)
_SPOKESPERSON = re.compile(rf"\b{_SPEAKER_FOR}(?:[^.;:,]{{0,60}},)?[^.;:,]{{0,40}}$")
_SPEAKS_FOR_THEM = re.compile(rf",? (?:[\w-]+ ){{0,3}}{_SPEAKER_FOR}\b")
_NOT_THERE = {"quoted": "seen"}
_BY_LETTER = ("quoted", "seen", "acts", "does")  # what is told of who only wrote, too
_BEFORE_IT = ("quoted", "acts")
# Who will be that, where an event was held, will be it at the next: nobody saw them take over.
_OF_THE_NEXT = ("seen", "chair", "host")


class Occasion(NamedTuple):
    """What a text tells of an event that bears on who was there, and as what.

    Whoever presides over the association does not preside over an event that is not `presided`.
    """

    presided: bool
    announced: bool
    told_at_home: bool  # by those who came back from it
    wrote: frozenset[str]  # by what those are known as who only sent a letter


def occasion_of(
    there: Sequence[tuple[Passage, Sequence[Somebody]]], *, presided: bool, announced: bool
) -> Occasion:
    """The occasion of which passages tell that name these people."""
    back = any(_BACK.search(passage.folded) for passage, _ in there)
    wrote = frozenset(name for passage, people in there for name in who_wrote(passage, people))
    return Occasion(presided, announced, back, wrote)


def of_the_event(
    occasion: Occasion,
    folded: str,
    people: Sequence[Somebody],
    roles: Sequence[Role],
    elsewhere: Sequence[Stretch],
) -> Iterator[Role]:
    """The roles but those of something else; `elsewhere` are the stretches that tell of it."""
    for role in roles:
        somebody = people[role.number]
        if is_in(elsewhere, role.start) or is_in(elsewhere, somebody.start):
            continue
        if role.role in _BY_LETTER and somebody.known_by in occasion.wrote:
            continue
        if not occasion.presided and is_of_the_association(folded, role):
            continue
        if is_of_another_body(folded, role, somebody.end):
            continue
        if _is_of_another_time(occasion, folded, role):
            continue
        if role.role == "quoted" and _is_spokesperson(folded, somebody):
            continue
        if occasion.told_at_home:
            role = role._replace(role=_NOT_THERE.get(role.role, role.role))
        yield role


def _is_of_another_time(occasion: Occasion, folded: str, role: Role) -> bool:
    """Whether a role was had before an event that is announced, or comes after one that was."""
    if occasion.announced:  # who is quoted spoke to the press, and who did something did it before
        at_it = role.role == "quoted" and FUTURE.match(folded, role.start, role.end)
        return role.role in _BEFORE_IT and not at_it  # "X will speak"
    later = role.announced and role.role in _OF_THE_NEXT
    return later or is_expected(folded, role)


def _is_spokesperson(folded: str, somebody: Somebody) -> bool:
    """Whether somebody is named as the one who tells the press of an event, and not those there."""
    before = _SPOKESPERSON.search(folded, max(0, somebody.start - 100), somebody.end)
    return bool(before or _SPEAKS_FOR_THEM.match(folded, somebody.end))


def is_in(stretches: Sequence[Stretch], at: int) -> bool:
    """Whether a place of a passage is in one of these stretches of it."""
    return any(start <= at < end for start, end in stretches)
