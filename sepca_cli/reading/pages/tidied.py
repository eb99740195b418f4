"""A text as it is read: its lines whole again, and its letters in the one form that words have.

Texts come out of letters, wires and PDFs with lines that were broken where they were full, with
words parted at their ends, with marks of quotation before each line, with gaps in them. To whoever
looks for words all that stands in the midst of them. Each letter still knows where it stood.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple
from unicodedata import normalize

from sepca_cli.reading.language.letters import Spot

WRAPPED_UP_TO = 130  # characters; a longer line is a paragraph
WRAPPED_FROM = 30  # nobody breaks lines that are shorter
WRAPPED_AT = 50  # a shorter one, before a small letter, ends because its writer ended it

_LINE_END = re.compile(r"\r\n?")
_QUOTED = re.compile(r"^(?:> ?)+", re.MULTILINE)
_GAP = re.compile(r"(?<=\S)(?:[ \t\u00a0]{2})(?=[^\s])")  # a wider one parts the cells of a table
_MARKED = re.compile(r"[^\W\d_][\u0300-\u036f]")  # no letter here has two marks
_PARTED = re.compile(r"(?<=[^\W\d_])- (?=[^\W\d_])")

_LISTED = re.compile(r"[-–—•*·▪]\s|\(?[a-z\d]{1,2}[.)]\s+[^\W\d_a-z]")
_ENDS = tuple(".!?:;")
# No sentence and no heading ends with these: the line was only full.
_ENDS_NOTHING = re.compile(
    r"\b(?:in|of|the|and|at|for|from|with|by|to|on|u|i|na|za|sa|od|iz|во|в|на|за|со|с|и|од|от|у|из"
    r"|de|la|din|cu|și|si|al|ale|në|te|të|e|dhe|me|nga|për|(?<![:.])\d{1,2})$"  # a day, and no hour
)

# A word in letters of both scripts, some of which only look like those of the other.
_MIXED = re.compile(r"\b(?=[^\W\d_]*[A-Za-zÀ-ž])(?=[^\W\d_]*[Ѐ-ӿ])[^\W\d_]+")
_LATIN, _CYRILLIC = "ABEIJKMHOPCTaeijopc", "АВЕІЈКМНОРСТаеіјорс"
_TO_LATIN, _TO_CYRILLIC = str.maketrans(_CYRILLIC, _LATIN), str.maketrans(_LATIN, _CYRILLIC)
# As Romanian was written where its own letters were not to be had.
_CEDILLAS = str.maketrans("şţŞŢ", "șțȘȚ")


class Tidied(NamedTuple):
    """A text to be read, and where each of its letters, and its end, stands in the text."""

    text: str
    places: Sequence[int]

    def came_from(self, spot: Spot) -> Spot:
        """The place in the text as it came of a place in this one."""
        return Spot(self.places[spot.start], self.places[spot.end])


def tidied(text: str) -> Tidied:
    """Return the text as it is to be read."""
    tidy = Tidied(text, range(len(text) + 1))
    tidy = _with(tidy, _LINE_END.finditer(tidy.text), lambda _: "\n")
    tidy = _with(tidy, _QUOTED.finditer(tidy.text), lambda _: "")
    tidy = _with(tidy, _MARKED.finditer(tidy.text), lambda found: normalize("NFC", found[0]))
    tidy = _with(tidy, _GAP.finditer(tidy.text), lambda _: " ")
    if broken := set(_broken(tidy.text)):
        whole = "".join(" " if at in broken else sign for at, sign in enumerate(tidy.text))
        parted = (found for found in _PARTED.finditer(whole) if found.start() + 1 in broken)
        tidy = _with(tidy._replace(text=whole), parted, _put_together)
    tidy = tidy._replace(text=_MIXED.sub(_in_one_script, tidy.text))
    if "ţ" in tidy.text or "Ţ" in tidy.text:  # which no other language here has
        tidy = tidy._replace(text=tidy.text.translate(_CEDILLAS))
    return tidy


def _in_one_script(word: re.Match[str]) -> str:
    """A word in the script that all its letters can be of: Скопје, SEPCA with a Cyrillic Р.

    If they can be of both it is that of the most.
    """
    written = word[0]
    latin, cyrillic = written.translate(_TO_LATIN), written.translate(_TO_CYRILLIC)
    if 2 * sum(map(_is_cyrillic, written)) > len(written) and all(map(_is_cyrillic, cyrillic)):
        return cyrillic
    return written if any(map(_is_cyrillic, latin)) else latin


def _is_cyrillic(letter: str) -> bool:
    return "Ѐ" <= letter <= "ӿ"


def _with(
    tidy: Tidied, found: Iterable[re.Match[str]], new: Callable[[re.Match[str]], str]
) -> Tidied:
    """The text with something else for what was found, which stands where that began."""
    text, places, at = [], [], 0
    for each in found:
        start, end = each.span()
        put = new(each)
        came = range(start, end) if len(put) == end - start else [start] * len(put)
        text += [tidy.text[at:start], put]
        places += [*tidy.places[at:start], *map(tidy.places.__getitem__, came)]
        at = end
    if not text:
        return tidy
    return Tidied("".join([*text, tidy.text[at:]]), [*places, *tidy.places[at:]])


def _put_together(found: re.Match[str]) -> str:
    """What joins the parts of a word: nothing, or its own hyphen before a capital letter."""
    return "-" if found.string[found.end()].isupper() else ""


class _Line(NamedTuple):
    """The end of a line, with what stands before and behind it, and the first word behind."""

    end: int
    before: str
    behind: str
    word: str


def _broken(text: str) -> Iterator[int]:
    """The places of the line ends behind lines that were only full.

    In a text that is wrapped, such a line has no room for the first word of the next one.
    """
    ends = [found.start() for found in re.finditer(r"(?<=\S)[ \t]*\n(?=[ \t]*\S)", text)]
    lines = [_around(text, text.index("\n", end)) for end in ends]
    long = [line for line in lines if len(line.before) >= WRAPPED_FROM]
    short = [line for line in long if len(line.before) <= WRAPPED_UP_TO]
    width = max((len(line.before) for line in short), default=0)
    full = [line for line in short if len(line.before) + 1 + len(line.word) > width]
    wrapped = {line.end for line in full} if _is_wrapped(len(long), len(short), full) else set()
    for line in lines:
        if line.end in wrapped:
            listed = bool(line.before.endswith(_ENDS) and _LISTED.match(line.behind))
        else:
            listed = len(line.before) < WRAPPED_AT or not _goes_on(line)
        if not listed:
            yield line.end


def _is_wrapped(lines: int, short: int, full: Sequence[_Line]) -> bool:
    """Whether the lines of a text were broken where they were full: most of them, or sentences."""
    small = sum(map(_goes_on, full))
    return short * 5 >= lines * 4 and (small > 1 or (small > 0 and len(full) * 3 >= short * 2))


def _around(text: str, end: int) -> _Line:
    before = text[text.rfind("\n", 0, end) + 1 : end].strip()
    behind = text[end + 1 : end + 1 + WRAPPED_UP_TO].partition("\n")[0].strip()
    return _Line(end, before, behind, behind.split(maxsplit=1)[0])


def _goes_on(line: _Line) -> bool:
    """Whether a sentence goes on behind the end of a line."""
    if line.before.endswith(_ENDS):
        return False
    return line.behind[0].islower() or bool(_ENDS_NOTHING.search(line.before))
