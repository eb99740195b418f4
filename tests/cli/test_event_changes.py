"""sepca event list, show, edit, attend, outcome, remove: what happens to an event later on."""

import json
from typing import Any

import pytest

from tests.running import Sepca

EVENT = "ga-2022-bucharest"


def shown(sepca: Sepca, key: str = EVENT) -> Any:
    """An event as JSON."""
    return json.loads(sepca(f"event show {key} --format json").stdout)


def keys(sepca: Sepca, filters: str) -> list[str]:
    """The keys of the events that a filter leaves."""
    listed = sepca(f"event list {filters} --format json")
    assert listed.exit_code == 0, listed.output
    return [event["key"] for event in json.loads(listed.stdout)]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ("--from 2022 --until 2022", True),
        ("--from 2022-12-14", True),
        ("--from 2022-12-15", False),
        ("--until '12 December 2022'", True),
        ("--until 2022-12-11", False),
        ("--kind general-assembly", True),
        ("--kind seminar --kind general", True),
        ("--kind seminar", False),
        ("--party INTERPOL", True),
        ("--party 'Council of Europe'", True),
        ("--party fbih-police", False),
        ("--country romania", True),
        ("--country 'Bosnia and Herzegovina'", False),
        ("--topic cybercrime", True),
        ("--presidency romania", True),
        ("--text 'assembly bucharest'", True),
        ("--text nothing", False),
        ("--party interpol --topic cybercrime --from 2022", True),
    ],
)
def test_one_filter_vocabulary_selects_events(sepca: Sepca, filters: str, found: bool) -> None:
    assert keys(sepca, filters) == ([EVENT] if found else [])


@pytest.mark.parametrize(
    ("filters", "code"),
    [
        ("--from 1_000", 2),
        ("--until 02/03/2024", 2),
        ("--kind party", 2),
        ("--party Atlantis", 3),
        ("--topic nothing", 3),
        ("--country Atlantis", 3),
        ("--from 2023 --until 2021", 2),
        ("--presidency atlantis", 3),
        ("--text '\"'", 2),
    ],
)
def test_a_filter_that_cannot_be_understood_is_refused(
    sepca: Sepca, filters: str, code: int
) -> None:
    refused = sepca(f"event list {filters}")
    assert refused.exit_code == code
    assert refused.stdout == ""
    assert len(refused.stderr.splitlines()) <= 2


def test_no_events_are_said_on_standard_error_alone(sepca: Sepca) -> None:
    listed = sepca("event list --from 1999 --until 1999")
    assert (listed.exit_code, listed.stdout, listed.stderr) == (0, "", "no events\n")
    assert sepca("event list --until 1999 --format json").stdout == "[]\n"


def test_editing_changes_what_was_named_and_says_before_and_after(sepca: Sepca) -> None:
    done = sepca(
        f'event edit {EVENT} --venue "Hall" --when 2022-12-13 --source tanjug-2022-12 '
        "--topic 'joint training' --without participant:interpol"
    )
    assert done.exit_code == 0
    assert "  date: 12-14 Dec 2022 -> 13 Dec 2022" in done.stderr
    told = shown(sepca)
    assert (told["event"]["venue"], told["event"]["city"]) == ("Hall", "Bucharest")
    assert [p["role"] for p in told["participations"]] == ["host", "presenter"]
    assert {t["key"] for t in told["topics"]} == {"cybercrime", "joint-training"}
    cited = {(c["fact"], c["source"]) for c in told["citations"]}
    assert ("venue", "tanjug-2022-12") in cited
    assert ("topic:joint-training", "tanjug-2022-12") in cited
    assert not any(fact == "participant:interpol" for fact, _ in cited)


def test_an_empty_text_clears_a_field(sepca: Sepca) -> None:
    assert sepca(f"event edit {EVENT} --city ''").exit_code == 0
    assert shown(sepca)["event"]["city"] == ""


def test_taking_away_what_is_not_there_is_refused_with_what_is(sepca: Sepca) -> None:
    refused = sepca(f"event edit {EVENT} --without guest:interpol")
    assert refused.exit_code == 3
    assert "participant:interpol" in refused.stderr


def test_an_event_cannot_be_a_part_of_its_part(sepca: Sepca) -> None:
    sepca(f"event add Ceremony --kind ceremony --when 2022-12-14 --part-of {EVENT} --key cer")
    assert sepca(f"event edit {EVENT} --part-of cer").exit_code == 1
    assert sepca(f"event edit {EVENT} --part-of {EVENT}").exit_code == 1
    assert "Has part:" in sepca(f"event show {EVENT}").stdout


def test_what_json_shows_edit_takes_back_and_nothing_changes(sepca: Sepca) -> None:
    sepca(f'event outcome {EVENT} "Cooperation" --kind agreement --source coe-2022-12')
    before = sepca(f"event show {EVENT} --format json").stdout
    same = sepca(f"event edit {EVENT} --json -", typed=before)
    assert same.exit_code == 0
    assert same.stderr == f"nothing was changed in {EVENT}\n"
    assert sepca(f"event show {EVENT} --format json").stdout == before


def test_an_edit_as_json_replaces_the_whole_record(sepca: Sepca) -> None:
    told = shown(sepca)
    told["event"]["title"] = "Other title"
    told["participations"] = told["participations"][:1]
    told["citations"] = []
    assert sepca(f"event edit {EVENT} --json -", typed=json.dumps(told)).exit_code == 0
    now = shown(sepca)
    assert now.pop("as_of") > told.pop("as_of")
    assert now == told


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"key": "other"}, "a key never changes"),
        ({"uid": "0" * 20}, "uid of an event never changes"),
        ({"kind": "party"}, "no kind of event"),
        ({"title": ""}, 'add "title"'),
    ],
)
def test_an_edit_as_json_that_cannot_be_is_refused(
    sepca: Sepca, change: dict[str, str], says: str
) -> None:
    told = shown(sepca)
    before = json.dumps(told)
    told["event"] |= change
    refused = sepca(f"event edit {EVENT} --json -", typed=json.dumps(told))
    assert refused.exit_code == 2
    assert says in refused.stderr
    assert len(refused.stderr.splitlines()) == 2
    assert json.dumps(shown(sepca)) == before


def test_attendance_is_recorded_with_the_office_held_that_day(sepca: Sepca) -> None:
    done = sepca(
        f'event attend {EVENT} "Zoran Brđanin" --for rs-police --as speaker --office "Director" '
        '--on "cooperation" --source coe-2022-12 --place "paragraph 2" --certainty announced'
    )
    assert done.exit_code == 0
    (new,) = [p for p in shown(sepca)["participations"] if p["person"]]
    assert new == {
        "event": EVENT,
        "role": "speaker",
        "party": "rs-police",
        "person": "zoran-brdanin",
        "office": "Director",
        "subject": "cooperation",
        "on_behalf_of": "",
        "certainty": "announced",
        "note": "",
    }
    (citation,) = [
        c for c in shown(sepca)["citations"] if c["fact"] == "speaker:rs-police/zoran-brdanin"
    ]
    assert (citation["place"], citation["certainty"]) == ("paragraph 2", "announced")


def test_attending_again_in_a_role_adds_what_is_new_and_keeps_the_rest(sepca: Sepca) -> None:
    sepca(f"event attend {EVENT} fbih-police:guest --on 'one thing'")
    sepca(f"event attend {EVENT} fbih-police:guest --note 'a remark'")
    (guest,) = [p for p in shown(sepca)["participations"] if p["role"] == "guest"]
    assert (guest["subject"], guest["note"]) == ("one thing", "a remark")


def test_several_take_part_at_once_or_nobody(sepca: Sepca) -> None:
    assert sepca(f"event attend {EVENT} fbih-police rs-police:guest Atlantis").exit_code == 3
    assert len(shown(sepca)["participations"]) == 3
    assert sepca(f"event attend {EVENT} fbih-police rs-police:guest").exit_code == 0
    assert len(shown(sepca)["participations"]) == 5


def test_a_promise_is_open_until_it_is_done(sepca: Sepca) -> None:
    made = sepca(
        f'event outcome {EVENT} "More training" --kind commitment --owner c-proc --due 2023-06 '
        "--source coe-2022-12"
    )
    assert f"recorded {EVENT}.1: commitment, open: More training" in made.stderr
    page = sepca(f"event show {EVENT}").stdout
    assert "More training (owed by C-PROC, due Jun 2023, open)" in page
    assert sepca(f"event outcome {EVENT}.1 --state done").exit_code == 0
    assert shown(sepca)["outcomes"][0]["state"] == "done"
    assert sepca(f"event outcome {EVENT}").exit_code == 2
    assert sepca(f"event outcome {EVENT}.1 --remove").exit_code == 0
    assert shown(sepca)["outcomes"] == []


def test_a_circle_of_parts_cannot_be_made_by_json_either(sepca: Sepca) -> None:
    sepca(f"event add Ceremony --kind ceremony --when 2022-12-14 --part-of {EVENT} --key cer")
    told = shown(sepca)
    told["event"]["part_of"] = "cer"
    assert sepca(f"event edit {EVENT} --json -", typed=json.dumps(told)).exit_code == 1


def test_json_cannot_say_that_an_event_to_come_was_held(sepca: Sepca) -> None:
    told = {"title": "Later", "kind": "other", "date": "2030", "state": "held"}
    refused = sepca("event add --json -", typed=json.dumps(told))
    assert refused.exit_code == 1
    assert "still to come" in refused.stderr


def test_a_country_is_kept_under_the_name_that_the_record_knows(sepca: Sepca) -> None:
    sepca("party name bosnia-and-herzegovina 'Босна и Херцеговина' --lang sr-Cyrl")
    sepca("event add X --kind other --when 2020 --country 'bosna i hercegovina' --key ev-x")
    assert shown(sepca, "ev-x")["event"]["country"] == "Bosnia and Herzegovina"
    assert keys(sepca, "--country 'Босна и Херцеговина'") == ["ev-x"]


def test_removing_asks_first_and_takes_everything_with_it(sepca: Sepca) -> None:
    sepca(f'event outcome {EVENT} "More training" --kind commitment --source coe-2022-12')
    refused = sepca(f"event remove {EVENT}")
    assert refused.exit_code == 2
    assert "--yes" in refused.stderr
    assert sepca(f"event remove {EVENT} --yes").exit_code == 0
    assert sepca(f"event show {EVENT}").exit_code == 3
    assert "0" in sepca("source list --format csv").stdout
    assert sepca("search bucharest").stdout.count(EVENT) == 0


@pytest.mark.parametrize(
    "line",
    [
        f'presidency handover "Republic of Srpska" --on 2022-12-14 --at {EVENT}',
        f"event add Ceremony --kind ceremony --when 2022-12-14 --part-of {EVENT}",
        f"party status interpol observer --by {EVENT}",
        f"presidency aim romania Reached --kind milestone --at {EVENT}",
    ],
)
def test_what_something_rests_on_cannot_be_removed(sepca: Sepca, line: str) -> None:
    assert sepca(line).exit_code == 0
    refused = sepca(f"event remove {EVENT} --yes")
    assert refused.exit_code == 1
    assert "what rests on it is" in refused.stderr


def test_of_much_that_rests_on_it_a_few_are_named_and_the_others_counted(sepca: Sepca) -> None:
    for number in range(5):
        sepca(f"presidency aim romania Reached-{number} --kind milestone --at {EVENT}")
    refused = sepca(f"event remove {EVENT} --yes")
    assert refused.exit_code == 1
    assert refused.stderr.startswith(
        f"sepca: {EVENT} cannot be removed: what rests on it is the aim romania-2021.1, "
        "the aim romania-2021.2, the aim romania-2021.3 and 2 more\n"
    )
    refused = sepca("presidency remove romania-2021 --yes")
    assert "rests on it is romania-2021.1, romania-2021.2, romania-2021.3 and 2 more\n" in (
        refused.stderr
    )


def test_the_tenth_outcome_stands_behind_the_second(sepca: Sepca) -> None:
    for number in range(1, 11):
        sepca(f"event outcome {EVENT} Promise-{number} --kind commitment")
        sepca(f"presidency aim romania Aim-{number} --kind priority")
    told = sepca(f"event show {EVENT}").stdout
    assert told.index("Promise-2") < told.index("Promise-9") < told.index("Promise-10")
    for page in ("presidency show romania", "report dossier romania"):
        told = sepca(page).stdout
        assert told.index("Aim-2") < told.index("Aim-9") < told.index("Aim-10")


def test_an_event_is_no_part_of_itself(sepca: Sepca) -> None:
    refused = sepca(f"event edit {EVENT} --part-of {EVENT}")
    assert refused.exit_code == 1
    assert refused.stderr.startswith(f"sepca: {EVENT} cannot be a part of itself\n")
