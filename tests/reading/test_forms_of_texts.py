"""One text in the forms in which it may come: what it says is the same, each fact at its place."""

import re
from collections.abc import Callable
from functools import partial
from textwrap import wrap
from typing import Any
from unicodedata import normalize

import pytest

from benchmarks.corpus import Expected, expected, known
from sepca_cli.names import fold
from sepca_cli.reading.draft import Draft
from sepca_cli.reading.text import read_text

TEXTS = expected("open")[::12]
MAIL = "From: Press <press@example.org>\nSubject: FW\nDate: 3 March 2025\n\nDear all,\n\n"


def wrapped(paragraphs: list[str]) -> str:
    return "\n\n".join("\n".join(wrap(each, 72)) for each in paragraphs)


def in_a_mail(paragraphs: list[str]) -> str:
    return MAIL + "\n\n".join(paragraphs)


def in_an_answer(paragraphs: list[str]) -> str:
    return "\n>\n".join("\n".join(f"> {line}" for line in wrap(each, 70)) for each in paragraphs)


def with_gaps(paragraphs: list[str]) -> str:
    return "\r\n\r\n".join(each.replace(" ", "  ") for each in paragraphs)


def with_marks_apart(paragraphs: list[str]) -> str:
    return normalize("NFD", "\n\n".join(paragraphs))


def said(draft: Draft) -> list[Any]:
    """What a draft says, without its places."""
    events = [each._replace(facts=(), questions=(), outcomes=()) for each in draft.events]
    return [*events, *(each._replace(facts=()) for each in draft.handovers)]


def quoted(draft: Draft) -> list[list[str]]:
    """The words that the facts of its events rest on, however they are spaced."""
    facts = [fact for event in draft.events for fact in event.facts]
    words = [[fold(spot.of(draft.text)) for spot in fact.spots] for fact in facts]
    return [[re.sub(r"[\s>]+", " ", each) for each in several] for several in words]


@pytest.mark.parametrize("text", TEXTS, ids=lambda each: str(each.name))
@pytest.mark.parametrize("form", [wrapped, in_a_mail, in_an_answer, with_gaps, with_marks_apart])
def test_a_text_says_the_same_in_each_form(
    form: Callable[[list[str]], str], text: Expected
) -> None:
    paragraphs = [" ".join(each.split()) for each in re.split(r"\n\s*\n", text.text.strip())]
    read = partial(
        read_text, known=known(), language=text.language, published=text.published, url=text.url
    )
    plain, came = read("\n\n".join(paragraphs)), read(form(paragraphs))
    assert said(came) == said(plain)
    assert quoted(came) == quoted(plain)
