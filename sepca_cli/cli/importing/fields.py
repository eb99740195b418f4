"""The fields of a record as a file tells them, held to the same rules as what is typed."""

import re
from collections.abc import Mapping
from typing import Any

from sepca_cli.cli.words import choice, date_of, end_of
from sepca_cli.dates import OPEN, When, parse
from sepca_cli.errors import BadRequest
from sepca_cli.model import (
    AIM_KINDS,
    CERTAINTIES,
    EVENT_KINDS,
    EVENT_STATES,
    NAME_KINDS,
    OUTCOME_KINDS,
    OUTCOME_STATES,
    PARTY_KINDS,
    ROLES,
    STATUSES,
    TOPIC_KINDS,
    Aim,
    Event,
    Name,
    Outcome,
    Participation,
    Party,
    Source,
    Status,
    Topic,
)
from sepca_cli.rules.text import notes, one_line, quotation
from sepca_cli.store.rows import TABLES

VOCABULARIES: dict[tuple[type[Any], str], tuple[str, ...]] = {
    (Party, "kind"): PARTY_KINDS,
    (Name, "kind"): NAME_KINDS,
    (Status, "status"): STATUSES,
    (Event, "kind"): tuple(EVENT_KINDS),
    (Event, "state"): EVENT_STATES,
    (Participation, "role"): ROLES,
    (Topic, "kind"): TOPIC_KINDS,
    (Outcome, "kind"): OUTCOME_KINDS,
    (Outcome, "state"): OUTCOME_STATES,
    (Aim, "kind"): AIM_KINDS,
}
LENGTHS = {"text": 2000, "because": 2000, "url": 2000, "language": 20, "uid": 200}
LONGEST_SOURCE = 2_000_000  # characters of the kept text of a source
LONGEST_KEY = 600  # one that is made of a title may be as long as that
ENDS = ("until", "ends")  # dates that may be open
SHORT = 60  # characters of a word that is remembered
REMEMBERED = 2000  # words of a field

_KEY = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*")


def values_of(kind: type[Any], words: Mapping[str, str], *, exact: bool) -> dict[str, Any]:
    """The fields that a file tells of a record, each in the form in which the record keeps it.

    With `exact` a date has to be written as the record keeps it; without, as anybody types one.
    References are left as they are.

    Raises:
        BadRequest: a field cannot be read or kept.
    """
    fields = FIELDS[kind, exact]
    return {name: fields[name][word] for name, word in words.items()}


class _Field(dict[str, Any]):
    """What words mean in a field. The same ones come again and again: keys, dates, roles."""

    def __init__(self, kind: type[Any], name: str, exact: bool) -> None:
        super().__init__()
        self._place = kind, name, exact

    def __missing__(self, word: str) -> Any:
        kind, name, exact = self._place
        value = _value(kind, name, word, exact)
        if len(word) < SHORT:
            if len(self) == REMEMBERED:
                self.clear()
            self[word] = value
        return value


# What any word means in each field of a kind, by whether a date has to be exact.
FIELDS: dict[tuple[type[Any], bool], dict[str, _Field]] = {
    (kind, exact): {name: _Field(kind, name, exact) for name in kind._fields}
    for kind in TABLES
    for exact in (True, False)
}


def _value(kind: type[Any], name: str, word: str, exact: bool) -> Any:
    form = kind.__annotations__[name]
    if form is When:
        if exact and word != OPEN.text:
            return parse(word)
        return end_of(word) if name in ENDS else date_of(word)
    if form is bool:
        if word not in ("true", "false", ""):
            raise BadRequest(f'{name}: "{word[:60]}" is neither yes nor no', "write yes or no")
        return word == "true"
    if form is int:
        if not (word.isascii() and word.isdecimal() and len(word) < 10 and int(word)):
            raise BadRequest(f'{name}: "{word[:60]}" is no number', "count from 1")
        return int(word)
    if not word:
        if name not in kind._field_defaults and name not in ("fact", "uid"):
            raise BadRequest(f"{name} is missing")
        return kind._field_defaults.get(name, "")
    if name == "key":
        return checked(word)
    if name == "certainty":
        return choice(word, CERTAINTIES, name)
    if vocabulary := VOCABULARIES.get((kind, name)):
        return choice(word, vocabulary, name)
    if name == "note":
        return notes(word, name)
    if name in ("place", "says"):
        return quotation(word, name)
    if name == "hash" and not re.fullmatch("[0-9a-f]{64}", word):
        raise BadRequest(f'hash: "{word[:60]}" is no SHA-256', "it has 64 digits, 0-9 and a-f")
    if kind is Source and name == "text":
        return notes(word, name, LONGEST_SOURCE)
    return one_line(word, name, LENGTHS.get(name, 500))


def checked(key: str) -> str:
    """A key that a file gives to a record.

    Raises:
        BadRequest: it cannot be one.
    """
    if len(key) > LONGEST_KEY or not _KEY.fullmatch(key):
        raise BadRequest(
            f'"{key[:60]}" cannot be a key: lower-case letters a-z, digits and hyphens',
            "like: ga-2022-bucharest",
        )
    return key
