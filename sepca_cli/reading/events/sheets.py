"""Minutes, invitations and notices to the press: an event in lines with a label each.

What stands behind "Date:" is its day there and no date of publication.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sepca_cli.reading.events.happening import STRENGTH, Happening
from sepca_cli.reading.events.kinds import Called, called_in
from sepca_cli.reading.events.sheet_words import ASKED, INVITATION, MINUTES, SHEETS
from sepca_cli.reading.language.letters import inside
from sepca_cli.reading.language.passages import HEADING, Passage
from sepca_cli.reading.when.days import Day


class _Line(NamedTuple):
    """A line with a label: what it tells of, its sentence, and that with the value."""

    tells: str
    label: Passage
    value: Passage


def on_sheet(passages: Sequence[Passage], days: Sequence[Day]) -> Happening | None:
    """The event of a sheet; None for a text that is none: with a day, and two labels at least."""
    lines = list(_labelled(passages))
    when = next((line for line in lines if line.tells == "day" and _day(line, days)), None)
    if when is None or not {line.tells for line in lines} - {"day"}:
        return None
    if len({line.label.offset for line in lines}) < 2:
        return None
    where = (line.value._replace(part=HEADING) for line in lines if line.tells == "place")
    place = next(where, None)
    what = [line.value for line in lines if line.tells == "what"]
    called = _called(what) or _called([each for each in passages if each.spot < when.label.spot])
    called = called or _called(passages)
    if called is None:
        return None
    ahead = any(ASKED.match(line.label.folded) for line in lines) or _says(INVITATION, passages)
    state = "announced" if ahead and not _says(MINUTES, passages) else "held"
    return Happening(when.value, called, _day(when, days), state=state, place=place)


def _labelled(passages: Sequence[Passage]) -> Iterator[_Line]:
    """The lines with a label; a value can stand in the line below it."""
    for at, passage in enumerate(passages):
        for tells, pattern in SHEETS.items():
            label = pattern.match(passage.folded)
            if label is None:
                continue
            alone = not passage.folded[label.end() :].strip()
            value = passages[at + 1] if alone and at + 1 < len(passages) else passage
            yield _Line(tells, passage, value)


def _day(line: _Line, days: Sequence[Day]) -> Day | None:
    return next((day for day in inside(days, line.value.spot) if day.when), None)


def _called(passages: Sequence[Passage]) -> Called | None:
    """The strongest name of an event in these passages."""
    called = [each for passage in passages for each in called_in(passage)]
    return min(called, key=lambda each: STRENGTH.index(each.kind), default=None)


def _says(words: re.Pattern[str], passages: Sequence[Passage]) -> bool:
    """Whether the first lines say what kind of sheet it is."""
    return any(words.search(each.folded) for each in passages[:3])
