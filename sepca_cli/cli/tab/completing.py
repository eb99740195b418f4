"""What the options and arguments of the commands offer at Tab."""

from collections.abc import Iterable

from sepca_cli.cli.tab.grammar import Offer
from sepca_cli.model import ROLES


def words(vocabulary: Iterable[str]) -> Offer:
    """The words of a vocabulary."""
    return Offer(words=tuple(vocabulary))


def keys(*kinds: str) -> Offer:
    """The keys of these kinds of record."""
    return Offer(kinds=kinds)


# Parties and persons; after a colon, the roles.
who = Offer(kinds=("party", "person"), roles=ROLES)
topics = Offer(kinds=("topic",))
