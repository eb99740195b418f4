"""From the words of a filter to the part of the record that a report speaks of."""

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sepca_cli.cli.countries import country_names
from sepca_cli.cli.options import Wanted
from sepca_cli.cli.words import choice, date_of
from sepca_cli.dates import FIRST, LAST
from sepca_cli.errors import BadRequest, NotFound
from sepca_cli.model import (
    EVENT_KINDS,
    Aim,
    Chair,
    Citation,
    Event,
    EventRecord,
    EventTopic,
    Handover,
    Name,
    Outcome,
    Participation,
    Party,
    Person,
    RotationPlace,
    Source,
    Status,
    Term,
    Topic,
)
from sepca_cli.names import match_key
from sepca_cli.reports.book import Book
from sepca_cli.rules.in_office import Offices
from sepca_cli.rules.succession import chain
from sepca_cli.store import find, search
from sepca_cli.store.scope import Scope, events, in_time
from sepca_cli.store.store import Store

if TYPE_CHECKING:
    from sepca_cli.reports.participation import Present

# The parts of a Book, with the column by which what hangs on events is chosen.
WHOLE: dict[str, type[Any]] = {
    "parties": Party,
    "persons": Person,
    "names": Name,
    "statuses": Status,
    "terms": Term,
    "chairs": Chair,
    "handovers": Handover,
    "aims": Aim,
    "rotation": RotationPlace,
    "sources": Source,
    "citations": Citation,
    "topics": Topic,
}
OF_EVENTS: dict[str, type[Any]] = {
    "participations": Participation,
    "event_topics": EventTopic,
    "outcomes": Outcome,
}
MANY = 900  # keys in one question; more than that, and the whole table is read instead


def scope_of(store: Store, wanted: Wanted) -> Scope:
    """The filter with its names resolved.

    Raises:
        BadRequest, NotFound: a date, kind, party, country or topic that cannot be understood.
    """
    since = date_of(wanted.since).earliest if wanted.since else FIRST
    until = date_of(wanted.until).latest if wanted.until else LAST
    if until < since:
        raise BadRequest(f"--until ({until}) is before --from ({since})", "exchange the two")
    scope = Scope(
        since=since,
        until=until,
        kinds=tuple(choice(kind, EVENT_KINDS, "kind of event") for kind in wanted.kind),
        party=find.record(store, wanted.party, "party") if wanted.party else "",
        country=country_names(store, wanted.country) if wanted.country else frozenset(),
        topic=topic_key(store, wanted.topic) if wanted.topic else "",
        keys=_with_words(store, wanted.text) if wanted.text else None,
    )
    return _under(store, wanted.presidency, scope) if wanted.presidency else scope


def _under(store: Store, presidency: str, scope: Scope) -> Scope:
    """The events of a scope that were under a presidency."""
    term = find.record(store, presidency, "term")
    offices = Offices(chain(store.select(Term)))
    found = in_time(store.connection, scope)
    return Scope(
        keys=frozenset(event.key for event in found if offices.on(event.date).term == term)
    )


def events_of(store: Store, wanted: Wanted) -> list[Event]:
    """The events that the filter leaves, in order of time."""
    return events(store.connection, scope_of(store, wanted))


def book(store: Store, parts: Collection[str], chosen: list[Event]) -> Book:
    """A Book of these events with the parts that a report needs, read in one go."""
    keys = [event.key for event in chosen]
    few: dict[str, Any] = {"event": keys} if len(keys) <= MANY else {}
    read_now: dict[str, Any] = {name: store.select(WHOLE[name]) for name in parts if name in WHOLE}
    for name in parts:
        if name in OF_EVENTS:
            rows = store.select(OF_EVENTS[name], **few) if keys else []
            among = set(keys)
            read_now[name] = rows if few else [row for row in rows if row.event in among]
    return Book(events=chosen, **read_now)


def everything(store: Store) -> Book:
    """A Book of the whole record."""
    return book(store, (*WHOLE, *OF_EVENTS), events(store.connection, Scope()))


def for_report(store: Store, wanted: Wanted) -> Book:
    """A Book of the events that the filter leaves, with all that a report may ask of them."""
    found = book(store, (*WHOLE, *OF_EVENTS), events_of(store, wanted))
    return replace(found, handovers=handed_over(store, found, wanted))


def handed_over(store: Store, found: Book, wanted: Wanted) -> list[Handover]:
    """The handovers that the filter leaves: by their event, else by date and presidency alone."""
    if wanted != Wanted(wanted.since, wanted.until, presidency=wanted.presidency):
        return [each for each in found.handovers if each.event in found.event]
    term = find.record(store, wanted.presidency, "term") if wanted.presidency else ""
    time = scope_of(store, Wanted(wanted.since, wanted.until))
    return [
        each
        for each in found.handovers
        if each.event in found.event
        or (
            term in ("", each.to_term, each.from_term)
            and each.date.earliest <= time.until
            and time.since <= each.date.latest
        )
    ]


def for_participation(
    store: Store, wanted: Wanted, rows: str, columns: str
) -> tuple[Book, "Present"]:
    """A Book of the events that the filter leaves, and who was present at which event at all."""
    from sepca_cli.store.attendance import present

    parts = ["parties", "names", "statuses", "terms"]
    if columns == "role":
        parts.append("participations")
    who = "person" if rows == "person" else "party"
    return book(store, parts, events_of(store, wanted)), present(store.connection, who)


def of_events_alone(store: Store, wanted: Wanted) -> Book:
    """A Book of the events that the filter leaves, with only what is cited for them."""
    chosen = events_of(store, wanted)
    found = book(store, ("names", "sources", "citations", "topics", *OF_EVENTS), chosen)
    records = {event.key for event in chosen} | {outcome.key for outcome in found.outcomes}
    citations = [citation for citation in found.citations if citation.record in records]
    cited = {citation.source for citation in citations}
    sources = [source for source in found.sources if source.key in cited]
    return replace(found, citations=citations, sources=sources)


def around(store: Store, record: EventRecord) -> Book:
    """What the page of an event refers to: names, terms, sources, its whole and its parts."""
    event = record.event
    whole = [event.part_of] if event.part_of else []
    return Book(
        events=[*store.select(Event, key=whole), *store.select(Event, part_of=event.key)],
        names=store.select(Name),
        terms=store.select(Term),
        sources=store.select(Source, key=[citation.source for citation in record.citations]),
    )


def topic_key(store: Store, text: str) -> str:
    """The key of the topic that is meant.

    Raises:
        NotFound: no topic has this key or name.
    """
    topics = store.select(Topic)
    for topic in topics:
        if text == topic.key or match_key(text) == match_key(topic.name):
            return topic.key
    from difflib import get_close_matches

    near = get_close_matches(text.lower(), [topic.key for topic in topics], 3, 0.4)
    raise NotFound(
        f'there is no topic "{text[:60]}"',
        f"nearest: {', '.join(near)}" if near else "see them with: sepca report topics",
    )


def _with_words(store: Store, text: str) -> frozenset[str]:
    """Keys of the events with these words in them or in their outcomes."""
    hits = search.find(store.connection, text, most=-1)
    return frozenset(hit.key.partition(".")[0] for hit in hits if hit.kind in ("event", "outcome"))
