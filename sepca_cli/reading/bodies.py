"""A police service or ministry named by what it is and whose: "Romanian Police", "MUP-a RS"."""

from typing import NamedTuple

from sepca_cli.reading.body_words import OF, OTHER_POLICE
from sepca_cli.reading.partybook import Meaning, PartyBook
from sepca_cli.reading.spelling import is_name_here
from sepca_cli.reading.words import JOINED, Word


class Body(NamedTuple):
    """A body: the word after it, whether it is police or ministry, and its country, if named."""

    after: int
    kind: str
    country: str = ""


def body_at(words: tuple[Word, ...], at: int, book: PartyBook) -> Body | None:
    """Return the body whose name begins at a word.

    Its name is a country or its adjective, then what the body is, or the other way round, with
    another body that it is a part of between: "Police Directorate of the Ministry of Interior of
    Montenegro", "Uprave policije MUP-a Republike Srpske". A lone "police" is none.
    """
    if at and words[at].gap == JOINED and words[at - 1].folded in OTHER_POLICE:
        return None
    country = _country_at(words, at, book)
    after, whose = country or (at, "")
    kinds: list[str] = []
    longest = 0
    while True:
        begins = _past_of(words, after) if kinds or whose else after
        next_body = _body_word_at(words, begins, book, joined=begins != at)
        if not next_body:
            break
        longest = max(longest, next_body[0] - begins)
        after, kind = next_body
        kinds.append(kind)
    if not kinds:
        return None
    if not whose:
        country = _country_at(words, _past_of(words, after), book)
        if country and words[_past_of(words, after)].gap == JOINED:
            after, whose = country
    kind = "police" if "police" in kinds else "ministry"
    lone = longest == 1 and kind == "police"
    return None if lone and not whose else Body(after, kind, whose)


def _country_at(words: tuple[Word, ...], at: int, book: PartyBook) -> tuple[int, str] | None:
    for after, meaning in book.names.at(words, at) if at < len(words) else ():
        if meaning.what in ("state", "entity", "adjective") and is_name_here(
            meaning, words, at, after
        ):
            return after, meaning.country
    return None


def _body_word_at(
    words: tuple[Word, ...], at: int, book: PartyBook, *, joined: bool
) -> tuple[int, str] | None:
    if at >= len(words) or (joined and words[at].gap != JOINED):
        return None
    for after, meaning in book.names.at(words, at):
        if meaning.what == "body" and is_name_here(meaning, words, at, after):
            return after, meaning.kind
    return None


def _past_of(words: tuple[Word, ...], at: int) -> int:
    """The first word that is no "of", in any language."""
    for past in range(at, min(at + 3, len(words))):
        if words[past].gap != JOINED or words[past].folded not in OF:
            return past
    return at
