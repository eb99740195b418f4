"""Who was in office, asked of many terms: the same answers as from asking each of them."""

from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.dates import parse
from sepca_cli.model import Term
from sepca_cli.rules.in_office import Offices
from sepca_cli.rules.succession import chain, placing

TEXTS = ["", "2010", "2010-04", "2010-04-15", "2011?", "2012-06-02", "[2009..2011]", "2013"]
begins = st.sampled_from([*TEXTS, "[2010..]", "../2010"])
ends = st.sampled_from([*TEXTS, "..", "[..2012]"])
dates = st.sampled_from([*TEXTS, "2010-04-01/2010-04-30", "[..2011]", "[2011..]", "2010/2012"])


@st.composite
def terms(draw: st.DrawFn) -> list[Term]:
    bounds = draw(st.lists(st.tuples(begins, ends, st.booleans()), max_size=6))
    return [
        Term(f"t{n}", "member" if member else "", parse(start), parse(end))
        for n, (start, end, member) in enumerate(bounds)
    ]


@given(terms(), dates)
def test_looking_only_at_the_terms_near_a_date_misses_none(known: list[Term], date: str) -> None:
    stretches = chain(known)
    assert Offices(stretches).on(parse(date)) == placing(parse(date), stretches)


@given(terms(), dates)
def test_around_a_date_are_the_terms_that_may_have_run_then(known: list[Term], text: str) -> None:
    date = parse(text)
    assert chain(known, date) == [
        stretch
        for stretch in chain(known)
        if min(stretch.sure_from, stretch.term.begins.earliest) <= date.latest
        and date.earliest <= max(stretch.sure_until, stretch.term.ends.latest)
    ]


@given(terms(), dates)
def test_no_later_date_lies_under_a_term_before_the_first_open_one(
    known: list[Term], day: str
) -> None:
    stretches = chain(known)
    offices = Offices(stretches)
    place = {stretch.term.key: number for number, stretch in enumerate(stretches)}
    filed = parse(day).sort_key[0]
    for text in (*TEXTS, "[..2011]", "../2010", "[2011..]", "2010/2012"):
        later = parse(text)
        if later.sort_key[0] >= filed and (term := offices.on(later).term):
            assert place[term] >= offices.first_open(filed)


def test_what_is_over_need_not_be_asked_as_soon_as_a_second_member_may_have_begun() -> None:
    terms = [
        Term("first", "serbia", parse("2010-04-15"), parse("2011-04-15")),
        Term("second", "fbih", parse("2012-06-02"), parse("2013-06-02")),
        Term("third", "albania", parse("2013-06-02"), parse("..")),
    ]
    offices = Offices(chain(terms))
    days = ("2011-04-16", "2012-06-01", "2012-06-02", "2013-06-02", "2013-06-03")
    assert [offices.first_open(day) for day in days] == [0, 0, 1, 1, 2]
    assert Offices(chain(terms[:1])).first_open("2020-01-01") == 0
    assert Offices([]).first_open("2020-01-01") == 0


@given(terms(), dates)
def test_the_last_begun_is_the_last_of_those_that_surely_had(known: list[Term], day: str) -> None:
    stretches = chain(known)
    filed = parse(day).sort_key[0]
    begun = [n for n, stretch in enumerate(stretches) if stretch.sure_from <= filed]
    assert Offices(stretches).last_begun(filed) == max(begun, default=-1)
