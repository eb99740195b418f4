"""What a file offers, before anybody has judged it: rows of words, each with its place."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple


class Offered(NamedTuple):
    """One row of a record as a file tells it.

    `words` are the fields that it tells, each as text; a field that is not among them is not
    spoken of. `where` is its place for a message ("line 12"). `parts` hang on it and need not
    repeat its key. `before` is what the other office started from, None where the file does not
    say; `gone` says that it was removed there.
    """

    kind: type[Any]
    words: Mapping[str, str]
    where: str
    parts: tuple["Offered", ...] = ()
    before: Mapping[str, str] | None = None
    gone: bool = False


class Offering(NamedTuple):
    """A whole file: what it was recognised as, its rows, and what has to be said about it.

    With `own_keys` its references are keys, as sepca itself writes them; without, they are names as
    people type them.
    """

    form: str
    rows: Iterable[Offered]
    own_keys: bool = False
    remarks: tuple[str, ...] = ()
