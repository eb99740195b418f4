"""A presidency after it was recorded: corrected, or removed where it was a mistake."""

from typing import NamedTuple

from sepca_cli.cli.citing import cite
from sepca_cli.cli.desk import Desk
from sepca_cli.cli.presidencies.handing_over import (
    Cited,
    Seat,
    refuse,
    remove_term_rows,
    seat_chair,
    warn,
)
from sepca_cli.cli.words import date_of, end_of, few
from sepca_cli.dates import OPEN
from sepca_cli.errors import BadRequest, Refused
from sepca_cli.model import Aim, Event, Handover, Name, Status, Term
from sepca_cli.output import say
from sepca_cli.reports.labels import Labels
from sepca_cli.reports.wording import term_label
from sepca_cli.rules.findings import Finding
from sepca_cli.rules.handover import as_recorded, in_place
from sepca_cli.rules.judgement import judge
from sepca_cli.rules.succession import span_in_words
from sepca_cli.rules.text import notes, one_line
from sepca_cli.store import find
from sepca_cli.store.store import Store


class Correction(NamedTuple):
    """What was typed about a term; None where nothing was, "" to clear it."""

    begins: str | None = None
    ends: str | None = None
    on: str | None = None
    at: str | None = None
    because: str | None = None
    note: str | None = None


def correct(desk: Desk, text: str, told: Correction, seat: Seat, cited: Cited) -> None:
    """Save what is new about a term, its handover and its chair; new days are judged.

    Raises:
        BadRequest: nothing was told, or an office is nobody's.
        Refused: the days are in the wrong order, or the term would overlap another one.
    """
    if told == Correction() and seat == Seat():
        raise BadRequest(
            "nothing to change was given",
            f"like: sepca presidency edit {text[:60]} --ends 2022-12-14 "
            "(see sepca presidency edit --help)",
        )
    with desk.writing() as store:
        key = find.record(store, text, "term")
        labels = Labels(store.select(Name))
        new = store.get(Term, key)
        facts: list[str] = []
        if told.begins is not None:
            new, facts = new._replace(begins=date_of(told.begins)), ["begins"]
        if told.ends is not None:
            new = new._replace(ends=end_of(told.ends))
            facts.append("ends")
        if told.note is not None:
            new = new._replace(note=notes(told.note, "note"))
        known = store.select(Handover, to_term=key)
        handover = _corrected(store, known[0] if known else Handover(key), told)
        found: list[Finding] = []
        if any(part is not None for part in (told.begins, told.ends, told.on, told.at)):
            found = _judged(store, new, handover, labels)
            refuse(found)
        store.change(new)
        if any(part is not None for part in (told.on, told.at, told.because)):
            put = store.change if known else store.add
            put(handover)
            facts.append("handover")
        facts += seat_chair(store, key, seat, cited)
        cite(store, key, facts, *cited)
    say(f"changed {key}: {term_label(new, labels)}")
    warn(found, key)


def remove_term(desk: Desk, text: str) -> None:
    """Remove a term; the one that handed over to it runs again if this was the last."""
    with desk.reading() as store:
        key = find.record(store, text, "term")
        label = term_label(store.get(Term, key), Labels(store.select(Name)))
    desk.confirm(f"Remove {key} ({label})?")
    with desk.writing() as store:
        term = store.get(Term, key)
        if aims := [aim.key for aim in store.select(Aim, term=key)]:
            raise Refused(
                f"{key} cannot be removed: what rests on it is {few(aims)}",
                f"take each away first: sepca presidency aim {aims[0]} --remove",
            )
        before = [h.from_term for h in store.select(Handover, to_term=key) if h.from_term]
        remove_term_rows(store, key)
        say(f"removed {key}")
        if before and term.ends == OPEN:
            running = store.get(Term, before[0])._replace(ends=OPEN)
            store.change(running)
            say(f"  {running.key} runs again: {span_in_words(running)}")


def _corrected(store: Store, handover: Handover, told: Correction) -> Handover:
    """A handover with what was told about it."""
    if told.on is not None:
        handover = handover._replace(date=date_of(told.on))
    if told.at is not None:
        event = find.record(store, told.at, "event") if told.at else ""
        handover = handover._replace(event=event)
    if told.because is not None:
        because = one_line(told.because, "reason", 2000) if told.because else ""
        handover = handover._replace(because=because)
    return handover


def _judged(store: Store, term: Term, handover: Handover, labels: Labels) -> list[Finding]:
    """What speaks against the new days of a term; its place in the rotation is not new."""
    event = store.get(Event, handover.event) if handover.event else None
    terms = store.select(Term)
    request, plan = as_recorded(term, handover, event, terms, in_place(terms))
    return judge(request, plan, store.select(Status), [], labels.of)
