"""Of a text's own event are only those who are not told of in another time."""

import pytest

from sepca_cli.reading.bygone import bygone


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
        ("x spoke in 2024", ""),  # the year of the event
    ],
)
def test_what_is_of_another_time_is_known_by_its_mark(sentence: str, told: str) -> None:
    assert "".join(sentence[start:end] for start, end in bygone(sentence, "2024")) == told


def test_no_year_is_another_one_where_that_of_the_event_is_not_known() -> None:
    assert not bygone("x chaired it in 2019", "")
