"""Which body of a country is meant: its police, which is a member, its ministry or the state."""

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


def state_of(parties: Mapping[str, Party], country: str) -> str:
    """The state that a country is to the record; "" if it has none."""
    found = (k for k, each in parties.items() if each.kind == "state" and each.country == country)
    return next(found, "")


def ministry_of(parties: Mapping[str, Party], country: str) -> str:
    """The only ministry of a country that the record knows; "" if there are several."""
    found = [
        key for key, each in parties.items() if each.kind == "ministry" and each.country == country
    ]
    return found[0] if len(found) == 1 else ""
