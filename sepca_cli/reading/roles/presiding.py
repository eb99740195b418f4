"""Whose presidency it was, where an adjective says so: "the SEPCA Romanian presidency"."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sepca_cli.model import Party
from sepca_cli.reading.language.letters import Letters, Spot, inside
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.language.passing_words import GIVING, PRESIDENCY, TAKING
from sepca_cli.reading.names.members import police_of
from sepca_cli.reading.names.parties import CountryAdjective
from sepca_cli.reading.roles.roles import Role

NEAR = 25  # folded letters between the adjective and the presidency
_ANOTHER = re.compile(  # one that comes, or went
    r"\b(?:incoming|next|future|previous|former|outgoing|last|to|dolazec\w*|naredn\w*|sl?j?edec\w*"
    r"|buduc\w*|prethodn\w*|iden\w*|idn\w*|sledn\w*|sledvas\w*|predisn\w*|viitoare\w*"
    r"|urmatoare\w*|radhes|ardhshme|kaluar)\b"
)
# Between the presidency and a country that had it: "președinția de la colegii bulgari".
_FROM = re.compile(r"\b(?:from|od|o[td] strane|ot|de la|din|nga|prej)\b")
# Behind the presidency of something else than the association.
_OF_ANOTHER = re.compile(
    r"(?: \w+)? (?:a|al|la|of|over|na|nad|so|e|i|te|se|ne|s)?[ -]?(?:the |regional\w* )?"
    r"(?:proces|consili|council|keshill|savjet|savet|sovet|uniun|union|bashkim|unij|sojuz|sajuz"
    r"|(?:ue|eu|be|es)\b|seecp|pcese|osce|oebs|oess|osbe|obse|nato|convent|konven|marri|selec|rcc"
    r"|pcc|ccp"
    r"|g7|g20|initiativ|inicij?ativ|nism|comitet|komitet|committee|forum|republic|republik"
    r"|parlament|parliament)"
)


_ORGANISATIONS = ("international-organisation", "regional-initiative", "ngo")
_PRESIDENCY_OF = re.compile(
    r"\b(?:presidenc|presedinti|predsj?edni(?:st|ck)|pretsedatelst|predsedatelst|chairmanship)"
)
# Between the word for presiding and the association.
_OVER_IT = re.compile(
    r"(?: ?(?:(?:of|over|the|na|so|sas|s|nad|al|a|i|e|te|se) )*)(?:sepca|sepka|asoci|zdruz|udruz)"
)


class Presidency(NamedTuple):
    """A place where a text speaks of the presidency of a member by the adjective of its country."""

    spot: Spot
    party: str


# "In the name of SEPCA, *which* the Republic of Srpska chairs".
_OVER_WHICH = re.compile(
    r"\b(?:sepca|sepka|asocija|asociaci|udruz|udrug|zdruz|associat)[\w-]*(?: [\w-]+){0,4}?,"
    r" (?:kojom|kojoj|so koja|nad koja|which|over which)(?: [\w-]+)? ?$"
)
BEFORE_WHICH = 70  # folded letters


def is_of_the_association(folded: str, role: Role) -> bool:
    """Whether it is the association that somebody chairs in the words of a passage."""
    which = _OVER_WHICH.search(folded, max(0, role.start - BEFORE_WHICH), role.start)
    return role.role == "chair" and bool(which or _OVER_IT.match(folded, role.end))


def is_of_another_body(folded: str, role: Role, behind: int) -> bool:
    """Whether it is something else that a member presides over, as the words `behind` it say."""
    presides = role.role == "chair" and PRESIDENCY.match(folded, role.start)
    return bool(presides and _OF_ANOTHER.match(folded, behind))


def is_of_an_organisation(parties: Mapping[str, Party], party: str, words: str) -> bool:
    """Whether the words that give the chair speak of the presidency of an organisation itself.

    Some member of it has that: "me presidencën e MARRI-t".
    """
    over = party in parties and parties[party].kind in _ORGANISATIONS
    return over and bool(_PRESIDENCY_OF.search(words))


def presidencies_in(
    read: Letters,
    passages: Sequence[Passage],
    adjectives: Sequence[CountryAdjective],
    parties: Mapping[str, Party],
) -> tuple[Presidency, ...]:
    """The presidencies that these passages speak of, but for those that come or have been."""
    found = []
    for passage in passages:
        for presidency in PRESIDENCY.finditer(passage.folded):
            for each in inside(adjectives, passage.spot):
                start, end = (at - passage.offset for at in read.stretch(each.spot))
                first, last = min(start, presidency.start()), max(end, presidency.end())
                if max(start - presidency.end(), presidency.start() - end) > NEAR:
                    continue
                between = passage.folded[
                    min(end, presidency.end()) : max(start, presidency.start())
                ]
                if "," in between:
                    continue  # "the Albanian director, whereas the presidency"
                if start > presidency.start() and _FROM.search(passage.folded, first, start):
                    continue  # it is taken from the one who had it
                if _OF_ANOTHER.match(passage.folded, last):
                    continue
                member = police_of(parties, each.country)
                if any(verb.search(passage.folded, first, last) for verb in (TAKING, GIVING)):
                    continue  # it takes the presidency that another had, or gives it away
                if start > presidency.start() and GIVING.search(
                    passage.folded, max(0, first - NEAR), last
                ):
                    continue  # it is given the presidency
                if member and not _ANOTHER.search(passage.folded, max(0, first - 20), last):
                    found.append(Presidency(passage.place(read, first, last), member))
    return tuple(found)
