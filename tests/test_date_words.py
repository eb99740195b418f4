"""Dates as people type them: the words of press releases are read, and nothing is guessed."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from sepca_cli.date_words import read
from sepca_cli.dates import MONTHS, parse
from sepca_cli.errors import BadRequest
from sepca_cli.month_words import MONTH_NUMBERS, MONTH_WORDS
from sepca_cli.names import fold
from sepca_cli.weekdays import WEEKDAY_NUMBERS, WEEKDAY_WORDS, WEEKDAYS


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        # single days
        ("21st December 2021", "2021-12-21"),
        ("December 13, 2022", "2022-12-13"),
        ("on December 13, 2022", "2022-12-13"),
        ("13 DEC 2022", "2022-12-13"),
        ("the 3rd of December, 2022", "2022-12-03"),
        ("Jun 16, 2025", "2025-06-16"),
        ("29.02.2024", "2024-02-29"),
        ("12.12.2019.", "2019-12-12"),
        ("12.12.2019.godine", "2019-12-12"),
        ("dana 24.11.2016. godine", "2016-11-24"),
        ("1. 2. 2024.", "2024-02-01"),
        ("2019.12.12.", "2019-12-12"),
        ("2019/12/12", "2019-12-12"),
        ("2019-1-2", "2019-01-02"),
        ("26. новембра 2014. године", "2014-11-26"),
        ("11. ДЕЦЕМБРА 2018", "2018-12-11"),
        ("22. маја 2017.", "2017-05-22"),
        ("12. lipnja 2003.", "2003-06-12"),
        ("24 noiembrie 2016", "2016-11-24"),
        ("16 dhjetor 2025", "2025-12-16"),
        ("12 qershorit 2025", "2025-06-12"),
        ("16 декември 2018 година", "2018-12-16"),
        ("21 юни 2016 г.", "2016-06-21"),
        ("3. junija 2011", "2011-06-03"),
        ("5 Ağustos 2020", "2020-08-05"),
        ("5. március 2020", "2020-03-05"),
        ("18-april-2018", "2018-04-18"),
        ("më 12 dhjetor 2021", "2021-12-12"),
        ("на 12 декември 2022", "2022-12-12"),
        ("13. XII 2022", "2022-12-13"),
        ("13.XII.2022.", "2022-12-13"),
        ("5. I 2012", "2012-01-05"),
        ("12.12.2019. –", "2019-12-12"),
        ("22.05.2017.-", "2017-05-22"),
        # days in a row
        ("12-14 December 2022", "2022-12-12/2022-12-14"),
        ("12–14 December 2022", "2022-12-12/2022-12-14"),
        ("12 — 14 December 2022", "2022-12-12/2022-12-14"),
        ("12-14 DECEMBER 2022", "2022-12-12/2022-12-14"),
        ("12 - 14. decembar 2022", "2022-12-12/2022-12-14"),
        ("12-14. децембра 2022. године", "2022-12-12/2022-12-14"),
        ("od 12. do 14. decembra 2022", "2022-12-12/2022-12-14"),
        ("од 12. до 14. децембра 2022.", "2022-12-12/2022-12-14"),
        ("from 12 to 14 December 2022", "2022-12-12/2022-12-14"),
        ("12.-14.12.2022.", "2022-12-12/2022-12-14"),
        ("12. - 14. 12. 2022.", "2022-12-12/2022-12-14"),
        ("12.12.2022 - 14.12.2022", "2022-12-12/2022-12-14"),
        ("10.12.2019-12.12.2019", "2019-12-10/2019-12-12"),
        ("30.11.-02.12.2021", "2021-11-30/2021-12-02"),
        ("30 November - 2 December 2021", "2021-11-30/2021-12-02"),
        ("28 December 2021 - 2 January 2022", "2021-12-28/2022-01-02"),
        ("December 28, 2021 to January 2, 2022", "2021-12-28/2022-01-02"),
        ("September 2-3, 2021", "2021-09-02/2021-09-03"),
        ("September 30-October 2, 2021", "2021-09-30/2021-10-02"),
        ("April 14-16th 2011", "2011-04-14/2011-04-16"),
        ("Between 15–17 October 2013", "2013-10-15/2013-10-17"),
        ("18-20-april-2018", "2018-04-18/2018-04-20"),
        ("2022-12-12 - 2022-12-14", "2022-12-12/2022-12-14"),
        ("2022-12-12 to 2022-12-14", "2022-12-12/2022-12-14"),
        ("2022-12-12 / 2022-12-14", "2022-12-12/2022-12-14"),
        ("23/05/2017-24/05/2017", "2017-05-23/2017-05-24"),
        ("2022-12-12/14", "2022-12-12/2022-12-14"),
        ("2022-11-30/12-02", "2022-11-30/2022-12-02"),
        ("2022-12-30/2023-01-02", "2022-12-30/2023-01-02"),
        ("nga 12 deri 14 dhjetor 2022", "2022-12-12/2022-12-14"),
        ("nga 12 deri më 14 dhjetor 2022", "2022-12-12/2022-12-14"),
        ("de la 12 la 14 decembrie 2022", "2022-12-12/2022-12-14"),
        ("de la 12 până la 14 decembrie 2022", "2022-12-12/2022-12-14"),
        ("între 12-14 decembrie 2022", "2022-12-12/2022-12-14"),
        ("от 12 до 14 декември 2022 г.", "2022-12-12/2022-12-14"),
        ("од 12 до 14 декември 2022 година", "2022-12-12/2022-12-14"),
        ("12-14. XII 2022.", "2022-12-12/2022-12-14"),
        ("30. XI - 2. XII 2022", "2022-11-30/2022-12-02"),
        ("12-14 December 2022 –", "2022-12-12/2022-12-14"),
        # days that stand next to each other
        ("25 and 26 of April 2012", "2012-04-25/2012-04-26"),
        ("25. i 26. juna 2009. godine", "2009-06-25/2009-06-26"),
        ("25. и 26. јуна 2009.", "2009-06-25/2009-06-26"),
        ("5 i 6 maj 2012", "2012-05-05/2012-05-06"),
        ("30 April and 1 May 2012", "2012-04-30/2012-05-01"),
        ("25/26 June 2009", "2009-06-25/2009-06-26"),
        ("April and May 2010", "2010-04/2010-05"),
        # months and years
        ("December 2022", "2022-12"),
        ("in December 2022", "2022-12"),
        ("decembar 2022", "2022-12"),
        ("u decembru 2022. godine", "2022-12"),
        ("siječanj 2002", "2002-01"),
        ("dhjetor 2022", "2022-12"),
        ("në dhjetor 2021", "2021-12"),
        ("în decembrie 2022", "2022-12"),
        ("во мај 2022", "2022-05"),
        ("12.2022", "2022-12"),
        ("April - May 2010", "2010-04/2010-05"),
        ("2010-11", "2010-11"),
        ("2010-11 - 2011-02", "2010-11/2011-02"),
        ("2010-2011", "2010/2011"),
        ("2022. godine", "2022"),
        # as far as it is known
        ("about 2010", "2010~"),
        ("c. 2010", "2010~"),
        ("~2010", "2010~"),
        ("about 2010?", "2010%"),
        ("13 December 2022?", "2022-12-13?"),
        ("about 12-14 December 2022", "2022-12-12~/2022-12-14~"),
        ("12-14 December 2022?", "2022-12-12?/2022-12-14?"),
        ("by 21 March 2005", "[..2005-03-21]"),
        ("not later than 21.3.2005", "[..2005-03-21]"),
        ("before March 2005", "[..2005-02]"),
        ("before 2005", "[..2004]"),
        ("2005 or earlier", "[..2005]"),
        ("after 31 December 2005", "[2006-01-01..]"),
        ("after December 2005", "[2006-01..]"),
        ("not before 2005", "[2005..]"),
        ("2005 or later", "[2005..]"),
        ("between February 2003 and June 2006", "[2003-02..2006-06]"),
        ("between 2003 and June 2006", "[2003-01..2006-06]"),
        ("between 2003-02-01 and 2006", "[2003-02-01..2006-12-31]"),
        ("between 1 April 2010 and 13 April 2010", "[2010-04-01..2010-04-13]"),
        ("between 30 November and 2 December 2021", "[2021-11-30..2021-12-02]"),
        ("between April and May 2010", "[2010-04..2010-05]"),
        ("since 2015", "2015/.."),
        ("2015 - now", "2015/.."),
        ("from 26 November 2014 to present", "2014-11-26/.."),
        ("until March 2015", "../2015-03"),
        ("unknown", ""),
        ("Not known", ""),
        ("?", ""),
        ("", ""),
        ("open", ".."),
        ("now", ".."),
        # weekdays that are right
        ("Thursday, 12 June 2003", "2003-06-12"),
        ("on Wed. 26 November 2014", "2014-11-26"),
        ("Monday 12-14 December 2022", "2022-12-12/2022-12-14"),
        ("Thursday,12 June 2003", "2003-06-12"),
        ("četvrtak, 12. lipnja 2003.", "2003-06-12"),
        ("u četvrtak, 12. juna 2003.", "2003-06-12"),
        ("у четвртак, 12. јуна 2003. године", "2003-06-12"),
        ("u srijedu, 11. juna 2003.", "2003-06-11"),
        ("у недељу 15. јуна 2003.", "2003-06-15"),
        ("во четврток, 12 јуни 2003", "2003-06-12"),
        ("четвъртък, 12 юни 2003 г.", "2003-06-12"),
        ("в сряда, 11 юни 2003 г.", "2003-06-11"),
        ("joi, 12 iunie 2003", "2003-06-12"),
        ("Marți, 10 iunie 2003", "2003-06-10"),
        ("e enjte, 12 qershor 2003", "2003-06-12"),
        ("të enjten, më 12 qershor 2003", "2003-06-12"),
        ("ditën e mërkurë, 11 qershor 2003", "2003-06-11"),
        # slashes with one reading
        ("23/05/2017", "2017-05-23"),
        ("05/23/2017", "2017-05-23"),
        ("12/12/2019", "2019-12-12"),
    ],
)
def test_the_words_of_press_releases_are_read(typed: str, kept: str) -> None:
    assert read(typed).text == kept


@pytest.mark.parametrize(
    ("typed", "message", "hint"),
    [
        (
            "02/03/2024",
            "does not say which number is the month",
            "2024-03-02 (2 Mar 2024) or 2024-02-03",
        ),
        ("02-03-2024", "a date with hyphens begins with the year", "2024-03-02 (2 Mar 2024) or"),
        ("23-05-2017", "a date with hyphens begins with the year", "2017-05-23 (23 May 2017)"),
        ("31/02/2024", "February 2024 has 29 days", "2024-02"),
        ("23/05/2500", "the year 2500 is outside", "those years"),
        ("29 February 2023", "February 2023 has 28 days", "2023-02"),
        ("30. novembra - 31. novembra 2022", "November 2022 has 30 days", "2022-11"),
        ("12.14.2022", "there is no month 14", "from 01 to 12"),
        ("12 December", "the year of 12 Dec is missing", "four digits"),
        ("12. lipnja", "the year of 12 Jun is missing", "four digits"),
        ("11. ДЕЦЕМБРА", "the year of 11 Dec is missing", "four digits"),
        ("29 February", "the year of 29 Feb is missing", "four digits"),
        ("December", "the year of Dec is missing", "four digits"),
        ("28 December 2021 - 2 January", "the year of 2 Jan is missing", "four digits"),
        ("30 February", "there is no day 30", ""),
        ("28 December - 2 January 2022", "the end, 2 Jan 2022, is before", "its own year"),
        ("2024-05-10 / 2024-05-08", "the end, 8 May 2024, is before", "earlier date first"),
        ("14-12 December 2022", "the end, 12 Dec 2022, is before", "earlier date first"),
        ("12.12.19", "a year of two digits", "12.12.2019"),
        ("12/12/19", "a year of two digits", "four digits"),
        ("12 Dec 19", "a year of two digits", "four digits"),
        (
            "Wednesday, 12 June 2003",
            "12 Jun 2003 falls on a Thursday, not on a Wednesday",
            "weekday",
        ),
        (
            "Thursday, June 2003",
            "a weekday belongs to a day, not to 'Jun 2003'",
            "leave the weekday",
        ),
        ("u sredu, 12. juna 2003.", "falls on a Thursday, not on a Wednesday", "weekday"),
        ("miercuri, 12 iunie 2003", "falls on a Thursday, not on a Wednesday", "weekday"),
        ("në dhjetor", "the year of Dec is missing", "four digits"),
        (
            "between 15 and 17 October 2013",
            "'between' two days of one month has two readings",
            "write 15-17 October 2013 (from the 15th to the 17th) "
            "or [2013-10-15..2013-10-17] (one day within)",
        ),
        (
            "between October 1 and 3, 2013",
            "has two readings",
            "write 1-3 October 2013 (from the 1st to the 3rd) or [2013-10-01..2013-10-03]",
        ),
        ("od 12. do 14. i 16. maja 2022", "cannot be read", "2022-12-13"),
        ("između 15. i 17. 10. 2013.", "has two readings", "write 15-17 October 2013 (from"),
        ("între 12 și 22 decembrie 2022", "has two readings", "from the 12th to the 22nd"),
        ("помеѓу 12 и 14 декември 2022", "has two readings", "write 12-14 December 2022 (from"),
        ("между 12 и 14 декември 2022 г.", "has two readings", "write 12-14 December 2022 (from"),
        ("between 17 and 15 October 2013", "the end, 15 Oct 2013, is before", "earlier date"),
        ("2022-12-14/12", "the end, 12 Dec 2022, is before", "earlier date first"),
        ("2022-11-30/31", "November 2022 has 30 days", "2022-11"),
        ("2015 -", "cannot be read as a date", "2022-12-13"),
        ("from 12 December 2022 -", "cannot be read as a date", "2022-12-13"),
        ("2022-12-12-", "cannot be read as a date", "2022-12-13"),
        ("31. VI 2022", "June 2022 has 30 days", "2022-06"),
        ("V 2022", "'v' is not understood", "2022-12-13"),  # May, or Slovene for "in"
        ("13. XIII 2022", "'xiii' is not understood", "2022-12-13"),
        ("ь", "cannot be read as a date", "2022-12-13"),
        ("25 and 27 April 2012", "are not next to each other", "2012-04-25/2012-04-27"),
        ("12/14 December 2022", "are not next to each other", "2022-12-12/2022-12-14"),
        ("by about 2005", "'about 2005' is in doubt itself", "without 'about'"),
        ("1 March 1899", "the year 1899 is outside 1900-2100", "those years"),
        ("1", "'1' cannot be read as a date", "2022-12-13"),
        ("12", "cannot be read", "2022-12-13"),
        ("12-14", "cannot be read", "2022-12-13"),
        ("12-14 2022", "cannot be read", "2022-12-13"),
        ("12-2022", "cannot be read", "2022-12-13"),
        ("12 - December 2022", "cannot be read", "2022-12-13"),
        ("2010/11", "cannot be read", "2022-12-13"),
        ("2010-11-2011-02", "cannot be read", "2022-12-13"),
        ("from 2015", "cannot be read", "2022-12-13"),
        ("12. 14. decembra 2022", "cannot be read", "2022-12-13"),
        ("12, 13 and 14 December 2022", "cannot be read", "2022-12-13"),
        ("12 Dec 2022, 13 Dec 2022", "cannot be read", "2022-12-13"),
        ("20240229", "'20240229' is not a day, a month or a year", "2022-12-13"),
        ("32767", "'32767' is not a day", "2022-12-13"),
        ("2024-W09-4", "'w09' is not understood in a date", "2022-12-13"),
        ("1_000", "'_' is not understood", "2022-12-13"),
        (
            "..2021-09-23",
            "the dots of '..2021-09-23' are read in brackets only",
            "write by 23 September 2021, or [..2021-09-23]",
        ),
        (
            "2021-09-23..",
            "the dots of '2021-09-23..' are read in brackets only",
            "write since 23 September 2021, or [2021-09-23..] for one day then or later",
        ),
        ("2015…", "read in brackets only", "write since 2015, or [2015..] for one day"),
        (".. May 2015", "read in brackets only", "write by May 2015, or [..2015-05]"),
        ("..about 2015", "'about 2015' is in doubt itself", "without 'about'"),
        ("..2015..", "'..' is not understood in a date", "2022-12-13"),
        ("2014..2015", "'..' is not understood in a date", "2022-12-13"),
        ("last Thursday", "'last' is not understood", "2022-12-13"),
        ("12. lipnja prošle godine", "'prosle' is not understood", "2022-12-13"),
        ("2022-12-12T10:00", "'t10' is not understood", "2022-12-13"),
        ("٢٠٢٤-٠٢-٠٢", "not written in the digits 0 to 9", "2022-12-13"),
        ("２０２４", "not written in the digits 0 to 9", "2022-12-13"),
        ("12² December 2022", "not written in the digits 0 to 9", "2022-12-13"),
        ("1\u200b2 December 2022", "an invisible character, U+200B", "by hand"),
        ("12 December 2022\x1b[2J", "an invisible character, U+001B", "by hand"),
        ("x" * 1_000_000, "is too long for a date", "2022-12-13"),
    ],
)
def test_what_is_not_clear_is_refused_with_what_to_type_instead(
    typed: str, message: str, hint: str
) -> None:
    with pytest.raises(BadRequest, match=re.escape(message)) as refusal:
        read(typed)
    assert hint in refusal.value.hint


def test_the_readings_in_a_hint_can_be_typed() -> None:
    with pytest.raises(BadRequest) as refusal:
        read("02/03/2024")
    readings = re.findall(r"(\S+) \(([^)]+)\)", refusal.value.hint)
    assert [read(iso) for iso, _ in readings] == [read(words) for _, words in readings]
    assert len(readings) == 2


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.integers(1, 30))
def test_days_between_which_share_the_name_of_a_month_are_refused_with_both_readings(
    first: date, length: int
) -> None:
    last = first + timedelta(days=length)
    assume(last.month == first.month)
    with pytest.raises(BadRequest) as refusal:
        read(f"between {first.day} and {last.day} {MONTHS[first.month - 1]} {first.year}")
    readings = re.fullmatch(
        r"write (.+) \(from the .+\) or (\S+) \(one day within\)", refusal.value.hint
    )
    assert readings
    assert [read(way).text for way in readings.groups()] == [
        f"{first}/{last}",
        f"[{first}..{last}]",
    ]


@given(st.dates(date(1900, 1, 1), date(2100, 11, 30)), st.integers(1, 30))
def test_two_days_mean_the_same_in_every_way_of_writing(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    start, end = (f"{day.day} {MONTHS[day.month - 1]}" for day in (first, last))
    ways = [
        f"{start} {first.year} - {end} {last.year}",
        f"from {start} {first.year} to {end} {last.year}",
        f"{first.day}.{first.month}.{first.year}-{last.day}.{last.month}.{last.year}.",
        f"{MONTHS[first.month - 1]} {first.day}, {first.year} to {end} {last.year}",
        f"{first} - {last}",
    ]
    if first.year == last.year:
        ways += [
            f"{start} - {end} {last.year}",
            f"{first.day}.{first.month}.-{last.day}.{last.month}.{last.year}.",
        ]
        if first.month == last.month:
            ways += [
                f"{first.day}-{end} {last.year}",
                f"{first.day}. do {last.day}.{last.month}.{last.year}. godine",
                f"{MONTHS[last.month - 1]} {first.day}-{last.day}, {last.year}",
            ]
    assert {read(way).text for way in ways} == {f"{first}/{last}"}


pieces = st.sampled_from(
    [
        *("1", "2", "12", "14", "29", "31", "19", "2010", "2011", "May", "decembra", "lipanj"),
        *("2022-12", "2022-12-13", "12.12.", "12.12.2019.", "3/4/2022", "23/05/2017", "W09", "XX"),
        *("-", "–", "/", ".", ",", "?", "~", "'", "[", "]", "..", "and", "i", "to", "do", "from"),
        *("od", "between", "by", "since", "until", "after", "about", "or later", "Monday", "now"),
        *("of", "the", "godine", "unknown", "..2015", "2022-12-12/14", "XII", "de la", "la", "joi"),
    ]
)
scribbles = st.lists(pieces, max_size=8).map(" ".join) | st.lists(pieces, max_size=6).map("".join)


@settings(max_examples=400)
@given(scribbles | st.text(max_size=40))
def test_whatever_is_typed_is_read_or_refused_in_one_line(typed: str) -> None:
    refusals = []
    try:
        when = read(typed)
        assert parse(when.text) == when
    except BadRequest as refused:
        refusals = [refused.message, refused.hint]
    for line in refusals:
        assert line
        assert line.isprintable()
        assert len(line) < 160


@settings(max_examples=400)
@given(scribbles)
def test_no_year_is_read_that_was_not_typed(typed: str) -> None:
    try:
        when = read(typed)
    except BadRequest:
        return
    if not re.search("before|after", typed):
        assert set(re.findall(r"\d{4}", when.text)) <= set(re.findall(r"\d{4}", typed))


def test_no_word_is_a_month_here_and_another_there() -> None:
    for number, words in enumerate(MONTH_WORDS, 1):
        for word in words.split():
            assert MONTH_NUMBERS[fold(word)] == number


def test_no_word_is_a_weekday_here_and_another_or_a_month_there() -> None:
    assert len(WEEKDAY_WORDS) == len(WEEKDAYS)
    for number, words in enumerate(WEEKDAY_WORDS):
        assert words.startswith(WEEKDAYS[number].lower())
        for word in words.split():
            assert WEEKDAY_NUMBERS[fold(word)] == number
    assert not WEEKDAY_NUMBERS.keys() & MONTH_NUMBERS.keys()
