"""Who holds the presidency on a day, with the reason."""

import pytest

from sepca_cli.dates import OPEN, parse
from sepca_cli.model import Term
from sepca_cli.rules.incumbency import current
from sepca_cli.rules.succession import chain

TODAY = "2026-11-22"


@pytest.mark.parametrize(
    ("day", "term", "sure", "reason"),
    [
        (
            "2026-11-22",
            "fbih-2025",
            True,
            "took over on 16 Dec 2025; no later handover is recorded",
        ),
        (
            "2022-06-01",
            "romania-2021",
            True,
            "took over on 21 Dec 2021; in office until 13 Dec 2022",
        ),
        (
            "2023-06-01",
            "srpska-2022",
            False,
            "took over on 13 Dec 2022; its end is known only as 2023",
        ),
        (
            "2005-06-01",
            "serbia-2005",
            True,
            "its beginning is known only as by 21 Mar 2005; "
            "its end is known only as 16 Dec 2005 or later",
        ),
        ("2007-03-01", "unknown-2006", False, "who held it is not known (2006 - 2008)"),
        (
            "2015-05-20",
            "",
            False,
            "it may be albania (26 Nov 2014 - 2015) or bulgaria (2015 - 24 Nov 2016): "
            "the handover is not known to the day",
        ),
        (
            "2001-01-01",
            "",
            False,
            "no term is recorded for that day; "
            "the first known is a holder who is not known (Jan 2002 - 12 Jun 2003 or later)",
        ),
    ],
)
def test_the_answer_comes_with_its_reason(
    history: list[Term], day: str, term: str, sure: bool, reason: str
) -> None:
    answer = current(chain(history), day, TODAY)
    assert (answer.term.key if answer.term else "", answer.sure, answer.reason) == (
        term,
        sure,
        reason,
    )


def test_on_the_day_of_a_handover_the_incoming_member_is_in_office(history: list[Term]) -> None:
    answer = current(chain(history), "2022-12-13", TODAY)
    assert answer.term is not None
    assert answer.term.key == "srpska-2022"


def test_a_term_is_in_office_on_its_last_day_where_nobody_takes_over() -> None:
    stretches = chain([Term("romania-2021", "romania", parse("2021-12-21"), parse("2022-12-13"))])
    assert current(stretches, "2022-12-13", TODAY).sure
    assert current(stretches, "2022-12-14", TODAY).term is None


def test_a_term_without_a_known_end_is_not_surely_in_office() -> None:
    term = Term("fbih-2025", "fbih", parse("2025-12-16"))
    answer = current(chain([term]), TODAY, TODAY)
    assert answer.term == term
    assert not answer.sure
    assert answer.reason == "took over on 16 Dec 2025; its end is not known"


def test_a_term_of_which_only_the_end_is_known_says_so() -> None:
    term = Term("serbia-2013", "serbia", ends=parse("2014-11-26"))
    answer = current(chain([term]), "2014-06-01", TODAY)
    assert answer == (term, False, "its beginning is not known; in office until 26 Nov 2014")


def test_in_a_gap_the_last_known_term_is_named(history: list[Term]) -> None:
    stretches = chain([term for term in history if term.key != "romania-2021"])
    answer = current(stretches, "2022-05-18", TODAY, label=str.upper)
    assert answer.term is None
    assert answer.reason == (
        "no term is recorded for that day; the last known is MONTENEGRO (12 Dec 2019 - 21 Dec 2021)"
    )


@pytest.mark.parametrize(
    ("day", "nearest"),
    [
        ("2009-01-01", "the first known is FBIH (15 Jan 2010 - 15 Jan 2010)"),
        ("2011-01-01", "the last known is FBIH (15 Jan 2010 - 15 Jan 2010)"),
        ("2022-01-01", "the last known is SERBIA (26 Nov 2013 - 26 Nov 2014)"),
    ],
)
def test_outside_all_terms_the_nearest_is_named_even_one_of_a_single_day(
    day: str, nearest: str
) -> None:
    terms = [
        Term("fbih-2010", "fbih", parse("2010-01-15"), parse("2010-01-15")),
        Term("serbia-2013", "serbia", parse("2013-11-26"), parse("2014-11-26")),
        Term("croatia-x", "croatia"),
    ]
    answer = current(chain(terms), day, TODAY, label=str.upper)
    assert answer == (None, False, f"no term is recorded for that day; {nearest}")


def test_a_term_of_which_nothing_is_known_is_not_the_nearest() -> None:
    answer = current(chain([Term("croatia-x", "croatia")]), TODAY, TODAY)
    assert answer.reason == "no term is recorded yet"


def test_an_empty_record_says_so() -> None:
    assert current([], TODAY, TODAY).reason == "no term is recorded yet"


@pytest.mark.parametrize(
    ("day", "term", "sure", "reason"),
    [
        ("2026-11-22", "fbih-2025", True, "took over on 16 Dec 2025; in office until 15 Dec 2026"),
        (
            "2026-11-23",
            "fbih-2025",
            False,
            "as far as is recorded: took over on 16 Dec 2025; in office until 15 Dec 2026",
        ),
        (
            "2027-06-01",
            "bulgaria-2026",
            False,
            "announced: takes over on 15 Dec 2026; no later handover is recorded",
        ),
    ],
)
def test_of_days_to_come_nothing_is_sure(day: str, term: str, sure: bool, reason: str) -> None:
    terms = [
        Term("fbih-2025", "fbih", parse("2025-12-16"), parse("2026-12-15")),
        Term("bulgaria-2026", "bulgaria", parse("2026-12-15"), parse("..")),
    ]
    answer = current(chain(terms), day, TODAY)
    assert answer.term is not None
    assert (answer.term.key, answer.sure, answer.reason) == (term, sure, reason)


def test_a_term_that_began_today_is_no_announcement() -> None:
    answer = current(chain([Term("fbih-2026", "fbih", parse(TODAY), OPEN)]), "2026-11-23", TODAY)
    assert answer.reason == (
        "as far as is recorded: took over on 22 Nov 2026; no later handover is recorded"
    )


def test_a_term_that_runs_is_not_sure_for_days_to_come() -> None:
    answer = current(
        chain([Term("fbih-2025", "fbih", parse("2025-12-16"), OPEN)]), "2035-01-01", TODAY
    )
    assert not answer.sure
    assert answer.reason.startswith("as far as is recorded: took over")
