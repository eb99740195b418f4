"""Reports that are given away: pages, pictures, and the report of a year, from the command line."""

import re

import pytest

from tests.running import Sepca


@pytest.mark.parametrize(
    "line",
    [
        "report timeline",
        "report timeline --from 2021 --until 2022 --kind general-assembly",
        "report participation",
        "report participation --rows person --columns event",
        "report dossier romania",
        "report year 2022",
        "event show ga-2022-bucharest",
    ],
)
def test_a_page_is_all_there_is_on_standard_output(line: str, public: Sepca) -> None:
    done = public(f"{line} --format html")
    assert done.exit_code == 0
    assert done.stdout.startswith("<!DOCTYPE html>\n")
    assert done.stdout.endswith("</html>\n")
    assert done.stderr == ""


@pytest.mark.parametrize("line", ["report timeline", "report participation --columns role"])
def test_a_picture_is_had_alone(line: str, public: Sepca) -> None:
    assert public(f"{line} --format svg").stdout.startswith("<svg xmlns=")


@pytest.mark.parametrize("line", ["event list", "report dossier romania", "report year 2022"])
@pytest.mark.parametrize("format", ["svg", "png"])
def test_what_is_no_picture_is_refused_with_what_to_type(
    line: str, format: str, public: Sepca
) -> None:
    done = public(f"{line} --format {format}")
    assert done.exit_code == 2
    assert done.stdout == ""
    assert "pictures: report timeline, report participation" in done.stderr


def test_a_page_of_a_filtered_timeline_has_only_what_was_asked_for(public: Sepca) -> None:
    page = public("report timeline --from 2022 --until 2022 --format html").stdout
    assert "General Assembly, Bucharest 2022" in page
    assert "Belgrade 2003" not in page


@pytest.mark.parametrize("typed", ["22", "2022-12", "2022?", "2021/2022", "last", ""])
def test_what_is_no_year_is_refused(typed: str, public: Sepca) -> None:
    done = public("report year", typed)
    assert done.exit_code == 2
    assert done.stderr == f'sepca: "{typed}" is no year\n  write it in four digits: 2022\n'


def test_the_report_of_a_year_has_the_head_of_the_history(public: Sepca) -> None:
    page = public("report year 2022 --format markdown").stdout
    assert page.startswith("# Annual report 2022\n")
    assert re.search(r"^## Head of the history\n\n- \d+:[0-9a-f]{64}$", page, re.MULTILINE)
