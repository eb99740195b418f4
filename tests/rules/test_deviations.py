"""What in a presidency is out of the ordinary, said only where it is sure."""

import pytest

from sepca_cli.dates import UNKNOWN, parse
from sepca_cli.model import Term
from sepca_cli.rules.deviations import (
    of_ceremony,
    of_gap,
    of_length,
    of_order,
    unusual_length,
)
from sepca_cli.rules.rotation import Rotation

LABELS = {"montenegro": "Police of Montenegro", "romania": "Romanian Police"}


def label(key: str) -> str:
    return LABELS.get(key, key)


def term(member: str, begins: str, ends: str) -> Term:
    return Term(f"{member}-x", member, parse(begins), parse(ends))


@pytest.mark.parametrize(
    ("begins", "ends", "says"),
    [
        (
            "2019-12-12",
            "2021-12-21",
            "Police of Montenegro holds it for 24 months (12 Dec 2019 - 21 Dec 2021), "
            "longer than about a year",
        ),
        (
            "2021-12-21",
            "2022-01-30",
            "Police of Montenegro holds it for 40 days (21 Dec 2021 - 30 Jan 2022), "
            "shorter than about a year",
        ),
        (
            "2011",
            "2013-06",
            "Police of Montenegro holds it for at least 17 months (2011 - Jun 2013), "
            "longer than about a year",
        ),
        (
            "2011-04",
            "2011-09",
            "Police of Montenegro holds it for at most 6 months (Apr 2011 - Sep 2011), "
            "shorter than about a year",
        ),
    ],
)
def test_a_term_far_from_a_year_is_named_with_its_length(begins: str, ends: str, says: str) -> None:
    finding = of_length(term("montenegro", begins, ends), label)
    assert finding is not None
    assert (finding.rule, finding.text, finding.refusal) == ("length", says, False)


@pytest.mark.parametrize(
    ("begins", "ends"),
    [
        ("2021-12-21", "2022-12-13"),
        ("2018-12", "2019-12-12"),
        ("2015", "2016-11-24"),
        ("2024", "2024"),
        ("2025-12-16", ".."),
        ("2025-12-16", ""),
        ("", "2016-11-24"),
        ("[..2005-03-21]", "[2005-12-16..]"),
    ],
)
def test_a_term_of_about_a_year_or_of_vague_bounds_is_nothing_unusual(
    begins: str, ends: str
) -> None:
    assert of_length(term("montenegro", begins, ends), label) is None


@pytest.mark.parametrize(
    ("ends", "said"),
    [
        ("2021-10-31", ("10 months", "shorter than about a year")),
        ("2021-11-01", ("", "")),
        ("2022-03-03", ("", "")),
        ("2022-03-04", ("14 months", "longer than about a year")),
    ],
)
def test_about_a_year_is_from_304_to_426_days(ends: str, said: tuple[str, str]) -> None:
    assert unusual_length(term("montenegro", "2021-01-01", ends)) == said


def test_out_of_rotation_names_who_was_next_and_by_which_rotation() -> None:
    rotation = Rotation(parse("2022"), ("montenegro", "romania", "srpska"))
    finding = of_order("montenegro", "srpska", rotation, rotation.order, label)
    assert finding is not None
    assert finding.text == (
        "out of rotation: Romanian Police is next by the rotation of 2022, "
        "after Police of Montenegro"
    )
    assert of_order("montenegro", "romania", rotation, rotation.order, label) is None
    assert of_order("montenegro", "srpska", rotation, ("montenegro", "srpska"), label) is None
    assert of_order("montenegro", "srpska", Rotation(), rotation.order, label) is None


def test_a_gap_of_whole_days_is_found_and_the_next_morning_is_none() -> None:
    montenegro = term("montenegro", "2019-12-12", "2021-12-21")
    finding = of_gap(montenegro, term("romania", "2021-12-23", ".."), label)
    assert finding is not None
    assert finding.text == (
        "nobody is recorded for 1 day between Police of Montenegro (until 21 Dec 2021) "
        "and Romanian Police (from 23 Dec 2021)"
    )
    assert of_gap(montenegro, term("romania", "2021-12-22", ".."), label) is None
    assert of_gap(montenegro, term("romania", "2021-12", ".."), label) is None
    assert of_gap(term("montenegro", "2019-12-12", ""), term("romania", "2022", ""), label) is None


@pytest.mark.parametrize(
    ("begins", "apart"),
    [
        ("2021-12-23", "1 day"),
        ("2021-12-24", "2 days"),
        ("2022-02-20", "60 days"),
        ("2022-02-21", "2 months"),
    ],
)
def test_time_is_counted_in_days_and_from_two_months_on_in_months(begins: str, apart: str) -> None:
    finding = of_gap(term("", "2019-12-12", "2021-12-21"), term("romania", begins, ".."), label)
    assert finding is not None
    assert finding.text.startswith(
        f"nobody is recorded for {apart} between a holder who is not known (until 21 Dec 2021) and"
    )


def test_a_ceremony_some_weeks_from_the_beginning_is_usual_and_one_months_away_is_not() -> None:
    assert of_ceremony(parse("2022-12-14"), parse("2023-01-01")) is None
    assert of_ceremony(parse("2022"), parse("2023-02-01")) is None
    assert of_ceremony(UNKNOWN, parse("2023-01-01")) is None
    assert of_ceremony(parse("2022-12-13"), parse("2023-01-27")) is None
    finding = of_ceremony(parse("2022-12-13"), parse("2023-01-28"))
    assert finding is not None
    assert finding.text == (
        "the ceremony (13 Dec 2022) and the beginning of the term (28 Jan 2023) are 46 days apart"
    )
    for ceremony, begins in (("2022-10-01", "2023-01-01"), ("2023-01-01", "2022-10-01")):
        finding = of_ceremony(parse(ceremony), parse(begins))
        assert finding is not None
        assert "3 months apart" in finding.text
