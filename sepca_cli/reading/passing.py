"""The presidency passing from one member to another, by the words that tell it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from sepca_cli.reading.one_of import one_of

# Folded. The presidency itself; and what becomes of it, in the languages of the region.
_PRESIDENCY = r"""
    presidency | chairmanship
    predsj?edava\w+ | predsj?edni(?:st|ck)\w+
    pretsedava\w+ | pretsedatelst\w+ | predsedatelst\w+
    presedinti\w+ | presidenc\w+ | kryesi\w+ | drejtimi[mn]? (?:i|e) sepca
    mandatul(?! (?:de|pentru)\b) | stafet\w+ | conducere\w* (?:sepca|asociati\w+|organizati\w+)
    drejtimi\w* (?:i|e|te) (?:asociaci\w+|shoqat\w+|organizat\w+) | stafet\w*
    steag\w* | drapel\w* | flamur\w* | ciocanel\w* | zastav\w* | flag
    mandati\w* (?:i|e|te) (?:kryesis|presidenc|sepca|shoqat|asociaci)\w*
    (?:detyr|funksion|post)\w* (?:e|i|te) (?:kryetar|president)\w* | kryesim\w*
    rakovodstvo\w* na (?:sepka|asocija\w+|asociac\w+|zdruzeni\w+)
"""
_GIVING_WORDS = r"""
    moves? (?:now )?from | moved from | rotat(?:es|ed) | entrusted | relinquish(?:es|ed)
    hand(?:ed|s|ing)(?: \w+)? over | handed(?! over) | pass(?:ed|es|ing)(?: on)? | transferred
    prenesen\w* | prenijet\w* | prenet\w* | prenos\w* | presl[aio]\b | prelazi | ustupi\w*
    inmanat\w* | transmis\b | remis\b | premin\w+ | uruce?[ni]\w* | prepusti\w*
    pred(?:a|ao|ala|alo|ali|aje|ata|ato|at|aden|adena|adeno)\b
    pred(?:ad|av)\w+ | predat\w* | a predat | transferat\w* | cedat\w* | trecut\w*
    prenes\w+ | otstapi\w* | otstapen\w* | prehvarl\w+ | vraci\b | incredintat\w*
    (?:i |ia |e )?dorezo\w* | dorezu\w+ | kaloi\b | kalon\b
    kaluar te(?:k)?\b | transferoi\b | transferua\w*
"""
_TAKING_WORDS = r"""
    took over | takes over | taken over | taking over | assum(?:ed|es|ing) | takes? on
    preuze\w* | preuzima\w* | prevze\w* | prevzema\w* | prezema\w* | preze\b | prezede
    poe\b | poema\w* | poel\w* | prie\b | priema\w*
    preluat\w* | preia\b | prelua\w* | (?:e |ia |ja )?mori\b(?! pjese)
    (?:merr|marre|marrin|marrjen?)\b(?! pjese) | primi\b | poluci\b
    asumat\w*
    succedat| trashegoi | zevendesoi
"""
_CHANGING_WORDS = r"""
    hand-?over | handing over | transfer\b
    primopreda\w+ | predaja | predaje | predaji | predaju | predavanj\w+
    predavane(?:to)? | primopredava\w+ | predare\w* | predarea-primirea | transferul\w* | dorezim\w*
    transmiter\w* | preluare\w* | marrj\w+ | kalimi\w* | inmanare\w*
"""
PRESIDENCY = re.compile(rf"\b{one_of(_PRESIDENCY)}")
_GIVING = re.compile(rf"\b{one_of(_GIVING_WORDS)}")
TAKING = re.compile(rf"\b{one_of(_TAKING_WORDS)}")
_CHANGING_HANDS = re.compile(rf"\b{one_of(_CHANGING_WORDS)}(?!\w)")

# What stands directly before the one who gives, the one who takes, and the two of them.
_FROM = re.compile(
    r"(?<!-)\b(?:from|by|od strane|od|sa|s|ot|de la"
    r"|din partea|de catre|nga|succedat|urmat)(?: \w+){0,3}? ?$"
)
_TO = re.compile(
    r"\b(?:to|incoming|na|dolazec\w+|novo\w*|kon|kam|la|catre|tek|te)(?: the| \w+)?(?: \w+)? ?$"
)
_BETWEEN = re.compile(
    r"\b(?:between|izmedu|megju|pomegju|mezdu|intre|midis|ndermjet)(?: the| \w+)? ?$"
)
_PLANNED = re.compile(
    r"\b(?:will|shall|is to|next year|ce|bice|iduce|sl?j?edece|narednoj?|kj?e|ste|idnata|sledvasta"
    r"|va|vor|anul viitor|do te|vitin e ardhshem)\b"
)
_NEAR = 120  # folded letters between the words that tell it and a name


class Member(NamedTuple):
    """A name in a passage that can stand for a member: where it stands, and the party's key."""

    start: int
    end: int
    party: str


class Passing(NamedTuple):
    """What a passage tells of a handover; `start` and `end` are those of the words that tell it."""

    to_party: str
    from_party: str
    start: int
    end: int
    planned: bool = False


def passing_in(folded: str, members: Sequence[Member]) -> Passing | None:
    """The handover that a passage tells of, if it names the one who takes the presidency."""
    if not PRESIDENCY.search(folded):
        return None
    for pattern, tell in ((_GIVING, _given), (TAKING, _taken), (_CHANGING_HANDS, _changed)):
        for told in pattern.finditer(folded):
            near = [each for each in members if _apart(each, told) <= _NEAR]
            taker, giver = tell(folded, told, near)
            if taker and taker != giver:
                planned = bool(_PLANNED.search(folded, max(0, told.start() - 25), told.end()))
                return Passing(taker, giver, told.start(), told.end(), planned)
    return None


def _given(folded: str, told: re.Match[str], near: Sequence[Member]) -> tuple[str, str]:
    """Taker and giver where one hands over: the taker stands behind the verb, with `to` or bare."""
    givers = [each for each in near if _marked(_FROM, folded, each, near)]
    bare = [each for each in near if each not in givers]
    before = [each for each in bare if each.end <= told.start()]
    behind = [each for each in bare if each.start >= told.end()]
    takers = [each for each in behind if _marked(_TO, folded, each, near)] or behind
    if not takers and givers:
        takers = before[-1:]  # Rumuniji je predsjedavanje predato od Crne Gore
    taker = takers[0].party if takers else ""
    giver = next((each.party for each in (*givers, *before[-1:])), "")
    return taker, giver if giver != taker else ""


def _taken(folded: str, told: re.Match[str], near: Sequence[Member]) -> tuple[str, str]:
    """Taker and giver where one takes over: the giver stands with `from`, the taker bare."""
    givers = [each for each in near if _marked(_FROM, folded, each, near)]
    takers = [each for each in near if each not in givers]
    takers.sort(key=lambda each: (each.start >= told.end(), _apart(each, told)))
    taker = takers[0].party if takers else ""
    return taker, givers[0].party if givers else ""


def _changed(folded: str, told: re.Match[str], near: Sequence[Member]) -> tuple[str, str]:
    """Taker and giver where a noun tells it: from one to the other, or between two."""
    behind = [each for each in near if each.start >= told.end()]
    if len(behind) >= 2 and _marked(_BETWEEN, folded, behind[0], near):
        return behind[1].party, behind[0].party
    givers = [each for each in behind if _marked(_FROM, folded, each, near)]
    takers = [each for each in behind if each not in givers and _marked(_TO, folded, each, near)]
    if not takers and len(givers) == 1:
        takers = [each for each in behind if each.start > givers[0].end]
    return takers[0].party if takers else "", givers[0].party if givers else ""


def _apart(member: Member, told: re.Match[str]) -> int:
    return max(member.start - told.end(), told.start() - member.end, 0)


def _marked(mark: re.Pattern[str], folded: str, member: Member, near: Sequence[Member]) -> bool:
    """Whether one of these words stands before a name, and no other name between."""
    start = max((each.end for each in near if each.end <= member.start), default=0)
    return bool(mark.search(folded[max(start, member.start - 40) : member.start]))
