"""Text from the record is shown, never obeyed and never hidden."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.output import safe

EVERY_CHARACTER = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    "text",
    [
        "Vlorë, 15 December 2025",
        "Удружење шефова полиција",
        "C\u030cedomir Jovanovic\u0301",
        "会議 ❤",
        "c:\\temp\\ [bold]x[/bold]",
        "",
    ],
)
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert safe(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("x\x1b]8;;http://e\x1b\\y\x00\u202e", r"x\x1b]8;;http://e\x1b\y\x00\u202e"),
        ("\x7f\x85\x9b", r"\x7f\x85\x9b"),
        ("Ana\u200bKova\u010d", r"Ana\u200bKovač"),
        ("\ufeffConference", r"\ufeffConference"),
        ("\u2028\u2066\u00ad", r"\u2028\u2066\xad"),
        ("\ud800", r"\ud800"),
        ("\ue000\U000e0041\u0378", r"\ue000\U000e0041\u0378"),
        ("\u3164\u115f\u2800", r"\u3164\u115f\u2800"),
        ("❤\ufe0fA\U000e0141\u180b", r"❤\ufe0fA\U000e0141\u180b"),
        ("one\r\ntwo", r"one\r\ntwo"),
    ],
)
def test_what_acts_or_hides_becomes_a_visible_mark(text: str, shown: str) -> None:
    assert safe(text) == shown


def test_tabs_and_foreign_blanks_become_blanks() -> None:
    assert safe("12\u00a0December\t2022\u2009\u3000") == "12 December 2022  "


def test_line_ends_stay_only_where_lines_are_asked_for() -> None:
    assert safe("one\n\ttwo", lines=True) == "one\n two"
    assert safe("one\n\ttwo") == r"one\n two"


@given(EVERY_CHARACTER)
def test_whatever_comes_in_is_printable_when_it_goes_out(text: str) -> None:
    assert safe(text).isprintable()
    assert safe(text, lines=True).replace("\n", "").isprintable()


def test_every_character_of_the_first_plane_is_printable_or_marked() -> None:
    assert safe("".join(map(chr, range(0x10000)))).isprintable()


@given(EVERY_CHARACTER)
def test_what_is_safe_stays_so(text: str) -> None:
    assert safe(safe(text)) == safe(text)
