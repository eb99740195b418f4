"""The events that a text speaks of: which of them is its own matter, and when and what it was.

A day makes an event where the same sentence calls it one, or says that something was held. Of
several the one with the most signs of being the text's own matter is its subject; what lies before
it is background, what lies behind it announced.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from sepca_cli.dates import UNKNOWN, When
from sepca_cli.reading.all_its_days import to_the_last_day, with_all_its_days
from sepca_cli.reading.day_kinds import WRITTEN_ON
from sepca_cli.reading.days import Day
from sepca_cli.reading.elsewhere import of_another_time
from sepca_cli.reading.happening import STRENGTH, Happening, days_between, same_days
from sepca_cli.reading.happening_words import (
    AT_FIRST,
    CALLED_OFF,
    EARLIER,
    HELD,
    ONLINE,
    SAID_ON,
    STORY,
    TO_COME,
    TODAY,
    WILL_BE,
)
from sepca_cli.reading.kinds import Called, called_in
from sepca_cli.reading.letters import Letters, Spot, inside
from sepca_cli.reading.passages import BODY, FOOT, HEADING, Passage
from sepca_cli.reading.sheets import on_sheet

_UNTIL = re.compile(r"\b(?:until|till|do|trae do|pana la|pana pe|deri me|deri ne)(?: \w+)? $")
_PUT_OFF = re.compile(r"\b(?:postpone|put off|odgo[dg]|odloz|odlaga|otlaga|otloz|aman[ae]|shty)\w*")
# Several of them are what was done in a year: "two assemblies and a seminar".
_COUNTED = re.compile(
    r"\b(?:two|three|four|five|six|several|dve|dvije|dva|tri|cetiri|pet|sest|nekoliko|nekolku"
    r"|nekolko|doua|trei|patru|cinci|mai multe|dy|tre|kater|pese|disa)"
    r"(?! (?:dan|den|dni|day|zi|dit))(?: [\w-]+){0,6} $"
)
_MEET = ("general-assembly", "executive-board", "working-group")  # again and again
WRITTEN_WITHIN = 45  # days between an event and the text that is about it

ENDS = (".", "!", "?", ":", '"')  # of a whole sentence
CONJUNCTION = 20  # folded letters, "whereas" with what stands around it

# Between a day and a word for an event: the word is one of another thing.
_ANOTHER = re.compile(r", (?:and|i|a|kako i|kakto i|dhe|si)\b")


_PAPER = re.compile(
    r"^(?:place|venue|location)\b[^:]{0,20}:"
    r"|^(?:draft |provisional |final )?(?:agenda|programme|minutes)\b"
    r"|\b(?:list of participants|invitation)$"
)


def happenings_in(
    read: Letters,
    passages: Sequence[Passage],
    days: Sequence[Day],
    towns: Sequence[Spot],
    published: When = UNKNOWN,
    *,
    ahead: bool = False,
) -> tuple[Happening, ...]:
    """The events of a text, its subject first; nothing where nothing is said to have been held.

    `ahead` is whether it is a line of what is planned.
    """
    paper = _is_a_paper(passages)
    told = [each for passage in passages for each in _told(read, passage, days, paper)]
    if sheet := on_sheet(passages, days):
        sheet = to_the_last_day(read, with_all_its_days(sheet, passages, told, days), told)
        return (sheet, *_others(sheet, told))
    page = published or next((day.when for day in days if day.kind in WRITTEN_ON), UNKNOWN)
    ranked = sorted(told, key=lambda each: -_weight(read, each, towns, page))
    subject = next((each for each in ranked if _may_be_subject(each, passages)), None)
    told_in_front = _without_a_day(passages, towns, page)
    if subject is None or (told_in_front and _is_beside(subject, told_in_front)):
        subject = told_in_front
    if subject is None:
        return ()
    subject = _with_its_day(subject, ranked)
    subject = with_all_its_days(subject, passages, told, days)
    subject = _as_called(to_the_last_day(read, subject, told), passages, told)
    if subject.day and _is_deadline(read, subject.day):
        subject = subject._replace(day=None)
    gone = bool(page and subject.day and subject.day.when.latest < page.earliest)
    ahead = ahead and not gone and not HELD.search(subject.passage.folded)
    state = "announced" if ahead else _state(subject, passages, page)
    subject = subject._replace(state=state)
    others = _others(subject, [each for each in told if not _is_until(read, each)])
    return (subject, *others)


def _with_its_day(subject: Happening, ranked: Sequence[Happening]) -> Happening:
    """The subject with the date that the front tells, where its own day is but "this week"."""
    if subject.day is None or subject.day.when:
        return subject
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
        and not (WILL_BE.search(each.passage.folded) and not WILL_BE.search(subject.passage.folded))
    )
    found = next(dated, None)
    return subject._replace(day=found.day) if found else subject


def is_story(passage: Passage) -> bool:
    """Whether a passage tells the association's own story rather than an event."""
    today = passage.lead and TODAY.search(passage.folded)
    return not today and bool(STORY.search(passage.folded))


def _is_deadline(read: Letters, day: Day) -> bool:
    """Whether something only lasts until a day, or is to be done by it: "traje do 18. juna"."""
    start = read.stretch(day.spot)[0]
    return day.when.precision == "day" and bool(
        _UNTIL.search(read.folded[max(0, start - 30) : start])
    )


def _is_until(read: Letters, told: Happening) -> bool:
    return told.day is not None and _is_deadline(read, told.day)


def _is_beside(subject: Happening, told_in_front: Happening) -> bool:
    """Whether a day further down is that of something else than what the front tells of."""
    return not subject.passage.front and subject.kind not in ("other", told_in_front.kind)


def _is_a_paper(passages: Sequence[Passage]) -> bool:
    """Whether a text is the paper of a meeting, and dated by it: an agenda, minutes."""
    return any(each.part == HEADING and _PAPER.search(each.folded) for each in passages)


def _told(read: Letters, passage: Passage, days: Sequence[Day], paper: bool) -> list[Happening]:
    """What a passage says was held on a day, each day with the word for an event nearest to it."""
    called = called_in(passage)
    found = []
    for day in inside(days, passage.spot):
        at, last = (place - passage.offset for place in read.stretch(day.spot))
        if day.when.precision == "year" or _tells_when_written(passage, day, at, paper):
            continue
        mine = [each for each in called if not _ANOTHER.search(passage.folded, last, each.start)]
        theirs = (_is_in_their_clause(read, passage, called, one) for one in days)
        if called and not mine and any(theirs):
            continue  # it is the other day that is told of it
        near = min(mine or called, key=lambda each: _rank(each, at), default=None)
        front = passage.part == HEADING or passage.lead
        if near and near.kind == "other" and not front and not _tells(passage):
            continue  # a word such as "meeting" names no event unless one is told of
        if near or HELD.search(passage.folded) or passage.part != BODY or passage.lead:
            found.append(Happening(passage, near, day))
    return found


def _is_in_their_clause(
    read: Letters, passage: Passage, called: Sequence[Called], day: Day
) -> bool:
    """Whether a day of a passage stands behind a word for an event, in one clause with it."""
    if not day.spot.within(passage.spot):
        return False
    at = read.stretch(day.spot)[0] - passage.offset
    return any(
        each.end <= at and not _ANOTHER.search(passage.folded, each.end, at) for each in called
    )


def _tells_when_written(passage: Passage, day: Day, at: int, paper: bool) -> bool:
    """Whether a day is that of the text itself: of its page, its dateline, or "announced on"."""
    if paper and passage.part == HEADING:
        return False
    if day.kind == "page date" or (day.kind == "dateline" and day.when.precision == "day"):
        return True
    return bool(SAID_ON.search(passage.folded[:at]))


def _tells(passage: Passage) -> bool:
    """Whether a passage says that something is held, or will be."""
    return bool(HELD.search(passage.folded) or WILL_BE.search(passage.folded))


def _rank(called: Called, at: int) -> tuple[bool, int]:
    """What a day belongs to: something with a name of its own, then what stands nearest."""
    return called.kind in ("other", "ceremony", "signing"), abs(called.start - at)


def _weight(read: Letters, told: Happening, towns: Sequence[Spot], page: When) -> float:
    """How much speaks for this being what the text is about."""
    passage, day = told.passage, told.day
    assert day is not None
    weight = 0.0
    if told.called:
        weight += 1 if told.called.kind == "other" else 3
    somewhere = _names_one(passage, towns)
    weight += 2 * (somewhere or bool(ONLINE.search(passage.folded)))
    weight += 2 * _tells(passage)
    weight += 3 if passage.part == HEADING else 2 if passage.lead else 0
    weight -= passage.part == FOOT
    earlier = EARLIER.search(passage.folded) and not _is_of_the_text(day)
    weight -= 5 * is_story(passage) + 4 * bool(earlier)
    weight -= 2 * (not day.when)
    weight -= 2 * bool(_PUT_OFF.search(passage.folded))
    weight -= 3 * (day.when.precision == "month")
    if page and day.when:
        weight += 3 if days_between(page, day.when) <= WRITTEN_WITHIN else -5
    if told.called:
        apart = abs(told.called.start - (read.stretch(day.spot)[0] - passage.offset))
        weight -= 0.004 * apart
    return weight - 0.01 * passage.paragraph


def _names_one(passage: Passage, towns: Sequence[Spot]) -> bool:
    """Whether one of the towns of a text, in its order, stands in a passage."""
    at = bisect_left(towns, Spot(passage.spot.start, 0))
    return at < len(towns) and towns[at].within(passage.spot)


def _may_be_subject(told: Happening, passages: Sequence[Passage]) -> bool:
    """Whether something is more than a line of the story."""
    passage = told.passage
    if passage.part == FOOT:
        return any(called_in(each) for each in passages if each.part != FOOT)
    if told.kind == "other" and not passage.front:
        return False  # any text speaks of meetings
    if not passage.front and WILL_BE.search(passage.folded) and _reports(passages):
        return False  # what is to come is not what a report is about
    earlier = EARLIER.search(passage.folded) and not _is_of_the_text(told.day)
    return not (is_story(passage) or (earlier and passage.part == BODY))


def _reports(passages: Sequence[Passage]) -> bool:
    """Whether the front tells of something that was held, and of nothing to come."""
    front = [each.folded for each in passages if each.front]
    return any(map(HELD.search, front)) and not any(map(WILL_BE.search, front))


def _is_of_the_text(day: Day | None) -> bool:
    """Whether a day is told by its distance from that of the text, such as "yesterday"."""
    return day is not None and day.when.precision == "day" and " as seen from " in day.why


def _without_a_day(
    passages: Sequence[Passage], towns: Sequence[Spot], page: When
) -> Happening | None:
    """The event that the heading or the lead says was held, where no day is told."""
    for passage in (each for each in passages if each.front):
        named = [
            each for each in called_in(passage) if each.kind != "other" and _is_now(each, page)
        ]
        told = _tells(passage)
        there = _names_one(passage, towns)
        if named and (told or there or passage.part == HEADING) and not is_story(passage):
            return Happening(passage, min(named, key=_strength), None)
    return None


def _as_called(subject: Happening, passages: Sequence[Passage], told: list[Happening]) -> Happening:
    """The subject under the strongest name that heading, lead or its own passage gives it."""
    if subject.kind in _MEET[:2]:
        return subject
    elsewhere = {
        id(each.passage)
        for each in told
        if each.day and subject.day and not same_days(each.day.when, subject.day.when)
    }
    if subject.day and not subject.day.when:
        dated = {id(each.passage) for each in told if each.day and each.day.when}
        elsewhere |= dated - {id(subject.passage)}
    front = [each for each in passages if each.front and id(each) not in elsewhere]
    headed = [each for each in front if each.part == HEADING]
    titles = {one.kind for each in headed for one in called_in(each) if one.kind in _MEET}
    called = [subject.called] if subject.called else []
    called += [
        each
        for passage in front
        for each in called_in(passage)
        if _is_now(each, subject.day.when if subject.day else UNKNOWN)
        and (passage is subject.passage or not _COUNTED.search(passage.folded, 0, each.start))
        and (not WILL_BE.search(passage.folded) or passage is subject.passage)
        and (not titles or each.kind not in _MEET or each.kind in titles)
    ]
    return subject._replace(called=min(called, key=_strength)) if called else subject


def _is_now(called: Called, when: When) -> bool:
    """Whether a word for an event is not about the next one, nor about one of another time."""
    start = max(0, called.start - 40)
    if TO_COME.search(called.passage.folded, start, called.start):
        return False
    folded = called.passage.folded
    return not any(
        called.start < last and (first <= called.start or _in_one_clause(folded, called.end, first))
        for first, last in of_another_time(folded, when)
    )


def _in_one_clause(folded: str, start: int, end: int) -> bool:
    """Whether nothing parts a word from what is said of it: the visit *of the chiefs* in 2015."""
    return end - start <= 60 and not re.search("[,;:]", folded[start:end])


def _strength(called: Called) -> int:
    return STRENGTH.index(called.kind)


def _state(told: Happening, passages: Sequence[Passage], page: When) -> str:
    passage = told.passage
    front = " ".join(each.folded for each in passages if each.front)
    if CALLED_OFF.search(passage.folded) or CALLED_OFF.search(front):
        return "cancelled"
    if told.day and page and told.day.when.earliest > page.latest:
        return "announced"
    if passage.part == HEADING and not _tells(passage):  # as the text goes on
        passage = next((each for each in passages if each.front and _tells(each)), passage)
    return "announced" if WILL_BE.search(AT_FIRST.sub("", passage.folded)) else "held"


def _others(subject: Happening, told: list[Happening]) -> list[Happening]:
    """The other events, each once, as announced or as background."""
    found: list[Happening] = []
    for each in told:
        if each.day is None or not each.day.when or each.called is None or is_story(each.passage):
            continue
        mine = [subject, *found]
        if any(one.day and same_days(one.day.when, each.day.when) for one in mine):
            continue
        if any(one.called == each.called for one in mine):
            continue  # a second day beside the same word
        if subject.day is None or not subject.day.when:
            continue
        if _in_one_breath(subject, each):
            found.append(each._replace(standing="subject", state=subject.state))
            continue
        later = each.day.when.earliest > subject.day.when.latest
        if later and each.kind == "other" and days_between(subject.day.when, each.day.when) <= 3:
            continue  # "the meeting" on the day after is the one that the text is about
        each = _of_the_same_kind(each, subject)
        state = "announced" if WILL_BE.search(each.passage.folded) else "held"
        if later and state == "held" and _is_told_alike(subject, each):
            found.append(each._replace(standing="subject"))
            continue
        if later and state == "held":
            continue  # a day behind the subject's of which nothing is promised: not an event
        found.append(each._replace(standing="announced" if later else "background", state=state))
    return found


def _of_the_same_kind(told: Happening, subject: Happening) -> Happening:
    """What a text calls the next meeting, as one of the kind that the text is about."""
    called, alike = told.called, subject.called
    when = told.day.when if told.day else UNKNOWN
    if called is None or alike is None or called.kind != "other" or _is_now(called, when):
        return told
    return told._replace(called=called._replace(kind=alike.kind)) if alike.kind in _MEET else told


def _is_told_alike(subject: Happening, other: Happening) -> bool:
    """Whether a paragraph further down tells of a later event as one does of the subject.

    So do looks back at a year: event after event.
    """
    passage, kind = other.passage, other.kind
    apart = passage.paragraph > subject.passage.paragraph and passage.part == BODY
    told = HELD.search(passage.folded) and not EARLIER.search(passage.folded)
    when = other.day.when if other.day else UNKNOWN
    dated = when.precision in ("day", "range")
    now = other.called is not None and _is_now(other.called, when)
    named = kind not in ("other", "visit", "ceremony", "signing")
    return bool(apart and told and dated and now and named)


def _in_one_breath(subject: Happening, other: Happening) -> bool:
    """Whether one sentence tells of two events alike, and was parted between them."""
    first, second = sorted((subject.passage, other.passage))
    apart = first.paragraph != second.paragraph or first.folded.endswith(ENDS)
    told = EARLIER.search(other.passage.folded) or WILL_BE.search(other.passage.folded)
    follows = second.offset - first.offset - len(first.folded) <= CONJUNCTION
    return follows and not apart and other.kind not in ("other", "visit") and not told
