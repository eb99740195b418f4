"""Heads of services whose countries come first and whose names follow, in the same order.

"The police directors of Bulgaria, Romania and Serbia, Ivan Petrov, Dan Popa and Marko Jović".
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from sepca_cli.reading.language.letters import Letters
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.names.members import ministry_of, police_of
from sepca_cli.reading.roles.cast import Cast, Somebody, stretch

Stretch = tuple[int, int]  # of a passage's folded text

_HEADS = re.compile(
    r"\b(?:police (?:directors|chiefs|heads|commissioners)"
    r"|(?:directors|chiefs|heads|commissioners|(?:direktor|sefov|nacelnic|nacalnic|ravnatelj|celnic"
    r"|komesar|rakovoditel)i(?:ma|te)?|sefove(?:te)?|directorii|sefii|drejtoret|drejtuesit)"
    r" (?:[\w-]+ ){0,4}?poli[ct]\w*)"
)
_MINISTERS = re.compile(
    r"\b(?:ministers|ministri(?:ma|te)?|ministrii|ministrat)"
    r" (?:[\w-]+ ){0,3}?(?:interior|affairs|poslova|raboti|intern\w*|brendsh\w*)"
)
_NEXT = re.compile(r",? (?:(?:and|i|te|si|dhe|kako i|kakto i|kao i|precum si) )?")
_NAMES_FOLLOW = re.compile(r"(?:,| -| \()? ?")


def one_of_each(
    read: Letters, passage: Passage, cast: Cast, people: Sequence[Somebody]
) -> tuple[list[Somebody], list[Stretch]]:
    """The persons of a passage, each with the service that stands in their place in such a list.

    Beside them where the passage names the services.
    """
    people, services = list(people), []
    for heads, service in ((_HEADS, police_of), (_MINISTERS, ministry_of)):
        for told in heads.finditer(passage.folded):
            named = _named_in_a_row(read, passage, cast, people, told)
            for number, place, key in named:
                parties = cast.known.parties
                if parties[key].kind == "state":  # the service of an entity is named itself
                    key = service(parties, parties[key].country)
                people[number] = people[number]._replace(party=key, at_home=False)
                services.append(place)
    return people, services


def _named_in_a_row(
    read: Letters, passage: Passage, cast: Cast, people: Sequence[Somebody], told: re.Match[str]
) -> list[tuple[int, Stretch, str]]:
    """The numbers of the persons behind a list of as many countries, with place and key."""
    at = {number: stretch(read, passage, each.spot) for number, each in enumerate(people)}
    numbers = [number for number in at if at[number][0] >= told.end()]
    for before, number in pairwise(numbers):
        if not _NEXT.fullmatch(passage.folded, at[before][1], at[number][0]):
            numbers = numbers[: numbers.index(number)]
            break
    if len(numbers) < 2:
        return []
    first = at[numbers[0]][0]
    countries = [
        (place, each.keys[0])
        for each in cast.inside(passage.spot)[0]
        if each.keys and told.start() <= (place := stretch(read, passage, each.spot))[0] < first
    ]
    if len(countries) != len(numbers):
        return []
    if not _NAMES_FOLLOW.fullmatch(passage.folded, countries[-1][0][1], first):
        return []
    return [(number, place, key) for number, (place, key) in zip(numbers, countries, strict=True)]
