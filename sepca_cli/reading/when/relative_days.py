"""Days told by their distance from the day of the text: yesterday, on Wednesday, last year.

They are computed only where that day is known, and always marked as inferred. A week is no day.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from datetime import date, timedelta

from sepca_cli.dates import UNKNOWN, When, quoted
from sepca_cli.reading.when.day import Day, Placed
from sepca_cli.reading.when.day_tokens import Tokens
from sepca_cli.reading.when.day_words import AWAY, COUNTS, DAYS_AWAY, UNIT_OF, set_of
from sepca_cli.reading.when.duration_words import SAID_ON
from sepca_cli.reading.when.sentences import Sentences
from sepca_cli.reading.when.years import Anchor, kept
from sepca_cli.weekdays import WEEKDAY_NUMBERS

_RELATIVE = re.compile(
    r"(?P<upto>[wR] u(?: [lpt])? (?:[pt] )?R|R u(?: [lpt])? (?:[pt] )?w)"  # Monday to today
    r"|(?P<day>R)"
    # prije tri dana; three days ago; trei zile în urmă
    r"|(?P<ago>(?:b (?:[pt] )?){1,2}[cnd] K|[cnd] K (?:p )?a|[cnd] K p b)"
    # 4-6 a lunii curente, the 12th of this month, 5. prošlog mjeseca; 5-7 l.c.
    r"|(?P<dates>(?:[ndo], ?){0,4}[ndo]\.?(?:(?: ?- ?| [u&] (?:[tl] ){0,2})[ndo])?(?: ?M"
    r"|(?:\.|\.? [tx])(?: t)? T U|(?:\.|\.? [tx])?(?: t)? U (?:(?:[&t] )?T|p x)))"
    r"|(?P<unit>T [GU]|[GU] (?:[&t] )?T)"
    r"|(?:(?P<span>w ?(?:-|u(?: [lpt])?) ?(?:[pt] )?w)|(?P<weekday>(?:T )?w))"  # Thursday to Friday
    # Tuesday and Wednesday of last week
    r"(?:(?=(?: & (?:[pt] )?w)?,? (?:[pt&] )?(?P<week>T U|U (?:[&tx] )?T))"
    r"|(?= (?:& )?(?P<turned>T)(?! [GU]))|)"  # joia viitoare, të enjten e ardhshme
)
_AND = re.compile(r",? ?& (?:[pt] )?")
# Up to the date: Monday and Tuesday, *2 and 3 July*.
_DATE_BEHIND = re.compile(r"(?: [&-] (?:[pt] )?w)?,? ?\(?(?:[ptlKw],? ){0,2}")
_NOT_A_DAY = re.compile(r"(?<=u )R|R(?=;[px])")  # until today, today's; until tomorrow is one
# anul trecut, vitin e kaluar; elsewhere the word for a year stands behind
_TURNED = set_of(
    "anul an anului luna saptamana vit viti vitin vitit muaj muaji muajin java javen "
    "weekendul fundaven"  # fundjavën; folded, dj is đ
)
_BEHIND_ITS_DAY = set_of("trecut trecuta viitor viitoare kaluar shkuar ardhshem ardhshme tjeter")
# Weekdays that are another word too: they need what stands with a weekday.
_OTHER_WORDS = set_of("mon tue wed thu fri sat sun luni marti diel diela nedelja nedelju nedela")
# luni is months as well, behind what counts them or before what says how many of them they are.
_BEHIND_WEEKDAY = re.compile(
    r" (?:la|in|seara|dimineata|de|pana|viitoare|trecuta?|si (?:marti|miercuri|joi))\b|[,.]|$"
)
_BEHIND_MONTHS = re.compile(r" (?:de zile|intreg|bune|consecutiv|la rand|mai tarziu|distanta)")
_COUNTING = set_of(
    "de cateva multe ultimele primele urmatoarele aceste doua cele alte si ultimelor primelor "
    "urmatoarelor catorva celor acestor putine"
)
_OF_THE_MONTH = set_of("a al ale ai curs")
_DONE = re.compile(
    r"\b(?:\w+(?:[ae]n|t)[aoie]? (?:je|su)|(?:je|su) \w+(?:[ae]n[aoie]?|[aeiou]o|l[aoie])"
    r"|(?:was|were) \w+ed|(?:began|met|came|went|left|took over)"
    r"|(?<!is )(?<!are )(?<!be )(?<!being )(?!planned|scheduled|expected|slated|foreseen|announced)"
    r"[a-z]{2,}ed(?: (?:aside|down|in|off|out|over|up))?"
    r"|(?:a|au|s-a|s-au) (?:fost )?\w+(?:t|s)[aei]?"
    r"|(?:u|eshte|jane) (?:hap|cel|mbajt|mbyll|nis|zhvillua|organizua|mbledh|mblodh)\w*"
    r"|filloi|filluan)"
    r"(?: (?:on|u|te|diten e))? $"
)
# Of what went on up to a day that has been: "the course lasted until Friday".
_WENT_ON = re.compile(
    r"\b(?:lasted|ran|went on|(?:po)?traja(?:o|l[aeio]|ha|a)|trae(?:se|lo|la)|prod[ao]lzi|durat"
    r"|desfasurat|tinut|zgjati|zgjaten|vazhdoi|u (?:mbajt|zhvillu)\w*)\b[^.;]{0,40}$"
)
_SINCE = set_of("since od ot din nga")
_UNTIL = re.compile(r"u (?:[plt] )?$")
_EACH = set_of("every each svake svaki svakog sekoja sekoj vsjaka fiecare cdo")


def relative_days(
    words: Tokens,
    sentences: Sentences,
    today: Anchor | None,
    year: Anchor | None,
    dates: Collection[range],
) -> Iterator[Placed]:
    """Give the days told by their distance from `today`, and the years and months from `year`.

    `dates` are the tokens of the dates written otherwise: of "yesterday, 24 November" only the
    date counts.
    """
    taken = {at for tokens in dates for at in tokens}
    begins = {tokens.start for tokens in dates}
    for found in _found(words):
        start, end = found.span()
        behind = _DATE_BEHIND.match(words.tags, end)
        beside_date = behind is not None and behind.end() in begins
        if start in taken or end - 1 in taken or (beside_date and not found["unit"]):
            continue
        if not _is_meant(words, found):
            continue
        if found["week"] and _week_away(words, found) is not None:
            taken.update(range(*found.span("week")))
        of_unit = (found["unit"] or found["dates"]) and "weekend" not in _units(words, found)
        anchor = year if of_unit else today
        when = _when(words, sentences, found, anchor) if anchor else UNKNOWN
        yield Placed(start, end, _day(words, start, end, when, anchor))


def in_rows(words: Tokens, placed: Iterable[Placed]) -> Iterator[Placed]:
    """Give days in the order of the text, those that follow each other as one stretch."""
    row: Placed | None = None
    for each in placed:
        longer = _in_a_row(words, row, each) if row else None
        if row and not longer:
            yield row
        row = longer or each
    if row:
        yield row


def _found(words: Tokens) -> Iterator[re.Match[str]]:
    """Give what may tell a day; what is no day of a month can name the month: 12 men this month."""
    for found in _RELATIVE.finditer(words.tags):
        if found["dates"] and not _is_meant(words, found):
            yield from _RELATIVE.finditer(words.tags, found.start() + 1, found.end())
        else:
            yield found


def _in_a_row(words: Tokens, one: Placed, other: Placed) -> Placed | None:
    """Two days as one stretch, where "and" joins them and the second follows the first."""
    first, second = one.day.when, other.day.when
    if first.precision != "day" or second.precision != "day":
        return None
    joined = _AND.fullmatch(words.tags, one.end, other.start)
    if second.earliest < first.earliest:  # today and yesterday
        first, second = second, first
    follows = date.fromisoformat(first.latest) + timedelta(days=1)
    if not joined or second.earliest != follows.isoformat():
        return None
    day = one.day._replace(
        spot=words.spot(one.start, other.end),
        when=kept(f"{first.earliest}/{second.latest}"),
        why=f"{one.day.why}; {other.day.why}",
    )
    return Placed(one.start, other.end, day)


def _is_meant(words: Tokens, found: re.Match[str]) -> bool:
    """Whether the words tell a day, and are not other ones that are written alike."""
    start, end = found.span()
    first, last = words.word(start), words.word(end - 1)
    if found["day"]:
        not_one = _NOT_A_DAY.match(words.tags, start) and DAYS_AWAY.get(first, -1) < 1
        if words.folded[max(0, words.starts[start] - 1) : words.ends[end - 1] + 1] == f'"{first}"':
            return False  # the paper "Danas"
        in_maine = first == "maine" and words.capital(start) and words.word_before(start).isalpha()
        return not (not_one or in_maine)
    if found["dates"]:
        return _is_of_a_month(words, range(start, end))
    if found["span"] or found["upto"]:
        return words.word_before(start) not in _EACH
    if found["unit"]:
        return words.tags[start] == "T" or first in _TURNED
    if found["weekday"]:
        before = words.word_before(start)
        sure = last not in _OTHER_WORDS or before in ("u", "vo", "te") or start < end - 1
        sure |= last in ("luni", "marti") and _is_romanian_weekday(words, start, end)
        return sure and before not in _EACH
    return True


def _is_of_a_month(words: Tokens, tokens: range) -> bool:
    """Whether days are counted in this month or the last: not "5 of last year", nor "5. Last"."""
    return not any(
        (words.tags[at] == "x" and words.word(at) not in _OF_THE_MONTH)
        or (words.tags[at] == "U" and UNIT_OF[words.word(at)] != "month")
        or (words.tags[at] == "T" and words.capital(at))
        for at in tokens
    )


def _is_romanian_weekday(words: Tokens, start: int, end: int) -> bool:
    """Whether "luni" is Monday: not counted, and small, or before a place, an hour or an end."""
    before, behind = words.word_before(start), words.folded[words.ends[end - 1] :][:12]
    months = words.word(end - 1) == "luni" and before in _COUNTING
    number = words.tags[max(start - 2, 0) : start].strip() in tuple("ncds#")
    counted = months or (number and "\n" not in words.folded[: words.starts[start]][-2:])
    if counted or _BEHIND_MONTHS.match(behind):
        return False
    return not words.capital(end - 1) or bool(_BEHIND_WEEKDAY.match(behind))


def _when(words: Tokens, sentences: Sentences, found: re.Match[str], anchor: Anchor) -> When:
    """The date meant, counted from a known one; UNKNOWN for a week."""
    start, end = found.span()
    tokens = range(start, end)
    away = next((AWAY[words.word(at)] for at in tokens if words.tags[at] == "T"), None)
    if found["turned"] and (turned := words.word(found.start("turned"))) in _BEHIND_ITS_DAY:
        away = AWAY[turned]
    if found["dates"]:
        told = [words.number(at) for at in tokens if words.tags[at] in "ndo"]
        month = _moved_by("month", anchor.when, away or 0).text
        ends = (told[0], told[-1]) if len(told) > 1 else told
        return kept("/".join(f"{month}-{day:02}" for day in ends)) if month else UNKNOWN
    today = date.fromisoformat(anchor.when.earliest)
    if found["unit"]:
        (unit,) = _units(words, found)
        if unit == "weekend":
            return _weekend(today, away or 0, ahead=sentences.looks_forward(start))
        return _moved_by(unit, anchor.when, away or 0)
    if found["upto"]:
        return _up_to(words, start, end - 1, today)
    if found["weekday"] or found["span"]:
        to_come = not _has_been(words, start) and (
            _is_until(words, start)
            or sentences.looks_forward(start)
            or (sentences.tells_of_arrangements(start) and words.word_before(start) not in _SINCE)
        )
        ahead = away == 1 or (away is None and to_come)
        weekday = WEEKDAY_NUMBERS[words.word(start if found["span"] else end - 1)]
        days = (weekday - today.weekday()) % 7 if ahead else -((today.weekday() - weekday) % 7)
        weeks = _week_away(words, found)
        if weeks is not None:
            days = weekday - today.weekday() + 7 * weeks
        elif days == 0 and ahead and away is None and not _is_of_news(words, start):
            return UNKNOWN  # who writes on a Wednesday says "today" of it
        elif days == 0 and away:
            days = 7 * away
    elif found["day"]:
        days = DAYS_AWAY.get(words.word(start), -1)  # dje, which is de when folded
    else:
        days = -next(_count(words, at) for at in tokens if words.tags[at] in "cnd")
    day = today + timedelta(days=days)
    if found["span"]:
        last = day + timedelta(days=(WEEKDAY_NUMBERS[words.word(end - 1)] - weekday) % 7)
        return kept(f"{day.isoformat()}/{last.isoformat()}")
    return kept(day.isoformat())


def _up_to(words: Tokens, one: int, other: int, today: date) -> When:
    """From a day to another, of which a weekday is the nearest: "Monday to today"."""
    away = {at: DAYS_AWAY.get(words.word(at), -1) for at in (one, other) if words.tags[at] == "R"}
    told = {at: today + timedelta(days=days) for at, days in away.items()}
    first, last = told.get(one), told.get(other)
    if first is None and last is not None:
        first = last - timedelta(days=(last.weekday() - WEEKDAY_NUMBERS[words.word(one)]) % 7)
    if last is None and first is not None:
        last = first + timedelta(days=(WEEKDAY_NUMBERS[words.word(other)] - first.weekday()) % 7)
    return kept(f"{first}/{last}") if first and last and first < last else UNKNOWN


def _has_been(words: Tokens, at: int) -> bool:
    """Whether a verb right before a weekday tells of the past: "otvorena je u srijedu"."""
    start = words.starts[at]
    return bool(_DONE.search(words.folded, max(0, start - 40), start))


def _is_until(words: Tokens, at: int) -> bool:
    """Whether something goes on until a weekday that is still to come."""
    until = _UNTIL.search(words.tags, max(0, at - 6), at)
    start = words.starts[at]
    return bool(until) and not _WENT_ON.search(words.folded, max(0, start - 80), start)


def _is_of_news(words: Tokens, at: int) -> bool:
    """Whether something was only said on a weekday: "he announced on Monday that it will"."""
    start = words.starts[at]
    return bool(SAID_ON.search(words.folded, max(0, start - 40), start))


def _count(words: Tokens, at: int) -> int:
    return COUNTS[words.word(at)] if words.tags[at] == "c" else words.number(at)


def _week_away(words: Tokens, found: re.Match[str]) -> int | None:
    """How far away the week beside a weekday is: "of last week"; None where none is told."""
    beside = [words.word(at) for at in range(*found.span("week"))] if found["week"] else []
    if not any(UNIT_OF.get(word) == "week" for word in beside):
        return None
    return next((AWAY[word] for word in beside if word in AWAY), None)


def _units(words: Tokens, found: re.Match[str]) -> set[str]:
    """The units that are named: a year, a month, a week, a weekend."""
    return {UNIT_OF[word] for at in range(*found.span()) if (word := words.word(at)) in UNIT_OF}


def _weekend(today: date, away: int, *, ahead: bool) -> When:
    """The Saturday and Sunday that are meant: of this week, or of the one before.

    What was "this weekend" is that of the week before as long as this one's is to come.
    """
    saturday = today + timedelta(days=5 - today.weekday())
    if away < 0 or (away == 0 and not ahead and saturday > today):
        saturday -= timedelta(days=7)
    return kept(f"{saturday.isoformat()}/{(saturday + timedelta(days=1)).isoformat()}")


def _moved_by(unit: str, when: When, away: int) -> When:
    """The year or the month so many away from that of a date; UNKNOWN where it is not in one."""
    year, month = int(when.earliest[:4]), int(when.earliest[5:7])
    if unit == "year" and when.year:
        return kept(f"{year + away:04}")
    if unit == "month" and when.earliest[:7] == when.latest[:7]:
        months = 12 * year + month - 1 + away
        return kept(f"{months // 12:04}-{months % 12 + 1:02}")
    return UNKNOWN


def _day(words: Tokens, start: int, end: int, when: When, anchor: Anchor | None) -> Day:
    spot = words.spot(start, end)
    said = quoted(" ".join(spot.of(words.read.text).split()))
    if anchor is None:
        return Day(
            spot, UNKNOWN, question=f"what is {said}? The text does not say when it was published"
        )
    if not when:
        return Day(spot, UNKNOWN, question=f"which day is {said}?")
    why = f"{said} as seen from {anchor.when.shown}, {anchor.called}"
    return Day(spot, when, "inferred", why, anchor.spots, counted=True)
