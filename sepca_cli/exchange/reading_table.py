"""Lines of a spreadsheet as events, or as the rows of one table of the record."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import PurePath
from typing import Any

from sepca_cli.errors import BadRequest
from sepca_cli.exchange.cell_words import word_of
from sepca_cli.exchange.datapackage import file_name
from sepca_cli.exchange.header_words import FIELDS, SEVERAL, field_of, yes_or_no
from sepca_cli.exchange.lists import apart
from sepca_cli.exchange.offered import Offered
from sepca_cli.exchange.reading_csv import Line
from sepca_cli.exchange.workbook import CUT
from sepca_cli.model import (
    Aim,
    Chair,
    Citation,
    Event,
    EventTopic,
    Handover,
    Name,
    Outcome,
    Participation,
    RotationPlace,
    Source,
    Status,
    Term,
)
from sepca_cli.names import match_key
from sepca_cli.store.rows import COLUMNS, TABLES

# Columns that are there for reading only: what they say follows from other tables or fields.
FOR_READING = {
    *("presidency", "presidency_sure", "presidency_label", "marks", "chairs", "handover"),
    *("earliest", "latest", "earliest_day", "latest_day", "handover_event"),
    *("event_title", "party_name", "person_name", "member_name"),
}
# By which columns a sheet is known, where it is not one of events.
TELLING = {
    Participation: {"event", "role"},
    Term: {"member", "begins"},
    Source: {"title", "publisher", "published"},
    Status: {"party", "status", "since"},
    Outcome: {"event", "text", "due"},
    Aim: {"term", "text"},
    Chair: {"term", "person"},
    Handover: {"to_term", "from_term"},
    RotationPlace: {"position", "party"},
    Name: {"record", "name"},
    Citation: {"record", "source"},
}
# What people write sheets of in words of their own. The others come from sepca, whose reports have
# columns of such words as well: the remarks of a report are not the note of a record.
PEOPLES = (Event, Participation)
DAYS = ("date", "first", "last")
HEAD = 10  # lines: below a title and the like, the columns are named in one of the first

# The hour that other programs write behind a day; the record keeps days.
_HOUR = re.compile(
    r"(?<=\d)[ T]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?: ?[AP]M)?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?$",
    re.IGNORECASE,
)


class Columns:
    """The columns of a sheet: what each is for, and those that are for nothing."""

    def __init__(self, header: list[str], told: Mapping[str, str], title: str) -> None:
        told = {match_key(column): field for column, field in told.items()}
        names = {name.strip(): match_key(name) for name in header}
        plain = {name: told.get(key) or key.replace(" ", "_") for name, key in names.items()}
        self.kind = _kind(set(plain.values()) - {""}, title)
        known = COLUMNS[self.kind]
        self.fields: list[str] = []
        self.unknown: list[str] = []
        for name in map(str.strip, header):
            field = plain[name] if plain[name] in known else told.get(names[name], "")
            if self.kind in PEOPLES:
                field = field or field_of(name)
            fits = field in known or (self.kind is Event and field in (*SEVERAL, "first", "last"))
            if not fits and name and plain[name] not in {*FOR_READING, "date"}:
                self.unknown.append(name)
            self.fields.append(field if fits else "")
        for field in filter(None, self.fields):
            if self.fields.count(field) > 1 and field not in SEVERAL:
                raise BadRequest(
                    f"two columns are for {field}: {', '.join(header)[:120]}",
                    f"say which with --map COLUMN={field}",
                )


def from_lines(
    lines: Iterable[Line], told: Mapping[str, str], title: str, place: str
) -> tuple[Iterator[Offered], list[str]]:
    """What the lines of a sheet offer, and the names of the columns that are for nothing.

    The first line names the columns, or one of the next where a title stands above; `told` says
    which field a column is for where its name does not. `title` is the name of the sheet, `place`
    the word for a line in a message. The lines are gone through from the beginning for the columns,
    and again when somebody asks for what they offer.

    Raises:
        BadRequest: the columns are not those of a table of the record.
    """
    first = list(islice(lines, HEAD)) or [(0, [])]
    refused = []
    for number, (_, header) in enumerate(first, 1):
        try:
            columns = _columns(header, told, title)
        except BadRequest as refusal:
            refused.append(refusal)
        else:
            return _offered(columns, islice(lines, number, None), place), columns.unknown
    raise refused[0]


def _columns(header: list[str], told: Mapping[str, str], title: str) -> Columns:
    """The columns that a line names.

    Raises:
        BadRequest: it does not name those of a table of the record.
    """
    for column, field in told.items():
        if match_key(column) not in map(match_key, header):
            raise BadRequest(
                f'there is no column "{column[:60]}"', f"there are: {', '.join(header)[:300]}"
            )
        _check_field(field)
    columns = Columns(header, told, title)
    needed = {Event: "title", Participation: "event"}.get(columns.kind, columns.kind._fields[0])
    if needed not in columns.fields and "key" not in columns.fields:
        raise BadRequest(
            f"no column is for {needed}: {', '.join(header)[:120]}",
            f"say which with --map COLUMN={needed}",
        )
    # A column of names alone may be a list of anything, unless somebody says what it is.
    if needed == "title" not in told.values() and not {"key", *DAYS}.intersection(columns.fields):
        raise BadRequest(
            f"no column is for date: {', '.join(header)[:120]}",
            "say which with --map COLUMN=date; if these are events: --map COLUMN=title",
        )
    return columns


def _offered(columns: Columns, lines: Iterator[Line], place: str) -> Iterator[Offered]:
    for number, cells in lines:
        where = f"{place} {number}"
        if len(cells) > len(columns.fields) and any(cells[len(columns.fields) :]):
            raise BadRequest(f"{where} has more cells than there are columns", "mend the line")
        pairs = zip(columns.fields, cells, strict=False)
        # What a workbook had no room for is not what the record should have.
        told = [(field, cell.strip()) for field, cell in pairs if field and not cell.endswith(CUT)]
        words = {field: cell for field, cell in told if field not in SEVERAL}
        for field in words.keys() & DAYS:
            words[field] = _HOUR.sub("", words[field])
        if "online" in words:
            words["online"] = yes_or_no(words["online"])
        if columns.kind in (Event, Participation):
            words = {field: word_of(field, cell) for field, cell in words.items()}
        if columns.kind is Event:
            parts = tuple(_parts([pair for pair in told if pair[0] in SEVERAL], where))
            yield Offered(Event, _with_days(words), where, parts)
        else:
            yield Offered(columns.kind, words, where)


def _parts(told: list[tuple[str, str]], where: str) -> Iterator[Offered]:
    """Who took part and what it was about, from cells with several names in them."""
    for field, cell in told:
        for name in apart(cell):
            if field == "topic":
                yield Offered(EventTopic, {"topic": name}, where)
            else:
                yield Offered(Participation, {"role": field, "who": name}, where)


def _with_days(words: dict[str, str]) -> dict[str, str]:
    """The words with the first and the last day as one date."""
    first, last = words.pop("first", ""), words.pop("last", "")
    if first or last:
        days = list(dict.fromkeys(filter(None, (first, last))))
        words["date"] = "/".join(days) if _iso(days) else " - ".join(days)
    return words


def _iso(days: Iterable[str]) -> bool:
    return all(day[:4].isdecimal() for day in days)


def _kind(fields: set[str], title: str) -> type[Any]:
    """What the sheet is a table of: by its columns, by its name, else of events."""
    for kind in TABLES:
        if fields == set(COLUMNS[kind]) or file_name(kind) == f"{PurePath(title).stem}.csv".lower():
            return kind
    return next((kind for kind, telling in TELLING.items() if telling <= fields), Event)


def _check_field(field: str) -> None:
    known = {*FIELDS, *(column for kind in TABLES for column in COLUMNS[kind])}
    if field not in known:
        raise BadRequest(f'there is no field "{field[:60]}"', f"one of: {', '.join(FIELDS)}")
