"""What people type, paste and pipe in by mistake, or on purpose: taken as meant, or refused."""

import json
from pathlib import Path
from typing import Any

import pytest

from sepca_cli.output import safe
from tests.running import Sepca

INPUTS = [
    json.loads(line)
    for line in Path(__file__).with_name("bad-inputs.jsonl").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize("bad", INPUTS, ids=lambda bad: bad["id"])
def test_a_bad_input_is_taken_as_meant_or_refused(
    sepca: Sepca, tmp_path: Path, bad: dict[str, Any]
) -> None:
    text = bad["input"] * bad.get("times", 1)
    if bad["words"].endswith("--json"):
        file = tmp_path / "event.json"
        file.write_text(text, "utf-8")
        text = str(file)
    ended = sepca(bad["words"], text)
    assert ended.exit_code == bad["exit_code"], ended.output
    assert bad["says"] in ended.output
    assert all(safe(line) == line for line in ended.output.splitlines())
    assert not ended.exit_code or len(ended.stderr.splitlines()) <= 2
