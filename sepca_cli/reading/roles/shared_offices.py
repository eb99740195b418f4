"""An office that several persons share: "the ministers of the interior of A, X, and of B, Y"."""

import re
from collections.abc import Sequence

from sepca_cli.names import fold
from sepca_cli.reading.language.letters import inside
from sepca_cli.reading.persons.person import PersonNamed
from sepca_cli.reading.roles.by_office import service_of
from sepca_cli.reading.roles.cast import Cast, Somebody

_OF_SEVERAL = re.compile(
    r"\b(?:(?:ministri|direktori|sefovi|nacelnici|nacalnici|ravnatelji|komesari)(?:ma|te)?"
    r"|ministers|directors|chiefs|heads|ministrii|directorii|sefii|ministrat|drejtoret)\b"
)


def with_shared_offices(cast: Cast, people: Sequence[Somebody]) -> list[Somebody]:
    """These persons, those who share an office each with the party of their own country.

    Their countries stand beside their names, or in the office, as many and in the same order: "the
    ministers of A and B, X and Y".
    """
    found: list[Somebody] = []
    shared: PersonNamed | None = None
    countries: list[str] = []
    for each in people:
        assert each.person is not None
        if each.person.office:
            shared = each.person if _OF_SEVERAL.search(fold(each.person.office)) else None
            countries = _countries_in(cast, shared) if shared else []
        country = countries.pop(0) if countries else _country_of(cast, each)
        if shared and country:
            mine = service_of(cast, shared, country)
            each = each._replace(party=mine or each.party)
        found.append(each)
    return found


def _countries_in(cast: Cast, shared: PersonNamed) -> list[str]:
    """The countries of an office, where it names several."""
    named = inside(cast.parties, shared.office_at) if shared.office_at else []
    countries = [cast.known.parties[key].country for each in named for key in each.keys[:1]]
    return countries if len(countries) > 1 else []


def _country_of(cast: Cast, somebody: Somebody) -> str:
    """The country of the state that stands beside a person."""
    party = cast.known.parties.get(somebody.party)
    return party.country if party and party.kind == "state" else ""
