"""sepca undo: what it shows, asks and says, and who is said to have done it."""

import pytest

from tests.running import Sepca


@pytest.mark.parametrize(
    ("number", "code"),
    [("0", 3), ("99", 3), ("9" * 18, 3), ("9" * 20, 2), ("9" * 5000, 2), ("-1", 2), ("ga", 2)],
    ids=lambda value: str(value)[:20],
)
def test_what_is_no_number_of_a_change_takes_nothing_back(
    sepca: Sepca, number: str, code: int
) -> None:
    refused = sepca("undo --yes", number)
    assert refused.exit_code == code
    assert len(refused.stderr.splitlines()) <= 2
    assert sepca("undo --yes").stderr.startswith("took back 16. ")


@pytest.mark.parametrize("number", ["0", "99", "9" * 20, "9" * 5000], ids=lambda text: text[:20])
def test_the_log_of_a_change_that_is_not_there_is_not_found(sepca: Sepca, number: str) -> None:
    refused = sepca("log", number)
    assert (refused.exit_code, refused.stdout) == (3, "")
