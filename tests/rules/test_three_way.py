"""Two offices that went on from the same card: who changed what."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.rules.three_way import Parting, part

values = st.sampled_from(["", "Skopje", "Sofia", None])
cards = st.dictionaries(st.sampled_from(["title", "city", "venue"]), values)


@pytest.mark.parametrize(
    ("base", "here", "there", "found"),
    [
        ("Skopje", "Sofia", "Skopje", Parting(ours=("city",))),
        ("Skopje", "Skopje", "Sofia", Parting(theirs=("city",))),
        ("Skopje", "Sofia", "Tirana", Parting(both=("city",))),
        ("Skopje", "Skopje", "Skopje", Parting()),
        ("Skopje", "Sofia", "Sofia", Parting()),
        ("Skopje", "", "Skopje", Parting(ours=("city",))),
        ("Skopje", "Skopje", "", Parting(theirs=("city",))),
        ("Skopje", "", "Sofia", Parting(both=("city",))),
        ("", "Sofia", "", Parting(ours=("city",))),
        ("", "", "Sofia", Parting(theirs=("city",))),
        ("", "Sofia", "Tirana", Parting(both=("city",))),
    ],
)
def test_a_field_is_of_whoever_changed_it_and_of_nobody_where_both_have_the_same(
    base: str, here: str, there: str, found: Parting
) -> None:
    assert part(["city"], {"city": base}, {"city": here}, {"city": there}) == found


@pytest.mark.parametrize("nothing", [{}, {"city": ""}, {"city": None}])
@pytest.mark.parametrize("also_nothing", [{}, {"city": ""}, {"city": None}])
def test_what_is_empty_is_the_same_however_it_is_empty(
    nothing: dict[str, Any], also_nothing: dict[str, Any]
) -> None:
    some = {"city": "Sofia"}
    assert part(["city"], some, nothing, also_nothing) == Parting()
    assert part(["city"], nothing, also_nothing, some) == Parting(theirs=("city",))
    assert part(["city"], nothing, some, also_nothing) == Parting(ours=("city",))


def test_only_the_fields_that_were_told_are_parted_in_the_order_in_which_they_were() -> None:
    there = {"venue": "Hall", "city": "Sofia", "title": "Assembly"}
    assert part(["venue", "title"], {}, {}, there) == Parting(theirs=("venue", "title"))
    assert part([], {}, {}, there) == Parting()


@given(cards, cards, cards)
def test_from_the_other_office_ours_is_theirs(
    base: dict[str, Any], here: dict[str, Any], there: dict[str, Any]
) -> None:
    fields = sorted(base.keys() | here.keys() | there.keys())
    seen, seen_there = part(fields, base, here, there), part(fields, base, there, here)
    assert seen_there == Parting(seen.theirs, seen.ours, seen.both)
