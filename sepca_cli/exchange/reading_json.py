"""JSON: the whole record, what one office changed, or events as `event show` prints them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from sepca_cli.errors import BadRequest
from sepca_cli.exchange import event_json
from sepca_cli.exchange.datapackage import file_name
from sepca_cli.exchange.json_stream import members
from sepca_cli.exchange.offered import Offered, Offering
from sepca_cli.model import Event, EventTopic
from sepca_cli.store.rows import COLUMNS, TABLES

PARTS_OF = {file_name(kind).removesuffix(".csv"): kind for kind in TABLES}
KINDS = {table: kind for kind, table in TABLES.items()}
FIELDS = {kind: frozenset(columns) for kind, columns in COLUMNS.items()}

# How a record begins: with a table that an event does not have of its own.
_TABLES = "|".join(sorted(PARTS_OF.keys() - event_json.PARTS.keys()))
_RECORD = re.compile(
    rf'(?:\xef\xbb\xbf)?\s*{{\s*(?:"schema"\s*:\s*1\s*,\s*)?"(?:{_TABLES})"\s*:'.encode("latin-1")
)


def from_json(text: str) -> Offering:
    """What a JSON text offers.

    Raises:
        BadRequest: it is no JSON, or not one that sepca writes.
    """
    told = event_json.loaded(text)
    if isinstance(told, dict) and "changes" in told:
        return _changes(told)
    if isinstance(told, dict) and "event" not in told and PARTS_OF.keys() & told.keys():
        return Offering("a record in JSON", _record(_of_whole(told)), own_keys=True)
    events = [_event(one, number) for number, one in enumerate(event_json.listed(told), 1)]
    return Offering("events in JSON", events)


def is_record(start: bytes) -> bool:
    """Whether a file that begins so is a record in JSON: a list for each table."""
    return _RECORD.match(start) is not None


def from_file(path: Path) -> Offering:
    """What a record in JSON offers, read object by object: it may be of any size.

    Raises, while its rows are read:
        BadRequest: it is no JSON, or not one that sepca writes.
    """
    return Offering("a record in JSON", _of_file(path), own_keys=True)


def _of_file(path: Path) -> Iterator[Offered]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from _record(members(file))
    except UnicodeDecodeError:
        raise BadRequest(
            f"{path.name[:60]} is not UTF-8",
            "save it as UTF-8, or name what it is: --encoding cp1250",
        ) from None
    except OSError as error:
        raise BadRequest(f"cannot read {path.name[:60]}: {error.strerror or error}") from None


def _of_whole(told: Mapping[str, Any]) -> Iterator[tuple[str, int, Any]]:
    """The members of a record that was read whole."""
    for name, value in told.items():
        if isinstance(value, list):
            yield from ((name, number, each) for number, each in enumerate(value, 1))
        else:
            yield name, 0, value


def _record(told: Iterable[tuple[str, int, Any]]) -> Iterator[Offered]:
    """The rows of a whole record: a list of objects for each table."""
    for name, number, one in told:
        if name == "schema":
            if one != 1:
                raise BadRequest("this JSON was written by a newer sepca", 'its "schema" is not 1')
            continue
        if name not in PARTS_OF:
            event_json.refuse_others([name], ("schema", *PARTS_OF))
        if not number:
            raise BadRequest(f"{name} should be a list", "write [...]")
        where = f"{name}, number {number}"
        yield Offered(PARTS_OF[name], _words(PARTS_OF[name], one, where), where)


def _changes(told: Mapping[str, Any]) -> Offering:
    """What one office added, changed and removed, each row with what it was before."""
    if told.get("schema", 1) != 1:
        raise BadRequest("these changes were written by a newer sepca", 'their "schema" is not 1')
    event_json.refuse_others(told, ("schema", "since", "head", "changes"))
    head = str(told.get("head", ""))[:20]
    return Offering(
        f"changes of another office, whose history ends with {head}" if head else "changes",
        _changed(_list(told["changes"], "changes")),
        own_keys=True,
    )


def _changed(changes: Iterable[Any]) -> Iterator[Offered]:
    for number, one in enumerate(changes, 1):
        where = f"change {number}"
        if not isinstance(one, dict):
            raise BadRequest(f"in {where}: this should be an object", "write {...}")
        event_json.refuse_others(one, ("table", "record", "before", "after"), where)
        kind = _kind(one.get("table"), where)
        before = _words(kind, one.get("before", {}), where)
        after = _words(kind, one.get("after", {}), where)
        empty = dict.fromkeys(COLUMNS[kind], "")
        if not before and not after:
            raise BadRequest(
                f"in {where}: it says neither what was nor what is", "leave it out, or mend it"
            )
        yield Offered(kind, {**empty, **(after or before)}, where, before=before, gone=not after)


def _kind(table: Any, where: str) -> type[Any]:
    """The kind of record that a change speaks of."""
    if not isinstance(table, str) or table not in KINDS:
        raise BadRequest(f"in {where}: there is no such table", f"one of: {', '.join(KINDS)}")
    return KINDS[table]


def _event(told: Any, number: int) -> Offered:
    """An event with what hangs on it."""
    whole = event_json.whole_of(told)
    place = f"event {number}"
    parts: list[Offered] = []
    for name, kind in event_json.PARTS.items():
        for each, one in enumerate(_list(whole.get(name, []), name), 1):
            where = f"{place}, {name}, number {each}"
            parts.append(Offered(kind, _words(kind, one, where), where))
            if name == "topics":
                topic = parts[-1].words.get("key", "")
                parts.append(Offered(EventTopic, {"topic": topic}, where))
    return Offered(Event, _words(Event, whole["event"], place), place, tuple(parts))


def _words(kind: type[Any], told: Any, where: str) -> dict[str, str]:
    """The fields of one object as text.

    Raises:
        BadRequest: a key is not one of its fields, or a value is no text, number or yes and no.
    """
    if not isinstance(told, dict):
        raise BadRequest(f"in {where}: this should be an object", "write {...}")
    if not FIELDS[kind].issuperset(told):
        event_json.refuse_others(told, COLUMNS[kind], where)
    return {
        name: value if type(value) is str else _word(value, name, where)
        for name, value in told.items()
    }


def _word(value: Any, name: str, where: str) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, (str, int)):
        raise BadRequest(f"in {where}: {name} should be a text", 'write "..."')
    return str(value)


def _list(told: Any, name: str) -> list[Any]:
    if not isinstance(told, list):
        raise BadRequest(f"{name} should be a list", "write [...]")
    return told
