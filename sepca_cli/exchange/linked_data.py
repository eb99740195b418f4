"""Events, organisations and persons as linked data: JSON-LD in the words of schema.org.

The vocabulary is named inline, so that nobody who reads the file has to reach the network. What
schema.org has no word for (a date that is not known to the day as it is recorded, the kind of
event) stands under `sepca:`.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from sepca_cli.exchange.json_document import one_line
from sepca_cli.exchange.part import Part
from sepca_cli.model import (
    Citation,
    Event,
    EventTopic,
    Name,
    Participation,
    Party,
    Person,
    Source,
    Topic,
)

CONTEXT = {"@vocab": "https://schema.org/", "sepca": "urn:x-sepca:"}

# What each role is called there. Who was absent or only mentioned took no part, and is left out.
ROLES = {
    "host": "organizer",
    "organiser": "organizer",
    "chair": "performer",
    "speaker": "performer",
    "presenter": "performer",
    "participant": "attendee",
    "observer": "attendee",
    "guest": "attendee",
    "signatory": "attendee",
    "supporter": "sponsor",
}
STATES = {"announced": "EventScheduled", "cancelled": "EventCancelled"}


def linked_data(part: Part) -> Iterator[str]:
    """The document in pieces, a thing on each line."""
    yield f'{{"@context": {one_line(CONTEXT)}, "@graph": ['
    between = "\n"
    for thing in _things(part):
        yield between + one_line(thing)
        between = ",\n"
    yield "\n]}\n"


def _things(part: Part) -> Iterator[dict[str, Any]]:
    names: dict[str, list[Name]] = {}
    for name in part.records(Name):
        names.setdefault(name.record, []).append(name)
    for party in part.records(Party):
        yield _party(party, part.labels.full(party.key), names.get(party.key, []))
    for person in part.records(Person):
        yield _named("Person", person.key, part.labels.full(person.key), names.get(person.key, []))
    for source in part.records(Source):
        yield _source(source)
    topics = {topic.key: topic.name for topic in part.records(Topic)}
    for event, (who, about, cited) in part.events_with(Participation, EventTopic, Citation):
        yield _event(event, who, [topics.get(one.topic, one.topic) for one in about], cited)


def _event(
    event: Event, who: Iterable[Participation], about: list[str], cited: Iterable[Citation]
) -> dict[str, Any]:
    begins, ends = _bounds(event)
    roles: dict[str, dict[str, None]] = {}
    for one in who:
        for key in filter(None, (one.party, one.person)):
            if word := ROLES.get(one.role):
                roles.setdefault(word, {})[key] = None
    return _stated(
        {
            "@id": _id(event.key),
            "@type": "Event",
            "identifier": event.key,
            "name": event.title,
            "sepca:kind": event.kind,
            "startDate": begins,
            "endDate": ends,
            "sepca:date": event.date.text,
            "eventStatus": _word(STATES.get(event.state, "")),
            "eventAttendanceMode": _word("OnlineEventAttendanceMode" if event.online else ""),
            "location": _place(event),
            "superEvent": _reference(event.part_of),
            "about": about,
            **{word: [_reference(key) for key in keys] for word, keys in sorted(roles.items())},
            "subjectOf": [_reference(key) for key in dict.fromkeys(one.source for one in cited)],
            "description": event.note,
        }
    )


def _bounds(event: Event) -> tuple[str, str]:
    """First and last day, month or year as ISO 8601; "" for each where it is not surely known."""
    first, slash, last = event.date.text.partition("/")
    if event.date.precision in ("bounded", "unknown", "open") or set("?~%") & set(event.date.text):
        return "", ""
    return first, last if slash else first


def _place(event: Event) -> dict[str, Any] | None:
    address = _stated({"addressLocality": event.city, "addressCountry": event.country})
    if not address and not event.venue:
        return None
    where = {"@type": "PostalAddress", **address} if address else None
    return _stated({"@type": "Place", "name": event.venue, "address": where})


def _party(party: Party, name: str, names: Iterable[Name]) -> dict[str, Any]:
    if party.kind == "state":
        return _named("Country", party.key, name, names)
    return _named("Organization", party.key, name, names) | _stated(
        {
            "sepca:kind": party.kind,
            "parentOrganization": _reference(party.part_of),
            "areaServed": party.country,
            "description": party.note,
        }
    )


def _named(kind: str, key: str, name: str, names: Iterable[Name]) -> dict[str, Any]:
    others = [one.name for one in names if one.name != name and one.kind != "misspelt"]
    return _stated(
        {
            "@id": _id(key),
            "@type": kind,
            "identifier": key,
            "name": name,
            "alternateName": list(dict.fromkeys(others)),
        }
    )


def _source(source: Source) -> dict[str, Any]:
    exact = source.published.precision in ("day", "month", "year")
    return _stated(
        {
            "@id": _id(source.key),
            "@type": "CreativeWork",
            "identifier": source.key,
            "name": source.title,
            "publisher": source.publisher,
            "url": source.url,
            "inLanguage": source.language,
            "datePublished": source.published.text.rstrip("?~%") if exact else "",
        }
    )


def _id(key: str) -> str:
    return f"sepca:{key}"


def _reference(key: str) -> dict[str, str] | None:
    return {"@id": _id(key)} if key else None


def _word(word: str) -> dict[str, str] | None:
    """A word of schema.org's own lists."""
    return {"@id": f"https://schema.org/{word}"} if word else None


def _stated(form: dict[str, Any]) -> dict[str, Any]:
    """What of it is known."""
    return {name: value for name, value in form.items() if value}
