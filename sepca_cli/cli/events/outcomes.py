"""What events agreed, decided and promised: recorded, and followed until it is done."""

from typing import NamedTuple

from sepca_cli.cli.citing import forget
from sepca_cli.cli.words import choice, date_of
from sepca_cli.errors import BadRequest
from sepca_cli.model import OUTCOME_KINDS, OUTCOME_STATES, Outcome
from sepca_cli.rules.text import notes, one_line
from sepca_cli.store import find
from sepca_cli.store.store import Store

PROMISES = ("commitment", "announcement")  # open until somebody says otherwise


class OutcomeWords(NamedTuple):
    """What was typed about an outcome; None where nothing was, "" to clear it."""

    text: str | None = None
    kind: str | None = None
    owner: str | None = None
    due: str | None = None
    state: str | None = None
    note: str | None = None


def record_outcome(store: Store, event: str, told: OutcomeWords) -> Outcome:
    """Save a new outcome of an event.

    Raises:
        BadRequest: its text or kind is missing or cannot be understood.
    """
    if not told.text or not told.kind:
        raise BadRequest(
            f"missing: {'the text' if not told.text else '--kind'}",
            f'like: sepca event outcome {event} "What was agreed" --kind agreement',
        )
    sort = choice(told.kind, OUTCOME_KINDS, "kind of outcome")
    key = store.next_key(event)
    new = Outcome(key, event, sort, one_line(told.text, "outcome", 2000))
    new = new._replace(state="open" if sort in PROMISES else "done")
    return store.add(_with(store, new, told._replace(text=None, kind=None)))


def change_outcome(store: Store, key: str, told: OutcomeWords) -> Outcome:
    """Save what is new about an outcome."""
    new = _with(store, store.get(Outcome, key), told)
    store.change(new)
    return new


def _with(store: Store, outcome: Outcome, told: OutcomeWords) -> Outcome:
    """The outcome with what was told in the place of what it said."""
    if told.text is not None:
        outcome = outcome._replace(text=one_line(told.text, "outcome", 2000))
    if told.kind is not None:
        outcome = outcome._replace(kind=choice(told.kind, OUTCOME_KINDS, "kind of outcome"))
    if told.owner is not None:
        outcome = outcome._replace(
            owner=find.record(store, told.owner, "party") if told.owner else ""
        )
    if told.due is not None:
        outcome = outcome._replace(due=date_of(told.due))
    if told.state is not None:
        outcome = outcome._replace(state=choice(told.state, OUTCOME_STATES, "state of an outcome"))
    if told.note is not None:
        outcome = outcome._replace(note=notes(told.note, "note"))
    return outcome


def remove_outcome(store: Store, key: str) -> Outcome:
    """Take an outcome out of the record, with what is cited for it, and return it."""
    outcome = store.get(Outcome, key)
    forget(store, key)
    store.remove(outcome)
    return outcome
