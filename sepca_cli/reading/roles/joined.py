"""Which names of a passage its cues are about: those beside them, and those that a list joins.

Between a name and its cue, and between two names of a list, nothing may stand that is about
something else, nor a cue for another role.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sepca_cli.reading.roles.cues import UNTOLD, Cue, Name
from sepca_cli.reading.roles.inserted_words import BETWEEN_SUBJECT_AND_VERB, WITH_THEM
from sepca_cli.reading.roles.joining_words import (
    AND_THEN,
    AS_WELL,
    BEGINS_WITH_WHO,
    BESIDES,
    BY_PREPOSITION,
    CLAUSE,
    CONTRAST,
    DE_LA,
    DENIED,
    DOES_SOMETHING,
    FOR_WHOM,
    FORMER,
    FROM_WHERE,
    GENITIVE,
    IN_QUOTES,
    INSERTION,
    INVITED,
    ITS_PEOPLE,
    JOINS,
    LAST,
    NEXT_CLAUSE,
    NEXT_LINE,
    NO_LIST,
    OBLIQUE,
    OF_A_MEETING,
    OF_ONE,
    OF_SEVERAL,
    ON_IT,
    ONE_HOST,
    OPEN_CLAUSE,
    OTHER_MATTER,
    PARTED_VERB,
    QUOTES,
    SHALL_BE,
    THROUGH,
    TO_SOMEBODY,
    TOGETHER_WITH,
    WHERE,
    WHO,
)
from sepca_cli.reading.roles.of_others import is_of_others

TO_THE_FIRST = 110  # folded letters between a cue and the first name
TO_WHO_SAID_IT = 60  # and from "said" to who did
TO_THE_NEXT = 70  # and from one name of a list to the next
TO_THE_VERB = 60  # and from the last name of a list to a verb behind it
WITHIN_A_VERB = 250  # and between the two halves of one
AT_ONCE = 2  # and to a word that is a verb because nothing else stands there

_TAKING_PART_AS = ("observer", "guest")
_DONE_BY = ("presenter", "signatory")  # by the subject of the verb


class Cued(NamedTuple):
    """A passage, folded, and its cues."""

    folded: str
    cues: Sequence[Cue]

    def distance(self, cue: Cue, names: Sequence[Name]) -> int | None:
        """How many letters the first name that is joined to a cue stands from it; None: no name."""
        return self._to_behind(cue, names) if cue.behind else self._to_before(cue, names)

    def joined_to(self, cue: Cue, names: Sequence[Name]) -> Iterator[Name]:
        """The name nearest to a cue, and those that a list joins to it."""
        return self._list_behind(cue, names) if cue.behind else self._list_before(cue, names)

    # ---- names behind a cue: "hosted by A, B and C" -----------------------------------------

    def _to_behind(self, cue: Cue, names: Sequence[Name]) -> int | None:
        if DE_LA.match(self.folded, cue.end - 3):
            return None  # received *from* somebody, not by them
        first = next((name for name in names if _stands_behind(name, cue)), None)
        if first is None or is_of_others(self.folded, cue, first.start):
            return None
        return first.start - cue.end if self._free(cue, cue.end, first.start, _reach(cue)) else None

    def _list_behind(self, cue: Cue, names: Sequence[Name]) -> Iterator[Name]:
        at, ended = cue.end, False
        for name in (name for name in names if _stands_behind(name, cue)):
            first = at == cue.end
            if not self._free(cue, at, name.start, _reach(cue) if first else TO_THE_NEXT):
                return
            if not (first or self._is_list(at, name.start) or self._adds(cue, at, name)):
                return
            if not first and cue.role == "absent" and AS_WELL.search(self.folded, at, name.start):
                return  # all but A, as well as B
            if not name.person and self._follows(WHERE, name, 8):
                return  # where it was: "received X, who is in Romania"
            if not first and self._begins_anew(at, name, ended):
                return
            if not first and self._follows(TO_SOMEBODY, name, 10):
                return
            yield name
            if cue.role == "chair" and not OF_SEVERAL.match(self.folded, cue.start):
                return
            if cue.role == "host" and ONE_HOST.search(self.folded, cue.start, cue.end):
                return
            ended = not first and bool(LAST.search(self.folded, at, name.start))
            at = name.end

    def _adds(self, cue: Cue, at: int, name: Name) -> bool:
        """Whether a body ends at a place, and its people there, or its project, are named next."""
        if cue.role == "supporter":
            return bool(THROUGH.search(self.folded, at, name.start))
        there = cue.role == "participant" and not name.person
        return there and bool(FROM_WHERE.match(self.folded, at, name.start))

    def _begins_anew(self, at: int, name: Name, ended: bool) -> bool:
        """Whether a clause of its own begins with a name behind a list, ended by an "and".

        `at` is where the name before ends: "After words of A and B, C opened it".
        """
        between = self.folded[at : name.start]
        if ";" in between and DENIED.match(self.folded, name.end):
            return True
        if "," in between and NEXT_CLAUSE.match(self.folded, name.end):
            return True
        parted = ";" in between or ("," in between and not LAST.search(between))
        return bool(parted and ended and DOES_SOMETHING.match(self.folded, name.end))

    # ---- names before a verb: "A, B and C took part" ----------------------------------------

    def _to_before(self, cue: Cue, names: Sequence[Name]) -> int | None:
        last, end = self._last_before(cue, names)
        if last is None:
            return None
        longest = AT_ONCE if cue.role in ("does", "contributes") else TO_THE_VERB
        if INSERTION.fullmatch(self.folded, last.end, end):
            longest += TO_THE_VERB
        if QUOTES.search(self.folded, last.end, end):
            return None  # it is said in a quotation
        return end - last.end if self._free(cue, last.end, end, longest) else None

    def _list_before(self, cue: Cue, names: Sequence[Name]) -> Iterator[Name]:
        last, at = self._last_before(cue, names)
        if last is not None and cue.role != "chair":
            yield from self._with_them(cue, names)
        if cue.role in _TAKING_PART_AS and any(
            self._follows(INVITED, name, 30)
            for name in names
            if last and name.end <= last.end and last.end - name.start <= TO_THE_FIRST
        ):
            return  # it was agreed to invite A and B as observers
        if cue.role in _TAKING_PART_AS and last and SHALL_BE.search(self.folded, last.end, at):
            return  # that A shall be invited
        for name in reversed([name for name in names if last and name.end <= last.end]):
            if name is not last:
                if self._belongs_to_another(cue, name):
                    return
                if name.person and self._follows(BY_PREPOSITION, name, 30):
                    return  # after a welcome from A and from B, C spoke
                if not self._free(cue, name.end, at, TO_THE_NEXT):
                    return
                if not self._is_list(name.end, at):
                    return
                if cue.role in _TAKING_PART_AS and "as well as" in self.folded[name.end : at]:
                    return  # A and B, as well as C and D as guests
            yield name
            one = cue.role == "chair" or OF_ONE.search(self.folded, cue.start, cue.end)
            if one or self.folded.startswith("(", cue.start - 1):
                return
            if WHO.search(self.folded, name.end, cue.start):
                return
            at = name.start

    def _with_them(self, cue: Cue, names: Sequence[Name]) -> Iterator[Name]:
        """Those beside a subject who did it too: "A opened the meeting *together with* B"."""
        if cue.role != "host":  # who only helps the host is none
            yield from self._inserted_with(self._parted_from(cue, names), cue, names)
        too = TOGETHER_WITH.match(self.folded, cue.end)
        first = next((name for name in names if too and name.start >= too.end()), None)
        if too and first and self._free(cue, too.end(), first.start, TO_THE_NEXT):
            yield first
        for name in names:  # A reported on the past year, and B on the next
            near = 0 < name.start - cue.end <= TO_THE_FIRST and ON_IT.match(self.folded, name.end)
            free = near and self._free(cue, cue.end, name.start, TO_THE_FIRST)
            if free and self._follows(AND_THEN, name, 8):
                yield name

    def _inserted_with(
        self, subject: Name | None, cue: Cue, names: Sequence[Name]
    ) -> Iterator[Name]:
        """Those between a subject and its verb: "A, *together with* B and C, opened"."""
        at = WITH_THEM.match(self.folded, subject.end) if subject else None
        end = at.end() if at else cue.start
        for name in names:
            if not end <= name.start < cue.end:
                continue
            if not self._free(cue, end, name.start, TO_THE_NEXT):
                return
            yield name
            end = name.end

    def _belongs_to_another(self, cue: Cue, name: Name) -> bool:
        """Whether words right in front of a name give it another role: in the presence of X, Y."""
        ignored = {cue.role, "participant", *UNTOLD}
        return any(
            other.role not in ignored and other.owns(name) and other.among([name])
            for other in self.cues
        )

    def _last_before(self, cue: Cue, names: Sequence[Name]) -> tuple[Name | None, int]:
        """The name before a verb, and how far the words go that may stand between.

        A relative clause is about the name before it.
        What an insertion between commas names belongs to the insertion: of `SEPCA, chaired by
        Montenegro, opened` it is SEPCA that opened.
        """
        end = cue.start
        parted = self._parted_from(cue, names)
        if parted:
            return parted, parted.end
        relative = WHO.search(self.folded, max(0, end - 40), end)
        clause = self._clause_before(cue)
        for name in reversed(names):
            if relative and name.end <= relative.start():
                return name, relative.start()
            if name.end > cue.start + 2 and not _ends_within(name, cue):
                continue
            if clause and clause.start() < name.start:
                continue  # the seminar, which A pays for, is run by others
            if self._follows(BESIDES, name, 60):
                continue
            if not name.person and self._follows(FORMER, name, 30):
                continue
            if BEGINS_WITH_WHO.match(self.folded, cue.start, cue.end):
                return name, end
            if self._is_no_subject(cue, name):
                continue
            others = (each for each in self._rivals_of(cue) if each.among([name]))
            owner = next((other for other in others if other.owns(name)), None)
            if owner is None or self._is_subject(cue, name, owner):
                return name, end
            end = min(end, owner.start)
        return None, end

    def _parted_from(self, cue: Cue, names: Sequence[Name]) -> Name | None:
        """The subject whose verb is parted by insertions: "A je, uz pomoć B, organizovala"."""
        if cue.role in UNTOLD or WHO.search(self.folded, max(0, cue.start - 40), cue.start):
            return None
        begin = max(0, cue.start - WITHIN_A_VERB)
        parted = PARTED_VERB.search(self.folded, begin, cue.start)
        inserted = BETWEEN_SUBJECT_AND_VERB.search(self.folded, begin, cue.start)
        if inserted and any(
            inserted.start() <= other.start and other.end < cue.start
            for other in self.cues
            if not (other.behind or other.role in UNTOLD)
        ):
            inserted = None  # another verb is nearer to them
        ends = {each.start() for each in (parted, inserted) if each}
        return next((each for each in names if each.end in ends), None)

    def _clause_before(self, cue: Cue) -> re.Match[str] | None:
        """The relative clause that ends right before a verb; what it names is not the subject."""
        near = CLAUSE.finditer(self.folded, max(0, cue.start - TO_THE_FIRST), cue.start)
        return next((each for each in near if cue.start - each.end() <= AT_ONCE), None)

    def _rivals_of(self, cue: Cue) -> Iterator[Cue]:
        """The other cues; colleagues *from* somewhere can be observers there, or absent."""
        as_what = cue.role in (*_TAKING_PART_AS, "absent")
        for each in self.cues:
            if each is not cue and not (as_what and each.role == "participant"):
                yield each

    def _is_subject(self, cue: Cue, name: Name, owner: Cue) -> bool:
        """Whether a verb right behind a name is about its people: "the delegation of A offered"."""
        close = 0 <= cue.start - name.end <= AT_ONCE
        return close and bool(ITS_PEOPLE.match(self.folded, owner.start))

    def _is_no_subject(self, cue: Cue, name: Name) -> bool:
        """Whether the words beside a name tell that it is not the one who does what a verb says."""
        if OF_A_MEETING.match(self.folded, name.end, cue.start):
            return True
        if name.person:
            if self._follows(FOR_WHOM, name, 10):
                return True  # the award for X was accepted by Y
            done = cue.role in _DONE_BY and name.cyrillic
            return done and self._follows(OBLIQUE, name, 6)
        where = self._follows(WHERE, name, 8)
        return not where if self.folded.startswith("s ", cue.start) else where  # at X's seat

    # ---- what stands between ----------------------------------------------------------------

    def _follows(self, words: re.Pattern[str], name: Name, near: int) -> bool:
        """Whether a name follows words that stand at most so many letters before it."""
        return bool(words.search(self.folded, max(0, name.start - near), name.start))

    def _is_list(self, start: int, end: int) -> bool:
        """Whether what stands between two names makes a list of them.

        No list is a contrast, `X, a Y`, nor a name in a clause on the other: `X, who visited Y`.
        """
        between = CLAUSE.sub(",", self.folded[start:end])
        contrast = between.endswith(", a ") and not GENITIVE.match(self.folded, end)
        return bool(JOINS.search(between)) and not (
            contrast or OPEN_CLAUSE.search(between) or NO_LIST.search(between)
        )

    def _is_of_another_matter(self, start: int, end: int) -> bool:
        """Whether what stands between two places is about something else, but for a name in quotes.

        "X of the Directorate "Fight against Organised Crime" and Y" are a list.
        """
        if not OTHER_MATTER.search(self.folded, start, end):
            return False
        between = IN_QUOTES.sub("", self.folded[start:end])
        return bool(OTHER_MATTER.search(between))

    def _free(self, cue: Cue, start: int, end: int, longest: int) -> bool:
        """Whether nothing parts two places: not too far, no other matter, no other cue."""
        next_line = NEXT_LINE.search(self.folded, start, end)
        if next_line and cue.role == "quoted" and cue.behind:
            return False
        if next_line and cue.role != "quoted":
            longest += TO_THE_NEXT
        clause = CLAUSE.match(self.folded, start, end)
        if clause and cue.start not in range(clause.start(), clause.end()):
            start = clause.end()  # what it says of the name before it parts no list
        if end - start > longest or self._is_of_another_matter(start, end):
            return False
        contrast = CONTRAST.search(self.folded, start, end + 12)
        if contrast and contrast.start() < end:
            return False
        return not (
            (_is_of_its_line(cue) and NEXT_LINE.search(self.folded, start, end))
            or self._speaks_of_another_role(cue, start, end)
        )

    def _speaks_of_another_role(self, cue: Cue, start: int, end: int) -> bool:
        """Whether another cue stands between two places, and is not just inserted there."""
        ignored = {cue.role, *UNTOLD}
        if cue.role in _TAKING_PART_AS and not cue.behind:
            ignored.add("participant")  # took part as an observer
        return any(
            other.role not in ignored
            and start <= (other.end - 1 if cue.behind and other.behind else other.start)
            and other.end <= end
            and not self._is_inserted(start, other)
            for other in self.cues
        )

    def _is_inserted(self, start: int, cue: Cue) -> bool:
        """Whether words only add to the name before them: `Serbia, who presides, Albania`."""
        near = not cue.behind and 2 <= cue.start - start <= 3
        return near and self.folded[cue.end : cue.end + 1] in (",", ";", ")")


def _reach(cue: Cue) -> int:
    """How far from words the first name may stand that they are about."""
    if cue.role == "acts":
        return AT_ONCE
    return TO_WHO_SAID_IT if cue.role == "quoted" else TO_THE_FIRST


def _stands_behind(name: Name, cue: Cue) -> bool:
    """Whether a name follows words, also where they take its first one for one of theirs."""
    return name.start >= cue.end or (name.person and cue.start < name.start < cue.end < name.end)


def _ends_within(name: Name, cue: Cue) -> bool:
    """Whether words take the end of a name for one of theirs: "Mamić predstavio je"."""
    return (name.person or cue.role == "chair") and name.start <= cue.start < name.end < cue.end


def _is_of_its_line(cue: Cue) -> bool:
    """Whether the line before says nothing of what a cue tells: of an observer, of an absence."""
    return not cue.behind and cue.role in (*_TAKING_PART_AS, "absent")
