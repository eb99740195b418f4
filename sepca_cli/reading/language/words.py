"""The words of a text, as names are looked for among them."""

import re
from functools import lru_cache
from typing import NamedTuple

from sepca_cli.names import fold, stem_of_acronym
from sepca_cli.reading.language.letters import Letters, Spot

# What stands before a word: nothing that parts a name, a comma, or an end (of a sentence, of a
# bracket, of a paragraph).
JOINED, COMMA, END = "", ",", "."

_WORD = re.compile(r"[a-z0-9]+")
_JOINS = frozenset(" \t\r\n\v\f\xa0-'\"/&(*")
_GLUED = 3  # letters of an acronym at least, for an ending to be told from it
_GLUED_ENDING = re.compile(r"([^\W\d_a-zа-я]{3,})([^\W\d_]{1,3})")
_GLUED_WORD = re.compile(r"\b[^\W\d_a-zа-я]{3,}[^\W\d_]{1,3}\b")
_ADDRESS = re.compile(r"://|@|www\.|\.(?:org|com|net|int|info|eu|me|mk|rs|ba|md|ro|al|bg|hr|gov)\b")
# A full stop behind these ends no sentence.
_ABBREVIATED = frozenset(
    [
        *("dr", "mr", "mrs", "ms", "gen", "col", "lt", "capt", "prof", "mag", "sc"),
        *("st", "gl", "ml", "insp", "kom", "zam", "pom", "dir", "inz", "polk", "akad", "doc", "gr"),
        *("znj", "zv", "dl", "dna", "cms", "chest", "cpt"),
    ]
)
_RUN = re.compile(r"\S+")

# Letters that look alike and are folded apart: a keyboard in the wrong alphabet leaves one of them.
_TO_LATIN = str.maketrans("СсРрХхУуВНЅѕІі", "CcPpXxYyBHSsIi")
_TO_CYRILLIC = str.maketrans("CcPpXxYyBH", "СсРрХхУуВН")
_LATIN, _CYRILLIC = re.compile("[A-Za-z]"), re.compile("[Ѐ-ӿ]")


class Word(NamedTuple):
    """A word: its stretch of the folded text, how it is folded and written, what parts it."""

    start: int
    end: int
    folded: str
    written: str
    gap: str = JOINED

    @property
    def capital(self) -> bool:
        """Whether it is written as a name is: Bosna, iPROCEEDS."""
        return self.written[:1].isupper() or (self.written[1:2].isupper())

    @property
    def cyrillic(self) -> bool:
        """Whether it is written in Cyrillic."""
        return self.written[:1] >= "Ѐ"

    @property
    def shouted(self) -> bool:
        """Whether it is written in capitals only."""
        return len(self.written) > 1 and self.written.isupper()


@lru_cache(maxsize=2)
def words_of(read: Letters) -> tuple[Word, ...]:
    """Return the words of a text in their order, those of addresses on the net left out.

    An acronym is one word with the case ending that hangs on it, and folded without it.
    """
    addresses = _addresses(read.text)
    found: list[Word] = []
    before = 0
    text, whole = read.text, read.folded
    for match in _WORD.finditer(whole):
        start, end = match.span()
        place = read.starts[start]
        if place in addresses:
            continue
        written, folded = text[place : read.ends[end - 1]], match[0]
        if not written.isascii():
            written, folded = _in_one_alphabet(written, folded)
        between = whole[before:start]
        gap = JOINED if between == " " else _gap(between, found[-1] if found else None)
        before = end
        if between == "-" and found and start == found[-1].end + 1:
            acronym = stem_of_acronym(f"{found[-1].written}-{written}")
            if acronym == found[-1].written:
                found[-1] = found[-1]._replace(end=end)
                continue
        if end - start > _GLUED and not written.islower():
            folded, written = _without_ending(folded, written)
        found.append(Word(start, end, folded, written, gap))
    return tuple(found)


def words_of_name(name: str) -> list[tuple[str, str]]:
    """Return the words of a name of the record or of a table: what parts each, and its folding."""
    bare = _GLUED_WORD.sub(lambda word: _without_ending("", word[0])[1], stem_of_acronym(name))
    folded = fold(bare)
    found: list[tuple[str, str]] = []
    before = 0
    for match in _WORD.finditer(folded):
        gap = COMMA if "," in folded[before : match.start()] else JOINED
        found.append((gap if found else END, match[0]))
        before = match.end()
    return found


def spot_of(read: Letters, words: tuple[Word, ...], first: int, after: int) -> Spot:
    """Return the place in the text of the words from `first` up to, and not with, `after`.

    A bracket or quotation mark that closes what was opened between them belongs to it.
    """
    start, end = words[first].start, words[after - 1].end
    inside, closing = read.folded[start:end], read.folded[end : end + 1]
    if (closing == ")" and inside.count("(") > inside.count(")")) or (
        closing == '"' and inside.count('"') % 2
    ):
        end += 1
    return read.spot(start, end)


def _without_ending(folded: str, written: str) -> tuple[str, str]:
    """ "SEPCAe" as "SEPCA"; every other word as it is."""
    glued = _GLUED_ENDING.fullmatch(written)
    if glued and glued[1].isupper() and glued[2].islower():
        acronym = stem_of_acronym(f"{glued[1]}-{glued[2]}")
        if acronym == glued[1]:
            return fold(acronym), acronym
    return folded, written


def _in_one_alphabet(written: str, folded: str) -> tuple[str, str]:
    """A word, and its folding, with the letters of another alphabet that look like its own."""
    latin, cyrillic = len(_LATIN.findall(written)), len(_CYRILLIC.findall(written))
    if not latin or not cyrillic:
        return written, folded
    written = written.translate(_TO_LATIN if latin > cyrillic else _TO_CYRILLIC)
    return written, fold(written)


def _gap(between: str, before: Word | None) -> str:
    signs = set(between) - _JOINS
    if not before or between.count("\n") > 1:
        return END
    if not signs or (signs == {"."} and _shortened(before.folded)):
        return JOINED
    return COMMA if signs == {","} else END


def _shortened(word: str) -> bool:
    return len(word) == 1 or word in _ABBREVIATED


def _addresses(text: str) -> frozenset[int]:
    """The places in the text that belong to an address of a page or of a mailbox."""
    places: set[int] = set()
    if _ADDRESS.search(text):
        for run in _RUN.finditer(text):
            if _ADDRESS.search(run[0]):
                places.update(range(*run.span()))
    return frozenset(places)
