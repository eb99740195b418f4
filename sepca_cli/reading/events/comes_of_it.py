"""What is still to come of an event that was held: "changes, which will be proposed to X"."""

import re

from sepca_cli.reading.events.kinds import called_in
from sepca_cli.reading.language.happening_words import LATELY, TODAY, WILL_BE
from sepca_cli.reading.language.passages import Passage

_CLAUSE = re.compile(
    r"(?:,? (?:(?:na|vo|v|at|in|la|ne) )?(?:ko[ije]\w{0,3}|sto|which|who|care)"
    r"|, qe| qe(?= (?:do|pritet)\b)) [^,.;:]{3,120}(?=[,.;:]|$)"
)
_VERB = re.compile(r"\b(?:gi|go|ja|be|bese|je|su|was|were|has|have|au)\b")
# What was decided there is no matter of when it was.
_DECIDED = re.compile(
    r"\b(?:decided|agreed|odluc\w+|dogovor\w+|reseno|resi\w*|hotarat|vendos\w*)\b"
)
_ITS_NAME = 60  # folded letters between a word for an event and a clause on it


def without_what_comes_of_it(passage: Passage, folded: str) -> str:
    """What a passage tells of today, without clauses on what will be with something else.

    A clause right behind a word for an event is about that one, unless a verb stands between:
    "today the Board adopted changes, *which will be proposed to the Assembly*".
    """
    if not (TODAY.search(folded) or LATELY.search(folded)):
        return folded
    events = [each.end for each in called_in(passage)]
    for clause in reversed(list(_CLAUSE.finditer(folded))):
        near = any(
            0 <= clause.start() - end <= _ITS_NAME and not _VERB.search(folded, end, clause.start())
            for end in events
        )
        near = near and not _DECIDED.search(clause[0])
        if not near and WILL_BE.search(clause[0]):
            folded = folded[: clause.start()] + folded[clause.end() :]
    return folded
