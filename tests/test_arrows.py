"""The rooms of the house import downwards only: pyproject.toml says how, and this holds it."""

import re
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).parents[1]


def test_imports_point_down_and_each_library_has_its_room() -> None:
    assert lint_imports(no_cache=True) == EXIT_STATUS_SUCCESS


@pytest.mark.parametrize(
    "idiom",
    [
        r"with \w+\.conn(ection)?:",  # is no transaction: each call of sqlite-utils commits
        r"\.transform\(",  # drops triggers and collations without a word
        r"replace=True",  # removes what hangs on a row
        r"alter=True",  # makes columns of mistyped names
        r"INSERT OR REPLACE",
        r"ON DELETE CASCADE",
    ],
)
def test_no_room_writes_in_a_way_that_loses_something(idiom: str) -> None:
    sources = sorted((ROOT / "sepca_cli").rglob("*.py"))
    assert not [path.name for path in sources if re.search(idiom, path.read_text("utf-8"))]
