"""A language has its words for roles in one file, and all languages have them in the same order."""

import re
from itertools import chain, pairwise
from pathlib import Path

import pytest

from sepca_cli.reading.roles import role_words
from sepca_cli.reading.roles.role_words import HEAD_OF, PEOPLE_FROM, ROLE_WORDS, ROLES

FILES = sorted(Path(role_words.__file__).parent.glob("[a-z]*.py"))
LANGUAGES = [vars(role_words)[path.stem] for path in FILES]


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.__name__.split(".")[-1])
def test_a_language_has_its_roles_in_the_order_of_all(language: object) -> None:
    places = [ROLES.index(role) for role in vars(language)["BY_ROLE"]]
    assert all(one < other for one, other in pairwise(places))


@pytest.mark.parametrize("role", ROLES)
def test_a_phrase_of_a_role_is_written_once(role: str) -> None:
    assert len(ROLE_WORDS[role]) == len({*ROLE_WORDS[role]})


def test_each_phrase_is_a_pattern() -> None:
    for phrase in chain(*ROLE_WORDS.values(), PEOPLE_FROM, HEAD_OF):
        re.compile(phrase)


def test_a_name_stands_on_one_side_of_each_phrase() -> None:
    for phrase in chain(*ROLE_WORDS.values(), PEOPLE_FROM, HEAD_OF):
        assert phrase.count("@") == 1
        assert "@" in (phrase[0], phrase[-1])
