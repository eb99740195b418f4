"""The texts of tests/reading/corpus, what is expected of each, and what their reader knows."""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from sepca_cli.dates import UNKNOWN, When, parse
from sepca_cli.exchange.datapackage import read_package
from sepca_cli.model import Event, Name, Party, Topic
from sepca_cli.reading.draft import Known

HOME = Path(__file__).parents[1]
CORPUS = HOME / "tests" / "reading" / "corpus"
HALVES = ("kept", "open")
LANGUAGES = ("en", "sr-Latn", "sr-Cyrl", "bs", "hr", "cnr", "mk", "bg", "ro", "sq")


class Claim(NamedTuple):
    """A fact in all the ways that are equally good: `host|organiser:serbia-police`.

    What stands before the colon is a role, or the field that the fact is of.
    """

    roles: tuple[str, ...]
    names: tuple[str, ...]


class ExpectedEvent(NamedTuple):
    """An event as an archivist records it; where several values are as good, all of them.

    An `optional` one may be recorded or left.
    """

    standings: tuple[str, ...]
    kinds: tuple[str, ...]
    dates: tuple[str, ...]
    city: str
    countries: tuple[str, ...]
    states: tuple[str, ...]
    parties: tuple[Claim, ...]
    persons: tuple[Claim, ...]
    topics: tuple[str, ...]
    optional: bool


class ExpectedHandover(NamedTuple):
    """The presidency passing from one member to another; the day where the text tells it."""

    from_party: str
    to_party: str
    date: str


class Expected(NamedTuple):
    """A text of the corpus with all that is expected of it; `either` is neither right nor wrong."""

    name: str
    half: str
    language: str
    text: str
    is_page: bool
    published: When
    url: str
    events: tuple[ExpectedEvent, ...] = ()
    handovers: tuple[ExpectedHandover, ...] = ()
    mentions: tuple[str, ...] = ()
    either: tuple[Claim, ...] = ()


def expected(half: str = "", language: str = "") -> list[Expected]:
    """The texts of a half, or of both, in a language, or in all of them, by name."""
    return [
        each
        for folder in HALVES
        if half in ("", folder)
        for path in sorted((CORPUS / folder).glob("*.toml"))
        if language in ("", (each := _read(path)).language)
    ]


@cache
def known() -> Known:
    """The public record as a reader of texts knows it."""
    records = list(read_package(HOME / "data"))
    events = [record for record in records if isinstance(record, Event)]
    return Known(
        parties={record.key: record for record in records if isinstance(record, Party)},
        names=[record for record in records if isinstance(record, Name)],
        topics=[record for record in records if isinstance(record, Topic)],
        towns=_towns(events),
    )


def _towns(events: list[Event]) -> dict[str, str]:
    """The country of each town as of the last event there: states have come and gone."""
    in_order = sorted(events, key=lambda event: event.date.sort_key)
    return {event.city: event.country for event in in_order if event.city and event.country}


def _read(path: Path) -> Expected:
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    (source,) = [each for each in path.parent.glob(f"{path.stem}.*") if each != path]
    return Expected(
        name=path.stem,
        half=path.parent.name,
        language=table["language"],
        text=source.read_text(encoding="utf-8"),
        is_page=source.suffix == ".html",
        published=parse(table["published"]) if "published" in table else UNKNOWN,
        url=table.get("url", ""),
        events=tuple(map(_event, table.get("event", ()))),
        handovers=tuple(map(_handover, table.get("handover", ()))),
        mentions=tuple(table.get("mentions", ())),
        either=tuple(_claims(table, "either")),
    )


def _event(table: Mapping[str, Any]) -> ExpectedEvent:
    return ExpectedEvent(
        standings=_ways(table["standing"]),
        kinds=_ways(table["kind"]),
        dates=_ways(table.get("date", "")),
        city=table.get("city", ""),
        countries=_ways(table.get("country", "")),
        states=_ways(table["state"]),
        parties=tuple(_claims(table, "parties")),
        persons=tuple(_claims(table, "persons")),
        topics=tuple(table.get("topics", ())),
        optional=table.get("optional", False),
    )


def _handover(table: Mapping[str, Any]) -> ExpectedHandover:
    return ExpectedHandover(table["from"], table["to"], table.get("date", ""))


def _claims(table: Mapping[str, Any], name: str) -> Iterator[Claim]:
    for line in table.get(name, ()):
        roles, _, names = line.partition(":")
        yield Claim(_ways(roles), _ways(names))


def _ways(line: str) -> tuple[str, ...]:
    return tuple(line.split("|")) if line else ()
