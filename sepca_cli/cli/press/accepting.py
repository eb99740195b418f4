"""What is told as JSON, taken into the record: new events, more of known ones, handovers.

All of it is one transaction and one change. What is known already is never overwritten: a text that
says otherwise is cited beside it, with what it says.
"""

from collections.abc import Iterable

from sepca_cli.cli.desk import Desk
from sepca_cli.cli.events.from_json import (
    checked,
    outcome_of,
    participation_of,
    record_told,
    speak_of,
)
from sepca_cli.cli.naming import add_name, new_key
from sepca_cli.cli.parties import described
from sepca_cli.cli.presidencies.handing_over import Cited, Seat, Told, hand_over_in
from sepca_cli.cli.reading_in import text_of
from sepca_cli.cli.words import choice
from sepca_cli.dates import UNKNOWN
from sepca_cli.errors import BadRequest, Refused, SepcaError
from sepca_cli.exchange.draft_json import Drafted, NewRecord, ToldEvent, ToldHandover, read_draft
from sepca_cli.model import (
    CERTAINTIES,
    Citation,
    Event,
    EventRecord,
    Handover,
    Party,
    Person,
    Term,
)
from sepca_cli.names import match_key
from sepca_cli.output import say
from sepca_cli.rules.same_event import Compared, compared, near
from sepca_cli.rules.text import one_line
from sepca_cli.store import find
from sepca_cli.store.event_record import event_record
from sepca_cli.store.store import Store

OWN_WORDS = ("title", "state", "note")  # of an event; a text that says otherwise is no conflict
MANY = 10  # events: more at once, and the file is copied before


def add_from_json(desk: Desk, name: str) -> None:
    """Record what a JSON file tells, all of it or nothing."""
    told = read_draft(text_of(name))
    if not (told.events or told.new or told.handovers):
        raise BadRequest("there is no event in the JSON")
    if len(told.events) > MANY:
        desk.keep_copy("before-many")
    with desk.writing() as store:
        accept(store, told)


def accept(store: Store, told: Drafted) -> None:
    """Take a draft into the record: who is new, then the events, then the handovers.

    A handover that the rules do not allow is left out, and it is said why.

    Raises:
        BadRequest, NotFound, Refused: something in it cannot be understood or kept.
    """
    for new in told.new:
        _make(store, new)
    keys: dict[str, str] = {}
    for event in told.events:
        if event.could_add_to and not event.adds_to:
            raise BadRequest(
                f"nobody has decided whether {event.record.event.title[:60]} is recorded already",
                f'write "adds_to": "{event.could_add_to[0]}", or take "could_add_to" away',
            )
        if event.adds_to:
            key = find.record(store, event.adds_to, "event")
            _add_to(store, event, key)
        else:
            key = record_told(store, event.record)
        keys[event.record.event.key or key] = key
    for handover in told.handovers:
        _hand_over(store, handover._replace(event=keys.get(handover.event, handover.event)))


def _make(store: Store, new: NewRecord) -> None:
    """Record a person or a party that a text names first.

    Raises:
        Refused: a record has that key already, as when a draft is recorded twice.
    """
    name = one_line(new.name, "name")
    if taken := store.kind_of(new.key):
        raise Refused(
            f"there is a {taken} {new.key} already",
            'if that one is meant, take it out of "new" in the JSON; else write another key there',
        )
    person = new.kind == "person"
    key = new_key(store, "person" if person else "party", name, new.key)
    if person:
        store.add(Person(key))
    else:
        store.add(described(store, Party(key, "other"), new.kind, new.country or None, None, None))
    add_name(store, key, name, "official")
    say(f"recorded {key}: {name}")


def _add_to(store: Store, told: ToldEvent, key: str) -> None:
    """Add to a recorded event what a text tells besides, each fact cited."""
    event = checked(store, told.record.event._replace(key=""))._replace(key=key)
    there = [participation_of(store, each, key) for each in told.record.participations]
    record = told.record._replace(event=event, participations=there)
    known = event_record(store, key)
    found = compared(record, known)
    fields = {name: getattr(event, name) for name in found.new if name in Event._fields}
    if fields:
        store.change(known.event._replace(**fields))
    recorded = {each.fact for each in known.participations}
    store.add_all(each for each in there if each.fact not in recorded)
    topics = {topic.key for topic in known.topics}
    for topic in record.topics:
        if topic.key not in topics:
            speak_of(store, key, topic)
    renamed = _put_outcomes(store, record, known)
    _cite(store, record, renamed, found)
    say(f"added to {key}: {known.event.title}")
    _say_compared(found)


def _put_outcomes(store: Store, told: EventRecord, known: EventRecord) -> dict[str, str]:
    """Save the outcomes that are new, and return the keys of all that are told."""
    event = known.event.key
    texts = {match_key(outcome.text): outcome.key for outcome in known.outcomes}
    renamed: dict[str, str] = {}
    for outcome in told.outcomes:
        own = texts.get(match_key(outcome.text), "")
        if not own:
            own = store.next_key(event)
            store.add(outcome_of(store, outcome._replace(key=own, event=event)))
        renamed[outcome.key] = own
    return renamed


def _cite(store: Store, told: EventRecord, outcomes: dict[str, str], found: Compared) -> None:
    """Put the sources behind the facts that a text tells, or beside those that differ from it.

    Raises:
        BadRequest: a citation speaks of what is not told.
    """
    event = told.event.key
    says = {each.fact: each.told for each in found.differs}
    facts = {*found.new, *found.agrees, *says, ""}
    for citation in told.citations:
        if citation.record in outcomes:
            record, facts_there = outcomes[citation.record], {""}
        else:
            record, facts_there = event, facts
            if citation.fact in OWN_WORDS:
                continue
        if citation.fact not in facts_there:
            raise BadRequest(f'a citation speaks of "{citation.fact[:60]}", which is not told')
        cited = citation._replace(
            record=record,
            source=find.record(store, citation.source, "source"),
            says=citation.says or (says.get(citation.fact, "") if record == event else ""),
            certainty=choice(citation.certainty, CERTAINTIES, "certainty"),
        )
        _put_citation(store, cited)


def _put_citation(store: Store, cited: Citation) -> None:
    """Save a citation; the same source for the same fact gets the new place."""
    known = store.select(
        Citation, record=cited.record, fact=cited.fact, source=cited.source, says=cited.says
    )
    put = store.change if known else store.add
    put(cited)


def _hand_over(store: Store, told: ToldHandover) -> None:
    """Record a handover, or cite the source for the one that is recorded, or say why not."""
    source = find.record(store, told.source, "source") if told.source else ""
    sure = choice(told.certainty, CERTAINTIES, "certainty")
    cited = Cited(source, told.place, sure) if source else Cited()
    party = find.record(store, told.to_party, "party")
    event = store.get(Event, find.record(store, told.event, "event")) if told.event else None
    day = told.date or (event.date if event else UNKNOWN)
    for handover, term in _handovers_to(store, party):
        if (event and handover.event == event.key) or near(day, handover.date):
            differs = told.date and told.date != handover.date
            says = told.date.text if differs else ""
            if source:
                _put_citation(store, Citation(term.key, "handover", source, says, told.place, sure))
            say(f"the handover to {party} is recorded already: {term.key}")
            if differs:
                say(f"  {source} says {told.date.shown} for {handover.date.shown}")
            return
    words = Told(told.to_party, on=told.date.text, at=told.event)
    try:
        hand_over_in(store, words, Seat(), cited)
    except SepcaError as refusal:
        say(f"not recorded: the handover to {party}: {refusal.message}")
        if refusal.hint:
            say(f"  {refusal.hint}")
        on = f" --on {told.date.text}" if told.date else ""
        at = f" --at {told.event}" if told.event else ""
        say(f"  when that is settled: sepca presidency handover {party}{on}{at}")


def _handovers_to(store: Store, party: str) -> Iterable[tuple[Handover, Term]]:
    """The recorded handovers to a party, each with the term that it began."""
    terms = {term.key: term for term in store.select(Term, member=party)}
    for handover in store.select(Handover, to_term=list(terms)):
        yield handover, terms[handover.to_term]


def _say_compared(found: Compared) -> None:
    """Say what of a known event is new, agrees and differs."""
    for fact in found.new:
        say(f"  new: {fact}")
    if found.agrees:
        say(f"  agrees: {', '.join(found.agrees)}")
    for each in found.differs:
        say(f"  differs: {each.fact}: recorded {each.recorded}, the text says {each.told}")
