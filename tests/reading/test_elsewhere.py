"""Of a text's own event are only those who are not told of in another time."""

import pytest

from sepca_cli.dates import UNKNOWN, parse
from sepca_cli.reading.events.elsewhere import of_another_time


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "last year they met in ohrid, where x spoke",
            "last year they met in ohrid, where x spoke",
        ),
        ("x, who chaired it in 2019, spoke", " chaired it in 2019"),
        ("his predecessor, y, could not come", "his predecessor, y, could not come"),
        ("x spoke of two years ago", " two years ago"),
        ("x signed it in march", "x signed it in march"),
        ("x spoke in may", ""),
        ("last year's course, in y, helped, says x", "last year's course, in y, helped, says x"),
        ("as last year's course, in sofia, had", " last year's course, in sofia"),
        ("x spoke in 2024", ""),  # the year of the event
        ("x, koj ja vodese vo 2010, zboruvase", " ja vodese vo 2010"),
        ("minatata godina ja dobi y", "minatata godina ja dobi y"),
        ("x govori za sluzba, koga pred dve godini y dojde", " pred dve godini y dojde"),
        (
            "x, ministar vo vremeto koga y ja osnova, govori",
            " ministar vo vremeto koga y ja osnova",
        ),
    ],
)
def test_what_is_of_another_time_is_known_by_its_mark(sentence: str, told: str) -> None:
    assert (
        "".join(
            sentence[start:end] for start, end in of_another_time(sentence, parse("2024-05-15"))
        )
        == told
    )


def test_no_year_is_another_one_where_that_of_the_event_is_not_known() -> None:
    assert not list(of_another_time("x chaired it in 2019", UNKNOWN))
