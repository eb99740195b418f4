"""Days told by their distance from one that the text has named: "a day later"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from sepca_cli.reading.language.letters import Letters
from sepca_cli.reading.when.day import Day
from sepca_cli.reading.when.day_kinds import IN_TEXT
from sepca_cli.reading.when.day_words import COUNTS
from sepca_cli.reading.when.years import kept

_FAR = 400  # characters from the day that is counted from
_COUNTED = "|".join(COUNTS)
_LATER = re.compile(
    rf"\b(?:(?P<one>a|one|o|nje|jedan|eden|edin)|(?P<more>{_COUNTED}))"
    r" (?:days?|zi(?:le)?|dite|dana?|den(?:a|ovi)?|dni) (?:later|afterwards|mai tarziu|me pas"
    r"|me vone|kasnije|podocna|po-kasno)\b"
)


def days_after(read: Letters, days: Sequence[Day]) -> Iterator[Day]:
    """Give the days told as so many after the last single day that the text names before."""
    for found in _LATER.finditer(read.folded):
        spot = read.spot(*found.span())
        before = bisect_left(days, spot.start, key=lambda each: each.spot.start)
        last = days[before - 1] if before else None
        if last is None or last.kind != IN_TEXT or last.when.precision != "day":
            continue
        if spot.start - last.spot.end > _FAR:
            continue
        count = 1 if found["one"] else COUNTS[found["more"]]
        day = date.fromisoformat(last.when.earliest) + timedelta(days=count)
        why = f"it is counted from {last.when.shown}"
        yield Day(spot, kept(day.isoformat()), "inferred", why, (last.spot,))
