"""Every date that a text speaks of, with its exact place and how its day was got.

What is written in full is taken as it stands. What lacks its year, names a day by its distance from
the text's own ("yesterday") or one day of several ("a two day conference") is computed where the
text or the reader says enough, marked as inferred with the reason, and left open otherwise.
"""

from collections.abc import Sequence

from sepca_cli.dates import UNKNOWN, When, quoted
from sepca_cli.reading.language.happening_words import SAID_ON
from sepca_cli.reading.language.letters import Letters, Spot
from sepca_cli.reading.when.day import Day, Placed
from sepca_cli.reading.when.day_kinds import IN_TEXT, PAGE_DATE, page
from sepca_cli.reading.when.day_tokens import tokens
from sepca_cli.reading.when.days_after import days_after, with_weekdays
from sepca_cli.reading.when.durations import with_durations
from sepca_cli.reading.when.missing_years import Calendar, by_calendar_day, route_to_year
from sepca_cli.reading.when.relative_days import in_rows, relative_days
from sepca_cli.reading.when.sentences import Sentences
from sepca_cli.reading.when.times_of_text import own_time, times_of_text
from sepca_cli.reading.when.under_months import days_under_months
from sepca_cli.reading.when.written_dates import Written, Ymd, dates_written
from sepca_cli.reading.when.years import Found, weekday_of, when_of
from sepca_cli.weekdays import WEEKDAYS

__all__ = ["Day", "days_in"]


def days_in(read: Letters, *, published: When = UNKNOWN, url: str = "") -> tuple[Day, ...]:
    """Return every date of a text in order of its place; a date that is repeated comes again.

    `published` is the day of publication as the reader of the text knows it, `url` its address,
    which often has that day in it.
    """
    words = tokens(read)
    sentences = Sentences(words)
    sheet = page(read.text)
    found = []
    listed = list(days_under_months(words))
    for written in _with_listed(dates_written(words), listed):
        spot = words.spot(written.start, written.end)
        single = bool(written.last.day) and written.first == written.last
        kind = IN_TEXT if written in listed else sheet.kind_of(spot, single)
        if kind == IN_TEXT and single and _was_said_on(read, spot):
            kind = PAGE_DATE
        found.append(Found(written, spot, kind, when_of(written)))
    times = times_of_text(words, found, published, url)
    today = next((time for time in times if time.when.precision == "day"), None)
    times += own_time(words, sentences, found, sheet)
    calendar = Calendar(words, sentences, found, by_calendar_day(found), times, sheet.body)
    in_english = " the " in words.folded  # the one language here in which the month may come first
    placed = [
        Placed(one.written.start, one.written.end, _day(calendar, at, in_english))
        for at, one in enumerate(found)
    ]
    taken = [range(one.written.start, max(one.written.end, one.written.beyond)) for one in found]
    year = times[0] if times else None
    placed += in_rows(words, relative_days(words, sentences, today, year, taken))
    placed.sort()
    days = [day for _, _, day in with_durations(words, sentences, placed)]
    days = with_weekdays(read, days)
    return tuple(sorted([*days, *days_after(read, days)], key=lambda day: day.spot))


def _with_listed(written: Sequence[Written], listed: Sequence[Written]) -> list[Written]:
    """The dates of a text in their order, those of its calendars as the calendar has them."""
    taken = {at for each in listed for at in range(each.start, each.end)}
    others = [each for each in written if taken.isdisjoint(range(each.start, each.end))]
    return sorted([*others, *listed])


def _was_said_on(read: Letters, day: Spot) -> bool:
    """Whether something was announced on a day: it is that of the text."""
    at = read.stretch(day)[0]
    return bool(SAID_ON.search(read.folded[max(0, at - 60) : at]))


def _day(calendar: Calendar, at: int, in_english: bool) -> Day:
    """One written date as a day, with the year that it names or the best one to be had."""
    written, spot, kind, when = calendar.found[at]
    said = quoted(" ".join(spot.of(calendar.words.read.text).split()))
    if not written.first.year:
        if route := route_to_year(calendar, at):
            return Day(spot, route.when, "inferred", route.why, route.spots, kind)
        return Day(spot, UNKNOWN, kind=kind, question=f"which year is {said}?")
    also = (calendar.words.spot(*written.shares),) if written.shares else ()
    day = Day(spot, when, also=also, kind=kind)
    if not when:
        return day._replace(question=f"there is no such date as {said}: which is meant?")
    if written.weekday not in (-1, weekday_of(when.earliest)):
        named, was = WEEKDAYS[written.weekday], WEEKDAYS[weekday_of(when.earliest)]
        return day._replace(question=f"{said} was a {was}, not a {named}: which is right?")
    if written.either:
        why = "the first number is read as the day"
        asks = f"is {said} {when.shown} or {_turned(written).shown}?" if in_english else ""
        return day._replace(certainty="inferred", why=why, question=asks)
    return day


def _turned(written: Written) -> When:
    """A day in numbers with its first number as the month."""
    turned = Ymd(written.last.year, written.last.day, written.last.month)
    return when_of(written._replace(first=turned, last=turned))
