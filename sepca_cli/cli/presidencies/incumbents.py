"""Who is in office, who is next, and the order of members by which that is known."""

from sepca_cli.cli.words import date_of
from sepca_cli.dates import parse, today
from sepca_cli.errors import BadRequest, Refused
from sepca_cli.model import Handover, Name, RotationPlace, Status, Term
from sepca_cli.reports.json_form import json_form
from sepca_cli.reports.labels import Labels
from sepca_cli.reports.shapes import Column, Page, Section, Table
from sepca_cli.reports.wording import holder
from sepca_cli.rules.incumbency import current
from sepca_cli.rules.membership import members_on
from sepca_cli.rules.rotation import explain, in_force, next_after
from sepca_cli.rules.succession import chain, span_in_words
from sepca_cli.store import find
from sepca_cli.store.store import Store


def day_of(text: str) -> str:
    """The ISO day that is meant; today without a text.

    Raises:
        BadRequest: it is not a day.
    """
    if not text:
        return today()
    when = date_of(text)
    if when.precision != "day":
        raise BadRequest(f"{when.shown} is not one day", "write a day, like 2022-06-01")
    return when.earliest


def current_page(store: Store, on: str) -> Page:
    """Who holds the presidency on a day, and how that is known."""
    day = day_of(on)
    labels = Labels(store.select(Name))
    found = current(chain(store.select(Term)), day, today(), labels.of)
    term = found.term
    lines = [("On", parse(day).shown)]
    if term:
        lines += [
            ("Presidency", f"{holder(term, labels)} ({term.key})"),
            ("Term", span_in_words(term)),
        ]
    lines += [("Sure", "yes" if found.sure else "no"), ("Because", found.reason)]
    data = {
        "on": day,
        "term": json_form(term) if term else None,
        "sure": found.sure,
        "reason": found.reason,
    }
    return Page("Presidency", [Section("", lines)], data)


def next_page(store: Store, on: str) -> Page:
    """Who follows the holder of that day: as is recorded, else by the rotation, or why not."""
    day = day_of(on)
    labels = Labels(store.select(Name))
    found = current(chain(store.select(Term)), day, today(), labels.of)
    rotation = in_force(store.select(RotationPlace), day)
    member = found.term.member if found.term else ""
    follows = next_after(member, rotation.order, members_on(day, store.select(Status)))
    recorded = _following(store, found.term)
    if recorded:
        follows = recorded.member
        announced = recorded.begins.earliest > today()
        did = "is announced to take over" if announced else "took over"
        reason = f"it {did}: {recorded.key}, {span_in_words(recorded)}"
    elif not rotation.order:
        reason = "no rotation is recorded for that day"
    elif not member:
        reason = f"who is in office is not known: {found.reason}"
    elif not follows:
        reason = f"{labels.of(member)} has no place in the rotation"
    else:
        reason = explain(member, rotation, labels.of)
    who = f"{labels.of(follows)} ({follows})" if follows else "not known"
    lines = [("On", parse(day).shown), ("Next", who), ("Because", reason)]
    data = {"on": day, "next": follows or None, "after": member or None, "reason": reason}
    return Page("Next presidency", [Section("", lines)], data)


def _following(store: Store, term: Term | None) -> Term | None:
    """The term that is recorded to have taken over from a term."""
    taken = store.select(Handover, from_term=term.key) if term else []
    return store.get(Term, taken[0].to_term) if taken else None


def rotation_table(store: Store, on: str) -> Table:
    """The order of members that holds on a day."""
    rotation = in_force(store.select(RotationPlace), day_of(on))
    labels = Labels(store.select(Name))
    return Table(
        columns=(
            Column("position", "Place", number=True),
            Column("party", "Key"),
            Column("name", "Member", wide=True),
            Column("since", "Since"),
        ),
        rows=[
            (place, key, labels.of(key), rotation.since.text)
            for place, key in enumerate(rotation.order, 1)
        ],
    )


def record_rotation(store: Store, texts: list[str], since: str) -> str:
    """Save an order of members from a date on; an order from the same date on is replaced.

    Returns what to say about it.

    Raises:
        BadRequest: the date is missing.
        Refused: a member stands in it twice, or has never been a member.
    """
    if not since:
        raise BadRequest("missing: --since", "from when on the order holds, like --since 2022")
    when = date_of(since)
    members = {status.party for status in store.select(Status, status="member")}
    order = [find.member(store, text, members) for text in texts]
    for party in order:
        if order.count(party) > 1:
            raise Refused(f"{party} stands in the order twice", "name each member once")
        if party not in members:
            raise Refused(
                f"{party} is no member", f"if it is: sepca party status {party} member --since DATE"
            )
    for place in store.select(RotationPlace, since=when.text):
        store.remove(place)
    store.add_all(RotationPlace(when, place, party) for place, party in enumerate(order, 1))
    return f"recorded the rotation since {when.shown}: {', '.join(order)}"
