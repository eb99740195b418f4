"""Which sentences of a text are about an event, and which of them can tell who was there."""

from collections.abc import Mapping, Sequence

from sepca_cli.reading.happening import Happening
from sepca_cli.reading.happenings import is_story
from sepca_cli.reading.kinds import called_in
from sepca_cli.reading.letters import Letters, Spot, inside
from sepca_cli.reading.listed import Listed
from sepca_cli.reading.passages import FOOT, Passage, quotations_in
from sepca_cli.reading.towns import Town


def about(
    passages: Sequence[Passage],
    happenings: Sequence[Happening],
    number: int,
    towns: Sequence[Town],
) -> list[Passage]:
    """The passages about an event: its own; for the subject all that is no story.

    What follows in a paragraph on something that is told of another event is about that one. Where
    a text has several subjects, each has the passages that are about it alone.
    """
    told = happenings[number]
    if told.standing != "subject":
        return [told.passage]
    subjects = [each for each in happenings if each.standing == "subject"]
    if len(subjects) > 1:
        return [each for each in passages if _whose(each, subjects, towns) is told]
    begins = {each.passage.paragraph: each.passage for each in happenings if each is not told}
    return [
        each
        for each in passages
        if each is told.passage
        or not (
            is_story(each)
            or (each.paragraph in begins and each.spot >= begins[each.paragraph].spot)
        )
    ]


def _whose(
    passage: Passage, subjects: Sequence[Happening], towns: Sequence[Town]
) -> Happening | None:
    """Which of several subjects a passage is about; None where it says that of no single one.

    It is the one that it names, or else that which was told of last in its paragraph.
    """
    for each in subjects:
        if passage is each.passage:
            return each
    named = [each for each in subjects if _is_named(each, passage, towns)]
    if named:
        return named[0] if len(named) == 1 else None
    before = [
        each
        for each in subjects
        if each.passage.paragraph == passage.paragraph and each.passage.spot < passage.spot
    ]
    return max(before, key=lambda each: each.passage.spot, default=None)


def _is_named(told: Happening, passage: Passage, towns: Sequence[Town]) -> bool:
    """Whether a passage names an event by its kind or its town."""
    cities = {town.city for town in inside(towns, told.passage.spot)}
    return any(town.city in cities for town in inside(towns, passage.spot)) or any(
        each.kind == told.kind for each in called_in(passage)
    )


def told_by(passages: Sequence[Passage], spot: Spot) -> bool:
    """Whether a place is in one of the passages."""
    return any(spot.within(passage.spot) for passage in passages)


def nearest_first(told: Happening, passages: list[Passage]) -> list[Passage]:
    """The line with the place, the passage that tells of an event, then what stands in front."""
    near = [each for each in passages if each.paragraph <= told.passage.paragraph + 1]
    foot = [each for each in passages if each.part == FOOT and each not in near]
    first = [told.place, told.passage] if told.place else [told.passage]
    return [*first, *(each for each in [*near, *foot] if each not in first)]


def attended(
    read: Letters, passages: list[Passage], told: Happening, listed: Mapping[Spot, Listed]
) -> list[Passage]:
    """The passages that can tell who was there.

    Who is named in a quotation is spoken of, and at something that never came nobody was.
    """
    if told.state == "cancelled":
        return []
    quoted = quotations_in(read.text)
    return [
        each
        for each in passages
        if (each.part != FOOT or each.spot in listed)
        and not any(each.spot.within(quotation) for quotation in quoted)
    ]
