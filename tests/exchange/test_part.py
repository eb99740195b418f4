"""The part of the record that is written out is whole, and in one order."""

from itertools import combinations
from typing import Any

import pytest

from sepca_cli.exchange.part import Part
from sepca_cli.model import (
    Aim,
    Citation,
    Event,
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
from sepca_cli.store.rows import TABLES
from tests.exchange.conftest import SMALL, Recorded, texts_of

# Where each reference of the record leads.
LEADS_TO: dict[str, type[Any]] = {
    "event": Event,
    "party": Party,
    "member": Party,
    "owner": Party,
    "person": Person,
    "on_behalf_of": Person,
    "term": Term,
    "to_term": Term,
    "from_term": Term,
    "topic": Topic,
    "source": Source,
    "answers": Aim,
}


def keys(part: Part, kind: type[Any], column: str = "key") -> list[str]:
    return [getattr(record, column) for record in part.records(kind)]


def test_the_whole_record_is_handed_out_unless_events_are_chosen(small: Part) -> None:
    assert sum(1 for kind in TABLES for _ in small.records(kind)) == len(SMALL)


def test_records_are_in_the_order_of_keys_and_then_as_they_were_told(small: Part) -> None:
    assert keys(small, Event) == ["conf-2027", "ga-2018", "sign-2018", "ws-2020", "ws-2021"]
    assert keys(small, Name, "name")[1:3] == ["Police of Alba", "Militia of Alba"]


def test_the_order_does_not_depend_on_who_was_entered_first(recorded: Recorded) -> None:
    one, other = recorded(SMALL), recorded(SMALL[::-1])
    for kind in (Event, Party, Person, Source, Term, Outcome, RotationPlace):
        assert list(one.records(kind)) == list(other.records(kind))


def test_an_event_brings_its_whole_and_all_that_hangs_on_both(recorded: Recorded) -> None:
    part = recorded(SMALL, ["sign-2018"])
    assert keys(part, Event) == ["ga-2018", "sign-2018"]
    assert len(list(part.records(Participation))) == 3
    assert keys(part, Outcome) == ["ga-2018.1"]
    assert keys(part, Person) == ["ana-zoric", "jon-doe"]
    assert keys(part, Source) == ["agency", "paper"]


def test_a_presidency_comes_with_the_events_in_it_without_what_other_events_tell(
    recorded: Recorded,
) -> None:
    part = recorded(SMALL, ["ga-2018"])
    assert keys(part, Term) == ["alba-2017", "bora-2018"]
    assert keys(part, Aim) == ["alba-2017.1", "alba-2017.2"]
    assert keys(part, Handover, "to_term") == ["bora-2018"]
    workshop = recorded(SMALL, ["ws-2021"])
    assert keys(workshop, Handover, "to_term") == []
    assert keys(workshop, Status, "party") == ["alba-police"]
    assert keys(workshop, Citation, "fact") == []
    assert keys(workshop, Aim) == ["bora-2018.1"]


def test_no_events_make_an_empty_part(recorded: Recorded) -> None:
    part = recorded(SMALL, [])
    assert [kind for kind in TABLES if list(part.records(kind))] == []


ALL = [one.key for one in SMALL if isinstance(one, Event)]


SOME = [chosen for number in range(6) for chosen in combinations(ALL, number)]


@pytest.mark.parametrize("chosen", SOME, ids=str)
def test_nothing_in_a_part_refers_to_what_is_not_in_it(
    chosen: tuple[str, ...], small: Part
) -> None:
    part = Part(small.store, small.store.select(Event, key=chosen))
    there = {kind: {one.key for one in part.records(kind)} for kind in {*LEADS_TO.values()}}
    for kind in TABLES:
        for record in part.records(kind):
            for column, target in LEADS_TO.items():
                assert getattr(record, column, "") in ("", *there[target]), record
            if kind in (Event, Party):
                assert record.part_of in ("", *there[kind])


def test_events_come_in_time_with_what_hangs_on_them(small: Part) -> None:
    found = {
        event.key: [len(one) for one in lists]
        for event, lists in small.events_with(Participation, Citation)
    }
    assert found == {
        "ga-2018": [3, 2],
        "sign-2018": [0, 0],
        "ws-2020": [0, 0],
        "ws-2021": [1, 0],
        "conf-2027": [0, 0],
    }
    assert list(found) == ["ga-2018", "sign-2018", "ws-2020", "ws-2021", "conf-2027"]


@pytest.mark.parametrize("chosen", [None, ["ga-2018"], ["ws-2021"], []], ids=str)
def test_a_record_as_texts_is_what_it_says_itself(
    chosen: list[str] | None, recorded: Recorded
) -> None:
    part = recorded(SMALL, chosen)
    for kind in TABLES:
        said = [texts_of(record) for record in part.records(kind)]
        assert [tuple(each) for each in part.texts(kind)] == said
