"""A draft of a text that was tidied for reading, with its places in the text as it came."""

from collections.abc import Callable, Iterable

from sepca_cli.reading.draft import Draft, Fact, Question
from sepca_cli.reading.language.letters import Spot


def as_it_came(draft: Draft, text: str, came_from: Callable[[Spot], Spot]) -> Draft:
    """Return the draft as one of `text`; `came_from` tells where in it a place of the draft is."""

    def spots(found: Iterable[Spot]) -> tuple[Spot, ...]:
        return tuple(map(came_from, found))

    def facts(found: Iterable[Fact]) -> tuple[Fact, ...]:
        return tuple(each._replace(spots=spots(each.spots)) for each in found)

    def questions(found: Iterable[Question]) -> tuple[Question, ...]:
        return tuple(each._replace(spot=came_from(each.spot)) for each in found)

    return draft._replace(
        text=text,
        events=tuple(
            each._replace(facts=facts(each.facts), questions=questions(each.questions))
            for each in draft.events
        ),
        handovers=tuple(each._replace(facts=facts(each.facts)) for each in draft.handovers),
        mentions=tuple(each._replace(spots=spots(each.spots)) for each in draft.mentions),
        new=tuple(each._replace(spot=came_from(each.spot)) for each in draft.new),
        questions=questions(draft.questions),
    )
