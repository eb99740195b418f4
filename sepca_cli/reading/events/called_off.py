"""Whether it is the event of a text that was called off, and not another one beside it.

"Training in Mostar, meeting of directors cancelled": what is said of the one is not of the other.
"""

import re
from collections.abc import Sequence

from sepca_cli.reading.events.happening import Happening
from sepca_cli.reading.events.kinds import called_in
from sepca_cli.reading.language.happening_words import CALLED_OFF
from sepca_cli.reading.language.passages import Passage

_BOUNDARY = re.compile(r"[,;:()–]|\b(?:but|while|ali|dok|dar|iar|por|ndersa|no|dodeka)\b")
# That something has been held, and was not only meant to be.
_DONE = re.compile(
    r"\b(?:(?:je|su) (?:[\w.-]+ ){0,8}?(?:odrza|organizova|organizira|zavrs|otvor)\w*[nt]\w?\b"
    r"|(?:odrza|organizova|organizira|zavrs|otvor)\w*[nt]\w? (?:je|su)\b"
    r"|(?:was|were|has been|have been) held|took place|s-a (?:desfasurat|tinut|incheiat)"
    r"|u (?:mbajt|zhvillua|mbyll)\w*|(?:se|be|bese) (?:odrza|provede|sastoja))\b"
)

ITS_VERB = 3  # words between the beginning of a clause and what is said of it: "it had to be"
FAR = 60  # folded letters from a matter to what is said of it
# Before what is put off at an event: "the vote on the statute was".
_OF_A_MATTER = re.compile(
    r"\b(?:decisions?|vot(?:e|es|ing)|items?|elections?|points?|discussions?|questions?|proposals?"
    r"|adoption|odluk\w*|glasanj\w*|izbor\w*|reseni\w*|hotarar\w*|vendim\w*)"
    r"(?: (?:on|of|about|to|za|o|na|e|i|privind) [^,.;]{0,40}?)?"
    r"(?: (?:was|were|is|are|has been|have been|je|su|se|be|bese|a fost|au fost|eshte))* $"
)


def is_called_off(subject: Happening, passages: Sequence[Passage]) -> bool:
    """Whether its own passage, or the front of the text, says that an event was called off."""
    own = subject.passage
    done = bool(_DONE.search(own.folded)) and not CALLED_OFF.search(own.folded)
    return any(
        _is_of(subject, passage, found.start(), surely=done)
        for passage in {id(each): each for each in (own, *passages)}.values()
        if passage is own or passage.front
        for found in CALLED_OFF.finditer(passage.folded)
        if not _OF_A_MATTER.search(passage.folded, max(0, found.start() - FAR), found.start())
    )


def _is_of(subject: Happening, passage: Passage, at: int, *, surely: bool) -> bool:
    """Whether what was called off at a place is the subject, as far as the words say.

    A word such as "meeting" may be said of every event, but not where its own word stands beside
    it, nor of what was held: of that they `surely` have to tell.
    """
    begin = max((each.end() for each in _BOUNDARY.finditer(passage.folded, 0, at)), default=0)
    behind = _BOUNDARY.search(passage.folded, at)
    end = behind.start() if behind else len(passage.folded)
    called = called_in(passage)
    kinds = {each.kind for each in called}
    near = {each.kind for each in called if begin <= each.start < end}
    if subject.kind in (near or kinds):
        return True
    if surely:
        return False
    if near:
        return near == {"other"} and subject.kind not in kinds
    if not kinds and passage is not subject.passage:
        return passage.folded.count(" ", begin, at) <= ITS_VERB  # nothing else is named
    return not kinds - {"other"}
