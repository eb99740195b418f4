"""Text that may be kept: refused where it cannot be seen, accepted as people write it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.errors import BadRequest
from sepca_cli.rules.text import (
    hidden,
    mixed_script_word,
    notes,
    one_line,
    plain,
    quotation,
    without_unseen,
)


@pytest.mark.parametrize(
    "text",
    [
        "Second General Assembly, Bucharest",
        "[/foo] Regional meeting",
        "[/]",
        "[link=https://evil.example]Open minutes[/link]",
        "a\\[/b] c:\\temp\\",
        "-5 °C training, Kopaonik",
        "=1+2",
        "Састанак у Скопљу",
        "Directorate “МУП-a” 2022",
        "iPROCEEDS-2 / СЕПЦА / ΕΛΑΣ",
        "5 µm, 10 €, 50 %",
        "two  blanks stay",
        "中文",
    ],
)
def test_what_people_write_is_kept_as_it_is(text: str) -> None:
    assert one_line(text, "title") == text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Conference \n", "Conference"),
        ("\ufeffConference", "Conference"),
        ("Council\u00a0of\u2009Europe", "Council of Europe"),
        ("\u3000Conference\u202f", "Conference"),
        ("C\u030cedomir Jovanovic\u0301", "Čedomir Jovanović"),
    ],
)
def test_blanks_marks_and_letters_are_brought_into_one_form(typed: str, kept: str) -> None:
    assert one_line(typed, "title") == kept
    assert notes(typed, "note") == kept


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("\x1b[2J\x1b]0;owned\x07Title", "title: character 1 is U+001B, a control character"),
        ("Agenda\0hidden", "title: character 7 is U+0000, a control character"),
        ("a tab\there", "title: character 6 is U+0009, a control character"),
        ("line one\r\nBEGIN:VALARM", "title: character 9 is U+000D, a line break"),
        ("line one\nline two", "title: character 9 is U+000A, a line break"),
        ("line one\u2028line two", "title: character 9 is U+2028, a line break"),
        ("Ana\v", "title: character 4 is U+000B, a line break"),
        ("\x1cAna", "title: character 1 is U+001C, a control character"),
        ("next\x85line", "title: character 5 is U+0085, a line break"),
        ("Ivan \u202egnp.exe", "title: character 6 is U+202E, which turns the writing around"),
        ("\u2066Ivan", "title: character 1 is U+2066, which turns the writing around"),
        ("Ivan\u200f", "title: character 5 is U+200F, which turns the writing around"),
        ("Ana\u200bKovač", "title: character 4 is U+200B, which nobody sees"),
        ("Ana\u200dKovač", "title: character 4 is U+200D, which nobody sees"),
        ("Ko\u00advač", "title: character 3 is U+00AD, which nobody sees"),
        ("Ko\ufeffvač", "title: character 3 is U+FEFF, which nobody sees"),
        ("Ana\u3164", "title: character 4 is U+3164, which cannot be shown"),
        ("Ana\ufe0f", "title: character 4 is U+FE0F, which cannot be shown"),
        ("Ana\ue000", "title: character 4 is U+E000, which cannot be shown"),
        ("Ana\uffff", "title: character 4 is U+FFFF, which cannot be shown"),
        ("Ana\U000e0041", "title: character 4 is U+E0041, which cannot be shown"),
        ("caf\udce9 Beograd", "title: character 4 is the byte E9, which is not UTF-8"),
        ("\udc80", "title: character 1 is the byte 80, which is not UTF-8"),
        ("\udcff", "title: character 1 is the byte FF, which is not UTF-8"),
        ("\udd00", "title: character 1 is U+DD00, half a character, which is not UTF-8"),
        ("\ud800", "title: character 1 is U+D800, half a character, which is not UTF-8"),
        ("  \ufeffAna", "title: character 3 is U+FEFF, which nobody sees"),
        ("\u00a0 A\x00", "title: character 4 is U+0000, a control character"),
    ],
)
def test_what_cannot_be_seen_is_refused_with_its_place_and_name(text: str, message: str) -> None:
    with pytest.raises(BadRequest) as refusal:
        one_line(text, "title")
    assert refusal.value.message == message
    assert refusal.value.hint == "type the text by hand, or paste it as plain text"
    assert refusal.value.exit_code == 2


@pytest.mark.parametrize("text", ["", "   ", "\t\n", "\ufeff", "\u00a0\u2003"])
def test_an_empty_line_is_refused_and_an_empty_note_is_not(text: str) -> None:
    with pytest.raises(BadRequest, match="title is empty") as refusal:
        one_line(text, "title")
    assert refusal.value.hint == "write at least one word"
    assert notes(text, "note") == ""


def test_a_text_may_be_as_long_as_its_limit_and_no_longer() -> None:
    assert len(one_line("x" * 500, "title")) == 500
    assert one_line("c\u030c" * 500, "title") == "č" * 500
    assert len(notes("x" * 65_536, "note")) == 65_536
    assert one_line("12345", "code", limit=5) == "12345"
    with pytest.raises(BadRequest, match="title has 501 characters, more than the 500") as refusal:
        one_line("x" * 501, "title")
    assert refusal.value.hint == "shorten it, and keep the whole text as a note or a source"
    with pytest.raises(BadRequest, match="title has 1000000 characters"):
        one_line("x" * 1_000_000, "title")
    with pytest.raises(BadRequest, match="note has 65537 characters"):
        notes("x" * 65_537, "note")


def test_notes_have_lines_and_tabs() -> None:
    text = "First line\n\n\tindented, with tab\nДруга линија"
    assert notes(text, "note") == text
    assert notes("one\r\ntwo\rthree\n", "note") == "one\ntwo\nthree"


@pytest.mark.parametrize(
    "character", ["\0", "\x1b", "\v", "\f", "\x85", "\u2028", "\u202e", "\u200b"]
)
def test_notes_hold_nothing_else_that_cannot_be_seen(character: str) -> None:
    with pytest.raises(BadRequest, match=f"note: character 5 is U\\+{ord(character):04X}"):
        notes(f"one\n{character}two", "note")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "\u041c\u0430cedonia",
            "name: in '\u041c\u0430cedonia' the letter '\u041c' (U+041C) is Cyrillic",
        ),
        (
            "Zoran J\u043evanović",
            "name: in 'J\u043evanović' the letter '\u043e' (U+043E) is Cyrillic",
        ),
        (
            "\u041cинист\u0061рство",
            "name: in '\u041cинист\u0061рство' the letter 'a' (U+0061) is Latin",
        ),
        ("EUROP\u039fL", "name: in 'EUROP\u039fL' the letter '\u039f' (U+039F) is Greek"),
        ("\u0415ΛΑΣ", "name: in '\u0415ΛΑΣ' the letter '\u0415' (U+0415) is Cyrillic"),
        (
            "\u0430" + "b" * 99,
            "name: in '\u0430" + "b" * 39 + "' the letter '\u0430' (U+0430) is Cyrillic",
        ),
    ],
)
def test_a_letter_of_another_alphabet_within_a_word_is_refused(text: str, message: str) -> None:
    with pytest.raises(BadRequest) as refusal:
        one_line(text, "name")
    assert refusal.value.message == message
    assert refusal.value.hint == "type the word again, all of it in one alphabet"
    assert notes(text, "note") == text


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Police of \u041cacedonia and B\u043esnia", "\u041cacedonia"),
        ("СЕПЦА и SEPCA", ""),
        ("МУП-a", ""),
        ("plain", ""),
        ("", ""),
        ("1\u0410", ""),
    ],
)
def test_the_first_word_of_two_alphabets_is_found(text: str, word: str) -> None:
    assert mixed_script_word(text) == word


@given(st.text(max_size=60))
def test_what_is_kept_is_safe_to_show_and_kept_again_unchanged(text: str) -> None:
    try:
        kept = one_line(text, "title")
    except BadRequest:
        return
    assert kept.isprintable()
    assert kept == unicodedata.normalize("NFC", kept.strip())
    assert one_line(kept, "title") == kept
    assert notes(kept, "note") == kept
    kept.encode()


@given(st.text(max_size=60))
def test_a_refusal_shows_nothing_raw(text: str) -> None:
    try:
        one_line(text, "title", limit=50)
    except BadRequest as refused:
        said = refused.message
    else:
        said = "accepted"
    assert said.isprintable()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Zoran\u200b", "title: character 6 is U+200B, which nobody sees"),
        ("a\u202eb", "title: character 2 is U+202E, which turns the writing around"),
        ("a\x1b[2J", "title: character 2 is U+001B, a control character"),
        ("\ufeffBudva", "title: character 1 is U+FEFF, which nobody sees"),
        ("a\udc80", "title: character 2 is the byte 80, which is not UTF-8"),
        ("12\xa0Dec\u3164", "title: character 7 is U+3164, which cannot be shown"),
        ("one\ntwo", "title: character 4 is U+000A, a line break"),
        ("one\ttwo", "title: character 4 is U+0009, a control character"),
    ],
)
def test_what_another_program_has_hidden_in_a_kept_text_is_told(text: str, told: str) -> None:
    assert hidden(text, "title") == told


def test_what_is_hidden_in_a_text_of_several_lines_is_told_with_its_place() -> None:
    told = hidden("one\n\ttwo\u200b", "note", lines=True)
    assert told == "note: character 9 is U+200B, which nobody sees"
    assert hidden("a\rb", "note", lines=True) == "note: character 2 is U+000D, a line break"


@given(
    st.text(alphabet=st.sampled_from("aZ9 -.[\\]^`{~éđžȘșЀяљΆωΣ\u0378\u0301\u200b\u00ad\t\n\xa0"))
)
def test_of_a_plain_text_there_is_nothing_odd_to_say(text: str) -> None:
    assert not (plain(text) and (hidden(text, "title") or mixed_script_word(text)))


def test_no_letter_that_is_plain_is_hidden() -> None:
    letters = [letter for letter in map(chr, range(0x110000)) if plain(letter)]
    assert len(letters) > 600
    assert [letter for letter in letters if hidden(letter, "title")] == []


@pytest.mark.parametrize("text", ["", "Găești [2]", "Министерство 3/4", "Υπουργείο, Αθήνα"])
def test_a_text_of_one_alphabet_is_plain(text: str) -> None:
    assert plain(text)


@pytest.mark.parametrize("text", ["Директоr", "one\ntwo", "a\u200bb", "12\xa0December"])
def test_a_text_that_has_to_be_looked_at_is_not_plain(text: str) -> None:
    assert not plain(text)


def test_in_a_text_that_is_as_it_looks_nothing_is_hidden() -> None:
    assert hidden("Полиција, 12 December", "title") == ""


def test_a_quotation_stands_on_one_line_whatever_its_alphabets() -> None:
    assert quotation(" said  Brđanin,\r\n\tof the МУП-a ", "says") == "said Brđanin, of the МУП-a"


def test_a_quotation_is_short_and_holds_nothing_that_cannot_be_seen() -> None:
    assert quotation("x" * 2000, "says") == "x" * 2000
    with pytest.raises(BadRequest, match="says has 2001 characters, more than the 2000 that fit"):
        quotation("x" * 2001, "says")
    with pytest.raises(BadRequest, match=r"says: character 3 is U\+200B, which nobody sees"):
        quotation("he\u200bsaid", "says")


def test_odd_blanks_are_not_hidden_nor_are_lines_where_there_may_be_some() -> None:
    assert hidden("12\u00a0December", "title") == ""
    assert hidden("one\n\ttwo", "note", lines=True) == ""


@pytest.mark.parametrize(
    ("typed", "left", "named"),
    [
        ("Bucha\u00adrest", "Bucharest", []),
        ("\ufeffchiefs\u202e me\u3164t\u200b", "chiefs met", ["U+200B", "U+202E", "U+3164"]),
        ("one\r\ntwo\rthree\u2028four\x0bfive\n", "one\ntwo\nthree\nfour\nfive", []),
        (" a\u00a0b\tc\u2003", "a b\tc", []),
        ("C\u030cedomir", "Čedomir", []),
        ("red \x1b[31m \x1b[0m", "red [31m [0m", ["U+001B"]),
        ("", "", []),
    ],
)
def test_what_nobody_sees_is_left_out_of_a_file_and_named(
    typed: str, left: str, named: list[str]
) -> None:
    text, unseen = without_unseen(typed)
    assert text == left
    assert [each.partition(",")[0] for each in unseen] == named


@given(st.text())
def test_what_is_left_of_a_text_can_be_kept(text: str) -> None:
    left, _ = without_unseen(text)
    assert notes(left, "text", 10_000) == left
