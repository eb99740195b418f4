"""Whether the words that usually give a role give none here: of a wish, an idea, another time."""

from sepca_cli.reading.language.passing_words import GIVING, OF_THE_ASSOCIATION, PRESIDENCY
from sepca_cli.reading.roles.cues import Cue
from sepca_cli.reading.roles.no_role_words import (
    CARRIED_OUT,
    CASES,
    FUTURE,
    IDEAS,
    IMPERSONAL,
    IN_FORCE,
    OF_A_PROJECT,
    OVER_A_TIME,
    PROJECTS,
    PUBLICATIONS,
    SENT_THINGS,
    STILL_TO_COME,
    THEIR_WORK,
    WISHED,
)

TO_THOSE_FROM = 55  # folded letters from "representatives of" to the first name
TO_A_PROJECT = 320  # from a project to the words for what is done with it
TO_HAND_IT_ON = 60  # and from "handed over" to the presidency


def is_no_role(folded: str, cue: Cue) -> bool:
    """Whether a cue tells of something else than what those beside it were at an event."""
    if cue.role == "chair":
        return _is_handed_on(folded, cue) or _is_of_the_next_term(folded, cue)
    if cue.role == "participant":
        return _is_only_sent(folded, cue) or (cue.behind and is_wished(folded, cue))
    if cue.role in ("organiser", "supporter") and _is_of_a_project(folded, cue):
        return True
    if IMPERSONAL.match(folded, cue.start):
        return True
    if cue.role == "organiser" and THEIR_WORK.search(folded, max(0, cue.start - 90), cue.start):
        return True
    if cue.role == "supporter" and (_is_of_an_idea(folded, cue) or _is_of_a_case(folded, cue)):
        return True
    return _is_of_another_time(folded, cue)


def is_announced(folded: str, cue: Cue) -> bool:
    """Whether what a cue tells is still to come."""
    return bool(FUTURE.search(folded, max(0, cue.start - 15), cue.end))


def is_wished(folded: str, cue: Cue) -> bool:
    """Whether somebody only hopes for those behind: "he *expects* colleagues from Romania"."""
    return bool(WISHED.search(folded, max(0, cue.start - TO_THOSE_FROM), cue.start))


def _is_only_sent(folded: str, cue: Cue) -> bool:
    """Whether nothing but wreaths or letters came from those behind."""
    return cue.behind and bool(
        SENT_THINGS.search(folded, max(0, cue.start - TO_THOSE_FROM), cue.start)
    )


def _is_of_the_next_term(folded: str, cue: Cue) -> bool:
    """Whether somebody will preside over the association later, and chairs no meeting now."""
    return is_announced(folded, cue) and bool(OF_THE_ASSOCIATION.match(folded, cue.end))


def _is_handed_on(folded: str, cue: Cue) -> bool:
    """Whether those behind are given the presidency: "handed the presidency over *to* X"."""
    if not cue.behind:
        return False
    clause = max(0, cue.start - TO_HAND_IT_ON, folded.rfind(",", 0, cue.start))
    return bool(PRESIDENCY.match(folded, cue.start) and GIVING.search(folded, clause, cue.start))


def _is_of_a_project(folded: str, cue: Cue) -> bool:
    """Whether it is a project that those behind carry out or pay for, and no event."""
    if not cue.behind or not folded.startswith(CARRIED_OUT, cue.start):
        return False
    return bool(PROJECTS.search(folded, max(0, cue.start - TO_A_PROJECT), cue.start))


def _is_of_an_idea(folded: str, cue: Cue) -> bool:
    """Whether somebody approves of a "*proposal* supported by X", or pays for a project."""
    if OF_A_PROJECT.search(folded, max(0, cue.start - 250), cue.start):
        return True
    if cue.behind and PUBLICATIONS.search(folded, max(0, cue.start - TO_THOSE_FROM), cue.start):
        return True
    return bool(IDEAS.search(folded, max(0, cue.start - TO_THOSE_FROM), cue.start))


def _is_of_a_case(folded: str, cue: Cue) -> bool:
    """Whether somebody helped to solve a case: "the investigation, led *with support from* X"."""
    return cue.behind and bool(CASES.search(folded, max(0, cue.start - 80), cue.start))


def _is_of_another_time(folded: str, cue: Cue) -> bool:
    """Whether it is told of a whole year, of a later welcome, or of a paper that is in force."""
    if cue.role == "signatory":
        return bool(IN_FORCE.search(folded, max(0, cue.start - 90), cue.start))
    before = {"supporter": OVER_A_TIME, "speaker": STILL_TO_COME}.get(cue.role)
    return bool(before and cue.behind and before.search(folded, max(0, cue.start - 90), cue.start))
