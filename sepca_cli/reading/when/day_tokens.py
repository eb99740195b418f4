"""The words, numbers and signs of a text, each with the tag that the grammar of dates knows it by.

The text is gone through once, and no word is looked at twice.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from sepca_cli.dates import FIRST_YEAR, LAST_YEAR
from sepca_cli.reading.language.letters import Letters, Spot
from sepca_cli.reading.when.day_words import OF_THIS_MONTH, OF_THIS_YEAR, PARTS_OF_DAYS, TAG_OF

_TOKEN = re.compile(
    r"(?:https?://|www\.)\S+"  # an address is no place for the days of a text
    rf"|(?<![a-z0-9])(?:{'|'.join(map(re.escape, OF_THIS_YEAR + OF_THIS_MONTH))})"
    rf"|\b(?:{'|'.join(PARTS_OF_DAYS)})\b"
    r"|\d{1,2}-(?:tog|og|ti|vi|ri|mi)(?![a-z0-9])"
    r"|\d{1,2}(?=t\d\d:\d\d)"  # the day of 2022-12-13T10:05
    r"|[a-z0-9]+|\s+"
    r"|([-.()])\1*|[^\w\s./,:()&-]+|."  # a row of signs is one
)
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|-?(?:tog|og|ti|vi|ri|mi))")
_COMPACT = re.compile(r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d")
_YEAR = re.compile(r"(\d{4})(?:g|god|godine|godina)?")
# In a programme: "Day 1 - Tuesday, 13 December".
_NUMBERED_DAY = re.compile("K [no](?= ?[-:,(/])")
_DAY = frozenset(["day", "dan", "den", "ziua", "dita"])
_DIGIT = re.compile(r"\d")
_DIGITS = re.compile(r"\d+")


class Tokens(NamedTuple):
    """The words, numbers and signs of a text: their tags, and where each stands when folded."""

    read: Letters
    folded: str
    tags: str
    starts: list[int]
    ends: list[int]

    def word(self, at: int) -> str:
        """The token as folded."""
        return self.folded[self.starts[at] : self.ends[at]]

    def number(self, at: int) -> int:
        """What a token begins with, as a number; call it for a number only."""
        found = _DIGITS.match(self.folded, self.starts[at])
        assert found is not None
        return int(found[0])

    def spot(self, start: int, end: int) -> Spot:
        """The place in the text of the tokens from `start` up to, and not with, `end`."""
        return self.read.spot(self.starts[start], self.ends[end - 1])

    def written(self, start: int, end: int) -> str:
        """The same tokens as they stand in the text."""
        return self.spot(start, end).of(self.read.text)

    def word_before(self, at: int) -> str:
        """The word, number or sign in front of a token, over a space; "" at the beginning."""
        at -= 1
        if at > 0 and self.tags[at] == " ":
            at -= 1
        return self.word(at).strip() if at >= 0 else ""

    def trimmed(self, start: int, end: int) -> tuple[int, int]:
        """The same stretch of tokens without spaces at its ends."""
        while start < end and self.tags[start] == " ":
            start += 1
        while start < end and self.tags[end - 1] == " ":
            end -= 1
        return start, end

    def capital(self, at: int) -> bool:
        """Whether a token begins with a capital letter."""
        return self.read.text[self.read.starts[self.starts[at]]].isupper()


def tokens(read: Letters) -> Tokens:
    """Return the words, numbers and signs of a text with their tags."""
    folded = _without_odd_digits(read)
    spans = [found.span() for found in _TOKEN.finditer(folded)]
    tags = [_tag(folded[start:end]) for start, end in spans]
    for at, (start, end) in enumerate(spans):
        word = folded[start:end]
        if word == "de" and read.spot(start, end).of(read.text).lower() == "dje":
            tags[at] = "R"  # the Albanian yesterday
        elif word == "luni" and at > 1 and folded[slice(*spans[at - 2])] == "acestei":
            tags[at] = "U"  # of this month, which is no Monday
        elif (
            word == "mai"
            and read.spot(start, end).of(read.text) == "MAI"
            and not (at > 1 and tags[at - 2] in "ndo")
        ):
            tags[at] = "x"  # the ministry, and no May
    whole = "".join(tags)
    for day in _NUMBERED_DAY.finditer(whole):
        first, at = day.start(), day.end() - 1
        opens = first == 0 or "\n" in folded[slice(*spans[first - 1])]
        if opens and folded[slice(*spans[first])] in _DAY:
            tags[at] = "#"
    starts, ends = ([span[side] for span in spans] for side in (0, 1))
    return Tokens(read, folded, "".join(tags), starts, ends)


def _without_odd_digits(read: Letters) -> str:
    """The folded text, whose digits are digits in the text too: not the ² of a footnote."""
    if read.text.isascii():
        return read.folded
    folded = list(read.folded)
    for found in _DIGIT.finditer(read.folded):
        if read.text[read.starts[found.start()]] != found[0]:
            folded[found.start()] = "\0"
    return "".join(folded)


@lru_cache(maxsize=8192)
def _tag(word: str) -> str:
    if word in TAG_OF:
        return TAG_OF[word]
    if word[0].isdigit():
        return _tag_of_number(word)
    if word.isspace():
        return "P" if word.count("\n") > 1 else " "
    return "x" if word[0].isalpha() else ";"


def _tag_of_number(word: str) -> str:
    if found := _ORDINAL.fullmatch(word):
        return "o" if 1 <= int(found[1]) <= 31 else "#"
    if found := _YEAR.fullmatch(word):
        return "y" if FIRST_YEAR <= int(found[1]) <= LAST_YEAR else "#"
    if _COMPACT.fullmatch(word):
        return "q"
    if len(word) > 2 or not word.isdigit():
        return "#"
    number = int(word)
    if 1 <= number <= 12:
        return "n"
    return "d" if 13 <= number <= 31 else "s"
