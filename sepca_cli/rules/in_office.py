"""Who was in office when, asked again and again: only the terms near a date are looked at."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from sepca_cli.dates import LAST, When
from sepca_cli.rules.succession import Placing, Stretch, placing


class Offices:
    """The stretches of `succession.chain`, ready to be asked for a date.

    What can be said of one of them can be said of a thousand only if not each is asked. In the
    order of the chain, the latest end so far and the earliest beginning from here on only grow.
    """

    def __init__(self, stretches: Sequence[Stretch]) -> None:
        self._stretches = stretches
        self._ended = list(accumulate((max(s.sure_until, s.maybe_until) for s in stretches), max))
        self._begins = _from_here_on([min(s.sure_from, s.maybe_from) for s in stretches])
        self._surely_begun = _from_here_on([s.sure_from for s in stretches])
        begun = sorted(s.maybe_from for s in stretches if s.term.member)
        self._two_begun = [*begun, LAST, LAST][1]

    def on(self, date: When) -> Placing:
        """Return the term in office for a date, as `succession.placing` finds it."""
        first = bisect_left(self._ended, date.earliest)
        near = slice(first, bisect_right(self._begins, date.latest))
        return placing(date, self._stretches[near])

    def last_begun(self, day: str) -> int:
        """Return the place of the last one that had surely begun by an ISO day; -1 for none."""
        return bisect_right(self._surely_begun, day) - 1

    def first_open(self, day: str) -> int:
        """Return the place before which none is in office for a date filed under that day or later.

        A date without a beginning ("by 2015") is filed under its end. As soon as two members may
        have begun by then, it lies under neither of them.
        """
        return bisect_left(self._ended, day) if day >= self._two_begun else 0


def _from_here_on(days: Sequence[str]) -> list[str]:
    """For each place the earliest of the days from there to the end."""
    return list(accumulate(reversed(days), min))[::-1]
