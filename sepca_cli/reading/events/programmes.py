"""The programme of an event: lines that begin with an hour, under the days of which they are."""

import re
from collections.abc import Sequence

from sepca_cli.reading.language.letters import inside
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.when.days import Day

HOURS_OF_A_PROGRAMME = 3
_HOUR = re.compile(r"\W*\d{1,2}[.:]\d\d(?: ?h)?(?: ?[-–] ?\d{1,2}[.:]\d\d)?(?: ?h)?\W* [^\d\W]")


def is_programme(passages: Sequence[Passage]) -> bool:
    """Whether a text is the programme of an event: lines that begin with an hour."""
    return sum(map(begins_with_hour, passages)) >= HOURS_OF_A_PROGRAMME


def begins_with_hour(passage: Passage) -> bool:
    """Whether a line tells what is done at an hour, as those of a programme do."""
    return bool(_HOUR.match(passage.folded))


def days_of_programme(passages: Sequence[Passage], days: Sequence[Day]) -> list[Day]:
    """The single days that stand above the hours of a programme; none where a text is none."""
    if not is_programme(passages):
        return []
    heads = (each for each in passages if not begins_with_hour(each))
    found = [day for each in heads for day in inside(days, each.spot)]
    return [day for day in found if day.when.precision == "day"]


def day_above(passage: Passage, days: Sequence[Day]) -> Day | None:
    """The day of a line of a programme: that which the text names last before it."""
    if not begins_with_hour(passage):
        return None
    above = [day for day in days if day.spot.end <= passage.spot.start]
    return next((day for day in reversed(above) if day.when.precision == "day"), None)
