"""Which sentences of a text are about an event, and which of them can tell who was there."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import count

from sepca_cli.dates import UNKNOWN, When
from sepca_cli.reading.events.happening import Happening
from sepca_cli.reading.events.held import ITS_NAME, WHICH_WILL, is_story
from sepca_cli.reading.events.kinds import Called, called_in, only_beside
from sepca_cli.reading.language.letters import Letters, Spot, inside
from sepca_cli.reading.language.passages import BODY, FOOT, HEADING, Passage, is_quoted
from sepca_cli.reading.names.listed import Listed
from sepca_cli.reading.names.towns import Town
from sepca_cli.reading.when.days import Day

AT_ITS_BEGINNING = 40  # folded letters of a sentence in front of what it is about

_WHICH = re.compile(
    r", (?:which|where|whose|when|koj\w*|cij\w*|gd?j?e|kade(?:to)?|care|unde|qe|ku)\b"
)


def about_each(
    passages: Sequence[Passage],
    happenings: Sequence[Happening],
    towns: Sequence[Town],
    days: Sequence[Day],
) -> list[list[Passage]]:
    """The passages about each event: its own; for the subject all that is no story.

    What follows in a paragraph on something that is told of another event is about that one. Where
    a text has several subjects, each has the passages that are about it alone.
    """
    subjects = [each for each in happenings if each.standing == "subject"]
    owners = _Owners(subjects, towns)
    owned: dict[int, list[Passage]] = {}
    before: dict[int, int] = {}  # whose the sentence before was, by paragraph
    for passage in passages if len(subjects) > 1 else ():
        number = owners.of(passage, before.get(passage.paragraph, owners.told_before(passage)))
        before[passage.paragraph] = number
        owned.setdefault(number, []).append(passage)
    numbers = count()
    found = []
    for told in happenings:
        if told.standing != "subject":
            found.append([told.passage])
        elif len(subjects) > 1:
            found.append(owned.get(next(numbers), []))
        else:
            own = _not_of_others(passages, told, happenings)
            others = _begun_by_other_days(passages, told, days)
            found.append([each for each in own if each.paragraph not in others])
    return found


def _begun_by_other_days(
    passages: Sequence[Passage], told: Happening, days: Sequence[Day]
) -> set[int]:
    """The paragraphs that begin with another day than the event's, where its own begins with that.

    So do diaries of a week: "MONDAY, 9 MAY. The coordinators met ... THURSDAY, 12 MAY. ...".
    """
    when = told.day.when if told.day else UNKNOWN
    if not when:
        return set()
    begun: dict[int, When] = {}
    for passage in passages:
        first = next(iter(inside(days, passage.spot)), None)
        begins = first and first.spot.start == passage.spot.start and first.when.known_day
        if passage.paragraph not in begun:
            begun[passage.paragraph] = first.when if first and begins else UNKNOWN
    if begun.get(told.passage.paragraph, UNKNOWN) != when:
        return set()
    return {paragraph for paragraph, day in begun.items() if day and day != when}


def _not_of_others(
    passages: Sequence[Passage], told: Happening, happenings: Sequence[Happening]
) -> list[Passage]:
    """The passages about the only subject: all but the stories and what is told of others."""
    begins = {
        each.passage.paragraph: each.passage
        for each in happenings
        if each is not told and not (each.called and _is_aside(each, each.called))
    }
    return [
        each
        for each in passages
        if each is told.passage
        or not (
            is_story(each)
            or (each.paragraph in begins and each.spot >= begins[each.paragraph].spot)
        )
    ]


def _is_aside(told: Happening, called: Called) -> bool:
    """Whether another event is told in a clause only, and what follows goes on without it."""
    if only_beside(called) or _WHICH.search(told.passage.folded, 0, called.start):
        return True
    behind = WHICH_WILL.search(told.passage.folded, called.end, called.end + ITS_NAME)
    return (
        behind is not None and called.start > AT_ITS_BEGINNING
    )  # they spoke of A, which will be held


class _Owners:
    """Whose of several subjects a passage is.

    It is the one that it names, by its kind or its town, or else that which was told of last in its
    paragraph; a paragraph that names none goes on with the one before, until the next is told.
    """

    NOBODY = -1  # it says that of no single one

    def __init__(self, subjects: Sequence[Happening], towns: Sequence[Town]) -> None:
        self.towns = towns
        self.own: dict[Spot, int] = {}
        self.named: dict[str, int] = {}
        self.told: dict[int, list[tuple[Spot, int]]] = {}  # by paragraph
        for number, each in enumerate(subjects):
            self.own.setdefault(each.passage.spot, number)
            self.told.setdefault(each.passage.paragraph, []).append((each.passage.spot, number))
            for name in {each.kind, *self._cities(each.passage)}:
                self.named[name] = self.NOBODY if name in self.named else number
        for told in self.told.values():
            told.sort()

    def of(self, passage: Passage, last: int) -> int:
        """The number of the subject that a passage is about, or NOBODY.

        `last` is that of the sentence before in its paragraph.
        """
        if passage.spot in self.own:
            return self.own[passage.spot]
        told = self.told.get(passage.paragraph, [])
        before = bisect_left(told, (passage.spot, self.NOBODY))
        names = {*self._cities(passage), *(each.kind for each in called_in(passage))}
        if before:
            names.discard("other")  # "the meeting" is the one that the paragraph has told of
        named = {self.named[name] for name in names if name in self.named}
        if named:
            return named.pop() if len(named) == 1 else self.NOBODY
        return told[before - 1][1] if before else last

    def told_before(self, passage: Passage) -> int:
        """The subject told last in a paragraph before, where another one is told behind."""
        begun = [paragraph for paragraph in self.told if paragraph < passage.paragraph]
        if not begun or max(self.told) <= passage.paragraph:
            return self.NOBODY
        return self.told[max(begun)][-1][1]

    def _cities(self, passage: Passage) -> set[str]:
        return {town.city for town in inside(self.towns, passage.spot)}


def of_no_single_one(passages: Sequence[Passage]) -> list[Passage]:
    """What stands in front and calls no event: what it tells is told of all of them."""
    return [each for each in passages if each.front and not called_in(each)]


def told_by(passages: Sequence[Passage], spot: Spot) -> bool:
    """Whether a place is in one of the passages."""
    return any(spot.within(passage.spot) for passage in passages)


def nearest_first(told: Happening, passages: list[Passage]) -> list[Passage]:
    """The line with the place, the passage that tells of an event, then what stands in front.

    Where the sentence with the day has no word for an event, that which calls it tells of it.
    Of a visit the heading says best where it was: what was seen there was in many places.
    """
    near = [each for each in passages if each.front or each.paragraph <= told.passage.paragraph + 1]
    foot = [each for each in passages if each.part == FOOT and each not in near]
    first = [told.place, told.passage] if told.place else [told.passage]
    if told.called and told.called.passage.part == BODY and not called_in(told.passage):
        first.insert(-1, told.called.passage)
    if told.kind == "visit":
        headings = (each for each in near if each.part == HEADING)
        first = [*(each for each in headings if _calls(each, told.kind)), *first]
    return [*first, *(each for each in [*near, *foot] if each not in first)]


def _calls(passage: Passage, kind: str) -> bool:
    return any(each.kind == kind for each in called_in(passage))


def attended(
    read: Letters, passages: list[Passage], told: Happening, listed: Mapping[Spot, Listed]
) -> list[Passage]:
    """The passages that can tell who was there.

    Who is named in a quotation is spoken of, and at something that never came nobody was.
    """
    if told.state == "cancelled":
        return []
    return [
        each
        for each in passages
        if (each.part != FOOT or each.spot in listed) and not is_quoted(read.text, each.spot)
    ]
