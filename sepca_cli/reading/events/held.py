"""What each passage of a text says was held, and on which day.

A day makes an event where the same sentence calls it one, or says that something was held.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from sepca_cli.dates import UNKNOWN
from sepca_cli.reading.events.all_its_days import AT_THE_END
from sepca_cli.reading.events.elsewhere import RECALLED, RECITAL, of_another_time
from sepca_cli.reading.events.happening import Happening
from sepca_cli.reading.events.kinds import Called, called_in
from sepca_cli.reading.events.programmes import is_programme
from sepca_cli.reading.events.sheet_words import PAPER
from sepca_cli.reading.events.when_written import tells_when_written
from sepca_cli.reading.events.whose_day import (
    is_in_brackets,
    is_in_their_clause,
    is_of_a_later_day,
    rank,
)
from sepca_cli.reading.language.happening_words import (
    AND_ANOTHER,
    EARLIER,
    HELD,
    LATELY,
    STORY,
    TO_COME,
    TODAY,
    WILL_BE,
    WRITES,
)
from sepca_cli.reading.language.letters import Letters, inside
from sepca_cli.reading.language.passages import BODY, HEADING, Passage
from sepca_cli.reading.language.passing_words import GIVING, PRESIDENCY, SIGN, TAKING
from sepca_cli.reading.when.day_kinds import IN_TEXT
from sepca_cli.reading.when.days import Day

LONGEST_LABEL = 50  # folded letters
FIRST_OF_A_TERM = "-01-01"  # the day on which presidencies begin, and nobody meets
ITS_NAME = 60  # folded letters behind a word for an event that may belong to its name
WHICH_WILL = re.compile(
    r", (?:care|which|koj[aeiu]|kojto|kojato|koeto|sto|qe|e cila)"
    r" (?:va|vor|will|ce|kje|ste|do te)\b"
)
_OF_LAW = re.compile(
    r"\b(?:additional protocol|(?:dodatn|dopolnitel|dopalnitel)\w+ protokol|protocol\w* aditional"
    r"|protokoll\w* shtes|(?<!secretariat of the )convention|(?<!sekretarijat )"
    r"(?<!sekretarijata )(?<!sekretarijatom )konvencij|conventi[ae]|konvent)"
)
# Between a word for an event and a day: the day is one of another thing.
_WHILE = re.compile(r", (?:iar|while|whereas|dok|ndersa|kurse|dodeka|dokato)\b")
# Before an event of which somebody spoke on the day that stands before it.
_TALK = re.compile(
    r"\b(?:discuss|spoke|talk|razgov|raspravlj|obsad|obsazd|zboruv|discut|bised|diskut)\w*"
)
# What a meeting may be on, though it is mostly told of the association itself.
_MET_ON = ("statut", "rotati")
# Before "of today", in Albanian, that of which it is told: "*ekstradimet* e sotme".
_OF_TODAY = re.compile(r"\b(?!(?:para|pas)?dit|mbremj)(?P<what>\w+) (?:e|i|te|se) $")
# Before the day on which a term began: "the Bulgarian presidency, *which began on*".
_OF_THE_TERM = re.compile(
    r"\b(?:predsj?edava|pretsedava|predsedatelst|presiden|chairmanship|presedinti|kryesi|mandat)\w*"
    r"[^,;.]{0,40},? (?:koj[aei]|which|that|sto|kojto|koeto|care|e cila|qe) (?:(?:je|has|had|a|ka"
    r"|e|se) )?(?:poce|zapoce|traj|trae|pocn|zapocn|beg|start|incep|fill)[^,;.]{0,30}$"
)
_ADJECTIVES = ("sotme", "sotmit", "sotmes", "djeshme", "djeshmit", "djeshmes", "neserme")
# With which a sentence goes on about the event that the one before names.
_IT_WAS_HELD = re.compile(
    r"(?:it|this|that|which|the (?:event|meeting|activity)|aceasta|acesta|evenimentul|reuniunea"
    r"|ai|ajo|aktiviteti|takimi|taa|toj|toa|nastanot|tja|to|sabitieto|srestata|ona|on|ono|dogadaj"
    r"|skup|sastanak)(?:,? \w+){0,2}? (?:was (?:held|organi[sz]ed|hosted|opened)|took place|began"
    r"|opened|started|ran|lasted|a avut loc|s-a desfasurat|s-a tinut|u mbajt|u zhvillua"
    r"|u organizua|se odrza\w*|bese odrzan\w*|se provede\w*|e odrzan\w*|je odrzan\w*"
    r"|se odrzava\w*)\b"
    r"|(?:odrzan\w* (?:je|e|bese)|se odrza|provede se|s-a desfasurat|a avut loc|u mbajt"
    r"|u zhvillua)\b"
)
# Before what is only possible, or was never done: "a meeting should *take place*".
_ONLY_MAY = re.compile(
    r"\b(?:should|could|might|may|not|never|nij?e|nij?esu|nisu|ne|bi|mogl\w+|mogal\w*|mozel\w*|moze"
    r"|nu|ar putea|nuk|mund te)(?: (?:be|have|been|biti|da|se|bide|bade|fi|also|then)){0,3} $"
)


def held_in(read: Letters, passages: Sequence[Passage], days: Sequence[Day]) -> list[Happening]:
    """What a text says was held on its days, in its order, each with the word that names it."""
    headed = any(each.part == HEADING and PAPER.search(each.folded) for each in passages)
    paper = headed or is_programme(passages)
    found: list[Happening] = []
    for before, passage in zip((None, *passages), passages, strict=False):
        meant = _meant(before, passage) if before else None
        for each in _held(read, passage, days, paper=paper):
            own = each.called is not None and each.kind != "other"
            if not own and meant and before:
                place = before._replace(part=HEADING) if _is_label(before) else each.place
                each = each._replace(called=meant, place=place)
            found.append(each)
    return found


def _is_label(passage: Passage) -> bool:
    """Whether a sentence is but a title in front of its paragraph: "Tabletop exercise, Durrës."."""
    return len(passage.folded) <= LONGEST_LABEL and not tells(passage)


def _meant(before: Passage, passage: Passage) -> Called | None:
    """The event that "it", or "the event", means: the only one that the sentence before names.

    So does a sentence behind one that is but a title.
    "A workshop was the first step. It took place in Tivat on 3 July."
    """
    goes_on = _IT_WAS_HELD.match(passage.folded) or _is_label(before)
    if before.paragraph != passage.paragraph or not goes_on:
        return None
    named = [each for each in called_in(before) if each.kind != "other"]
    kinds = {each.kind for each in (*named, *called_in(passage))} - {"other"}
    return named[0] if named and len(kinds) == 1 and not EARLIER.search(before.folded) else None


def named_behind_the_news(
    read: Letters, passages: Sequence[Passage], days: Sequence[Day]
) -> list[Happening]:
    """The events named right behind a sentence on a day of the news that calls none.

    "All this was recalled yesterday by X. We are few, he told the General Assembly in Sarajevo."
    """
    found = []
    for before, passage in pairwise(passages):
        if before.paragraph != passage.paragraph or _has_days(read, passage, days):
            continue
        news = [day for day in inside(days, before.spot) if _is_news(day) or _opens(before, day)]
        called = [each for each in called_in(passage) if each.kind != "other"]
        planned = WILL_BE.search(passage.folded) or EARLIER.search(passage.folded)
        if news and called and not (called_in(before) or planned or is_story(before)):
            found.append(Happening(passage, called[0], news[0]))
    return found


def _has_days(read: Letters, passage: Passage, days: Sequence[Day]) -> bool:
    """Whether a passage names days of its own, and not only in an aside."""
    called = called_in(passage)
    starts = (read.stretch(day.spot)[0] - passage.offset for day in inside(days, passage.spot))
    return any(not _is_in_an_aside(passage, called, at) for at in starts)


def _opens(passage: Passage, day: Day) -> bool:
    """Whether a text begins with a day: "For two days, 10 and 11 May, the city was the capital"."""
    return passage.lead and day.kind == IN_TEXT and day.when.precision in ("day", "range")


def _is_news(day: Day) -> bool:
    """Whether a day is told by its distance from now, as "yesterday" is."""
    return day.when.precision == "day" and day.counted


def tells(passage: Passage) -> bool:
    """Whether a passage says that something is held, or will be, and not only that it may be."""
    folded = passage.folded
    return WILL_BE.search(folded) is not None or any(
        not _ONLY_MAY.search(folded, max(0, each.start() - 30), each.start())
        for each in HELD.finditer(folded)
    )


def hands_over(passage: Passage) -> bool:
    """Whether a passage tells that the presidency passed on, which is done at an event."""
    named = any(words.search(passage.folded) for words in (PRESIDENCY, SIGN))
    return named and any(words.search(passage.folded) for words in (GIVING, TAKING))


def is_story(passage: Passage) -> bool:
    """Whether a passage tells the association's own story rather than an event."""
    today = passage.lead and (TODAY.search(passage.folded) or LATELY.search(passage.folded))
    if today or not STORY.search(passage.folded, 0, _recalls(passage)):
        return False
    held = passage.lead and HELD.search(passage.folded)
    return not held or any(
        not found[0].startswith(_MET_ON) for found in STORY.finditer(passage.folded)
    )


def _recalls(passage: Passage) -> int:
    """Where that begins which somebody recalls at an event; the end where nobody does.

    "At the opening of the seminar he recalled that the association was founded in 2002."
    """
    event = next((each for each in called_in(passage) if each.kind != "other"), None)
    recalled = RECALLED.search(passage.folded, event.end) if event else None
    return recalled.start() if recalled else len(passage.folded)


def is_of_earlier(told: Happening) -> bool:
    """Whether an event is told as one of earlier, and not by its distance from now: "yesterday"."""
    day = told.day
    if told.passage.lead and TODAY.search(told.passage.folded):
        return False
    if RECITAL.match(told.passage.folded):
        return True
    return not (day and _is_news(day)) and bool(EARLIER.search(told.passage.folded))


def is_of_law(told: Happening) -> bool:
    """Whether it is the day on which states signed a convention, and no meeting of anybody."""
    return told.kind == "signing" and bool(_OF_LAW.search(told.passage.folded))


def _held(read: Letters, passage: Passage, days: Sequence[Day], *, paper: bool) -> list[Happening]:
    """What a passage says was held on a day, each day with the word for an event nearest to it."""
    every = called_in(passage)
    found = []
    for day in inside(days, passage.spot):
        at, last = (place - passage.offset for place in read.stretch(day.spot))
        called = [each for each in every if not is_of_a_later_day(read, passage, days, each, last)]
        if day.when.precision == "year" or tells_when_written(
            passage, day, (at, last), paper=paper
        ):
            continue
        if at > _recalls(passage) or _is_of_another_thing(passage, called, (at, last)):
            continue
        if _is_in_an_aside(passage, called, at):
            continue
        mine = [
            each
            for each in called
            if not AND_ANOTHER.search(passage.folded, last, each.start)
            and not _WHILE.search(passage.folded, each.end, at)
            and not (each.start > last and is_in_brackets(passage.folded, at))
        ]
        theirs = (is_in_their_clause(read, passage, called, one) for one in days)
        if called and not mine and any(theirs):
            continue  # it is the other day that is told of it
        near = min(mine or called, key=lambda each: rank(each, at), default=None)
        if near and _is_planned_of_something_else(passage, near, at):
            near = None
        talked = near is not None and _is_talked_of(passage, near, last)
        near = None if talked else near
        if near is None and day.when.text.endswith(FIRST_OF_A_TERM):
            continue
        front = passage.part == HEADING or passage.lead
        ends = AT_THE_END.search(passage.folded, 0, at)
        if near and near.kind == "other" and not (front or ends or tells(passage)):
            continue  # a word such as "meeting" names no event unless one is told of
        told = ends or talked or HELD.search(passage.folded)
        if near is None and not told and WRITES.search(passage.folded):
            continue
        if near is None and day.when.precision == "month" and (day.counted or day.kind != IN_TEXT):
            continue  # "the Mission lowers its flag next month"
        if near or told or passage.part != BODY or passage.lead:
            found.append(Happening(passage, near, day))
    return found


def _is_talked_of(passage: Passage, called: Called, day: int) -> bool:
    """Whether on a day that ends at a place somebody only spoke of an event that is to come."""
    talk = _TALK.search(passage.folded, day, max(day, called.start))
    return bool(talk and TO_COME.search(passage.folded, 0, called.start))


def _is_planned_of_something_else(passage: Passage, called: Called, day: int) -> bool:
    """Whether a day is of what stands between it and an event, and is still to come.

    "The visit was to tell of the launch of a project, *which will* take place on 9 March."
    """
    plan = WHICH_WILL.search(passage.folded, called.end, max(called.end, day))
    return plan is not None and plan.start() - called.end > ITS_NAME


def _is_of_another_thing(
    passage: Passage, called: Sequence[Called], stretch: tuple[int, int]
) -> bool:
    """Whether a day is told as that of a noun which is no event: "the extraditions of today".

    So is that on which a presidency began.
    """
    at, end = stretch
    if _OF_THE_TERM.search(passage.folded, 0, at):
        return True
    told = passage.folded.endswith(_ADJECTIVES, at, end)
    noun = _OF_TODAY.search(passage.folded, max(0, at - 40), at) if told else None
    return noun is not None and not any(
        each.start <= noun.start("what") < each.end for each in called
    )


def _is_in_an_aside(passage: Passage, called: Sequence[Called], at: int) -> bool:
    """Whether a clause on another time has a day, and behind it the sentence goes on to an event.

    "The police, which took over the presidency *last December*, invited them to the Assembly."
    """
    return any(
        0 < first <= at < last and called and all(last <= each.start for each in called)
        for first, last in of_another_time(passage.folded, UNKNOWN)
    )
