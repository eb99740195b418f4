"""A text that tells of several events one after the other: its items, each read as a text.

Newsletters, calendars and lists of what is to come have a line, or a part with a title, for every
event. Each has its own day, place and people; years and the name of the association can stand above
them all.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from sepca_cli.names import fold
from sepca_cli.reading.events.happening import days_between
from sepca_cli.reading.events.kinds import called_in, only_beside
from sepca_cli.reading.events.parted import parted
from sepca_cli.reading.language.happening_words import DEADLINE, PLAN, STORY, WILL_BE
from sepca_cli.reading.language.letters import Letters, Spot, inside
from sepca_cli.reading.language.passages import (
    HEADING,
    LISTED,
    LONGEST_HEADING,
    Passage,
    ends_a_sentence,
    passages_in,
)
from sepca_cli.reading.names.towns import Town
from sepca_cli.reading.when.day_kinds import IN_TEXT, PAGE_DATE
from sepca_cli.reading.when.days import Day
from sepca_cli.reading.when.under_months import is_a_month

FEWEST = 3  # items, where no mark or title begins them
ANY, NEARLY_ALL = 0.0, 0.75  # which part of the items must tell of an event
LONGEST_TIME = 500  # days that a newsletter or a calendar is about
ONE_EVENT = 4  # days: what lies closer together in one town is the programme of a single event
LATE_IN_LINE = 14  # characters in front of a day that a line still begins with: "Monday, "
_NUMBER = re.compile(r"\s*\(?\d{1,2}[.)]\s")
_LETTER = re.compile(r"\s*\(?[a-z]\)\s")
_LABEL = re.compile(r"[^\W\d_][^\n|.:]{1,40} \| ")  # Brdo | A training was held ...
_ASIDE = re.compile(r"\b(?:which|whose|koj\w*|cij\w*|care|qe)\b")
_LINE = re.compile(r"[^\n]*\S[^\n]*")


class Item(NamedTuple):
    """A part of a text that tells of one event.

    `dated` is whether it begins with a day and a place, or a day and a word for an event; `ahead`
    whether it is a line of what is planned.
    """

    spot: Spot
    passages: tuple[Passage, ...]
    dated: bool = False
    ahead: bool = False


class Parts(NamedTuple):
    """A text in parts: what is told of the whole, and its items."""

    whole: tuple[Passage, ...]
    items: tuple[Item, ...] = ()


def parts_of(read: Letters, days: Sequence[Day], towns: Sequence[Town]) -> Parts:
    """Return a text as its items and what stands around them; most texts have no items."""
    lines = [Spot(*found.span()) for found in _LINE.finditer(read.text)]
    for starts, least in _ways_to_part(read.text, lines, days):
        if len(starts) < 2:
            continue
        spots = _up_to_the_next(read.text, starts)
        fewest = max(2, least * len(spots))
        if sum(bool(inside(days, spot)) for spot in spots) < fewest:
            continue
        items = [Item(spot, _passages(read, spot)) for spot in spots]
        dates = days_of(items, days) if least == ANY else days
        days_told = [
            _own_day(read, item, dates, towns, mainly=least == NEARLY_ALL) for item in items
        ]
        own = [day for day in days_told if day]
        if len(own) >= fewest and _are_of_several_events(own, items, towns):
            head = Spot(0, spots[0].start)
            around = [head, Spot(spots[-1].end, len(read.text))]
            whole = parted(read, passages_in(read, around), days, towns)
            ahead = any(_looks_ahead(each) for each in whole if each.spot.within(head))
            plan = ahead and least == ANY
            with_days = zip(items, days_told, strict=True)
            return Parts(
                whole,
                tuple(
                    each._replace(dated=bool(day), ahead=plan or _is_headed_by_a_plan(each))
                    for each, day in with_days
                ),
            )
    return Parts(parted(read, passages_in(read), days, towns))


def days_of(items: Sequence[Item], days: Sequence[Day]) -> list[Day]:
    """The days of a text; with one that begins an item nobody dates a release."""
    begun = {day.spot for item in items for day in inside(days, item.spot)}
    return [day._replace(kind=IN_TEXT) if day.spot in begun else day for day in days]


def _ways_to_part(
    text: str, lines: Sequence[Spot], days: Sequence[Day]
) -> list[tuple[list[int], float]]:
    """Where items would begin if numbers, marks, titles or days began them, or each paragraph did.

    Beside it the part of the items that must tell of an event: nearly all, where only the
    paragraphs part them.
    """
    first = {day.spot.start for day in days}
    listed = [
        line.start
        for line in lines
        if LISTED.match(text, line.start, line.end) and line.start not in first
    ]
    numbered = [start for start in listed if _NUMBER.match(text, start)]
    marked = [
        start for start in listed if not (_NUMBER.match(text, start) or _LETTER.match(text, start))
    ]
    written = [day.spot.start for day in days if day.kind != IN_TEXT]
    titles = [start for start in _titles(text, lines) if not _begins_with(text, start, written)]
    all_days = [day.spot.start for day in days if day.when.precision != "year"]
    dated = [line.start for line in lines if _begins_with(text, line.start, all_days, LATE_IN_LINE)]
    labelled = [line.start for line in lines if _LABEL.match(text, line.start, line.end)]
    alone = all(
        "\n" not in _but_for_a_month(text, Spot(start, end)).of(text).strip()
        for start, end in pairwise(dated)
    )
    told = [line.start for line in lines if ends_a_sentence(line.of(text))]
    listed_days = dated if alone and len(dated) >= FEWEST else []
    paragraphs = told if len(told) >= FEWEST else []
    lists = [(starts, ANY) for starts in (numbered, marked, titles, labelled, listed_days)]
    return [*lists, (paragraphs, NEARLY_ALL)]


def _begins_with(text: str, line: int, days: Sequence[int], late: int = LONGEST_HEADING) -> bool:
    """Whether one of these days stands in a line, not later than so many characters."""
    at = bisect_left(days, line)
    return at < len(days) and days[at] - line <= late and "\n" not in text[line : days[at]]


def _titles(text: str, lines: Sequence[Spot]) -> list[int]:
    """The lines above a part: short, no sentence, behind a blank line and before a paragraph.

    Where they are in capitals so are all of their kind, above a list as well.
    """
    found, shouted = [], []
    for before, line, following in zip(lines, lines[1:], lines[2:], strict=False):
        parted = "\n" in text[before.end + 1 : line.start]
        short = line.end - line.start <= LONGEST_HEADING / 2
        title = short and not ends_a_sentence(line.of(text)) and not LISTED.match(text, line.start)
        if parted and title and ends_a_sentence(following.of(text)):
            found.append(line.start)
        if parted and title and line.of(text).isupper():
            shouted.append(line.start)
    return shouted if found and {*found} <= {*shouted} else found


def _up_to_the_next(text: str, starts: Sequence[int]) -> list[Spot]:
    """The items from their beginnings; the last ends where a paragraph like the others would."""
    spots = [_but_for_a_month(text, Spot(start, end)) for start, end in pairwise(starts)]
    last = Spot(starts[-1], len(text))
    blank = text.find("\n\n", last.start)
    if blank > 0 and not any("\n\n" in spot.of(text).strip() for spot in spots):
        last = Spot(last.start, blank)
    return [*spots, last]


def _but_for_a_month(text: str, spot: Spot) -> Spot:
    """An item up to a month in a line of its own, under which others stand, or none."""
    end = spot.start
    for line in spot.of(text).splitlines(keepends=True):
        if is_a_month(fold(line.rstrip())):
            return Spot(spot.start, end)
        end += len(line)
    return spot


def _passages(read: Letters, spot: Spot) -> tuple[Passage, ...]:
    """The sentences of an item; its first line is what a heading is to a text."""
    passages = passages_in(read, [spot])
    first = passages[0].paragraph if passages else 0
    only = all(each.paragraph == first for each in passages)
    return tuple(
        each._replace(part=HEADING, front=True) if each.paragraph == first and only else each
        for each in passages
    )


def _are_of_several_events(
    own: Sequence[Day], items: Sequence[Item], towns: Sequence[Town]
) -> bool:
    """Whether the events of items are of their own: apart in time, or in place and in one year."""
    first = min(own, key=lambda day: day.when.earliest)
    last = max(own, key=lambda day: day.when.earliest)
    if days_between(first.when, last.when) > LONGEST_TIME:
        return False
    cities = {town.city for item in items for town in inside(towns, item.spot)}
    return len(cities) > 1 or days_between(first.when, last.when) > ONE_EVENT


def _own_day(
    read: Letters, item: Item, days: Sequence[Day], towns: Sequence[Town], *, mainly: bool
) -> Day | None:
    """The day on which an item says that something was or will be; None where it says none.

    An item begins with that, where a part of a long report only comes to it: what that says in a
    relative clause is not what it is `mainly` about.
    """
    for passage in item.passages[:2]:
        if STORY.search(passage.folded):
            continue
        called = [each for each in called_in(passage) if each.kind != "other"]
        somewhere = bool(inside(towns, passage.spot))
        for day in inside(days, passage.spot):
            if not day.when or (day.kind != IN_TEXT if mainly else day.kind == PAGE_DATE):
                continue
            at = read.stretch(day.spot)[0] - passage.offset
            begins = day.spot.start - item.spot.start <= LATE_IN_LINE
            if day.when.precision == "year" or DEADLINE.search(passage.folded[:at]):
                continue
            near = min(called, key=lambda each: abs(each.start - at), default=None)
            if near and only_beside(near):
                continue
            aside = _ASIDE.search(passage.folded, 0, at) if mainly else None
            if aside and near and near.start > aside.start():
                continue
            if near or (begins and somewhere):
                return day
    return None


def _is_headed_by_a_plan(item: Item) -> bool:
    """Whether the title of an item says that a plan follows: "Coming up"."""
    return any(each.part == HEADING and PLAN.match(each.folded) for each in item.passages[:1])


def _looks_ahead(passage: Passage) -> bool:
    """Whether a passage says that a plan follows."""
    return bool(PLAN.search(passage.folded) or WILL_BE.search(passage.folded))
