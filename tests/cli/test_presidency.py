"""sepca presidency: one term ends, the next begins, and the rules speak up."""

import json

import pytest

from tests.running import Sepca

HANDOVER = 'presidency handover "Republic of Srpska" --on 2022-12-14 --at ga-2022-bucharest'


def term(sepca: Sepca, key: str) -> dict[str, str]:
    """A term as the record keeps it."""
    told: dict[str, str] = json.loads(sepca(f"presidency show {key} --format json").stdout)["term"]
    return told


def test_a_handover_ends_one_term_and_begins_the_next(sepca: Sepca) -> None:
    done = sepca(HANDOVER)
    assert done.exit_code == 0
    assert "recorded republic-of-srpska-2022" in done.stderr
    assert term(sepca, "romania-2021")["ends"] == "2022-12-14"
    assert term(sepca, "republic-of-srpska-2022")["begins"] == "2022-12-14"
    told = json.loads(sepca("presidency show republic --format json").stdout)["handover"]
    assert told["from_term"] == "romania-2021"
    assert told["event"] == "ga-2022-bucharest"


def test_the_ceremony_and_the_beginning_of_the_term_may_differ(sepca: Sepca) -> None:
    assert sepca(f"{HANDOVER} --begins 2023-01-01").exit_code == 0
    new = json.loads(sepca("presidency show republic --format json").stdout)
    assert new["term"]["key"] == "republic-of-srpska-2023"
    assert new["term"]["begins"] == "2023-01-01"
    assert new["handover"]["date"] == "2022-12-14"
    assert term(sepca, "romania-2021")["ends"] == "2023-01-01"


def test_an_assembly_of_several_days_does_not_invent_the_day_of_the_handover(sepca: Sepca) -> None:
    sepca('presidency handover "Republic of Srpska" --at ga-2022-bucharest')
    assert term(sepca, "republic")["begins"] == "[2022-12-12..2022-12-14]"


@pytest.mark.parametrize(
    ("line", "code", "says"),
    [
        ("presidency handover Romania --on 2022-12-14", 1, "cannot hand over to itself"),
        ("presidency handover interpol --on 2022-12-14", 1, "was no member then"),
        ("presidency handover rs-police --on 2020-12-14 --ends 2022-06-01", 1, "overlap"),
        ("presidency handover rs-police --on 2021-12-21", 1, "romania-2021"),
        ("presidency handover rs-police --on 2022-12-14 --ends 2022-01-01", 1, "must end"),
        ('presidency handover "Bosnia and Herzegovina" --on 2022-12-14', 2, "fits 2"),
        ("presidency handover Atlantis --on 2022-12-14", 3, "no party"),
        ("presidency handover rs-police --on open", 2, "only an end can be open"),
        ("presidency handover rs-police --begins open", 2, "only an end can be open"),
        ("presidency handover rs-police", 2, "missing: --on"),
        ("presidency handover rs-police --ends open", 2, "(--on unknown, if it is not known)"),
        ("presidency handover rs-police --on 2022-12-14 --office Director", 2, "missing: --person"),
        ("presidency handover Romania --on unknown", 1, "cannot hand over to itself"),
        ("presidency edit romania", 2, "nothing to change was given"),
        ("presidency edit romania --source coe-2022-12", 2, "sepca presidency edit romania --ends"),
        ("presidency edit romania --office Director", 2, "missing: --person"),
        ("presidency edit romania --since 2022-01", 2, "missing: --person"),
        ("presidency edit romania --ends 2021-12-01", 1, "must end (1 Dec 2021) after it begins"),
    ],
)
def test_what_breaks_a_rule_is_refused_and_changes_nothing(
    sepca: Sepca, line: str, code: int, says: str
) -> None:
    before = sepca("presidency list --format json").stdout
    refused = sepca(line)
    assert refused.exit_code == code, refused.output
    assert says in refused.stderr
    assert sepca("presidency list --format json").stdout == before


def test_what_is_unusual_is_recorded_with_a_warning_that_a_reason_answers(sepca: Sepca) -> None:
    warned = sepca('presidency handover "Republic of Srpska" --on 2024-01-14')
    assert warned.exit_code == 0
    assert "warning: Romanian Police holds it for 25 months" in warned.stderr
    assert 'sepca presidency edit republic-of-srpska-2024 --because "..."' in warned.stderr
    assert sepca('presidency edit republic --because "the pandemic"').exit_code == 0
    assert "reason given: the pandemic" in sepca("report presidencies").stdout


def test_a_reason_given_at_once_silences_the_warning_and_is_kept(sepca: Sepca) -> None:
    done = sepca('presidency handover rs-police --on 2024-01-14 --because "no assembly"')
    assert "warning" not in done.stderr
    assert "reason given: no assembly" in sepca("report presidencies").stdout


def test_history_can_be_entered_newest_first_and_in_between(sepca: Sepca) -> None:
    sepca(HANDOVER)
    between = sepca("presidency handover fbih-police --on 2020-12-20")
    assert between.exit_code == 0, between.output
    chain = json.loads(sepca("presidency list --format json").stdout)
    assert [(row["key"], row["begins"], row["ends"]) for row in chain] == [
        (chain[0]["key"], "2020-12-20", "2021-12-21"),
        ("romania-2021", "2021-12-21", "2022-12-14"),
        ("republic-of-srpska-2022", "2022-12-14", ""),
    ]


def test_a_term_put_between_two_takes_over_from_the_first_and_hands_over_to_the_second(
    sepca: Sepca,
) -> None:
    sepca(f"{HANDOVER} --after romania-2021")
    sepca("presidency edit romania-2021 --ends 2022-06-01")
    done = sepca("presidency handover fbih-police --on 2022-06-01")
    assert done.exit_code == 0, done.output
    new = json.loads(sepca("presidency show fbih --format json").stdout)
    later = json.loads(sepca("presidency show republic --format json").stdout)
    assert new["handover"]["from_term"] == "romania-2021"
    assert later["handover"]["from_term"] == new["term"]["key"]


def test_a_term_may_have_bounds_that_are_not_known(sepca: Sepca) -> None:
    done = sepca(
        'presidency handover fbih-police --begins "by 15 April 2010" --ends "2010-04-15 or later"'
    )
    assert done.exit_code == 0, done.output
    new = term(sepca, "fbih-police")
    assert (new["begins"], new["ends"]) == ("[..2010-04-15]", "[2010-04-15..]")


def test_who_is_in_office_is_said_with_the_reason(sepca: Sepca) -> None:
    sepca(HANDOVER)
    told = json.loads(sepca("presidency current --on 2022-06-01 --format json").stdout)
    assert told["term"]["key"] == "romania-2021"
    assert told["sure"] is True
    assert told["reason"].startswith("took over on 21 Dec 2021")
    before = sepca("presidency current --on 2019-06-01 --format json").stdout
    assert json.loads(before)["term"] is None
    assert sepca("presidency current --on 2022").exit_code == 2


def test_who_is_next_follows_the_recorded_order(sepca: Sepca) -> None:
    assert sepca("presidency next --format json").stdout.count("no rotation") == 1
    set_ = sepca('presidency rotation fbih-police Romania "Republic of Srpska" --since 2022')
    assert set_.exit_code == 0, set_.output
    told = json.loads(sepca("presidency next --on 2022-06-01 --format json").stdout)
    assert told["next"] == "rs-police"
    assert told["reason"] == "by the rotation of 2022, after Romanian Police"
    out_of_order = sepca("presidency handover fbih-police --on 2022-12-14")
    assert "warning: out of rotation: Police of Republika Srpska is next" in out_of_order.stderr


@pytest.mark.parametrize(
    ("line", "code", "says"),
    [
        ("presidency rotation rs-police Romania", 2, "missing: --since"),
        ("presidency rotation rs-police rs-police --since 2022", 1, "twice"),
        ("presidency rotation interpol --since 2022", 1, "no member"),
    ],
)
def test_an_order_that_cannot_be_is_refused(sepca: Sepca, line: str, code: int, says: str) -> None:
    refused = sepca(line)
    assert refused.exit_code == code
    assert says in refused.stderr


def test_aims_are_set_and_milestones_answer_them(sepca: Sepca) -> None:
    assert sepca('presidency aim romania "Joint training" --kind priority').exit_code == 0
    assert (
        sepca(
            'presidency aim romania "Two courses held" --kind milestone --answers romania-2021.1 '
            "--when 2022-05 --source coe-2022-12"
        ).exit_code
        == 0
    )
    shown = sepca("presidency show romania").stdout
    assert "romania-2021.1: Joint training" in shown
    assert "answers romania-2021.1; May 2022" in shown
    wrong = sepca("presidency aim romania-2021.1 --answers romania-2021.2")
    assert wrong.exit_code == 1
    assert "only a milestone answers" in wrong.stderr


def test_a_priority_that_is_answered_stays_one(sepca: Sepca) -> None:
    sepca('presidency aim romania "Joint training" --kind priority')
    sepca("presidency aim romania Done --kind milestone --answers romania-2021.1")
    refused = sepca("presidency aim romania-2021.1 --kind milestone")
    assert refused.exit_code == 1
    assert "romania-2021.2 answers it" in refused.stderr
    sepca('presidency aim romania-2021.2 --answers ""')
    assert sepca("presidency aim romania-2021.1 --kind milestone").exit_code == 0


def test_an_aim_that_was_a_mistake_is_removed_unless_it_is_answered(sepca: Sepca) -> None:
    sepca('presidency aim romania "Joint training" --kind priority --source coe-2022-12')
    sepca("presidency aim romania Done --kind milestone --answers romania-2021.1")
    refused = sepca("presidency aim romania-2021.1 --remove")
    assert refused.exit_code == 1
    assert 'sepca presidency aim romania-2021.2 --answers ""' in refused.stderr
    assert sepca('presidency aim romania-2021.2 --answers ""').exit_code == 0
    removed = sepca("presidency aim romania-2021.1 --remove")
    assert removed.stderr == "removed romania-2021.1: priority: Joint training\n"
    assert "Joint training" not in sepca("presidency show romania").stdout
    assert "romania-2021.1" not in sepca("source show coe-2022-12").stdout


def test_a_term_that_was_a_mistake_is_removed_and_the_one_before_it_runs_again(
    sepca: Sepca,
) -> None:
    sepca("presidency edit romania-2021 --ends open")
    sepca(f"{HANDOVER} --ends open")
    assert sepca("presidency remove republic").exit_code == 2
    removed = sepca("presidency remove republic --yes")
    assert removed.exit_code == 0, removed.output
    assert term(sepca, "romania-2021")["ends"] == ".."


def test_bounds_are_corrected_but_never_to_an_overlap(sepca: Sepca) -> None:
    sepca(HANDOVER)
    assert sepca("presidency edit romania --begins 2022-01-01 --source coe-2022-12").exit_code == 0
    assert term(sepca, "romania-2021")["begins"] == "2022-01-01"
    refused = sepca("presidency edit romania --ends 2023-06-01")
    assert refused.exit_code == 1
    assert "would overlap republic-of-srpska-2022" in refused.stderr


def test_who_was_in_the_chair_is_kept_with_the_office(sepca: Sepca) -> None:
    done = sepca(
        'presidency edit romania --person "Zoran Brđanin" --office "Director" --since 2022-01 '
        "--source coe-2022-12 --certainty inferred"
    )
    assert done.exit_code == 0, done.output
    shown = sepca("presidency show romania").stdout
    assert "Zoran Brđanin, Director (inferred) [coe-2022-12, inferred]" in shown


def test_a_handover_of_which_the_day_is_not_known_is_recorded_when_that_is_said(
    sepca: Sepca,
) -> None:
    done = sepca("presidency handover rs-police --on unknown --after romania-2021")
    assert done.exit_code == 0, done.output
    told = json.loads(sepca("presidency show rs-police --format json").stdout)
    assert told["handover"]["from_term"] == "romania-2021"
    assert told["handover"]["date"] == ""
    again = sepca("presidency handover rs-police --on unknown")
    assert again.exit_code == 1
    assert "cannot hand over to itself" in again.stderr


def test_a_term_passes_between_two_that_were_entered_before_it(sepca: Sepca) -> None:
    sepca("presidency handover fbih-police --on 2023-12-21")
    done = sepca("presidency handover rs-police --on 2022-12-14 --key rs-2022")
    assert done.exit_code == 0, done.output
    assert "warning" not in done.stderr
    chain = json.loads(sepca("presidency list --format json").stdout)
    assert [(row["begins"], row["ends"]) for row in chain] == [
        ("2021-12-21", "2022-12-14"),
        ("2022-12-14", "2023-12-21"),
        ("2023-12-21", ""),
    ]
    new = json.loads(sepca("presidency show rs-2022 --format json").stdout)
    later = json.loads(sepca("presidency show fbih --format json").stdout)
    assert new["handover"]["from_term"] == "romania-2021"
    assert later["handover"]["from_term"] == "rs-2022"


def test_the_way_out_of_an_overlap_can_be_typed_as_it_is_said(sepca: Sepca) -> None:
    sepca("presidency edit romania --ends 2023-06-01")
    refused = sepca("presidency handover rs-police --on 2022-12-14")
    assert refused.exit_code == 1
    assert "sepca presidency edit romania-2021 --ends 2022-12-14" in refused.stderr
    sepca("presidency edit romania-2021 --ends 2022-12-14")
    assert sepca("presidency handover rs-police --on 2022-12-14").exit_code == 0


def test_corrected_days_are_judged_as_those_of_a_handover(sepca: Sepca) -> None:
    sepca(HANDOVER)
    early = sepca("presidency edit republic --on 2021-11-01")
    assert early.exit_code == 1
    assert "must come after the beginning of the outgoing term" in early.stderr
    gap = sepca("presidency edit romania --ends 2022-11-30")
    assert gap.exit_code == 0
    assert "warning: nobody is recorded for 13 days" in gap.stderr
    assert 'sepca presidency edit romania-2021 --because "..."' in gap.stderr
    apart = sepca("presidency edit republic --begins 2023-03-01 --ends 2023-04-01")
    assert "shorter than about a year" in apart.stderr
    assert "the ceremony (14 Dec 2022) and the beginning of the term" in apart.stderr
    elsewhere = sepca("presidency edit republic --on 2023-02-20")
    assert "is not within ga-2022-bucharest (12-14 Dec 2022)" in elsewhere.stderr


def test_a_recorded_reason_answers_the_warnings_of_a_correction_too(sepca: Sepca) -> None:
    sepca(HANDOVER)
    for line in (
        'presidency edit romania --because "no assembly"',
        "presidency edit romania --ends 2022-11-30",
        'presidency edit republic --note "in short"',
    ):
        done = sepca(line)
        assert done.exit_code == 0, done.output
        assert "warning" not in done.stderr


def test_a_ceremony_outside_its_event_is_recorded_with_a_warning(sepca: Sepca) -> None:
    done = sepca(
        "presidency handover rs-police --on 2022-12-16 --at ga-2022-bucharest --after romania-2021"
    )
    assert done.exit_code == 0
    assert (
        "warning: the ceremony (16 Dec 2022) is not within ga-2022-bucharest (12-14 Dec 2022)"
        in done.stderr
    )


def test_an_announced_handover_is_not_told_as_if_it_had_been(
    sepca: Sepca, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SEPCA_TODAY", "2022-11-22")
    sepca(
        "presidency handover rs-police --on 2022-12-14 --key rs-2022 --source coe-2022-12 "
        "--certainty announced"
    )
    told = json.loads(sepca("presidency next --format json").stdout)
    assert told["reason"].startswith("it is announced to take over: rs-2022")
    later = json.loads(sepca("presidency current --on 2023-02-01 --format json").stdout)
    assert later["sure"] is False
    assert later["reason"].startswith("announced: takes over on 14 Dec 2022")
    monkeypatch.setenv("SEPCA_TODAY", "2023-02-01")
    assert "it took over:" in sepca("presidency next --on 2022-11-22").stdout
    assert "yes" in sepca("presidency current").stdout


def test_of_many_rules_that_are_broken_a_few_are_named(public: Sepca) -> None:
    refused = public("presidency edit unknown-2002 --ends open")
    assert refused.exit_code == 1
    message, hint = refused.stderr.splitlines()
    assert message.count("the term would overlap") == 3
    assert message.endswith(" and 16 more")
    assert "sepca presidency list" in hint
