"""sepca event add: one line makes a complete event, and a wrong one changes nothing."""

import json
from pathlib import Path

import pytest

from tests.running import Sepca


def test_one_line_makes_a_complete_event_and_says_what_was_understood(sepca: Sepca) -> None:
    done = sepca(
        'event add "Workshop on evidence" --kind workshop --when "21st December 2021" '
        '--city Podgorica --country Montenegro --host "Romanian Police" --with INTERPOL '
        "--with c-proc:presenter --topic cybercrime --source coe-2022-12"
    )
    assert done.exit_code == 0
    assert done.stdout == ""
    assert done.stderr.splitlines() == [
        "recorded ws-2021-podgorica: Workshop on evidence",
        "  when        21 Dec 2021 (2021-12-21)",
        "  where       Podgorica, Montenegro",
        "  host        Romanian Police",
        "  participant INTERPOL",
        "  presenter   C-PROC",
        "  topics      cybercrime",
        "  presidency  romania-2021",
        "  sources     coe-2022-12",
    ]


def test_the_event_that_was_added_is_listed_and_every_fact_is_cited(sepca: Sepca) -> None:
    told = json.loads(sepca("event show ga-2022-bucharest --format json").stdout)
    assert told["event"]["date"] == "2022-12-12/2022-12-14"
    assert [(p["role"], p["party"]) for p in told["participations"]] == [
        ("host", "romania-police"),
        ("participant", "interpol"),
        ("presenter", "c-proc"),
    ]
    cited = {citation["fact"] for citation in told["citations"]}
    assert {"date", "city", "country", "host:romania-police", "topic:cybercrime"} <= cited
    assert all(citation["place"] == "paragraph 1" for citation in told["citations"])


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ("--when 2021", "missing: --kind"),
        ("--kind workshop", "missing: --when"),
        ("--kind wrkshop --when 2021", "did you mean workshop?"),
        ("--kind workshop --when 02/03/2024", "2024-03-02 (2 Mar 2024) or 2024-02-03 (3 Feb 2024)"),
        ("--kind workshop --when 2023-02-29", "February 2023 has 28 days"),
        ("--kind workshop --when 1", "2022-12-13"),
        ("--kind workshop --when '2024-05-10 / 2024-05-08'", "before the start"),
        ("--kind workshop --when open", "only an end can be open"),
        ("--kind workshop --when 2021 --certainty maybe", "documented, inferred, announced"),
        ("--kind workshop --when 2021 --key Bad_Key", "like: bad-key"),
    ],
)
def test_what_cannot_be_understood_is_refused_and_nothing_is_saved(
    sepca: Sepca, options: str, says: str
) -> None:
    before = sepca("event list --format json").stdout
    refused = sepca(f"event add Something --with interpol {options}")
    assert refused.exit_code == 2
    assert says in refused.stderr
    assert sepca("event list --format json").stdout == before


def test_an_unknown_name_is_refused_with_the_nearest_and_the_way_to_add_it(sepca: Sepca) -> None:
    refused = sepca("event add X --kind other --when 2021 --with Interpoll")
    assert refused.exit_code == 3
    assert 'no party or person "Interpoll"' in refused.stderr
    assert "nearest: interpol" in refused.stderr
    assert 'sepca party add "Interpoll"' in refused.stderr


def test_the_same_event_is_not_recorded_twice_but_a_key_of_its_own_makes_another(
    sepca: Sepca,
) -> None:
    again = 'event add "general  assembly" --kind general-assembly --when 2022-12-12/2022-12-14'
    refused = sepca(f"{again} --city BUCHAREST")
    assert refused.exit_code == 1
    assert "ga-2022-bucharest is recorded already" in refused.stderr
    assert sepca(f"{again} --city Bucharest --key ga-2022-other").exit_code == 0


def test_the_same_event_under_another_title_is_recorded_with_a_warning(sepca: Sepca) -> None:
    done = sepca(
        'event add "Assembly of the year" --kind general-assembly '
        "--when 2022-12-12/2022-12-14 --city Bucharest"
    )
    assert done.exit_code == 0
    assert "warning: ga-2022-bucharest was of the same kind, on the same days" in done.stderr


def test_a_second_event_of_a_kind_in_a_city_gets_a_key_of_its_own(sepca: Sepca) -> None:
    sepca('event add "Another" --kind general-assembly --when 2022-05 --city Bucharest')
    assert "ga-2022-bucharest-2" in sepca("event list --format csv").stdout


def test_an_event_of_a_day_to_come_is_announced_and_cannot_have_been_held(sepca: Sepca) -> None:
    sepca('event add "Next one" --kind conference --when 2027-05 --city Sofia')
    told = json.loads(sepca("event show conf-2027-sofia --format json").stdout)
    assert told["event"]["state"] == "announced"
    refused = sepca('event add "Next two" --kind conference --when 2027-06 --state held')
    assert refused.exit_code == 1
    assert "still to come" in refused.stderr


def test_what_json_shows_json_takes(sepca: Sepca) -> None:
    shown = sepca("event show ga-2022-bucharest --format json").stdout
    told = json.loads(shown.replace('"ga-2022-bucharest"', '"ga-2022-copy"'))
    told["event"]["uid"] = ""
    added = sepca("event add --json -", typed=json.dumps(told))
    assert added.exit_code == 0
    copied = json.loads(sepca("event show ga-2022-copy --format json").stdout)
    told["event"]["uid"] = copied["event"]["uid"]
    told["as_of"] = copied["as_of"]
    assert copied == told


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{", "no JSON"),
        ("3", "an object"),
        ('{"title": "A", "kind": "other", "titel": "B"}', 'no key "titel"'),
        ('{"title": "A", "title": "B", "kind": "other"}', "stands twice"),
        ('{"title": "A", "kind": "other", "date": NaN}', "cannot stand"),
        ('{"title": "\\ud800", "kind": "other"}', "UTF-8"),
        ('{"title": "A", "kind": "other", "date": "2021-13"}', "no month 13"),
        ('{"title": "A", "kind": "other", "online": "yes"}', "true or false"),
        (
            '{"event": {"title": "A", "kind": "other"}, "participations": [{"role": "x"}]}',
            "neither",
        ),
        ("[" * 100_000, "nested too deeply"),
        ("[]", "no event"),
        ('{"title": "A", "kind": "other", "date": ' + "9" * 10_000 + "}", "cannot stand"),
        (
            '{"event": {"title": "A", "kind": "other"}, '
            '"topics": [{"key": "new", "name": "cybercrime"}]}',
            "cannot be called",
        ),
        (
            '{"event": {"title": "A", "kind": "other"}, "participations": '
            '[{"role": "host", "party": "interpol"}, {"role": "host", "party": "INTERPOL"}]}',
            '"host:interpol" stands in the JSON twice',
        ),
        (
            '{"event": {"title": "A", "kind": "other"}, '
            '"citations": [{"fact": "host:interpol", "source": "coe-2022-12"}]}',
            "ev-a does not have",
        ),
        ('{"kind": "other"}', 'no "title"'),
    ],
)
def test_json_that_is_no_event_is_refused_in_one_line(sepca: Sepca, text: str, says: str) -> None:
    before = sepca("event list --format json").stdout
    refused = sepca("event add --json -", typed=text)
    assert refused.exit_code == 2
    assert says in refused.stderr
    assert sepca("event list --format json").stdout == before


def test_several_events_in_one_json_are_all_recorded_or_none(sepca: Sepca) -> None:
    good = {"title": "One", "kind": "seminar", "date": "2020", "city": "Sofia"}
    bad = {"title": "Two", "kind": "seminary", "date": "2020"}
    assert sepca("event add --json -", typed=json.dumps([good, bad])).exit_code == 2
    assert "sem-2020-sofia" not in sepca("event list --format csv").stdout
    assert sepca("event add --json -", typed=json.dumps([good])).exit_code == 0
    assert "sem-2020-sofia" in sepca("event list --format csv").stdout


BAD_TITLES = Path(__file__).parent / "bad-titles.jsonl"
HOSTILE = [json.loads(line) for line in BAD_TITLES.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("case", HOSTILE, ids=lambda case: case["id"])
def test_odd_titles_are_refused_or_shown_as_they_are(sepca: Sepca, case: dict[str, str]) -> None:
    title = case["title"] * int(case.get("times", 1))
    done = sepca("event add --kind other --when 2020 --key odd", f"--title={title}")
    assert done.exit_code == int(case["exit_code"]), done.stderr
    assert all(char.isprintable() or char == "\n" for char in done.output)
    if done.exit_code == 0:
        for line in ("event list", "event show odd", "report timeline", "search odd"):
            shown = sepca(line).stdout
            assert case.get("shown", title) in shown
            assert all(char.isprintable() or char == "\n" for char in shown)
    else:
        assert "odd" not in sepca("event list").stdout
