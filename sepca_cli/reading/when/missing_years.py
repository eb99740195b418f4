"""The year that a date does not name, from what the text or its reader says.

The routes, best first: "last year" beside it; the same day elsewhere in the text, with its year; a
date behind it that it shares the year with; a year named before it in the sentence; in a line
of a list, the year that stands in the heading; and the year that brings it nearest to the
time of the text. What the text announces lies behind that time sooner
than before it, and a weekday must agree. A year of the background is never taken.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from sepca_cli.dates import When
from sepca_cli.reading.language.letters import Spot
from sepca_cli.reading.when.day_tokens import Tokens
from sepca_cli.reading.when.sentences import Sentences
from sepca_cli.reading.when.times_of_text import CALLED
from sepca_cli.reading.when.written_dates import Written
from sepca_cli.reading.when.years import Anchor, Found, agrees, in_year, nearest

_LONGEST = 31  # days of a span whose every day is looked at
_MARK = re.compile(r"[\s\d.)(•*·–-]{0,8}")
_LISTED = re.compile(r"\s*(?:[•*·–-]|\d{1,2}[.)])\s")
_WHEN = re.compile(r"\W*(?:when|kada?|koga|kogato|cand|kur)\b[^,;:]*$")  # until 2010, when in June
_LAST = re.compile(
    r"\b(?:since|last|previous|prosl|posledn|posl?j?ednj|prethodn|predisn|minal|ultim|precedent|fundit"
    r"|kaluar|meparshm)\w*[^,;.:]{1,40}$"
)
_SHARED = re.compile(r",? ?(?:[&O] )?(?:[ptlKu] ){0,2}")


class Route(NamedTuple):
    """A date in the year that was found for it, how it was, and the places that say so."""

    when: When
    why: str
    spots: tuple[Spot, ...] = ()


class Calendar(NamedTuple):
    """The written dates of a text, those with a year under each of their days (`12-13`), the dates
    that tell the time of the text, the surest first, and where its headings end."""

    words: Tokens
    sentences: Sentences
    found: Sequence[Found]
    by_day: Mapping[str, Found]
    times: Sequence[Anchor]
    headings: int = 0


def by_calendar_day(found: Sequence[Found]) -> dict[str, Found]:
    """Dates with their year under each of their days, `12-13`; the first of the text counts."""
    days: dict[str, Found] = {}
    for one in found:
        if one.when and one.written.last.day:
            first, last = (date.fromisoformat(end) for end in one.when[1:])
            for later in range(min((last - first).days, _LONGEST) + 1):
                days.setdefault((first + timedelta(days=later)).isoformat()[5:], one)
    return days


def route_to_year(calendar: Calendar, at: int) -> Route | None:
    """Return the date found as that number in its year, or None where none can be had."""
    return next((route for route in _routes(calendar, at) if route.when), None)


def _routes(calendar: Calendar, at: int) -> Iterator[Route]:
    one, times, words = calendar.found[at], calendar.times[:1], calendar.words
    written = one.written
    if written.years_away is not None:
        for now in times:
            when = in_year(written, int(now.when.latest[:4]) + written.years_away)
            yield Route(when, f"the year is counted from {now.when.shown}, {now.called}", now.spots)
        return
    yield from _same_day(calendar, one)
    yield from _named_in_one_breath(calendar, at)
    yield from _named_in_the_sentence(calendar, at)
    yield from _named_above_the_list(calendar, at)
    for now in times:
        ahead = calendar.sentences.looks_forward(written.start) and not _is_of_the_last(
            words, written
        )
        when = nearest(written, now, ahead)
        if ahead and (before := _announced_before(calendar, at)) and when.latest < before.earliest:
            when = in_year(written, int(before.earliest[:4]))
        yield Route(
            when, f"the year brings it nearest to {now.when.shown}, {now.called}", now.spots
        )


def _announced_before(calendar: Calendar, at: int) -> When | None:
    """The date right before one in its sentence, if that looks ahead and names no year either.

    What is announced goes on in its order: in May in Niš, and in November in Belgrade.
    """
    written, sentences = calendar.found[at].written, calendar.sentences
    for before in calendar.found[max(at - 1, 0) : at]:
        first = before.written
        same = sentences.number_of(first.start) == sentences.number_of(written.start)
        if same and not first.first.year and sentences.looks_forward(first.start):
            route = route_to_year(calendar, at - 1)
            return route.when if route else None
    return None


def _is_of_the_last(words: Tokens, written: Written) -> bool:
    """Whether a date is that of the last meeting, though the sentence looks forward as well."""
    start = words.starts[written.start]
    return bool(_LAST.search(words.folded, max(0, start - 50), start))


def _same_day(calendar: Calendar, one: Found) -> Iterator[Route]:
    """The date is, or is a part of, one that has its year."""
    whole = calendar.by_day.get(f"{one.written.first.month:02}-{one.written.first.day:02}")
    if whole is not None:
        when = in_year(one.written, int(whole.when.latest[:4]))
        inside = whole.when.earliest <= when.earliest and when.latest <= whole.when.latest
        if inside and agrees(one.written, when):
            yield Route(when, f"the year is that of {CALLED[whole.kind]}", (whole.spot,))


def _named_in_one_breath(calendar: Calendar, at: int) -> Iterator[Route]:
    """8 May, 10 June and 12 July 2022: the date right behind it has the year of both."""
    written = calendar.found[at].written
    for behind in calendar.found[at + 1 : at + 2]:
        year, month, _ = behind.written.first
        between = calendar.words.tags[written.end : behind.written.start]
        if year and month and _SHARED.fullmatch(between):
            why = "the year is that of the date behind it"
            yield Route(in_year(written, year), why, (behind.spot,))


def _named_in_the_sentence(calendar: Calendar, at: int) -> Iterator[Route]:
    """In 2009 the network met on 2 and 3 December: a year alone in front, if of the text's time.

    It may be of any time where a "when" joins the two.
    """
    written, sentences = calendar.found[at].written, calendar.sentences
    for before in calendar.found[max(at - 1, 0) : at]:
        year, month, _ = before.written.first
        alone = year and not month and before.written.first == before.written.last
        close = any(abs(year - int(now.when.latest[:4])) <= 1 for now in calendar.times[:1])
        same = sentences.number_of(before.written.start) == sentences.number_of(written.start)
        then = calendar.words.read.folded[
            calendar.words.ends[before.written.end - 1] : calendar.words.starts[written.start]
        ]
        if alone and same and (close or _WHEN.match(then)):
            why = "the year is that named before it in the sentence"
            yield Route(in_year(written, year), why, (before.spot,))


def _named_above_the_list(calendar: Calendar, at: int) -> Iterator[Route]:
    """Calendar for 2025: 12 June, Tirana. The only year of the headings, in a line of a list."""
    one, text = calendar.found[at], calendar.words.read.text
    line = text.rfind("\n", 0, one.spot.start) + 1
    begins = _MARK.fullmatch(text, line, one.spot.start) or _LISTED.match(text, line)
    if not line or not begins:
        return
    headings = max(calendar.headings, text.find("\n", len(text) - len(text.lstrip())))
    above = [each for each in calendar.found if each.spot.end <= headings]
    years = {each.written.first.year for each in above if not each.written.last.day} - {0}
    if len(years) == 1:
        why = "the year is that of the heading above the list"
        yield Route(in_year(one.written, years.pop()), why, (above[0].spot,))
