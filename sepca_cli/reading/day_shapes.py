"""The shapes in which a text writes a date: a grammar over the tags of `day_words`.

What a range leaves out of its first day it shares with the second: 12-14 December 2022. Every part
of a shape is bounded, so a text is gone through in a time that grows as its length does.
"""

import itertools
import re
from datetime import date
from typing import NamedTuple

from sepca_cli.dates import MONTHS
from sepca_cli.month_words import MONTH_NUMBERS, ROMAN_MONTHS
from sepca_cli.reading.day_words import AWAY, UNIT_OF, Tokens
from sepca_cli.weekdays import WEEKDAY_NUMBERS


class Ymd(NamedTuple):
    """A year, a month and a day, each 0 where it is not written."""

    year: int = 0
    month: int = 0
    day: int = 0


class Written(NamedTuple):
    """A date as it is written: its tokens from `start` up to `end`, its first and its last day.

    `weekday` (Monday 0) stands beside it, -1 where none does, at the latest in the token before
    `beyond`. `years_away` is what "last year" behind it says, None where nothing of the kind does;
    `two_digits` is a year written in two digits, -1 where none is; `either` is True where day and
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
    either: bool = False
    shares: tuple[int, int] | None = None


_DAY = "[ndo]"
_UP_TO = r"\.?,? ?(?P<join>[-u&/l]) ?(?:[wptlK],? ){0,2}"
_OF = r"(?:\.? ?(?:[tK] ){0,2}|-)"
_BEFORE_YEAR = r"(?:[.,]{0,2} ?(?:[tplGU] ){0,2}|-)"
_YEAR_WORD = r"(?:\.? ?(?:G|g\.?)|\.)?"
_NOT_INSIDE = r"(?<![ndoys#r][-./])"
_NOT_ON = r"(?![-/.][ndoys#])"
_WEEKDAY = r"(?:(?P<weekday>w)\.?,? ?(?:[ptlK(] ?){0,2})?"


def _year(which: int) -> str:
    return rf"(?:{_BEFORE_YEAR}(?P<y{which}>y){_NOT_ON}{_YEAR_WORD})"


_RELATIVE_YEAR = r"(?:\.?,? ?\(?(?:[pt&] )?(?P<away>N|T [GU]|[GU] (?:[&t] )?T))"
_LATER = rf"(?:{_year(2)}|{_RELATIVE_YEAR})?"
_SHAPES = tuple(
    re.compile(shape)
    for shape in (
        # 12, 13 and 14 December 2022
        rf"{_WEEKDAY}(?P<list>{_DAY}\.?(?:, ?{_DAY}\.?){{1,6}}),? ?& ?"
        rf"(?P<d2>{_DAY}){_OF}(?P<m2>m){_LATER}",
        # 12-14 December 2022
        rf"{_WEEKDAY}(?P<d1>{_DAY}){_UP_TO}(?P<d2>{_DAY}){_OF}(?P<m2>m){_LATER}",
        # 30 November - 2 December 2022
        rf"{_WEEKDAY}(?P<d1>{_DAY}){_OF}(?P<m1>m){_year(1)}?{_UP_TO}"
        rf"(?P<d2>{_DAY}){_OF}(?P<m2>m){_LATER}",
        # 12 December 2022
        rf"{_WEEKDAY}(?P<d2>{_DAY}){_OF}(?P<m2>m){_LATER}",
        # December 12-14, 2022
        rf"{_WEEKDAY}(?P<m2>m)\.? ?(?P<d1>{_DAY}){_UP_TO}(?P<d2>{_DAY})(?!{_OF}m){_LATER}",
        # November 30 - December 2, 2022
        rf"{_WEEKDAY}(?P<m1>m)\.? ?(?P<d1>{_DAY}){_year(1)}?{_UP_TO}"
        rf"(?P<m2>m)\.? ?(?P<d2>{_DAY}){_LATER}",
        # December 12, 2022
        rf"{_WEEKDAY}(?P<m2>m)\.? ?(?P<d2>{_DAY}){_LATER}",
        # January-March 2022; December 2022; December
        rf"(?P<m1>m){_UP_TO}(?P<m2>m){_year(2)}",
        rf"(?P<m2>m){_LATER}",
        # 30.11.-2.12.2022; 12.12.2022 - 14.12.2022; 12.-14.12.2022
        rf"{_WEEKDAY}(?P<d1>[nd])\. ?(?P<m1>n)(?:\. ?(?P<y1>y))?{_UP_TO}"
        rf"(?P<d2>[nd])\. ?(?P<m2>n)\. ?(?P<y2>y){_NOT_ON}{_YEAR_WORD}",
        rf"{_WEEKDAY}(?P<d1>[nd]){_UP_TO}(?P<d2>[nd])\. ?(?P<m2>n)\. ?(?P<y2>y){_NOT_ON}{_YEAR_WORD}",
        # 22.05.2017.; 23/05/2017; 05/23/2017; 24-11-2016; 22.05.17.
        rf"{_WEEKDAY}(?P<d2>[nd])\. ?(?P<m2>n)\. ?(?P<y2>y){_NOT_ON}{_YEAR_WORD}",
        rf"{_WEEKDAY}(?P<d2>[nd])(?P<slash>/)(?P<m2>n)/(?P<y2>y){_NOT_ON}{_YEAR_WORD}",
        rf"{_WEEKDAY}(?P<m2>n)/(?P<d2>d)/(?P<y2>y){_NOT_ON}",
        rf"{_WEEKDAY}(?P<d2>[nd])-(?P<m2>n)-(?P<y2>y){_NOT_ON}{_YEAR_WORD}",
        rf"{_WEEKDAY}(?P<d2>[nd])\.(?P<m2>n)\.(?P<short>[nds]){_NOT_ON}{_YEAR_WORD}",
        # 13. XII 2022
        rf"{_WEEKDAY}(?P<d2>[nd])\.? ?(?P<roman>[r&])\.? ?(?P<y2>y){_NOT_ON}{_YEAR_WORD}",
        # 2022-12-13, with the other signs
        *(rf"(?P<y2>y){sign}(?P<m2>n){sign}(?P<d2>[nd]){_NOT_ON}\.?" for sign in "-/"),
        rf"(?P<y2>y)\. ?(?P<m2>n)\. ?(?P<d2>[nd]){_NOT_ON}\.?",
        # 2014-2020; 2022
        rf"(?P<y1>y){_UP_TO}(?P<y2>y){_NOT_ON}{_YEAR_WORD}",
        rf"(?P<y2>y){_NOT_ON}{_YEAR_WORD}",
    )
)
_ANY = re.compile(
    f"{_NOT_INSIDE}(?:{'|'.join(re.sub(r'[?]P<[a-z0-9]+>', '?:', s.pattern) for s in _SHAPES)})"
)
_WEEKDAY_BEHIND = re.compile(r"(?: \(|, ?|,? p )(w)")
_ENGLISH = {word for month in MONTHS for word in (month.lower(), month[:3].lower())} | {"sept"}

# Where a month or a year alone is taken for a date: behind such a word, folded.
_BEFORE_ALONE = set(
    "in since from until till by during of around about before after early late mid for year "
    "through throughout between "
    "u od do iz za tokom tijekom pocetkom krajem sredinom polovinom poslije posle nakon prije pre "
    "godine mjeseca meseca mesec mjesec mjesecu mesecu vo na za do po prez v ot pred sled kraja "
    "din pana pentru anul luna anului lunii ne me vitin viti vitit nga deri gjate muajin muaji "
    "muajit".split()
)
_BEFORE_COUNTS = set("of for to by about around od do za na po pentru de i until till from".split())
_NEVER_ALONE = {"mai", "mar", "marta", "maja", "jan", "sept", "mars", "maj"}


def dates_written(words: Tokens) -> list[Written]:
    """Return every date that is written in a text, with or without its year, in order of place."""
    return [
        written for found in _ANY.finditer(words.tags) for written in _read(words, _shaped(found))
    ]


def _shaped(found: re.Match[str]) -> re.Match[str]:
    """The same stretch of tags in its own shape, which is the first that fits."""
    matches = (shape.match(found.string, found.start()) for shape in _SHAPES)
    return next(match for match in matches if match)


def _read(words: Tokens, match: re.Match[str]) -> list[Written]:
    """What one stretch says: nothing where it is no date after all, several for a list of days."""
    parts = {name: match.start(name) for name, tag in match.groupdict().items() if tag}
    if not _is_a_date(words, match, parts):
        return []
    last = Ymd(*(_number(words, parts.get(part)) for part in ("y2", "m2", "d2")))
    if "roman" in parts:
        last = last._replace(month=ROMAN_MONTHS.index(words.word(parts["roman"])) + 1)
    first = Ymd(*(_number(words, parts.get(part)) for part in ("y1", "m1", "d1")))
    last = last._replace(year=last.year or first.year)
    first = Ymd(first.year or last.year, first.month or last.month, first.day or last.day)
    if "y1" not in parts and first.year and first.month > last.month:
        first = first._replace(year=first.year - 1)  # 30 December - 2 January 2023
    start, end = _bounds(words, match, parts)
    behind = _WEEKDAY_BEHIND.match(words.tags, end)
    weekday = parts.get("weekday", behind.start(1) if behind else -1)
    whole = Written(
        start,
        end,
        first,
        last,
        weekday=WEEKDAY_NUMBERS[words.word(weekday)] if weekday >= 0 else -1,
        beyond=behind.end() if behind and weekday == behind.start(1) else end,
        years_away=_years_away(words, match) if "away" in parts else None,
        two_digits=words.number(parts["short"]) if "short" in parts else -1,
        either="slash" in parts and last.day <= 12 and last.day != last.month,
    )
    if "list" in parts:
        return _of_a_list(words, match, whole)
    if "join" in parts and words.tags[parts["join"]] == "&" and not _between(words, match.start()):
        return _of_two(words, match, whole)
    return [whole]


def _number(words: Tokens, at: int | None) -> int:
    """The number of a day, a month or a year; 0 where it is not written."""
    if at is None:
        return 0
    return MONTH_NUMBERS[words.word(at)] if words.tags[at] == "m" else words.number(at)


def _is_a_date(words: Tokens, match: re.Match[str], parts: dict[str, int]) -> bool:
    """Whether it is none of the words that only look like a date."""
    if "roman" in parts:
        return words.capital(parts["roman"])
    if "join" in parts and words.tags[parts["join"]] == "l":
        return words.tags[max(match.start() - 4, 0) : match.start()] == "t l "  # de la 12 la 14
    if "short" in parts:
        return all(len(words.word(parts[part])) == 2 for part in ("d2", "m2", "short"))
    months = [parts[part] for part in ("m1", "m2") if part in parts]
    named = [at for at in months if words.tags[at] == "m"]
    if any(words.word(at) in ("may", "march") and not words.capital(at) for at in named):
        return False
    if "d2" in parts:
        day_first = not named or words.tags[match.start() : named[0]].strip("w., ptK(") != ""
        whole = "y2" in parts or "away" in parts
        before = words.word_before(match.start())
        if not day_first:  # in April 20 countries met
            return words.word(named[0]) in _ENGLISH and (whole or before != "in")
        return whole or words.word(named[0]) != "mai" or before in ("la", "pe", "din", "de", "data")
    if named:
        return "y2" in parts or "away" in parts or _stands_alone(words, named[0])
    return _is_a_year(words, match, parts)


def _is_a_year(words: Tokens, match: re.Match[str], parts: dict[str, int]) -> bool:
    """Whether a number such as 2014 is a year: it has the word beside it, or stands as years do."""
    tags, before = words.tags, words.word_before(match.start())
    if tags[match.end() - 1] in "Gg" or ("join" in parts and tags[parts["join"]] == "-"):
        return True
    if (
        tags[match.start() - 1 : match.start()] == "("
        and tags[match.end() : match.end() + 1] == ")"
    ):
        return True
    counted = before in _BEFORE_COUNTS and tags[match.end() : match.end() + 2] == " x"
    return before in _BEFORE_ALONE and not counted


def _stands_alone(words: Tokens, month: int) -> bool:
    """Whether a name of a month without a day or a year means the month."""
    return words.word(month) not in _NEVER_ALONE and words.word_before(month) in _BEFORE_ALONE


def _years_away(words: Tokens, match: re.Match[str]) -> int | None:
    """What "last year" or "a.c." says; None where it is another unit: last week."""
    away = range(*match.span("away"))
    if any(UNIT_OF.get(words.word(at), "year") != "year" for at in away):
        return None
    return next((AWAY[words.word(at)] for at in away if words.tags[at] == "T"), 0)


def _bounds(words: Tokens, match: re.Match[str], parts: dict[str, int]) -> tuple[int, int]:
    """Where the date begins and ends, without a bracket in front and the end of its sentence."""
    start, end = match.span()
    if "weekday" in parts:
        first_part = min(at for part, at in parts.items() if part not in ("weekday", "list"))
        opened = words.tags.rfind("(", start, parts.get("list", first_part))
        start = opened + 1 if opened >= 0 else start
    if "away" in parts and _years_away(words, match) is None:
        end = 1 + max(at for part, at in parts.items() if part in ("d2", "m2"))
    with_dots = re.compile(r"[ndo]\.").search(words.tags, start, end - 2)
    if words.tags[end - 1] == "." and words.tags[end - 2] != "g" and not with_dots:
        end -= 1
    return start, end


def _between(words: Tokens, start: int) -> bool:
    """Whether "between" stands in front, so that "and" means up to."""
    return words.tags[max(start - 2, 0) : start] in ("B ", "f ") or words.word_before(start) == "de"


def _of_two(words: Tokens, match: re.Match[str], whole: Written) -> list[Written]:
    """Two dates joined by "and": one span where the days follow each other."""
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
        start=trimmed[-1][0], end=trimmed[-1][1], first=whole.last, last=whole.last, weekday=-1
    )
    return [
        whole._replace(
            start=start, end=end, first=day, last=day, weekday=-1, beyond=end, shares=trimmed[-1]
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
