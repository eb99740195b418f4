"""What looks wrong in events: chairs, members, what has passed, circles, and their sources."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sepca_cli.dates import parse
from sepca_cli.model import Citation, Event, Outcome, Participation, Party, Status, Term
from sepca_cli.reports.book import Book
from sepca_cli.reports.checks import attendance, passed, sources, wholes

TODAY = "2026-11-22"
PARTIES = [
    *(Party(f"{name}-police", "police", name.title()) for name in ("alba", "bora", "dora")),
    Party("alba-ministry", "ministry", "Alba"),
    Party("bora-ministry", "ministry", "Bora"),
    Party("sepca", "regional-initiative"),
]
TERMS = [
    Term("alba-2014", "alba-police", parse("2014-01-10"), parse("2015-01-10")),
    Term("bora-2015", "bora-police", parse("2015-01-10"), parse("2016-01-10")),
    Term("unknown-2016", "", parse("2016-01-10"), parse("2017-01-10")),
]
STATUSES = [
    Status("alba-police", "member", parse("2002"), parse("2019")),
    Status("bora-police", "member", parse("[..2003-06-12]")),
    Status("dora-police", "observer", parse("2010"), parse("2018-05-23")),
    Status("dora-police", "member", parse("2018-05-23")),
]


def with_event(event: Event, *participations: Participation) -> Book:
    return Book(
        events=[event],
        participations=participations,
        parties=PARTIES,
        terms=TERMS,
        statuses=STATUSES,
    )


def assembly(date: str, state: str = "held", kind: str = "general-assembly") -> Event:
    return Event("ga", "Assembly", kind, parse(date), state=state)


# ---- who was in the chair


@pytest.mark.parametrize(
    ("party", "date", "kind", "found"),
    [
        ("bora-police", "2014-06-01", "general-assembly", True),
        ("bora-police", "2014-06-01", "executive-board", True),
        ("dora-police", "2014-06", "general-assembly", True),
        ("bora-ministry", "2014-06-01", "general-assembly", True),
        ("alba-police", "2014-06-01", "general-assembly", False),  # it was in office
        ("alba-ministry", "2014-06-01", "general-assembly", False),  # for its police
        ("sepca", "2014-06-01", "general-assembly", False),  # of no country
        ("bora-police", "2014-06-01", "working-group", False),  # has a chair of its own
        ("bora-police", "2015-01-10", "general-assembly", False),  # the day of the handover
        ("alba-police", "2015-01-10", "general-assembly", False),
        ("bora-police", "2015-01-09/2015-01-11", "general-assembly", False),
        ("bora-police", "2014", "general-assembly", False),  # perhaps in office
        ("bora-police", "2016-06-01", "general-assembly", False),  # nobody knows who was
        ("bora-police", "2020-06-01", "general-assembly", False),
        ("bora-police", "", "general-assembly", False),
    ],
)
def test_a_chair_who_surely_was_not_in_office_is_found(
    party: str, date: str, kind: str, found: bool
) -> None:
    event = assembly(date, kind=kind)
    there = with_event(event, Participation("ga", "chair", party))
    assert [each.record for each in attendance.chair(there, TODAY)] == ["ga"] * found


def test_a_person_in_the_chair_can_be_recorded_anew_as_a_participant() -> None:
    seat = Participation("ga", "chair", "bora-police", "ana-ban")
    (found,) = attendance.chair(with_event(assembly("2014-06-01"), seat), TODAY)
    assert found.hint == (
        "sepca event edit ga --without chair:bora-police/ana-ban; "
        "sepca event attend ga ana-ban:participant --for bora-police"
    )


# ---- members before they joined


@pytest.mark.parametrize(
    ("party", "role", "date", "kind", "found"),
    [
        ("dora-police", "participant", "2018-05-22", "general-assembly", True),
        ("alba-police", "participant", "2020-05-22", "executive-board", True),  # it had left
        ("dora-police", "participant", "2018-05-23", "general-assembly", False),
        ("dora-police", "participant", "2018", "general-assembly", False),  # perhaps after
        ("dora-police", "observer", "2014-06-01", "general-assembly", False),
        ("dora-police", "guest", "2014-06-01", "general-assembly", False),
        ("dora-police", "speaker", "2014-06-01", "general-assembly", False),
        ("dora-police", "participant", "2014-06-01", "workshop", False),  # open to all
        ("bora-police", "participant", "2002-06-01", "general-assembly", False),
        ("sepca", "participant", "2014-06-01", "general-assembly", False),  # never was one
    ],
)
def test_a_member_that_attended_as_such_before_it_was_one_is_found(
    party: str, role: str, date: str, kind: str, found: bool
) -> None:
    event = assembly(date, kind=kind)
    there = with_event(event, Participation("ga", role, party))
    assert [each.record for each in attendance.membership(there, TODAY)] == ["ga"] * found


def test_each_seat_of_a_party_that_was_no_member_is_found() -> None:
    seats = [Participation("ga", "participant", "dora-police", who) for who in ("", "ana-ban")]
    there = with_event(assembly("2014-06-01"), *seats)
    assert len(list(attendance.membership(there, TODAY))) == 2


def test_nothing_is_said_of_who_was_at_an_assembly_that_was_cancelled() -> None:
    seats = [Participation("ga", role, "dora-police") for role in ("chair", "participant")]
    there = with_event(assembly("2014-06-01", "cancelled"), *seats)
    assert not list(attendance.chair(there, TODAY))
    assert not list(attendance.membership(there, TODAY))


# ---- what has passed


@pytest.mark.parametrize(
    ("date", "state", "found"),
    [
        ("2026-11-21", "announced", True),
        ("2026-10", "announced", True),
        ("2026-11-22", "announced", False),  # it is today
        ("2026-11", "announced", False),
        ("", "announced", False),
        ("2026-11-21", "held", False),
        ("2026-11-21", "cancelled", False),
    ],
)
def test_an_announced_event_is_found_when_its_day_has_passed(
    date: str, state: str, found: bool
) -> None:
    there = with_event(assembly(date, state))
    assert [each.record for each in passed.announced(there, TODAY)] == ["ga"] * found


def test_attendance_that_was_only_announced_is_found_once_for_an_event() -> None:
    seats = [
        Participation("ga", "presenter", "dora-police", certainty="announced"),
        Participation("ga", "speaker", "alba-police", "ana-ban", certainty="announced"),
        Participation("ga", "participant", "bora-police"),
    ]
    (found,) = passed.announced(with_event(assembly("2014-06-01"), *seats), TODAY)
    assert "dora-police (presenter), ana-ban (speaker)" in found.text
    assert found.hint == "sepca event attend ga dora-police:presenter --certainty documented"
    (found,) = passed.announced(with_event(assembly("2014-06-01"), seats[1]), TODAY)
    assert found.hint == (
        "sepca event attend ga ana-ban:speaker --for alba-police --certainty documented"
    )
    for event in (assembly("2026-12"), assembly("2014-06-01", "cancelled")):
        assert not list(passed.announced(with_event(event, *seats), TODAY))
    assert not list(passed.announced(with_event(assembly("2014-06-01"), seats[2]), TODAY))


@pytest.mark.parametrize(
    ("due", "state", "found"),
    [
        ("2026-11-21", "open", True),
        ("2026-10", "open", True),
        ("2026-11-22", "open", False),
        ("2026", "open", False),
        ("", "open", False),
        ("2020", "done", False),
        ("2020", "dropped", False),
    ],
)
def test_what_is_owed_and_open_is_found_when_it_was_due(due: str, state: str, found: bool) -> None:
    owed = Outcome("ga.1", "ga", "commitment", "A list", "alba-police", parse(due), state)
    overdue = list(passed.overdue(Book(outcomes=[owed]), TODAY))
    assert [each.record for each in overdue] == ["ga.1"] * found


# ---- circles


def test_a_circle_is_found_once_about_its_first_key() -> None:
    parts = {"a": "c", "b": "a", "c": "b", "d": "c", "e": "", "f": "gone", "g": "g"}
    events = [Event(key, key, "other", part_of=whole) for key, whole in parts.items()]
    assert [(each.record, each.text) for each in wholes.circle(Book(events=events), TODAY)] == [
        ("a", "it is a part of itself: a is in c is in b is in a"),
        ("g", "it is a part of itself: g is in g"),
    ]


def test_a_party_can_be_in_a_circle_too() -> None:
    parties = [Party("a", "project", part_of="b"), Party("b", "project", part_of="a")]
    (found,) = wholes.circle(Book(parties=parties), TODAY)
    assert found.hint == 'sepca party edit a --part-of ""'


@settings(deadline=None)
@given(st.lists(st.integers(0, 9), min_size=10, max_size=10))
def test_every_circle_is_found_and_nothing_else(wholes_of: list[int]) -> None:
    events = [Event(str(n), "e", "other", part_of=str(w)) for n, w in enumerate(wholes_of)]
    within = set()
    for start in range(10):
        place, circle = wholes_of[start], {start}
        while place not in circle:
            circle.add(place)
            place = wholes_of[place]
        if place == start:
            within.add(str(min(circle)))
    found = [each.record for each in wholes.circle(Book(events=events), TODAY)]
    assert sorted(found) == sorted(within)


# ---- sources

EVENT = Event("ga", "Assembly", "general-assembly", parse("2014-06-01"), "Albograd", "Alba")


def cited(*citations: Citation) -> Book:
    return Book(events=[EVENT], citations=citations)


def test_a_source_that_says_otherwise_is_a_conflict() -> None:
    (found,) = sources.conflict(
        cited(Citation("ga", "date", "daily"), Citation("ga", "date", "weekly", "2014-06-02")),
        TODAY,
    )
    assert found.text == "date: 1 Jun 2014 [daily]; 2 Jun 2014 according to [weekly]"
    assert found.hint == (
        "once settled: sepca source cite weekly ga date --says 2014-06-02 --remove"
    )


@pytest.mark.parametrize("says", ["", "2014-06-01"])
def test_a_source_that_says_the_same_is_none(says: str) -> None:
    assert not list(sources.conflict(cited(Citation("ga", "date", "daily", says)), TODAY))


def test_a_status_of_two_stretches_is_in_conflict_once() -> None:
    statuses = [Status("bora", "member", parse(since)) for since in ("2003", "2015")]
    said = Citation("bora", "status:member", "daily", "2007")
    assert len(list(sources.conflict(Book(statuses=statuses, citations=[said]), TODAY))) == 1


def test_the_facts_of_a_record_without_a_source_are_told_together() -> None:
    (found,) = sources.no_source(cited(Citation("ga", "date", "daily")), TODAY)
    assert found.text == "no source for city, country"
    assert found.hint == "sepca source cite SOURCE ga city country"


def test_many_facts_without_a_source_are_counted() -> None:
    guests = [Participation("ga", "guest", str(number)) for number in range(4)]
    whole = Book(events=[EVENT], participations=guests)
    (found,) = sources.no_source(whole, TODAY)
    assert found.text == "no source for date, city, country, guest:0 and 3 more"
    assert found.hint == "sepca source cite SOURCE ga"


def test_a_record_that_is_one_fact_is_quoted() -> None:
    outcome = Outcome("ga.1", "ga", "commitment", "A list")
    (found,) = sources.no_source(Book(outcomes=[outcome]), TODAY)
    assert (found.text, found.hint) == ("no source for A list", "sepca source cite SOURCE ga.1")


@pytest.mark.parametrize(
    "citations",
    [
        tuple(Citation("ga", fact, "daily") for fact in ("date", "city", "country")),
        (Citation("ga", "", "daily"),),
    ],
    ids=["for each", "for all"],
)
def test_a_source_for_each_fact_or_for_all_of_the_record_is_enough(
    citations: tuple[Citation, ...],
) -> None:
    assert not list(sources.no_source(cited(*citations), TODAY))
