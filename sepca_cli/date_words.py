"""Dates in the words of a press release, read into the profile that the record keeps.

Nothing is guessed: what has two readings is refused with both, and what lacks its year is refused.
The text is folded first, so capitals, marks and script do not matter. Then each part is tagged as a
day (`D12`), a month (`M12`) or a year (`Y2022`), and one date or two are put together from them.
"""

import re
from datetime import date, timedelta

from sepca_cli.date_tags import BETWEEN, short_year, tagged
from sepca_cli.dates import EXAMPLES, MONTHS, OPEN, UNKNOWN, When, in_profile, parse, quoted
from sepca_cli.errors import BadRequest
from sepca_cli.names import fold
from sepca_cli.weekdays import refuse_other_weekday, weekday_in_front

LONGEST = 100  # characters; the longest form of two whole dates is half of that

# What stands around one date, and what it means in the profile.
_BOUNDS = (
    (re.compile(r"(?:by|(?:no|not) later than) (.+)"), "[..{}]"),
    (re.compile(r"(.+) or (?:earlier|before)"), "[..{}]"),
    (re.compile(r"(?:not before|(?:no|not) earlier than) (.+)"), "[{}..]"),
    (re.compile(r"(.+) or (?:later|after)"), "[{}..]"),
    (re.compile(r"(?:until|till) (.+)"), "../{}"),
    (re.compile(r"since (.+)"), "{}/.."),
    (re.compile(r"(?:from )?(.+?) ?(?:-|to|until) ?(?:now|present)"), "{}/.."),
)
_BEFORE_OR_AFTER = re.compile(r"(before|after) (.+)")
_BETWEEN = re.compile(rf"(?:{'|'.join(BETWEEN)}) (.+) (?:and|i|si|dhe) (.+)")
_DOTS_BESIDE = re.compile(r"\.{2,} ?(?P<latest>[^.].*)|(?P<earliest>.*[^.]) ?\.{2,}")
_ISO_SHORT_END = re.compile(r"(\d{4}-)(\d{2}-)(\d{2})/(\d{2}-)?(\d{2})")  # 2022-12-12/14
_ROMANIAN_SPAN = re.compile(r"de la (.+?) (?:pana )?la (.+)")

_ORDERS = {"DMY", "MDY", "YMD", "MY", "YM", "Y", "DM", "MD", "M", "D", "DY"}


class _Unread(Exception):
    """The words make no date; which ones they were is known further up."""


def read(text: str) -> When:
    """Return the date that a person typed, in the profile or in the words of a press release.

    Raises BadRequest where it cannot be read, lacks the year, has two readings, or names a day that
    does not exist or a weekday that was another one: the message says what is wrong, the hint which
    readings there are or what to type instead.
    """
    text = text.strip()
    if len(text) > LONGEST:
        raise BadRequest(f"{quoted(text)} is too long for a date", hint=EXAMPLES)
    when = in_profile(text)
    return read_words(text) if when is None else when


def read_words(text: str) -> When:
    """Return the date that words stand for; raises BadRequest as `read` does."""
    _refuse_odd_characters(text)
    words = " ".join(fold(text).split())
    if words in ("unknown", "not known", "?"):
        return UNKNOWN
    if words in ("open", "now"):
        return OPEN
    weekday, words = weekday_in_front(words)
    try:
        when = parse(_profile(words))
    except _Unread:
        raise BadRequest(f"{quoted(text)} cannot be read as a date", hint=EXAMPLES) from None
    if weekday is not None:
        refuse_other_weekday(weekday, when)
    return when


def _refuse_odd_characters(text: str) -> None:
    """What looks like another character than it is could make another date than it shows."""
    for character in text:
        if character.isnumeric() and not character.isascii():
            raise BadRequest(
                f"{quoted(text)} has a number that is not written in the digits 0 to 9",
                hint=EXAMPLES,
            )
        if not (character.isprintable() or character.isspace()):
            raise BadRequest(
                f"{quoted(text)} has an invisible character, U+{ord(character):04X}",
                hint="type the date by hand instead of pasting it",
            )


def _profile(words: str) -> str:
    """Folded words as a text of the profile, whose days and order are not judged yet."""
    if found := _DOTS_BESIDE.fullmatch(words):
        raise _dots_beside(found)
    if found := _ISO_SHORT_END.fullmatch(words):
        year, month, day, end_month, end_day = found.groups()
        return f"{year}{month}{day}/{year}{end_month or month}{end_day}"
    for pattern, form in _BOUNDS:
        if found := pattern.fullmatch(words):
            single = _single(found[1])
            return form.format(single if "/" in form else _bound(single))
    if found := _BEFORE_OR_AFTER.fullmatch(words):
        single = _bound(_single(found[2]))
        if found[1] == "before":
            return f"[..{_beside(parse(single).earliest, -1, single)}]"
        return f"[{_beside(parse(single).latest, 1, single)}..]"
    if found := _BETWEEN.fullmatch(words):
        sides = tagged(found[1]), tagged(found[2])
        start, end = map(_bound, _pair(*sides))
        if "D" in sides[0] and "D" in sides[1] and ("M" in sides[0]) != ("M" in sides[1]):
            raise _span_or_one_day(start, end)
        exact = max(len(start), len(end))  # bounds are days: January 2003 is as early as 2003
        return f"[{parse(start).earliest[:exact]}..{parse(end).latest[:exact]}]"
    return _span(_ROMANIAN_SPAN.sub(r"\1 - \2", words))


def _dots_beside(found: re.Match[str]) -> BadRequest:
    """The refusal of `..2021-09-23` and `2021-09-23..`, with words for what the dots mean."""
    single = _bound(_single(found["latest"] or found["earliest"]))
    words = _in_full(parse(single))
    return BadRequest(
        f"the dots of {quoted(found[0])} are read in brackets only",
        hint=f"write by {words}, or [..{single}]"
        if found["latest"]
        else f"write since {words}, or [{single}..] for one day then or later",
    )


def _span_or_one_day(start: str, end: str) -> BadRequest:
    """The refusal of `between 15 and 17 October`: of two days that share one name of the month.

    The press means the span by it; beside two whole dates the same word bounds one unsure day.
    """
    span = _in_full(parse(f"{start}/{end}"))
    first, last = (_ordinal(int(day[-2:])) for day in (start, end))
    return BadRequest(
        "'between' two days of one month has two readings",
        hint=f"write {span} (from the {first} to the {last}) or [{start}..{end}] (one day within)",
    )


def _in_full(when: When) -> str:
    """A day, days of one month, or a month or year, with the whole name of the month."""
    month = MONTHS[int(when.earliest[5:7]) - 1]
    return when.shown.replace(month[:3], month)


def _ordinal(day: int) -> str:
    endings = {1: "st", 2: "nd", 3: "rd"}
    return f"{day}{'th' if day in (11, 12, 13) else endings.get(day % 10, 'th')}"


def _span(words: str) -> str:
    """One date, or two with what joins them."""
    tags = tagged(words)
    if words.endswith("-") and "D" in tags:  # as in the first line of a release
        tags = tags.removesuffix(" -")
    sides = re.split(" ([-&/]) ", tags.removeprefix("< "))
    if len(sides) == 1:
        return _text(_parts(tags))
    if len(sides) != 3:
        raise _Unread
    start, end = _pair(sides[0], sides[2])
    joined_by_and = sides[1] == "&" or (sides[1] == "/" and "Y" not in sides[0])  # 25/26 June
    if joined_by_and and _beside(parse(start).latest, 1, end) != end:
        raise BadRequest(
            f"{parse(start).shown} and {parse(end).shown} are not next to each other",
            hint=f"write {start}/{end} for all the time between them, or record two events",
        )
    return f"{start}/{end}"


def _single(words: str) -> str:
    return _text(_parts(tagged(words)))


def _bound(single: str) -> str:
    """The same date, refused when it has a mark: what is in doubt itself bounds nothing."""
    if single[-1].isdigit():
        return single
    raise BadRequest(
        f"'{parse(single).shown}' is in doubt itself and bounds nothing",
        hint="write the bounds without 'about' and question mark, wider if need be",
    )


def _beside(day: str, days: int, like: str) -> str:
    """The date so many days away from an ISO day, as exact and as sure as another one."""
    moved = date.fromisoformat(day) + timedelta(days=days)
    mark = like.lstrip("0123456789-")
    return moved.isoformat()[: len(like) - len(mark)] + mark


def _parts(tags: str) -> dict[str, str]:
    """The day `D`, the month `M` and the year `Y` of one date, as far as given, and its marks."""
    tokens = tags.split()
    marks = ""
    if tokens[:1] == ["~"]:
        marks += tokens.pop(0)
    if tokens[-1:] == ["?"]:
        marks += tokens.pop()
    order = "".join(token[0] for token in tokens)
    if order in ("DMD", "MDD"):
        raise short_year()
    if order not in _ORDERS:
        raise _Unread
    return {token[0]: token[1:] for token in tokens} | {"marks": marks}


def _pair(start: str, end: str) -> tuple[str, str]:
    """Two dates as texts; what the first leaves out it shares with the second: 12-14 December."""
    first, last = _parts(start), _parts(end)
    if "D" in first and "D" in last:
        month = first.get("M") or last.get("M") or ""
        first.setdefault("M", month)
        last.setdefault("M", month)
    if "Y" not in first and "M" in first and "M" in last and "Y" in last:
        first["Y"] = last["Y"]
        first["marks"] = last["marks"] = first["marks"] + last["marks"]
    return _text(first), _text(last)


def _text(parts: dict[str, str]) -> str:
    """One date in the profile."""
    year, month, day = (parts.get(part, "") for part in "YMD")
    if not month and (day or not year):
        raise _Unread
    if not year:
        # 2024 had a 29 February, so only what exists in no year is refused as such.
        known = parse("-".join(["2024", f"{int(month):02}", *([f"{int(day):02}"] if day else [])]))
        raise BadRequest(
            f"the year of {known.shown.removesuffix(' 2024')} is missing",
            hint="write the year in four digits, as in 12-14 December 2022",
        )
    marks = "".join(sorted(set(parts["marks"])))
    mark = "%" if len(marks) == 2 else marks
    return "-".join([year, *(f"{int(number):02}" for number in (month, day) if number)]) + mark
