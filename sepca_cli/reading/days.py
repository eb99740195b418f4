"""Every date that a text speaks of, with its exact place and how its day was got.

What is written in full is taken as it stands. What lacks its year, names a day by its distance from
the text's own ("yesterday") or one day of several ("a two day conference") is computed where the
text or the reader says enough, marked as inferred with the reason, and left open otherwise.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sepca_cli.dates import UNKNOWN, When, quoted
from sepca_cli.reading.day import Day, Placed
from sepca_cli.reading.day_kinds import DATELINE, FOOT_LINE, IN_TEXT, PAGE_DATE, Page, page
from sepca_cli.reading.day_tokens import Tokens, tokens
from sepca_cli.reading.durations import with_durations
from sepca_cli.reading.letters import Letters, Spot
from sepca_cli.reading.relative_days import relative_days
from sepca_cli.reading.sentences import Sentences
from sepca_cli.reading.written_dates import Written, Ymd, dates_written
from sepca_cli.reading.years import (
    Anchor,
    Stated,
    by_calendar_day,
    date_of_address,
    in_year,
    nearest,
    same_day,
    weekday_of,
    when_of,
)
from sepca_cli.weekdays import WEEKDAYS

__all__ = ["Day", "days_in"]

_CALLED = {
    DATELINE: "the dateline",
    FOOT_LINE: "the foot line",
    PAGE_DATE: "the date of the page",
    IN_TEXT: "the same day elsewhere in the text",
}
_LEAD = 600  # characters behind the headings: what they report is what the text is about
_FOUNDING = re.compile("found(?:ed|ing)|establish|osnov|osniv|utemelj|infiint|fondat|themel")
_SHARED = re.compile(r",? ?(?:[&O] )?(?:[ptlfKu] ){0,2}")


class _Dates(NamedTuple):
    """The written dates of a text, where each stands, and what tells the time of the text."""

    words: Tokens
    sentences: Sentences
    written: Sequence[Written]
    kinds: Sequence[str]
    by_day: Mapping[str, Stated]
    anchors: Sequence[Anchor]


def days_in(read: Letters, *, published: When = UNKNOWN, url: str = "") -> tuple[Day, ...]:
    """Return every date of a text in order of its place; a date that is repeated comes again.

    `published` is the day of publication as the reader of the text knows it, `url` its address,
    which often has that day in it.
    """
    words = tokens(read)
    sentences = Sentences(words)
    written = dates_written(words)
    sheet = page(read.text)
    kinds = [sheet.kind_of(_spot(words, one), _is_single(one)) for one in written]
    stated = [
        Stated(one, when, kind)
        for one, kind in zip(written, kinds, strict=True)
        if one.first.year and (when := when_of(one))
    ]
    anchors = [*_times_of_text(words, stated, published, url)]
    by_day = by_calendar_day(one for one in stated if one.written.last.day)
    anchors = [*_datelines(words, written, kinds, by_day, anchors), *anchors]
    today = next((anchor for anchor in anchors if anchor.when.precision == "day"), None)
    anchors += _own_dates(words, sentences, stated, sheet)
    dates = _Dates(words, sentences, written, kinds, by_day, anchors)
    placed = [Placed(one.start, one.end, _day(dates, at)) for at, one in enumerate(written)]
    placed += relative_days(
        words,
        sentences,
        today,
        next(iter(anchors), None),
        [range(one.start, max(one.end, one.beyond)) for one in written],
    )
    placed.sort()
    return tuple(day for _, _, day in with_durations(words, sentences, placed))


def _spot(words: Tokens, written: Written) -> Spot:
    return words.spot(written.start, written.end)


def _is_single(written: Written) -> bool:
    return bool(written.last.day) and written.first == written.last


def _times_of_text(
    words: Tokens, stated: Sequence[Stated], published: When, url: str
) -> Iterator[Anchor]:
    """Give the dates with a year that tell when the text was written, the surest first."""
    told: dict[str, list[Anchor]] = {DATELINE: [], PAGE_DATE: [], FOOT_LINE: []}
    for written, when, kind in stated:
        if kind in told and written.last.month and (kind == FOOT_LINE or _is_single(written)):
            told[kind].append(Anchor(when, _CALLED[kind], (_spot(words, written),)))
    yield from told[DATELINE][:1]
    if published:
        yield Anchor(published, "the day of publication")
    yield from told[PAGE_DATE][:1]
    if url and (when := date_of_address(url)):
        yield Anchor(when, "the date in the address")
    yield from told[FOOT_LINE][-1:]


def _datelines(
    words: Tokens,
    written: Sequence[Written],
    kinds: Sequence[str],
    by_day: Mapping[str, Stated],
    anchors: Sequence[Anchor],
) -> Iterator[Anchor]:
    """Give the first dateline without a year, in that of the day when the text was published."""
    if anchors and anchors[0].called == _CALLED[DATELINE]:
        return
    for one, kind in zip(written, kinds, strict=True):
        if kind == DATELINE and _is_single(one) and not one.first.year:
            same = same_day(one, by_day)
            when = same[1] if same else nearest(one, anchors[0], False) if anchors else UNKNOWN
            if when:
                yield Anchor(when, _CALLED[DATELINE], (_spot(words, one),))
            return


def _own_dates(
    words: Tokens, sentences: Sentences, stated: Sequence[Stated], sheet: Page
) -> Iterator[Anchor]:
    """Give the year of the headline, or the first day of the lead: what the text is about."""
    for written, when, kind in stated:
        start, end = _spot(words, written)
        named = end <= sheet.headline or (written.last.day and start <= sheet.body + _LEAD)
        history = any(_FOUNDING.match(words.word(near)) for near in sentences.around(written.start))
        if kind == IN_TEXT and named and not history:
            yield Anchor(when, "the first date that the text names", (Spot(start, end),))
            return


def _day(dates: _Dates, at: int) -> Day:
    """One written date as a day, with the year that it names or the best one to be had."""
    words, written = dates.words, dates.written[at]
    spot = _spot(words, written)
    said = quoted(" ".join(spot.of(words.read.text).split()))
    if not written.first.year:
        day = _in_its_year(dates, at, spot)
        return day if day.when else day._replace(question=f"which year is {said}?")
    when = when_of(written)
    also = (words.spot(*written.shares),) if written.shares else ()
    day = Day(spot, when, also=also, kind=dates.kinds[at])
    if not when:
        return day._replace(question=f"there is no such date as {said}: which is meant?")
    if written.weekday not in (-1, weekday_of(when.earliest)) and written.last.day:
        named, was = WEEKDAYS[written.weekday], WEEKDAYS[weekday_of(when.earliest)]
        return day._replace(question=f"{said} was a {was}, not a {named}: which is right?")
    if written.either:
        turned = Ymd(written.last.year, written.last.day, written.last.month)
        other = when_of(written._replace(first=turned, last=turned))
        asks = f"is {said} {when.shown} or {other.shown}?" if _in_english(words) else ""
        why = "the first number is read as the day"
        return day._replace(certainty="inferred", why=why, question=asks)
    return day


def _in_its_year(dates: _Dates, at: int, spot: Spot) -> Day:
    """A date without a year, in the year that the best route leads to; UNKNOWN where none does."""
    words, written, kind = dates.words, dates.written[at], dates.kinds[at]
    day = Day(spot, UNKNOWN, "inferred", kind=kind)
    if written.years_away is not None:
        for anchor in dates.anchors[:1]:
            when = in_year(written, int(anchor.when.latest[:4]) + written.years_away)
            why = f"the year is counted from {anchor.when.shown}, {anchor.called}"
            return day._replace(when=when, why=why, also=anchor.spots)
    elif same := same_day(written, dates.by_day):
        why = f"the year is that of {_CALLED[same[0].kind]}"
        return day._replace(when=same[1], why=why, also=(_spot(words, same[0].written),))
    elif behind := _shares_year(dates, at):
        when = in_year(written, behind.first.year)
        why = "the year is that of the date behind it"
        return day._replace(when=when, why=why, also=(_spot(words, behind),))
    elif year := _year_of_sentence(dates, at):
        why = "the year is that named before it in the sentence"
        when = in_year(written, year.first.year)
        return day._replace(when=when, why=why, also=(_spot(words, year),))
    else:
        ahead = dates.sentences.looks_forward(written.start)
        for anchor in dates.anchors[:1]:
            if when := nearest(written, anchor, ahead):
                why = f"the year brings it nearest to {anchor.when.shown}, {anchor.called}"
                return day._replace(when=when, why=why, also=anchor.spots)
    return day._replace(certainty="documented")


def _shares_year(dates: _Dates, at: int) -> Written | None:
    """The date behind one without a year, where both are named in one breath; else None."""
    for behind in dates.written[at + 1 : at + 2]:
        between = dates.words.tags[dates.written[at].end : behind.start]
        if behind.first.year and _SHARED.fullmatch(between) and behind.first.month:
            return behind
    return None


def _year_of_sentence(dates: _Dates, at: int) -> Written | None:
    """The year alone that its sentence names before a date, if the text is of that time; or None.

    A year that is far from the time of the text is that of its background.
    """
    sentences, now = dates.sentences, [int(anchor.when.latest[:4]) for anchor in dates.anchors[:1]]
    for before in dates.written[max(at - 1, 0) : at]:
        year, month, _ = before.first
        alone = year and not month and before.first == before.last
        near = any(abs(year - this) <= 1 for this in now)
        same = sentences.number_of(before.start) == sentences.number_of(dates.written[at].start)
        if alone and near and same:
            return before
    return None


def _in_english(words: Tokens) -> bool:
    """Whether the text is in English, the one language here in which the month may come first."""
    return " the " in words.folded
