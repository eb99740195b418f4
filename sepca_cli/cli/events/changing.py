"""What happens to an event after it was recorded: changed, attended, removed."""

from collections.abc import Iterable

from sepca_cli.cli import citing
from sepca_cli.cli.desk import Desk
from sepca_cli.cli.events.attending import attendance, speak_of
from sepca_cli.cli.events.meanwhile import refuse_if_changed
from sepca_cli.cli.events.options import EventWords
from sepca_cli.cli.events.recording import attendances, spoken_of, understood
from sepca_cli.cli.words import few, it_has
from sepca_cli.dates import When
from sepca_cli.errors import NotFound, Refused
from sepca_cli.model import Aim, Event, EventTopic, Handover, Participation, Status
from sepca_cli.output import say
from sepca_cli.reports.wording import counted
from sepca_cli.store import find
from sepca_cli.store.event_record import event_record
from sepca_cli.store.store import Store


def change_event(
    desk: Desk, text: str, words: EventWords, without: list[str], source: str, place: str
) -> None:
    """Change fields of an event, add to it and take away from it, and say what is new."""
    with desk.writing() as store:
        event = store.get(Event, find.record(store, text, "event"))
        new = understood(store, words, event)
        if new != event:
            store.change(new)
        take_away(store, event.key, without)
        there = attendances(store, event.key, words)
        citing.refuse_sure_of_nothing(words.certainty, source, there)
        for participation in there:
            put(store, participation)
        topics = speak_of(store, event.key, spoken_of(store, words))
        facts = [*words.facts, *(p.fact for p in there), *topics]
        cited = citing.cite(store, event.key, facts, source, place, words.certainty)
    if new == event and not (without or there or topics or cited):
        say(f"nothing was changed in {event.key}")
        return
    say_changes(event, new)
    for fact in without:
        say(f"  without {fact}")
    for fact in (*(p.fact for p in there), *topics):
        say(f"  with {fact}")
    if cited:
        say(f"  cited {cited[0].source} for {', '.join(each.fact for each in cited)}")


def record_attendance(
    desk: Desk, text: str, who: list[str], told: dict[str, str], source: str, place: str
) -> None:
    """Record that parties or persons took part, each fact cited."""
    with desk.writing() as store:
        event = find.record(store, text, "event")
        there = [attendance(store, event, spec, **told) for spec in who]
        for participation in there:
            new = put(store, participation)
            say(f"{'recorded' if new else 'changed'} {event}: {participation.fact}")
        facts = [participation.fact for participation in there]
        citing.cite(store, event, facts, source, place, told["certainty"])


def put(store: Store, participation: Participation) -> bool:
    """Save a participation; what is known of it already is kept unless told anew.

    Returns whether it is a new one.
    """
    for known in store.select(Participation, event=participation.event):
        if known.fact == participation.fact:
            told = ("office", "subject", "on_behalf_of", "note")
            kept = {name: getattr(participation, name) or getattr(known, name) for name in told}
            store.change(participation._replace(**kept))
            return False
    store.add(participation)
    return True


def take_away(store: Store, event: str, facts: Iterable[str]) -> None:
    """Take participations and topics away from an event, with their citations.

    Raises:
        NotFound: the event has no such fact; the hint lists those it has.
    """
    hanging: dict[str, Participation | EventTopic] = {
        **{there.fact: there for there in store.select(Participation, event=event)},
        **{about.fact: about for about in store.select(EventTopic, event=event)},
    }
    for fact in facts:
        if fact not in hanging:
            known = list(hanging) or ["nothing that can be taken away"]
            raise NotFound(f'{event} has no "{fact[:60]}"', it_has(known, fact))
        store.remove(hanging.pop(fact))
        citing.forget(store, event, [fact])


def remove_event(desk: Desk, text: str) -> None:
    """Remove an event and what hangs on it, after a yes."""
    with desk.reading() as store:
        key = find.record(store, text, "event")
        record = event_record(store, key)
        _refuse_while_needed(store, key)
    event = record.event
    desk.confirm(
        f"Remove {key} ({event.title}, {event.date.shown}) with "
        f"{counted(len(record.participations), 'participation')} and "
        f"{counted(len(record.outcomes), 'outcome')}?"
    )
    with desk.writing() as store:
        refuse_if_changed(store, key, record.as_of)
        _refuse_while_needed(store, key)
        take_away(store, key, [p.fact for p in record.participations])
        take_away(store, key, [f"topic:{topic.key}" for topic in record.topics])
        for outcome in record.outcomes:
            citing.forget(store, outcome.key)
            store.remove(outcome)
        citing.forget(store, key)
        store.remove(record.event)
    say(f"removed {key}")


def _refuse_while_needed(store: Store, key: str) -> None:
    """Refuse to remove what other records rest on."""
    resting = [
        *(f"the handover to {h.to_term}" for h in store.select(Handover, event=key)),
        *(f"its part {part.key}" for part in store.select(Event, part_of=key)),
        *(f"the status of {s.party} ({s.status})" for s in store.select(Status, event=key)),
        *(f"the aim {aim.key}" for aim in store.select(Aim, event=key)),
    ]
    if resting:
        raise Refused(
            f"{key} cannot be removed: what rests on it is {few(resting)}",
            "take it away there first",
        )


def say_changes(old: Event, new: Event) -> None:
    """Say field by field what an event said before and says now."""
    say(f"changed {new.key}: {new.title}")
    for name in ("title", "kind", "date", "city", "country", "venue", "online", "state", "part_of"):
        before, now = (getattr(event, name) for event in (old, new))
        if before != now:
            say(f"  {name}: {_in_words(before)} -> {_in_words(now)}")


def _in_words(value: str | bool | When) -> str:
    """What a field says, as people read it."""
    if isinstance(value, When):
        return value.shown
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value or "(nothing)"
