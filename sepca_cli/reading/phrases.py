"""A book of names, opened at a word of a text: the longest that begins there."""

from collections.abc import Iterator
from typing import Any, Generic, TypeVar

from sepca_cli.reading.declension import FAMILIES, stem
from sepca_cli.reading.words import COMMA, END, Word, words_of_name

Meaning = TypeVar("Meaning")

LONGEST = 24  # words of a name; more are no name


class Phrases(Generic[Meaning]):
    """Names by their words, without endings; each with what it means."""

    def __init__(self) -> None:
        self._pages: dict[str, dict[str, Any]] = {each: {} for each in FAMILIES}

    def add(self, name: str, of_family: str, meaning: Meaning) -> None:
        """Write a name into the book, as one of a family of languages."""
        words = [word for word in words_of_name(name) if word.folded != "the"]
        if not 0 < len(words) <= LONGEST:
            return
        page = self._pages[of_family]
        for at, word in enumerate(words):
            page = page.setdefault(_key(word, of_family, first=at == 0), {})
        page.setdefault("", []).append(meaning)

    def at(self, words: tuple[Word, ...], first: int) -> Iterator[tuple[int, Meaning]]:
        """Yield what begins at a word: the word after it and its meaning, the longest first."""
        found: list[tuple[int, Meaning]] = []
        for of_family in FAMILIES:
            page = self._pages[of_family]
            for after, word in enumerate(words[first : first + LONGEST], first + 1):
                begins = after == first + 1
                if not begins and word.gap == END:
                    break
                if not begins and word.folded == "the":
                    continue
                page = page.get(_key(word, of_family, first=begins), {})
                if not page:
                    break
                found += [(after, meaning) for meaning in page.get("", ())]
        yield from sorted(found, key=lambda each: -each[0])


def _key(word: Word, of_family: str, *, first: bool) -> str:
    comma = COMMA if word.gap == COMMA and not first else ""
    return comma + stem(word.folded, of_family)
