"""Which names before a cue it is about, and who did it with them: "*A, B and C* took part"."""

import re
from collections.abc import Iterator, Sequence

from sepca_cli.reading.roles.cued import AT_ONCE, TAKING_PART_AS, TO_THE_FIRST, TO_THE_NEXT, Cued
from sepca_cli.reading.roles.cues import UNTOLD, Cue, Name
from sepca_cli.reading.roles.inserted_words import WITH_THEM
from sepca_cli.reading.roles.joining_words import (
    AND_ANOTHER_DID,
    AND_THEN,
    BY_PREPOSITION,
    FOR_WHAT,
    INSERTION,
    INVITED,
    LAST,
    NO_LIST,
    OF_ONE,
    OF_SEVERAL,
    ON_IT,
    QUOTES,
    ROMANIAN_ONE,
    SHALL_BE,
    TOGETHER_WITH,
    WHO,
)
from sepca_cli.reading.roles.subjects import parted_from, subject_of

# Before a verb of which something else is the subject: from A to B at *the assembly that* met.
_OF_ANOTHER = re.compile(r"\bthe (?:[\w-]+ )?[\w-]+ (?:that|which) $")
TO_THE_VERB = 60  # folded letters from the last name of a list to a verb behind it


def distance_before(passage: Cued, cue: Cue, names: Sequence[Name]) -> int | None:
    """How many letters before a cue the name stands that it is about; None: no name."""
    last, end = subject_of(passage, cue, names)
    if last is None:
        return None
    longest = AT_ONCE if cue.role in ("does", "contributes") else TO_THE_VERB
    if INSERTION.fullmatch(passage.folded, last.end, end):
        longest += TO_THE_VERB
    if _OF_ANOTHER.search(passage.folded[last.end : cue.start]):
        return None
    if QUOTES.search(passage.folded, last.end, end):
        return None  # it is said in a quotation
    if ";" in passage.folded[last.end : end]:
        return None  # the next clause begins there
    if AND_ANOTHER_DID.fullmatch(passage.folded, last.end, end):
        return None
    return end - last.end if passage.free(cue, last.end, end, longest) else None


def joined_before(passage: Cued, cue: Cue, names: Sequence[Name]) -> Iterator[Name]:
    """The last name before a cue, those before it in a list, and those who did it with them."""
    last, at = subject_of(passage, cue, names)
    if last is not None and cue.role != "chair":
        yield from _with_them(passage, cue, names)
    if cue.role in TAKING_PART_AS and any(
        passage.follows(INVITED, name, 30)
        for name in names
        if last and name.end <= last.end and last.end - name.start <= TO_THE_FIRST
    ):
        return  # it was agreed to invite A and B as observers
    if cue.role in TAKING_PART_AS and last and SHALL_BE.search(passage.folded, last.end, at):
        return  # that A shall be invited
    for name in reversed([name for name in names if last and name.end <= last.end]):
        if name is not last:
            if _belongs_to_another(passage, cue, name):
                return
            if name.person and passage.follows(BY_PREPOSITION, name, 30):
                return  # after a welcome from A and from B, C spoke
            if not passage.free(cue, name.end, at, TO_THE_NEXT):
                return
            if not passage.is_list(name.end, at) or _is_for(passage, name, at):
                return
            if _did_another_thing(passage, name, at):
                return
            if cue.role in TAKING_PART_AS and "as well as" in passage.folded[name.end : at]:
                return  # A and B, as well as C and D as guests
        yield name
        alone = cue.role == "chair" and not OF_SEVERAL.search(passage.folded, cue.start, cue.end)
        one = alone or OF_ONE.search(passage.folded, cue.start, cue.end)
        one = one or ROMANIAN_ONE.match(passage.folded, cue.start)
        if one or passage.folded.startswith("(", cue.start - 1):
            return
        if WHO.search(passage.folded, name.end, cue.start):
            return
        at = name.start


def _did_another_thing(passage: Cued, name: Name, at: int) -> bool:
    """Whether a semicolon parts a name, with a verb of its own, from a list: "*A paid*; B held"."""
    end = passage.folded.find(";", name.end, at)
    verbs = (cue for cue in passage.cues if not (cue.behind or cue.role in TAKING_PART_AS))
    return end >= 0 and any(name.end <= cue.start < end for cue in verbs)


def _is_for(passage: Cued, name: Name, at: int) -> bool:
    """Whether a name ends what was done for it: "To assist A in B, C presented"."""
    between = passage.folded[name.end : at]
    return bool(FOR_WHAT.match(passage.folded)) and not LAST.search(between)


def _with_them(passage: Cued, cue: Cue, names: Sequence[Name]) -> Iterator[Name]:
    """Those beside a subject who did it too: "A opened the meeting *together with* B"."""
    if cue.role != "host":  # who only helps the host is none
        yield from _inserted_with(passage, parted_from(passage, cue, names), cue, names)
    too = TOGETHER_WITH.match(passage.folded, cue.end)
    first = next((name for name in names if too and name.start >= too.end()), None)
    if too and first and passage.free(cue, too.end(), first.start, TO_THE_NEXT):
        yield first
    for name in names:  # A reported on the past year, and B on the next
        near = 0 < name.start - cue.end <= TO_THE_FIRST and ON_IT.match(passage.folded, name.end)
        free = near and passage.free(cue, cue.end, name.start, TO_THE_FIRST)
        if free and passage.follows(AND_THEN, name, 8):
            yield name


def _inserted_with(
    passage: Cued, subject: Name | None, cue: Cue, names: Sequence[Name]
) -> Iterator[Name]:
    """Those between a subject and its verb: "A, *together with* B and C, opened"."""
    at = WITH_THEM.match(passage.folded, subject.end) if subject else None
    end = at.end() if at else cue.start
    for name in names:
        if not end <= name.start < cue.end:
            continue
        if not passage.free(cue, end, name.start, TO_THE_NEXT):
            return
        if NO_LIST.search(passage.folded, end, name.start):
            return
        yield name
        end = name.end


def _belongs_to_another(passage: Cued, cue: Cue, name: Name) -> bool:
    """Whether words right in front of a name give it another role: in the presence of X, Y."""
    ignored = {cue.role, "participant", *UNTOLD}
    return any(
        other.role not in ignored and other.owns(name) and other.among([name])
        for other in passage.cues
    )
