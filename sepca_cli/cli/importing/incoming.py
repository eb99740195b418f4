"""A file, row by row from its words to what is held against the record."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, groupby, islice
from operator import attrgetter
from typing import Any

from sepca_cli.cli.importing.account import Account
from sepca_cli.cli.importing.comparing import Comparing
from sepca_cli.cli.importing.fields import values_of
from sepca_cli.cli.importing.many import good_and_new, of_new_event
from sepca_cli.cli.importing.names import REFERRED, Names, referred
from sepca_cli.cli.importing.rows import Place
from sepca_cli.cli.importing.typed import typed_key, typed_values
from sepca_cli.cli.importing.waiting import WAITING
from sepca_cli.errors import NotFound, SepcaError
from sepca_cli.exchange.offered import Offered
from sepca_cli.model import Event, EventTopic, Participation, Topic
from sepca_cli.store import incoming, rows
from sepca_cli.store.store import Store

AT_ONCE = 500  # rows of a kind


class Incoming:
    """One import, from the first row to the last.

    With `own_keys` references are keys. `on_conflict` is what becomes of a conflict that is not in
    `decided`: "keep" or "take"; with "ask" it is left among the conflicts of the `account`.
    """

    def __init__(
        self, store: Store, own_keys: bool, on_conflict: str, decided: Mapping[Place, str]
    ) -> None:
        self.store = store
        self.own_keys = own_keys
        self.names = Names(store)
        self.account = Account()
        self._record = Comparing(store, self.names, self.account, own_keys, on_conflict, decided)
        self._awaited: list[tuple[Offered, str, str, str]] = []  # row, field, key, kind
        self._hanging: list[Any] = []  # on new events, until it is saved with that of others
        incoming.in_any_order(store.connection)

    def take_all(self, offered: Iterable[Offered]) -> None:
        """Take all rows, many of a kind at once where nothing has to be said of one of them."""
        for kind, same in groupby(offered, attrgetter("kind")):
            while some := list(islice(same, AT_ONCE)):
                if not (self.own_keys and kind not in WAITING and self._take_many(kind, some)):
                    for each in some:
                        self.take(each)

    def take(self, offered: Offered, parent: str = "") -> None:
        """Judge a row and what hangs on it, and save what is new; a refusal becomes a step."""
        if offered.kind is not Event:
            self._save_hanging()
        try:
            key = self._take(offered, parent)
        except SepcaError as refusal:
            self.account.refuse(offered, refusal)
            return
        new = offered.kind is Event and not self.names.was_there(key)
        records = of_new_event(self.names, key, offered.parts) if new else []
        if not records:
            self._take_parts(offered.parts, key)
            return
        told = zip(offered.parts, records, strict=True)
        for kind, same in groupby(told, lambda each: each[0].kind):
            self._record.learn(kind, list(same))
        self._hanging += records
        if len(self._hanging) >= AT_ONCE:
            self._save_hanging()

    def _take_parts(self, parts: Iterable[Offered], parent: str) -> None:
        """Take what hangs on a record, row by row."""
        for each in chain.from_iterable(map(self.names.one_by_one, parts)):
            self.take(each, parent)

    def _save_hanging(self) -> None:
        """Save what hangs on the new events so far; there can be none of it yet."""
        for kind in dict.fromkeys(map(type, self._hanging)):
            records = [record for record in self._hanging if type(record) is kind]
            if not self.store.add_many(records):
                self.store.add_all(records)
        self._hanging.clear()

    def finish(self) -> None:
        """Judge what can only be judged when everything is there."""
        self._save_hanging()
        for offered, field, key, kind in self._awaited:
            if not self.names.known(key, kind) and key not in self.account.refused:
                missing = NotFound(f'{field}: there is no {kind or "record"} "{key[:60]}"')
                self.account.refuse(offered, missing)
        self._record.finish()

    def _take_many(self, kind: type[Any], offered: Sequence[Offered]) -> bool:
        """Save rows of which each is good and new; False, with nothing done, if one may not be."""
        records = good_and_new(self.names, kind, offered)
        if not (records and self.store.add_many(records)):
            return False
        self._record.learn(kind, list(zip(offered, records, strict=True)))
        return True

    def _take(self, offered: Offered, parent: str) -> str:
        """Take in a row and return the key of the record that it is or belongs to."""
        kind = offered.kind
        if self.own_keys:
            values = values_of(kind, offered.words, exact=True)
            if not offered.gone:
                self._await(kind, values, offered)
            return self._record.compare(kind, values, offered)
        if kind is Participation and "who" in offered.words:
            there = self.names.participation(offered.words)._replace(event=parent)
            fields = rows.identity(Participation)
            return self._record.compare(
                kind, {name: getattr(there, name) for name in fields}, offered
            )
        if kind is EventTopic:
            topic = self.names.topic(offered.words["topic"])
            if not self.names.known(topic.key, "topic"):
                self._record.compare(Topic, topic._asdict(), offered)
            return self._record.compare(kind, {"event": parent, "topic": topic.key}, offered)
        values = typed_values(self.names, offered, parent)
        for field, text in values.items():
            if text and (wanted := referred(kind, field)) not in (None, "topic"):
                values[field] = self.names.key_of(text, wanted or "")
        return self._record.compare(kind, typed_key(self.names, kind, values, parent), offered)

    def _await(self, kind: type[Any], values: Mapping[str, Any], offered: Offered) -> None:
        """Note the references to what is not there; it may still come."""
        for field, wanted in REFERRED[kind]:
            key = values.get(field)
            if key and not self.names.known(key, wanted):
                self._awaited.append((offered, field, key, wanted))
