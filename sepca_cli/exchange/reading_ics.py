"""iCalendar: the events of a calendar as events of the record."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from re import findall, fullmatch
from typing import Any

from sepca_cli.errors import BadRequest
from sepca_cli.exchange.offered import Offered, Offering
from sepca_cli.model import EVENT_KINDS, Event

STATES = {"CANCELLED": "cancelled", "TENTATIVE": "announced"}


def from_calendar(text: str, name: str) -> Offering:
    """The events of a calendar; of one that comes again and again, the first.

    Raises:
        BadRequest: it is no calendar.
    """
    from icalendar import Calendar

    _refuse_cut_off(text, name)
    try:
        calendars = Calendar.from_ical(text, multiple=True)
        every = [event for calendar in calendars for event in calendar.walk("VEVENT")]
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        raise BadRequest(
            f"{name[:60]} is no good calendar: {str(error)[:200]}",
            "export it anew where it is from",
        ) from None
    first = {_said(event, "UID") for event in every if "RECURRENCE-ID" not in event}
    found = [e for e in every if "RECURRENCE-ID" not in e or _said(e, "UID") not in first]
    repeated = sum("RRULE" in event or "RDATE" in event for event in found)
    remarks = (f"{repeated} events come again and again; the first of each",) if repeated else ()
    return Offering("a calendar", _events(found), remarks=remarks)


def _refuse_cut_off(text: str, name: str) -> None:
    """Refuse a calendar of which the end is missing: what is begun in it would be passed over."""
    for part in ("VCALENDAR", "VEVENT"):
        begun, ended = (
            len(findall(rf"(?im)^{sign}:{part}\s*$", text)) for sign in ("BEGIN", "END")
        )
        if begun != ended:
            raise BadRequest(
                f"{name[:60]} is no whole calendar: {begun} times BEGIN:{part}, {ended} times END",
                "export it anew where it is from",
            )


def _events(found: list[Any]) -> Iterator[Offered]:
    for number, event in enumerate(found, 1):
        title = _said(event, "SUMMARY")
        where = f"event {number}" + (f" ({title[:40]})" if title else "")
        words = {
            "key": _said(event, "X-SEPCA-KEY"),
            "title": title,
            "kind": _kind(event),
            "date": _days(event, where),
            "location": _said(event, "LOCATION"),
            "state": STATES.get(_said(event, "STATUS").upper(), ""),
            "note": _said(event, "DESCRIPTION"),
            "uid": _uid(_said(event, "UID")),
        }
        yield Offered(Event, {name: word for name, word in words.items() if word}, where)


def _said(event: Any, name: str) -> str:
    """A property as text; "" where it is missing."""
    told = event.get(name, "")
    return str(told[0] if isinstance(told, list) else told).strip()


def _kind(event: Any) -> str:
    """The first category that is a kind of event."""
    told = event.get("CATEGORIES", ())
    categories = [
        str(word).strip().lower().replace(" ", "-")
        for each in (told if isinstance(told, list) else [told])
        for word in getattr(each, "cats", ())
    ]
    return next((word for word in categories if word in EVENT_KINDS), "")


def _days(event: Any, where: str) -> str:
    """The days of an event; the last one is the day before its end, which a calendar leaves out.

    Raises:
        BadRequest: they cannot be read.
    """
    try:
        start, end = event.get("DTSTART"), event.get("DTEND")
        if start is None:
            return ""
        close = end.dt if end is not None else start.dt
        if end is None and event.get("DURATION") is not None:
            close += event.get("DURATION").dt
        first, last = _day(start.dt), _day(close)
        if last > first and (not isinstance(close, datetime) or close.time() == time()):
            last -= timedelta(days=1)
    except (ValueError, TypeError, AttributeError, OverflowError):
        raise BadRequest(
            f"{where}: its days cannot be read", "mend its DTSTART, DTEND or DURATION"
        ) from None
    return "/".join(day.isoformat() for day in dict.fromkeys((first, last)))


def _day(told: Any) -> date:
    """The day of a day or of an hour, where it was written.

    Raises TypeError when it is neither.
    """
    if isinstance(told, datetime):
        return told.date()
    if not isinstance(told, date):
        raise TypeError
    return told


def _uid(told: str) -> str:
    """The uid in a calendar's own: ours as it is, of any other one always the same made one."""
    own = told.partition("@")[0]
    if not told or fullmatch("[0-9a-f]{20}", own):
        return own
    return sha256(told.encode(errors="replace")).hexdigest()[:20]
