"""What each part of a text tells of: a text as a whole, or each of its items by itself."""

from collections.abc import Sequence
from typing import NamedTuple

from sepca_cli.dates import UNKNOWN, When
from sepca_cli.reading.events.happening import Happening, same_days
from sepca_cli.reading.events.happenings import happenings_in
from sepca_cli.reading.events.items import Parts, days_of
from sepca_cli.reading.language.happening_words import HELD
from sepca_cli.reading.language.letters import Letters, Spot, inside
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.language.passing_words import PRESIDENCY
from sepca_cli.reading.names.parties import Named, speaks_of_association
from sepca_cli.reading.names.towns import Town
from sepca_cli.reading.when.day_kinds import WRITTEN_ON
from sepca_cli.reading.when.days import Day


class Telling(NamedTuple):
    """A text, or an item of one: its sentences and the events that it tells of, its own first."""

    passages: tuple[Passage, ...]
    happenings: tuple[Happening, ...]


def tellings_in(
    read: Letters,
    parts: Parts,
    days: Sequence[Day],
    towns: Sequence[Town],
    named: Sequence[Named],
    published: When = UNKNOWN,
    address: When = UNKNOWN,
) -> tuple[Telling, ...]:
    """What the parts of a text tell of; an item is of the association where it or the head says so.

    So is each one under a title that speaks of the presidency, if any of them names SEPCA.
    `named` is where it names the association, or a network that is a part of it.
    What the text reports as a whole has its items before and behind it: they are background, and
    announced. Without that each item is a subject of its own.
    """
    spots = [town.spot for town in towns]
    days = days_of(parts.items, days)
    page = published or next(
        (day.when for kind in WRITTEN_ON for day in days if day.kind == kind), UNKNOWN
    )
    ours = [each.spot for each in named]
    whole = happenings_in(read, parts.whole, days, spots, page, ours=ours, address=address)
    if not parts.items:
        return (Telling(parts.whole, whole),)
    head = Spot(0, parts.items[0].spot.start)
    of_all = _speaks(read, named, head) or (
        any(PRESIDENCY.search(each.folded) for each in parts.whole if each.spot.within(head))
        and any(_speaks(read, named, item.spot) for item in parts.items)
    )
    main = _dated(whole) if of_all else None
    found = [Telling(parts.whole, whole if main else ())]
    told = [main] if main else []
    for item in parts.items:
        own: tuple[Happening, ...] = ()
        if of_all or _speaks(read, named, item.spot):
            of_it = [item.spot] if of_all else ours
            own = happenings_in(
                read, item.passages, days, spots, page, ours=of_it, ahead=item.ahead
            )
        own = tuple(
            each
            for each in own
            if (item.dated or _is_told_of(each))
            and not any(_is_same(each, other) for other in told)
        )
        if main:
            own = tuple(_beside(each, main) for each in own)
        elif any(each.state == "held" for each in told):
            own = tuple(_as_announced(each) for each in own)
        told += own
        found.append(Telling(item.passages, own))
    return tuple(found)


def _is_told_of(happening: Happening) -> bool:
    """Whether an item names an event, or says that something was held."""
    return bool(happening.called or HELD.search(happening.passage.folded))


def _speaks(read: Letters, named: Sequence[Named], spot: Spot) -> bool:
    """Whether a stretch of a text names the association, as it does in these places."""
    start, end = read.stretch(spot)
    return bool(inside(named, spot)) or speaks_of_association(read.folded[start:end])


def _dated(happenings: Sequence[Happening]) -> Happening | None:
    """What a text reports around its items; None where it only has a title for them."""
    for each in happenings[:1]:
        if each.day and each.day.when and each.called:
            return each
    return None


def _is_same(one: Happening, other: Happening) -> bool:
    """Whether two parts tell of one event."""
    if not (one.day and other.day and one.day.when and other.day.when):
        return False
    return one.kind in (other.kind, "other") and same_days(one.day.when, other.day.when)


def _as_announced(told: Happening) -> Happening:
    """The event of an item behind reports of others: what is still to come is only announced."""
    planned = told.standing == "subject" and told.state == "announced"
    return told._replace(standing="announced") if planned else told


def _beside(told: Happening, main: Happening) -> Happening:
    """The event of an item, as what it is to the one that the text is about."""
    if told.standing != "subject" or told.day is None or main.day is None or not told.day.when:
        return told
    later = told.day.when.earliest > main.day.when.latest
    return told._replace(standing="announced" if later else "background")
