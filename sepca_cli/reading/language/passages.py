"""The sentences of a text, and what each of them is to it: heading, lead, foot line, quotation."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from sepca_cli.month_words import MONTH_NUMBERS
from sepca_cli.names import fold
from sepca_cli.reading.language.letters import Letters, Spot

HEADING, BODY, FOOT = "heading", "body", "foot line"

LONGEST_SENTENCE = 2000  # characters; lists of participants are the longest
LONGEST_DATELINE = 60  # letters
SMALL_WORDS = 12  # of a sentence; no line with which a page ends has so many
LONGEST_TITLE = 6  # words in quotation marks; more are what somebody said
MOST_IN_A_DATE = 4  # small words: the month, "and", weekdays
LONGEST_HEADING = 200  # characters; a longer line is a paragraph
WRAPPED_AT = 50  # characters: a shorter line ends because its writer ended it

# A full stop behind these ends no sentence, folded.
_SHORT_FORMS = """
    dr mr mrs ms prof gen col lt st no vs art jan feb mar apr jun jul aug sep sept oct nov dec
    dipl ing spec sc mag god br str tzv npr itd odn sv d g gosp inz vd okt gl dl nr dna
    pers ca cca al znj zv cms scms insp kom ul bul
    gr br ml pol pr zam pom dir obl pl ob cl tel polk podpolk majk kap akad doc adv avt sled min
    or mun jud
    ret rtd supt sgt capt cmdr brig insp amb
"""
_ABBREVIATIONS = frozenset(_SHORT_FORMS.split())
_END = re.compile(
    r"[.!?\u2026]+[\"'”“»)\]*]*(?=\s[\s\"'„“”«(\[*–-]*(?P<next>\w))"
    r"|(?<=[^\W\d_]{3})\.(?=(?P<glued>[^\W\d_])[^\W\d_]{0,20} )"  # "took part.In the afternoon"
)
_LINE = re.compile(r"[^\n]*[^\s][^\n]*")
_ONLY_A_DAY = re.compile(
    r"\s*\d{1,2}\.?(?: ?[-–] ?\d{1,2}\.?)? (?P<month>[^\W\d_]{3,12})(?: \d{4})?"
)
_LAST_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*$")  # SELEC-a
LISTED = re.compile(r"\s*(?:[•*·–-]|\d{1,2}[.)]|[a-z]\))\s")
_OPENS_A_LIST = re.compile(r":\s*$|[:;,]\s*\n\s*(?:[•*·–-]|\d{1,2}[.)]|[a-z]\))\s[^\n]*$")
_QUOTED = re.compile(r"„[^„“”]{1,4000}[“”]|“[^“”„]{1,4000}”|«[^«»]{1,4000}»|\"[^\"\n]{1,4000}\"")
_SPOKEN = re.compile(r"^[–—-] ?[^\W\d_][^\n]*", re.MULTILINE)
_INITIALS = re.compile(
    r"[.!?][\"”“»)]?\s+(?:/?[^\W\d_]{1,3}[./][^\W\d_]{1,3}\.?/?|\([A-Z.]{2,8}\))$"
)
# In a sentence, and not in a line of names and days.
_TELLS = re.compile(
    r"\b(?:was|were|has|have|had|will|said|that|je|su|ce|da|koji|koja|koje|kje|ste|deka|beshe|bese"
    r"|este|sunt|fost|ca|care|eshte|jane|ishte|ishin|qe|do te)\b"
)
_ENDS_WITH_A_YEAR = re.compile(r"\b(?:19|20)\d\d(?:\.|\.? ?(?:god|год|г)\.)$")
_ENDS_A_SENTENCE = tuple('.!?:;"”“»')


class Passage(NamedTuple):
    """A sentence or a line: where it stands in the text, and in the folded text, and what it is."""

    spot: Spot
    folded: str
    offset: int  # of its first letter in the folded text
    part: str = BODY
    paragraph: int = 0
    lead: bool = False  # in the paragraph with which the text begins to tell
    front: bool = False  # in heading or lead, or in the paragraph after it

    def place(self, read: Letters, start: int, end: int) -> Spot:
        """The place in the text of a stretch of this passage's folded letters."""
        return read.spot(self.offset + start, self.offset + end)


def passages_in(read: Letters, stretches: Sequence[Spot] = ()) -> tuple[Passage, ...]:
    """The text, or these stretches of it, as sentences in their order.

    Headings and foot lines stand alone as lines.
    """
    whole = (Spot(0, len(read.text)),)
    lines = [line for stretch in stretches or whole for line in _lines(read.text, stretch)]
    heading = _headings(read.text, lines)
    foot = _foot(read.text, lines)
    found = []
    for number, line in enumerate(lines):
        part = HEADING if number < heading else FOOT if number >= foot else BODY
        ends = [line] if part != BODY else _sentences(read.text, line)
        found += [passage for spot in ends if (passage := _passage(read, spot, part, number))]
    return _with_front(found)


def is_quoted(text: str, spot: Spot) -> bool:
    """Whether a place is in quotation marks, among the words of somebody."""
    quotations = quotations_in(text)
    before = bisect_right(quotations, spot.start, key=lambda quotation: quotation.start)
    return before > 0 and spot.within(quotations[before - 1])


@lru_cache(maxsize=2)  # it is asked for each passage, and each name
def quotations_in(text: str) -> tuple[Spot, ...]:
    """What stands in quotation marks and is longer than a name, in its order."""
    spots = [spot for spot in _in_marks(text) if len(spot.of(text).split()) > LONGEST_TITLE]
    return tuple(sorted([*spots, *_answers(text)]))


@lru_cache(maxsize=2)
def _in_marks(text: str) -> tuple[Spot, ...]:
    return tuple(Spot(*found.span()) for found in _QUOTED.finditer(text))


def is_in_a_title(text: str, spot: Spot) -> bool:
    """Whether a place is in a name that stands in quotation marks: the project "Safe Serbia"."""
    marked = _in_marks(text)
    before = bisect_right(marked, spot.start, key=lambda each: each.start)
    return before > 0 and spot.within(marked[before - 1]) and not is_quoted(text, spot)


def _answers(text: str) -> list[Spot]:
    """The lines of an interview that is written as a dialogue, its questions among them."""
    lines = [Spot(*found.span()) for found in _SPOKEN.finditer(text)]
    asks = any(line.of(text).rstrip().endswith("?") for line in lines)
    return lines if asks and len(lines) > 1 else []


def ends_a_sentence(words: str) -> bool:
    """Whether a line ends as sentences, or the beginnings of lists, do."""
    return words.rstrip().endswith(_ENDS_A_SENTENCE)


def _lines(text: str, stretch: Spot) -> list[Spot]:
    """The lines with something in them; one that goes on in the next makes one with it."""
    spots: list[Spot] = []
    for found in _LINE.finditer(text, *stretch):
        spot = Spot(*found.span())
        if spots and _goes_on(text, spots[-1], spot):
            spots[-1] = Spot(spots[-1].start, spot.end)
        else:
            spots.append(spot)
    return spots


def _goes_on(text: str, line: Spot, following: Spot) -> bool:
    """Whether a line was only broken because it was full."""
    if text.count("\n", line.end, following.start) > 1:
        return False
    if LISTED.match(text, following.start) and _OPENS_A_LIST.search(text, line.start, line.end):
        return True
    last = text[text.rfind("\n", line.start, line.end) + 1 : line.end].rstrip()
    first = following.of(text).lstrip()[:1]
    return len(last) >= WRAPPED_AT and (first.islower() or last.endswith((",", "-")))


def _headings(text: str, lines: list[Spot]) -> int:
    """How many of the first lines are headings: short, and without the end of a sentence."""
    count = 0
    for line in lines[:-1]:
        words = line.of(text).strip()
        cut = words.endswith("...") and len(words) > WRAPPED_AT  # of a title
        ends = words.endswith((".", ":", ";", ",")) and not cut
        if len(words) > LONGEST_HEADING or ends:
            count += _is_a_date(words)
            break
        count += 1
    return count


def _is_a_date(words: str) -> bool:
    """Whether a line is but a place and a date with a stop behind it: "Niš, 12. mart 2024."."""
    small = sum(word.isalpha() and word.islower() for word in words.split())
    return small <= MOST_IN_A_DATE and _ENDS_WITH_A_YEAR.search(words) is not None


def _foot(text: str, lines: list[Spot]) -> int:
    """The number of the line with which the foot begins: what follows the last whole sentence."""
    for number in range(len(lines), 0, -1):
        words = lines[number - 1].of(text).rstrip()
        ended = words.endswith(_ENDS_A_SENTENCE) and not _is_a_date(words)
        if ended or len(words) > LONGEST_HEADING or _is_cut(words):
            return number
        if number == len(lines) and len(words) > LONGEST_DATELINE and _TELLS.search(fold(words)):
            return number  # it was cut off
        if _INITIALS.search(words):  # of those who wrote it
            return number
    return len(lines)


def _is_cut(words: str) -> bool:
    """Whether a last line is a sentence that a copy of the text has only the beginning of."""
    small = sum(word.isalpha() and word.islower() for word in words.split())
    return small >= SMALL_WORDS and small > len(words.split()) / 2


def _sentences(text: str, line: Spot) -> list[Spot]:
    spots, start = [], line.start
    for found in _END.finditer(text, line.start, line.end):
        if _ends(text, start, found):
            spots.append(Spot(start, found.end()))
            start = found.end()
    return [part for spot in (*spots, Spot(start, line.end)) for part in _of_a_size(text, spot)]


def _of_a_size(text: str, spot: Spot) -> Iterator[Spot]:
    """A sentence, in parts where no writer of prose would have gone on so long."""
    start = spot.start
    while spot.end - start > LONGEST_SENTENCE:
        space = text.rfind(" ", start + 1, start + LONGEST_SENTENCE)
        end = space if space > start else start + LONGEST_SENTENCE
        yield Spot(start, end)
        start = end
    yield Spot(start, spot.end)


def _ends(text: str, start: int, found: re.Match[str]) -> bool:
    """Whether this stop ends a sentence, and not a number, an initial or a short form."""
    following = found["next"] or found["glued"]
    if not following.isupper() if found["glued"] else following.islower():
        return False
    if found[0][0] != ".":
        return True
    word = _LAST_WORD.search(text, max(start, found.start() - 20), found.start())
    if word is None:
        return True
    before = word[0]
    day = _ONLY_A_DAY.fullmatch(text, start, found.start())
    if day and fold(day["month"]) in MONTH_NUMBERS:
        return False  # of a diary: "6 May. The coordinators met"
    if before.isdigit():  # the 16. of 16. decembra; a year ends a sentence
        return len(before) > 2 and not following.isdigit()
    return len(before) > 1 and fold(before) not in _ABBREVIATIONS


def _with_front(passages: list[Passage]) -> tuple[Passage, ...]:
    """The passages, each knowing whether it stands where a text says what it is about.

    A text begins to tell with the first paragraph that is more than a dateline; short lines that
    end no sentence, between that one and the next, are a site's, and a lead printed twice counts
    once.
    """
    length: Counter[int] = Counter()
    begins: dict[int, str] = {}
    for each in passages:
        length[each.paragraph] += len(each.folded)
        begins.setdefault(each.paragraph, each.folded)
    body = [each.paragraph for each in passages if each.part == BODY]
    whole = {each.paragraph for each in passages if ends_a_sentence(each.folded)}
    told = {each.paragraph for each in passages if _TELLS.search(each.folded)} & whole
    first = next((each for each in body if length[each] > LONGEST_DATELINE or each in told), 1)
    lead = begins.get(first, "")[:LONGEST_DATELINE]
    others = (number for number in body if number > first and number in whole)
    second = next((each for each in others if not begins[each].startswith(lead)), first + 1)
    return tuple(
        each._replace(
            lead=each.part == BODY and each.paragraph == first,
            front=each.part != FOOT and each.paragraph <= second,
        )
        for each in passages
    )


def _passage(read: Letters, spot: Spot, part: str, paragraph: int) -> Passage | None:
    begin, end = read.stretch(spot)
    while begin < end and read.folded[begin].isspace():
        begin += 1
    while end > begin and read.folded[end - 1].isspace():
        end -= 1
    if begin == end:
        return None
    return Passage(read.spot(begin, end), read.folded[begin:end], begin, part, paragraph)
