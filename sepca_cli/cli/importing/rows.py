"""A row of a file, held beside the row that it is in the record."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from sepca_cli.errors import BadRequest
from sepca_cli.exchange.offered import Offered
from sepca_cli.model import EventTopic, Participation
from sepca_cli.reports.review import Step
from sepca_cli.store import rows

Place = tuple[Any, ...]
"""The kind and the identity of a row."""


class Told(NamedTuple):
    """A row of a file with its names resolved: what it tells, and as a record."""

    offered: Offered
    values: Mapping[str, Any]
    record: Any
    place: Place

    @property
    def owner(self) -> str:
        """The key of the record that it is or belongs to."""
        column = rows.OWNER.get(type(self.record), "key")
        return getattr(self.record, column) if column else rows.TABLES[type(self.record)]

    def row(self) -> dict[str, Any]:
        """The record as a row."""
        return rows.to_row(self.record)

    def step(self, what: str) -> Step:
        """What becomes of it, for the review."""
        kind = type(self.record)
        label = label_of(kind, self.record)
        return Step(what, rows.TABLES[kind], self.owner, label, self.offered.where)


# The fields of each kind that are never empty; those of them by which it is told from the others.
NEEDED = {
    kind: tuple(n for n in kind._fields if n not in kind._field_defaults and n != "fact")
    for kind in rows.TABLES
}
TELLING = {kind: tuple(n for n in rows.identity(kind) if n in NEEDED[kind]) for kind in rows.TABLES}
_EMPTY = {
    kind: tuple(kind._field_defaults.get(name, "") for name in kind._fields) for kind in rows.TABLES
}


def refuse_missing(names: Iterable[str], values: Mapping[str, Any]) -> None:
    """Refuse a row that does not tell a field that is never empty.

    Raises:
        BadRequest: it does not; the message names the field.
    """
    for name in names:
        if name not in values:
            raise BadRequest(f"{name} is missing")


def record_of(kind: type[Any], values: Mapping[str, Any]) -> Any:
    """A record of what is told of it; what is missing is empty."""
    return kind(*map(values.get, kind._fields, _EMPTY[kind]))


def from_row(kind: type[Any], row: Mapping[str, Any]) -> Any:
    """The record of a row that is told by its columns."""
    return rows.from_row(kind, [row[column] for column in rows.COLUMNS[kind]])


def label_of(kind: type[Any], record: Any) -> str:
    """What a row is of its record: `host:romania-police`, a name, a status and its first day."""
    if kind in (Participation, EventTopic):
        return str(record.fact)
    parts = (getattr(record, column) for column in rows.identity(kind)[1:])
    return " ".join(str(getattr(each, "text", each)) for each in parts if each)
