"""The topics of an event: those of the record that the passages about it name.

What a unit or somebody's office is called after is no topic: "the director for organised crime".
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Sequence
from functools import lru_cache

from sepca_cli.reading.language.letters import Letters, Spot
from sepca_cli.reading.language.one_of import EachOf
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.persons.person import PersonNamed

# Before what is a part of the name of a unit: "načelnica Odsjeka za borbu protiv ..."
_OF_A_UNIT = re.compile(
    r"\b(?:uprav|sektor|ods[ij]*ek|odj?eljenj|odjel|ured|sluzb|direkcij|jedinic|odel|otdel"
    r"|department|directorate|directi[aei]|secti[aei]|serviciul|drejtori|institut|departament"
    r"|sektori|njesi"
    r"|tuzilastv|tuzitelj?stv|odvjetnistv|prokuratur|prokurori|prosecut|parchet|agenci|agency|agentia)\w*"
    r" (?:za|for|of|pentru|de|per|kunder|e|i|te|se|na)(?: (?:borbu protiv|suzbijanje|sprecavanje"
    r"|sprj?ecavanje|combating|combatting|countering|combaterea|luften kunder|borba (?:so|s|protiv)"
    r"|cercetarea si|the))?"
    r"(?: \w+){0,2} ?$"
)
# Behind it in English: the head of the cybercrime *unit*.
_UNIT_BEHIND = re.compile(
    r" (?:units?|departments?|directorates?|divisions?|sections?|squads?|offices?|bureaus?)\b"
)


def topics_in(
    read: Letters,
    passages: Collection[Passage],
    known: Collection[str],
    persons: Sequence[PersonNamed] = (),
) -> dict[str, Spot]:
    """The topics of the record that these passages name, each with the first place.

    The same words can name two: trafficking in drugs and arms. What stands inside of others only
    tells more of their topic: contact points for cybercrime. `persons` are those of the text, whose
    offices name none.
    """
    offices = sorted(each.office_at for each in persons if each.office_at)
    found: dict[str, Spot] = {}
    for passage in passages:
        start = end = 0
        for topic, match in _topics().finditer(passage.folded):
            if start < match.start() < end:
                continue
            start, end = match.start(), max(end, match.end())
            if _OF_A_UNIT.search(passage.folded, max(0, start - 60), start):
                continue
            if _UNIT_BEHIND.match(passage.folded, match.end()):
                continue
            spot = passage.place(read, *match.span())
            at = bisect_right(offices, spot.start, key=lambda office: office.start)
            if topic in known and not (at and spot.within(offices[at - 1])):
                found.setdefault(topic, spot)
    return found


@lru_cache(maxsize=1)
def _topics() -> EachOf[str]:
    from sepca_cli.reading.topic_words import TOPIC_WORDS

    return EachOf({topic: [rf"{each}\b" for each in words] for topic, words in TOPIC_WORDS.items()})
