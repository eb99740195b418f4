"""Visits that are no event of their own: they only tell why somebody was there."""

import re

from sepca_cli.reading.events.kinds import Called

# Before a visit that only tells why somebody was there.
_ON_A_VISIT = re.compile(
    r"\b(?:aflat\w* (?:intr-o|in)|qe (?:ndodhe[tj]\w*|ishte) (?:per|ne) nje|who (?:is|was) on an?"
    r"|(?:koji|koja|koji se|koja se|da|te|i) (?:je|se nalazi|nalazi|boravi) u) (?:[\w-]+ )?$"
)


def is_on_a_visit(called: Called) -> bool:
    """Whether a visit only tells why somebody was there: "aflat într-o vizită la Sofia"."""
    start = called.start
    return bool(_ON_A_VISIT.search(called.passage.folded, max(0, start - 40), start))
