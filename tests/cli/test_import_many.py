"""Rows that are taken in many at a time become what they become one by one."""

from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sepca_cli.changes import Entry, RowChange
from sepca_cli.cli.importing.incoming import Incoming
from sepca_cli.cli.importing.many import good_and_new, of_new_event
from sepca_cli.exchange.offered import Offered
from sepca_cli.model import (
    Citation,
    Event,
    EventTopic,
    Name,
    Outcome,
    Participation,
    Party,
    Person,
    Source,
    Topic,
)
from sepca_cli.reports.review import Step
from sepca_cli.store import history
from sepca_cli.store.store import Store
from tests.store.test_store_laws import empty

# Of each field some words that go together with the others, and some that do not.
KEYS = ("police", "unit", "ga", "signing", "text", "ga.1", "none", "Not a key", "")
WORDS = {
    "key": KEYS,
    "record": KEYS,
    "event": ("ga", "signing", "none"),
    "party": ("police", "unit", "", "none"),
    "part_of": ("", "ga", "police", "none"),
    "source": ("text", "none"),
    "fact": ("", "date", "host:police", "host:none"),
    "kind": ("police", "ceremony", "official", "decision", "", "no kind"),
    "role": ("host", "guest", "", "no role"),
    "date": ("2022", "2030-01-01", "12 December", ""),
    "title": ("A title", " ", ""),
    "name": ("Police", "Полиција", ""),
    "text": ("Agreed.", "\u200b", ""),
    "uid": ("1", "2"),
    "online": ("true", "false", "maybe"),
}
GOOD: dict[Any, dict[str, str]] = {
    Source: {"key": "text", "title": "A title"},
    Party: {"key": "police", "kind": "police"},
    Name: {"record": "police", "name": "Police"},
    Event: {"key": "ga", "kind": "ceremony", "title": "A title", "date": "2022"},
    Participation: {"event": "ga", "role": "host", "party": "police"},
    Outcome: {"key": "ga.1", "event": "ga", "kind": "decision", "text": "Agreed."},
    Citation: {"record": "ga", "source": "text"},
}


@st.composite
def lines(draw: st.DrawFn) -> list[Offered]:
    """Some rows of a few kinds, most of them good, in any order."""
    found: list[Offered] = []
    for kind in draw(st.lists(st.sampled_from(list(GOOD)), max_size=6)):
        for _ in range(draw(st.integers(1, 3))):
            words = dict.fromkeys(kind._fields, "") | GOOD[kind]
            words |= {"uid": f"of line {len(found)}"} if "uid" in words else {}
            for name in draw(
                st.sets(st.sampled_from([n for n in words if n in WORDS]), max_size=2)
            ):
                words[name] = draw(st.sampled_from(WORDS[name]))
            if draw(st.booleans()):
                words = {name: word for name, word in words.items() if word}
            found.append(Offered(kind, words, f"line {len(found) + 1}"))
    return found


@st.composite
def sheets(draw: st.DrawFn) -> list[Offered]:
    """Some events of a sheet with those who were there and what it was about, most of them good."""
    found: list[Offered] = []
    for number in range(draw(st.integers(1, 3))):
        where = f"line {number + 1}"
        told = {"key": draw(st.sampled_from((f"ga-{number}", "ga"))), "uid": f"of {where}"}
        told |= {"title": f"Assembly {number}", "date": "2022-12-13"}
        who = [("Police", "host"), ("Ana", "speaker"), ("Ana, Police", "guest")]
        who += [("Police: guest", "host"), ("Nobody", "guest"), ("Police", "no role")]
        one = st.sampled_from(who[:2]) | st.sampled_from(who)
        parts = [
            Offered(Participation, {"who": name, "role": role}, where)
            for name, role in draw(st.lists(one, max_size=4))
        ]
        parts += [
            Offered(EventTopic, {"topic": name}, where)
            for name in draw(st.lists(st.sampled_from(("Cybercrime", "Drugs")), max_size=2))
        ]
        found.append(Offered(Event, told, where, tuple(draw(st.permutations(parts)))))
    return found


def taken(
    offered: list[Offered],
    here: list[Any],
    way: Callable[..., list[Any]],
    name: str = "good_and_new",
) -> tuple[list[Step], Any, list[RowChange]]:
    """What becomes of the rows: the review, and what the history tells where all are good."""
    with pytest.MonkeyPatch.context() as patch, closing(empty()) as connection:
        patch.setattr(f"sepca_cli.cli.importing.incoming.{name}", way)
        connection.execute("BEGIN")
        store = Store(connection, Entry("Ana", "sepca import"))
        store.add_all(here)
        store.finish()
        incoming = Incoming(store, name == "good_and_new", "take", {})
        incoming.take_all(offered)
        incoming.finish()
        told: list[RowChange] = []
        account = incoming.account
        if not account.exit_code and (change := store.finish()):
            told = list(history.rows(connection, change.number))
        review = account.review
        return list(review.steps), (account.exit_code, dict(review.counts)), told


HERE = [Party("police", "police", uid="9"), Event("ga", "Assembly", "other", uid="8")]


@pytest.mark.parametrize("here", [[], HERE], ids=["an empty record", "a record"])
def test_rows_become_the_same_at_once_and_one_by_one(here: list[Any]) -> None:
    at_once = []

    def many(*words: Any) -> list[Any]:
        at_once.append(good_and_new(*words))
        return at_once[-1]

    @settings(max_examples=50)
    @given(lines())
    def same(offered: list[Offered]) -> None:
        assert taken(offered, here, many) == taken(offered, here, lambda *_: [])

    same()
    assert any(at_once)
    assert not all(at_once)


NAMED = [
    Party("police", "police", uid="9"),
    Person("ana", uid="8"),
    Name("police", "Police"),
    Name("ana", "Ana"),
    Event("ga", "Assembly", "other", uid="7"),
    Topic("cybercrime", "Cybercrime"),
]


def test_what_hangs_on_a_new_event_becomes_the_same_at_once_and_one_by_one() -> None:
    at_once = []

    def many(*words: Any) -> list[Any]:
        at_once.append(of_new_event(*words))
        return at_once[-1]

    @settings(max_examples=50)
    @given(sheets())
    def same(offered: list[Offered]) -> None:
        steps, counts, history_of_rows = taken(offered, NAMED, lambda *_: [], "of_new_event")
        these, counted, told = taken(offered, NAMED, many, "of_new_event")
        assert (these, counted) == (steps, counts)
        # What hangs on several events is saved, and so told, kind by kind.
        assert sorted(told) == sorted(history_of_rows)

    same()
    assert any(at_once)
    assert not all(at_once)
