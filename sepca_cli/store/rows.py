"""Between records and rows: a record of the model is a table, its fields are the columns."""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter
from typing import Any, TypeVar

from sepca_cli.changes import Row
from sepca_cli.dates import When, parse
from sepca_cli.errors import Refused
from sepca_cli.model import (
    Aim,
    Chair,
    Citation,
    Event,
    EventTopic,
    Handover,
    Name,
    Outcome,
    Participation,
    Party,
    Person,
    RotationPlace,
    Source,
    Status,
    Term,
    Topic,
)
from sepca_cli.names import match_key

Record = TypeVar("Record")

# Each table in the order in which it can be filled: what is referred to comes first.
TABLES: dict[type[Any], str] = {
    Source: "source",
    Party: "party",
    Person: "person",
    Name: "name",
    Event: "event",
    Topic: "topic",
    EventTopic: "event_topic",
    Participation: "participation",
    Outcome: "outcome",
    Status: "status",
    Term: "term",
    Chair: "chair",
    Handover: "handover",
    Aim: "aim",
    RotationPlace: "rotation_place",
    Citation: "citation",
}

KIND = {table: kind for kind, table in TABLES.items()}

# The columns that tell one row from the others of its table.
IDENTITY: dict[type[Any], tuple[str, ...]] = {
    EventTopic: ("event", "topic"),
    Participation: ("event", "role", "party", "person"),
    Status: ("party", "status", "since"),
    Chair: ("term", "person"),
    Handover: ("to_term",),
    RotationPlace: ("since", "position"),
    Citation: ("record", "fact", "source", "says"),
    Name: ("record", "name"),
}

# What comes in the order in which it was told: a column `told` numbers it.
TOLD = (Name, Participation, Status, Chair, Handover, Citation)

# The order of the others that have no key.
ORDER: dict[type[Any], str] = {
    EventTopic: "event, topic",
    RotationPlace: "since, position",
}

# The column that names the record to which a row belongs; "" where the table is one whole.
OWNER: dict[type[Any], str] = {
    Name: "record",
    EventTopic: "event",
    Participation: "event",
    Status: "party",
    Chair: "term",
    Handover: "to_term",
    Citation: "record",
    RotationPlace: "",
}

# References that may be empty: "" in a record, NULL in its row.
OPTIONAL = {
    "party.part_of",
    "event.part_of",
    "participation.party",
    "participation.person",
    "participation.on_behalf_of",
    "outcome.owner",
    "status.event",
    "term.member",
    "handover.from_term",
    "handover.event",
    "aim.event",
    "aim.answers",
}


# The columns of each kind of record, in the order of its fields, and how each is read back: a
# date, a yes or no, a number, or a text as it is.
COLUMNS: dict[type[Any], tuple[str, ...]] = {kind: kind._fields for kind in TABLES}
WAYS: dict[Any, Callable[[Any], Any]] = {When: parse, bool: bool, int: int}
READERS = {kind: tuple(map(WAYS.get, kind.__annotations__.values())) for kind in TABLES}
READ_BACK = {
    kind: tuple((place, read) for place, read in enumerate(readers) if read)
    for kind, readers in READERS.items()
}


def _or_null(text: str) -> str | None:
    return text or None


# How what is not kept as it is is written: the text of a date, 1 and 0, NULL for an empty
# reference.
BACK: dict[Any, Callable[[Any], Any]] = {When: attrgetter("text"), bool: int}
WRITERS = {
    kind: tuple(
        (column, _or_null if f"{table}.{column}" in OPTIONAL else BACK[form])
        for column, form in kind.__annotations__.items()
        if form in BACK or f"{table}.{column}" in OPTIONAL
    )
    for kind, table in TABLES.items()
}


# The columns that follow from the others, for ordering and finding.
DERIVED: dict[type[Any], dict[str, Callable[[Any], str]]] = {
    Event: {"earliest": attrgetter("date.earliest"), "latest": attrgetter("date.latest")},
    Name: {"folded": lambda name: match_key(name.name)},
}


def identity(kind: type[Any]) -> tuple[str, ...]:
    """The columns that identify a row of that kind."""
    return IDENTITY.get(kind, ("key",))


def order(kind: type[Any]) -> str:
    """The columns by which the records of a kind are in order."""
    return "told" if kind in TOLD else ORDER.get(kind, "key")


def owner(kind: type[Any], row: Row) -> str:
    """The key of the record that a row belongs to: its own, the event's of a participation.

    The places of the rotation are one whole, under its table's name.
    """
    column = OWNER.get(kind, "key")
    return str(row[column]) if column else TABLES[kind]


def to_row(record: Any) -> dict[str, str | int | None]:
    """The row of a record: dates as EDTF, yes and no as 1 and 0, empty references as NULL."""
    kind = type(record)
    row = dict(zip(COLUMNS[kind], record, strict=True))
    for column, write in WRITERS[kind]:
        row[column] = write(row[column])
    return row


def to_columns(kind: type[Any], records: Sequence[Any]) -> dict[str, Sequence[Any]]:
    """The rows of many records of one kind, told column by column; each as `to_row` has it."""
    told: dict[str, Sequence[Any]] = dict(
        zip(COLUMNS[kind], zip(*records, strict=True), strict=True)
    )
    for column, write in WRITERS[kind]:
        told[column] = list(map(write, told[column]))
    return told


def derived(record: Any) -> dict[str, str]:
    """The columns of a record that follow from its others."""
    return {column: told(record) for column, told in DERIVED.get(type(record), {}).items()}


def derived_columns(kind: type[Any], records: Sequence[Any]) -> dict[str, Sequence[str]]:
    """The same of many records of one kind, told column by column."""
    return {column: list(map(told, records)) for column, told in DERIVED.get(kind, {}).items()}


def whole(kind: type[Any], kept: Mapping[str, Any]) -> dict[str, str | int | None]:
    """The row of which the history kept what was not empty.

    Raises:
        Refused: it had a column that there is no more.
    """
    if unknown := kept.keys() - {*COLUMNS[kind], "told"}:
        raise Refused(f"an older sepca kept a {min(unknown)} that this one does not know")
    table = TABLES[kind]
    empty = {
        column: None if f"{table}.{column}" in OPTIONAL else 0 if read in (bool, int) else ""
        for column, read in zip(COLUMNS[kind], READERS[kind], strict=True)
    }
    return {**empty, **kept}


def from_row(kind: type[Record], row: Sequence[Any]) -> Record:
    """The record of a row that was selected with `COLUMNS[kind]`."""
    values = ["" if value is None else value for value in row]
    for place, read in READ_BACK[kind]:
        values[place] = read(row[place])
    make: Callable[[Any], Record] = kind._make  # type: ignore[attr-defined]
    return make(values)


def select(
    connection: sqlite3.Connection,
    kind: type[Record],
    rest: str = "",
    parameters: Sequence[str | int] | dict[str, Any] = (),
) -> list[Record]:
    """All records of a kind that the rest of the query (WHERE, ORDER BY) leaves."""
    table = TABLES[kind]
    wanted = ", ".join(f"{table}.{column}" for column in COLUMNS[kind])
    rows = connection.execute(f"SELECT {wanted} FROM {table} {rest}", parameters)
    return [from_row(kind, row) for row in rows]
