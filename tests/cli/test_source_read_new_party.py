"""A body that a press text names first is made with it, and cited."""

import json
from pathlib import Path

from tests.running import Sepca

TEXT = (
    "The General Assembly of SEPCA took place in Sofia, Bulgaria, on 3 June 2021. "
    "Representatives of Frontex and of the Embassy of Sweden attended.\n"
)


def test_a_new_party_is_recorded_with_what_it_is(public: Sepca, tmp_path: Path) -> None:
    text, draft = tmp_path / "text.txt", tmp_path / "draft.json"
    text.write_text(TEXT, "utf-8")
    assert public(f"source read {text} --save {draft}").exit_code == 0
    done = public(f"event add --json {draft}")
    assert done.exit_code == 0, done.output
    kept = json.loads(public("event show ga-2021-sofia --format json").stdout)
    assert {each["party"] for each in kept["participations"]} == {"frontex", "embassy-of-sweden"}
    assert {"participant:frontex", "participant:embassy-of-sweden"} <= {
        each["fact"] for each in kept["citations"]
    }
    assert "international-organisation" in public("party show frontex").stdout
