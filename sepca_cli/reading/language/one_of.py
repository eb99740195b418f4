"""Tables of words and phrases as they are written in this room, folded, as patterns.

Phrases are parted by bars with spaces beside them and by the ends of lines. A line that begins with
a bar goes on with the phrase of the line before. A phrase begins where a word does, and has bars of
its own in groups only. `~` stands for any ending of a Macedonian or Bulgarian verb: "изјав~" is
изјави, изјавија, изјавува, изјавил. `ě` is what Serbian, Bosnian, Croatian and Montenegrin each say
in their own way: "rěč" is reč, riječ.

Nearly all the phrases of a table stand in no text. So the words of a passage are looked up once,
for all tables, in an index of the letters with which phrases begin: a phrase is tried only where
these stand, and compiled only for a place behind which the other letters follow that it needs. A
table may have as many phrases as the languages have.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property, lru_cache
from sys import maxsize
from typing import Any, Generic, NamedTuple, TypeVar

from sepca_cli.reading.language.beginnings import beginnings, needed

Name = TypeVar("Name")

LETTERS = 5  # by which phrases are looked up: with fewer more are tried, with more the index grows
_KEPT = 8192  # beginnings of words that are remembered; no prose of 100 kB has more

_GOES_ON = re.compile(r"\n\s*(?=\|\S)")
# Of present, aorist, imperfect and perfect, with what makes a verb one of repeated doing.
_VERB = (
    "(?:(?:[aeiuj]v|jav|uv|v)?"
    "(?:[aeij]|ja|aa|ea|ija|oa|a?[aei]?t|jat|(?:[aeio]|ja)?ha|[aeij]se|jase|(?:[aei]|ja)?l[aoei]?))"
)
_YAT = "(?:ij?|j)?e"
_PARTED = re.compile(r"\s+\|\s+|\s*\n\s*")
_WORD_BEGINS = re.compile(r"\b(?=\w)")


def phrases(table: str) -> list[str]:
    """The phrases of a table, each a pattern."""
    whole = _GOES_ON.sub("", table).strip().replace("~", _VERB).replace("ě", _YAT)
    return [phrase for phrase in _PARTED.split(whole) if phrase]


class Phrase:
    """One phrase of a table, made ready when it is first needed."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._ready: re.Pattern[str] | None = None

    @cached_property
    def _needed(self) -> list[set[str]]:
        return needed(self._pattern, LETTERS)

    @cached_property
    def _fewest_first(self) -> list[set[str]]:
        return sorted(self._needed, key=len)

    @cached_property
    def _at_any_word(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?=\w)(?={self._pattern})")

    def may_be_in(self, text: str) -> bool:
        """Return whether a text has the letters without which the phrase cannot stand in it."""
        for part in self._fewest_first:
            for letters in part:
                if letters in text:
                    break
            else:
                return False
        return True

    def may_follow(self, text: str, at: int) -> bool:
        """Return whether these letters stand behind a place of a text, in their order."""
        for part in self._needed:
            ends = [begin + len(each) for each in part if (begin := text.find(each, at)) >= 0]
            if not ends:
                return False
            at = min(ends)
        return True

    def places(self, text: str, end: int) -> Iterator[int]:
        """Return the words of a text at which the phrase is found, before a place."""
        if self.may_be_in(text):
            yield from (found.start() for found in self._at_any_word.finditer(text, 0, end))

    def match(self, text: str, at: int, end: int) -> re.Match[str] | None:
        """Return what is found of the phrase at a place of a text, before another place."""
        if self._ready is None:
            if not (self.may_be_in(text) and self.may_follow(text, at)):
                return None
            self._ready = re.compile(self._pattern)
        return self._ready.match(text, at, end)


@cache
def _phrase(pattern: str) -> Phrase:
    """The phrase, which several tables may have."""
    return Phrase(pattern)


class _Entry(NamedTuple, Generic[Name]):
    """A phrase of a table, with its number there and the name under which it is told."""

    number: int
    name: Name
    phrase: Phrase


class _Index:
    """The phrases of all tables by the letters with which they begin."""

    def __init__(self) -> None:
        self._phrases: dict[str, list[tuple[EachOf[Any], _Entry[Any]]]] = {}
        self._begun_by = lru_cache(_KEPT)(self._look_up)
        # Of passages, which are gone through for one thing after the other.
        self.begun_in = lru_cache(maxsize=1024)(self._begun_in)

    def add(self, letters: str, table: "EachOf[Any]", entry: _Entry[Any]) -> None:
        """Write down a phrase that begins with these letters."""
        self._phrases.setdefault(letters, []).append((table, entry))

    def added(self) -> None:
        """Forget what was looked up before phrases were added."""
        self._begun_by.cache_clear()
        self.begun_in.cache_clear()

    def _begun_in(self, text: str) -> dict["EachOf[Any]", dict[int, Sequence[_Entry[Any]]]]:
        """The phrases of each table that may begin at the words of a text, by place."""
        begun: dict[EachOf[Any], dict[int, Sequence[_Entry[Any]]]] = {}
        for word in _WORD_BEGINS.finditer(text):
            at = word.start()
            for table, entries in self._begun_by(text[at : at + LETTERS]):
                begun.setdefault(table, {})[at] = entries
        return begun

    def _look_up(self, letters: str) -> Sequence[tuple["EachOf[Any]", Sequence[_Entry[Any]]]]:
        """The phrases of each table that can begin with these letters, in their order."""
        found: dict[EachOf[Any], set[_Entry[Any]]] = {}
        for length in range(1, len(letters) + 1):
            for table, entry in self._phrases.get(letters[:length], ()):
                found.setdefault(table, set()).add(entry)
        return [(table, sorted(entries)) for table, entries in found.items()]


_INDEX = _Index()


class EachOf(Generic[Name]):
    """Several tables at once, by name: what is found of one does not hide what is of another."""

    def __init__(self, tables: Mapping[Name, Iterable[str]]) -> None:
        """Note with which letters the phrases of each table begin."""
        self._with_any_word: list[_Entry[Name]] = []
        whole = ((name, pattern) for name, table in tables.items() for pattern in table)
        for number, (name, pattern) in enumerate(whole):
            entry = _Entry(number, name, _phrase(pattern))
            begin = beginnings(pattern, LETTERS)
            if "" in begin:
                self._with_any_word.append(entry)
                continue
            for letters in begin:
                _INDEX.add(letters, self, entry)
        _INDEX.added()

    def finditer(
        self, text: str, start: int = 0, end: int = maxsize
    ) -> Iterator[tuple[Name, re.Match[str]]]:
        """Yield what is found of each table, in the order of the text and then of the tables.

        What is found of one table does not overlap, and of two phrases that begin together it is
        the earlier one: as with one pattern that has them all, `(?:this|that)`.
        """
        free: dict[Name, int] = {}
        for at, tried in self._tried(text, end):
            if at < start:
                continue
            for _, name, phrase in tried:
                if at >= free.get(name, start) and (found := phrase.match(text, at, end)):
                    free[name] = found.end()
                    yield name, found

    def _tried(self, text: str, end: int) -> Iterable[tuple[int, Sequence[_Entry[Name]]]]:
        """The places of a text where phrases may begin, and which."""
        begun = _INDEX.begun_in(text).get(self, {})
        found = [(at, each) for each in self._with_any_word for at in each.phrase.places(text, end)]
        if not found:
            return begun.items()
        tried = dict(begun)
        for at, each in found:
            tried[at] = sorted((*tried.get(at, ()), each))
        return sorted(tried.items())


class OneOf:
    """The phrases of a table as one pattern that finds any of them, the earlier one first.

    `then` is a pattern of what must stand behind, such as the end of a word.
    """

    def __init__(self, table: Iterable[str], then: str = "") -> None:
        """Take the phrases of a table."""
        self.phrases = tuple(table)
        self._only = EachOf({"": [phrase + then for phrase in self.phrases]})

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield what is found in a text, as that of a pattern does."""
        return (found for _, found in self._only.finditer(text))

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Return the first that is found between two places, as that of a pattern does."""
        return next((found for _, found in self._only.finditer(text, start, end)), None)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return what is found at a place of a text, as that of a pattern does."""
        found = self.search(text, start)
        return found if found and found.start() == start else None
