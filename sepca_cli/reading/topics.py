"""The topics of an event: those of the record that the passages about it name."""

import re
from collections.abc import Collection
from functools import lru_cache

from sepca_cli.reading.language.letters import Letters, Spot
from sepca_cli.reading.language.one_of import EachOf, phrases
from sepca_cli.reading.language.passages import Passage

# Before what is a part of the name of a unit: "načelnica Odsjeka za borbu protiv ..."
_OF_A_UNIT = re.compile(
    r"\b(?:uprav|sektor|ods[ij]*ek|odj?eljenj|odjel|sluzb|direkcij|jedinic|odel|otdel"
    r"|department|directorate|directia|sectia|serviciul|drejtori)\w*"
    r" (?:za|for|of|pentru|per|e|i|na)(?: (?:borbu protiv|suzbijanje|sprecavanje|sprj?ecavanje"
    r"|combating|combatting|countering|combaterea|luften kunder|borba (?:so|s|protiv)|the))?"
    r"(?: \w+){0,2} ?$"
)


def topics_in(
    read: Letters, passages: Collection[Passage], known: Collection[str]
) -> dict[str, Spot]:
    """The topics of the record that these passages name, each with the first place.

    The same words can name two: trafficking in drugs and arms. What stands inside of others only
    tells more of their topic: contact points for cybercrime.
    """
    found: dict[str, Spot] = {}
    for passage in passages:
        start = end = 0
        for topic, match in _topics().finditer(passage.folded):
            if start < match.start() < end:
                continue
            start, end = match.start(), max(end, match.end())
            if _OF_A_UNIT.search(passage.folded, max(0, start - 60), start):
                continue
            if topic in known:
                found.setdefault(topic, passage.place(read, *match.span()))
    return found


@lru_cache(maxsize=1)
def _topics() -> EachOf[str]:
    from sepca_cli.reading.english_topics import ENGLISH_TOPICS
    from sepca_cli.reading.macedonian_bulgarian_topics import TOPIC_WORDS as MACEDONIAN_BULGARIAN
    from sepca_cli.reading.topic_words import TOPIC_WORDS

    tables: dict[str, list[str]] = {}
    for table in (ENGLISH_TOPICS, TOPIC_WORDS, MACEDONIAN_BULGARIAN):
        for topic, words in table.items():
            tables.setdefault(topic, []).extend(rf"{each}\b" for each in phrases(words))
    return EachOf(tables)
