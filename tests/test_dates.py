"""Dates as the record keeps them: exactly as written, with bounds, compared in order of time."""

import warnings
from datetime import date, datetime, tzinfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sepca_cli import dates
from sepca_cli.date_words import read
from sepca_cli.dates import FIRST, LAST, OPEN, UNKNOWN, When, now, parse, quoted, today
from sepca_cli.errors import BadRequest

days = st.dates(date(1900, 1, 1), date(2100, 12, 31)).map(date.isoformat)
plain_singles = st.builds(lambda day, size: day[:size], days, st.sampled_from((4, 7, 10)))
singles = st.builds(str.__add__, plain_singles, st.sampled_from(("", "", "?", "~", "%")))


ONLY_THE_MONTH = "write {month} when only the month is known"
OTHER_YEARS = "the record keeps dates of those years only"
BACKWARDS = "write the earlier date first, each with its own year where the years differ"


@pytest.fixture(autouse=True, scope="module")
def nothing_remembered() -> None:
    """A date that other tests asked for is worked out again here."""
    for remembering in (dates.in_profile, dates._precision, dates._known_day, dates._shown):
        remembering.cache_clear()


@st.composite
def profile_texts(draw: st.DrawFn) -> str:
    """Any text of the profile, in its order of time and written in the one way it is kept."""
    form = draw(st.sampled_from(("{}", "{}", "{}/{}", "{}/..", "../{}", "[..{}]", "[{}..]", "[]")))
    if form == "[]":
        size = draw(st.sampled_from((4, 7, 10)))
        first, last = sorted((draw(days)[:size], draw(days)[:size]))
        return f"[{first}..{last}]" if first != last else first
    if form == "{}/{}":
        first, last = sorted((draw(singles), draw(singles)))
        if parse(last).latest < parse(first).earliest or first == last:
            return first
        return f"{first}/{last}"
    return form.format(draw(plain_singles if "[" in form else singles))


@given(profile_texts())
def test_a_text_of_the_profile_is_kept_exactly(text: str) -> None:
    assert parse(text).text == text


@given(profile_texts())
def test_the_earliest_day_is_never_after_the_latest(text: str) -> None:
    when = parse(text)
    assert FIRST <= when.earliest <= when.latest <= LAST
    for day in (when.earliest, when.latest):
        assert date.fromisoformat(day).isoformat() == day


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision", "shown"),
    [
        ("2022-12-13", "2022-12-13", "2022-12-13", "day", "13 Dec 2022"),
        ("2024-02", "2024-02-01", "2024-02-29", "month", "Feb 2024"),
        ("2100-02", "2100-02-01", "2100-02-28", "month", "Feb 2100"),
        ("2022", "2022-01-01", "2022-12-31", "year", "2022"),
        ("2010?", "2010-01-01", "2010-12-31", "year", "2010?"),
        ("2010-05~", "2010-05-01", "2010-05-31", "month", "about May 2010"),
        ("2010%", "2010-01-01", "2010-12-31", "year", "about 2010?"),
        ("2022-12-12/2022-12-14", "2022-12-12", "2022-12-14", "range", "12-14 Dec 2022"),
        ("2021-11-30/2021-12-02", "2021-11-30", "2021-12-02", "range", "30 Nov - 2 Dec 2021"),
        ("2021-12-28/2022-01-02", "2021-12-28", "2022-01-02", "range", "28 Dec 2021 - 2 Jan 2022"),
        ("2010-04/2010-05", "2010-04-01", "2010-05-31", "month", "Apr - May 2010"),
        ("2010-11/2011-02", "2010-11-01", "2011-02-28", "month", "Nov 2010 - Feb 2011"),
        ("2010/2011", "2010-01-01", "2011-12-31", "year", "2010 - 2011"),
        ("2010-05-02/2011", "2010-05-02", "2011-12-31", "year", "2 May 2010 - 2011"),
        ("2010-04?/2010-05", "2010-04-01", "2010-05-31", "month", "Apr 2010? - May 2010"),
        ("2015/..", "2015-01-01", LAST, "bounded", "since 2015"),
        ("../2015-03", FIRST, "2015-03-31", "bounded", "until Mar 2015"),
        ("[..2005-03-21]", FIRST, "2005-03-21", "bounded", "by 21 Mar 2005"),
        ("[2005-12-16..]", "2005-12-16", LAST, "bounded", "16 Dec 2005 or later"),
        (
            "[2003-02..2006-06]",
            "2003-02-01",
            "2006-06-30",
            "bounded",
            "between Feb 2003 and Jun 2006",
        ),
        ("..", FIRST, LAST, "open", "open"),
        ("", FIRST, LAST, "unknown", "not known"),
    ],
)
def test_a_date_has_bounds_a_precision_and_words(
    text: str, earliest: str, latest: str, precision: str, shown: str
) -> None:
    when = parse(text)
    assert (when.earliest, when.latest) == (earliest, latest)
    assert when.precision == precision
    assert when.shown == shown


def test_days_and_months_that_are_left_open_become_the_month_and_the_year() -> None:
    assert parse("2022-12-XX") == parse("2022-12")
    assert parse("2022-XX-XX?") == parse("2022?")
    assert parse("2022-XX/2023-01-XX") == parse("2022/2023-01")


def test_a_span_from_a_date_to_itself_is_that_date() -> None:
    assert parse("2022-12-13/2022-12-13") == parse("2022-12-13")
    assert parse("[2005..2005]") == parse("2005")


def test_only_the_unknown_is_false() -> None:
    assert not UNKNOWN
    assert OPEN
    assert parse("2022?")
    assert parse("") is UNKNOWN
    assert parse("..") is OPEN


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("2022-12-13", True),
        ("2022-12-12/2022-12-14", True),
        ("2022-12-13?", False),
        ("2022-12-12/2022-12-14~", False),
        ("2022-12", False),
        ("2022-12-12/2023", False),
        ("[2022-12-12..2022-12-14]", False),
        ("2022-12-12/..", False),
        ("", False),
        ("..", False),
    ],
)
def test_a_day_is_known_when_both_ends_are_days_without_doubt(text: str, known: bool) -> None:
    assert parse(text).known_day is known


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("2022-12-13", "2022"),
        ("2010-04/2010-05", "2010"),
        ("2022~", "2022"),
        ("2021-12-28/2022-01-02", ""),
        ("[..2005]", ""),
        ("", ""),
    ],
)
def test_a_year_is_given_when_the_date_lies_in_one(text: str, year: str) -> None:
    assert parse(text).year == year


def test_a_month_sorts_before_its_days_and_the_unknown_last() -> None:
    in_order = [
        "[..2005-03-21]",
        "2005-03-21",
        "2022",
        "2022-12",
        "2022-12-01",
        "2022-12-12/2022-12-14",
        "2022-12-12",
        "2022-12-13",
        "[2022-12-14..]",
        "2022-12-14",
        "",
    ]
    mixed = in_order[1::2] + in_order[::2]
    assert sorted(mixed, key=lambda text: parse(text).sort_key) == in_order


@given(profile_texts(), profile_texts())
def test_what_ends_before_another_begins_sorts_before_it(one: str, other: str) -> None:
    first, second = parse(one), parse(other)
    if first.latest < second.earliest:
        assert first.sort_key < second.sort_key
    assert first.sort_key <= UNKNOWN.sort_key


@pytest.mark.parametrize(
    "text",
    [
        *("202", "20222", "2022-1", "2022-1-01", "2022-01-1", "20240229", "2024-W09-4", "2024-060"),
        *("2022-12-13T10:00", "2022-12-13Z", "2022 ", " 2022", "2022-XX-05", "XXXX", "20XX"),
        *("2022??", "?2022", "~2022", "-2022", "+2022", "2022/", "/2022", "/", "../..", "2022/../"),
        *("[..]", "[]", "[", "]", "[2022]", "[2022..", "2022..]", "[2022,2023]", "{2022..2023}"),
        *("[2022?..2023]", "[..2022~]", "[2022/2023]", "2022..2023", "...", "٢٠٢٢", "2022-12-13\n"),
        *("unknown", "13 December 2022", "1", "0", "null", "None", "\ud800"),
    ],
)
def test_what_is_not_of_the_profile_is_refused(text: str) -> None:
    with pytest.raises(BadRequest, match="is not a date as the record keeps it") as refusal:
        parse(text)
    assert "2022-12-13" in refusal.value.hint


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("2023-02-29", "there is no day 29: February 2023 has 28 days", ONLY_THE_MONTH),
        ("2024-02-30", "there is no day 30: February 2024 has 29 days", ONLY_THE_MONTH),
        ("2100-02-29", "there is no day 29: February 2100 has 28 days", ONLY_THE_MONTH),
        ("2000-02-30", "there is no day 30: February 2000 has 29 days", ONLY_THE_MONTH),
        ("2022-04-31", "there is no day 31: April 2022 has 30 days", ONLY_THE_MONTH),
        ("2022-12-00", "there is no day 0: December 2022 has 31 days", ONLY_THE_MONTH),
        ("2022-00", "there is no month 00", "months are numbered from 01 to 12"),
        ("2022-13", "there is no month 13", "months are numbered from 01 to 12"),
        ("2022-13-01/2023", "there is no month 13", "months are numbered from 01 to 12"),
        ("0999-01-01", "the year 0999 is outside 1900-2100", OTHER_YEARS),
        ("1899", "the year 1899 is outside 1900-2100", OTHER_YEARS),
        ("2101-01", "the year 2101 is outside 1900-2100", OTHER_YEARS),
        (
            "2024-05-10/2024-05-08",
            "the end, 8 May 2024, is before the start, 10 May 2024",
            BACKWARDS,
        ),
        ("2023/2022-12", "the end, Dec 2022, is before the start, 2023", BACKWARDS),
        ("[2006..2003]", "the end, 2003, is before the start, 2006", BACKWARDS),
        (
            "[2003..2006-06-01]",
            "the bounds of '[2003..2006-06-01]' are not equally exact",
            "write [2003-01-01..2006-06-01]",
        ),
    ],
)
def test_what_cannot_be_is_refused_in_the_profile_and_in_words(
    text: str, message: str, hint: str
) -> None:
    for reader in (parse, read):
        with pytest.raises(BadRequest) as refusal:
            reader(text)
        assert refusal.value.message == message
        assert refusal.value.hint == hint.format(month=text[:7])
        assert refusal.value.exit_code == 2


def test_the_hint_for_bounds_of_unlike_exactness_can_be_typed() -> None:
    with pytest.raises(BadRequest) as refusal:
        parse("[2003..2006-06-01]")
    assert parse(refusal.value.hint.removeprefix("write ")).latest == "2006-06-01"


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.integers(1, 12), st.integers(1, 31))
def test_exactly_the_days_of_the_calendar_are_accepted(some: date, month: int, day: int) -> None:
    text = f"{some.year}-{month:02}-{day:02}"
    try:
        date.fromisoformat(text)
    except ValueError:
        with pytest.raises(BadRequest):
            parse(text)
    else:
        assert parse(text).earliest == text


@settings(max_examples=40)
@given(profile_texts())
@example("[..2005-03-21]")
@example("2022?/2023-05")
def test_the_bounds_are_those_of_the_edtf_package(text: str) -> None:
    # Its defects do not come up here: it also takes 29 February 2023 and spans that end too early.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its grammar upsets pyparsing when it is imported
        from edtf import parse_edtf
    theirs = parse_edtf(text)
    lowest, highest = theirs.lower_strict(), theirs.upper_strict()
    when = parse(text)
    assert when.earliest == (FIRST if lowest == float("-inf") else date(*lowest[:3]).isoformat())
    assert when.latest == (LAST if highest == float("inf") else date(*highest[:3]).isoformat())


@given(profile_texts())
def test_what_is_kept_can_be_typed(text: str) -> None:
    assert read(f" {text} ") == parse(text)


@given(profile_texts())
@example("2022-12-12~/2022-12-14%")
def test_what_is_shown_can_be_typed(text: str) -> None:
    when = parse(text)
    assert when.shown.isascii()
    assert read(when.shown) == when


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("13 December", "'13 December'"),
        ("9" * 60, "'" + "9" * 60 + "'"),
        ("9" * 61, "'" + "9" * 57 + "...'"),
        ("9" * 1_000_000, "'" + "9" * 57 + "...'"),
        ("2022\x1b[2J\n", "'2022\\u001b[2J\\u000a'"),
    ],
)
def test_a_refusal_quotes_the_beginning_of_what_was_typed_with_nothing_raw(
    typed: str, shown: str
) -> None:
    assert quoted(typed) == shown
    with pytest.raises(BadRequest) as refusal:
        parse(typed)
    assert refusal.value.message == f"{shown} is not a date as the record keeps it"


def test_today_is_told_by_the_calendar_or_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEPCA_TODAY", "2024-02-29")
    assert today() == "2024-02-29"
    monkeypatch.delenv("SEPCA_TODAY")
    before = date.today().isoformat()
    assert before <= today() <= date.today().isoformat()


class ClockInSarajevo(datetime):
    """A clock on a wall in Sarajevo, shortly after midnight."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> "ClockInSarajevo":
        there = cls.fromisoformat("2022-12-13T00:05:07.654321+01:00")
        return there.astimezone(tz) if tz else there


def test_now_is_told_to_the_second_in_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SEPCA_TODAY")
    monkeypatch.setattr("sepca_cli.dates.datetime", ClockInSarajevo)
    assert now() == "2022-12-12T23:05:07Z"


def test_now_is_noon_of_the_day_that_the_environment_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEPCA_TODAY", "2024-02-29")
    assert now() == "2024-02-29T12:00:00Z"
    monkeypatch.setenv("SEPCA_TODAY", "yesterday")
    with pytest.raises(BadRequest, match="SEPCA_TODAY is not a day: 'yesterday'"):
        now()


@pytest.mark.parametrize("told", ["yesterday", "2024-02", "2024-02-01/2024-02-03", "2024-02-01?"])
def test_a_today_that_is_no_day_is_refused(told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEPCA_TODAY", told)
    with pytest.raises(BadRequest) as refusal:
        today()
    assert refusal.value.message == f"SEPCA_TODAY is not a day: '{told}'"
    assert refusal.value.hint == "write it as 2022-12-13"


def test_dates_compare_by_what_they_say() -> None:
    assert parse("2022") == When("2022", "2022-01-01", "2022-12-31")
    assert parse("2022") != parse("2022?")
    assert len({parse("2022"), parse("2022-XX"), read("2022.")}) == 1
