"""Those whose letter was read to the others: the words are theirs, and they were not there."""

import re
from collections.abc import Iterator, Sequence

from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.roles.cast import Somebody

TO_WHO_WROTE = 60  # folded letters from the word for a letter

_LETTER_OF = re.compile(
    r"\b(?:letter|pism|poruk|telegram|scriso|leter)\w*(?: (?:of|from|by|sa?|od|ot|din partea|nga))?"
    r"(?: [\w-]+){0,5} $"
)
_READ_OUT = re.compile(
    r"\b(?:read(?: out| aloud)?|arrived|procita\w*|upucen\w*|stigl\w*|procete\w*|citit\w*"
    r"|lexua\w*)\b"
)


def who_wrote(passage: Passage, people: Sequence[Somebody]) -> Iterator[str]:
    """Those whose letter or message a passage says was read, by what they are known."""
    for each in people:
        before = passage.folded[max(0, each.start - TO_WHO_WROTE) : each.start]
        if each.person and _LETTER_OF.search(before) and _READ_OUT.search(passage.folded):
            yield each.known_by
