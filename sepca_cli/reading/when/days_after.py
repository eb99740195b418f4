"""Days told by their distance from one that the text has named: "a day later", "on Friday"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from sepca_cli.reading.language.letters import Letters, Spot
from sepca_cli.reading.when.day import Day
from sepca_cli.reading.when.day_kinds import IN_TEXT
from sepca_cli.reading.when.day_words import COUNTS
from sepca_cli.reading.when.years import kept
from sepca_cli.weekdays import WEEKDAY_NUMBERS

_FAR = 400  # characters from the day that is counted from
_SENTENCE_ENDS = re.compile(r"[.!?][\"'”)]*\s+[^\W\d_]|\n")
_COUNTED = "|".join(COUNTS)
_LATER = re.compile(
    rf"\b(?:(?P<one>a|one|o|nje|jedan|eden|edin)|(?P<more>{_COUNTED}))"
    r" (?:days?|zi(?:le)?|dite|dana?|den(?:a|ovi)?|dni) (?:later|afterwards|mai tarziu|me pas"
    r"|me vone|kasnije|podocna|po-kasno)\b"
    r"|\b(?P<before>the day before(?=[.,;]|$)|a day earlier|the previous day"
    r"|dan (?:ranije|prije|pre)|prethodnog(?:a)? dana|den(?:ot)? (?:prethodno|porano)"
    r"|predisnija den|predhodnija den"
    r"|(?:in )?ziua (?:precedenta|anterioara)|cu o zi (?:inainte|mai devreme)|nje dite me pare)\b"
)


def days_after(read: Letters, days: Sequence[Day]) -> Iterator[Day]:
    """Give the days told as so many after the last single day that the text names before.

    So is the one before it: "it had opened the day before". What is told to have been so in the
    sentence of the day itself is another matter: "overshadowed by an arrest a day earlier".
    """
    for found in _LATER.finditer(read.folded):
        spot = read.spot(*found.span())
        last = _last_before(spot, days)
        if last and spot.start - last.spot.end <= _FAR:
            if found["before"] and not _SENTENCE_ENDS.search(read.text, last.spot.end, spot.start):
                continue
            count = -1 if found["before"] else 1 if found["one"] else COUNTS[found["more"]]
            yield _later(last, spot, count)


def with_weekdays(read: Letters, days: Sequence[Day]) -> list[Day]:
    """Return the days, a weekday of which no more is known being the next one in its sentence.

    "It opens on 7 May and continues on Thursday"; "Monday, 4 June ... until Friday".
    """
    return [_in_its_week(read, each, days) for each in days]


def _in_its_week(read: Letters, day: Day, days: Sequence[Day]) -> Day:
    weekday = WEEKDAY_NUMBERS.get(read.folded[slice(*read.stretch(day.spot))])
    if day.when or weekday is None:
        return day
    last = _last_before(day.spot, days)
    if last is None or _SENTENCE_ENDS.search(read.text, last.spot.end, day.spot.start):
        return day
    count = (weekday - date.fromisoformat(last.when.earliest).weekday()) % 7
    return _later(last, day.spot, count) if count else day


def _last_before(spot: Spot, days: Sequence[Day]) -> Day | None:
    """The last day before a place, if it is a single one that the text itself names."""
    before = bisect_left(days, spot.start, key=lambda each: each.spot.start)
    last = days[before - 1] if before else None
    single = last is not None and last.kind == IN_TEXT and last.when.precision == "day"
    return last if single else None


def _later(last: Day, spot: Spot, count: int) -> Day:
    """The day so many after another one, told at this place."""
    day = date.fromisoformat(last.when.earliest) + timedelta(days=count)
    why = f"it is counted from {last.when.shown}"
    return Day(spot, kept(day.isoformat()), "inferred", why, (last.spot,))
