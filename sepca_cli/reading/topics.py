"""The topics of an event: those of the record that the passages about it name."""

from collections.abc import Collection
from functools import lru_cache

from sepca_cli.reading.language.letters import Letters, Spot
from sepca_cli.reading.language.one_of import OneOf, phrases
from sepca_cli.reading.language.passages import Passage


def topics_in(
    read: Letters, passages: Collection[Passage], known: Collection[str]
) -> dict[str, Spot]:
    """The topics of the record that these passages name, each with the first place."""
    found: dict[str, Spot] = {}
    for passage in passages:
        for match in _topics().finditer(passage.folded):
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
