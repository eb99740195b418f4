"""The shapes in which a text writes a date: a grammar over the tags of `day_words`.

Every part of a shape is bounded, so a text is gone through in a time that grows as its length does.
"""

import re
from collections.abc import Iterator
from functools import cache

_DAY = "[ndo]"
_UP_TO = r"\.?,? ?(?:& (?=u))?(?P<join>[-u&/lO])(?:, &,)? ?(?:[wptlK],? ){0,3}"
_OF = r"(?:\.? ?(?:(?:[tK] ){0,2}|(?:[xt] )?U )|-)"
# 2022; of the year 2022; a anului 2022
_BEFORE_YEAR = r"(?:[.,]{0,2} ?|,? (?:[tplGU] ){1,2}|,? [x&] [UG] |-| \(w(?: ?[-&] ?w)?\),? )"
_YEAR_WORD = r"(?:\.? ?(?:G|g\.?)|\.)?"
_NOT_INSIDE = r"(?<![ndoys#r][-./])"
_NOT_ON = r"(?![-/.][ndoys#])"
# Tuesday, Monday and Tuesday: the first is that of the first day
_WEEKDAY = r"(?:(?P<weekday>w)(?: ?[&-] ?(?:[pt] )?w)?\.?,? ?(?:[ptlK(] ?){0,2})?"


_ITS_OTHER_NAME = r"(?: ?/ ?m)?"  # 9. februar/veljača 2011


def _year(which: int) -> str:
    return rf"(?:{_BEFORE_YEAR}(?P<y{which}>y){_NOT_ON}{_YEAR_WORD})"


_RELATIVE_YEAR = r"(?:\.?,? ?\(?(?:[pt&] )?(?P<away>N|T [GU]|[GU] (?:[&t] )?T))"
_LATER = rf"(?:{_year(2)}|{_RELATIVE_YEAR})?"
_SHAPES = (
    # 12, 13 and 14 December 2022
    rf"{_WEEKDAY}(?P<list>{_DAY}\.?(?:, ?{_DAY}\.?){{1,6}}),? ?& ?"
    rf"(?P<d2>{_DAY}){_OF}(?P<m2>m){_LATER}",
    # 12-14 December 2022
    rf"{_WEEKDAY}(?P<d1>{_DAY}){_UP_TO}(?P<d2>{_DAY}){_OF}(?P<m2>[mr]){_ITS_OTHER_NAME}{_LATER}",
    # 30 November - 2 December 2022
    rf"{_WEEKDAY}(?P<d1>{_DAY}){_OF}(?P<m1>[mr]){_year(1)}?{_UP_TO}"
    rf"(?P<d2>{_DAY}){_OF}(?P<m2>[mr]){_LATER}",
    # 12 December 2022
    rf"{_WEEKDAY}(?P<d2>{_DAY}){_OF}(?P<m2>[mr]){_ITS_OTHER_NAME}{_LATER}",
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
    rf"{_WEEKDAY}(?P<d1>[nd]){_UP_TO}"
    rf"(?P<d2>[nd])\. ?(?P<m2>n)\. ?(?P<y2>y){_NOT_ON}{_YEAR_WORD}",
    # 22.05.2017.; 23/05/2017; 05/23/2017; 24-11-2016; 22.05.17.
    rf"{_WEEKDAY}(?P<d2>[nd])\. ?(?P<m2>n)\. ?(?P<y2>y){_NOT_ON}{_YEAR_WORD}",
    rf"{_WEEKDAY}(?P<d2>[nd])(?P<slash>/)(?P<m2>n)/(?P<y2>y){_NOT_ON}{_YEAR_WORD}",
    rf"{_WEEKDAY}(?P<m2>n)/(?P<d2>d)/(?P<y2>y){_NOT_ON}",
    rf"{_WEEKDAY}(?P<d2>[nd])-(?P<m2>n)-(?P<y2>y){_NOT_ON}{_YEAR_WORD}",
    rf"{_WEEKDAY}(?P<d2>[nd])\.(?P<m2>n)\.(?P<short>[nds]){_NOT_ON}{_YEAR_WORD}",
    # 06.09 a.c.; 04-06.09; 30.11.-2.12
    rf"{_WEEKDAY}(?P<d2>[nd])\. ?(?P<m2>n)\.?,? ?(?P<away>N|U T)",
    rf"{_WEEKDAY}(?P<d1>[nd])(?:\.(?P<m1>n)\.?)? ?(?P<join>-) ?(?P<d2>[nd])\.(?P<m2>n)"
    r"(?:\.?,? ?(?P<away>N|U T)|(?![-:/.%]|\.? ?[ynds#]))",
    # 5. I 2012, where I is also "and"
    rf"{_WEEKDAY}(?P<d2>[nd])\.? ?(?P<m2>&)\.? ?(?P<y2>y){_NOT_ON}{_YEAR_WORD}",
    # 01092025
    r"(?:(?<=p )|(?<=P))(?P<compact>q)",
    # 2022-12-13, with the other signs
    *(rf"(?P<y2>y){sign}(?P<m2>n){sign}(?P<d2>[nd]){_NOT_ON}\.?" for sign in "-/"),
    rf"(?P<y2>y)\. ?(?P<m2>n)\. ?(?P<d2>[nd]){_NOT_ON}\.?",
    # 2014-2020; 2022
    rf"(?P<y1>y){_UP_TO}(?P<y2>y){_NOT_ON}{_YEAR_WORD}",
    rf"(?P<y2>y){_NOT_ON}{_YEAR_WORD}",
)
_ANY = re.compile(
    f"{_NOT_INSIDE}(?:{'|'.join(re.sub(r'[?]P<[a-z0-9]+>', '?:', shape) for shape in _SHAPES)})"
)


def shapes_in(tags: str) -> Iterator[re.Match[str]]:
    """Give what has the shape of a date, in order of place.

    The groups are the tokens of what it is made of: `d1`, `m1`, `y1` of its first date, `d2`, `m2`,
    `y2` of its last or only one, `join` between them, the `weekday` in front; `list` in front of
    the last day of several, `away` where the year is told as "last year", `short` where it has two
    digits, `slash` where the month could come first, and `compact` for all in one number.
    """
    for found in _ANY.finditer(tags):
        matches = (_compiled(shape).match(tags, found.start()) for shape in _SHAPES)
        yield next(match for match in matches if match)


@cache  # a text has dates of two or three shapes
def _compiled(shape: str) -> re.Pattern[str]:
    return re.compile(shape)
