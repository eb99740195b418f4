"""An event that comes whole, as JSON: from a file, standard input or the user's editor."""

import json

from sepca_cli.cli.citing import forget
from sepca_cli.cli.desk import Desk
from sepca_cli.cli.editor import in_editor, kept_draft
from sepca_cli.cli.events.changing import say_changes, take_away
from sepca_cli.cli.events.meanwhile import refuse_if_changed
from sepca_cli.cli.events.recording import (
    echo,
    key_for,
    refuse_held_in_future,
    refuse_twin,
)
from sepca_cli.cli.keys import checked_key
from sepca_cli.cli.reading_in import can_ask, text_of
from sepca_cli.cli.sources import facts_of
from sepca_cli.cli.wholes import refuse_circle
from sepca_cli.cli.words import choice, it_has
from sepca_cli.errors import BadRequest, Refused, SepcaError
from sepca_cli.exchange.event_json import read_events
from sepca_cli.model import (
    CERTAINTIES,
    EVENT_KINDS,
    EVENT_STATES,
    OUTCOME_KINDS,
    OUTCOME_STATES,
    ROLES,
    TOPIC_KINDS,
    Citation,
    Event,
    EventRecord,
    EventTopic,
    Outcome,
    Participation,
    Topic,
)
from sepca_cli.output import say
from sepca_cli.reports.json_form import event_form
from sepca_cli.store import find
from sepca_cli.store.event_record import event_record
from sepca_cli.store.store import Store


def record_told(store: Store, told: EventRecord) -> str:
    """Record an event that comes whole, and return its key.

    Raises:
        BadRequest, NotFound, Refused: a word in it cannot be understood, or it is there already.
    """
    event = checked(store, told.event)
    if event.key:
        if store.kind_of(checked_key(event.key)):
            raise Refused(
                f"there is a {store.kind_of(event.key)} {event.key} already",
                f"to change it: sepca event edit {event.key} --json -",
            )
    else:
        refuse_twin(store, event)
        event = event._replace(key=store.free_key(key_for(event)))
    if store.select(Event, uid=event.uid) and event.uid:
        raise Refused(
            f"the event with the uid {event.uid} is recorded already", "a new one has none yet"
        )
    event = store.add(event)
    _put_parts(store, told, event.key)
    say(f"recorded {event.key}: {event.title}")
    echo(store, event_record(store, event.key))
    return event.key


def edit_as_json(desk: Desk, text: str, name: str) -> None:
    """Put what a JSON text says in the place of what an event said; without one, ask the editor."""
    if not name and not can_ask():
        raise BadRequest(
            "nothing to change was given",
            f"like: sepca event edit {text[:60]} --city Bucharest (see sepca event edit --help)",
        )
    with desk.reading() as store:
        key = find.record(store, text, "event")
        before = event_record(store, key)
    if name:
        _replace(desk, before, text_of(name))
        return
    form = json.dumps(event_form(before), ensure_ascii=False, indent=2) + "\n"
    edited = in_editor(form, key)
    if not edited.strip() or edited == form:
        say(f"nothing was changed in {key}")
        return
    try:
        _replace(desk, before, edited)
    except SepcaError as refusal:
        # What somebody typed is not thrown away because of one wrong word in it.
        hint = f"your text is kept: sepca event edit {key} --json {kept_draft(edited, key)}"
        refusal.hint = f"{refusal.hint}; {hint}" if refusal.hint else hint
        raise


def _replace(desk: Desk, before: EventRecord, text: str) -> None:
    """Save an event as the JSON text says it is, unless it changed since it was read."""
    told = read_events(text)
    if len(told) != 1:
        raise BadRequest(f"{len(told)} events were given where one is changed", "give that one")
    key = before.event.key
    if told[0].event.key not in ("", key):
        raise BadRequest(
            f"the JSON is that of {told[0].event.key}, not of {key}", "a key never changes"
        )
    with desk.writing() as store:
        # A text from a file may be older than what was read a moment ago; it says so itself.
        refuse_if_changed(store, key, told[0].as_of or before.as_of)
        now = event_record(store, key)
        if told[0].event.uid not in ("", now.event.uid):
            raise BadRequest("the uid of an event never changes", "leave it as it was")
        event = checked(store, told[0].event._replace(key=key, uid=now.event.uid))
        for outcome in now.outcomes:
            forget(store, outcome.key)
            store.remove(outcome)
        facts = [participation.fact for participation in now.participations]
        take_away(store, key, [*facts, *(f"topic:{topic.key}" for topic in now.topics)])
        forget(store, key)
        store.change(event)
        _put_parts(store, told[0], key)
        same = event_record(store, key)._replace(as_of=now.as_of) == now
    if same:
        say(f"nothing was changed in {key}")
    else:
        say_changes(now.event, event)


def checked(store: Store, event: Event) -> Event:
    """An event whose words are known ones and whose whole exists.

    Raises:
        BadRequest, NotFound: they are not.
    """
    for what in ("title", "kind"):
        if not getattr(event, what):
            raise BadRequest(f'the JSON has no "{what}" for the event', f'add "{what}": "..."')
    whole = find.record(store, event.part_of, "event") if event.part_of else ""
    if event.key:
        refuse_circle(store, Event, event.key, whole)
    known = event._replace(
        kind=choice(event.kind, EVENT_KINDS, "kind of event"),
        state=choice(event.state, EVENT_STATES, "state of an event"),
        part_of=whole,
    )
    refuse_held_in_future(known)
    return known


def _put_parts(store: Store, told: EventRecord, key: str) -> None:
    """Save what hangs on an event, every name resolved and every word checked."""
    there = [participation_of(store, each, key) for each in told.participations]
    _refuse_twice([each.fact for each in there])
    _refuse_twice([f"topic:{topic.key}" for topic in told.topics])
    store.add_all(there)
    for topic in told.topics:
        speak_of(store, key, topic)
    renamed: dict[str, str] = {told.event.key: key, "": key}
    for outcome in told.outcomes:
        parent, _, number = outcome.key.rpartition(".")
        kept = parent == key and number.isdecimal() and number.isascii()
        own = outcome.key if kept and not store.kind_of(outcome.key) else store.next_key(key)
        renamed[outcome.key] = own
        store.add(outcome_of(store, outcome._replace(key=own, event=key)))
    cited = [_citation(store, citation, renamed) for citation in told.citations]
    _refuse_twice([" ".join(filter(None, each[:4])) for each in cited])
    store.add_all(cited)


def speak_of(store: Store, event: str, topic: Topic) -> None:
    """Save that an event was about a topic, and the topic itself if it is a new one."""
    known = {each.key: each.name for each in store.select(Topic)}
    if topic.key not in known:
        checked_key(topic.key)
        if not topic.name or topic.name in known.values():
            raise BadRequest(
                f'the topic {topic.key} cannot be called "{topic.name[:60]}"',
                "give it a name of its own, or the key of the topic that has it",
            )
        store.add(topic._replace(kind=choice(topic.kind, TOPIC_KINDS, "kind of topic")))
    store.add(EventTopic(event, topic.key))


def _refuse_twice(told: list[str]) -> None:
    """Refuse what stands in the JSON twice: one of the two would be lost."""
    for what in told:
        if told.count(what) > 1:
            raise BadRequest(f'"{what[:60]}" stands in the JSON twice', "say it once")


def participation_of(store: Store, told: Participation, event: str) -> Participation:
    """A participation whose names are resolved and whose words are known ones."""

    def resolved(name: str, kind: str) -> str:
        return find.record(store, name, kind) if name else ""

    if not told.party and not told.person:
        raise BadRequest(
            "a participation in the JSON has neither a party nor a person", 'add "party": "..."'
        )
    return told._replace(
        event=event,
        role=choice(told.role, ROLES, "role"),
        party=resolved(told.party, "party"),
        person=resolved(told.person, "person"),
        on_behalf_of=resolved(told.on_behalf_of, "person"),
        certainty=choice(told.certainty, CERTAINTIES, "certainty"),
    )


def outcome_of(store: Store, told: Outcome) -> Outcome:
    """An outcome whose names are resolved and whose words are known ones."""
    if not told.text:
        raise BadRequest('an outcome in the JSON has no "text"', 'add "text": "..."')
    return told._replace(
        kind=choice(told.kind, OUTCOME_KINDS, "kind of outcome"),
        owner=find.record(store, told.owner, "party") if told.owner else "",
        state=choice(told.state, OUTCOME_STATES, "state of an outcome"),
        # An outcome that was copied from another event is a new one.
        uid="" if store.select(Outcome, uid=told.uid) else told.uid,
    )


def _citation(store: Store, told: Citation, renamed: dict[str, str]) -> Citation:
    """A citation of the event or of one of its outcomes, under the key that it has now."""
    if told.record not in renamed:
        raise BadRequest(
            f'a citation speaks of "{told.record[:60]}", which is not in the JSON',
            f"one of: {', '.join(filter(None, renamed))}",
        )
    record = renamed[told.record]
    if told.fact and told.fact not in facts_of(store, record):
        raise BadRequest(
            f'a citation speaks of "{told.fact[:60]}", which {record} does not have',
            it_has(facts_of(store, record), told.fact),
        )
    return told._replace(
        record=record,
        source=find.record(store, told.source, "source"),
        certainty=choice(told.certainty, CERTAINTIES, "certainty"),
    )
