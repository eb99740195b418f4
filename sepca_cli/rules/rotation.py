"""The association's own order of members: who would be next, and by which list.

The order is a stored and dated list. It cannot be had by sorting names: the association files the
Federation of Bosnia and Herzegovina under B and the Republic of Srpska after Romania.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import NamedTuple

from sepca_cli.dates import UNKNOWN, When
from sepca_cli.model import RotationPlace


class Rotation(NamedTuple):
    """A list of members' keys in their order, and since when it holds; empty when none does."""

    since: When = UNKNOWN
    order: tuple[str, ...] = ()


def in_force(places: Iterable[RotationPlace], day: str) -> Rotation:
    """Return the newest rotation that may hold on an ISO day; an empty one before the first.

    A rotation known to the year holds from the first day of that year.
    """
    begun = [place for place in places if place.since.earliest <= day]
    if not begun:
        return Rotation()
    since = max(
        (place.since for place in begun), key=lambda when: (when.earliest, when.latest, when.text)
    )
    order = sorted((place.position, place.party) for place in begun if place.since == since)
    return Rotation(since, tuple(party for _, party in order))


def next_after(member: str, order: Sequence[str], members: Collection[str]) -> str:
    """Return the key of the member whose turn it is after `member`, round the end of the list.

    Who is not in `members`, those who belong to the association on that day, is passed over.
    Returns "" where the order cannot say: `member` is not on the list, or nobody else is left.
    """
    if member not in order:
        return ""
    place = order.index(member)
    others = [*order[place + 1 :], *order[:place]]
    return next((party for party in others if party in members), "")


def explain(member: str, rotation: Rotation, label: Callable[[str], str]) -> str:
    """Return by which order a member is followed: "by the rotation of 2022, after Albania".

    `label` gives the name of a party's key.
    """
    of = f" of {rotation.since.year}" if rotation.since.year else ""
    return f"by the rotation{of}, after {label(member)}"
