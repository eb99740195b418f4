"""A language has its words for a role in one place, and all languages have them in one order."""

import re
from itertools import chain, pairwise
from pkgutil import iter_modules
from types import ModuleType

import pytest

from sepca_cli.reading.roles import role_words
from sepca_cli.reading.roles.role_words import HEAD_OF, PEOPLE_FROM, ROLE_WORDS, ROLES

LANGUAGES = [vars(role_words)[each.name] for each in iter_modules(role_words.__path__)]
IN_TWO_FILES = [language for language in LANGUAGES if hasattr(language, "holding")]


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.__name__.split(".")[-1])
def test_a_language_has_its_roles_in_the_order_of_all(language: object) -> None:
    places = [ROLES.index(role) for role in vars(language)["BY_ROLE"]]
    assert all(one < other for one, other in pairwise(places))


@pytest.mark.parametrize("language", IN_TWO_FILES, ids=lambda each: each.__name__.split(".")[-1])
def test_a_role_stands_in_one_of_two_files(language: ModuleType) -> None:
    assert not set(language.holding.BY_ROLE) & set(language.attending.BY_ROLE)


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
