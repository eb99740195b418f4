"""One event in full: every fact of it with its certainty and its sources beside it."""

from sepca_cli.model import ROLES, Event, EventRecord, Outcome, Participation
from sepca_cli.reports.book import Book
from sepca_cli.reports.evidence import Evidence, Fact
from sepca_cli.reports.facts import event_facts, outcome_fact, topic_fact
from sepca_cli.reports.json_form import event_form
from sepca_cli.reports.labels import Labels
from sepca_cli.reports.shapes import Page, Section
from sepca_cli.reports.sources import source_list
from sepca_cli.reports.wording import term_label

OWED = ("commitment", "announcement")


def event_page(record: EventRecord, book: Book) -> Page:
    """An event for `event show`; its `data` is what `event add --json -` reads back.

    The record's citations include those of its outcomes. `book` holds the names, the terms, the
    sources that are cited, and as events the whole and the parts of this one.
    """
    event, evidence = record.event, Evidence(record.citations)
    sections = [
        Section("", _facts(event, evidence) + _surroundings(event, book)),
        Section("Who", _who(record, evidence, book.labels)),
        Section("About", _topics(record, evidence)),
        Section("Agreed and promised", _outcomes(record, evidence, book.labels)),
        Section("Note", [event.note] if event.note else []),
        Section("Sources", source_list(record.citations, book.source)),
    ]
    return Page(event.title, sections, event_form(record))


def _facts(event: Event, evidence: Evidence) -> list[tuple[str, str]]:
    """The event's own fields: what is known of them or cited for them."""
    stated = {fact.name: fact for fact in event_facts(event)}
    lines = [("Key", event.key)]
    for name in ("title", "kind", "state", "date", "city", "country", "venue", "online"):
        fact = stated.get(name, Fact(event.key, name, "not known", own=True))
        cited = bool(evidence.of(event.key, name))
        if cited or name == "date" or (name in stated and name != "title"):
            lines.append((name.capitalize(), evidence.beside(fact)))
    if evidence.of(event.key, ""):
        lines.append(("As a whole", evidence.beside(Fact(event.key, "", ""))))
    return lines


def _surroundings(event: Event, book: Book) -> list[tuple[str, str]]:
    """The presidency that the date falls in, the whole that the event is a part of, its parts."""
    lines = [("Presidency", _presidency(event, book))]
    if event.part_of:
        whole = book.event.get(event.part_of)
        lines.append(("Part of", f"{whole.title} ({whole.key})" if whole else event.part_of))
    lines += [
        ("Has part", f"{part.title}, {part.date.shown} ({part.key})")
        for part in book.parts_of.get(event.key, [])
    ]
    return lines


def _presidency(event: Event, book: Book) -> str:
    """The presidency that an event's date falls in, in words: certain, possible or not known."""
    office = book.presidency(event.date)
    if office.term:
        label = f"{term_label(book.term[office.term], book.labels)} ({office.term})"
        return label if office.sure else f"possibly {label}"
    if office.candidates:
        return f"one of {', '.join(office.candidates)}"
    return "not known"


def _who(record: EventRecord, evidence: Evidence, labels: Labels) -> list[tuple[str, str]]:
    """Everybody who took part or was named, role by role."""
    in_order = sorted(record.participations, key=lambda each: ROLES.index(each.role))
    return [
        (each.role.capitalize(), _participation(each, record.event, evidence, labels))
        for each in in_order
    ]


def _participation(
    participation: Participation, event: Event, evidence: Evidence, labels: Labels
) -> str:
    """`Siv-Katrine Leirtroe, acting head (OSCE Mission to Montenegro): opening [osce-2021-09]`."""
    party = labels.at(participation.party, event.date) if participation.party else ""
    text = labels.of(participation.person) if participation.person else party
    if participation.office:
        text += f", {participation.office}"
    if participation.person and party:
        text += f" ({party})"
    if participation.on_behalf_of:
        text += f", on behalf of {labels.of(participation.on_behalf_of)}"
    if participation.subject:
        text += f": {participation.subject}"
    cited = {each.certainty for each in evidence.of(event.key, participation.fact)}
    if participation.certainty != "documented" and participation.certainty not in cited:
        text += f" ({participation.certainty})"
    text = evidence.beside(Fact(event.key, participation.fact, text))
    return f"{text} - {participation.note}" if participation.note else text


def _topics(record: EventRecord, evidence: Evidence) -> list[tuple[str, str]]:
    return [
        (topic.kind.capitalize(), evidence.beside(topic_fact(record.event, topic)))
        for topic in record.topics
    ]


def _outcomes(record: EventRecord, evidence: Evidence, labels: Labels) -> list[tuple[str, str]]:
    return [
        (
            outcome.kind.capitalize(),
            evidence.beside(outcome_fact(outcome)._replace(shown=_outcome(outcome, labels))),
        )
        for outcome in record.outcomes
    ]


def _outcome(outcome: Outcome, labels: Labels) -> str:
    """An outcome with who owes it, by when, and how it stands."""
    about = []
    if outcome.owner:
        about.append(f"owed by {labels.of(outcome.owner)}")
    if outcome.due:
        about.append(f"due {outcome.due.shown}")
    if outcome.state != "done" or outcome.kind in OWED:
        about.append(outcome.state)
    text = f"{outcome.text} ({', '.join(about)})" if about else outcome.text
    return f"{text} - {outcome.note}" if outcome.note else text
