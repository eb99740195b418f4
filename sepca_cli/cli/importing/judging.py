"""What can only be judged when all is there: a state that no command would let come about."""

from collections.abc import Iterable, Iterator
from typing import Any

from sepca_cli.cli.events.recording import refuse_held_in_future
from sepca_cli.cli.sources import refuse_unknown_fact
from sepca_cli.cli.wholes import refuse_circle
from sepca_cli.errors import BadRequest, Refused, SepcaError
from sepca_cli.exchange.offered import Offered
from sepca_cli.model import (
    Aim,
    Citation,
    Event,
    Handover,
    Participation,
    Party,
    Status,
    Term,
)
from sepca_cli.store.store import Store

Refusal = tuple[Offered, SepcaError]


def refuse_alone(record: Any) -> None:
    """Refuse a row for what it says itself, whatever else is recorded.

    Raises:
        BadRequest: a participation is nobody's.
        Refused: something is a part of itself, or hands over to itself.
    """
    match record:
        case Participation():
            if not (record.party or record.person):
                raise BadRequest("it has neither a party nor a person")
        case Event() | Party() if record.part_of == record.key:
            raise Refused(f"{record.key} cannot be a part of itself")
        case Handover() if record.from_term == record.to_term:
            raise Refused(f"{record.to_term} cannot hand over to itself")
        case Term() if record.ends.latest <= record.begins.earliest:
            days = f"({record.ends.shown}) after it begins ({record.begins.shown})"
            raise Refused(f"the term must end {days}")
        case Status() if record.until.latest < record.since.earliest:
            raise Refused(f"it ends ({record.until.shown}) before it begins ({record.since.shown})")
        case Event():
            refuse_held_in_future(record)


def rests_on_others(record: Any) -> bool:
    """Whether there is more to judge of a row than what it says itself."""
    match record:
        case Event() | Party():
            return bool(record.part_of)
        case Aim():
            return bool(record.answers)
        case Citation():
            return bool(record.fact)
    return False


def stands(store: Store, record: Any) -> bool:
    """Whether a row that was saved stands already, whatever else the file may bring."""
    try:
        _judge(store, record)
    except SepcaError:
        return False
    return True


def judged(store: Store, saved: Iterable[tuple[Any, Offered]]) -> Iterator[Refusal]:
    """The rules that speak of more than one row, asked of every row that was saved."""
    for record, offered in saved:
        try:
            _judge(store, record)
        except SepcaError as refusal:
            yield offered, refusal


def _judge(store: Store, record: Any) -> None:
    match record:
        case Event():
            refuse_circle(store, Event, record.key, record.part_of)
        case Party():
            refuse_circle(store, Party, record.key, record.part_of)
        case Aim() if record.answers:
            priority = store.get(Aim, record.answers)
            if record.kind != "milestone" or priority.kind != "priority":
                raise Refused("only a milestone answers, and only a priority is answered")
        case Citation():
            refuse_unknown_fact(store, record.record, record.fact)
