"""Which of the events that a text tells of is its own matter.

Of several it is the one with the most signs of it; what the front of a text says comes before what
stands further down.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from sepca_cli.dates import UNKNOWN, When
from sepca_cli.reading.events.all_its_days import is_until
from sepca_cli.reading.events.called import is_now, strongest, without_its_matter
from sepca_cli.reading.events.city_in_front import WAS_HELD, opens_with_city
from sepca_cli.reading.events.claimed import begins_the_news, is_claimed
from sepca_cli.reading.events.elsewhere import RECALLED, RECITAL
from sepca_cli.reading.events.happening import Happening, days_between
from sepca_cli.reading.events.held import hands_over, is_of_earlier, is_story, tells
from sepca_cli.reading.events.kinds import called_in, only_beside
from sepca_cli.reading.events.visits import is_on_a_visit
from sepca_cli.reading.language.happening_words import EARLIER, HELD, ONLINE, PUT_OFF, WILL_BE
from sepca_cli.reading.language.letters import Letters, Spot
from sepca_cli.reading.language.passages import BODY, FOOT, HEADING, Passage

_DONE_BESIDE = ("signing", "ceremony", "visit")  # what somebody did is told further down as well
_OF_CHIEFS = ("general-assembly", "executive-board")
# Before an event at which somebody speaks, at the beginning of a sentence.
_AT = re.compile(
    r"(?:(?:speaking|present) )?(?:at|during|addressing|opening) (?:the|this|its|their)\b"
    r"|on the (?:[\w-]+ ){1,4}day of (?:the|this|its)\b"
    r"|(?:govoreci |obracajuci se |obrakajki se )?(?:na|tokom|tijekom|za vreme na|po vreme na|v)\b"
    r"|(?:la|in cadrul|cu ocazia|in timpul)\b|(?:ne|gjate)\b"
)
AT_ITS_BEGINNING = 40  # folded letters of a sentence before the name of the event
# Two sides that met: "a avut o întrevedere cu".
_MET = re.compile(
    r"\b(?:(?:a|au) avut(?:,? [\w-]+){0,8},? (?:intrevede|intalni)\w*"
    r"|held an? (?:[\w-]+ ){0,2}meeting|odrza\w* (?:je |su )?(?:[\w-]+ ){0,2}sastan\w*"
    r"|zhvill\w+ (?:nje )?takim\w*|odrza\w* (?:[\w-]+ ){0,2}s(?:redb|ostan)\w*)"
    r"(?:,? [\w-]+){0,7},? (?:cu|with|sas?|s|so|me)\b"
)
A_YEAR = 366  # days
WRITTEN_WITHIN = 45  # days between an event and the text that is about it


def subject_of(
    read: Letters,
    passages: Sequence[Passage],
    told: Sequence[Happening],
    towns: Sequence[Spot],
    page: When = UNKNOWN,
    ours: Sequence[Spot] = (),
    news: Sequence[Happening] = (),
) -> Happening | None:
    """The event that a text is about, of those that it tells of; None where it is about none.

    `page` is when the text was written, `ours` where it names the association; `news` are events
    named behind a day of the news: one of them is the subject where all else is of long ago.
    """
    now = page or _day_of(told)
    ranked = sorted(told, key=lambda each: -_weight(read, each, towns, page))
    subject = next((each for each in ranked if _may_be_subject(read, each, passages, ours)), None)
    if subject and not page and _is_of_long_ago(subject, now):
        subject = None  # who tells of it does so at something of now
    if news and (subject is None or _is_of_long_ago(subject, page)):
        subject = news[0]
    in_front = _without_a_day(read, passages, towns, now)
    if subject is None or (in_front and _is_beside(subject, in_front)):
        subject = in_front
    return _to_the_day(read, _with_its_day(subject, ranked), told) if subject else None


def _day_of(told: Sequence[Happening]) -> When:
    """The last day of which the front of a text tells, and nothing to come: it is not older."""
    days = [
        each.day.when
        for each in told
        if each.day
        and each.day.when
        and each.passage.front
        and not WILL_BE.search(each.passage.folded)
    ]
    return max(days, key=lambda when: when.latest, default=UNKNOWN)


def _weight(read: Letters, told: Happening, towns: Sequence[Spot], page: When) -> float:
    """How much speaks for this being what the text is about."""
    passage, day, called = told.passage, told.day, told.called
    assert day is not None
    weight = 0.0
    if called:
        weight += 1 if called.kind == "other" else 3
        weight -= 6 * only_beside(called)
    weight += 2 * (_names_one(passage, towns) or bool(ONLINE.search(passage.folded)))
    weight += 2 * tells(passage)
    weight += 3 if passage.part == HEADING else 2 if passage.lead else 0
    weight -= passage.part == FOOT
    weight -= 5 * is_story(passage) + 4 * is_of_earlier(told)
    weight -= 2 * (not day.when)
    weight -= 3 * is_until(read, day)
    weight -= 2 * bool(PUT_OFF.search(passage.folded))
    weight -= 6 * _is_behind_the_news(read, told)
    weight -= 3 * (day.when.precision == "month")
    if page and day.when:
        weight += 3 if days_between(page, day.when) <= WRITTEN_WITHIN else -5
    if called:
        weight -= 0.004 * abs(called.start - (read.stretch(day.spot)[0] - passage.offset))
    return weight - 0.01 * passage.paragraph


def _is_behind_the_news(read: Letters, told: Happening) -> bool:
    """Whether an event is one to come, of which those spoke who met: "met to prepare the Board"."""
    passage, called = told.passage, told.called
    assert told.day is not None
    if called is None:
        return False
    day = read.stretch(told.day.spot)[0] - passage.offset
    planned = called.end < day and WILL_BE.search(passage.folded, called.end, day)
    return bool(planned and HELD.search(passage.folded, 0, called.start))


def _is_of_long_ago(told: Happening, page: When) -> bool:
    """Whether an event lies far before the text."""
    day = told.day.when if told.day else UNKNOWN
    return bool(page and day and day.latest < page.earliest and days_between(day, page) > A_YEAR)


def _names_one(passage: Passage, towns: Sequence[Spot]) -> bool:
    """Whether one of the towns of a text, in its order, stands in a passage."""
    at = bisect_left(towns, Spot(passage.spot.start, 0))
    return at < len(towns) and towns[at].within(passage.spot)


def _may_be_subject(
    read: Letters, told: Happening, passages: Sequence[Passage], ours: Sequence[Spot]
) -> bool:
    """Whether something is more than a line of the story."""
    passage = told.passage
    if passage.part == FOOT:
        return any(called_in(each) for each in passages if each.part != FOOT)
    if told.kind == "other" and not (passage.front or _is_headed(told, passages)):
        return False  # any text speaks of meetings
    if told.called is None and not is_claimed(read, told, passages, ours):
        return False  # nor is every day that of a meeting
    if WILL_BE.search(passage.folded) and (
        _reports_before(passages, passage) if passage.front else _reports(passages)
    ):
        return False  # what is to come is not what a report is about
    if not passage.front and _is_in_the_story(passage, passages):
        return False
    return not (is_story(passage) or (passage.part == BODY and is_of_earlier(told)))


def _is_headed(told: Happening, passages: Sequence[Passage]) -> bool:
    """Whether a passage says on which day the meeting was held that a heading speaks of."""
    days = told.day is not None and told.day.when.precision in ("day", "range")
    headed = (called_in(each) for each in passages if each.part == HEADING)
    return bool(days and HELD.search(told.passage.folded) and any(headed))


def _is_in_the_story(passage: Passage, passages: Sequence[Passage]) -> bool:
    """Whether a paragraph tells the association's story before it comes to a passage."""
    first = passages[bisect_left(passages, passage.paragraph, key=lambda each: each.paragraph)]
    return first is not passage and is_story(first)


def _reports_before(passages: Sequence[Passage], passage: Passage) -> bool:
    """Whether the front tells of something that was held in a passage before another one."""
    return any(
        each.part != HEADING
        and not WILL_BE.search(each.folded)
        and (
            hands_over(each)
            or any(
                called.kind == "visit"
                or (called.kind not in ("other", "ceremony") and HELD.search(each.folded))
                for called in called_in(each)
            )
        )
        for each in passages
        if each.front and each.spot < passage.spot
    )


def _reports(passages: Sequence[Passage]) -> bool:
    """Whether the front tells of something that was held, and of nothing to come."""
    front = [each for each in passages if each.front and not RECALLED.search(each.folded)]
    told = any(HELD.search(each.folded) or hands_over(each) for each in front)
    return told and not any(WILL_BE.search(each.folded) for each in front)


def _without_a_day(
    read: Letters, passages: Sequence[Passage], towns: Sequence[Spot], page: When
) -> Happening | None:
    """The event that the heading or the lead says was held, where no day is told.

    It may be any meeting that the lead says was held, if a heading names one, or the front, if it
    was in a town or of two sides, or that of news that begin with their city; and where the front
    names none, that at which somebody spoke.
    """
    for passage in (each for each in passages if each.front):
        there = _names_one(passage, towns)
        met = passage.part == BODY and (_MET.search if not there else HELD.search)(passage.folded)
        named = [
            each
            for each in called_in(passage)
            if (each.kind != "other" or met) and is_now(each, page) and not is_on_a_visit(each)
            if begins_the_news(passage) or each.kind not in _DONE_BESIDE
        ]
        held = passage.part == HEADING or tells(passage) or there
        if named and held and not (is_story(passage) or RECITAL.match(passage.folded)):
            return Happening(passage, strongest(without_its_matter(named)), None)
    headed = any(called_in(each) for each in passages if each.part == HEADING)
    for passage in (each for each in passages if each.front and each.part == BODY):
        opens = passage.lead and opens_with_city(read, passage, towns)
        if not (opens or _met(passage, towns, headed=headed and passage.lead)):
            continue
        meetings = [
            each
            for each in called_in(passage)
            if is_now(each, page)
            if begins_the_news(passage) or each.kind not in _DONE_BESIDE
        ]
        if meetings and not (is_story(passage) or WILL_BE.search(passage.folded)):
            return Happening(passage, strongest(meetings), None)
    return next(_spoken_at(passages, page), None)


def _met(passage: Passage, towns: Sequence[Spot], *, headed: bool) -> bool:
    """Whether it says that somebody met: below a heading that says so, in a town, or with whom."""
    if headed and HELD.search(passage.folded):
        return True
    in_town = _names_one(passage, towns) and WAS_HELD.search(passage.folded)
    return bool(in_town or _MET.search(passage.folded))


def _spoken_at(passages: Sequence[Passage], page: When) -> Iterator[Happening]:
    """The events with which sentences begin: "At the assembly X said", and what is said of it."""
    for passage in passages:
        if not _AT.match(passage.folded) or is_story(passage) or EARLIER.search(passage.folded):
            continue
        first = next(iter(called_in(passage)), None)
        near = first and first.kind in _OF_CHIEFS and first.start <= AT_ITS_BEGINNING
        if first and near and is_now(first, page) and not WILL_BE.search(passage.folded):
            yield Happening(passage, first, None)


def _is_beside(subject: Happening, in_front: Happening) -> bool:
    """Whether a day further down is that of something else than what the front tells of."""
    return not subject.passage.front and subject.kind not in ("other", in_front.kind)


def _with_its_day(subject: Happening, ranked: Sequence[Happening]) -> Happening:
    """The subject with the date that the front tells, where its own day is but "this week".

    Where it has none, it is that on which its paragraph says that the presidency was handed over.
    """
    if subject.day is None:
        at_it = (
            each
            for each in ranked
            if each.passage.paragraph == subject.passage.paragraph and hands_over(each.passage)
        )
        day = next((each.day for each in at_it if each.day and each.day.when.known_day), None)
        return subject._replace(day=day)
    if subject.day.when:
        return subject
    to_come = WILL_BE.search(subject.passage.folded)
    dated = (
        each
        for each in ranked
        if each.day
        and each.day.when
        and each.passage.front
        and each.kind in ("other", subject.kind)
        and HELD.search(each.passage.folded)
        and not is_story(each.passage)
        and not EARLIER.search(each.passage.folded)
        and (to_come or not WILL_BE.search(each.passage.folded))
    )
    found = next(dated, None)
    return subject._replace(day=found.day) if found else subject


def _to_the_day(read: Letters, subject: Happening, told: Sequence[Happening]) -> Happening:
    """The subject on its day, where its own passage has only the month: "next month", "in June"."""
    if subject.day is None or subject.day.when.precision != "month":
        return subject
    month = subject.day.when
    for each in told:
        day = each.day
        if day is None or day.when.precision not in ("day", "range") or is_until(read, day):
            continue
        inside = month.earliest <= day.when.earliest <= day.when.latest <= month.latest
        apart = is_story(each.passage) or EARLIER.search(each.passage.folded)
        if inside and each.passage.front and each.kind in ("other", subject.kind) and not apart:
            return subject._replace(day=day)
    return subject
