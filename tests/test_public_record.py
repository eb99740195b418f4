"""The public record in data/: whole, coherent, and accepted by a judge from outside."""

import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from sepca_cli.cli.sources import FIELDS
from sepca_cli.dates import parse
from sepca_cli.exchange.datapackage import file_name, read_package
from sepca_cli.model import (
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
    Source,
    Status,
    Term,
)
from sepca_cli.names import match_key
from sepca_cli.reports.evidence import DATES
from sepca_cli.rules.succession import overlaps
from sepca_cli.rules.text import notes, one_line
from sepca_cli.store.rows import COLUMNS, IDENTITY, TABLES

DATA = Path(__file__).parents[1] / "data"


@cache
def record() -> dict[type[Any], list[Any]]:
    """All records of data/ by their kind."""
    found: dict[type[Any], list[Any]] = {kind: [] for kind in TABLES}
    for each in read_package(DATA):
        found[type(each)].append(each)
    return found


def test_everything_that_was_researched_is_in_it() -> None:
    counts = {kind: len(records) for kind, records in record().items()}
    assert counts[Event] == 53
    assert counts[Term] == 20
    assert sum(not term.member for term in record()[Term]) == 3
    assert counts[Party] >= 60
    assert counts[Person] >= 60


def test_frictionless_accepts_the_data_package() -> None:
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from frictionless import validate

        report = validate(str(DATA / "datapackage.json"))
    assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "message"])[:5]


def test_the_data_package_describes_exactly_the_tables_of_the_record() -> None:
    package = json.loads((DATA / "datapackage.json").read_text("utf-8"))
    described = {
        resource["path"]: [field["name"] for field in resource["schema"]["fields"]]
        for resource in package["resources"]
    }
    assert described == {file_name(kind): list(COLUMNS[kind]) for kind in TABLES}


@pytest.mark.parametrize("kind", TABLES, ids=lambda kind: kind.__name__)
def test_no_row_stands_twice_and_every_text_is_clean(kind: type[Any]) -> None:
    rows = record()[kind]
    same = [tuple(str(getattr(row, c)) for c in IDENTITY.get(kind, ("key",))) for row in rows]
    assert len(set(same)) == len(same)
    for row in rows:
        for column in COLUMNS[kind]:
            value = getattr(row, column)
            if isinstance(value, str) and value:
                clean = notes(value, column) if column == "note" else one_line(value, column, 2000)
                assert value == clean


def test_every_fact_that_is_cited_is_there() -> None:
    facts: dict[str, set[str]] = {}
    for kind in (Event, Term, Outcome, Party, Person):
        for row in record()[kind]:
            facts[row.key] = {"", *FIELDS[TABLES[kind]]}
    for row in [*record()[Participation], *record()[EventTopic]]:
        facts[row.event].add(row.fact)
    for row in record()[Chair]:
        facts[row.term].add(row.fact)
    for row in record()[Handover]:
        facts[row.to_term].add("handover")
    for row in record()[Status]:
        facts[row.party].add(f"status:{row.status}")
    for row in record()[Citation]:
        assert row.fact in facts.get(row.record, {""}), row


def test_what_sources_say_of_dates_is_a_date() -> None:
    for row in record()[Citation]:
        if row.fact in DATES and row.says:
            parse(row.says)


def test_every_event_outcome_and_term_has_a_source() -> None:
    cited = {citation.record for citation in record()[Citation]}
    for kind in (Event, Term):
        for row in record()[kind]:
            assert row.key in cited or (kind is Term and not row.member), row.key
    for outcome in record()[Outcome]:
        assert outcome.key in cited or outcome.event in cited


def test_presidencies_never_overlap() -> None:
    assert overlaps(record()[Term]) == []


def test_a_name_leads_to_one_party() -> None:
    parties = {party.key for party in record()[Party]}
    bearers: dict[str, set[str]] = {}
    for name in record()[Name]:
        if name.record in parties:
            bearers.setdefault(match_key(name.name), set()).add(name.record)
    assert {name: keys for name, keys in bearers.items() if len(keys) > 1} == {}


def test_every_party_and_person_has_one_official_name_in_use() -> None:
    official = Counter(
        name.record
        for name in record()[Name]
        if name.kind == "official" and not name.until and name.language in ("", "en")
    )
    for kind in (Party, Person):
        for row in record()[kind]:
            assert official[row.key] == 1, row.key


def test_the_contradictions_of_the_sources_stand_side_by_side() -> None:
    says = {(c.record, c.fact): set[str]() for c in record()[Citation]}
    for citation in record()[Citation]:
        says[citation.record, citation.fact].add(citation.says)
    assert "2022-12-13" in says["ga-2022-bucharest", "date"]
    assert len([fact for fact, told in says.items() if len(told) > 1]) >= 12


def test_nobody_is_both_there_and_away_at_one_event() -> None:
    roles: dict[tuple[str, str], set[bool]] = {}
    for row in record()[Participation]:
        if row.person and row.role != "mentioned":
            roles.setdefault((row.event, row.person), set()).add(row.present)
    assert {who for who, present in roles.items() if len(present) > 1} == set()


def test_every_source_is_used_and_every_address_is_one() -> None:
    cited = {citation.source for citation in record()[Citation]}
    for source in record()[Source]:
        assert source.key in cited
        assert source.url == "" or source.url.startswith(("http://", "https://"))
