"""The chain of presidencies: what can be said of each term's time, and which term a day falls in.

A term's bounds are seldom days: it began in 2015, it ended by March 2005, its end is not known. Two
days say what follows from that. The *latest beginning*: by then the term had begun. The *earliest
end*: until then it had not ended. From the one to the other it was surely in office. And since
terms never overlap, they tell which of two terms came first: the one that may have ended before
the other began, when the other way round is impossible.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from sepca_cli.dates import FIRST, LAST, OPEN, UNKNOWN, When
from sepca_cli.model import Term


class Stretch(NamedTuple):
    """A term with the days, both included, on which it surely and on which it may have run.

    Where `sure_from` is after `sure_until` no day is sure: a term "from 2024 to 2024" may lie
    anywhere in that year. A term of which neither bound is known has no days at all.
    """

    term: Term
    sure_from: str
    sure_until: str
    maybe_from: str
    maybe_until: str


class Placing(NamedTuple):
    """The term in office for a date: its key, whether that is sure, and all that may be meant.

    `term` is "" when the record knows none, or when several may be meant.
    """

    term: str = ""
    sure: bool = False
    candidates: tuple[str, ...] = ()


def chain(terms: Iterable[Term], around: When = UNKNOWN) -> list[Stretch]:
    """Return the terms in order of time, whatever order they come in.

    A term that still runs is sure until `LAST`. What a term's neighbours leave of its possible
    days is taken into account: a term without a known end ended when a later one began. Who asks
    only who was in office `around` a date gets the terms that may have run then.
    """
    known = list(terms)
    in_order = _in_order(term for term in known if _may_touch(term, around))
    by_end = sorted((term for term in known if term.ends != OPEN), key=earliest_end)
    by_beginning = sorted(known, key=latest_beginning)
    ends = [earliest_end(term) for term in by_end]
    beginnings = [latest_beginning(term) for term in by_beginning]

    def before(term: Term) -> Iterator[Term]:
        """Those that had ended by the time a term began, the nearest first."""
        places = range(bisect_right(ends, latest_beginning(term)) - 1, -1, -1)
        return map(by_end.__getitem__, places)

    def after(term: Term) -> Iterator[Term]:
        """Those that began when a term had ended, the nearest first."""
        places = range(bisect_left(beginnings, earliest_end(term)), len(beginnings))
        return map(by_beginning.__getitem__, places)

    return [_stretch(term, before(term), after(term)) for term in in_order]


def placing(date: When, stretches: Sequence[Stretch]) -> Placing:
    """Return the term in office for a date, from the stretches of `chain`.

    The day of a handover counts for the outgoing term: an assembly ends with the ceremony, and
    the chair that opened it is the outgoing one. For the same reason an event of several known
    days belongs to the term in office on its first. A stretch whose holder is not known is the
    answer only where no member's term may be meant.
    """
    if not date:
        return Placing()
    first = date.earliest
    last = first if date.precision == "range" else date.latest
    for stretch in stretches:
        if stretch.sure_from <= first and last <= stretch.sure_until:
            return Placing(stretch.term.key, True, (stretch.term.key,))
    possible = [s.term for s in stretches if s.maybe_from <= last and first <= s.maybe_until]
    held = [term for term in possible if term.member] or possible
    return Placing(
        term=held[0].key if len(held) == 1 else "",
        candidates=tuple(term.key for term in held),
    )


def gaps(stretches: Sequence[Stretch]) -> list[tuple[str, str, Stretch, Stretch]]:
    """Return the stretches of days on which surely no term is recorded, in order of time.

    Each is its first and its last day (ISO, both without a term), the stretch before, the one
    after.
    """
    dated = sorted(
        (stretch for stretch in stretches if stretch.maybe_from <= stretch.maybe_until),
        key=lambda stretch: stretch.maybe_from,
    )
    if not dated:
        return []
    found = []
    before, *rest = dated
    for after in rest:
        if before.maybe_until < after.maybe_from:
            first, last = _days_on(before.maybe_until, 1), _days_on(after.maybe_from, -1)
            if first <= last:
                found.append((first, last, before, after))
        before = max(after, before, key=lambda stretch: stretch.maybe_until)
    return found


def overlaps(terms: Iterable[Term]) -> list[tuple[Term, Term]]:
    """Return the pairs of terms that cannot both be right, in order of time.

    The day of a handover, on which one term ends and the next begins, is no overlap.
    """
    in_order = _in_order(terms)
    touched = [_days_touched(term) for term in in_order]
    met = []
    near: list[int] = []  # places of those whose days are not over when the next one's begin
    for place in sorted(range(len(in_order)), key=touched.__getitem__):
        first, _ = touched[place]
        near = [each for each in near if touched[each][1] >= first]
        met += [(min(place, each), max(place, each)) for each in near]
        near.append(place)
    pairs = ((in_order[one], in_order[other]) for one, other in sorted(met))
    return [(one, other) for one, other in pairs if overlap(one, other)]


def overlap(one: Term, other: Term) -> bool:
    """Return whether two terms surely overlap by more than the day of a handover.

    Two terms that began on the same day do, however little is known of their ends.
    """
    day = one.begins.earliest
    same_day = day == one.begins.latest == other.begins.earliest == other.begins.latest
    return same_day or not (may_precede(one, other) or may_precede(other, one))


def may_precede(one: Term, other: Term) -> bool:
    """Return whether the one term may have ended by the time the other began."""
    return one.ends != OPEN and earliest_end(one) <= latest_beginning(other)


def place_in_time(term: Term) -> tuple[int, str]:
    """Return what to sort terms by: the middle between latest beginning and earliest end.

    Of two terms of which one surely came first, that one has the earlier middle, however vaguely
    both are known. Sorting by beginnings does not have this property: a term "from 2015 to 2015"
    came before one from June 2015 to 2016, though it may have begun as late as December.
    """
    middle = date.fromisoformat(latest_beginning(term)).toordinal()
    middle += date.fromisoformat(earliest_end(term)).toordinal()
    return middle, term.begins.earliest


def latest_beginning(term: Term) -> str:
    """Return the day by which a term had begun: a term has begun by the time it ends."""
    return min(term.begins.latest, term.ends.latest)


def earliest_end(term: Term) -> str:
    """Return the day until which a term had not ended; `LAST` while it runs."""
    return LAST if term.ends == OPEN else max(term.ends.earliest, term.begins.earliest)


def span_in_words(term: Term) -> str:
    """Return a term's time for people: "12 Dec 2019 - 21 Dec 2021", "since 16 Dec 2025"."""
    if term.ends == OPEN:
        return f"since {term.begins.shown}" if term.begins else "running, beginning not known"
    begins = term.begins.shown if term.begins else "beginning not known"
    ends = term.ends.shown if term.ends else "end not known"
    return f"{begins} - {ends}"


def _in_order(terms: Iterable[Term]) -> list[Term]:
    return sorted(terms, key=lambda term: (place_in_time(term), term.key))


def _stretch(term: Term, before: Iterable[Term], after: Iterable[Term]) -> Stretch:
    """What can be said of a term's time; on either side the nearest that surely was there says it.

    `before` and `after` are those that may have been there, the nearest first.
    """
    maybe_from, maybe_until = term.begins.earliest, term.ends.latest
    if not term.begins and not term.ends:
        maybe_from, maybe_until = LAST, FIRST
    if (last := next((other for other in before if _precedes(other, term)), None)) is not None:
        maybe_from = max(maybe_from, earliest_end(last))
    if (first := next((other for other in after if _precedes(term, other)), None)) is not None:
        maybe_until = min(maybe_until, latest_beginning(first))
    return Stretch(term, latest_beginning(term), earliest_end(term), maybe_from, maybe_until)


def _may_touch(term: Term, date: When) -> bool:
    """Whether a term may have run on a date, as far as the term alone says it."""
    begun, ended = latest_beginning(term), earliest_end(term)
    return min(term.begins.earliest, begun) <= date.latest and date.earliest <= max(
        term.ends.latest, ended
    )


def _days_touched(term: Term) -> tuple[str, str]:
    """The first and the last of the days that decide with which terms a term overlaps.

    Two terms of which these days do not meet never do.
    """
    begun, ended = latest_beginning(term), earliest_end(term)
    return min(begun, ended), max(begun, ended)


def _precedes(one: Term, other: Term) -> bool:
    """Whether the one term surely came before the other."""
    return may_precede(one, other) and not may_precede(other, one)


def _days_on(day: str, days: int) -> str:
    """The ISO day that many days later."""
    return (date.fromisoformat(day) + timedelta(days)).isoformat()
