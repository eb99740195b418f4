"""What one office added, changed and removed, to be sent to another one.

Each row is told as it was when the office began and as it is now, so that the other desk can tell
what is new there from what is new here. The head of the history says up to which change it goes.
"""

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from sepca_cli.changes import Change, read
from sepca_cli.errors import NotFound, Refused
from sepca_cli.reports.json_form import SCHEMA
from sepca_cli.store import history, rows, undo
from sepca_cli.store.store import Store


class Changed(NamedTuple):
    """A row as it was and as it is; {} is no row. Columns that are empty are not in it."""

    table: str
    record: str
    before: dict[str, str | int]
    after: dict[str, str | int]


def proposal(store: Store, since: str) -> Iterator[str]:
    """What was changed after a change, as JSON in pieces; `since` is its number or its head.

    Raises:
        NotFound: there is no such change.
        Refused: this history has another change under that number.
    """
    begun, last = start(store, since), undo.change(store)
    yield f'{{\n"schema": {SCHEMA},\n"since": "{begun.head}",\n"head": "{last.head}",\n"changes": ['
    between = "\n"
    for each in changed_since(store, begun.number):
        yield between + json.dumps(each._asdict(), ensure_ascii=False)
        between = ",\n"
    yield "\n]\n}\n"


def start(store: Store, since: str) -> Change:
    """The change that is meant by its number, or by a head that was written down.

    Raises:
        NotFound: there is none of that number.
        Refused: its seal is another one.
    """
    number, _, seal = since.partition(":")
    if not (number.isascii() and number.isdecimal() and 0 < len(number) < 10 and int(number)):
        raise NotFound(f'there is no change "{since[:60]}"', "see them with: sepca log")
    found = undo.change(store, int(number))
    if not found.seal.startswith(seal):
        raise Refused(
            f"change {number} of this history is another one than {since[:60]}",
            "the two files do not come from one: give the number of a change of this one",
        )
    return found


def changed_since(store: Store, number: int) -> list[Changed]:
    """Each row that is not what it was after a change; what is referred to comes first."""
    kinds = {table: kind for kind, table in rows.TABLES.items()}
    found: dict[tuple[Any, ...], Changed] = {}
    later = history.changes(store.connection, "WHERE number > ? ORDER BY number", [number])
    for change in list(later):
        for row in history.rows(store.connection, change.number):
            kind = kinds[row.table]
            then, now = _told(kind, row.before), _told(kind, row.after)
            same = ((now or then).get(column) or "" for column in rows.identity(kind))
            place = (row.table, *same)
            first = found.setdefault(place, Changed(row.table, row.record, then, now))
            found[place] = first._replace(after=now)
    tables = list(kinds)
    changed = [each for each in found.values() if each.before != each.after]
    return sorted(changed, key=lambda each: tables.index(each.table))


def _told(kind: type[Any], text: str) -> dict[str, str | int]:
    """What is not empty in a row; the number of its telling is a matter of its own file."""
    forms = kind.__annotations__
    return {
        column: bool(value) if forms.get(column) is bool else value
        for column, value in read(text).items()
        if column != "told"
    }
