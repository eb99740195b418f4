"""Which names behind a cue it is about: "hosted *by A, B and C*"."""

from collections.abc import Iterator, Sequence

from sepca_cli.reading.roles.cued import (
    AT_ONCE,
    TAKING_PART_AS,
    TO_THE_FIRST,
    TO_THE_NEXT,
    Cued,
)
from sepca_cli.reading.roles.cues import Cue, Name, people_from
from sepca_cli.reading.roles.joining_words import (
    AS_WELL,
    DE_LA,
    DENIED,
    DOES_SOMETHING,
    FROM_WHERE,
    IN_PARTNERSHIP,
    LAST,
    NEXT_CLAUSE,
    OF_SEVERAL,
    OF_THOSE_THERE,
    ONE_HOST,
    OPEN_CLAUSE,
    THROUGH,
    TO_SOMEBODY,
    TOOK_PART_IN,
    WHERE,
)
from sepca_cli.reading.roles.of_others import is_of_others

HELD_BY = ("host", "organiser", "supporter")
_AS_WHAT = (*HELD_BY, *TAKING_PART_AS)
TO_WHO_SAID_IT = 60  # folded letters from "said" to who did
HIS = 6  # and from "his" to the office that it stands before


def distance_behind(passage: Cued, cue: Cue, names: Sequence[Name]) -> int | None:
    """How many letters behind a cue the first name stands that it is about; None: no name."""
    if DE_LA.match(passage.folded, cue.end - 3):
        return None  # received *from* somebody, not by them
    first = next((name for name in names if _stands_behind(name, cue)), None)
    if first is None or is_of_others(passage.folded, cue, first.start):
        return None
    if cue.role in HELD_BY and OPEN_CLAUSE.search(passage.folded, cue.end, first.start):
        return None  # held as part of a programme *that also equips* them
    if not first.person and _is_of_the_meeting(passage.folded, cue, first.start):
        return None
    return first.start - cue.end if passage.free(cue, cue.end, first.start, _reach(cue)) else None


def _is_of_the_meeting(folded: str, cue: Cue, name: int) -> bool:
    """Whether a name only tells whose it was: "a participat la conferința anuală a SELEC"."""
    took_part = TOOK_PART_IN.search(folded, cue.start, name) if cue.role == "participant" else None
    if took_part is None:
        return False
    meeting = folded[took_part.end() : name]
    return len(meeting.split()) > 1 and not OF_THOSE_THERE.search(meeting)


def joined_behind(passage: Cued, cue: Cue, names: Sequence[Name]) -> Iterator[Name]:
    """The first name behind a cue, and those that a list joins to it."""
    at, ended = cue.end, False
    for name in (name for name in names if _stands_behind(name, cue)):
        first = at == cue.end
        if not passage.free(cue, at, name.start, _reach(cue) if first else TO_THE_NEXT):
            return
        if not (first or passage.is_list(at, name.start) or _adds(passage, cue, at, name)):
            return
        if not first and cue.role == "absent" and AS_WELL.search(passage.folded, at, name.start):
            return  # all but A, as well as B
        if not name.person and passage.follows(WHERE, name, min(8, name.start - cue.end)):
            if first:
                continue
            return  # where it was: "received X, who is in Romania"
        if not first and _begins_anew(passage, at, name, ended):
            return
        if not first and _does_another_thing(passage, at, name):
            return
        if not first and _is_there_as_another(passage, cue, name):
            return
        if not first and not ended and _opens_the_clause(passage, cue, at, name):
            return
        if not first and cue.role in HELD_BY and _are_its_people(passage, at, name):
            return
        if not first and passage.follows(TO_SOMEBODY, name, 10):
            return
        if passage.only_invited(name):
            return
        if (
            not first
            and cue.role == "host"
            and IN_PARTNERSHIP.search(passage.folded, at, name.start)
        ):
            return
        yield name
        if cue.role == "chair" and not OF_SEVERAL.match(passage.folded, cue.start):
            return
        if cue.role == "host" and ONE_HOST.search(passage.folded, cue.start, cue.end):
            return
        ended = not first and bool(LAST.search(passage.folded, at, name.start))
        at = name.end


def _adds(passage: Cued, cue: Cue, at: int, name: Name) -> bool:
    """Whether a body ends at a place, and its people there, or its project, are named next."""
    if cue.role == "supporter":
        return bool(THROUGH.search(passage.folded, at, name.start))
    there = cue.role == "participant" and not name.person
    return there and bool(FROM_WHERE.match(passage.folded, at, name.start))


def _begins_anew(passage: Cued, at: int, name: Name, ended: bool) -> bool:
    """Whether a clause of its own begins with a name behind a list, ended by an "and".

    `at` is where the name before ends: "After words of A and B, C opened it".
    """
    between = passage.folded[at : name.start]
    if ";" in between and DENIED.match(passage.folded, name.end):
        return True
    if "," in between and NEXT_CLAUSE.match(passage.folded, name.end):
        return True
    parted = ";" in between or ("," in between and not LAST.search(between))
    return bool(parted and ended and DOES_SOMETHING.match(passage.folded, name.end))


def _does_another_thing(passage: Cued, at: int, name: Name) -> bool:
    """Whether a semicolon parts a name from a list, and a verb of its own stands behind it.

    "It was the work of A and B; *C and D shared the costs*."
    """
    if ";" not in passage.folded[at : name.start]:
        return False
    end = passage.folded.find(";", name.end)
    return any(
        name.end <= cue.start and (end < 0 or cue.end <= end)
        for cue in passage.cues
        if not cue.behind and cue.role not in (*TAKING_PART_AS, "absent")
    )


def _is_there_as_another(passage: Cued, cue: Cue, name: Name) -> bool:
    """Whether right behind a name stands what else it was: "convened by A, with *B as donor*"."""
    return any(
        not other.behind and other.role in _AS_WHAT and other.role != cue.role
        for other in passage.cues
        if 0 <= other.start - name.end <= AT_ONCE
        if passage.folded.startswith("as ", other.start)
    )


def _opens_the_clause(passage: Cued, cue: Cue, at: int, name: Name) -> bool:
    """Whether what a sentence begins with is over: "With the support of A, *B* held a seminar"."""
    begins = not passage.folded[: cue.start].strip()
    alone = passage.folded[at : name.start] in (", ", ", the ")
    return begins and alone and bool(DOES_SOMETHING.match(passage.folded, name.end))


def _are_its_people(passage: Cued, at: int, name: Name) -> bool:
    """Whether behind those who held it the people there begin: "held by A, officials of B met".

    `at` is where the name before ends.
    """
    people = (each for each in people_from(passage.folded) if at <= each.start < name.start)
    return any(passage.folded[at : each.start].startswith(", ") for each in people)


def _reach(cue: Cue) -> int:
    """How far from words the first name may stand that they are about."""
    if cue.role == "acts":
        return AT_ONCE
    return TO_WHO_SAID_IT if cue.role == "quoted" else TO_THE_FIRST


def _stands_behind(name: Name, cue: Cue) -> bool:
    """Whether a name follows words, also where they take its first one for one of theirs."""
    owned = name.person and cue.start - HIS <= name.start < cue.end < name.end
    return name.start >= cue.end or owned
