"""Words are found in everything, in any script; odd questions are answered, never an error."""

import sqlite3
from collections.abc import Iterator
from itertools import combinations, product
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.dates import parse
from sepca_cli.errors import BadRequest
from sepca_cli.model import Event, Name, Outcome, Party, Source
from sepca_cli.store import file, search
from sepca_cli.store.search import find
from sepca_cli.store.store import Store

RECORDS = [
    Event("ga-2018-skopje", "Second General Assembly", "general-assembly", city="Skopje"),
    Event("conf-2021-budva", "Conference on cybercrime", "conference", note="radicalisation"),
    Outcome("ga-2018-skopje.1", "ga-2018-skopje", "agreement", "Joint work on cybercrime"),
    Party("rs-police", "police"),
    Name("rs-police", "Полиција Републике Српске"),
    Source("srna", "Vijest iz Skoplja", text="Dvodnevna konferencija o sajber kriminalu"),
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("search") / "records.db"
    file.create(path, lambda made: made.add_all(RECORDS))
    with file.writing(path) as opened:
        yield opened


def keys(store: Store, words: str) -> list[str]:
    return [hit.key for hit in find(store.connection, words)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("СКОПЈЕ", ["ga-2018-skopje"]),
        ("skopje assembly", ["ga-2018-skopje"]),
        ("policija republike srpske", ["rs-police"]),
        ("Kriminal sajber", ["srna"]),
        ("cybercrime", ["conf-2021-budva", "ga-2018-skopje.1"]),
        ("radical", ["conf-2021-budva"]),
        ("ga-2018-skopje", ["ga-2018-skopje"]),
        ("nothing of this", []),
    ],
)
def test_words_are_found_in_every_kind_of_record(
    store: Store, words: str, found: list[str]
) -> None:
    assert sorted(keys(store, words)) == sorted(found)


def test_a_word_in_the_title_weighs_more_than_one_in_a_note(store: Store) -> None:
    store.add(Event("ev-note", "Something else", "other", note="cybercrime " * 3))
    store.finish()
    assert keys(store, "cybercrime")[-1] == "ev-note"


def test_where_no_record_has_all_words_those_with_any_are_found(store: Store) -> None:
    assert set(keys(store, "skopje budva")) == {"ga-2018-skopje", "conf-2021-budva"}


def test_of_many_records_with_any_word_the_best_are_the_same_as_if_each_was_weighed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ["cybercrime", "firearms", "training", "sofia", "police"]
    often = [1, 2, 2, 3, 8]  # so that some are rare and one is in most records
    some = Random(20221213)

    def event(number: int) -> Event:
        said = [word for word, many in zip(words, often, strict=True) if some.random() * 12 < many]
        note = " ".join(some.choices([*said, "meeting"], k=some.randint(0, 9)))
        return Event(f"ev-{number}", " ".join([*said, "held"]), "other", note=note)

    path = tmp_path / "records.db"
    file.create(path, lambda made: made.add_all(event(number) for number in range(800)))
    with file.reading(path) as opened:
        for count, most in product((3, 4, 5), (1, 20, 200)):
            for asked in combinations([*words, "nowhere"], count):
                found = find(opened.connection, " ".join(asked), most)
                with monkeypatch.context() as simple:
                    simple.setattr(search, "FEW", 0)
                    assert found == find(opened.connection, " ".join(asked), most)


def test_what_changes_is_found_by_its_new_words_only(store: Store) -> None:
    store.add(Event("ev-1", "Beginning", "other", parse("2020")))
    store.change(Event("ev-1", "Ending", "other", parse("2020"), uid="0" * 20))
    store.finish()
    assert keys(store, "ending") == ["ev-1"]
    assert keys(store, "beginning") == []
    store.remove(store.get(Event, "ev-1"))
    store.finish()
    assert keys(store, "ending") == []


@pytest.mark.parametrize("words", ["", '"', "()*", "  ", "%", "''"])
def test_nothing_to_look_for_is_said_so(store: Store, words: str) -> None:
    with pytest.raises(BadRequest, match="no word"):
        find(store.connection, words)


@pytest.mark.parametrize("words", ["police-chiefs AND NOT (2019", "NEAR(a b)", "a* OR", "title:x"])
def test_words_that_a_query_language_would_take_are_words(store: Store, words: str) -> None:
    keys(store, words)


@given(st.text(max_size=60))
def test_any_question_has_an_answer(store: Store, words: str) -> None:
    try:
        find(store.connection, words)
    except BadRequest:
        pass
    except sqlite3.Error as error:
        pytest.fail(f"{words!r}: {error}")
