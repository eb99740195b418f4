"""Priorities that were set for a presidency and milestones that were reached in it."""

from sepca_cli.cli.citing import forget
from sepca_cli.cli.words import choice, date_of, few
from sepca_cli.errors import BadRequest, Refused
from sepca_cli.model import AIM_KINDS, Aim
from sepca_cli.rules.text import notes, one_line
from sepca_cli.store import find
from sepca_cli.store.store import Store


def record_aim(
    store: Store,
    term: str,
    text: str | None,
    kind: str | None,
    when: str | None,
    at: str | None,
    answers: str | None,
    note: str | None,
) -> Aim:
    """Save a new aim of a term.

    Raises:
        BadRequest: its text or kind is missing or cannot be understood.
    """
    if not text or not kind:
        raise BadRequest(
            f"missing: {'the text' if not text else '--kind'}",
            f'like: sepca presidency aim {term} "Joint training" --kind priority',
        )
    sort = choice(kind, AIM_KINDS, "kind of aim")
    new = Aim(store.next_key(term), term, sort, one_line(text, "aim", 2000))
    return store.add(_with(store, new, None, None, when, at, answers, note))


def change_aim(
    store: Store,
    key: str,
    text: str | None,
    kind: str | None,
    when: str | None,
    at: str | None,
    answers: str | None,
    note: str | None,
) -> Aim:
    """Save what is new about an aim.

    Raises:
        Refused: a priority that is answered would be one no more.
    """
    new = _with(store, store.get(Aim, key), text, kind, when, at, answers, note)
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


def _with(
    store: Store,
    aim: Aim,
    text: str | None,
    kind: str | None,
    when: str | None,
    at: str | None,
    answers: str | None,
    note: str | None,
) -> Aim:
    """The aim with what was told in the place of what it said.

    Raises:
        Refused: a priority would answer something, or a milestone something that is none.
    """
    if text is not None:
        aim = aim._replace(text=one_line(text, "aim", 2000))
    if kind is not None:
        aim = aim._replace(kind=choice(kind, AIM_KINDS, "kind of aim"))
    if when is not None:
        aim = aim._replace(date=date_of(when))
    if at is not None:
        aim = aim._replace(event=find.record(store, at, "event") if at else "")
    if answers is not None:
        aim = aim._replace(answers=find.record(store, answers, "aim") if answers else "")
    if note is not None:
        aim = aim._replace(note=notes(note, "note"))
    if aim.answers:
        priority = store.get(Aim, aim.answers)
        if aim.kind != "milestone" or priority.kind != "priority":
            raise Refused(
                "only a milestone answers, and only a priority is answered",
                f"{aim.key} is a {aim.kind}, {priority.key} a {priority.kind}: say --kind",
            )
    return aim
