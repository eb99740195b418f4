"""A sample of what `python -m benchmarks.tampering` tries at length."""

from pathlib import Path
from random import Random

import pytest

from benchmarks.tampered import Original, original
from benchmarks.tampering import Score, noticed, scores, table
from benchmarks.tampers import ALL, NO_HEAD, WAYS, Way

TIMES = 3


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Original:
    """A records file with a history."""
    return original(tmp_path_factory.mktemp("original") / "records.db")


@pytest.mark.parametrize(
    "way", [way for way in WAYS if way.promise == ALL], ids=lambda way: way.tamper.__name__
)
def test_what_is_promised_to_be_found_is_found(way: Way, made: Original, tmp_path: Path) -> None:
    path = tmp_path / "tampered.db"
    for number in range(TIMES):
        path.write_bytes(made.states[-1])
        way.tamper(path, made, Random(number))
        assert noticed(path, made.head if way.head else ""), f"seed {number}"


@pytest.mark.parametrize(
    "way", [way for way in WAYS if way.promise == NO_HEAD], ids=lambda way: way.tamper.__name__
)
def test_what_only_a_head_betrays_is_a_good_file_without_one(
    way: Way, made: Original, tmp_path: Path
) -> None:
    path = tmp_path / "tampered.db"
    path.write_bytes(made.states[-1])
    way.tamper(path, made, Random(1))
    assert not noticed(path)


def test_the_table_counts_what_was_missed(tmp_path: Path) -> None:
    found = list(scores(tmp_path, times=2, seed=1))
    assert [score.tried for score in found] == [1, 1] + [0] * (len(WAYS) - 2)
    assert all(score.kept for score in found)
    assert not Score(WAYS[0], tried=2, found=1).kept
    assert table([Score(WAYS[0], tried=12, found=11)]).splitlines() == [
        "way                        tried  found  missed  promise",
        "a cell of a record edited     12     11       1  all are found",
    ]
