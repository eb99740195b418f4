"""A command may touch more rows than are kept in memory, and its history is the same."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.changes import Entry, RowChange, read
from sepca_cli.model import Name, Party
from sepca_cli.store import history, touched, verify
from sepca_cli.store.store import Store
from tests.store.test_store_laws import empty

NAMES = ("Police", "Полиција", "Poliția")
steps = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(("add", "change", "remove"))))


def done(steps: list[tuple[str, str]], at_once: int) -> list[RowChange]:
    """What the history tells of the second of two commands, of which each row is found good."""
    with pytest.MonkeyPatch.context() as patch, empty() as connection:
        patch.setattr(touched, "AT_ONCE", at_once)
        store = Store(connection, Entry("Ana", "sepca"))
        store.add(Party("police", "police", uid="1"))
        store.add(Name("police", NAMES[0]))
        store.finish()
        names: dict[str, Any] = {NAMES[0]: Name("police", NAMES[0])}
        for number, (name, what) in enumerate(steps):
            if what == "add" and name not in names:
                names[name] = store.add(Name("police", name))
            elif what == "change" and name in names:
                names[name] = names[name]._replace(note=str(number // 4))
                store.change(names[name])
            elif what == "remove" and name in names:
                store.remove(names.pop(name))
        change = store.finish()
        assert not list(verify.deep(connection))
        assert history.last(connection) == (change or next(history.changes(connection)))
        return list(history.rows(connection, 2))


@given(steps)
def test_the_history_of_a_command_is_the_same_however_little_fits_into_memory(
    steps: list[tuple[str, str]],
) -> None:
    little, all_of_it = done(steps, 0), done(steps, 2000)
    assert sorted(little) == sorted(all_of_it)


def test_rows_stand_in_the_history_in_the_order_in_which_they_were_touched() -> None:
    found = done([("Poliția", "add"), ("Полиција", "add")], 0)
    assert [read(row.after)["name"] for row in found] == ["Poliția", "Полиција"]


def test_what_is_in_the_end_as_it_was_is_not_in_the_history() -> None:
    there_and_back = [("Полиција", "add"), ("Полиција", "remove")]
    assert done(there_and_back, 0) == []
    assert [row.before != "" for row in done([*there_and_back, ("Police", "remove")], 0)] == [True]


def test_what_was_removed_and_comes_again_among_many_was_not_touched(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(touched, "AT_ONCE", 0)
    party = Party("police", "police", uid="1")
    with empty() as connection:
        store = Store(connection, Entry("Ana", "sepca"))
        store.add(party)
        store.finish()
        store.remove(party)
        store.add(Party("interpol", "police", uid="2"))
        assert store.add_many([party])
        store.finish()
        assert [row.record for row in history.rows(connection, 2)] == ["interpol"]
        assert not list(verify.deep(connection))


def test_what_hangs_on_a_record_already_is_added_once_and_told_once() -> None:
    with empty() as connection:
        store = Store(connection, Entry("Ana", "sepca"))
        store.add(Party("police", "police", uid="1"))
        assert [store.add_once(Name("police", "Police")) for _ in "ab"] == [True, False]
        store.finish()
        assert store.select(Name) == [Name("police", "Police")]
        assert [row.table for row in history.rows(connection, 1)] == ["party", "name"]
        assert not list(verify.deep(connection))
