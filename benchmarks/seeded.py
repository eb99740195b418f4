"""A record of any size, the same each time: the seeded data that speed is measured on.

The story: the meetings of fifty associations over fifty years, loaded into one file. Of a hundred
events there are a thousand participations, fifty sources, a presidency, and names in three scripts.
Each record follows from its number alone, so that a record of any size can be written without
being held.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from hashlib import blake2b
from random import Random
from typing import Any

from benchmarks.seeded_words import (
    BODIES,
    CALLED,
    CITIES,
    COUNTRIES,
    FAMILY,
    GIVEN,
    OFFICES,
    PROMISES,
    THEMES,
    Word,
)
from sepca_cli.dates import OPEN, parse
from sepca_cli.model import (
    EVENT_KINDS,
    Aim,
    Chair,
    Citation,
    Event,
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
from sepca_cli.names import slug

FIRST_DAY, DAYS = date(1976, 11, 21), 18_250  # fifty years, up to today's
MEMBERS = 10
WITH_PARTY = 8  # of the ten who took part in an event; then a person of one of them, and another
FOUNDED = parse("1976")
KINDS = tuple(CALLED)
LANGUAGES = Word("sr-Latn", "sr-Cyrl", "el")


class Seeded:
    """A record with that many events; `records` hands it out kind by kind."""

    def __init__(self, events: int) -> None:
        self.events = events
        self.parties = min(40 + events // 100, len(BODIES) * len(CITIES))
        self.persons = 20 + events // 20
        self.sources = events // 2
        self.terms = max(2, events // 100)

    def records(self, kind: type[Any]) -> Iterator[Any]:
        """Every record of a kind, in the order in which somebody might have told of them."""
        ways: dict[type[Any], Callable[[], Iterator[Any]]] = {
            Source: lambda: map(self.source, range(self.sources)),
            Party: lambda: map(party, range(self.parties)),
            Person: lambda: map(person, range(self.persons)),
            Name: self._names,
            Event: lambda: map(self.event, range(self.events)),
            Topic: lambda: map(topic, range(len(THEMES))),
            EventTopic: self._topics,
            Participation: self._participations,
            Outcome: lambda: map(self.outcome, range(0, self.events, 2)),
            Status: lambda: map(status, range(MEMBERS)),
            Term: lambda: map(self.term, range(self.terms)),
            Chair: lambda: map(self.chair, range(self.terms)),
            Handover: lambda: map(self.handover, range(1, self.terms)),
            Aim: self._aims,
            RotationPlace: lambda: map(place_in_rotation, range(MEMBERS)),
            Citation: self._citations,
        }
        return ways[kind]()

    # ---- events and what hangs on them

    def event(self, number: int) -> Event:
        """The event of that number, in order of time; each hundredth is an assembly."""
        kind = self._kind(number)
        script = _script(number)
        city = number % len(CITIES)
        title = f"{CALLED[kind][script]} {_theme(number)[script]}, {CITIES[city][script]} {number}"
        return Event(
            key=self.event_key(number),
            title=title,
            kind=kind,
            date=parse(self._date(number)),
            city=CITIES[city].latin,
            country=COUNTRIES[city],
            venue="Hotel Jadran" if number % 3 == 0 else "",
            online=number % 19 == 0,
            note="Read in the papers of the presidency." if number % 4 == 0 else "",
            uid=_uid("event", number),
        )

    def event_key(self, number: int) -> str:
        """The key of an event: `conf-1998-sofia-4521`."""
        begin = EVENT_KINDS[self._kind(number)]
        return f"{begin}-{self._day(number).year}-{_CITY_KEYS[number % len(CITIES)]}-{number}"

    def participations(self, number: int) -> list[Participation]:
        """The ten who took part in an event: a host, seven others, a chair and a speaker.

        Assemblies and boards are in the hands of the member that presides.
        """
        key = self.event_key(number)
        chance = Random(number)
        guests = chance.sample(range(MEMBERS, self.parties), WITH_PARTY)
        if self._kind(number) in ("general-assembly", "executive-board"):
            guests[0] = self._presiding(number)
        else:
            guests[-1] = number % MEMBERS
        roles = ["host", "organiser", *["participant"] * 4, "observer", "guest"]
        chair, speaker = chance.sample(range(self.persons), 2)
        return [
            *(
                Participation(key, role, party_key(n))
                for role, n in zip(roles, guests, strict=True)
            ),
            Participation(
                key, "chair", party_key(guests[0]), person_key(chair), OFFICES[chair % len(OFFICES)]
            ),
            Participation(
                key,
                "speaker",
                "",
                person_key(speaker),
                subject=f"{_theme(number).latin} in numbers",
            ),
        ]

    def topics(self, number: int) -> list[Topic]:
        """The two topics of an event, of which the first is in its title."""
        first = number % len(THEMES)
        return [topic(first), topic((first + 1 + number % 5) % len(THEMES))]

    def outcome(self, number: int) -> Outcome:
        """What every second event promised, owed by its host."""
        promise = PROMISES[number // 2 % len(PROMISES)]
        return Outcome(
            key=f"{self.event_key(number)}.1",
            event=self.event_key(number),
            kind="commitment",
            text=promise.format(theme=_theme(number).latin),
            owner=self.participations(number)[0].party,
            due=parse(str(self._day(number).year + 1)),
            state="done" if self._day(number).year < 2026 else "open",
            uid=_uid("outcome", number),
        )

    # ---- the presidency

    def term(self, number: int) -> Term:
        """One presidency. They follow each other without a gap; the last one runs."""
        last = number == self.terms - 1
        begins = self._day(self._first_event(number)).isoformat()
        ends = OPEN if last else parse(self._day(self._first_event(number + 1)).isoformat())
        member = party_key(number % MEMBERS)
        return Term(self.term_key(number), member, parse(begins), ends, uid=_uid("term", number))

    def term_key(self, number: int) -> str:
        """The key of a presidency: that of its member with its number."""
        return f"{party_key(number % MEMBERS)}-{number}"

    def chair(self, number: int) -> Chair:
        """Who held a presidency for its member."""
        who = person_key(number % self.persons)
        return Chair(self.term_key(number), who, OFFICES[number % len(OFFICES)])

    def handover(self, number: int) -> Handover:
        """The handover to a presidency, at the assembly that opens it."""
        event = self._first_event(number)
        day = parse(self._day(event).isoformat())
        before = self.term_key(number - 1)
        return Handover(self.term_key(number), before, day, self.event_key(event))

    # ---- why we believe it

    def source(self, number: int) -> Source:
        """The text that speaks of two events."""
        first, second = self.event(2 * number), self.event(2 * number + 1)
        return Source(
            key=source_key(number),
            title=f"Najava: {first.title}",
            publisher=f"Glasnik {CITIES[number % len(CITIES)].latin}",
            url=f"https://press.example/{number}",
            language=LANGUAGES[_script(number)],
            published=parse(first.date.latest if first.date else ""),
            read=parse("2026-11"),
            text=f"{first.title}. {PROMISES[number % len(PROMISES)].format(theme=second.title)}",
            uid=_uid("source", number),
        )

    # ---- kind by kind

    def _names(self) -> Iterator[Name]:
        for number in range(self.parties):
            yield from _three(party_key(number), party_names(number))
        for number in range(self.persons):
            yield from _three(person_key(number), person_names(number))

    def _participations(self) -> Iterator[Participation]:
        for number in range(self.events):
            yield from self.participations(number)

    def _topics(self) -> Iterator[EventTopic]:
        for number in range(self.events):
            for each in self.topics(number):
                yield EventTopic(self.event_key(number), each.key)

    def _aims(self) -> Iterator[Aim]:
        for number in range(self.terms):
            theme = THEMES[number % len(THEMES)].latin
            for place, text in enumerate((f"Less {theme}.", f"More trust against {theme}."), 1):
                key = f"{self.term_key(number)}.{place}"
                uid = _uid(f"aim {place}", number)
                yield Aim(key, self.term_key(number), "priority", text, uid=uid)

    def _citations(self) -> Iterator[Citation]:
        for number in range(self.events):
            source = source_key(min(number // 2, self.sources - 1))
            yield Citation(self.event_key(number), "", source, place="first paragraph")
            if number % 2 == 0:
                yield Citation(f"{self.event_key(number)}.1", "", source)
            if number % 5 == 0:
                host = self.participations(number)[0]
                yield Citation(self.event_key(number), host.fact, source, certainty="inferred")
        for number in range(self.terms):
            source = source_key(min(self._first_event(number) // 2, self.sources - 1))
            yield Citation(self.term_key(number), "", source)
        for number in range(MEMBERS):
            yield Citation(party_key(number), "status:member", source_key(0))

    # ---- when

    def _first_event(self, term: int) -> int:
        """The number of the event with which a presidency begins: the assembly."""
        return term * self.events // self.terms

    def _presiding(self, event: int) -> int:
        """The party that holds the presidency at an event, on the day of a handover the old one."""
        term = event * self.terms // self.events
        if term and self._day(event) == self._day(self._first_event(term)):
            term -= 1
        return term % MEMBERS

    def _kind(self, number: int) -> str:
        opening = number * self.terms % self.events == 0
        return "general-assembly" if opening else KINDS[number % (len(KINDS) - 1)]

    def _day(self, number: int) -> date:
        return FIRST_DAY + timedelta(number * DAYS // self.events)

    def _date(self, number: int) -> str:
        """Days for the most; some spans, months, years and a few that nobody knows."""
        day = self._day(number)
        if self._kind(number) == "general-assembly" or number % 10 < 7:
            return day.isoformat()
        if number % 10 < 9:
            return f"{day}/{day + timedelta(2)}"
        return (f"{day:%Y-%m}", f"{day:%Y}", "", f"{day}?")[number // 10 % 4]


def party(number: int) -> Party:
    """A party; the first ten are the members."""
    kinds = ("police", "police", "ministry", "international-organisation", "regional-initiative")
    kind = "police" if number < MEMBERS else kinds[number % len(kinds)]
    country = COUNTRIES[number % len(CITIES)]
    return Party(party_key(number), kind, country, uid=_uid("party", number))


def party_key(number: int) -> str:
    """The key of a party: `police-of-nis`."""
    return _PARTY_KEYS[number]


def party_names(number: int) -> Word:
    """A party's name in three scripts."""
    body, city = BODIES[number // len(CITIES)], CITIES[number % len(CITIES)]
    return Word(*(f"{what} {where}" for what, where in zip(body, city, strict=True)))


def status(member: int) -> Status:
    """A member since the association was founded."""
    return Status(party_key(member), "member", FOUNDED)


def place_in_rotation(member: int) -> RotationPlace:
    """The place of a member in the order in which they preside."""
    return RotationPlace(FOUNDED, member + 1, party_key(member))


def person(number: int) -> Person:
    """A person named in the record."""
    return Person(person_key(number), uid=_uid("person", number))


def person_key(number: int) -> str:
    """The key of a person: `ana-petrovic`."""
    if number not in _PERSON_KEYS:
        _PERSON_KEYS[number] = slug(person_names(number).latin)
    return _PERSON_KEYS[number]


def person_names(number: int) -> Word:
    """A person's name in three scripts; beyond the first few hundred with two family names."""
    given, rest = GIVEN[number % len(GIVEN)], number // len(GIVEN)
    family, rest = FAMILY[rest % len(FAMILY)], rest // len(FAMILY)
    if not rest:
        return Word(*(f"{one} {other}" for one, other in zip(given, family, strict=True)))
    second = FAMILY[(rest - 1) % len(FAMILY)]
    return Word(*map("{} {}-{}".format, given, family, second))


def topic(number: int) -> Topic:
    """A topic."""
    name = THEMES[number].latin
    return Topic(slug(name), name)


def source_key(number: int) -> str:
    """The key of a source."""
    return f"glasnik-{number}"


def _three(key: str, names: Word) -> Iterator[Name]:
    """The official name of a party or a person in Latin, and its names in the other scripts."""
    for kind, name, language in zip(("official", "other", "other"), names, LANGUAGES, strict=True):
        yield Name(key, name, kind, language)


def _theme(number: int) -> Word:
    return THEMES[number % len(THEMES)]


def _script(number: int) -> int:
    """Of ten records eight are told in Latin, one in Cyrillic and one in Greek."""
    return (0, 0, 0, 1, 0, 0, 0, 0, 2, 0)[number % 10]


def _uid(kind: str, number: int) -> str:
    return blake2b(f"{kind} {number}".encode(), digest_size=10).hexdigest()


_CITY_KEYS = [slug(city.latin) for city in CITIES]
_PARTY_KEYS = [slug(party_names(number).latin) for number in range(len(BODIES) * len(CITIES))]
_PERSON_KEYS: dict[int, str] = {}
