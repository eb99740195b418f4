"""The JSON form of records: their fields by name, dates as their EDTF text."""

from typing import Any

from sepca_cli.dates import When
from sepca_cli.model import EventRecord

SCHEMA = 1


def json_form(record: Any) -> dict[str, object]:
    """The fields of one record in their order, ready for `json.dumps`."""
    return {name: _plain(getattr(record, name)) for name in record._fields}


def event_form(record: EventRecord) -> dict[str, object]:
    """An event with everything that hangs on it, as `event add --json -` reads it back."""
    return {"schema": SCHEMA, **json_form(record)}


def _plain(value: Any) -> object:
    if isinstance(value, When):
        return value.text
    if hasattr(value, "_fields"):
        return json_form(value)
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value
