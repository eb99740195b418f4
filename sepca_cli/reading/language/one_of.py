"""Tables of words and phrases as they are written in this room, folded, as patterns.

Phrases are parted by bars with spaces beside them and by the ends of lines. A line that begins with
a bar goes on with the phrase of the line before. A phrase begins where a word does, and has bars of
its own in groups only. `~` stands for any ending of a Macedonian or Bulgarian verb: "изјав~" is
изјави, изјавија, изјавува, изјавил.

Nearly all the phrases of a table stand in no text. So a phrase is tried only where the letters with
which it begins stand, and compiled only for a text that has the other letters that it needs: a
table may have as many phrases as the languages have.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import compress, repeat
from sys import maxsize
from typing import Generic, TypeVar

from sepca_cli.reading.language.beginnings import beginnings, needed

Name = TypeVar("Name")

LETTERS = 4  # by which phrases are looked up: with less too many are tried, with more hardly fewer
_KEPT = 4096  # beginnings of words that a table remembers; no prose of 100 kB has more
_ASKED_AGAIN = 64  # passages of which a table is asked for each of their days

_GOES_ON = re.compile(r"\n\s*(?=\|\S)")
# Of present, aorist, imperfect and perfect, with what makes a verb one of repeated doing.
_VERB = (
    "(?:(?:[aeiuj]v|jav|uv|v)?"
    "(?:[aeij]|ja|aa|ea|ija|oa|[aei]?t|jat|(?:[aeio]|ja)?ha|[aeij]se|jase|(?:[aei]|ja)?l[aoei]?))"
)
_PARTED = re.compile(r"\s+\|\s+|\s*\n\s*")
_WORD_BEGINS = re.compile(r"\b(?=\w)")


def phrases(table: str) -> list[str]:
    """The phrases of a table, each a pattern."""
    whole = _GOES_ON.sub("", table).strip().replace("~", _VERB)
    return [phrase for phrase in _PARTED.split(whole) if phrase]


class Phrase:
    """One phrase of a table, made ready when it is first needed."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._needed: list[set[str]] | None = None
        self._ready: re.Pattern[str] | None = None

    def may_be_in(self, text: str) -> bool:
        """Return whether a text has the letters without which the phrase cannot stand in it."""
        if self._needed is None:
            self._needed = needed(self._pattern, LETTERS)
        return all(any(letters in text for letters in part) for part in self._needed)

    def match(self, text: str, at: int, end: int) -> re.Match[str] | None:
        """Return what is found of the phrase at a place of a text, before another place."""
        if self._ready is None:
            if not self.may_be_in(text):
                return None
            self._ready = re.compile(self._pattern)
        return self._ready.match(text, at, end)


@cache
def _phrase(pattern: str) -> Phrase:
    """The phrase, which several tables may have."""
    return Phrase(pattern)


class EachOf(Generic[Name]):
    """Several tables at once, by name: what is found of one does not hide what is of another."""

    def __init__(self, tables: Mapping[Name, Iterable[str]]) -> None:
        """Note with which letters the phrases of each table begin."""
        self._phrases: list[tuple[Name, Phrase]] = []
        self._by_letters: dict[str, list[int]] = {}
        self._with_any_word: list[int] = []
        for name, table in tables.items():
            for pattern in table:
                number = len(self._phrases)
                self._phrases.append((name, _phrase(pattern)))
                begin = beginnings(pattern, LETTERS)
                if "" in begin:
                    self._with_any_word.append(number)
                    continue
                for letters in begin:
                    self._by_letters.setdefault(letters, []).append(number)
        self._lengths = {len(letters) for letters in self._by_letters}
        self._that_begin = lru_cache(_KEPT)(self._look_up)

    def finditer(
        self, text: str, start: int = 0, end: int = maxsize
    ) -> Iterator[tuple[Name, re.Match[str]]]:
        """Yield what is found of each table, in the order of the text and then of the tables.

        What is found of one table does not overlap, and of two phrases that begin together it is
        the earlier one: as with one pattern that has them all, `(?:this|that)`.
        """
        free: dict[Name, int] = {}
        places, letters = _words(text)
        everywhere = tuple(
            number for number in self._with_any_word if self._phrases[number][1].may_be_in(text)
        )
        # None, in nearly all places.
        that_begin = list(map(self._that_begin, letters, repeat(everywhere)))
        for at, tried in zip(compress(places, that_begin), filter(None, that_begin), strict=True):
            for name, phrase in tried:
                if at >= free.get(name, start) and (found := phrase.match(text, at, end)):
                    free[name] = found.end()
                    yield name, found

    def _look_up(
        self, letters: str, everywhere: tuple[int, ...]
    ) -> tuple[tuple[Name, Phrase], ...]:
        """The phrases that can begin with these letters, or anywhere, in their order."""
        numbers = {
            number
            for length in self._lengths
            for number in self._by_letters.get(letters[:length], ())
        }
        return tuple(self._phrases[number] for number in sorted(numbers.union(everywhere)))


class OneOf:
    """The phrases of a table as one pattern that finds any of them, the earlier one first.

    `then` is a pattern of what must stand behind, such as the end of a word.
    """

    def __init__(self, table: Iterable[str], then: str = "") -> None:
        """Take the phrases of a table."""
        self.phrases = tuple(table)
        self._only = EachOf({"": [phrase + then for phrase in self.phrases]})
        self._first = lru_cache(_ASKED_AGAIN)(self._search)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield what is found in a text, as that of a pattern does."""
        return (found for _, found in self._only.finditer(text))

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Return the first that is found between two places, as that of a pattern does."""
        return self._first(text, start, end)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return what is found at a place of a text, as that of a pattern does."""
        found = self.search(text, start)
        return found if found and found.start() == start else None

    def _search(self, text: str, start: int, end: int) -> re.Match[str] | None:
        return next((found for _, found in self._only.finditer(text, start, end)), None)


@lru_cache(maxsize=1024)  # passages, which are gone through for one thing after the other
def _words(text: str) -> tuple[list[int], list[str]]:
    """Where words begin, and with which letters; of a short one also with what stands behind it."""
    places = [found.start() for found in _WORD_BEGINS.finditer(text)]
    return places, [text[at : at + LETTERS] for at in places]
