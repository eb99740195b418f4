"""The words of a text, as names are looked for among them."""

import re
from typing import NamedTuple

from sepca_cli.names import fold, stem_of_acronym
from sepca_cli.reading.letters import Letters, Spot

# What stands before a word: nothing that parts a name, a comma, or an end (of a sentence, of a
# bracket, of a paragraph).
JOINED, COMMA, END = "", ",", "."

_WORD = re.compile(r"[a-z0-9]+")
_JOINS = frozenset(" \t\r\n\v\f\xa0-'\"/&(*")
_GLUED_ENDING = re.compile(r"([^\W\d_a-zа-я]{3,})([^\W\d_]{1,3})")
_ADDRESS = re.compile(r"://|@|www\.|\.(?:org|com|net|int|info|eu|me|mk|rs|ba|md|ro|al|bg|hr|gov)\b")
# A full stop behind these ends no sentence.
_ABBREVIATED = frozenset(["dr", "mr", "mrs", "ms", "gen", "col", "lt", "capt", "prof", "mag", "sc"])
_RUN = re.compile(r"\S+")


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
    def shouted(self) -> bool:
        """Whether it is written in capitals only."""
        return len(self.written) > 1 and self.written.isupper()


def words_of(read: Letters) -> tuple[Word, ...]:
    """Return the words of a text in their order, those of addresses on the net left out.

    An acronym is one word with the case ending that hangs on it, and folded without it.
    """
    addresses = _addresses(read.text)
    found: list[Word] = []
    before = 0
    for match in _WORD.finditer(read.folded):
        spot = read.found(match)
        if spot.start in addresses:
            continue
        start, end = match.span()
        written = spot.of(read.text)
        gap = _gap(read.folded[before:start], found[-1] if found else None)
        before = end
        if found and start == found[-1].end + 1 and read.folded[start - 1] == "-":
            acronym = stem_of_acronym(f"{found[-1].written}-{written}")
            if acronym == found[-1].written:
                found[-1] = found[-1]._replace(end=end)
                continue
        found.append(Word(start, end, *_without_ending(match[0], written), gap))
    return tuple(found)


def words_of_name(name: str) -> tuple[Word, ...]:
    """Return the words of a name of the record or of a table."""
    from sepca_cli.reading.letters import letters

    return words_of(letters(name))


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
    for run in _RUN.finditer(text):
        if _ADDRESS.search(run[0]):
            places.update(range(*run.span()))
    return frozenset(places)
