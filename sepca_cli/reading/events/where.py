"""Where an event was, as far as the text says so: the city of the dateline says only who wrote."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from sepca_cli.model import Party
from sepca_cli.reading.draft import Known
from sepca_cli.reading.events.city_in_front import AT_ONCE, says_it_was_there
from sepca_cli.reading.events.held import hands_over
from sepca_cli.reading.events.kinds import called_in
from sepca_cli.reading.events.other_towns import POSTED, before, is_of_something_else
from sepca_cli.reading.events.unlisted_towns import country_behind, unlisted_towns
from sepca_cli.reading.language.happening_words import HELD, ONLINE, TODAY
from sepca_cli.reading.language.letters import Letters, Spot, beginning, inside
from sepca_cli.reading.language.passages import FOOT, HEADING, Passage
from sepca_cli.reading.names.parties import Named
from sepca_cli.reading.names.partybook import IS_POLICE_MEANT
from sepca_cli.reading.names.towns import Town

# What stands in front of a place, and behind the city with which an agency begins.
_IN = re.compile(
    r"\b(?:(?:in|at|from|near|visit(?:s|ed|ing)?|u|kod|kraj|pokraj|vo|v|vav|la|ne|na"
    r"|(?:hotel|academi|sedi|centr|sal[ai]|palat|complex|institut|scoal|universit)\w*"
    r"(?: [^ ,]+){0,5} din)"
    r"|(?:place|venue|location|mj?esto(?: odrzavanja)?|locul|vendi):)"
    r"(?: the| hotel\w*| [\w\"']+\.?){0,4} ?$"
    # in the southern Adriatic resort of
    r"|\b(?:in|at|near) the (?:[\w-]+ ){0,4}(?:resort|city|town|port|village|capital)(?: of)? $"
)
# Between a word for an event, with what it is on, and the town where it is.
_RIGHT_IN = re.compile(
    r"(?: (?:of|for|on|za|na|de|al|pentru|privind|per|e|te)"
    r"(?: (?!(?:in|u|vo?|la|ne)\b)[\w-]+){1,6})?"
    r",? (?:in|at|u|vo|v|vav|la|ne|na) (?:the )?"
)
_FROM = re.compile(
    r"\b(?:from|iz|od|ot|din|de la|nga|towards?|kam|kon|prema|spre|drejt) $"  # or where to
)
_IN_COUNTRY = re.compile(r"\b(?:in|u|vo|v|vav|ne)(?: republic of| the)? ?$")
_ON_HOLIDAY = re.compile(r"\b(?:holidays?|vacation|leave|a break) in (?:the )?$")
_DATELINE = re.compile(r"\s*(?:,|/|\(|[-–—]|\d)")
_HOSTS = re.compile(r"\bdomakj?in\w*(?: [\w-]+){0,6}? (?:e|be|bese|kje bide|ste bade) $")
# Behind a town that is the subject: "Belgrade hosted the chiefs of nine services".
_HOSTED = re.compile(
    r" (?:(?:has|have|had|is|was|will|to|again|also|once|more|be|been) )*(?:host(?:s|ed|ing)?"
    r"|(?:a|va) gazdui\w*|gazduieste|a (?:primit|reunit|adunat|fost (?:gazda|locul))|va (?:primi|fi"
    r" gazda)|mikpri?t\w*|mirepret|mirepriti|strehoi"
    r"|welcom(?:es?|ed|ing)|play(?:s|ed|ing)? host|the (?:host|venue|scene) (?:of|for|to))\b"
    r"| (?:(?:je|ce|se|bi[ol]a?|biti|opet|ponovo|e|be|bese|ste|kje|bade|bide|otnovo|povtorno) )*"
    r"(?:domacin\w*|domakj?in\w*|ugosti(?:l[aio])?)\b"
)
# Before a town that those who meet go to.
_GO_TO = re.compile(
    r"\b(?:travel|come|came|fly|flew|return|head|journey|invit|summon|call|flock|descend|convene|move"
    r"|bring|brought|gather|visit)(?:s|led|ling|ed|ing|d)?(?: [\w-]+){0,3}"
    r" (?:to|on|into) (?:the )?$"
)
# The days with which a dateline goes on are those of the event: a text is dated by one day.
_SPAN = re.compile(r"\d\.?(?: [^\W\d_]+)? ?[-–—] ?\d")
# What is done on the Internet, before and behind "online": "countering extremism online".
_DONE_ONLINE = re.compile(
    r"\b(?:extremism|radicali[sz]ation|exploitation|abuse|fraud|crimes?|content|threats?|hate"
    r"|speech|propaganda|recruitment|safety|trafficking|sales?|harassment|children|investigat\w+"
    r"|ekstremiz\w+|radikalizacij\w+|zlostavljanj\w+|zlouporab\w+|zloupotreb\w+|prevar\w*"
    r"|medi(?:ul|u|ului)|spatiul|mjedis\w*|hapesir\w*|radicalizar\w+|radikaliz\w+|extremism\w*"
    r"|ekstremizm\w*|abuz\w*|exploatar\w+|shfrytezim\w*|fraud\w*|inselaciun\w*|mashtrim\w*"
    r"|propagand\w*|recrutar\w+|rekrutim\w*|continut\w*|permbajtj\w*|ur[ai]|urrejtj\w*) $"
)
_ONLINE_MATTER = re.compile(
    r" (?:child|sexual|radicali|extremis|fraud|abuse|exploit|groom|gambl|traffick|sale|scam|recruit"
    r"|safety|propaganda|content|hate|platform|investigat|crime|threat|shop|market|radikaliz"
    r"|ekstremi|prevar|zloupotreb|infrast|curren|valut|asset|imovin|svij?et|world)\w*"
)
# Where the towns of a dateline are not.
_AT_A_BORDER = re.compile(
    r"\b(?:na|at the) (?:[\w-]+ ){0,2}(?:granicnom pr(?:ij)?elazu|granicen premin"
    r"|border crossing)\b"
)
_HERE = re.compile(
    r"\b(?:here|in this (?:very )?(?:town|city|place)|ovdje|ovde|tuka|tuk|aici|ketu"
    r"|u ovom (?:gradu|mj?estu)|vo ovoj grad|v tozi grad|in acest oras|ne kete qytet)\b"
)
_HERE_TODAY = re.compile(r"\bhere today\b|\btoday here\b")


class Where(NamedTuple):
    """A place and the spots that say so; empty where the text does not."""

    city: str = ""
    country: str = ""
    online: bool = False
    spot: Spot | None = None


def where(
    read: Letters,
    passages: Sequence[Passage],
    towns: Sequence[Town],
    parties: Sequence[Named],
    known: Known,
    day: Spot | None = None,
    *,
    nearest: bool = False,
) -> Where:
    """The place of an event, from the passages about it, those that tell most in front.

    `day` is where its day stands: a town beside it says where it was, as "Budva, 12 June" does. Of
    several towns in a passage it is the first, or the `nearest` to the day.
    """
    front = [each for each in passages if each.front]
    told = passages[0] if passages and passages[0].part == HEADING else None
    datelines = sorted(
        {each for one in front if one is not told for each in _datelines(read, one, towns)}
    )
    if datelines and not day and _is_named_again(datelines[0], towns, read):
        return Where(datelines[0].city, datelines[0].country, spot=datelines[0].spot)
    today = any(_opens_today(each) for each in front if each.part != HEADING)
    for passage in passages:
        if datelines and today and not (passage.lead or _tells_of_one(passage)):
            continue
        named = [
            town
            for town in inside(towns, passage.spot)
            if town not in datelines
            and not is_of_something_else(read, passage, town, parties, known)
        ]
        online = _online(passage)
        if online:  # in the chair from Podgorica
            named = [town for town in named if not _FROM.search(before(read, passage, town.spot))]
        said = [town for town in named if _is_label(read, passage, town)]
        said = said or [town for town in named if _IN.search(before(read, passage, town.spot))]
        if day and (nearest or not said):
            said = [town for town in named if _is_beside(read, town.spot, day)] or said
        said = said or [
            town
            for town in named
            if _is_host(read, passage, town) or _GO_TO.search(before(read, passage, town.spot))
        ]
        if passage.part in (HEADING, FOOT):
            said = said or [
                town for town in named if not _FROM.search(before(read, passage, town.spot))
            ]
        said.sort(key=lambda town: not _is_of_the_event(read, passage, town))
        if day and nearest:
            said.sort(key=lambda town: abs(town.spot.start - day.start))
        if not (named or nearest):
            said = list(unlisted_towns(read, passage, parties, known))
        if said:
            country = said[0].country or country_behind(read, said[0], parties, known)
            return Where(said[0].city, country, spot=said[0].spot)
        if online:
            return Where(online=True, spot=passage.place(read, *online.span()))
    there = datelines and (today or _was_there(read, passages, datelines[0], towns, day))
    if there and not any(_AT_A_BORDER.search(each.folded) for each in front):
        return Where(datelines[0].city, datelines[0].country, spot=datelines[0].spot)
    return _country(read, passages, parties, known)


def _was_there(
    read: Letters,
    passages: Sequence[Passage],
    dateline: Town,
    towns: Sequence[Town],
    day: Spot | None,
) -> bool:
    """Whether a text says that what it tells of was in the town in which it is dated."""
    if says_it_was_there(read, [each for each in passages if each.front], dateline):
        return True
    if _is_named_again(dateline, towns):
        return True
    if any(_HERE.search(each.folded) for each in passages[:3]):
        return True
    if any(_HERE_TODAY.search(each.folded) for each in passages):
        return True
    return bool(day and _SPAN.search(day.of(read.text)) and _is_beside(read, dateline.spot, day))


def _online(passage: Passage) -> re.Match[str] | None:
    """Where a passage says that something was held online, and is not about what is done there."""
    for found in ONLINE.finditer(passage.folded):
        before = _DONE_ONLINE.search(passage.folded, max(0, found.start() - 30), found.start())
        if not before and not _ONLINE_MATTER.match(passage.folded, found.end()):
            return found
    return None


def _is_label(read: Letters, passage: Passage, town: Town) -> bool:
    """Whether a round-up has a town in front of what was there: "Bled | Experts of ..."."""
    return town.spot.start == passage.spot.start and read.text.startswith(" | ", town.spot.end)


def _is_of_the_event(read: Letters, passage: Passage, town: Town) -> bool:
    """Whether a town stands behind a word for an event: "the school in Sofia calls for the course
    *in Bansko*"."""
    start = read.stretch(town.spot)[0] - passage.offset
    return any(
        called.end <= start and _RIGHT_IN.fullmatch(passage.folded, called.end, start)
        for called in called_in(passage)
    )


def _is_host(read: Letters, passage: Passage, town: Town) -> bool:
    """Whether a town is said to be the host."""
    end = read.stretch(town.spot)[1]
    behind = _HOSTED.match(read.folded, end)
    return bool(behind or _HOSTS.search(before(read, passage, town.spot)))


def _is_named_again(dateline: Town, towns: Sequence[Town], read: Letters | None = None) -> bool:
    """Whether the text goes on to speak of the town in which it is dated.

    With the letters of the text: of what was there, "in" that town.
    """
    again = (town for town in towns if town.city == dateline.city and town.spot != dateline.spot)
    if read is None:
        return any(again)
    starts = (read.stretch(town.spot)[0] for town in again)
    return any(_IN.search(read.folded[max(0, start - 80) : start]) for start in starts)


def _is_beside(read: Letters, town: Spot, day: Spot) -> bool:
    """Whether nothing but a comma, a bracket or a colon stands between a town and a day."""
    first, last = sorted((town, day))
    return 0 <= last.start - first.end <= 4 and not read.text[first.end : last.start].strip(
        " ,(:–-/"
    )


def country_of_dateline(read: Letters, front: Sequence[Passage], towns: Sequence[Town]) -> str:
    """The country of the town with which an agency begins; "" where none does."""
    return next((town.country for each in front for town in _datelines(read, each, towns)), "")


def _country(
    read: Letters, passages: Sequence[Passage], parties: Sequence[Named], known: Known
) -> Where:
    """The country that a passage names as the place, or a heading ends with, without a town."""
    for passage in passages:
        if not (_tells_of_one(passage) or HELD.search(passage.folded)):
            continue
        for party in inside(parties, passage.spot):
            state = known.parties.get(party.keys[0]) if party.keys else None
            if state is None or not (state.kind == "state" or _is_named_by_country(party, state)):
                continue
            front = before(read, passage, party.spot)
            away = POSTED.search(front) or _ON_HOLIDAY.search(front)
            named = _IN_COUNTRY.search(front) and not away
            hosted = passage.lead and _HOSTED.match(read.folded, read.stretch(party.spot)[1])
            if named or hosted or _ends_a_heading(passage, party.spot, front):
                return Where(country=state.country, spot=party.spot)
    return Where()


def _ends_a_heading(passage: Passage, country: Spot, before: str) -> bool:
    """Whether a country ends the heading of an event behind a comma: "Annual meeting, Bulgaria"."""
    last = passage.part == HEADING and country.end == passage.spot.end
    one = before.endswith(", ") and "," not in before[:-2]
    return last and one and bool(called_in(passage))


def _is_named_by_country(named: Named, party: Party) -> bool:
    """Whether a text has the name of a country whose police the record knows by it."""
    return named.doubt == IS_POLICE_MEANT.format(party.country)


def _tells_of_one(passage: Passage) -> bool:
    """Whether a passage is a heading, or calls something an event."""
    return passage.part == HEADING or bool(called_in(passage))


def _opens_today(passage: Passage) -> bool:
    """Whether an agency tells on the day itself what is held: it writes from where that is."""
    told = HELD.search(passage.folded) or any(each.kind != "other" for each in called_in(passage))
    told = told or hands_over(passage)
    return bool(TODAY.search(passage.folded) and told)


def _datelines(read: Letters, first: Passage, towns: Sequence[Town]) -> list[Town]:
    """The towns that open the text as agencies do: `BEOGRAD, 12. lipnja -`."""
    start = first.spot.start
    return [
        town
        for town in beginning(towns, Spot(start, start + AT_ONCE))
        if not _IN.search(before(read, first, town.spot))
        and _DATELINE.match(read.text, town.spot.end)
    ]
