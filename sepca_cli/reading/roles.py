"""What somebody was at an event, by the words that stand beside the name.

A name is given a role only where such words are joined to it in one sentence: directly, or through
a list that it stands in. Everybody else was mentioned, and no more.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from sepca_cli.reading.attendance_words import ATTENDANCE_WORDS, HEAD_OF, PEOPLE_FROM
from sepca_cli.reading.english_verbs import phrases_of
from sepca_cli.reading.macedonian_bulgarian import MACEDONIAN_AND_BULGARIAN, PEOPLE_FROM_THERE
from sepca_cli.reading.one_of import EachOf, phrases
from sepca_cli.reading.personal_words import PERSONAL_WORDS
from sepca_cli.reading.role_words import AWAY, ROLE_WORDS
from sepca_cli.reading.saying_words import SAYING

TO_THE_FIRST = 110  # folded letters between such words and the first name
TO_WHO_SAID_IT = 60  # and from "said" to who did
TO_THE_NEXT = 70  # and from one name of a list to the next
TO_THOSE_FROM = 45  # and from "representatives of" to the first name
TO_THE_VERB = 60  # and from the last name of a list to a verb behind it
AT_ONCE = 2  # and to a word that is a verb because nothing else stands there

# What comes between is about something else: a topic, a place, another list.
_OTHER_MATTER = re.compile(
    r"\b(?:about|against|regarding|concerning|in the fight|protiv|protivu|despre|privind|impotriva"
    r"|kunder|rreth|ftes\w+|[ck]andidatur\w*|borb\w+|borbi|srestu|mezdu|countering|combating"
    r"|combatting"
    r"|zel[ei]|nam?j?eravaju|nam?j?erava|hoce|spremn\w+"  # what somebody only wishes
    r"|than|except|without|bez|the latter|aceasta din urma|acesta din urma|kjo e fundit)\b|[!?]"
)
# No list goes on across what somebody does: "colleagues from A and B, on a study drawn up by C".
_NO_LIST = re.compile(
    r"(?<!represented )(?<!headed )(?<!led )(?<!and )(?<!, )\bby\b"
    r"|\b(?:into|during|after|before|since|under|through|had|has|been|spent|said|would|whose"
    r"|because|according|on an?)\b"
)
_JOINED = re.compile(
    r"[,;/&()\"'„“”«»•\n-]"
    r"|\b(?:and|or|with|as well as|i|te|ili|kako|s|sa|so|si|sau|precum|cu|dhe|e|ose|me)\b"
)
_RELATIVE = re.compile(
    r", (?:who|whose|which|koj\w*|kom[eu]|kog[ao]\w*|cij\w+|sto|care|i cili|e cila)\b[^,]*$"
)
_IN_CONTRAST = re.compile(  # the other half of a sentence, with roles of its own
    r", (?:a (?:kao|su|je|u|se|na|domacin|organiz|prisut|ucestv|gost|predsed|pretsed|vo|v"
    r"|sas?|so|kako|kato|domakin|prisastv|ucastv)\w*|dok|while|whereas|iar|ndersa|kurse|dodeka"
    r"|dokato)\b"
)
# Not those who spoke, but what they said; and somebody who is named beside the one who is meant.
_THAT = re.compile(r"[,:]? ?(?:that|da|deka|ce|ca|se|kako|si)\b")
# Behind "A, B and C; D" no other name of the list, but what D did.
_LAST = re.compile(r"\b(?:and|i|te|dhe|e|si|sau|or)\b")
_BEGINS = re.compile(
    r" (?!(?:and|i|te|dhe|e|si|sau|or|from|of|iz|od|na|ot|din|nga|al|ale|the|as|kao|kako|kato)\b)"
    r"[a-z]"
)
_DENIED = re.compile(r",? (?:\w+ ){0,2}(?:not|nije|nisu|ne|nema|njama|nu|nuk)\b")
_BESIDES = re.compile(
    r"\b(?:besides|apart from|on behalf of|osim|pored|pokraj|osven|vo ime na|ot imeto na"
    r"|in afara|pe langa|in numele|pervec|krahas|ne emer(?: te)?"
    r"|to (?:invite|admit|write to|thank)|(?:wrote|letters?) to"
    r"|(?:proposal|application|request) (?:of|by|from)"
    r"|messages? (?:of|from)|letters? (?:of|from)|poruk\w*|pism\w*|mesaj\w*|scriso\w*|mesazh\w*"
    r"|leter\w*|ftes\w+ e|kandidatur\w* (?:na|e|za)|candidatur\w*)(?: \w+){0,4} ?$"
)
_FROM_AFAR = re.compile(  # what those do who are not there
    r"[,)]? (?:also |all |have |has |had |jointly )*(?:sent|wrote|cabled|congratulated|declined"
    r"|apologi[sz]ed|cancelled|arrested|detained|seized|dismantled|asked to|may|should|would|cannot"
    r"|(?:did|could) not|(?:was|were) (?:absent|not|unable|thanked|informed|arrested))\b"
)
_INSERTED = re.compile(r" ?,[^,]+(?:,[^,]+)?, ?")  # an office between two commas
_WHICH = "(?:who|which|care|ce|qe|i cili|e cila|te cil[ae]t|sto|kojto|kojato|koito)"
_WHO = re.compile(
    rf",? (?:{_WHICH}(?: (?!who\b|which\b)[\w-]+){{0,2}} |koj[aei]?(?: (?!koj)\w+){{0,5}} ?)$"
)
_BEGINS_WITH_WHO = re.compile(rf",? ?(?:{_WHICH}|koj[aei]?)\b")
# A South Slavic verb of which one is the subject: "podnio je", "izjavila je".
_OF_ONE = re.compile(r"\bje\b|\b\w{2,}(?:[aeiu]o|[aeiu]la|kla|gla)\b")
_CLAUSE = re.compile(r", (?:koj\w+|cij\w+|who|which|care|whose) [^,;:\n]{1,90},")
_WHERE = re.compile(r"\b(?:in|at|u|ne|vo|v|vav) (?:the )?$")  # where it was, not who did it
_BY_SOMEBODY = r"(?! ?(?:by|od strane|od strana|de catre|nga)\b)"  # it is those behind who did it
_NO_MORE = r"(?!(?<!\s)\w)"  # the word is at its end
_NEXT_LINE = re.compile(r"[;\n•]")  # a line of a list has room for an office
_FUTURE = re.compile(
    r"\b(?:will|shall|is to|are to|is expected|are expected|ce|cemo|bice|kj?e|ste|va|vor|do te"
    r"|pritet|asteptat[ie])\b"
)

_TAKING_PART_AS = ("observer", "guest")
_WORDS = {
    **ROLE_WORDS,
    **PERSONAL_WORDS,
    "quoted": PERSONAL_WORDS["quoted"] + SAYING,
    "participant": ATTENDANCE_WORDS,
    "absent": AWAY,
    "does": "",
}
_PERSONAL = {*PERSONAL_WORDS, "does"}
# Who has the one of these roles has not the other as well, though the same verb says both.
_MORE_THAN = {
    "participant": ("observer", "guest", "absent"),
    "acts": tuple({*_WORDS} - {"acts", "does"}),
    "does": tuple({*_WORDS} - {"does"}),
}


_DONE_BY = ("presenter", "signatory")  # by the subject of the verb
_OBLIQUE = re.compile(r"\b(?:ot|od|na|za|pred|kaj|kon|kam) $")


class Name(NamedTuple):
    """Somebody named in a passage: the stretch of its folded text, and whose name it is.

    In Cyrillic the verb of a person shows by its place beside the name.
    """

    start: int
    end: int
    number: int
    person: bool = False
    cyrillic: bool = False


class Role(NamedTuple):
    """A role that the words of a passage give to a name."""

    number: int  # of the name
    role: str
    start: int  # of the words that say so, in the passage's folded text
    end: int
    announced: bool = False


class _Cue(NamedTuple):
    role: str
    start: int
    end: int
    behind: bool  # whether the names stand behind it


def roles_in(folded: str, names: Sequence[Name]) -> tuple[Role, ...]:
    """The roles that a passage gives to the names in it."""
    if not names:
        return ()
    cues = _the_longest(_cues(_CUES, folded))
    persons = {name.number for name in names if name.person}
    names = _with_those_who_speak_for_them(folded, cues, names)
    given: dict[tuple[int, str], Role] = {}
    for cue in _one_direction(folded, cues, names):
        announced = bool(_FUTURE.search(folded, max(0, cue.start - 15), cue.end))
        for name in _joined_to(folded, cue, cues, _able(cue, names)):
            role = Role(name.number, cue.role, cue.start, cue.end, announced)
            given.setdefault((name.number, cue.role), role)
    said = {number for number, _ in given}
    for cue in _cues(_PEOPLE_FROM, folded):
        people = list(_joined_to(folded, cue, cues, names))
        if not people or people[0].start - cue.end > TO_THOSE_FROM:
            continue
        if _FROM_AFAR.match(folded, people[-1].end):
            continue
        for name in people:
            if name.number not in said and name.number not in persons:
                role = Role(name.number, cue.role, cue.start, cue.end)
                given.setdefault((name.number, cue.role), role)
    return tuple(
        role
        for (number, _), role in given.items()
        if not any((number, more) in given for more in _MORE_THAN.get(role.role, ("absent",)))
        or role.role == "absent"
    )


@lru_cache(maxsize=2)  # where the association is named, its roles are asked for apart
def _cues(book: EachOf[tuple[str, bool]], folded: str) -> tuple[_Cue, ...]:
    """The words of a passage that give a role, in its order, the longer first."""
    found = [_Cue(role, *each.span(), behind) for (role, behind), each in book.finditer(folded)]
    return tuple(sorted(found, key=lambda cue: (cue.start, -cue.end)))


def _with_those_who_speak_for_them(
    folded: str, cues: list[_Cue], names: Sequence[Name]
) -> Sequence[Name]:
    """The names, a party counting as a person where people of it are meant: *the head of* SELEC."""
    people = {
        name.number
        for book in (_PEOPLE_FROM, _HEAD_OF)
        for cue in _cues(book, folded)
        for name in _of_people(folded, cue, cues, names)
    }
    return [name._replace(person=name.person or name.number in people) for name in names]


def _of_people(folded: str, cue: _Cue, cues: list[_Cue], names: Sequence[Name]) -> Iterator[Name]:
    """The names directly behind "representatives of", and those that a list joins to them."""
    first = next((name for name in names if name.start >= cue.end), None)
    if first and first.start - cue.end <= 3:
        yield from _joined_to(folded, cue, cues, names)


def _the_longest(cues: Sequence[_Cue]) -> list[_Cue]:
    """The cues without those that only end others: *led by* in "a delegation led by"."""
    begins: dict[int, int] = {}
    for cue in cues:
        if cue.behind:
            begins.setdefault(cue.end, cue.start)
    return [cue for cue in cues if not cue.behind or cue.start == begins[cue.end]]


def _one_direction(folded: str, cues: list[_Cue], names: Sequence[Name]) -> list[_Cue]:
    """The cues that count: a verb whose names could stand on both sides takes the nearer ones."""
    kept: list[tuple[int, _Cue]] = []
    for cue in cues:
        distance = _distance(folded, cue, cues, _able(cue, names))
        if distance is None:
            continue
        rivals = [
            (apart, other)
            for apart, other in kept
            if other.role == cue.role and other.start < cue.end and cue.start < other.end
        ]
        if any(apart <= distance for apart, _ in rivals):
            continue
        kept = [each for each in kept if each not in rivals]
        kept.append((distance, cue))
    return [cue for _, cue in kept]


def _able(cue: _Cue, names: Sequence[Name]) -> Sequence[Name]:
    """The names that can have the role of a cue."""
    if cue.role == "does":
        return [name for name in names if name.person and name.cyrillic]
    return [name for name in names if name.person] if cue.role in _PERSONAL else names


def _distance(folded: str, cue: _Cue, cues: list[_Cue], names: Sequence[Name]) -> int | None:
    """How far the first name that is joined to a cue stands from it; None if none is."""
    if cue.behind:
        if cue.role in _PERSONAL and _THAT.match(folded, cue.end):
            return None
        first = next((name for name in names if name.start >= cue.end), None)
        if first and cue.role == "participant" and _NO_LIST.search(folded, cue.end, first.start):
            return None  # they gathered for a study drawn up *by* X
        if first and _free(folded, cue.end, first.start, cue, cues, _reach(cue)):
            return first.start - cue.end
        return None
    last, end = _last_before(folded, cue, cues, names)
    inserted = last is not None and bool(_INSERTED.fullmatch(folded, last.end, end))
    longest = AT_ONCE if cue.role == "does" else TO_THE_VERB
    if last and _free(folded, last.end, end, cue, cues, longest + inserted * TO_THE_VERB):
        return end - last.end
    return None


def _last_before(
    folded: str, cue: _Cue, cues: list[_Cue], names: Sequence[Name]
) -> tuple[Name | None, int]:
    """The name before a verb, and how far the words go that may stand between.

    A relative clause is about the name before it.
    What an insertion between commas names belongs to the insertion: of `SEPCA, chaired by
    Montenegro, opened` it is SEPCA that opened.
    """
    end = cue.start
    relative = _WHO.search(folded, max(0, end - 40), end)
    for name in reversed(names):
        if relative and name.end <= relative.start():
            return name, relative.start()
        if name.end > cue.start + 2 or _BESIDES.search(folded, max(0, name.start - 60), name.start):
            continue
        if _BEGINS_WITH_WHO.match(folded, cue.start, cue.end):
            return name, end
        if cue.role in _DONE_BY and name.cyrillic and _is_no_subject(folded, name):
            continue
        if not name.person and _WHERE.search(folded, max(0, name.start - 8), name.start):
            continue
        others = (other for other in cues if other is not cue and _able(other, [name]))
        owner = next((other for other in others if _owns(other, name)), None)
        if owner is None:
            return name, end
        end = min(end, owner.start)
    return None, end


def _is_no_subject(folded: str, name: Name) -> bool:
    """Whether a preposition tells that a person does nothing here: "had it from X and spoke"."""
    return name.person and bool(_OBLIQUE.search(folded, max(0, name.start - 6), name.start))


def _owns(cue: _Cue, name: Name) -> bool:
    """Whether words stand so close in front of a name that it is theirs."""
    return cue.behind and 0 <= name.start - cue.end <= 5


def _joined_to(folded: str, cue: _Cue, cues: list[_Cue], names: Sequence[Name]) -> Iterator[Name]:
    """The name nearest to a cue, and those that a list joins to it."""
    if cue.behind:
        at, ended = cue.end, False
        for name in (name for name in names if name.start >= cue.end):
            first = at == cue.end
            if not _free(folded, at, name.start, cue, cues, _reach(cue) if first else TO_THE_NEXT):
                return
            if not first and not _is_joined(folded, at, name.start):
                return
            if ";" in folded[at : name.start] and (
                _DENIED.match(folded, name.end) or (ended and _BEGINS.match(folded, name.end))
            ):
                return
            yield name
            if cue.role == "chair":
                return
            ended = not first and bool(_LAST.search(folded, at, name.start))
            at = name.end
        return
    last, at = _last_before(folded, cue, cues, names)
    for name in reversed([name for name in names if last and name.end <= last.end]):
        first = name is last
        if not first:
            if not _free(folded, name.end, at, cue, cues, TO_THE_NEXT):
                return
            if not _is_joined(folded, name.end, at):
                return
        yield name
        one = cue.role == "chair" or _OF_ONE.search(folded, cue.start, cue.end)
        if one or _WHO.search(folded, name.end, cue.start):
            return
        at = name.start


def _is_joined(folded: str, start: int, end: int) -> bool:
    """Whether what stands between two names makes a list of them.

    No list is a contrast, `X, a Y`, nor a name in a clause on the other: `X, who visited Y`.
    """
    between = _CLAUSE.sub(",", folded[start:end])
    return bool(_JOINED.search(between)) and not (
        between.endswith(", a ") or _RELATIVE.search(between) or _NO_LIST.search(between)
    )


def _reach(cue: _Cue) -> int:
    """How far from words the first name may stand that they are about."""
    return TO_WHO_SAID_IT if cue.role == "quoted" else TO_THE_FIRST


def _free(folded: str, start: int, end: int, cue: _Cue, cues: list[_Cue], longest: int) -> bool:
    """Whether nothing between two places parts them: not too far, no other matter, no other cue."""
    if cue.role == "quoted" and cue.behind and _NEXT_LINE.search(folded, start, end):
        return False
    if cue.role != "quoted":
        longest += TO_THE_NEXT * bool(_NEXT_LINE.search(folded, start, end))
    clause = _CLAUSE.match(folded, start, end)
    if clause and cue.start not in range(clause.start(), clause.end()):
        start = clause.end()  # what it says of the name before it parts no list
    if end - start > longest or _OTHER_MATTER.search(folded, start, end):
        return False
    contrast = _IN_CONTRAST.search(folded, start, end + 12)
    if contrast and contrast.start() < end:
        return False
    says_more = cue.role in _TAKING_PART_AS and not cue.behind  # took part as an observer
    of_its_line = says_more or (cue.role == "absent" and not cue.behind)
    if of_its_line and _NEXT_LINE.search(folded, start, end):
        return False  # the line before says nothing of it
    weak = ("acts", "does")
    ignored = {cue.role, *weak, *(["participant"] if says_more else [])}
    return not any(
        other.role not in ignored
        and start <= other.start
        and other.end <= end
        and not _is_inserted(folded, start, other)
        for other in cues
    )


def _is_inserted(folded: str, start: int, cue: _Cue) -> bool:
    """Whether words only add something to the name before them: `Serbia, who presides, Albania`."""
    near = not cue.behind and 2 <= cue.start - start <= 3
    return near and folded[cue.end : cue.end + 1] in (",", ";")


def _book(tables: Mapping[str, Iterable[str]]) -> EachOf[tuple[str, bool]]:
    """Phrases by the role that they give, and by whether the names stand behind them."""
    return EachOf(
        {
            (role, behind): [
                phrase.strip("@ ") + (_NO_MORE if behind else _NO_MORE + _BY_SOMEBODY)
                for phrase in table
                if phrase[-1 if behind else 0] == "@"
            ]
            for role, table in tables.items()
            for behind in (True, False)
        }
    )


_CUES = _book(
    {
        role: [
            *phrases(words),
            *phrases(MACEDONIAN_AND_BULGARIAN.get(role, "")),
            *phrases_of(role),
        ]
        for role, words in _WORDS.items()
    }
)
_PEOPLE_FROM = _book({"participant": phrases(PEOPLE_FROM) + phrases(PEOPLE_FROM_THERE)})
_HEAD_OF = _book({"participant": phrases(HEAD_OF)})
