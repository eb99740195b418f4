"""The dates that are written in a text, each with its tokens: what the shapes of dates say.

What a range leaves out of its first day it shares with the second: 12-14 December 2022.
"""

import itertools
import re
from datetime import date
from typing import NamedTuple

from sepca_cli.month_words import MONTH_NUMBERS, ROMAN_MONTHS
from sepca_cli.reading.when.day_shapes import shapes_in
from sepca_cli.reading.when.day_tokens import Tokens
from sepca_cli.reading.when.day_words import AWAY, UNIT_OF
from sepca_cli.reading.when.false_dates import is_a_date
from sepca_cli.weekdays import WEEKDAY_NUMBERS

_WEEKDAY_BEHIND = re.compile(r"(?: \(|, ?|,? p )(w)")
_DAY_WITH_DOT = re.compile(r"[ndo]\.")


class Ymd(NamedTuple):
    """A year, a month and a day, each 0 where it is not written."""

    year: int = 0
    month: int = 0
    day: int = 0


class Written(NamedTuple):
    """A date as it is written: its tokens from `start` up to `end`, its first and its last day.

    `weekday` (Monday 0) stands beside it, -1 where none does, at the latest in the token before
    `beyond`. `years_away` is what "last year" behind it says, None where nothing of the kind does;
    `two_digits` is a year written in two digits, -1 where none is; `one_of` is
    True for one day or the other; `either` is True where day and
    month could change places. `shares` are the tokens of another date from which it has its month
    or year: 8 and 20 May.
    """

    start: int
    end: int
    first: Ymd
    last: Ymd
    weekday: int = -1
    beyond: int = 0
    years_away: int | None = None
    two_digits: int = -1
    one_of: bool = False
    either: bool = False
    shares: tuple[int, int] | None = None


def dates_written(words: Tokens) -> list[Written]:
    """Return every date that is written in a text, with or without its year, in order of place."""
    return [written for match in shapes_in(words.tags) for written in _read(words, match)]


def _read(words: Tokens, match: re.Match[str]) -> list[Written]:
    """What one stretch says: nothing where it is no date after all, several for a list of days."""
    parts = {name: match.start(name) for name, tag in match.groupdict().items() if tag}
    if not is_a_date(words, match, parts):
        return []
    if "compact" in parts:
        number = words.word(match.start())
        day = Ymd(int(number[4:]), int(number[2:4]), int(number[:2]))
        return [Written(*match.span(), day, day)]
    last = Ymd(*(_number(words, parts.get(part)) for part in ("y2", "m2", "d2")))
    first = Ymd(*(_number(words, parts.get(part)) for part in ("y1", "m1", "d1")))
    last = last._replace(year=last.year or first.year)
    first = Ymd(first.year or last.year, first.month or last.month, first.day or last.day)
    if "y1" not in parts and first.year and first.month > last.month:
        first = first._replace(year=first.year - 1)  # 30 December - 2 January 2023
    start, end = _bounds(words, match, parts)
    behind = _WEEKDAY_BEHIND.match(words.tags, end) if last.day else None
    weekday = parts.get("weekday", behind.start(1) if behind else -1)
    if weekday >= 0 and _is_a_week(words, weekday):
        weekday = -1
    join = words.tags[parts["join"]] if "join" in parts else ""
    whole = Written(
        start,
        end,
        first,
        last,
        weekday=WEEKDAY_NUMBERS[words.word(weekday)] if weekday >= 0 else -1,
        beyond=behind.end() if behind and weekday == behind.start(1) else end,
        years_away=_years_away(words, match) if "away" in parts else None,
        two_digits=words.number(parts["short"]) if "short" in parts else -1,
        one_of=join == "O",
        either="slash" in parts and last.day <= 12 and last.day != last.month,
    )
    if "list" in parts:
        return _of_a_list(words, match, whole)
    if (join == "&" and not _between(words, match.start())) or (join == "O" and last.day):
        return _of_two(words, match, whole)
    return [whole]


def _number(words: Tokens, at: int | None) -> int:
    """The number of a day, a month or a year; 0 where it is not written."""
    if at is None:
        return 0
    if words.tags[at] == "m":
        return MONTH_NUMBERS[words.word(at)]
    return ROMAN_MONTHS.index(words.word(at)) + 1 if words.tags[at] in "r&" else words.number(at)


def _years_away(words: Tokens, match: re.Match[str]) -> int | None:
    """What "last year" or "a.c." says; None where it is another unit: last week."""
    away = range(*match.span("away"))
    if any(UNIT_OF.get(words.word(at), "year") != "year" for at in away):
        return None
    return next((AWAY[words.word(at)] for at in away if words.tags[at] == "T"), 0)


def _is_a_week(words: Tokens, at: int) -> bool:
    """Whether a word for Sunday means a week here: "следната недела, на 14 декември"."""
    return UNIT_OF.get(words.word(at)) == "week" and words.word_before(at) in AWAY


def _bounds(words: Tokens, match: re.Match[str], parts: dict[str, int]) -> tuple[int, int]:
    """Where the date begins and ends, without a bracket in front and the end of its sentence."""
    start, end = match.span()
    if "weekday" in parts:
        first_part = min(at for part, at in parts.items() if part not in ("weekday", "list"))
        opened = words.tags.rfind("(", start, parts.get("list", first_part))
        start = opened + 1 if opened >= 0 else start
    if "away" in parts and _years_away(words, match) is None:
        end = 1 + max(at for part, at in parts.items() if part in ("d2", "m2"))
    with_dots = _DAY_WITH_DOT.search(words.tags, start, end - 2)
    if words.tags[end - 1] == "." and words.tags[end - 2] != "g" and not with_dots:
        end -= 1
    return start, end


def _between(words: Tokens, start: int) -> bool:
    """Whether "between", or "between the", stands in front, so that "and" means up to."""
    return words.tags[max(start - 4, 0) : start].removesuffix("t ").endswith("B ")


def _of_two(words: Tokens, match: re.Match[str], whole: Written) -> list[Written]:
    """Two dates joined by "and" or "or": one where the days follow each other."""
    if _follow_each_other([whole.first, whole.last]):
        return [whole]
    join = match.start("join")
    return _apart(words, whole, [(whole.start, join), (join + 1, whole.end)], [whole.first])


def _of_a_list(words: Tokens, match: re.Match[str], whole: Written) -> list[Written]:
    """The days of 12, 13 and 14 December: one span where they follow each other."""
    days = [at for at in range(*match.span("list")) if words.tags[at] in "ndo"]
    listed = [whole.last._replace(day=words.number(at)) for at in days]
    if _follow_each_other([*listed, whole.last]):
        return [whole._replace(first=listed[0])]
    last_day = match.start("d2")
    pieces = [(at, at + 1) for at in days] + [(last_day, whole.end)]
    return _apart(words, whole, pieces, listed)


def _apart(
    words: Tokens, whole: Written, pieces: list[tuple[int, int]], others: list[Ymd]
) -> list[Written]:
    """Several dates of one stretch, those before the last with the place of what they share."""
    trimmed = [words.trimmed(*piece) for piece in pieces]
    last = whole._replace(
        start=trimmed[-1][0],
        end=trimmed[-1][1],
        first=whole.last,
        weekday=-1,
        one_of=False,
    )
    return [
        whole._replace(
            start=start,
            end=end,
            first=day,
            last=day,
            weekday=-1,
            beyond=end,
            one_of=False,
            shares=trimmed[-1],
        )
        for (start, end), day in zip(trimmed, others, strict=False)
    ] + [last]


def _follow_each_other(days: list[Ymd]) -> bool:
    """Whether each is the day after the one before it, in any year."""
    try:
        numbers = [date(year or 2023, month, day).toordinal() for year, month, day in days]
    except ValueError:
        return False
    return all(later - earlier == 1 for earlier, later in itertools.pairwise(numbers))
