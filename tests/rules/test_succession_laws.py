"""What holds for every chain of terms, however vaguely it is told.

A true history is drawn first: terms one after the other, each on its days. Then only a part of it
is told, a month here and a "by then" there. Whatever the rules say must be true of the real days.
"""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.dates import parse
from sepca_cli.model import Term
from sepca_cli.rules.succession import chain, gaps, overlaps, placing

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
