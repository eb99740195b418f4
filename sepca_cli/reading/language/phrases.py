"""A book of names, opened at a word of a text: the longest that begins there."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from sepca_cli.reading.language.declension import ALBANIAN, FAMILIES, ROMANIAN, stem, stems
from sepca_cli.reading.language.words import COMMA, END, JOINED, Word, words_of_name

Meaning = TypeVar("Meaning")

_IN_LATIN = frozenset(map(FAMILIES.index, (ROMANIAN, ALBANIAN)))
LONGEST = 24  # words of a name; more are no name


class Phrases(Generic[Meaning]):
    """Names by their words, without endings; each with what it means."""

    def __init__(self) -> None:
        self._pages: tuple[dict[str, Any], ...] = tuple({} for _ in FAMILIES)
        self._begun: dict[str, list[tuple[int, dict[str, Any]]]] = {}  # by the first word

    def add(self, name: str, of_family: str, meaning: Meaning) -> None:
        """Write a name into the book, as one of a family of languages."""
        self._begun.clear()
        page = self._pages[FAMILIES.index(of_family)]
        gap = JOINED
        words = words_of_name(name.removeprefix("the "))
        for at, (parted, word) in enumerate(words[:LONGEST]):
            gap = max(gap, parted)  # a comma stays, whatever "the" stands behind it
            if at and word == "the":
                continue
            comma = COMMA if at and gap == COMMA else ""
            page = page.setdefault(comma + stem(word, of_family), {})
            gap = JOINED
        if words:
            page.setdefault("", []).append(meaning)

    def places(self, words: Sequence[Word]) -> list[int]:
        """Return the words at which a name of the book may begin."""
        begun = {word for word in {each.folded for each in words} if self._begun_by(word)}
        return [at for at, word in enumerate(words) if word.folded in begun]

    def at(self, words: Sequence[Word], first: int) -> list[tuple[int, Meaning]]:
        """Return what begins at a word: the word after it and its meaning, the longest first."""
        found: list[tuple[int, Meaning]] = []
        cyrillic = words[first].cyrillic
        for of_family, page in self._begun_by(words[first].folded):
            if cyrillic and of_family in _IN_LATIN:
                continue  # Румен is no Albanian Ruma
            _follow(words, first + 1, page, of_family, found)
        if len(found) > 1:
            found.sort(key=lambda each: -each[0])
        return found

    def _begun_by(self, word: str) -> list[tuple[int, dict[str, Any]]]:
        """The family and the pages of the names that begin with a word."""
        begun = self._begun.get(word)
        if begun is None:
            begun = self._begun[word] = [
                (of_family, page[key])
                for of_family, (page, key) in enumerate(zip(self._pages, stems(word), strict=True))
                if key in page
            ]
        return begun


def _follow(
    words: Sequence[Word],
    after: int,
    page: dict[str, Any],
    of_family: int,
    found: list[tuple[int, Meaning]],
) -> None:
    """Turn the pages with one word after the other, and keep what is found on the way."""
    gap = JOINED
    found.extend((after, meaning) for meaning in page.get("", ()))
    for at in range(after, min(len(words), after + LONGEST)):
        word = words[at]
        gap = max(gap, word.gap)
        if gap == END:
            return
        if word.folded == "the":
            continue
        comma = COMMA if gap == COMMA else ""
        page = page.get(comma + stems(word.folded)[of_family], {})
        if not page:
            return
        found.extend((at + 1, meaning) for meaning in page.get("", ()))
        gap = JOINED
