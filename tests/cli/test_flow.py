"""What flows from the file to the reader is what a whole Book in memory would say."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sepca_cli.cli import flow
from sepca_cli.cli.gather import book, events_of, for_participation, for_report
from sepca_cli.cli.options import Wanted
from sepca_cli.reports.events import event_table
from sepca_cli.reports.participation import ROWS, participation
from sepca_cli.reports.timeline import timeline
from sepca_cli.store import file
from sepca_cli.store.store import Store

FILTERS = [
    Wanted(),
    Wanted(since="2021", until="2022"),
    Wanted(until="2007"),
    Wanted(kind=("general-assembly",)),
    Wanted(presidency="romania-2022"),
    Wanted(presidency="montenegro-2019", kind=("seminar",)),
    Wanted(party="INTERPOL", since="2010"),
    Wanted(country="Montenegro"),
    Wanted(text="cybercrime"),
    Wanted(since="1990", until="1991"),
]


@pytest.fixture(scope="module")
def store(public_file: Path) -> Iterator[Store]:
    with file.reading(public_file) as opened:
        yield opened


@pytest.mark.parametrize("many", [0, 2, 40])
@pytest.mark.parametrize("wanted", FILTERS)
def test_the_timeline(
    store: Store, wanted: Wanted, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(flow, "BATCH", 5)
    monkeypatch.setattr(flow, "MANY", many)
    flowing, whole = flow.timeline(store, wanted), timeline(for_report(store, wanted))
    assert list(flowing.rows) == list(whole.rows)
    assert len(flowing.rows) == len(whole.rows)
    assert tuple(flowing.notes) == whole.notes
    assert tuple(flowing.by_year) == whole.by_year


@pytest.mark.parametrize("few", [0, 100])
@pytest.mark.parametrize("wanted", FILTERS)
def test_the_list_of_events(
    store: Store, wanted: Wanted, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(flow, "FEW", few)
    flowing, known = (
        flow.event_list(store, wanted),
        book(store, ["terms"], events_of(store, wanted)),
    )
    assert list(flowing.rows) == list(event_table(known.in_time, known).rows)
    assert len(flowing.rows) == len(known.events)


@pytest.mark.parametrize("rows", ROWS)
@pytest.mark.parametrize("wanted", FILTERS)
def test_who_was_present(store: Store, wanted: Wanted, rows: str) -> None:
    found, present = for_participation(store, wanted, rows, "year")
    by_sql = participation(found, rows, "year", present)
    assert by_sql == participation(for_report(store, wanted), rows, "year")
