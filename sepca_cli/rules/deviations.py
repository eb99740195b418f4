"""What in a presidency is out of the ordinary: said with a warning, never refused.

The mandate is one year and passes in the order of the members, as reported by sepcaregion.eu and
by the Romanian Police. The record has good reasons for exceptions: Montenegro held the presidency
from 12 December 2019 to 21 December 2021. Only what is surely so is reported: a date known to the
year gives the benefit of the doubt.
"""

from collections.abc import Callable, Collection
from datetime import date

from sepca_cli.dates import When
from sepca_cli.model import Event, Term
from sepca_cli.rules.findings import Finding
from sepca_cli.rules.rotation import Rotation, explain, next_after
from sepca_cli.rules.succession import span_in_words

Label = Callable[[str], str]  # the name of a party's key, for people

SHORTEST, LONGEST = 304, 426  # about a year: ten to fourteen months, in days
CEREMONY_APART = 45  # days; in 2022 the term began two or three weeks after the ceremony


def of_length(term: Term, label: Label) -> Finding | None:
    """Return a finding where a term was surely shorter or longer than about a year."""
    measure, than = unusual_length(term)
    if not measure:
        return None
    text = f"{holder(term, label)} holds it for {measure} ({span_in_words(term)}), {than}"
    return Finding("length", text)


def unusual_length(term: Term) -> tuple[str, str]:
    """Return how long a term surely was, and that it is not about a year; both "" where it is."""
    least, most = shortest(term.begins, term.ends), longest(term.begins, term.ends)
    if least > LONGEST:
        return ("" if least == most else "at least ") + _in_words(least), "longer than about a year"
    if most < SHORTEST:
        return ("" if least == most else "at most ") + _in_words(most), "shorter than about a year"
    return "", ""


def of_order(
    outgoing: str, incoming: str, rotation: Rotation, members: Collection[str], label: Label
) -> Finding | None:
    """Return a finding where the rotation says that another of the `members` was next.

    All parties are keys. A rotation that cannot say who is next finds nothing.
    """
    expected = next_after(outgoing, rotation.order, members)
    if expected in ("", incoming):
        return None
    return Finding(
        "rotation",
        f"out of rotation: {label(expected)} is next {explain(outgoing, rotation, label)}",
    )


def of_gap(before: Term, after: Term, label: Label) -> Finding | None:
    """Return a finding where at least one whole day surely lies between two terms."""
    apart = shortest(before.ends, after.begins)
    if apart <= 1:
        return None
    return Finding(
        "gap",
        f"nobody is recorded for {_in_words(apart - 1)} between {holder(before, label)} "
        f"(until {before.ends.shown}) and {holder(after, label)} (from {after.begins.shown})",
    )


def of_ceremony(ceremony: When, begins: When) -> Finding | None:
    """Return a finding where the ceremony is surely far from the day on which the term begins."""
    apart = max(shortest(ceremony, begins), shortest(begins, ceremony))
    if apart <= CEREMONY_APART:
        return None
    return Finding(
        "ceremony",
        f"the ceremony ({ceremony.shown}) and the beginning of the term ({begins.shown}) "
        f"are {_in_words(apart)} apart",
    )


def of_event(ceremony: When, event: Event) -> Finding | None:
    """Return a finding where the ceremony was surely on no day of the event it is said to be at."""
    if event.date.earliest <= ceremony.latest and ceremony.earliest <= event.date.latest:
        return None
    return Finding(
        "event",
        f"the ceremony ({ceremony.shown}) is not within {event.key} ({event.date.shown})",
    )


def shortest(begins: When, ends: When) -> int:
    """Return the fewest days that may lie from one date to another, negative if the other way."""
    return _ordinal(ends.earliest) - _ordinal(begins.latest)


def longest(begins: When, ends: When) -> int:
    """Return the most days that may lie from one date to another."""
    return _ordinal(ends.latest) - _ordinal(begins.earliest)


def holder(term: Term, label: Label) -> str:
    """Return who held a term, for people."""
    return label(term.member) if term.member else "a holder who is not known"


def _ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def _in_words(days: int) -> str:
    """A number of days as people count it: in months from two months on."""
    if days < 61:
        return f"{days} day{'s' if days > 1 else ''}"
    return f"{round(days / 30.44)} months"
