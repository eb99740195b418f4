"""Whether a text tells of an event that the record has, and what it adds to it."""

from typing import Any

import pytest

from sepca_cli.dates import UNKNOWN, parse
from sepca_cli.model import Event, EventRecord, Outcome, Participation, Topic
from sepca_cli.rules.same_event import Difference, alike, compared, near, window

ASSEMBLY = Event(
    "ga-2022-bucharest",
    "General Assembly",
    "general-assembly",
    parse("2022-12-12/2022-12-14"),
    "Bucharest",
    "Romania",
)


def told(kind: str = "general-assembly", date: str = "2022-12-13", **other: Any) -> Event:
    return Event("", "A text's own title", kind, parse(date) if date else UNKNOWN, **other)


@pytest.mark.parametrize(
    ("event", "sure"),
    [
        (told(city="Bucharest"), True),
        (told(city="bucharest", country="Romania"), True),
        (told(date="2022-12-12/2022-12-13", city="Bucharest"), True),
        (told(date="2022-12-15", city="Bucharest"), True),
        (told(date="2022-12-16", city="Bucharest"), True),
        (told(date="2022-12-17", city="Bucharest"), True),
        (told(date="2022-12-09", city="Bucharest"), True),
        (told(date="2022-12-18", city="Bucharest"), False),
        (told(date="2023-01-14", city="Bucharest"), False),
        (told(date="2022-12", city="Bucharest"), False),
        (told(date="2022", city="Bucharest"), False),
        (told(city="", country="Romania"), False),
        (told(city="", country="ROMANIA"), False),
        (told(city=""), False),
        (told(date="2022-12", city=""), False),
        (told("conference", city="Bucharest"), False),
    ],
)
def test_day_place_and_kind_together_tell(event: Event, sure: bool) -> None:
    (found,) = alike(event, [ASSEMBLY])
    assert (found.event, found.sure) == (ASSEMBLY, sure)


@pytest.mark.parametrize(
    "event",
    [
        told(date="2023-01-15", city="Bucharest"),
        told(city="Sofia"),
        told(city="Sofia", country="Romania"),
        told(city="", country="Bulgaria"),
        told(date="", city="Bucharest"),
        told(date="2022-12/..", city="Bucharest"),
        told("conference", city=""),
        told("conference", date="2022-12", city="Bucharest"),
        told("conference", date="2022-12-15", city="Bucharest"),
        told(date="2022-12-15", city=""),
    ],
)
def test_another_day_place_or_kind_tells_of_another_event(event: Event) -> None:
    assert alike(event, [ASSEMBLY]) == []


def test_an_event_online_is_not_one_in_a_country() -> None:
    assert not alike(told()._replace(online=True), [ASSEMBLY._replace(city="")])
    online = ASSEMBLY._replace(city="", country="", online=True)
    assert alike(told()._replace(online=True), [online])


def test_of_several_that_must_be_it_the_nearest_is() -> None:
    later = ASSEMBLY._replace(key="later", date=parse("2022-12-16"))
    far = ASSEMBLY._replace(key="far", date=parse("2022-12-30"))
    assert [each.event.key for each in alike(told(city="Bucharest"), [far, later, ASSEMBLY])] == [
        "ga-2022-bucharest"
    ]
    both = alike(told(date="2022-12-15", city="Bucharest"), [later, ASSEMBLY])
    assert {each.event.key for each in both} == {"later", "ga-2022-bucharest"}


def test_of_several_that_may_be_it_the_nearest_comes_first() -> None:
    nearer = ASSEMBLY._replace(key="nearer", date=parse("2022-12-28"))
    found = alike(told(date="2022-12-22", city="Bucharest"), [nearer, ASSEMBLY])
    assert [each.event.key for each in found] == ["nearer", "ga-2022-bucharest"]


RECORDED = EventRecord(
    ASSEMBLY,
    [Participation("", "host", "romania-police")],
    [Topic("cybercrime", "cybercrime")],
    [Outcome("ga-2022-bucharest.1", "", "decision", "To meet again")],
)


@pytest.mark.parametrize(
    ("event", "new", "agrees", "differs"),
    [
        (told(date=""), [], ["kind"], []),
        (told(city="Bucharest"), [], ["kind", "city"], ["date"]),
        (told(date="2022-12"), [], ["kind", "date"], []),
        (told(date="2022-12-12/2022-12-14", venue="Hall"), ["venue"], ["kind", "date"], []),
        (told("conference", "2022"), [], ["date"], ["kind"]),
    ],
)
def test_what_a_text_adds_is_told_from_what_agrees_and_what_differs(
    event: Event, new: list[str], agrees: list[str], differs: list[str]
) -> None:
    found = compared(EventRecord(event), RECORDED)
    assert (list(found.new), list(found.agrees)) == (new, agrees)
    assert [each.fact for each in found.differs] == differs


def test_a_difference_says_both_sides_as_a_citation_does() -> None:
    (date,) = compared(EventRecord(told()), RECORDED).differs
    assert date == Difference("date", "2022-12-12/2022-12-14", "2022-12-13")
    (kind,) = compared(EventRecord(told("conference", date="")), RECORDED).differs
    assert kind == Difference("kind", "general-assembly", "conference")


@pytest.mark.parametrize("date", ["2022-12-11/2022-12-13", "2022-12-13/2022-12-15", "2023-01"])
def test_days_that_leave_no_room_for_the_recorded_ones_differ(date: str) -> None:
    found = compared(EventRecord(told(date=date)), RECORDED)
    assert [each.fact for each in found.differs] == ["date"]


def test_that_both_were_online_agrees_and_that_one_was_is_new() -> None:
    text = EventRecord(told(online=True))
    assert "online" in compared(text, EventRecord(ASSEMBLY._replace(online=True))).agrees
    assert "online" in compared(text, RECORDED).new


def test_who_was_there_and_what_came_of_it_is_compared_fact_by_fact() -> None:
    found = compared(
        EventRecord(
            told(date=""),
            [Participation("", "host", "romania-police"), Participation("", "guest", "interpol")],
            [Topic("cybercrime", "cybercrime"), Topic("arms", "arms")],
            [Outcome("", "", "decision", "to meet again"), Outcome("", "", "decision", "To go")],
        ),
        RECORDED,
    )
    assert found.new == ("guest:interpol", "topic:arms", "outcome")
    assert found.agrees == ("kind", "host:romania-police", "topic:cybercrime", "outcome")


def test_what_came_of_it_is_compared_outcome_by_outcome() -> None:
    texts = ["To go", "TO MEET AGAIN", "To stay"]
    outcomes = [Outcome("", "", "decision", text) for text in texts]
    found = compared(EventRecord(told(date=""), outcomes=outcomes), RECORDED)
    assert found.new == ("outcome", "outcome")
    assert found.agrees == ("kind", "outcome")


@pytest.mark.parametrize(
    ("one", "other", "close"),
    [
        ("2022-12-14", "2023-01-14", True),
        ("2022-12-14", "2023-01-15", False),
        ("2022", "2023-01-31", True),
        ("2022", "2023-02-01", False),
        ("2022", "2022-06-15", True),
        ("2022-12-30", "[2022-12-02..2022-12-05]", True),
        ("2022-12-30", "[2022-10-02..2022-10-05]", False),
    ],
)
def test_dates_are_near_within_a_month_of_each_other_whichever_is_first(
    one: str, other: str, close: bool
) -> None:
    assert near(parse(one), parse(other)) is close
    assert near(parse(other), parse(one)) is close


@pytest.mark.parametrize("date", ["", "..", "2022-12/..", "[2022-12..]", "[..2022-12]"])
def test_only_what_is_known_on_both_sides_can_be_near(date: str) -> None:
    assert not near(parse(date), parse("2022-12-14"))
    assert not near(parse("2022-12-14"), parse(date))
    assert window(parse(date)) is None


@pytest.mark.parametrize("date", ["2022-12-18", "2022-12-13", "2023-01-14", "2022", "2022-11-11"])
def test_no_likeness_lies_outside_the_window(date: str) -> None:
    event = told(date=date, city="Bucharest")
    first, last = window(event.date) or ("", "")
    assert alike(event, [ASSEMBLY])
    assert first <= ASSEMBLY.date.latest
    assert ASSEMBLY.date.earliest <= last
    assert window(UNKNOWN) is None
