"""Days, months, years and spans of them: kept as written, compared by their bounds.

A date is kept as text in a strict profile of EDTF (ISO 8601-2, the Extended Date/Time Format), with
the earliest and the latest day that it allows. Nothing is ever made more exact than it is: a month
stays a month, and a date that is not known is the empty `When`.

The profile: `YYYY`, `YYYY-MM` and `YYYY-MM-DD`, each followed by `?` when uncertain, `~` when
approximate or `%` when both; `A/B` from A to B, where one end may be `..` (still running, or from
before the record); `[A..B]`, `[A..]` and `[..B]` for one day within those bounds, A and B equally
exact and without a mark; `..` alone for the end of what still runs; nothing for what is not known.
"""

import os
import re
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import NamedTuple

from sepca_cli.errors import BadRequest

FIRST, LAST = "0001-01-01", "9999-12-31"  # the bounds of what is not known
FIRST_YEAR, LAST_YEAR = 1900, 2100

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
EXAMPLES = "write 2022-12-13, 12-14 December 2022, or 2022-12 when only the month is known"

_MARKS = "?~%"
_SINGLE = re.compile(r"([0-9]{4})(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?([?~%]?)")


class When(NamedTuple):
    """A date as well as it is known: `text` in the profile, and its bounds as ISO days.

    False in a condition only when nothing is known at all.
    """

    text: str
    earliest: str
    latest: str

    def __bool__(self) -> bool:
        return self.text != ""

    @property
    def precision(self) -> str:
        """day, range (both ends days), month, year, bounded, unknown or open.

        A span is as precise as its vaguer end; one with an open end is bounded, as a set is.
        """
        return "day" if self.text == self.latest else _precision(self.text)

    @property
    def known_day(self) -> bool:
        """Whether first and last day are known, without doubt."""
        return self.text == self.latest or _known_day(self.text)

    @property
    def year(self) -> str:
        """The one year in which it lies, or "" when it may touch another."""
        year = self.earliest[:4]
        return year if year == self.latest[:4] else ""

    @property
    def sort_key(self) -> tuple[str, int, str, str]:
        """In order of time: by the first day, what is vaguer before what is more exact.

        What has no earliest day is filed under its latest one, so the unknown comes last.
        """
        start = self.latest if self.earliest == FIRST else self.earliest
        return start, -int(self.latest.replace("-", "")), self.earliest, self.text

    @property
    def shown(self) -> str:
        """For people, in English and ASCII; `date_words.read` understands every form of it."""
        return _shown(self.text)


UNKNOWN = When("", FIRST, LAST)
OPEN = When("..", FIRST, LAST)


def parse(text: str) -> When:
    """Return the date that a text in the profile stands for.

    `2022-12-XX` is kept as its month, `2022-XX-XX` as its year, a span from a date to itself as
    that date. Raises BadRequest for everything outside the profile, for days that do not exist,
    for years outside 1900-2100 and for spans that end before they start.
    """
    when = in_profile(text)
    if when is None:
        raise BadRequest(f"{quoted(text)} is not a date as the record keeps it", hint=EXAMPLES)
    return when


def today() -> str:
    """Return the day on this machine's calendar, or the one in SEPCA_TODAY, as an ISO day."""
    told = os.environ.get("SEPCA_TODAY")
    if not told:
        return date.today().isoformat()
    when = in_profile(told)
    if when is None or when.text != when.earliest:
        raise BadRequest(f"SEPCA_TODAY is not a day: {quoted(told)}", hint="write it as 2022-12-13")
    return told


def now() -> str:
    """Return the time in UTC, `2022-12-13T10:05:00Z`; noon of the day in SEPCA_TODAY, if given."""
    if os.environ.get("SEPCA_TODAY"):
        return f"{today()}T12:00:00Z"
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def quoted(text: str) -> str:
    """Return what was typed between quotes, cut to 60 characters, fit for a message."""
    visible = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text[:61])
    return f"'{visible}'" if len(visible) <= 60 else f"'{visible[:57]}...'"


@lru_cache(maxsize=4096)
def in_profile(text: str) -> When | None:
    """The date, or None when the text has not the form of one; BadRequest when it cannot be."""
    if not text:
        return UNKNOWN
    if text == "..":
        return OPEN
    if text[0] == "[":
        return _one_day_within(text)
    return _span(text) if "/" in text else _single(text)


def _span(text: str) -> When | None:
    """`A/B`, `A/..` or `../B`; None when the text is something else."""
    start, _, end = text.partition("/")
    first = OPEN if start == ".." else _single(start)
    last = OPEN if end == ".." else _single(end)
    return _joined("{}/{}", first, last)


def _one_day_within(text: str) -> When | None:
    """`[A..B]`, `[A..]` or `[..B]`; None when the text is something else."""
    start, dots, end = text[1:-1].partition("..")
    if not dots or text[-1] != "]" or any(mark in text for mark in _MARKS):
        return None
    first = _single(start) if start else UNKNOWN
    last = _single(end) if end else UNKNOWN
    if first and last and len(first.text) != len(last.text):
        raise BadRequest(
            f"the bounds of {quoted(text)} are not equally exact",
            hint=f"write [{first.earliest}..{last.latest}]",
        )
    return _joined("[{}..{}]", first, last)


def _joined(form: str, first: When | None, last: When | None) -> When | None:
    """Two dates as one; None when one is no date, or neither end is known."""
    if first is None or last is None or (first.earliest == FIRST and last.latest == LAST):
        return None
    if last.latest < first.earliest:
        raise BadRequest(
            f"the end, {last.shown}, is before the start, {first.shown}",
            hint="write the earlier date first, each with its own year where the years differ",
        )
    if first == last:
        return first
    return When(form.format(first.text, last.text), first.earliest, last.latest)


@lru_cache(maxsize=4096)
def _single(text: str) -> When | None:
    """One year, month or day with its mark; None when the text is something else."""
    found = _SINGLE.fullmatch(text)
    if found is None:
        return None
    year, month, day, mark = found.groups()
    if not FIRST_YEAR <= int(year) <= LAST_YEAR:
        raise BadRequest(
            f"the year {year} is outside {FIRST_YEAR}-{LAST_YEAR}",
            hint="the record keeps dates of those years only",
        )
    if month is None or (month == "XX" and day in (None, "XX")):
        return When(year + mark, f"{year}-01-01", f"{year}-12-31")
    if month == "XX":
        return None
    if not 1 <= int(month) <= 12:
        raise BadRequest(f"there is no month {month}", hint="months are numbered from 01 to 12")
    days = _days_in(int(year), int(month))
    if day is None or day == "XX":
        return When(f"{year}-{month}{mark}", f"{year}-{month}-01", f"{year}-{month}-{days}")
    if not 1 <= int(day) <= days:
        raise BadRequest(
            f"there is no day {int(day)}: {MONTHS[int(month) - 1]} {year} has {days} days",
            hint=f"write {year}-{month} when only the month is known",
        )
    whole = f"{year}-{month}-{day}"
    return When(whole + mark, whole, whole)


def _days_in(year: int, month: int) -> int:
    """How many days a month has; the calendar is the Gregorian one throughout."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


# A date comes again and again where events are many, and they come in order of time.


@lru_cache(maxsize=4096)
def _precision(text: str) -> str:
    """The precision of a date in the profile."""
    if not text:
        return "unknown"
    if text == "..":
        return "open"
    if ".." in text:
        return "bounded"
    ends = text.split("/")
    vaguer = min(len(_unmarked(end)) for end in ends)
    if vaguer == len("YYYY-MM-DD"):
        return "day" if len(ends) == 1 else "range"
    return "month" if vaguer == len("YYYY-MM") else "year"


@lru_cache(maxsize=4096)
def _known_day(text: str) -> bool:
    return _precision(text) in ("day", "range") and not any(mark in text for mark in _MARKS)


@lru_cache(maxsize=4096)
def _shown(text: str) -> str:
    """A date in the profile as people read it."""
    if not text:
        return "not known"
    if text == "..":
        return "open"
    if text.startswith("["):
        start, _, end = text[1:-1].partition("..")
        if not start:
            return f"by {_shown_single(end)}"
        if not end:
            return f"{_shown_single(start)} or later"
        return f"between {_shown_single(start)} and {_shown_single(end)}"
    start, slash, end = text.partition("/")
    if not slash:
        return _shown_single(start)
    if end == "..":
        return f"since {_shown_single(start)}"
    if start == "..":
        return f"until {_shown_single(end)}"
    return _shown_span(start, end)


def _unmarked(single: str) -> str:
    return single.rstrip(_MARKS)


@lru_cache(maxsize=4096)
def _shown_single(single: str) -> str:
    """`2022-12-13~` as "about 13 Dec 2022", with a question mark behind when uncertain."""
    plain = _unmarked(single)
    year, month, day = plain[:4], plain[5:7], plain[8:]
    words = f"{MONTHS[int(month) - 1][:3]} {year}" if month else year
    if day:
        words = f"{int(day)} {words}"
    mark = single[len(plain) :]
    about = "about " if mark in ("~", "%") else ""
    doubt = "?" if mark in ("?", "%") else ""
    return about + words + doubt


def _shown_span(start: str, end: str) -> str:
    """Two dates as one span, without saying twice what they share."""
    last = _shown_single(end)
    equally_exact = len(start) == len(end) and start[-1].isdigit()
    if equally_exact and start[:7] == end[:7]:
        return f"{int(start[8:])}-{last}"
    first = _shown_single(start)
    if equally_exact and start[:4] == end[:4]:
        first = first.removesuffix(f" {start[:4]}")
    return f"{first} - {last}"
