"""Who came to an event from abroad: a service that is named without its country.

Whoever writes that the director of police "took part in the assembly in Vlora, Albania" writes from
elsewhere, and means no director of Albania.
"""

import re
from collections.abc import Sequence

from sepca_cli.reading.language.letters import Letters, inside
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.roles.cast import Cast, Somebody
from sepca_cli.reading.roles.roles_told import roles_told

_CAME = re.compile(
    r"\b(?:took|takes?|taking) part|\b(?:particip|attend|ucestv|uces[tc]|sudj?elov|prisustv"
    r"|prisastv|ucastv|(?:mor|morr|merr)\w* pjese)"
)
_ITS_COUNTRY = re.compile(
    r"[ ,(]{1,3}(?:(?:in|u|vo|v|ne|din|the|republic|republik[aei]|republica)(?: of| na| e)? ){0,3}"
)
LONGEST = 80  # folded letters from a delegation to what it did

Told = tuple[Passage, list[Somebody]]


def without_their_host(
    read: Letters, there: Sequence[Told], cast: Cast, country: str
) -> list[Told]:
    """Everybody in these passages, those who came to a country abroad being of none that is told.

    `country` is where the event was, and whose service a text would mean without one.
    """
    if not country or not _is_told_from_elsewhere(read, there, cast, country):
        return list(there)
    came = {
        each.known_by or each.party
        for passage, people in there
        if any(each.at_home for each in people) and _CAME.search(passage.folded)
        for role in roles_told(read, passage, people)
        for each in people[role.number : role.number + 1]
        if each.at_home and role.role == "participant"
        if _CAME.search(passage.folded, each.end, max(role.end, each.end + LONGEST))
    }
    return [
        (
            passage,
            [
                each._replace(party="") if each.at_home and _is_one_of(each, came) else each
                for each in people
            ],
        )
        for passage, people in there
    ]


def _is_one_of(somebody: Somebody, came: set[str]) -> bool:
    return (somebody.known_by or somebody.party) in came


def _is_told_from_elsewhere(read: Letters, there: Sequence[Told], cast: Cast, country: str) -> bool:
    """Whether a town of a country is named together with the country: "Vlora, Albania"."""
    for passage, _ in there:
        ends = [
            read.stretch(town.spot)[1]
            for town in inside(cast.towns, passage.spot)
            if town.country == country
        ]
        for party in inside(cast.parties, passage.spot) if ends else ():
            state = cast.known.parties.get(party.keys[0]) if party.keys else None
            if state is None or state.kind != "state" or state.country != country:
                continue
            start = read.stretch(party.spot)[0]
            if any(_ITS_COUNTRY.fullmatch(read.folded, end, start) for end in ends if end < start):
                return True
    return False
