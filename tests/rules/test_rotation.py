"""Who is next by the association's own order."""

from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.dates import UNKNOWN, parse
from sepca_cli.model import RotationPlace
from sepca_cli.rules.rotation import Rotation, explain, in_force, next_after

LABELS = {"albania": "Albanian State Police"}


def test_the_turn_of_2025_followed_the_published_list(places: list[RotationPlace]) -> None:
    rotation = in_force(places, "2025-12-16")
    assert next_after("albania", rotation.order, rotation.order) == "fbih"
    assert explain("albania", rotation, LABELS.__getitem__) == (
        "by the rotation of 2022, after Albanian State Police"
    )


def test_the_order_is_that_of_the_list_and_not_of_the_alphabet(
    places: list[RotationPlace],
) -> None:
    order = in_force(reversed(places), "2022-12-13").order
    assert order[:3] == ("albania", "fbih", "bulgaria")
    assert order[-3:] == ("romania", "srpska", "serbia")


def test_after_the_last_of_the_list_comes_the_first(places: list[RotationPlace]) -> None:
    order = in_force(places, "2024").order
    assert next_after("serbia", order, order) == "albania"


def test_before_the_first_known_list_nobody_is_next(places: list[RotationPlace]) -> None:
    assert in_force(places, "2016-11-24") == Rotation()
    assert next_after("bulgaria", (), ["fbih"]) == ""


def test_a_newer_list_replaces_the_older_one() -> None:
    places = [
        RotationPlace(UNKNOWN, 1, "albania"),
        RotationPlace(UNKNOWN, 2, "bulgaria"),
        RotationPlace(parse("2022"), 2, "albania"),
        RotationPlace(parse("2022"), 1, "fbih"),
    ]
    assert in_force(places, "2015-01-01").order == ("albania", "bulgaria")
    assert in_force(places, "2022-01-01") == Rotation(parse("2022"), ("fbih", "albania"))


def test_the_newer_list_is_the_one_of_the_later_time_however_that_is_written() -> None:
    for older, newer in (("[2014..2016]", "2022"), ("2021~", "2022"), ("2022-01-01", "2022")):
        places = [RotationPlace(parse(older), 1, "albania"), RotationPlace(parse(newer), 1, "fbih")]
        assert in_force(places, "2022-12-13") == Rotation(parse(newer), ("fbih",))


some_places = st.lists(
    st.builds(
        RotationPlace,
        since=st.sampled_from(["", "2014", "2014?", "2014~", "[2014..2016]", "2022"]).map(parse),
        position=st.integers(1, 3),
        party=st.sampled_from(["albania", "fbih", "romania"]),
    ),
    max_size=6,
)


@given(some_places.flatmap(lambda places: st.tuples(st.just(places), st.permutations(places))))
def test_a_list_does_not_depend_on_the_order_of_entry(
    both: tuple[list[RotationPlace], list[RotationPlace]],
) -> None:
    one, other = both
    assert in_force(one, "2022-12-13") == in_force(other, "2022-12-13")


def test_a_list_without_a_year_is_called_just_the_rotation() -> None:
    rotation = Rotation(UNKNOWN, ("albania", "fbih"))
    assert explain("albania", rotation, str) == "by the rotation, after albania"


def test_who_is_no_member_any_more_is_passed_over() -> None:
    order = ("albania", "croatia", "fbih")
    assert next_after("albania", order, ["albania", "fbih"]) == "fbih"
    assert next_after("albania", order, ["albania"]) == ""


def test_after_a_party_that_is_not_on_the_list_nobody_is_next() -> None:
    assert next_after("croatia", ("albania", "fbih"), ["albania", "fbih"]) == ""


@given(st.lists(st.sampled_from("abcdefgh"), unique=True, min_size=2), st.data())
def test_everybody_is_next_once_in_a_round(order: list[str], data: st.DataObject) -> None:
    members = data.draw(st.lists(st.sampled_from(order), unique=True, min_size=2))
    start = data.draw(st.sampled_from(members))
    round_of_turns = [start]
    for _ in members[1:]:
        round_of_turns.append(next_after(round_of_turns[-1], order, members))
    assert sorted(round_of_turns) == sorted(members)
    assert next_after(round_of_turns[-1], order, members) == start
