"""The words by which Romanian texts tell what somebody was at an event.

Behind an auxiliary, `(?:a|au) ` or `(?:va|vor) `, a phrase need not tell of words like "mai".
"""

import re

from sepca_cli.reading.roles.role_words.romanian import attending, holding
from sepca_cli.reading.roles.role_words.romanian.attending import HEAD_OF, PEOPLE_FROM

__all__ = ["BY_ROLE", "HEAD_OF", "PEOPLE_FROM"]

_AUXILIARY = re.compile(
    r"\(\?:(?:a\|au|v(?:a|or)\|v(?:a|or)|s-a\|s-au|si-a\|si-au|a\|au\|va\|vor)\)(?= )"
)
# "Au mai luat cuvântul", "a fost, de asemenea, prezent".
_ALSO = r"(?:,? (?:mai|si|tot|totodata|apoi|de asemenea|la randul (?:sau|lor))\b,?)*"
BY_ROLE = {
    role: _AUXILIARY.sub(lambda found: found[0] + _ALSO, words)
    for role, words in (holding.BY_ROLE | attending.BY_ROLE).items()
}
