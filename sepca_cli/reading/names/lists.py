"""Lists of parties in a text: "Albania, Bosnia and Herzegovina, Montenegro and Serbia"."""

import re
from itertools import pairwise
from typing import NamedTuple

from sepca_cli.reading.language.letters import Letters, Spot
from sepca_cli.reading.names.named import Named

# Between two names of one list, folded: a separator, and words that may stand before a name.
_BETWEEN = re.compile(
    r"(?:\s*\([^()\n]{0,80}\))?\s*"
    r"(?:[,;/&]|-\s|(?:[,;]\s*)?\b"
    r"(?:and|or|as well as|i|a|te|ili|kao i|kako i|in|e|dhe|edhe|ose|si|si dhe|sau|precum si)"
    r"\b)[\s\"*]*"
    r"(?:\b(?:and|or|i|dhe|si|the|from|of|iz|za|od|na|ot|din|nga|u|at|with|ngo|nvo|"
    r"republic|republika|republike|police|police forces|policija|policije|ministry)\b[\s\"]*){0,4}"
)
_AND = re.compile(r"\b(?:and|i|te|in|e|dhe|edhe|si|sau)\b")
_OPENS = re.compile(
    r"\b(?:such as|including|like|among them|among others|for example|e\.g\.|"
    r"kao sto su|poput|ukljucujuci|izmedu ostalih|izmedu ostalog|medu kojima|"
    r"kako sto se|vkljucuvajki|meg[ju]+ koi|kato|vkljucitelno|sred koito|"
    r"precum|inclusiv|printre care|cum ar fi|perfshire|si per shembull)\s+[\w\s\"'-]{0,40}$"
)
_AND_OTHERS = re.compile(
    r"[\s,]*(?:and|i|dhe|si|te)\s+"
    r"(?:others?|other\s+\w+|drug\w+|altii|altele|te tjer\w+)\b"
    r"|[\s,]*(?:etc|itd|i dr|i sl|s\.a)\b"
)


class NameList(NamedTuple):
    """A list of names: where it stands and the places of its members in the tuple of names.

    An `open` one does not claim to be whole ("such as", "including", "and others").
    """

    spot: Spot
    members: tuple[int, ...]
    open: bool = False


def lists_in(read: Letters, named: tuple[Named, ...]) -> tuple[NameList, ...]:
    """Return the lists of two names and more, in the order of the text."""
    runs: list[list[int]] = []
    closed = False
    for at, (one, other) in enumerate(pairwise(named)):
        between = read.folded[slice(*read.stretch(Spot(one.spot.end, other.spot.start)))]
        if len(between) <= 160 and _BETWEEN.fullmatch(between):
            goes_on = runs and runs[-1][-1] == at
            if goes_on and closed and ";" in between:
                continue  # "A, B and C; D said": what follows is another clause
            if goes_on:
                runs[-1].append(at + 1)
            else:
                runs.append([at, at + 1])
            closed = bool(_AND.search(between))
    return tuple(_list(read, named, run) for run in runs)


def _list(read: Letters, named: tuple[Named, ...], run: list[int]) -> NameList:
    spot = Spot(named[run[0]].spot.start, named[run[-1]].spot.end)
    first, after = read.stretch(spot)
    opened = _OPENS.search(read.folded[max(0, first - 80) : first])
    others = _AND_OTHERS.match(read.folded[after : after + 40])
    return NameList(spot, tuple(run), open=bool(opened or others))
