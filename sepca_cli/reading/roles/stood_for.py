"""Whom a person was there for: "Bulgaria was represented by X", "on behalf of Europol, X"."""

import re
from collections.abc import Sequence

from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.roles.cast import Somebody

TO_THE_PERSON = 60  # folded letters behind the party
# Between a party and the one who was there for it.
_THROUGH = re.compile(
    r",? (?:(?:was|were|is|are|will be) represented by(?: (?!and\b|by\b)[\w-]+){0,3}"
    r"|(?:koj[aeu] )?(?:(?:je|su|ce|ja|ju) )*predstavlja\w+(?: je| su| ce)?|zastupa\w+(?: je| su)?"
    r"|(?:a fost|au fost|este|sunt|va fi|vor fi) reprezentat\w* (?:de|prin)(?: catre)?"
    r"|(?:u|do te|eshte|ishte) perfaqes\w+ nga|perfaqesohe[tnj]\w* nga"
    r"|(?:[\w-]+ ){0,4}?(?:e|do ta) perfaqes\w+"
    r"|(?:be|bese|bjaha|bea|e|se|sa|ste bade)"
    r" (?:pretstav(?:uva|e)n|predstav(?:ljava|e)n)\w* (?:od|so|ot)"
    r"|(?:ja|go|se) (?:pretstavuva|predstavljava)\w*(?: ot)?) ?"
)
_BY = re.compile(r",? by(?: (?!and\b|by\b)[\w-]+){0,3} ?")
_REPRESENTED = re.compile(r"\b(?:was|were|is|are|will be) represented by\b")
# In front of a party, and between it and the one who was there for it.
_ON_THE_PART_OF = re.compile(
    r"\b(?:din partea(?: [\w-]+){0,2}|ne emer te|ne perfaqesim te|nga ana e|ispred|u ime) $"
)
# The same in English, where the person stands right behind.
_SPEAKING_FOR = re.compile(
    r"\b(?:(?:speaking|appearing|present|there|welcome) (?:on behalf of|in the name of|for)"
    r"|on behalf of|in the name of|on the part of|representing) (?:the )?$"
)
_AND_IT_WAS = re.compile(r",? (?:the |its )?(?:[\w-]+ ){0,3}(?:(?:was|were) \w+ed by )?(?:the )?")
_CAME_THERE = re.compile(
    r"(?: [\w-]+){0,2} (?:a|au|si-a|si-au|va|vor|s-a|s-au|participa|mori|moren|ka|kane|ishte|ishin"
    r"|foli|folen|je|su|prisustvova\w*|ucestvova\w*|govori\w*|\w+(?:[aeiu]o|l[aei]) (?:je|su|se))"
    r"(?: [\w-]+){0,4} "
)


def stood_for_by(passage: Passage, person: Somebody, named: Sequence[Somebody]) -> str:
    """The party that a person was there for: "Bulgaria was represented by ..."; "" if none."""
    for each in named:
        between = passage.folded[each.end : person.start]
        if not each.end < person.start <= each.end + TO_THE_PERSON:
            continue
        if _THROUGH.fullmatch(between) or (is_left_out(passage, each) and _BY.fullmatch(between)):
            return each.party
        for_them = _SPEAKING_FOR.search(passage.folded, max(0, each.start - 40), each.start)
        if for_them and _AND_IT_WAS.fullmatch(between):
            return each.party
        sent = _ON_THE_PART_OF.search(passage.folded, max(0, each.start - 45), each.start)
        if sent and not person.party and _CAME_THERE.fullmatch(between):
            return each.party
    return ""


def is_left_out(passage: Passage, named: Somebody) -> bool:
    """Whether a party was represented as the one before it was, and the verb is not repeated."""
    by = _BY.match(passage.folded, named.end)
    return by is not None and bool(_REPRESENTED.search(passage.folded, 0, named.start))
