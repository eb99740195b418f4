"""The chain of presidencies: its order, what is sure of each term, and where a date falls."""

import pytest

from sepca_cli.dates import LAST, UNKNOWN, parse
from sepca_cli.model import Term
from sepca_cli.rules.succession import (
    Placing,
    Stretch,
    chain,
    gaps,
    overlap,
    overlaps,
    placing,
    span_in_words,
)


def term(begins: str, ends: str = "", key: str = "romania-2021", member: str = "romania") -> Term:
    return Term(key, member, parse(begins), parse(ends))


def days_of(stretch: Stretch) -> tuple[str, str, str, str]:
    return stretch.sure_from, stretch.sure_until, stretch.maybe_from, stretch.maybe_until


# ---- the history of the association -----------------------------------------------------------


def test_the_history_stands_in_order_whatever_order_it_was_entered_in(history: list[Term]) -> None:
    assert [stretch.term for stretch in chain(reversed(history))] == history
    assert [stretch.term for stretch in chain(sorted(history, key=str))] == history


def test_the_history_has_no_overlap(history: list[Term]) -> None:
    assert overlaps(history) == []


@pytest.mark.parametrize(
    ("when", "key"),
    [
        ("2003-06-12", "unknown-2002"),
        ("2005-03-21", "serbia-2005"),
        ("2005-12-15/2005-12-16", "serbia-2005"),
        ("2007", "unknown-2006"),
        ("2010-04-15", "fbih-2010"),
        ("2012-04-25/2012-04-26", "montenegro-2011"),
        ("2018-04-18/2018-04-20", "macedonia-2018"),
        ("2020", "montenegro-2019"),
        ("2024-05-15", "serbia-2024"),
        ("2025-06", "albania-2025"),
        ("2026-11-22", "fbih-2025"),
    ],
)
def test_a_date_falls_in_the_term_that_surely_was_in_office(
    history: list[Term], when: str, key: str
) -> None:
    assert placing(parse(when), chain(history)) == Placing(key, True, (key,))


@pytest.mark.parametrize(
    ("when", "candidates"),
    [
        ("2005-12", ("serbia-2005",)),
        ("2009-10", ("fbih-2010",)),
        ("2010", ("fbih-2010", "macedonia-2010")),
        ("2015-05", ("albania-2014", "bulgaria-2015")),
        ("2018-12-11", ("macedonia-2018", "moldova-2018")),
        ("2019", ("moldova-2018", "montenegro-2019")),
        ("2022-12", ("romania-2021", "srpska-2022")),
        ("2024-11", ("serbia-2024", "albania-2025")),
    ],
)
def test_where_several_terms_may_be_meant_all_are_named_and_none_is_chosen(
    history: list[Term], when: str, candidates: tuple[str, ...]
) -> None:
    found = placing(parse(when), chain(history))
    assert found.candidates == candidates
    assert found.term == (candidates[0] if len(candidates) == 1 else "")
    assert not found.sure


@pytest.mark.parametrize(
    ("when", "outgoing"),
    [
        ("2014-11-26", "serbia-2013"),
        ("2021-12-21", "montenegro-2019"),
        ("2022-12-13", "romania-2021"),
        ("2022-12-12/2022-12-14", "romania-2021"),
        ("2022-12-13/2022-12-14", "romania-2021"),
        ("2025-12-16", "albania-2025"),
    ],
)
def test_the_assembly_of_the_handover_belongs_to_the_outgoing_presidency(
    history: list[Term], when: str, outgoing: str
) -> None:
    assert placing(parse(when), chain(history)) == Placing(outgoing, True, (outgoing,))


def test_an_unknown_date_and_a_time_without_terms_have_no_presidency(history: list[Term]) -> None:
    assert placing(UNKNOWN, chain(history)) == Placing()
    assert placing(parse("2001"), chain(history)) == Placing()
    assert placing(parse("2022"), []) == Placing()


# ---- what can be said of one term -------------------------------------------------------------


@pytest.mark.parametrize(
    ("begins", "ends", "days"),
    [
        ("2021-12-21", "2022-12-13", ("2021-12-21", "2022-12-13", "2021-12-21", "2022-12-13")),
        ("2025-12-16", "..", ("2025-12-16", LAST, "2025-12-16", LAST)),
        ("2025-12-16", "", ("2025-12-16", "2025-12-16", "2025-12-16", LAST)),
        ("2014-11-26", "2014", ("2014-11-26", "2014-11-26", "2014-11-26", "2014-12-31")),
    ],
)
def test_one_known_bound_is_one_sure_day_and_a_running_term_runs_on(
    begins: str, ends: str, days: tuple[str, ...]
) -> None:
    (stretch,) = chain([term(begins, ends)])
    assert days_of(stretch) == days


def test_a_term_within_one_year_has_no_sure_day() -> None:
    stretches = chain([term("2024", "2024", key="serbia-2024")])
    assert placing(parse("2024-05-15"), stretches) == Placing(
        "serbia-2024", False, ("serbia-2024",)
    )
    assert placing(parse("2024"), stretches).sure is False


@pytest.mark.parametrize(
    ("when", "found"),
    [
        ("2014-12-31", ()),
        ("2015-01-01", ("romania-2021",)),
        ("2016-12-31", ("romania-2021",)),
        ("2017-01-01", ()),
    ],
)
def test_a_term_is_possible_from_the_first_to_the_last_of_its_days(
    when: str, found: tuple[str, ...]
) -> None:
    assert placing(parse(when), chain([term("2015", "2016")])).candidates == found


def test_a_term_of_which_nothing_is_known_has_no_days() -> None:
    stretches = chain([term("", ""), term("2021-12-21", "2022-12-13", key="other")])
    assert placing(parse("2020"), stretches) == Placing()
    assert [stretch.term.key for stretch in stretches] == ["other", "romania-2021"]


def test_an_unknown_end_is_at_the_latest_when_the_next_term_had_begun() -> None:
    bulgaria = term("2015", key="bulgaria-2015", member="bulgaria")
    fbih = term("2016-11-24", "..", key="fbih-2016", member="fbih")
    first, second = chain([fbih, bulgaria])
    assert (first.term, first.maybe_until) == (bulgaria, "2016-11-24")
    assert second.maybe_from == "2016-11-24"


def test_nothing_comes_after_a_term_that_still_runs() -> None:
    vague = term("[2025-06-01..]", key="albania-2025", member="albania")
    running = term("2025-12-16", "..", key="fbih-2025", member="fbih")
    first, second = chain([running, vague])
    assert (first.term, first.maybe_until) == (vague, "2025-12-16")
    assert second.term == running


def test_a_vague_term_stands_before_the_one_that_it_must_precede() -> None:
    albania = term("2015", "2015", key="albania-2015", member="albania")
    bulgaria = term("2015-06-01", "2016-11-24", key="bulgaria-2015", member="bulgaria")
    first, second = chain([bulgaria, albania])
    assert (first.term, second.term) == (albania, bulgaria)
    assert first.maybe_until == "2015-06-01"


def test_a_known_holder_is_preferred_to_an_unknown_one_where_both_may_be_meant() -> None:
    stretches = chain(
        [term("2006", "2008", key="unknown-2006", member=""), term("[2005-03-21..]", "2006-10")]
    )
    assert placing(parse("2006-10"), stretches) == Placing("romania-2021", False, ("romania-2021",))
    assert placing(parse("2007"), stretches).term == "unknown-2006"


@pytest.mark.parametrize(
    ("begins", "ends", "words"),
    [
        ("2019-12-12", "2021-12-21", "12 Dec 2019 - 21 Dec 2021"),
        ("2025-12-16", "..", "since 16 Dec 2025"),
        ("2025-12-16", "", "16 Dec 2025 - end not known"),
        ("", "2016-11-24", "beginning not known - 24 Nov 2016"),
        ("", "..", "running, beginning not known"),
    ],
)
def test_the_time_of_a_term_is_said_in_words(begins: str, ends: str, words: str) -> None:
    assert span_in_words(term(begins, ends)) == words


# ---- gaps and overlaps ------------------------------------------------------------------------


def test_a_gap_is_the_days_on_which_nobody_is_recorded(history: list[Term]) -> None:
    without = [t for t in history if t.key not in ("romania-2021", "unknown-2006")]
    found = [(a, b, s.term.key, t.term.key) for a, b, s, t in gaps(chain(without))]
    assert found == [("2021-12-22", "2022-12-12", "montenegro-2019", "srpska-2022")]


def test_a_term_that_begins_the_day_after_the_last_one_ended_leaves_no_gap() -> None:
    one, other = term("2021-12-21", "2022-12-31"), term("2023-01-01", "..", key="srpska-2022")
    assert gaps(chain([one, other])) == []
    assert gaps([]) == []


def test_a_gap_may_be_a_single_day_and_so_may_a_term() -> None:
    one, other = term("2021-12-21", "2022-12-13"), term("2022-12-15", "2022-12-15", key="other")
    later = term("2022-12-16", "..", key="later")
    ((first, last, before, after),) = gaps(chain([one, other, later]))
    assert (first, last, before.term, after.term) == ("2022-12-14", "2022-12-14", one, other)


def test_a_gap_ends_where_the_longest_term_before_it_ended() -> None:
    long = term("2010-01-01", "2014-01-01", key="long")
    within = term("2011", "2012", key="within")
    later = term("2016-01-01", "..", key="later")
    ((first, last, before, after),) = gaps(chain([within, later, long]))
    assert (first, last, before.term, after.term) == ("2014-01-02", "2015-12-31", long, later)


def test_two_terms_on_the_same_days_overlap_and_a_shared_day_of_handover_does_not() -> None:
    montenegro = term("2019-12-12", "2021-12-21", key="montenegro-2019", member="montenegro")
    early = term("2021-12-20", "..")
    assert overlaps([early, montenegro]) == [(montenegro, early)]
    assert overlaps([montenegro, term("2021-12-21", "..")]) == []
    assert overlap(term("2021-02", "2021-02"), montenegro)
    assert overlap(term("2021-12-21"), term("2021-12-21", ".."))
    assert not overlap(term("2021-12"), montenegro)
