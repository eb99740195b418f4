"""What several reports word alike: a date in a table, a place, a presidency, a yes or no."""

from sepca_cli.dates import When
from sepca_cli.model import Event, Term
from sepca_cli.reports.labels import Labels
from sepca_cli.reports.shapes import Column
from sepca_cli.rules.succession import span_in_words


def date_columns(key: str, heading: str) -> tuple[Column, Column]:
    """The columns of a date: in words for people, in EDTF for machines."""
    return Column("", heading), Column(key, "")


def date_cells(date: When) -> tuple[str, str]:
    """The cells under `date_columns`; both are "" for what is not known."""
    return date.shown if date else "", date.text


def place(event: Event) -> str:
    """Where an event was: `Bucharest, Romania`, `online`, or "" when it is not known."""
    city, country = event.city, event.country
    where = f"{city}, {country}" if city and country else city or country
    if not event.online:
        return where
    return f"online ({where})" if where else "online"


def holder(term: Term, labels: Labels) -> str:
    """Who holds a presidency, by the name of its time: `Romanian Police`."""
    return labels.at(term.member, term.begins) if term.member else "presidency not known"


def term_label(term: Term, labels: Labels) -> str:
    """A presidency in one line: `Romanian Police, 21 Dec 2021 - 13 Dec 2022`."""
    return f"{holder(term, labels)}, {span_in_words(term)}"


def counted(number: int, table: str) -> str:
    """How many records of a table, in words: "1 party", "2 parties", "3 event topics"."""
    word = table.replace("_", " ")
    if number != 1:
        ending = "ies" if word.endswith("y") else "es" if word.endswith("s") else "s"
        word = word.removesuffix("y") + ending
    return f"{number:,} {word}"
