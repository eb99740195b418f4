"""Dates in the words of a press release, read into the profile that the record keeps.

Nothing is guessed: what has two readings is refused with both, and what lacks its year is refused.
The text is folded first, so capitals, marks and script do not matter. Then each part is tagged as a
day (`D12`), a month (`M12`) or a year (`Y2022`), and one date or two are put together from them.
"""

import re
from datetime import date, timedelta

from sepca_cli.dates import EXAMPLES, OPEN, UNKNOWN, When, in_profile, parse, quoted
from sepca_cli.errors import BadRequest
from sepca_cli.month_words import MONTH_NUMBERS
from sepca_cli.names import fold

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY_NUMBERS = {day.lower(): number for number, day in enumerate(WEEKDAYS)}
_WEEKDAY_NUMBERS |= {day[:3]: number for day, number in _WEEKDAY_NUMBERS.items()}

LONGEST = 100  # characters; the longest form of two whole dates is half of that

# What stands beside the days, months and years of a date, folded. The silent words add nothing.
_UP_TO = {"-", "to", "do", "till", "until", "through", "deri"}
_AND = {"&", "and", "i", "si", "dhe", "ve"}
_FROM = {"from", "between", "od", "izmedu"}
_ABOUT = {"~", "about", "around", "approximately", "circa", "ca", "c", "cca", "oko"}
_SILENT = {".", ",", "of", "the", "on", "in", "dana", "u", "na", "la", "me", "de"}
_SILENT |= {"g", "god", "godine", "godina"}

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
_BETWEEN = re.compile(r"(?:between|izmedu) (.+) (?:and|i) (.+)")

_YEAR_FIRST = re.compile(r"(?<![\d./-])(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?![\d-])")
_YEAR_AND_MONTH = re.compile(r"(?<![\d./-])(\d{4})-(\d{2})(?![\d./-])")
_THREE_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?!\d)")
_DAY_AND_MONTH = re.compile(r"(?<![\d.])(\d{1,2})\. ?(\d{1,2})\.")
_MONTH_AND_YEAR = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{4})(?!\d)")
_SHORT_YEAR = re.compile(r"\d{1,2}([-./]) ?\d{1,2}\1 ?'?\d{2}\.?")
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
_TOKEN = re.compile(r"[DMY]\d+|\d+[a-z]*|[a-z]+\d*|\.{2,}|\S")
_IN_AN_ADDRESS = re.compile(r"(D\d+(?: - D\d+)?) - (M\d+) - (Y\d+)")  # 18-20-april-2018

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
    weekday, words = _weekday_in_front(words)
    try:
        when = parse(_profile(words))
    except _Unread:
        raise BadRequest(f"{quoted(text)} cannot be read as a date", hint=EXAMPLES) from None
    if weekday is not None:
        _refuse_other_weekday(weekday, when)
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


def _weekday_in_front(words: str) -> tuple[int | None, str]:
    """The number of the weekday that the words begin with, Monday being 0, and the rest."""
    first, _, rest = words.removeprefix("on ").partition(" ")
    number = _WEEKDAY_NUMBERS.get(first.rstrip(".,"))
    return (None, words) if number is None else (number, rest)


def _refuse_other_weekday(weekday: int, when: When) -> None:
    if when.precision not in ("day", "range"):
        raise BadRequest(
            f"a weekday belongs to a day, not to '{when.shown}'", hint="leave the weekday out"
        )
    day = date.fromisoformat(when.earliest)
    if day.weekday() != weekday:
        raise BadRequest(
            f"{parse(when.earliest).shown} falls on a {WEEKDAYS[day.weekday()]}, "
            f"not on a {WEEKDAYS[weekday]}",
            hint="look at the date again, or leave the weekday out",
        )


def _profile(words: str) -> str:
    """Folded words as a text of the profile, whose days and order are not judged yet."""
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
        start, end = map(_bound, _pair(_tagged(found[1]), _tagged(found[2])))
        exact = max(len(start), len(end))  # bounds are days: January 2003 is as early as 2003
        return f"[{parse(start).earliest[:exact]}..{parse(end).latest[:exact]}]"
    return _span(words)


def _span(words: str) -> str:
    """One date, or two with what joins them."""
    tags = _tagged(words)
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
    return _text(_parts(_tagged(words)))


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


def _tagged(words: str) -> str:
    """Folded words as tags: `12.-14. decembra 2022.` gives `D12 - D14 M12 Y2022`."""
    if _SHORT_YEAR.fullmatch(words):
        raise _short_year()
    words = _YEAR_FIRST.sub(r" D\4 M\3 Y\1 ", words)
    words = _YEAR_AND_MONTH.sub(r" M\2 Y\1 ", words)
    words = _THREE_NUMBERS.sub(_only_reading, words)
    words = _DAY_AND_MONTH.sub(r" D\1 M\2 ", words)
    words = _MONTH_AND_YEAR.sub(r" M\1 Y\2 ", words)
    tags = " ".join(filter(None, map(_tag, _TOKEN.findall(words))))
    return _IN_AN_ADDRESS.sub(r"\1 \2 \3", tags)


def _tag(token: str) -> str:
    """One word, number or sign as a tag: `<` from, `-` up to, `&` and, `~` about, `?`, `/`."""
    if token[0] in "DMY?/":
        return token
    if token[0].isdigit():
        return _tag_number(token)
    if token in MONTH_NUMBERS:
        return f"M{MONTH_NUMBERS[token]}"
    for tag, words in (("-", _UP_TO), ("&", _AND), ("<", _FROM), ("~", _ABOUT), ("", _SILENT)):
        if token in words:
            return tag
    raise BadRequest(f"{quoted(token)} is not understood in a date", hint=EXAMPLES)


def _tag_number(token: str) -> str:
    if day := _DAY.fullmatch(token):
        return f"D{day[1]}"
    if token.isdigit() and len(token) == 4:
        return f"Y{token}"
    raise BadRequest(f"{quoted(token)} is not a day, a month or a year", hint=EXAMPLES)


def _only_reading(found: re.Match[str]) -> str:
    """The tags of `23/05/2017`; refused when day and month could change places."""
    first, sign, second, year = found.groups()
    readings = {
        iso: f" D{day} M{month} Y{year} "
        for day, month in ((first, second), (second, first))
        if _exists(iso := f"{year}-{int(month):02}-{int(day):02}")
    }
    if len(readings) == 1 and sign == "/":
        return next(iter(readings.values()))
    if not readings:
        parse(f"{year}-{int(second):02}-{int(first):02}")  # refuses it and says why
    raise BadRequest(
        f"{quoted(found[0])} does not say which number is the month"
        if sign == "/"
        else f"a date with hyphens begins with the year, unlike {quoted(found[0])}",
        hint="write " + " or ".join(f"{iso} ({parse(iso).shown})" for iso in readings),
    )


def _exists(iso: str) -> bool:
    try:
        return bool(parse(iso))
    except BadRequest:
        return False


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
        raise _short_year()
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


def _short_year() -> BadRequest:
    return BadRequest(
        "a year of two digits could be of two centuries",
        hint="write the year in four digits, as in 12.12.2019 or 2019-12-12",
    )
