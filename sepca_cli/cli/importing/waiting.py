"""What of a file can come only when all of it is known: one such row may stand in another's way.

Two terms cannot run at once, nor two topics have one name; so of those that change all that is old
leaves first, then all that is new comes.
"""

from collections.abc import Iterator
from typing import Any

from sepca_cli.errors import Refused, SepcaError
from sepca_cli.exchange.offered import Offered
from sepca_cli.model import EventTopic, Handover, RotationPlace, Term, Topic
from sepca_cli.rules.succession import overlap, span_in_words
from sepca_cli.store import rows
from sepca_cli.store.store import Store

# What may stand in a table once only, besides what tells its rows apart.
ONCE = {Topic: ("name",), Handover: ("from_term",), RotationPlace: ("since", "party")}
WAITING = (*ONCE, Term)


class Waiting:
    """The rows of one import that wait for its end."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._rows: list[tuple[Any, Any, Offered]] = []  # what it was, what it will be
        self._uids: dict[tuple[type[Any], str], str] = {}

    def add(self, old: Any, new: Any, offered: Offered) -> None:
        """Let a row wait; `old` is what it was, or None."""
        self._rows.append((old, new, offered))
        if uid := getattr(new, "uid", ""):
            self._uids.setdefault((type(new), uid), new.key)

    def topic(self, key: str) -> Topic | None:
        """The topic of that key that the file brought or changed already."""
        topics = (new for _, new, _ in self._rows if isinstance(new, Topic))
        return next((new for new in topics if new.key == key), None)

    def key_of_uid(self, kind: type[Any], uid: str) -> str:
        """The key of the waiting record that has a uid; "" if none has."""
        return self._uids.get((kind, uid), "")

    def clashes(self) -> Iterator[tuple[Offered, SepcaError]]:
        """Rows of which there can be one only, where there would be two."""
        new = {
            (type(record), *_identity(record)): (record, offered)
            for _, record, offered in self._rows
        }
        for kind in {type(record) for record, _ in new.values()}:
            others = [r for r in self._store.select(kind) if (kind, *_identity(r)) not in new]
            mine = [(record, offered) for record, offered in new.values() if type(record) is kind]
            for place, (record, offered) in enumerate(mine):
                for other in (*others, *(earlier for earlier, _ in mine[:place])):
                    if refused := _clash(record, other):
                        yield offered, refused
                        break

    def save(self) -> Iterator[tuple[Any, Offered]]:
        """Put everything into the record; each row as it is saved."""
        for old, _, _ in self._rows:
            if old is not None:
                self._store.remove(old)
            if isinstance(old, Topic):
                # Events are found by the names of their topics, and have to be learnt anew.
                for record in self._store.select(EventTopic, topic=old.key):
                    self._store.remove(record)
                    self._store.add(record)
        for _, new, offered in self._rows:
            yield self._store.add(new), offered


def _clash(record: Any, other: Any) -> Refused | None:
    """Why two rows cannot both stand; None if they can."""
    if isinstance(record, Term):
        if overlap(record, other):
            days = f"{span_in_words(record)}, and {span_in_words(other)}"
            return Refused(f"{record.key} overlaps {other.key}: {days}")
        return None
    columns = ONCE[type(record)]
    values = [str(getattr(getattr(record, c), "text", getattr(record, c))) for c in columns]
    if all(getattr(record, c) == getattr(other, c) for c in columns) and values[-1]:
        return Refused(f"{' '.join(values)} stands in the record already")
    return None


def _identity(record: Any) -> list[Any]:
    return [getattr(record, column) for column in rows.identity(type(record))]
