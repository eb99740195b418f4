"""What was read out of a text, as JSON to be looked through, corrected and accepted.

Each event is as `event show --format json` prints it, with its citations; `adds_to` is the key of a
recorded event that it is, `could_add_to` those of which one may be it. Beside the events stand the
persons and organisations that the record does not know, and the handovers of the presidency.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sepca_cli.date_words import read
from sepca_cli.dates import UNKNOWN, When
from sepca_cli.errors import BadRequest
from sepca_cli.exchange.event_json import (
    MOST,
    event_of,
    list_of,
    listed,
    loaded,
    refuse_others,
)
from sepca_cli.model import EventRecord
from sepca_cli.reports.json_form import SCHEMA, event_form, json_form
from sepca_cli.rules.text import one_line, quotation


class ToldEvent(NamedTuple):
    """An event as it is told: a new one, or one that `adds_to` a recorded one.

    While `could_add_to` names any, nobody has decided which of the two it is.
    """

    record: EventRecord
    adds_to: str = ""
    could_add_to: tuple[str, ...] = ()


class NewRecord(NamedTuple):
    """A person or party that is to be made: the name as written, and the key that it gets.

    `kind` is "person" or the kind of the party.
    """

    name: str
    key: str
    kind: str = "person"
    country: str = ""


class ToldHandover(NamedTuple):
    """A handover as it is told; `event` is the key of one in the same draft, or of the record."""

    to_party: str
    from_party: str = ""
    date: When = UNKNOWN
    event: str = ""
    source: str = ""
    place: str = ""
    certainty: str = "documented"


class Drafted(NamedTuple):
    """Everything that a person is asked to accept."""

    events: Sequence[ToldEvent] = ()
    new: Sequence[NewRecord] = ()
    handovers: Sequence[ToldHandover] = ()


def draft_form(drafted: Drafted) -> dict[str, object]:
    """A draft as JSON, as `read_draft` reads it back."""
    return {
        "schema": SCHEMA,
        "events": [
            {
                **({"adds_to": told.adds_to} if told.adds_to else {}),
                **({"could_add_to": list(told.could_add_to)} if told.could_add_to else {}),
                **event_form(told.record),
            }
            for told in drafted.events
        ],
        "new": [json_form(new) for new in drafted.new],
        "handovers": [json_form(handover) for handover in drafted.handovers],
    }


def read_draft(text: str) -> Drafted:
    """A draft from its JSON; an event, or a list of them, is a draft of nothing else.

    Raises:
        BadRequest: it is no JSON, or a key or value in it is not one of a draft.
    """
    if len(text) > MOST:
        raise BadRequest("the JSON is too long for a draft")
    told = loaded(text)
    if not isinstance(told, dict) or "events" not in told:
        return Drafted([_event(one) for one in listed(told)])
    refuse_others(told, ("schema", *Drafted._fields))
    if told.get("schema", SCHEMA) != SCHEMA:
        raise BadRequest("this JSON was written by a newer sepca", f'its "schema" is not {SCHEMA}')
    return Drafted(
        [_event(one) for one in list_of(told["events"], "events")],
        [_record(NewRecord, one, "new") for one in list_of(told.get("new", []), "new")],
        [
            _record(ToldHandover, one, "handovers")
            for one in list_of(told.get("handovers", []), "handovers")
        ],
    )


def _event(told: Any) -> ToldEvent:
    if not isinstance(told, dict):
        return ToldEvent(event_of(told))
    rest = {name: value for name, value in told.items() if name not in ToldEvent._fields[1:]}
    could = list_of(told.get("could_add_to", []), "could_add_to")
    return ToldEvent(
        event_of(rest),
        _text(told.get("adds_to", ""), "adds_to"),
        tuple(_text(one, "could_add_to") for one in could),
    )


def _record(kind: type[Any], told: Any, where: str) -> Any:
    """A new record or a handover from its object."""
    if not isinstance(told, Mapping):
        raise BadRequest(f"in {where}: this should be an object")
    refuse_others(told, kind._fields, where)
    needed = kind._fields[0]
    values: dict[str, Any] = {
        name: _text(value, name) for name, value in told.items() if value not in ("", None)
    }
    if needed not in values:
        raise BadRequest(f'in {where}: there is no "{needed}"')
    if "date" in values:
        values["date"] = read(values["date"])
    return kind(**{"key": "", **values} if kind is NewRecord else values)


def _text(told: Any, name: str) -> str:
    if not isinstance(told, str):
        raise BadRequest(f"{name} should be a text")
    if name == "place":
        return quotation(told, name)
    return one_line(told, name) if told else ""
