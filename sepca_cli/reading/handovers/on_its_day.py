"""The day of a handover, as its sentence or the event at which it took place tells it."""

import re
from collections.abc import Sequence

from sepca_cli.dates import UNKNOWN, When, parse
from sepca_cli.reading.draft import DraftEvent, DraftHandover, Fact
from sepca_cli.reading.events.kinds import called_in
from sepca_cli.reading.events.programmes import day_above
from sepca_cli.reading.handovers.told import Told, alike
from sepca_cli.reading.language.happening_words import EARLIER, SAID_ON, WILL_BE
from sepca_cli.reading.language.letters import Letters, inside
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.language.passing_words import CHANGING, ENDED
from sepca_cli.reading.when.day_kinds import WRITTEN_ON
from sepca_cli.reading.when.days import Day

BEFORE_A_DAY = 40  # folded letters of the words before a day that say what begins on it
AT_A_MEETING = ("general-assembly", "executive-board", "ceremony", "conference", "other")

_OUTSIDE = 60  # folded letters as which a boundary between a day and a handover counts
_CLAUSE = re.compile(r"[;:(]|\b(?:which|who|where|whose|koj\w+|gdje|gde|kade|care|unde|ku)\b")
# Behind a day: "since 12 December, *when* it took over".
_WHEN = re.compile(r"(?: [\w-]+ (?:godin\w+|year))?,? (?:when|kada?|koga(?:to)?|cand|kur)\b")
# Before a day on which a term begins or ends: the presidency changed hands at the ceremony.
_OF_THE_TERM = re.compile(
    r"\b(?:as (?:of|from)|from|starting|beginning|begins|start(?:s|ed)|began|until|till|through"
    r"|effective|od|pocinje|poce\w+|do|zakljucno sa|zapocn\w+|pocnuva|ot|scitano ot|zapocva"
    r"|de la|din|incepand (?:cu|din)|incepe|pana (?:la|pe)|nga|duke filluar|fillon|deri)"
    r"(?: (?:mandat|presedint|presidenc|kryesi|predsj?edava|(?:its|the) term)\w*)?"
    r"(?: on| data de| data| dana| denot| me| na| la| pe| nga)? $"
)
# Before the day from which somebody presides.
_SINCE = re.compile(
    r"\b(?:as (?:of|from)|from|since|starting(?: from)?|effective(?: from)?|o[dt]"
    r"|de la|incepand (?:cu|din)|nga|duke filluar nga)"
    r"(?: on| data de| data| dana| denot| me| date)? $"
)
# At the end of a meeting, but not of a year or of a mandate.
_AT_THE_END = re.compile(
    r"\b(?:at the (?:end|close|conclusion) of"
    r"|(?:last|final|closing|second|third) (?:day|item|point|act)"
    r"|closing (?:session|ceremony|sitting)|na kraju|v kraja na|po zavrsetku"
    r"|(?:na|pri|kon) krajot(?: na)?"
    r"|(?:zavrs|zavars|prikljuc|zakri|privars)\w* (?:so|s|sas)|(?:ended|closed|concluded) with"
    r"|(?:po|sled) (?:zavrsuvanje|zavrsetok|prikljucvane|zakrivane|zatvoranje)\w*"
    r"|(?:zavrs|okonc|zaklj?uc)en[aoi]? (?:je|su)|(?:je|su) (?:zavrs|okonc|zaklj?uc)en[aoi]?"
    r"|zavrsn\w+ (?:cin|del|akt)|zakljucitel\w+ (?:zasedani|cast|den)\w*|posledn\w+ tocka"
    r"|(?:na|pri|v|vo) (?:svecen\w+ |oficijaln\w+ |oficialn\w+ )?(?:zavrsnica"
    r"|zavrsuvanje|zavrsetok|final|zakrivane|zatvoranje|prikljucvane)\w*"
    r"|(?:posl?j?ednj|zadnj|zavrsn|drug|trec)\w+ dana|posledn(?:iot|ija) den|vtor(?:iot|ija) den"
    r"|na (?:zatvaranju|zavrsetku|zatvoranjeto|zakrivaneto)|(?:zavrsn|zakljucn|zaklucn)\w* "
    r"(?:dio|deo|dijel|dijelu|delu|sjednic|sednic|svecanost|ceremonij|zasedani|sesij)\w*"
    r"|(?:incheiat|finalizat) (?:cu|prin)|(?:perfundoi|perfunduan|u mbyll|u mbyllen) me"
    r"|la (?:finalul|sfarsitul|incheierea)|in incheierea|ultima zi|a doua zi|sesiunea de inchidere"
    r"|ne (?:fund|perfundim|mbyllje)(?: te| e)?|dit\w+ e (?:fundit|dyte|trete))\b"
    r"(?! (?:\w+ )?(?:godin|mandat|mj?esec|year|term|month|an\b|anul|lun|vit|muaj))"
)


def on_its_day(
    read: Letters,
    handover: Told,
    told: Sequence[Told],
    days: Sequence[Day],
    events: Sequence[DraftEvent],
    subject: int,
    *,
    ends: bool = False,
) -> DraftHandover:
    """A handover with its day, or that of the event that its part of the text is about.

    `told` is all that the text tells of handovers, `subject` the number of that event; -1 if none.
    `ends` is whether the meeting is said to have ended with it.
    """
    passage, passing, _, why = handover
    day = _day_told(read, handover, told, days) or day_above(passage, days)
    ends |= any(_AT_THE_END.search(each.passage.folded) for each in alike(handover, told))
    event = events[subject] if subject >= 0 else None
    if day and event and not passing.planned:
        day = _not_later(day, event)
    planned = passing.planned or bool(event and event.event.state == "announced")
    certainty = "announced" if planned else "documented"
    spots = (passage.place(read, passing.start, passing.end),)
    facts = [Fact("handover", spots, "inferred" if why else certainty, why)]
    date = UNKNOWN
    if sum(each.passage is passage for each in told) > 1:
        event = None  # of two in one sentence only the words beside each tell its day
    if event and not (day or ends):
        day = _term_begins(passage, days, event)
    if day:
        date = day.when
        facts.append(Fact("date", (day.spot,), certainty if planned else day.certainty, day.why))
    elif event and (above := _day_above(read, passage, days, event)):
        date = above.when
        facts.append(Fact("date", (above.spot,), certainty if planned else above.certainty))
    elif (since := _since(read, handover, days)) and (
        not event or not event.event.date or since.when.latest < event.event.date.earliest
    ):
        date = since.when
        why = "they preside from that day on"
        facts.append(Fact("date", (since.spot,), "announced" if planned else "inferred", why))
    elif event and ends and (last := _last_day(event)):
        date = last
        why = f"it is told of the end of the event of {event.event.date.shown}"
        facts.append(Fact("date", spots, "announced" if planned else "inferred", why))
    elif event and not planned and _is_of_that_day(passage, event):
        date = event.event.date
        facts.append(Fact("date", spots, "inferred", "it is told of the event of that day"))
    at = next((number for number, each in enumerate(events) if _is_on(each, date)), -1)
    if at < 0 and not day:
        at = subject
    return DraftHandover(passing.to_party, passing.from_party, date, at, tuple(facts))


def _not_later(day: Day, event: DraftEvent) -> Day:
    """The day of what was done before an event is told of, in the last year that it can be of.

    "In December", in a text on a day of February, is that of the year before.
    """
    last = event.event.date
    if event.event.state != "held" or day.certainty != "inferred" or day.counted:
        return day
    if not last or day.when.earliest <= last.latest or day.when.text.endswith("02-29"):
        return day
    in_its_year = parse(f"{last.latest[:4]}{day.when.text[4:]}")
    before = parse(f"{int(last.latest[:4]) - 1}{day.when.text[4:]}")
    when = in_its_year if in_its_year.earliest <= last.latest else before
    return day._replace(when=when, why="it is told as done, and so before the event")


def ends_with_it(passages: Sequence[Passage]) -> bool:
    """Whether a meeting is said to have ended with one: "me dorëzimin përfundoi asambleja"."""
    return any(
        CHANGING.search(each.folded) and ENDED.search(each.folded) and called_in(each)
        for each in passages
        if not EARLIER.search(each.folded)
    )


def _day_told(
    read: Letters, handover: Told, told: Sequence[Told], days: Sequence[Day]
) -> Day | None:
    """The day of a handover, from its own sentence or another one that tells of it."""
    found = (_day_of(read, each, days, told) for each in alike(handover, told))
    return next((day for day in found if day), None)


def _term_begins(passage: Passage, days: Sequence[Day], event: DraftEvent) -> Day | None:
    """The day of which a term begins, if it is one of the event's: "from today X presides".

    Of a meeting that ended on a day, with all of its days counted from that, it is the day told.
    """
    for day in inside(days, passage.spot):
        day = _as_stated(day)
        if day.when.precision == "day" and _is_on(event, day.when):
            return day
    return None


def _day_above(
    read: Letters, passage: Passage, days: Sequence[Day], event: DraftEvent
) -> Day | None:
    """The day of a meeting under which a line of its programme stands: "Friday, 4 October"."""
    if event.event.date.precision != "range" or "\n" not in read.text[: passage.spot.start]:
        return None
    for day in reversed(days):
        if day.spot.start > passage.spot.start or day.when.precision != "day":
            continue
        line = read.text[read.text.rfind("\n", 0, day.spot.start) + 1 : day.spot.end]
        alone = line.strip() == day.spot.of(read.text) and read.text[day.spot.end :][:1] == "\n"
        return day if alone and _is_on(event, day.when) else None
    return None


def _since(read: Letters, handover: Told, days: Sequence[Day]) -> Day | None:
    """The day from which the one who takes it presides: "since 1 January X is at its head"."""
    passage, passing = handover.passage, handover.passing
    for day in inside(days, passage.spot) if not passing.giving else ():
        at = read.stretch(day.spot)[0] - passage.offset
        if day.when.precision == "day" and _SINCE.search(passage.folded, 0, at):
            return day
    return None


def _last_day(event: DraftEvent) -> When:
    """The last day of a meeting of several days; UNKNOWN where its days are not known."""
    when = event.event.date
    known = event.event.kind in AT_A_MEETING and when.known_day and when.precision == "range"
    return parse(when.latest) if known else UNKNOWN


def _is_on(event: DraftEvent, day: When) -> bool:
    """Whether a day is one of those of an event."""
    when = event.event.date
    return bool(day and when) and when.earliest <= day.earliest <= day.latest <= when.latest


def _is_of_that_day(passage: Passage, event: DraftEvent) -> bool:
    """Whether a passage tells of what happened at an event of a single day."""
    bygone = any(found[0] != "since" for found in EARLIER.finditer(passage.folded))
    return event.event.kind in AT_A_MEETING and not bygone and event.event.date.precision == "day"


def _day_of(
    read: Letters, handover: Told, days: Sequence[Day], others: Sequence[Told]
) -> Day | None:
    """The day that a passage tells nearest to the handover, but for those of which a term begins.

    A month, and what stands in a clause of its own, is further away than it looks. Where it tells
    of two handovers, each has the days that stand nearer to it.
    """
    passage, passing = handover.passage, handover.passing
    beside = [passing, *(each.passing for each in others if each.passage is passage)]
    told = []
    for day in inside(days, passage.spot):
        day = _as_stated(day)
        told_days = ("day", "month", "range") if passing.planned else ("day", "month")
        if day.when.precision not in told_days or day.kind in WRITTEN_ON:
            continue
        at = read.stretch(day.spot)[0] - passage.offset
        if SAID_ON.search(passage.folded[:at]):
            continue
        if not passing.planned and _is_of_a_plan(passage, passing.end, at):
            continue
        end = read.stretch(day.spot)[1] - passage.offset
        of_the_term = day.when.precision != "range" and _OF_THE_TERM.search(
            passage.folded, max(0, at - BEFORE_A_DAY), at
        )
        if not of_the_term or _WHEN.match(passage.folded, end, passing.end):
            far = max(at - passing.end, passing.start - at)
            end = read.stretch(day.spot)[1] - passage.offset
            nearest = min(beside, key=lambda one: max(at - one.end, one.start - end))
            if nearest.start != passing.start:
                continue
            apart = bool(_CLAUSE.search(passage.folded, *sorted((at, passing.start))))
            told.append((far + _OUTSIDE * (apart + (day.when.precision != "day")), day))
    return min(told, key=lambda each: each[0], default=(0, None))[1]


def _is_of_a_plan(passage: Passage, start: int, at: int) -> bool:
    """Whether a relative clause behind a handover tells of a day to come: "which will hold ..."."""
    relative = _CLAUSE.search(passage.folded, start, max(start, at))
    return bool(relative and WILL_BE.search(passage.folded, relative.start(), at))


def _as_stated(day: Day) -> Day:
    """A day to which the length of a meeting added others, as its own sentence states it."""
    return day._replace(when=day.stated) if day.stated else day
