"""The words by which texts name the topics of the record, in the languages of the region.

Folded patterns under the key of the topic, written as `language.one_of` tells. A topic that the
record does not have is not proposed.
"""

from sepca_cli.reading.language.one_of import phrases
from sepca_cli.reading.topic_words import (
    english,
    macedonian_bulgarian,
    romanian_albanian,
    serbian_bosnian_croatian_montenegrin,
)

TOPIC_WORDS: dict[str, list[str]] = {}
for _language in (
    english,
    serbian_bosnian_croatian_montenegrin,
    macedonian_bulgarian,
    romanian_albanian,
):
    for _topic, _words in _language.BY_TOPIC.items():
        TOPIC_WORDS.setdefault(_topic, []).extend(phrases(_words))
