"""What looks wrong in the chain of presidencies, and what only looks so."""

from collections.abc import Iterable
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sepca_cli.dates import parse
from sepca_cli.model import Event, Handover, RotationPlace, Status, Term
from sepca_cli.reports.book import Book
from sepca_cli.reports.checks import checked, presidency
from sepca_cli.rules.findings import Finding

TODAY = "2026-11-22"
MEMBERS = ("alba", "bora", "cora")
OF_THE_PRESIDENCY = (
    "overlap",
    "bounds",
    "handover",
    "ceremony",
    "holder",
    "gap",
    "rotation",
    "length",
)


def term(text: str, note: str = "") -> Term:
    """A term in words: `alba-2014 alba 2014-01-10 2015-01-10`; - is what is not known."""
    key, member, begins, ends = ("" if word == "-" else word for word in text.split())
    return Term(key, member, parse(begins), parse(ends), note)


def book(*terms: Term, handovers: Iterable[Handover] = (), events: Iterable[Event] = ()) -> Book:
    return Book(
        terms=terms,
        handovers=tuple(handovers),
        events=tuple(events),
        statuses=[Status(member, "member", parse("2002")) for member in MEMBERS],
        rotation=[RotationPlace(parse("2010"), n, member) for n, member in enumerate(MEMBERS, 1)],
    )


def texts(found: Iterable[Finding]) -> list[str]:
    return [f"{finding.record}: {finding.text}" for finding in found]


ALBA = term("alba-2014 alba 2014-01-10 2015-01-10")
BORA = term("bora-2015 bora 2015-01-10 2016-01-10")
CORA = term("cora-2016 cora 2016-01-10 ..")


# ---- overlaps


def test_two_terms_on_the_same_days_overlap() -> None:
    early = term("bora-2015 bora 2014-12-01 2016-01-10")
    (found,) = presidency.overlap(book(ALBA, early), TODAY)
    assert found.record == "bora-2015"
    assert found.hint == "sepca presidency edit alba-2014 --ends 2014-12-01"


def test_the_day_of_a_handover_is_no_overlap_and_a_vague_end_gives_the_benefit() -> None:
    vague = term("alba-2014 alba 2014-01-10 2015")
    assert not list(presidency.overlap(book(ALBA, BORA, CORA), TODAY))
    assert not list(presidency.overlap(book(vague, BORA), TODAY))


# ---- bounds


def test_a_term_that_ends_before_it_begins_is_found() -> None:
    (found,) = presidency.bounds(book(term("alba-2014 alba 2014-01-10 2013-01-10")), TODAY)
    assert found.record == "alba-2014"


def test_a_handover_past_another_term_is_found() -> None:
    past = Handover("cora-2016", "alba-2014", parse("2016-01-10"))
    (found,) = presidency.bounds(book(ALBA, BORA, CORA, handovers=[past]), TODAY)
    assert texts([found]) == [
        "cora-2016: it is said to have taken over from alba-2014, but bora-2015 was between the two"
    ]


def test_a_handover_to_the_next_term_is_as_it_should_be() -> None:
    fine = Handover("cora-2016", "bora-2015", parse("2016-01-10"))
    assert not list(presidency.bounds(book(ALBA, BORA, CORA, handovers=[fine]), TODAY))


def test_a_member_that_hands_over_to_itself_is_found() -> None:
    again = term("alba-2015 alba 2015-01-10 2016-01-10")
    handover = Handover("alba-2015", "alba-2014", parse("2015-01-10"))
    assert [
        each.record for each in presidency.bounds(book(ALBA, again, handovers=[handover]), TODAY)
    ]


# ---- gaps


def test_days_without_anybody_are_a_gap() -> None:
    (found,) = presidency.gap(book(ALBA, CORA), TODAY)
    assert found.text == "nobody is recorded from 11 Jan 2015 to 9 Jan 2016, after alba-2014"
    assert found.hint == (
        "sepca presidency handover MEMBER --after alba-2014 --begins 2015-01-10 --ends 2016-01-10"
    )


def test_a_gap_for_which_a_reason_was_given_is_known() -> None:
    reason = Handover("cora-2016", because="no assembly met")
    assert not list(presidency.gap(book(ALBA, CORA, handovers=[reason]), TODAY))


def test_a_stretch_whose_holder_is_not_known_is_no_gap() -> None:
    unknown = term("unknown-2015 - 2015-01-10 2016-01-10")
    assert not list(presidency.gap(book(ALBA, unknown, CORA), TODAY))


def test_nobody_since_the_last_term_ended_is_a_gap_up_to_today() -> None:
    assert texts(presidency.gap(book(ALBA, BORA), TODAY)) == [
        "bora-2015: nobody is recorded since it ended (10 Jan 2016)"
    ]
    assert not list(presidency.gap(book(ALBA, BORA), "2016-01-10"))
    assert not list(presidency.gap(book(ALBA, term("b bora 2015-01-10 -")), TODAY))


# ---- rotation


def test_a_member_out_of_its_turn_is_found_unless_a_reason_was_given() -> None:
    out = term("cora-2015 cora 2015-01-10 2016-01-10")
    told = Handover("cora-2015", "alba-2014", parse("2015-01-10"))
    (found,) = presidency.rotation(book(ALBA, out, handovers=[told]), TODAY)
    assert (found.record, "bora is next" in found.text) == ("cora-2015", True)
    reason = told._replace(because="it was asked to")
    assert not list(presidency.rotation(book(ALBA, out, handovers=[reason]), TODAY))
    assert not list(presidency.rotation(book(ALBA, BORA, CORA), TODAY))


def test_a_turn_is_not_known_where_others_may_have_been_between() -> None:
    later = term("cora-2017 cora 2017-01-10 2018-01-10")
    assert not list(presidency.rotation(book(ALBA, later), TODAY))
    vague = term("alba-2014 alba 2014-01-10 2015")
    assert not list(presidency.rotation(book(vague, later), TODAY))


def test_another_finding_about_a_term_does_not_hide_its_turn() -> None:
    out = term("cora-2014 cora 2014-12-10 2016-01-10")
    both = book(ALBA, out, handovers=[Handover("cora-2014", "alba-2014")])
    assert list(presidency.overlap(both, TODAY))
    assert list(presidency.rotation(both, TODAY))


# ---- length


def test_two_years_without_a_reason_are_found() -> None:
    long = term("alba-2014 alba 2014-01-10 2016-01-10")
    assert texts(presidency.length(book(long), TODAY)) == [
        "alba-2014: alba holds it for 24 months (10 Jan 2014 - 10 Jan 2016), "
        "longer than about a year"
    ]


@pytest.mark.parametrize(
    "reason",
    [
        {"terms": [term("alba-2014 alba 2014-01-10 2016-01-10", "Two years, nobody says why.")]},
        {"handovers": [Handover("alba-2014", because="it was agreed")]},
        {"handovers": [Handover("cora-2016", "alba-2014", because="no assembly could meet")]},
        {"terms": [term("alba-2014 alba 2014 2015")]},
        {"terms": [term("unknown-2014 - 2014-01-10 2016-01-10")]},
    ],
    ids=["a note", "how it began", "how it ended", "vague bounds", "nobody known"],
)
def test_two_years_with_a_reason_are_not(reason: dict[str, list[Term] | list[Handover]]) -> None:
    parts = {"terms": [term("alba-2014 alba 2014-01-10 2016-01-10")], **reason}
    assert not list(presidency.length(Book(**parts), TODAY))  # type: ignore[arg-type]


def test_a_term_that_runs_for_longer_was_probably_handed_over() -> None:
    running = book(ALBA, BORA, CORA._replace(note="By the list."))
    (found,) = presidency.length(running, "2017-06-01")
    assert found.record == "cora-2016"
    assert found.hint == "sepca presidency handover MEMBER --on DATE"
    assert not list(presidency.length(running, "2017-01-10"))


# ---- handovers and ceremonies

ASSEMBLY = Event("ga-2016", "Assembly", "general-assembly", parse("2016-01-09/2016-01-10"))
AT_IT = Handover("cora-2016", "bora-2015", parse("2016-01-10"), "ga-2016")


@pytest.mark.parametrize(
    ("state", "today", "found"),
    [
        ("held", TODAY, False),
        ("cancelled", "2015-01-01", True),
        ("announced", TODAY, True),
        ("announced", "2016-01-10", False),
    ],
)
def test_a_handover_needs_an_event_that_was_held(state: str, today: str, found: bool) -> None:
    event = ASSEMBLY._replace(state=state)
    there = book(BORA, CORA, handovers=[AT_IT], events=[event])
    assert bool(list(presidency.handover(there, today))) is found


@pytest.mark.parametrize(
    ("date", "because", "found"),
    [
        ("2016-01-10", "", 0),
        ("2016-01", "", 0),
        ("2016-01-20", "", 1),  # not at the event
        ("2016-06-01", "", 2),  # and far from the term's beginning
        ("2016-06-01", "the papers were late", 0),
    ],
)
def test_a_ceremony_is_at_its_event_and_near_the_beginning(
    date: str, because: str, found: int
) -> None:
    handover = AT_IT._replace(date=parse(date), because=because)
    there = book(BORA, CORA, handovers=[handover], events=[ASSEMBLY])
    assert len(list(presidency.ceremony(there, TODAY))) == found


def test_who_was_no_member_cannot_hold_the_presidency() -> None:
    stranger = term("dora-2015 dora 2015-01-10 2016-01-10")
    (found,) = presidency.holder(book(ALBA, stranger), TODAY)
    assert found.hint == "if it was: sepca party status dora member --since DATE"
    assert not list(presidency.holder(book(ALBA, BORA), TODAY))


# ---- laws


@settings(deadline=None)
@given(st.integers(1, 12), st.dates(date(2010, 1, 1), date(2020, 1, 1)))
def test_in_years_of_the_rotation_nothing_is_wrong(years: int, first: date) -> None:
    days = [(first + timedelta(365 * year)).isoformat() for year in range(years + 1)]
    terms = [
        Term(f"t-{year}", MEMBERS[year % 3], parse(days[year]), parse(days[year + 1]))
        for year in range(years)
    ]
    handovers = [
        Handover(f"t-{year}", f"t-{year - 1}" if year else "", parse(days[year]))
        for year in range(years)
    ]
    sound = book(*terms, handovers=handovers)
    assert checked(sound, days[-1], OF_THE_PRESIDENCY) == []


some_terms = st.lists(
    st.builds(
        Term,
        st.uuids().map(str),
        st.sampled_from(("", *MEMBERS)),
        st.integers(2010, 2020).map(lambda year: parse(str(year))),
        st.integers(2010, 2020).map(lambda year: parse(f"{year}-06-01")),
    ),
    max_size=6,
)


@settings(deadline=None)
@given(some_terms, st.randoms())
def test_the_order_of_the_records_changes_nothing(terms: list[Term], chance: Random) -> None:
    shuffled = list(terms)
    chance.shuffle(shuffled)
    assert set(checked(book(*terms), TODAY, OF_THE_PRESIDENCY)) == set(
        checked(book(*shuffled), TODAY, OF_THE_PRESIDENCY)
    )
