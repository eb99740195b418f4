"""The words by which texts tell what somebody was at an event: a file for each language, or two.

Folded patterns, written as `one_of` tells; `@` is the side on which the names stand. Each language
has its phrases BY_ROLE, in the order of ROLES, and then PEOPLE_FROM and HEAD_OF; where they are
many, who held an event is told apart from who attended it. What a language writes as one before it
does stands with that one only.
"""

from sepca_cli.reading.language.english_verbs import phrases_of
from sepca_cli.reading.language.one_of import phrases
from sepca_cli.reading.roles.role_words import (
    albanian,
    english,
    macedonian_bulgarian,
    romanian,
    serbian_bosnian_croatian_montenegrin,
)

_LANGUAGES = (
    english,
    serbian_bosnian_croatian_montenegrin,
    macedonian_bulgarian,
    romanian,
    albanian,
)
# What only persons do, and an organisation through them. Who is `quoted` spoke; who is `seen`,
# `acts` or `does` anything was there, unless other words say more.
PERSONAL = ("speaker", "quoted", "seen", "acts", "does")
ROLES = (
    "host",
    "organiser",
    "supporter",
    "chair",
    "signatory",
    "presenter",
    "observer",
    "guest",
    "participant",
    "absent",  # who sends excuses or is stood for by somebody else was not there
    *PERSONAL,
    "contributes",  # to a meeting: a party, of which somebody was there
)

# Of two phrases that begin together the earlier one is found.
ROLE_WORDS = {
    role: [
        *(phrase for each in _LANGUAGES for phrase in phrases(each.BY_ROLE.get(role, ""))),
        *phrases_of(role),
    ]
    for role in ROLES
}
# People of whom a text only says where they come from: that they are named so makes them
# participants, unless other words say more.
PEOPLE_FROM = [phrase for each in _LANGUAGES for phrase in phrases(each.PEOPLE_FROM)]
# Other organisers, found apart from the words that they begin with: "organised by A *with B*".
ORGANISED_WITH = phrases(serbian_bosnian_croatian_montenegrin.ORGANISED_WITH)
# Somebody who speaks for an organisation without being named.
HEAD_OF = [phrase for each in _LANGUAGES for phrase in phrases(each.HEAD_OF)]
