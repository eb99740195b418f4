"""To which of the words for an event in a passage a day belongs."""

from collections.abc import Sequence

from sepca_cli.reading.events.kinds import Called
from sepca_cli.reading.events.visits import is_on_a_visit
from sepca_cli.reading.language.happening_words import AND_ANOTHER, WILL_BE
from sepca_cli.reading.language.letters import Letters, inside
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.when.days import Day


def is_of_a_later_day(
    read: Letters, passage: Passage, days: Sequence[Day], called: Called, at: int
) -> bool:
    """Whether an event is only told behind a day, which ends at a place, with one of its own.

    "They met today to speak of the meeting of the Board *to be held on 20 March*".
    """
    if called.start < at:
        return False
    starts = (read.stretch(each.spot)[0] - passage.offset for each in inside(days, passage.spot))
    own = next((start for start in starts if start > called.end), 0)
    return bool(own and WILL_BE.search(passage.folded, called.end, own))


def is_in_brackets(folded: str, at: int) -> bool:
    """Whether a day stands in brackets, and so belongs to what stands before them."""
    return folded.rfind("(", 0, at) > folded.rfind(")", 0, at)


def is_in_their_clause(read: Letters, passage: Passage, called: Sequence[Called], day: Day) -> bool:
    """Whether a day of a passage stands behind a word for an event, in one clause with it."""
    if not day.spot.within(passage.spot):
        return False
    at = read.stretch(day.spot)[0] - passage.offset
    return any(
        each.end <= at and not AND_ANOTHER.search(passage.folded, each.end, at) for each in called
    )


def rank(called: Called, at: int) -> tuple[bool, int]:
    """What a day belongs to: something with a name of its own, then what stands nearest."""
    weak = called.kind in ("other", "ceremony", "signing") or is_on_a_visit(called)
    return weak, abs(called.start - at)
