"""What looks wrong in the chain of presidencies.

What a handover is judged by when it is recorded is asked again here, of everything that is
recorded: terms come from other files too, and members, events and the rotation change under them.
"""

from collections.abc import Iterator

from sepca_cli.dates import OPEN, When, parse
from sepca_cli.model import Event, Handover, Term
from sepca_cli.reports.book import Book
from sepca_cli.reports.wording import term_label
from sepca_cli.rules.deviations import LONGEST, of_ceremony, of_event, of_length, of_order, shortest
from sepca_cli.rules.findings import Finding
from sepca_cli.rules.handover import as_recorded, in_place
from sepca_cli.rules.judgement import no_member, to_oneself, wrong_days
from sepca_cli.rules.membership import members_on
from sepca_cli.rules.rotation import in_force
from sepca_cli.rules.succession import gaps, may_precede, overlaps


def overlap(book: Book, _today: str) -> Iterator[Finding]:
    """Terms that cannot both be right: there is one presidency at a time."""
    for one, other in overlaps(book.terms):
        yield Finding(
            "overlap",
            f"it overlaps {one.key}: {term_label(other, book.labels)}, "
            f"and {term_label(one, book.labels)}",
            hint=f"sepca presidency edit {one.key} --ends {other.begins.text or 'DATE'}",
            record=other.key,
        )


def bounds(book: Book, _today: str) -> Iterator[Finding]:
    """Days in an impossible order, a handover to oneself or past another term.

    Who was in office on a day is then answered wrongly.
    """
    placed = in_place(book.terms)
    for term in book.terms:
        told = _handover_to(book, term)
        event = book.event.get(told.event)
        request, plan = as_recorded(term, told, event, book.terms, placed)
        for finding in wrong_days(request, plan, book.labels.of):
            hint = f"sepca presidency edit {term.key} --begins DATE --ends DATE"
            yield finding._replace(rule="bounds", hint=hint, record=term.key)
        for finding in to_oneself(request, plan, term, book.labels.of):
            hint = f"sepca presidency remove {term.key}"
            yield finding._replace(rule="bounds", hint=hint, record=term.key)
    for handover in book.handovers:
        before, after = book.term.get(handover.from_term), book.term[handover.to_term]
        for between in _between(book, before, after) if before else ():
            yield Finding(
                "bounds",
                f"it is said to have taken over from {handover.from_term}, "
                f"but {between.key} was between the two",
                hint=f"sepca presidency show {between.key}",
                record=after.key,
            )


def gap(book: Book, today: str) -> Iterator[Finding]:
    """Days on which nobody is recorded in office, up to today, without a reason.

    Events of those days belong to no presidency in any report.
    """
    for first, last, before, after in gaps(book.stretches):
        if not _handover_to(book, after.term).because:
            yield Finding(
                "gap",
                f"nobody is recorded from {_shown(first)} to {_shown(last)}, "
                f"after {before.term.key}",
                hint=f"sepca presidency handover MEMBER --after {before.term.key} "
                f"--begins {before.maybe_until} --ends {after.maybe_from}",
                record=after.term.key,
            )
    dated = [stretch for stretch in book.stretches if stretch.maybe_from <= stretch.maybe_until]
    if dated and (last_known := max(dated, key=lambda each: each.maybe_until)).maybe_until < today:
        key, day = last_known.term.key, last_known.maybe_until
        yield Finding(
            "gap",
            f"nobody is recorded since it ended ({_shown(day)})",
            hint=f"sepca presidency handover MEMBER --after {key} --begins {day}",
            record=key,
        )


def rotation(book: Book, _today: str) -> Iterator[Finding]:
    """Handovers out of the order of members for which no reason was given.

    Only where one term surely handed over to the next: between others somebody may be missing.
    """
    ended_on = {term.ends: term for term in book.terms if term.ends and term.ends != OPEN}
    for term in book.terms:
        told, day = _handover_to(book, term), term.begins.earliest
        outgoing = book.term.get(told.from_term) or ended_on.get(term.begins)
        if outgoing and not told.because:
            order, members = in_force(book.rotation, day), members_on(day, book.statuses)
            found = of_order(outgoing.member, term.member, order, members, book.labels.of)
            if found:
                yield found._replace(hint=_answer(term), record=term.key)


def length(book: Book, today: str) -> Iterator[Finding]:
    """Terms that were surely not about a year, and nobody says why.

    A reason is what was given at one of its two handovers, or a note on the term: whoever wrote
    it has looked at the term. A term that runs for longer has probably been handed over.
    """
    reasons = {handover.from_term: handover.because for handover in book.handovers}
    for term in book.terms:
        backwards = term.ends.latest <= term.begins.earliest  # that is for `bounds` to say
        if term.ends == OPEN:
            if shortest(term.begins, When(today, today, today)) > LONGEST:
                yield Finding(
                    "length",
                    f"{book.labels.of(term.member)} holds it since {term.begins.shown}, "
                    "longer than about a year",
                    hint="sepca presidency handover MEMBER --on DATE",
                    record=term.key,
                )
        elif term.member and not (backwards or term.note or reasons.get(term.key)):
            found = of_length(term, book.labels.of)
            if found and not _handover_to(book, term).because:
                yield found._replace(hint=_answer(term), record=term.key)


def handover(book: Book, today: str) -> Iterator[Finding]:
    """Handovers at an event that was cancelled, or only announced although its day has passed."""
    for each in book.handovers:
        event = book.event.get(each.event)
        if event and event.state == "cancelled":
            yield Finding(
                "handover",
                f"handed over at {event.key}, which was cancelled",
                hint=f"sepca presidency edit {each.to_term} --at EVENT",
                record=each.to_term,
            )
        elif event and event.state == "announced" and _passed(each, event, today):
            yield Finding(
                "handover",
                f"handed over at {event.key}, which is only announced ({event.date.shown})",
                hint=f"sepca event edit {event.key} --state held",
                record=each.to_term,
            )


def ceremony(book: Book, _today: str) -> Iterator[Finding]:
    """Ceremonies outside the days of their event, or far from the beginning of the term."""
    for each in book.handovers:
        event = book.event.get(each.event)
        if each.because:
            continue
        for found in (
            of_ceremony(each.date, book.term[each.to_term].begins),
            of_event(each.date, event) if event else None,
        ):
            if found:
                hint = f'sepca presidency edit {each.to_term} --on DATE (or --because "...")'
                yield found._replace(rule="ceremony", hint=hint, record=each.to_term)


def holder(book: Book, _today: str) -> Iterator[Finding]:
    """Presidencies of parties that surely were no members when their term began."""
    for term in book.terms:
        for finding in no_member(term, book.statuses, book.labels.of):
            yield finding._replace(rule="holder", record=term.key)


def _handover_to(book: Book, term: Term) -> Handover:
    """The handover that began a term; one of which nothing is known where none is recorded."""
    return book.handover_to.get(term.key, Handover(term.key))


def _answer(term: Term) -> str:
    return f'sepca presidency edit {term.key} --because "..."'


def _between(book: Book, before: Term, after: Term) -> list[Term]:
    """The terms that surely came after the one and before the other, in order of time."""
    first, last = book.position[before.key], book.position[after.key]
    among = (stretch.term for stretch in book.stretches[first + 1 : last])
    return [term for term in among if _surely(before, term) and _surely(term, after)]


def _surely(before: Term, after: Term) -> bool:
    """Whether the one term surely came before the other."""
    return may_precede(before, after) and not may_precede(after, before)


def _passed(handover: Handover, event: Event, today: str) -> bool:
    return min(handover.date.latest, event.date.latest) < today


def _shown(day: str) -> str:
    return parse(day).shown
