"""A service that a text names without its country: of which town it is, or of no known country."""

import re
from bisect import bisect_left

from sepca_cli.reading.language.letters import Letters
from sepca_cli.reading.names.parties import Named
from sepca_cli.reading.roles.cast import Cast

# Between a body and the town that it is in, which tells its country: the ministry *in* Belgrade.
_SEATED = re.compile(r"[\"'”“)]? (?:de la|din|la|ne|nga|in|u|iz|vo|v|vav|od|ot) ")
# Services of which a text speaks without saying whose they are.
_SERVICES = re.compile(
    r"police services|policijskih \w+|policijskim \w+|polic(?:isk|ejsk)i(?:te)? sluzbi(?:te)?"
    r"|polici(?:i|ite|jite)|policite|policive"
)
# Behind so many services of no country: "six police services".
_SO_MANY = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|various|many|dv[aei]|dvete|tri"
    r"|trite|cetiri|pet|sest|sedum|sedam|sedem|osum|osam|osem|devet|deset|poveke|nekolku|nekoliko"
    r"|njakolko|razni|razlicni|doua|trei|patru|cinci|sase|sapte|opt|noua|zece|mai multe|cateva"
    r"|dy|kater|pese|gjashte|shtate|tete|nente|dhjete|disa|shume)(?: de)? $"
)
# Before a service of a place that no table has: "Tirolskog državnog ministarstva".
_OF_SOME_PLACE = re.compile(
    r"(?<=[^\W\d_] )[A-ZŠĐČĆŽА-Я][^\W\d_]+(?:[sšcč]k(?:i|a|o|e|og|om|oj|u)"
    r"|[сшцч]к(?:и|а|о|е|ог|ом|ој|у))"
    r" (?:(?:državn|pokrajinsk|zemaljsk|државн|покрајинск)\w+ )?$"
)
# A body of a town that no table has: "the National Police in Odesa".
_IN_A_TOWN = re.compile(r"[\"'”“)]? (?:in|u|vo|v|vav|la|ne) (?=\w)")


def country_of_its_town(read: Letters, cast: Cast, party: Named) -> str:
    """The country of the town where a body has its seat, as "Ministerul de Interne de la Sofia"."""
    end = read.stretch(party.spot)[1]
    seated = _SEATED.match(read.folded, end)
    if seated is None:
        return ""
    at = bisect_left(cast.towns, party.spot.end, key=lambda town: town.spot.start)
    town = cast.towns[at] if at < len(cast.towns) else None
    return town.country if town and read.stretch(town.spot)[0] == seated.end() else ""


def is_of_no_country(read: Letters, cast: Cast, party: Named) -> bool:
    """Whether a service without a country is one of several, or of a place that is not known."""
    start, end = read.stretch(party.spot)
    if _SERVICES.fullmatch(read.folded, start, end):
        return True
    if _SO_MANY.search(read.folded, max(0, start - 12), start):
        return True
    if _OF_SOME_PLACE.search(read.text, max(0, party.spot.start - 40), party.spot.start):
        return True
    seated = _IN_A_TOWN.match(read.folded, end)
    if seated is None or country_of_its_town(read, cast, party):
        return False
    town = read.text[party.spot.end :].split(maxsplit=2)[1:2]
    return party.generic == "police" and bool(town) and town[0][:1].isupper()
