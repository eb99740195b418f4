"""Who took part, counted."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sepca_cli.dates import parse
from sepca_cli.errors import BadRequest
from sepca_cli.model import ROLES, Event, Participation, Party, Status
from sepca_cli.reports.book import Book
from sepca_cli.reports.participation import COLUMNS, ROWS, participation
from sepca_cli.reports.shapes import Cell, Page, Table


def counts(table: Table) -> dict[Cell, dict[str, Cell]]:
    """The rows by key, each with its cells by column."""
    keys = [column.key for column in table.columns]
    return {row[0]: dict(zip(keys[2:], row[2:], strict=True)) for row in table.rows}


@pytest.mark.parametrize(
    ("rows", "columns"),
    [
        ("party", "year"),
        ("party", "presidency"),
        ("country", "role"),
        ("kind", "kind"),
        ("person", "event"),
    ],
)
def test_the_counts_are_as_kept(
    book: Book,
    dump: Callable[[Table | Page], str],
    golden: Callable[[str, str], None],
    rows: str,
    columns: str,
) -> None:
    text = dump(participation(book, rows, columns))
    golden(f"report-participation-{rows}-{columns}.txt", text)


def test_roles_away_are_no_attendance(book: Book) -> None:
    by_year = counts(participation(book))
    assert "council" not in by_year  # it supported once, and was announced once
    by_role = counts(participation(book, "party", "role"))
    assert by_role["council"]["supporter"] == 1
    assert by_role["council"]["presenter"] == by_role["council"]["total"] == 0


def test_an_event_counts_once_however_many_roles_there_were(book: Book) -> None:
    # Host and chair of the assembly of 2018.
    assert counts(participation(book))["bora-police"]["2018"] == 1


def test_what_was_announced_or_cancelled_is_not_counted(book: Book) -> None:
    table = counts(participation(book))
    assert "2022" not in table["events"]
    assert table["events"]["total"] == len(
        [event for event in book.events if event.state == "held" and not event.part_of]
    )


def test_who_was_at_a_part_of_an_event_attended_the_event_and_counts_once() -> None:
    assembly = Event("ga", "Assembly", "general-assembly", parse("2022-12-12/2022-12-14"))
    ceremony = Event("cer", "Ceremony", "ceremony", parse("2022-12-14"), part_of="ga")
    there = [
        Participation("ga", "participant", "p1"),
        Participation("cer", "speaker", "p1"),
        Participation("cer", "guest", "p2"),
    ]
    book = Book(events=[assembly, ceremony], participations=there, parties=PARTIES)
    assert {key: row["total"] for key, row in counts(participation(book)).items()} == {
        "p1": 1,
        "p2": 1,
        "total": 2,
        "events": 1,
    }
    alone = replace(book, events=[ceremony])
    assert counts(participation(alone))["events"]["total"] == 1


def test_a_member_that_never_came_is_shown_with_its_share() -> None:
    book = Book(
        events=[Event("a", "A", "other", parse("2020-01-01"))],
        parties=[Party("lazy", "police")],
        statuses=[Status("lazy", "member", parse("2019"))],
    )
    assert counts(participation(book))["lazy"] == {
        "2020": 0,
        "total": 0,
        "while_member": "0 of 1",
        "share": 0,
    }


def test_attending_before_becoming_a_member_is_no_part_of_the_share(book: Book) -> None:
    # Two of its three events were before 11 December 2018 or on days that may have been.
    cora = counts(participation(book))["cora-police"]
    assert (cora["total"], cora["while_member"], cora["share"]) == (3, "1 of 4", 25)


def test_nothing_to_count_is_no_rows_at_all() -> None:
    assert list(participation(Book()).rows) == []


@pytest.mark.parametrize(("rows", "columns"), [("parties", "year"), ("party", "month")])
def test_an_unknown_word_is_refused_with_the_known_ones(rows: str, columns: str) -> None:
    with pytest.raises(BadRequest) as refusal:
        participation(Book(), rows, columns)
    assert "party" in refusal.value.hint or "year" in refusal.value.hint


PARTIES = [Party("p1", "police", "X"), Party("p2", "ngo", "X"), Party("p3", "ngo")]

events = st.lists(
    st.builds(
        lambda **told: Event(**told),
        key=st.sampled_from(["e1", "e2", "e3", "e4"]),
        title=st.just("E"),
        kind=st.sampled_from(["workshop", "seminar"]),
        date=st.sampled_from(["", "2019", "2020-05", "2020-12-31/2021-01-01"]).map(parse),
        state=st.sampled_from(["held", "held", "announced"]),
    ),
    unique_by=lambda event: event.key,
)
participations = st.lists(
    st.builds(
        lambda **told: Participation(**told),
        event=st.sampled_from(["e1", "e2", "e3", "e4"]),
        role=st.sampled_from(ROLES),
        party=st.sampled_from(["", "p1", "p2", "p3"]),
        person=st.sampled_from(["", "m", "n"]),
        certainty=st.sampled_from(["documented", "inferred", "announced"]),
    ),
    max_size=20,
)


@settings(max_examples=200)
@given(events, participations, st.sampled_from(ROWS), st.sampled_from(COLUMNS))
def test_totals_are_those_of_an_independent_count(
    events: list[Event], participations: list[Participation], rows: str, columns: str
) -> None:
    held = {event.key for event in events if event.state == "held"}
    there = [
        each
        for each in participations
        if each.event in held and each.certainty != "announced" and each.present
    ]
    of_party = {
        "party": {party.key: party.key for party in PARTIES},
        "country": {party.key: party.country or "no country" for party in PARTIES},
        "kind": {party.key: party.kind for party in PARTIES},
    }
    expected: dict[str, set[str]] = {}
    for each in there:
        name = each.person if rows == "person" else of_party[rows].get(each.party, "")
        if name:
            expected.setdefault(name, set()).add(each.event)

    table = participation(
        Book(events=events, participations=participations, parties=PARTIES), rows, columns
    )
    found = counts(table)
    totals = {key: row["total"] for key, row in found.items() if key not in ("total", "events")}
    assert {key: total for key, total in totals.items() if total} == {
        key: len(attended) for key, attended in expected.items()
    }
    if not found:
        assert not expected
        return
    assert found["total"]["total"] == sum(map(len, expected.values()))
    assert found["events"]["total"] == len(held)
    across = [key for key in found["total"] if key not in ("total", "while_member", "share")]
    for column in across:
        cells = [found[key][column] for key in totals]
        assert sum(cells) == found["total"][column]  # type: ignore[arg-type]
    if columns != "role":
        for key, total in totals.items():
            assert sum(found[key][column] for column in across) == total  # type: ignore[misc]


def test_a_narrower_book_counts_only_its_own_events(book: Book) -> None:
    one = replace(book, events=[book.event["ws-2020"]])
    assert counts(participation(one))["total"] == {
        "2020": 2,
        "total": 2,
        "while_member": "",
        "share": None,
    }
