"""What a passage tells of another time: who is named there is spoken of, and was not there now."""

import re
from functools import lru_cache

# English. Marks of another time than that of the event.
_MARK = re.compile(
    r"\b(?:last (?:year|month|autumn|spring|summer|winter|january|february|march|april|may|june"
    r"|july|august|september|october|november|december)"
    r"|(?:a|two|three|four|five|six|seven|eight|nine|ten|some|several|\d+) (?:years?|months?"
    r"|decades?) (?:ago|earlier|before)|(?:next|the following|the coming) (?:year|month)"
    r"|earlier (?:this|that|in the) (?:year|month)|back in"
    r"|(?:in|since|until) (?P<year>(?:19|20)\d\d)"
    r"|(?:his|her|their|whose) (?:late )?(?:predecessor|successor)s?|the late|the then)\b"
)
_BOUNDARY = re.compile(r"[,;:()–]|\b(?:who|which|where|when|while|that|but|and|than|as|about|of)\b")


@lru_cache(maxsize=64)
def bygone(folded: str, year: str) -> list[tuple[int, int]]:
    """The stretches of a passage's folded text that tell of another time than that of the event.

    A clause with a mark of such a time reaches from one boundary to the next; where the mark opens
    the sentence, all of it is meant: "Last year the Board met in Ohrid, where ...". `year` is that
    of the event, "" where it is not known: then no year is another one.
    """
    stretches = []
    for mark in _MARK.finditer(folded):
        if mark["year"] and (not year or mark["year"] >= year):
            continue
        before = [each.end() for each in _BOUNDARY.finditer(folded, 0, mark.start())]
        start = before[-1] if before else 0
        after = _BOUNDARY.search(folded, mark.end())
        opens = not folded[: mark.start()].strip()
        end = after.start() if after and not opens else len(folded)
        stretches.append((start, end))
    return stretches
