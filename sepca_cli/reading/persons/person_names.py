"""Which words of a text may be the name of a person."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sepca_cli.month_words import MONTH_NUMBERS
from sepca_cli.reading.draft import Known
from sepca_cli.reading.language.declension import ALBANIAN, FAMILIES, SLAVIC
from sepca_cli.reading.language.letters import Letters
from sepca_cli.reading.language.phrases import Phrases
from sepca_cli.reading.language.saying_words import DONE_IN_THE_SOUTH
from sepca_cli.reading.language.words import JOINED, Word
from sepca_cli.reading.persons.given_names import is_given_name
from sepca_cli.reading.persons.name_words import (
    ARTICLES,
    BODIES,
    DEMONYMS,
    GENITIVES,
    HOUSES,
    NO_SURNAME,
    NO_SURNAMES,
    OPENERS,
    PARTICLES,
    SURNAMES,
    SURNAMES_OR_ADJECTIVES,
)
from sepca_cli.reading.persons.office_words import BEGINNING, TITLES, is_field, is_office
from sepca_cli.reading.persons.offices import Marks

_MOST_PARTS = 4
_ACRONYM = 4  # letters
_ALBANIAN_LETTERS = {"š": "sh", "Š": "Sh", "ž": "zh", "Ž": "Zh", "ć": "q", "đ": "gj", "Đ": "Gj"}
_MACEDONIAN_LETTERS = {"ć": "ќ", "đ": "ѓ", "Đ": "Ѓ"}
_VOWELS = frozenset("aeiouy")
_JUNIOR = frozenset(["jr", "sr", "junior", "senior"])
_ELIDED = frozenset(["d", "dall", "degl", "dell", "l", "o"])  # Dell'Orso
_WHERE = frozenset(["in", "at", "from", "to", "u", "iz", "vo", "v", "vav", "ot", "od", "la", "ne"])
_NAMES_AND_MONTHS = frozenset(["maja", "marta", "avgusta", "augusta", "jan"])


class Candidate(NamedTuple):
    """Words that may be a name, and the keys of the persons of the record that have it."""

    first: int
    after: int
    keys: tuple[str, ...] = ()

    @property
    def lone(self) -> bool:
        """Whether it is one word, which can be a surname and no more."""
        return self.after - self.first == 1


def candidates(read: Letters, marks: Marks, people: Phrases[str]) -> Iterator[Candidate]:
    """Yield the names of the record, other runs of words written as names are, and lone words."""
    reader = _Runs(read, marks, people)
    at = 0
    while at < len(marks.words):
        if not marks.words[at].capital:
            at += 1
            continue
        found = reader.known_at(at) or reader.unknown_at(at)
        if found:
            yield found
        at = found.after if found else max(reader.end_of_run(at), at + 1)


def people_of(known: Known) -> Phrases[str]:
    """Return the book of the names of persons that the record has, each with its key."""
    book: Phrases[str] = Phrases()
    for name in known.names:
        if name.record not in known.parties:
            for of_family in FAMILIES:
                book.add(name.name, of_family, name.record)
            book.add(_in_albanian(name.name), ALBANIAN, name.record)
            book.add(_in_macedonian(name.name), SLAVIC, name.record)
    return book


def _in_albanian(name: str) -> str:
    """A name of a neighbour as Albanian texts spell it: Shumonja, Vasiljeviq."""
    for letter, spelt in _ALBANIAN_LETTERS.items():
        name = name.replace(letter, spelt)
    return name


def _in_macedonian(name: str) -> str:
    """A name of a neighbour as Macedonian texts spell it: Шумоња, but Васиљевиќ and Брѓанин."""
    for letter, spelt in _MACEDONIAN_LETTERS.items():
        name = name.replace(letter, spelt)
    return name


def sounds_like_a_person(words: Sequence[Word]) -> bool:
    """Whether the words of a name end as the surnames of the region do: Веселка Филипова.

    What ends so without being a surname is an adjective, which stands before no other noun than
    its own: a first word that ends like one makes it the name of something else.
    """
    surname = words[-1]
    if surname.folded.endswith(SURNAMES_OR_ADJECTIVES):
        return not words[0].folded.endswith(SURNAMES_OR_ADJECTIVES) and not words[0].shouted
    return surname.written.casefold().endswith(SURNAMES)


def _is_twice(words: Sequence[Word]) -> bool:
    """Whether a run only repeats itself, as the credits of a picture do: whose photo it is."""
    folded = [word.folded for word in words]
    half = len(folded) // 2
    return half > 1 and folded[:half] == folded[half:]


class _Runs:
    """The runs of capitalised words of one text."""

    def __init__(self, read: Letters, marks: Marks, people: Phrases[str]) -> None:
        self.read, self.marks, self.people = read, marks, people
        self.words = marks.words

    def known_at(self, at: int) -> Candidate | None:
        """The longest name of the record that begins at a word, with all who have it."""
        found = [
            (after, key)
            for after, key in self.people.at(self.words, at)
            if after - at > 1
            and not (after < len(self.words) and self._hyphened(after) and self._fits(after))
            and all(word.capital or word.folded in PARTICLES for word in self.words[at:after])
        ]
        if not found:
            return None
        longest = found[0][0]
        return Candidate(at, longest, tuple(dict.fromkeys(k for end, k in found if end == longest)))

    def unknown_at(self, first: int) -> Candidate | None:
        """The run that begins at a word, up to a name of the record, if it looks like a name."""
        after = self.end_of_run(first)
        known = next((at for at in range(first + 1, after) if self.known_at(at)), after)
        if known < after:
            return self.known_at(known)
        while first < after - 1 and self._opens(first):
            first += 1
        first += self._is_acronym_before(first, after)
        if after - first == 1:
            return Candidate(first, after)
        if after - first > 2 and self.words[first].folded.endswith(DEMONYMS):
            first += not is_given_name(self.words[first].folded)  # Splićanka Tea Marić
        # "Drejtori i Përgjithshëm Artan Hoxha", and not "the Director, Montserrat Marín"
        of_a_country = first > 0 and self.marks.country[first - 1]  # ambassador of Norway X
        joined = self.words[first].gap == JOINED and not of_a_country
        if joined and not is_given_name(self.words[first].folded):
            inside = range(first + 1, after - 1)
            given = (at for at in inside if is_given_name(self.words[at].folded))
            first = next((at for at in given if not self._hyphened(at)), first)
        return Candidate(first, after) if self._looks_like_a_name(first, after) else None

    def end_of_run(self, first: int) -> int:
        """The word after the run of capitalised words that begins here."""
        at = first
        while at < len(self.words) and self._fits(at) and (at == first or self._attached(at)):
            at += 1
            behind = at
            while behind < len(self.words) and self.words[behind].folded in PARTICLES:
                behind += 1
            if behind < len(self.words) and all(map(self._attached, range(at, behind + 1))):
                at = behind if self._fits(behind) else at
        return at

    def _fits(self, at: int) -> bool:
        word = self.words[at]
        return (
            word.written[:1].isupper()
            and word.folded.isalpha()
            and (word.shouted or not word.written[1:][-1:].isupper())  # MoI
            and self.marks.party[at] < 0
            and (
                not (self.marks.country[at] or self.marks.town[at])
                or self._is_surname(at)
                or self._is_given(at)
            )
            and (word.folded not in MONTH_NUMBERS or self._is_first_name(at))
            and word.folded not in TITLES
            and word.folded not in _JUNIOR
            and not is_office(word.folded)
            and not is_field(word.folded)
        )

    def _is_surname(self, at: int) -> bool:
        """Whether what is called like a country or a town is a surname: Andrej Rusu."""
        if not at or self.marks.town[at - 1] or not self._attached(at):
            return False
        before = self.words[at - 1]
        whole = self.words[at - 2 : at] if at > 1 and self._attached(at - 1) else [before]
        return before.capital and any(is_given_name(word.folded) for word in whole)

    def _is_given(self, at: int) -> bool:
        """Whether what is called like a country or a town is a given name: Rumen Petkov."""
        if not is_given_name(self.words[at].folded) or at + 1 == len(self.words):
            return False
        surname, before = self.words[at + 1], self.words[at - 1 : at]
        named = self.marks.party[at + 1] < 0 and not self.marks.country[at + 1]
        office = is_office(surname.folded) or is_field(surname.folded)
        where = bool(before) and before[0].folded in _WHERE
        return surname.capital and surname.gap == JOINED and named and not (office or where)

    def _is_first_name(self, at: int) -> bool:
        """Whether what could be a month is a woman's name: Maja Kovač, not the 5. maja."""
        before, behind = self.words[at - 1 : at], self.words[at + 1 : at + 2]
        numbered = at > 0 and before[0].folded.isdigit()
        named = bool(behind) and behind[0].capital and behind[0].gap == JOINED
        return self.words[at].folded in _NAMES_AND_MONTHS and named and not numbered

    def _looks_like_a_name(self, first: int, after: int) -> bool:
        words = self.words[first:after]
        parts = 1 + sum(not self._hyphened(at) for at in range(first + 1, after))
        if not 2 <= parts <= _MOST_PARTS or all(word.shouted for word in words):
            return False
        if self._is_a_body(words) or self._is_in_quotes(first, after) or _is_twice(words):
            return False
        if sum(len(word.folded) > 1 for word in words) < 2 or len(words[-1].folded) < 2:
            return False
        before_it = first - 1 if words[0].gap == JOINED and first else first
        office = before_it and is_office(
            self.words[before_it - 1].folded
        )  # the head of the Academy X
        if (self._of_a_house(before_it) and not office) or self._of_a_house(first):
            return False
        if self._is_of_a_body(first):
            return False
        if words[-1].folded.startswith(NO_SURNAMES) or words[-1].folded in NO_SURNAME:
            return False
        if self._is_declined(words[0]):
            return False
        if words[-1].shouted and not (words[0].shouted or _VOWELS & {*words[-1].folded}):
            return False  # the chief of *Suport FSC*
        if after == len(self.words) or self.words[after].folded in _JUNIOR:
            return True
        return not (self._attached(after) and self.words[after].capital)

    def _is_a_body(self, words: Sequence[Word]) -> bool:
        """Whether a short acronym stands beside what it is of: "IPJ Timiș", "National FFP"."""
        acronyms = (word.shouted and 1 < len(word.folded) <= _ACRONYM for word in words)
        return any(acronyms) and not any(is_given_name(word.folded) for word in words)

    def _is_declined(self, word: Word) -> bool:
        """Whether a Romanian noun in the genitive begins a run: "statele Comunității Economice"."""
        return word.folded.endswith(GENITIVES) and not is_given_name(word.folded)

    def _is_of_a_body(self, first: int) -> bool:
        """Whether an Albanian ministry or agency is named before: "Ministrisë *së* Mirëqenies"."""
        if first < 2:
            return False
        body, article = self.words[first - 2].folded, self.words[first - 1].folded
        return article in ("e", "se", "te") and body.startswith(BODIES)

    def _is_in_quotes(self, first: int, after: int) -> bool:
        """Whether quotes enclose a name: something else is called after its bearer."""
        start, end = self.words[first].start, self.words[after - 1].end
        return self.read.folded[max(0, start - 1) : start] == self.read.folded[end : end + 1] == '"'

    def _opens(self, at: int) -> bool:
        """Whether a word has its capital from the sentence: "besides", "came", "the Bulgarian"."""
        word = self.words[at]
        noun = word.cyrillic and len(word.folded) > 6 and word.folded.endswith(ARTICLES)
        before = self.read.folded[self.words[at - 1].end : word.start] if at else "\n"
        opener = word.folded in OPENERS or word.folded in DONE_IN_THE_SOUTH
        opener |= word.folded in BEGINNING and not is_given_name(word.folded)
        return noun or (opener and before != " ") or self._is_excellency(at)

    def _is_excellency(self, at: int) -> bool:
        """Whether a run begins with a Romanian title: "E. S. Dan Popa", "Excelența Sa Dan Popa"."""
        pairs = (self.words[max(0, first) : first + 2] for first in (at - 1, at))
        return any(
            [each.written for each in pair] == ["E", "S"]
            or (pair[0].folded.startswith("excelent") and pair[-1].folded in ("sa", "sale"))
            for pair in pairs
        )

    def _is_acronym_before(self, first: int, after: int) -> bool:
        """Whether a run begins with the organisation of an office: "of the EU Silvio Gonzato"."""
        return (
            after - first > 2
            and self.words[first].shouted
            and not any(word.shouted for word in self.words[first + 1 : after])
        )

    def _of_a_house(self, at: int) -> bool:
        folded = self.words[at].folded
        return folded.startswith(HOUSES) and not is_office(folded)  # an ambassador is no embassy

    def _attached(self, at: int) -> bool:
        """Whether a word belongs to the one before it, as the parts of a person's name do."""
        before, word = self.words[at - 1], self.words[at]
        between = self.read.folded[before.end : word.start]
        initial = len(before.folded) == 1 and between in (". ", ".", "'")  # J. Doe, O'Neill
        elided = between == "'" and before.folded in _ELIDED and word.capital
        return between in (" ", "-", "  ") or initial or elided

    def _hyphened(self, at: int) -> bool:
        return self.read.folded[self.words[at - 1].end : self.words[at].start] == "-"
