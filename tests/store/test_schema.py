"""The tables say what the model says, and refuse by themselves what the rules refuse."""

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sepca_cli import model
from sepca_cli.dates import OPEN, parse
from sepca_cli.model import (
    Aim,
    Chair,
    Citation,
    Event,
    EventTopic,
    Handover,
    Name,
    Outcome,
    Participation,
    Party,
    Person,
    RotationPlace,
    Source,
    Status,
    Term,
    Topic,
)
from sepca_cli.store import file, rows
from sepca_cli.store.store import Store

DAY = parse("2022-12-13")
ONE_OF_EACH: list[Any] = [
    Source("coe-2022-12", "A text", "Council of Europe", "https://coe.int", "en", DAY, DAY),
    Party("council-of-europe", "international-organisation"),
    Party("romania-police", "police", "Romania", "council-of-europe", "a note"),
    Person("matei", "a note"),
    Name("romania-police", "Poliția Română", "official", "ro", DAY, OPEN, "a note"),
    Event("ga", "Assembly", "general-assembly", DAY, "Bucharest", "Romania", "Hall", True),
    Event("cer", "Ceremony", "ceremony", part_of="ga"),
    Topic("cybercrime", "Cybercrime"),
    EventTopic("ga", "cybercrime"),
    Participation("ga", "host", "romania-police", "matei", "Chief", "Opening", "matei"),
    Outcome("ga.1", "ga", "commitment", "A promise", "romania-police", DAY, "open"),
    Status("romania-police", "member", DAY, OPEN, "ga"),
    Term("moldova-2019", "", parse("2019"), DAY),
    Term("romania-2022", "romania-police", DAY, OPEN),
    Chair("romania-2022", "matei", "Chief", DAY, DAY, "inferred"),
    Handover("romania-2022", "moldova-2019", DAY, "ga", "a reason"),
    Aim("romania-2022.1", "romania-2022", "priority", "Something"),
    Aim("romania-2022.2", "romania-2022", "milestone", "Done", DAY, "ga", "romania-2022.1"),
    RotationPlace(parse("2022"), 1, "romania-police"),
    Citation("ga", "date", "coe-2022-12", "2022-12-13", "paragraph 1", "announced"),
]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with one record of each kind, open for writing."""
    path = tmp_path / "records.db"
    file.create(path, lambda made: made.add_all(ONE_OF_EACH))
    with file.writing(path) as opened:
        yield opened


@pytest.mark.parametrize("record", ONE_OF_EACH, ids=lambda record: type(record).__name__)
def test_every_record_comes_back_as_it_was_saved(store: Store, record: Any) -> None:
    same = {column: getattr(record, column) for column in rows.identity(type(record))}
    found = [
        each
        for each in store.select(type(record))
        if all(getattr(each, column) == value for column, value in same.items())
    ]
    assert len(found) == 1
    assert found[0] == (record._replace(uid=found[0].uid) if hasattr(record, "uid") else record)


@pytest.mark.parametrize("kind", rows.TABLES, ids=lambda kind: kind.__name__)
def test_the_columns_are_the_fields_of_the_record(store: Store, kind: type[Any]) -> None:
    table = store.connection.execute(f"SELECT * FROM {rows.TABLES[kind]}")
    columns = [column[0] for column in table.description]
    fields = kind._fields
    assert tuple(columns[: len(fields)]) == fields
    assert set(columns[len(fields) :]) <= {"earliest", "latest", "folded", "told"}


@pytest.mark.parametrize(
    ("column", "words"),
    [
        ("party_kind", model.PARTY_KINDS),
        ("name_kind", model.NAME_KINDS),
        ("event_kind", tuple(model.EVENT_KINDS)),
        ("event_state", model.EVENT_STATES),
        ("participation_role", model.ROLES),
        ("topic_kind", model.TOPIC_KINDS),
        ("outcome_kind", model.OUTCOME_KINDS),
        ("outcome_state", model.OUTCOME_STATES),
        ("aim_kind", model.AIM_KINDS),
        ("status_word", model.STATUSES),
        ("citation_certainty", model.CERTAINTIES),
        ("participation_certainty", model.CERTAINTIES),
        ("chair_certainty", model.CERTAINTIES),
    ],
)
def test_the_file_knows_the_words_of_the_model(
    store: Store, column: str, words: tuple[str, ...]
) -> None:
    schema = " ".join(
        sql for (sql,) in store.connection.execute("SELECT sql FROM sqlite_master WHERE sql <> ''")
    )
    check = re.search(rf"CONSTRAINT {column}\s+CHECK \(\w+ IN \((.*?)\)\)", schema, re.DOTALL)
    assert check
    assert tuple(re.findall(r"'(.*?)'", check[1])) == words


@pytest.mark.parametrize(
    ("statement", "rule"),
    [
        ("UPDATE event SET kind = 'party'", "event_kind"),
        ("UPDATE event SET title = '  '", "title_given"),
        ("UPDATE event SET earliest = '2023-02-29'", "earliest_is_a_day"),
        ("UPDATE event SET latest = '2001-01-01'", "ends_after_it_begins"),
        ("UPDATE event SET part_of = key", "not_its_own_part"),
        ("UPDATE event SET city = NULL", "NOT NULL"),
        ("UPDATE event SET online = 2", "online_or_not"),
        ("UPDATE participation SET party = NULL, person = NULL", "somebody"),
        ("UPDATE term SET ends = '..'", "UNIQUE"),
        ("UPDATE term SET begins = '..'", "begins_some_day"),
        ("UPDATE record SET key = 'A key'", "key_form"),
        ("INSERT INTO record (key, kind) VALUES ('ga', 'party')", "UNIQUE"),
        ("UPDATE source SET hash = 'ABC'", "hash_is_sha256"),
        ("DELETE FROM party WHERE key = 'romania-police'", "FOREIGN KEY"),
        ("UPDATE participation SET person = 'nobody'", "FOREIGN KEY"),
        ("UPDATE rotation_place SET position = 'first'", "cannot store TEXT"),
    ],
)
def test_the_file_refuses_what_cannot_be(store: Store, statement: str, rule: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match=rule):
        store.connection.execute(statement)


def test_every_table_is_strict(store: Store) -> None:
    tables = store.connection.execute(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
    )
    loose = {name for name, strict in tables if not strict}
    assert loose <= {"sqlite_schema", "sqlite_sequence", "_sqlite_migrations"}


def test_a_key_names_one_record_whatever_its_kind(store: Store) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        store.add(Person("romania-police"))
    assert store.free_key("romania-police") == "romania-police-2"
    assert store.free_key("new") == "new"


def test_what_belongs_to_a_record_is_numbered_on(store: Store) -> None:
    assert store.next_key("ga") == "ga.2"
    assert store.next_key("cer") == "cer.1"
    store.remove(store.get(Outcome, "ga.1"))
    assert store.next_key("ga") == "ga.1"


def test_every_new_record_gets_an_identity_of_its_own(store: Store) -> None:
    uids = [event.uid for event in store.select(Event)]
    assert all(re.fullmatch("[0-9a-f]{20}", uid) for uid in uids)
    assert len(set(uids)) == len(uids)
