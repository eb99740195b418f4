"""An event as JSON, in: exactly what `event show --format json` prints, or a part of it.

A misspelt key is refused rather than passed over, because what is silently dropped is lost.
"""

import json
from collections.abc import Iterable
from typing import Any, NoReturn

from sepca_cli.date_words import read
from sepca_cli.dates import When
from sepca_cli.errors import BadRequest
from sepca_cli.model import Citation, Event, EventRecord, Outcome, Participation, Topic
from sepca_cli.rules.text import notes, one_line, quotation

# What is known from its place: an event's own parts need not repeat its key.
IMPLIED = {"event", "record"}
MANY_LINED = ("note", "text")
QUOTED = ("place", "says")  # what stands in a source, letters of two alphabets among it
PARTS: dict[str, type[Any]] = {
    "participations": Participation,
    "topics": Topic,
    "outcomes": Outcome,
    "citations": Citation,
}
MOST = 16_000_000  # characters: far more than any event


def read_events(text: str) -> list[EventRecord]:
    """The events in a JSON text: one object, or a list of them.

    Keys that are not given stay empty. Names are not resolved here.

    Raises:
        BadRequest: it is no JSON, or a key or value in it is not one of an event.
    """
    if len(text) > MOST:
        raise BadRequest("the JSON is too long for an event")
    return [event_of(one) for one in listed(loaded(text))]


def loaded(text: str) -> Any:
    """What a JSON text holds, in which nothing stands twice and numbers are few and small.

    Raises:
        BadRequest: it is no JSON, or not such a one.
    """
    try:
        return decoding().decode(text)
    except json.JSONDecodeError as error:
        raise no_json(error.msg, error.lineno, error.colno) from None
    except RecursionError:
        raise BadRequest("the JSON is nested too deeply for an event") from None


def decoding() -> json.JSONDecoder:
    """What reads JSON in which nothing stands twice and numbers are few and small."""
    return json.JSONDecoder(
        object_pairs_hook=_once,
        parse_constant=_no_number,
        parse_float=_no_number,
        parse_int=_small_number,
    )


def no_json(why: str, line: int, column: int = 0) -> BadRequest:
    """The refusal of a text that is no JSON."""
    place = f"line {line}, column {column}" if column else f"line {line}"
    return BadRequest(
        f"this is no JSON: {why}, {place}", "write what `sepca event show KEY --format json` prints"
    )


def listed(told: Any) -> list[Any]:
    """One object or a list of them, as a list."""
    return told if isinstance(told, list) else [told]


def whole_of(told: Any) -> dict[str, Any]:
    """An event with what hangs on it, as `event show` prints it, from what may be only the event.

    Raises:
        BadRequest: it is neither, or was written by a newer sepca.
    """
    if not isinstance(told, dict):
        raise BadRequest("an event in JSON is an object", "write {...}, or [{...}, {...}]")
    # What `show` derives is understood and not kept; an event alone may stand without its parts.
    whole = told if "event" in told and isinstance(told["event"], dict) else {"event": told}
    if unknown := set(whole) - {"schema", "event", "presidency", "as_of", *PARTS}:
        _refuse_key(min(unknown), ("event", *PARTS))
    as_of = whole.get("as_of", 0)
    if not isinstance(as_of, int) or isinstance(as_of, bool):
        raise BadRequest("as_of should be the number of a change", "leave it as it was")
    if whole.get("schema", 1) != 1:
        raise BadRequest("this JSON was written by a newer sepca", 'its "schema" is not 1')
    return whole


def refuse_others(told: Iterable[str], known: Iterable[str], where: str = "") -> None:
    """Refuse a key that is not one of those that are known: what is passed over is lost.

    Raises:
        BadRequest: there is one; the hint names the nearest that is known.
    """
    known = tuple(known)
    if set(known).issuperset(told):
        return
    for name in told:
        if name not in known:
            _refuse_key(name, known, where)


def event_of(told: Any) -> EventRecord:
    """An event with what hangs on it from its JSON object.

    Raises:
        BadRequest: a key or value in it is not one of an event.
    """
    whole = whole_of(told)
    event = _record(Event, whole["event"], "event")
    parts = {
        name: [
            _record(kind, one, f"{name}, number {number}", event.key)
            for number, one in enumerate(list_of(whole.get(name, []), name), 1)
        ]
        for name, kind in PARTS.items()
    }
    return EventRecord(event=event, **parts, as_of=whole.get("as_of", 0))


def _record(kind: type[Any], told: Any, where: str, parent: str = "") -> Any:
    """One record of a kind from its JSON object."""
    if not isinstance(told, dict):
        raise BadRequest(f"in {where}: this should be an object", "write {...}")
    known = kind.__annotations__
    refuse_others(told, known, where)
    values: dict[str, Any] = {}
    for name, form in known.items():
        if name in IMPLIED and parent is not None and name not in told:
            values[name] = parent
        elif name in told:
            values[name] = _value(told[name], form, name, where)
        elif name in ("key", "title", "kind", "role", "text", "name", "fact", "source", "uid"):
            values[name] = ""
    return kind(**values)


def _value(told: Any, form: Any, name: str, where: str) -> Any:
    """A value of the form that its field asks for."""
    if form is bool:
        if not isinstance(told, bool):
            raise BadRequest(f"in {where}: {name} should be true or false", "write it so")
        return told
    text = "" if told is None else told
    if not isinstance(text, str):
        raise BadRequest(f"in {where}: {name} should be a text", 'write "..."')
    if form is When:
        return read(text)
    if not text:
        return ""
    if name in QUOTED:
        return quotation(text, name)
    return notes(text, name) if name in MANY_LINED else one_line(text, name)


def list_of(told: Any, name: str) -> list[Any]:
    """A list under a name.

    Raises:
        BadRequest: it is none.
    """
    if not isinstance(told, list):
        raise BadRequest(f"{name} should be a list", "write [...]")
    return told


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object in which no key stands twice: the second would silently win."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise BadRequest(
            f'the key "{twice[:60]}" stands twice in one object', "leave one of them out"
        )
    return found


def _small_number(text: str) -> int:
    """The only numbers in an event are those of its schema and of its last change."""
    return int(text) if len(text) < 10 else _no_number(text)


def _no_number(text: str) -> NoReturn:
    raise BadRequest(f"{text[:60]} cannot stand in an event", "write dates and names as texts")


def _refuse_key(name: str, known: Any, where: str = "") -> NoReturn:
    from difflib import get_close_matches

    near = get_close_matches(name, list(known), 1)
    place = f"in {where}: " if where else ""
    raise BadRequest(
        f'{place}there is no key "{name[:60]}"',
        f"did you mean {near[0]}?" if near else f"known: {', '.join(known)}",
    )
