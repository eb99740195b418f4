"""An event from the words that were typed to the record, and the echo of what was understood."""

from sepca_cli.cli.citing import cite, refuse_sure_of_nothing
from sepca_cli.cli.countries import country_of
from sepca_cli.cli.events.attending import attendance, speak_of, topic
from sepca_cli.cli.events.options import EventWords
from sepca_cli.cli.keys import chosen_key
from sepca_cli.cli.wholes import refuse_circle
from sepca_cli.cli.words import choice, date_of
from sepca_cli.dates import today
from sepca_cli.errors import BadRequest, Refused
from sepca_cli.model import (
    EVENT_KINDS,
    EVENT_STATES,
    Event,
    EventRecord,
    Participation,
    Term,
    Topic,
)
from sepca_cli.names import match_key, slug
from sepca_cli.output import say
from sepca_cli.reports.labels import Labels
from sepca_cli.rules.succession import chain, placing
from sepca_cli.rules.text import notes, one_line
from sepca_cli.store import find
from sepca_cli.store.scope import on_the_very_days
from sepca_cli.store.store import Store


def understood(store: Store, words: EventWords, event: Event) -> Event:
    """The event with the words that were typed in the place of what it said before.

    Raises:
        BadRequest, NotFound, Refused: a word that cannot be understood or kept.
    """
    new = event
    if words.title is not None:
        new = new._replace(title=one_line(words.title, "title"))
    if words.kind is not None:
        new = new._replace(kind=choice(words.kind, EVENT_KINDS, "kind of event"))
    if words.when is not None:
        new = new._replace(date=date_of(words.when))
    new = new._replace(
        city=_told(words.city, new.city, "city"),
        venue=_told(words.venue, new.venue, "venue"),
    )
    if words.country is not None:
        new = new._replace(country=country_of(store, words.country, new.date))
    if words.online is not None:
        new = new._replace(online=words.online)
    if words.part_of is not None:
        whole = find.record(store, words.part_of, "event") if words.part_of else ""
        refuse_circle(store, Event, new.key, whole)
        new = new._replace(part_of=whole)
    if words.note is not None:
        new = new._replace(note=notes(words.note, "note"))
    if words.state is not None:
        new = new._replace(state=choice(words.state, EVENT_STATES, "state of an event"))
    elif words.when is not None and not event.key:
        new = new._replace(state="announced" if new.date.earliest > today() else "held")
    refuse_held_in_future(new)
    return new


def refuse_held_in_future(event: Event) -> None:
    """Refuse an event that is said to have been held on days to come."""
    if event.state == "held" and event.date.earliest > today():
        raise Refused(
            f"{event.date.shown} is still to come: the event cannot have been held",
            "leave --state away, or type --state announced",
        )


def attendances(store: Store, event: str, words: EventWords) -> list[Participation]:
    """The participations that were typed with an event, one for each host and each other."""
    typed = [(spec, "host") for spec in words.hosts] + [(s, "participant") for s in words.others]
    found = [
        attendance(store, event, spec, role, certainty=words.certainty) for spec, role in typed
    ]
    return list({participation.fact: participation for participation in found}.values())


def spoken_of(store: Store, words: EventWords) -> list[Topic]:
    """The topics and instruments that were typed with an event."""
    found = [topic(store, text) for text in words.topics]
    return found + [topic(store, text, "instrument") for text in words.instruments]


def record_event(
    store: Store, words: EventWords, key: str = "", source: str = "", place: str = ""
) -> Event:
    """Save a new event with everything that was typed about it, each fact cited.

    Raises:
        BadRequest: something needed is missing or cannot be understood.
        Refused: it is recorded already.
    """
    missing = [
        option
        for option, told in (
            ("a title", words.title),
            ("--kind", words.kind),
            ("--when", words.when),
        )
        if told is None
    ]
    if missing:
        raise BadRequest(
            f"missing: {', '.join(missing)}",
            'like: sepca event add "General Assembly" --kind general-assembly '
            '--when "12-14 December 2022" --city Bucharest --country Romania '
            "(--when unknown, if it is not known)",
        )
    event = understood(store, words, Event(key="", title="", kind=""))
    if key:
        event = event._replace(key=chosen_key(store, key))
    else:
        refuse_twin(store, event)
        event = event._replace(key=store.free_key(key_for(event)))
    event = store.add(event)
    there = attendances(store, event.key, words)
    refuse_sure_of_nothing(words.certainty, source, there)
    store.add_all(there)
    topics = spoken_of(store, words)
    facts = [*words.facts, *(p.fact for p in there), *speak_of(store, event.key, topics)]
    cite(store, event.key, facts, source, place, words.certainty)
    return event


def key_for(event: Event) -> str:
    """The key that an event is given: `ga-2022-bucharest`; without a city, from its title."""
    where = slug(event.city, 3) or ("online" if event.online else "") or slug(event.title, 4)
    return "-".join(filter(None, (EVENT_KINDS[event.kind], event.date.year, where))) or "event"


def refuse_twin(store: Store, event: Event) -> None:
    """Refuse what is recorded already: the same kind and title on the same days at one place.

    Under another title it may be another event, or the same in other words: that is only said.
    """
    for other in on_the_very_days(store.connection, event.kind, event.date):
        same = match_key(other.city) == match_key(event.city)
        if same and match_key(other.title) == match_key(event.title):
            raise Refused(
                f"{other.key} is recorded already: {other.title}, {other.date.shown}",
                f"to change it: sepca event edit {other.key}; "
                "to record another one, give it a --key of its own",
            )
        if same and event.city and event.date:
            say(f"warning: {other.key} was of the same kind, on the same days in {other.city}")


def echo(store: Store, record: EventRecord) -> None:
    """Say what was understood: the dates, the place, who took part, and whose presidency it was."""
    event = record.event
    there = {each.person or each.party for each in record.participations}
    labels = Labels(find.called_alike(store, there))
    place = ", ".join(filter(None, (event.venue, event.city, event.country)))
    if event.online:
        place = f"online, {place}" if place else "online"
    who: dict[str, list[str]] = {}
    for each in record.participations:
        who.setdefault(each.role, []).append(labels.of(each.person or each.party))
    found = placing(event.date, chain(store.select(Term), event.date))
    doubt = "" if found.sure else " (as far as is known)"
    lines = (
        ("when", f"{event.date.shown} ({event.date.text})" if event.date else "not known"),
        ("where", place),
        ("state", "" if event.state == "held" else event.state),
        *((role, ", ".join(names)) for role, names in who.items()),
        ("topics", ", ".join(topic.name for topic in record.topics)),
        ("presidency", f"{found.term}{doubt}" if found.term else "not known"),
        ("sources", ", ".join(dict.fromkeys(c.source for c in record.citations))),
    )
    for label, text in lines:
        if text:
            say(f"  {label:<12}{text}")


def _told(text: str | None, before: str, what: str) -> str:
    """What a field says now: as before where nothing was typed, nothing where "" was."""
    if text is None:
        return before
    return one_line(text, what) if text else ""
