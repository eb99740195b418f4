"""The handover of the presidency: judged by the rules, then written in one transaction."""

from typing import NamedTuple

from sepca_cli.cli.citing import cite, forget
from sepca_cli.cli.desk import Desk
from sepca_cli.cli.recording import checked_key
from sepca_cli.cli.words import choice, date_of, end_of
from sepca_cli.dates import OPEN, UNKNOWN, When, parse, today
from sepca_cli.errors import Refused
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


def hand_over(
    desk: Desk, told: Told, chair: tuple[str, str], cited: tuple[str, str, str], key: str
) -> None:
    """End one term and begin the next, with the handover and its source, or say why not.

    Raises:
        Refused: a rule says no; all refusals are said.
    """
    with desk.writing() as store:
        labels = Labels(store.select(Name))
        request, event = _request(store, told)
        terms = store.select(Term)
        planned = plan(request, terms, today())
        statuses, places = store.select(Status), store.select(RotationPlace)
        found = judge(request, planned, statuses, places, labels.of)
        _refuse(found)
        new = Term(
            key=_key(store, told.member, request.incoming, planned.begins, key),
            member=request.incoming,
            begins=planned.begins,
            ends=planned.ends,
        )
        _write(store, planned, new, request, event, told.note)
        facts = ["member", *(["begins"] if new.begins else []), "handover"]
        facts += [seat_chair(store, new.key, *chair, certainty=cited[2]).fact] if chair[0] else []
        source, place, certainty = cited
        cite(store, new.key, facts, source, place, certainty)
        for term in planned.changed:
            cite(store, term.key, ["ends"], source, place, certainty)
        _say(new, planned, labels)
        for warning in found:
            say(f"warning: {warning.text}")
        for hint in dict.fromkeys(warning.hint for warning in found):
            say(f"  {hint.replace('--because', f'sepca presidency edit {new.key} --because')}")


def seat_chair(
    store: Store,
    term: str,
    person: str,
    office: str = "",
    since: str = "",
    until: str = "",
    certainty: str = "",
) -> Chair:
    """Record who was in the chair; what is known already is kept unless told anew."""
    key = find.record(store, person, "person")
    known = store.select(Chair, term=term, person=key)
    old = known[0] if known else Chair(term, key)
    chair = old._replace(
        office=one_line(office, "office") if office else old.office,
        since=date_of(since) if since else old.since,
        until=end_of(until) if until else old.until,
        certainty=choice(certainty, CERTAINTIES, "certainty") if certainty else old.certainty,
    )
    if known:
        store.change(chair)
    else:
        store.add(chair)
    return chair


def ceremony_date(store: Store, on: str, event: str) -> When:
    """The day of the ceremony: as it was told, else one of the days of its event."""
    if on:
        return date_of(on)
    if not event:
        return UNKNOWN
    date = store.get(Event, event).date
    # An assembly of three days does not say on which of them it handed over.
    return parse(f"[{date.earliest}..{date.latest}]") if date.precision == "range" else date


def _request(store: Store, told: Told) -> tuple[Request, str]:
    """What was asked for, with its names resolved, and the key of its event."""
    members = {status.party for status in store.select(Status, status="member")}
    event = find.record(store, told.at, "event") if told.at else ""
    return (
        Request(
            incoming=find.member(store, told.member, members),
            date=ceremony_date(store, told.on, event),
            begins=date_of(told.begins),
            ends=end_of(told.ends),
            after=find.record(store, told.after, "term") if told.after else "",
            because=one_line(told.because, "reason", 2000) if told.because else "",
        ),
        event,
    )


def _refuse(found: list[Finding]) -> None:
    """Refuse with everything that a rule forbids."""
    refusals = [finding for finding in found if finding.refusal]
    if refusals:
        text = "; ".join(finding.text for finding in refusals)
        hints = dict.fromkeys(part for finding in refusals for part in finding.hint.split("; "))
        raise Refused(text, "; ".join(filter(None, hints)))


def _key(store: Store, typed: str, member: str, begins: When, key: str) -> str:
    """The key of the new term: the name as people call the member, and the year it begins."""
    if key:
        if store.kind_of(checked_key(key)):
            raise Refused(f"there is a {store.kind_of(key)} {key} already", "choose another --key")
        return key
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


def _write(store: Store, planned: Plan, new: Term, request: Request, event: str, note: str) -> None:
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
    # Who handed over is said only where one term ended when the other began.
    met = outgoing is not None and bool(new.begins) and outgoing.ends == new.begins
    store.add(
        Handover(
            to_term=new.key,
            from_term=outgoing.key if outgoing and (met or request.after) else "",
            date=request.date,
            event=event,
            because=request.because,
            note=notes(note, "note"),
        )
    )
    if following and following.begins == new.ends:
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
