"""Whether a text claims that a day is one of the association's, where no word calls an event."""

from collections.abc import Sequence

from sepca_cli.dates import UNKNOWN
from sepca_cli.reading.events.called import is_now
from sepca_cli.reading.events.elsewhere import Stretch, of_another_time
from sepca_cli.reading.events.happening import Happening
from sepca_cli.reading.events.held import is_story, tells
from sepca_cli.reading.events.kinds import called_in
from sepca_cli.reading.language.happening_words import EARLIER
from sepca_cli.reading.language.letters import Letters, Spot
from sepca_cli.reading.language.passages import HEADING, Passage, is_quoted


def is_claimed(
    read: Letters, told: Happening, passages: Sequence[Passage], ours: Sequence[Spot]
) -> bool:
    """Whether the front names the association, or calls a meeting of now.

    Then a day is one of theirs though its own passage has no word for an event. If that passage
    does not even say that something was held, the text has to begin with it.
    """
    says = tells(told.passage)
    when = told.day.when if told.day else UNKNOWN
    for each in passages:
        if not each.front or is_quoted(read.text, each.spot):
            continue
        begins = begins_the_news(each)
        others = [] if begins else list(of_another_time(each.folded, when))
        if (begins or says) and _names_one_of_us(read, each, ours, others):
            return True
        if EARLIER.search(each.folded) or is_story(each) or not (says or tells(each)):
            continue
        if any(is_now(one, when) for one in called_in(each) if says or one.kind != "signing"):
            return True
    return False


def _names_one_of_us(
    read: Letters, passage: Passage, ours: Sequence[Spot], others: Sequence[Stretch]
) -> bool:
    """Whether the association is named in a passage, but for its stretches on something else."""
    places = (read.stretch(each)[0] for each in ours if each.within(passage.spot))
    return any(
        not any(first <= at - passage.offset < last for first, last in others) for at in places
    )


def begins_the_news(passage: Passage) -> bool:
    """Whether a passage is of the heading or of the paragraph with which a text begins to tell."""
    return passage.part == HEADING or passage.lead
