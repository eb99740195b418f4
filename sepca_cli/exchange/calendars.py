"""Events as an iCalendar file (RFC 5545): what is known to the day stands in a calendar.

A date that is less well known cannot be an all-day event without being made more exact than it is.
Everything comes from the record and its history, so that the same record gives the same bytes and
a newer file updates what a calendar took from an older one: the UID stays, the SEQUENCE grows.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from sepca_cli.exchange.part import Part
from sepca_cli.exchange.seen import seen
from sepca_cli.model import Event
from sepca_cli.store import canon
from sepca_cli.store.canon import Revision

# An announced event may still be moved, which is what a calendar calls tentative.
STATES = {"held": "CONFIRMED", "announced": "TENTATIVE", "cancelled": "CANCELLED"}
HEAD = (
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//sepca//record//EN",
    "CALSCALE:GREGORIAN",
    "X-WR-CALNAME:SEPCA",
)
END = ("END:VCALENDAR",)


def calendar(part: Part) -> Iterator[str]:
    """The calendar in pieces, its lines folded and ended as RFC 5545 has them."""
    revisions = canon.revisions(part.store.connection)
    yield _lines(HEAD)
    for event in part.events:
        if event.date.known_day:
            yield _entry(event, revisions.get(event.key, canon.NEVER))
    yield _lines(END)


def without_days(part: Part) -> list[Event]:
    """The events of a part that no calendar can hold, since their days are not known."""
    return [event for event in part.events if not event.date.known_day]


def uid_of(event: Event) -> str:
    """The UID of an event in every calendar."""
    return f"{event.uid}@sepca"


def _entry(event: Event, revision: Revision) -> str:
    from icalendar import Event as Entry

    entry = Entry()
    entry.add("uid", uid_of(event))
    entry.add("summary", seen(event.title))
    entry.add("dtstart", date.fromisoformat(event.date.earliest))
    # An all-day event ends with the beginning of the day after.
    entry.add("dtend", date.fromisoformat(event.date.latest) + timedelta(days=1))
    entry.add("dtstamp", _time(revision.last))
    entry.add("created", _time(revision.first))
    entry.add("last-modified", _time(revision.last))
    entry.add("sequence", revision.number)
    entry.add("status", STATES[event.state])
    entry.add("categories", [event.kind])
    entry.add("transp", "TRANSPARENT")  # it tells what happens, and books nobody
    place = [text for text in (event.venue, event.city, event.country) if text]
    if event.online:
        place.insert(0, "online")
    if place:
        entry.add("location", seen(", ".join(place)))
    if event.note:
        entry.add("description", seen(event.note))
    entry.add("x-sepca-key", event.key)
    entry.add("x-sepca-edtf", event.date.text)
    text: bytes = entry.to_ical()
    return text.decode("utf-8")


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _lines(lines: tuple[str, ...]) -> str:
    return "".join(f"{line}\r\n" for line in lines)
