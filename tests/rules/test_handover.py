"""Where a handover falls in the chain of presidencies, and what it would write."""

from datetime import date, timedelta

import pytest

from sepca_cli.dates import OPEN, UNKNOWN, parse
from sepca_cli.model import Event, Handover, Term
from sepca_cli.rules.deviations import LONGEST
from sepca_cli.rules.handover import TWO_TERMS, Plan, Request, as_recorded, in_place, plan

TODAY = "2026-11-22"


def term(key: str, begins: str, ends: str = "") -> Term:
    member = key.rpartition("-")[0]
    return Term(key, "" if member == "unknown" else member, parse(begins), parse(ends))


def planned(
    terms: list[Term], incoming: str, begins: str = "", ends: str = "", after: str = ""
) -> Plan:
    return plan(
        Request(incoming, begins=parse(begins), ends=parse(ends), after=after), terms, TODAY
    )


def neighbours(planned: Plan) -> tuple[str, str]:
    return (
        planned.outgoing.key if planned.outgoing else "",
        planned.following.key if planned.following else "",
    )


def changes(planned: Plan) -> list[tuple[str, str, str]]:
    return [(term.key, term.begins.text, term.ends.text) for term in planned.changed]


# ---- the handover of the year ------------------------------------------------------------------


def test_the_running_term_ends_and_the_new_one_runs(history: list[Term]) -> None:
    found = planned(history, "bulgaria", "2026-11-20")
    assert neighbours(found) == ("fbih-2025", "")
    assert changes(found) == [("fbih-2025", "2025-12-16", "2026-11-20")]
    assert (found.begins, found.ends) == (parse("2026-11-20"), OPEN)
    assert found.removed == ()


def test_without_a_beginning_the_term_begins_with_the_ceremony() -> None:
    romania = term("romania-2021", "2021-12-21", "..")
    ceremony = parse("2022-12-14")
    assert plan(Request("srpska", date=ceremony), [romania], TODAY).begins == ceremony
    later = Request("srpska", date=ceremony, begins=parse("2023-01-01"))
    assert plan(later, [romania], TODAY).begins == parse("2023-01-01")
    assert changes(plan(later, [romania], TODAY)) == [("romania-2021", "2021-12-21", "2023-01-01")]


def test_the_first_term_of_an_empty_record_has_no_neighbours() -> None:
    found = planned([], "albania", "2026")
    assert neighbours(found) == ("", "")
    assert (found.changed, found.ends) == ((), OPEN)


def test_the_last_term_does_not_run_when_it_began_long_ago() -> None:
    long_ago = date.fromisoformat(TODAY) - timedelta(days=LONGEST)
    assert planned([], "fbih", f"{long_ago}").ends == OPEN
    assert planned([], "fbih", f"{long_ago - timedelta(days=1)}").ends == UNKNOWN


# ---- history out of order ----------------------------------------------------------------------


def test_between_two_terms_the_new_one_ends_where_the_next_begins() -> None:
    terms = [
        term("montenegro-2019", "2019-12-12", "2021-12-21"),
        term("srpska-2022", "2022-12-13"),
    ]
    found = planned(terms, "romania", "2021-12-21")
    assert neighbours(found) == ("montenegro-2019", "srpska-2022")
    assert (found.begins, found.ends) == (parse("2021-12-21"), parse("2022-12-13"))
    assert found.changed == ()


def test_history_entered_backwards_ends_each_term_where_the_later_one_begins() -> None:
    terms: list[Term] = []
    for member, begins in (
        ("fbih", "2016-11-24"),
        ("bulgaria", "2015-11-30"),
        ("albania", "2014-11-26"),
    ):
        found = planned(terms, member, begins)
        terms = [*found.others, Term(f"{member}-{begins[:4]}", member, found.begins, found.ends)]
    assert [term.ends.text for term in terms] == ["", "2016-11-24", "2015-11-30"]


def test_a_term_long_before_the_next_one_leaves_room_for_those_between() -> None:
    terms = [term("romania-2021", "2021-12-21", "2022-12-13")]
    near = date(2021, 12, 21) - timedelta(days=LONGEST)
    assert planned(terms, "montenegro", f"{near}").ends == parse("2021-12-21")
    assert planned(terms, "montenegro", f"{near - timedelta(days=1)}").ends == UNKNOWN
    moldova = planned(terms, "moldova", "2018-12-20")
    assert moldova.ends == UNKNOWN
    terms.append(Term("moldova-2018", "moldova", moldova.begins, moldova.ends))
    montenegro = planned(terms, "montenegro", "2019-12-12", "2021-12-21")
    assert neighbours(montenegro) == ("moldova-2018", "romania-2021")
    assert changes(montenegro) == [("moldova-2018", "2018-12-20", "2019-12-12")]


@pytest.mark.parametrize("begins", ["2015-01-01", "2015-11-30", "2015-12-31"])
def test_a_vague_end_of_the_outgoing_term_becomes_the_day_of_the_handover(begins: str) -> None:
    albania = term("albania-2014", "2014-11-26", "2015")
    assert changes(planned([albania], "bulgaria", begins)) == [
        ("albania-2014", "2014-11-26", begins)
    ]


def test_a_beginning_that_may_have_been_at_any_later_time_ends_only_a_term_that_runs() -> None:
    later = "[2015-11-30..]"
    assert changes(planned([term("albania-2014", "2014-11-26")], "bulgaria", later)) == []
    assert changes(planned([term("albania-2014", "2014-11-26", "..")], "bulgaria", later)) == [
        ("albania-2014", "2014-11-26", later)
    ]


def test_a_handover_ends_the_term_before_it_up_to_two_long_terms_away() -> None:
    albania = term("albania-2014", "2014-11-26")
    near = date.fromisoformat("2014-11-26") + timedelta(days=TWO_TERMS)
    assert changes(planned([albania], "bulgaria", f"{near}")) == [
        ("albania-2014", "2014-11-26", f"{near}")
    ]
    assert changes(planned([albania], "bulgaria", f"{near + timedelta(days=1)}")) == []


@pytest.mark.parametrize("begins", ["2015", "2015-12", "2016-03-01"])
def test_a_known_end_of_the_outgoing_term_stays(begins: str) -> None:
    albania = term("albania-2014", "2014-11-26", "2015-11-30")
    found = planned([albania], "bulgaria", begins)
    assert (found.changed, found.takes_over) == ((), False)
    named = planned([albania], "bulgaria", begins, after="albania-2014")
    assert (named.changed, named.takes_over) == ((), True)


def test_a_term_of_long_ago_is_only_ended_by_a_handover_that_names_it() -> None:
    serbia = term("serbia-2005", "[..2005-03-21]", "[2005-12-16..]")
    assert planned([serbia], "fbih", "2010-01-15").changed == ()
    named = planned([serbia], "fbih", "2010-01-15", after="serbia-2005")
    assert changes(named) == [("serbia-2005", "[..2005-03-21]", "2010-01-15")]


def test_a_term_passes_between_two_of_which_one_ended_because_the_other_took_over() -> None:
    terms = [
        term("aland-2012", "2012-01-10", "2014-01-10"),
        term("cland-2014", "2014-01-10", ".."),
    ]
    for begins in ("2012-06-10", "2013-01-10", "2013-12-10", "2013"):
        found = planned(terms, "bland", begins)
        assert neighbours(found) == ("aland-2012", "cland-2014")
        assert changes(found) == [("aland-2012", "2012-01-10", begins)]
        assert found.ends == parse("2014-01-10")
        assert found.takes_over
    assert planned(terms, "bland", "2013-01-10", "2013-06-10").ends == parse("2013-06-10")


def test_a_term_that_begins_with_one_of_two_others_does_not_pass_between_them() -> None:
    terms = [
        term("aland-2012", "2012-01-10", "2014-01-10"),
        term("cland-2014", "2014-01-10", ".."),
    ]
    assert neighbours(planned(terms, "bland", "2012-01-10")) == ("", "aland-2012")
    assert neighbours(planned(terms, "bland", "2014-01-10")) == ("cland-2014", "")


def test_a_term_passes_before_the_first_of_those_that_may_have_taken_over() -> None:
    terms = [
        term("aland-2012", "2012-01-10", "2014"),
        term("cland-2014", "2014", "2016"),
        term("zland-2014", "2014", "2014"),
    ]
    assert neighbours(planned(terms, "bland", "2013-01-10")) == ("aland-2012", "zland-2014")


def test_no_term_passes_where_the_end_was_told_or_another_outgoing_term_is_named() -> None:
    aland = term("aland-2012", "2012-01-10", "2014-01-10")
    assert planned([aland], "bland", "2013-01-10").changed == ()
    stretch = term("unknown-2014", "2014-01-10", "2015-01-10")
    assert planned([aland, stretch], "bland", "2013-01-10").changed == ()
    dland, cland = term("dland-2009", "2009-01-10", "2010"), term("cland-2014", "2014-01-10")
    named = planned([dland, aland, cland], "bland", "2013-01-10", after="dland-2009")
    assert "aland-2012" not in [changed.key for changed in named.changed]


@pytest.mark.parametrize(
    ("following", "ends"),
    [
        ("[2014-01-10..]", ""),
        ("[..2015-12-01]", ""),
        ("2015", "[2015-12-01..2015-12-31]"),
        ("2015-12", "2015-12"),
        ("2016", "2016"),
    ],
)
def test_a_term_never_ends_before_its_own_beginning(following: str, ends: str) -> None:
    terms = [term("fbih-2014", following, "2017-12-31")]
    assert planned(terms, "bulgaria", "2015-12").ends.text == ends


def test_the_outgoing_term_never_ends_before_its_own_beginning() -> None:
    found = planned([term("fbih-2025", "2025-12-16", "..")], "bulgaria", "2025", after="fbih-2025")
    assert changes(found) == [("fbih-2025", "2025-12-16", "[2025-12-16..2025-12-31]")]


@pytest.mark.parametrize(("was", "begins"), [("2025-12-16", "2025-12-15"), ("2025-12-31", "2025")])
def test_what_cannot_be_is_planned_as_it_was_told_and_left_to_the_judge(
    was: str, begins: str
) -> None:
    found = planned([term("fbih-2025", was, "..")], "bulgaria", begins, after="fbih-2025")
    assert changes(found) == [("fbih-2025", was, begins)]


# ---- beginnings that are not known -------------------------------------------------------------


def test_an_unknown_beginning_lies_between_the_neighbours() -> None:
    terms = [term("albania-2014", "2014-11-26", "2015"), term("fbih-2016", "2016-11-24")]
    found = planned(terms, "bulgaria", after="albania-2014")
    assert neighbours(found) == ("albania-2014", "fbih-2016")
    assert found.begins == parse("[2015-01-01..2016-11-24]")
    assert found.ends == parse("2016-11-24")


def test_an_unknown_beginning_is_the_day_on_which_the_neighbours_meet() -> None:
    terms = [term("albania-2014", "2014-11-26", "2015-11-30"), term("fbih-2015", "2015-11-30")]
    assert planned(terms, "bulgaria", after="albania-2014").begins == parse("2015-11-30")


def test_an_unknown_beginning_after_the_running_term_lies_after_its_beginning() -> None:
    found = planned([term("fbih-2025", "2025-12-16", "..")], "bulgaria")
    assert neighbours(found) == ("fbih-2025", "")
    assert changes(found) == [("fbih-2025", "2025-12-16", "")]
    assert found.takes_over
    assert (found.begins, found.ends) == (parse("[2025-12-16..]"), OPEN)


def test_an_unknown_beginning_stays_unknown_where_the_record_contradicts_itself() -> None:
    terms = [
        term("albania-2014", "2014-11-26", "2015-12-31"),
        term("bulgaria-2015", "2015-06-01", "2016-11-24"),
    ]
    assert planned(terms, "fbih", after="albania-2014").begins == UNKNOWN


def test_an_end_alone_places_a_term() -> None:
    terms = [term("albania-2014", "2014-11-26"), term("fbih-2016", "2016-11-24")]
    found = planned(terms, "bulgaria", ends="2016-11-24")
    assert neighbours(found) == ("albania-2014", "fbih-2016")
    assert found.begins == parse("[2014-11-26..2016-11-24]")


def test_a_term_of_which_nothing_is_known_is_nobodys_neighbour_unless_it_is_named() -> None:
    terms = [term("serbia-2003", ""), term("fbih-2010", "2010-01-15")]
    assert neighbours(planned(terms, "macedonia", "2011-01-15")) == ("fbih-2010", "")
    assert neighbours(planned(terms, "macedonia", "2004", after="serbia-2003")) == (
        "serbia-2003",
        "fbih-2010",
    )
    assert planned([], "serbia").begins == UNKNOWN


# ---- stretches whose holder is not known -------------------------------------------------------


@pytest.mark.parametrize(
    ("begins", "ends", "left"),
    [
        ("2007-03-01", "2009-01-01", ("2006-01-01", "2007-03-01")),
        ("2007-03-01", "", ("2006-01-01", "2007-03-01")),
        ("2007-03-01", "2008-03-01", ("2006-01-01", "2007-03-01")),
        ("2005-09-01", "2006-09-01", ("2006-09-01", "2008-12-31")),
        ("2006-01-01", "", ("", "2008-12-31")),
    ],
)
def test_a_stretch_without_a_known_holder_gives_way(
    begins: str, ends: str, left: tuple[str, str]
) -> None:
    unknown = term("unknown-2006", "2006-01-01", "2008-12-31")
    found = planned([unknown], "croatia", begins, ends)
    assert changes(found) == [("unknown-2006", *left)]
    assert found.removed == ()


def test_a_stretch_without_a_known_holder_is_gone_when_nothing_is_left_of_it() -> None:
    terms = [term("serbia-2005", "2004-12-20", "2005-12-20"), term("unknown-2006", "2006", "2007")]
    found = planned(terms, "croatia", "2005-12-20", "2009-01-15")
    assert found.removed == ("unknown-2006",)
    assert neighbours(found) == ("serbia-2005", "")
    assert [term.key for term in found.others] == ["serbia-2005"]
    to_the_day = planned(terms, "croatia", "2005-12-20", "2007-12-31")
    assert to_the_day.removed == ("unknown-2006",)
    vague = term("unknown-2006", "2006-01-01")
    assert planned([vague], "croatia", "2006-01-01").removed == ("unknown-2006",)


def test_a_stretch_without_a_known_holder_does_not_say_when_a_term_ended() -> None:
    unknown = term("unknown-2006", "2006", "2008")
    assert planned([unknown], "serbia", "2005-03-21").ends == UNKNOWN


# ---- what is recorded already ------------------------------------------------------------------


def test_a_recorded_term_is_taken_as_it_was_asked_for(history: list[Term]) -> None:
    montenegro, romania, srpska = history[-6:-3]
    event = Event("ga-2021", "General Assembly", "general-assembly")
    handover = Handover(
        romania.key, montenegro.key, parse("2021-12-20"), event.key, because="agreed in 2020"
    )
    asked, found = as_recorded(romania, handover, event, history, in_place(history))
    assert asked == Request(
        incoming="romania",
        date=parse("2021-12-20"),
        begins=romania.begins,
        ends=romania.ends,
        after=montenegro.key,
        because="agreed in 2020",
        event=event,
    )
    others = tuple(term for term in history if term != romania)
    assert found == Plan(montenegro, srpska, romania.begins, romania.ends, True, others)


def test_a_recorded_term_follows_the_one_before_it_only_where_that_surely_had_ended() -> None:
    serbia = term("serbia-2005", "[..2005-03-21]", "[2005-12-16..]")
    fbih = term("fbih-2010", "2010-01-15", "2010-12-31")
    macedonia = term("macedonia-2011", "2011-04-01", "2012-04-01")
    terms = [serbia, fbih, macedonia]
    placed = in_place(terms)
    for recorded, before in ((serbia, None), (fbih, None), (macedonia, fbih)):
        _, found = as_recorded(recorded, Handover(recorded.key), None, terms, placed)
        assert (found.outgoing, found.takes_over) == (before, False)
    for recorded in (fbih, macedonia):
        handover = Handover(recorded.key, from_term=serbia.key)
        _, named = as_recorded(recorded, handover, None, terms, placed)
        assert (named.outgoing, named.takes_over) == (serbia, True)
