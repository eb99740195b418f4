"""What commands about organisations have to work out before they can save or show."""

from sepca_cli.cli.countries import country_of
from sepca_cli.cli.gather import book
from sepca_cli.cli.wholes import refuse_circle
from sepca_cli.cli.words import choice, date_of, end_of
from sepca_cli.dates import today
from sepca_cli.errors import Refused
from sepca_cli.model import PARTY_KINDS, STATUSES, Event, Party, Status
from sepca_cli.reports.book import Book
from sepca_cli.rules.membership import status_on
from sepca_cli.rules.text import notes
from sepca_cli.store import find
from sepca_cli.store.store import Store


def described(
    store: Store,
    party: Party,
    kind: str | None,
    country: str | None,
    part_of: str | None,
    note: str | None,
) -> Party:
    """A party with what was told in the place of what it said.

    Raises:
        BadRequest, NotFound, Refused: a word cannot be understood; a part would hold its whole.
    """
    if kind is not None:
        party = party._replace(kind=choice(kind, PARTY_KINDS, "kind of party"))
    if country is not None:
        party = party._replace(country=country_of(store, country))
    if part_of is not None:
        whole = find.record(store, part_of, "party") if part_of else ""
        refuse_circle(store, Party, party.key, whole)
        party = party._replace(part_of=whole)
    if note is not None:
        party = party._replace(note=notes(note, "note"))
    return party


def record_status(
    store: Store, party: str, word: str, since: str, until: str, event: str, note: str | None
) -> Status:
    """Save what a party was; the same status from the same day on is told anew."""
    key = find.record(store, party, "party")
    decided = find.record(store, event, "event") if event else ""
    start = date_of(since)
    if not since and decided:
        start = store.get(Event, decided).date
    end = end_of(until)
    if end.latest < start.earliest:
        raise Refused(
            f"the end, {end.shown}, is before the beginning, {start.shown}",
            "--since takes the beginning, --until the end",
        )
    status = Status(
        key, choice(word, STATUSES, "status"), start, end, decided, notes(note or "", "note")
    )
    known = store.select(Status, party=key, status=status.status, since=start.text)
    if known:
        store.change(
            status._replace(
                until=status.until or known[0].until,
                event=status.event or known[0].event,
                note=status.note or known[0].note,
            )
        )
    else:
        store.add(status)
    return status


def listed(store: Store, kind: str, status: str) -> Book:
    """A book of the parties of a kind or with a status today."""
    found = book(store, ("parties", "names", "statuses"), [])
    parties = list(found.parties)
    if kind:
        wanted = choice(kind, PARTY_KINDS, "kind of party")
        parties = [party for party in parties if party.kind == wanted]
    if status:
        now = choice(status, STATUSES, "status")
        parties = [p for p in parties if status_on(p.key, today(), found.statuses) == now]
    return Book(parties=parties, names=found.names, statuses=found.statuses)
