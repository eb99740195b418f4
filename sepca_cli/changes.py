"""The history: one change a changing command, each sealed to the one before it.

A seal is the SHA-256 of the seal before, of what is said about the change, and of every row that it
touched, before and after. Whoever edits, removes or inserts anything in the past has to make every
later seal anew, and with them the last one, the head, which somebody else may have written down
(the idea of RFC 6962, without its trees).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import islice
from operator import getitem
from typing import NamedTuple

AT_ONCE = 500  # rows that are hashed in one go
SHORT = 80  # characters of the JSON of a value that is remembered
REMEMBERED = 2000  # values of a column

Value = str | int | None
Row = Mapping[str, Value]
"""The columns of a row by name."""


class Entry(NamedTuple):
    """What a changing command says about itself: who typed it, the line as it was typed.

    `undoes` is the number of the change that it takes back, 0 where it takes none back.
    """

    who: str = ""
    command: str = ""
    undoes: int = 0


UNSIGNED = Entry()


class RowChange(NamedTuple):
    """A row before and after a change, each as the JSON of what is not empty in it; "" is no row.

    `record` is the key of the record that the row belongs to. The columns go by the names that they
    had on that day, so that a later schema need not rewrite what was.
    """

    table: str
    record: str
    before: str
    after: str


class Change(NamedTuple):
    """One changing command: numbered without gaps from 1, in time order by number.

    `time` is UTC, `2022-12-13T10:00:00Z`.
    """

    number: int
    time: str
    who: str
    command: str
    undoes: int
    seal: str

    @property
    def head(self) -> str:
        """The change and its seal in one word, to be written down: `42:9f86d0...`."""
        return f"{self.number}:{self.seal}"


class Difference(NamedTuple):
    """One field of a row that a change made another; "" is empty."""

    field: str
    before: str
    after: str


def sealed(change: Change, rows: Iterable[tuple[str, str, str, str]], before: str) -> str:
    """Return the seal (64 hexadecimal digits) of a change behind the seal `before` it ("" if none).

    What is hashed are lines of compact JSON, each ended by a line feed: what is said about the
    change, with the seal before it in the place of its own, then one line a row, each a list.
    """
    from hashlib import sha256
    from json.encoder import encode_basestring as quoted

    digest = sha256(_line(change._replace(seal=before)))
    lines = (f"[{','.join(map(quoted, row))}]\n" for row in rows)
    while some := "".join(islice(lines, AT_ONCE)):
        digest.update(some.encode())
    return digest.hexdigest()


def written(row: Row | None) -> str:
    """Return a row as the history keeps it: JSON of the columns that are not empty; "" for none."""
    if row is None:
        return ""
    kept = filter(None, map(getitem, _columns(tuple(row)), row.values()))
    return f"{{{','.join(kept)}}}"


def all_written(columns: Mapping[str, Iterable[Value]]) -> Iterator[str]:
    """Return each of many rows as `written` does it; they are told column by column."""
    told = zip(_columns(tuple(columns)), columns.values(), strict=True)
    rows = zip(*(map(column.__getitem__, values) for column, values in told), strict=True)
    return (f"{{{','.join(filter(None, row))}}}" for row in rows)


class _Column(dict[Value, str]):
    """A column with each of its values as JSON; "" where it is empty, which is not kept.

    The same values come again and again: kinds, roles, the event of all who were there.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = f"{_json(name)}:"
        self._quoted = _quoted()

    def __missing__(self, value: Value) -> str:
        if value and not isinstance(value, str):
            return f"{self._name}{value}"
        text = self._name + self._quoted(value) if value else ""
        if len(text) < SHORT:
            if len(self) == REMEMBERED:
                self.clear()
            self[value] = text
        return text


@lru_cache(maxsize=100)
def _columns(names: tuple[str, ...]) -> tuple[_Column, ...]:
    return tuple(map(_Column, names))


def read(text: str) -> dict[str, str | int]:
    """Return the columns that were not empty in a row that the history kept; none for no row.

    Raises ValueError when it is not what `written` writes.
    """
    import json

    row = json.loads(text) if text else {}
    if not isinstance(row, dict):
        raise ValueError("not a row")
    return row


def differences(change: RowChange) -> list[Difference]:
    """Return the fields in which a row differs before and after, in the order of its columns."""
    before, after = read(change.before), read(change.after)
    return [
        Difference(field, str(before.get(field, "")), str(after.get(field, "")))
        for field in {**before, **after}
        if before.get(field) != after.get(field)
    ]


def _line(told: Iterable[str | int]) -> bytes:
    return f"[{','.join(map(_json, told))}]\n".encode()


def _json(value: str | int) -> str:
    """Return a text or a number as JSON, as `json.dumps` has it where not all has to be ASCII."""
    return _quoted()(value) if isinstance(value, str) else str(value)


@cache
def _quoted() -> Callable[[str], str]:
    """Return what puts a text between quotation marks; a history is written of nothing else."""
    from json.encoder import encode_basestring

    return encode_basestring
