"""Format `table`: fitted and styled on a terminal, whole and bare in a pipe."""

from collections.abc import Callable

import pytest

from sepca_cli.reports.shapes import Column, Page, Section, Table

Shown = Callable[..., str]


@pytest.mark.parametrize("name", ["timeline", "assembly"])
def test_an_answer_fits_a_narrow_terminal(
    name: str,
    request: pytest.FixtureRequest,
    shown: Shown,
    golden: Callable[[str, str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    narrow = shown(request.getfixturevalue(name), color="never", terminal=True)
    assert max(map(len, narrow.splitlines())) <= 40
    golden(f"output-narrow-{name}.txt", narrow)


def test_a_terminal_wide_enough_shows_what_a_pipe_gets(
    timeline: Table, assembly: Page, shown: Shown
) -> None:
    for answer in (timeline, assembly):
        assert shown(answer, color="never", terminal=True) == shown(answer)


def test_a_pipe_is_never_cut_nor_padded(shown: Shown) -> None:
    title = "A long title " * 40
    table = Table((Column("title", "Event", wide=True), Column("city", "City")), [(title, None)])
    assert title.strip() in shown(table).splitlines()
    assert not any(line.endswith(" ") for line in shown(table).splitlines())


def test_headings_are_bold_and_the_rule_is_dim(timeline: Table, shown: Shown) -> None:
    lines = shown(timeline, color="always").splitlines()
    assert lines[0] == "\x1b[1mTimeline\x1b[0m"
    assert lines[2].startswith("\x1b[1mDate")
    assert lines[3].startswith("\x1b[2m---")
    assert lines[4] == "\x1b[1mRomania, 21 Dec 2021 - 13 Dec 2022\x1b[0m"
    assert "\x1b" not in lines[5]


def test_a_group_returns_when_its_rows_do(shown: Shown) -> None:
    table = Table(
        (Column("year", "Year"), Column("event", "Event")),
        [(2021, "a"), (2022, "b"), (2021, "c")],
        group_by="year",
    )
    assert shown(table).split() == ["Event", "-----", "2021", "a", "2022", "b", "2021", "c"]


def test_plain_lines_go_on_indented(shown: Shown) -> None:
    page = Page("Text", [Section("", ["first\nsecond", "third"])], {})
    assert shown(page) == "Text\n\nfirst\n  second\nthird\n"


def test_a_value_without_a_label_stands_below_the_last(shown: Shown) -> None:
    page = Page("Party", [Section("", [("Names", "Romanian Police"), ("", "Politia Romana")])], {})
    assert shown(page) == "Party\n\nNames: Romanian Police\n       Politia Romana\n"


def test_a_thousand_broken_rows_are_drawn_in_one_go(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    columns = (Column("n", "No", number=True), Column("title", "Event", wide=True))
    table = Table(columns, [(n, "General Assembly of the police chiefs") for n in range(1000)])
    lines = shown(table, color="never", terminal=True).splitlines()
    assert len(lines) == 2 + 2 * 1000
    assert max(map(len, lines)) <= 40


def test_in_a_window_the_first_thousand_rows_say_how_wide_columns_are(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    columns = (Column("n", "No", number=True), Column("title", "Event", wide=True))
    rows = [(n, "Seminar") for n in range(1500)]
    late = Table(columns, [*rows, (1500, "Board " * 20)])
    drawn = shown(late, color="never", terminal=True).splitlines()
    assert drawn[2] == "  0  Seminar"
    assert drawn[-2] == f"1500  {'Board ' * 12}".rstrip()
    assert drawn[-1] == f"     {'Board ' * 8}".rstrip()
    assert shown(late).splitlines()[-1] == f"1500  {'Board ' * 20}".rstrip()
