"""Whatever handovers are asked for in whatever order: what was accepted never overlaps."""

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.dates import OPEN, UNKNOWN, When, parse
from sepca_cli.model import Status, Term
from sepca_cli.rules.handover import Plan, Request, plan
from sepca_cli.rules.judgement import judge
from sepca_cli.rules.succession import chain, overlaps

MEMBERS = ("albania", "fbih", "romania")
STATUSES = [Status(member, "member", parse("2002-01"), OPEN) for member in MEMBERS]
TODAY = "2026-11-22"

# The terms after some handovers, and each accepted one with the terms before it.
Record = tuple[list[Term], list[tuple[list[Term], Request, Plan]]]


def tellings(day: date) -> st.SearchStrategy[When]:
    """A day as it may be typed, from exact to not at all."""
    texts = [f"{day}", f"{day:%Y-%m}", f"{day:%Y}", f"[..{day}]", f"[{day}..]", ""]
    return st.sampled_from([*texts, f"{day}", f"{day}"]).map(parse)


some_bounds = st.dates(date(2014, 1, 1), date(2022, 12, 31)).flatmap(tellings)
some_requests = st.builds(
    lambda **told: Request(**told),
    incoming=st.sampled_from(MEMBERS),
    begins=some_bounds,
    ends=st.one_of(st.just(UNKNOWN), some_bounds),
)
unknown_holders = st.builds(
    lambda **told: Term(**told),
    key=st.just("unknown"),
    member=st.just(""),
    begins=some_bounds,
    ends=some_bounds,
).filter(lambda term: term.ends.latest > term.begins.earliest)


@st.composite
def records(draw: st.DrawFn) -> Record:
    """A record into which handovers are entered in any order, with those that were accepted."""
    terms = draw(st.lists(unknown_holders, max_size=1))
    accepted = []
    for number, request in enumerate(draw(st.lists(some_requests, max_size=6))):
        asked = request
        if draw(st.booleans()) and terms:
            keys = st.sampled_from([term.key for term in terms])
            asked = Request(request.incoming, ends=request.ends, after=draw(keys))
        found = plan(asked, terms, TODAY)
        if not any(finding.refusal for finding in judge(asked, found, STATUSES, [])):
            accepted.append((terms, asked, found))
            new = Term(f"term-{number}", asked.incoming, found.begins, found.ends)
            terms = [*found.others, new]
    return terms, accepted


@given(records())
def test_accepted_handovers_never_overlap(
    record: Record,
) -> None:
    terms, _ = record
    assert overlaps(terms) == []
    sure = sorted(
        (stretch.sure_from, stretch.sure_until)
        for stretch in chain(terms)
        if stretch.sure_from <= stretch.sure_until
    )
    for (_, until), (begins, _) in pairwise(sure):
        assert until <= begins


@given(records())
def test_a_handover_changes_only_the_outgoing_term_and_stretches_without_a_holder(
    record: Record,
) -> None:
    _, accepted = record
    for before, asked, found in accepted:
        was = {term.key: term for term in before}
        assert {term.key for term in found.others} | set(found.removed) == set(was)
        assert list(found.changed) == [term for term in found.others if term != was[term.key]]
        for term in found.changed:
            assert term == found.outgoing or not term.member
        for key in found.removed:
            assert not was[key].member
        if asked.begins:
            assert found.begins == asked.begins
        written = [*found.changed, Term("", asked.incoming, found.begins, found.ends)]
        for term in written[:-1] if asked.ends else written:
            if term.member and term.ends not in (UNKNOWN, OPEN):
                assert term.begins.earliest <= term.ends.earliest
        if asked.ends:
            assert found.ends == asked.ends


@given(records(), some_requests, st.data())
def test_a_plan_does_not_depend_on_the_order_of_the_terms(
    record: Record,
    asked: Request,
    data: st.DataObject,
) -> None:
    terms, _ = record
    one = plan(asked, terms, TODAY)
    other = plan(asked, data.draw(st.permutations(terms)), TODAY)
    assert (one.outgoing, one.following, one.begins, one.ends) == (
        other.outgoing,
        other.following,
        other.begins,
        other.ends,
    )
