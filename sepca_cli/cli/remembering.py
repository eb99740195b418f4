"""What the history is asked for."""

import re
from collections.abc import Iterator

from sepca_cli.changes import Change, RowChange
from sepca_cli.errors import BadRequest, NotFound
from sepca_cli.reports.shapes import Page
from sepca_cli.store import find, history, undo
from sepca_cli.store.store import Store

Told = tuple[Change, list[RowChange]]


def told(store: Store, about: str) -> Iterator[Told]:
    """The changes of a record, of one number or, for "", all of them, the newest first.

    Raises:
        NotFound: there is no such record and none was ever removed, or no such change.
    """
    if is_number(about) and not store.kind_of(about):
        change = undo.change(store, int(about))
        yield change, list(history.rows(store.connection, change.number))
        return
    key = _key(store, about) if about else ""
    found = (
        history.of_record(store.connection, key)
        if key
        else history.changes(store.connection, "ORDER BY number DESC")
    )
    for change in found:
        yield change, list(history.rows(store.connection, change.number, key))


def is_number(text: str) -> bool:
    """Whether a text can be the number of a change."""
    return text.isdecimal() and text.isascii() and len(text) < 19  # what SQLite can count to


def head_of(store: Store) -> Page:
    """The last change and its seal in one word, to be written down.

    Raises:
        NotFound: nothing was changed yet.
    """
    last = undo.change(store)
    data = {"change": last.number, "seal": last.seal, "head": last.head}
    return Page(last.head, [], data)


def checked_head(text: str) -> str:
    """A head as it was written down, or "" for none.

    Raises:
        BadRequest: it is no head, or shorter than can be told from another one.
    """
    if text and not re.fullmatch(r"[1-9]\d*:[0-9a-f]{12,64}", text):
        raise BadRequest(
            f'"{text[:60]}" is no head of a history',
            "like 42:9f86d081884c, the number and at least twelve digits, as sepca log --head says",
        )
    return text


def _key(store: Store, text: str) -> str:
    """The key of a record that is there, or of one that was removed.

    A whole key comes first: that of a record that was merged is now a name of the other one.
    """
    if history.last_of(store.connection, text):
        return text
    try:
        return find.record(store, text)
    except NotFound as unknown:
        removed = "a removed record is found by its whole key"
        unknown.hint = f"{unknown.hint}; {removed}" if unknown.hint else removed
        raise
