"""Which member of the association is meant where a text names a state or its presidency."""

from collections.abc import Mapping

from sepca_cli.model import Party

ASSOCIATION = "sepca"  # the key of the association itself in the record


def member_of(parties: Mapping[str, Party], key: str) -> str:
    """The police service that stands for a party in the presidency; "" if none or several could.

    The members are police services, and the presidency of "Romania" is that of its police.
    """
    party = parties.get(key)
    if party is None or party.kind not in ("police", "state", "ministry"):
        return ""
    if party.kind == "police":
        return key
    return police_of(parties, party.country)


def police_of(parties: Mapping[str, Party], country: str) -> str:
    """The only police service of a country that the record knows; "" if there are several."""
    found = [
        party.key
        for party in parties.values()
        if party.kind == "police" and party.country == country
    ]
    return found[0] if len(found) == 1 else ""
