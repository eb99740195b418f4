"""News that begin with their city and a dash, as partners write them: "Ohrid - The assembly was".

Agencies have a day or their name there, and the city is that of whoever writes.
"""

import re
from collections.abc import Sequence

from sepca_cli.reading.events.kinds import called_in
from sepca_cli.reading.language.letters import Letters, Spot
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.names.towns import Town

AT_ONCE = 4  # characters in which the city begins
_BARE = re.compile(r"(?:, [A-Z][\w ]{3,30})? [-–—] (?=[A-Z][a-z])")
WAS_HELD = re.compile(
    r"\b(?:was|were|is being|are being) (?:[\w-]+ )?(?:held|hosted|opened)\b"
    r"|\b(?:took|takes) place\b|\b(?:organi[sz]ed|hosted) by\b"
    r"|\b(?:gather(?:s|ed)|are gathering|brought together|met (?:at|for|in|on))\b"
    r"|\b(?:(?:a avut|au avut|are|au) loc|se desfasoara|(?:s-a|s-au) (?:desfasurat|intalnit|reunit"
    r"|intrunit))\b"
    r"|\bodrzan\w* (?:je|su)\b|\b(?:je|su) (?:[\w-]+ ){0,3}?odrzan[aoei]?\b"
    r"|\bse (?:danas )?odrzava\b"
    r"|\b(?:oc(?:ij?)?enjeno|receno|istaknuto|poruceno|zakljuceno|dogovoreno|razgovarano)"
    r" (?:je )?na\b"
    r"|\b(?:ucestvova|prisustvova|sudj?elova)(?:o|l[aei]) (?:je|su)\b"
)


def says_it_was_there(read: Letters, front: Sequence[Passage], dateline: Town) -> bool:
    """Whether a city with neither a day nor an agency opens a sentence on what was held.

    So partners begin the news of their own meetings: "Ohrid - The assembly was held".
    """
    told = next((each for each in front if opens_with_city(read, each, [dateline.spot])), None)
    if told is None:
        return False
    named = any(each.kind != "visit" for each in called_in(told))
    return named and bool(WAS_HELD.search(told.folded))


def opens_with_city(read: Letters, passage: Passage, towns: Sequence[Spot]) -> bool:
    """Whether a passage begins with a city, its country and a dash, as the news of partners do."""
    start = passage.spot.start
    return any(
        town.start < start + AT_ONCE and _BARE.match(read.text, town.end)
        for town in towns
        if town.start >= start
    )
