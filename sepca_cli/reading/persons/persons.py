"""The persons that a text names, with the offices it gives them."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from sepca_cli.names import fold
from sepca_cli.reading.draft import Known
from sepca_cli.reading.language.declension import FAMILIES, stem
from sepca_cli.reading.language.letters import Letters
from sepca_cli.reading.language.words import JOINED, spot_of
from sepca_cli.reading.names.members import ASSOCIATION
from sepca_cli.reading.names.named import Named
from sepca_cli.reading.names.towns import towns_in
from sepca_cli.reading.persons.employers import Employers
from sepca_cli.reading.persons.latin import in_latin
from sepca_cli.reading.persons.nominative import nominative
from sepca_cli.reading.persons.office_words import is_nominative, is_office
from sepca_cli.reading.persons.offices import (
    Office,
    office_after,
    office_before,
    office_behind,
    office_of,
)
from sepca_cli.reading.persons.person import PersonNamed
from sepca_cli.reading.persons.person_names import Candidate, candidates, people_of
from sepca_cli.reading.persons.person_signs import Signs
from sepca_cli.reading.persons.stand_ins import Found, is_stood_for, with_stand_ins
from sepca_cli.reading.persons.word_marks import marks_of

NEAR_ENOUGH = 87  # of 100, by rapidfuzz: near enough to ask, never to be taken

_SHORTEST_SURNAME = 4
_EXCELLENCY = frozenset([("h", "e"), ("n", "e"), ("nj", "e"), ("s", "e"), ("e", "s"), ("sh", "t")])
_AND = frozenset(["and", "i", "si", "dhe"])  # between two offices of one person
# An office that tells nothing of its own: "his colleague X, director of the police".
_PEERS = frozenset(["kolega", "kolegata", "kolegot", "kolege", "kolegu", "kolezkata", "homolog"])


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
        towns = towns_in(read, known)
        self.marks = marks_of(read, named, towns)
        self.words = self.marks.words
        self.signs = Signs(read, known, named, self.marks)
        self.employers = Employers(read, known, named, towns, self.marks)
        self.people = [name for name in known.names if name.record not in known.parties]
        self.folded_people = [fold(each.name) for each in self.people]
        self.official = {each.record: each.name for each in self.people if each.kind == "official"}
        self.by_surname: dict[str, list[str]] = defaultdict(list)
        for each, folded in zip(self.people, self.folded_people, strict=True):
            self.by_surname[folded.rpartition(" ")[2]].append(each.record)
        self.like = cache(self._like)
        self.in_an_office: set[int] = set()  # words of offices that somebody has
        self.before: dict[tuple[str, ...], list[PersonNamed]] = defaultdict(list)

    def persons(self) -> tuple[PersonNamed, ...]:
        """The persons of the text, in its order."""
        found: list[Found] = []
        names = list(candidates(self.read, self.marks, people_of(self.known)))
        rows = self.signs.in_rows(names)
        for name in names:
            last = found[-1].name if found else None
            if last and self._is_spelt_again(last, name):
                continue
            person = self._surname(name) if name.lone else self._full_name(name, last, rows)
            if person:
                found.append(person)
                self._remember(person)
        keys = {each.person.key for each in found}
        return with_stand_ins(self.words, [self._named_later(each, keys) for each in found])

    def _is_spelt_again(self, last: Candidate, name: Candidate) -> bool:
        """Whether a name in brackets is the one before it, as it is written at home."""
        before = spot_of(self.read, self.words, last.first, last.after)
        here = spot_of(self.read, self.words, name.first, name.after)
        between = self.read.text[before.end : here.start].strip()
        return between == "(" and self.read.text[here.end : here.end + 1] == ")"

    # ---- a name in full -------------------------------------------------------------------

    def _full_name(self, name: Candidate, last: Candidate | None, rows: set[int]) -> Found | None:
        """Whoever has a name, if anything shows that it is that of a person."""
        office = self._office(name)
        first = min(name.first, office.first) if office else name.first
        after = max(name.after, office.after) if office else name.after
        speaks = self.signs.speaks(name, first, after) and not self._is_object(office)
        again = self.before.get(self._stems(name), [])
        shown = name.keys or office or speaks or again or name.first in rows
        shown = shown or self.signs.show(name, first, after)
        if not shown and not (last and self.signs.beside(last, name)):
            return None
        oblique = bool(office and office.oblique) or is_stood_for(self.words, first)
        person = self._with_office(self._who(name, again, oblique=oblique), office)
        sender = self.signs.sender(name)
        if sender >= 0 and self.named[sender].sure and not person.party:
            person = person._replace(party=self.named[sender].keys[0])
        return Found(person._replace(speaks=speaks), name, first, after)

    def _who(self, name: Candidate, again: list[PersonNamed], *, oblique: bool) -> PersonNamed:
        """The person of the record, the one named before, or somebody new, in the nominative."""
        first = name.first + 2 * self._is_excellency(name)
        spot = spot_of(self.read, self.words, first, name.after)
        if len(name.keys) == 1:
            return PersonNamed(spot, self.official.get(name.keys[0], name.keys[0]), name.keys[0])
        if again and not name.keys:
            return PersonNamed(spot, again[0].name, again[0].key, again[0].like)
        written = in_latin(" ".join(spot.of(self.read.text).split()), self.read.text)
        bare = nominative(written, oblique=oblique)
        return PersonNamed(spot, bare, "", name.keys or self.like(bare))

    def _is_excellency(self, name: Candidate) -> bool:
        """Whether a name begins with the letters of an address: H.E. Michael Murphy."""
        letters = tuple(word.folded for word in self.words[name.first : name.first + 2])
        return name.after - name.first > 2 and letters in _EXCELLENCY

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

    # ---- a surname alone ------------------------------------------------------------------

    def _surname(self, name: Candidate) -> Found | None:
        """Whoever was named before with the surname that now stands alone.

        One in the record that was not named before is only asked for, and only beside an office.
        """
        word = self.words[name.first]
        if len(word.folded) < _SHORTEST_SURNAME:
            return None
        spot = spot_of(self.read, self.words, name.first, name.after)
        same = self.before.get(self._stems(name), [])
        who = list(dict.fromkeys((person.name, person.key, person.like) for person in same))
        if len(who) == 1:
            person = PersonNamed(spot, *who[0])
        else:
            keys = [key for _, key, _ in who if key] or self.by_surname.get(word.folded, [])
            office = self._any_office(name)
            if not keys or not (who or office or self.signs.titled(name)):
                return None
            person = PersonNamed(spot, spot.of(self.read.text), "", tuple(dict.fromkeys(keys)))
            person = self._with_office(person, office)
        speaks = self.signs.speaks(name, name.first, name.after)
        return Found(person._replace(speaks=speaks), name, name.first, name.after)

    def _named_later(self, found: Found, keys: set[str]) -> Found:
        """The same with the person of whom a heading has the surname, and the text the name."""
        person = found.person
        if not found.name.lone or person.key or len(person.like) != 1:
            return found
        key = person.like[0]
        if key not in keys:
            return found
        return found._replace(person=person._replace(name=self.official[key], key=key, like=()))

    def _remember(self, found: Found) -> None:
        """Note whom a name, and the surname in it, means from here on."""
        self.before[self._stems(found.name)].append(found.person)
        if not found.name.lone:
            surname = Candidate(found.name.after - 1, found.name.after)
            for stems in {self._stems(surname), _stems(fold(found.person.name).split()[-1:])}:
                self.before[stems].append(found.person)

    def _stems(self, name: Candidate) -> tuple[str, ...]:
        """The words of a name without their endings, whatever family those are of."""
        return _stems(word.folded for word in self.words[name.first : name.after])

    # ---- offices --------------------------------------------------------------------------

    def _office(self, name: Candidate) -> Office | None:
        """The office of a person; of the president of the association the one at home, if told."""
        office = self._any_office(name)
        if office and self.employers.of(office) == ASSOCIATION:
            office = self._with_the_one_at_home(office)
        if office and office.first < name.first and self._says_little(office):
            return office_behind(self.read, self.marks, name.after) or office
        return office

    def _with_the_one_at_home(self, office: Office) -> Office:
        """An office of the association together with the one that an "and" joins to it.

        "President of SEPCA *and Director of the Police of Montenegro*", and the other way round.
        """
        words, at = self.words, office.after
        if at + 1 < len(words) and words[at].folded in _AND and words[at].gap == JOINED:
            behind = office_after(self.marks, at + 1, ",")
            if behind:
                return office._replace(after=behind.after)
        if office.first > 1 and words[office.first - 1].folded in _AND:
            before = office_before(self.marks, office.first - 1)
            if before:
                return office._replace(first=before.first)
        return office

    def _says_little(self, office: Office) -> bool:
        """Whether an office is that of the association, or only that of somebody's colleague."""
        peer = self.words[office.after - 1].folded in _PEERS
        return peer or self.employers.of(office) == ASSOCIATION

    def _any_office(self, name: Candidate) -> Office | None:
        return office_of(self.read, self.marks, name.first, name.after, self.in_an_office)

    def _is_object(self, office: Office | None) -> bool:
        """Whether an Albanian office stands in the accusative: "falënderoi *homologun* X"."""
        noun = self.words[office.first].folded if office else ""
        return noun.endswith(("un", "in")) and is_office(noun) and not is_nominative(noun)

    def _with_office(self, person: PersonNamed, office: Office | None) -> PersonNamed:
        """The person with an office, which from here on is nobody else's."""
        if not office:
            return person
        self.in_an_office.update(range(office.first, office.after))
        spot = spot_of(self.read, self.words, office.first, office.after)
        written = " ".join(spot.of(self.read.text).split())
        return person._replace(office=written, party=self.employers.of(office), office_at=spot)


def _stems(folded: Iterable[str]) -> tuple[str, ...]:
    return tuple(min((stem(word, each) for each in FAMILIES), key=len) for word in folded)
