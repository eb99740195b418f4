"""Towns that are named in a text for something else than where its event was."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from sepca_cli.reading.draft import Known
from sepca_cli.reading.language.happening_words import AT_FIRST
from sepca_cli.reading.language.letters import Letters, Spot
from sepca_cli.reading.language.passages import HEADING, Passage
from sepca_cli.reading.language.passing_words import PRESIDENCY
from sepca_cli.reading.names.members import ASSOCIATION
from sepca_cli.reading.names.parties import Named
from sepca_cli.reading.names.towns import Town

# The presidency, or a sign of it, goes there: "the baton arrives in Banja Luka".
_GOES_TO = re.compile(
    r"\b(?:palic|palk|stafet|baton|torch|gavel|helm|predsj?edava|pretsedava|predsedatel|presidenc"
    r"|presedinti|kryesi)\w*(?: [\w-]+){0,4} (?:goes|moves|travels|arriv\w+|pass\w+|stig\w+|stiz\w+"
    r"|ide|odlazi|seli|odi|otide|pristig\w+|otiva|ajunge|merge|pleaca|trece|shkon|kalon|mberrin)"
    r"(?: (?:to|in|from|u|iz|vo|na|v|ot|la|din|ne|te|nga))? $"
)
# What is only prepared is held there, some other day.
_PREPARED = re.compile(
    r"\b(?:prepar\w+ (?:for|of)|prepare|priprem\w*|podgotov\w*|pregati\w*|pergatit\w*)"
    r"(?: [\w-]+){1,7} (?:in|u|vo|v|vav|la|ne) $"
    # or spoken of
    r"|\b(?:o|about|despre|per|rreth) (?:[\w-]+ ){0,3}(?:skupstin|assembl|adunar|sobrani|sabrani"
    r"|asamble)\w*(?: [\w-]+){0,3} (?:in|u|vo|v|vav|la|ne) $"
)
# Between two capitals that stand for their states: "cooperation between Sofia and Skopje".
_BETWEEN = re.compile(
    r"\b(?:between|izmedu|megu|pomegu|mezdu|dintre|intre|midis|ndermjet)"
    r" (?:[\w-]+ (?:and|i|si|dhe) )?$"
)
# Before the town of a station, or of its weather.
_STATION = re.compile(r"\b(?:radio|tv|televizij\w*|meteo|vremea|weather)(?: [\w-]+)? $")
# Before the town from which one leaves.
_AIRPORT = re.compile(
    r"\b(?:airports?|aerodrom\w*|aeroport\w*|letist\w*|zracn\w+ luk\w+)(?: \w+)? $"
)
# Before the town where somebody was arrested, or something was found.
_CRIME = re.compile(
    r"\b(?:arrest\w*|sei[sz]\w+|raid\w*|captur\w+|murder\w*|robber\w+|hapsenj\w*|uhapsen\w*|uhicen\w*"
    r"|zapl?j?en\w*|zaplen\w*|pljack\w*|ubistv\w*|apsenj\w*|uapsen\w*|zadarz\w*|arest\w*|retinut\w*"
    r"|confiscat\w*|perchezit\w*|sekuestr\w*|arrestim\w*|vrasj\w*)"
    r"(?:,? (?!in\b|at\b|u\b|vo\b|v\b|la\b|ne\b)[\w-]+){0,5} (?:in|at|near|u|kod|vo|v|la|in|ne) $"
)
# Before the town where an organisation has its seat.
_BASED = re.compile(
    r"(?:\b(?:with|has|have|having)|[,(]) ?(?:its |the |their )?(?:seat|headquarters) in (?:the )?$"
    r"|\b(?:based|headquartered|seated|sj?edist\w*"
    r"|sediste\w*|sedalist\w*|sediul|me (?:qender|seli)) (?:in|u|vo|v|la|ne) $"
)
# Before the town where somebody has, or had, an office.
POSTED = re.compile(
    r"\b(?:sa? (?:sj?edistem|sjedistem)|so sediste|sas sedaliste|with (?:its |their )?headquarters"
    r"|headquartered|based|cu sediul|me seli) (?:in|u|vo|v|la|ne) $"
    r"|\b(?:(?:liaison )?officer|attache|ambas+ador\w*|consul|ofiter(?:ul|ului)?|atasat(?:ul|ului)?"
    r"|oficer(?:i|it|in|ja)?|atashe\w*|konsull?\w*|konzul\w*|oficir\w? za vezu|atase\w?"
    r"|oficer za vrska)"
    r"(?: de legatura| nderlidhes)?(?: (?!(?:was|were|is|are|held|met|meets?|with|took|gathered"
    r"|je|su|odrza\w*|sastal\w*|se|s-au?|au|fost|eshte|mbajt\w*|zhvillu\w*)\b)[\w-]+){0,8}"
    r" (?:la|in|ne|u|at|to|vo|v|vav)"
    r"(?: republi[ck]\w*)? $"
)
# Between a body and the town of its office: Council of Europe *Programme Office in*.
_OFFICE_IN = re.compile(
    r"(?: (?:[\w-]+ )?(?:office|branch|bureau|secretariat|headquarters))?[^\w)]*"
    r"(?:in|u|vo|v|de la|la|ne|din|na)?[^\w)]*"
)
_AT = re.compile(
    r"\b(?:at (?:the |its |their )?"
    r"|(?:at|on|in) the (?:seat|headquarters|premises|offices?) of (?:the )?"
    r"|(?:sedi|seli|premis|ambient|mjedis|prostori|sj?edist|ured|localul)"
    r"\w*(?: (?:al|a|e|i|te|se|na|od)(?: (?:zyra|qendr)\w*)*(?: (?:te|e|se))?| \w+og \w+[ag])? )$"
)
# Behind the town that hands something on, and before that which gets it.
_TO = re.compile(r" (?:to|takes? over|hands? over)\b")
_TO_IT = re.compile(r"\b(?:\w+ to|(?:over|on) (?:to|from)) $")
# Kinds of parties that have offices.
OFFICES = {"international-organisation", "regional-initiative", "ngo", "other"}


def is_of_something_else(
    read: Letters, passage: Passage, town: Town, parties: Sequence[Named], known: Known
) -> bool:
    """Whether a town is part of a name or the seat of an office, or what goes or works there."""
    if _is_in_a_name(town, parties) or _is_seat(read, town, parties, known):
        return True
    if passage.part == HEADING and _is_a_side(read, passage, town):
        return True
    words = before(read, passage, town.spot)
    reasons = (_GOES_TO, _PREPARED, POSTED, _STATION, _AIRPORT, _CRIME, _BETWEEN, _BASED)
    return _at_first(read, passage, town) or any(reason.search(words) for reason in reasons)


def _is_a_side(read: Letters, passage: Passage, town: Town) -> bool:
    """Whether a town of a heading hands the presidency on, or gets it: "Tirana to Sarajevo"."""
    if not PRESIDENCY.search(passage.folded):
        return False
    end = read.stretch(town.spot)[1]
    return bool(_TO.match(read.folded, end) or _TO_IT.search(before(read, passage, town.spot)))


def before(read: Letters, passage: Passage, spot: Spot) -> str:
    """The folded letters of a passage in front of a place."""
    start = read.stretch(spot)[0]
    return read.folded[max(passage.offset, start - 80) : start]


def _is_in_a_name(town: Town, parties: Sequence[Named]) -> bool:
    """Whether a town is a part of what a party is called: the *Geneva* Centre."""
    at = bisect_left(parties, town.spot.end, key=lambda party: party.spot.start)
    return at > 0 and town.spot.within(parties[at - 1].spot)


def _is_seat(read: Letters, town: Town, parties: Sequence[Named], known: Known) -> bool:
    """Whether a town only tells where an office is: the Council of Europe Office *in* Sarajevo.

    What was held *at* that office was held there.
    """
    at = bisect_left(parties, town.spot.start, key=lambda party: party.spot.start)
    office = parties[at - 1] if at else None
    kinds = {known.parties[key].kind for key in office.keys} if office else set()
    if office is None or not kinds or ASSOCIATION in office.keys:
        return False
    first, end = read.stretch(office.spot)
    between = read.folded[end : read.stretch(town.spot)[0]]
    tells_which = _OFFICE_IN.fullmatch(between) if kinds <= OFFICES else between == " de la "
    return bool(tells_which) and not _AT.search(read.folded[max(0, first - 40) : first])


def _at_first(read: Letters, passage: Passage, town: Town) -> bool:
    """Whether it was only meant to be in a town: "planned at first in Skopje, was held online"."""
    start = read.stretch(town.spot)[0] - passage.offset
    return any(found.start() < start < found.end() for found in AT_FIRST.finditer(passage.folded))
