"""Which source says so, and which says otherwise."""

import pytest

from sepca_cli.model import Citation
from sepca_cli.reports.evidence import Evidence, Fact, marks

DATE = Fact("ga-2022", "date", "12-14 Dec 2022", "2022-12-12/2022-12-14")


def test_a_fact_stands_with_its_sources_and_with_what_others_say() -> None:
    evidence = Evidence(
        [
            Citation("ga-2022", "date", "coe-2022-12", "2022-12-12/2022-12-14"),
            Citation("ga-2022", "date", "police-2022-12", "2022-12-13"),
            Citation("ga-2022", "date", "tanjug-2022-12", "2022-12-13", certainty="inferred"),
        ]
    )
    assert evidence.beside(DATE) == (
        "12-14 Dec 2022 [coe-2022-12]; "
        "13 Dec 2022 according to [police-2022-12] [tanjug-2022-12, inferred]"
    )


def test_a_fact_that_nobody_bears_out_says_so_even_when_it_is_disputed() -> None:
    assert Evidence([]).beside(DATE) == "12-14 Dec 2022 (no source)"
    disputed = Evidence([Citation("ga-2022", "date", "daily", "three days ago")])
    assert (
        disputed.beside(DATE) == "12-14 Dec 2022 (no source); three days ago according to [daily]"
    )


@pytest.mark.parametrize("record", ["ga-2022", "whole"])
def test_a_source_for_the_whole_record_bears_out_what_hangs_on_it(record: str) -> None:
    evidence = Evidence([Citation(record, "", "coe-2022-12")])
    fact = Fact("ga-2022", "city", "Bucharest", "Bucharest", within="whole")
    assert not evidence.missing(fact)
    assert evidence.beside(fact) == "Bucharest"


def test_no_source_is_missed_for_the_records_own_words() -> None:
    assert not Evidence([]).missing(Fact("ga-2022", "title", "Assembly", "Assembly", own=True))


def test_a_source_is_marked_once_for_each_certainty() -> None:
    cited = [Citation("a", "date", "x", place=place) for place in ("paragraph 1", "foot line")]
    inferred = Citation("a", "date", "x", certainty="inferred")
    assert marks([*cited, inferred]) == "[x] [x, inferred]"
