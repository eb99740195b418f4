"""What shows that words written as a name are that of a person: what stands beside them."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from sepca_cli.reading.draft import Known
from sepca_cli.reading.language.english_verbs import DONE, OF_PERSONS
from sepca_cli.reading.language.letters import Letters
from sepca_cli.reading.language.words import COMMA, END, JOINED, Word
from sepca_cli.reading.names.named import Named
from sepca_cli.reading.persons.given_names import is_given_name
from sepca_cli.reading.persons.office_words import (
    ACTING,
    AUXILIARY,
    BY,
    FROM,
    SAID_BY_SLAVS,
    SPEAKING,
    SPOKEN_TO,
    TITLES,
)
from sepca_cli.reading.persons.offices import Marks, office_before
from sepca_cli.reading.persons.person_names import Candidate, sounds_like_a_person

_PARTS = 3  # of a name
_A_ROW = 3  # names
_IN_BRACKETS = 60  # letters
_NEAR = 4  # words on each side that are looked at for a verb
_AND = frozenset(["and", "i", "dhe", "e", "si", "te"])
# Of somebody whose words, opinion or initiative are told: "според оценката на".
_WORDS_OF = frozenset(
    ["dumite", "zborovite", "mislenjeto", "mnenieto", "ocenkata", "ocenata", "pokana", "pokanata"]
)
_DONE_BY_ONE = re.compile(r"[a-z]{3,}(?:[aieu]o|[aieu]la)")
_WAS = frozenset(
    [
        *("was", "is", "je", "bio", "bila", "e", "be", "bese", "este", "a", "fost", "eshte"),
        "ishte",
    ]
)
_IN = frozenset(["v", "vo", "vav", "u"])  # before a town, and no person
_PLACES = frozenset(["u", "na", "in", "at", "v", "vo", "kod"])  # before a house or a town


class Signs(NamedTuple):
    """The words of a text, and what else it names, as signs of persons.

    Where an office stands beside a name, `first` and `after` are those of both together.
    """

    read: Letters
    known: Known
    named: Sequence[Named]
    marks: Marks

    @property
    def words(self) -> tuple[Word, ...]:
        """The words of the text."""
        return self.marks.words

    def show(self, name: Candidate, first: int, after: int) -> bool:
        """Whether anything but an office, what was said or a person before shows a person."""
        if self._is_where(first):
            return False
        return (
            self.titled(name)
            or self._has_given_name(name)
            or self.sender(name) >= 0
            or self._from_a_country(name)
            or self._verb(name, first, after, ACTING)
            or self._by(first)
            or self._in_an_office(first)
            or self._in_the_words_of(first)
            or sounds_like_a_person(self.words[name.first : name.after])
            or self._who_does(after)
            or self._of_the_line(name)
            or self._with_brackets(name)
            or self._of_its_own(name)
        )

    def speaks(self, name: Candidate, first: int, after: int) -> bool:
        """Whether a verb of saying stands beside the words, and they are its subject."""
        return self._verb(name, first, after, SPEAKING)

    def titled(self, name: Candidate) -> bool:
        """Whether a title stands before a name: "g. Kovač", "г-жа Илиева"."""
        if not name.first or self.words[name.first].gap != JOINED:
            return False
        before = [word.folded for word in self.words[max(0, name.first - 2) : name.first]]
        return before[-1] in TITLES or "-".join(before) in TITLES

    def sender(self, name: Candidate) -> int:
        """The place of the party that somebody comes from, or -1: "X iz Rumunske policije"."""
        at = name.after
        if at >= len(self.words) or self.words[at].gap != JOINED:
            return -1
        between = self.read.folded[self.words[at - 1].end : self.words[at].start]
        if "(" not in between:
            if self.words[at].folded not in FROM:
                return -1
            at += 1
        elif self._is_short_for(name, at):
            return -1
        at += at < len(self.words) and self.words[at].folded == "the"
        return self.marks.party[at] if at < len(self.words) else -1

    def beside(self, before: Candidate, name: Candidate) -> bool:
        """Whether a name follows another one with an "and" between."""
        return (
            name.first == before.after + 1
            and self.words[before.after].folded in _AND
            and self.words[before.after].gap != END
            and self.words[name.first].gap == JOINED
        )

    def in_rows(self, names: Sequence[Candidate]) -> set[int]:
        """Where the names of rows begin: "A B, C D and Col. E F", one of whom is sure a person."""
        rows: list[list[Candidate]] = [[]]
        for name in names:
            if name.lone or not (rows[-1] and self._goes_on(rows[-1][-1], name)):
                rows.append([])
            rows[-1] += [] if name.lone else [name]
        return {
            name.first
            for row in rows
            if len(row) >= _A_ROW
            and any(each.keys or self.titled(each) or self._has_given_name(each) for each in row)
            for name in row
        }

    def _goes_on(self, before: Candidate, name: Candidate) -> bool:
        """Whether only a comma or an "and", and titles, part two names."""
        between = self.words[before.after : name.first]
        parted = self.words[before.after].gap == COMMA or self.words[before.after].folded in _AND
        return parted and all(word.folded in _AND or word.folded in TITLES for word in between)

    def _has_given_name(self, name: Candidate) -> bool:
        """Whether it begins with a given name, and is not what something else is called after."""
        first = self.words[name.first]
        quoted = self.read.folded[max(0, first.start - 1) : first.start] == '"'
        return not quoted and is_given_name(first.folded)

    def _from_a_country(self, name: Candidate) -> bool:
        """Whether the person comes from a body of a country: "Peter Maier of the Austrian ..."."""
        at = name.after
        return (
            at + 1 < len(self.words)
            and self.words[at].folded in FROM
            and all(self.words[place].gap == JOINED for place in (at, at + 1))
            and self.marks.country[at + 1]
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

    def _with_brackets(self, name: Candidate) -> bool:
        """Whether only a party, a country or a town stands in brackets behind: "Ensad (Sofia)"."""
        at = name.after
        if at >= len(self.words) or name.after - name.first > _PARTS:
            return False
        between = self.read.folded[self.words[at - 1].end : self.words[at].start]
        if self._is_short_for(name, at):
            return False
        marks = self.marks
        from_there = marks.party[at] >= 0 or marks.country[at] or marks.town[at]
        closing = self.read.folded.find(")", self.words[at].end, self.words[at].end + _IN_BRACKETS)
        return between.strip() == "(" and from_there and closing >= 0

    def _is_short_for(self, name: Candidate, at: int) -> bool:
        """Whether an acronym ends with the initials of a name: "and Exploited Children (ICMEC)"."""
        initials = "".join(word.folded[0] for word in self.words[name.first : name.after])
        acronym = self.words[at]
        return acronym.shouted and acronym.folded.endswith(initials)

    def _of_its_own(self, name: Candidate) -> bool:
        """Whether the name stands behind that of a party or state with an *'s*: Frontex's X."""
        before = name.first - 2
        return (
            before >= 0
            and self.words[before + 1].folded == "s"
            and self.words[name.first].gap == JOINED
            and self.marks.party[before] >= 0
            and name.after - name.first <= _PARTS
        )

    def _who_does(self, after: int) -> bool:
        """Whether words follow that are only said of persons: "who", "himself", "speaking for"."""
        return (
            after < len(self.words)
            and self.words[after].gap in (JOINED, COMMA)
            and self.words[after].folded in OF_PERSONS
        )

    def _is_where(self, first: int) -> bool:
        """Whether a preposition of place stands right before the words: "в Търгу Жиу"."""
        at = self.words[first]
        return bool(first and at.gap == JOINED and self.words[first - 1].folded in _IN)

    def _by(self, first: int) -> bool:
        """Whether it was done by whom the words name: "opened by", "od strane"."""
        if first < 2 or self.words[first].gap != JOINED or self.words[first - 1].gap != JOINED:
            return False
        verb, by = self.words[first - 2].folded, self.words[first - 1].folded
        if by == "by":  # represented by X, Serbia by Y
            return verb in DONE or verb in ACTING or self.marks.party[first - 2] >= 0
        return (by in BY and verb in ACTING) or (by == "strane" and verb == "od")

    def _in_an_office(self, first: int) -> bool:
        """Whether it is told who has an office: "the secretary was X"."""
        at = first - 1
        while at > 0 and self.words[at].folded in _WAS and self.words[at + 1].gap == JOINED:
            at -= 1
        return 0 <= at < first - 1 and bool(office_before(self.marks, at + 1))

    def _in_the_words_of(self, first: int) -> bool:
        """Whether it is told with somebody: "според", "по думите на"."""
        if first and self.words[first].gap == JOINED:
            before = [word.folded for word in self.words[max(0, first - 2) : first]]
            return before[-1] == "spored" or (before[-1] == "na" and before[0] in _WORDS_OF)
        return False

    def _verb(self, name: Candidate, first: int, after: int, verbs: frozenset[str]) -> bool:
        """Whether one of the verbs stands directly behind the words or before them.

        One behind them decides, whatever stands before.
        """
        behind = self._verb_behind(name, after, verbs)
        return self._verb_before(first, verbs) if behind is None else behind

    def _verb_behind(self, name: Candidate, after: int, verbs: frozenset[str]) -> bool | None:
        """Whether a verb behind the words is said of them; None where there is none."""
        closed = after > name.after or self.words[name.first].gap == COMMA
        gap = COMMA if closed else JOINED  # the comma that closes an office, before the verb
        for at in range(after, min(after + _NEAR, len(self.words))):
            word = self.words[at]
            if word.gap not in (JOINED, gap):
                return None
            if word.folded in verbs or (verbs is ACTING and self._is_done(at)):
                # "Prodi i poručio": what stands behind the "and" another one said.
                return word.folded not in SAID_BY_SLAVS or self.words[at - 1].folded != "i"
            if word.folded not in AUXILIARY:
                return None
        return None

    def _is_done(self, at: int) -> bool:
        """Whether a word with its "je" is what one did, in South Slavic: "pročitala je"."""
        beside = (
            self.words[near].folded for near in (at - 1, at + 1) if 0 <= near < len(self.words)
        )
        return bool(_DONE_BY_ONE.fullmatch(self.words[at].folded)) and "je" in beside

    def _verb_before(self, first: int, verbs: frozenset[str]) -> bool:
        for at in range(first - 1, max(-1, first - 1 - _NEAR), -1):
            word = self.words[at]
            if self.words[at + 1].gap != JOINED:
                return False
            if at == first - 1 and word.folded in _PLACES:
                return False  # it tells where something was: "otvorio je u Palati Srbija"
            if word.folded in verbs or (verbs is ACTING and self._is_done(at)):
                return verbs is ACTING or word.folded not in SPOKEN_TO
            if word.folded not in AUXILIARY and word.folded != "the":
                return False
        return False
