"""Who was a member on a day, and who surely was not."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.dates import OPEN, UNKNOWN, parse
from sepca_cli.model import STATUSES, Status
from sepca_cli.rules.membership import Membership, certainly_not_member, members_on, status_on

THE_NINE = [
    *("albania", "bulgaria", "fbih", "macedonia", "moldova"),
    *("montenegro", "romania", "serbia", "srpska"),
]


@pytest.mark.parametrize(
    ("party", "day", "status"),
    [
        ("romania", "2003-06-12", "member"),
        ("romania", "2014-12-31", ""),
        ("romania", "2015-05-20", "member"),
        ("moldova", "2006-12-31", ""),
        ("moldova", "2010-11-26", "signatory"),
        ("moldova", "2016-11-24", "observer"),
        ("moldova", "2019-12-12", "member"),
        ("croatia", "2010-04-15", "member"),
        ("croatia", "2025-12-16", "former"),
        ("kosovo", "2025-12-16", "observer"),
        ("interpol", "2022-12-13", ""),
    ],
)
def test_a_status_is_the_one_of_its_day(
    statuses: list[Status], party: str, day: str, status: str
) -> None:
    assert status_on(party, day, statuses) == status


def test_where_the_end_is_vague_what_had_begun_goes_before_what_perhaps_had_not(
    statuses: list[Status],
) -> None:
    assert status_on("croatia", "2013-04-25", statuses) == "member"


def test_a_status_holds_on_its_last_day_and_no_longer() -> None:
    statuses = [Status("romania", "member", parse("2002-01"), parse("2014-11-26"))]
    assert status_on("romania", "2014-11-26", statuses) == "member"
    assert status_on("romania", "2014-11-27", statuses) == ""
    assert not certainly_not_member("romania", parse("2014-11-26/2014-11-28"), statuses)
    assert certainly_not_member("romania", parse("2014-11-27/2014-11-28"), statuses)


@pytest.mark.parametrize(
    ("day", "status"), [("2015-05-19", "signatory"), ("2015-05-20", "observer")]
)
def test_of_two_statuses_that_hold_it_is_the_one_that_began_last(day: str, status: str) -> None:
    statuses = [
        Status("moldova", "signatory", parse("2007"), OPEN),
        Status("moldova", "observer", parse("[2015-01-01..2015-05-20]"), OPEN),
    ]
    assert status_on("moldova", day, statuses) == status


def test_of_two_statuses_that_began_together_the_closer_one_counts() -> None:
    for closer, looser in pairwise(STATUSES):
        statuses = [Status("moldova", status, parse("2007"), OPEN) for status in (looser, closer)]
        assert status_on("moldova", "2022-12-13", statuses) == closer


def test_the_members_of_a_day_are_listed_once_each(statuses: list[Status]) -> None:
    assert members_on("2022-12-13", statuses) == THE_NINE
    assert members_on("2003-06-12", iter(statuses)) == sorted({*THE_NINE, "croatia"} - {"moldova"})


@pytest.mark.parametrize(
    ("party", "when", "surely_none"),
    [
        ("moldova", "2016-11-24", True),
        ("moldova", "2017-01-15", False),
        ("moldova", "2016/2017", False),
        ("croatia", "2015", False),
        ("croatia", "2017", True),
        ("romania", "2014-12", True),
        ("romania", "2014-12/2015-01", False),
        ("kosovo", "2025-12-16", True),
        ("interpol", "2022", True),
        ("interpol", "", True),
        ("croatia", "", False),
    ],
)
def test_only_what_is_certain_excludes_a_party(
    statuses: list[Status], party: str, when: str, surely_none: bool
) -> None:
    assert certainly_not_member(party, parse(when), statuses) is surely_none


def test_a_membership_without_known_bounds_gives_the_benefit_of_the_doubt() -> None:
    statuses = [Status("bulgaria", "member")]
    assert not certainly_not_member("bulgaria", parse("2003"), statuses)
    assert status_on("bulgaria", "2003-06-12", statuses) == "member"


def test_a_membership_without_known_end_ends_when_the_party_surely_became_something_else() -> None:
    statuses = [
        Status("croatia", "member", since=parse("2002-01")),
        Status("croatia", "former", since=parse("[..2016-11-24]")),
    ]
    assert not certainly_not_member("croatia", parse("2016"), statuses)
    assert certainly_not_member("croatia", parse("2017"), statuses)


def test_an_event_counts_for_the_share_when_all_its_days_fall_in_the_membership(
    statuses: list[Status],
) -> None:
    assert Membership("romania", statuses).on(parse("2022-12-12/2022-12-14"))
    assert Membership("romania", statuses).on(parse("2015"))
    assert not Membership("moldova", statuses).on(parse("2016/2017"))
    assert not Membership("romania", statuses).on(UNKNOWN)


years = st.integers(2000, 2030).map(str)
bounds = st.one_of(st.just(UNKNOWN), years.map(parse))
some_statuses = st.lists(
    st.builds(
        lambda **told: Status(**told),
        party=st.sampled_from(["croatia", "romania"]),
        status=st.sampled_from(STATUSES),
        since=bounds,
        until=st.one_of(bounds, st.just(OPEN)),
    ),
    max_size=5,
)
days = st.dates(date(2000, 1, 1), date(2030, 12, 31)).map(str)


@given(some_statuses, days)
def test_who_surely_was_no_member_is_not_listed_as_one(statuses: list[Status], day: str) -> None:
    members = members_on(day, statuses)
    for party in ("croatia", "romania"):
        assert (party in members) == (status_on(party, day, statuses) == "member")
        assert not (party in members and certainly_not_member(party, parse(day), statuses))


@given(some_statuses, days)
def test_the_order_of_the_statuses_does_not_matter(statuses: list[Status], day: str) -> None:
    assert members_on(day, statuses) == members_on(day, reversed(statuses))
    for party in ("croatia", "romania"):
        assert status_on(party, day, statuses) == status_on(party, day, reversed(statuses))


@given(some_statuses, st.lists(days, min_size=2, max_size=8))
def test_asking_for_many_dates_tells_the_same_as_asking_for_each_day(
    statuses: list[Status], asked: list[str]
) -> None:
    membership = Membership("croatia", statuses)
    for first, last in pairwise(sorted(asked)):
        on_both = {status_on("croatia", day, statuses) for day in (first, last)}
        assert membership.on(parse(f"{first}/{last}")) == (on_both == {"member"})
