"""Texts that are nearly the same, found without comparing each with every other.

Records that are alike and yet two are told apart when the note of the one names the other's key.
"""

import re
from collections.abc import Iterable, Iterator

from sepca_cli.model import Event, Party, Person
from sepca_cli.names import match_key

Named = Event | Party | Person

LONGEST = 1000  # letters; a name or a title has 500, of which some become two
SMALL_WORDS = {"of", "the", "for", "and"}  # now there, now left away


def words(text: str) -> str:
    """The words of a text in one script and one order: "Brđanin, Zoran" is "Zoran Brdjanin"."""
    return " ".join(sorted(set(match_key(text).split()) - SMALL_WORDS))


def same(texts: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Pairs of keys that have a text in common, each key with the first that has it.

    `texts` are texts with the key of the record that they belong to.
    """
    first: dict[str, str] = {}
    for text, key in texts:
        other = first.setdefault(text, key)
        if other != key:
            yield other, key


def one_letter_apart(texts: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Pairs of keys whose texts differ in one letter: another, one more, or one less.

    Two letters that changed places count as one. Texts that differ so are equal once each has lost
    a letter or none, so the cost grows with the texts and not with their pairs: each key is paired
    with the first that it meets. Digits never stand for each other. What is longer than any name
    can be typed is left out.
    """
    forms = (
        (f"{number}|{form}", key)
        for number, text, key in ((digits(text), text, key) for text, key in texts)
        if len(text) <= LONGEST
        for form in (text, *(text[:place] + text[place + 1 :] for place in range(len(text))))
    )
    return same(forms)


def digits(text: str) -> str:
    """The digits of a text: what differs in a number or a year is something else."""
    return re.sub(r"\D+", "", text)


def told_apart(one: Named, other: Named) -> bool:
    """Whether the note of one of the two names the key of the other."""
    return any(
        twin.key in (word.strip(".,;:()") for word in record.note.split())
        for record, twin in ((one, other), (other, one))
    )


def or_else(one: Named, other: Named) -> str:
    """What else to do about two records that are alike."""
    return f"or name {one.key} in the note of {other.key}"
