"""Texts that cannot be what they look like: hidden characters, letters of another alphabet.

Nobody can type them into sepca; they come with a file that another program has written.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import fields
from itertools import chain
from typing import Any, NamedTuple

from sepca_cli.model import Aim, Event, Name, Outcome, Participation, Party, Person, Source, Term
from sepca_cli.reports.book import Book
from sepca_cli.reports.checks.alike import or_else, told_apart
from sepca_cli.rules import text
from sepca_cli.rules.findings import Finding
from sepca_cli.rules.lookalikes import shape

IN_LINES = ("note", "text")  # the fields that may have several lines
OWNERS = ("key", "event", "record", "term", "to_term", "party")  # where a record's key stands


class Odd(NamedTuple):
    """A text that is not plain: of which record, in which field, under which key."""

    record: Any
    key: str
    field: str
    text: str


def unseen(book: Book, _today: str) -> Iterator[Finding]:
    """Characters that nobody sees or that turn the writing around: what is read is not stored."""
    for odd in _odd_texts(book):
        if refused := text.hidden(odd.text, odd.field, lines=odd.field in IN_LINES):
            yield Finding("unseen", refused, hint=_mend(odd, book), record=odd.key)


def letters(book: Book, _today: str) -> Iterator[Finding]:
    """Words with letters of two alphabets: no search for the word finds them.

    The kept text of a source is its publisher's own, and is left as it is.
    """
    for odd in _odd_texts(book):
        of_a_source = isinstance(odd.record, Source) and odd.field == "text"
        if not of_a_source and (word := text.mixed_script_word(odd.text)):
            yield Finding(
                "letters",
                f"{odd.field}: '{word[:40]}' has letters of two alphabets",
                hint=_mend(odd, book),
                record=odd.key,
            )


def look_alikes(book: Book, _today: str) -> Iterator[Finding]:
    """Names of two records that look the same and are not: one is taken for the other."""
    bearers: dict[str, Party | Person] = {
        **book.party,
        **{person.key: person for person in book.persons},
    }
    alike: dict[tuple[str, str], list[Name]] = defaultdict(list)
    for name in sorted(book.names, key=lambda name: (name.record, name.name)):
        alike[_noun(book, name.record), shape(name.name).casefold()].append(name)
    for first, *others in alike.values():
        for name in others:
            if name.name.casefold() == first.name.casefold() or name.record == first.record:
                continue
            one, other = bearers[first.record], bearers[name.record]
            if told_apart(one, other):
                continue
            yield Finding(
                "look-alikes",
                f"its name '{name.name[:60]}' looks like one of {one.key}, and is in other letters",
                hint=f"sepca {_noun(book, other.key)} merge {other.key} {one.key}; "
                f"{or_else(one, other)}",
                record=other.key,
            )


def _odd_texts(book: Book) -> Iterator[Odd]:
    """Every text about which there may be something odd."""
    for record in chain(*(getattr(book, part.name) for part in fields(book))):
        if text.plain("".join([value for value in record if value.__class__ is str])):
            continue
        key = next((getattr(record, owner) for owner in OWNERS if hasattr(record, owner)), "")
        for field, value in zip(record._fields, record, strict=True):
            if value.__class__ is str and not text.plain(value):
                yield Odd(record, key, field, value)


def _noun(book: Book, key: str) -> str:
    return "party" if key in book.party else "person"


def _mend(odd: Odd, book: Book) -> str:
    """What to type to write the text anew."""
    key, option = odd.key, f"--{odd.field.replace('_', '-')} TEXT"
    anew = "TEXT" if odd.field == "text" else option
    match odd.record:
        case Event():
            return f"sepca event edit {key} {option}"
        case Source():
            return f"sepca source edit {key} {option.replace('--text TEXT', '--text FILE')}"
        case Term() | Party():
            noun = "presidency" if isinstance(odd.record, Term) else "party"
            return f"sepca {noun} edit {key} {option}"
        case Outcome():
            return f"sepca event outcome {key} {anew}"
        case Aim():
            return f"sepca presidency aim {key} {anew}"
        case Participation(party=party, person=person, role=role):
            for_party = f" --for {party}" if person and party else ""
            option = option.replace("subject", "on")
            return f"sepca event attend {key} {person or party}:{role}{for_party} {option}"
        case Name():
            return f"sepca {_noun(book, key)} name {key} NAME, and the old one with --remove"
    return f"sepca search {key}"
