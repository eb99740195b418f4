"""A small invented record with fixed uids, and a file for any other."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest

from sepca_cli.dates import parse
from sepca_cli.exchange.part import Part
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
    Party,
    Person,
    RotationPlace,
    Source,
    Status,
    Term,
    Topic,
)
from sepca_cli.store.file import create, reading
from sepca_cli.store.store import Store

Recorded = Callable[..., Part]
DATA = Path(__file__).parents[2] / "data"


def uid(number: int) -> str:
    """A uid that is the same in every run."""
    return f"{number:020x}"


SMALL: list[Any] = [
    Source("agency", "Police chiefs met", "Agency", "https://example.org/1", "en", uid=uid(1)),
    Source("paper", "Састанак", language="sr-Cyrl", text="Први ред\nи други", uid=uid(2)),
    Party("alba", "state", "Alba", uid=uid(3)),
    Party("alba-police", "police", "Alba", note="=Member", uid=uid(4)),
    Party("alba-school", "police", "Alba", "alba-police", uid=uid(5)),
    Party("bora-police", "police", "Bora", uid=uid(6)),
    Person("ana-zoric", uid=uid(7)),
    Person("jon-doe", "Named once.", uid=uid(8)),
    Name("alba", "Alba", "official"),
    Name("alba-police", "Police of Alba", "official"),
    Name("alba-police", "Militia of Alba", "former", until=parse("2019")),
    Name("alba-school", "Police School", "official"),
    Name("bora-police", "Police of Bora", "official"),
    Name("bora-police", "Полиција Боре", "other", "sr-Cyrl"),
    Name("ana-zoric", "Ana Zorić", "official"),
    Name("jon-doe", "Jon Doe", "official"),
    Event(
        "ga-2018",
        "Assembly, 2018",
        "general-assembly",
        parse("2018-05-10/2018-05-12"),
        "Albagrad",
        "Alba",
        note='He said "yes, we do".\nAll agreed.',
        uid=uid(9),
    ),
    Event("sign-2018", "Signing", "signing", parse("2018-05-12"), part_of="ga-2018", uid=uid(10)),
    Event("ws-2021", "Workshop", "workshop", parse("2021-03?"), online=True, uid=uid(11)),
    Event(
        "conf-2027", "Conference", "conference", parse("2027-02-01"), state="announced", uid=uid(12)
    ),
    Event("ws-2020", "Workshop", "workshop", parse("2020-04-02"), state="cancelled", uid=uid(13)),
    Topic("borders", "borders"),
    Topic("training", "training"),
    EventTopic("ga-2018", "training"),
    EventTopic("ga-2018", "borders"),
    Participation("ga-2018", "host", "alba-police", "ana-zoric", "director", "opening"),
    Participation("ga-2018", "participant", "bora-police", certainty="inferred"),
    Participation("ga-2018", "absent", person="jon-doe", on_behalf_of="ana-zoric"),
    Participation("ws-2021", "speaker", "alba-school"),
    Outcome(
        "ga-2018.1", "ga-2018", "commitment", "Send lists", "bora-police", state="open", uid=uid(14)
    ),
    Status("alba-police", "member", parse("2002"), parse("..")),
    Status("bora-police", "member", parse("2018-05-10"), parse(".."), "ga-2018"),
    Term("alba-2017", "alba-police", parse("2017-05-01"), parse("2018-05-12"), uid=uid(15)),
    Term("bora-2018", "bora-police", parse("2018-05-12"), parse(".."), uid=uid(16)),
    Chair("alba-2017", "ana-zoric", "director"),
    Handover("bora-2018", "alba-2017", parse("2018-05-12"), "ga-2018", note="-"),
    Aim("alba-2017.1", "alba-2017", "priority", "Borders", uid=uid(17)),
    Aim("alba-2017.2", "alba-2017", "milestone", "Met", answers="alba-2017.1", uid=uid(18)),
    Aim("bora-2018.1", "bora-2018", "priority", "Work", event="ws-2021", uid=uid(19)),
    RotationPlace(parse("2010"), 1, "alba-police"),
    RotationPlace(parse("2010"), 2, "bora-police"),
    Citation("ga-2018", "date", "agency"),
    Citation("ga-2018", "date", "paper", "2018-05-11", "page 2"),
    Citation("bora-police", "status:member", "paper"),
    Citation("bora-2018", "handover", "paper"),
]


@pytest.fixture
def recorded(tmp_path: Path) -> Iterator[Recorded]:
    """Put records into a file, and hand out the part of it that these events make, or all."""
    opened: list[AbstractContextManager[Store]] = []

    def record(records: list[Any], events: list[str] | None = None) -> Part:
        path = tmp_path / f"exchange-{len(opened)}.db"
        create(path, lambda store: store.add_all(records))
        door = reading(path)
        opened.append(door)
        store = door.__enter__()
        chosen = None if events is None else store.select(Event, key=events)
        return Part(store, chosen)

    yield record
    for door in opened:
        door.__exit__(None, None, None)


@pytest.fixture
def small(recorded: Recorded) -> Part:
    """The whole small record."""
    return recorded(SMALL)


def texts_of(record: Any) -> tuple[Any, ...]:
    """What the cells of a record are in a table of a data package."""
    return tuple(
        getattr(value, "text", str(value).lower() if isinstance(value, bool) else value)
        for value in record
    )
