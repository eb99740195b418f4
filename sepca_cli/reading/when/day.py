"""A date that a text speaks of."""

from typing import NamedTuple

from sepca_cli.dates import UNKNOWN, When
from sepca_cli.reading.language.letters import Spot


class Day(NamedTuple):
    """A date that a text speaks of.

    `spot` is its place in the text, and `also` are the other places that it rests on: the foot line
    with the year, the words "two day". `when` is UNKNOWN where it could not be had, and `question`
    says in a line what to ask then, or where there are two readings. `certainty` is "documented",
    or "inferred" where something was computed: `why` says how. `kind` tells where it stands: in a
    "dateline", a "foot line", a "page date" (of publication), or "in the text". It is `counted`
    where it is told by its distance from the day of the text, as yesterday is; `stated` is the one
    day that the text states, where the length of a meeting added others.
    """

    spot: Spot
    when: When
    certainty: str = "documented"
    why: str = ""
    also: tuple[Spot, ...] = ()
    kind: str = "in the text"
    question: str = ""
    counted: bool = False
    stated: When = UNKNOWN


class Placed(NamedTuple):
    """A date with the tokens that it is written in, from `start` up to `end`."""

    start: int
    end: int
    day: Day
