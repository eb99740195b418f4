"""A text with its facts marked: every letter of it is there, and each mark can be told apart."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sepca_cli.reading.language.letters import Spot
from sepca_cli.reports.draft_marks import marked

TEXT = "The assembly in Bucharest, Romania, ended"


def spot(words: str) -> Spot:
    start = TEXT.index(words)
    return Spot(start, start + len(words))


@pytest.mark.parametrize(
    ("found", "shown"),
    [
        ([], TEXT),
        ([(1, "assembly")], "The [1: assembly] in Bucharest, Romania, ended"),
        (
            [(1, "Bucharest"), (2, "Romania")],
            "The assembly in [1: Bucharest], [2: Romania], ended",
        ),
        ([(1, "Bucharest"), (3, "Bucharest")], "The assembly in [1, 3: Bucharest], Romania, ended"),
        (
            [(1, "Bucharest"), (2, "Bucharest, Romania")],
            "The assembly in [2: [1: Bucharest], Romania], ended",
        ),
        (
            [(1, "assembly in"), (2, "in Bucharest")],
            "The [1: assembly in][2:  Bucharest], Romania, ended",
        ),
        ([(1, "The"), (2, "ended")], "[1: The] assembly in Bucharest, Romania, [2: ended]"),
    ],
)
def test_each_stretch_is_marked_with_its_numbers(found: list[tuple[int, str]], shown: str) -> None:
    told = marked(TEXT, [(number, spot(words)) for number, words in found])
    assert "\n".join(told.lines) == shown


def test_what_looks_like_a_mark_in_the_text_itself_is_told_apart() -> None:
    text = "It was [1: false] and [[22, 3: worse]]"
    assert marked(text, [(1, Spot(0, 2))]).lines == [f"[[[1: It]]]{text[2:]}"]


@example("000", [(0, 2), (1, 1), (1, 2)])
@given(st.text(), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 12))))
def test_nothing_of_the_text_is_lost(text: str, places: list[tuple[int, int]]) -> None:
    spots = [Spot(start, start + size) for start, size in places if start + size <= len(text)]
    width = max((len(own) for own in re.findall(r"(\[+)\d[\d, ]*:", text)), default=0) + 1
    shown = "\n".join(marked(text, list(enumerate(spots, 1))).lines)
    begin = re.compile(rf"\[{{{width}}}\d[\d, ]*: ")
    left = begin.sub("", shown)
    marks = len(begin.findall(shown))
    assert len(shown) - len(left) >= marks * (width + 3)
    assert len(left) == len(text) + marks * width
