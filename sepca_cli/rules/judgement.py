"""Whether a handover may be recorded: what is refused, and what is recorded with a warning."""

from collections.abc import Iterable, Iterator
from shlex import quote

from sepca_cli.dates import LAST
from sepca_cli.model import RotationPlace, Status, Term
from sepca_cli.rules.deviations import (
    Label,
    holder,
    of_ceremony,
    of_event,
    of_gap,
    of_length,
    of_order,
    shortest,
)
from sepca_cli.rules.findings import Finding
from sepca_cli.rules.handover import Plan, Request
from sepca_cli.rules.membership import certainly_not_member, members_on
from sepca_cli.rules.rotation import in_force
from sepca_cli.rules.succession import overlap, span_in_words

ANSWER = '--because "..." answers this and keeps the reason in the record'
SEE_ALL = "sepca presidency list shows every term with its days"


def judge(
    request: Request,
    plan: Plan,
    statuses: Iterable[Status],
    places: Iterable[RotationPlace],
    label: Label = str,
) -> list[Finding]:
    """Return what speaks against a handover: its refusals, or else its warnings.

    Refused are days in the wrong order, overlaps, handing over to oneself and to a party that
    surely was no member. The warnings are those of `deviations`; `request.because` answers them
    all. `label` gives the name of a party's key.
    """
    known = list(statuses)
    new = Term("", request.incoming, plan.begins, plan.ends)
    refusals = list(wrong_days(request, plan, label)) or list(_overlaps(plan, new, label))
    refusals += [*to_oneself(request, plan, new, label), *no_member(new, known, label)]
    if refusals or request.because:
        return refusals
    warnings = _warnings(request, plan, new, known, places, label)
    return [warning._replace(hint=warning.hint or ANSWER) for warning in warnings if warning]


def wrong_days(request: Request, plan: Plan, label: Label) -> Iterator[Finding]:
    """Yield a refusal for each end that does not come after its beginning."""
    if plan.ends.latest <= plan.begins.earliest:
        yield Finding(
            "days",
            f"the term must end ({plan.ends.shown}) after it begins ({plan.begins.shown})",
            refusal=True,
            hint="--begins and --ends take the first and the last day of the term",
        )
    outgoing = plan.outgoing
    if outgoing is None:
        return
    for day in dict.fromkeys((plan.begins, request.date)):
        if day.latest <= outgoing.begins.earliest:
            yield Finding(
                "days",
                f"the handover ({day.shown}) must come after the beginning of the outgoing term, "
                f"{outgoing.key}: {holder(outgoing, label)} ({outgoing.begins.shown})",
                refusal=True,
                hint=SEE_ALL,
            )


def _overlaps(plan: Plan, new: Term, label: Label) -> Iterator[Finding]:
    """Other members' terms on the same days; beginning on the day of an end is no overlap."""
    written = [new, *plan.changed]
    for term in plan.others:
        if any(term is not other and overlap(term, other) for other in written):
            yield Finding(
                "overlap",
                f"the term would overlap {term.key}: {holder(term, label)} ({span_in_words(term)})",
                refusal=True,
                hint=f"{_mend(term, new)}; {SEE_ALL}",
            )


def _mend(term: Term, new: Term) -> str:
    """What to do about an overlap: end the other term earlier, if it is the one before."""
    if overlap(term, new) and term.begins.latest < new.begins.earliest:
        ends = quote(new.begins.text)
        return f"if that ended then: sepca presidency edit {term.key} --ends {ends}"
    return "a term may begin on the day on which another ends, not before"


def to_oneself(request: Request, plan: Plan, new: Term, label: Label) -> Iterator[Finding]:
    """Yield a refusal where a member would take over from itself, or hand over to itself.

    Where no day was told that may lie apart from its other term, they are taken to meet.
    """
    before, after = plan.outgoing, plan.following
    untold = not (request.date or request.begins or request.ends)
    met = []
    if before and (plan.takes_over or untold or _meet(before, new)):
        met.append(before)
    if after and (untold or _meet(new, after)):
        met.append(after)
    if not (new.begins or new.ends):
        met += [term for term in plan.others if not (term.begins or term.ends)]
    for term in dict.fromkeys(met):
        if term.member and term.member == new.member:
            yield Finding(
                "oneself",
                f"{label(new.member)} cannot hand over to itself: it holds {term.key}",
                refusal=True,
                hint=SEE_ALL,
            )


def _meet(before: Term, after: Term) -> bool:
    """Whether a term ends when the next begins, as far as both are known."""
    if before.ends.latest == LAST:
        return bool(before.ends) and before.ends == after.begins
    return shortest(before.ends, after.begins) <= 1


def no_member(new: Term, statuses: Iterable[Status], label: Label) -> Iterator[Finding]:
    """Yield a refusal where somebody would hold the presidency who surely was no member."""
    if new.member and certainly_not_member(new.member, new.begins, statuses):
        yield Finding(
            "member",
            f"{label(new.member)} was no member then ({new.begins.shown})",
            refusal=True,
            hint=f"if it was: sepca party status {new.member} member --since DATE",
        )


def _warnings(
    request: Request,
    plan: Plan,
    new: Term,
    statuses: list[Status],
    places: Iterable[RotationPlace],
    label: Label,
) -> Iterator[Finding | None]:
    """What is out of the ordinary about the handover and the two terms that it joins."""
    outgoing, following = plan.outgoing, plan.following
    if outgoing and outgoing.ends.latest == LAST and not plan.takes_over:
        yield Finding(
            "end",
            f"when {holder(outgoing, label)} ({span_in_words(outgoing)}) handed over "
            "stays not known: it may have been long before",
            hint=f"--after {outgoing.key} says that it handed over to this one",
        )
    elif outgoing:
        day = new.begins.earliest
        rotation, members = in_force(places, day), members_on(day, statuses)
        yield of_order(outgoing.member, new.member, rotation, members, label)
        if outgoing in plan.changed:
            yield of_length(outgoing, label)
        yield of_gap(outgoing, new, label)
    yield of_length(new, label)
    if following:
        yield of_gap(new, following, label)
    yield of_ceremony(request.date, new.begins)
    if request.event:
        yield of_event(request.date, request.event)
