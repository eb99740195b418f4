"""The other end of an event of several days, where the text states one end and how long it took.

"Opened a two day conference on 23 September" gives 23-24 September. A stated span is never changed:
one that is longer or shorter than its sentence says is a question.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from sepca_cli.dates import quoted
from sepca_cli.reading.when.day import Day, Placed
from sepca_cli.reading.when.day_kinds import IN_TEXT
from sepca_cli.reading.when.day_tokens import Tokens
from sepca_cli.reading.when.day_words import COUNTS, WEEKS
from sepca_cli.reading.when.duration_words import (
    AT,
    BEGINNING,
    BEGINS_OR_ENDS,
    DAILY,
    DAYS_OF,
    DEFINITE,
    EVENT_STEMS,
    EVENTS,
    FIRST,
    FIRST_BEHIND,
    LAST_OF,
    LASTED,
    LASTING,
    LONG,
    OF_IT,
    OF_WEEKS,
    ONE_WORD,
    OPENS,
    OVER,
    OVER_THE_NEXT,
    PART_OF,
    SAID_ON,
    SEVERAL_WORDS,
    TAKING,
    THE,
    UNTIL,
    WILL,
)
from sepca_cli.reading.when.sentences import Sentences
from sepca_cli.reading.when.years import kept

_NEAR = 300  # characters: how far away the day of the sentence before may stand
_BESIDE = 4  # dates of a sentence to each side that are looked at
_LONGEST = 31  # days
SATURDAY = 5
WEEKEND = 3  # days by which an event of weeks may be shorter: from Monday to Friday, or a day more


class Duration(NamedTuple):
    """The words that tell how many days something took, with their tokens.

    Of weeks only the working days may have been meant.
    """

    start: int
    end: int
    days: int
    weeks: bool = False

    def is_of(self, length: int) -> bool:
        """Whether it says of so many days how many they are."""
        return self.days - WEEKEND * self.weeks <= length <= self.days


def with_durations(words: Tokens, sentences: Sentences, dates: Sequence[Placed]) -> list[Placed]:
    """Return the same dates, with the other end of those that a duration belongs to."""
    dates = list(dates)
    in_sentence: dict[int, list[int]] = {}
    stated: set[tuple[str, int]] = set()  # the days of each span, with its length
    for number, (start, _, day) in enumerate(dates):
        if day.kind == IN_TEXT and day.when.known_day:
            in_sentence.setdefault(sentences.number_of(start), []).append(number)
        if day.when.known_day and 1 < (length := _days(day)) <= _LONGEST:
            stated |= {(moved(day.when.earliest, later), length) for later in range(length)}
    told = [number for numbers in in_sentence.values() for number in numbers][:2]
    singles = {each.day.when.earliest for each in dates if each.day.when.precision == "day"}
    for duration in durations(words):
        sentence = sentences.number_of(duration.start)
        beside = _nearest(dates, in_sentence.get(sentence, []), duration)
        if _of_another(words, duration):  # its day can only stand behind it
            beside = [number for number in beside if dates[number].start > duration.start]
        elif not beside:
            beside = [
                number
                for number in _before(in_sentence, sentence)
                if _days(dates[number].day) == 1 and _near(words, dates[number], duration)
            ]
        if not beside:
            behind = (in_sentence.get(sentence + 1) or in_sentence.get(sentence + 2, []))[:1]
            beside = [
                number
                for number in behind
                if _is_first(words, dates[number])
                or _closes(words, sentences, dates[number].start, duration.start) is not None
            ]
        if not beside and _of_the_event(words, duration):
            before = [
                number
                for number in told
                if dates[number].start < duration.start and not _is_of_news(words, dates[number])
            ]
            beside = before if len(before) == 1 and _days(dates[before[0]].day) == 1 else []
        if any(duration.is_of(_days(dates[number].day)) for number in beside):
            continue
        single = [number for number in beside if _days(dates[number].day) == 1]
        for number in (single or beside)[:1]:
            start, end, day = dates[number]
            if not single:
                day = _doubted(words, day, duration)
            elif (day.when.earliest, duration.days) not in stated:
                closes = _closes(words, sentences, start, duration.start)
                if _is_last_of(words, duration):
                    closes = True
                if _is_last(words, dates[number]):
                    closes = True
                elif closes is None:  # "yesterday", of what has "lasted two days", was the last one
                    lasted = words.word_before(duration.start) in LASTED
                    closes = lasted and day.counted
                ends = _ends(day.when.earliest, duration, singles, bool(closes))
                day = _completed(words, day, duration, ends)
            dates[number] = Placed(start, end, day)
    return dates


def durations(words: Tokens) -> Iterator[Duration]:
    """Give the words that tell how many days or weeks something takes: "two-day", "dvodnevni"."""
    for found in re.finditer(f"x|{LONG}|{SEVERAL_WORDS.pattern}", words.tags):
        start, end = found.span()
        if daily := _in_days(words, end - 1):
            yield daily
        elif found[0] == "x":
            if one_word := OF_WEEKS.fullmatch(words.word(start)):
                yield Duration(start, end, 7 * DAYS_OF[one_word[1] or one_word[2]], weeks=True)
        elif found[0] == LONG:
            if words.word(start) == "week" and words.word(end - 1) == "long":
                yield Duration(start, end, 7, weeks=True)
        elif (weeks := words.word(end - 1) in WEEKS) is not (words.tags[end - 1] == "K") and (
            words.word(end - 1) in ("day", "week")
            or words.tags[end : end + 2] == " t"  # three days of talks
            or words.word_before(start) in TAKING | LASTING
            or OVER.search(words.folded, max(0, words.starts[start] - 20), words.starts[start])
            or _will_take(words, start, end)
            or _is_of_the_next(words, start)
        ):
            if words.tags[end : end + 3] in (" a ", " p a"):
                continue  # two days ago
            counts = words.tags[start] == "c"
            days = COUNTS[words.word(start)] if counts else words.number(start)
            days *= 7 if weeks else 1
            if 1 < days <= _LONGEST:
                yield Duration(start, end, days, weeks)


def _in_days(words: Tokens, at: int) -> Duration | None:
    """The duration that a word tells, or the second half of one: "dvodnevna", "2-dnevna"."""
    word, first = words.word(at), at
    if words.tags[at] != "x":
        return None
    if DAILY.fullmatch(word) and at > 1 and words.tags[at - 1] in "- ":
        first = at - 2
        if words.tags[first] in "nd":
            days = words.number(first)
            return Duration(first, at + 1, days) if 1 < days <= _LONGEST else None
        if words.tags[first] == "c":
            return Duration(first, at + 1, COUNTS[words.word(first)])
        word = words.word(first) + word
    whole = ONE_WORD.fullmatch(word)
    return Duration(first, at + 1, DAYS_OF[whole[1] or whole[2]]) if whole else None


def _will_take(words: Tokens, start: int, end: int) -> bool:
    """Whether it is told what will be done in so many days: "tri dana će razmjenjivati"."""
    behind = words.tags[end : end + 2] == " x" and words.word(end + 1)
    return behind in WILL and words.tags[max(start - 2, 0) : start] != "b "


def _is_of_the_next(words: Tokens, at: int) -> bool:
    """Whether it is told what is done "over the next three days"."""
    start = words.starts[at]
    return bool(OVER_THE_NEXT.search(words.folded, max(0, start - 20), start))


def moved(iso_day: str, days: int) -> str:
    """The day so many days after an ISO day, or before it."""
    return (date.fromisoformat(iso_day) + timedelta(days=days)).isoformat()


def _nearest(dates: Sequence[Placed], numbers: Sequence[int], duration: Duration) -> list[int]:
    """Some dates of a sentence that stand next to a duration, the nearest first."""
    at = bisect_left(numbers, duration.start, key=lambda number: dates[number].start)
    around = numbers[max(at - _BESIDE, 0) : at + _BESIDE]
    return sorted(around, key=lambda number: abs(dates[number].start - duration.start))


def _before(in_sentence: Mapping[int, list[int]], sentence: int) -> list[int]:
    """The last date of the sentence before one, or of that before a line between the two."""
    return (in_sentence.get(sentence - 1) or in_sentence.get(sentence - 2) or [])[-1:]


def _of_another(words: Tokens, duration: Duration) -> bool:
    """Whether it is what another event is a part of that took so long."""
    start = words.starts[duration.start]
    return bool(PART_OF.search(words.folded, max(0, start - 40), start))


def _of_the_event(words: Tokens, duration: Duration) -> bool:
    """Whether what the text is about took so long: "it lasted two days", "For two days, ..."."""
    before = words.word_before(duration.start)
    at = duration.start - 2
    if before == "de" and words.word_before(at) in ("timp", "vreme"):
        return words.capital(at - 2)  # Timp de două zile
    behind = (
        words.word(duration.end + 1) if words.tags[duration.end : duration.end + 2] == " x" else ""
    )
    the = before in THE or DEFINITE.fullmatch(words.word(duration.start))
    if the and behind in EVENTS:
        return True
    if before in AT and words.capital(at) and behind.startswith(EVENT_STEMS):
        return True  # Na dvodnevnoj konferenciji
    if before in LASTING or _is_of_the_next(words, duration.start):
        return True
    return bool(before in BEGINNING and words.capital(at))


def _is_of_news(words: Tokens, placed: Placed) -> bool:
    """Whether a day is only that on which something was said: "he announced on Monday"."""
    start = words.starts[placed.start]
    return bool(SAID_ON.search(words.folded, max(0, start - 40), start))


def _is_first(words: Tokens, placed: Placed) -> bool:
    """Whether a date is that of the first day of something: "prvog dana posjete, 17. maja"."""
    start, end = words.starts[placed.start], words.ends[placed.end - 1]
    before = FIRST.search(words.folded, max(0, start - 60), start)
    return _days(placed.day) == 1 and bool(before or FIRST_BEHIND.match(words.folded, end))


def _is_last(words: Tokens, placed: Placed) -> bool:
    """Whether something lasts until a day: "which will run until 7 February"."""
    start = words.starts[placed.start]
    return bool(UNTIL.search(words.folded, max(0, start - 20), start))


def _working_day(iso_day: str, step: int) -> str:
    """A day, or where it is of a weekend the nearest working day that way."""
    while date.fromisoformat(iso_day).weekday() >= SATURDAY:
        iso_day = moved(iso_day, step)
    return iso_day


def _near(words: Tokens, placed: Placed, duration: Duration) -> bool:
    return words.starts[duration.start] - words.ends[placed.end - 1] <= _NEAR


def _days(day: Day) -> int:
    first, last = (date.fromisoformat(end) for end in (day.when.earliest, day.when.latest))
    return (last - first).days + 1


def _closes(words: Tokens, sentences: Sentences, day: int, duration: int) -> bool | None:
    """Whether the verb nearest to a date says that something ended then, or that it began.

    Where no such verb stands in the sentence of the date, that of the duration has it; None where
    neither has one.
    """
    for at in (day, duration):
        verbs = [
            (abs(near - at), not OPENS.fullmatch(words.word(near)))
            for near in sentences.around(at)
            if (words.tags[near] == "x" and BEGINS_OR_ENDS.fullmatch(words.word(near)))
            or _is_the_end_of(words, near)
        ]
        if verbs:
            return min(verbs)[1]
    return None


def _is_last_of(words: Tokens, duration: Duration) -> bool:
    """Whether the day is the last of so many: "în ultima dintre cele două zile"."""
    start = words.starts[duration.start]
    return bool(LAST_OF.search(words.folded, max(0, start - 30), start))


def _is_the_end_of(words: Tokens, at: int) -> bool:
    """Whether a word is "kraj na", the end of, or that of "came to an end"; alone it says less."""
    if words.word(at) in ("close", "end"):
        if at > 1 and words.word(at - 2) in ("a", "an", "its"):
            return True
        start, end = words.starts[at], words.ends[at]
        of_it = OF_IT.match(words.folded, end)
        return of_it is not None and words.folded.endswith("at the ", 0, start)
    return words.word(at) in ("kraj", "krajot", "kraja") and words.word(at + 2) == "na"


def _ends(stated: str, duration: Duration, told: Collection[str], closes: bool) -> tuple[str, str]:
    """The first and the last of so many days, of which one is stated.

    Weeks end on a working day, or on the day that the text tells as the other end.
    """
    far = duration.days - 1
    first, last = (moved(stated, -far), stated) if closes else (stated, moved(stated, far))
    if not duration.weeks:
        return first, last
    for near in range(far, far - WEEKEND - 1, -1):
        if moved(stated, near) in told:
            return stated, moved(stated, near)
        if moved(stated, -near) in told:
            return moved(stated, -near), stated
    return (_working_day(first, 1), last) if closes else (first, _working_day(last, -1))


def _completed(words: Tokens, day: Day, duration: Duration, ends: tuple[str, str]) -> Day:
    """A single day as the first or the last of so many."""
    when = kept("/".join(ends))
    if not when:
        return day
    said = quoted(words.written(duration.start, duration.end))
    why = f"the {'first' if ends[1] == day.when.latest else 'last'} day follows from {said}"
    return day._replace(
        when=when,
        certainty="inferred",
        why=f"{day.why}; {why}" if day.why else why,
        also=(*day.also, words.spot(duration.start, duration.end)),
        stated=day.when,
    )


def _doubted(words: Tokens, day: Day, duration: Duration) -> Day:
    """A span that is not as long as its sentence says."""
    said = quoted(words.written(duration.start, duration.end))
    asks = f"{day.when.shown} is {_days(day)} days, the text says {said}: which is right?"
    also = (*day.also, words.spot(duration.start, duration.end))
    return day._replace(also=also, question=day.question or asks)
