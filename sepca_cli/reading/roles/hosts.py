"""Who hosts an event abroad: the body of that country, where a text names it without one."""

from collections.abc import Mapping

from sepca_cli.model import Party
from sepca_cli.reading.names.members import ministry_of, police_of
from sepca_cli.reading.roles.cast import Somebody


def of_the_country(parties: Mapping[str, Party], somebody: Somebody, country: str) -> Somebody:
    """Somebody who hosts in a country; of a body at home what is its like there, if known."""
    party = parties.get(somebody.party)
    if party is None or not somebody.at_home or party.country == country:
        return somebody
    like_it = ministry_of if party.kind == "ministry" else police_of
    return somebody._replace(party=like_it(parties, country))
