"""The days of a calendar that stand in lines under the name of their month."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from sepca_cli.month_words import MONTH_NUMBERS
from sepca_cli.reading.when.day_tokens import Tokens
from sepca_cli.reading.when.written_dates import Written, Ymd

_MONTH_ALONE = re.compile(r"[ \t]*([a-z]{3,10})(?: ((?:19|20)\d\d))?[ \t]*:?[ \t]*")
_DAYS_FIRST = re.compile(
    r"[ \t]*[•*·-]?[ \t]*(\d{1,2})\.?(?:[ \t]*(?:-|–|and|i|to|do|la|deri)[ \t]*(\d{1,2})\.?)?"
    r"(?=[ \t]*(?:[:,|–-]|\t|$)|[ \t]+[a-z])"
)


def is_a_month(line: str) -> bool:
    """Whether a folded line has nothing but the name of a month, with or without its year."""
    alone = _MONTH_ALONE.fullmatch(line)
    return alone is not None and alone[1] in MONTH_NUMBERS


def days_under_months(words: Tokens) -> Iterator[Written]:
    """Give the days with which the lines under a month begin: "May", then "14-15 - Assembly"."""
    month, year, start = 0, 0, 0
    for line in words.folded.split("\n"):
        if (alone := _MONTH_ALONE.fullmatch(line)) and is_a_month(line):
            month, year = MONTH_NUMBERS[alone[1]], int(alone[2] or 0)
        elif month and (days := _DAYS_FIRST.match(line)):
            first, last = int(days[1]), int(days[2] or days[1])
            at, end = (start + place for place in (days.start(1), days.end(2 if days[2] else 1)))
            if 1 <= first <= last <= 31:
                yield Written(
                    bisect_left(words.starts, at),
                    bisect_left(words.starts, end),
                    Ymd(year, month, first),
                    Ymd(year, month, last),
                )
        elif line.strip():
            month = 0
        start += len(line) + 1
