"""What the record states, fact by fact, each of which a source may bear out."""

from collections.abc import Iterator

from sepca_cli.dates import When
from sepca_cli.model import (
    Aim,
    Event,
    Outcome,
    Participation,
    Status,
    Term,
    Topic,
)
from sepca_cli.reports.book import Book
from sepca_cli.reports.evidence import Fact
from sepca_cli.reports.labels import Labels


def facts(book: Book) -> Iterator[Fact]:
    """Every fact of a book, record by record: events, outcomes, presidencies, aims, statuses."""
    for event in book.in_time:
        yield from event_facts(event)
        for participation in book.participations_at.get(event.key, []):
            yield participation_fact(participation, book.labels)
        for topic in book.topics_of.get(event.key, []):
            yield topic_fact(event, topic)
    yield from map(outcome_fact, book.outcomes)
    for stretch in book.stretches:
        yield from term_facts(stretch.term, book)
    yield from map(aim_fact, book.aims)
    yield from map(status_fact, book.statuses)


def event_facts(event: Event) -> Iterator[Fact]:
    """What an event was, when and where; nothing for what is not known."""
    for name, value in (("title", event.title), ("kind", event.kind), ("state", event.state)):
        yield Fact(event.key, name, value, value, own=True)
    if event.date:
        yield dated(event.key, "date", event.date)
    for name, value in (("city", event.city), ("country", event.country), ("venue", event.venue)):
        if value:
            yield Fact(event.key, name, value, value)
    if event.online:
        yield Fact(event.key, "online", "yes", "true")


def participation_fact(participation: Participation, labels: Labels) -> Fact:
    """Who took part, in which role."""
    who = labels.of(participation.person or participation.party)
    return Fact(participation.event, participation.fact, who)


def topic_fact(event: Event, topic: Topic) -> Fact:
    """What an event was about."""
    return Fact(event.key, f"topic:{topic.key}", topic.name, topic.name)


def outcome_fact(outcome: Outcome) -> Fact:
    """What an event agreed."""
    return Fact(outcome.key, "", outcome.text, outcome.text, outcome.event)


def aim_fact(aim: Aim) -> Fact:
    """What a presidency aimed at or reached."""
    return Fact(aim.key, "", aim.text, aim.text, aim.term)


def status_fact(status: Status) -> Fact:
    """What a party was to the association."""
    return Fact(status.party, f"status:{status.status}", status.since.shown, status.since.text)


def term_facts(term: Term, book: Book) -> Iterator[Fact]:
    """What is recorded of a presidency; nothing for a stretch whose holder is not known."""
    if not term.member:
        return
    yield Fact(term.key, "member", book.labels.at(term.member, term.begins), term.member)
    if term.begins:
        yield dated(term.key, "begins", term.begins)
    if term.ends and term.ends.text != "..":
        yield dated(term.key, "ends", term.ends)
    for chair in book.chairs_of.get(term.key, []):
        yield Fact(term.key, chair.fact, book.labels.of(chair.person))
    handover = book.handover_to.get(term.key)
    if handover and handover.date:
        yield dated(term.key, "handover", handover.date)


def dated(record: str, name: str, date: When) -> Fact:
    """A fact that is a date."""
    return Fact(record, name, date.shown, date.text)
