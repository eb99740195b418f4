"""The rules of `sepca check` together: each finds what it is named for and how to mend it."""

from dataclasses import fields

import pytest

from sepca_cli.model import Term
from sepca_cli.reports.book import Book
from sepca_cli.reports.checks import RULES, checked, table
from sepca_cli.rules.findings import Finding
from tests.broken import BOOK

TODAY = "2026-11-22"

each_rule = pytest.mark.parametrize("name", RULES)


@each_rule
def test_a_rule_finds_something_in_the_broken_record(name: str) -> None:
    found = list(RULES[name](BOOK, TODAY))
    assert found
    assert {finding.rule for finding in found} == {name}


@each_rule
def test_a_finding_names_a_record_and_a_command(name: str) -> None:
    records = [record for part in fields(BOOK) for record in getattr(BOOK, part.name)]
    keys = {record.key for record in records if hasattr(record, "key")}
    for finding in RULES[name](BOOK, TODAY):
        assert finding.record in keys
        assert "sepca " in finding.hint
        assert finding.text


@each_rule
def test_a_rule_says_what_it_finds(name: str) -> None:
    assert RULES[name].__doc__


@each_rule
def test_nothing_is_wrong_in_an_empty_record(name: str) -> None:
    assert list(RULES[name](Book(), TODAY)) == []


def test_findings_come_in_the_order_of_the_rules() -> None:
    found = checked(BOOK, TODAY)
    assert list(dict.fromkeys(finding.rule for finding in found)) == list(RULES)


def test_only_the_rules_that_are_wanted_are_asked() -> None:
    assert {finding.rule for finding in checked(BOOK, TODAY, ["gap", "chair"])} == {"chair", "gap"}


def test_a_table_keeps_every_finding_in_its_order() -> None:
    findings = [
        Finding("chair", "who was it", hint="sepca event edit ga-2014", record="ga-2014"),
        Finding("gap", "nobody", hint="sepca presidency handover", record=Term("t").key),
    ]
    assert table(findings).rows == [
        ("chair", "ga-2014", "who was it", "sepca event edit ga-2014"),
        ("gap", "t", "nobody", "sepca presidency handover"),
    ]


def test_a_text_longer_than_any_that_is_typed_is_cut_where_it_is_quoted() -> None:
    (long,) = table([Finding("conflict", "x" * 1_000_000, hint="y" * 1_000_000)]).rows
    assert [len(str(cell)) for cell in long] == [8, 0, 5000, 5000]
    typed = "x" * 5000
    (row,) = table([Finding("conflict", typed, hint=typed)]).rows
    assert row[2:] == (typed, typed)
