"""Texts of all of Unicode in every format: a sample of `python -m benchmarks.strings`."""

from random import Random

import pytest

from benchmarks import judges, strings
from benchmarks.hostile import hostile
from benchmarks.strings import OF_TABLES, WAYS, as_table, shown, troubles
from sepca_cli.output import safe

TEXTS = 300


def test_hostile_texts_are_shown_safely_and_whole_in_every_format(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "")  # set anew for each window
    random = Random(2022)
    for _ in range(TEXTS // strings.BATCH):
        assert list(troubles([hostile(random) for _ in range(strings.BATCH)])) == []


@pytest.mark.parametrize("way", WAYS, ids=lambda way: f"{way.format}-{way.window}")
def test_the_judges_notice_a_text_that_is_lost(
    way: strings.Way, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "")
    out, _ = shown(as_table(["General Assembly", "Seminar"]), way)
    assert list(OF_TABLES[way.format](out, ["General Assembly", "Seminar"])) == []
    assert list(OF_TABLES[way.format](out, ["General Assembly", "Seminary"]))


@pytest.mark.parametrize(
    ("format", "out", "trouble"),
    [
        (
            "table",
            "Text  Mark\n------------\n界  |here|\na   |here|\nb  |here|\n",
            "begins at [3, 4]",
        ),
        ("table", "Text  Mark\n---\na  |here|\nb  |here|\n", "longer than the rule"),
        ("markdown", "| Text | Mark |\n|---|---|\n| *a* | . |\n", "reads as em_open"),
        ("markdown", "| Text | Mark |\n|---|---|\n| a | . |\n\n```\nb\n", "reads as fence"),
        ("csv", "text,mark\n=1+1,|here|\n", "is run"),
        ("tsv", "text\tmark\n@SUM(A1)\t|here|\n", "is run"),
    ],
)
def test_the_judges_notice_what_is_wrong(format: str, out: str, trouble: str) -> None:
    texts = {"csv": ["=1+1"], "tsv": ["@SUM(A1)"]}.get(format, ["a"])
    assert any(trouble in found for found in OF_TABLES[format](out, texts))


@pytest.mark.parametrize("char", ["\x1b", "\x9b", "\u202e", "\u200b", "\ufe0f", "\u00a0", "\ud800"])
def test_the_judges_notice_what_is_not_safe(char: str) -> None:
    assert list(judges.unsafe(f"a{char}")) == [f"holds {char!r}"]
    assert list(judges.unsafe(safe(char))) == []
