"""Who belonged to the association on a day, as far as the record knows.

Statuses are known to a year at best, so two questions are kept apart: what a party most likely was
(`status_on`), and whether it surely was no member (`certainly_not_member`), which is the only
ground on which anything may be refused.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from sepca_cli.dates import When
from sepca_cli.model import STATUSES, Status


def status_on(party: str, day: str, statuses: Iterable[Status]) -> str:
    """Return what a party was on an ISO day: one of the model's STATUSES, "" when none is known.

    Where several may hold, one that had surely begun goes before one that perhaps had not, then
    the one that began last: an observer of 2015 is no longer the signatory of 2007.
    """
    own = [status for status in statuses if status.party == party]
    holding = [status for status in own if status.since.earliest <= day <= _last_day(status, own)]
    if not holding:
        return ""
    return max(holding, key=lambda status: _weight(status, day)).status


def certainly_not_member(party: str, date: When, statuses: Iterable[Status]) -> bool:
    """Return whether the party was no member on any day that the date may mean.

    What is not known gives the benefit of the doubt: a membership without a known beginning may
    have begun at any time. A party that was never recorded as a member surely was none.
    """
    own = [status for status in statuses if status.party == party]
    return not any(
        status.status == "member"
        and status.since.earliest <= date.latest
        and date.earliest <= _last_day(status, own)
        for status in own
    )


def members_on(day: str, statuses: Iterable[Status]) -> list[str]:
    """Return the keys of the parties that were members on an ISO day, in alphabetical order."""
    known = list(statuses)
    parties = sorted({status.party for status in known})
    return [party for party in parties if status_on(party, day, known) == "member"]


class Membership:
    """When one party was a member, for the share of the events held while it was one.

    Ready to be asked for many dates: between the days on which one of its statuses may begin or
    end nothing changes, so each stretch of days is judged once.
    """

    def __init__(self, party: str, statuses: Iterable[Status]) -> None:
        self._party = party
        self._own = [status for status in statuses if status.party == party]
        self._begin = sorted(
            day for status in self._own for day in (status.since.earliest, status.since.latest)
        )
        self._end = sorted(_last_day(status, self._own) for status in self._own)
        self._known: dict[tuple[int, int], bool] = {}

    def on(self, date: When) -> bool:
        """Return whether something on that date happened while the party was a member.

        It counts when the party was a member on the first and on the last day that the date may
        mean; what has no date at all does not count.
        """
        return bool(date) and self._on(date.earliest) and self._on(date.latest)

    def _on(self, day: str) -> bool:
        stretch = bisect_right(self._begin, day), bisect_left(self._end, day)
        if stretch not in self._known:
            self._known[stretch] = status_on(self._party, day, self._own) == "member"
        return self._known[stretch]


def _last_day(status: Status, own: Iterable[Status]) -> str:
    """The last day on which a status may hold; without a known end, until the next surely began."""
    if status.until:
        return status.until.latest
    later = (other.since.latest for other in own if other.since.latest > status.since.latest)
    return min(later, default=status.until.latest)


def _weight(status: Status, day: str) -> tuple[bool, str, int]:
    """How much speaks for a status on a day; two that began together weigh in order of STATUSES."""
    return status.since.latest <= day, status.since.earliest, -STATUSES.index(status.status)
