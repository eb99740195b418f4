"""Priorities that were set for a presidency and milestones that were reached in it."""

from typing import NamedTuple

from sepca_cli.cli.citing import forget
from sepca_cli.cli.words import choice, date_of, few
from sepca_cli.errors import BadRequest, Refused
from sepca_cli.model import AIM_KINDS, Aim
from sepca_cli.rules.text import notes, one_line
from sepca_cli.store import find
from sepca_cli.store.store import Store


class AimWords(NamedTuple):
    """What was typed about an aim; None where nothing was, "" to clear it."""

    text: str | None = None
    kind: str | None = None
    when: str | None = None
    at: str | None = None
    answers: str | None = None
    note: str | None = None


def record_aim(store: Store, term: str, told: AimWords) -> Aim:
    """Save a new aim of a term.

    Raises:
        BadRequest: its text or kind is missing or cannot be understood.
    """
    if not told.text or not told.kind:
        raise BadRequest(
            f"missing: {'the text' if not told.text else '--kind'}",
            f'like: sepca presidency aim {term} "Joint training" --kind priority',
        )
    sort = choice(told.kind, AIM_KINDS, "kind of aim")
    new = Aim(store.next_key(term), term, sort, one_line(told.text, "aim", 2000))
    return store.add(_with(store, new, told._replace(text=None, kind=None)))


def change_aim(store: Store, key: str, told: AimWords) -> Aim:
    """Save what is new about an aim.

    Raises:
        Refused: a priority that is answered would be one no more.
    """
    new = _with(store, store.get(Aim, key), told)
    if new.kind != "priority":
        _refuse_answered(store, key, f"cannot be a {new.kind}")
    store.change(new)
    return new


def remove_aim(store: Store, key: str) -> Aim:
    """Take an aim out of the record, with what is cited for it, and return it.

    Raises:
        Refused: a milestone answers it.
    """
    aim = store.get(Aim, key)
    _refuse_answered(store, key, "cannot be removed")
    forget(store, key)
    store.remove(aim)
    return aim


def _refuse_answered(store: Store, key: str, what: str) -> None:
    """Refuse what cannot become of a priority while a milestone answers it."""
    if others := [other.key for other in store.select(Aim, answers=key)]:
        raise Refused(
            f"{key} {what}: {few(others)} answer{'s' * (len(others) == 1)} it",
            f'first: sepca presidency aim {others[0]} --answers ""',
        )


def _with(store: Store, aim: Aim, told: AimWords) -> Aim:
    """The aim with what was told in the place of what it said.

    Raises:
        Refused: a priority would answer something, or a milestone something that is none.
    """
    if told.text is not None:
        aim = aim._replace(text=one_line(told.text, "aim", 2000))
    if told.kind is not None:
        aim = aim._replace(kind=choice(told.kind, AIM_KINDS, "kind of aim"))
    if told.when is not None:
        aim = aim._replace(date=date_of(told.when))
    if told.at is not None:
        aim = aim._replace(event=find.record(store, told.at, "event") if told.at else "")
    if told.answers is not None:
        aim = aim._replace(answers=find.record(store, told.answers, "aim") if told.answers else "")
    if told.note is not None:
        aim = aim._replace(note=notes(told.note, "note"))
    if aim.answers:
        priority = store.get(Aim, aim.answers)
        if aim.kind != "milestone" or priority.kind != "priority":
            raise Refused(
                "only a milestone answers, and only a priority is answered",
                f"{aim.key} is a {aim.kind}, {priority.key} a {priority.kind}: say --kind",
            )
    return aim
