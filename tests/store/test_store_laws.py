"""Whatever is done in whatever order, the record and its history stay whole.

The commands themselves are run, without the command line above them and with the file in memory.
After every step: the terms are disjoint, no reference leads nowhere, the changes are numbered
without gaps. At the end of each run: the deep check finds nothing, every title is found by its
words, the history replayed from nothing gives the same rows, and all of it taken back gives the
empty record.

SEPCA_LAWS=500 tries five hundred runs, of a hundred steps each, and others every time.
"""

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from sepca_cli.changes import Entry, read
from sepca_cli.cli import merging, naming, parties, removing, taking_back
from sepca_cli.cli.citing import cite
from sepca_cli.cli.desk import Desk
from sepca_cli.cli.events import changing, from_json, outcomes
from sepca_cli.cli.events.options import EventWords
from sepca_cli.cli.events.recording import record_event
from sepca_cli.cli.keys import chosen_key
from sepca_cli.cli.presidencies import aims, incumbents, terms
from sepca_cli.cli.presidencies.handing_over import Cited, Seat, Told, hand_over
from sepca_cli.errors import SepcaError
from sepca_cli.model import Event, Name, Outcome, Party, Person, Source, Term
from sepca_cli.reports.json_form import event_form
from sepca_cli.rules.succession import overlaps
from sepca_cli.store import find, history, rows, search, verify
from sepca_cli.store.event_record import event_record
from sepca_cli.store.store import Store
from sepca_cli.store.upgrade import make_tables

RUNS = int(os.environ.get("SEPCA_LAWS", "0"))
TIMES = settings(
    max_examples=RUNS or 40,
    stateful_step_count=100 if RUNS else 40,
    derandomize=not RUNS,
    deadline=None,
)

PARTIES = ("romania-police", "moldova-police", "serbia-police", "interpol")
PERSONS = ("matei", "popescu", "brdanin")
EVENTS = ("ga", "eb", "conf")
ROLES = ("host", "participant", "chair", "absent")
DATES = ("2019", "2020-06", "2021-12-21", "2021-12", "2022-12-13", "2023-05", "unknown")
WORDS = ("", "Poliția", "a note", "Полиција")

party, person, event = map(st.sampled_from, (PARTIES, PERSONS, EVENTS))
role, date, word = map(st.sampled_from, (ROLES, DATES, WORDS))


class InMemory(Desk):
    """A desk whose records file is in memory, and at which nothing is asked."""

    def __init__(self) -> None:
        self.yes, self.who = True, "Ana"
        self.connection = empty()

    @contextmanager
    def reading(self) -> Iterator[Store]:
        yield Store(self.connection)

    @contextmanager
    def checking(self) -> Iterator[Store]:
        self.connection.execute("BEGIN")
        try:
            yield Store(self.connection)
        finally:
            self.connection.execute("ROLLBACK")

    @contextmanager
    def writing(self) -> Iterator[Store]:
        self.connection.execute("BEGIN")
        try:
            store = Store(self.connection, Entry("Ana", self.line))
            yield store
            store.finish()
        except BaseException:
            self.connection.execute("ROLLBACK")
            raise
        self.connection.execute("COMMIT")

    def keep_copy(self, why: str) -> Path:
        """There is no file."""
        return Path(f"no copy {why}")


def empty() -> sqlite3.Connection:
    """A records file in memory with nothing in it."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(_tables())
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


@cache
def _tables() -> bytes:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute("BEGIN")
        make_tables(connection)
        connection.execute("COMMIT")
        return connection.serialize()


def said(connection: sqlite3.Connection) -> dict[str, list[Any]]:
    """Everything that the record says, computed columns, order and words for searching included."""
    tables: dict[str, list[Any]] = {
        table: connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()
        for table in rows.TABLES.values()
    }
    tables["keys"] = connection.execute(
        "SELECT key, kind, title, body FROM record LEFT JOIN search ON search.rowid = record.id "
        "ORDER BY key"
    ).fetchall()
    return tables


def replayed(connection: sqlite3.Connection) -> sqlite3.Connection:
    """An empty record to which everything was done that a history tells."""
    again = empty()
    again.execute("BEGIN")
    again.execute("PRAGMA defer_foreign_keys = ON")
    store = Store(again)
    for change in history.changes(connection):
        told = list(history.rows(connection, change.number))
        for row in told:
            kind = rows.KIND[row.table]
            if row.before:
                store.take_out(kind, rows.whole(kind, read(row.before)))
        for row in told:
            kind = rows.KIND[row.table]
            if row.after:
                store.put_back(kind, rows.whole(kind, read(row.after)))
    store.finish()
    again.execute("COMMIT")
    return again


class Record(RuleBasedStateMachine):
    """Everything that can be done to a record, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.desk = InMemory()

    @contextmanager
    def asked(self) -> Iterator[Store]:
        """The record, to be changed in one command; a refusal is as good as an answer."""
        with suppress(SepcaError), self.desk.writing() as store:
            yield store

    @initialize()
    def some_record(self) -> None:
        """Most of what can be done needs somebody to do it with."""
        self.add_source()
        for key in PARTIES:
            self.add_party(key, "", None)
        for key in PARTIES[:3]:
            self.status(key, "member", "", "")
        for key in PERSONS[:2]:
            self.add_person(key)
        self.add_event("ga", "2022-12-13", PARTIES[0], "Policing", None)

    # ---- who

    @rule(key=party, note=word, whole=st.none() | party)
    def add_party(self, key: str, note: str, whole: str | None) -> None:
        with self.asked() as store:
            made = naming.new_key(store, "party", key, key)
            new = Party(made, "police")
            store.add(parties.described(store, new, "police", None, whole, note))
            naming.add_name(store, made, f"{key} {note}".strip(), "official")

    @rule(key=party, note=word, whole=st.none() | st.just("") | party)
    def edit_party(self, key: str, note: str, whole: str | None) -> None:
        with self.asked() as store:
            old = store.get(Party, key)
            store.change(parties.described(store, old, None, None, whole, note))

    @rule(key=person)
    def add_person(self, key: str) -> None:
        with self.asked() as store:
            store.add(Person(naming.new_key(store, "person", key, key)))
            naming.add_name(store, key, key.capitalize(), "official")

    @rule(who=party | person, name=word, since=date)
    def name(self, who: str, name: str, since: str) -> None:
        with self.asked() as store:
            key = find.record(store, who, "party", "person")
            naming.add_name(store, key, f"{who} {name}", since=since)
            cite(store, key, ["name"], "news")

    @rule(who=party | person, name=word)
    def remove_name(self, who: str, name: str) -> None:
        with self.asked() as store:
            key = find.record(store, who, "party", "person")
            removing.remove_name(store, key, f"{who} {name}".strip())

    @rule(who=party, status=st.sampled_from(("member", "observer")), since=date, by=event)
    def status(self, who: str, status: str, since: str, by: str) -> None:
        with self.asked() as store:
            parties.record_status(store, who, status, since, "", by if since == "2019" else "", "")

    @rule(who=party, since=date)
    def remove_status(self, who: str, since: str) -> None:
        with self.asked() as store:
            removing.remove_status(store, who, "member", since)

    @rule(one=party, two=party)
    def merge_parties(self, one: str, two: str) -> None:
        with suppress(SepcaError):
            merging.merge(self.desk, "party", one, two)

    @rule(one=person, two=person)
    def merge_persons(self, one: str, two: str) -> None:
        with suppress(SepcaError):
            merging.merge(self.desk, "person", one, two)

    @rule(kind=st.sampled_from(("party", "person", "source")), who=party | person)
    def remove_party_person_or_source(self, kind: str, who: str) -> None:
        with suppress(SepcaError):
            removing.remove(self.desk, kind, "news" if kind == "source" else who)

    @rule()
    def add_source(self) -> None:
        with self.asked() as store:
            store.add(Source(chosen_key(store, "news"), "News of the day"))

    # ---- what happened

    @rule(key=event, when=date, host=st.none() | party, topic=word, whole=st.none() | event)
    def add_event(
        self, key: str, when: str, host: str | None, topic: str, whole: str | None
    ) -> None:
        words = EventWords(
            title=f"Meeting {key}",
            kind="seminar",
            when=when,
            hosts=(host,) if host else (),
            topics=(topic,) if topic else (),
            part_of=whole,
        )
        with self.asked() as store:
            record_event(store, words, key, "news" if store.kind_of("news") else "")

    @rule(key=event, city=word, when=st.none() | date, without=st.none() | party, topic=word)
    def edit_event(
        self, key: str, city: str, when: str | None, without: str | None, topic: str
    ) -> None:
        words = EventWords(city=city, when=when, topics=(topic,) if topic else ())
        gone = [f"host:{without}"] if without else []
        with suppress(SepcaError):
            changing.change_event(self.desk, key, words, gone, "", "")

    @rule(key=event, who=party | person, role=role, party=st.just("") | party, subject=word)
    def attend(self, key: str, who: str, role: str, party: str, subject: str) -> None:
        told = {"role": role, "party": party, "subject": subject, "certainty": "", "note": ""}
        told |= {"on_behalf_of": PERSONS[0]} if subject == "a note" else {}
        with suppress(SepcaError):
            changing.record_attendance(self.desk, key, [who], told, "", "")

    @rule(key=event, owner=party, remove=st.booleans())
    def outcome(self, key: str, owner: str, remove: bool) -> None:
        with self.asked() as store:
            if remove:
                outcomes.remove_outcome(store, f"{key}.1")
            else:
                told = outcomes.OutcomeWords("A promise", "commitment", owner, "2024")
                outcomes.record_outcome(store, find.record(store, key, "event"), told)

    @rule(key=event, order=st.randoms(use_true_random=False), title=word)
    def edit_event_as_json(self, key: str, order: Any, title: str) -> None:
        """Everything told anew, in another order, and some of it left away."""
        with suppress(SepcaError):
            form: Any = event_form(event_record(Store(self.desk.connection), key))
            for part in ("participations", "topics", "outcomes"):
                order.shuffle(form[part])
                del form[part][2:]
            form["citations"] = []
            form["event"]["title"] = f"Meeting {key} {title}".strip()
            from_json._replace(
                self.desk, event_record(Store(self.desk.connection), key), json.dumps(form)
            )

    @rule(key=event)
    def remove_event(self, key: str) -> None:
        with suppress(SepcaError):
            changing.remove_event(self.desk, key)

    # ---- the presidency

    @rule(who=party, on=date, ends=st.just("") | date, at=st.just("") | event, seat=person)
    def hand_over(self, who: str, on: str, ends: str, at: str, seat: str) -> None:
        chair = seat if Store(self.desk.connection).kind_of(seat) else ""
        told = Told(who, on=on, ends=ends, at=at, because=ends)
        with suppress(SepcaError):
            hand_over(self.desk, told, Seat(chair), Cited(""), "")

    @precondition(lambda self: self.terms())
    @rule(chance=st.randoms(use_true_random=False), begins=date, ends=date, seat=person)
    def edit_term(self, chance: Any, begins: str, ends: str, seat: str) -> None:
        told = terms.Correction(
            begins=chance.choice((None, begins)),
            ends=chance.choice((None, ends, "open")),
            because=chance.choice((None, "", "a reason")),
        )
        with suppress(SepcaError):
            terms.correct(
                self.desk, chance.choice(self.terms()), told,
                Seat(chance.choice(("", seat))), Cited(""),
            )  # fmt: skip

    @precondition(lambda self: self.terms())
    @rule(chance=st.randoms(use_true_random=False))
    def remove_term(self, chance: Any) -> None:
        with suppress(SepcaError):
            terms.remove_term(self.desk, chance.choice(self.terms()))

    @precondition(lambda self: self.terms())
    @rule(chance=st.randoms(use_true_random=False), at=st.none() | event)
    def aim(self, chance: Any, at: str | None) -> None:
        with self.asked() as store:
            term = chance.choice(self.terms())
            aims.record_aim(store, term, aims.AimWords("Joint training", "priority", at=at))

    @rule(order=st.permutations(PARTIES[:3]), since=date)
    def rotation(self, order: list[str], since: str) -> None:
        with self.asked() as store:
            incumbents.record_rotation(store, order, since)

    # ---- taken back

    @rule()
    def undo_the_last(self) -> None:
        with suppress(SepcaError):
            taking_back.take_back(self.desk, "")

    @rule(number=st.integers(1, 30))
    def undo_an_older_one(self, number: int) -> None:
        with suppress(SepcaError):
            taking_back.take_back(self.desk, str(number))

    def terms(self) -> list[str]:
        """The keys of the terms."""
        return [term.key for term in Store(self.desk.connection).select(Term)]

    # ---- what holds

    @invariant()
    def the_terms_are_disjoint(self) -> None:
        assert list(overlaps(Store(self.desk.connection).select(Term))) == []

    @invariant()
    def no_reference_leads_nowhere(self) -> None:
        assert self.desk.connection.execute("PRAGMA foreign_key_check").fetchall() == []

    @invariant()
    def changes_are_numbered_without_gaps(self) -> None:
        numbers = [change.number for change in history.changes(self.desk.connection)]
        assert numbers == list(range(1, len(numbers) + 1))

    def teardown(self) -> None:
        with closing(self.desk.connection):
            self.the_deep_check_finds_nothing()
            self.every_title_is_found()
            self.the_history_replayed_is_the_record()
            self.all_taken_back_is_the_beginning()

    def the_deep_check_finds_nothing(self) -> None:
        assert list(verify.deep(self.desk.connection)) == []

    def every_title_is_found(self) -> None:
        store = Store(self.desk.connection)
        titles = {event.key: event.title for event in store.select(Event)}
        titles |= {name.record: name.name for name in store.select(Name)}
        titles |= {outcome.key: outcome.text for outcome in store.select(Outcome)}
        for key, title in titles.items():
            hits = search.find(self.desk.connection, title)
            assert key in [hit.key for hit in hits], title

    def the_history_replayed_is_the_record(self) -> None:
        with closing(replayed(self.desk.connection)) as again:
            assert said(again) == said(self.desk.connection)

    def all_taken_back_is_the_beginning(self) -> None:
        last = history.last(self.desk.connection)
        for number in range(last.number if last else 0, 0, -1):
            taking_back.take_back(self.desk, str(number))
        with closing(empty()) as beginning:
            assert said(self.desk.connection) == said(beginning)


TestTheRecord = Record.TestCase
TestTheRecord.settings = TIMES
