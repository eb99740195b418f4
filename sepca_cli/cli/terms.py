"""A presidency after it was recorded: corrected, or removed where it was a mistake."""

from typing import NamedTuple

from sepca_cli.cli.citing import cite
from sepca_cli.cli.desk import Desk
from sepca_cli.cli.handing_over import ceremony_date, remove_term_rows, seat_chair
from sepca_cli.cli.words import date_of, end_of
from sepca_cli.dates import OPEN
from sepca_cli.errors import Refused
from sepca_cli.model import Aim, Handover, Name, Term
from sepca_cli.output import say
from sepca_cli.reports.labels import Labels
from sepca_cli.reports.wording import term_label
from sepca_cli.rules.succession import overlaps, span_in_words
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


def correct(
    desk: Desk,
    text: str,
    told: Correction,
    chair: tuple[str, str, str, str],
    cited: tuple[str, str, str],
) -> None:
    """Save what is new about a term, its handover and its chair.

    Raises:
        Refused: the term would overlap another one.
    """
    with desk.writing() as store:
        key = find.record(store, text, "term")
        old = store.get(Term, key)
        new = old
        facts: list[str] = []
        if told.begins is not None:
            begins = date_of(told.begins)
            new, facts = new._replace(begins=begins), [*facts, "begins"]
        if told.ends is not None:
            new = new._replace(ends=end_of(told.ends))
            facts.append("ends")
        if told.note is not None:
            new = new._replace(note=notes(told.note, "note"))
        _refuse_overlap(store, new)
        store.change(new)
        if any(part is not None for part in (told.on, told.at, told.because)):
            _correct_handover(store, key, told)
            facts.append("handover")
        person, office, since, until = chair
        source, place, certainty = cited
        if person:
            facts.append(seat_chair(store, key, person, office, since, until, certainty).fact)
        cite(store, key, facts, source, place, certainty)
        labels = Labels(store.select(Name))
    say(f"changed {key}: {term_label(new, labels)}")


def remove_term(desk: Desk, text: str) -> None:
    """Remove a term; the one that handed over to it runs again if this was the last."""
    with desk.reading() as store:
        key = find.record(store, text, "term")
        label = term_label(store.get(Term, key), Labels(store.select(Name)))
    desk.confirm(f"Remove {key} ({label})?")
    with desk.writing() as store:
        term = store.get(Term, key)
        if store.select(Aim, term=key):
            raise Refused(f"{key} cannot be removed: it has aims")
        before = [h.from_term for h in store.select(Handover, to_term=key) if h.from_term]
        remove_term_rows(store, key)
        say(f"removed {key}")
        if before and term.ends == OPEN:
            running = store.get(Term, before[0])._replace(ends=OPEN)
            store.change(running)
            say(f"  {running.key} runs again: {span_in_words(running)}")


def _correct_handover(store: Store, key: str, told: Correction) -> None:
    known = store.select(Handover, to_term=key)
    old = known[0] if known else Handover(key)
    event = old.event
    if told.at is not None:
        event = find.record(store, told.at, "event") if told.at else ""
    date = old.date if told.on is None else ceremony_date(store, told.on, "")
    because = old.because
    if told.because is not None:
        because = one_line(told.because, "reason", 2000) if told.because else ""
    new = old._replace(date=date, event=event, because=because)
    if known:
        store.change(new)
    else:
        store.add(new)


def _refuse_overlap(store: Store, new: Term) -> None:
    """Refuse bounds with which two terms would surely run at once."""
    if new.ends and new.ends != OPEN and new.ends.latest < new.begins.earliest:
        raise Refused(f"the term would end ({new.ends.shown}) before it begins")
    others = [term for term in store.select(Term) if term.key != new.key]
    if new.ends == OPEN:
        for other in others:
            if other.ends == OPEN:
                raise Refused(
                    f"{other.key} runs already",
                    f"end it first: sepca presidency edit {other.key} --ends DATE",
                )
    for one, other in overlaps([*others, new]):
        if new in (one, other):
            third = other if one == new else one
            raise Refused(
                f"the term would overlap {third.key} ({span_in_words(third)})",
                "sepca presidency list shows every term with its days",
            )
