"""Who only wrote, or is only expected, and so was not there.

"X sent a letter", "the letter of X was read out"; "X is expected to come".
"""

import re
from collections.abc import Iterator, Sequence

from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.roles.cast import Somebody
from sepca_cli.reading.roles.joining_words import EXPECTED
from sepca_cli.reading.roles.roles import Role

NEAR = 90  # folded letters between somebody and what they wrote
FROM_THE_VERB = 70  # and between "is expected" and what is expected
TO_WHO_WROTE = 60  # and from the word for a letter that was read out

_A_LETTER = (
    r"(?:[\w-]+ ){0,3}(?:letters?|telegrams?|e-?mails?|cards?|(?<!video )(?<!recorded )messages?"
    r"|notes? of|(?:congratulation|condolence|greeting)s)\b"
)
_WROTE = re.compile(
    rf"\b(?:sent|wrote|cabled|dispatched|mailed) (?:(?!a report|an? expert){_A_LETTER}|to\b)"
    rf"|\b(?:said|says|stated|wrote|added|stressed|recalled|wished)(?: [\w-]+){{0,4}} in "
    rf"{_A_LETTER}"
)
_FROM = re.compile(rf"\b{_A_LETTER}(?: (?!to\b)[\w-]+){{0,6}} (?:from|by|of|signed by) (?:the )?$")
_LETTER_OF = re.compile(
    r"\b(?:letter|pism|poruk|telegram|scriso|leter)\w*(?: (?:of|from|by|sa?|od|ot|din partea|nga))?"
    r"(?: [\w-]+){0,5} $"
)
_AND_FROM = re.compile(r",? and (?:one |that )?(?:from|by|of) (?:the )?$")
_READ_OUT = re.compile(
    r"\b(?:read(?: out| aloud)?|arrived|procita\w*|upucen\w*|stigl\w*|procete\w*|citit\w*"
    r"|lexua\w*)\b"
)

# The same of letters and telegrams, but of no message, in the other languages of the region.
_SENT = r"(?:uputi|posla|dostavi)(?:o|l[aei])"
_CARD = r"(?:telegram|pism|cestit)"
_SENT_BY = re.compile(rf"\b{_CARD}\w*(?: [\w-]+){{0,3}} {_SENT}(?: (?:je|su|i|im))* $")
_SENDS = re.compile(
    rf"(?: \w+(?:u|ima))?(?: (?:je|im))* {_SENT}(?: (?:je|im))*(?: [\w-]+){{0,3}} {_CARD}"
    r"|,? (?:(?:le|i)-)?(?:a|au) (?:trimis|transmis|adresat|expediat) (?:o |un )?(?:scriso|telegram"
    r"|felicit|condole)"
    r"|,? (?:i )?(?:dergoi|percolli|ka derguar|ka percjelle) (?:nje )?(?:leter|telegram|urim"
    r"|ngushell)"
)


def who_wrote(passage: Passage, people: Sequence[Somebody]) -> Iterator[str]:
    """The persons of whom a passage says that they wrote, by what they are known as."""
    before: Somebody | None = None  # who wrote
    for each in people:
        if not each.person:
            continue
        too = before and _AND_FROM.search(passage.folded, before.end, each.start)
        wrote = too or _wrote(passage, each, people) or _is_read_out(passage, each)
        before = each if wrote else None
        if wrote:
            yield each.known_by


def _wrote(passage: Passage, somebody: Somebody, people: Sequence[Somebody]) -> bool:
    """Whether a verb of writing stands behind a person before the next one, or a letter before."""
    behind = _WROTE.search(passage.folded, somebody.end, somebody.end + NEAR)
    others = (one for one in people if one.person and one.start > somebody.end)
    first = next(others, None)
    if behind and not (first and first.start < behind.start()):
        return True
    if _SENDS.match(passage.folded, somebody.end):
        return True
    before = passage.folded[max(0, somebody.start - NEAR) : somebody.start]
    return bool(_FROM.search(before) or _SENT_BY.search(before))


def _is_read_out(passage: Passage, somebody: Somebody) -> bool:
    """Whether it is a person's letter that was read to the others."""
    before = passage.folded[max(0, somebody.start - TO_WHO_WROTE) : somebody.start]
    return bool(_LETTER_OF.search(before) and _READ_OUT.search(passage.folded))


def is_expected(folded: str, role: Role) -> bool:
    """Whether somebody is only expected, or asked, to do what a role says: "се очаква да дойде"."""
    return bool(EXPECTED.search(folded, max(0, role.start - FROM_THE_VERB), role.start))
