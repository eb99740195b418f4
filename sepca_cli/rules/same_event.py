"""Whether an event that a text tells of is one that the record has already, and what it adds to it.

Nobody calls an assembly the same twice: a partner's text has other days than the host's, an agency
calls a conference what the members call an assembly. Day, place and kind together tell; a title
never does.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any, NamedTuple

from sepca_cli.dates import FIRST, LAST, When
from sepca_cli.model import Event, EventRecord
from sepca_cli.names import match_key

NEAR = 3  # days between two dates that may be of one event
SAME_SEASON = 31  # days within which a kind comes to one city only once
FIELDS = ("kind", "date", "city", "country", "venue", "online")


class Likeness(NamedTuple):
    """An event of the record that may be the one that is told; `sure` if it must be."""

    event: Event
    sure: bool


class Difference(NamedTuple):
    """A fact that the record and a text tell otherwise."""

    fact: str
    recorded: str
    told: str


class Compared(NamedTuple):
    """What a text tells of a recorded event: facts that are new, that agree, that differ."""

    new: tuple[str, ...] = ()
    agrees: tuple[str, ...] = ()
    differs: tuple[Difference, ...] = ()


def alike(told: Event, known: Iterable[Event]) -> list[Likeness]:
    """The events that the told one may be, the surest first; of one that is sure, no others.

    Sure is the same kind in the same city on days that meet or nearly meet.
    """
    found = [likeness for event in known if (likeness := _likeness(told, event))]
    sure = [likeness for likeness in found if likeness.sure]
    if sure:
        nearest = min(_apart(told.date, likeness.event.date) for likeness in sure)
        return [each for each in sure if _apart(told.date, each.event.date) == nearest]
    return sorted(found, key=lambda likeness: _apart(told.date, likeness.event.date))


def near(one: When, other: When) -> bool:
    """Whether two dates are so close that they can be of one ceremony or of one event."""
    return _bounded(one) and _bounded(other) and _apart(one, other) <= SAME_SEASON


def window(when: When) -> tuple[str, str] | None:
    """The first and the last day on which an event can have been to be the told one, if any."""
    if not _bounded(when):
        return None
    first, last = (date.fromisoformat(day) for day in (when.earliest, when.latest))
    around = timedelta(days=SAME_SEASON)
    return (first - around).isoformat(), (last + around).isoformat()


def compared(told: EventRecord, known: EventRecord) -> Compared:
    """What an event as a text tells it adds to the same event as the record has it.

    What the text does not tell is passed over. A date that says less and leaves room for the
    recorded one agrees with it.
    """
    new: list[str] = []
    agrees: list[str] = []
    differs: list[Difference] = []
    for name in FIELDS:
        said, recorded = getattr(told.event, name), getattr(known.event, name)
        if not said:
            continue
        if not recorded:
            new.append(name)
        elif _agrees(said, recorded):
            agrees.append(name)
        else:
            differs.append(Difference(name, _in_words(recorded), _in_words(said)))
    for mine, theirs in (
        ([each.fact for each in told.participations], [p.fact for p in known.participations]),
        ([f"topic:{each.key}" for each in told.topics], [f"topic:{t.key}" for t in known.topics]),
    ):
        new += [fact for fact in mine if fact not in theirs]
        agrees += [fact for fact in mine if fact in theirs]
    texts = {match_key(outcome.text) for outcome in known.outcomes}
    for outcome in told.outcomes:
        (agrees if match_key(outcome.text) in texts else new).append("outcome")
    return Compared(tuple(new), tuple(agrees), tuple(differs))


def _likeness(told: Event, known: Event) -> Likeness | None:
    """A recorded event as the one that is told, if it may be that."""
    if not (_bounded(told.date) and _bounded(known.date)):
        return None
    same_city = bool(told.city and known.city)
    if same_city and match_key(told.city) != match_key(known.city):
        return None
    if not same_city and not _may_share_country(told, known):
        return None
    apart = _apart(told.date, known.date)
    to_the_day = same_city and told.date.known_day and known.date.known_day
    if told.kind == known.kind:
        may, sure = apart <= (SAME_SEASON if same_city else 0), to_the_day and apart <= NEAR
    else:
        may, sure = to_the_day and apart == 0, False
    return Likeness(known, sure) if may else None


def _may_share_country(told: Event, known: Event) -> bool:
    """Whether nothing says that two events were in two countries."""
    if told.online != known.online:
        return False
    both = told.country and known.country
    return not both or match_key(told.country) == match_key(known.country)


def _bounded(when: When) -> bool:
    """Whether a date says something on both sides."""
    return when.earliest > FIRST and when.latest < LAST


def _apart(one: When, other: When) -> int:
    """The days between two dates; none where they meet."""
    ends, begins = min(one.latest, other.latest), max(one.earliest, other.earliest)
    return max((date.fromisoformat(begins) - date.fromisoformat(ends)).days, 0)


def _agrees(told: Any, recorded: Any) -> bool:
    """Whether two values of one field can both be true."""
    if isinstance(told, When):
        return _leaves_room(told, recorded)
    return match_key(str(told)) == match_key(str(recorded))


def _leaves_room(told: When, recorded: When) -> bool:
    """Whether a date says no other than the recorded one, and perhaps less."""
    return told.earliest <= recorded.earliest and recorded.latest <= told.latest


def _in_words(value: Any) -> str:
    """A value as a citation says it: dates as EDTF."""
    return value.text if isinstance(value, When) else str(value)
