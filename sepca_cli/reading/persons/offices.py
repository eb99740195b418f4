"""The office of a person, before or after the name: "Montenegrin Police director", "v.d. ..."."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from sepca_cli.reading.language.letters import Letters
from sepca_cli.reading.language.words import COMMA, END, JOINED, Word
from sepca_cli.reading.names.body_words import OF
from sepca_cli.reading.persons.office_words import (
    ACTING,
    AUXILIARY,
    BESIDE,
    RANKS,
    SPEAKING,
    TITLES,
    is_field,
    is_nominative,
    is_office,
)

_FAR = 16  # words of an office
_STRANGERS = 3  # of them that no table has: the name of an institution, what it is against
_AND = frozenset(["and", "i", "dhe", "si", "kao", "kako", "as", "te"])
# What a preposition parts from an office in front of it is no part of it: "razgovarao sa ...".
_PARTS_FROM_IT = frozenset(["sa", "s", "po", "o", "iz", "kod", "pri", "protiv", "so", "sas", "pe"])
_NOT_BESIDE = _AND | _PARTS_FROM_IT  # between an office and somebody else
_NO_BEGINNING = frozenset(
    [
        *("the", "i", "and", "of", "a", "na", "za", "e", "of", "in", "to", "u", "od", "for"),
        *("at", "on", "de", "din", "pe", "al", "ale", "nga", "te", "se", "ne", "la", "in", "tek"),
        "me",
        *("vo", "v", "vav", "so", "s", "sas", "ot", "po", "pri", "kaj", "kam", "kon"),
    ]
)
_IN_THE_OFFICE_OF = tuple(
    tuple(phrase.split())
    for phrase in (
        "in calitate de",
        "in calitatea sa de",
        "ne cilesine e",
        "ne cilesine te",
        "u svojstvu",
        "vo svojstvo na",
        "v kacestvoto si na",
        "v kacestvoto na",
    )
)
_AT_THE_MEETING = ("observ", "vezhg", "posmatr", "promatr", "nabljud", "nabluduv")
_DEFINITE_NOUNS = ("jata", "stvoto", "nieto", "zbata")  # Асоциацията, службата


# Of a Romanian or Albanian office in the dative: whose it is stands behind it, never in front.
_DECLINED = ("ului", "ilor", "rit", "fit", "ntit", "sit", "orit")


class Office(NamedTuple):
    """The words of an office, from `first` up to, and not with, `after`; and its case, if any."""

    first: int
    after: int
    oblique: bool = False


class Marks(NamedTuple):
    """What is known of each word besides: whether it names a party, a town or a country."""

    words: tuple[Word, ...]
    party: Sequence[int]  # the place in the tuple of Named, -1 where there is none
    country: Sequence[bool]  # the adjective of one
    town: Sequence[bool]

    def of_office(self, at: int) -> bool:
        """Whether a word may stand in an office beside the word of the office itself."""
        folded = self.words[at].folded
        return (
            self.party[at] >= 0
            or self.country[at]
            or self.town[at]
            or folded in BESIDE
            or folded in OF
            or folded in TITLES
            or is_office(folded)
            or is_field(folded)
        )


def office_before(marks: Marks, name: int) -> Office | None:
    """Return the office that ends where a name begins, or at the comma before it."""
    words = marks.words
    if name > 1 and words[name - 1].folded in TITLES and words[name - 1].gap == COMMA:
        name -= 1  # the ambassador of Sweden, Ms Håstad
    if not name or words[name].gap == END or words[name - 1].folded in _NOT_BESIDE:
        return None
    strangers = 0
    for at in range(name - 1, max(-1, name - 1 - _FAR), -1):
        if marks.party[at] < 0 and is_office(words[at].folded):
            if strangers > 1 and words[at + 1].folded not in OF:
                return None
            if [word.folded for word in words[max(0, at - 2) : at]] == ["at", "the"]:
                return None  # X, once *at the head* of the police, Y
            first = _leftmost(marks, at)
            return Office(first, name, _is_oblique(words[at].folded))
        if not marks.of_office(at):
            strangers += 1
            if strangers > _STRANGERS or not _may_be_strange(words, at):
                return None
        if words[at].gap != JOINED:
            return None
    return None


def office_after(marks: Marks, after: int, parted: str) -> Office | None:
    """Return the office that begins behind a name; `parted` is what stands between, folded."""
    words = marks.words
    if after >= len(words) or not ({",", "(", "-"} & set(parted)):
        return None
    if words[after].gap not in (COMMA, JOINED):
        return None
    after += words[after].folded == "the"
    after = _past_in_the_office_of(words, after)
    noun = next((at for at in range(after, min(after + 8, len(words)))
                 if marks.party[at] < 0 and is_office(words[at].folded)), -1)  # fmt: skip
    inner = range(after + 1, noun + 1)
    if noun < 0 or any(words[at].gap != JOINED for at in inner):
        return None
    if not all(marks.of_office(at) for at in range(after, noun)):
        return None
    if words[after].folded in _AND:
        return None
    end, strangers = noun + 1, 0
    while end < min(len(words), after + _FAR) and words[end].gap == JOINED:
        if not marks.of_office(end):
            strangers += 1
            if strangers > 1 or not _may_be_strange(words, end):
                break
        end += 1
    if _is_before_a_name(words, end):
        return None
    while end > noun + 1 and (
        words[end - 1].folded in _NO_BEGINNING
        or words[end - 1].folded in AUXILIARY
        or not marks.of_office(end - 1)
    ):
        end -= 1
    return Office(after, end, _is_oblique(words[noun].folded))


def _past_in_the_office_of(words: Sequence[Word], at: int) -> int:
    """The word behind "in calitate de": what follows is an office, unless it is one of a guest."""
    for phrase in _IN_THE_OFFICE_OF:
        end = at + len(phrase)
        if tuple(word.folded for word in words[at:end]) == phrase and end < len(words):
            return at if words[end].folded.startswith(_AT_THE_MEETING) else end
    return at


def _is_oblique(noun: str) -> bool:
    """Whether an office shows another case that its bearer's name stands in too."""
    return not is_nominative(noun) and not noun.endswith(_DECLINED)


def _leftmost(marks: Marks, noun: int) -> int:
    """Where the office begins whose word is at `noun`: "Acting" of "Acting Head"."""
    words, first = marks.words, noun
    declined = words[noun].folded.endswith(_DECLINED)
    while (
        first
        and noun - first < _FAR
        and words[first].gap == JOINED
        and (marks.of_office(first - 1) or _is_reflexive(marks, first - 1))
        and not (words[noun].cyrillic and _is_of_another(marks, first - 1))
        and words[first - 1].folded not in _PARTS_FROM_IT
        and not _begins_another(marks, first - 1, noun)
    ):
        if declined and marks.party[first - 1] >= 0:
            break
        if words[first - 1].folded == "and" and marks.party[max(0, first - 2)] >= 0:
            break  # "of the Police and Inspector X": an office of its own
        first -= 1
    while first < noun and words[first].folded in _NO_BEGINNING and not _is_acting(words, first):
        first += 1
    return first


def _begins_another(marks: Marks, at: int, noun: int) -> bool:
    """Whether an "and" stands between an office and those of somebody else.

    Of "director of X and chairman" both words are in one case, of "officers of X and director" not.
    """
    words = marks.words
    if words[at].folded not in ("i", "and", "te", "kao"):
        return False
    for before in range(at - 1, max(-1, at - 1 - _FAR), -1):
        if marks.party[before] < 0 and is_office(words[before].folded):
            return is_nominative(words[before].folded) != is_nominative(words[noun].folded)
        if not marks.of_office(before) or words[before + 1].gap != JOINED:
            break
    return True


def _is_reflexive(marks: Marks, at: int) -> bool:
    """Whether a word only says whose colleague somebody is: "румънския *си* колега"."""
    word = marks.words[at]
    return (
        word.cyrillic
        and word.folded in ("si", "mu", "i", "im")
        and at > 0
        and marks.country[at - 1]
    )


def _is_acting(words: tuple[Word, ...], at: int) -> bool:
    """Whether a "v" is that of v.d., acting, and no preposition."""
    return words[at].folded == "v" and words[at + 1].folded == "d"


def _is_of_another(marks: Marks, at: int) -> bool:
    """Whether a word before an office in Cyrillic is none of it: an organisation stands behind."""
    word = marks.words[at].folded
    return (
        marks.party[at] >= 0
        or (word in _NO_BEGINNING and not _is_acting(marks.words, at))
        or word.endswith(_DEFINITE_NOUNS)
    )


def _names_what_it_is_of(words: tuple[Word, ...], at: int) -> bool:
    """Whether a capital begins an institution: "predstavnik *Stalne* misije", "head of the ..."."""
    before, behind = words[at - 1 : at], words[at + 1 : at + 2]
    small = bool(behind) and behind[0].gap == JOINED and not behind[0].capital
    return bool(before) and (before[0].folded in OF or (is_office(before[0].folded) and small))


def _may_be_strange(words: tuple[Word, ...], at: int) -> bool:
    """Whether a word that no table has may be a part of an office: no name and no verb.

    A capital has the name of an institution, behind a preposition: "of the *Delegation* of the EU".
    """
    word = words[at]
    return (
        (not word.capital or word.shouted or _names_what_it_is_of(words, at))
        and word.folded.isalpha()
        and (len(word.folded) > 3 or word.shouted)
        and word.folded not in SPEAKING
        and word.folded not in ACTING
        and not word.folded.endswith(("ed", "io", "ila", "ala", "ao", "ing"))
    )


def _is_before_a_name(words: tuple[Word, ...], end: int) -> bool:
    """Whether an office goes over into a name: it is that of the next person in a list."""
    return all(
        at < len(words) and words[at].gap == JOINED and words[at].capital for at in (end, end + 1)
    )


def office_of(
    read: Letters, marks: Marks, first: int, after: int, taken: Collection[int]
) -> Office | None:
    """Return the office of the person whose name is the words from `first` up to `after`.

    One that stands directly before the name is taken before one behind it, but in a list, "X,
    director - Y, chief"; and a mere rank only if there is nothing else. An office that somebody has
    (`taken`) is no other person's.
    """
    words = marks.words
    before = office_before(marks, first)
    if before and any(at in taken for at in range(before.first, before.after)):
        before = None
    behind = office_behind(read, marks, after)
    if before and behind and " - " in read.folded[words[first - 1].end : words[first].start]:
        before = None
    if before and _is_rank(words, before):
        higher = office_before(marks, before.first)
        free = higher and not any(at in taken for at in range(higher.first, higher.after))
        return higher._replace(after=first) if higher and free else behind or before
    return before or behind


def office_behind(read: Letters, marks: Marks, after: int) -> Office | None:
    """Return the office that stands behind a name, whatever stands before it."""
    if after >= len(marks.words):
        return None
    between = read.folded[marks.words[after - 1].end : marks.words[after].start]
    return office_after(marks, after, between)


def _is_rank(words: tuple[Word, ...], office: Office) -> bool:
    """Whether an office is only a rank: "chestor", "главен комисар"."""
    return all(
        word.folded in BESIDE or word.folded.startswith(RANKS)
        for word in words[office.first : office.after]
    )
