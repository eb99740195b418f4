"""English persons who go on without their name: "the Ambassador pointed out", "he added".

A title speaks for the last one who was named with it, a pronoun for the one of whom the
sentence before tells. Only before a verb of speech: a title alone may be anybody's.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from sepca_cli.names import fold
from sepca_cli.reading.language.english_verbs import finite_verbs
from sepca_cli.reading.language.letters import Letters
from sepca_cli.reading.persons.person import PersonNamed

_SPOKE = "|".join(sorted(finite_verbs("quoted", "speaker"), key=len, reverse=True))
_AGAIN = re.compile(
    r"\b(?P<who>the (?P<title>(?:(?:deputy|assistant|executive|state|prime) )?(?:minister"
    r"|ambassador|director(?: general)?|general director|secretary(?: general)?|commissioner|chief"
    r"|president|head of (?:mission|office|delegation)|general|colonel|coordinator|adviser|expert))"
    r"|(?:he|she)) (?:(?:also|further|then|in turn|went on to|has|had) )*"
    rf"(?:{_SPOKE})\b"
)
_SENTENCE_ENDS = re.compile(r"[.!?][\"'”’)]*\s")
_BEFORE = 12  # persons
_FAR = 1200  # letters between a title and the one who was named with it


def second_mentions_in(read: Letters, persons: Sequence[PersonNamed]) -> tuple[PersonNamed, ...]:
    """The places where persons speak whom the text has named before, in its order."""
    return tuple(
        who._replace(
            spot=read.spot(*found.span("who")), office_at=None, speaks=False, on_behalf_of=-1
        )
        for found in _AGAIN.finditer(read.folded)
        if (who := _meant(read, persons, found)) and not who.absent
    )


def _meant(
    read: Letters, persons: Sequence[PersonNamed], found: re.Match[str]
) -> PersonNamed | None:
    """The person for whom a title or a pronoun stands; None where nobody has been named so."""
    start = read.spot(*found.span("who")).start
    number = bisect_left(persons, start, key=lambda person: person.spot.start)
    before = persons[max(0, number - _BEFORE) : number]
    if not before or not _SENTENCE_ENDS.search(read.text, before[-1].spot.end, start):
        return None  # the sentence has the name itself
    if found["title"]:
        title = {*found["title"].split()}
        titled = (each for each in reversed(before) if title <= {*fold(each.office).split()})
        who = next(titled, None)
        return who if who and start - who.spot.end < _FAR else None
    if "\n" in read.text[before[-1].spot.end : start]:
        return None
    who = before[-1]
    for each in reversed(before):  # the first of a sentence is what it tells of
        if _SENTENCE_ENDS.search(read.text, each.spot.end, who.spot.start):
            break
        who = each
    return who
