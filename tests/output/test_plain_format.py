"""Format `plain`: what a screen reader can speak."""

from collections.abc import Callable

from sepca_cli.reports.shapes import Column, Page, Section, Table

Shown = Callable[..., str]
COLUMNS = (Column("title", "Event"), Column("city", "City"), Column("parties", "Parties"))


def test_a_row_is_labelled_lines_without_what_is_empty(shown: Shown) -> None:
    table = Table(COLUMNS, [("Assembly", "Budva", 0), ("Seminar", "", None)], title="Events")
    assert shown(table, "plain") == (
        "Events: 2 rows\n\nEvent: Assembly\nCity: Budva\nParties: 0\n\nEvent: Seminar\n"
    )


def test_one_row_is_one_row(shown: Shown) -> None:
    assert shown(Table(COLUMNS, [("a", "b", 1)]), "plain").startswith("1 row\n\n")


def test_no_rule_no_box_no_column_is_spoken(timeline: Table, assembly: Page, shown: Shown) -> None:
    for answer in (timeline, assembly):
        spoken = shown(answer, "plain", color="always", terminal=True)
        assert "--" not in spoken
        assert "  " not in spoken.replace("\n  ", "\n")
        assert "\x1b" not in spoken


def test_many_lines_are_indented_below_their_label(shown: Shown) -> None:
    page = Page("Event", [Section("Facts", [("Note", "one\ntwo"), ("Venue", "")])], {})
    assert shown(page, "plain") == "Event\n\nFacts\nNote: one\n  two\n"
