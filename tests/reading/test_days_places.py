"""The place of a date is exact in every text, and no text is too odd to be read."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.dates import parse
from sepca_cli.reading.language.letters import letters
from sepca_cli.reading.when.day_shapes import shapes_in
from sepca_cli.reading.when.day_tokens import tokens
from sepca_cli.reading.when.days import days_in

DATES = (
    "12-14 December 2022",
    "12–14. децембра 2022. године",
    "22.05.2017.",
    "24. studenoga 2016. godine",
    "3 septembrie 2021",
    unicodedata.normalize("NFD", "24 nëntor 2016"),
    "26. новембра 2014. године",
)
# Everything that a date is made of, so that many odd ones come about.
PIECES = """
12 3 31 2022 1999 00 . , - – / ( ) : of and i do or between from last year yesterday Monday May
decembra ноември IX I a.c. godine two-day dvodnevni three days ago danas dje 2022-12-13 la de pe on
01092025 će Thursday https://a.example/2021/09/08 ' ² đ dj opened closed this
"""
ODD_TEXTS = st.lists(
    st.sampled_from([*PIECES.split(), "", "\n", "\n\n"]) | st.text(max_size=3), max_size=30
).map(" ".join)
SIGNS = (
    "(",
    "1",
    "12.",
    "1-2-3-4-",
    "12.12.",
    "1, 2, ",
    "12 and ",
    "Monday to ",
    "2014-",
    "/",
    "May ",
)


@given(st.text(), st.sampled_from(DATES), st.text())
def test_a_date_is_found_at_its_place_in_any_text(before: str, date: str, after: str) -> None:
    text = f"{before}\n\nx {date} x\n\n{after}"
    start = len(before) + len("\n\nx ")
    found = [day for day in days_in(letters(text)) if day.spot.start == start]
    assert [day.spot.of(text) for day in found] == [date]
    assert found[0].when.known_day


@given(ODD_TEXTS, st.sampled_from(["", "2022-12-20", "2022-12", "2022"]), st.text(max_size=40))
def test_whatever_a_text_holds_its_dates_are_dates_and_stand_in_it(
    text: str, published: str, url: str
) -> None:
    days = days_in(letters(text), published=parse(published), url=url)
    for day in days:
        for spot in (day.spot, *day.also):
            assert 0 <= spot.start < spot.end <= len(text)
            assert spot.of(text).strip() == spot.of(text)
        assert parse(day.when.text) == day.when
        assert day.when or day.question
        assert (day.certainty == "inferred") == bool(day.why)
    assert [day.spot.start for day in days] == sorted(day.spot.start for day in days)


@given(st.text(), st.text())
def test_text_behind_a_page_does_not_move_what_was_found(before: str, after: str) -> None:
    first = days_in(letters(f"{before}\n\nOn 12 May 2022 they met.\n\n"))
    second = days_in(letters(f"{before}\n\nOn 12 May 2022 they met.\n\n{after}"))
    assert {day.spot for day in first} <= {day.spot for day in second}


@pytest.mark.parametrize("sign", SIGNS)
def test_no_token_is_a_part_of_two_dates(sign: str) -> None:
    """So the work grows as the text does: a date has an end, and is begun behind the last."""
    tags = tokens(letters(sign * 500)).tags
    ends = 0
    for match in shapes_in(tags):
        assert ends <= match.start() < match.end() <= match.start() + 60
        ends = match.end()
