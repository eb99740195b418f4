"""Dates as the text writes them made into dates of the record, in the year that they are of."""

from datetime import date
from functools import lru_cache
from typing import NamedTuple

from sepca_cli.dates import UNKNOWN, When, in_profile
from sepca_cli.errors import BadRequest
from sepca_cli.reading.language.letters import Spot
from sepca_cli.reading.when.written_dates import Written, Ymd

_CLOSE = 45  # days ahead of the text that a date may lie which nothing marks as announced
_AGAINST = 340  # days by which a date on the other side of the text counts as further away


class Found(NamedTuple):
    """A written date with its place and what it is to the page (see `day_kinds`).

    `when` is UNKNOWN where it names no year, or no day that there is.
    """

    written: Written
    spot: Spot
    kind: str
    when: When

    @property
    def is_day(self) -> bool:
        """Whether it is a single day, with or without its year."""
        return bool(self.written.last.day) and self.written.first == self.written.last


class Anchor(NamedTuple):
    """A date that tells of the time of the text, with what it is called and where it stands.

    `reported` is what the text is about, where it does not say when it was written.
    """

    when: When
    called: str
    spots: tuple[Spot, ...] = ()
    reported: bool = False


def when_of(written: Written) -> When:
    """A date with its year; UNKNOWN where it has none, or there is no such date."""
    if not written.first.year:
        return UNKNOWN
    form = "[{}..{}]" if written.one_of else "{}/{}"
    return kept(form.format(_iso(written.first), _iso(written.last)))


def kept(text: str) -> When:
    """The date of a text in the profile; UNKNOWN where the record keeps no such date."""
    try:
        return in_profile(text) or UNKNOWN
    except BadRequest:
        return UNKNOWN


def in_year(written: Written, year: int) -> When:
    """A date without a year, in a year, or from the year before up to it."""
    over_new_year = written.first.month > written.last.month
    first = written.first._replace(year=year - over_new_year)
    return when_of(written._replace(first=first, last=written.last._replace(year=year)))


def nearest(written: Written, anchor: Anchor, ahead: bool) -> When:
    """A date without its year, in the one that brings it nearest to the time of the text.

    `ahead` is True for what is announced: it lies behind the time of the text sooner than before
    it. What is not can be close ahead still, as in a headline; what a text tells besides the event
    that it reports lies on both sides of it. UNKNOWN where no year near by has such a day, such a
    weekday.
    """
    of_itself = written._replace(start=0, end=0, beyond=0, shares=None)
    return _nearest(of_itself, anchor.when, ahead, anchor.reported)


@lru_cache(maxsize=1024)  # texts repeat their days
def _nearest(written: Written, now: When, ahead: bool, reported: bool) -> When:
    year = int(now.earliest[:4])
    dates = [in_year(written, near) for near in range(year - 2, year + 3)]

    def far(when: When) -> int:
        days = _days_apart(when, now)
        late = when.earliest > now.latest and days > _CLOSE and not reported
        against = when.latest < now.earliest if ahead else late
        return days + _AGAINST * against

    return min((when for when in dates if when and agrees(written, when)), key=far, default=UNKNOWN)


def weekday_of(iso_day: str) -> int:
    """The weekday of an ISO day, Monday being 0."""
    return date.fromisoformat(iso_day).weekday()


def agrees(written: Written, when: When) -> bool:
    """Whether the weekday and the two digits of the year beside a date are those of the day."""
    weekdayagrees = written.weekday in (-1, weekday_of(when.earliest))
    return weekdayagrees and written.two_digits in (-1, int(when.latest[:4]) % 100)


def _days_apart(one: When, other: When) -> int:
    """How many days lie between two dates; 0 where they touch."""
    later, earlier = max(one.earliest, other.earliest), min(one.latest, other.latest)
    return max((date.fromisoformat(later) - date.fromisoformat(earlier)).days, 0)


def _iso(day: Ymd) -> str:
    return "-".join([f"{day.year:04}", *(f"{part:02}" for part in day[1:] if part)])
