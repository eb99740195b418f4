"""Which of the names before a verb is its subject."""

import re
from collections.abc import Iterator, Sequence

from sepca_cli.reading.roles.cued import AT_ONCE, TAKING_PART_AS, TO_THE_FIRST, Cued
from sepca_cli.reading.roles.cues import UNTOLD, Cue, Name
from sepca_cli.reading.roles.inserted_words import BETWEEN_SUBJECT_AND_VERB
from sepca_cli.reading.roles.joining_words import (
    BEGINS_WITH_WHO,
    BESIDES,
    BETWEEN_TWO,
    CLAUSE,
    DONE_BY,
    FOR_WHOM,
    FORMER,
    HE_OR_SHE,
    ITS_PEOPLE,
    MEETING_OF,
    OBLIQUE,
    OF_A_MEETING,
    PARTED_VERB,
    WHERE,
    WHO,
    WHOM_THEY,
    WITH_WHOM,
)

WITHIN_A_VERB = 250  # folded letters between the two halves of one

_AND_DID = re.compile(r" (?:and|i|te|si|dhe) (?:also |then )?")
# Behind a name of the other gender an Albanian "who" is somebody else: "oficeri i Serbisë, i cili".
_HE_WHO = re.compile(r",? i cili\b")
_FEMININE = ("se", "es", "ia", "ne")

_AND = re.compile(r"(?:,| dhe| e| si| and| i) ")
_DONE_BY = ("presenter", "signatory")  # by the subject of the verb


def subject_of(passage: Cued, cue: Cue, names: Sequence[Name]) -> tuple[Name | None, int]:
    """The name before a verb, and how far the words go that may stand between.

    A relative clause is about the name before it.
    What an insertion between commas names belongs to the insertion: of `SEPCA, chaired by
    Montenegro, opened` it is SEPCA that opened.
    """
    end = cue.start
    if WHOM_THEY.search(passage.folded, max(0, end - 30), end):
        return None, end
    parted = parted_from(passage, cue, names)
    if parted:
        return parted, parted.end
    relative = WHO.search(passage.folded, max(0, end - 40), end)
    clause = _clause_before(passage, cue)
    for name in reversed(names):
        if _is_of_a_man(passage, name) and name.end <= end:
            return None, end
        if relative and name.end <= relative.start():
            return name, relative.start()
        if name.end > cue.start + 2 and not _ends_within(name, cue):
            continue
        if clause and clause.start() < name.start:
            continue  # the seminar, which A pays for, is run by others
        if passage.follows(BESIDES, name, 60) and not _is_the_host(cue, name):
            continue
        if passage.follows(BETWEEN_TWO, name, 60) or passage.only_invited(name):
            continue
        if done_by := DONE_BY.search(passage.folded, max(0, name.start - 110), name.start):
            end = min(end, done_by.start())
            continue
        if not name.person and passage.follows(FORMER, name, 30):
            continue
        if BEGINS_WITH_WHO.match(passage.folded, cue.start, cue.end):
            return name, end
        if passage.follows(FOR_WHOM, _first_of_list(passage, name, names), 10):
            continue  # the award for X was accepted by Y
        if _is_no_subject(passage, cue, name):
            continue
        others = (each for each in _rivals_of(passage, cue) if each.among([name]))
        before = (other for other in others if other.owns(name))
        owner = next((o for o in before if ";" not in passage.folded[o.end : name.start]), None)
        if owner is None or _is_subject(passage, cue, name, owner):
            return name, end
        end = min(end, owner.start)
    return None, end


def _is_of_a_man(passage: Cued, name: Name) -> bool:
    """Whether the clause behind a party is about a man of it, whom no name tells."""
    if name.person or not _HE_WHO.match(passage.folded, name.end):
        return False
    return passage.folded.endswith(_FEMININE, name.start, name.end)


def parted_from(passage: Cued, cue: Cue, names: Sequence[Name]) -> Name | None:
    """The subject whose verb is parted by insertions: "A je, uz pomoć B, organizovala"."""
    if cue.role in UNTOLD or WHO.search(passage.folded, max(0, cue.start - 40), cue.start):
        return None
    begin = max(0, cue.start - WITHIN_A_VERB)
    parted = PARTED_VERB.search(passage.folded, begin, cue.start)
    inserted = BETWEEN_SUBJECT_AND_VERB.search(passage.folded, begin, cue.start)
    if inserted and any(
        inserted.start() <= other.start and other.end < cue.start
        for other in passage.cues
        if not (other.behind or other.role in UNTOLD)
    ):
        inserted = None  # another verb is nearer to them
    ends = {each.start() for each in (parted, inserted) if each}
    return next((each for each in names if each.end in ends), None)


def _clause_before(passage: Cued, cue: Cue) -> re.Match[str] | None:
    """The relative clause that ends right before a verb; what it names is not the subject."""
    near = CLAUSE.finditer(passage.folded, max(0, cue.start - TO_THE_FIRST), cue.start)
    return next((each for each in near if cue.start - each.end() <= AT_ONCE), None)


def _is_the_host(cue: Cue, name: Name) -> bool:
    """Whether words right behind a name tell whose it was: "besides A, the host of the meeting"."""
    return cue.role == "host" and cue.start - name.end <= AT_ONCE


def _rivals_of(passage: Cued, cue: Cue) -> Iterator[Cue]:
    """The other cues; colleagues *from* somewhere can be observers there, or absent."""
    as_what = cue.role in (*TAKING_PART_AS, "absent")
    for each in passage.cues:
        if each is not cue and not (as_what and each.role == "participant"):
            yield each


def _is_subject(passage: Cued, cue: Cue, name: Name, owner: Cue) -> bool:
    """Whether a verb right behind a name is about its people: "the delegation of A offered"."""
    close = 0 <= cue.start - name.end <= AT_ONCE
    return close and bool(ITS_PEOPLE.match(passage.folded, owner.start))


def _first_of_list(passage: Cued, name: Name, names: Sequence[Name]) -> Name:
    """The first of the two or more names with which a name stands in one row."""
    for before in reversed(names):
        if before.end < name.start:
            if not _AND.fullmatch(passage.folded, before.end, name.start):
                break
            name = before
    return name


def _is_no_subject(passage: Cued, cue: Cue, name: Name) -> bool:
    """Whether the words beside a name tell that it is not the one who does what a verb says."""
    if OF_A_MEETING.match(passage.folded, name.end, cue.start):
        return True
    if not name.person and passage.follows(MEETING_OF, name, 40):
        return True
    if name.person:
        if passage.follows(WITH_WHOM, name, 5):
            return True
        done = cue.role in _DONE_BY and name.cyrillic
        return done and passage.follows(OBLIQUE, name, 6)
    if _AND_DID.fullmatch(passage.folded, name.end, cue.start):
        return True  # they learnt of the work of A and discussed B
    if HE_OR_SHE.search(passage.folded, max(0, cue.start - 20), cue.start):
        return True
    where = passage.follows(WHERE, name, 8)
    return not where if passage.folded.startswith("s ", cue.start) else where  # at X's seat


def _ends_within(name: Name, cue: Cue) -> bool:
    """Whether words take the end of a name for one of theirs: "Mamić predstavio je"."""
    return (name.person or cue.role == "chair") and name.start <= cue.start < name.end < cue.end
