"""What events agreed, decided and promised: recorded, and followed until it is done."""

from sepca_cli.cli.citing import forget
from sepca_cli.cli.words import choice, date_of
from sepca_cli.errors import BadRequest
from sepca_cli.model import OUTCOME_KINDS, OUTCOME_STATES, Outcome
from sepca_cli.rules.text import notes, one_line
from sepca_cli.store import find
from sepca_cli.store.store import Store

PROMISES = ("commitment", "announcement")  # open until somebody says otherwise


def record_outcome(
    store: Store,
    event: str,
    text: str | None,
    kind: str | None,
    owner: str | None,
    due: str | None,
    state: str | None,
    note: str | None,
) -> Outcome:
    """Save a new outcome of an event.

    Raises:
        BadRequest: its text or kind is missing or cannot be understood.
    """
    if not text or not kind:
        raise BadRequest(
            f"missing: {'the text' if not text else '--kind'}",
            f'like: sepca event outcome {event} "What was agreed" --kind agreement',
        )
    sort = choice(kind, OUTCOME_KINDS, "kind of outcome")
    key = store.next_key(event)
    new = Outcome(key, event, sort, one_line(text, "outcome", 2000))
    new = new._replace(state="open" if sort in PROMISES else "done")
    return store.add(_with(store, new, None, None, owner, due, state, note))


def change_outcome(
    store: Store,
    key: str,
    text: str | None,
    kind: str | None,
    owner: str | None,
    due: str | None,
    state: str | None,
    note: str | None,
) -> Outcome:
    """Save what is new about an outcome."""
    new = _with(store, store.get(Outcome, key), text, kind, owner, due, state, note)
    store.change(new)
    return new


def _with(
    store: Store,
    outcome: Outcome,
    text: str | None,
    kind: str | None,
    owner: str | None,
    due: str | None,
    state: str | None,
    note: str | None,
) -> Outcome:
    """The outcome with what was told in the place of what it said."""
    if text is not None:
        outcome = outcome._replace(text=one_line(text, "outcome", 2000))
    if kind is not None:
        outcome = outcome._replace(kind=choice(kind, OUTCOME_KINDS, "kind of outcome"))
    if owner is not None:
        outcome = outcome._replace(owner=find.record(store, owner, "party") if owner else "")
    if due is not None:
        outcome = outcome._replace(due=date_of(due))
    if state is not None:
        outcome = outcome._replace(state=choice(state, OUTCOME_STATES, "state of an outcome"))
    if note is not None:
        outcome = outcome._replace(note=notes(note, "note"))
    return outcome


def remove_outcome(store: Store, key: str) -> Outcome:
    """Take an outcome out of the record, with what is cited for it, and return it."""
    outcome = store.get(Outcome, key)
    forget(store, key)
    store.remove(outcome)
    return outcome
