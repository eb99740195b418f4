"""Which handovers are refused, and which are recorded with a warning."""

from collections.abc import Callable

import pytest

from sepca_cli.dates import parse
from sepca_cli.model import Event, RotationPlace, Status, Term
from sepca_cli.rules.findings import Finding
from sepca_cli.rules.handover import Request, plan
from sepca_cli.rules.judgement import ANSWER, SEE_ALL, judge

Judged = Callable[[list[Term], Request], list[Finding]]


@pytest.fixture
def judged(statuses: list[Status], places: list[RotationPlace]) -> Judged:
    """What is said to a request beside some terms, under the members and the order of 2022."""

    def ask(terms: list[Term], request: Request) -> list[Finding]:
        return judge(request, plan(request, terms, "2026-11-22"), statuses, places)

    return ask


def request(
    incoming: str,
    on: str = "",
    begins: str = "",
    ends: str = "",
    after: str = "",
    because: str = "",
) -> Request:
    return Request(incoming, parse(on), parse(begins), parse(ends), after, because)


def until(history: list[Term], key: str) -> list[Term]:
    """The history up to a term, whose end was not known yet."""
    keys = [term.key for term in history]
    last = history[keys.index(key)]
    return [*history[: keys.index(key)], Term(key, last.member, last.begins)]


def rules(findings: list[Finding]) -> list[str]:
    assert len({finding.refusal for finding in findings}) <= 1
    return [finding.rule for finding in findings]


def only(findings: list[Finding], *, refusal: bool) -> Finding:
    (finding,) = findings
    assert finding.refusal is refusal
    return finding


# ---- nothing to say ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("outgoing", "incoming", "on"),
    [
        ("serbia-2013", "albania", "2014-11-26"),
        ("bulgaria-2015", "fbih", "2016-11-24"),
        ("moldova-2018", "montenegro", "2019-12-12"),
        ("romania-2021", "srpska", "2022-12-13"),
        ("albania-2025", "fbih", "2025-12-16"),
    ],
)
def test_the_handovers_of_the_record_are_in_order(
    history: list[Term], judged: Judged, outgoing: str, incoming: str, on: str
) -> None:
    assert judged(until(history, outgoing), request(incoming, on=on)) == []


def test_the_first_handover_of_an_empty_record_is_in_order(judged: Judged) -> None:
    assert judged([], request("serbia", begins="[..2005-03-21]")) == []


# ---- refused -----------------------------------------------------------------------------------


def test_an_overlap_names_the_other_term_with_its_days(history: list[Term], judged: Judged) -> None:
    told = [term for term in history if term.key != "romania-2021"]
    finding = only(judged(told, request("bulgaria", on="2021-12-20")), refusal=True)
    assert finding.rule == "overlap"
    assert finding.text == (
        "the term would overlap montenegro-2019: montenegro (12 Dec 2019 - 21 Dec 2021)"
    )
    assert finding.hint == (
        "if that ended then: sepca presidency edit montenegro-2019 --ends 2021-12-20; "
        "sepca presidency list shows every term with its days"
    )


def test_a_way_to_end_the_other_term_is_named_only_where_it_began_earlier(judged: Judged) -> None:
    romania = Term("romania-2021", "romania", parse("2021-12-21"), parse("2022-12-13"))
    for begins in ("2021-06", "2021-12-21"):
        asked = request("serbia", on=begins, ends="2022-06")
        assert only(judged([romania], asked), refusal=True).hint == (
            "a term may begin on the day on which another ends, not before; "
            "sepca presidency list shows every term with its days"
        )


def test_a_term_that_passes_between_two_others_is_judged_as_any_other(judged: Judged) -> None:
    terms = [
        Term("moldova-2017", "moldova", parse("2017-01-10"), parse("2019-01-10")),
        Term("romania-2019", "romania", parse("2019-01-10"), parse("2020-01-10")),
    ]
    assert judged(terms, request("montenegro", on="2018-01-10")) == []
    assert rules(judged(terms, request("montenegro", on="2017-02-10"))) == ["length", "length"]
    assert rules(judged(terms, request("moldova", on="2018-01-10"))) == ["oneself"]


def test_a_term_that_reaches_into_the_next_one_overlaps(
    history: list[Term], judged: Judged
) -> None:
    without = [term for term in history if term.key != "romania-2021"]
    late = request("romania", on="2021-12-21", ends="2022-12-14")
    assert "srpska-2022" in only(judged(without, late), refusal=True).text
    on_the_day = request("romania", on="2021-12-21", ends="2022-12-13")
    assert judged(without, on_the_day) == []


def test_two_terms_cannot_begin_on_one_day(judged: Judged) -> None:
    romania = Term("romania-2021", "romania", parse("2021-12-21"))
    assert rules(judged([romania], request("serbia", on="2021-12-21"))) == ["days"]


def test_a_named_outgoing_term_cannot_swallow_the_terms_after_it(judged: Judged) -> None:
    terms = [
        Term("montenegro-2019", "montenegro", parse("2019-12-12")),
        Term("romania-2021", "romania", parse("2021-12-21"), parse("2022-12-13")),
    ]
    named = request("srpska", on="2023-01-01", after="montenegro-2019")
    assert rules(judged(terms, named)) == ["overlap"]
    assert judged(terms, request("srpska", on="2023-01-01"))[0].rule == "gap"


def test_nobody_hands_over_to_itself(history: list[Term], judged: Judged) -> None:
    finding = only(judged(history, request("fbih", on="2026-11-20")), refusal=True)
    assert finding.text == "fbih cannot hand over to itself: it holds fbih-2025"
    assert finding.hint == SEE_ALL
    unknown_day = request("fbih", after="fbih-2025")
    assert rules(judged(history, unknown_day)) == ["oneself"]


@pytest.mark.parametrize(
    ("begins", "ends"),
    [("", ""), ("2014-11-26", ""), ("", "2016-11-24"), ("2014", "2015"), ("2025-12-16", "..")],
)
def test_nobody_hands_over_to_itself_on_a_day_that_is_not_known(
    judged: Judged, begins: str, ends: str
) -> None:
    albania = Term("albania-x", "albania", parse(begins), parse(ends))
    assert rules(judged([albania], request("albania"))) == ["oneself"]
    assert "oneself" not in rules(judged([albania], request("serbia")))


def test_nobody_hands_over_to_itself_between_two_others(judged: Judged) -> None:
    terms = [
        Term("serbia-2010", "serbia", parse("2010"), parse("2011")),
        Term("fbih-2012", "fbih", parse(""), parse("2013")),
    ]
    assert rules(judged(terms, request("fbih", after="serbia-2010"))) == ["oneself"]


def test_nobody_hands_over_to_itself_where_the_record_contradicts_itself(judged: Judged) -> None:
    terms = [
        Term("albania-2014", "albania", parse("2014-11-26"), parse("2015-12-31")),
        Term("unknown-2015", "", parse("2015-07-01")),
        Term("serbia-2024", "serbia", parse("2024")),
    ]
    assert rules(judged(terms, request("albania", after="albania-2014"))) == ["oneself"]
    assert "oneself" not in rules(judged(terms, request("serbia", after="albania-2014")))


def test_a_term_on_a_day_is_not_taken_to_meet_one_of_which_nothing_is_known(
    judged: Judged,
) -> None:
    serbia = Term("serbia-x", "serbia")
    assert judged([serbia], request("serbia", on="2013-11-26")) == []


def test_nobody_takes_over_from_itself_in_history_entered_backwards(judged: Judged) -> None:
    romania = Term("romania-2021", "romania", parse("2021-12-21"), parse("2022-12-13"))
    assert rules(judged([romania], request("romania", on="2020-12-21"))) == ["oneself"]


def test_two_terms_of_a_member_meet_from_one_day_to_the_next_and_need_a_day_between(
    judged: Judged,
) -> None:
    romania = Term("romania-2021", "romania", parse("2021-12-21"), parse("2022-12-13"))
    assert rules(judged([romania], request("romania", on="2022-12-14"))) == ["oneself"]
    assert rules(judged([romania], request("romania", on="2022-12-15"))) == ["rotation", "gap"]


def test_two_terms_of_a_member_meet_where_the_same_is_told_of_the_end_and_the_beginning(
    judged: Judged,
) -> None:
    vague = request("fbih", on="2015-11-24", ends="[2016-11-24..]")
    for begins, refused in (("[2016-11-24..]", ["oneself"]), ("[2017-11-24..]", [])):
        fbih = Term("fbih-x", "fbih", parse(begins))
        assert rules(judged([fbih], vague)) == refused


def test_a_member_may_hold_the_presidency_again_when_others_may_have_held_it_between(
    judged: Judged,
) -> None:
    albania = Term("albania-2014", "albania", parse("2014-11-26"))
    assert rules(judged([albania], request("albania", on="2025-01-10"))) == ["end"]


def test_two_terms_of_a_member_that_are_not_known_to_meet_are_no_handover_to_itself(
    judged: Judged,
) -> None:
    later = Term("serbia-2013", "serbia", ends=parse("2014-11-26"))
    assert judged([later], request("serbia", begins="[..2005-03-21]")) == []


@pytest.mark.parametrize(
    ("incoming", "on"),
    [("croatia", "2026-11-20"), ("kosovo", "2026-11-20"), ("interpol", "2026-11-20")],
)
def test_only_a_member_of_that_day_takes_over(
    history: list[Term], judged: Judged, incoming: str, on: str
) -> None:
    finding = only(judged(history, request(incoming, on=on)), refusal=True)
    assert finding.text == f"{incoming} was no member then (20 Nov 2026)"
    assert finding.hint == f"if it was: sepca party status {incoming} member --since DATE"


def test_a_former_member_may_have_held_it_while_it_perhaps_still_was_one(judged: Judged) -> None:
    assert judged([], request("croatia", on="2011", ends="2012")) == []


def test_a_handover_cannot_come_before_the_outgoing_term(
    history: list[Term], judged: Judged
) -> None:
    named = request("bulgaria", on="2025-11-01", after="fbih-2025")
    finding = only(judged(history, named), refusal=True)
    assert finding.text == (
        "the handover (1 Nov 2025) must come after the beginning of the outgoing term, "
        "fbih-2025: fbih (16 Dec 2025)"
    )
    assert finding.hint == SEE_ALL
    early_ceremony = request("bulgaria", on="2025-11-01", begins="2026-11-20")
    assert rules(judged(history, early_ceremony)) == ["days"]


@pytest.mark.parametrize("ends", ["2026-11-20", "2026-11-19", "2025"])
def test_a_term_ends_after_it_begins(history: list[Term], judged: Judged, ends: str) -> None:
    backwards = request("bulgaria", on="2026-11-20", ends=ends)
    assert only(judged(history, backwards), refusal=True) == Finding(
        "days",
        f"the term must end ({parse(ends).shown}) after it begins (20 Nov 2026)",
        refusal=True,
        hint="--begins and --ends take the first and the last day of the term",
    )


def test_a_refusal_says_nothing_of_lesser_matters_and_no_reason_answers_it(
    history: list[Term], judged: Judged
) -> None:
    both = request("croatia", on="2029-11-20", because="agreed in Vlore")
    assert rules(judged(history, both)) == ["member"]


# ---- recorded with a warning -------------------------------------------------------------------


def test_out_of_rotation_is_recorded_and_a_reason_answers_it(
    history: list[Term], judged: Judged
) -> None:
    finding = only(judged(history, request("moldova", on="2026-11-20")), refusal=False)
    assert finding.rule == "rotation"
    assert finding.text == ("out of rotation: bulgaria is next by the rotation of 2022, after fbih")
    assert finding.hint == ANSWER
    assert judged(history, request("moldova", on="2026-11-20", because="Bulgaria asked")) == []


def test_the_two_years_of_montenegro_are_recorded_with_a_warning(
    history: list[Term], judged: Judged
) -> None:
    terms = until(history, "montenegro-2019")
    finding = only(judged(terms, request("romania", on="2021-12-21")), refusal=False)
    assert finding.rule == "length"
    assert finding.text.startswith("montenegro holds it for 24 months")


def test_a_gap_on_either_side_is_recorded_with_a_warning(
    history: list[Term], judged: Judged
) -> None:
    without = [term for term in history if term.key != "romania-2021"]
    between = request("romania", on="2021-12-28", ends="2022-12-01")
    assert rules(judged(without, between)) == ["gap", "gap"]


def test_a_ceremony_months_before_the_term_is_recorded_with_a_warning(
    history: list[Term], judged: Judged
) -> None:
    terms = until(history, "romania-2021")
    early = request("srpska", on="2022-09-13", begins="2022-12-13")
    assert rules(judged(terms, early)) == ["ceremony"]
    assert judged(terms, request("srpska", on="2022-12-14", begins="2023-01-01")) == []


@pytest.mark.parametrize("on", ["2022-12-11", "2022-12-15", "2026-12-16"])
def test_a_ceremony_on_no_day_of_its_event_is_recorded_with_a_warning(
    judged: Judged, on: str
) -> None:
    event = Event("ga-2022", "General Assembly", "general-assembly", parse("2022-12-12/2022-12-14"))
    asked = request("srpska", on=on)._replace(event=event)
    finding = only(judged([], asked), refusal=False)
    assert finding.rule == "event"
    shown = parse(on).shown
    assert finding.text == f"the ceremony ({shown}) is not within ga-2022 (12-14 Dec 2022)"


@pytest.mark.parametrize("on", ["2022-12-12", "2022-12-14", "2022-12", "2022", ""])
def test_a_ceremony_that_may_have_been_at_its_event_is_in_order(judged: Judged, on: str) -> None:
    event = Event("ga-2022", "General Assembly", "general-assembly", parse("2022-12-12/2022-12-14"))
    assert judged([], request("srpska", on=on)._replace(event=event)) == []
    undated = event._replace(date=parse(""))
    assert judged([], request("srpska", on="2022-12-12")._replace(event=undated)) == []


def test_a_term_of_long_ago_whose_end_stays_unknown_is_pointed_out(judged: Judged) -> None:
    serbia = Term("serbia-2005", "serbia", parse("[..2005-03-21]"), parse("[2005-12-16..]"))
    finding = only(judged([serbia], request("fbih", on="2010-01-15")), refusal=False)
    assert finding.text == (
        "when serbia (by 21 Mar 2005 - 16 Dec 2005 or later) handed over "
        "stays not known: it may have been long before"
    )
    assert "--after serbia-2005" in finding.hint
    named = request("fbih", on="2010-01-15", after="serbia-2005")
    assert rules(judged([serbia], named)) == ["length"]


def test_the_holder_before_who_is_not_known_breaks_no_rotation(
    history: list[Term], judged: Judged
) -> None:
    terms = [Term("unknown-2022", "", parse("2022-02-01")), *until(history, "montenegro-2019")]
    assert rules(judged(terms, request("serbia", on="2022-12-13"))) == []
