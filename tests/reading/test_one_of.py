"""Phrases are found as one long pattern of them all finds them, however they are looked up."""

import re
from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sepca_cli.reading.events.kinds import KIND_WORDS
from sepca_cli.reading.language import happening_words, passing_words
from sepca_cli.reading.language.beginnings import beginnings, needed
from sepca_cli.reading.language.one_of import LETTERS, EachOf, OneOf, phrases
from sepca_cli.reading.outcomes import OUTCOME_WORDS
from sepca_cli.reading.roles.role_words import ROLE_WORDS
from sepca_cli.reading.topic_words import TOPIC_WORDS

PHRASES = {
    **{role: [each.strip("@ ") for each in table] for role, table in ROLE_WORDS.items()},
    **{
        name: phrases(table)
        for tables in (KIND_WORDS, OUTCOME_WORDS)
        for name, table in tables.items()
    },
    **TOPIC_WORDS,
}
EVERY = sorted({phrase for table in PHRASES.values() for phrase in table})
THEN = r"(?:(?<=\s)|(?!\w))"
BOOK = EachOf({name: [each + THEN for each in table] for name, table in PHRASES.items()})
BETWEEN = st.sampled_from([" ", " ", ", ", ". ", "-", "\n", " (", "", " a ", " je ", " police "])


@st.composite
def texts(draw: st.DrawFn) -> str:
    """What a few phrases of the tables find, with something between."""
    pieces: list[str] = []
    for phrase in draw(st.lists(st.sampled_from(EVERY), min_size=1, max_size=6)):
        found = st.from_regex(re.compile(phrase, re.ASCII), fullmatch=True)
        pieces += [draw(found), draw(BETWEEN)]
    return "".join(pieces)


@cache
def at_once(name: str, then: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?=\w)(?:{'|'.join(PHRASES[name])}){then}")


def outside_groups(phrase: str) -> str:
    phrase, before = re.sub(r"\\.|\[[^]]*\]", "", phrase), ""
    while phrase != before:
        phrase, before = re.sub(r"\([^()]*\)", "", phrase), phrase
    return phrase


def shown(found: Iterator[re.Match[str]]) -> list[tuple[int, int]]:
    return [each.span() for each in found]


@settings(max_examples=60, deadline=None)
@given(texts())
def test_every_table_finds_what_one_pattern_of_it_finds(text: str) -> None:
    found = list(BOOK.finditer(text))
    for name in PHRASES:
        mine = [each.span() for of, each in found if of == name]
        assert mine == shown(at_once(name, THEN).finditer(text)), name
    starts = [each.start() for _, each in found]
    assert starts == sorted(starts)


@settings(max_examples=60, deadline=None)
@given(texts(), st.sampled_from(sorted(PHRASES)), st.integers(0, 40), st.integers(0, 80))
def test_a_search_between_two_places_answers_as_that_of_a_pattern(
    text: str, name: str, start: int, end: int
) -> None:
    one = OneOf(PHRASES[name], r"\b").search(text, start, end)
    other = at_once(name, r"\b").search(text, start, end)
    assert (one and one.span()) == (other and other.span())


@settings(max_examples=100, deadline=None)
@given(st.data(), st.sampled_from(EVERY))
def test_what_a_phrase_finds_begins_as_it_is_told(data: st.DataObject, phrase: str) -> None:
    found = data.draw(st.from_regex(re.compile(phrase, re.ASCII), fullmatch=True))
    assert found.startswith(tuple(beginnings(phrase, LETTERS)))


@pytest.mark.parametrize(
    ("pattern", "begins"),
    [
        ("hosted by", {"host"}),
        ("hosts?", {"host"}),
        ("organi[sz]ed", {"orga"}),
        ("s(?:as)? (?:de|ko)to", {"s de", "s ko", "sas "}),
        ("[sz]a (?!ne)na", {"sa n", "za n"}),
        ("(?<!national )assembly", {"asse"}),
        ("(?:the )*host", {"the ", "host"}),
        ("(?P<name>chair|pre)s", {"chai", "pres"}),
        (r"u \w+ je", {"u "}),
        (r"(?:[\w-]+ )?funding", {"", "fund"}),
        ("(?:e |i )*hap", {"hap", "e ha", "i ha", "e e ", "e i ", "i e ", "i i "}),
        ("a{0,2}b", {"aaaa", "aaab", "aab", "ab", "b"}),
    ],
)
def test_a_pattern_begins_with_the_letters_of_each_of_its_ways(
    pattern: str, begins: set[str]
) -> None:
    assert beginnings(pattern, 4) == begins


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        (r"(?:with )?(?:[\w-]+ )?funding by", [{"funding by"}]),
        (r"[\w-]+ (?:opens|ended)(?!\w)", [{"open", "ende"}]),
        (r"(?:\w+ ){0,2}(?:had )?\w+", []),
        (r"(?<!was )[a-z]{3,}(?:oi|uan)\b", [{"oi", "uan"}]),
        (r"took (?:\w+ )?part (?:in|at)", [{"took "}, {"part "}, {"in", "at"}]),
    ],
)
def test_a_phrase_needs_the_letters_that_no_way_through_it_leaves_out(
    pattern: str, letters: list[set[str]]
) -> None:
    assert needed(pattern, 4) == letters


@settings(max_examples=100, deadline=None)
@given(st.data(), st.sampled_from(EVERY))
def test_what_a_phrase_finds_has_the_letters_that_it_needs(
    data: st.DataObject, phrase: str
) -> None:
    found = data.draw(st.from_regex(re.compile(phrase, re.ASCII), fullmatch=True))
    assert all(any(letters in found for letters in part) for part in needed(phrase, LETTERS))


def test_every_phrase_begins_with_a_word_and_has_bars_in_groups_only() -> None:
    rooms = (happening_words, passing_words)
    tables = [each for room in rooms for each in vars(room).values() if isinstance(each, OneOf)]
    assert len(tables) > 12
    for phrase in [*EVERY, *(phrase for table in tables for phrase in table.phrases)]:
        assert "|" not in outside_groups(phrase), phrase
        assert all(begin[:1].isalnum() for begin in beginnings(phrase, LETTERS) - {""}), phrase


def test_the_earlier_of_two_phrases_goes_first_though_the_later_is_longer() -> None:
    (found,) = OneOf(["host", "hosted by"]).finditer("hosted by Serbia")
    assert found[0] == "host"


def test_two_tables_find_the_same_words_each_for_itself() -> None:
    book = EachOf({"host": ["hosted"], "event": [r"hosted \w+"]})
    found = [(name, each[0]) for name, each in book.finditer("was hosted here")]
    assert found == [("host", "hosted"), ("event", "hosted here")]
