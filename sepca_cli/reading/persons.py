"""The persons that a text names, with the offices it gives them."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from sepca_cli.names import fold
from sepca_cli.reading.declension import FAMILIES, stem
from sepca_cli.reading.draft import Known
from sepca_cli.reading.english_verbs import DONE, OF_PERSONS
from sepca_cli.reading.given_names import is_given_name
from sepca_cli.reading.latin import in_latin
from sepca_cli.reading.letters import Letters, Spot, inside
from sepca_cli.reading.members import ASSOCIATION
from sepca_cli.reading.named import Named
from sepca_cli.reading.nominative import nominative
from sepca_cli.reading.office_words import (
    ACTING,
    AUXILIARY,
    BEHALF_OF,
    BY,
    FROM,
    SAID_BY_SLAVS,
    SPEAKING,
    SPOKEN_TO,
    TITLES,
)
from sepca_cli.reading.offices import Marks, Office, office_behind, office_of
from sepca_cli.reading.parties import adjectives_in
from sepca_cli.reading.person_names import (
    Candidate,
    candidates,
    people_of,
    sounds_like_a_person,
)
from sepca_cli.reading.towns import towns_in
from sepca_cli.reading.words import COMMA, END, JOINED, Word, spot_of, words_of

NEAR_ENOUGH = 87  # of 100, by rapidfuzz: near enough to ask, never to be taken

_AND = frozenset(["and", "i", "dhe", "si", "te"])
_INTERIOR = ("interior", "intern", "unutr", "unutar", "vnatr", "vatr", "brendsh", "polic")
_SHORTEST_SURNAME = 4
_PLACES = frozenset(["u", "na", "in", "at", "v", "vo", "kod"])  # before a house or a town


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
    office_at: Spot | None = None


class _Found(NamedTuple):
    """A person, the words of the name, and those of name and office together."""

    person: PersonNamed
    name: Candidate
    first: int
    after: int


def persons_in(read: Letters, known: Known, named: tuple[Named, ...]) -> tuple[PersonNamed, ...]:
    """Return the persons named in a text, in its order.

    Somebody whom the record does not know is named only where an office, a title, a given name or
    a verb shows that it is a person. A surname alone is whoever was named with it before.
    """
    return _Reader(read, known, named).persons()


class _Reader:
    """The reading of one text."""

    def __init__(self, read: Letters, known: Known, named: tuple[Named, ...]) -> None:
        self.read, self.known, self.named = read, known, named
        self.words, self.towns = words_of(read), towns_in(read, known)
        self.marks = _marks(read, known, named, self.words)
        self.people = [name for name in known.names if name.record not in known.parties]
        self.folded_people = [fold(each.name) for each in self.people]
        self.official = {each.record: each.name for each in self.people if each.kind == "official"}
        self.by_surname: dict[str, list[str]] = defaultdict(list)
        for each in self.people:
            self.by_surname[fold(each.name).rpartition(" ")[2]].append(each.record)
        self.like = cache(self._like)
        self.in_an_office: set[int] = set()  # words of offices that somebody has
        self.before: dict[tuple[str, ...], list[PersonNamed]] = defaultdict(list)

    def persons(self) -> tuple[PersonNamed, ...]:
        found: list[_Found] = []
        for name in candidates(self.read, self.marks, people_of(self.known)):
            person = self._surname(name) if name.lone else self._full_name(name, found[-1:])
            if person:
                found.append(person)
                self._remember(person)
        return _represented(self.words, [self._named_later(each, found) for each in found])

    # ---- what shows a person --------------------------------------------------------------

    def _full_name(self, name: Candidate, before: Sequence[_Found]) -> _Found | None:
        office = self._office(name)
        first = min(name.first, office.first) if office else name.first
        after = max(name.after, office.after) if office else name.after
        speaks = self._verb(first, after, SPEAKING, name)
        again = self.before.get(self._stems(name))
        if not (
            name.keys
            or office
            or speaks
            or again
            or self._titled(name)
            or self._has_given_name(name)
            or self._sender(name) >= 0
            or self._from_a_country(name)
            or self._verb(first, after, ACTING, name)
            or self._by(first)
            or sounds_like_a_person(self.words[name.first : name.after])
            or self._who_does(after)
            or self._of_the_line(name)
            or any(self._beside(one.name, name) for one in before)
        ):
            return None
        known = self._who(name, again, office, first)
        person = self._with_office(known, office)._replace(speaks=speaks)
        sender = self.named[self._sender(name)] if self._sender(name) >= 0 else None
        if sender and sender.sure and not person.party:
            person = person._replace(party=sender.keys[0])
        return _Found(person, name, first, after)

    def _office(self, name: Candidate) -> Office | None:
        """The office of a person; of the president of the association the one at home, if told."""
        office = office_of(self.read, self.marks, name.first, name.after, self.in_an_office)
        if office and office.first < name.first and self._party(office) == ASSOCIATION:
            return office_behind(self.read, self.marks, name.after) or office
        return office

    def _surname(self, name: Candidate) -> _Found | None:
        """Whoever was named before with the surname that now stands alone.

        One in the record that was not named before is only asked for, and only beside an office.
        """
        word = self.words[name.first]
        if len(word.folded) < _SHORTEST_SURNAME:
            return None
        spot = spot_of(self.read, self.words, name.first, name.after)
        speaks = self._verb(name.first, name.after, SPEAKING, name)
        same = self.before.get(self._stems(name), [])
        who = list(dict.fromkeys((person.name, person.key, person.like) for person in same))
        if len(who) == 1:
            person = PersonNamed(spot, *who[0], speaks=speaks)
            return _Found(person, name, name.first, name.after)
        keys = [key for _, key, _ in who if key] or self.by_surname.get(word.folded, [])
        office = office_of(self.read, self.marks, name.first, name.after, self.in_an_office)
        if not who and not (keys and (office or self._titled(name))):
            return None
        person = PersonNamed(spot, spot.of(self.read.text), "", tuple(dict.fromkeys(keys)))
        person = self._with_office(person, office)._replace(speaks=speaks)
        return _Found(person, name, name.first, name.after)

    def _named_later(self, surname: _Found, found: list[_Found]) -> _Found:
        """The same with the person of whom a heading has the surname, and the text the name."""
        person = surname.person
        if not surname.name.lone or person.key or len(person.like) != 1:
            return surname
        if not any(each.person.key == person.like[0] for each in found):
            return surname
        key = person.like[0]
        return surname._replace(person=person._replace(name=self.official[key], key=key, like=()))

    def _remember(self, found: _Found) -> None:
        self.before[self._stems(found.name)].append(found.person)
        if not found.name.lone:
            surname = Candidate(found.name.after - 1, found.name.after)
            self.before[self._stems(surname)].append(found.person)

    def _stems(self, name: Candidate) -> tuple[str, ...]:
        """The words of a name without their endings, whatever family those are of."""
        folded = (word.folded for word in self.words[name.first : name.after])
        return tuple(min((stem(word, each) for each in FAMILIES), key=len) for word in folded)

    def _has_given_name(self, name: Candidate) -> bool:
        """Whether it begins with a given name, and is not what something else is called after."""
        first = self.words[name.first]
        quoted = self.read.folded[max(0, first.start - 1) : first.start] == '"'
        return not quoted and is_given_name(first.folded)

    def _titled(self, name: Candidate) -> bool:
        before = self.words[name.first - 1] if name.first else None
        joined = self.words[name.first].gap == JOINED
        return bool(before and joined and before.folded in TITLES)

    def _verb(self, first: int, after: int, verbs: frozenset[str], name: Candidate) -> bool:
        """Whether one of the verbs stands directly before the words or behind them."""
        closed = after > name.after or self.words[name.first].gap == COMMA
        gap = COMMA if closed else JOINED  # the comma that closes an office, before the verb
        for at in range(after, min(after + 4, len(self.words))):
            word = self.words[at]
            if word.gap not in (JOINED, gap):
                break
            if word.folded in verbs:
                # "Prodi i poručio": what stands behind the "and" another one said.
                return word.folded not in SAID_BY_SLAVS or self.words[at - 1].folded != "i"
            if word.folded not in AUXILIARY:
                break
        for at in range(first - 1, max(-1, first - 5), -1):
            if self.words[at + 1].gap != JOINED or (at == first - 1 and self._places(at)):
                break
            if self.words[at].folded in verbs:
                return verbs is ACTING or self.words[at].folded not in SPOKEN_TO
            if self.words[at].folded not in AUXILIARY and self.words[at].folded != "the":
                break
        return False

    def _places(self, at: int) -> bool:
        """Whether a word tells where something was: "otvorio je u Palati Srbija"."""
        return self.words[at].folded in _PLACES

    def _by(self, first: int) -> bool:
        """Whether it was done by whom the words name: "opened by", "od strane"."""
        if first < 2 or self.words[first].gap != JOINED or self.words[first - 1].gap != JOINED:
            return False
        verb, by = self.words[first - 2].folded, self.words[first - 1].folded
        if by == "by":
            return verb in DONE or verb in ACTING
        return (by in BY and verb in ACTING) or (by == "strane" and verb == "od")

    def _who_does(self, after: int) -> bool:
        """Whether words follow that are only said of persons: "who", "himself", "speaking for"."""
        return (
            after < len(self.words)
            and self.words[after].gap in (JOINED, COMMA)
            and self.words[after].folded in OF_PERSONS
        )

    def _of_the_line(self, name: Candidate) -> bool:
        """Whether a line begins with a name and the organisation: "Marjolein de Vries, Europol"."""
        at = name.after
        if self.words[name.first].gap != END or at >= len(self.words):
            return False
        party = self.marks.party[at] if self.words[at].gap == COMMA else -1
        if party < 0 or not self.named[party].sure:
            return False
        known = self.known.parties.get(self.named[party].keys[0])
        return known is not None and known.kind != "state"

    def _sender(self, name: Candidate) -> int:
        """The place of the party that the person comes from: "Radu Oprea iz Rumunske policije"."""
        at = name.after
        if at >= len(self.words) or self.words[at].gap != JOINED:
            return -1
        between = self.read.folded[self.words[at - 1].end : self.words[at].start]
        if "(" not in between:
            if self.words[at].folded not in FROM:
                return -1
            at += 1
        at += at < len(self.words) and self.words[at].folded == "the"
        return self.marks.party[at] if at < len(self.words) else -1

    def _from_a_country(self, name: Candidate) -> bool:
        """Whether the person comes from a body of a country: "Peter Maier of the Austrian ..."."""
        at = name.after
        return (
            at + 1 < len(self.words)
            and self.words[at].folded in FROM
            and all(self.words[place].gap == JOINED for place in (at, at + 1))
            and self.marks.country[at + 1]
        )

    def _beside(self, before: Candidate, name: Candidate) -> bool:
        """Whether it follows a person with an "and" between."""
        return (
            name.first == before.after + 1
            and self.words[before.after].folded in _AND
            and self.words[before.after].gap != END
            and self.words[name.first].gap == JOINED
        )

    # ---- who it is ------------------------------------------------------------------------

    def _who(
        self, name: Candidate, again: list[PersonNamed] | None, office: Office | None, first: int
    ) -> PersonNamed:
        spot = spot_of(self.read, self.words, name.first, name.after)
        if len(name.keys) == 1:
            return PersonNamed(spot, self.official.get(name.keys[0], name.keys[0]), name.keys[0])
        if again and not name.keys:
            return PersonNamed(spot, again[0].name, again[0].key, again[0].like)
        written = in_latin(" ".join(spot.of(self.read.text).split()), self.read.text)
        oblique = bool(office and office.oblique) or _behalf(self.words, first)
        bare = nominative(written, oblique=oblique)
        return PersonNamed(spot, bare, "", name.keys or self.like(bare))

    def _like(self, name: str) -> tuple[str, ...]:
        """The persons of the record whose names are near to one, the nearest first."""
        from rapidfuzz import fuzz, process

        near = process.extract(
            fold(name),
            self.folded_people,
            scorer=fuzz.token_sort_ratio,
            score_cutoff=NEAR_ENOUGH,
            limit=3,
        )
        return tuple(dict.fromkeys(self.people[place].record for _, _, place in near))

    def _with_office(self, person: PersonNamed, office: Office | None) -> PersonNamed:
        if not office:
            return person
        self.in_an_office.update(range(office.first, office.after))
        spot = spot_of(self.read, self.words, office.first, office.after)
        written = " ".join(spot.of(self.read.text).split())
        return person._replace(office=written, party=self._party(office), office_at=spot)

    def _embassy_of(self, country: str, office: Office) -> str:
        """The embassy of a country where an ambassador is posted, if the record knows it."""
        spot = spot_of(self.read, self.words, office.first, office.after)
        towns = inside(self.towns, spot)
        states = [
            self.known.parties[each.keys[0]].country
            for each in inside(self.named, spot)
            if each.keys
        ]
        hosts = {*states, *(town.city for town in towns)} - {country}
        found = {
            name.record
            for name in self.known.names
            if "Embassy" in name.name
            and self.known.parties[name.record].country == country
            and any(host in name.name for host in hosts)
        }
        return found.pop() if len(found) == 1 else ""

    def _party(self, office: Office) -> str:
        """The organisation of an office, before the state that it may name besides."""
        places = dict.fromkeys(self.marks.party[office.first : office.after])
        keys = [self.named[at].keys[0] for at in places if at >= 0 and self.named[at].sure]
        parties = self.known.parties
        states = [key for key in keys if parties[key].kind == "state"]
        if states and _is_ambassadors(self.words[office.first : office.after]):
            return self._embassy_of(parties[states[0]].country, office)
        if states and _is_ministers(self.words[office.first : office.after]):
            country = parties[states[0]].country
            of_it = [key for key, each in parties.items() if each.country == country]
            ministries = [key for key in of_it if parties[key].kind == "ministry"]
            states = ministries if len(ministries) == 1 else states
        return next((key for key in keys if parties[key].kind != "state"), "".join(states[:1]))


def _is_ambassadors(words: tuple[Word, ...]) -> bool:
    """Whether the office is that of an ambassador, who speaks for an embassy."""
    return any(word.folded.startswith(("ambas", "veleposl")) for word in words)


def _is_ministers(words: tuple[Word, ...]) -> bool:
    """Whether the office is that of a minister of the interior."""
    folded = [word.folded for word in words]
    return any(word.startswith("minist") for word in folded) and any(
        word.startswith(_INTERIOR) for word in folded
    )


def _represented(words: tuple[Word, ...], found: list[_Found]) -> tuple[PersonNamed, ...]:
    """The persons, those marked who stand for another one and those who are stood for."""
    persons = [each.person for each in found]
    for at, each in enumerate(found):
        if _behalf(words, each.first):
            near = [at - 1, at + 1]
        elif at + 1 < len(found) and _represented_by(words, each, found[at + 1]):
            near = [at + 1]
        else:
            continue
        persons[at] = persons[at]._replace(absent=True)
        for other in near:
            if 0 <= other < len(found) and _in_one_sentence(words, each, found[other]):
                persons[other] = persons[other]._replace(on_behalf_of=at)
                break
    return tuple(persons)


def _behalf(words: tuple[Word, ...], first: int) -> bool:
    """Whether words before the place say "on behalf of"."""
    first -= first > 0 and words[first - 1].folded == "the"
    return any(
        first >= len(phrase)
        and tuple(word.folded for word in words[first - len(phrase) : first]) == phrase
        for phrase in BEHALF_OF
    )


def _represented_by(words: tuple[Word, ...], one: _Found, other: _Found) -> bool:
    between = [word.folded for word in words[one.after : other.first]]
    return between[-2:] == ["represented", "by"] and _in_one_sentence(words, one, other)


def _in_one_sentence(words: tuple[Word, ...], one: _Found, other: _Found) -> bool:
    first, last = sorted((one, other), key=lambda each: each.name.first)
    between = words[first.name.after : last.name.first + 1]
    return all(word.gap != END and (word.folded, word.gap) != ("a", COMMA) for word in between)


def _marks(read: Letters, known: Known, named: tuple[Named, ...], words: tuple[Word, ...]) -> Marks:
    """What each word is a part of, besides the name of a person."""
    starts = [read.starts[word.start] for word in words]
    countries = _covered(starts, (each.spot for each in adjectives_in(read)))
    towns = _covered(starts, (each.spot for each in towns_in(read, known)))
    return Marks(
        words,
        _covered(starts, (each.spot for each in named)),
        [place >= 0 for place in countries],
        [place >= 0 for place in towns],
    )


def _covered(starts: list[int], spots: Iterable[Spot]) -> list[int]:
    """For each word, by where it starts, the place of the spot that it lies in, or -1."""
    places = [-1] * len(starts)
    for number, spot in enumerate(spots):
        for at in range(bisect_left(starts, spot.start), bisect_left(starts, spot.end)):
            places[at] = number
    return places
