"""What the event of a text is called, where several words for one stand in its passages."""

import re
from collections.abc import Iterator, Sequence

from sepca_cli.dates import UNKNOWN, When
from sepca_cli.reading.events.elsewhere import of_another_time
from sepca_cli.reading.events.happening import STRENGTH, Happening, same_days
from sepca_cli.reading.events.held import is_story, tells
from sepca_cli.reading.events.kinds import Called, called_in
from sepca_cli.reading.events.visits import is_on_a_visit
from sepca_cli.reading.language.happening_words import CALLED_OFF, COUNTED, TO_COME, WILL_BE
from sepca_cli.reading.language.passages import HEADING, Passage
from sepca_cli.reading.language.passing_words import PLANNED

# Before what something else is for: a memorandum *on the* training.
_IS_FOR = re.compile(
    r"(?:memorandum|agreement|contract|donation|sporazum|protokol|dogovor|spogodb|donacij|darenie"
    r"|acord|marreveshj|milion|evra|euro)\w*(?: \w+){0,3}? (?:for|on|about|za|o|pentru|privind|per)"
    r"(?: \w+){0,2} $"
    # or what was spoken of
    r"|\b(?:discuss|razgovar|razgovor|diskut|discut|bised)\w*[^.;:]{0,120}? (?:about|on|o|za|despre"
    r"|per|rreth)(?: \w+){0,2} $"
    # or what it provides for
    r"|\b(?:provides? for|envisag\w+|foresee\w*|predvid(?:a|aju|uva|jaju)|predvizdat?|prevede"
    r"|prevad|stipuleaza|parashe[hk]\w*|parashikoj?n\w*)(?: \w+){0,6} $"
)
# Behind a word for an event that comes next, in Romanian and Albanian.
_NEXT = re.compile(
    r" (?:viitoare|urmatoare)\b"
    r"|(?: (?:e|i) (?:pergjithshme|rregullt))? (?:(?:e|i|te) ardhsh\w+|tjeter|(?:e|i) radhes)\b"
)
# Before and behind a word for the one before this.
_PREVIOUS = re.compile(
    r"\b(?:previous|last|preceding|prethodn\w+|prosl\w+|predisn\w+|predhodn\w+|posl?j?ednj\w+"
    r"|precedenta|anterioara|ultima) $"
)
_PREVIOUS_BEHIND = re.compile(
    r" (?:precedent|anterior|trecut)\w*\b|(?: e)? (?:(?:e|i|te) )(?:meparsh|kaluar|fundit)\w*"
)
# Behind a meeting of one with another.
_WITH_WHOM = re.compile(r" (?:with|sas?|so|s|cu|me) ")
# Before a word for what the sentence before told of.
_THIS = re.compile(
    r"(?:at |during |na |la |ne |v |vo )?(?:this|that|the|ovaj|ovog\w*|ova|ovaa|ovoj|ove|ovo|ovu"
    r"|toj|taa|taj|tazi|tozi|acest|aceasta|ky|kjo|kete) (?:[\w-]+ ){0,2}"
)
# Behind "the next meeting", of those who are not the association.
_OF_OTHERS = re.compile(
    r" (?:of|na|a|al|i|e|te)? ?(?:the )?(?:[\w-]+ ){0,3}(?:minist[er]|presidents|premier)\w*"
)
ONE_CLAUSE = 60  # folded letters of it at most

_OF_THE_MEMBERS = ("general-assembly", "executive-board")  # no stronger name is told besides
_AGAIN_AND_AGAIN = (*_OF_THE_MEMBERS, "working-group")
_ALIKE = {"conference", "seminar", "workshop", "training"}
_WEAK = ("other", "ceremony", "signing")  # what else is told can say more


def strongest(called: Sequence[Called]) -> Called:
    """The word that says most: an assembly has ceremonies in it."""
    return min(called, key=lambda each: STRENGTH.index(each.kind))


def without_its_matter(called: Sequence[Called]) -> list[Called]:
    """The words for events but those behind another such one: a conference is *on training*."""
    own = next((each for each in called if each.kind in _ALIKE), None)
    return [each for each in called if not _is_its_matter(own, each)]


def as_called(
    subject: Happening, passages: Sequence[Passage], told: Sequence[Happening]
) -> Happening:
    """The subject under the strongest name that heading, lead or its own passage gives it."""
    if subject.kind in _OF_THE_MEMBERS:
        return subject
    if headed := _as_headed(subject, passages):
        return subject._replace(called=headed)
    if behind := _named_behind(subject, passages):
        return subject._replace(called=behind)
    others = _of_other_days(subject, told)
    when = subject.day.when if subject.day else UNKNOWN
    front = [each for each in passages if each.front and id(each) not in others]
    titles = _titles(front)
    called = [subject.called] if subject.called else []
    weak = subject.kind in _WEAK or (subject.called is not None and is_on_a_visit(subject.called))
    of_two = _is_of_two(subject)
    for passage in front:
        own = passage is subject.passage
        if of_two and passage.part != HEADING:
            continue
        if not (passage.part == HEADING or passage.lead or weak):
            continue
        of_others = (WILL_BE, CALLED_OFF)
        if not own and (
            is_story(passage) or any(each.search(passage.folded) for each in of_others)
        ):
            continue
        called += [
            each
            for each in called_in(passage)
            if is_now(each, when)
            and not is_on_a_visit(each)
            and not (weak and _IS_FOR.search(passage.folded, 0, each.start))
            and (
                own
                or passage.part == HEADING
                or tells(passage)
                or not _may_be_a_topic(subject, each)
            )
            and (own or not COUNTED.search(passage.folded, 0, each.start))
            and (passage.part == HEADING or not _is_its_matter(subject.called, each))
            and (not titles or each.kind not in _AGAIN_AND_AGAIN or each.kind in titles)
        ]
    if not called and subject.called is None:
        to_come = bool(PLANNED.search(subject.passage.folded))
        called = [*_named_further_down(passages, others, when, to_come=to_come)]
    return subject._replace(called=strongest(called)) if called else subject


def _as_headed(subject: Happening, passages: Sequence[Passage]) -> Called | None:
    """What the headings call the subject and nothing else, where its own passage says no other."""
    headings = [each for each in passages if each.part == HEADING]
    headed = [each for one in headings for each in called_in(one) if each.kind != "other"]
    if len({each.kind for each in headed}) != 1:
        return None
    own = (each for each in called_in(subject.passage) if each.kind == headed[0].kind)
    return next(own, headed[0] if subject.kind == "other" else None)


def _named_further_down(
    passages: Sequence[Passage], others: set[int], when: When, *, to_come: bool
) -> Iterator[Called]:
    """What the text calls an event of which heading and lead only tell what was done there.

    `to_come` is whether they tell what will be.

    "A ceded the chair to B on Wednesday. ... Friends had come to *the assembly*."
    """
    for passage in passages:
        if id(passage) in others or is_story(passage):
            continue
        if not to_come and WILL_BE.search(passage.folded):
            continue
        for each in called_in(passage):
            if each.kind in _OF_THE_MEMBERS and is_now(each, when):
                yield each


def _named_behind(subject: Happening, passages: Sequence[Passage]) -> Called | None:
    """What the next sentence calls the subject, of which its own has no word for an event.

    "The last activity took place in Bijeljina. *This seminar*, hosted by ..."
    """
    passage = subject.passage
    if called_in(passage) or not tells(passage):
        return None
    behind = (each for each in passages if each.spot.start >= passage.spot.end)
    following = next(behind, None)
    if following is None or following.paragraph != passage.paragraph:
        return None
    first = next(iter(called_in(following)), None)
    named = first is not None and _THIS.fullmatch(following.folded, 0, first.start)
    return first if named else None


def _may_be_a_topic(subject: Happening, called: Called) -> bool:
    """Whether a word names an event only where one is told of: there is talk of trainings."""
    return subject.kind == "signing" or called.kind == "training"


def _is_its_matter(own: Called | None, called: Called) -> bool:
    """Whether a word behind that for an event is what it is about: a conference *on training*."""
    if own is None or not {own.kind, called.kind} <= _ALIKE:
        return False
    return (own.passage.offset, own.start) < (called.passage.offset, called.start)


def _is_of_two(subject: Happening) -> bool:
    """Whether somebody met somebody else, and other names are those of what they spoke of."""
    called = subject.called
    if called is None or called.kind != "other":
        return False
    return bool(_WITH_WHOM.match(called.passage.folded, called.end))


def _titles(front: Sequence[Passage]) -> set[str]:
    """The kinds of meeting that headings name, which the text below calls by no other name."""
    headed = (each for each in front if each.part == HEADING)
    kinds = {called.kind for each in headed for called in called_in(each)}
    return kinds.intersection(_AGAIN_AND_AGAIN)


def _of_other_days(subject: Happening, told: Sequence[Happening]) -> set[int]:
    """The passages, by identity, that tell of other days than the subject's."""
    day = subject.day
    if day is None:
        return set()
    others = {
        id(each.passage) for each in told if each.day and not same_days(each.day.when, day.when)
    }
    if not day.when:
        dated = {id(each.passage) for each in told if each.day and each.day.when}
        others |= dated - {id(subject.passage)}
    return others


def as_the_next(told: Happening, subject: Happening) -> Happening:
    """What a text calls the next meeting, or the last, as one of the kind that it is about."""
    called, alike = told.called, subject.called
    when = told.day.when if told.day else UNKNOWN
    if called is None or alike is None or called.kind != "other":
        return told
    if is_now(called, when) and not _is_the_one_before(called):
        return told
    if alike.kind not in _AGAIN_AND_AGAIN or _OF_OTHERS.match(called.passage.folded, called.end):
        return told
    return told._replace(called=called._replace(kind=alike.kind))


def _is_the_one_before(called: Called) -> bool:
    """Whether a meeting is called the one before this: "the previous meeting"."""
    folded = called.passage.folded
    before = _PREVIOUS.search(folded, max(0, called.start - 40), called.start)
    return bool(before or _PREVIOUS_BEHIND.match(folded, called.end))


def is_now(called: Called, when: When) -> bool:
    """Whether a word for an event is not about the next one, nor about one of another time."""
    folded = called.passage.folded
    if TO_COME.search(folded, max(0, called.start - 40), called.start):
        return False
    if _NEXT.match(folded, called.end):
        return False
    return not any(
        called.start < last and (first <= called.start or _in_one_clause(folded, called.end, first))
        for first, last in of_another_time(folded, when)
    )


def _in_one_clause(folded: str, start: int, end: int) -> bool:
    """Whether nothing parts a word from what is said of it: the visit *of the chiefs* in 2015."""
    return end - start <= ONE_CLAUSE and not re.search("[,;:]", folded[start:end])
