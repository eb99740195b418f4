"""A row of a file held against the record: compared and, where all is well, saved.

What both sides started from decides what is an update and what a conflict. The changes of another
office say it; for any other file it is what the last import left, or else what was recorded first.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sepca_cli.cli.importing.account import Account
from sepca_cli.cli.importing.fields import values_of
from sepca_cli.cli.importing.judging import judged, refuse_alone, rests_on_others, stands
from sepca_cli.cli.importing.names import Names
from sepca_cli.cli.importing.rows import (
    NEEDED,
    TELLING,
    Place,
    Told,
    from_row,
    record_of,
    refuse_missing,
)
from sepca_cli.cli.importing.waiting import WAITING, Waiting
from sepca_cli.errors import BadRequest, Refused
from sepca_cli.exchange.offered import Offered
from sepca_cli.model import Event, Topic
from sepca_cli.reports.review import Differing
from sepca_cli.rules.three_way import part
from sepca_cli.store import incoming, rows
from sepca_cli.store.links import links
from sepca_cli.store.store import KINDS, Store


class Comparing:
    """One record beside one file, with what was seen of the file so far."""

    def __init__(
        self,
        store: Store,
        names: Names,
        account: Account,
        own_keys: bool,
        on_conflict: str,
        decided: Mapping[Place, str],
    ) -> None:
        self.store = store
        self.names = names
        self.account = account
        self.own_keys = own_keys
        self.on_conflict = on_conflict
        self.decided = decided
        self._seen: set[Place] = set()  # of what was there before
        self._line = ""  # where the row is that is being compared, and what hangs on it
        self._of_line: set[Place] = set()
        self._waiting = Waiting(store)
        self._gone: list[Any] = []
        self._saved: list[tuple[Any, Offered]] = []

    def compare(self, kind: type[Any], values: Mapping[str, Any], offered: Offered) -> str:
        """Hold what is told of a row against what is here, and save what follows.

        Returns the key of the record that it is or belongs to.

        Raises:
            BadRequest, Refused: it cannot be taken.
        """
        refuse_missing(TELLING[kind], values)
        record = record_of(kind, values)
        place = (kind, *[getattr(record, field) for field in rows.identity(kind)])
        told = Told(offered, values, record, place)
        again = self._on_this_line(place, offered)
        owner = told.owner
        if kind not in WAITING and not self.names.was_there(owner):
            # Of a record that comes with the file, nothing is here but what came with it.
            if self.names.known(owner, rows.TABLES[kind]) and rows.TABLES[kind] in KINDS:
                raise self._twice(told)
            if offered.gone:
                self.account.note("unchanged", told)
            else:
                self._add(told, again)
            return owner
        if kind is Topic and (waiting := self._waiting.topic(owner)):
            if waiting != record:
                raise self._twice(told)
            self.account.note("unchanged", told)  # each event tells the topics that it shares
            return owner
        if place in self._seen and not again and kind is not Topic:
            raise self._twice(told)
        self._seen.add(place)
        here = self.store.row(kind, told.row())
        if offered.gone:
            self._take_away(told, here)
        elif here is not None:
            self._change(told, here)
        else:
            self._add(told)
        return owner

    def learn(self, kind: type[Any], told: Sequence[tuple[Offered, Any]]) -> None:
        """Note rows of a kind that were saved unseen, because nothing had to be said of any."""
        for offered, record in told:
            self._judge_later(record, offered)
        self.account.note_new(kind, told)
        if rows.TABLES[kind] in KINDS:
            self.names.add_all(rows.TABLES[kind], [record.key for _, record in told])

    def _on_this_line(self, place: Place, offered: Offered) -> bool:
        """Whether the same is said a second time in one line, which is no contradiction."""
        if self._line != offered.where:
            self._line = offered.where
            self._of_line.clear()
        again = place in self._of_line
        self._of_line.add(place)
        return again

    def _twice(self, told: Told) -> BadRequest:
        which = f"{told.owner} {told.step('').label}".strip()
        return BadRequest(f"it stands in the file twice: {which[:120]}", "say it once")

    def _add(self, told: Told, again: bool = False) -> None:
        """Save what is not here, unless it was removed here."""
        if told.offered.before and self._undecided(told, why="it was removed here"):
            return
        record, kind = told.record, type(told.record)
        refuse_missing(NEEDED[kind], told.values)
        refuse_alone(record)
        self._refuse_taken(told)
        if isinstance(record, Event) and not self.own_keys:
            for other in self.names.events.like(record):
                why = f"{other.key}: {other.title}, {other.date.shown}"
                self.account.note("duplicate", told, why=why)
            self.names.events.learn(record)
        if kind in WAITING:
            self._waiting.add(None, record, told.offered)
        elif rows.TABLES[kind] in KINDS:
            self._judge_later(self.store.add(record), told.offered)
        elif self.store.add_once(record):
            self._judge_later(record, told.offered)
        elif again:
            self.account.note("unchanged", told)
            return
        else:
            raise self._twice(told)
        self._new(told)

    def _new(self, told: Told) -> None:
        """Note what was saved, so that others may refer to it."""
        self.account.note("new", told, why=getattr(told.record, "title", ""))
        self.names.add(rows.TABLES[type(told.record)], getattr(told.record, "key", ""))

    def _change(self, told: Told, here: Mapping[str, Any]) -> None:
        """Take over what is new there, keep what is new here, and decide what is both."""
        kind, there = type(told.record), told.row()
        names = [name for name in told.values if name not in (*rows.identity(kind), "uid")]
        if all((here[name] or "") == (there[name] or "") for name in names):
            self.account.note("unchanged", told)
            return
        base = self._base(told)
        if there.get("uid") and there["uid"] != here["uid"]:
            base = dict.fromkeys(names)  # another record of that key: nothing was ever the same
        ours, theirs, both = part(names, base, here, there)
        fields = {
            name: Differing(name, *(str(side.get(name) or "") for side in (base, here, there)))
            for name in (*ours, *theirs, *both)
        }
        if both and not self._undecided(told, fields=[fields[name] for name in both]):
            theirs += both
        if ours:
            self.account.note("kept", told, fields=[fields[name] for name in ours])
        if theirs:
            self.account.note("changed", told, fields=[fields[name] for name in theirs])
            new = {**here, **{name: there[name] for name in theirs}}
            self._put(from_row(kind, here), from_row(kind, new), told.offered)

    def _put(self, old: Any, new: Any, offered: Offered) -> None:
        refuse_alone(new)
        if type(new) in WAITING:
            self._waiting.add(old, new, offered)
        else:
            self.store.change(new)
            self._judge_later(new, offered)

    def _judge_later(self, record: Any, offered: Offered) -> None:
        """Remember of what was saved what has to be judged again when all is there."""
        if rests_on_others(record) and not stands(self.store, record):
            self._saved.append((record, offered))

    def _take_away(self, told: Told, here: Mapping[str, Any] | None) -> None:
        """Remove what was removed there, unless it was changed here meanwhile."""
        if here is None:
            self.account.note("unchanged", told)
            return
        kind = type(told.record)
        there = told.row()
        fields = [
            Differing(name, str(there[name] or ""), str(here[name] or ""), "(removed)")
            for name in rows.COLUMNS[kind]
            if (here[name] or "") != (there[name] or "")
        ]
        if fields and self._undecided(told, fields=fields):
            return
        self.account.note("removed", told, fields=fields)
        gone = from_row(kind, here)
        self._gone.append(gone)
        if kind in rows.TOLD:
            self.store.remove(gone)  # at once: what comes in its stead takes its place in the order

    def _undecided(self, told: Told, **more: Any) -> bool:
        """Whether a conflict is not to be settled as the file says; notes what becomes of it."""
        way = self.decided.get(told.place, self.on_conflict)
        if way == "ask":
            self.account.conflicts[told.place] = told.step("conflict")._replace(**more)
            self.account.note("conflict", told, **more)
        elif way == "keep":
            self.account.note("kept", told, **more)
        return way != "take"

    def _base(self, told: Told) -> Mapping[str, Any]:
        """What both sides started from."""
        kind, before = type(told.record), told.offered.before
        if before is None:
            return incoming.last_agreed(self.store.connection, kind, told.row())
        return rows.to_row(record_of(kind, values_of(kind, before, exact=True))) if before else {}

    def _refuse_taken(self, told: Told) -> None:
        """Refuse a key or uid that another record has."""
        new, kind = told.record, type(told.record)
        if rows.TABLES[kind] not in KINDS:
            return
        if other := self.names.kind_of(new.key):
            raise Refused(f"{new.key} is a {other} here", "give it a key of its own")
        other = new.uid and incoming.key_of_uid(self.store.connection, kind, new.uid)
        if other := other or self._waiting.key_of_uid(kind, new.uid):
            raise Refused(
                f"its uid is that of {other} here, and a key never changes",
                f"write {other} for {new.key} in the file ({told.offered.where})",
            )

    # ---- in the end

    def finish(self) -> None:
        """Remove what is gone, save what waits, and judge what rests on other rows."""
        if not self.account.exit_code:
            self._remove_gone()  # first: it may stand in the way of what waits
            self._save_waiting()
        if not self.account.exit_code:
            self._refuse_loose_ends()
            for offered, refusal in judged(self.store, self._saved):
                self.account.refuse(offered, refusal)

    def _save_waiting(self) -> None:
        for offered, refusal in self._waiting.clashes():
            self.account.refuse(offered, refusal)
        if self.account.exit_code:
            return
        for record, offered in self._waiting.save():
            self._judge_later(record, offered)

    def _remove_gone(self) -> None:
        for record in reversed(self._gone):
            if type(record) not in rows.TOLD:
                self.store.remove(record)

    def _refuse_loose_ends(self) -> None:
        for finding in links(self.store.connection) if self._gone else ():
            raise Refused(f"something here rests on what was removed there: {finding.text}")
