"""The JSON form of records: the fields of their dataclasses, dates as their EDTF text."""

from dataclasses import fields
from typing import Any

from sepca_cli.dates import When
from sepca_cli.model import EventRecord

SCHEMA = 1


def json_form(record: Any) -> dict[str, object]:
    """The fields of one record in their order, ready for `json.dumps`."""
    return {field.name: _plain(getattr(record, field.name)) for field in fields(record)}


def event_form(record: EventRecord) -> dict[str, object]:
    """An event with everything that hangs on it, as `event add --json -` reads it back."""
    return {"schema": SCHEMA, **json_form(record)}


def _plain(value: Any) -> object:
    if isinstance(value, When):
        return value.text
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, (str, int)):
        return value
    return json_form(value)
