"""The year that a date does not name, from what the text or the reader says of its own time.

The routes, best first: the same day elsewhere in the text, with its year; a year shared with the
date behind it; "last year" beside it; and the year that brings it nearest to the day of the text,
which is that of its dateline, of publication, of the page, of the address or of the foot line. What
the text reports lies before that day, what it announces behind; a weekday must agree.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from sepca_cli.dates import UNKNOWN, When, in_profile
from sepca_cli.errors import BadRequest
from sepca_cli.reading.day_tokens import tokens
from sepca_cli.reading.letters import Spot, letters
from sepca_cli.reading.written_dates import Written, Ymd, dates_written

_IN_ADDRESS = re.compile(r"(?<!\d)(\d{4})/(\d{1,2})(?:/(\d{1,2}))?(?!\d)")
_LONGEST = 31  # days of a span whose every day is looked at
_CLOSE = 45  # days ahead of the text that a date may lie which nothing marks as announced
_AGAINST = 340  # days by which a date on the other side of the text counts as further away


class Anchor(NamedTuple):
    """A date that tells of the time of the text, with what it is called and where it stands."""

    when: When
    called: str
    spots: tuple[Spot, ...] = ()


class Stated(NamedTuple):
    """A date that is written with its year, and what it is to the page."""

    written: Written
    when: When
    kind: str


def when_of(written: Written) -> When:
    """A date with its year; UNKNOWN where there is no such date."""
    form = "[{}..{}]" if written.one_of else "{}/{}"
    try:
        return in_profile(form.format(_iso(written.first), _iso(written.last))) or UNKNOWN
    except BadRequest:
        return UNKNOWN


def in_year(written: Written, year: int) -> When:
    """A date without a year, in a year, or from the year before up to it."""
    over_new_year = written.first.month > written.last.month
    first = written.first._replace(year=year - over_new_year)
    return when_of(written._replace(first=first, last=written.last._replace(year=year)))


def date_of_address(url: str) -> When:
    """The date that an address has in it, as in /2021/09/08/ or 18-20-april-2018; else UNKNOWN."""
    path = url.partition("://")[2] or url
    if found := _IN_ADDRESS.search(path):
        day = Ymd(*(int(part or 0) for part in found.groups()))
        if when := when_of(Written(0, 0, day, day)):
            return when
    read = tokens(letters(path.removeprefix("www.").replace("_", "-")))
    dates = [written for written in dates_written(read) if written.first.year and written.first.day]
    return when_of(dates[0]) if dates else UNKNOWN


def nearest(written: Written, anchor: Anchor, ahead: bool) -> When:
    """A date without its year, in the one that brings it nearest to the time of the text.

    `ahead` is True for what is announced: it lies behind the time of the text sooner than before
    it. What is not can be close ahead still, as in a headline. UNKNOWN where no year near by has
    such a day, such a weekday.
    """
    year = int(anchor.when.earliest[:4])
    dates = [in_year(written, near) for near in range(year - 2, year + 3)]

    def far(when: When) -> int:
        late = when.earliest > anchor.when.latest
        days = _days_apart(when, anchor.when)
        against = (when.latest < anchor.when.earliest) if ahead else (late and days > _CLOSE)
        return days + _AGAINST * against

    return min(
        (when for when in dates if when and _agrees(written, when)), key=far, default=UNKNOWN
    )


def by_calendar_day(dates: Iterable[Stated]) -> dict[str, Stated]:
    """Dates with their year under each of their days, `12-13`; the first of the text counts."""
    found: dict[str, Stated] = {}
    for stated in dates:
        ends = stated.when.earliest, stated.when.latest
        first, last = (date.fromisoformat(end) for end in ends)
        for days in range(min((last - first).days, _LONGEST) + 1):
            calendar_day = (first + timedelta(days=days)).isoformat()[5:]
            found.setdefault(calendar_day, stated)
    return found


def same_day(written: Written, dates: Mapping[str, Stated]) -> tuple[Stated, When] | None:
    """The date with a year of which one without is a part, and the latter in that year.

    None where none of the dates, which are those of `by_calendar_day`, is one that it belongs to.
    """
    stated = dates.get(f"{written.first.month:02}-{written.first.day:02}")
    if stated is None:
        return None
    found = in_year(written, int(stated.when.latest[:4]))
    inside = stated.when.earliest <= found.earliest and found.latest <= stated.when.latest
    return (stated, found) if found and inside and _agrees(written, found) else None


def weekday_of(iso_day: str) -> int:
    """The weekday of an ISO day, Monday being 0."""
    return date.fromisoformat(iso_day).weekday()


def _agrees(written: Written, when: When) -> bool:
    """Whether the weekday and the two digits of the year beside a date are those of the day."""
    weekday_agrees = written.weekday in (-1, weekday_of(when.earliest))
    return weekday_agrees and written.two_digits in (-1, int(when.latest[:4]) % 100)


def _days_apart(one: When, other: When) -> int:
    """How many days lie between two dates; 0 where they touch."""
    later, earlier = max(one.earliest, other.earliest), min(one.latest, other.latest)
    return max((date.fromisoformat(later) - date.fromisoformat(earlier)).days, 0)


def _iso(day: Ymd) -> str:
    return "-".join([f"{day.year:04}", *(f"{part:02}" for part in day[1:] if part)])
