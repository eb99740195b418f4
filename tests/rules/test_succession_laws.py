"""What holds for every chain of terms, however vaguely it is told.

A true history is drawn first: terms one after the other, each on its days. Then only a part of it
is told, a month here and a "by then" there. Whatever the rules say must be true of the real days.
"""

from datetime import date, timedelta
from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.dates import parse
from sepca_cli.model import Term
from sepca_cli.rules.succession import (
    chain,
    earliest_end,
    gaps,
    latest_beginning,
    may_precede,
    overlap,
    overlaps,
    placing,
)

SOME_DAYS = st.dates(date(2019, 12, 30), date(2021, 1, 2))  # near each other, so that many meet

Told = list[tuple[Term, str, str]]  # a term as it is told, and its real first and last day


def tellings(day: date) -> st.SearchStrategy[str]:
    """A day as it may be recorded, from exact to not at all."""
    return st.sampled_from(
        [f"{day}", f"{day:%Y-%m}", f"{day:%Y}", f"[..{day}]", f"[{day}..]", f"{day}?", ""]
    )


@st.composite
def histories(draw: st.DrawFn) -> Told:
    """Terms that hand over to each other, with a gap here and there."""
    some_days = st.dates(date(2002, 1, 1), date(2026, 12, 31))
    days = sorted(draw(st.lists(some_days, unique=True, min_size=2, max_size=8)))
    told = []
    for number, (begins, ends) in enumerate(pairwise(days)):
        member = draw(st.sampled_from(["romania", "serbia", "", None]))
        if member is not None:
            bounds = parse(draw(tellings(begins))), parse(draw(tellings(ends)))
            told.append((Term(f"term-{number}", member, *bounds), f"{begins}", f"{ends}"))
    return told


@st.composite
def terms_at_random(draw: st.DrawFn) -> list[Term]:
    """Terms that need not make any sense together, nor each by itself."""
    bounds = draw(st.lists(st.tuples(SOME_DAYS.flatmap(tellings), SOME_DAYS.flatmap(ends))))
    return [
        Term(f"term-{number}", "serbia", parse(first), parse(last))
        for number, (first, last) in enumerate(bounds)
    ]


def ends(day: date) -> st.SearchStrategy[str]:
    """The end of a term as it may be recorded: that it runs, too."""
    return st.one_of(tellings(day), st.just(".."))


@given(terms_at_random())
def test_a_term_may_run_between_all_that_surely_came_before_and_after_it(
    terms: list[Term],
) -> None:
    def surely(one: Term, other: Term) -> bool:
        return may_precede(one, other) and not may_precede(other, one)

    for term, _, _, maybe_from, maybe_until in chain(terms):
        if term.begins or term.ends:
            before = [earliest_end(other) for other in terms if surely(other, term)]
            after = [latest_beginning(other) for other in terms if surely(term, other)]
            assert maybe_from == max([term.begins.earliest, *before])
            assert maybe_until == min([term.ends.latest, *after])


@given(terms_at_random(), SOME_DAYS.flatmap(tellings))
def test_the_terms_around_a_date_say_of_it_what_all_say(terms: list[Term], date: str) -> None:
    when = parse(date)
    assert placing(when, chain(terms, when)) == placing(when, chain(terms))


@given(terms_at_random())
def test_the_overlaps_are_those_of_each_term_with_each_other(terms: list[Term]) -> None:
    in_order = [stretch.term for stretch in chain(terms)]
    assert overlaps(terms) == [pair for pair in combinations(in_order, 2) if overlap(*pair)]


@given(histories().flatmap(lambda told: st.tuples(st.just(told), st.permutations(told))))
def test_the_chain_does_not_depend_on_the_order_of_entry(both: tuple[Told, Told]) -> None:
    one, other = ([term for term, _, _ in told] for told in both)
    assert chain(one) == chain(other)


@given(histories())
def test_what_is_sure_is_true_and_what_is_true_is_possible(told: Told) -> None:
    real = {term.key: (begins, ends) for term, begins, ends in told}
    for stretch in chain(term for term, _, _ in told):
        begins, ends = real[stretch.term.key]
        if stretch.sure_from <= stretch.sure_until:
            assert begins <= stretch.sure_from <= stretch.sure_until <= ends
        if stretch.term.begins or stretch.term.ends:
            assert stretch.maybe_from <= begins
            assert ends <= stretch.maybe_until


@given(histories())
def test_a_true_history_has_no_overlap_and_no_false_gap(told: Told) -> None:
    terms = [term for term, _, _ in told]
    assert overlaps(terms) == []
    for first, last, _, _ in gaps(chain(terms)):
        assert first <= last
        for term, begins, ends in told:
            dated = term.begins or term.ends
            assert not (dated and begins <= last and first <= ends)


@given(histories(), st.dates(date(2002, 1, 1), date(2026, 12, 31)).map(str))
def test_a_day_is_placed_in_the_term_that_really_held_office(told: Told, day: str) -> None:
    found = placing(parse(day), chain(term for term, _, _ in told))
    holders = [term for term, begins, ends in told if begins < day <= ends]
    if found.sure and holders:
        assert found.term == holders[0].key
    if holders and holders[0].member and (holders[0].begins or holders[0].ends):
        assert holders[0].key in found.candidates


@given(histories(), st.data())
def test_a_date_surely_inside_a_term_is_placed_there(told: Told, data: st.DataObject) -> None:
    stretches = chain(term for term, _, _ in told)
    for stretch in stretches:
        if stretch.sure_from < stretch.sure_until:
            first = date.fromisoformat(stretch.sure_from) + timedelta(1)
            days = st.dates(first, date.fromisoformat(stretch.sure_until))
            found = placing(parse(str(data.draw(days))), stretches)
            assert (found.term, found.sure) == (stretch.term.key, True)
