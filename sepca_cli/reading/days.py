"""Every date that a text speaks of, with its exact place and how its day was got.

What is written in full is taken as it stands. What lacks its year, names a day by its distance from
the text's own ("yesterday") or one day of several ("a two day conference") is computed where the
text or the reader says enough, marked as inferred with the reason, and left open otherwise.
"""

from typing import NamedTuple

from sepca_cli.dates import UNKNOWN, When, in_profile
from sepca_cli.errors import BadRequest
from sepca_cli.reading.day_shapes import Written, Ymd, dates_written
from sepca_cli.reading.day_words import tokens
from sepca_cli.reading.letters import Letters, Spot


class Day(NamedTuple):
    """A date that a text speaks of.

    `spot` is its place in the text, and `also` are the other places that it rests on: the foot line
    with the year, the words "two day". `when` is UNKNOWN where it could not be had, and `question`
    says in a line what to ask then, or where there are two readings. `certainty` is "documented",
    or "inferred" where something was computed: `why` says how. `kind` tells where it stands: in a
    "dateline", a "foot line", a "page date" (of publication), or "in the text".
    """

    spot: Spot
    when: When
    certainty: str = "documented"
    why: str = ""
    also: tuple[Spot, ...] = ()
    kind: str = "in the text"
    question: str = ""


def days_in(read: Letters, *, published: When = UNKNOWN, url: str = "") -> tuple[Day, ...]:
    """Return every date of a text in order of its place; a date that is repeated comes again."""
    words = tokens(read)
    return tuple(
        Day(words.spot(written.start, written.end), _when(written))
        for written in dates_written(words)
    )


def _when(written: Written) -> When:
    try:
        first, last = _iso(written.first), _iso(written.last)
        return in_profile(f"{first}/{last}") or UNKNOWN if written.first.year else UNKNOWN
    except BadRequest:
        return UNKNOWN


def _iso(day: Ymd) -> str:
    return "-".join([f"{day.year:04}", *(f"{part:02}" for part in day[1:] if part)])
