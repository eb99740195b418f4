"""An office that several persons share: "the ministers of the interior of A, X, and of B, Y"."""

import re
from collections.abc import Sequence

from sepca_cli.names import fold
from sepca_cli.reading.persons.person import PersonNamed
from sepca_cli.reading.roles.by_office import service_of
from sepca_cli.reading.roles.cast import Cast, Somebody

_OF_SEVERAL = re.compile(
    r"\b(?:(?:ministri|direktori|sefovi|nacelnici|nacalnici|ravnatelji|komesari|celnici"
    r"|rakovoditeli)(?:ma|te)?"
    r"|ministers|directors|chiefs|heads|ministrii|directorii|sefii|ministrat|drejtoret)\b"
)


def with_shared_offices(cast: Cast, people: Sequence[Somebody]) -> list[Somebody]:
    """These persons, those who share an office each with the party of their own country.

    Their countries stand beside their names.
    """
    found: list[Somebody] = []
    shared: PersonNamed | None = None
    for each in people:
        assert each.person is not None
        if each.person.office:
            shared = each.person if _OF_SEVERAL.search(fold(each.person.office)) else None
        country = _country_of(cast, each)
        if shared and country:
            mine = service_of(cast, shared, country)
            each = each._replace(party=mine or each.party)
        found.append(each)
    return found


def _country_of(cast: Cast, somebody: Somebody) -> str:
    """The country of the state that stands beside a person."""
    party = cast.known.parties.get(somebody.party)
    return party.country if party and party.kind == "state" else ""
