"""Nothing that is typed is passed over unsaid: what has no effect is refused, in one line."""

from pathlib import Path

import pytest

from tests.running import Sepca

AIM = 'presidency aim romania "Joint training" --kind priority'
PROMISE = 'event outcome ga-2022-bucharest "Train together" --kind commitment'


@pytest.mark.parametrize(
    ("line", "without_effect"),
    [
        ('presidency aim romania-2021.1 "Joint training" --remove', "TEXT"),
        ("presidency aim romania-2021.1 --kind milestone --remove", "--kind"),
        ('event outcome ga-2022-bucharest.1 "Train together" --remove', "TEXT"),
        ("event outcome ga-2022-bucharest.1 --remove --state done", "--state"),
        ('party name romania-police "Poliția Română" --lang ro --remove', "--lang"),
        ("party status rs-police member --since 2002 --until 2010 --remove", "--until"),
        ('person name zoran-brdanin "Zoran Brdjanin" --kind misspelt --remove', "--kind"),
        ("source cite coe-2022-12 ga-2022-bucharest date --note x --remove", "--note"),
    ],
)
def test_what_is_removed_is_not_changed_as_well(
    sepca: Sepca, line: str, without_effect: str
) -> None:
    sepca(AIM)
    sepca(PROMISE)
    refused = sepca(line)
    assert refused.exit_code == 2
    assert f"sepca: {without_effect} has no effect beside --remove\n" in refused.stderr
    assert "leave one of the two away" in refused.stderr
    assert sepca("presidency aim romania-2021.1 --remove").exit_code == 0  # nothing was done


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('event add "Assembly" --json -', "TITLE has no effect beside --json"),
        ("event add --json - --source coe-2022-12", "--source has no effect beside --json"),
        ("event edit ga-2022-bucharest --json - --city Iași", "--city has no effect beside --json"),
        ("log ga-2022-bucharest --head", "RECORD|NUMBER has no effect beside --head"),
        (
            "presidency rotation romania rs-police --since 2022 --on 2023-01-01",
            "--on has no effect beside the members",
        ),
        ("presidency rotation --since 2022", "missing: the members"),
        ('event add "Assembly" --title "-Assembly" --kind other --when 2022', "two titles"),
        ("check --rule gap --except gap", "no rule is left to check"),
    ],
)
def test_two_ways_to_say_it_exclude_each_other(sepca: Sepca, line: str, message: str) -> None:
    refused = sepca(line, typed="{}")
    assert refused.exit_code == 2
    assert refused.stderr.startswith(f"sepca: {message}")


@pytest.mark.parametrize("option", ['--place "page 2"', "--certainty inferred"])
@pytest.mark.parametrize(
    "line",
    [
        'event add "Visit" --kind visit --when 2022-05-01',
        "event edit ga-2022-bucharest --city Iași",
        PROMISE,
        AIM,
        "party status interpol guest --since 2010",
        "presidency handover fbih-police --on 2023-01-10 --because order",
        "presidency edit romania-2021 --note read",
    ],
)
def test_a_place_or_a_certainty_is_that_of_a_source(sepca: Sepca, line: str, option: str) -> None:
    refused = sepca(f"{line} {option}")
    assert refused.exit_code == 2
    assert refused.stderr.startswith("sepca: missing: --source\n  ")
    assert option.partition(" ")[0] in refused.stderr


@pytest.mark.parametrize(
    "line",
    [
        'party add "SELEC" --kind international-organisation',
        'party name romania-police "Police of Romania"',
        'person add "Ana Ionescu"',
        'person name zoran-brdanin "Z. Brđanin"',
        "event attend ga-2022-bucharest fbih-police",
    ],
)
def test_a_place_without_its_source_is_refused(sepca: Sepca, line: str) -> None:
    refused = sepca(f'{line} --place "page 2"')
    assert refused.exit_code == 2
    assert refused.stderr.startswith("sepca: missing: --source\n")


@pytest.mark.parametrize(
    "line",
    [
        "event edit ga-2022-bucharest --note read",
        "event edit ga-2022-bucharest --without guest:interpol",
        "event edit ga-2022-bucharest",
        "presidency edit romania-2021 --note read",
    ],
)
def test_a_source_bears_out_facts_and_not_a_remark(sepca: Sepca, line: str) -> None:
    sepca("event attend ga-2022-bucharest interpol --as guest")
    refused = sepca(f"{line} --source coe-2022-12")
    assert refused.exit_code == 2
    assert "--source bears out facts, and none was given" in refused.stderr
    assert "sepca source cite" in refused.stderr


@pytest.mark.parametrize(
    "line",
    [
        "event outcome ga-2022-bucharest.1",
        "presidency aim romania-2021.1",
        "party edit interpol",
        "source edit coe-2022-12",
    ],
)
def test_a_change_of_nothing_is_refused(sepca: Sepca, line: str) -> None:
    sepca(AIM)
    sepca(PROMISE)
    refused = sepca(line)
    assert refused.exit_code == 2
    see = f"see: sepca {' '.join(line.split()[:2])} --help"
    assert refused.stderr == f"sepca: nothing to change was given\n  {see}\n"


def test_a_source_is_taken_away_only_where_it_says_so(sepca: Sepca) -> None:
    """What `check` proposes for a conflict that is settled."""
    cite = "source cite coe-2022-12 ga-2022-bucharest date"
    sepca(f"{cite} --says 2022-12-14")
    assert sepca("check --rule conflict").exit_code == 1
    assert sepca(f"{cite} --says 2022-12-15 --remove").exit_code == 3
    gone = sepca(f'{cite} --says "14 December 2022" --remove')
    assert gone.exit_code == 0
    assert gone.stderr == (
        "removed coe-2022-12 from ga-2022-bucharest date, which says 2022-12-14\n"
    )
    assert sepca("check --rule conflict").exit_code == 0
    assert "12-14 Dec 2022 [coe-2022-12]" in sepca("event show ga-2022-bucharest").stdout


def test_what_says_the_same_again_changes_nothing_and_says_so(sepca: Sepca) -> None:
    same = sepca("event edit ga-2022-bucharest --city Bucharest")
    assert (same.exit_code, same.stderr) == (0, "nothing was changed in ga-2022-bucharest\n")


def test_a_party_was_there_for_nobody_else(sepca: Sepca) -> None:
    refused = sepca("event attend ga-2022-bucharest interpol --for rs-police")
    assert refused.exit_code == 2
    assert "--for is for a person, and interpol is a party" in refused.stderr


def test_a_certainty_may_be_that_of_who_took_part(sepca: Sepca) -> None:
    added = sepca(
        'event add "Visit" --kind visit --when 2022-05-01 --with interpol --certainty inferred'
    )
    assert added.exit_code == 0


def test_a_text_that_is_read_again_does_not_change_its_source(sepca: Sepca, tmp_path: Path) -> None:
    text = tmp_path / "release.txt"
    text.write_text("Police chiefs met\n\nThe chiefs met in Budva on 3 March 2021.\n", "utf-8")
    assert sepca(f"source read {text} --title Budva --publisher SEPCA").exit_code == 0
    again = sepca(f"source read {text} --title Budva --publisher Tanjug")
    assert again.exit_code == 0
    assert "it is otherwise as it was: sepca source edit sepca changes publisher\n" in again.stderr
    same = sepca(f"source read {text} --title Budva --publisher SEPCA")
    assert "otherwise" not in same.stderr
