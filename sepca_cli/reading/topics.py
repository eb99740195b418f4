"""The topics of an event: those of the record that the passages about it name."""

import re
from collections.abc import Collection
from functools import lru_cache

from sepca_cli.reading.language.letters import Letters, Spot
from sepca_cli.reading.language.one_of import OneOf, phrases
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
    """The topics of the record that these passages name, each with the first place."""
    found: dict[str, Spot] = {}
    for passage in passages:
        for match in _topics().finditer(passage.folded):
            if _OF_A_UNIT.search(passage.folded, max(0, match.start() - 60), match.start()):
                continue
            topic = (match.lastgroup or "").replace("_", "-")
            if topic in known:
                found.setdefault(topic, passage.place(read, *match.span()))
    return found


@lru_cache(maxsize=1)
def _topics() -> OneOf:
    from sepca_cli.reading.english_topics import ENGLISH_TOPICS
    from sepca_cli.reading.topic_words import TOPIC_WORDS

    return OneOf(
        (
            f"(?P<{key.replace('-', '_')}>{phrase})"
            for table in (ENGLISH_TOPICS, TOPIC_WORDS)
            for key, words in table.items()
            for phrase in phrases(words)
        ),
        r"\b",
    )
