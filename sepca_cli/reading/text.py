"""A press text read into a draft: the way through this room, step by step."""

from collections.abc import Sequence

from sepca_cli.dates import UNKNOWN, When
from sepca_cli.model import Event, Participation
from sepca_cli.reading.as_it_came import as_it_came
from sepca_cli.reading.draft import (
    Draft,
    DraftEvent,
    DraftHandover,
    Fact,
    Known,
    Mention,
    NewName,
    Question,
)
from sepca_cli.reading.events.about import (
    about_each,
    attended,
    nearest_first,
    of_no_single_one,
    told_by,
)
from sepca_cli.reading.events.elsewhere import elsewhere_in, towns_of_it
from sepca_cli.reading.events.happening import Happening
from sepca_cli.reading.events.items import parts_of
from sepca_cli.reading.events.kinds import ORDINAL_WORDS
from sepca_cli.reading.events.tellings import tellings_in
from sepca_cli.reading.events.where import Where, country_of_dateline, where
from sepca_cli.reading.handovers.handovers import handovers_in
from sepca_cli.reading.language.letters import Letters, Spot, inside, letters
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.language.tongue import as_spoken, tongue_of
from sepca_cli.reading.names.home import home
from sepca_cli.reading.names.institutions import with_institutions
from sepca_cli.reading.names.listed import listed_in
from sepca_cli.reading.names.lists import lists_in
from sepca_cli.reading.names.members import ASSOCIATION
from sepca_cli.reading.names.parties import adjectives_in, parties_in, speaks_of_association
from sepca_cli.reading.names.towns import towns_in
from sepca_cli.reading.names.well_known import with_well_known
from sepca_cli.reading.outcomes import outcomes_in
from sepca_cli.reading.pages.around import without_surroundings
from sepca_cli.reading.pages.tidied import tidied
from sepca_cli.reading.persons.persons import persons_in
from sepca_cli.reading.persons.second_mentions import second_mentions_in
from sepca_cli.reading.roles.cast import Cast, with_full_names
from sepca_cli.reading.roles.presiding import presidencies_in
from sepca_cli.reading.roles.taking_part import taking_part
from sepca_cli.reading.topics import topics_in
from sepca_cli.reading.when.days import Day, days_in
from sepca_cli.reading.when.times_of_text import named_in_address

KIND_TITLES = {
    "general-assembly": "General Assembly",
    "executive-board": "Executive Board",
    "working-group": "Working meeting",
    "other": "Meeting",
}


def read_text(
    text: str,
    known: Known,
    *,
    language: str = "",
    published: When = UNKNOWN,
    url: str = "",
) -> Draft:
    """Return what a press text says that belongs into the record, each fact with its place.

    `published` is the day of publication and `url` the address, as far as they are known: a year
    or a relative day may follow from them. A text that does not speak of the association yields
    mentions and no event.
    """
    tidy = tidied(text)
    draft = _drafted(without_surroundings(tidy.text), known, language, published, url)
    return as_it_came(draft, text, tidy.came_from)


def _drafted(text: str, known: Known, language: str, published: When, url: str) -> Draft:
    recorded, known = known, with_well_known(known)
    read = letters(text)
    known, parties = with_institutions(read, known, parties_in(read, known))
    adjectives = adjectives_in(read)
    persons = with_full_names(persons_in(read, known, parties))
    surnames = {at for each in persons for at in range(*each.spot)}
    towns = [each for each in towns_in(read, known) if each.spot.start not in surnames]
    days = days_in(read, published=published, url=url)
    parts = parts_of(read, days, towns)
    passages = sorted([*parts.whole, *(each for item in parts.items for each in item.passages)])
    cast = Cast(
        known,
        parties,
        persons,
        lists_in(read, parties),
        towns,
        adjectives,
        presidencies_in(read, passages, adjectives, known.parties),
        second_mentions_in(read, persons),
    )
    own = [each for each in parties if any(_is_its_own(known, key) for key in each.keys)]
    if not own and not speaks_of_association(read.folded):
        return Draft(text, language, mentions=_mentions(cast, recorded, ()))
    tellings = tellings_in(read, parts, days, towns, own, published, named_in_address(url))
    tongue = as_spoken(language or tongue_of(read), read)
    named = frozenset(
        known.parties[key].country
        for each in parties
        for key in each.keys[:1]
        if key in known.parties
    )
    events = tuple(
        _event(read, telling.passages, told, its, cast, days, tongue, named)
        for telling in tellings
        for told, its in zip(
            telling.happenings, about_each(*telling, cast.towns, days), strict=True
        )
    )
    host = home(tongue, events[0].event.country if events else "")
    handovers, questions = handovers_in(read, tellings, cast, days, events, host)
    events = tuple(_without_the_next_chair(each, handovers) for each in events)
    return Draft(
        text,
        language,
        events,
        handovers,
        _mentions(cast, recorded, events),
        _new(cast, recorded, events),
        questions,
    )


def _event(
    read: Letters,
    passages: Sequence[Passage],
    told: Happening,
    own: list[Passage],
    cast: Cast,
    days: Sequence[Day],
    tongue: str,
    named: frozenset[str],
) -> DraftEvent:
    near = nearest_first(told, own)
    day = told.day.spot if told.day else None
    aside = told.standing != "subject"
    towns = towns_of_it(read, near, cast.towns, told, days)
    among_days = aside or len(inside(days, told.passage.spot)) > 1
    place = where(read, near, towns, cast.parties, cast.known, day, nearest=among_days)
    if place == Where() and not aside:
        of_all = [each for each in of_no_single_one(passages) if each not in own]
        place = where(read, of_all, towns, cast.parties, cast.known)
    when = told.day.when if told.day else UNKNOWN
    event = Event(
        "",
        _title(told, place, when),
        told.kind,
        when,
        place.city,
        place.country,
        online=place.online,
        state=told.state,
    )
    facts = [*_plain_facts(read, told, place)]
    known_topics = {topic.key for topic in cast.known.topics}
    topics = topics_in(read, [told.passage] if aside else own, known_topics, cast.persons)
    if told.standing != "subject":
        return DraftEvent(
            event,
            told.standing,
            topics=tuple(each for each in cast.known.topics if each.key in topics),
            facts=(*facts, *(Fact(f"topic:{key}", (spot,)) for key, spot in topics.items())),
            questions=_questions(told, place),
        )
    listed = listed_in(read, own, cast.parties, cast.known.parties)
    there_told = attended(read, own, told, listed)
    elsewhere = {each.spot: elsewhere_in(read, each, told, days) for each in there_told}
    announced = told.state == "announced"
    dateline = country_of_dateline(read, [each for each in passages if each.front], cast.towns)
    presided = told.state != "cancelled" and told.kind not in ("visit", "signing", "ceremony")
    there, attendance = taking_part(
        read,
        there_told,
        cast,
        home(tongue, place.country, dateline, named),
        abroad=place.country,
        presided=presided,
        elsewhere=elsewhere,
        listed=listed,
        announced=announced,
    )
    if told.state == "cancelled":  # nobody was there
        there = tuple(each for each in there if each.role == "mentioned")
        attendance = tuple(each for each in attendance if each.name in {p.fact for p in there})
    if presided and not any(each.role == "chair" for each in there):
        for chair in [each for each in cast.presidencies if told_by(own, each.spot)][:1]:
            there = (*there, Participation("", "chair", chair.party, certainty="inferred"))
            why = "it was its presidency"
            facts.append(Fact(f"chair:{chair.party}", (chair.spot,), "inferred", why))
    on_the_spot = [each for each in there_told if not elsewhere[each.spot]]
    outcomes, agreed = outcomes_in(read, on_the_spot, cast)
    facts += agreed
    return DraftEvent(
        event,
        told.standing,
        there,
        tuple(topic for topic in cast.known.topics if topic.key in topics),
        outcomes,
        (*facts, *attendance, *(Fact(f"topic:{key}", (spot,)) for key, spot in topics.items())),
        _questions(told, place),
    )


def _is_its_own(known: Known, party: str) -> bool:
    """Whether a party is the association, or a network that is a part of it."""
    return party == ASSOCIATION or (
        party in known.parties and known.parties[party].part_of == ASSOCIATION
    )


def _without_the_next_chair(drafted: DraftEvent, handovers: Sequence[DraftHandover]) -> DraftEvent:
    """An event not chaired by whoever does not preside on its day, but attended by them.

    Who takes the presidency over presides from then on, and who gave it away before no longer; who
    hands it on as well had it before.
    """
    when = drafted.event.date
    before = [each for each in handovers if each.date and each.date.latest < when.earliest]
    others = [each for each in handovers if each not in before]
    takers = {each.to_party for each in others} - {each.from_party for each in others}
    gone = {each.from_party for each in before} - {each.to_party for each in before}
    kept, facts = [], {each.name: each for each in drafted.facts}
    for each in drafted.participations:
        fact = facts.get(each.fact)
        if each.role == "chair" and each.party in takers | gone:
            facts.pop(each.fact, None)
            each = each._replace(role="participant")
            if each.fact in facts or each.certainty == "inferred":
                continue
            if fact:
                facts[each.fact] = fact._replace(name=each.fact)
        kept.append(each)
    return drafted._replace(participations=tuple(kept), facts=tuple(facts.values()))


def _title(told: Happening, place: Where, when: When) -> str:
    """A plain title, such as "Second General Assembly, Bucharest 2022"."""
    kind = KIND_TITLES.get(told.kind) or told.kind.capitalize()
    if told.called and told.called.ordinal and told.kind in ("general-assembly", "executive-board"):
        kind = f"{ORDINAL_WORDS[told.called.ordinal]} {kind}"
    at = place.city or place.country or ("online" if place.online else "")
    return ", ".join(filter(None, (kind, f"{at} {when.year}".strip())))


def _plain_facts(read: Letters, told: Happening, place: Where) -> list[Fact]:
    facts = []
    if told.called:
        facts.append(Fact("kind", (told.called.spot(read),)))
    if told.day and told.day.when:
        spots = (told.day.spot, *told.day.also)
        facts.append(Fact("date", spots, told.day.certainty, told.day.why))
    if place.spot:
        for name in ("city", "country", "online"):
            if getattr(place, name):
                facts.append(Fact(name, (place.spot,)))
    return facts


def _questions(told: Happening, place: Where) -> tuple[Question, ...]:
    questions = []
    spot = told.passage.spot
    if told.day is None or not told.day.when:
        asks = told.day.question if told.day and told.day.question else "On which day was it?"
        questions.append(Question("date", asks, told.day.spot if told.day else spot))
    elif told.day.question:
        questions.append(Question("date", told.day.question, told.day.spot))
    if not (place.city or place.country or place.online):
        questions.append(Question("city", "Where was it? The text does not say.", spot))
    return tuple(questions)


def _mentions(cast: Cast, recorded: Known, events: Sequence[DraftEvent]) -> tuple[Mention, ...]:
    """The recorded parties of which nothing more is claimed than that they are named."""
    there = {each.party for event in events for each in event.participations}
    spots: dict[str, list[Spot]] = {}
    for each in cast.parties:
        if each.sure and each.keys and each.keys[0] in recorded.parties.keys() - there:
            spots.setdefault(each.keys[0], []).append(each.spot)
    return tuple(Mention(party, tuple(places)) for party, places in spots.items())


def _new(cast: Cast, recorded: Known, events: Sequence[DraftEvent]) -> tuple[NewName, ...]:
    """Those who took part and whom the record does not know."""
    there = {each.person for event in events for each in event.participations}
    there |= {each.on_behalf_of for event in events for each in event.participations}
    new = {
        each.name: NewName(each.name, "person", each.spot, each.like)
        for each in cast.persons
        if not each.key and each.name in there
    }
    parties = {each.party for event in events for each in event.participations}
    for each in cast.parties:
        party = cast.known.parties[each.keys[0]]
        if each.sure and party.key in parties - recorded.parties.keys() and party.key not in new:
            new[party.key] = NewName(party.key, party.kind, each.spot, (), party.country)
    return tuple(new.values())
