"""The days, months and years in the words of a date, each with a tag that says which it is.

A day is tagged as `D12`, a month as `M12`, a year as `Y2022`; what joins them keeps a sign.
"""

import re

from sepca_cli.dates import EXAMPLES, parse, quoted
from sepca_cli.errors import BadRequest
from sepca_cli.month_words import MONTH_NUMBERS, ROMAN_MONTHS

# What stands beside the days, months and years of a date, folded. The silent words add nothing.
_UP_TO = {"-", "to", "do", "till", "until", "through", "deri", "pana"}
_AND = {"&", "and", "i", "si", "dhe", "ve"}
BETWEEN = ("between", "izmedu", "intre", "megju", "pomegju", "mezdu", "midis", "ndermjet")
_FROM = {"from", "od", "ot", "nga", *BETWEEN}
_ABOUT = {"~", "about", "around", "approximately", "circa", "ca", "c", "cca", "oko"}
_SILENT = {".", ",", "of", "the", "on", "in", "dana", "u", "na", "vo", "la", "de"}
_SILENT |= {"me", "ne", "g", "god", "godine", "godina"}

_YEAR_FIRST = re.compile(r"(?<![\d./-])(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?![\d-])")
_YEAR_AND_MONTH = re.compile(r"(?<![\d./-])(\d{4})-(\d{2})(?![\d./-])")
_THREE_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?!\d)")
_DAY_AND_MONTH = re.compile(r"(?<![\d.])(\d{1,2})\. ?(\d{1,2})\.")
_MONTH_AND_YEAR = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{4})(?!\d)")
_ROMAN_MONTH = re.compile(  # not the i of 25. i 26. juna
    rf"(?<!\d)(\d{{1,2}})\.? ?({'|'.join(ROMAN_MONTHS)})\b\.?(?! ?\d{{1,2}}\b)"
)
_SHORT_YEAR = re.compile(r"\d{1,2}([-./]) ?\d{1,2}\1 ?'?\d{2}\.?")
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
_TOKEN = re.compile(r"[DMY]\d+|\d+[a-z]*|[a-z]+\d*|\.{2,}|\S")
_IN_AN_ADDRESS = re.compile(r"(D\d+(?: - D\d+)?) - (M\d+) - (Y\d+)")  # 18-20-april-2018


def tagged(words: str) -> str:
    """Return folded words as tags: `12.-14. decembra 2022.` gives `D12 - D14 M12 Y2022`.

    Raises BadRequest for a word that no date has, for a year of two digits, and where day and month
    could change places.
    """
    if _SHORT_YEAR.fullmatch(words):
        raise short_year()
    words = _YEAR_FIRST.sub(r" D\4 M\3 Y\1 ", words)
    words = _YEAR_AND_MONTH.sub(r" M\2 Y\1 ", words)
    words = _ROMAN_MONTH.sub(_roman_month, words)
    words = _THREE_NUMBERS.sub(_only_reading, words)
    words = _DAY_AND_MONTH.sub(r" D\1 M\2 ", words)
    words = _MONTH_AND_YEAR.sub(r" M\1 Y\2 ", words)
    tags = " ".join(filter(None, map(_tag, _TOKEN.findall(words))))
    return _IN_AN_ADDRESS.sub(r"\1 \2 \3", tags)


def short_year() -> BadRequest:
    """Return the refusal of a year such as the one in 12.12.19."""
    return BadRequest(
        "a year of two digits could be of two centuries",
        hint="write the year in four digits, as in 12.12.2019 or 2019-12-12",
    )


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


def _roman_month(found: re.Match[str]) -> str:
    return f" D{found[1]} M{ROMAN_MONTHS.index(found[2]) + 1} "


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
