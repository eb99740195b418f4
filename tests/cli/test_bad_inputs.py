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


@pytest.mark.parametrize(
    ("line", "instead"),
    [
        ("event remove ga-2022-bucharest --yes", "take it away there first"),
        ("event show ?", "to add it: sepca event add"),
        ("source cite coe-2022-12 ?", "look for it: sepca search"),
        ("source cite coe-2022-12 ga-2022-bucharest hosts", "host:romania-police"),
        ("source cite coe-2022-12 ga-2022-bucharest venue --remove", "sepca source show coe"),
        ("event edit ga-2022-bucharest --without hosts", "host:romania-police"),
        ("event attend ga-2022-bucharest interpol:king", "one of: host, organiser"),
        ("source add Again --url https://marri-rc.org.mk/sepca", "sepca source edit marri"),
        ("source add X --text /nowhere", "give the path of a file"),
        ("presidency remove romania-2022 --yes", "sepca presidency aim romania-2022.1 --remove"),
        ("presidency aim romania-2022.1 --answers romania-2022.2", "say --kind"),
        ("event list --topic ?", "sepca report topics"),
        ("event list --country ?", "sepca event list"),
        ("init --db /dev/null/records.db", "--db FILE"),
        ("event list --db /dev/null/records.db", "--db"),
        ("backup /nowhere/copy.db", "name another file"),
        ("restore /nowhere/copy.db --yes", "give another file"),
        ("export json /nowhere/record.json", "name another file"),
        ("presidency rotation serbia-police serbia-police --since 2024", "each member once"),
        ("party status moldova-police guest --since 2015 --until 2014", "--until the end"),
    ],
)
def test_a_refusal_says_what_to_do_instead(public: Sepca, line: str, instead: str) -> None:
    public("source edit marri-2018-04 --url https://marri-rc.org.mk/sepca")
    refused = public(line)
    assert refused.exit_code
    _message, hint = refused.stderr.splitlines()
    assert instead in hint
    assert len(hint) < 500
