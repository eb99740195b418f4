"""Damaged and hostile files: refused in words or taken in whole, whatever was done to them."""

from collections import Counter
from pathlib import Path
from random import Random

import pytest

from benchmarks.imported import cases, damaged, wrong

FILES = 6  # of each kind here; `python -m benchmarks.imported` tries as many as one likes


def test_no_damaged_file_is_taken_in_by_half_or_ends_in_a_traceback(tmp_path: Path) -> None:
    codes: Counter[int] = Counter()
    for case in cases(tmp_path):
        for number in range(FILES):
            content = damaged(case.good, Random(f"suite {case.kind} {number}"))
            assert not list(wrong(case, content, tmp_path, codes)), f"{case.kind} {number}"
    assert codes[0]
    assert codes[2]


@pytest.mark.parametrize("kind", ["json", "event", "changes", "csv", "xlsx", "ods", "ics"])
def test_what_these_files_are_damaged_from_is_taken_in(tmp_path: Path, kind: str) -> None:
    codes: Counter[int] = Counter()
    (case,) = (case for case in cases(tmp_path) if case.kind == kind)
    assert not list(wrong(case, case.good, tmp_path, codes))
    assert codes == {0: 1}
