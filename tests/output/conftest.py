"""What the tests of this room share: two answers to show, and a standard output to show them on."""

import io
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import replace

import pytest

from sepca_cli.dates import parse
from sepca_cli.model import Event
from sepca_cli.output import Settings, show
from sepca_cli.reports.book import Book
from sepca_cli.reports.pictures import MOST
from sepca_cli.reports.shapes import Column, Page, Section, Table
from tests.reports.conftest import book

__all__ = ["book"]  # the small invented record

Shown = Callable[..., str]


class Terminal(io.StringIO):
    """A standard output that says it is a terminal; its width comes from COLUMNS."""

    def isatty(self) -> bool:
        return True


def lengthened(book: Book) -> Book:
    """The same record with as many visits beside as a timeline tells in full, from 2010 to 2019."""
    visits = (
        Event(f"visit-{number}", f"Visit {number}", "visit", parse(f"201{number % 10}-05"))
        for number in range(MOST)
    )
    return replace(book, events=[*book.events, *visits])


@pytest.fixture(scope="session")
def shown() -> Shown:
    """What `show` writes to standard output; with `terminal=True` that is a window."""

    def written(
        answer: Table | Page, format: str = "table", color: str = "auto", terminal: bool = False
    ) -> str:
        out = Terminal() if terminal else io.StringIO()
        with redirect_stdout(out), redirect_stderr(io.StringIO()):
            show(answer, Settings(format, color))
        return out.getvalue()

    return written


@pytest.fixture(scope="session")
def said() -> Shown:
    """What `show` writes to standard error."""

    def written(answer: Table | Page, format: str) -> str:
        err = io.StringIO()
        with redirect_stdout(io.StringIO()), redirect_stderr(err):
            show(answer, Settings(format))
        return err.getvalue()

    return written


@pytest.fixture(scope="session")
def timeline() -> Table:
    """Events under their presidency, in both scripts, one with an unknown presidency."""
    romania = "Romania, 21 Dec 2021 - 13 Dec 2022"
    return Table(
        columns=(
            Column("term", "Presidency"),
            Column("date", "Date"),
            Column("title", "Event", wide=True),
            Column("city", "City"),
            Column("parties", "Parties", number=True),
        ),
        rows=[
            (romania, "May 2022", "Састанак руководилаца полиција", "Београд", None),
            (romania, "12-14 Dec 2022", "General Assembly on cybercrime | arms", "Bucharest", 11),
            (None, "16 Nov 2023", "-5 °C training [draft], with *all* members", "Vlorë", 0),
        ],
        title="Timeline",
        group_by="term",
        notes=("1 event has no known presidency",),
    )


@pytest.fixture(scope="session")
def assembly() -> Page:
    """One event: labelled lines, a table, plain lines, and things that are empty."""
    participants = Table(
        (Column("role", "Role"), Column("party", "Party", wide=True), Column("person", "Person")),
        [("host", "Romanian Police", None), ("presenter", "C-PROC", "Virgil Spiridon")],
        notes=("1 party is represented by somebody else",),
    )
    return Page(
        "General Assembly <2022>",
        [
            Section(
                "Facts",
                [
                    ("Date", "12-14 Dec 2022"),
                    ("Place", "Bucharest, Romania"),
                    ("Venue", ""),
                    ("Note", "Two sources, two days:\n12 December and\n13 December."),
                ],
            ),
            Section("Participants", participants),
            Section("Outcomes", []),
            Section(
                "Sources", ["1. Council of Europe, 16 Dec 2022", "https://example.org/a_b?c=1"]
            ),
        ],
        {"key": "ga-2022-bucharest", "date": "2022-12-12/2022-12-14", "venue": None, "parties": 2},
    )
