"""A police service, ministry or embassy named by what it is and whose: "Romanian Police"."""

from typing import NamedTuple

from sepca_cli.reading.language.declension import SLAVIC
from sepca_cli.reading.language.words import COMMA, END, JOINED, Word
from sepca_cli.reading.names.body_words import (
    BODIES,
    OF,
    OTHER_BODIES,
    OTHER_POLICE,
    OTHER_POLICE_BEHIND,
)
from sepca_cli.reading.names.meaning import Meaning
from sepca_cli.reading.names.partybook import PartyBook

_OF_THE_BORDER = ("kufit", "frontier")
_AND = frozenset(["and", "i", "si", "dhe", "te"])
_MOST_BODIES = 3  # one a part of the other
_MOST_SHARED = 9  # services, as many as the association has members
_LONGEST_FIELD = 4  # words: the institute *for forensic medicine of*
_ENGLISH = frozenset(
    word.casefold()
    for (_, of_family), names in BODIES.items()
    for word in names.split()
    if of_family == "english"
)
_OF_ANOTHER = ("of", "al", "e", "te", "se")
_SLAVIC_DATIVE = ("iji", "oj", "ici")  # who is handed something by the one named before
_COMING_FROM = frozenset(["din", "nga"])  # heads of police *from* Albania, Bulgaria
_WHOSE = ("state", "entity", "entity beside", "adjective")


class Body(NamedTuple):
    """A body: the word after it, what it is ("embassy"), and its country, if that is named.

    One that is nobody's here, and of no kind, has the name of the country in its own.
    """

    after: int
    kind: str
    country: str = ""


def body_at(words: tuple[Word, ...], at: int, book: PartyBook) -> Body | None:
    """Return the body whose name begins at a word.

    Its name is a country or its adjective, then what the body is, or the other way round, with
    another body that it is a part of between: "Police Directorate of the Ministry of Interior of
    Montenegro", "Uprave policije MUP-a Republike Srpske". A lone "police" is none.
    """
    if is_of_other_police(words, at):
        return _other_police(words, at, book)
    country = _country_at(words, at, book)
    after, whose = country or (at, "")
    if whose and (shared := _shared_body(words, after, book)):
        return Body(after, shared, whose)
    kinds: list[str] = []
    while len(kinds) < _MOST_BODIES:
        begins = _past_of(words, after, book) if kinds or whose else after
        next_body = _body_word_at(words, begins, book, joined=begins != at)
        if not next_body:
            break
        after, kind = next_body
        kinds.append(kind)
    if not kinds:
        return None
    if is_other_police(words, after):
        border = words[after].folded.startswith(_OF_THE_BORDER)
        then = words[after + 1 : after + 2]
        people = then and then[0].folded in _COMING_FROM and not words[at].capital
        behind = country_behind(words, after + 1, book) if border and not people else None
        return Body(_past_a_list(words, behind[0], book), "") if behind else None
    from_there = words[after : after + 1] and words[after].folded in _COMING_FROM
    named = not from_there or words[at].capital
    if not whose and named and (behind := country_behind(words, after, book)):
        after, whose = behind
    if not whose and _is_of_some_other(words, after):
        return None
    if whose in book.entities:
        its = book.parties[book.entities[whose]].country
        if is_of_another(words, after, its, book):
            behind = country_behind(words, after, book)
            return Body(behind[0], "") if behind else None  # the *federal* police of Germany
        if is_behind_another(words, at, its, book):
            return Body(after, "")
    if "embassy" in kinds:
        return Body(after, "embassy", whose) if whose else None
    kind = "police" if "police" in kinds else "ministry"
    return Body(after, kind, whose) if whose or _enough(words[at:after]) else None


def _other_police(words: tuple[Word, ...], at: int, book: PartyBook) -> Body | None:
    """The police *of the border* of a country: a body of no kind, and that country is not named."""
    police = _body_word_at(words, at, book, joined=False)
    behind = country_behind(words, police[0], book) if police else None
    return Body(_past_a_list(words, behind[0], book), "") if behind else None


def _past_a_list(words: tuple[Word, ...], after: int, book: PartyBook) -> int:
    """The word after the other countries of a list: the border police of A, *B and C*."""
    for _ in range(_MOST_SHARED):
        begins = after + (after < len(words) and words[after].folded in _AND)
        joined = begins < len(words) and words[begins].gap in (JOINED, COMMA)
        others = _country_at(words, begins, book) if joined else None
        if not others or (begins == after and words[begins].gap == JOINED):
            break
        after = others[0]
    return after


def is_of_other_police(words: tuple[Word, ...], at: int) -> bool:
    """Whether what stands before a name makes it another one: the *border* police."""
    return at > 0 and words[at].gap == JOINED and words[at - 1].folded in OTHER_POLICE


def is_of_other_body(words: tuple[Word, ...], at: int) -> bool:
    """Whether what is named is only whose another body is: *the institute of* a country."""
    for word in range(at, max(at - _LONGEST_FIELD, 0), -1):
        if words[word].gap != JOINED or words[word - 1].folded in _AND:
            return False
        before = words[word - 1].folded
        if before.startswith(OTHER_BODIES) and not before.startswith("institutions"):
            return True
    return False


def is_other_police(words: tuple[Word, ...], after: int) -> bool:
    """Whether what stands behind a name makes it another one: the police *of the border*."""
    after += after < len(words) and words[after].folded in ("de", "e", "te", "se")
    return (
        after < len(words)
        and words[after].gap == JOINED
        and words[after].folded in OTHER_POLICE_BEHIND
    )


def is_behind_another(words: tuple[Word, ...], at: int, country: str, book: PartyBook) -> bool:
    """Whether an adjective before a name makes it another one: "*bavarska* Federalna policija"."""
    if not at or words[at].gap != JOINED:
        return False
    return any(
        after == at and meaning.what == "adjective" and meaning.country != country
        for after, meaning in book.hits[at - 1]
    )


def is_of_another(words: tuple[Word, ...], after: int, country: str, book: PartyBook) -> bool:
    """Whether a country behind a name makes it another one: "Policia Federale *Gjermane*"."""
    behind = _country_at(words, after, book) or country_behind(words, after, book)
    joined = after < len(words) and words[after].gap == JOINED
    if not joined or behind is None or behind[1] in (country, *book.entities):
        return False
    return not words[behind[0] - 1].folded.endswith(_SLAVIC_DATIVE)


def _is_of_some_other(words: tuple[Word, ...], after: int) -> bool:
    """Whether a place that no table has stands behind: the State Police *of Bavaria*."""
    begins = after + 1
    if after >= len(words) or words[after].gap != JOINED or words[after].folded not in _OF_ANOTHER:
        return False
    if begins < len(words) and words[begins].folded == "the":
        begins += 1
    if begins < len(words) and words[begins].folded.startswith("shtet"):
        return False  # the police of the state
    return begins < len(words) and words[begins].gap == JOINED and words[begins].capital


def _enough(words: tuple[Word, ...]) -> bool:
    """Whether it is a body without its country: no mere "police", nor small in English."""
    if len(words) == 1:
        return words[0].shouted
    return words[0].capital or not words[0].written.isascii() or words[0].folded not in _ENGLISH


def country_behind(words: tuple[Word, ...], after: int, book: PartyBook) -> tuple[int, str] | None:
    """Return the country that something is "of": the word after its name, and the country."""
    begins = _past_of(words, after, book)
    if begins >= len(words) or words[begins].gap != JOINED:
        return None
    return _country_at(words, begins, book)


def state_at(words: tuple[Word, ...], at: int, book: PartyBook) -> tuple[int, Meaning] | None:
    """Return the state that a republic is that of: the word after its name, and its meaning."""
    begins = _past_of(words, at, book)
    if begins >= len(words) or words[begins].gap != JOINED:
        return None
    return next((hit for hit in book.hits[begins] if hit[1].what == "state"), None)


def _shared_body(words: tuple[Word, ...], after: int, book: PartyBook) -> str:
    """The kind of the body that adjectives share: police for "Romanian" in "Romanian and Serbian
    police"; nothing if it is not one adjective after the other.
    """
    at = after
    for _ in range(_MOST_SHARED):
        if at >= len(words) or words[at].gap == END:
            return ""
        joined = words[at].gap == JOINED
        at += words[at].folded in _AND
        if joined and at < len(words) and words[at - 1].folded not in _AND:
            return ""
        adjective = _adjective_at(words, at, book)
        if not adjective:
            return ""
        at = adjective
        body = _body_word_at(words, at, book, joined=True)
        if body:
            return body[1]
    return ""


def _adjective_at(words: tuple[Word, ...], at: int, book: PartyBook) -> int:
    for after, meaning in book.hits[at] if at < len(words) else ():
        if meaning.what == "adjective":
            return after
    return 0


def _country_at(words: tuple[Word, ...], at: int, book: PartyBook) -> tuple[int, str] | None:
    for after, meaning in book.hits[at] if at < len(words) else ():
        if meaning.what in _WHOSE:
            return after, meaning.country
        if meaning.what == "republic" and (state := state_at(words, after, book)):
            return state[0], state[1].country
    return None


def _body_word_at(
    words: tuple[Word, ...], at: int, book: PartyBook, *, joined: bool
) -> tuple[int, str] | None:
    if at >= len(words) or (joined and words[at].gap != JOINED):
        return None
    for after, meaning in book.hits[at]:
        if meaning.what == "body":
            return after, meaning.kind
    return None


def _past_of(words: tuple[Word, ...], at: int, book: PartyBook) -> int:
    """The first word that is no "of", in any language; "te" before a Slavic name is "and"."""
    for past in range(at, min(at + 3, len(words))):
        if words[past].gap != JOINED or words[past].folded not in OF:
            return past
        behind = book.hits[past + 1] if past + 1 < len(words) else ()
        if words[past].folded == "te" and any(each.family == SLAVIC for _, each in behind):
            return past
    return at
