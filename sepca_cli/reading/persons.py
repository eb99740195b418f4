"""The persons that a text names, with the offices it gives them."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from sepca_cli.month_words import MONTH_NUMBERS
from sepca_cli.names import fold
from sepca_cli.reading.declension import ENGLISH, FAMILIES, stem
from sepca_cli.reading.draft import Known
from sepca_cli.reading.latin import in_latin
from sepca_cli.reading.letters import Letters, Spot
from sepca_cli.reading.nominative import nominative
from sepca_cli.reading.office_words import (
    ACTING,
    AUXILIARY,
    BEHALF_OF,
    BY,
    SPEAKING,
    TITLES,
    is_field,
    is_office,
)
from sepca_cli.reading.offices import Marks, Office, office_after, office_before
from sepca_cli.reading.parties import Named, adjectives_in
from sepca_cli.reading.phrases import Phrases
from sepca_cli.reading.towns import towns_in
from sepca_cli.reading.words import END, JOINED, Word, spot_of, words_of

NEAR_ENOUGH = 87  # of 100, by rapidfuzz: near enough to ask, never to be taken

_PARTICLES = frozenset(["de", "van", "von", "di", "da", "del", "el", "al", "der", "la"])
_AND = frozenset(["and", "i", "dhe", "si", "te"])
_HOUSES = ("hotel", "palat", "palac", "street", "ulic", "universit", "univerzit", "operation",
           "operacij", "airport", "aerodrom", "operatiun", "akcij", "bulevar", "trg")  # fmt: skip
_SHORTEST_SURNAME = 4


class PersonNamed(NamedTuple):
    """A place where a text names a person.

    `name` is as a person would write it, `key` that of the record where it is surely this one,
    `like` those that it could be. `office` is as written, `party` the key of its organisation.
    `on_behalf_of` is the place in the tuple of persons of the one who is represented and `absent`;
    `speaks` tells that the text quotes or cites them.
    """

    spot: Spot
    name: str
    key: str = ""
    like: tuple[str, ...] = ()
    office: str = ""
    party: str = ""
    on_behalf_of: int = -1
    absent: bool = False
    speaks: bool = False


class _Found(NamedTuple):
    """The words of a name, and the keys of the persons of the record that have it."""

    first: int
    after: int
    keys: tuple[str, ...] = ()


def persons_in(read: Letters, known: Known, named: tuple[Named, ...]) -> tuple[PersonNamed, ...]:
    """Return the persons named in a text, in its order.

    Somebody whom the record does not know is named only where an office, a title or a verb shows
    that it is a person. A surname alone is whoever was named with it before.
    """
    words = words_of(read)
    marks = _marks(read, known, named, words)
    reader = _Reader(read, known, named, marks)
    return reader.persons()


class _Reader:
    """The reading of one text."""

    def __init__(self, read: Letters, known: Known, named: tuple[Named, ...], marks: Marks) -> None:
        self.read, self.known, self.named, self.marks = read, known, named, marks
        self.words = marks.words
        self.official = {
            name.record: name.name for name in reversed(known.names) if name.kind == "official"
        }
        self.people = {name.record for name in known.names} - set(known.parties)
        self.like = cache(self._like)

    def persons(self) -> tuple[PersonNamed, ...]:
        found: list[tuple[_Found, PersonNamed]] = []
        taken: set[int] = set()  # words that are an office already
        surnames: dict[tuple[str, str], list[PersonNamed]] = defaultdict(list)
        for each in self._candidates():
            if each.after - each.first == 1:
                again = self._again(each, surnames)
                if again:
                    found.append((each, again))
                continue
            beside = bool(found) and self._listed(found[-1][0], each)
            person = self._person(each, taken, beside=beside)
            if not person:
                continue
            found.append((each, person))
            for of_family in FAMILIES:
                surname = stem(self.words[each.after - 1].folded, of_family)
                surnames[of_family, surname].append(person)
        return self._represented(found)

    # ---- which words may be a name --------------------------------------------------------

    def _candidates(self) -> Iterator[_Found]:
        """The names of the record, runs of words written as names are, and lone ones."""
        book = self._book()
        at = 0
        while at < len(self.words):
            if not self.words[at].capital:
                at += 1
                continue
            known = self._known_at(book, at)
            after = known.after if known else self._run(at)
            if known:
                yield known
            elif after > at:
                yield from self._names_of_run(at, after, book)
            at = max(after, at + 1)

    def _names_of_run(self, first: int, after: int, book: Phrases[str]) -> Iterator[_Found]:
        for at in range(first + 1, after):
            known = self._known_at(book, at)
            if known and known.after == after:
                yield known
                return
        parts = 1 + sum(not self._hyphened(at) for at in range(first + 1, after))
        if parts == 1 and after - first == 1:
            yield _Found(first, after)
        elif 2 <= parts <= 4 and self._looks_like_a_name(first, after):
            yield _Found(first, after)

    def _run(self, first: int) -> int:
        """The word after the run of capitalised words that begins here."""
        at = first
        while at < len(self.words) and self._may_be_in_a_name(at):
            if at > first and not self._attached(at):
                break
            at += 1
            if (
                at + 1 < len(self.words)
                and self.words[at].folded in _PARTICLES
                and at > first
                and self._attached(at)
                and self._attached(at + 1)
                and self._may_be_in_a_name(at + 1)
            ):
                at += 1
        return at

    def _may_be_in_a_name(self, at: int) -> bool:
        word = self.words[at]
        return (
            word.written[:1].isupper()
            and word.folded.isalpha()
            and not self._named_otherwise(at)
            and word.folded not in MONTH_NUMBERS
            and word.folded not in TITLES
            and not is_office(word.folded)
            and not is_field(word.folded)
        )

    def _named_otherwise(self, at: int) -> bool:
        return self.marks.party[at] >= 0 or self.marks.country[at] or self.marks.town[at]

    def _looks_like_a_name(self, first: int, after: int) -> bool:
        words = self.words[first:after]
        if all(word.shouted for word in words) or sum(len(w.folded) > 1 for w in words) < 2:
            return False
        if len(words[-1].folded) < 2:
            return False
        before = self.words[first - 1] if first and self.words[first].gap == JOINED else None
        if before and before.folded.startswith(_HOUSES):
            return False
        behind = self.words[after] if after < len(self.words) else None
        return not (behind and self._attached(after) and behind.capital)

    def _attached(self, at: int) -> bool:
        """Whether a word belongs to the one before it, as the parts of a person's name do."""
        before, word = self.words[at - 1], self.words[at]
        between = self.read.folded[before.end : word.start]
        return between in (" ", "-", "  ") or (len(before.folded) == 1 and between in (". ", "."))

    def _hyphened(self, at: int) -> bool:
        return self.read.folded[self.words[at - 1].end : self.words[at].start] == "-"

    # ---- the persons of the record --------------------------------------------------------

    def _book(self) -> Phrases[str]:
        book: Phrases[str] = Phrases()
        for name in self.known.names:
            if name.record in self.people:
                for of_family in FAMILIES:
                    book.add(name.name, of_family, name.record)
        return book

    def _known_at(self, book: Phrases[str], at: int) -> _Found | None:
        longest = 0
        keys: list[str] = []
        for after, key in book.at(self.words, at):
            if after < longest:
                break
            if after - at > 1 and all(
                word.capital or word.folded in _PARTICLES for word in self.words[at:after]
            ):
                longest = after
                keys.append(key)
        return _Found(at, longest, tuple(dict.fromkeys(keys))) if keys else None

    def _like(self, name: str) -> tuple[str, ...]:
        """The persons of the record whose names are near to one, the nearest first."""
        from rapidfuzz import fuzz, process

        people = [each for each in self.known.names if each.record in self.people]
        near = process.extract(
            fold(name),
            [fold(each.name) for each in people],
            scorer=fuzz.token_sort_ratio,
            score_cutoff=NEAR_ENOUGH,
            limit=3,
        )
        return tuple(dict.fromkeys(people[place].record for _, _, place in near))

    # ---- what shows a person --------------------------------------------------------------

    def _person(self, found: _Found, taken: set[int], *, beside: bool) -> PersonNamed | None:
        office = self._office(found, taken)
        first = office.first if office and office.first < found.first else found.first
        after = office.after if office and office.first >= found.after else found.after
        speaks = self._verb(first, after, SPEAKING)
        titled = found.first > 0 and (
            self.words[found.first].gap == JOINED and self.words[found.first - 1].folded in TITLES
        )
        if not (
            found.keys or office or speaks or titled or beside
            or self._verb(first, after, ACTING) or self._by(first)
        ):  # fmt: skip
            return None
        if office:
            taken.update(range(office.first, office.after))
        oblique = bool(office and office.oblique) or self._behalf(first)
        spot = spot_of(self.read, self.words, found.first, found.after)
        name = self._name(found, oblique=oblique)
        key = found.keys[0] if len(found.keys) == 1 else ""
        return PersonNamed(
            spot,
            name,
            key,
            () if key else found.keys or self.like(name),
            self._written(office),
            self._party(office),
            speaks=speaks,
        )

    def _name(self, found: _Found, *, oblique: bool) -> str:
        if found.keys:
            return self.official.get(found.keys[0], found.keys[0])
        spot = spot_of(self.read, self.words, found.first, found.after)
        written = " ".join(spot.of(self.read.text).split())
        return nominative(in_latin(written, self.read.text), oblique=oblique)

    def _office(self, found: _Found, taken: set[int]) -> Office | None:
        before = office_before(self.marks, found.first)
        if before and not taken.isdisjoint(range(before.first, before.after)):
            before = None
        if before and self.words[found.first].gap == JOINED:
            return before
        if found.after < len(self.words):
            end, start = self.words[found.after - 1].end, self.words[found.after].start
            behind = office_after(self.marks, found.after, self.read.folded[end:start])
            return before or behind
        return before

    def _verb(self, first: int, after: int, verbs: frozenset[str]) -> bool:
        """Whether one of the verbs stands directly before the words or behind them."""
        for at in range(after, min(after + 4, len(self.words))):
            word = self.words[at]
            if word.gap == END:
                break
            if word.folded in verbs:
                return True
            if word.folded not in AUXILIARY:
                break
        for at in range(first - 1, max(-1, first - 5), -1):
            if self.words[at + 1].gap == END:
                break
            if self.words[at].folded in verbs:
                return True
            if self.words[at].folded not in AUXILIARY and self.words[at].folded != "the":
                break
        return False

    def _by(self, first: int) -> bool:
        """Whether it was done by whom the words name: "opened by", "a fost deschisă de"."""
        return (
            first > 1
            and self.words[first].gap == JOINED
            and self.words[first - 1].gap == JOINED
            and self.words[first - 1].folded in ("by", "strane", "catre")
            and (self.words[first - 2].folded.endswith("ed") or self.words[first - 2].folded in BY
                 or self.words[first - 2].folded in ACTING)
        )  # fmt: skip

    def _listed(self, before: _Found, found: _Found) -> bool:
        """Whether it follows a person with an "and" between."""
        return (
            found.first == before.after + 1
            and self.words[before.after].folded in _AND
            and self.words[before.after].gap != END
            and self.words[found.first].gap == JOINED
        )

    # ---- the office, and whom a person stands for -----------------------------------------

    def _written(self, office: Office | None) -> str:
        if not office:
            return ""
        spot = spot_of(self.read, self.words, office.first, self._end(office))
        return " ".join(spot.of(self.read.text).split())

    def _end(self, office: Office) -> int:
        return office.after

    def _party(self, office: Office | None) -> str:
        """The organisation of an office: its police service or ministry before all others."""
        if not office:
            return ""
        places = dict.fromkeys(self.marks.party[at] for at in range(office.first, office.after))
        sure = [
            self.named[place].keys[0] for place in places if place >= 0 and self.named[place].sure
        ]
        kinds = {key: self.known.parties[key].kind for key in sure if key in self.known.parties}
        return next((key for key in sure if kinds.get(key) != "state"), sure[0] if sure else "")

    def _behalf(self, first: int) -> bool:
        return any(
            first >= len(phrase)
            and tuple(word.folded for word in self.words[first - len(phrase) : first]) == phrase
            for phrase in BEHALF_OF
        )

    def _represented(self, found: list[tuple[_Found, PersonNamed]]) -> tuple[PersonNamed, ...]:
        persons = [person for _, person in found]
        return tuple(persons)

    def _again(
        self, found: _Found, surnames: dict[tuple[str, str], list[PersonNamed]]
    ) -> PersonNamed | None:
        """Whoever was named before with what now stands there as a surname alone."""
        word = self.words[found.first]
        if len(word.folded) < _SHORTEST_SURNAME:
            return None
        same = next(
            (
                surnames[of_family, stem(word.folded, of_family)]
                for of_family in FAMILIES
                if (of_family, stem(word.folded, of_family)) in surnames
            ),
            [],
        )
        who = dict.fromkeys((person.name, person.key) for person in same)
        if not who:
            return None
        spot = spot_of(self.read, self.words, found.first, found.after)
        speaks = self._verb(found.first, found.after, SPEAKING)
        if len(who) > 1:
            like = tuple(key for _, key in who if key)
            return PersonNamed(spot, spot.of(self.read.text), "", like, speaks=speaks)
        first = same[0]
        return PersonNamed(spot, first.name, first.key, first.like, speaks=speaks)


def _marks(read: Letters, known: Known, named: tuple[Named, ...], words: tuple[Word, ...]) -> Marks:
    """What each word is a part of, besides the name of a person."""
    starts = [read.starts[word.start] for word in words]
    parties = _covered(starts, [each.spot for each in named])
    countries = _covered(starts, [each.spot for each in adjectives_in(read)])
    towns = _covered(starts, [each.spot for each in towns_in(read, known)])
    return Marks(
        words, parties, [place >= 0 for place in countries], [place >= 0 for place in towns]
    )


def _covered(starts: list[int], spots: list[Spot]) -> list[int]:
    """For each word, by where it starts, the place of the spot that it lies in, or -1."""
    places: list[int] = []
    at = 0
    for start in starts:
        while at < len(spots) and spots[at].end <= start:
            at += 1
        inside = at < len(spots) and spots[at].start <= start
        places.append(at if inside else -1)
    return places
