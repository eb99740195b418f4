"""sepca undo: what it shows, asks and says, and who is said to have done it."""

import json
import re
from collections.abc import Callable

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


EVENT = "ga-2022-bucharest"
Golden = Callable[[str, str], None]


def everything(sepca: Sepca) -> str:
    """All that the record says, in one text."""
    lines = (
        "report timeline --format json",
        f"event show {EVENT} --format json",
        "party list --format json",
        "party show interpol --format json",
        "presidency list --format json",
        "source list --format json",
    )
    shown = "".join(sepca(line).stdout for line in lines)
    return re.sub(r'"as_of": \d+', "", shown)


def test_nothing_is_undone_without_a_yes(sepca: Sepca, monkeypatch: pytest.MonkeyPatch) -> None:
    before = everything(sepca)
    refused = sepca("undo")
    assert refused.exit_code == 2
    assert "add --yes" in refused.stderr
    monkeypatch.setattr("sepca_cli.cli.desk.can_ask", lambda: True)
    assert sepca("undo", typed="n\n").exit_code == 1
    assert everything(sepca) == before
    assert sepca("undo", typed="y\n").exit_code == 0
    assert everything(sepca) != before


def test_what_an_undo_would_do_is_shown_before(sepca: Sepca, golden: Golden) -> None:
    sepca(f"event edit {EVENT} --venue Hall --without participant:interpol --as Boris")
    shown = sepca("undo").stderr
    golden("undo-preview.txt", re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d UTC", "TIME", shown))


def test_of_very_much_only_the_beginning_is_shown(public: Sepca) -> None:
    shown = public("undo").stderr.splitlines()
    assert len(shown) < 50
    assert any(re.fullmatch(r"  and [\d,]+ more: sepca log NUMBER shows them", x) for x in shown)


@pytest.mark.parametrize(
    "line",
    [
        f"event edit {EVENT} --venue Hall --city Sofia --topic fraud --without host:romania-police",
        f"event remove {EVENT} --yes",
        f"event attend {EVENT} Brdjanin:chair --for rs-police --source tanjug-2022-12",
        f'event outcome {EVENT} "A promise" --kind commitment --owner interpol --due 2024',
        "party merge c-proc interpol --yes",
        "party merge council-of-europe interpol --yes",
        "party remove bosnia-and-herzegovina --yes",
        'party name interpol "Интерпол" --lang ru',
        "party name interpol INTERPOL --kind other --note changed",
        "party status rs-police member --since 2002 --until 2020",
        "party edit c-proc --part-of '' --note independent",
        "person remove Brdjanin --yes",
        "source remove tanjug-2022-12 --yes",
        "presidency handover 'Republic of Srpska' --on 2022-12-14 --at ga-2022 --person Brdjanin",
        "presidency edit romania-2021 --ends 2022-12-14 --person Brdjanin --note n",
        "presidency remove romania-2021 --yes",
        "presidency rotation rs-police romania-police fbih-police --since 2022",
        "presidency aim romania-2021 Training --kind priority",
    ],
)
def test_every_command_is_undone_and_done_again(sepca: Sepca, line: str) -> None:
    before = everything(sepca)
    assert sepca(line).exit_code == 0
    after = everything(sepca)
    done = sepca("undo --yes")
    assert (done.exit_code, done.stdout) == (0, "")
    assert everything(sepca) == before
    assert sepca("undo --yes").exit_code == 0
    assert everything(sepca) == after
    assert sepca("undo 17 --yes").exit_code == 0  # it is as change 17 left it
    assert everything(sepca) == before
    assert sepca("check --deep --rule history").exit_code == 0


def test_the_making_of_the_file_is_undone_and_done_again(public: Sepca) -> None:
    before = everything(public)
    assert public("undo --yes").exit_code == 0
    assert public("event list --format json").stdout == "[]\n"
    assert public("undo --yes").exit_code == 0
    assert everything(public) == before
    assert public("check --deep --rule history").exit_code == 0


def test_what_stands_in_the_way_is_named_and_nothing_changes(sepca: Sepca) -> None:
    before = everything(sepca)
    refused = sepca("undo 5 --yes")  # the Romanian police, who hosted and presided
    assert refused.exit_code == 1
    assert "15 (sepca event add" in refused.stderr
    assert "16 (sepca presidency handover" in refused.stderr
    assert refused.stderr.splitlines()[-1] == ("  take back the last of them first: sepca undo 16")
    assert everything(sepca) == before


def test_an_older_change_is_taken_back_alone(sepca: Sepca) -> None:
    assert sepca(f"event edit {EVENT} --venue Hall").exit_code == 0
    assert sepca("party add Europol --kind other").exit_code == 0
    assert sepca("undo 17 --yes").exit_code == 0
    assert json.loads(sepca(f"event show {EVENT} --format json").stdout)["event"]["venue"] == ""
    assert "europol" in sepca("party list --format json").stdout


def test_an_undo_that_would_let_presidencies_overlap_is_refused(sepca: Sepca) -> None:
    sepca("presidency edit romania-2021 --ends 2022-12-14")
    sepca("presidency remove romania-2021 --yes")
    told = "--begins 2022-01-10 --ends 2022-06-10 --on unknown"
    assert sepca(f"presidency handover rs-police {told}").exit_code == 0
    refused = sepca("undo 18 --yes")
    assert refused.exit_code == 1
    assert "would overlap" in refused.stderr


def test_an_undo_that_would_make_a_circle_is_refused(sepca: Sepca) -> None:
    assert sepca("party edit c-proc --part-of ''").exit_code == 0
    assert sepca("party edit council-of-europe --part-of c-proc").exit_code == 0
    refused = sepca("undo 17 --yes")
    assert refused.exit_code == 1
    assert "is itself a part of" in refused.stderr


def test_who_undoes_is_told_in_the_log(sepca: Sepca) -> None:
    sepca("undo --yes --as Boris")
    last = json.loads(sepca("log --format json").stdout)[0]
    assert (last["who"], last["undoes"], last["command"]) == (
        "Boris",
        16,
        "sepca undo --yes --as Boris",
    )
