"""Where the name of an institution begins and ends: the words with a capital around its noun."""

from collections.abc import Sequence
from typing import NamedTuple

from sepca_cli.reading.draft import Known
from sepca_cli.reading.language.letters import Letters
from sepca_cli.reading.language.words import JOINED, Word, words_of
from sepca_cli.reading.names.body_words import OTHER_POLICE
from sepca_cli.reading.names.institution_words import (
    FIELD_OF,
    KINDS,
    NO_INSTITUTION,
    NO_MODIFIERS,
    OF_A_COUNTRY,
    OF_ANY_COUNTRY,
    ONLY_WITH_A_FIELD,
    OWNERS,
    PARTS,
    WORK_OF_PARTS,
)
from sepca_cli.reading.names.named import Named
from sepca_cli.reading.names.parties import adjectives_in

_OF_A_PERSON = frozenset(["mr", "mrs", "ms", "dr"])  # before the name of who is of it
_LONGEST = 12  # words on each side of the noun
_LONG_TEXT = 20  # words
_LONGEST_FIELD = 8  # words of what a minister is in charge of
_ADJECTIVES = ("al", "ary", "ic", "ive")  # their endings: "judicial"


class Stretch(NamedTuple):
    """The words of a name, from `first` up to, and not with, `after`, and its noun among them."""

    first: int
    noun: int
    after: int


class Wording:
    """The words of a text: which are of the names of others, which tell a country.

    A word is told by its number in the text.
    """

    def __init__(self, read: Letters, known: Known, named: Sequence[Named]) -> None:
        self.read = read
        self.words = words_of(read)
        self.acronyms: dict[int, Named] = {}  # the parties that one word names, by that word
        self._taken, self.country = self._of_others(known, named)

    def around(self, noun: int) -> Stretch | None:
        """The name around a noun; None where it is none."""
        word = self.words[noun]
        if noun in self._taken or word.folded not in KINDS or self._goes_on_as_one(noun):
            return None
        if self._is_a_ministers(noun):
            return None
        if word.folded == "police" and self._goes_on(noun + 1):
            return None  # International Police Cooperation
        first, after = self._first(noun), self._after(noun)
        inside = self.words[first:after]
        if len(inside) < 2 or any(each.folded in NO_INSTITUTION for each in inside):
            return None
        if after == len(self.words) and self._is_cut():
            return None  # the name may go on
        if word.folded in ONLY_WITH_A_FIELD and after == noun + 1:
            return None
        if word.folded in PARTS and any(each.folded in WORK_OF_PARTS for each in inside):
            return None
        of_any = (
            word.folded in OF_A_COUNTRY
            or {each.folded for each in inside if each is not word} <= OF_ANY_COUNTRY
        )
        if word.folded == "police" and not self.country.keys() & {*range(first, after)}:
            of_any = of_any or {each.folded for each in inside} <= {"police", *OTHER_POLICE}
        if of_any and not self.country.keys() & {*range(first, after)}:
            return None
        if self._joined(first) and self._before(first) in self._taken:
            return None  # the Europol Liaison Office, UNODC's Regional Office
        return None if self._is_part_of_another(after) else Stretch(first, noun, after)

    def owner_of(self, first: int) -> int:
        """Where the state begins whose a name is: "*Bulgaria's* Customs Agency"; or the name."""
        state = self._before(first)
        owns = state < first - 1 and state in self.country
        while owns and state - 1 in self.country and self._joined(state):
            state -= 1
        return state if owns else first

    def _is_cut(self) -> bool:
        """Whether the text is long, and ends as where a copy of it was cut."""
        return len(self.words) > _LONG_TEXT and self.read.text.rstrip()[-1:].isalnum()

    def in_brackets(self, at: int) -> str:
        """The acronym that stands in brackets at a word, folded; "" for none."""
        if not 0 < at < len(self.words) or not self.words[at].shouted:
            return ""
        between = self.read.folded[self.words[at - 1].end : self.words[at].start]
        behind = self.read.folded[self.words[at].end : self.words[at].end + 1]
        return self.words[at].folded if between.strip() == "(" and behind == ")" else ""

    def stands_alone(self, at: int) -> bool:
        """Whether a word is no part of a longer name."""
        if at in self._taken or (self.words[at].folded in KINDS and not self._is_the(at)):
            return False
        behind = at + 1 < len(self.words) and self._goes_on(at + 1)
        before = at and self._joined(at) and _is_capital(self.words[at - 1])
        return not behind and not (before and self.words[at - 1].folded not in NO_MODIFIERS)

    def _of_others(self, known: Known, named: Sequence[Named]) -> tuple[set[int], dict[int, str]]:
        """The words of the names of others, and the countries that states and adjectives tell."""
        at = {self.read.starts[word.start]: number for number, word in enumerate(self.words)}
        taken: set[int] = set()
        country = {
            at[each.spot.start]: each.country
            for each in adjectives_in(self.read)
            if each.spot.start in at
        }
        for each in named:
            party = known.parties[each.keys[0]] if each.keys else None
            numbers = [at[place] for place in range(each.spot.start, each.spot.end) if place in at]
            if party is not None and party.kind == "state":
                country |= dict.fromkeys(numbers, party.country)
            elif party is None or not self._only_begins_one(each, party.kind, max(numbers)):
                taken.update(numbers)
                if len({*numbers}) == 1 and each.sure and party is not None:
                    self.acronyms[numbers[0]] = each
        return taken, country

    def _only_begins_one(self, named: Named, kind: str, last: int) -> bool:
        """Whether a body is not surely known, or another one is called after it.

        So is the Romanian Police *Academy* after the Romanian Police.
        """
        if kind not in ("police", "ministry"):
            return False
        if not named.sure and not named.generic:
            return True
        at = last + 1
        while at < len(self.words) and self._joined(at) and _is_capital(self.words[at]):
            if self.words[at].folded in KINDS and self.words[at].folded != "office":
                return True
            at += 1
        return False

    def _is_a_ministers(self, noun: int) -> bool:
        """Whether it is a field of a minister's: the Minister of Interior and *Administration*."""
        of_two = False
        for at in range(noun, max(0, noun - _LONGEST_FIELD), -1):
            if not self._joined(at):
                return False
            before = self.words[at - 1].folded
            of_two = of_two or before == "and"
            if before in ("minister", "ministry"):
                return of_two
        return False

    def _goes_on_as_one(self, noun: int) -> bool:
        """Whether another noun ends the name: the Customs *Administration*."""
        end = self._past_capitals(noun + 1)
        return any(word.folded in KINDS for word in self.words[noun + 1 : end])

    def _before(self, first: int) -> int:
        """The word before a name, or before the *'s* in front of it."""
        return first - 1 - (self.words[first - 1].folded == "s")

    def _first(self, noun: int) -> int:
        first = noun
        while noun - first < _LONGEST and self._joined(first):
            before = first - 1
            if self.words[before].folded == "s" and self.words[before - 1].folded in OWNERS:
                before -= 1
            word = self.words[before]
            if word.folded == "and" and self._joins_adjectives(before):
                first = before
                continue
            if before in self._taken or not _is_capital(word) or word.folded in NO_MODIFIERS:
                return first
            first = before
        return first

    def _joins_adjectives(self, joint: int) -> bool:
        """Whether an "and" stands between what two fields are called: Judicial *and* Criminal."""
        before, behind = self.words[joint - 1], self.words[joint + 1]
        return (
            self._joined(joint)
            and _is_capital(before)
            and before.folded.endswith(_ADJECTIVES)
            and behind.folded.endswith(_ADJECTIVES)
        )

    def _after(self, noun: int) -> int:
        after = noun + 1
        if self._goes_on(after) and self.words[after].folded.endswith("ing"):
            after = self._past_capitals(after)  # the Directorate Combating Organised Crime
        while after - noun < _LONGEST and after < len(self.words) and self._joined(after):
            word = self.words[after].folded
            begins = after + 1
            if after in self.country:  # Bosnia *and* Herzegovina
                after = self._past_capitals(begins)
                continue
            if word in FIELD_OF:
                begins += begins < len(self.words) and self.words[begins].folded == "the"
                if begins in self.country and begins + 1 in self._taken:
                    return after  # of the Bulgarian Ministry of Interior
            elif word != "and" or after == noun + 1 or self._is_name_of_another(after):
                return after
            if not self._goes_on(begins):
                return after
            after = self._past_capitals(begins)
        return after

    def _goes_on(self, at: int) -> bool:
        """Whether a word can be the next one of a name."""
        return (
            at < len(self.words)
            and self._joined(at)
            and _is_capital(self.words[at])
            and at not in self._taken
            and self.words[at].folded not in _OF_A_PERSON
        )

    def _past_capitals(self, at: int) -> int:
        while self._goes_on(at):
            at += 1
        return at

    def _is_name_of_another(self, joint: int) -> bool:
        """Whether what stands behind an "and" is named for itself, and is no field of both."""
        at = joint + 1
        if joint - 1 in self.country or at >= len(self.words):
            return True
        if self.words[at].folded in NO_MODIFIERS:
            return True  # and Inspector X
        end = self._past_capitals(at)
        return self.words[at].shouted or any(
            (word.folded in KINDS and not self._only_qualifies(number)) or number in self.country
            for number, word in enumerate(self.words[at:end], at)
        )

    def _only_qualifies(self, at: int) -> bool:
        """Whether a noun only tells what the next one is of: Criminalistic and *Police* Studies."""
        return self.words[at].folded == "police" and self._goes_on(at + 1)

    def _is_part_of_another(self, after: int) -> bool:
        """Whether the name goes on with a party that is known: *of the* Ministry of Interior."""
        if after >= len(self.words) or self.words[after].gap != JOINED:
            return False
        if self.words[after].folded not in ("of", "at", "within"):
            return False
        after += 1
        after += after < len(self.words) and self.words[after].folded == "the"
        after += after in self.country and after + 1 in self._taken
        return after in self._taken

    def _is_the(self, at: int) -> bool:
        of_it = self.words[at + 1 : at + 2]
        return bool(
            at
            and self.words[at - 1].folded == "the"
            and not (of_it and of_it[0].gap == JOINED and of_it[0].folded in FIELD_OF)
        )

    def _joined(self, at: int) -> bool:
        """Whether nothing but a space, a hyphen or quotation marks part a word from the last."""
        if not at or self.words[at].gap != JOINED:
            return False
        between = self.read.folded[self.words[at - 1].end : self.words[at].start]
        parted = " - " in between or "\n-" in between
        return not parted and not set(between) - set(" \"'-&\n")


def _is_capital(word: Word) -> bool:
    return word.written[:1].isupper() and word.folded.isalpha()
