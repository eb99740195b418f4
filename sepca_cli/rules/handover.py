"""What a handover means for the chain of presidencies: who hands over, who follows, what moves.

History is entered in any order: the newest term first, a term between two others, a term of which
only the neighbours are known. A plan finds the place and says what would be written; whether that
may be written is for `judgement` to say.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sepca_cli.dates import FIRST, LAST, OPEN, UNKNOWN, When, parse
from sepca_cli.model import Event, Handover, Term
from sepca_cli.rules.deviations import LONGEST, longest, shortest
from sepca_cli.rules.succession import earliest_end, latest_beginning, overlap, place_in_time

TWO_TERMS = 2 * LONGEST  # days; the longest presidency on record is two years


class Request(NamedTuple):
    """What was asked for: `incoming` (a member's key) takes over at a ceremony on `date`.

    The term begins on `begins`, else on the day of the ceremony. `after` is the key of the
    outgoing term where the days do not say it, `because` the reason for what is unusual, `event`
    where the ceremony was.
    """

    incoming: str
    date: When = UNKNOWN
    begins: When = UNKNOWN
    ends: When = UNKNOWN
    after: str = ""
    because: str = ""
    event: Event | None = None


class Plan(NamedTuple):
    """What a handover would write.

    The new term runs from `begins` to `ends`. `outgoing` is the term before it, as it will be,
    `following` the one after it, which from now on takes over from the new term. `takes_over` says
    whether it was surely `outgoing` that handed over to the new term. `others` are all other terms
    as they will be: those in `changed` differ from before, those whose keys are in `removed` are
    gone.
    """

    outgoing: Term | None
    following: Term | None
    begins: When
    ends: When
    takes_over: bool
    others: tuple[Term, ...]
    changed: tuple[Term, ...] = ()
    removed: tuple[str, ...] = ()


def plan(request: Request, terms: Iterable[Term], today: str) -> Plan:
    """Return what a handover would write beside the `terms` that are recorded.

    `request.after` must be the key of one of them, `today` is an ISO day. The outgoing term gets
    the new beginning as its end where no better one is known. The new term ends where the
    next one begins, if that is about a year later; it runs if it is the last and began no longer
    than about a year ago; else its end stays unknown, because between others may have held it.
    A stretch whose holder was not known gives way to the new term. Where one term ended because
    the next took over, a new one may pass between: it ends the one and hands over to the other.
    """
    before = list(terms)
    new = Term("", request.incoming, request.begins or request.date, request.ends)
    standing = [left for term in before if (left := _give_way(term, new))]
    passage = _passage(new, standing, request.after)
    outgoing, following = passage or _neighbours(new, standing, in_place(standing), request.after)
    new = new._replace(begins=new.begins or _between(outgoing, following))
    takes_over = bool(request.after)
    if outgoing:
        ended = outgoing
        if passage or _ends_with(outgoing, new, bool(request.after)):
            ended = outgoing._replace(ends=_not_before(outgoing.begins, new.begins))
            takes_over = True
        standing = [ended if term is outgoing else term for term in standing]
        outgoing = ended
    keys, as_before = {term.key for term in standing}, set(before)
    return Plan(
        outgoing=outgoing,
        following=following,
        begins=new.begins,
        ends=new.ends or _end(new, following, bool(passage), today),
        takes_over=takes_over,
        others=tuple(standing),
        changed=tuple(term for term in standing if term not in as_before),
        removed=tuple(term.key for term in before if term.key not in keys),
    )


def as_recorded(
    term: Term,
    handover: Handover,
    event: Event | None,
    terms: Sequence[Term],
    placed: Sequence[Term],
) -> tuple[Request, Plan]:
    """Return a recorded term as if it were asked for and planned like this, to be judged again.

    `handover` is the one to the term, at `event`, `terms` are all that are recorded, and `placed`
    the same by `in_place`: who asks about many puts them there once. The outgoing term is the one
    that handed over, else the one before it in time, if when that ended is known.
    """
    others = [other for other in terms if other.key != term.key]
    outgoing, following = _neighbours(term, others, placed, handover.from_term)
    if outgoing and outgoing.ends.latest == LAST and not handover.from_term:
        outgoing = None
    request = Request(
        incoming=term.member,
        date=handover.date,
        begins=term.begins,
        ends=term.ends,
        after=handover.from_term,
        because=handover.because,
        event=event,
    )
    takes_over = bool(handover.from_term)
    return request, Plan(outgoing, following, term.begins, term.ends, takes_over, tuple(others))


def _give_way(term: Term, new: Term) -> Term | None:
    """What is left of a term beside a new one: only a stretch without a holder gives way."""
    if term.member or not overlap(term, new):
        return term
    if term.begins.earliest < new.begins.earliest:
        return term._replace(ends=new.begins)
    left = term._replace(begins=new.ends)
    covered = term.ends.latest <= new.ends.latest < LAST
    return left if (left.begins or left.ends) and not covered else None


def _passage(new: Term, terms: list[Term], after: str) -> tuple[Term, Term] | None:
    """The two terms between which a new one passes that begins within the first of them.

    That the first ended when the second began says only that nobody was recorded between them.
    """
    begun = (term for term in terms if term.begins.latest < new.begins.earliest)
    within = [term for term in begun if new.begins.latest < term.ends.earliest]
    passages = [
        (outgoing, following)
        for outgoing in within
        if after in ("", outgoing.key)
        for following in terms
        if following.member and following.begins == outgoing.ends
    ]
    return min(passages, key=lambda passage: [*map(_in_order, passage)], default=None)


def _in_order(term: Term) -> tuple[tuple[int, str], str]:
    return place_in_time(term), term.key


def in_place(terms: Iterable[Term]) -> list[Term]:
    """Return the terms whose place in time is known at all, in the order of their places."""
    dated = [term for term in terms if term.begins or term.ends]
    return sorted(dated, key=lambda term: (_place(term), term.key))


def _neighbours(
    new: Term, terms: Sequence[Term], placed: Sequence[Term], after: str
) -> tuple[Term | None, Term | None]:
    """The terms between which a new one falls: after the one that was named, else by time.

    `placed` are these terms by `in_place`, perhaps with the new one among them.
    """
    position = bisect_right(placed, _place(new), key=_place)
    before = [term for term in placed[max(position - 2, 0) : position] if term.key != new.key]
    outgoing = before[-1] if before else None
    if after:
        outgoing = next(term for term in terms if term.key == after)
        position = placed.index(outgoing) + 1 if outgoing in placed else position
    behind = [term for term in placed[position : position + 2] if term.key != new.key]
    return outgoing, behind[0] if behind else None


def _place(term: Term) -> tuple[int, str]:
    """Where a term stands. One that runs ends with the very handover: its beginning counts."""
    return place_in_time(term._replace(ends=UNKNOWN) if term.ends == OPEN else term)


def _between(outgoing: Term | None, following: Term | None) -> When:
    """When a term began of which only the neighbours are known."""
    first, last = FIRST, LAST
    if outgoing:
        first = outgoing.begins.earliest if outgoing.ends == OPEN else earliest_end(outgoing)
    if following:
        last = latest_beginning(following)
    if first > last or (first, last) == (FIRST, LAST):
        return UNKNOWN
    return parse(f"[{first if first > FIRST else ''}..{last if last < LAST else ''}]")


def _ends_with(outgoing: Term, new: Term, named: bool) -> bool:
    """Whether the outgoing term ends with the new beginning: unless that is known better or far.

    Far is what more than two terms would fill, where the outgoing term was not named. A beginning
    of which nothing says by when it was says nothing of an end, except of a term that runs.
    """
    ends, begins = outgoing.ends, new.begins
    if ends == OPEN or (begins and ends == begins):
        return True
    fits = ends.earliest <= begins.earliest and begins.latest <= ends.latest
    near = begins.latest < LAST and shortest(outgoing.begins, begins) <= TWO_TERMS
    return fits and (named or near)


def _end(new: Term, following: Term | None, passes: bool, today: str) -> When:
    """The end of the new term, where it was not given."""
    if following is None:
        return OPEN if longest(new.begins, parse(today)) <= LONGEST else UNKNOWN
    later = new.begins.earliest < following.begins.latest
    near = passes or shortest(new.begins, following.begins) <= LONGEST
    if not (following.member and later and near):
        return UNKNOWN
    return _not_before(new.begins, following.begins)


def _not_before(begins: When, ends: When) -> When:
    """An end without the days before the beginning; not known where it says no more than that."""
    if ends.earliest <= begins.earliest and ends.latest == LAST:
        return UNKNOWN
    if begins.earliest <= ends.earliest or ends.latest <= begins.earliest:
        return ends
    return parse(f"[{begins.earliest}..{ends.latest}]")
