"""The handover of the presidency: judged by the rules, then written in one transaction."""

from shlex import quote
from typing import NamedTuple

from sepca_cli.cli.citing import cite, forget, refuse_sure_of_nothing
from sepca_cli.cli.desk import Desk
from sepca_cli.cli.keys import chosen_key
from sepca_cli.cli.words import FEW, choice, date_of, end_of, few
from sepca_cli.dates import OPEN, UNKNOWN, When, parse, today
from sepca_cli.errors import BadRequest, Refused
from sepca_cli.model import (
    CERTAINTIES,
    Chair,
    Event,
    Handover,
    Name,
    Party,
    RotationPlace,
    Status,
    Term,
)
from sepca_cli.names import match_key, slug
from sepca_cli.output import say
from sepca_cli.reports.labels import Labels
from sepca_cli.rules.findings import Finding
from sepca_cli.rules.handover import Plan, Request, plan
from sepca_cli.rules.judgement import judge
from sepca_cli.rules.succession import span_in_words
from sepca_cli.rules.text import notes, one_line
from sepca_cli.store import find
from sepca_cli.store.store import Store


class Told(NamedTuple):
    """The handover as it was typed."""

    member: str
    on: str = ""
    at: str = ""
    begins: str = ""
    ends: str = ""
    after: str = ""
    because: str = ""
    note: str = ""


class Seat(NamedTuple):
    """Who was in the chair for the member, as it was typed."""

    person: str = ""
    office: str = ""
    since: str = ""
    until: str = ""


class Cited(NamedTuple):
    """The source of what is told, as it was typed."""

    source: str = ""
    place: str = ""
    certainty: str = ""


def hand_over(desk: Desk, told: Told, seat: Seat, cited: Cited, key: str) -> None:
    """End one term and begin the next, with the handover and its source, or say why not.

    Raises:
        BadRequest: nothing says when it was, or an office is nobody's.
        Refused: a rule says no.
    """
    with desk.writing() as store:
        hand_over_in(store, told, seat, cited, key)


def hand_over_in(store: Store, told: Told, seat: Seat, cited: Cited, key: str = "") -> None:
    """Do it beside other things that are written in one transaction.

    Raises:
        BadRequest, Refused: as `hand_over`; nothing of it was written then.
    """
    request = _request(store, told)
    terms, statuses = store.select(Term), store.select(Status)
    places = store.select(RotationPlace)
    spoken_of = {request.incoming, *(term.member for term in terms)}
    spoken_of |= {status.party for status in statuses} | {place.party for place in places}
    labels = Labels(find.called_alike(store, spoken_of))
    planned = plan(request, terms, today())
    found = judge(request, planned, statuses, places, labels.of)
    refuse(found)
    new = Term(
        key=_key(store, told.member, request.incoming, planned.begins, key),
        member=request.incoming,
        begins=planned.begins,
        ends=planned.ends,
    )
    _write(store, planned, new, request, told.note)
    facts = ["member", *(["begins"] if new.begins else []), "handover"]
    facts += seat_chair(store, new.key, seat, cited)
    cite(store, new.key, facts, *cited)
    for term in planned.changed:
        cite(store, term.key, ["ends"], *cited)
    _say(new, planned, labels)
    warn(found, new.key)


def refuse(found: list[Finding]) -> None:
    """Refuse with what a rule forbids: all of it, or the first few of much."""
    refusals = [finding for finding in found if finding.refusal]
    if refusals:
        hints = (part for finding in refusals[:FEW] for part in finding.hint.split("; "))
        raise Refused(
            few([finding.text for finding in refusals], "; "),
            "; ".join(filter(None, dict.fromkeys(hints))),
        )


def warn(found: list[Finding], term: str) -> None:
    """Say the warnings about a term, then each way to answer them once."""
    for warning in found:
        say(f"warning: {warning.text}")
    for hint in dict.fromkeys(warning.hint for warning in found):
        say(f"  {hint.replace('--because', f'sepca presidency edit {term} --because')}")


def seat_chair(store: Store, term: str, seat: Seat, cited: Cited) -> list[str]:
    """Record who was in the chair, if it was told; what is known is kept unless told anew.

    Returns the facts that were recorded.

    Raises:
        BadRequest: an office or its time was told, but not whose, or how sure it is, but not what.
    """
    refuse_sure_of_nothing(cited.certainty, cited.source, seat.person)
    if not seat.person:
        if any(seat):
            raise BadRequest(
                "missing: --person", 'whose office it is, like --person "Zoran Brđanin"'
            )
        return []
    key = find.record(store, seat.person, "person")
    known = store.select(Chair, term=term, person=key)
    old = known[0] if known else Chair(term, key)
    sure = choice(cited.certainty, CERTAINTIES, "certainty") if cited.certainty else ""
    chair = old._replace(
        office=one_line(seat.office, "office") if seat.office else old.office,
        since=date_of(seat.since) if seat.since else old.since,
        until=end_of(seat.until) if seat.until else old.until,
        certainty=sure or old.certainty,
    )
    if known:
        store.change(chair)
    else:
        store.add(chair)
    return [chair.fact]


def _request(store: Store, told: Told) -> Request:
    """What was asked for, with its names resolved."""
    ends = end_of(told.ends)
    if not (told.on or told.at or told.begins or told.after or ends not in (UNKNOWN, OPEN)):
        raise BadRequest(
            "missing: --on",
            f"like: sepca presidency handover {quote(told.member[:60])} --on 2026-12-15 "
            "(--on unknown, if it is not known)",
        )
    members = {status.party for status in store.select(Status, status="member")}
    event = store.get(Event, find.record(store, told.at, "event")) if told.at else None
    return Request(
        incoming=find.member(store, told.member, members),
        date=_ceremony(told.on, event),
        begins=date_of(told.begins),
        ends=ends,
        after=find.record(store, told.after, "term") if told.after else "",
        because=one_line(told.because, "reason", 2000) if told.because else "",
        event=event,
    )


def _ceremony(on: str, event: Event | None) -> When:
    """The day of the ceremony: as it was told, else one of the days of its event."""
    if on or not event:
        return date_of(on)
    date = event.date
    # An assembly of three days does not say on which of them it handed over.
    return parse(f"[{date.earliest}..{date.latest}]") if date.precision == "range" else date


def _key(store: Store, typed: str, member: str, begins: When, key: str) -> str:
    """The key of the new term: the name as people call the member, and the year it begins."""
    if key:
        return chosen_key(store, key)
    # "Romania" and "Republic of Srpska" are what people say; the official name of a service is
    # not, and its country is said instead, unless two members share it.
    official = [name.name for name in store.select(Name, record=member, kind="official")]
    who = typed
    if typed == member or match_key(typed) in map(match_key, official):
        country = store.get(Party, member).country
        members = {status.party for status in store.select(Status, status="member")}
        compatriots = [p for p in store.select(Party, key=sorted(members)) if p.country == country]
        who = country if len(compatriots) == 1 else member
    who = slug(who, 5) or member
    return store.free_key("-".join(filter(None, (who, begins.year))))


def _write(store: Store, planned: Plan, new: Term, request: Request, note: str) -> None:
    """Write the terms and the handover; the following term now takes over from the new one."""
    for key in planned.removed:
        remove_term_rows(store, key)
    for term in planned.changed:
        store.change(term)
    store.add(new)
    outgoing, following = planned.outgoing, planned.following
    # The new term stands between the two now: neither hands over past it.
    passed = store.select(Handover, from_term=outgoing.key) if outgoing else []
    passed += store.select(Handover, to_term=following.key) if following else []
    for handover in passed:
        store.change(handover._replace(from_term=""))
    store.add(
        Handover(
            to_term=new.key,
            from_term=outgoing.key if outgoing and planned.takes_over else "",
            date=request.date,
            event=request.event.key if request.event else "",
            because=request.because,
            note=notes(note, "note"),
        )
    )
    if following and new.ends and following.begins == new.ends:
        for later in store.select(Handover, to_term=following.key):
            store.change(later._replace(from_term=new.key))


def remove_term_rows(store: Store, key: str) -> None:
    """Remove a term with its chairs, its handover and what is cited for it."""
    for later in store.select(Handover, from_term=key):
        store.change(later._replace(from_term=""))
    for record in (*store.select(Handover, to_term=key), *store.select(Chair, term=key)):
        store.remove(record)
    forget(store, key)
    store.remove(store.get(Term, key))


def _say(new: Term, planned: Plan, labels: Labels) -> None:
    """Say what was written."""
    say(f"recorded {new.key}: {labels.of(new.member)}, {span_in_words(new)}")
    outgoing = planned.outgoing
    if outgoing and outgoing in planned.changed:
        who = labels.of(outgoing.member) if outgoing.member else "holder not known"
        say(f"  {outgoing.key} ({who}) ends: {outgoing.ends.shown}")
    for key in planned.removed:
        say(f"  {key} (holder not known) gave way to it")
    if new.ends == OPEN:
        say(f"  {new.key} runs until the next handover")
