"""Who holds the presidency on a day, and how we know."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from sepca_cli.dates import OPEN, parse
from sepca_cli.model import Term
from sepca_cli.rules.deviations import holder
from sepca_cli.rules.succession import Stretch, placing, span_in_words


class Incumbency(NamedTuple):
    """The term in office on a day, None when that cannot be said; whether it is sure; and why."""

    term: Term | None
    sure: bool
    reason: str


def current(
    stretches: Sequence[Stretch], day: str, today: str, label: Callable[[str], str] = str
) -> Incumbency:
    """Return who is in office on an ISO day, from the stretches of `chain`.

    What is after `today` (an ISO day) is never sure, nor is a stretch whose holder is not known.

    On the day of a handover it is the incoming member: at the end of that day it holds the
    presidency, although the day's events still count for the outgoing one (see `placing`).
    `label` gives the name of a member's key for the reason.
    """
    surely = [s.term for s in stretches if s.sure_from <= day <= s.sure_until]
    if surely:
        term = surely[-1]
        return Incumbency(term, bool(term.member) and day <= today, _reason(term, day, today))
    possible = placing(parse(day), stretches).candidates
    terms = [s.term for s in stretches if s.term.key in possible]
    if len(terms) == 1:
        return Incumbency(terms[0], False, _reason(terms[0], day, today))
    if terms:
        named = " or ".join(_named(term, label) for term in terms)
        return Incumbency(None, False, f"it may be {named}: the handover is not known to the day")
    return Incumbency(None, False, _why_nobody(stretches, day, label))


def _reason(term: Term, day: str, today: str) -> str:
    """How we know of a term, and that of days to come nobody knows."""
    if day <= today:
        return _how_we_know(term)
    if term.begins.earliest > today:
        return f"announced: {_how_we_know(term, 'takes over')}"
    return f"as far as is recorded: {_how_we_know(term)}"


def _how_we_know(term: Term, took_over: str = "took over") -> str:
    """What is known of the two bounds of a term, in words."""
    if not term.member:
        return f"who held it is not known ({span_in_words(term)})"
    if not term.begins:
        begins = "its beginning is not known"
    elif term.begins.known_day:
        begins = f"{took_over} on {term.begins.shown}"
    else:
        begins = f"its beginning is known only as {term.begins.shown}"
    if term.ends == OPEN:
        ends = "no later handover is recorded"
    elif not term.ends:
        ends = "its end is not known"
    elif term.ends.known_day:
        ends = f"in office until {term.ends.shown}"
    else:
        ends = f"its end is known only as {term.ends.shown}"
    return f"{begins}; {ends}"


def _why_nobody(stretches: Sequence[Stretch], day: str, label: Callable[[str], str]) -> str:
    """Why no term can be named of a day that lies in none, with the nearest one that can."""
    dated = [s for s in stretches if s.maybe_from <= s.maybe_until]
    before = [s for s in dated if s.maybe_until < day]
    if before:
        last = max(before, key=lambda stretch: stretch.maybe_until).term
        return f"no term is recorded for that day; the last known is {_named(last, label)}"
    if dated:
        first = min(dated, key=lambda stretch: stretch.maybe_from).term
        return f"no term is recorded for that day; the first known is {_named(first, label)}"
    return "no term is recorded yet"


def _named(term: Term, label: Callable[[str], str]) -> str:
    """A term for people: "Romania (21 Dec 2021 - 13 Dec 2022)"."""
    return f"{holder(term, label)} ({span_in_words(term)})"
