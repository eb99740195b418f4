"""Records of which two are probably one: counted twice, and each with half of what is known.

Two that are told apart are left alone: the note of the one names the key of the other. Nothing is
ever merged without being asked.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator
from functools import cache, lru_cache

from sepca_cli.model import Event, Name, Party, Person
from sepca_cli.names import match_key
from sepca_cli.reports.book import Book
from sepca_cli.reports.checks.alike import (
    LONGEST,
    digits,
    one_letter_apart,
    or_else,
    same,
    told_apart,
    words,
)
from sepca_cli.rules.findings import Finding

NEARLY = 90  # of 100 by rapidfuzz: titles that differ in a letter or a small word
ENDS = 12  # letters at both ends of a title, of which one must be the same
MOST = 20  # events of one beginning at the same time that are compared with one more
LEAST = 10  # letters in a name of which one may differ; in short names each letter counts
# Dates that say enough where title or place are not quite the same.
EXACT = ("day", "range", "month")


def same_event(book: Book, _today: str) -> Iterator[Finding]:
    """Events of one kind in one city, or with nearly one title, on days that may be the same."""
    told = set()
    for one, other in _alike_events(book):
        pair = frozenset((one.key, other.key))
        if pair in told or told_apart(one, other) or _one_in_the_other(one, other, book):
            continue
        told.add(pair)
        yield Finding(
            "same-event",
            f"perhaps the same as {one.key}: {other.title} ({other.date.shown}) "
            f"and {one.title} ({one.date.shown})",
            hint=f"sepca event remove {other.key}; {or_else(one, other)}",
            record=other.key,
        )


def same_person(book: Book, _today: str) -> Iterator[Finding]:
    """Persons of one name in any script, or a letter apart and for the same organisation."""
    services: dict[str, set[str]] = defaultdict(set)
    for participation in book.participations:
        services[participation.person].add(participation.party)
    for chair in book.chairs:
        services[chair.person].add(book.term[chair.term].member)
    persons = {person.key: person for person in book.persons}
    names = _names(book.names, persons)
    nearly = (
        (one, other)
        for one, other in _nearly_namesakes(tuple(_long(names)))
        if (services[one] & services[other]) - {""}
    )
    yield from _merged("person", [*same(names), *nearly], persons, book)


def nearly_namesakes(book: Book) -> set[str]:
    """Keys of the persons with a name that is a letter apart from another one's."""
    persons = {person.key: person for person in book.persons}
    pairs = _nearly_namesakes(tuple(_long(_names(book.names, persons))))
    return {key for pair in pairs for key in pair}


@lru_cache(maxsize=1)  # asked for which persons to read of, and again of what was read
def _nearly_namesakes(names: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    return list(one_letter_apart(names))


def same_party(book: Book, _today: str) -> Iterator[Finding]:
    """Organisations of one name in any script, or nearly one; not where countries differ."""
    names = _names(book.names, book.party)
    nearly = (
        (one, other)
        for one, other in one_letter_apart(_long(names))
        if book.party[one].kind == book.party[other].kind
    )
    pairs = [
        (one, other)
        for one, other in (*same(names), *nearly)
        if _may_be_one(book.party[one], book.party[other])
    ]
    yield from _merged("party", pairs, book.party, book)


def _alike_events(book: Book) -> Iterator[tuple[Event, Event]]:
    """Pairs of events that are alike and may have been on the same days, the earlier first."""
    from rapidfuzz.fuzz import ratio

    dated = [event for event in book.events if event.date and event.state != "cancelled"]
    dated.sort(key=lambda event: (event.date.earliest, event.key))
    city = cache(match_key)  # of many events in few cities
    places = (
        (event.kind, city(event.city)) if event.city and _exact(event) else None for event in dated
    )
    for one, other in _at_one_time(dated, places):
        if not one.part_of or one.part_of != other.part_of:  # an assembly may have two signings
            yield one, other
    titles = {event.key: match_key(event.title) for event in dated if len(event.title) <= LONGEST}
    words_of = [titles.get(event.key) for event in dated]
    numbers = [digits(title or "") for title in words_of]
    for end in (slice(ENDS), slice(-ENDS, None)):
        ends = (
            None if title is None else f"{number} {title[end]}"
            for number, title in zip(numbers, words_of, strict=True)
        )
        for one, other in _at_one_time(dated, ends):
            least = NEARLY if _exact(one) and _exact(other) else 100
            if ratio(titles[one.key], titles[other.key]) >= least:
                yield one, other


def _exact(event: Event) -> bool:
    return event.date.precision in EXACT


def _at_one_time(
    dated: Iterable[Event], blocks: Iterable[Hashable]
) -> Iterator[tuple[Event, Event]]:
    """Pairs of one block whose days may be the same, of events sorted by beginning.

    `blocks` has the block of each event; one whose block is None is in no pair.
    """
    each_block = list(blocks)
    events_in = Counter(each_block)
    open_still: dict[Hashable, list[Event]] = defaultdict(list)
    for event, block in zip(dated, each_block, strict=True):
        if block is not None and events_in[block] > 1:
            near = open_still[block]
            near[:] = [each for each in near if each.date.latest >= event.date.earliest][-MOST:]
            for each in near:
                yield each, event
            near.append(event)


def _merged(
    noun: str,
    pairs: Iterable[tuple[str, str]],
    records: dict[str, Person] | dict[str, Party],
    book: Book,
) -> Iterator[Finding]:
    told = set()
    for pair in pairs:
        one, other = sorted(pair)
        if (one, other) in told or told_apart(records[one], records[other]):
            continue
        told.add((one, other))
        yield Finding(
            f"same-{noun}",
            f"perhaps the same as {one}: {book.labels.full(other)} and {book.labels.full(one)}",
            hint=f"sepca {noun} merge {other} {one}; {or_else(records[one], records[other])}",
            record=other,
        )


def _names(
    names: Iterable[Name], records: dict[str, Person] | dict[str, Party]
) -> list[tuple[str, str]]:
    """The words of each name of these records with its key; a name of signs alone says nothing."""
    found = ((words(name.name), name.record) for name in names if name.record in records)
    return [(text, key) for text, key in found if text]


def _long(names: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Those in which a letter may be a mistake."""
    return [(text, key) for text, key in names if len(text) >= LEAST]


def _may_be_one(one: Party, other: Party) -> bool:
    """Whether nothing says that two organisations are two: another country, or one in the other."""
    countries = {one.country, other.country} - {""}
    return len(countries) < 2 and one.part_of != other.key and other.part_of != one.key


def _one_in_the_other(one: Event, other: Event, book: Book) -> bool:
    """Whether the one event is a part of the other, or of its part."""
    for part, whole in ((one, other), (other, one)):
        seen = set()
        key = part.part_of
        while key in book.event and key not in seen:
            if key == whole.key:
                return True
            seen.add(key)
            key = book.event[key].part_of
    return False
