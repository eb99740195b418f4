"""The words and signs of a text as far as a date is made of them, each with a tag of one letter.

The grammar of dates (`day_shapes`) is written in these letters, so that it need not know in which
of the languages a text is. The text is gone through once, and no word is looked at twice.

`n` a number up to 12, `d` one up to 31, `o` an ordinal (21st), `s` another number of two digits,
`y` a year, `#` any other number; `m` a month, `r` a Roman numeral that can be one, `w` a weekday;
`-` and `u` (to, do, deri) up to, `&` and, `f` from, `B` between; `p` on, in; `l` the Romanian la, which is
either of them or up to; `t` of, the;
`G` godine, `g` its abbreviation, `U` another word for a year, a month or a week;
`T` this, last, next, `N` "of this year" abbreviated; `R` today, yesterday, tomorrow;
`K` day, days, `c` two, three, `b` and `a` what stands before and behind in "three days ago";
`. , / : ( )` themselves, `;` another sign, a space for itself, `P` a blank line, `x` another word.
"""

import re
from typing import NamedTuple

from sepca_cli.dates import FIRST_YEAR, LAST_YEAR
from sepca_cli.month_words import MONTH_NUMBERS, ROMAN_MONTHS
from sepca_cli.reading.letters import Letters, Spot
from sepca_cli.weekdays import WEEKDAY_NUMBERS

# All words are folded, those of every language in one list.
OF_THIS_YEAR = ("a.c.", "o.g.", "t.g.")  # anul curent, ove godine, тази година
UNITS = {
    "year": "year yearly anul anului an vitin viti vitit vit godine godina godini godinu godinata",
    "month": "month mesec meseca mesecu mesecot mjesec mjeseca mjesecu luna lunii muajin muaji muaj",
    "week": "week sedmice sedmica sedmicu nedelje nedelja nedjelje tjedna tjedan sedmicata "
    "saptamana saptamanii javen java jave",
}
UNIT_OF = {word: unit for unit, words in UNITS.items() for word in words.split()}
# By how many years, months or weeks each leads away from the one in which the text was written.
AWAY = {
    word: away
    for away, words in (
        (
            -1,
            "last past previous prosle prosla prosli prosloj proslu proslog proslom protekle "
            "protekli protekla protekloj minule minulog minulu minatata minatiot minalata minalija "
            "minal minalia izminatata trecut trecuta trecute kaluar kaluara shkuar",
        ),
        (
            0,
            "this current ove ova ovu ovoj ovog ovaj ovom oveg tekuce tekucoj tekuca tekucu ovaa "
            "ovoj tazi tozi tekusta tekustata acesta aceasta acest curent curenta kete ketij "
            "kesaj sivjet",
        ),
        (
            1,
            "next coming following upcoming sljedece sljedecoj sljedeca sljedecu sljedeceg "
            "sledece sledecoj sledeca sledecu sledeceg naredne narednoj naredna narednu narednog "
            "iduce iducoj iducu iduceg slednata narednata idnata idnata slednia sledvastata "
            "idnata idvastata viitor viitoare urmator urmatoare ardhshem ardhshme tjeter",
        ),
    )
    for word in words.split()
}
DAYS_AWAY = {
    word: away
    for away, words in (
        (-2, "prekjuce prekjucer zavcera alaltaieri parde"),
        (-1, "yesterday juce jucer vcera ieri sinoc snosti"),
        (0, "today tonight danas veceras jutros denes vecerva dnes astazi azi sot sonte"),
        (1, "tomorrow sutra utre maine neser"),
        (2, "prekosutra zadutre poimaine pasneser"),
    )
    for word in words.split()
}
COUNTS = {
    word: count
    for count, words in enumerate(
        (
            "one jedan edin una o nje",
            "two dva dvije dve dvata doua doi dy",
            "three tri trite trei tre",
            "four cetiri patru kater",
            "five pet cinci pese",
            "six sest shest sase gjashte",
            "seven sedam sedum sedem sapte shtate",
        ),
        1,
    )
    for word in words.split()
    if count > 1
}
_TAGGED = {
    "u": "to do till until through deri pana",
    "&": "and & i si dhe e",
    "f": "from od ot nga",
    "B": "between izmedu intre megju pomegju mezdu midis ndermjet",
    "p": "on in u na vo v vav ve s pe me ne data date datuma datum dates dne ziua diten during",
    "l": "la",
    "t": "of the de te cu",
    "G": "godine godina godini godinu godinata vitit",
    "g": "g god",
    "K": "day days dan dana danima dena dni den zi zile zilele dite diteve ditesh",
    "b": "prije pre pred predi urma acum para",
    "a": "ago ranije earlier pare",
}
TAG_OF = {word: tag for tag, words in _TAGGED.items() for word in words.split()}
TAG_OF = (
    {word: "U" for word in UNIT_OF}
    | {word: "T" for word in AWAY}
    | {word: "c" for word in COUNTS}
    | {word: "r" for word in ROMAN_MONTHS}
    | {word: "w" for word in WEEKDAY_NUMBERS}
    | {word: "m" for word in MONTH_NUMBERS}
    | TAG_OF
    | {word: "R" for word in DAYS_AWAY}
    | {word: "N" for word in OF_THIS_YEAR}
    | {sign: sign for sign in "-./,:() "}
)

_TOKEN = re.compile(
    r"(?:https?://|www\.)\S+"  # an address is no place for the days of a text
    rf"|(?<![a-z0-9])(?:{'|'.join(map(re.escape, OF_THIS_YEAR))})"
    r"|\d{1,2}-(?:tog|og|ti|vi|ri|mi)(?![a-z0-9])"
    r"|\d{1,2}(?=t\d\d:\d\d)"  # the day of 2022-12-13T10:05
    r"|[a-z0-9]+|\s+|."
)
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|-[a-z]+)")
_YEAR = re.compile(r"(\d{4})(?:g|god|godine|godina)?")
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
    tags, starts, ends = [], [], []
    for found in _TOKEN.finditer(folded):
        word = found[0]
        tags.append(TAG_OF.get(word) or _tag(word))
        starts.append(found.start())
        ends.append(found.end())
    return Tokens(read, folded, "".join(tags), starts, ends)


def _without_odd_digits(read: Letters) -> str:
    """The folded text, whose digits are digits in the text too: not the ² of a footnote."""
    if read.text.isascii():
        return read.folded
    return "".join(
        letter if not letter.isdigit() or read.text[start] == letter else "\0"
        for letter, start in zip(read.folded, read.starts, strict=True)
    )


def _tag(word: str) -> str:
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
    if len(word) > 2 or not word.isdigit():
        return "#"
    number = int(word)
    if 1 <= number <= 12:
        return "n"
    return "d" if 13 <= number <= 31 else "s"
